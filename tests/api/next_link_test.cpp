#include "api/next_link.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {
namespace {

constexpr std::string_view list = "/api/acct_1/fans/all";

FollowedLink follow(std::string_view link, std::string_view base_url = "https://app.onlyfansapi.com",
                    std::string_view path = list) {
    return follow_link(link, *http::parse_base_url(base_url), path);
}

struct Good {
    std::string_view base_url, link, target;
};

TEST(NextLink, IsFollowedByteForByteToTheSameListOfTheSameService) {
    const std::string_view service = "https://app.onlyfansapi.com";
    const std::vector<Good> cases{
        {service, "https://app.onlyfansapi.com/api/acct_1/fans/all?offset=20&id=7",
         "/api/acct_1/fans/all?offset=20&id=7"},
        {service, "/api/acct_1/fans/all?offset=20", "/api/acct_1/fans/all?offset=20"},
        {service, "?offset=20", "/api/acct_1/fans/all?offset=20"},
        {service, "//app.onlyfansapi.com/api/acct_1/fans/all?offset=20", "/api/acct_1/fans/all?offset=20"},
        {service, "HTTPS://App.OnlyFansAPI.com:443/api/acct_1/fans/all?b=%7e+[x]", "/api/acct_1/fans/all?b=%7e+[x]"},
        {service, "https://app.onlyfansapi.com/api/%61cct%5F1/fans/all?x", "/api/acct_1/fans/all?x"},
        {service, "https://app.onlyfansapi.com/api/acct_1/fans/all", "/api/acct_1/fans/all"},
        {service, "/api/acct_1/fans/all?next=https://evil.example/@x",
         "/api/acct_1/fans/all?next=https://evil.example/@x"},
        // The old host and the new one stand for each other.
        {service, "https://api.fansapi.com/api/acct_1/fans/all?offset=20", "/api/acct_1/fans/all?offset=20"},
        {"https://api.fansapi.com", "https://app.onlyfansapi.com/api/acct_1/fans/all?o=2", "/api/acct_1/fans/all?o=2"},
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080/api/acct_1/fans/all?o=2", "/api/acct_1/fans/all?o=2"},
        {"http://[::1]:8080", "http://[::1]:8080/api/acct_1/fans/all?o=2", "/api/acct_1/fans/all?o=2"},
        // A base path stands before every target; the service may not know of it.
        {"https://gate.example/v2", "https://gate.example/v2/api/acct_1/fans/all?o=2", "/api/acct_1/fans/all?o=2"},
        {"https://gate.example/v2", "/api/acct_1/fans/all?o=2", "/api/acct_1/fans/all?o=2"},
    };
    for (const Good& good : cases) {
        const FollowedLink followed = follow(good.link, good.base_url);
        EXPECT_EQ(followed.problem, "") << good.link;
        EXPECT_EQ(followed.target, good.target) << good.link;
    }
}

struct Bad {
    std::string_view base_url, link, words;
};

TEST(NextLink, IsRefusedWhereItLeadsElsewhere) {
    const std::string_view service = "https://app.onlyfansapi.com";
    const std::string long_link = "/api/acct_1/fans/all?x=" + std::string(max_target_size, 'x');
    const std::vector<Bad> cases{
        {service, "https://evil.example/api/acct_1/fans/all?o=2", "leads to \"https://evil.example\""},
        {service, "//evil.example/api/acct_1/fans/all?o=2", "evil.example"},
        {service, "http://localhost/api/acct_1/fans/all?o=2", "localhost"},
        {service, "http://app.onlyfansapi.com/api/acct_1/fans/all?o=2", "http://app.onlyfansapi.com"},
        {service, "https://app.onlyfansapi.com:8443/api/acct_1/fans/all?o=2", "8443"},
        {service, "https://app.onlyfansapi.com.evil.example/api/acct_1/fans/all", "evil.example"},
        {service, "https://app.onlyfansapi.com./api/acct_1/fans/all", "app.onlyfansapi.com."},
        {service, "https://app.onlyfansapi.com@evil.example/api/acct_1/fans/all", "user name"},
        {service, "https://evil.example@app.onlyfansapi.com/api/acct_1/fans/all", "user name"},
        {service, "https://app.onlyfansapi.com\\@evil.example/api/acct_1/fans/all", "character"},
        {service, "https://api.fansapi.com:444/api/acct_1/fans/all", "444"},
        {service, "https:///api/acct_1/fans/all", "no host"},
        {service, "https:/api/acct_1/fans/all", "neither a URL nor a path"},
        {service, "ftp://app.onlyfansapi.com/api/acct_1/fans/all", "neither a URL nor a path"},
        {service, "javascript:alert(1)", "neither"},
        {service, "https://app.onlyfansapi.com?offset=20", "neither a URL nor a path"},
        {service, "{next_page}", "neither"},
        {service, "fans/all?offset=20", "neither"},
        {service, "", "neither"},
        {service, "https://app.onlyfansapi.com/api/acct_2/fans/all?o=2", "/api/acct_2/fans/all"},
        {service, "/api/acct_1/fans/expired?o=2", "/api/acct_1/fans/expired"},
        {service, "/api/acct_1/users/restrict?o=2", "restrict"},
        {service, "/api/acct_1/fans/all/?o=2", "leads to"},
        {service, "/api/acct_1/fans/../fans/all?o=2", "leads to"},
        {service, "/api/acct_1/fans%2Fall?o=2", "leads to"},
        {service, "/api/acct_1/fans/al%6?o=2", "leads to"},
        {service, "/api/acct_1//fans/all", "leads to"},
        {service, "/API/acct_1/fans/all", "leads to"},
        {service, "/v2/api/acct_1/fans/all", "leads to"},
        {service, "/api/acct_1/fans/all?o=2#top", "character"},
        {service, "/api/acct_1/fans/all?o=2\r\nX-Evil: 1", "character"},
        {service, "/api/acct_1/fans/all?o=2 HTTP/1.1", "character"},
        {service, "/api/acct_1/fans/all?o=\xC3\xA9", "character"},
        {service, std::string_view("/api/acct_1/fans/all?o=\0", 24), "character"},
        {service, long_link, "longer"},
        {"https://gate.example", "https://app.onlyfansapi.com/api/acct_1/fans/all", "gate.example"},
        {"https://app.onlyfansapi.com:8443", "https://api.fansapi.com/api/acct_1/fans/all", "8443"},
        {"http://app.onlyfansapi.com", "https://api.fansapi.com/api/acct_1/fans/all", "fansapi"},
    };
    for (const Bad& bad : cases) {
        const FollowedLink followed = follow(bad.link, bad.base_url);
        EXPECT_EQ(followed.target, "") << bad.link;
        EXPECT_NE(followed.problem.find(bad.words), std::string::npos) << bad.link << " gave: " << followed.problem;
        for (const char c : followed.problem) EXPECT_TRUE(c >= 0x20 && c < 0x7f) << bad.link;
    }
}

TEST(NextLink, KeepsToTheFirstRequestsSpellingOfThePath) {
    EXPECT_EQ(follow("/api/a/x%2Fy?o=2", "https://app.onlyfansapi.com", "/api/a/x%2fy").target, "/api/a/x%2fy?o=2");
    EXPECT_EQ(follow("/api/a/../b", "https://app.onlyfansapi.com", "/api/a/%2E%2E/b").target, "/api/a/%2E%2E/b");
}

}  // namespace
}  // namespace ofapi::api
