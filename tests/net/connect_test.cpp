#include "net/connection.hpp"
#include "net/fixture.hpp"
#include "support/certificates.hpp"

#include <ofapi/error.hpp>

#include <gmock/gmock.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <future>
#include <string>
#include <vector>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;
using testing::AllOf;
using testing::HasSubstr;

class ConnectTest : public PoolTest {
 protected:
    asio::awaitable<void> expect_failure(errc code, std::string words) {
        const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(result.code, code) << result.code.message();
        EXPECT_FALSE(result.lease);
        EXPECT_THAT(result.detail, HasSubstr(words));
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_TRUE(pool_->drained());
        EXPECT_EQ(pool_->counters().connect_failures, 1U);
        EXPECT_EQ(pool_->counters().connects, 0U);
    }
};

/// Listens, has a backlog that is full, and never accepts: a SYN gets no answer.
class FullBacklog {
 public:
    FullBacklog() {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto* const generic = reinterpret_cast<sockaddr*>(&address);
        EXPECT_EQ(::bind(listener_, generic, size), 0);
        EXPECT_EQ(::listen(listener_, 0), 0);
        EXPECT_EQ(::getsockname(listener_, generic, &size), 0);
        port_ = ntohs(address.sin_port);
        for (int i = 0; i < 4; ++i) {
            fillers_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(fillers_.back(), generic, size);
        }
    }
    ~FullBacklog() {
        for (const int socket : fillers_) {
            ::close(socket);
        }
        ::close(listener_);
    }
    FullBacklog(const FullBacklog&) = delete;
    FullBacklog& operator=(const FullBacklog&) = delete;
    [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::vector<int> fillers_;
};

TEST_F(ConnectTest, RefusedSaysByWhom) {
    const std::uint16_t port = test::closed_port();
    make_pool(plain(port));
    run([&]() -> asio::awaitable<void> {
        co_await expect_failure(errc::connect_failed,
                                "cannot connect to 127.0.0.1:" + std::to_string(port) + ": Connection refused");
    });
}

TEST_F(ConnectTest, FindsAHostByItsName) {
    RawServer server([](Peer& peer) { peer.serve(); });
    PoolOptions options = plain(server.port());
    options.origin.host = "localhost";
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> { EXPECT_TRUE(co_await lease()); });
}

TEST_F(ConnectTest, TriesTheOtherAddressesAndRemembersTheOneThatWorked) {
    const FullBacklog silent;
    RawServer server([](Peer& peer) { peer.serve(); });
    PoolOptions options = plain(server.port());
    options.connect_timeout = 1s;
    Shared shared(strand_, std::move(options));
    const auto at = [](std::uint16_t port) { return AddressBook::Endpoint(asio::ip::address_v4::loopback(), port); };
    shared.addresses = std::make_shared<AddressBook>(
        strand_, std::vector{at(silent.port()), at(test::closed_port()), at(server.port())});
    run([&]() -> asio::awaitable<void> {
        Connection first(shared);
        error_code code = co_await first.open();
        EXPECT_FALSE(code) << first.detail();
        EXPECT_EQ(shared.addresses->endpoints().front(), at(server.port()));
        Connection second(shared);
        code = co_await second.open();
        EXPECT_FALSE(code) << second.detail();
        EXPECT_TRUE(co_await eventually([&] { return server.accepted() == 2; }));
    });
}

TEST_F(ConnectTest, DoesNotWaitForAnAddressThatRefuses) {
    const FullBacklog silent;
    RawServer server([](Peer& peer) { peer.serve(); });
    Shared shared(strand_, plain(server.port()));
    const auto at = [](std::uint16_t port) { return AddressBook::Endpoint(asio::ip::address_v4::loopback(), port); };
    std::vector<AddressBook::Endpoint> endpoints;
    for (int i = 0; i < 200; ++i) {  // which would take 50 s, one after the other
        endpoints.push_back(at(test::closed_port()));
    }
    endpoints.push_back(at(server.port()));
    endpoints.push_back(at(silent.port()));
    shared.addresses = std::make_shared<AddressBook>(strand_, std::move(endpoints));
    run([&]() -> asio::awaitable<void> {
        Connection connection(shared);
        const error_code code = co_await connection.open();
        EXPECT_FALSE(code) << connection.detail();
    });
}

