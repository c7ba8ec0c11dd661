// A lane's place in the turns, and what is known of lanes and operations.

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <memory>
#include <string>

namespace ofapi::limits {

namespace {

constexpr std::size_t idle_lanes_kept = 4096;

}  // namespace

Lane& Scheduler::lane_for(std::string_view key) {
    if (const auto found = lanes_.find(key); found != lanes_.end()) return *found->second;
    if (idle_.size() >= idle_lanes_kept) {
        Lane* oldest = idle_.front();
        oldest->idle.unlink();
        oldest->stalled.unlink();
        lane_timers_->erase(*oldest);
        lanes_.erase(lanes_.find(oldest->key));
    }
    auto lane =
        std::make_unique<Lane>(key, key.empty() ? LanePace() : LanePace(new_lane_.gap(), new_lane_.in_flight()));
    return *lanes_.try_emplace(std::string(key), std::move(lane)).first->second;
}

Endpoint& Scheduler::endpoint_for(const Ticket& ticket) {
    if (const auto found = endpoints_.find(ticket.operation); found != endpoints_.end()) return *found->second;
    OperationCost& cost =
        team_->cost_of(ticket.operation, ticket.documented_cost != nullptr ? *ticket.documented_cost : Cost());
    return *endpoints_.try_emplace(std::string(ticket.operation), std::make_unique<Endpoint>(cost)).first->second;
}

void Scheduler::enqueue(Ticket& ticket, bool front, Time now) {
    Lane& lane = *ticket.lane_;
    ticket.place_ = Place::lane;
    auto& queue = lane.queues[class_of(ticket)];
    if (front)
        queue.push_front(ticket.hook_);
    else
        queue.push_back(ticket.hook_);
    ++lane.waiting;
    if (!lane.stalled.linked()) ++wanting_;
    if (const error_code stop = stopped_ ? stopped_ : lane.stopped)
        refuse_later(ticket, stop, now);
    else
        refresh(lane, now);
}

void Scheduler::dequeue(Ticket& ticket) {
    Lane& lane = *ticket.lane_;
    ticket.hook_.unlink();
    --lane.waiting;
    if (!lane.stalled.linked()) --wanting_;
}

void Scheduler::set_stalled(Lane& lane, bool stalled) {
    if (lane.stalled.linked() == stalled) return;
    if (stalled) {
        stalled_.push_back(lane.stalled);
        wanting_ -= lane.waiting;
    } else {
        lane.stalled.unlink();
        wanting_ += lane.waiting;
    }
}

void Scheduler::refresh(Lane& lane, Time now) {
    set_stalled(lane, lane.pace.paused_until() > now);

    const Time next_start = lane.pace.next_start();
    const bool one_by_one = lane.pace.gap() > Duration::zero();
    const bool may_start = lane.waiting > 0 && next_start <= now && !(one_by_one && lane.unsent > 0) &&
                           (lane.of_team() || lane.in_flight < lane.pace.in_flight());
    for (std::size_t priority = 0; priority < classes; ++priority) {
        Hook<Lane>& turn = lane.turns[priority];
        const bool active = may_start && !lane.queues[priority].empty();
        if (active && !turn.linked())
            active_[priority].push_back(turn);
        else if (!active)
            turn.unlink();
    }

    if (next_start > now && lane.tickets > 0)
        lane_timers_->set(lane, next_start);
    else
        lane_timers_->erase(lane);

    const bool idle = lane.tickets == 0 && !lane.stopped;
    if (idle && !lane.idle.linked())
        idle_.push_back(lane.idle);
    else if (!idle)
        lane.idle.unlink();
}

}  // namespace ofapi::limits
