#include "http/fields.hpp"

#include "http/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace ofapi::http {
namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// 31 years: what is more is a mistake, and would overflow where it is added up in nanoseconds.
constexpr std::chrono::seconds longest_wait(999'999'999);

/// Takes fixed pieces off the front of a date; after the first that does not fit, everything fails.
class DateReader {
 public:
    explicit DateReader(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool good() const noexcept { return good_; }
    [[nodiscard]] bool finished() const noexcept { return good_ && rest_.empty(); }

    void literal(std::string_view text) {
        good_ = good_ && rest_.starts_with(text);
        advance(text.size());
    }
    /// Everything up to and including `end`: the day's name, which says nothing that the date does not.
    void word(char end) {
        const auto at = rest_.find(end);
        good_ = good_ && at != std::string_view::npos && at >= 3 && std::ranges::none_of(rest_.substr(0, at), is_digit);
        advance(at == std::string_view::npos ? 0 : at + 1);
    }
    unsigned number(std::size_t digits) {
        unsigned value = 0;
        good_ = good_ && rest_.size() >= digits && std::ranges::all_of(rest_.substr(0, digits), is_digit);
        if (good_) {
            std::from_chars(rest_.data(), rest_.data() + digits, value);
        }
        advance(digits);
        return value;
    }
    /// Two places, the first of which may be blank.
    unsigned padded_day() {
        if (good_ && rest_.starts_with(' ')) {
            advance(1);
            return number(1);
        }
        return number(2);
    }
    unsigned month() {
        static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const auto found = std::ranges::find(names, rest_.substr(0, 3));
        good_ = good_ && found != names.end();
        advance(3);
        return static_cast<unsigned>(found - names.begin()) + 1;
    }

 private:
    void advance(std::size_t count) { rest_.remove_prefix(good_ ? std::min(count, rest_.size()) : 0); }

    std::string_view rest_;
    bool good_ = true;
};

struct Date {
    int year = 0;
    unsigned month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

void read_time(DateReader& reader, Date& date) {
    date.hour = reader.number(2);
    reader.literal(":");
    date.minute = reader.number(2);
    reader.literal(":");
    date.second = reader.number(2);
}

// Sun, 06 Nov 1994 08:49:37 GMT
std::optional<Date> read_fixed_date(std::string_view text) {
    DateReader reader(text);
    Date date;
    reader.word(',');
    reader.literal(" ");
    date.day = reader.number(2);
    reader.literal(" ");
    date.month = reader.month();
    reader.literal(" ");
    date.year = static_cast<int>(reader.number(4));
    reader.literal(" ");
    read_time(reader, date);
    reader.literal(" GMT");
    return reader.finished() ? std::optional(date) : std::nullopt;
}

// Sunday, 06-Nov-94 08:49:37 GMT. RFC 9110, 5.6.7: a year that seems more than 50 years ahead is of the past century.
std::optional<Date> read_rfc850_date(std::string_view text, int current_year) {
    DateReader reader(text);
    Date date;
    reader.word(',');
    reader.literal(" ");
    date.day = reader.number(2);
    reader.literal("-");
    date.month = reader.month();
    reader.literal("-");
    date.year = current_year - current_year % 100 + static_cast<int>(reader.number(2));
    reader.literal(" ");
    read_time(reader, date);
    reader.literal(" GMT");
    if (date.year > current_year + 50) {
        date.year -= 100;
    }
    return reader.finished() ? std::optional(date) : std::nullopt;
}

// Sun Nov  6 08:49:37 1994
std::optional<Date> read_asctime_date(std::string_view text) {
    DateReader reader(text);
    Date date;
    reader.word(' ');
    date.month = reader.month();
    reader.literal(" ");
    date.day = reader.padded_day();
    reader.literal(" ");
    read_time(reader, date);
    reader.literal(" ");
    date.year = static_cast<int>(reader.number(4));
    return reader.finished() ? std::optional(date) : std::nullopt;
}

std::optional<std::chrono::sys_seconds> to_time(const Date& date) {
    using namespace std::chrono;
    const year_month_day ymd{year(date.year), month(date.month), day(date.day)};
    // 60: a leap second is written by nobody's clock but allowed.
    if (!ymd.ok() || date.hour > 23 || date.minute > 59 || date.second > 60) {
        return std::nullopt;
    }
    return sys_days(ymd) + hours(date.hour) + minutes(date.minute) + seconds(date.second);
}

// Seconds with up to any number of decimals, rounded up to a millisecond: too early is another refusal.
std::optional<std::chrono::milliseconds> read_seconds(std::string_view text) {
    constexpr std::size_t longest = 9;
    const auto point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (whole.empty() || whole.size() > longest || !std::ranges::all_of(whole, is_digit) ||
        !std::ranges::all_of(fraction, is_digit) || (point < text.size() && fraction.empty())) {
        return std::nullopt;
    }
    std::int64_t milliseconds = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), milliseconds);
    milliseconds *= 1000;
    std::int64_t unit = 100;
    bool rest = false;
    for (const char c : fraction) {
        milliseconds += unit * (c - '0');
        rest = rest || (unit == 0 && c != '0');
        unit /= 10;
    }
    return std::chrono::milliseconds(milliseconds + (rest ? 1 : 0));
}

}  // namespace

std::optional<std::string_view> find_field(std::string_view headers, std::string_view name) {
    while (!headers.empty()) {
        const auto end = std::min(headers.find("\r\n"), headers.size());
        const std::string_view line = headers.substr(0, end);
        if (line.size() > name.size() && line[name.size()] == ':' &&
            equal_ignoring_case(line.substr(0, name.size()), name)) {
            return trim(line.substr(name.size() + 1));
        }
        headers.remove_prefix(std::min(end + 2, headers.size()));
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view value,
                                                           std::chrono::system_clock::time_point now) {
    value = trim(value);
    if (value.empty()) {
        return std::nullopt;
    }
    if (is_digit(value.front())) {
        return read_seconds(value);
    }
    const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(now)};
    auto date = read_fixed_date(value);
    if (!date) {
        date = read_rfc850_date(value, static_cast<int>(today.year()));
    }
    if (!date) {
        date = read_asctime_date(value);
    }
    const auto time = date ? to_time(*date) : std::nullopt;
    if (!time) {
        return std::nullopt;
    }
    // Down to a millisecond for now, so up for the wait; in nanoseconds a far date would not fit.
    const auto wait =
        std::chrono::sys_time<std::chrono::milliseconds>(*time) - std::chrono::floor<std::chrono::milliseconds>(now);
    if (wait > longest_wait) {
        return std::nullopt;
    }
    return std::max(wait, std::chrono::milliseconds(0));
}

}  // namespace ofapi::http
