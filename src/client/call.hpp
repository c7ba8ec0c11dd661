#pragma once

#include "limits/scheduler.hpp"
#include "limits/timer_heap.hpp"
#include "net/pool.hpp"

#include <ofapi/detail/handlers.hpp>
#include <ofapi/error.hpp>
#include <ofapi/response.hpp>
#include <ofapi/waiting.hpp>

#include <boost/asio/any_completion_executor.hpp>
#include <boost/asio/any_completion_handler.hpp>
#include <boost/intrusive/list.hpp>
#include <boost/intrusive/unordered_set_hook.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace ofapi::client {

class Call;

/// Somebody who waits for a request's answer. Everything but `handler`'s cancellation slot is touched on the client's
/// strand only.
struct Caller : boost::intrusive::list_base_hook<> {
    explicit Caller(detail::AnswerHandler whom) : handler(std::move(whom)) {}

    detail::AnswerHandler handler;
    boost::asio::any_completion_executor executor;  ///< where the handler runs; counts as work there
    Priority priority = Priority::normal;
    Time deadline = Time::max();
    Time since{};  ///< when it asked

    error_code code;  ///< what it is told, on the way to the handler
    Answer answer;

    std::size_t deadline_index = 0;
    std::shared_ptr<Call> call;    ///< the request it waits for, from its submission until it has been told
    std::shared_ptr<Caller> self;  ///< keeps it alive as long
};

/// One request from its start to its end, and those who wait for it: the caller that made it, and callers of identical
/// reads who joined while nothing of it was written. It goes on as long as one of them wants it. On the client's strand
/// only.
class Call : public limits::Ticket,
             public boost::intrusive::list_base_hook<>,
             public boost::intrusive::unordered_set_base_hook<boost::intrusive::store_hash<true>>,
             public std::enable_shared_from_this<Call> {
 public:
    Call(Request what, CallOptions how, detail::AnswerHandler whom)
        : request(std::move(what)), options(std::move(how)), first(std::move(whom)) {}

    Request request;
    CallOptions options;  ///< of the first caller; the others' are the same in all that concerns the request

    Caller first;                            ///< joins another call's `callers` where that is identical
    boost::intrusive::list<Caller> callers;  ///< empty once all of them have been told
    bool shared = false;                     ///< another has joined: the client, not the request, keeps the deadlines
    std::array<std::size_t, 3> wanted{};     ///< how many of them there are of each priority; where shared
    limits::TimerHeap<Caller, &Caller::deadline_index> deadlines;  ///< theirs; where shared
    std::size_t deadlines_index = 0;                               ///< by the next of `deadlines`

    std::string idempotency_key;  ///< the same for every attempt; empty for operations that take none

    std::uint64_t number = 0;
    Time made{};
    Time since{};                              ///< when the present kind of waiting began
    WaitReason waited_for = WaitReason::none;  ///< before this attempt; where there is an observer
    Timing timing;
    Time first_sent = Time::max();  ///< when the first attempt was written
    unsigned sent = 0;
    unsigned refused = 0;
    unsigned broken = 0;
    bool may_have_executed = false;  ///< an earlier attempt of a writing call was left without a clear answer

    /// Set once nobody wants the call any more, or it cannot go on: its runner sees it at the next step.
    error_code stop_code;
    StopReason stop_reason = StopReason::none;
    Wait held_up;                 ///< with a deadline that came: what it waited for then
    Time earliest = Time::min();  ///< with a deadline that could not be met: nothing could have gone before this
    bool has_runner = false;
    unsigned turn = 0;  ///< how often it was nominated in vain; a runner of an earlier turn has nothing to do with it
    net::Lease* lease = nullptr;                            ///< while an exchange runs
    boost::asio::any_completion_handler<void()> on_permit;  ///< the runner, while it waits for its permit
};

}  // namespace ofapi::client
