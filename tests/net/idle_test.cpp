#include "net/connection.hpp"
#include "net/fixture.hpp"

#include <atomic>
#include <set>
#include <string>
#include <thread>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;

class IdleTest : public PoolTest {};

TEST_F(IdleTest, NoticesThatTheServerHasClosedAnIdleConnection) {
    std::atomic<bool> closed{false};
    RawServer server([&](Peer& peer) {
        peer.read_request();
        peer.answer(std::to_string(peer.number()));
        if (peer.number() == 0) {
            peer.close();
            closed = true;
        } else {
            peer.wait_closed();
        }
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        EXPECT_EQ((co_await fetch()).body, "0");
        EXPECT_TRUE(co_await eventually([&] { return closed.load(); }));
        EXPECT_EQ(pool_->counters().idle, 1U);
        const Exchange second = co_await fetch();
        EXPECT_EQ(second.body, "1");
        EXPECT_FALSE(second.reused);
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 1U);
    });
}

TEST_F(IdleTest, TakesAByteThatNobodyAskedForAsAnEnd) {
    std::atomic<bool> sent{false};
    RawServer server([&](Peer& peer) {
        peer.read_request();
        peer.answer("x");
        std::this_thread::sleep_for(10ms);
        peer.write("HTTP/1.1 408 Request Timeout\r\n\r\n");
        sent = true;
        peer.wait_closed();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        Lease held = co_await lease();
        EXPECT_TRUE(co_await eventually([&] { return sent.load(); }));
        EXPECT_TRUE(held.stale());
        EXPECT_TRUE(held.stale());
        held = Lease();
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 1U);
        EXPECT_EQ(pool_->counters().idle, 0U);
    });
}

TEST_F(IdleTest, ClosesAConnectionThatHasBeenIdleForTooLong) {
    std::atomic<int> closed{0};
    RawServer server([&](Peer& peer) {
        peer.read_request();
        peer.answer("x");
        peer.wait_closed();
        ++closed;
    });
    PoolOptions options = plain(server.port());
    options.idle_timeout = 30ms;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        Lease first = co_await lease();
        Lease second = co_await lease();
        co_await get(first);
        co_await get(second);
        first = Lease();
        co_await pause(15ms);
        second = Lease();
        EXPECT_EQ(pool_->counters().idle, 2U);
        EXPECT_TRUE(co_await eventually([&] { return closed == 2; }));
        EXPECT_EQ(pool_->counters().idle, 0U);
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 0U);
        EXPECT_TRUE(pool_->drained());
    });
}

TEST_F(IdleTest, ClosesBeforeTheServerPromisedTo) {
    RawServer server([&](Peer& peer) {
        peer.read_request();
        peer.answer("x", "200 OK", "Keep-Alive: timeout=1\r\n");
        peer.wait_closed();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        const Time before = Clock::now();
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().idle == 0; }));
        EXPECT_GE(Clock::now() - before, 400ms);
        EXPECT_LT(Clock::now() - before, 950ms);
    });
}

TEST_F(IdleTest, ReplacesAnOldConnectionWhenItComesBackAndNotBefore) {
    RawServer server([](Peer& peer) { peer.serve(std::to_string(peer.number())); });
    PoolOptions options = plain(server.port());
    options.max_age = 1ms;
    options.max_connections = 1;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        std::string served;
        Lease old = co_await lease();
        start([&]() -> asio::awaitable<void> { served = (co_await fetch()).body; });
        co_await pause(2ms);
        const Exchange exchange = co_await get(old);
        EXPECT_EQ(exchange.body, "0");
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::age), 0U);
        old = Lease();
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::age), 1U);
        EXPECT_TRUE(co_await all_ended());
        EXPECT_EQ(served, "1");
    });
}

TEST_F(IdleTest, ClosesAnOldConnectionWhileItIsIdle) {
    RawServer server([](Peer& peer) { peer.serve(); });
    PoolOptions options = plain(server.port());
    options.max_age = 50ms;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().closed_for(CloseReason::age) == 1; }));
        EXPECT_EQ(pool_->counters().closed_for(CloseReason::server), 0U);
        EXPECT_TRUE(pool_->drained());
    });
}

TEST_F(IdleTest, KeepsAConnectionOfAnyAgeWhereThereIsNoLimit) {
    RawServer server([](Peer& peer) { peer.serve(); });
    PoolOptions options = plain(server.port());
    options.max_age = 0s;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        EXPECT_EQ(pool_->counters().idle, 1U);
        EXPECT_TRUE((co_await fetch()).reused);
    });
}

TEST_F(IdleTest, EndsConnectionsThatWereIdleTogetherOneByOne) {
    PoolOptions options = plain(80);
    options.idle_timeout = 100s;
    Shared shared(strand_, std::move(options));
    const Time now = Clock::now();
    std::set<Time> ends;
    for (int i = 0; i < 20; ++i) {
        Connection connection(shared);
        connection.park(now);
        EXPECT_GT(connection.idle_until(), now + 90s);
        EXPECT_LE(connection.idle_until(), now + 100s);
        ends.insert(connection.idle_until());
    }
    EXPECT_EQ(ends.size(), 20U);
}

}  // namespace
}  // namespace ofapi::net
