// What comes too late is refused, and at once where that is certain.

#include "limits/lane.hpp"
#include "limits/scheduler.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

// A gap narrows while a lane is clean: so only part of it, and of the first few calls, is certain.
constexpr std::size_t gaps_that_are_certain = 16;

Duration certain_part(Duration gap) { return gap * 3 / 4; }

}  // namespace

void Scheduler::watch_deadline(Ticket& ticket) {
    Endpoint& endpoint = *ticket.endpoint_;
    ticket.lane_->deadlines.set(ticket, ticket.deadline);
    endpoint.deadlines.set(ticket, ticket.deadline);
    deadlines_.set(endpoint, endpoint.deadlines.next());
}

void Scheduler::forget_deadline(Ticket& ticket) {
    Endpoint& endpoint = *ticket.endpoint_;
    if (!endpoint.deadlines.contains(ticket)) return;
    ticket.lane_->deadlines.erase(ticket);
    endpoint.deadlines.erase(ticket);
    if (endpoint.deadlines.empty())
        deadlines_.erase(endpoint);
    else
        deadlines_.set(endpoint, endpoint.deadlines.next());
}

Time Scheduler::earliest(const Ticket& ticket, std::size_t ahead, Time now) const {
    const Lane& lane = *ticket.lane_;
    const Endpoint& endpoint = *ticket.endpoint_;
    const Time lane_start = std::max(now, lane.pace.next_start());
    const auto gaps = static_cast<Duration::rep>(std::min(ahead, gaps_that_are_certain));
    return std::max({lane_start + certain_part(lane.pace.gap()) * gaps, host_.retry_at(),
                     endpoint.paused ? endpoint.paused_until : now, team_->earliest(ahead + 1, now)});
}

void Scheduler::refuse_if_unmeetable(Ticket& ticket, Time possible, Time now) {
    if (ticket.deadline >= possible || ticket.place_ == Place::refused) return;
    refuse_later(ticket, errc::deadline_exceeded, now);
    ticket.earliest_ = possible;
}

Scheduler::Refusal Scheduler::refuse(Time now) {
    if (Ticket* ticket = refused_.front()) {
        const Refusal result{ticket, ticket->refusal_, ticket->earliest_, Wait()};
        detach(*ticket, now);
        return result;
    }
    const Time deadline = deadlines_.next();
    if (deadline == Time::max()) return {};
    const Time possible = std::max(host_.retry_at(), team_->earliest(1, now));
    if (deadline > now && deadline >= possible) return {};
    Ticket& ticket = deadlines_.front().deadlines.front();
    const Wait wait = why(ticket, now);
    detach(ticket, now);
    return {&ticket, errc::deadline_exceeded, deadline <= now ? Time::min() : possible, wait};
}

}  // namespace ofapi::limits
