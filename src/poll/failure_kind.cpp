#include "poll/failure_kind.hpp"

#include <boost/asio/error.hpp>

#include <string_view>

namespace ofapi::poll {
namespace {

// A switch without a default: the compiler tells when a code is added.
std::string_view name_of(errc code) {
    switch (code) {
        case errc::invalid_argument: return "invalid_argument";
        case errc::queue_full: return "queue_full";
        case errc::deadline_exceeded: return "deadline_exceeded";
        case errc::shutting_down: return "shutting_down";
        case errc::credit_floor: return "credit_floor";
        case errc::budget_spent: return "budget_spent";
        case errc::resolve_failed: return "resolve_failed";
        case errc::connect_failed: return "connect_failed";
        case errc::connect_timeout: return "connect_timeout";
        case errc::proxy_refused: return "proxy_refused";
        case errc::certificate_refused: return "certificate_refused";
        case errc::tls_failed: return "tls_failed";
        case errc::send_timeout: return "send_timeout";
        case errc::first_byte_timeout: return "first_byte_timeout";
        case errc::answer_timeout: return "answer_timeout";
        case errc::connection_closed: return "connection_closed";
        case errc::truncated_answer: return "truncated_answer";
        case errc::malformed_answer: return "malformed_answer";
        case errc::unknown_coding: return "unknown_coding";
        case errc::header_too_large: return "header_too_large";
        case errc::body_too_large: return "body_too_large";
        case errc::bad_request: return "bad_request";
        case errc::onlyfans_refused: return "onlyfans_refused";
        case errc::unauthorized: return "unauthorized";
        case errc::session_expired: return "session_expired";
        case errc::out_of_credits: return "out_of_credits";
        case errc::forbidden: return "forbidden";
        case errc::not_found: return "not_found";
        case errc::account_not_found: return "account_not_found";
        case errc::conflict: return "conflict";
        case errc::validation_failed: return "validation_failed";
        case errc::idempotency_conflict: return "idempotency_conflict";
        case errc::idempotency_mismatch: return "idempotency_mismatch";
        case errc::idempotency_key_invalid: return "idempotency_key_invalid";
        case errc::rate_limited: return "rate_limited";
        case errc::endpoint_limited: return "endpoint_limited";
        case errc::account_limited: return "account_limited";
        case errc::account_unavailable: return "account_unavailable";
        case errc::server_error: return "server_error";
        case errc::edge_error: return "edge_error";
        case errc::unexpected_status: return "unexpected_status";
        case errc::not_json: return "not_json";
        case errc::missing_data: return "missing_data";
        case errc::error_in_success: return "error_in_success";
        case errc::bad_next_page: return "bad_next_page";
    }
    return {};
}

}  // namespace

std::string failure_kind(const error_code& code) {
    if (code == boost::asio::error::operation_aborted) return "cancelled";
    if (code.category() == category()) {
        if (const auto name = name_of(static_cast<errc>(code.value())); !name.empty()) return std::string(name);
    }
    return std::string(code.category().name()) + ":" + std::to_string(code.value());
}

}  // namespace ofapi::poll
