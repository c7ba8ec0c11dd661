#include "http/fields.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

namespace ofapi::http {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST(FindField, ComparesNamesWithoutCaseAndTrimsValues) {
    const std::string headers = "Content-Type: text/plain\r\nX-Two:\t two words \t\r\nEmpty:\r\nx-two: second\r\n";
    EXPECT_EQ(find_field(headers, "content-type"), "text/plain");
    EXPECT_EQ(find_field(headers, "X-TWO"), "two words");
    EXPECT_EQ(find_field(headers, "empty"), "");
    EXPECT_EQ(find_field(headers, "X"), std::nullopt);
    EXPECT_EQ(find_field(headers, "second"), std::nullopt);
    EXPECT_EQ(find_field("", "a"), std::nullopt);
    EXPECT_EQ(find_field("a: 1", "a"), "1");
    EXPECT_EQ(find_field("no colon\r\na: 1\r\n", "a"), "1");
}

const auto now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 20h + 10min;

TEST(RetryAfter, ReadsSeconds) {
    EXPECT_EQ(parse_retry_after("0", now), 0ms);
    EXPECT_EQ(parse_retry_after("120", now), 120s);
    EXPECT_EQ(parse_retry_after(" 7\t", now), 7s);
    EXPECT_EQ(parse_retry_after("1.5", now), 1500ms);
    EXPECT_EQ(parse_retry_after("0.25", now), 250ms);
    EXPECT_EQ(parse_retry_after("0.0001", now), 1ms);  // rounded up: not too early
    EXPECT_EQ(parse_retry_after("2.00000", now), 2s);
    EXPECT_EQ(parse_retry_after("999999999", now), 999999999s);
}

TEST(RetryAfter, ReadsDatesInTheirThreeForms) {
    EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 20:10:30 GMT", now), 30s);
    EXPECT_EQ(parse_retry_after("Tuesday, 24-Nov-26 20:11:00 GMT", now), 60s);
    EXPECT_EQ(parse_retry_after("Tue Nov 24 20:10:01 2026", now), 1s);
    EXPECT_EQ(parse_retry_after("Tue Dec  1 20:10:00 2026", now), 7 * 24h);
    EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 20:10:00 GMT", now + 1ms), 0ms);
    EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 20:10:01 GMT", now + 1ms), 999ms);
    EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 20:10:60 GMT", now), 60s);
}

TEST(RetryAfter, IsZeroForADateThatHasPassed) {
    EXPECT_EQ(parse_retry_after("Sun, 06 Nov 1994 08:49:37 GMT", now), 0ms);
    EXPECT_EQ(parse_retry_after("Sunday, 06-Nov-94 08:49:37 GMT", now), 0ms);  // not 2094
}

TEST(RetryAfter, IsNothingWhereItMakesNoSense) {
    for (const char* text : {"",
                             " ",
                             "-1",
                             "+1",
                             "1e3",
                             "soon",
                             "1.",
                             ".5",
                             "1.x",
                             "1.5.2",
                             "1 2",
                             "0x10",
                             "9999999999999999999999",
                             "Tue, 24 Nov 2026",
                             "Tue, 31 Feb 2026 00:00:00 GMT",
                             "Tue, 24 Nov 2026 24:00:00 GMT",
                             "Tue, 24 Nov 2026 20:60:00 GMT",
                             "Tue, 24 Nov 2026 20:10:30 CET",
                             "Tue, 24 nov 2026 20:10:30 GMT",
                             "Tue, 24 Nov 2026 20:10:30 GMT+1",
                             "Tue Nov 24 20:10:01 2026 GMT",
                             "24 Nov 2026 20:10:30 GMT",
                             "Sun, 06 Nov 3988 08:49:37 GMT"}) {
        EXPECT_EQ(parse_retry_after(text, now), std::nullopt) << '"' << text << '"';
    }
}

TEST(RetryAfter, ReadsBackAnyDateItIsGiven) {
    std::mt19937 random(2);
    for (int round = 0; round < 5000; ++round) {
        const auto time = now + std::chrono::seconds(random() % 1'000'000'000);
        const auto day = std::chrono::floor<std::chrono::days>(time);
        const std::chrono::year_month_day ymd(day);
        const std::chrono::hh_mm_ss clock(time - day);
        char text[64];
        static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::snprintf(text, sizeof(text), "Xxx, %02u %s %04d %02ld:%02ld:%02ld GMT", unsigned(ymd.day()),
                      months[unsigned(ymd.month()) - 1], int(ymd.year()), long(clock.hours().count()),
                      long(clock.minutes().count()), long(clock.seconds().count()));
        EXPECT_EQ(parse_retry_after(text, now), time - now) << text;
    }
}

}  // namespace
}  // namespace ofapi::http
