#pragma once

#include <ofapi/api_key.hpp>
#include <ofapi/detail/handlers.hpp>
#include <ofapi/limits_snapshot.hpp>
#include <ofapi/options.hpp>
#include <ofapi/pages.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace ofapi {

namespace detail {

// The handlers are never invoked from within.
void ask_limits(const std::shared_ptr<ClientState>& state,
                boost::asio::any_completion_handler<void(LimitsSnapshot)> handler);
void ask_waiting(const std::shared_ptr<ClientState>& state, std::size_t at_most,
                 boost::asio::any_completion_handler<void(std::vector<WaitingCall>)> handler);

}  // namespace detail

/// A client of the service for one key.
///
/// A handle to shared state, movable. All functions may be called from any thread; state changes happen on a strand of
/// the executor given, and results are delivered to the completion handler's associated executor.
///
/// Lifetime: destroying the client cancels its calls, which complete with `operation_aborted`; their handlers may run
/// after the destructor has returned. The executor's context must outlive the client.
///
/// Cancellation: every call takes the caller's cancellation slot, all types alike. A call that still waits leaves no
/// trace; one that was sent closes its connection and says in `Failure::may_have_executed` what that means.
class Client {
 public:
    /// Throws `Error` with `errc::invalid_argument` where an option cannot be used, naming it.
    Client(boost::asio::any_io_executor executor, ApiKey key, ClientOptions options = ClientOptions());
    ~Client();
    Client(Client&&) noexcept;
    Client& operator=(Client&&) noexcept;

    /// Calls an operation and decodes its result. Throws `Error`.
    template <Operation Op>
    boost::asio::awaitable<Response<typename Op::Result>> call(Op op, CallOptions options = CallOptions()) {
        return async_call(std::move(op), std::move(options), with_failure(boost::asio::use_awaitable));
    }

    /// As `call`, with the failure as a value.
    template <Operation Op>
    boost::asio::awaitable<boost::system::result<Response<typename Op::Result>, Error>> try_call(
        Op op, CallOptions options = CallOptions());

    /// Calls an operation and returns the answer as it came: validated, not decoded. Throws `Error`.
    template <Operation Op>
    boost::asio::awaitable<Answer> fetch(Op op, CallOptions options = CallOptions()) {
        return async_fetch(std::move(op), std::move(options), with_failure(boost::asio::use_awaitable));
    }

    /// What the catalogue does not know yet, through the same limits: `target` is path and query, with an envelope or
    /// without. Only GET and HEAD are taken for idempotent. A GET joins an identical one only with
    /// `CallOptions().coalesce(true)`: what reading changes is not known. Throws `Error`.
    boost::asio::awaitable<Answer> raw(Method method, std::string target, std::string body = std::string(),
                                       CallOptions options = CallOptions());

    /// The pages of a list, from the first one or from where a cursor was saved; then the cursor's parameters count and
    /// not those of `op`. Nothing is sent before the first `next()`. `options` are those of each page's call.
    template <PagedOperation Op>
    Pages<Op> pages(const Op& op, CallOptions options = CallOptions()) {
        return pages(op, PageCursor(), std::move(options));
    }
    template <PagedOperation Op>
    Pages<Op> pages(const Op& op, const PageCursor& cursor, CallOptions options = CallOptions()) {
        return Pages<Op>(detail::PageSource(state_, op.request(), cursor, std::move(options)));
    }

    /// The same as one stream of items.
    template <PagedOperation Op>
    Items<Op> items(const Op& op, CallOptions options = CallOptions()) {
        return items(op, PageCursor(), std::move(options));
    }
    template <PagedOperation Op>
    Items<Op> items(const Op& op, const PageCursor& cursor, CallOptions options = CallOptions()) {
        return Items<Op>(detail::PageSource(state_, op.request(), cursor, std::move(options)));
    }

    /// The same for a request of an operation that pages, each page as it came: `client.raw_pages(op.request())`.
    RawPages raw_pages(Request first, const PageCursor& cursor = PageCursor(), CallOptions options = CallOptions());

