#include "http/proxy.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace ofapi::http {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Proxy, ReadsHostPortAndCredentials) {
    struct Case {
        std::string_view text, host, port, authorization, name;
    };
    for (const Case& c : {
             Case{"http://proxy.example:3128", "proxy.example", "3128", "", "proxy.example:3128"},
             Case{"http://Proxy.Example:3128/", "proxy.example", "3128", "", "proxy.example:3128"},
             Case{"HTTP://proxy.example", "proxy.example", "80", "", "proxy.example:80"},
             Case{"proxy.example:8080", "proxy.example", "8080", "", "proxy.example:8080"},
             Case{"10.1.2.3:8080", "10.1.2.3", "8080", "", "10.1.2.3:8080"},
             Case{"http://[::1]:8080", "::1", "8080", "", "[::1]:8080"},
             Case{"http://Aladdin:open%20sesame@proxy:1", "proxy", "1",
                  "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "proxy:1"},
             Case{"http://a:b@proxy:1", "proxy", "1", "Basic YTpi", "proxy:1"},
             Case{"http://ab:b@proxy:1", "proxy", "1", "Basic YWI6Yg==", "proxy:1"},
             Case{"http://user@proxy:1", "proxy", "1", "Basic dXNlcjo=", "proxy:1"},
             Case{"user:p%40ss@proxy:1", "proxy", "1", "Basic dXNlcjpwQHNz", "proxy:1"},
         }) {
        const auto proxy = parse_proxy(c.text);
        ASSERT_TRUE(proxy) << c.text << ": " << proxy.error();
        EXPECT_EQ(proxy->host, c.host);
        EXPECT_EQ(proxy->port, c.port);
        EXPECT_EQ(proxy->authorization, c.authorization);
        EXPECT_EQ(proxy->name(), c.name);
    }
}

TEST(Proxy, SaysWhatIsWrongAndNoSecrets) {
    struct Case {
        std::string_view text, words;
    };
    for (const Case& c : {
             Case{"", "names no host"},
             Case{"http://", "names no host"},
             Case{"https://user:sesame@proxy:1", "no https"},
             Case{"socks5://user:sesame@proxy:1", "no socks"},
             Case{"http://user:sesame@proxy:0", "from 1 to 65535"},
             Case{"http://user:sesame@proxy:65536", "from 1 to 65535"},
             Case{"http://user:sesame@proxy:", "from 1 to 65535"},
             Case{"http://user:sesame@proxy:1/path", "nothing behind"},
             Case{"http://user:sesame@proxy:1?x", "nothing behind"},
             Case{"http://user:sesame@proxy:1#x", "nothing behind"},
             Case{"http://user:se same@proxy:1", "not a URL"},
             Case{"http://user:sesame@pro%40xy:1", "not a name or an address"},
             Case{"pro%0d%0axy", "not a name or an address"},
         }) {
        const auto proxy = parse_proxy(c.text);
        ASSERT_FALSE(proxy) << c.text;
        EXPECT_THAT(proxy.error(), HasSubstr(c.words)) << c.text;
        EXPECT_THAT(proxy.error(), Not(HasSubstr("same"))) << c.text;
    }
}

TEST(Proxy, IsNotUsedForWhatTheListExcepts) {
    struct Case {
        std::string_view list, host, port;
        bool expected;
    };
    for (const Case& c : {
             Case{"", "api.example.com", "443", false},
             Case{" , ", "api.example.com", "443", false},
             Case{"*", "api.example.com", "443", true},
             Case{"example.com", "example.com", "443", true},
             Case{"example.com", "api.example.com", "443", true},
             Case{".example.com", "api.example.com", "443", true},
             Case{".example.com", "example.com", "443", true},
             Case{"*.example.com", "api.example.com", "443", true},
             Case{"example.com.", "api.example.com", "443", true},
             Case{"Example.COM", "api.example.com", "443", true},
             Case{"example.com", "badexample.com", "443", false},
             Case{"example.com", "example.com.evil", "443", false},
             Case{"api.example.com", "example.com", "443", false},
             Case{"other,example.com", "example.com", "443", true},
             Case{"other example.com", "example.com", "443", true},
             Case{"other, example.com ,more", "example.com", "443", true},
             Case{"example.com:443", "example.com", "443", true},
             Case{"example.com:8443", "example.com", "443", false},
             Case{"*:8443", "example.com", "8443", true},
             Case{"*:8443", "example.com", "443", false},
             Case{"10.0.0.1", "10.0.0.1", "443", true},
             Case{"10.0.0.1:443", "10.0.0.1", "443", true},
             Case{"10.0.0.1:80", "10.0.0.1", "443", false},
             Case{"0.1", "10.0.0.1", "443", false},
             Case{"::1", "::1", "443", true},
             Case{"[::1]", "::1", "443", true},
             Case{"[::1]:443", "::1", "443", true},
             Case{"[::1]:80", "::1", "443", false},
             Case{"0:0:0:0:0:0:0:1", "::1", "443", true},
             Case{"::2", "::1", "443", false},
             Case{"[", "::1", "443", false},
             Case{".", "example.com", "443", false},
             Case{":", "example.com", "443", false},
         }) {
        EXPECT_EQ(bypasses_proxy(c.list, c.host, c.port), c.expected) << '"' << c.list << "\" " << c.host;
    }
}

TEST(Proxy, IsAskedForATunnelToTheOrigin) {
    Origin origin{true, "api.example.com", "443", "/v2"};
    Proxy proxy{"proxy", "1", ""};
    EXPECT_EQ(connect_head(origin, proxy), "CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\n\r\n");
    origin.host = "::1";
    proxy.authorization = "Basic YTpi";
    EXPECT_EQ(connect_head(origin, proxy),
              "CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\nProxy-Authorization: Basic YTpi\r\n\r\n");
}

}  // namespace
}  // namespace ofapi::http
