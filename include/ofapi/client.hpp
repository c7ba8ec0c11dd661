#pragma once

#include <ofapi/api_key.hpp>
#include <ofapi/detail/handlers.hpp>
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

#include <cstdint>
#include <memory>
#include <utility>

namespace ofapi {

/// What a client has done since it was made.
struct Counters {
    std::uint64_t calls = 0;  ///< completed, failed ones included
    std::uint64_t succeeded = 0;
    std::uint64_t attempts = 0;  ///< requests of which at least one byte was written
    std::uint64_t retries = 0;
    std::uint64_t team_429 = 0;
    std::uint64_t endpoint_429 = 0;
    std::uint64_t account_429 = 0;
    std::uint64_t credits_used = 0;  ///< as the answers said
    std::uint64_t joined = 0;        ///< calls that joined an identical one instead of sending a request
    /// What they would have cost: what the answers they shared said, once for each of them.
    std::uint64_t credits_saved = 0;
    std::uint64_t connects = 0;
    std::uint64_t tls_resumed = 0;
    std::size_t waiting = 0;    ///< now
    std::size_t in_flight = 0;  ///< now
};

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

}  // namespace ofapi
