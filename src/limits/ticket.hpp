#pragma once

#include <ofapi/cost.hpp>
#include <ofapi/error.hpp>
#include <ofapi/options.hpp>
#include <ofapi/time.hpp>

#include "limits/intrusive_list.hpp"
#include "limits/team_allowance.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ofapi::limits {

struct Lane;
struct Endpoint;

/// One waiting or running call as the scheduler sees it. The client derives its call from it; the scheduler links it
/// intrusively and never owns it. It must be idle, or its scheduler gone, before it is destroyed.
class Ticket {
 public:
    Ticket() = default;
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;

    // Set before submit(), not changed until the ticket is idle again, but by `Scheduler::amend`:
    std::string_view lane_key;   ///< account id, or a lane the caller named; empty: a call of the whole team
    std::string_view operation;  ///< the endpoint, for its own limit and its learnt cost
    Priority priority = Priority::normal;
    unsigned weight = 1;  ///< of its lane among the lanes of its class, until another call joins the lane; at least 1
    Time deadline = Time::max();
    bool wait_for_credits = false;
    const Cost* documented_cost = nullptr;  ///< of the operation; null: a credit a call
    double units = 1;                       ///< what its price counts: results, megabytes; 0: not known
    JobBudget* budget = nullptr;            ///< what it is paid from, claimed for this allowance; outlives the ticket
    std::string_view account;               ///< whose budget for the day it is paid from too; empty: nobody's

    enum class State : std::uint8_t { idle, queued, nominated, ready, sent };
    [[nodiscard]] State state() const noexcept;

    /// Where it is: the list or heap of the scheduler that holds it, if any does. A place belongs to one state.
    enum class Place : std::uint8_t {
        idle,
        lane,       ///< queued: in its lane's queue of its class
        delayed,    ///< queued: a retry that is not due
        parked,     ///< queued: with its operation, which is paused or at its cap
        credits,    ///< queued: until the team has credits again
        refused,    ///< queued: until `refuse` has returned it
        nominated,  ///< in no list: the client is getting a connection
        ready,
        sent,  ///< in no list; its permit is in the ticket
    };
    [[nodiscard]] Place place() const noexcept { return place_; }

 private:
    friend class Scheduler;
    friend struct Lane;
    friend struct Endpoint;
    // What a decision touches, of this call and of its neighbours in lists, stands together.
    Hook<Ticket> hook_{this};
    double cost_ = 1.0;  ///< expected when it was queued
    Place place_ = Place::idle;
    bool aged_ = false;
    Lane* lane_ = nullptr;
    Endpoint* endpoint_ = nullptr;
    Time since_{};  ///< when it was queued
    Hook<Ticket> age_hook_{this};

    Hook<Ticket> held_hook_{this};
    std::size_t lane_deadline_index_ = 0;
    std::size_t endpoint_deadline_index_ = 0;
    std::size_t delay_index_ = 0;
    error_code refusal_;           ///< why it is in the list of refused calls
    Time earliest_ = Time::min();  ///< with that
    Permit permit_;                ///< while sent
};

[[nodiscard]] std::string_view to_string(Ticket::Place) noexcept;

}  // namespace ofapi::limits
