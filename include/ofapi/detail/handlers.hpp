#pragma once

// What stands between a caller's completion token and the compiled client.

#include <ofapi/error.hpp>
#include <ofapi/options.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/associator.hpp>
#include <boost/asio/async_result.hpp>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace ofapi {

namespace detail {

class ClientState;

using AnswerHandler = boost::asio::any_completion_handler<void(error_code, Answer)>;

/// Begins a call. The handler is never invoked from within.
void start(const std::shared_ptr<ClientState>& state, Request request, CallOptions options, AnswerHandler handler);

/// Decodes the answer's result, or turns `answer` into that of a failed call and returns why.
error_code decode_answer(const OperationInfo& operation, const AccountId& account, Answer& answer, void* result);

/// Takes an `Answer`, hands on a `Response<T>`.
template <class T, class Handler>
class DecodeHandler {
 public:
    DecodeHandler(const Request& request, Handler handler)
        : operation_(&request.operation()), account_(request.account()), handler_(std::move(handler)) {}

    void operator()(error_code ec, Answer answer) {
        Response<T> response;
        static_cast<Answer&>(response) = std::move(answer);
        if (!ec) ec = decode_answer(*operation_, account_, response, &response.data);
        std::move(handler_)(ec, std::move(response));
    }

    [[nodiscard]] const Handler& inner() const noexcept { return handler_; }

 private:
    const OperationInfo* operation_;
    AccountId account_;
    Handler handler_;
};

/// Turns an error code and its answer into the exception that says everything.
template <class Handler>
class FailureHandler {
 public:
    explicit FailureHandler(Handler handler) : handler_(std::move(handler)) {}

    template <class R>
    void operator()(error_code ec, R response) {
        std::exception_ptr error = ec ? std::make_exception_ptr(Error(response.failure())) : nullptr;
        std::move(handler_)(std::move(error), std::move(response));
    }

    [[nodiscard]] const Handler& inner() const noexcept { return handler_; }

 private:
    Handler handler_;
};

}  // namespace detail

/// A completion token that makes `Token` raise `Error`, with all that is known of the failure, instead of the bare
/// error code: `client.async_call(op, with_failure(asio::use_future))`.
template <class Token>
struct WithFailure {
    Token token;
};

template <class Token>
[[nodiscard]] WithFailure<std::decay_t<Token>> with_failure(Token&& token) {
    return {std::forward<Token>(token)};
}

}  // namespace ofapi

template <class Token, class R>
struct boost::asio::async_result<ofapi::WithFailure<Token>, void(ofapi::error_code, R)> {
    template <class Initiation, class RawToken, class... Args>
    static auto initiate(Initiation&& initiation, RawToken&& token, Args&&... args) {
        return boost::asio::async_initiate<Token, void(std::exception_ptr, R)>(
            [init = std::forward<Initiation>(initiation)](auto handler, auto&&... rest) mutable {
                std::move(init)(ofapi::detail::FailureHandler<decltype(handler)>(std::move(handler)),
                                std::forward<decltype(rest)>(rest)...);
            },
            token.token, std::forward<Args>(args)...);
    }
};

template <template <class, class> class Associator, class T, class Handler, class Default>
struct boost::asio::associator<Associator, ofapi::detail::DecodeHandler<T, Handler>, Default>
    : Associator<Handler, Default> {
    static typename Associator<Handler, Default>::type get(const ofapi::detail::DecodeHandler<T, Handler>& h) noexcept {
        return Associator<Handler, Default>::get(h.inner());
    }
    static auto get(const ofapi::detail::DecodeHandler<T, Handler>& h, const Default& d) noexcept
        -> decltype(Associator<Handler, Default>::get(h.inner(), d)) {
        return Associator<Handler, Default>::get(h.inner(), d);
    }
};

template <template <class, class> class Associator, class Handler, class Default>
struct boost::asio::associator<Associator, ofapi::detail::FailureHandler<Handler>, Default>
    : Associator<Handler, Default> {
    static typename Associator<Handler, Default>::type get(const ofapi::detail::FailureHandler<Handler>& h) noexcept {
        return Associator<Handler, Default>::get(h.inner());
    }
    static auto get(const ofapi::detail::FailureHandler<Handler>& h, const Default& d) noexcept
        -> decltype(Associator<Handler, Default>::get(h.inner(), d)) {
        return Associator<Handler, Default>::get(h.inner(), d);
    }
};
