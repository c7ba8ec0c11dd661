#include "net/connection.hpp"
#include "net/fixture.hpp"

#include <ofapi/error.hpp>

#include <gmock/gmock.h>

#include <openssl/ssl.h>

#include <atomic>
#include <string>
#include <vector>

namespace ofapi::net {
namespace {

using test::Authority;
using test::CertificateRequest;
using test::Identity;
using test::Peer;
using test::RawServer;
using test::TemporaryFile;
using test::TlsSettings;
using testing::HasSubstr;

class TlsTest : public PoolTest {
 protected:
    PoolOptions tls(std::uint16_t port, std::string host = "localhost") {
        PoolOptions options;
        options.origin = {true, std::move(host), std::to_string(port), ""};
        options.ca_file = ca_file_.path();
        return options;
    }
    static TlsSettings settings(Identity identity, int only_version = 0) {
        TlsSettings made;
        made.identity = std::move(identity);
        made.only_version = only_version;
        return made;
    }
    TlsSettings good(int only_version = 0) { return settings(authority_.issue(test::for_localhost()), only_version); }

    LeaseResult try_to_connect(PoolOptions options) {
        make_pool(std::move(options));
        LeaseResult result;
        run([&]() -> asio::awaitable<void> {
            result = co_await pool_->lease(Time::max(), nullptr);
            EXPECT_TRUE(co_await eventually([&] { return pool_->counters().opening == 0; }));
        });
        return result;
    }

    Authority authority_{"ofapi test authority"};
    TemporaryFile ca_file_{authority_.certificate()};
};

TEST_F(TlsTest, ExchangesOverAVerifiedConnection) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        RawServer server([](Peer& peer) { peer.serve("secret"); }, good(version));
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
}

TEST_F(TlsTest, CarriesBodiesOfAnySizeBothWays) {
    for (const std::size_t size : {std::size_t(1), std::size_t(16'384), std::size_t(100'000), std::size_t(5'000'000)}) {
        const std::string body(size, 'b');
        const std::string head = "POST / HTTP/1.1\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
        RawServer server(
            [&](Peer& peer) {
                EXPECT_TRUE(peer.read_request() == head + body);
                peer.answer(body);
                peer.wait_closed();
            },
            good());
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            Lease connection = co_await lease();
            const Exchange result = co_await connection.exchange(head, body, false, Time::max());
            EXPECT_FALSE(result.code) << result.code.message() << ": " << result.detail;
            EXPECT_TRUE(result.body == body);
        });
    }
}

// The request is still being sent when the server hangs up: no SIGPIPE, and the answer is not lost.
TEST_F(TlsTest, GivesAnAnswerThatComesBeforeTheRequestIsRead) {
    const std::string body(20'000'000, 'b');
    RawServer server(
        [](Peer& peer) {
            peer.read_some();
            peer.answer("too long", "413 Content Too Large");
        },
        good());
    make_pool(tls(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Exchange result = co_await connection.exchange("POST / HTTP/1.1\r\n\r\n", body, false, Time::max());
        EXPECT_FALSE(result.code) << result.code.message() << ": " << result.detail;
        EXPECT_EQ(result.status, 413);
    });
}

TEST_F(TlsTest, RefusesACertificateAndSaysWhy) {
    using namespace std::chrono;
    const Authority stranger("somebody else");
    struct Case {
        Identity identity;
        std::string host, words;
    };
    for (const Case& c : {
             Case{authority_.issue(CertificateRequest().dns("example.org")), "localhost",
                  "the certificate is not for the host 'localhost'"},
             Case{authority_.issue(CertificateRequest().dns("localhost")), "127.0.0.1",
                  "the certificate is not for the host '127.0.0.1'"},
             Case{authority_.issue(CertificateRequest().dns("l*.localhost")), "localhost", "not for the host"},
             Case{authority_.issue(test::for_localhost().valid(-hours(2), -hours(1))), "localhost", "has expired"},
             Case{authority_.issue(test::for_localhost().valid(hours(1), hours(2))), "localhost", "not valid yet"},
             Case{test::self_signed(test::for_localhost()), "localhost", "self-signed"},
             Case{stranger.issue(test::for_localhost()), "localhost", "an authority that is not trusted"},
         }) {
        RawServer server([](Peer& peer) { peer.serve(); }, settings(c.identity));
        const LeaseResult result = try_to_connect(tls(server.port(), c.host));
        EXPECT_EQ(result.code, errc::certificate_refused) << result.detail;
        EXPECT_THAT(result.detail, HasSubstr(c.words));
        EXPECT_FALSE(result.lease);
        EXPECT_EQ(server.requests(), 0U);
    }
}

