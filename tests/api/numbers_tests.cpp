#include "api/numbers.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace ofapi::api {
namespace {

TEST(ParseInteger, KeepsAll64BitsAndRefusesFractions) {
    EXPECT_EQ(parse_integer("9223372036854775807"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(parse_integer("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(parse_integer("9007199254740993.00"), 9007199254740993);
    EXPECT_EQ(parse_integer(" 7\t"), 7);
    for (const char* text :
         {"", " ", "-", "+1", "9223372036854775808", "42.", ".0", "1.5", "1.0x", "1e3", "0x1", "1 2"})
        EXPECT_EQ(parse_integer(text), std::nullopt) << text;
}

TEST(ParseNumber, TakesFiniteNumbersOnly) {
    EXPECT_EQ(parse_number("9.99"), 9.99);
    EXPECT_EQ(parse_number("-1e-3"), -0.001);
    EXPECT_EQ(parse_number(" 0 "), 0.0);
    for (const char* text : {"", "inf", "-inf", "nan", "-nan", "1e999", "0x10", "1,5", "$1", "-", "1.5 USD"})
        EXPECT_EQ(parse_number(text), std::nullopt) << text;
}

TEST(ParseCount, RoundsDown) {
    EXPECT_EQ(parse_count("2.9"), 2);
    EXPECT_EQ(parse_count("-2.1"), -3);
    EXPECT_EQ(parse_count("1e3"), 1000);
    EXPECT_EQ(parse_count("1e19"), std::nullopt);
    EXPECT_EQ(to_count(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
    EXPECT_EQ(to_count(std::numeric_limits<double>::infinity()), std::nullopt);
}

TEST(ExactInteger, EndsWhere64BitsEnd) {
    EXPECT_EQ(exact_integer(-9223372036854775808.0), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(exact_integer(9223372036854774784.0), 9223372036854774784);
    EXPECT_EQ(exact_integer(9223372036854775808.0), std::nullopt);
    EXPECT_EQ(exact_integer(-9223372036854777856.0), std::nullopt);
    EXPECT_EQ(exact_integer(0.5), std::nullopt);
    EXPECT_EQ(exact_integer(-0.0), 0);
}

TEST(ParseFlag, TakesWordsAndDigits) {
    for (const char* text : {"1", "true", "True", " TRUE "}) EXPECT_EQ(parse_flag(text), true) << text;
    for (const char* text : {"0", "false", "FALSE"}) EXPECT_EQ(parse_flag(text), false) << text;
    for (const char* text : {"", "2", "yes", "HIT", "truefalse", "01"})
        EXPECT_EQ(parse_flag(text), std::nullopt) << text;
}

}  // namespace
}  // namespace ofapi::api
