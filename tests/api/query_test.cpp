#include "api/query.hpp"

#include <gtest/gtest.h>

namespace ofapi::api {
namespace {

TEST(Query, FindsAParameterUnderItsDecodedName) {
    EXPECT_EQ(query_value("/a?limit=10&offset=20", "offset"), "20");
    EXPECT_EQ(query_value("/a?filter%5Bonline%5D=1", "filter[online]"), "1");
    EXPECT_EQ(query_value("/a?endDate=2025-01-02+03%3A04%3A05", "endDate"), "2025-01-02 03:04:05");
    EXPECT_EQ(query_value("/a?a=1&a=2", "a"), "1") << "the first";
    EXPECT_EQ(query_value("/a?flag&x=", "flag"), "");
    EXPECT_EQ(query_value("/a?flag&x=", "x"), "");
    EXPECT_EQ(query_value("/a?limit=10", "lim"), std::nullopt);
    EXPECT_EQ(query_value("/a", "limit"), std::nullopt);
    EXPECT_EQ(query_value("/a?100%=5", "100%"), "5") << "a percent sign alone is itself";
}

TEST(Query, SetsOneParameterAndLeavesTheOthersAsTheyAre) {
    EXPECT_EQ(with_query("/a", "offset", "10"), "/a?offset=10");
    EXPECT_EQ(with_query("/a?limit=5", "offset", "10"), "/a?limit=5&offset=10");
    EXPECT_EQ(with_query("/a?x=%7e+y&offset=5&z=%2F&&w", "offset", "10"), "/a?x=%7e+y&offset=10&z=%2F&&w");
    EXPECT_EQ(with_query("/a?offset=1&b=2&offset=3", "offset", "4"), "/a?offset=4&b=2") << "once";
    EXPECT_EQ(with_query("/a?%6Fffset=1", "offset", "4"), "/a?offset=4");
    EXPECT_EQ(with_query("/a?", "endDate", "2025-01-02 03:04:05"), "/a?endDate=2025-01-02%2003%3A04%3A05");
    EXPECT_EQ(with_query("/a", "filter[x]", "a&b=c\r\n"), "/a?filter%5Bx%5D=a%26b%3Dc%0D%0A");
}

TEST(Query, KnowsTwoSpellingsOfAPath) {
    EXPECT_EQ(normalised_path("/api/%61cct_1/%e2%82%ac/a%2fb"), "/api/acct_1/%E2%82%AC/a%2Fb");
    EXPECT_EQ(normalised_path("/a%2E%2e"), "/a..");
    EXPECT_EQ(normalised_path("/a%2"), std::nullopt);
    EXPECT_EQ(normalised_path("/a%zz"), std::nullopt);
    EXPECT_EQ(normalised_path("/a%"), std::nullopt);
}

}  // namespace
}  // namespace ofapi::api
