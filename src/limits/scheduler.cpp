// A ticket's place says where it is (see Ticket::Place); `leave` takes it out of there. A call that was ready when its
// lane or endpoint was paused is queued again, so that what waits for long occupies nothing. Until `requeue` has
// returned it, it still has its connection and is in `held_` as well.
//
// A lane is in the round of a class exactly while a call of that class may be nominated from it: it has one queued, is
// not stopped or paused, is below its number in flight, and its gap is over. `refresh` restores that after every change
// of a lane, and sets the lane's timer where time alone can change it. So no decision looks at a lane that cannot go,
// and each is O(1), or O(log n) where a timer is set.
//
// Classes take weighted turns (see Turns), the lanes of a class deficit round robin (see scheduler_lanes.cpp). What has
// waited for long raises its class, not its lane: or a lane with a long queue would go ahead of those with a short one.

#include "limits/scheduler.hpp"

#include "limits/lane.hpp"

#include <algorithm>
#include <utility>

namespace ofapi::limits {

namespace {

constexpr auto interactive = static_cast<std::size_t>(Priority::interactive);
constexpr auto bulk = static_cast<std::size_t>(Priority::bulk);

}  // namespace

Scheduler::Scheduler(std::shared_ptr<TeamAllowance> team, Options options)
    : team_(std::move(team)),
      options_(options),
      random_(options.seed),
      concurrency_(std::max<std::size_t>(options.max_in_flight, 1)) {
    options_.max_in_flight = std::max<std::size_t>(options_.max_in_flight, 1);
    options_.max_waiting_per_lane = std::max<std::size_t>(options_.max_waiting_per_lane, 1);
    options_.max_nominated =
        std::clamp<std::size_t>(options_.max_nominated, 1, std::max<std::size_t>(options_.max_in_flight / 4, 1));
}

Scheduler::~Scheduler() = default;

void Scheduler::count_queued(const Ticket& ticket, int change) noexcept {
    queued_ += static_cast<std::size_t>(change);
    queued_of_[class_of(ticket)] += static_cast<std::size_t>(change);
}

void Scheduler::count_in_flight(const Ticket& ticket, int change) noexcept {
    in_flight_ += static_cast<std::size_t>(change);
    in_flight_of_[class_of(ticket)] += static_cast<std::size_t>(change);
}

void Scheduler::admit(Ticket& ticket, Lane& lane, Time now) {
    ticket.lane_ = &lane;
    ticket.endpoint_ = &endpoint_for(ticket);
    ++lane.tickets;
    lane.idle.unlink();
    count_queued(ticket, 1);
    ticket.cost_ =
        static_cast<double>(std::max<std::int64_t>(team_->expected(ticket.endpoint_->cost, ticket.units), 1));
    ticket.aged_ = false;
    start_ageing(ticket, now);
    if (ticket.deadline != Time::max()) watch_deadline(ticket);
}

error_code Scheduler::submit(Ticket& ticket, Time now) {
    if (stopped_) return stopped_;
    if (queued_ >= options_.max_waiting) return errc::queue_full;
    Lane& lane = lane_for(ticket.lane_key);
    if (lane.stopped) return lane.stopped;
    if (lane.queued() >= options_.max_waiting_per_lane) return errc::queue_full;
    admit(ticket, lane, now);
    lane.of[class_of(ticket)].weight = std::max(ticket.weight, 1U);
    const std::size_t ahead = lane.of[class_of(ticket)].queue.size();
    enqueue(ticket, false, now);
    if (ticket.deadline != Time::max()) refuse_if_unmeetable(ticket, earliest(ticket, ahead, now), now);
    return {};
}

void Scheduler::resubmit(Ticket& ticket, Time not_before, Time now) {
    admit(ticket, lane_for(ticket.lane_key), now);
    if (not_before > now) {
        ticket.place_ = Place::delayed;
        delayed_.set(ticket, not_before);
    } else {
        enqueue(ticket, true, now);
    }
    if (ticket.deadline != Time::max())
        refuse_if_unmeetable(ticket, std::max(not_before, earliest(ticket, 0, now)), now);
}

void Scheduler::amend(Ticket& ticket, Priority priority, Time deadline, Time now) {
    const Place place = ticket.place_;
    const bool queued = ticket.state() == Ticket::State::queued;
    ticket.deadline = deadline;
    if (place == Place::ready || (queued && place != Place::refused)) {
        forget_deadline(ticket);
        if (deadline != Time::max()) watch_deadline(ticket);
    }
    if (priority == ticket.priority) return;
    if (place == Place::idle) {
        ticket.priority = priority;
        return;
    }

    const bool less_urgent = priority > ticket.priority;
    const bool unsent = place == Place::nominated || place == Place::ready;
    if (place == Place::lane || place == Place::ready) leave(ticket);
    queued ? count_queued(ticket, -1) : count_in_flight(ticket, -1);
    if (unsent) --nominated_[class_of(ticket)];
    ticket.priority = priority;
    if (unsent) ++nominated_[class_of(ticket)];
    ticket.aged_ = false;
    if (place != Place::sent && place != Place::refused) start_ageing(ticket, now);
    queued ? count_queued(ticket, 1) : count_in_flight(ticket, 1);
    if (place == Place::lane) enqueue(ticket, less_urgent, now);
    if (place == Place::ready) join_ready(ticket);
}

bool Scheduler::host_blocks(Time now) const noexcept {
    return now < host_.retry_at() || (host_.probing() && host_probe_ != nullptr);
}

Ticket* Scheduler::nominate(Time now) {
    wake_due(now);
    if (!held_.empty()) return nullptr;
    if (host_blocks(now)) return nullptr;
    if (host_.probing() && nominated_[0] + nominated_[1] + nominated_[2] > 0) return nullptr;

    age_due(now);
    for (;;) {
        const unsigned mask = nominable();
        if (mask == 0) return nullptr;

        const Turns::Turn turn = nominate_turns_.pick(mask, raised());
        Lane& lane = next_lane(turn.priority);
        Ticket& ticket = *lane.of[turn.priority].queue.front();
        Endpoint& endpoint = *ticket.endpoint_;

        if (endpoint.paused || (endpoint.cap > 0 && endpoint.in_flight >= endpoint.cap)) {
            leave(ticket);
            ticket.place_ = Place::parked;
            endpoint.parked.push_back(ticket.hook_);
            refresh(lane, now);
            continue;
        }
        switch (team_->check_credits(endpoint.cost, credit_request(ticket), now)) {
            case TeamAllowance::Take::granted:
            case TeamAllowance::Take::no_token:
            case TeamAllowance::Take::credits_wait:
            case TeamAllowance::Take::budget_wait: break;
            case TeamAllowance::Take::below_floor: refuse_later(ticket, errc::credit_floor, now); continue;
            case TeamAllowance::Take::budget_spent: refuse_later(ticket, errc::budget_spent, now); continue;
            case TeamAllowance::Take::out_of_credits:
                if (ticket.wait_for_credits) {
                    leave(ticket);
                    ticket.place_ = Place::credits;
                    credit_waiting_.push_back(ticket.hook_);
                    refresh(lane, now);
                } else {
                    refuse_later(ticket, errc::out_of_credits, now);
                }
                continue;
        }

        // Not when the lane was made: it may have waited while others learnt.
        if (!lane.of_team() && !lane.pace.begun()) lane.pace = team_->new_lane();
        nominate_turns_.taken(turn);
        leave(ticket);
        charge(lane, turn.priority, ticket.cost_);
        ticket.place_ = Place::nominated;
        forget_deadline(ticket);
        count_queued(ticket, -1);
        count_in_flight(ticket, 1);
        ++nominated_[turn.priority];
        ++wanting_;
        ++endpoint.in_flight;
        ++lane.in_flight;
        ++lane.unsent;
        refresh(lane, now);
        return &ticket;
    }
}

bool Scheduler::has_room(std::size_t priority, bool raised) const noexcept {
    const std::size_t limit = concurrency_.limit();
    if (in_flight_ >= limit) return false;
    return priority != bulk || raised || in_flight_of_[priority] < limit - limit / 8;
}

unsigned Scheduler::raised() const noexcept {
    unsigned mask = 0;
    for (std::size_t i = 0; i < classes; ++i)
        if (raising_lanes_[i] > 0) mask |= Turns::bit(i);
    return mask;
}

unsigned Scheduler::nominable() const noexcept {
    unsigned mask = 0;
    for (std::size_t i = 0; i < classes; ++i)
        if (!rounds_[i].empty() && nominated_[i] < options_.max_nominated && has_room(i, raising_lanes_[i] > 0))
            mask |= Turns::bit(i);
    return mask;
}

void Scheduler::join_ready(Ticket& ticket) {
    ready_[class_of(ticket)].push_back(ticket.hook_);
    if (ticket.aged_) ++aged_ready_[class_of(ticket)];
}

void Scheduler::ready(Ticket& ticket, Time now) {
    ticket.place_ = Place::ready;
    if (ticket.deadline != Time::max()) watch_deadline(ticket);
    if (stopped_ || ticket.lane_->stopped) {
        refuse_later(ticket, stopped_ ? stopped_ : ticket.lane_->stopped, now);
        return;
    }
    join_ready(ticket);
    if (ticket.lane_->stalled.linked() || ticket.endpoint_->paused) hold(ticket, now);
}

Ticket* Scheduler::grant(Time now) {
    token_waiting_ = 0;
    credits_block_ = false;
    if (std::ranges::all_of(ready_, [](const auto& ready) { return ready.empty(); })) return nullptr;
    wake_due(now);
    if (host_blocks(now)) return nullptr;

    age_due(now);
    unsigned mask = 0;
    unsigned raised = 0;
    for (std::size_t i = 0; i < classes; ++i) {
        if (!ready_[i].empty()) mask |= Turns::bit(i);
        if (aged_ready_[i] > 0) raised |= Turns::bit(i);
    }
    while (mask != 0) {
        const Turns::Turn turn = grant_turns_.pick(mask, raised);
        if (Ticket* ticket = grant_from(turn.priority, now)) {
            grant_turns_.taken(turn);
            return ticket;
        }
        mask &= ~Turns::bit(turn.priority);
    }
    return nullptr;
}

Demand Scheduler::demand_of(std::size_t priority, bool raised) const noexcept {
    // Tokens are kept back to see when the window ends; an interactive call need not wait for that.
    Demand result;
    result.waiting = priority == interactive ? 1 : wanting_;
    result.keep = priority == bulk && !raised ? options_.reserve : 0.0;
    return result;
}

Ticket* Scheduler::grant_from(std::size_t priority, Time now) {
    const Demand demand = demand_of(priority, aged_ready_[priority] > 0);
    Ticket* next = nullptr;
    for (Ticket* ticket = ready_[priority].front(); ticket; ticket = next) {
        next = List<Ticket>::after(ticket->hook_);
        Lane& lane = *ticket->lane_;
        switch (team_->take(ticket->permit_, ticket->endpoint_->cost, credit_request(*ticket), demand, now)) {
            case TeamAllowance::Take::granted:
                leave(*ticket);
                ticket->place_ = Place::sent;
                forget_deadline(*ticket);
                ticket->age_hook_.unlink();
                --nominated_[priority];
                --wanting_;
                --lane.unsent;
                lane.pace.started(lane.in_flight - lane.unsent, now);
                if (host_.probing()) host_probe_ = ticket;
                refresh(lane, now);
                return ticket;
            case TeamAllowance::Take::no_token: token_waiting_ |= Turns::bit(priority); return nullptr;
            case TeamAllowance::Take::credits_wait:
            case TeamAllowance::Take::budget_wait: break;
            case TeamAllowance::Take::below_floor: refuse_later(*ticket, errc::credit_floor, now); break;
            case TeamAllowance::Take::budget_spent: refuse_later(*ticket, errc::budget_spent, now); break;
            case TeamAllowance::Take::out_of_credits:
                if (ticket->wait_for_credits)
                    credits_block_ = true;
                else
                    refuse_later(*ticket, errc::out_of_credits, now);
                break;
        }
    }
    return nullptr;
}

void Scheduler::leave(Ticket& ticket) {
    switch (ticket.place_) {
        case Place::lane: dequeue(ticket); break;
        case Place::delayed: delayed_.erase(ticket); break;
        case Place::parked:
        case Place::credits:
        case Place::refused: ticket.hook_.unlink(); break;
        case Place::ready:
            ticket.hook_.unlink();
            if (ticket.aged_) --aged_ready_[class_of(ticket)];
            break;
        case Place::idle:
        case Place::nominated:
        case Place::sent: break;
    }
}

void Scheduler::release(Ticket& ticket) {
    // Of a ticket that is nominated, ready or sent: what it occupied.
    Lane& lane = *ticket.lane_;
    if (ticket.place_ != Place::sent) {
        --lane.unsent;
        --nominated_[class_of(ticket)];
        --wanting_;
    }
    --lane.in_flight;
    --ticket.endpoint_->in_flight;
    count_in_flight(ticket, -1);
    if (host_probe_ == &ticket) host_probe_ = nullptr;
}

void Scheduler::detach(Ticket& ticket, Time now) {
    Lane& lane = *ticket.lane_;
    Endpoint& endpoint = *ticket.endpoint_;
    leave(ticket);
    if (ticket.state() == Ticket::State::queued)
        count_queued(ticket, -1);
    else
        release(ticket);
    ticket.held_hook_.unlink();
    ticket.age_hook_.unlink();
    forget_deadline(ticket);
    --lane.tickets;
    ticket.place_ = Place::idle;
    ticket.lane_ = nullptr;
    ticket.endpoint_ = nullptr;
    refresh(lane, now);
    unpark(endpoint, now);
}

void Scheduler::withdraw(Ticket& ticket, Time now) {
    if (ticket.place_ == Place::idle) return;
    if (ticket.place_ == Place::sent) team_->give_back(ticket.permit_);
    detach(ticket, now);
}

void Scheduler::wake_due(Time now) {
    while (delayed_.next() <= now) enqueue(delayed_.pop(), true, now);
    while (lane_timers_.next() <= now) refresh(lane_timers_.pop(), now);
    for (std::size_t i = 0; i < paused_endpoints_.size();) {
        Endpoint& endpoint = *paused_endpoints_[i];
        if (endpoint.paused_until > now) {
            ++i;
            continue;
        }
        endpoint.paused = false;
        paused_endpoints_[i] = paused_endpoints_.back();
        paused_endpoints_.pop_back();
        unpark(endpoint, now);
    }
    if (!credit_waiting_.empty()) wake_credit_waiting(now);
}

Time Scheduler::next_event(Time now) {
    if (!refused_.empty() || !held_.empty()) return now;
    Time next = std::min({deadlines_.next(), delayed_.next(), lane_timers_.next()});
    for (const Endpoint* endpoint : paused_endpoints_) next = std::min(next, endpoint->paused_until);
    if (host_.retry_at() > now && (queued_ > 0 || in_flight_ > 0)) next = std::min(next, host_.retry_at());
    for (std::size_t i = 0; i < classes; ++i) {
        // The first of them finds a token no later than the others.
        if ((token_waiting_ & Turns::bit(i)) == 0) continue;
        next = std::min(next, team_->next(demand_of(i, aged_ready_[i] > 0), now));
        break;
    }
    // Once one of them has aged, bulk calls may have a token that was kept from them.
    if ((token_waiting_ & Turns::bit(bulk)) != 0 && aged_ready_[bulk] == 0) {
        for (const Ticket* ticket = ready_[bulk].front(); ticket; ticket = List<Ticket>::after(ticket->hook_)) {
            const Duration waited = now - ticket->since_;
            if (waited < options_.ageing && options_.ageing - waited < next - now)
                next = now + (options_.ageing - waited);
        }
    }
    if (credits_block_ || (!credit_waiting_.empty() && !credit_probe_is_near()))
        next = std::min(next, team_->credit_probe_at());
    return next;
}

}  // namespace ofapi::limits
