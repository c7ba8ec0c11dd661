#pragma once

#include "net/pool.hpp"
#include "support/raw_server.hpp"
#include "support/run.hpp"

#include <ofapi/time.hpp>

#include <boost/asio/deferred.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <exception>
#include <memory>
#include <string>
#include <utility>

namespace ofapi::net {

using namespace std::chrono_literals;
namespace asio = boost::asio;

inline const std::string get_head = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A pool on a strand of a context that the test runs.
class PoolTest : public ::testing::Test {
 protected:
    static PoolOptions plain(std::uint16_t port) {
        PoolOptions options;
        options.origin = {false, "127.0.0.1", std::to_string(port), ""};
        return options;
    }

    void make_pool(PoolOptions options) { pool_ = Pool::create(strand_, std::move(options)); }

    template <class Coroutine>
    void run(Coroutine coroutine) {
        test::run(io_, strand_, std::move(coroutine));
    }

    /// Lets everything that is ready happen.
    asio::awaitable<void> settle() {
        for (int i = 0; i < 20; ++i) {
            co_await asio::post(strand_, asio::deferred);
        }
    }

    asio::awaitable<void> pause(Duration duration) {
        asio::steady_timer timer(strand_, duration);
        co_await timer.async_wait(asio::deferred);
    }

    /// Waits until `condition` holds; false if it does not within ten seconds.
    template <class Condition>
    asio::awaitable<bool> eventually(Condition condition) {
        const Time give_up = Clock::now() + 10s;
        while (!condition() && Clock::now() < give_up) {
            co_await pause(1ms);
        }
        co_return condition();
    }

    asio::awaitable<Lease> lease() {
        LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
        EXPECT_FALSE(result.code) << result.code.message() << ": " << result.detail;
        co_return std::move(result.lease);
    }

    static asio::awaitable<Exchange> get(Lease& lease) { return lease.exchange(get_head, {}, false, Time::max()); }

    /// A lease, one exchange, and the lease given back.
    asio::awaitable<Exchange> fetch() {
        LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
        if (result.code) {
            Exchange failed;
            failed.code = result.code;
            failed.detail = result.detail;
            co_return failed;
        }
        co_return co_await get(result.lease);
    }

    /// Runs a coroutine beside the test's. The test must see to it that it ends: see all_ended().
    template <class Coroutine>
    void start(Coroutine coroutine) {
        ++running_;
        auto kept = std::make_shared<Coroutine>(std::move(coroutine));
        asio::co_spawn(strand_, (*kept)(), [this, kept](const std::exception_ptr& error) {
            --running_;
            if (error) {
                std::rethrow_exception(error);
            }
        });
    }
    asio::awaitable<bool> all_ended() {
        return eventually([this] { return running_ == 0; });
    }

    /// Nothing is in anybody's hands any more.
    asio::awaitable<bool> all_slots_back() {
        return eventually([this] {
            const PoolCounters counters = pool_->counters();
            return counters.leased == 0 && counters.opening == 0 && counters.waiting == 0;
        });
    }

    int running_ = 0;
    asio::io_context io_;
    asio::any_io_executor strand_ = asio::make_strand(io_);
    std::shared_ptr<Pool> pool_;
};

}  // namespace ofapi::net
