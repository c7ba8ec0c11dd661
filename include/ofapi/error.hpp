#pragma once

#include <ofapi/time.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/system_error.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi {

using boost::system::error_code;

/// What happened to a call. Cancellation is `boost::asio::error::operation_aborted`.
enum class errc {
    // The call itself: nothing was sent.
    invalid_argument = 1,  ///< a parameter, an option or the base URL cannot be used; the message names it
    queue_full,            ///< too many calls wait already
    deadline_exceeded,     ///< the call's deadline came, or cannot be met
    shutting_down,         ///< the client takes no more calls
    credit_floor,          ///< the call would bring the balance below the floor
    budget_spent,          ///< a budget of credits has no room for the call: its job's, the day's or its account's

    // The way to the service.
    resolve_failed,
    connect_failed,
    connect_timeout,
    proxy_refused,        ///< the proxy does not let us through to the service; the message names it
    certificate_refused,  ///< host name, expiry, or an authority that is not trusted; the message says which
    tls_failed,
    send_timeout,  ///< the network took no more of the request
    first_byte_timeout,
    answer_timeout,
    connection_closed,  ///< closed or reset before the answer began
    truncated_answer,   ///< closed or reset in the middle of the answer
    malformed_answer,   ///< not HTTP, or with a body that is not what its coding says
    unknown_coding,     ///< the answer's body is coded in a way that nobody asked for; the message names it
    header_too_large,
    body_too_large,

    // What the service said.
    bad_request,              ///< 400
    onlyfans_refused,         ///< OnlyFans said no, in a way that none of the other codes names
    unauthorized,             ///< 401: the key is bad
    session_expired,          ///< 401: this account must log in again
    out_of_credits,           ///< 402
    forbidden,                ///< 403
    not_found,                ///< 404
    account_not_found,        ///< 404: this account is gone or not visible to the key
    conflict,                 ///< 409
    validation_failed,        ///< 422
    idempotency_conflict,     ///< 409: the first request under this idempotency key still runs
    idempotency_mismatch,     ///< 422: the idempotency key belongs to a request with another chat or body
    idempotency_key_invalid,  ///< 400: the service does not take this idempotency key
    rate_limited,             ///< 429 of the team's allowance
    endpoint_limited,         ///< 429 of this operation's own limit
    account_limited,          ///< 429 that OnlyFans gave to this account
    account_unavailable,      ///< 503: this account is busy logging in
    server_error,             ///< 408 and 5xx with an answer of the service, or of OnlyFans behind it
    edge_error,               ///< an answer of the network in front of the service, not of the service
    unexpected_status,        ///< any other status
    not_json,                 ///< a success that is not JSON
    missing_data,             ///< a success without `data`, or without the list that was asked for
    error_in_success,         ///< a success whose body says `error`
    bad_next_page,            ///< the way to a list's next page cannot be followed; the message says why
};

/// Groups of codes, for callers who only want to know what to do: `if (ec == condition::retryable)`.
enum class condition {
    retryable = 1,   ///< the same call may succeed later
    account_scoped,  ///< only this account is in trouble
    team_scoped,     ///< every call of the key is in trouble
    cancelled,       ///< the caller, a deadline or a shutdown ended it
};

[[nodiscard]] const boost::system::error_category& category() noexcept;
[[nodiscard]] const boost::system::error_category& condition_category() noexcept;

inline error_code make_error_code(errc code) noexcept { return {static_cast<int>(code), category()}; }
inline boost::system::error_condition make_error_condition(condition c) noexcept {
    return {static_cast<int>(c), condition_category()};
}

/// What is in trouble, and so what else would fail in the same way now.
enum class Scope {
    call,       ///< only this call
    operation,  ///< every call of this operation
    account,    ///< every call for this account; `condition::account_scoped`
    team,       ///< every call of the team; `condition::team_scoped`
    key,        ///< every call with this key; `condition::team_scoped` too
    host,       ///< every call, until the way to the service or the service itself is well again
};

[[nodiscard]] std::string_view to_string(Scope) noexcept;

/// The scope of an error by its code alone; `Scope::call` for a success and for codes of other libraries. Of
/// `budget_spent`, which is a job's, an account's or the team's, only `Failure::scope` tells it.
[[nodiscard]] Scope scope_of(const error_code& code) noexcept;

