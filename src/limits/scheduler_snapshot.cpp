// Why calls wait, for those who ask.

#include "limits/scheduler_snapshot.hpp"

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <algorithm>

namespace ofapi::limits {

std::size_t Scheduler::waiting(std::string_view lane_key) const {
    const Lane* lane = lanes_.find(lane_key);
    return lane ? lane->queued() : 0;
}

Wait Scheduler::why(const Ticket& ticket, Time now) const {
    switch (ticket.place_) {
        case Place::idle:
        case Place::refused:
        case Place::sent: return {WaitReason::none, now};
        case Place::delayed: return {WaitReason::retry_delay, delayed_.time_of(ticket)};
        case Place::parked:
            return {WaitReason::operation, ticket.endpoint_->paused ? ticket.endpoint_->paused_until : Time::max()};
        case Place::credits: return {WaitReason::credits, team_->credit_probe_at()};
        case Place::nominated: return {WaitReason::connection, Time::max()};
        case Place::ready: return why_ready(ticket, now);
        case Place::lane: return why_in_lane(ticket, now);
    }
    return {};
}

Wait Scheduler::why_ready(const Ticket& ticket, Time now) const {
    if (now < host_.retry_at()) return {WaitReason::host, host_.retry_at()};
    if (host_blocks(now)) return {WaitReason::host, Time::max()};
    switch (team_->check_credits(ticket.endpoint_->cost, credit_request(ticket), now)) {
        case TeamAllowance::Take::credits_wait: return {WaitReason::credits, Time::max()};
        case TeamAllowance::Take::out_of_credits: return {WaitReason::credits, team_->credit_probe_at()};
        case TeamAllowance::Take::budget_wait: return {WaitReason::budget, Time::max()};
        case TeamAllowance::Take::granted:
        case TeamAllowance::Take::no_token:
        case TeamAllowance::Take::below_floor:
        case TeamAllowance::Take::budget_spent: break;
    }
    const Wait team = team_->why(demand_of(class_of(ticket), aged_ready_[class_of(ticket)] > 0), now);
    return team.reason != WaitReason::none ? team : Wait{WaitReason::turn, Time::max()};
}

Wait Scheduler::why_in_lane(const Ticket& ticket, Time now) const {
    const Lane& lane = *ticket.lane_;
    const Endpoint& endpoint = *ticket.endpoint_;
    const Wait team = team_->why(demand_of(class_of(ticket), ticket.aged_), now);

    Wait longest{WaitReason::turn, now};
    const auto consider = [&](WaitReason reason, Time until) {
        if (until > longest.until && until != Time::max()) longest = {reason, until};
    };
    consider(WaitReason::lane_pause, lane.pace.paused_until());
    consider(WaitReason::lane_gap, lane.pace.next_start());
    if (endpoint.paused) consider(WaitReason::operation, endpoint.paused_until);
    consider(WaitReason::host, host_.retry_at());
    if (team.reason != WaitReason::none) consider(team.reason, team.until);
    if (longest.until > now) return longest;

    if (!lane.of_team() && lane.in_flight >= lane.pace.in_flight()) return {WaitReason::lane_in_flight, Time::max()};
    if (!has_room(class_of(ticket), ticket.aged_)) return {WaitReason::concurrency, Time::max()};
    if (host_blocks(now)) return {WaitReason::host, Time::max()};
    if (team.reason != WaitReason::none) return team;
    return {WaitReason::turn, Time::max()};
}

SchedulerSnapshot Scheduler::snapshot(Time now) const {
    SchedulerSnapshot result;
    for (std::size_t i = 0; i < classes; ++i) result.classes[i] = {queued_of_[i], in_flight_of_[i]};
    result.max_in_flight = concurrency_.limit();
    result.latency = concurrency_.latency();
    result.lanes = lanes_.size();
    result.lanes_stopped = stopped_lanes_;
    for (const Lane* lane = stalled_.front(); lane; lane = List<Lane>::after(lane->stalled)) {
        if (lane->pace.paused_until() <= now) continue;
        ++result.lanes_paused;
        result.next_lane_resumes = std::min(result.next_lane_resumes, lane->pace.paused_until());
    }
    for (const auto& [name, endpoint] : endpoints_)
        if (endpoint.paused && endpoint.paused_until > now)
            result.operations_paused.push_back({name, endpoint.paused_until});
    result.host_retry_at = host_.retry_at();
    result.host_probing = host_.probing();
    result.stopped = stopped_;
    return result;
}

}  // namespace ofapi::limits
