#pragma once

#include <ofapi/error.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/time.hpp>
#include <ofapi/waiting.hpp>

#include "limits/concurrency_limit.hpp"
#include "limits/host_health.hpp"
#include "limits/intrusive_list.hpp"
#include "limits/lane.hpp"
#include "limits/lane_pace.hpp"
#include "limits/lane_table.hpp"
#include "limits/random.hpp"
#include "limits/scheduler_snapshot.hpp"
#include "limits/team_allowance.hpp"
#include "limits/text_hash.hpp"
#include "limits/ticket.hpp"
#include "limits/timer_heap.hpp"
#include "limits/turns.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ofapi::limits {

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
        abandoned,            ///< written, then given up by the caller: cancelled, or its own deadline came
    };
    Kind kind = Kind::ok;
    Meta meta;
    std::optional<Duration> retry_after;
    /// With `account_stopped`: what the lane's calls are refused with from now on.
    error_code code = errc::session_expired;
};

/// Decides which call goes next and when: fair lanes, the lanes' own limits, pauses by scope, the team's allowance.
///
/// A call's way through it: submit -> nominate (it should get a connection now) -> ready (it has one) -> grant (it has
/// the permit and must be written at once) -> settle. Any step can be undone with `withdraw`. One per client, used on
/// the client's strand only; the TeamAllowance it spends from is shared and locks itself.
///
/// After any event call `requeue`, `nominate`, `grant` and `refuse`, each until it returns null, in this order and
/// again until none of them has returned anything; then wait for the next event or for `next_event`. A time that goes
/// backwards only makes things wait longer.
class Scheduler {
 public:
    struct Options {
        /// Nominated, ready and sent calls at most; fewer while answers take much longer than usual, or fail.
        std::size_t max_in_flight = 64;
        /// Of these, not yet sent: so many of each priority class at most, so that no class waits behind another for a
        /// connection; never more than a quarter of `max_in_flight`.
        std::size_t max_nominated = 16;
        std::size_t max_waiting = 1'000'000;
        std::size_t max_waiting_per_lane = std::numeric_limits<std::size_t>::max();
        /// While a call that could go has waited for so long, its class counts as one higher, and so may touch what
        /// bulk calls may not. Whose turn it is in the class stays as it was.
        Duration ageing = std::chrono::seconds(30);
        /// What bulk calls leave to the others: this share of the minute's limit, and an eighth of `max_in_flight`.
        double reserve = 0.01;
        /// Whether failures of the host hold calls up: see HostHealth.
        bool circuit_breaker = true;
        std::uint64_t seed = 1;
    };

    Scheduler(std::shared_ptr<TeamAllowance> team, Options options);
    ~Scheduler();
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    /// Queues a call at the back of its lane. An error means it was not queued: `queue_full` (too many calls wait, in
    /// all or in its lane), or the lane's or the key's standing refusal (`unauthorized`, `session_expired`,
    /// `account_not_found`). A call whose deadline cannot be met is queued, and the next that `refuse` returns.
    [[nodiscard]] error_code submit(Ticket&, Time now);
    /// Queues a call again after an attempt, at the front of its lane, not before `not_before`. Where submit() would
    /// return a standing refusal, `refuse` returns the ticket.
    void resubmit(Ticket&, Time not_before, Time now);

    /// Changes what a waiting call is scheduled by: others want it more urgently now, or less. It goes to the back of a
    /// more urgent class, as if it were submitted now, and to the front of a less urgent one. Of a ticket that is idle
    /// or sent, only the values change.
    void amend(Ticket&, Priority, Time deadline, Time now);

