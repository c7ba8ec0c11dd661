#include "api/member_search.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace ofapi::api {
namespace {

TEST(MemberSearch, FindsTheNthMember) {
    constexpr std::string_view object =
        " {\"\" : 1 , \"a\\\\\" : \"x,\\\"}\\\\\" ,\"\\\"\":[{\"k\":\"]\"},[ ] , -2.5] , \"d\":{},\"e\" : null\n} ";
    EXPECT_EQ(nth_member(object, 1, 5), "1");
    EXPECT_EQ(nth_member(object, 2, 5), "\"x,\\\"}\\\\\"");
    EXPECT_EQ(nth_member(object, 3, 5), "[{\"k\":\"]\"},[ ] , -2.5]");
    EXPECT_EQ(nth_member(object, 4, 5), "{}");
    EXPECT_EQ(nth_member(object, 5, 5), "null");
    EXPECT_EQ(nth_member("{\"a\":\"\"}", 1, 1), "\"\"");
    EXPECT_EQ(nth_member("{\"a\":\"\",\"\":\"\"}", 1, 2), "\"\"");
}

}  // namespace
}  // namespace ofapi::api
