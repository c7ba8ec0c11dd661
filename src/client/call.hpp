#pragma once

#include "limits/scheduler.hpp"
#include "net/pool.hpp"

#include <ofapi/detail/handlers.hpp>

#include <boost/asio/any_completion_executor.hpp>
#include <boost/asio/any_completion_handler.hpp>
#include <boost/intrusive/list.hpp>

#include <memory>
#include <string>

namespace ofapi::client {

/// One call from its start to its completion. Everything but `handler`'s cancellation slot is touched on the client's
/// strand only.
class Call : public limits::Ticket,
             public boost::intrusive::list_base_hook<>,
             public std::enable_shared_from_this<Call> {
 public:
    Call(Request what, CallOptions how, detail::AnswerHandler whom)
        : request(std::move(what)), options(std::move(how)), handler(std::move(whom)) {}

    Request request;
    CallOptions options;
    detail::AnswerHandler handler;
    boost::asio::any_completion_executor executor;  ///< where the handler runs; counts as work there

    std::string idempotency_key;  ///< the same for every attempt; empty for operations that take none

    Time since{};  ///< when the present kind of waiting began
    Timing timing;
    Time first_sent = Time::max();  ///< when the first attempt was written
    unsigned sent = 0;
    unsigned refused = 0;
    unsigned broken = 0;
    bool may_have_executed = false;  ///< an earlier attempt of a writing call was left without a clear answer

    /// Set once somebody wants the call to end: its runner sees it at the next step.
    error_code stop_code;
    StopReason stop_reason = StopReason::none;
    bool has_runner = false;
    unsigned turn = 0;  ///< how often it was nominated in vain; a runner of an earlier turn has nothing to do with it
    net::Lease* lease = nullptr;                            ///< while an exchange runs
    boost::asio::any_completion_handler<void()> on_permit;  ///< the runner, while it waits for its permit

    std::shared_ptr<Call> self;  ///< keeps the call alive until it has completed
};

}  // namespace ofapi::client
