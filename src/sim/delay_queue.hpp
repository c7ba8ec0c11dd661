#pragma once

#include "sim/time.hpp"

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <map>
#include <utility>

namespace ofapi::sim {

/// Many waits on one timer: a timer that fires costs some 20 us, and every request waits up to three times. Due times
/// are rounded up to a grid, so that those close together share one firing. Confined to the thread of its executor;
/// what still waits when it is destroyed is dropped without being resumed.
class DelayQueue {
 public:
    explicit DelayQueue(boost::asio::any_io_executor executor) : timer_(std::move(executor)) {}

    /// Resumes at `due` or up to a quarter of a millisecond later. Cannot be cancelled.
    boost::asio::awaitable<void> wait_until(Time due) {
        co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>&, void()>(
            [this, due](auto handler) { push(due, std::move(handler)); }, boost::asio::use_awaitable);
    }

 private:
    static constexpr Duration grid = std::chrono::microseconds(250);

    /// Handlers are only ever constructed in place and moved out of by calling them: assigning an
    /// `any_completion_handler` recurses without end in Boost 1.81.
    using Waiting = std::multimap<Time, boost::asio::any_completion_handler<void()>>;

    template <class Handler>
    void push(Time due, Handler handler) {
        const auto past_grid = due.time_since_epoch() % grid;
        waiting_.emplace(past_grid == Duration::zero() ? due : due + (grid - past_grid), std::move(handler));
        arm();
    }

    void arm() {
        if (waiting_.empty() || waiting_.begin()->first >= armed_for_) return;
        armed_for_ = waiting_.begin()->first;
        timer_.expires_at(armed_for_);
        timer_.async_wait([this](boost::system::error_code ec) {
            if (!ec) fire();
        });
    }

    void fire() {
        armed_for_ = Time::min();  // those that wait again meanwhile leave the timer alone
        for (const auto now = Clock::now(); !waiting_.empty() && waiting_.begin()->first <= now;) {
            auto next = waiting_.extract(waiting_.begin());
            std::move(next.mapped())();
        }
        armed_for_ = Time::max();
        arm();
    }

    boost::asio::steady_timer timer_;
    Time armed_for_ = Time::max();
    Waiting waiting_;
};

}  // namespace ofapi::sim
