#include "cli/duration.hpp"

#include <charconv>
#include <cmath>
#include <system_error>

namespace ofapi::cli {

namespace {

std::optional<double> nanoseconds_in(std::string_view unit) noexcept {
    if (unit == "us") return 1e3;
    if (unit == "ms") return 1e6;
    if (unit == "s") return 1e9;
    if (unit == "m") return 60e9;
    if (unit == "h") return 3600e9;
    return std::nullopt;
}

}  // namespace

std::optional<std::chrono::nanoseconds> parse_duration(std::string_view text) noexcept {
    constexpr double ten_years = 10 * 365.25 * 24 * 3600e9;
    double number = 0.0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    const auto unit = nanoseconds_in(text.substr(static_cast<std::size_t>(stop - text.data())));
    if (error != std::errc() || !unit || std::signbit(number) || !(number * *unit <= ten_years)) return std::nullopt;
    return std::chrono::nanoseconds(std::llround(number * *unit));
}

}  // namespace ofapi::cli