    /// As `call`, for any completion token. Signature: `void(error_code, Response<Op::Result>)`; on an error the
    /// response carries `failure()`.
    template <Operation Op, class Token>
    auto async_call(Op op, CallOptions options, Token&& token);
    template <Operation Op, class Token>
        requires(!std::same_as<std::remove_cvref_t<Token>, CallOptions>)
    auto async_call(Op op, Token&& token) {
        return async_call(std::move(op), CallOptions(), std::forward<Token>(token));
    }

    /// As `fetch`, for any completion token. Signature: `void(error_code, Answer)`.
    template <Operation Op, class Token>
    auto async_fetch(Op op, CallOptions options, Token&& token);
    template <Operation Op, class Token>
        requires(!std::same_as<std::remove_cvref_t<Token>, CallOptions>)
    auto async_fetch(Op op, Token&& token) {
        return async_fetch(std::move(op), CallOptions(), std::forward<Token>(token));
    }

    /// Takes calls for an account again that was stopped with `session_expired` or `account_not_found`: somebody has
    /// logged in again, or connected it. Takes effect soon after this has returned.
    void resume(const AccountId& account);

    /// Ends the client in good order: what waits fails with `errc::shutting_down`, what was sent may finish for
    /// `grace`, then is cancelled. New calls are refused. Returns when the last call has completed and all connections
    /// are closed.
    boost::asio::awaitable<void> shutdown(Duration grace);

    /// Where the client stands: the team's limits, what is under way, and what is paused and until when. It is taken on
    /// the client's strand, costs as much as there are pauses, and cannot be cancelled.
    boost::asio::awaitable<LimitsSnapshot> limits() const;
    /// The same for any completion token. Signature: `void(LimitsSnapshot)`.
    template <class Token>
    auto async_limits(Token&& token) const;

    /// The calls that wait, those that began to first, each with what it waits for and until when; `at_most` so many.
    /// Taken on the client's strand; holds that up for a time in proportion to `at_most` and to what is in flight.
    boost::asio::awaitable<std::vector<WaitingCall>> waiting(std::size_t at_most = 100) const;
    /// The same for any completion token. Signature: `void(std::vector<WaitingCall>)`.
    template <class Token>
    auto async_waiting(std::size_t at_most, Token&& token) const;

    [[nodiscard]] Counters counters() const;
    [[nodiscard]] const Allowance& allowance() const noexcept;

 private:
    std::shared_ptr<detail::ClientState> state_;
};

template <Operation Op>
boost::asio::awaitable<boost::system::result<Response<typename Op::Result>, Error>> Client::try_call(
    Op op, CallOptions options) {
    using Result = boost::system::result<Response<typename Op::Result>, Error>;
    try {
        co_return Result(co_await call(std::move(op), std::move(options)));
    } catch (Error& error) {
        co_return Result(std::move(error));
    }
}

template <Operation Op, class Token>
auto Client::async_call(Op op, CallOptions options, Token&& token) {
    using R = Response<typename Op::Result>;
    return boost::asio::async_initiate<Token, void(error_code, R)>(
        [state = state_](auto handler, Op operation, CallOptions call_options) {
            Request request = operation.request();
            detail::DecodeHandler<typename Op::Result, decltype(handler)> decoding(request, std::move(handler));
            detail::start(state, std::move(request), std::move(call_options), std::move(decoding));
        },
        token, std::move(op), std::move(options));
}

template <Operation Op, class Token>
auto Client::async_fetch(Op op, CallOptions options, Token&& token) {
    return boost::asio::async_initiate<Token, void(error_code, Answer)>(
        [state = state_](auto handler, Op operation, CallOptions call_options) {
            detail::start(state, operation.request(), std::move(call_options), std::move(handler));
        },
        token, std::move(op), std::move(options));
}

template <class Token>
auto Client::async_limits(Token&& token) const {
    return boost::asio::async_initiate<Token, void(LimitsSnapshot)>(
        [state = state_](auto handler) { detail::ask_limits(state, std::move(handler)); }, token);
}

template <class Token>
auto Client::async_waiting(std::size_t at_most, Token&& token) const {
    return boost::asio::async_initiate<Token, void(std::vector<WaitingCall>)>(
        [state = state_](auto handler, std::size_t most) { detail::ask_waiting(state, most, std::move(handler)); },
        token, at_most);
}

}  // namespace ofapi
