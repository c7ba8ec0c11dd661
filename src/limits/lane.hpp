#pragma once

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include "limits/concurrency_limit.hpp"
#include "limits/intrusive_list.hpp"
#include "limits/lane_pace.hpp"
#include "limits/operation_cost.hpp"
#include "limits/ticket.hpp"
#include "limits/timer_heap.hpp"
#include "limits/turns.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace ofapi::limits {

/// The waiting calls of one account, or of the whole team (empty key), and the account's own limit.
struct Lane {
    explicit Lane(std::string_view name) : key(name) {}
    /// Makes an idle lane a new one.
    void begin(std::string_view name) {
        key.assign(name);
        pace = LanePace();
        for (Class& each : of) each.weight = 1.0;
    }

    [[nodiscard]] bool of_team() const noexcept { return key.empty(); }
    /// Tickets that are queued, wherever they are.
    [[nodiscard]] std::size_t queued() const noexcept { return tickets - in_flight; }

    std::string key;
    std::size_t tickets = 0;    ///< of any state but idle
    std::size_t waiting = 0;    ///< in `queues`
    std::size_t in_flight = 0;  ///< nominated, ready or sent
    std::size_t unsent = 0;     ///< nominated or ready
    /// Its calls of one class.
    struct Class {
        explicit Class(Lane* lane) : turn(lane) {}

        List<Ticket> queue;
        std::size_t aged = 0;  ///< of `queue`, what has waited for long
        double weight = 1.0;
        double deficit = 0.0;  ///< what the lane may still spend
        double level = 0.0;    ///< of the rounds, up to which `deficit` was filled; 0: nothing is queued
        bool raises = false;   ///< may go now, and has a call that has waited for long
        Hook<Lane> turn;       ///< in a round
    };
    std::array<Class, classes> of{Class(this), Class(this), Class(this)};
    LanePace pace;
    Hook<Lane> stalled{this};  ///< linked while it is paused: its waiting calls want no token now
    Hook<Lane> idle{this};
    std::size_t timer_index = 0;
    TimerHeap<Ticket, &Ticket::lane_deadline_index_> deadlines;  ///< of queued and ready calls
    error_code stopped;                                          ///< calls are refused with this until told otherwise
};

/// An operation's own limit, which is unlike the team's: met only as a refusal.
struct Endpoint {
    explicit Endpoint(OperationCost& learnt) : cost(learnt) {}

    OperationCost& cost;
    UsualLatency latency;
    TimerHeap<Ticket, &Ticket::endpoint_deadline_index_> deadlines;  ///< of queued and ready calls
    std::size_t deadline_index = 0;
    List<Ticket> parked;  ///< queued calls whose turn came while the operation was paused
    std::size_t in_flight = 0;
    std::size_t cap = 0;  ///< in flight at most while it recovers; 0: no cap
    bool paused = false;
    Time paused_at = Time::min();
    Time paused_until = Time::min();
    Duration next_pause = std::chrono::seconds(2);
};

}  // namespace ofapi::limits