/// Why a call was not tried (again).
enum class StopReason {
    none,                ///< it succeeded
    permanent,           ///< trying again cannot help
    not_idempotent,      ///< trying again could do it twice
    attempts_exhausted,  ///< tried as often as allowed
    retry_budget,        ///< the client's budget for retries is spent
    deadline,            ///< the deadline came, or would have come before the next attempt
    cancelled,           ///< the caller cancelled, or the client was destroyed
    shutdown,            ///< the client takes no more calls
    not_sent,            ///< it was refused before it was sent
};

[[nodiscard]] std::string_view to_string(StopReason) noexcept;

/// Where a call's time went, and what it moved.
struct Timing {
    Duration permit_wait{};      ///< in the queue and waiting for the allowance
    Duration connection_wait{};  ///< waiting for a connection, opening one included
    Duration total{};            ///< from the call to its outcome; of an attempt: so far

    // Of the last attempt:
    Duration service{};     ///< from the first byte sent to the last byte received
    Duration first_byte{};  ///< from the first byte sent to the first byte received; zero: none was
    bool reused = false;    ///< the connection had served before
    Duration resolve{};     ///< looking the host up, for a connection that had not; it may have been opened for another
    Duration connect{};     ///< TCP, and the proxy's tunnel
    Duration handshake{};   ///< TLS
    std::uint64_t bytes_sent = 0;      ///< on the wire, encrypted or compressed as they are there
    std::uint64_t bytes_received = 0;  ///< the same
};

/// A value of the request that the service refused (422).
struct ValidationProblem {
    std::string field;                  ///< `price`, `items.0.id`; empty where the service names none
    std::vector<std::string> messages;  ///< each in one line
};

/// What OnlyFans answered to the service, where the service passes that on. What is in it is OnlyFans' own and not
/// documented.
struct OnlyfansAnswer {
    int status = 0;       ///< 0 where it is not told. May be a success all the same: 200 with a 404 of the service
    std::string body;     ///< JSON text; empty where it is larger than 64 kB (`Answer::body` has it)
    std::string message;  ///< OnlyFans' words, in one line, if there are any
};

/// Everything known about a call that failed. Never holds the key, nor the body of an answer that may carry session
/// material.
struct Failure {
    error_code code;
    Scope scope = Scope::call;
    std::string operation;  ///< `mass-messaging.list`
    std::string account;    ///< empty for calls of the whole team
    std::string method;
    std::string target;
    int status = 0;                             ///< 0: no answer
    std::string api_code;                       ///< `error` of the answer, if it is a code
    std::string message;                        ///< the service's words, or what the transport says
    std::vector<ValidationProblem> validation;  ///< of a 422; `message` has them in one line
    std::optional<OnlyfansAnswer> onlyfans_response;
    std::string request_id;  ///< `cf-ray`
    std::optional<std::chrono::milliseconds> retry_after;
    unsigned attempts = 0;
    StopReason stop = StopReason::none;
    bool may_have_executed = false;  ///< the server may have acted on the request
    /// Under which the service keeps the result; empty for operations that take none. Where the server may have acted,
    /// the same call with this key asks for its answer. A 408, 429 or 5xx is not kept: then the call would run again.
    std::string idempotency_key;
    Timing timing;

    /// One line for people: what, where, why, and what to do about it if that is known.
    [[nodiscard]] std::string what() const;
};

/// The exception that throwing calls raise.
class Error : public boost::system::system_error {
 public:
    /// No error; what `boost::system::result::error()` returns where there is none.
    Error() : Error(Failure()) {}
    explicit Error(Failure failure);
    [[nodiscard]] const Failure& failure() const noexcept { return failure_; }
    /// `failure().what()`.
    [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }

 private:
    std::string text_;
    Failure failure_;
};

/// For `boost::system::result<T, Error>`: what `value()` throws.
[[noreturn]] void throw_exception_from_error(const Error& error, const boost::source_location& location);

}  // namespace ofapi

template <>
struct boost::system::is_error_code_enum<ofapi::errc> : std::true_type {};
template <>
struct boost::system::is_error_condition_enum<ofapi::condition> : std::true_type {};
