// What an answer stops, by its scope, and how that ends.

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

constexpr Duration first_endpoint_pause = std::chrono::seconds(2);
constexpr Duration longest_endpoint_pause = std::chrono::minutes(1);
constexpr Duration longest_asked_pause = std::chrono::minutes(10);
constexpr std::size_t uncapped_endpoint = 64;

}  // namespace

void Scheduler::settle(Ticket& ticket, const Observation& seen, Time now) {
    using Kind = Observation::Kind;
    Lane& lane = *ticket.lane_;
    Endpoint& endpoint = *ticket.endpoint_;
    const Time sent = ticket.permit_.minute.sent;

    const bool unknown = seen.kind == Kind::no_answer || seen.kind == Kind::abandoned;
    if (unknown) {
        team_->lost(ticket.permit_, now);
    } else {
        TeamAllowance::Answer answer;
        answer.team_limited = seen.kind == Kind::team_limited;
        answer.out_of_credits = seen.kind == Kind::out_of_credits;
        answer.refused = seen.kind != Kind::ok && seen.kind != Kind::host_failed;
        answer.retry_after = seen.retry_after;
        team_->answered(ticket.permit_, endpoint.cost, seen.meta, answer, now);
    }

    if (seen.kind == Kind::no_answer || seen.kind == Kind::host_failed) {
        if (options_.circuit_breaker) host_.failed(sent, now, random_.unit());
        concurrency_.failed(sent, in_flight_, now);
    } else if (!unknown) {
        host_.answered();
    }

    switch (seen.kind) {
        case Kind::ok:
            concurrency_.served(endpoint.latency, sent, in_flight_, now);
            lane.pace.clean(sent, now);
            if (!lane.of_team() && lane.pace.tested()) team_->lane_served(lane.pace);
            endpoint_served(endpoint, now);
            break;
        case Kind::endpoint_limited: pause_endpoint(endpoint, sent, seen.retry_after, now); break;
        case Kind::account_limited:
            lane.pace.limited(sent, now, seen.retry_after, random_.unit());
            if (!lane.of_team()) team_->lane_limited(lane.pace);
            break;
        case Kind::account_unavailable: lane.pace.unavailable(sent, now, seen.retry_after, random_.unit()); break;
        case Kind::account_stopped:
            if (!lane.of_team()) stop_lane(lane, seen.code, now);
            break;
        case Kind::key_refused: stop_all(errc::unauthorized, now); break;
        case Kind::team_limited:
        case Kind::out_of_credits:
        case Kind::host_failed:
        case Kind::no_answer:
        case Kind::abandoned: break;
    }

    if (const Time until = lane.pace.paused_until(); until > now) {
        hold_ready(&lane, nullptr, now);
        while (lane.deadlines.next() < until) refuse_if_unmeetable(lane.deadlines.front(), until, now);
    }
    detach(ticket, now);
}

void Scheduler::host_unreachable(Time now) {
    if (options_.circuit_breaker) host_.unreachable(now, random_.unit());
}

void Scheduler::refuse_later(Ticket& ticket, error_code code, Time now) {
    leave(ticket);
    if (ticket.state() != Ticket::State::queued) {
        release(ticket);
        count_queued(ticket, 1);
    }
    ticket.place_ = Place::refused;
    refresh(*ticket.lane_, now);
    ticket.held_hook_.unlink();
    ticket.age_hook_.unlink();
    forget_deadline(ticket);
    ticket.refusal_ = code;
    ticket.earliest_ = Time::min();
    refused_.push_back(ticket.hook_);
}

void Scheduler::stop_lane(Lane& lane, error_code code, Time now) {
    if (!lane.stopped) ++stopped_lanes_;
    lane.stopped = code;
    for (Lane::Class& each : lane.of)
        while (Ticket* ticket = each.queue.front()) refuse_later(*ticket, code, now);
    const auto stop = [&](List<Ticket>& list) {
        Ticket* next = nullptr;
        for (Ticket* ticket = list.front(); ticket; ticket = next) {
            next = List<Ticket>::after(ticket->hook_);
            if (ticket->lane_ == &lane) refuse_later(*ticket, code, now);
        }
    };
    for (auto& list : ready_) stop(list);
    refresh(lane, now);
}

