#include "api/numbers.hpp"

#include "http/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace ofapi::api {

namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

template <class T>
std::optional<T> parse_whole(std::string_view text) noexcept {
    T value{};
    const char* end = text.data() + text.size();
    auto [ptr, ec] = std::from_chars(text.data(), end, value);
    if (ec != std::errc() || ptr != end || text.empty()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::int64_t> exact_integer(double value) noexcept {
    // 2^63 is a double, the largest int64 is not: the range is half open.
    constexpr double limit = 9223372036854775808.0;
    if (!(value >= -limit && value < limit) || value != std::trunc(value)) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

double zero_of_nan(double value) noexcept { return std::isnan(value) ? 0.0 : value; }

std::optional<double> parse_number(std::string_view text) noexcept {
    text = trim(text);
    const auto value = parse_whole<double>(text);
    // from_chars also takes "inf" and "nan".
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> parse_integer(std::string_view text) noexcept {
    text = trim(text);
    if (auto value = parse_whole<std::int64_t>(text)) return value;
    if (auto point = text.find('.'); point != std::string_view::npos) {
        auto fraction = text.substr(point + 1);
        if (fraction.empty() || fraction.find_first_not_of('0') != std::string_view::npos) return std::nullopt;
        return parse_whole<std::int64_t>(text.substr(0, point));
    }
    return std::nullopt;
}

std::optional<std::int64_t> parse_count(std::string_view text) noexcept {
    if (auto value = parse_integer(text)) return value;
    auto number = parse_number(text);
    return number ? to_count(*number) : std::nullopt;
}

std::optional<std::int64_t> to_count(double value) noexcept { return exact_integer(std::floor(value)); }

std::optional<bool> parse_flag(std::string_view text) noexcept {
    text = trim(text);
    if (text == "1" || http::equal_ignoring_case(text, "true")) return true;
    if (text == "0" || http::equal_ignoring_case(text, "false")) return false;
    return std::nullopt;
}

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace ofapi::api
