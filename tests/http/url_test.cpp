#include "http/url.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

namespace ofapi::http {
namespace {

using testing::HasSubstr;

TEST(BaseUrl, GivesOriginAndBasePath) {
    struct Case {
        std::string url, host, port, base_path, authority;
        bool tls;
    };
    for (const Case& c : {
             Case{"https://app.onlyfansapi.com", "app.onlyfansapi.com", "443", "", "app.onlyfansapi.com", true},
             Case{"https://app.onlyfansapi.com/", "app.onlyfansapi.com", "443", "", "app.onlyfansapi.com", true},
             Case{"HTTPS://App.OnlyFansAPI.com:443/v2/", "app.onlyfansapi.com", "443", "/v2", "app.onlyfansapi.com",
                  true},
             Case{"https://h:8443/a/b", "h", "8443", "/a/b", "h:8443", true},
             Case{"http://127.0.0.1:8080", "127.0.0.1", "8080", "", "127.0.0.1:8080", false},
             Case{"http://localhost", "localhost", "80", "", "localhost", false},
             Case{"http://localhost:080", "localhost", "80", "", "localhost", false},
             Case{"https://[::1]:8443/x", "::1", "8443", "/x", "[::1]:8443", true},
             Case{"https://[2001:db8::1]", "2001:db8::1", "443", "", "[2001:db8::1]", true},
         }) {
        const auto origin = parse_base_url(c.url);
        ASSERT_TRUE(origin.has_value()) << c.url << ": " << origin.error();
        EXPECT_EQ(origin->host, c.host) << c.url;
        EXPECT_EQ(origin->port, c.port) << c.url;
        EXPECT_EQ(origin->base_path, c.base_path) << c.url;
        EXPECT_EQ(origin->tls, c.tls) << c.url;
        EXPECT_EQ(origin->authority(), c.authority) << c.url;
    }
}

TEST(BaseUrl, SaysWhatIsWrong) {
    struct Case {
        std::string url, words;
    };
    for (const Case& c : {
             Case{"", "is empty"},
             Case{"app.onlyfansapi.com", "no scheme"},
             Case{"ftp://host", "must be https"},
             Case{"https://user@host", "user name"},
             Case{"https://user:word@host/", "user name"},
             Case{"https://host/?a=1", "'?'"},
             Case{"https://host/#top", "'#'"},
             Case{"https://", "no host"},
             Case{"https://:443", "no host"},
             Case{"https:///path", "no host"},
             Case{"https://host:0", "1 to 65535"},
             Case{"https://host:65536", "1 to 65535"},
             Case{"https://host:", "1 to 65535"},
             Case{"https://host:80x", "1 to 65535"},
             Case{"https://ho st", "not a URL"},
             Case{"https://host\r\nX: y", "not a URL"},
             Case{"https://ho%0d%0ast", "not a name"},
             Case{"https://host/a/../b", "'..'"},
             Case{"https://host/a//b", "empty segment"},
         }) {
        const auto origin = parse_base_url(c.url);
        ASSERT_FALSE(origin.has_value()) << c.url;
        EXPECT_THAT(origin.error(), HasSubstr(c.words)) << c.url;
    }
}

TEST(Segment, KeepsWhatIsUnreservedAndEncodesTheRest) {
    EXPECT_EQ(encode_segment("acct_1-x.y~Z9"), "acct_1-x.y~Z9");
    EXPECT_EQ(encode_segment("a/b?c#d%e f"), "a%2Fb%3Fc%23d%25e%20f");
    EXPECT_EQ(encode_segment("\r\nX: y"), "%0D%0AX%3A%20y");
    EXPECT_EQ(encode_segment("\xC3\xA9"), "%C3%A9");
    EXPECT_EQ(encode_segment(std::string_view("\0", 1)), "%00");
}

TEST(Segment, NeverCollapses) {
    EXPECT_EQ(encode_segment("."), "%2E");
    EXPECT_EQ(encode_segment(".."), "%2E%2E");
    EXPECT_EQ(encode_segment("..."), "...");
    EXPECT_EQ(encode_segment("../x"), "..%2Fx");
}

std::string decode(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

TEST(Encoding, OfAnyBytesIsSafeAndComesBackWhenDecoded) {
    constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%";
    std::mt19937 random(1);
    for (int round = 0; round < 5000; ++round) {
        std::string bytes(random() % 20, '\0');
        for (char& c : bytes) {
            c = static_cast<char>(random());
        }
        for (const std::string& encoded : {encode_segment(bytes), encode_query(bytes)}) {
            EXPECT_EQ(encoded.find_first_not_of(safe), std::string::npos);
            EXPECT_EQ(decode(encoded), bytes);
        }
    }
}

}  // namespace
}  // namespace ofapi::http
