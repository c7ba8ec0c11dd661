#include "net/fixture.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;
using testing::ElementsAre;
using testing::HasSubstr;

/// Answers with the number of its connection.
void serve_number(Peer& peer) { peer.serve(std::to_string(peer.number())); }

class LeaseTest : public PoolTest {
 protected:
    asio::awaitable<std::string> number_of(Lease& lease) {
        Exchange result = co_await get(lease);
        EXPECT_FALSE(result.code) << result.detail;
        co_return result.body;
    }
};

TEST_F(LeaseTest, ReusesTheConnectionThatWasUsedLast) {
    RawServer server(serve_number);
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease a = co_await lease();
        Lease b = co_await lease();
        Lease c = co_await lease();
        const std::string first = co_await number_of(a);
        const std::string second = co_await number_of(b);
        const std::string third = co_await number_of(c);
        a = Lease();
        b = Lease();
        c = Lease();
        Lease d = co_await lease();
        Lease e = co_await lease();
        Lease f = pool_->try_lease();
        EXPECT_EQ(co_await number_of(d), third);
        EXPECT_EQ(co_await number_of(e), second);
        EXPECT_EQ(co_await number_of(f), first);
        EXPECT_FALSE(pool_->try_lease());
        EXPECT_EQ(pool_->counters().reused, 3U);
        EXPECT_EQ(pool_->counters().connects, 3U);
    });
    EXPECT_EQ(server.accepted(), 3U);
}

TEST_F(LeaseTest, KeepsAConnectionThatServedNobody) {
    RawServer server(serve_number);
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        co_await lease();
        EXPECT_EQ(pool_->counters().idle, 1U);
        const Exchange result = co_await fetch();
        EXPECT_FALSE(result.code);
        EXPECT_FALSE(result.reused);
        EXPECT_EQ(pool_->counters().reused, 0U);
    });
    EXPECT_EQ(server.accepted(), 1U);
}

TEST_F(LeaseTest, TakesLimitsOfAnySize) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = options.max_handshakes = options.max_waiters = 0;
    options.connect_timeout = options.idle_timeout = Duration::max();
    options.first_byte_timeout = options.answer_timeout = Duration::max();
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        for (int i = 0; i < 2; ++i) {
            const Exchange result = co_await fetch();
            EXPECT_FALSE(result.code) << result.detail;
        }
        EXPECT_EQ(pool_->counters().idle, 1U);
    });
}

TEST_F(LeaseTest, NeverOpensMoreThanItsCap) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = 3;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::size_t most = 0;
        for (int i = 0; i < 40; ++i) {
            start([&]() -> asio::awaitable<void> {
                Lease connection = co_await lease();
                const PoolCounters counters = pool_->counters();
                most = std::max(most, counters.leased + counters.opening + counters.idle);
                co_await number_of(connection);
            });
        }
        EXPECT_TRUE(co_await all_ended());
        EXPECT_LE(most, 3U);
        EXPECT_EQ(pool_->counters().idle, 3U);
    });
    EXPECT_EQ(server.accepted(), 3U);
    EXPECT_EQ(server.requests(), 40U);
}

TEST_F(LeaseTest, NeverOpensMoreAtATimeThanItsOtherCap) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_handshakes = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::vector<Lease> leases;
        for (int i = 0; i < 9; ++i) {
            start([&]() -> asio::awaitable<void> { leases.push_back(co_await lease()); });
        }
        while (leases.size() < 9) {
            EXPECT_LE(pool_->counters().opening, 2U);
            co_await asio::post(strand_, asio::deferred);
        }
        EXPECT_EQ(pool_->counters().leased, 9U);
    });
}

TEST_F(LeaseTest, OpensSpareConnectionsAheadOfDemand) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.spare_connections = 2;
    options.max_connections = 4;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::vector<Lease> leases;
        leases.push_back(co_await lease());
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().idle == 2; }));
        for (int i = 0; i < 3; ++i) {
            Lease next = pool_->try_lease();
            EXPECT_TRUE(next) << "nobody waits for a handshake";
            leases.push_back(std::move(next));
            EXPECT_TRUE(co_await eventually([&] { return pool_->counters().opening == 0; }));
            EXPECT_LE(pool_->counters().idle + leases.size(), 4U);
        }
        EXPECT_EQ(pool_->counters().connects, 4U) << "no more than the limit";
        leases.clear();
        co_await settle();
        EXPECT_EQ(pool_->counters().opening, 0U) << "nothing is spare where nothing is in use";
        EXPECT_EQ(pool_->counters().connects, 4U);
    });
}