    /// The next call that was ready when its lane or operation was paused: it is queued again at the front of its lane
    /// (state `queued`, no longer in flight) and has to give its connection back; null when there is none. A call that
    /// was withdrawn or refused meanwhile is not returned.
    [[nodiscard]] Ticket* requeue(Time now);
    /// The next call that should get a connection, or null. Null as long as `requeue` has a call to return.
    [[nodiscard]] Ticket* nominate(Time now);
    /// A nominated call has its connection and now waits for its permit; or, when its lane or operation was paused
    /// meanwhile, for `requeue` to return it.
    void ready(Ticket&, Time now);
    /// The next ready call that has its permit, or null. Its state is `sent`: it counts against the allowance.
    [[nodiscard]] Ticket* grant(Time now);
    /// The next queued or ready call that can no longer go out, and why (deadline passed or not to be met, credit
    /// floor, out of credits, key refused, account stopped); it has been taken out. Null when there is none. A
    /// nominated call is not among them: it is refused, if need be, once it is ready.
    ///
    /// A deadline is not to be met where what holds the call up lasts longer for certain: a pause of the team, the
    /// host, its lane or its operation; or the gaps of the calls before it in its lane, as long as all of those go
    /// before it.
    struct Refusal {
        Ticket* ticket = nullptr;
        error_code code;
        Time earliest = Time::min();  ///< with a deadline that is not to be met: no call could have gone before this
        Wait wait;                    ///< with a deadline that came: what held the call up
        explicit operator bool() const noexcept { return ticket != nullptr; }
    };
    [[nodiscard]] Refusal refuse(Time now);

    /// Takes a call out at any state: cancelled, or its connection could not be had. A permit that was not used
    /// (nothing was written) goes back. Does nothing to an idle ticket.
    void withdraw(Ticket&, Time now);
    /// A sent call has its answer, or will never have one. The ticket is idle afterwards.
    void settle(Ticket&, const Observation&, Time now);
    /// The host could not be reached (connect failed): backs off for every lane of this client.
    void host_unreachable(Time now);
    /// The account can be used again: calls for it are taken as before `account_stopped`.
    void resume_lane(std::string_view lane_key, Time now);

    /// When one of the functions above may return something new without another event. `Time::max()`: never.
    [[nodiscard]] Time next_event(Time now);

    /// Calls that are queued (or refused and not yet returned by `refuse`).
    [[nodiscard]] std::size_t waiting() const noexcept { return queued_; }
    /// Calls that are nominated, ready or sent.
    [[nodiscard]] std::size_t in_flight() const noexcept { return in_flight_; }

    /// Calls of this lane that are queued.
    [[nodiscard]] std::size_t waiting(std::string_view lane_key) const;

    /// Lanes that are remembered now.
    [[nodiscard]] std::size_t lanes() const noexcept { return lanes_.size(); }

    /// What the call waits for now: of all that holds it up, what lasts longest.
    [[nodiscard]] Wait why(const Ticket&, Time now) const;
    /// Costs as much as there are lanes that are paused, and operations.
    [[nodiscard]] SchedulerSnapshot snapshot(Time now) const;

 private:
    template <class T>
    using PerClass = std::array<T, classes>;

    /// Lanes from which a call of a class may be nominated now, in deficit round robin.
    struct Round {
        std::array<List<Lane>, 2> lists;
        std::size_t first = 0;   ///< of `lists`, the lanes of this round; the other one has those of the next
        double level = 0.0;      ///< what a lane of weight 1 was given in all rounds so far
        double quantum = 1.0;    ///< what it is given in the next
        std::size_t visits = 0;  ///< that ended in this round
        double wanted = 0.0;     ///< what their lanes' next calls cost, by weight

        [[nodiscard]] List<Lane>& current() noexcept { return lists[first]; }
        [[nodiscard]] List<Lane>& next() noexcept { return lists[1 - first]; }
        [[nodiscard]] bool empty() const noexcept { return lists[0].empty() && lists[1].empty(); }
    };

    using Place = Ticket::Place;
    static std::size_t class_of(const Ticket& ticket) noexcept { return static_cast<std::size_t>(ticket.priority); }
    static CreditRequest credit_request(const Ticket& ticket) noexcept {
        return {ticket.units, ticket.wait_for_credits, ticket.budget, ticket.account};
    }

