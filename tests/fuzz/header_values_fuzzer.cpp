// Values of header fields, as a server or what stands before it may write them: none may make a wait that is negative
// or without end, and what they say must not depend on how it is written.

#include "api/envelope.hpp"
#include "api/numbers.hpp"
#include "api/timestamp.hpp"
#include "http/fields.hpp"
#include "http/plain_head.hpp"
#include "http/text.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ofapi;

void require(bool condition) {
    if (!condition) std::abort();
}

void check_retry_after(std::string_view text) {
    const std::chrono::system_clock::time_point now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24);
    const auto wait = http::parse_retry_after(text, now);
    require(wait == http::parse_retry_after(" \t" + std::string(text) + "\t ", now));
    if (!wait) return;
    require(wait->count() >= 0);
    const auto later = http::parse_retry_after(text, now + std::chrono::hours(1));  // a date comes nearer
    require(later && *later <= *wait);
}

void check_keep_alive(std::string_view text) {
    const auto timeout = http::read_keep_alive_timeout(text);
    require(!timeout || (timeout->count() >= 0 && timeout->count() <= 0xffff'ffff));
    std::string upper(text);
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    require(http::read_keep_alive_timeout(upper) == timeout);
}

void check_timestamp(std::string_view text) {
    const auto when = api::parse_timestamp(text);
    if (!when) return;
    const std::string written = api::format_timestamp(*when);
    require(api::parse_timestamp(written) == when && written.ends_with('Z'));
}

void check_numbers(std::string_view text) {
    const auto count = api::parse_count(text);
    require(count == api::parse_count(" " + std::string(text) + "\t"));
    if (const auto integer = api::parse_integer(text)) require(count == integer);
    const auto flag = api::parse_flag(text);
    require(!flag || !count || *count == (*flag ? 1 : 0));
}

bool same(const Meta& left, const Meta& right) {
    return left.credits.used == right.credits.used && left.credits.balance == right.credits.balance &&
           left.cache.is_cached == right.cache.is_cached && left.limits.limit_minute == right.limits.limit_minute &&
           left.limits.remaining_minute == right.limits.remaining_minute &&
           left.limits.limit_day == right.limits.limit_day && left.limits.remaining_day == right.limits.remaining_day;
}

/// The text as the fields of an answer, and as the value of each of those that are read.
void check_meta(std::string_view text) {
    Meta fields, twice, lower;
    api::read_headers(text, fields);
    const std::string again = std::string(text) + "\n" + std::string(text);
    api::read_headers(again, twice);
    require(same(fields, twice));  // the first of two equal fields counts
    api::read_headers(http::lower(text), lower);
    require(same(fields, lower));
    if (text.find('\n') != std::string_view::npos) return;
    for (const std::string name : {"x-ofapi-credits-used", "X-RateLimit-Other", "X-Rate-Limit-Remaining-Minute"}) {
        Meta one;
        api::read_headers(name + ": " + std::string(text) + "\r\n", one);
        const auto count = api::parse_count(text);
        require(one.credits.used == (name == "x-ofapi-credits-used" ? count : std::nullopt));
        require(one.limits.remaining_minute == (name == "X-Rate-Limit-Remaining-Minute" ? count : std::nullopt));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check_retry_after(text);
    check_keep_alive(text);
    check_timestamp(text);
    check_numbers(text);
    check_meta(text);
    return 0;
}
