#include "client/interpret.hpp"

#include "api/error_words.hpp"
#include "api/numbers.hpp"
#include "api/shape.hpp"
#include "http/fields.hpp"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <string_view>

namespace ofapi::client {

namespace {

using Kind = limits::Observation::Kind;

bool contains(std::string_view text, std::string_view part) noexcept {
    return text.find(part) != std::string_view::npos;
}

/// What an answer that is not JSON says, for people: its title if it is a page, or the beginning of its text.
std::string describe_page(std::string_view headers, std::string_view body) {
    const std::string_view type = http::find_field(headers, "content-type").value_or("no content type");
    std::string text = "a body of " + std::to_string(body.size()) + " bytes, " + std::string(type);
    std::string_view shown;
    if (const auto begin = body.find("<title>"); begin != std::string_view::npos) {
        shown = body.substr(begin + 7);
        shown = shown.substr(0, shown.find('<'));
    } else if (!body.starts_with('<') && !body.starts_with('{') && !body.starts_with('[')) {
        shown = body.substr(0, body.find('\n'));
    }
    shown = shown.substr(0, 100);
    if (shown.empty()) return text;
    text += ": \"";
    for (const char c : shown) text += (c >= 0x20 && c < 0x7f && c != '"') ? c : '?';
    return text + '"';
}

/// What an answer says of now. A body from a cache, or a replayed one, may tell where the team stood when it was made;
/// of such an answer only the headers count.
Meta current(const Meta& in_body, const Meta& all, bool replayed, std::string_view headers) {
    if (!replayed && !all.cache.is_cached.value_or(false)) return all;
    Meta result = in_body;
    result.limits = RateLimits();
    result.credits.balance.reset();
    api::read_headers(headers, result);
    return result;
}

void read_transport_failure(const net::Exchange& exchange, bool safe, Verdict& verdict) {
    verdict.code = exchange.code;
    verdict.message = exchange.detail;
    verdict.seen.kind = Kind::no_answer;
    if (exchange.code == errc::invalid_argument) {
        // A file cannot be sent. Whatever was written of the request, it never became whole.
        verdict.ended = Ended::refused_connection;
        verdict.seen.kind = Kind::abandoned;
    } else if (!exchange.wrote) {
        const bool refused = exchange.code == errc::certificate_refused || exchange.code == errc::proxy_refused;
        verdict.ended = refused ? Ended::refused_connection : Ended::not_written;
    } else if (exchange.code == boost::asio::error::operation_aborted || exchange.code == errc::deadline_exceeded) {
        verdict.ended = Ended::stopped;
        verdict.seen.kind = Kind::abandoned;
    } else if (exchange.reused && !exchange.answered && exchange.code == errc::connection_closed) {
        verdict.ended = Ended::closed_on_reuse;
    } else if (safe && (exchange.code == errc::header_too_large || exchange.code == errc::body_too_large ||
                        exchange.code == errc::unknown_coding)) {
        verdict.ended = Ended::final_answer;
    } else {
        verdict.ended = Ended::unanswered;
    }
}

/// The result itself has a member `error`: of an upload that failed, asking for its state succeeds.
bool declares_error(const detail::OperationInfo& operation) {
    if (operation.envelope != detail::Envelope::bare || operation.result == nullptr) return false;
    const api::Type* type = operation.result->type;
    return type != nullptr && std::ranges::find(type->fields, "error", &api::Field::name) != type->fields.end();
}

/// The promise of a success: the result is there, and of the kind that the operation gives.
void check_promise(const net::Exchange& exchange, const detail::OperationInfo& operation, const api::Body& body,
                   Verdict& verdict) {
    if (exchange.status == 304) return;
    if (exchange.body.empty() && operation.kind == detail::ResultKind::any) return;
    const bool declared = operation.envelope == detail::Envelope::data || operation.envelope == detail::Envelope::bare;
    if (!declared && !body.has_error) return;
    verdict.ended = Ended::broken_promise;
    const bool bare = operation.envelope != detail::Envelope::data;
    if (!body.is_json) {
        verdict.code = errc::not_json;
        verdict.message = operation.sensitive_body
                              ? body.problem
                              : body.problem + "; " + describe_page(exchange.headers, exchange.body);
    } else if (body.has_error && (bare || !body.has_data) && !declares_error(operation)) {
        verdict.code = errc::error_in_success;
    } else if (!body.has_data && operation.kind != detail::ResultKind::any) {
        verdict.code = errc::missing_data;
        verdict.message = "the body has no member \"data\"";
    } else if (operation.kind != detail::ResultKind::any && body.kind != operation.kind) {
        const std::string_view wanted = operation.kind == detail::ResultKind::array ? "a list" : "an object";
        verdict.code = errc::missing_data;
        verdict.message = std::string(bare ? "the body" : "\"data\"") + " is " +
                          (body.data_null ? "null" : "something else") + " and not " + std::string(wanted);
    } else {
        verdict.ended = Ended::final_answer;
        verdict.data_at = body.has_data ? body.data_at : 0;
        verdict.data_size = body.has_data ? body.data_size : exchange.body.size();
    }
}

void read_unauthorized(const AccountId& account, Verdict& verdict) {
    const bool about_account = contains(verdict.api_code, "SESSION_EXPIRED") || contains(verdict.api_code, "REAUTH");
    if (about_account) {
        // Also where the call does not say whose: the key is good all the same.
        verdict.code = errc::session_expired;
        if (!account.empty()) verdict.seen.kind = Kind::account_stopped;
    } else {
        verdict.code = errc::unauthorized;
        verdict.seen.kind = Kind::key_refused;
    }
}

void account_limited(Verdict& verdict) {
    verdict.ended = Ended::limited;
    verdict.code = errc::account_limited;
    verdict.seen.kind = Kind::account_limited;
}

void read_limited(const api::Body& body, Verdict& verdict) {
    const std::optional<std::int64_t> remaining = verdict.seen.meta.limits.remaining_minute;
    if (body.onlyfans_status == 429) return account_limited(verdict);
    verdict.ended = Ended::limited;
    if (remaining && *remaining > 0) {
        verdict.code = errc::endpoint_limited;
        verdict.seen.kind = Kind::endpoint_limited;
    } else {
        verdict.code = errc::rate_limited;
        verdict.seen.kind = Kind::team_limited;
        verdict.nothing_remains = true;
    }
}

/// OnlyFans answered no. Its own status says what, where it is an error; it may be 200 all the same, and then the
/// service's counts. Neither says anything of the key or of the team.
void read_onlyfans(int status, int inner, bool once, Verdict& verdict) {
    if (status == 429 || inner == 429 || contains(verdict.api_code, "ONLYFANS_COM_RATE_LIMIT")) {
        return account_limited(verdict);
    }
    // What OnlyFans took with a success may have been done, whatever became of its answer.
    if (once && inner >= 200 && inner < 300) verdict.ended = Ended::failed;
    const int meant = inner >= 400 ? inner : status;
    if (meant == 403) {
        verdict.code = errc::forbidden;
    } else if (meant == 404) {
        verdict.code = errc::not_found;
    } else if (meant == 408 || meant >= 500) {
        verdict.code = errc::server_error;
        verdict.ended = Ended::failed;
    } else {
        verdict.code = errc::onlyfans_refused;
    }
}

void read_refusal(const net::Exchange& exchange, const api::Body& body, const AccountId& account, Verdict& verdict) {
    const std::string_view api_code = verdict.api_code;
    switch (exchange.status) {
        case 400:
            verdict.code = api_code == "IDEMPOTENCY_KEY_INVALID" ? errc::idempotency_key_invalid : errc::bad_request;
            return;
        case 401: read_unauthorized(account, verdict); return;
        case 402:
            verdict.code = errc::out_of_credits;
            verdict.seen.kind = Kind::out_of_credits;
            verdict.ended = Ended::out_of_credits;
            return;
        case 403: verdict.code = errc::forbidden; return;
        case 404:
            verdict.code = errc::not_found;
            if (api_code == "account_not_found" && !account.empty()) {
                verdict.code = errc::account_not_found;
                verdict.seen.kind = Kind::account_stopped;
            }
            return;
        case 409:
            verdict.code = errc::conflict;
            if (api_code == "IDEMPOTENCY_CONFLICT") {
                verdict.code = errc::idempotency_conflict;
                verdict.ended = Ended::conflict;
            }
            return;
        case 422:
            verdict.code =
                api_code == "IDEMPOTENCY_KEY_MISMATCH" ? errc::idempotency_mismatch : errc::validation_failed;
            return;
        case 429: read_limited(body, verdict); return;
        default: break;
    }
    if (exchange.status == 503 && body.is_json && contains(verdict.api_code, "SERVICE_UNAVAILABLE") &&
        !account.empty()) {
        verdict.code = errc::account_unavailable;
        verdict.seen.kind = Kind::account_unavailable;
        verdict.ended = Ended::unavailable;
    } else if (exchange.status == 408 || exchange.status >= 500) {
        verdict.code = body.is_json ? errc::server_error : errc::edge_error;
        verdict.ended = Ended::failed;
        const bool edge =
            exchange.status == 502 || exchange.status == 503 || exchange.status == 504 || exchange.status >= 520;
        if (edge) verdict.seen.kind = Kind::host_failed;
    } else {
        verdict.code = errc::unexpected_status;
    }
}

}  // namespace

Verdict interpret(const net::Exchange& exchange, const detail::OperationInfo& operation, const AccountId& account,
                  std::chrono::system_clock::time_point now) {
    Verdict verdict;
    if (exchange.code) {
        const bool safe = operation.method == Method::get || operation.method == Method::head;
        read_transport_failure(exchange, safe, verdict);
        return verdict;
    }
    // An upload that is worked on later is acknowledged without the envelope.
    const bool acknowledged = exchange.status == 202 && operation.envelope == detail::Envelope::data;
    api::Body body = api::read_body(exchange.body, acknowledged ? detail::Envelope::bare : operation.envelope);
    verdict.meta = body.meta;
    api::read_headers(exchange.headers, verdict.meta);
    if (const auto field = http::find_field(exchange.headers, "idempotent-replayed")) {
        verdict.replayed = api::parse_flag(*field).value_or(false);
    }
    verdict.seen.meta = current(body.meta, verdict.meta, verdict.replayed, exchange.headers);

    // Of an operation whose answer is declared to be no JSON, a redirection is the answer: where the bytes are.
    const bool redirected = operation.envelope == detail::Envelope::none && exchange.status == 302;
    const bool success = (exchange.status >= 200 && exchange.status < 300) || exchange.status == 304 || redirected;
    if (success) check_promise(exchange, operation, body, verdict);
    if (success && !verdict.code) return verdict;

    verdict.api_code = std::move(body.error_code);
    if (verdict.message.empty()) verdict.message = std::move(body.error_text);
    if (!body.validation.empty()) {
        verdict.message += (verdict.message.empty() ? "" : " ") + api::in_one_line(body.validation);
        verdict.validation = std::move(body.validation);
    }
    if (!body.onlyfans_response.empty() && !operation.sensitive_body) {
        verdict.onlyfans_response = api::read_onlyfans_answer(body.onlyfans_response, body.onlyfans_status);
        if (verdict.message.empty()) verdict.message = verdict.onlyfans_response->message;
    }
    verdict.request_id = std::string(http::find_field(exchange.headers, "cf-ray").value_or(std::string_view{}));
    verdict.not_sent = body.not_sent();
    if (success) return verdict;

    if (const auto field = http::find_field(exchange.headers, "retry-after")) {
        verdict.retry_after = http::parse_retry_after(*field, now);
        if (verdict.retry_after) verdict.seen.retry_after = *verdict.retry_after;
    }
    if (!body.is_json && !operation.sensitive_body) verdict.message = describe_page(exchange.headers, exchange.body);
    if (contains(verdict.api_code, "ONLYFANS_COM")) {
        const bool once =
            !operation.idempotent || operation.method == Method::post || operation.method == Method::patch;
        read_onlyfans(exchange.status, body.onlyfans_status, once, verdict);
    } else {
        read_refusal(exchange, body, account, verdict);
    }
    verdict.seen.code = verdict.code;
    return verdict;
}

}  // namespace ofapi::client
