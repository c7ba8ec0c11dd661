#pragma once

// DRAFT CONTRACT: members beside the functions below are the implementer's.

#include <ofapi/error.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/options.hpp>
#include <ofapi/time.hpp>

#include "limits/token_bucket.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ofapi::limits {

class TeamAllowance;
struct Lane;

/// One waiting or running call as the scheduler sees it. The client derives its call from it; the scheduler links it
/// intrusively and never owns it.
class Ticket {
 public:
    // Set before submit():
    std::string_view lane_key;             ///< account id, or a lane the caller named; outlives the ticket
    std::string_view operation;            ///< the endpoint, for its own limit and its learnt cost
    Priority priority = Priority::normal;
    Time deadline = Time::max();
    bool wait_for_credits = false;

    enum class State : std::uint8_t { idle, queued, nominated, ready, sent };
    [[nodiscard]] State state() const noexcept { return state_; }

 private:
    friend class Scheduler;
    State state_ = State::idle;
};

/// What an attempt showed. The scope of a refusal decides what stops.
struct Observation {
    enum class Kind : std::uint8_t {
        ok,                   ///< any answer that refuses nothing: 2xx, 304, 4xx of the request itself
        team_limited,         ///< 429, nothing remaining or nothing more said
        endpoint_limited,     ///< 429 while the minute has calls left and no OnlyFans code was given
        account_limited,      ///< 429 ONLYFANS_COM_RATE_LIMIT_ERROR
        account_unavailable,  ///< 503 SERVICE_UNAVAILABLE
        account_stopped,      ///< 401 session expired, 404 account_not_found
        key_refused,          ///< 401 of the key
        out_of_credits,       ///< 402
        host_failed,          ///< answer of the edge: 502, 504, 52x pages; or a server error
        no_answer,            ///< written, but no answer came
    };
    Kind kind = Kind::ok;
    Meta meta;
    std::optional<Duration> retry_after;
};

/// Decides which call goes next and when: fair lanes, the lanes' own limits, pauses by scope, the team's allowance.
///
/// A call's way through it: submit -> nominate (it should get a connection now) -> ready (it has one) -> grant (it has
/// the permit and must be written at once) -> settle. Any step can be undone with `withdraw`. One per client, used on
/// the client's strand only; the TeamAllowance it spends from is shared and locks itself.
class Scheduler {
 public:
    struct Options {
        std::size_t max_in_flight = 64;   ///< nominated, ready and sent calls at most
        std::size_t max_nominated = 16;   ///< of these, not yet sent
        std::size_t max_waiting = 1'000'000;
        std::uint64_t seed = 1;
    };

    Scheduler(std::shared_ptr<TeamAllowance> team, Options options);

    /// Queues a call at the back of its lane. An error (`queue_full`, or the lane's or the key's standing refusal:
    /// `unauthorized`, `session_expired`, `account_not_found`) means it was not queued.
    [[nodiscard]] error_code submit(Ticket&, Time now);
    /// Queues a call again after an attempt, at the front of its lane, not before `not_before`.
    void resubmit(Ticket&, Time not_before, Time now);

    /// The next call that should get a connection, or null.
    [[nodiscard]] Ticket* nominate(Time now);
    /// A nominated call has its connection and now waits for its permit.
    void ready(Ticket&, Time now);
    /// The next ready call that has its permit, or null. Its state is `sent`: it counts against the allowance.
    [[nodiscard]] Ticket* grant(Time now);
    /// The next queued or ready call that can no longer go out, and why (deadline passed, credit floor, out of
    /// credits, key refused, account stopped); it has been taken out. Null when there is none.
    struct Refusal {
        Ticket* ticket = nullptr;
        error_code code;
    };
    [[nodiscard]] Refusal refuse(Time now);

    /// Takes a call out at any state: cancelled, or its connection could not be had. A permit that was not used
    /// (nothing was written) goes back.
    void withdraw(Ticket&, Time now);
    /// A sent call has its answer, or will never have one. The ticket is idle afterwards.
    void settle(Ticket&, const Observation&, Time now);
    /// The host could not be reached (connect failed): backs off for every lane of this client.
    void host_unreachable(Time now);

    /// When one of the functions above may return something new without another event. `Time::max()`: never.
    [[nodiscard]] Time next_event(Time now);

    [[nodiscard]] std::size_t waiting() const noexcept;
    [[nodiscard]] std::size_t in_flight() const noexcept;
};

}  // namespace ofapi::limits
