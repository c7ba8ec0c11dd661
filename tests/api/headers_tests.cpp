#include "api/envelope.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::api {
namespace {

Meta full() {
    Meta meta;
    meta.credits.used = 9;
    meta.credits.balance = 90;
    meta.cache.is_cached = true;
    meta.limits.limit_minute = 60;
    meta.limits.remaining_minute = 50;
    meta.limits.limit_day = 1000;
    meta.limits.remaining_day = 900;
    return meta;
}

TEST(ReadHeaders, WinOverWhatTheBodySaid) {
    Meta meta = full();
    read_headers(
        "Content-Type: application/json\r\nX-OFAPI-Credits-Used: 1\r\nx-ofapi-credits-balance:964\r\n"
        "x-ofapi-is-cached: false\r\nX-Rate-Limit-Limit-Minute: 1000 \r\nx-rate-limit-remaining-minute: 997\r\n"
        "x-rate-limit-limit-day: 50000\r\nx-rate-limit-remaining-day: 49989\r\nx-powered-by: x\r\n",
        meta);
    EXPECT_EQ(meta.credits.used, 1);
    EXPECT_EQ(meta.credits.balance, 964);
    EXPECT_EQ(meta.cache.is_cached, false);
    EXPECT_EQ(meta.limits.limit_minute, 1000);
    EXPECT_EQ(meta.limits.remaining_minute, 997);
    EXPECT_EQ(meta.limits.limit_day, 50000);
    EXPECT_EQ(meta.limits.remaining_day, 49989);
}

TEST(ReadHeaders, SayNothingWhereTheyAreEmptyOrAbsurd) {
    Meta meta = full();
    read_headers(
        "x-rate-limit-limit-day:\r\nx-rate-limit-remaining-day: \r\nx-ofapi-credits-used: none\r\nx-ofapi-is-cached: "
        "MISS\r\n"
        "x-ofapi-credits-balance: 99999999999999999999\r\nx-rate-limit-limit-minute\r\nX-Rate-Limit-Remaining-Minutes: "
        "1\r\n",
        meta);
    EXPECT_EQ(meta.credits.used, 9);
    EXPECT_EQ(meta.credits.balance, 90);
    EXPECT_EQ(meta.cache.is_cached, true);
    EXPECT_EQ(meta.limits.limit_minute, 60);
    EXPECT_EQ(meta.limits.remaining_minute, 50);
    EXPECT_EQ(meta.limits.limit_day, 1000);
    EXPECT_EQ(meta.limits.remaining_day, 900);
    read_headers("", meta);
    read_headers("\r\n", meta);
    read_headers("x", meta);
    EXPECT_EQ(meta.credits.used, 9);
}

TEST(ReadHeaders, TakeTheFirstOfTwoAndEveryNotation) {
    Meta meta;
    read_headers(
        "x-ofapi-credits-used: 3\r\nX-Ofapi-Credits-Used: 4\r\nx-ofapi-credits-balance: -12\r\n"
        "x-rate-limit-limit-minute: 1000.0\nx-ofapi-is-cached: 1\nx-ofapi-is-cached: 0",
        meta);
    EXPECT_EQ(meta.credits.used, 3);
    EXPECT_EQ(meta.credits.balance, -12);
    EXPECT_EQ(meta.limits.limit_minute, 1000);
    EXPECT_EQ(meta.cache.is_cached, true);
    read_headers("X-OFAPI-IS-CACHED:\t0\r\n", meta);
    EXPECT_EQ(meta.cache.is_cached, false);
    read_headers("x-ofapi-is-cached: True\r\n", meta);
    EXPECT_EQ(meta.cache.is_cached, true);
}

}  // namespace
}  // namespace ofapi::api