    Lane& lane_for(std::string_view key);
    Endpoint& endpoint_for(const Ticket&);
    void admit(Ticket&, Lane&, Time now);
    void enqueue(Ticket&, bool front, Time now);
    void dequeue(Ticket&);
    void detach(Ticket&, Time now);
    void release(Ticket&);
    void leave(Ticket&);
    void count_queued(const Ticket&, int change) noexcept;
    void count_in_flight(const Ticket&, int change) noexcept;
    void refuse_later(Ticket&, error_code, Time now);
    void refresh(Lane&, Time now);
    void join_round(Lane&, std::size_t priority, bool may_start);
    static void begin_round(Round&);
    [[nodiscard]] Lane& next_lane(std::size_t priority);
    void charge(Lane&, std::size_t priority, double cost);
    void end_visit(Lane&, std::size_t priority);
    void start_ageing(Ticket&, Time now);
    void age(Ticket&, Time now);
    void age_due(Time now);
    [[nodiscard]] unsigned nominable() const noexcept;
    [[nodiscard]] unsigned raised() const noexcept;
    [[nodiscard]] bool has_room(std::size_t priority, bool raised) const noexcept;
    void join_ready(Ticket&);
    void set_stalled(Lane&, bool stalled);
    void wake_due(Time now);

    void watch_deadline(Ticket&);
    void forget_deadline(Ticket&);
    [[nodiscard]] Time earliest(const Ticket&, std::size_t ahead, Time now) const;
    void refuse_if_unmeetable(Ticket&, Time possible, Time now);

    void stop_lane(Lane&, error_code, Time now);
    void stop_all(error_code, Time now);
    void pause_endpoint(Endpoint&, Time sent, std::optional<Duration> retry_after, Time now);
    void endpoint_served(Endpoint&, Time now);
    void unpark(Endpoint&, Time now);
    void enqueue_front(List<Ticket>& last_first, Time now);
    void wake_credit_waiting(Time now);
    [[nodiscard]] bool credit_probe_is_near() const;
    void hold_ready(const Lane*, const Endpoint*, Time now);
    void hold(Ticket&, Time now);
    [[nodiscard]] Ticket* grant_from(std::size_t priority, Time now);
    [[nodiscard]] bool host_blocks(Time now) const noexcept;
    [[nodiscard]] Demand demand_of(std::size_t priority, bool raised) const noexcept;
    [[nodiscard]] Wait why_ready(const Ticket&, Time now) const;
    [[nodiscard]] Wait why_in_lane(const Ticket&, Time now) const;

    std::shared_ptr<TeamAllowance> team_;
    Options options_;
    Random random_;

    LaneTable lanes_;
    std::unordered_map<std::string, Endpoint, TextHash, std::equal_to<>> endpoints_;
    List<Lane> idle_;     ///< lanes without tickets, the longest idle first
    List<Lane> stalled_;  ///< lanes that are paused
    std::size_t stopped_lanes_ = 0;
    PerClass<Round> rounds_;
    PerClass<List<Ticket>> ready_;
    PerClass<std::size_t> raising_lanes_{};  ///< of `rounds_`
    PerClass<std::size_t> aged_ready_{};     ///< of `ready_`
    PerClass<List<Ticket>> ageing_;          ///< calls that are not sent nor aged, the oldest first; by `age_hook_`
    List<Ticket> held_;                      ///< queued again, and `requeue` has yet to say so; by `held_hook_`
    List<Ticket> credit_waiting_;            ///< queued, until the team has credits again
    List<Ticket> refused_;
    std::vector<Endpoint*> paused_endpoints_;

    ConcurrencyLimit concurrency_;
    HostHealth host_;
    Ticket* host_probe_ = nullptr;
    error_code stopped_;  ///< the key was refused

    Turns nominate_turns_;
    Turns grant_turns_;
    std::size_t queued_ = 0;
    std::size_t in_flight_ = 0;
    PerClass<std::size_t> queued_of_{};     ///< of `queued_`, by class
    PerClass<std::size_t> in_flight_of_{};  ///< of `in_flight_`, by class
    PerClass<std::size_t> nominated_{};     ///< nominated or in `ready_`, by class
    std::size_t wanting_ = 0;               ///< calls that only tokens and turns hold up
    // What the last grant() was held up by.
    unsigned token_waiting_ = 0;  ///< classes whose calls found no token
    bool credits_block_ = false;

    TimerHeap<Ticket, &Ticket::delay_index_> delayed_;
    TimerHeap<Lane, &Lane::timer_index> lane_timers_;
    /// Operations by the first deadline of their queued and ready calls.
    TimerHeap<Endpoint, &Endpoint::deadline_index> deadlines_;
};

}  // namespace ofapi::limits
