// A ticket's place says where it is (see Ticket::Place); `leave` takes it out of there. A call that was ready when its
// lane or endpoint was paused is queued again, so that what waits for long occupies nothing. Until `requeue` has
// returned it, it still has its connection and is in `held_` as well.
//
// A lane is in `active_` of a class exactly while a call of that class may be nominated from it: it has one queued, is
// not stopped or paused, is below its number in flight, and its gap is over. `refresh` restores that after every
// change of a lane, and sets the lane's timer where time alone can change it. So no decision looks at a lane that
// cannot go, and each is O(1), or O(log n) where a timer is set.
//
// Lanes of a class take turns; every call costs one turn. Classes take weighted turns, none of which is empty.

#include "limits/scheduler.hpp"

#include "limits/lane.hpp"

#include <algorithm>
#include <utility>

namespace ofapi::limits {

namespace {

constexpr std::array<int, 3> class_weights{16, 4, 1};

}  // namespace

Ticket::State Ticket::state() const noexcept {
    switch (place_) {
        case Place::idle: return State::idle;
        case Place::lane:
        case Place::delayed:
        case Place::parked:
        case Place::credits:
        case Place::refused: return State::queued;
        case Place::nominated: return State::nominated;
        case Place::ready: return State::ready;
        case Place::sent: return State::sent;
    }
    return State::idle;
}

std::string_view to_string(Ticket::Place place) noexcept {
    switch (place) {
        case Ticket::Place::idle: return "idle";
        case Ticket::Place::lane: return "lane";
        case Ticket::Place::delayed: return "delayed";
        case Ticket::Place::parked: return "parked";
        case Ticket::Place::credits: return "credits";
        case Ticket::Place::refused: return "refused";
        case Ticket::Place::nominated: return "nominated";
        case Ticket::Place::ready: return "ready";
        case Ticket::Place::sent: return "sent";
    }
    return "unknown";
}

std::size_t Scheduler::Turns::pick(unsigned mask) noexcept {
    for (int round = 0; round < 2; ++round) {
        for (std::size_t priority = 0; priority < classes; ++priority)
            if ((mask >> priority & 1U) != 0 && left_[priority] > 0) return priority;
        left_ = class_weights;
    }
    return classes;
}

Scheduler::Scheduler(std::shared_ptr<TeamAllowance> team, Options options)
    : team_(std::move(team)), options_(options), random_(options.seed), lane_timers_(std::make_unique<LaneTimers>()) {
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

void Scheduler::admit(Ticket& ticket, Lane& lane) {
    ticket.lane_ = &lane;
    ticket.endpoint_ = &endpoint_for(ticket);
    ++lane.tickets;
    lane.idle.unlink();
    count_queued(ticket, 1);
    if (ticket.deadline != Time::max()) deadlines_.set(ticket, ticket.deadline);
}

error_code Scheduler::submit(Ticket& ticket, Time now) {
    if (stopped_) return stopped_;
    if (queued_ >= options_.max_waiting) return errc::queue_full;
    Lane& lane = lane_for(ticket.lane_key);
    if (lane.stopped) return lane.stopped;
    if (lane.queued() >= options_.max_waiting_per_lane) return errc::queue_full;
    admit(ticket, lane);
    enqueue(ticket, false, now);
    return {};
}

void Scheduler::resubmit(Ticket& ticket, Time not_before, Time now) {
    admit(ticket, lane_for(ticket.lane_key));
    if (not_before > now) {
        ticket.place_ = Place::delayed;
        delayed_.set(ticket, not_before);
    } else {
        enqueue(ticket, true, now);
    }
}

void Scheduler::amend(Ticket& ticket, Priority priority, Time deadline, Time now) {
    const Place place = ticket.place_;
    const bool queued = ticket.state() == Ticket::State::queued;
    ticket.deadline = deadline;
    if (place == Place::ready || (queued && place != Place::refused)) {
        if (deadline != Time::max())
            deadlines_.set(ticket, deadline);
        else
            deadlines_.erase(ticket);
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
    queued ? count_queued(ticket, 1) : count_in_flight(ticket, 1);
    if (place == Place::lane) enqueue(ticket, less_urgent, now);
    if (place == Place::ready) ready_[class_of(ticket)].push_back(ticket.hook_);
}

bool Scheduler::host_blocks(Time now) const noexcept {
    return now < host_.retry_at() || (host_.probing() && host_probe_ != nullptr);
}

Ticket* Scheduler::nominate(Time now) {
    wake_due(now);
    if (!held_.empty()) return nullptr;
    if (host_blocks(now) || in_flight_ >= options_.max_in_flight) return nullptr;
    if (host_.probing() && nominated_[0] + nominated_[1] + nominated_[2] > 0) return nullptr;

    for (;;) {
        unsigned mask = 0;
        for (std::size_t priority = 0; priority < classes; ++priority)
            if (!active_[priority].empty() && nominated_[priority] < options_.max_nominated) mask |= 1U << priority;
        if (mask == 0) return nullptr;

        const std::size_t priority = nominate_turns_.pick(mask);
        Lane& lane = *active_[priority].front();
        lane.turns[priority].unlink();  // refresh puts it at the end
        Ticket& ticket = *lane.queues[priority].front();
        Endpoint& endpoint = *ticket.endpoint_;

        if (endpoint.paused || (endpoint.cap > 0 && endpoint.in_flight >= endpoint.cap)) {
            leave(ticket);
            ticket.place_ = Place::parked;
            endpoint.parked.push_back(ticket.hook_);
            refresh(lane, now);
            continue;
        }
        switch (team_->check_credits(endpoint.cost, credit_request(ticket), now)) {
            case CreditLedger::Verdict::admitted:
            case CreditLedger::Verdict::wait: break;
            case CreditLedger::Verdict::below_floor: refuse_later(ticket, errc::credit_floor, now); continue;
            case CreditLedger::Verdict::out_of_credits:
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

        nominate_turns_.taken(priority);
        leave(ticket);
        ticket.place_ = Place::nominated;
        deadlines_.erase(ticket);
        count_queued(ticket, -1);
        count_in_flight(ticket, 1);
        ++nominated_[priority];
        ++wanting_;
        ++endpoint.in_flight;
        ++lane.in_flight;
        ++lane.unsent;
        refresh(lane, now);
        return &ticket;
    }
}

void Scheduler::ready(Ticket& ticket, Time now) {
    ticket.place_ = Place::ready;
    if (ticket.deadline != Time::max()) deadlines_.set(ticket, ticket.deadline);
    if (stopped_ || ticket.lane_->stopped) {
        refuse_later(ticket, stopped_ ? stopped_ : ticket.lane_->stopped, now);
        return;
    }
    ready_[class_of(ticket)].push_back(ticket.hook_);
    if (ticket.lane_->stalled.linked() || ticket.endpoint_->paused) hold(ticket, now);
}

Ticket* Scheduler::grant(Time now) {
    wake_due(now);
    token_waiting_ = 0;
    credits_block_ = false;
    if (host_blocks(now)) return nullptr;

    unsigned mask = 0;
    for (std::size_t priority = 0; priority < classes; ++priority)
        if (!ready_[priority].empty()) mask |= 1U << priority;
    while (mask != 0) {
        const std::size_t priority = grant_turns_.pick(mask);
        if (Ticket* ticket = grant_from(priority, now)) {
            grant_turns_.taken(priority);
            return ticket;
        }
        mask &= ~(1U << priority);
    }
    return nullptr;
}

std::uint64_t Scheduler::tokens_wanted(Priority priority) const noexcept {
    // Tokens are kept back to see when the window ends; an interactive call need not wait for that.
    return priority == Priority::interactive ? 1 : wanting_;
}

Ticket* Scheduler::grant_from(std::size_t priority, Time now) {
    const std::uint64_t waiting = tokens_wanted(static_cast<Priority>(priority));
    Ticket* next = nullptr;
    for (Ticket* ticket = ready_[priority].front(); ticket; ticket = next) {
        next = List<Ticket>::after(ticket->hook_);
        Lane& lane = *ticket->lane_;
        switch (team_->take(ticket->permit_, ticket->endpoint_->cost, credit_request(*ticket), waiting, now)) {
            case TeamAllowance::Take::granted:
                ticket->hook_.unlink();
                ticket->place_ = Place::sent;
                deadlines_.erase(*ticket);
                --nominated_[priority];
                --wanting_;
                --lane.unsent;
                lane.pace.started(now);
                if (host_.probing()) host_probe_ = ticket;
                refresh(lane, now);
                return ticket;
            case TeamAllowance::Take::no_token:
                token_waiting_ = token_waiting_ == 0 ? waiting : std::min(token_waiting_, waiting);
                return nullptr;
            case TeamAllowance::Take::credits_wait: break;
            case TeamAllowance::Take::below_floor: refuse_later(*ticket, errc::credit_floor, now); break;
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
        case Place::refused:
        case Place::ready: ticket.hook_.unlink(); break;
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
    deadlines_.erase(ticket);
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
    while (lane_timers_->next() <= now) refresh(lane_timers_->pop(), now);
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
    Time next = std::min({deadlines_.next(), delayed_.next(), lane_timers_->next()});
    for (const Endpoint* endpoint : paused_endpoints_) next = std::min(next, endpoint->paused_until);
    if (host_.retry_at() > now && (queued_ > 0 || in_flight_ > 0)) next = std::min(next, host_.retry_at());
    if (token_waiting_ > 0) next = std::min(next, team_->next(token_waiting_, now));
    if (credits_block_ || (!credit_waiting_.empty() && !credit_probe_is_near()))
        next = std::min(next, team_->credit_probe_at());
    return next;
}

}  // namespace ofapi::limits
