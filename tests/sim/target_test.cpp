#include "sim/target.hpp"

#include "sim/route.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ofapi::sim {
namespace {

using testing::ElementsAre;

TEST(Target, SplitsThePathBeforeItDecodesIt) {
    EXPECT_THAT(segments_of("/api/a%2Fb/%61c"), ElementsAre("api", "a/b", "ac"));
    EXPECT_THAT(segments_of("/"), ElementsAre());
    EXPECT_THAT(segments_of("/api//x"), ElementsAre("api", "", "x"));
}

TEST(Target, LeavesBrokenEscapesAsTheyAre) {
    EXPECT_THAT(segments_of("/%/%4/%zz/%4g"), ElementsAre("%", "%4", "%zz", "%4g"));
}

TEST(Target, ReadsTheFirstValueOfAParameter) {
    const auto query = query_of("/api/accounts?a=1&onlyfans_username=two+words%21&a=2#fragment");
    EXPECT_EQ(query_value(query, "a"), "1");
    EXPECT_EQ(query_value(query, "onlyfans_username"), "two words!");
    EXPECT_EQ(query_value(query, "b"), std::nullopt);
    EXPECT_EQ(query_value("flag", "flag"), "");
    EXPECT_EQ(query_of("/api/accounts"), "");
}

TEST(Target, TakesOtherFormsForTheRoot) {
    EXPECT_EQ(path_of("*"), "/");
    EXPECT_EQ(path_of("example.com:443"), "/");
    EXPECT_EQ(path_of(""), "/");
    EXPECT_EQ(path_of("/a?b"), "/a");
}

std::optional<Route> route_of(std::string_view method, std::string_view target) {
    return find_route(Request{method, target, {}, {}});
}

TEST(Route, NamesTheOperationByPathAndMethod) {
    EXPECT_EQ(route_of("GET", "/api/whoami")->operation, Operation::whoami);
    EXPECT_EQ(route_of("GET", "/api/whoami/")->operation, Operation::whoami) << "as Laravel takes it";
    EXPECT_EQ(route_of("GET", "/api/accounts?onlyfans_id=1")->operation, Operation::accounts);
    EXPECT_EQ(route_of("HEAD", "/api/usage/credits")->operation, Operation::usage);
    const auto queue = route_of("GET", "/api/acct_1/mass-messaging");
    ASSERT_TRUE(queue);
    EXPECT_EQ(queue->operation, Operation::queue);
    EXPECT_EQ(queue->account, "acct_1");
    EXPECT_EQ(route_of("POST", "/api/acct_1/mass-messaging")->operation, Operation::send);
}

TEST(Route, KnowsWhichMethodsAPathTakes) {
    EXPECT_FALSE(route_of("POST", "/api/whoami")->method_allowed);
    EXPECT_FALSE(route_of("DELETE", "/api/acct_1/mass-messaging")->method_allowed);
    EXPECT_TRUE(route_of("HEAD", "/api/accounts")->method_allowed);
}

TEST(Route, IsAbsentForEveryOtherPath) {
    for (const auto* target : {"/", "/api", "/api/", "/whoami", "/api/acct_1", "/api/a/b/mass-messaging", "*"}) {
        EXPECT_FALSE(route_of("GET", target)) << target;
    }
}

}  // namespace
}  // namespace ofapi::sim
