#include <ofapi/api/whoami.hpp>
#include <ofapi/client.hpp>

#include "net/connect_proxy.hpp"
#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <boost/asio/io_context.hpp>

#include <gmock/gmock.h>

#include <cstdlib>
#include <string>
#include <utility>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing_support::run;

class ProxyTest : public testing::Test {
 protected:
    ~ProxyTest() override { forget_environment(); }

    static void forget_environment() {
        for (const char* name : {"https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"}) ::unsetenv(name);
    }

    Failure failure_with(ClientOptions options) {
        Failure failure;
        const auto work = [&]() -> asio::awaitable<void> {
            Client client(io_.get_executor(), ApiKey("ofapi_simulated_key"), std::move(options.max_attempts(1)));
            const auto result = co_await client.try_call(whoami::Retrieve());
            EXPECT_TRUE(result.has_error());
            failure = result.error().failure();
        };
        run(io_, work());
        return failure;
    }

    asio::io_context io_;
};

TEST_F(ProxyTest, IsAskedForTheWayToAnHttpsServiceAndSeesNoKey) {
    const test::ConnectProxy proxy("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    const std::string name = "127.0.0.1:" + std::to_string(proxy.port());
    const Failure failure =
        failure_with(ClientOptions().base_url("https://service.example").proxy("http://user:sesame@" + name));
    EXPECT_EQ(failure.code, errc::proxy_refused);
    EXPECT_EQ(failure.scope, Scope::host);
    EXPECT_EQ(failure.stop, StopReason::permanent);
    EXPECT_THAT(failure.what(), AllOf(HasSubstr(name), HasSubstr("407"), Not(HasSubstr("sesame"))));
    ASSERT_EQ(proxy.heads().size(), 1U);
    EXPECT_THAT(proxy.heads()[0], AllOf(HasSubstr("CONNECT service.example:443 "), Not(HasSubstr("ofapi_"))));
}

TEST_F(ProxyTest, IsNotAskedForAPlainServiceOrAnExceptedOne) {
    const test::ConnectProxy proxy;
    const std::string url = "http://127.0.0.1:" + std::to_string(proxy.port());
    const std::string dead = "127.0.0.1:" + std::to_string(test::closed_port());
    const Failure plain = failure_with(ClientOptions().base_url("http://" + dead).proxy(url));
    EXPECT_THAT(plain.message, HasSubstr("cannot connect to " + dead));
    const Failure excepted =
        failure_with(ClientOptions().base_url("https://" + dead).proxy(url).no_proxy("other, 127.0.0.1"));
    EXPECT_THAT(excepted.message, HasSubstr("cannot connect to " + dead));
    EXPECT_EQ(proxy.accepted(), 0U);
}

TEST_F(ProxyTest, ThatCannotBeUsedIsRefusedWithoutItsSecrets) {
    for (const char* base_url : {"https://service.example", "http://service.example"}) {
        try {
            const Client client(io_.get_executor(), ApiKey("ofapi_simulated_key"),
                                ClientOptions().base_url(base_url).proxy("socks5://user:sesame@proxy.example:1080"));
            FAIL() << "must be refused";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), errc::invalid_argument);
            EXPECT_THAT(error.what(), AllOf(HasSubstr("proxy: "), HasSubstr("socks"), Not(HasSubstr("sesame"))));
        }
    }
}

TEST_F(ProxyTest, ComesFromTheEnvironmentOnRequestOnly) {
    forget_environment();
    EXPECT_EQ(ClientOptions().proxy_from_env().proxy(), "");
    EXPECT_EQ(ClientOptions().proxy_from_env().no_proxy(), "");
    ::setenv("HTTPS_PROXY", "http://capital:1", 1);
    ::setenv("NO_PROXY", "a.example", 1);
    EXPECT_EQ(ClientOptions().proxy(), "");
    EXPECT_EQ(ClientOptions().proxy_from_env().proxy(), "http://capital:1");
    EXPECT_EQ(ClientOptions().proxy_from_env().no_proxy(), "a.example,localhost,127.0.0.1,::1");
    ::setenv("https_proxy", "", 1);
    EXPECT_EQ(ClientOptions().proxy_from_env().proxy(), "http://capital:1");
    ::setenv("https_proxy", "http://small:1", 1);
    ::setenv("no_proxy", "b.example", 1);
    ClientOptions options;
    EXPECT_EQ(options.proxy_from_env().proxy(), "http://small:1");
    EXPECT_THAT(options.no_proxy(), EndsWith("b.example,localhost,127.0.0.1,::1"));
}

}  // namespace
}  // namespace ofapi
