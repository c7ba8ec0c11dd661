#include "api/timestamp.hpp"

#include <chrono>
#include <cstddef>
#include <cstdio>

namespace ofapi::api {

namespace {

/// Takes the parts of a text from left to right; once something is missing, everything after it is missing too.
class Cursor {
 public:
    explicit Cursor(std::string_view text) noexcept : rest_(text) {}

    /// Exactly `count` digits.
    int digits(std::size_t count) noexcept {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (rest_.empty() || !is_digit(rest_.front())) {
                ok_ = false;
                return 0;
            }
            value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        return value;
    }

    bool take(char c) noexcept {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    bool take_any(std::string_view set, char& taken) noexcept {
        if (rest_.empty() || set.find(rest_.front()) == std::string_view::npos) return false;
        taken = rest_.front();
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) noexcept { ok_ = take(c) && ok_; }

    /// Digits of a fraction of a second, at least one.
    std::chrono::microseconds fraction() noexcept {
        int value = 0;
        std::size_t count = 0;
        for (; !rest_.empty() && is_digit(rest_.front()); rest_.remove_prefix(1), ++count)
            if (count < 6) value = value * 10 + (rest_.front() - '0');
        if (count == 0) ok_ = false;
        for (; count < 6; ++count) value *= 10;
        return std::chrono::microseconds(value);
    }

    [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }
    [[nodiscard]] bool ok() const noexcept { return ok_; }

 private:
    static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace

std::optional<Timestamp> parse_timestamp(std::string_view text) noexcept {
    using namespace std::chrono;

    Cursor in(text);
    const int y = in.digits(4);
    in.expect('-');
    const int m = in.digits(2);
    in.expect('-');
    const int d = in.digits(2);
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!in.ok() || !date.ok()) return std::nullopt;

    Timestamp when = sys_days(date);
    if (in.at_end()) return when;

    char separator = 0;
    if (!in.take_any("Tt ", separator)) return std::nullopt;
    const int hour = in.digits(2);
    in.expect(':');
    const int minute = in.digits(2);
    in.expect(':');
    const int second = in.digits(2);
    // 60 is a leap second; the clock of the system counts it as the next one.
    if (!in.ok() || hour > 23 || minute > 59 || second > 60) return std::nullopt;
    when += hours(hour) + minutes(minute) + seconds(second);
    if (in.take('.')) when += in.fraction();

    char zone = 0;
    if (in.take_any("+-", zone)) {
        const int offset_hours = in.digits(2);
        in.take(':');
        const int offset_minutes = in.digits(2);
        if (offset_hours > 23 || offset_minutes > 59) return std::nullopt;
        const auto offset = hours(offset_hours) + minutes(offset_minutes);
        when += zone == '-' ? offset : -offset;
    } else {
        in.take_any("Zz", zone);
    }
    if (!in.ok() || !in.at_end()) return std::nullopt;
    // An offset can lead out of the years that can be written.
    const int utc_year = static_cast<int>(year_month_day(floor<days>(when)).year());
    if (utc_year < 0 || utc_year > 9999) return std::nullopt;
    return when;
}

std::string format_timestamp(Timestamp when) {
    using namespace std::chrono;

    const auto midnight = floor<days>(when);
    const year_month_day date(midnight);
    const hh_mm_ss time(when - midnight);
    char text[64];
    int size = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                             static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                             static_cast<int>(time.seconds().count()));
    std::string result(text, static_cast<std::size_t>(size));
    if (time.subseconds().count() != 0) {
        size = std::snprintf(text, sizeof text, ".%06d", static_cast<int>(time.subseconds().count()));
        result.append(text, static_cast<std::size_t>(size));
    }
    result += 'Z';
    return result;
}

}  // namespace ofapi::api
