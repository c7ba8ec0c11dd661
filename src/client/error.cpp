#include <ofapi/error.hpp>

#include <boost/asio/error.hpp>

#include <utility>

namespace ofapi {

namespace {

const char* text(errc code) noexcept {
    switch (code) {
        case errc::invalid_argument: return "invalid argument";
        case errc::queue_full: return "too many calls are waiting";
        case errc::deadline_exceeded: return "the deadline has passed, or cannot be met";
        case errc::shutting_down: return "the client is shutting down";
        case errc::credit_floor: return "the credit balance would fall below the floor";
        case errc::budget_spent: return "the budget of credits is spent";
        case errc::resolve_failed: return "the host name could not be resolved";
        case errc::connect_failed: return "the host could not be connected to";
        case errc::connect_timeout: return "connecting took too long";
        case errc::proxy_refused: return "the proxy refused the way to the service";
        case errc::certificate_refused: return "the server's certificate was refused";
        case errc::tls_failed: return "TLS failed";
        case errc::send_timeout: return "the request could not be sent in time";
        case errc::first_byte_timeout: return "no answer came in time";
        case errc::answer_timeout: return "the answer was not complete in time";
        case errc::connection_closed: return "the connection was closed before an answer came";
        case errc::truncated_answer: return "the connection was closed in the middle of the answer";
        case errc::malformed_answer: return "the answer is malformed";
        case errc::unknown_coding: return "the coding of the answer's body is not known";
        case errc::header_too_large: return "the answer's header is too large";
        case errc::body_too_large: return "the answer's body is too large";
        case errc::bad_request: return "the service finds the request wrong";
        case errc::onlyfans_refused: return "OnlyFans refused the request";
        case errc::unauthorized: return "the API key was refused";
        case errc::session_expired: return "the account must log in again";
        case errc::out_of_credits: return "the team is out of credits";
        case errc::forbidden: return "the key may not do this";
        case errc::not_found: return "not found";
        case errc::account_not_found: return "the account does not exist or is not visible to the key";
        case errc::conflict: return "the request conflicts with another";
        case errc::validation_failed: return "the service refused a value";
        case errc::idempotency_conflict: return "the first request under this idempotency key still runs";
        case errc::idempotency_mismatch: return "the idempotency key belongs to another request";
        case errc::idempotency_key_invalid: return "the service does not take this idempotency key";
        case errc::rate_limited: return "the team's rate limit was hit";
        case errc::endpoint_limited: return "the operation's own rate limit was hit";
        case errc::account_limited: return "OnlyFans limited this account";
        case errc::account_unavailable: return "the account is busy logging in";
        case errc::server_error: return "the service failed";
        case errc::edge_error: return "the network in front of the service failed";
        case errc::unexpected_status: return "unexpected status";
        case errc::not_json: return "the body is not JSON";
        case errc::missing_data: return "the body lacks what it should hold";
        case errc::error_in_success: return "the answer reports an error";
        case errc::bad_next_page: return "the way to the next page cannot be followed";
    }
    return "unknown error";
}

class Category final : public boost::system::error_category {
 public:
    const char* name() const noexcept override { return "ofapi"; }
    std::string message(int value) const override { return text(static_cast<errc>(value)); }
};

Scope scope_of(errc code) noexcept {
    switch (code) {
        case errc::resolve_failed:
        case errc::connect_failed:
        case errc::connect_timeout:
        case errc::proxy_refused:
        case errc::certificate_refused:
        case errc::tls_failed:
        case errc::send_timeout:
        case errc::first_byte_timeout:
        case errc::answer_timeout:
        case errc::connection_closed:
        case errc::truncated_answer:
        case errc::malformed_answer:
        case errc::edge_error: return Scope::host;
        case errc::unauthorized: return Scope::key;
        case errc::credit_floor:
        case errc::out_of_credits:
        case errc::rate_limited: return Scope::team;
        case errc::endpoint_limited: return Scope::operation;
        case errc::session_expired:
        case errc::account_not_found:
        case errc::account_limited:
        case errc::account_unavailable: return Scope::account;
        default: return Scope::call;
    }
}

bool in_group(errc code, condition group) noexcept {
    switch (group) {
        case condition::retryable:
            switch (code) {
                case errc::queue_full:
                case errc::resolve_failed:
                case errc::connect_failed:
                case errc::connect_timeout:
                case errc::send_timeout:
                case errc::first_byte_timeout:
                case errc::answer_timeout:
                case errc::connection_closed:
                case errc::truncated_answer:
                case errc::idempotency_conflict:
                case errc::rate_limited:
                case errc::endpoint_limited:
                case errc::account_limited:
                case errc::account_unavailable:
                case errc::server_error:
                case errc::edge_error:
                case errc::not_json:
                case errc::missing_data: return true;
                default: return false;
            }
        case condition::account_scoped: return scope_of(code) == Scope::account;
        case condition::team_scoped: return scope_of(code) == Scope::team || scope_of(code) == Scope::key;
        case condition::cancelled: return code == errc::deadline_exceeded || code == errc::shutting_down;
    }
    return false;
}

class ConditionCategory final : public boost::system::error_category {
 public:
    const char* name() const noexcept override { return "ofapi.condition"; }