TEST_F(TlsTest, DoesNotTrustTheAuthorityOfATestByDefault) {
    RawServer server([](Peer& peer) { peer.serve(); }, good());
    PoolOptions options = tls(server.port());
    options.ca_file.clear();
    EXPECT_EQ(try_to_connect(std::move(options)).code, errc::certificate_refused);
}

TEST_F(TlsTest, SaysThatAServerDoesNotSpeakTls) {
    RawServer server([](Peer& peer) {
        peer.read_some();
        peer.write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const LeaseResult result = try_to_connect(tls(server.port()));
    EXPECT_EQ(result.code, errc::tls_failed);
    EXPECT_THAT(result.detail, HasSubstr("TLS handshake failed"));
    RawServer closing([](Peer& peer) { peer.read_some(); });
    EXPECT_THAT(try_to_connect(tls(closing.port())).detail, HasSubstr("closed the connection during"));
}

TEST_F(TlsTest, RefusesACaFileThatCannotBeUsed) {
    const TemporaryFile empty("no certificate\n");
    for (const std::string& path : {std::string("/nonexistent/ca.pem"), empty.path()}) {
        PoolOptions options = tls(443);
        options.ca_file = path;
        try {
            make_pool(std::move(options));
            ADD_FAILURE() << path;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), errc::invalid_argument);
            EXPECT_THAT(error.failure().message, HasSubstr(path));
        }
    }
}

TEST_F(TlsTest, TakesAnEndWithoutGoodbyeForATruncation) {
    for (const bool goodbye : {false, true}) {
        RawServer server(
            [&](Peer& peer) {
                peer.read_request();
                peer.write("HTTP/1.1 200 OK\r\n\r\nuntil the end");
                if (!goodbye) {
                    ::shutdown(peer.socket(), SHUT_WR);
                    peer.wait_unread();
                }
            },
            good());
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            const Exchange result = co_await fetch();
            if (goodbye) {
                EXPECT_FALSE(result.code) << result.detail;
                EXPECT_EQ(result.body, "until the end");
            } else {
                EXPECT_EQ(result.code, errc::truncated_answer) << result.detail;
            }
        });
    }
}

// The server is asked, not the client.
TEST_F(TlsTest, ResumesItsSessions) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        RawServer server(
            [](Peer& peer) {
                peer.read_request();
                peer.answer("x", "200 OK", "Connection: close\r\n");
            },
            good(version));
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            for (int i = 0; i < 20; ++i) {
                const Exchange result = co_await fetch();
                EXPECT_FALSE(result.code) << result.code.message() << ": " << result.detail;
            }
        });
        EXPECT_EQ(server.accepted(), 20U);
        EXPECT_EQ(server.resumed(), 19U) << version;
        EXPECT_EQ(pool_->counters().tls_resumed, 19U) << version;
    }
}

// OpenSSL would take a session whose connection ended without a goodbye for spoilt.
TEST_F(TlsTest, ResumesAfterAnAbruptEnd) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        std::atomic<int> ended{0};
        RawServer server(
            [&](Peer& peer) {
                peer.read_request();
                peer.answer("x");
                peer.reset();
                ++ended;
            },
            good(version));
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            for (int i = 1; i <= 5; ++i) {
                const Exchange result = co_await fetch();
                EXPECT_FALSE(result.code) << result.detail;
                EXPECT_TRUE(co_await eventually([&] { return ended == i; }));
            }
        });
        EXPECT_EQ(server.resumed(), 4U) << version;
    }
}

