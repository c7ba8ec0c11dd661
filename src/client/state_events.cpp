// What a client tells its observer.

#include "client/state.hpp"

#include <algorithm>
#include <utility>

namespace ofapi::detail {

using client::Call;
using client::Caller;
using client::Verdict;

namespace {

/// Without the query, which may hold what somebody signed; nor that of an address that stands in the path.
std::string_view path_of(std::string_view target) {
    const std::string_view path = target.substr(0, target.find('?'));
    return path.substr(0, std::min(path.find("%3F"), path.find("%3f")));
}

CallInfo info_of(const Call& call) {
    CallInfo info;
    info.number = call.number;
    info.operation = call.request.operation().name;
    info.account = call.request.account().str();
    info.lane = call.lane_key;
    info.priority = call.priority;
    info.method = to_string(call.request.operation().method);
    info.path = path_of(call.request.target());
    return info;
}

bool same(const Pause& left, const Pause& right) {
    return left.scope == right.scope && left.operation == right.operation && left.accounts == right.accounts &&
           left.reason == right.reason;
}

bool same(const LimitSnapshot& left, const LimitSnapshot& right) {
    return left.limit == right.limit && left.kind == right.kind;
}

}  // namespace

void ClientState::note_timing(Call& call, const net::Exchange& exchange) {
    Timing& timing = call.timing;
    timing.service = exchange.done - exchange.sent;
    timing.first_byte = exchange.answered ? exchange.first_byte - exchange.sent : Duration::zero();
    timing.reused = exchange.reused;
    timing.resolve = exchange.opening.resolve;
    timing.connect = exchange.opening.connect;
    timing.handshake = exchange.opening.handshake;
    timing.bytes_sent = exchange.bytes_sent;
    timing.bytes_received = exchange.bytes_received;
}

void ClientState::tell_started(const Call& call, std::uint64_t connection) const {
    AttemptStarted event;
    event.call = info_of(call);
    event.attempt = call.sent + 1;
    event.connection = connection;
    event.permit_wait = call.timing.permit_wait;
    event.connection_wait = call.timing.connection_wait;
    event.waited_for = call.waited_for;
    options_.observer()->on_attempt_started(event);
}

void ClientState::tell_ended(const Call& call, const Verdict& verdict, const net::Exchange& exchange,
                             std::optional<Duration> retry_in) const {
    AttemptEnded event;
    event.call = info_of(call);
    event.attempt = call.sent;
    event.connection = exchange.connection;
    event.sent = exchange.wrote;
    event.status = exchange.status;
    event.code = verdict.code;
    event.request_id = verdict.request_id;
    event.credits_used = verdict.seen.meta.credits.used;
    event.timing = call.timing;
    event.timing.total = Clock::now() - call.made;
    event.retry_in = retry_in;
    options_.observer()->on_attempt_ended(event);
}

void ClientState::tell_call_ended(const Call& call, const Caller& caller) const {
    CallEnded event;
    event.call = info_of(call);
    event.code = caller.code;
    event.attempts = caller.answer.attempts;
    event.joined = caller.answer.joined;
    event.timing = caller.answer.timing;
    options_.observer()->on_call_ended(event);
}

void ClientState::tell_changes(Time now) {
    AllowanceSnapshot limits = allowance_.snapshot();
    std::vector<Pause> held_up = pauses(limits, scheduler_.snapshot(now), now);
    if (!same(limits.minute, told_limits_.minute) || !same(limits.day, told_limits_.day)) {
        options_.observer()->on_limits_changed(limits);
        told_limits_ = std::move(limits);
    }
    for (const Pause& pause : held_up) {
        const bool told = std::ranges::any_of(told_pauses_, [&](const Pause& other) { return same(pause, other); });
        if (!told) options_.observer()->on_paused(pause);
    }
    told_pauses_ = std::move(held_up);
}

}  // namespace ofapi::detail