void Scheduler::stop_all(error_code code, Time now) {
    stopped_ = code;
    const auto stop = [&](List<Ticket>& list) {
        while (Ticket* ticket = list.front()) refuse_later(*ticket, code, now);
    };
    lanes_.for_each([&](Lane& lane) {
        for (Lane::Class& each : lane.of) stop(each.queue);
    });
    for (auto& list : ready_) stop(list);
    stop(credit_waiting_);
    for (auto& [name, endpoint] : endpoints_) stop(endpoint.parked);
    while (!delayed_.empty()) refuse_later(delayed_.pop(), code, now);
}

void Scheduler::resume_lane(std::string_view lane_key, Time now) {
    Lane* lane = lanes_.find(lane_key);
    if (!lane) return;
    if (lane->stopped) --stopped_lanes_;
    lane->stopped = {};
    refresh(*lane, now);
}

void Scheduler::pause_endpoint(Endpoint& endpoint, Time sent, std::optional<Duration> retry_after, Time now) {
    const bool known = sent < endpoint.paused_at;
    if (retry_after)
        endpoint.paused_until = std::max(endpoint.paused_until, now + std::min(*retry_after, longest_asked_pause));
    else if (!known)
        endpoint.paused_until = now + endpoint.next_pause;
    if (!known) {
        endpoint.paused_at = now;
        endpoint.next_pause = std::min(endpoint.next_pause * 2, longest_endpoint_pause);
        endpoint.cap = 1;
    }
    if (endpoint.paused_until <= now) return;
    if (!endpoint.paused) {
        endpoint.paused = true;
        paused_endpoints_.push_back(&endpoint);
        hold_ready(nullptr, &endpoint, now);
    }
    while (endpoint.deadlines.next() < endpoint.paused_until)
        refuse_if_unmeetable(endpoint.deadlines.front(), endpoint.paused_until, now);
}

void Scheduler::endpoint_served(Endpoint& endpoint, Time now) {
    if (endpoint.cap == 0 || endpoint.paused) return;
    endpoint.next_pause = first_endpoint_pause;
    if (++endpoint.cap >= uncapped_endpoint) endpoint.cap = 0;
    unpark(endpoint, now);
}

void Scheduler::unpark(Endpoint& endpoint, Time now) {
    if (endpoint.paused || endpoint.parked.empty()) return;
    List<Ticket> woken;  // the last one first
    while (Ticket* ticket = endpoint.parked.front()) {
        if (endpoint.cap > 0 && endpoint.in_flight + woken.size() >= endpoint.cap) break;
        ticket->hook_.unlink();
        woken.push_front(ticket->hook_);
    }
    enqueue_front(woken, now);
}

void Scheduler::wake_credit_waiting(Time now) {
    const bool probe = team_->out_of_credits();
    List<Ticket> woken;  // the last one first
    while (Ticket* ticket = credit_waiting_.front()) {
        const auto verdict = team_->check_credits(ticket->endpoint_->cost, credit_request(*ticket), now);
        if (verdict == TeamAllowance::Take::out_of_credits || (probe && wanting_ > 0)) break;
        ticket->hook_.unlink();
        woken.push_front(ticket->hook_);
        if (probe && !ticket->lane_->stalled.linked()) break;
    }
    enqueue_front(woken, now);
}

bool Scheduler::credit_probe_is_near() const {
    // A call that is about to go is the probe, or is refused or put aside, and then the next one's turn comes.
    return wanting_ > 0 && team_->out_of_credits();
}

void Scheduler::enqueue_front(List<Ticket>& last_first, Time now) {
    while (Ticket* ticket = last_first.front()) {
        ticket->hook_.unlink();
        enqueue(*ticket, true, now);
    }
}

void Scheduler::hold(Ticket& ticket, Time now) {
    Endpoint& endpoint = *ticket.endpoint_;
    leave(ticket);
    release(ticket);
    count_queued(ticket, 1);
    held_.push_back(ticket.held_hook_);
    enqueue(ticket, true, now);
    unpark(endpoint, now);
}

void Scheduler::hold_ready(const Lane* lane, const Endpoint* endpoint, Time now) {
    // Each goes to the front of its lane, so the last one first.
    for (auto list = ready_.rbegin(); list != ready_.rend(); ++list) {
        Ticket* before = nullptr;
        for (Ticket* ticket = list->back(); ticket; ticket = before) {
            before = List<Ticket>::before(ticket->hook_);
            if (ticket->lane_ == lane || ticket->endpoint_ == endpoint) hold(*ticket, now);
        }
    }
}

Ticket* Scheduler::requeue(Time now) {
    wake_due(now);
    Ticket* ticket = held_.front();
    if (ticket) ticket->held_hook_.unlink();
    return ticket;
}

}  // namespace ofapi::limits
