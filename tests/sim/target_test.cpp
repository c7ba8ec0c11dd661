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
    return find_route(Catalog::shared(), Request{method, target, {}, {}});
}

std::string_view operation_of(std::string_view method, std::string_view target) {
    const auto route = route_of(method, target);
    return route && route->match.operation != nullptr ? route->match.operation->id : "none";
}

TEST(Route, NamesTheOperationByPathAndMethod) {
    EXPECT_EQ(operation_of("GET", "/api/whoami"), "whoami.retrieve");
    EXPECT_EQ(operation_of("GET", "/api/whoami/"), "whoami.retrieve") << "as Laravel takes it";
    EXPECT_EQ(operation_of("GET", "/api/accounts?onlyfans_id=1"), "accounts.list");
    EXPECT_EQ(operation_of("HEAD", "/api/usage/credits"), "usage.credits");
    EXPECT_EQ(operation_of("GET", "/api/acct_1/mass-messaging"), "mass-messaging.list");
    EXPECT_EQ(operation_of("POST", "/api/acct_1/mass-messaging"), "mass-messaging.send");
    EXPECT_EQ(operation_of("DELETE", "/api/acct_1/mass-messaging/7"), "mass-messaging.delete");
}

TEST(Route, DecodesTheArgumentsOfThePath) {
    const auto route = route_of("GET", "/api/acct_1/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Fa%3Fb=%25");
    ASSERT_TRUE(route);
    EXPECT_EQ(route->match.operation->id, "media.download");
    EXPECT_EQ(route->match.arguments, (std::vector<std::string>{"acct_1", "https://cdn2.onlyfans.com/a?b=%"}));
}

TEST(Route, PrefersLiteralSegmentsWhereTheyTakeTheMethod) {
    EXPECT_EQ(operation_of("GET", "/api/accounts"), "accounts.list");
    EXPECT_EQ(operation_of("GET", "/api/acct_1/mass-messaging/overview"), "mass-messaging.retrieve-overview");
    EXPECT_EQ(operation_of("DELETE", "/api/acct_1/mass-messaging/overview"), "mass-messaging.delete");
    EXPECT_EQ(operation_of("DELETE", "/api/acct_1/chats/12"), "chats.delete");
}

TEST(Route, KnowsWhichMethodsAPathTakes) {
    EXPECT_EQ(operation_of("HEAD", "/api/accounts"), "accounts.list");
    const auto wrong = route_of("DELETE", "/api/acct_1/mass-messaging");
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->match.operation, nullptr);
    EXPECT_EQ(wrong->match.methods, "GET, HEAD, POST");
}

TEST(Route, IsAbsentForEveryOtherPath) {
    for (const auto* target : {"/", "/api", "/api/", "/whoami", "/api/acct_1", "/api/a/b/mass-messaging", "*"}) {
        EXPECT_FALSE(route_of("GET", target)) << target;
    }
}

}  // namespace
}  // namespace ofapi::sim
