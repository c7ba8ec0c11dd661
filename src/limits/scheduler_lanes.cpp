// A lane's place in the turns, and what is known of lanes and operations.
//
// Deficit round robin. The lanes of a ring are visited in turn. In a visit a lane may spend a quantum times its weight,
// and what it had left; a call costs the credits that are expected of it, at least 1. The quantum is the same for all
// of a round, or lanes would not share by weight. It is half of what the lanes wanted for their next call when their
// visits of the round before ended, on average: so a lane is visited in vain a few times at most, whatever calls cost,
// and a decision is O(1), amortised; and yet lanes alternate as finely as that allows.

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace ofapi::limits {

namespace {

constexpr std::size_t idle_lanes_kept = 4096;

}  // namespace

Lane& Scheduler::lane_for(std::string_view key) {
    if (Lane* found = lanes_.find(key)) return *found;
    if (idle_.size() < idle_lanes_kept) return lanes_.insert(std::make_unique<Lane>(key));

    // The lane that has been idle for longest is forgotten: its memory serves the new one.
    std::unique_ptr<Lane> lane = lanes_.extract(*idle_.front());
    lane->idle.unlink();
    lane->stalled.unlink();
    lane_timers_.erase(*lane);
    lane->begin(key);
    return lanes_.insert(std::move(lane));
}

Endpoint& Scheduler::endpoint_for(const Ticket& ticket) {
    if (const auto found = endpoints_.find(ticket.operation); found != endpoints_.end()) return found->second;
    OperationCost& cost =
        team_->cost_of(ticket.operation, ticket.documented_cost != nullptr ? *ticket.documented_cost : Cost());
    return endpoints_.try_emplace(std::string(ticket.operation), cost).first->second;
}

void Scheduler::enqueue(Ticket& ticket, bool front, Time now) {
    Lane& lane = *ticket.lane_;
    ticket.place_ = Place::lane;
    auto& queue = lane.of[class_of(ticket)].queue;
    if (front)
        queue.push_front(ticket.hook_);
    else
        queue.push_back(ticket.hook_);
    ++lane.waiting;
    if (ticket.aged_) ++lane.of[class_of(ticket)].aged;
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
    if (ticket.aged_) --lane.of[class_of(ticket)].aged;
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

void Scheduler::join_round(Lane& lane, std::size_t priority, bool may_start) {
    Hook<Lane>& turn = lane.of[priority].turn;
    if (lane.of[priority].queue.empty()) {
        lane.of[priority].deficit = 0.0;
        turn.unlink();
        return;
    }
    Round& round = rounds_[static_cast<std::size_t>(ring_of(priority, lane.of[priority].aged > 0))];
    if (!may_start) {
        turn.unlink();
    } else if (turn.list() != &round.lanes) {
        turn.unlink();
        round.lanes.push_back(turn);
        lane.of[priority].deficit = std::max(lane.of[priority].deficit, round.quantum * lane.of[priority].weight);
    }
}

Lane& Scheduler::next_lane(Ring ring) {
    const std::size_t priority = limits::class_of(ring);
    Round& round = rounds_[static_cast<std::size_t>(ring)];
    for (;;) {
        Lane& lane = *round.lanes.front();
        const double cost = lane.of[priority].queue.front()->cost_;
        double& deficit = lane.of[priority].deficit;
        if (round.lanes.size() == 1) deficit = std::max(deficit, cost);
        if (deficit >= cost) return lane;
        end_visit(lane, ring);
    }
}

void Scheduler::charge(Lane& lane, Ring ring, double cost) {
    const std::size_t priority = limits::class_of(ring);
    lane.of[priority].deficit -= cost;
    const Ticket* next = lane.of[priority].queue.front();
    if (next && lane.of[priority].deficit < next->cost_) end_visit(lane, ring);
}

void Scheduler::end_visit(Lane& lane, Ring ring) {
    const std::size_t priority = limits::class_of(ring);
    Round& round = rounds_[static_cast<std::size_t>(ring)];
    lane.of[priority].deficit += round.quantum * lane.of[priority].weight;
    lane.of[priority].turn.unlink();
    round.lanes.push_back(lane.of[priority].turn);

    round.wanted += lane.of[priority].queue.front()->cost_ / lane.of[priority].weight;
    if (++round.visits < round.lanes.size()) return;
    round.quantum = std::max(round.wanted / static_cast<double>(round.visits) / 2, 1.0);
    round.wanted = 0.0;
    round.visits = 0;
}

void Scheduler::start_ageing(Ticket& ticket, Time now) {
    ticket.since_ = now;
    ticket.age_hook_.unlink();
    if (ticket.priority != Priority::interactive) ageing_[class_of(ticket)].push_back(ticket.age_hook_);
}

void Scheduler::age(Ticket& ticket, Time now) {
    ticket.age_hook_.unlink();
    ticket.aged_ = true;
    switch (ticket.place_) {
        case Place::lane:
            ++ticket.lane_->of[class_of(ticket)].aged;
            refresh(*ticket.lane_, now);
            break;
        case Place::nominated:
        case Place::ready:
            --nominated_[turn_of(ticket.ring_)];
            ticket.ring_ = ring_of(class_of(ticket), true);
            ++nominated_[turn_of(ticket.ring_)];
            if (ticket.place_ == Place::nominated) break;
            ticket.hook_.unlink();
            ready_list(ticket.ring_).push_back(ticket.hook_);
            break;
        case Place::idle:
        case Place::delayed:
        case Place::parked:
        case Place::credits:
        case Place::refused:
        case Place::sent: break;
    }
}

void Scheduler::age_due(Time now) {
    // A few at a time, however many are due: each decision takes one call out, so that is enough to keep up.
    for (auto& ageing : ageing_) {
        for (int i = 0; i < 2; ++i) {
            Ticket* oldest = ageing.front();
            if (!oldest || now - oldest->since_ < options_.ageing) break;
            age(*oldest, now);
        }
    }
}

void Scheduler::refresh(Lane& lane, Time now) {
    set_stalled(lane, lane.pace.paused_until() > now);

    const Time next_start = lane.pace.next_start();
    const bool one_by_one = lane.pace.gap() > Duration::zero();
    const bool may_start = lane.waiting > 0 && next_start <= now && !(one_by_one && lane.unsent > 0) &&
                           (lane.of_team() || lane.in_flight < lane.pace.in_flight());
    for (std::size_t priority = 0; priority < classes; ++priority) join_round(lane, priority, may_start);

    if (next_start > now && lane.tickets > 0)
        lane_timers_.set(lane, next_start);
    else
        lane_timers_.erase(lane);

    const bool idle = lane.tickets == 0 && !lane.stopped;
    if (idle && !lane.idle.linked())
        idle_.push_back(lane.idle);
    else if (!idle)
        lane.idle.unlink();
}

}  // namespace ofapi::limits
