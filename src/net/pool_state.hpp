#pragma once

// What pool.cpp and lease.cpp share.

#include "net/connection.hpp"
#include "net/deadlines.hpp"
#include "net/pool.hpp"
#include "net/pool_policy.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::net {

/// Closes connections that have been idle for too long, or are too old.
class IdleSweep final : public Timed {
 public:
    IdleSweep(Deadlines& deadlines, std::vector<std::unique_ptr<Connection>>& idle, std::uint64_t& retired)
        : deadlines_(deadlines), idle_(idle), retired_(retired) {}

    void watch(const Connection& connection) {
        if (connection.idle_until() < due()) {
            deadlines_.set(*this, connection.idle_until());
        }
    }

 private:
    void on_due() override {
        const Time now = Clock::now();
        std::erase_if(idle_, [this, now](const auto& connection) {
            retired_ += connection->aged(now) ? 1U : 0U;
            return connection->idle_until() <= now;
        });
        for (const auto& connection : idle_) {
            watch(*connection);
        }
    }

    Deadlines& deadlines_;
    std::vector<std::unique_ptr<Connection>>& idle_;
    std::uint64_t& retired_;
};

/// A place in the queue. Lives in the frame of lease().
class Pool::Waiter : public boost::intrusive::list_base_hook<> {
 public:
    Waiter(State& state, const void* ticket, Time deadline);
    ~Waiter();
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

    [[nodiscard]] const void* ticket() const noexcept { return ticket_; }
    [[nodiscard]] boost::asio::steady_timer& timer() noexcept { return timer_; }

    /// Takes it out of the queue with what it is to return; it returns later.
    void settle(LeaseResult result);
    [[nodiscard]] bool settled() const noexcept { return !is_linked(); }
    [[nodiscard]] LeaseResult take_result() noexcept { return std::move(result_); }

 private:
    State& state_;
    const void* ticket_;
    boost::asio::steady_timer timer_;
    LeaseResult result_;
};

struct Pool::State {
    State(const boost::asio::any_io_executor& executor, PoolOptions options)
        : shared(executor, std::move(options)),
          handshakes(shared.options.max_handshakes),
          idle_sweep(*shared.deadlines, idle, counters.retired) {}

    [[nodiscard]] PoolLoad load() const noexcept { return {waiters.size(), opening, idle.size(), leased}; }

    Shared shared;
    HandshakeRamp handshakes;
    PoolCounters counters;
    std::vector<std::unique_ptr<Connection>> idle;  // the one used last is last
    IdleSweep idle_sweep;
    boost::intrusive::list<Connection, boost::intrusive::base_hook<InUseHook>,
                           boost::intrusive::constant_time_size<false>>
        in_use;  // opening or leased
    boost::intrusive::list<Waiter> waiters;
    std::size_t opening = 0;
    std::size_t leased = 0;
    bool closed = false;
    std::string last_failure;
};

}  // namespace ofapi::net
