#include "sim/moments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <ctime>

namespace ofapi::sim {

namespace {

/// Reads a number of just so many digits and takes it off `text`.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    int number = 0;
    if (text.size() < digits || text.front() == '-') return std::nullopt;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + digits, number);
    if (ec != std::errc() || end != text.data() + digits) return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, std::string_view letters) {
    if (text.empty() || letters.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
}

/// A fraction and the zone, either of which may be missing.
bool is_tail(std::string_view text) {
    if (take(text, ".")) {
        const auto digits = text.find_first_not_of("0123456789");
        if (digits == 0 || text.empty()) return false;
        text.remove_prefix(std::min(digits, text.size()));
    }
    return text.empty() || text == "Z" || text == "+00:00";
}

}  // namespace

std::string date_json(std::int64_t seconds, DateForm form) {
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 40> text{};
    const auto* pattern = form == DateForm::own ? "\"%Y-%m-%dT%H:%M:%S.000000Z\"" : "\"%Y-%m-%dT%H:%M:%S+00:00\"";
    return {text.data(), std::strftime(text.data(), text.size(), pattern, &parts)};
}

std::optional<std::int64_t> parse_date(std::string_view text) {
    const auto year = take_number(text, 4);
    if (!year || !take(text, "-")) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, "-")) return std::nullopt;
    const auto day = take_number(text, 2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) return std::nullopt;
    const std::chrono::seconds midnight = std::chrono::sys_days(date).time_since_epoch();
    if (text.empty()) return midnight.count();
    if (!take(text, "T ")) return std::nullopt;
    const auto hour = take_number(text, 2);
    if (!hour || !take(text, ":")) return std::nullopt;
    const auto minute = take_number(text, 2);
    if (!minute || !take(text, ":")) return std::nullopt;
    const auto second = take_number(text, 2);
    if (!second || *hour > 23 || *minute > 59 || *second > 59 || !is_tail(text)) return std::nullopt;
    return midnight.count() + *hour * 3600 + *minute * 60 + *second;
}

}  // namespace ofapi::sim