TEST_F(TlsTest, TakesAWildcardForAWholeLabelOnly) {
    struct Case {
        std::string name;
        bool good;
    };
    for (const Case& c : {Case{"*.example.test", true}, Case{"a*.example.test", false}, Case{"*.test", false}}) {
        RawServer server([](Peer& peer) { peer.serve(); },
                         settings(authority_.issue(CertificateRequest().dns(c.name))));
        Shared shared(strand_, tls(server.port(), "api.example.test"));
        shared.addresses = std::make_shared<AddressBook>(
            strand_, std::vector{AddressBook::Endpoint(asio::ip::address_v4::loopback(), server.port())});
        run([&]() -> asio::awaitable<void> {
            Connection connection(shared);
            const error_code code = co_await connection.open();
            EXPECT_EQ(code, c.good ? error_code() : error_code(errc::certificate_refused)) << c.name;
        });
    }
}

// A session that the server chokes on must not fail every connection after it.
TEST_F(TlsTest, OffersASessionAgainOnlyIfItHasWorked) {
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsSettings moody = good(version);
        moody.hangs_up_on = 1;
        RawServer server(
            [](Peer& peer) {
                peer.read_request();
                peer.answer("x", "200 OK",
                            peer.resumed() ? "X-Resumed: 1\r\nConnection: close\r\n" : "Connection: close\r\n");
            },
            moody);
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            std::size_t sessions = version == TLS1_2_VERSION ? 1 : 2;  // what a server gives in a full handshake
            EXPECT_FALSE((co_await fetch()).code);
            EXPECT_EQ((co_await fetch()).code, errc::tls_failed);
            --sessions;
            const Exchange third = co_await fetch();
            EXPECT_FALSE(third.code) << third.detail;
            EXPECT_EQ(third.headers.starts_with("X-Resumed"), sessions > 0);
            EXPECT_TRUE((co_await fetch()).headers.starts_with("X-Resumed"));
        });
    }
}

// A ticket that arrives after the handshake is no reason to throw the connection away.
TEST_F(TlsTest, KeepsAnIdleConnectionThatHasOnlyReceivedTickets) {
    RawServer server([](Peer& peer) { peer.serve(); }, good(TLS1_3_VERSION));
    make_pool(tls(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease held = co_await lease();
        co_await pause(20ms);
        EXPECT_FALSE(held.stale());
        held = Lease();
        EXPECT_FALSE((co_await fetch()).code);
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 0U);
    });
    EXPECT_EQ(server.accepted(), 1U);
}

TEST_F(TlsTest, NoticesThatTheServerHasClosedAnIdleConnection) {
    for (const bool goodbye : {false, true}) {
        std::atomic<bool> closed{false};
        RawServer server(
            [&](Peer& peer) {
                peer.read_request();
                peer.answer("x");
                if (goodbye) {
                    peer.close();
                } else {
                    peer.reset();
                }
                closed = true;
            },
            good());
        make_pool(tls(server.port()));
        run([&]() -> asio::awaitable<void> {
            co_await fetch();
            EXPECT_TRUE(co_await eventually([&] { return closed.load(); }));
            EXPECT_FALSE(pool_->try_lease());
            EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 1U);
        });
    }
}

TEST_F(TlsTest, DoesNotReuseAConnectionWithBytesLeftOver) {
    RawServer server(
        [](Peer& peer) {
            peer.read_request();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxy");
            peer.wait_closed();
        },
        good());
    make_pool(tls(server.port()));
    run([&]() -> asio::awaitable<void> {
        EXPECT_EQ((co_await fetch()).body, "x");
        EXPECT_EQ(pool_->counters().idle, 0U);
    });
}

}  // namespace
}  // namespace ofapi::net
