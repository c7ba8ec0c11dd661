// A lane's place in the turns, and what is known of lanes and operations.
//
// Deficit round robin. The lanes of a class are visited in rounds. In a visit a lane may spend a quantum times its
// weight, and what it had left; a call costs the credits that are expected of it, at least 1. The quantum is the same
// for all of a round, or lanes would not share by weight. It is half of what the lanes wanted for their next call when
// their visits of a round before ended, on average: so a lane is visited in vain a few times at most, whatever calls
// cost, and a decision is O(1), amortised; and yet lanes alternate as finely as that allows.
//
// A lane that its gap or its number in flight holds up has no place meanwhile, but keeps what it may spend: it goes on
// with its visit, or comes first in the round it missed, or it would get one call a round whatever its weight. What it
// is given for rounds it missed altogether is bounded, or it would go before all others for long after a pause.

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace ofapi::limits {

namespace {

constexpr std::size_t idle_lanes_kept = 4096;
// What a lane that was held up may save: the quanta of so many rounds.
constexpr double most_kept = 2.0;

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
    Lane::Class& own = lane.of[priority];
    Round& round = rounds_[priority];
    if (own.queue.empty()) {
        own.deficit = own.level = 0.0;
    } else if (own.level == 0.0) {
        own.deficit = round.quantum * own.weight;
        own.level = round.level + round.quantum;
    }
    if (own.queue.empty() || !may_start) {
        own.turn.unlink();
    } else if (!own.turn.linked()) {
        if (own.level > round.level) {
            round.next().push_back(own.turn);
        } else {
            const double missed = (round.level - own.level) * own.weight;
            const double most = std::max(own.deficit, most_kept * round.quantum * own.weight);
            own.deficit = std::min(own.deficit + missed, most);
            own.level = round.level;
            round.current().push_front(own.turn);
        }
    }
    begin_round(round);

    const bool raises = own.turn.linked() && own.aged > 0;
    if (raises != own.raises) raises ? ++raising_lanes_[priority] : --raising_lanes_[priority];
    own.raises = raises;
}

void Scheduler::begin_round(Round& round) {
    if (!round.current().empty() || round.next().empty()) return;
    round.first = 1 - round.first;
    round.level += round.quantum;
    if (round.visits > 0) round.quantum = std::max(round.wanted / static_cast<double>(round.visits) / 2, 1.0);
    round.wanted = 0.0;
    round.visits = 0;
}

Lane& Scheduler::next_lane(std::size_t priority) {
    Round& round = rounds_[priority];
    for (;;) {
        Lane& lane = *round.current().front();
        const double cost = lane.of[priority].queue.front()->cost_;
        double& deficit = lane.of[priority].deficit;
        if (round.current().size() == 1 && round.next().empty()) deficit = std::max(deficit, cost);
        if (deficit >= cost) return lane;
        end_visit(lane, priority);
    }
}

void Scheduler::charge(Lane& lane, std::size_t priority, double cost) {
    Lane::Class& own = lane.of[priority];
    own.deficit -= cost;
    const Ticket* next = own.queue.front();
    if (next && own.deficit < next->cost_) end_visit(lane, priority);
}

void Scheduler::end_visit(Lane& lane, std::size_t priority) {
    Lane::Class& own = lane.of[priority];
    Round& round = rounds_[priority];
    own.deficit += round.quantum * own.weight;
    own.level = round.level + round.quantum;
    own.turn.unlink();
    round.next().push_back(own.turn);

    ++round.visits;
    round.wanted += own.queue.front()->cost_ / own.weight;
    begin_round(round);
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
        case Place::ready: ++aged_ready_[class_of(ticket)]; break;
        case Place::nominated:
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
