#include "net/fixture.hpp"

#include <openssl/ssl.h>

namespace ofapi::net {
namespace {

using test::Authority;
using test::Peer;
using test::RawServer;
using test::TemporaryFile;
using test::TlsSettings;

class TlsTest : public PoolTest {
 protected:
    PoolOptions tls(std::uint16_t port, std::string host = "localhost") {
        PoolOptions options;
        options.origin = {true, std::move(host), std::to_string(port), ""};
        options.ca_file = ca_file_.path();
        return options;
    }
    static TlsSettings settings(test::Identity identity, int only_version = 0) {
        TlsSettings made;
        made.identity = std::move(identity);
        made.only_version = only_version;
        return made;
    }

    Authority authority_{"ofapi test authority"};
    TemporaryFile ca_file_{authority_.certificate()};
};

TEST_F(TlsTest, ExchangesOverAVerifiedConnection) {
    RawServer server([](Peer& peer) { peer.serve("secret"); }, settings(authority_.issue(test::for_localhost())));
    for (const std::string host : {"localhost", "127.0.0.1"}) {
        make_pool(tls(server.port(), host));
        run([&]() -> asio::awaitable<void> {
            for (int i = 0; i < 3; ++i) {
                const Exchange exchange = co_await fetch();
                EXPECT_FALSE(exchange.code) << exchange.code.message() << ": " << exchange.detail;
                EXPECT_EQ(exchange.body, "secret");
                EXPECT_EQ(exchange.reused, i > 0);
            }
        });
    }
    EXPECT_EQ(server.accepted(), 2U);
}

}  // namespace
}  // namespace ofapi::net