TEST_F(ConnectTest, ReachesAHostOfBothFamiliesThroughTheOneThatWorks) {
    RawServer server([](Peer& peer) { peer.serve(); });
    Shared shared(strand_, plain(server.port()));
    shared.addresses = std::make_shared<AddressBook>(
        strand_, std::vector{AddressBook::Endpoint(asio::ip::address_v6::loopback(), server.port()),
                             AddressBook::Endpoint(asio::ip::address_v4::loopback(), server.port())});
    run([&]() -> asio::awaitable<void> {
        Connection connection(shared);
        const error_code code = co_await connection.open();
        EXPECT_FALSE(code) << connection.detail();
        EXPECT_TRUE(shared.addresses->endpoints().front().address().is_v4());
    });
}

TEST_F(ConnectTest, SaysWhatHappenedAtEachAddress) {
    const FullBacklog silent;
    const std::uint16_t closed = test::closed_port();
    PoolOptions options = plain(closed);
    options.connect_timeout = 400ms;
    Shared shared(strand_, std::move(options));
    const auto at = [](std::uint16_t port) { return AddressBook::Endpoint(asio::ip::address_v4::loopback(), port); };
    shared.addresses = std::make_shared<AddressBook>(strand_, std::vector{at(silent.port()), at(closed)});
    run([&]() -> asio::awaitable<void> {
        Connection connection(shared);
        const error_code code = co_await connection.open();
        EXPECT_EQ(code, errc::connect_timeout);
        EXPECT_THAT(connection.detail(), AllOf(HasSubstr(std::to_string(silent.port()) + ": no answer"),
                                               HasSubstr(std::to_string(closed) + ": Connection refused")));
    });
}

TEST_F(ConnectTest, TimesOutOnAHostThatDoesNotAnswer) {
    const FullBacklog server;
    PoolOptions options = plain(server.port());
    options.connect_timeout = 50ms;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        const Time before = Clock::now();
        co_await expect_failure(errc::connect_timeout, "within 50 ms (while connecting; no answer)");
        EXPECT_GE(Clock::now() - before, 50ms);
        EXPECT_LT(Clock::now() - before, 5s);
    });
}

TEST_F(ConnectTest, TimesOutOnAHandshakeThatIsNotAnswered) {
    test::TlsSettings never;
    never.never_shake = true;
    RawServer server([](Peer&) {}, never);
    PoolOptions options = plain(server.port());
    options.origin.tls = true;
    options.connect_timeout = 50ms;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await expect_failure(errc::connect_timeout, "within 50 ms (in the TLS handshake)");
    });
}

TEST_F(ConnectTest, SaysThatAHostIsUnknown) {
    PoolOptions options = plain(80);
    options.origin.host = "no-such-host.invalid";
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await expect_failure(errc::resolve_failed, "'no-such-host.invalid'");
        const LeaseResult again = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(again.code, errc::resolve_failed);
    });
}

TEST_F(ConnectTest, AResolverThatNeverAnswersHoldsUpNeitherACallNorTheEnd) {
    std::promise<void> promise;
    PoolOptions options = plain(80);
    options.origin.host = "host.test";
    options.connect_timeout = 20ms;
    options.resolver = [never = promise.get_future().share()](const std::string&, const std::string&) {
        never.wait();
        return Addresses();
    };
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await expect_failure(errc::connect_timeout, "within 20 ms (while looking up the host)");
        const LeaseResult late = co_await pool_->lease(Clock::now() + 1ms, nullptr);
        EXPECT_EQ(late.code, errc::deadline_exceeded);
        start([&]() -> asio::awaitable<void> {
            const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
            EXPECT_EQ(result.code, asio::error::operation_aborted);
        });
        co_await settle();
        pool_->close();
        co_await settle();
        EXPECT_EQ(running_, 0);
        EXPECT_TRUE(pool_->drained());
    });
    io_.restart();
    io_.run();  // ends, as nothing is left to do
    promise.set_value();
}

TEST_F(ConnectTest, ClosingAPoolEndsWhatWasAboutToBegin) {
    make_pool(plain(80));
    run([&]() -> asio::awaitable<void> {
        start([&]() -> asio::awaitable<void> {
            const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
            EXPECT_EQ(result.code, asio::error::operation_aborted);
        });
        while (pool_->counters().opening == 0) {
            co_await asio::post(strand_, asio::deferred);
        }
        pool_->close();
        EXPECT_TRUE(co_await all_ended());
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_TRUE(pool_->drained());
    });
}

