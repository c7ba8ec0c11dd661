#include "api/numbers.hpp"
#include "api/shape.hpp"
#include "api/timestamp.hpp"

#include <cmath>

namespace ofapi::api {

namespace json = boost::json;

namespace {

template <class T>
bool take(std::optional<T> value, T& out) {
    if (value) out = *value;
    return value.has_value();
}

}  // namespace

Scalar scalar_of(const json::value& v) {
    switch (v.kind()) {
        case json::kind::bool_: return v.get_bool();
        case json::kind::int64: return v.get_int64();
        case json::kind::uint64: return v.get_uint64();
        case json::kind::string: return std::string_view(v.get_string().data(), v.get_string().size());
        case json::kind::double_: return zero_of_nan(v.get_double());
        default: return {};
    }
}

bool read_scalar(const Scalar& v, bool& out) {
    if (const auto* b = std::get_if<bool>(&v)) return take(std::optional(*b), out);
    if (const auto* i = std::get_if<std::int64_t>(&v); i != nullptr && (*i == 0 || *i == 1))
        return take(std::optional(*i == 1), out);
    return false;
}

bool read_scalar(const Scalar& v, std::int64_t& out) {
    if (const auto* i = std::get_if<std::int64_t>(&v)) return take(std::optional(*i), out);
    if (const auto* d = std::get_if<double>(&v)) return take(exact_integer(*d), out);
    if (const auto* s = std::get_if<std::string_view>(&v)) return take(parse_integer(*s), out);
    return false;
}

bool read_scalar(const Scalar& v, double& out) {
    if (const auto* i = std::get_if<std::int64_t>(&v)) return take(std::optional(static_cast<double>(*i)), out);
    if (const auto* u = std::get_if<std::uint64_t>(&v)) return take(std::optional(static_cast<double>(*u)), out);
    // The parser makes infinities of numbers that no double can hold.
    if (const auto* d = std::get_if<double>(&v); d != nullptr && std::isfinite(*d)) return take(std::optional(*d), out);
    if (const auto* s = std::get_if<std::string_view>(&v)) return take(parse_number(*s), out);
    return false;
}

bool read_scalar(const Scalar& v, std::string& out) {
    if (const auto* s = std::get_if<std::string_view>(&v)) {
        out = *s;
    } else if (const auto* i = std::get_if<std::int64_t>(&v)) {
        out = std::to_string(*i);
    } else if (const auto* u = std::get_if<std::uint64_t>(&v)) {
        out = std::to_string(*u);
    } else {
        return false;
    }
    return true;
}

bool read_scalar(const Scalar& v, Timestamp& out) {
    const auto* s = std::get_if<std::string_view>(&v);
    return s != nullptr && take(parse_timestamp(*s), out);
}

void write_scalar(bool value, json::value& out) { out = value; }

void write_scalar(std::int64_t value, json::value& out) { out = value; }

void write_scalar(double value, json::value& out) {
    const auto integer = exact_integer(value);
    if (integer) {
        out = *integer;
    } else {
        out = value;
    }
}

void write_scalar(const std::string& value, json::value& out) { out = value; }

void write_scalar(Timestamp value, json::value& out) { out = format_timestamp(value); }

}  // namespace ofapi::api
