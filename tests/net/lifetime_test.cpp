#include "net/fixture.hpp"

#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;

class LifetimeTest : public PoolTest {};

TEST_F(LifetimeTest, ALeaseKeepsThePoolAlive) {
    RawServer server([](Peer& peer) { peer.serve(); });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease held = co_await lease();
        const std::weak_ptr<Pool> watch = pool_;
        pool_.reset();
        EXPECT_FALSE(watch.expired());
        EXPECT_FALSE((co_await get(held)).code);
        held = Lease();
        EXPECT_TRUE(watch.expired());
    });
}

TEST_F(LifetimeTest, APoolWithIdleConnectionsLetsTheContextRunDry) {
    RawServer server([](Peer& peer) { peer.serve(); });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        co_await fetch();
        EXPECT_EQ(pool_->counters().idle, 1U);
        pool_.reset();
    });
    const Time before = Clock::now();
    io_.restart();
    io_.run();
    EXPECT_LT(Clock::now() - before, 5s);
}

// A context that goes away with everything under way: exchanges, waiters, connectors. Nothing may leak or be touched
// afterwards; the address sanitizer looks.
TEST_F(LifetimeTest, TheContextMayGoAwayWithEverythingUnderWay) {
    RawServer server([](Peer& peer) { peer.wait_closed(); });
    for (const int rounds : {0, 1, 2, 5, 20, 100}) {
        auto io = std::make_unique<asio::io_context>();
        asio::any_io_executor strand = asio::make_strand(*io);
        PoolOptions options = plain(server.port());
        options.max_connections = 4;
        options.max_handshakes = 2;
        auto pool = Pool::create(strand, std::move(options));
        const auto call = [](std::shared_ptr<Pool> shared) -> asio::awaitable<void> {
            LeaseResult result = co_await shared->lease(Time::max(), shared.get());
            co_await result.lease.exchange(get_head, {}, false, Time::max());
        };
        for (int i = 0; i < 10; ++i) {
            asio::co_spawn(strand, call(pool), [](const std::exception_ptr&) {});
        }
        pool.reset();
        for (int i = 0; i < rounds; ++i) {
            io->poll_one();
        }
        strand = asio::any_io_executor();  // a strand must not outlive its context
        io.reset();
    }
}

TEST_F(LifetimeTest, AClosedPoolMayGoAwayBeforeItsOperationsHaveEnded) {
    RawServer server([](Peer& peer) { peer.wait_closed(); });
    PoolOptions options = plain(server.port());
    options.max_connections = 2;
    make_pool(std::move(options));
    run([&]() -> asio::awaitable<void> {
        int aborted = 0;
        for (int i = 0; i < 6; ++i) {
            start([&, pool = pool_]() -> asio::awaitable<void> {
                LeaseResult result = co_await pool->lease(Time::max(), nullptr);
                if (result.lease) {
                    result.code = (co_await result.lease.exchange(get_head, {}, false, Time::max())).code;
                }
                aborted += result.code == asio::error::operation_aborted ? 1 : 0;
            });
        }
        EXPECT_TRUE(co_await eventually([&] { return pool_->counters().leased == 2; }));
        pool_->close();
        pool_.reset();
        EXPECT_TRUE(co_await all_ended());
        EXPECT_EQ(aborted, 6);
    });
}

// One strand, several threads. The thread sanitizer looks.
TEST_F(LifetimeTest, WorksOnAStrandOfSeveralThreads) {
    const test::Authority authority("ofapi test authority");
    const test::TemporaryFile ca_file(authority.certificate());
    test::TlsSettings settings;
    settings.identity = authority.issue(test::for_localhost());
    RawServer server([](Peer& peer) { peer.serve(std::string(3000, 'x')); }, settings);
    asio::thread_pool threads(4);
    const asio::any_io_executor strand = asio::make_strand(threads);
    PoolOptions options;
    options.origin = {true, "localhost", std::to_string(server.port()), ""};
    options.ca_file = ca_file.path();
    options.max_connections = 4;
    const auto pool = Pool::create(strand, options);
    std::atomic<int> good{0};
    std::atomic<int> aborted{0};
    const auto call = [&](int number) -> asio::awaitable<void> {
        for (int i = 0; i < 20; ++i) {
            LeaseResult result = co_await pool->lease(Clock::now() + 10s, &good);
            if (!result.lease) {
                ++aborted;
                continue;
            }
            if (number % 8 == 7) {
                continue;
            }
            const Exchange exchange = co_await result.lease.exchange(get_head, {}, false, Clock::now() + 10s);
            EXPECT_FALSE(exchange.code) << exchange.detail;
            ++good;
        }
    };
    std::vector<std::future<void>> calls;
    for (int i = 0; i < 16; ++i) {
        calls.push_back(asio::co_spawn(strand, call(i), asio::use_future));
    }
    for (int i = 0; i < 20; ++i) {
        asio::post(strand, [&] { pool->cancel(&good); });
        std::this_thread::sleep_for(1ms);
    }
    for (auto& ended : calls) {
        ended.get();
    }
    EXPECT_GT(good, 0);
    EXPECT_LE(good + aborted, 16 * 20);
    asio::post(strand, [&] { pool->close(); });
    threads.join();
    EXPECT_TRUE(pool->drained());
}

}  // namespace
}  // namespace ofapi::net