TEST_F(ConnectTest, TriesADeadHostNotOnceForEachWhoWaits) {
    PoolOptions options = plain(test::closed_port());
    options.max_handshakes = 4;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        int failed = 0;
        for (int i = 0; i < 50; ++i) {
            start([&]() -> asio::awaitable<void> {
                const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
                failed += result.code == errc::connect_failed ? 1 : 0;
            });
        }
        EXPECT_TRUE(co_await all_ended());
        EXPECT_EQ(failed, 50);
        EXPECT_EQ(pool_->counters().connect_failures, 4U);
        EXPECT_TRUE(pool_->drained());
    });
}

// A server that comes back: the first who asks is alone, then 2, 4, ... connections are opened at a time.
TEST_F(ConnectTest, OpensMoreAndMoreAtATimeOnceAHostIsBack) {
    test::TlsSettings settings;
    settings.hangs_up_on = 0;
    const test::Authority authority("ofapi test authority");
    const test::TemporaryFile ca_file(authority.certificate());
    settings.identity = authority.issue(test::for_localhost());
    RawServer server([](Peer& peer) { peer.serve(); }, settings);
    PoolOptions options = plain(server.port());
    options.origin.tls = true;
    options.origin.host = "localhost";
    options.ca_file = ca_file.path();
    options.max_handshakes = 8;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        const LeaseResult refused = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(refused.code, errc::tls_failed);
        std::vector<Lease> leases;
        for (int i = 0; i < 24; ++i) {
            start([&]() -> asio::awaitable<void> { leases.push_back(co_await lease()); });
        }
        std::size_t most_after_none = 0, most_after_one = 0, most = 0;
        while (leases.size() < 24 && running_ > 0) {
            const PoolCounters now = pool_->counters();
            most = std::max(most, now.opening);
            if (now.connects == 0) most_after_none = std::max(most_after_none, now.opening);
            if (now.connects <= 1) most_after_one = std::max(most_after_one, now.opening);
            co_await asio::post(strand_, asio::deferred);
        }
        EXPECT_TRUE(co_await all_ended());
        EXPECT_EQ(leases.size(), 24U);
        EXPECT_EQ(most_after_none, 1U);
        EXPECT_EQ(most_after_one, 2U);
        EXPECT_EQ(most, 8U);
    });
}

TEST_F(ConnectTest, ADeadlineInTheQueueTellsWhyTheLastConnectFailed) {
    const FullBacklog server;
    PoolOptions options = plain(server.port());
    options.connect_timeout = 20ms;
    options.max_handshakes = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        const LeaseResult first = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(first.code, errc::connect_timeout);
        const LeaseResult result = co_await pool_->lease(Clock::now() + 1ms, nullptr);
        EXPECT_EQ(result.code, errc::deadline_exceeded);
        EXPECT_THAT(result.detail, AllOf(HasSubstr("could not be opened"), HasSubstr("within 20 ms")));
        EXPECT_TRUE(co_await all_slots_back());
    });
}

TEST_F(ConnectTest, AWaiterIsCancelledWhateverItsConnectionWaitsFor) {
    const FullBacklog silent;
    test::TlsSettings never;
    never.never_shake = true;
    RawServer mute([](Peer&) {}, never);
    struct Case {
        std::string host;
        std::uint16_t port;
        bool tls;
    };
    for (const Case& c : {Case{"no-such-host.invalid", 80, false}, Case{"127.0.0.1", silent.port(), false},
                          Case{"127.0.0.1", mute.port(), true}}) {
        for (const bool close : {false, true}) {
            PoolOptions options = plain(c.port);
            options.origin.host = c.host;
            options.origin.tls = c.tls;
            options.connect_timeout = 100ms;
            make_pool(std::move(options));
            run([&]() -> asio::awaitable<void> {
                LeaseResult result;
                start([&]() -> asio::awaitable<void> { result = co_await pool_->lease(Time::max(), &c); });
                co_await asio::post(strand_, asio::deferred);
                EXPECT_TRUE(co_await eventually([&] { return pool_->counters().opening == 1 || running_ == 0; }));
                if (close) {
                    pool_->close();
                } else {
                    pool_->cancel(&c);
                }
                co_await settle();
                EXPECT_EQ(running_, 0);
                EXPECT_EQ(result.code, asio::error::operation_aborted) << c.host;
                EXPECT_TRUE(co_await all_slots_back());
                EXPECT_TRUE(pool_->drained());
                if (close) {
                    EXPECT_EQ(pool_->counters().connects, 0U);
                }
            });
        }
    }
}

}  // namespace
}  // namespace ofapi::net
