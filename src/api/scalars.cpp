#include "api/numbers.hpp"
#include "api/shape.hpp"
#include "api/timestamp.hpp"

#include <cmath>

namespace ofapi::api {

namespace json = boost::json;

namespace {

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

template <class T>
bool take(std::optional<T> value, T& out) {
    if (value) out = *value;
    return value.has_value();
}

}  // namespace

bool read_scalar(const json::value& v, bool& out) {
    if (const bool* b = v.if_bool()) return take(std::optional(*b), out);
    if (const auto* i = v.if_int64(); i != nullptr && (*i == 0 || *i == 1)) return take(std::optional(*i == 1), out);
    return false;
}

bool read_scalar(const json::value& v, std::int64_t& out) {
    if (const auto* i = v.if_int64()) return take(std::optional(*i), out);
    if (const auto* d = v.if_double()) return take(exact_integer(*d), out);
    if (const auto* s = v.if_string()) return take(parse_integer(view(*s)), out);
    return false;
}

bool read_scalar(const json::value& v, double& out) {
    if (const auto* i = v.if_int64()) return take(std::optional(static_cast<double>(*i)), out);
    if (const auto* u = v.if_uint64()) return take(std::optional(static_cast<double>(*u)), out);
    // The parser makes infinities and NaN of numbers that no double can hold.
    if (const auto* d = v.if_double(); d != nullptr && std::isfinite(*d)) return take(std::optional(*d), out);
    if (const auto* s = v.if_string()) return take(parse_number(view(*s)), out);
    return false;
}

bool read_scalar(const json::value& v, std::string& out) {
    if (const auto* s = v.if_string()) {
        out = view(*s);
    } else if (const auto* i = v.if_int64()) {
        out = std::to_string(*i);
    } else if (const auto* u = v.if_uint64()) {
        out = std::to_string(*u);
    } else {
        return false;
    }
    return true;
}

bool read_scalar(const json::value& v, Timestamp& out) {
    const auto* s = v.if_string();
    return s != nullptr && take(parse_timestamp(view(*s)), out);
}

bool read_scalar(const json::value& v, json::value& out) {
    // Copied out of the document's arena, which ends with the decoding.
    out = json::value(v, json::storage_ptr());
    return true;
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

void write_scalar(const json::value& value, json::value& out) { out = value; }

}  // namespace ofapi::api
