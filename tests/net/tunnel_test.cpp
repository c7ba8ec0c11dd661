#include "net/connect_proxy.hpp"
#include "net/fixture.hpp"
#include "support/certificates.hpp"

#include <ofapi/error.hpp>

#include <gmock/gmock.h>

#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi::net {
namespace {

using test::ConnectProxy;
using test::Peer;
using test::RawServer;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::string secret_head =
    "GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ofapi_simulated_key\r\n\r\n";

class TunnelTest : public PoolTest {
 protected:
    [[nodiscard]] test::TlsSettings settings(const test::CertificateRequest& request) const {
        test::TlsSettings result;
        result.identity = authority_.issue(request);
        return result;
    }

    [[nodiscard]] PoolOptions through(std::uint16_t proxy_port, std::uint16_t origin_port) const {
        PoolOptions options;
        options.origin = {true, "localhost", std::to_string(origin_port), ""};
        options.ca_file = ca_file_.path();
        options.proxy = http::Proxy{"127.0.0.1", std::to_string(proxy_port), "Basic dXNlcjpzZXNhbWU="};
        return options;
    }

    asio::awaitable<LeaseResult> attempt(PoolOptions options) {
        make_pool(std::move(options));
        LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
        co_return std::move(result);
    }

    test::Authority authority_{"ofapi test authority"};
    test::TemporaryFile ca_file_{authority_.certificate()};
};

TEST_F(TunnelTest, ReachesTheOriginOverTlsThatTheProxyCannotRead) {
    std::string seen;
    RawServer origin(
        [&](Peer& peer) {
            seen = peer.read_request();
            peer.answer("one");
            peer.serve("two");
        },
        settings(test::for_localhost()));
    const ConnectProxy proxy;
    make_pool(through(proxy.port(), origin.port()));
    run([&]() -> asio::awaitable<void> {
        Lease tunnel = co_await lease();
        const Exchange first = co_await tunnel.exchange(secret_head, {}, false, Time::max());
        EXPECT_EQ(first.body, "one") << first.detail;
        tunnel = Lease();
        const Exchange second = co_await fetch();
        EXPECT_EQ(second.body, "two") << second.detail;
        EXPECT_TRUE(second.reused);
    });
    const std::string target = "localhost:" + std::to_string(origin.port());
    EXPECT_THAT(proxy.heads(), ElementsAre("CONNECT " + target + " HTTP/1.1\r\nHost: " + target +
                                           "\r\nProxy-Authorization: Basic dXNlcjpzZXNhbWU=\r\n\r\n"));
    EXPECT_THAT(proxy.carried(), AllOf(Not(HasSubstr("ofapi_simulated_key")), Not(HasSubstr("GET "))));
    EXPECT_EQ(seen, secret_head) << "what is the proxy's is not the origin's";
}

TEST_F(TunnelTest, VerifiesTheOriginBehindTheProxy) {
    RawServer origin([](Peer& peer) { peer.serve(); }, settings(test::CertificateRequest().dns("proxy.example")));
    const ConnectProxy proxy;
    run([&]() -> asio::awaitable<void> {
        const LeaseResult result = co_await attempt(through(proxy.port(), origin.port()));
        EXPECT_EQ(result.code, errc::certificate_refused) << result.detail;
        EXPECT_THAT(result.detail, HasSubstr("not for the host 'localhost'"));
    });
}

TEST_F(TunnelTest, TakesAnySuccessWithoutABody) {
    RawServer origin([](Peer& peer) { peer.serve(); }, settings(test::for_localhost()));
    for (const char* answer : {"HTTP/1.0 200 Connection established\r\n\r\n", "HTTP/1.1 204 No Content\r\n\r\n",
                               "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n"}) {
        const ConnectProxy proxy(answer);
        make_pool(through(proxy.port(), origin.port()));
        run([&]() -> asio::awaitable<void> {
            const Exchange result = co_await fetch();
            EXPECT_EQ(result.body, "ok") << answer << result.detail;
        });
    }
}

TEST_F(TunnelTest, SaysWhyThereIsNoneAndNoSecrets) {
    struct Case {
        std::string answer;
        errc code;
        std::string words;
    };
    const std::string page = "Content-Length: 4\r\n\r\nnope";
    for (const Case& c : {
             Case{"HTTP/1.1 407 Proxy Authentication Required\r\n" + page, errc::proxy_refused,
                  ": 407, it wants a user"},
             Case{"HTTP/1.1 403 Forbidden\r\n" + page, errc::proxy_refused, ": 403"},
             Case{"HTTP/1.1 302 Found\r\nLocation: http://login.example\r\n" + page, errc::proxy_refused, ": 302"},
             Case{"HTTP/1.1 429 Too Many Requests\r\n" + page, errc::connect_failed, ": 429"},
             Case{"HTTP/1.1 502 Bad Gateway\r\n" + page, errc::connect_failed, ": 502"},
             Case{"HTTP/1.1 503 Service Unavailable\r\n" + page, errc::connect_failed, ": 503"},
             Case{"SSH-2.0-OpenSSH and more of it\r\n\r\n", errc::connect_failed, "malformed"},
             Case{"HTTP/1.1 200 OK\r\n", errc::connect_failed, "closed"},
             Case{"HTTP/1.1 200 OK\r\n\r\nbytes of nobody", errc::connect_failed, "malformed"},
         }) {
        const ConnectProxy proxy(c.answer);
        const std::uint16_t nowhere = test::closed_port();
        run([&]() -> asio::awaitable<void> {
            const LeaseResult result = co_await attempt(through(proxy.port(), nowhere));
            EXPECT_EQ(result.code, c.code) << c.answer << result.code.message();
            EXPECT_THAT(result.detail, AllOf(HasSubstr("the proxy 127.0.0.1:" + std::to_string(proxy.port())),
                                             HasSubstr(c.words), Not(HasSubstr("dXNlcj"))));
            EXPECT_TRUE(pool_->drained());
        });
    }
}

TEST_F(TunnelTest, NamesTheProxyThatCannotBeReached) {
    const std::uint16_t port = test::closed_port();
    run([&]() -> asio::awaitable<void> {
        const LeaseResult result = co_await attempt(through(port, 443));
        EXPECT_EQ(result.code, errc::connect_failed);
        EXPECT_EQ(result.detail,
                  "cannot connect to the proxy 127.0.0.1:" + std::to_string(port) + ": Connection refused");
        PoolOptions unknown = through(port, 443);
        unknown.proxy->host = "no-such-host.invalid";
        const LeaseResult nowhere = co_await attempt(std::move(unknown));
        EXPECT_EQ(nowhere.code, errc::resolve_failed);
        EXPECT_THAT(nowhere.detail, HasSubstr("the proxy 'no-such-host.invalid'"));
    });
}

TEST_F(TunnelTest, DoesNotWaitForEverForAProxyThatIsSilent) {
    RawServer proxy([](Peer& peer) { peer.wait_closed(); });
    PoolOptions options = through(proxy.port(), 443);
    options.connect_timeout = 50ms;
    run([&]() -> asio::awaitable<void> {
        const LeaseResult result = co_await attempt(std::move(options));
        EXPECT_EQ(result.code, errc::connect_timeout);
        EXPECT_THAT(result.detail, AllOf(HasSubstr("while asking the proxy 127.0.0.1:"), HasSubstr("for a tunnel")));
    });
}

TEST_F(TunnelTest, IsGivenUpWhereThePoolCloses) {
    RawServer proxy([](Peer& peer) { peer.wait_closed(); });
    make_pool(through(proxy.port(), 443));
    run([&]() -> asio::awaitable<void> {
        start([&]() -> asio::awaitable<void> {
            const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
            EXPECT_EQ(result.code, asio::error::operation_aborted);
        });
        EXPECT_TRUE(co_await eventually([&] { return proxy.accepted() == 1; }));
        co_await settle();
        pool_->close();
        EXPECT_TRUE(co_await all_ended());
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_TRUE(pool_->drained());
    });
}

}  // namespace
}  // namespace ofapi::net
