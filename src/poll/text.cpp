#include "poll/text.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>

namespace ofapi::poll {
namespace {

template <class... Values>
std::string formatted(const char* format, Values... values) {
    std::array<char, 64> text;
    const int length = std::snprintf(text.data(), text.size(), format, values...);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

}  // namespace

std::string duration_text(Duration value) {
    const double seconds = std::chrono::duration<double>(value).count();
    if (seconds < 0.01) return formatted("%.2f ms", seconds * 1e3);
    if (seconds < 0.9995) return formatted("%.0f ms", seconds * 1e3);
    if (seconds < 9.995) return formatted("%.2f s", seconds);
    if (seconds < 59.95) return formatted("%.1f s", seconds);
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    if (whole < 3600) return formatted("%dm %02ds", static_cast<int>(whole / 60), static_cast<int>(whole % 60));
    return formatted("%lldh %02dm", static_cast<long long>(whole / 3600), static_cast<int>(whole % 3600 / 60));
}

std::string number_text(std::int64_t value) {
    std::string text = std::to_string(value);
    const std::size_t first_digit = value < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first_digit + 3;) text.insert(at -= 3, 1, ',');
    return text;
}

std::string rate_text(double value) { return formatted(value < 99.95 ? "%.1f" : "%.0f", value); }

}  // namespace ofapi::poll
