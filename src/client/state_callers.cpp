// Who waits for a request: how callers join it, leave it, and are told.
//
// A request is scheduled by the most urgent priority and the strictest deadline among its callers. As soon as it is
// shared, the client keeps their deadlines in a heap of its own, so that the one whose deadline comes leaves and the
// request goes on for the others; it is stopped for the last of them only.

#include "client/explain_wait.hpp"
#include "client/state.hpp"

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace ofapi::detail {

namespace asio = boost::asio;
using client::Call;
using client::Caller;

namespace {

std::size_t class_of(Priority priority) noexcept { return static_cast<std::size_t>(priority); }

/// Where the request's time has gone until now.
Timing timing_at(const Call& call, Time now) {
    Timing timing = call.timing;
    switch (call.state()) {
        case limits::Ticket::State::queued:
        case limits::Ticket::State::ready: timing.permit_wait += now - call.since; break;
        case limits::Ticket::State::nominated: timing.connection_wait += now - call.since; break;
        case limits::Ticket::State::idle:
        case limits::Ticket::State::sent: break;
    }
    return timing;
}

/// The part of it that a caller has seen: one who joined later has waited less.
Timing seen_by(const Caller& caller, const Call& call, Timing timing) {
    const Duration missed = caller.since - call.first.since;
    const Duration of_permit = std::min(missed, timing.permit_wait);
    timing.permit_wait -= of_permit;
    timing.connection_wait -= std::min(missed - of_permit, timing.connection_wait);
    return timing;
}

}  // namespace

void ClientState::add_caller(Call& call, const std::shared_ptr<Caller>& caller) {
    caller->self = caller;
    caller->call = call.shared_from_this();
    call.callers.push_back(*caller);
    if (call.shared) note_caller(call, *caller);
}

void ClientState::note_caller(Call& call, Caller& caller) {
    ++call.wanted[class_of(caller.priority)];
    if (caller.deadline != Time::max()) call.deadlines.set(caller, caller.deadline);
}

void ClientState::join(Call& call, const std::shared_ptr<Caller>& caller) {
    if (!call.shared) {
        call.shared = true;
        note_caller(call, call.callers.front());
    }
    add_caller(call, caller);
    ++joiners_;
    counters_.joined.fetch_add(1, std::memory_order_relaxed);
    reschedule(call, caller->since);
}

void ClientState::reschedule(Call& call, Time now) {
    const auto urgent = std::ranges::find_if(call.wanted, [](std::size_t count) { return count > 0; });
    const Time deadline = call.deadlines.next();
    if (deadline == Time::max())
        shared_deadlines_.erase(call);
    else
        shared_deadlines_.set(call, deadline);
    scheduler_.amend(call, static_cast<Priority>(urgent - call.wanted.begin()), deadline, now);
}

void ClientState::cancel(Caller& caller) {
    const CallPtr call = caller.call;
    if (!call) return;
    if (call->callers.size() > 1)
        leave(caller, failure_of(*call, asio::error::operation_aborted, StopReason::cancelled), Answer(), Clock::now());
    else
        stop(call, asio::error::operation_aborted, StopReason::cancelled);
    pump();
}

void ClientState::leave(Caller& caller, Failure failure, Answer answer, Time now) {
    const CallPtr call = caller.call;
    failure.timing = seen_by(caller, *call, timing_at(*call, now));
    if (failure.code == errc::deadline_exceeded) {
        const Wait wait = call->state() == limits::Ticket::State::idle ? call->held_up : scheduler_.why(*call, now);
        failure.message = client::explain_wait(failure.timing, wait, call->earliest, now);
    }
    const error_code code = failure.code;
    deliver(caller, code, failed(std::move(failure), std::move(answer)));
    reschedule(*call, now);
}

bool ClientState::dismiss(const CallPtr& call, Time limit, const Failure& failure, const Answer& answer, Time now) {
    if (latest_deadline(*call) <= limit) return false;
    while (call->deadlines.next() <= limit) leave(call->deadlines.pop(), failure, answer, now);
    return true;
}

bool ClientState::pass_on_deadlines(Time now) {
    bool any = false;
    while (shared_deadlines_.next() <= now) {
        any = true;
        const CallPtr call = shared_deadlines_.pop().shared_from_this();
        const Failure failure = failure_of(*call, errc::deadline_exceeded, StopReason::deadline);
        if (!dismiss(call, now, failure, Answer(), now)) stop(call, errc::deadline_exceeded, StopReason::deadline);
    }
    return any;
}

Time ClientState::latest_deadline(const Call& call) {
    if (!call.shared) return call.deadline;
    return std::ranges::max_element(call.callers, {}, &Caller::deadline)->deadline;
}

Answer ClientState::failed(Failure failure, Answer answer) {
    answer.timing = failure.timing;
    answer.attempts = failure.attempts;
    answer.idempotency_key = failure.idempotency_key;
    answer.failure_info = std::make_shared<const Failure>(std::move(failure));
    return answer;
}

void ClientState::complete(const CallPtr& call, error_code code, Answer answer) {
    if (call->callers.empty()) return;
    unsent_.erase(*call);
    shared_deadlines_.erase(*call);
    calls_.erase(calls_.iterator_to(*call));
    const Timing timing = answer.timing;
    while (call->callers.size() > 1) {
        answer.timing = seen_by(call->callers.front(), *call, timing);
        deliver(call->callers.front(), code, answer);
        answer.joined = true;
    }
    answer.timing = seen_by(call->callers.front(), *call, timing);
    deliver(call->callers.front(), code, std::move(answer));
    publish_gauges();
    if (calls_.empty()) {
        notify_drainers();
        rest_soon();
    }
}

void ClientState::deliver(Caller& caller, error_code code, Answer answer) {
    const CallPtr call = std::exchange(caller.call, nullptr);
    std::shared_ptr<Caller> keep = std::exchange(caller.self, nullptr);
    call->callers.erase(call->callers.iterator_to(caller));
    call->deadlines.erase(caller);
    if (call->shared) --call->wanted[class_of(caller.priority)];
    if (!call->callers.empty()) --joiners_;
    counters_.calls.fetch_add(1, std::memory_order_relaxed);
    if (!code) counters_.succeeded.fetch_add(1, std::memory_order_relaxed);

    // The answer goes in the caller, not in the handler: what is posted stays small.
    caller.code = code;
    caller.answer = std::move(answer);
    caller.answer.timing.total = Clock::now() - caller.since;
    if (options_.observer()) tell_call_ended(*call, caller);
    hand_over(std::move(caller.executor), [told = std::move(keep)]() mutable {
        detail::AnswerHandler handler(std::move(told->handler));
        Answer done = std::move(told->answer);
        const error_code outcome = told->code;
        told.reset();
        auto slot = asio::get_associated_cancellation_slot(handler);
        if (slot.is_connected()) slot.clear();
        std::move(handler)(outcome, std::move(done));
    });
}

}  // namespace ofapi::detail
