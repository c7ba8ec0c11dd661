// What a client says of itself.

#include "client/state.hpp"
#include "limits/team_allowance.hpp"

#include <utility>

namespace ofapi::detail {

using client::Call;
using client::Caller;

namespace {

Pause pause(Scope scope, Time until, std::string reason) {
    Pause result;
    result.scope = scope;
    result.until = until;
    result.reason = std::move(reason);
    return result;
}

/// Of this client alone: the team's pauses are the allowance's.
void add_pauses(std::vector<Pause>& pauses, const limits::SchedulerSnapshot& own, Time now) {
    if (own.stopped) pauses.push_back(pause(Scope::key, Time::max(), own.stopped.message()));
    if (own.host_probing || own.host_retry_at > now) {
        const bool waits = own.host_retry_at > now;
        pauses.push_back(pause(Scope::host, waits ? own.host_retry_at : Time::max(),
                               waits ? "the service cannot be reached, or fails" : "one call tries the service"));
    }
    for (const auto& operation : own.operations_paused) {
        pauses.push_back(pause(Scope::operation, operation.until, "the operation's own limit was hit"));
        pauses.back().operation = operation.name;
    }
    if (own.lanes_paused > 0) {
        pauses.push_back(pause(Scope::account, own.next_lane_resumes, "OnlyFans limited them, or they log in"));
        pauses.back().accounts = own.lanes_paused;
    }
    if (own.lanes_stopped > 0) {
        pauses.push_back(pause(Scope::account, Time::max(), "stopped until resumed: logged out, or not there"));
        pauses.back().accounts = own.lanes_stopped;
    }
}

}  // namespace

LimitsSnapshot ClientState::limits() const {
    const Time now = Clock::now();
    const limits::SchedulerSnapshot own = scheduler_.snapshot(now);
    LimitsSnapshot result;
    result.allowance = allowance_.snapshot();
    for (std::size_t i = 0; i < own.classes.size(); ++i)
        result.classes[i] = {own.classes[i].waiting, own.classes[i].in_flight};
    result.waiting = scheduler_.waiting();
    result.in_flight = scheduler_.in_flight();
    result.joined = joiners_;
    result.max_in_flight = own.max_in_flight;
    result.latency = own.latency;
    result.lanes = own.lanes;
    result.pauses = pauses(result.allowance, own, now);
    result.counters = counters();
    result.connections = connections();
    return result;
}

std::vector<Pause> ClientState::pauses(const AllowanceSnapshot& team, const limits::SchedulerSnapshot& own,
                                       Time now) const {
    std::vector<Pause> result;
    if (team.paused) {
        const Wait wait = allowance_.state()->why(limits::Demand(), now);
        result.push_back(pause(Scope::team, wait.until, team.pause_reason));
    }
    add_pauses(result, own, now);
    return result;
}

ConnectionCounters ClientState::connections() const {
    const net::PoolCounters pool = pool_->counters();
    ConnectionCounters result;
    result.in_use = pool.leased;
    result.idle = pool.idle;
    result.opening = pool.opening;
    result.opened = pool.connects;
    result.not_opened = pool.connect_failures;
    result.tls_resumed = pool.tls_resumed;
    result.reused = pool.reused;
    result.closed = pool.closed;
    result.bytes_sent = pool.bytes_sent;
    result.bytes_received = pool.bytes_received;
    return result;
}

std::vector<WaitingCall> ClientState::waiting(std::size_t at_most) const {
    using State = limits::Ticket::State;
    const Time now = Clock::now();
    std::vector<WaitingCall> result;
    for (const Call& call : calls_) {
        if (call.state() == State::sent || call.state() == State::idle) continue;
        const Wait wait = scheduler_.why(call, now);
        for (const Caller& caller : call.callers) {
            if (result.size() >= at_most) return result;
            WaitingCall& entry = result.emplace_back();
            entry.operation = std::string(call.request.operation().name);
            entry.account = call.request.account().str();
            entry.lane = std::string(call.lane_key);
            entry.priority = caller.priority;
            entry.since = caller.since;
            if (caller.deadline != Time::max()) entry.deadline = caller.deadline;
            entry.wait = wait;
            entry.joined = &caller != &call.callers.front();
        }
    }
    return result;
}

}  // namespace ofapi::detail