TEST_F(LeaseTest, OpensNothingAheadOfDemandAfterAFailure) {
    PoolOptions options = plain(test::closed_port());
    options.spare_connections = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        EXPECT_TRUE((co_await fetch()).code);
        EXPECT_TRUE(co_await all_slots_back());
        const auto failures = pool_->counters().connect_failures;
        EXPECT_LE(failures, 3U) << "the one that was waited for, and two that were under way";
        co_await settle();
        EXPECT_EQ(pool_->counters().connect_failures, failures);
        EXPECT_TRUE((co_await fetch()).code);
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_EQ(pool_->counters().connect_failures, failures + 1) << "the probe, and nothing beside it";
    });
}

TEST_F(LeaseTest, ServesWaitersInTheirOrder) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::vector<int> order;
        Lease held = co_await lease();
        for (int i = 0; i < 5; ++i) {
            start([&, i]() -> asio::awaitable<void> {
                const Lease connection = co_await lease();
                order.push_back(i);
                co_await pause(1ms);
            });
            co_await settle();
        }
        EXPECT_EQ(pool_->counters().waiting, 5U);
        held = Lease();
        EXPECT_EQ(pool_->counters().waiting, 4U);  // changed at once ...
        EXPECT_TRUE(order.empty());                // ... but nobody has run yet
        EXPECT_FALSE(pool_->try_lease());
        EXPECT_TRUE(co_await all_ended());
        EXPECT_THAT(order, ElementsAre(0, 1, 2, 3, 4));
    });
    EXPECT_EQ(server.accepted(), 1U);
}

TEST_F(LeaseTest, ReplacesAConnectionThatCannotBeUsedAgain) {
    RawServer server([](Peer& peer) {
        peer.read_request();
        peer.answer("x", "200 OK", "Connection: close\r\n");
    });
    PoolOptions options = plain(server.port());
    options.max_connections = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        for (int i = 0; i < 5; ++i) {
            start([&]() -> asio::awaitable<void> {
                const Exchange result = co_await fetch();
                EXPECT_FALSE(result.code) << result.detail;
            });
        }
        EXPECT_TRUE(co_await all_ended());
        EXPECT_TRUE(pool_->drained());
    });
    EXPECT_EQ(server.accepted(), 5U);
}

TEST_F(LeaseTest, GivesUpAtTheWaitersDeadline) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        const Lease held = co_await lease();
        const Time deadline = Clock::now() + 20ms;
        const LeaseResult result = co_await pool_->lease(deadline, nullptr);
        EXPECT_EQ(result.code, errc::deadline_exceeded);
        EXPECT_FALSE(result.lease);
        EXPECT_THAT(result.detail, HasSubstr("1 are in use"));
        EXPECT_GE(Clock::now(), deadline);
        EXPECT_EQ(pool_->counters().waiting, 0U);
        const LeaseResult late = co_await pool_->lease(deadline, nullptr);
        EXPECT_EQ(late.code, errc::deadline_exceeded);
    });
}

TEST_F(LeaseTest, RefusesOneWaiterTooMany) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = 1;
    options.max_waiters = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        Lease held = co_await lease();
        for (int i = 0; i < 2; ++i) {
            start([&]() -> asio::awaitable<void> { co_await lease(); });
        }
        co_await settle();
        const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(result.code, errc::queue_full);
        EXPECT_THAT(result.detail, HasSubstr("2 calls wait"));
        held = Lease();
        EXPECT_TRUE(co_await all_ended());
    });
}

TEST_F(LeaseTest, ForgetsACancelledWaiterAndServesTheNext) {
    RawServer server(serve_number);
    PoolOptions options = plain(server.port());
    options.max_connections = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        Lease held = co_await lease();
        int tickets[3] = {};
        error_code codes[3];
        for (int i = 0; i < 3; ++i) {
            start([&, i]() -> asio::awaitable<void> {
                const LeaseResult result = co_await pool_->lease(Time::max(), &tickets[i]);
                codes[i] = result.code;
            });
            co_await settle();
        }
        pool_->cancel(&tickets[0]);
        pool_->cancel(&tickets[0]);
        pool_->cancel(&server);
        EXPECT_EQ(running_, 3);
        EXPECT_EQ(pool_->counters().waiting, 2U);
        held = Lease();
        EXPECT_TRUE(co_await all_ended());
        EXPECT_EQ(codes[0], asio::error::operation_aborted);
        EXPECT_FALSE(codes[1]);
        EXPECT_FALSE(codes[2]);
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_EQ(pool_->counters().idle, 1U);
    });
}

