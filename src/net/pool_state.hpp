#pragma once

// What pool.cpp and lease.cpp share.

#include "net/connection.hpp"
#include "net/deadlines.hpp"
#include "net/pool.hpp"
#include "net/pool_policy.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::net {

/// Counts the connections that are closed, and tells of them.
class Closings {
 public:
    explicit Closings(Shared& shared) : shared_(shared) {}

    /// To be called before it is closed.
    void note(const Connection& connection, CloseReason reason) {
        ++counts_[static_cast<std::size_t>(reason)];
        if (!shared_.options.observer) {
            return;
        }
        ConnectionClosed event;
        event.number = connection.number();
        event.reason = reason;
        if (reason == CloseReason::failure) {
            event.code = connection.failure();
        }
        event.exchanges = connection.exchanges();
        event.bytes_sent = connection.bytes_sent();
        event.bytes_received = connection.bytes_received();
        shared_.options.observer->on_connection_closed(event);
    }
    [[nodiscard]] const std::array<std::uint64_t, close_reasons>& counts() const noexcept { return counts_; }

 private:
    Shared& shared_;
    std::array<std::uint64_t, close_reasons> counts_{};
};

/// Closes connections that have been idle for too long, or are too old.
class IdleSweep final : public Timed {
 public:
    IdleSweep(Deadlines& deadlines, std::vector<std::unique_ptr<Connection>>& idle, Closings& closings)
        : deadlines_(deadlines), idle_(idle), closings_(closings) {}

    void watch(const Connection& connection) {
        if (connection.idle_until() < due()) {
            deadlines_.set(*this, connection.idle_until());
        }
    }

 private:
    void on_due() override {
        const Time now = Clock::now();
        std::erase_if(idle_, [this, now](const auto& connection) {
            if (connection->idle_until() > now) {
                return false;
            }
            closings_.note(*connection, connection->aged(now) ? CloseReason::age : CloseReason::idle);
            return true;
        });
        for (const auto& connection : idle_) {
            watch(*connection);
        }
    }

    Deadlines& deadlines_;
    std::vector<std::unique_ptr<Connection>>& idle_;
    Closings& closings_;
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
          closings(shared),
          handshakes(shared.options.max_handshakes),
          idle_sweep(*shared.deadlines, idle, closings) {}

    /// Closes those that are idle.
    void close_idle(CloseReason reason) {
        for (const auto& connection : idle) {
            closings.note(*connection, reason);
        }
        idle.clear();
    }

    [[nodiscard]] PoolLoad load() const noexcept { return {waiters.size(), opening, idle.size(), leased}; }

    Shared shared;
    Closings closings;
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
