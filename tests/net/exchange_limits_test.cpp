#include "net/exchange_fixture.hpp"

#include <gmock/gmock.h>

#include <string>
#include <thread>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;
using testing::HasSubstr;

class ExchangeLimitsTest : public ExchangeTest {};

TEST_F(ExchangeLimitsTest, GivesUpOnAServerThatSaysNothing) {
    const auto silent = [](Peer& peer) {
        peer.read_request();
        peer.wait_closed();
    };
    const Exchange result = exchange(silent, [](PoolOptions& options) { options.first_byte_timeout = 30ms; });
    EXPECT_EQ(result.code, errc::first_byte_timeout);
    EXPECT_EQ(result.detail, "no byte of the answer within 30 ms");
    EXPECT_TRUE(result.wrote);
    EXPECT_FALSE(result.answered);
    EXPECT_GE(result.done - result.sent, 30ms);
    EXPECT_LT(result.done - result.sent, 5s);
    EXPECT_EQ(idle_, 0U);
}

TEST_F(ExchangeLimitsTest, GivesUpOnAnAnswerThatDoesNotEnd) {
    for (const std::string bytes : {"HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart"}) {
        const Exchange result = exchange(
            [&](Peer& peer) {
                peer.read_request();
                peer.write(bytes);
                peer.wait_closed();
            },
            [](PoolOptions& options) {
                options.first_byte_timeout = 10s;
                options.answer_timeout = 40ms;
            });
        EXPECT_EQ(result.code, errc::answer_timeout);
        EXPECT_THAT(result.detail, HasSubstr("within 40 ms"));
        EXPECT_TRUE(result.answered);
        EXPECT_GE(result.done - result.sent, 40ms);
    }
}

TEST_F(ExchangeLimitsTest, DropsTheFirstByteLimitOnceAByteIsThere) {
    const Exchange result = exchange(
        [](Peer& peer) {
            peer.read_request();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
            std::this_thread::sleep_for(60ms);
            peer.write("body");
            peer.wait_closed();
        },
        [](PoolOptions& options) { options.first_byte_timeout = 30ms; });
    EXPECT_FALSE(result.code) << result.detail;
    EXPECT_EQ(result.body, "body");
}

TEST_F(ExchangeLimitsTest, GivesUpOnAServerThatDoesNotReadTheRequest) {
    RawServer server([](Peer& peer) { peer.wait_unread(); });
    make_pool([&] {
        PoolOptions options = plain(server.port());
        options.send_timeout = 50ms;
        return options;
    }());
    const std::string body(50'000'000, 'b');
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Exchange result = co_await connection.exchange("POST / HTTP/1.1\r\n\r\n", body, false, Time::max());
        EXPECT_EQ(result.code, errc::send_timeout) << result.detail;
        EXPECT_TRUE(result.wrote);
    });
}

TEST_F(ExchangeLimitsTest, EndsAtTheCallsOwnDeadline) {
    RawServer server([](Peer& peer) {
        peer.read_request();
        peer.wait_closed();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Time deadline = Clock::now() + 30ms;
        const Exchange result = co_await connection.exchange(get_head, {}, false, deadline);
        EXPECT_EQ(result.code, errc::deadline_exceeded);
        EXPECT_EQ(result.detail, "the call's deadline came before the answer began");
        EXPECT_GE(result.done, deadline);
        EXPECT_TRUE(result.wrote);
    });
}

TEST_F(ExchangeLimitsTest, SendsNothingAfterTheDeadlineAndKeepsTheConnection) {
    RawServer server([](Peer& peer) { peer.serve(); });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Exchange result = co_await connection.exchange(get_head, {}, false, Clock::now() - 1ms);
        EXPECT_EQ(result.code, errc::deadline_exceeded);
        EXPECT_FALSE(result.wrote);
        const Exchange next = co_await get(connection);
        EXPECT_FALSE(next.code) << next.detail;
    });
    EXPECT_EQ(server.requests(), 1U);
}

TEST_F(ExchangeLimitsTest, IsCancelledWhereverItWaits) {
    enum class Where { writing, first_byte, body };
    for (const Where where : {Where::writing, Where::first_byte, Where::body}) {
        RawServer server([&](Peer& peer) {
            if (where == Where::writing) {
                peer.wait_unread();
                return;
            }
            peer.read_request();
            if (where == Where::body) {
                peer.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart");
            }
            peer.wait_closed();
        });
        make_pool(plain(server.port()));
        const std::string body(where == Where::writing ? 50'000'000 : 0, 'b');
        run([&]() -> asio::awaitable<void> {
            Lease connection = co_await lease();
            Exchange result;
            start([&]() -> asio::awaitable<void> {
                result = co_await connection.exchange(get_head, body, false, Time::max());
            });
            co_await pause(20ms);
            EXPECT_EQ(running_, 1);
            connection.cancel();
            EXPECT_EQ(running_, 1);  // nothing is resumed from within
            EXPECT_TRUE(co_await all_ended());
            EXPECT_EQ(result.code, asio::error::operation_aborted);
            EXPECT_TRUE(result.wrote);
            EXPECT_EQ(result.answered, where == Where::body);
            EXPECT_THAT(result.detail, HasSubstr("cancelled"));
            connection = Lease();
            EXPECT_TRUE(co_await all_slots_back());
            EXPECT_EQ(pool_->counters().idle, 0U);
        });
    }
}

TEST_F(ExchangeLimitsTest, IgnoresACancellationWhenNothingRuns) {
    RawServer server([](Peer& peer) { peer.serve(); });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        connection.cancel();
        EXPECT_FALSE((co_await get(connection)).code);
        connection.cancel();
        EXPECT_FALSE((co_await get(connection)).code);
        Lease().cancel();
    });
}

}  // namespace
}  // namespace ofapi::net