    std::string message(int value) const override {
        switch (static_cast<condition>(value)) {
            case condition::retryable: return "the same call may succeed later";
            case condition::account_scoped: return "only this account is in trouble";
            case condition::team_scoped: return "every call of the key is in trouble";
            case condition::cancelled: return "the call was ended before it was done";
        }
        return "unknown condition";
    }

    bool equivalent(const error_code& code, int value) const noexcept override {
        const auto group = static_cast<condition>(value);
        if (code == boost::asio::error::operation_aborted) return group == condition::cancelled;
        return code.category() == category() && in_group(static_cast<errc>(code.value()), group);
    }
};

}  // namespace

const boost::system::error_category& category() noexcept {
    static const Category instance;
    return instance;
}

const boost::system::error_category& condition_category() noexcept {
    static const ConditionCategory instance;
    return instance;
}

std::string_view to_string(Scope scope) noexcept {
    switch (scope) {
        case Scope::call: return "call";
        case Scope::operation: return "operation";
        case Scope::account: return "account";
        case Scope::team: return "team";
        case Scope::key: return "key";
        case Scope::host: return "host";
    }
    return "unknown";
}

Scope scope_of(const error_code& code) noexcept {
    return code.category() == category() ? scope_of(static_cast<errc>(code.value())) : Scope::call;
}

std::string_view to_string(StopReason reason) noexcept {
    switch (reason) {
        case StopReason::none: return "none";
        case StopReason::permanent: return "trying again cannot help";
        case StopReason::not_idempotent: return "trying again could do it twice";
        case StopReason::attempts_exhausted: return "tried as often as allowed";
        case StopReason::retry_budget: return "the client's budget for retries is spent";
        case StopReason::deadline: return "no time is left before the deadline";
        case StopReason::cancelled: return "cancelled";
        case StopReason::shutdown: return "the client is shutting down";
        case StopReason::not_sent: return "refused before it was sent";
    }
    return "unknown";
}

std::string Failure::what() const {
    std::string line = operation.empty() ? method + ' ' + target : operation;
    if (!account.empty()) line += " for " + account;
    line += ": " + code.message();
    if (status != 0) line += " (HTTP " + std::to_string(status) + (api_code.empty() ? "" : ", " + api_code) + ')';
    if (!message.empty()) line += ": " + message;
    if (attempts > 1) line += "; " + std::to_string(attempts) + " attempts";
    if (attempts > 0 && stop != StopReason::none && stop != StopReason::permanent) {
        line += "; not tried again: ";
        line += to_string(stop);
    }
    if (may_have_executed) line += "; the server may have acted on it";
    if (may_have_executed && !idempotency_key.empty()) line += ", idempotency key " + idempotency_key;
    if (!request_id.empty()) line += "; request " + request_id;
    return line;
}

Error::Error(Failure failure)
    : system_error(failure.code, failure.what()), text_(failure.what()), failure_(std::move(failure)) {}

void throw_exception_from_error(const Error& error, const boost::source_location&) { throw error; }

}  // namespace ofapi