TEST_F(LeaseTest, KeepsTheConnectionThatACancelledWaiterAskedFor) {
    RawServer server(serve_number);
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        start([&]() -> asio::awaitable<void> {
            const LeaseResult result = co_await pool_->lease(Time::max(), &server);
            EXPECT_EQ(result.code, asio::error::operation_aborted);
        });
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().waiting == 1; }));
        pool_->cancel(&server);
        EXPECT_TRUE(co_await all_ended());
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().idle == 1; }));
        EXPECT_FALSE((co_await fetch()).code);
    });
    EXPECT_EQ(server.accepted(), 1U);
}

TEST_F(LeaseTest, ClosingEndsEverything) {
    RawServer server([](Peer& peer) {
        if (peer.number() == 0) {
            serve_number(peer);
        }
        peer.wait_closed();
    });
    PoolOptions options = plain(server.port());
    options.max_connections = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        Lease idle_soon = co_await lease();
        start([&]() -> asio::awaitable<void> {  // an exchange
            const Exchange result = co_await fetch();
            EXPECT_EQ(result.code, asio::error::operation_aborted);
            EXPECT_TRUE(result.wrote);
        });
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().leased == 2; }));
        for (int i = 0; i < 3; ++i) {  // waiters
            start([&]() -> asio::awaitable<void> {
                const LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
                EXPECT_EQ(result.code, asio::error::operation_aborted);
                EXPECT_FALSE(result.lease);
            });
        }
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().waiting == 3; }));
        co_await pause(5ms);
        pool_->close();
        pool_->close();
        EXPECT_EQ(running_, 4);
        EXPECT_TRUE(co_await all_ended());
        EXPECT_FALSE(pool_->drained());  // one lease is out
        const Exchange refused = co_await get(idle_soon);
        EXPECT_EQ(refused.code, asio::error::operation_aborted);
        EXPECT_FALSE(refused.wrote);
        idle_soon = Lease();
        EXPECT_TRUE(pool_->drained());
        EXPECT_FALSE(pool_->try_lease());
        const LeaseResult late = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_EQ(late.code, asio::error::operation_aborted);
    });
    const Time before = Clock::now();
    io_.restart();
    io_.run();  // no timer holds it up
    EXPECT_LT(Clock::now() - before, 5s);
}

// Waiters that are cancelled, that give up, that hold on, connections that die: afterwards every slot is back.
TEST_F(LeaseTest, LosesNoSlotWhateverHappens) {
    RawServer server([](Peer& peer) {
        std::minstd_rand random(static_cast<unsigned>(peer.number()) + 1);
        for (;;) {
            peer.read_request();
            switch (random() % 5) {
                case 0: return;
                case 1: peer.reset(); return;
                case 2: peer.answer("x", "200 OK", "Connection: close\r\n"); return;
                default: peer.answer("x");
            }
        }
    });
    PoolOptions options = plain(server.port());
    options.max_connections = 4;
    options.max_handshakes = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::minstd_rand random(7);
        std::vector<int> tickets(300);
        for (auto& ticket : tickets) {
            const auto patience = std::chrono::milliseconds(random() % 20);
            const bool cancelled_late = random() % 3 == 0;
            start([&, patience, cancelled_late]() -> asio::awaitable<void> {
                LeaseResult result = co_await pool_->lease(Clock::now() + patience, &ticket);
                if (!result.lease) {
                    co_return;
                }
                if (!cancelled_late) {
                    co_await get(result.lease);
                    co_return;
                }
                start([&]() -> asio::awaitable<void> {
                    co_await asio::post(strand_, asio::deferred);
                    result.lease.cancel();
                });
                co_await get(result.lease);
                co_await settle();
            });
            if (random() % 4 == 0) {
                co_await asio::post(strand_, asio::deferred);
                pool_->cancel(&tickets[random() % tickets.size()]);
            }
            if (random() % 16 == 0) {
                co_await pause(1ms);
            }
        }
        EXPECT_TRUE(co_await all_ended());
        EXPECT_TRUE(co_await all_slots_back());
        EXPECT_LE(pool_->counters().idle, 4U);
        std::vector<Lease> all;  // each of them can be had again
        for (int i = 0; i < 4; ++i) {
            all.push_back(co_await lease());
        }
        EXPECT_EQ(pool_->counters().leased, 4U);
    });
}

}  // namespace
}  // namespace ofapi::net
