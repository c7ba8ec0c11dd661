#include "client/interpret.hpp"

#include <ofapi/api/media.hpp>
#include <ofapi/api/whoami.hpp>

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>

#include <string>

namespace ofapi::client {
namespace {

using Kind = limits::Observation::Kind;

constexpr detail::OperationInfo list_operation{
    "things.list", Method::get, detail::Envelope::data, detail::ResultKind::array, true, false, nullptr};
constexpr detail::OperationInfo bare_operation{
    "things.bare", Method::get, detail::Envelope::bare, detail::ResultKind::object, true, false, nullptr};
constexpr detail::OperationInfo send_operation{
    "things.send", Method::post, detail::Envelope::data, detail::ResultKind::object, false, false, nullptr};
constexpr detail::OperationInfo secret_operation{
    "things.secret", Method::get, detail::Envelope::bare, detail::ResultKind::array, true, true, nullptr};

net::Exchange answered(int status, std::string body, std::string headers = "Content-Type: application/json\r\n") {
    net::Exchange exchange;
    exchange.wrote = exchange.answered = true;
    exchange.status = status;
    exchange.body = std::move(body);
    exchange.headers = std::move(headers);
    return exchange;
}

net::Exchange broken(error_code code, bool wrote, bool started, bool reused) {
    net::Exchange exchange;
    exchange.code = code;
    exchange.detail = "as the transport says";
    exchange.wrote = wrote;
    exchange.answered = started;
    exchange.reused = reused;
    return exchange;
}

Verdict read(const net::Exchange& exchange, const detail::OperationInfo& operation = list_operation) {
    return interpret(exchange, operation, AccountId("acct_1"), std::chrono::system_clock::time_point{});
}

constexpr detail::OperationInfo undeclared_operation{
    "things.download", Method::get, detail::Envelope::none, detail::ResultKind::any, true, false, nullptr};
constexpr detail::OperationInfo text_operation{
    "things.update", Method::put, detail::Envelope::text, detail::ResultKind::any, false, false, nullptr};

TEST(Interpret, TakesAnyBodyWhereNoneIsDeclared) {
    EXPECT_FALSE(read(answered(200, "id;name\n1;a\n", "Content-Type: text/csv\r\n"), undeclared_operation).code);
    EXPECT_FALSE(read(answered(200, "OK", "Content-Type: text/plain\r\n"), text_operation).code);
    EXPECT_FALSE(read(answered(200, "", ""), text_operation).code);
    EXPECT_EQ(read(answered(200, R"({"error":"no"})"), text_operation).code, errc::error_in_success);
}

TEST(Interpret, TakesAnErrorForThePartOfAResultThatDeclaresIt) {
    const auto failed_upload =
        answered(200, R"({"prefixed_id":"ofapi_media_1","status":"failed","error":"too large"})");
    const Verdict verdict = read(failed_upload, media::uploads::GetStatus::info);
    EXPECT_FALSE(verdict.code) << verdict.code.message();
    EXPECT_EQ(verdict.data_size, failed_upload.body.size());
    EXPECT_EQ(read(answered(200, R"({"error":"no"})"), whoami::Retrieve::info).code, errc::error_in_success);
}

TEST(Interpret, TakesARedirectionForTheAnswerOnlyWhereNoBodyIsDeclared) {
    EXPECT_FALSE(read(answered(302, "", "Location: https://cdn.example/x\r\n"), undeclared_operation).code);
    EXPECT_EQ(read(answered(302, "", "Location: https://cdn.example/x\r\n")).code, errc::unexpected_status);
}

TEST(Interpret, DoesNotTakeTheKeyForBadWhereSomeAccountMustLogIn) {
    const auto exchange =
        answered(401, R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION","message":"Log in again"})");
    const Verdict verdict = interpret(exchange, send_operation, AccountId(), std::chrono::system_clock::time_point{});
    EXPECT_EQ(verdict.code, errc::session_expired);
    EXPECT_NE(verdict.seen.kind, Kind::key_refused) << "that would stop every call of the client";
}

TEST(Interpret, TakesAnAcknowledgementWithoutEnvelope) {
    const std::string body = R"({"prefixed_id":"ofapi_media_1","status":"pending"})";
    const Verdict accepted = read(answered(202, body), send_operation);
    EXPECT_FALSE(accepted.code);
    EXPECT_EQ(accepted.data_size, body.size());
    const std::string enveloped = R"({"data":{"status":"pending"},"_meta":{}})";
    EXPECT_EQ(read(answered(202, enveloped), send_operation).data_size, std::string(R"({"status":"pending"})").size());
    EXPECT_EQ(read(answered(200, body), send_operation).code, errc::missing_data);
}

struct Case {
    const char* name;
    int status;
    const char* headers;
    const char* body;
    error_code code;
    Kind kind;
    Ended ended;
};

const Case refusals[] = {
    {"bad_key", 401, "", R"({"error":"Unauthorized. Go to the console to get your API key."})", errc::unauthorized,
     Kind::key_refused, Ended::final_answer},
    {"session_expired", 401, "", R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION","message":"Log in again"})",
     errc::session_expired, Kind::account_stopped, Ended::final_answer},
    {"out_of_credits", 402, "", R"({"message":"Payment required"})", errc::out_of_credits, Kind::out_of_credits,
     Ended::out_of_credits},
    {"forbidden", 403, "", R"({"message":"no"})", errc::forbidden, Kind::ok, Ended::final_answer},
    {"account_gone", 404, "", R"({"error":{"code":"account_not_found"}})", errc::account_not_found,
     Kind::account_stopped, Ended::final_answer},
    {"account_gone_in_code", 404, "", R"({"code":"account_not_found","message":"x"})", errc::account_not_found,
     Kind::account_stopped, Ended::final_answer},
    {"resource_gone", 404, "", R"({"error":"ONLYFANS_COM_ERROR"})", errc::not_found, Kind::ok, Ended::final_answer},
    {"conflict", 409, "", R"({"error":"WEBHOOK_DISABLED"})", errc::conflict, Kind::ok, Ended::final_answer},
    {"still_running", 409, "", R"({"error":"IDEMPOTENCY_CONFLICT"})", errc::idempotency_conflict, Kind::ok,
     Ended::conflict},
    {"key_mismatch", 422, "", R"({"error":"IDEMPOTENCY_KEY_MISMATCH"})", errc::idempotency_mismatch, Kind::ok,
     Ended::final_answer},
    {"key_invalid", 400, "", R"({"error":"IDEMPOTENCY_KEY_INVALID"})", errc::idempotency_key_invalid, Kind::ok,
     Ended::final_answer},
    {"bad_request", 400, "", R"({"message":"no"})", errc::bad_request, Kind::ok, Ended::final_answer},
    {"onlyfans_says_no", 400, "", R"({"error":"ONLYFANS_COM_ERROR"})", errc::onlyfans_refused, Kind::ok,
     Ended::final_answer},
    {"onlyfans_says_no_itself", 400, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":400}})",
     errc::onlyfans_refused, Kind::ok, Ended::final_answer},
    {"onlyfans_says_not_found", 400, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":404}})",
     errc::not_found, Kind::ok, Ended::final_answer},
    {"onlyfans_says_forbidden", 404, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":"403"}})",
     errc::forbidden, Kind::ok, Ended::final_answer},
    {"onlyfans_says_fine", 404, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":200}})",
     errc::not_found, Kind::ok, Ended::final_answer},
    {"onlyfans_says_slowly", 400, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":429}})",
     errc::account_limited, Kind::account_limited, Ended::limited},
    {"onlyfans_says_slowly_without_a_code", 429, "", R"({"onlyfans_response":{"status":429}})", errc::account_limited,
     Kind::account_limited, Ended::limited},
    {"onlyfans_fails", 400, "", R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":502}})",
     errc::server_error, Kind::ok, Ended::failed},
    {"onlyfans_fails_behind_a_failure", 502, "", R"({"error":"ONLYFANS_COM_ERROR"})", errc::server_error, Kind::ok,
     Ended::failed},
    {"onlyfans_wants_a_login_not_a_key", 401, "",
     R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":401}})", errc::onlyfans_refused, Kind::ok,
     Ended::final_answer},
    {"onlyfans_wants_money_not_credits", 402, "",
     R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":402}})", errc::onlyfans_refused, Kind::ok,
     Ended::final_answer},
    {"validation", 422, "", R"({"error":"VALIDATION_ERROR","errors":{"price":["must be 0"]}})", errc::validation_failed,
     Kind::ok, Ended::final_answer},
    {"team_limited", 429, "", R"({"message":"Too Many Attempts."})", errc::rate_limited, Kind::team_limited,
     Ended::limited},
    {"team_limited_by_count", 429, "x-rate-limit-limit-minute: 60\r\nx-rate-limit-remaining-minute: 0\r\n", "{}",
     errc::rate_limited, Kind::team_limited, Ended::limited},
    {"endpoint_limited", 429, "x-rate-limit-limit-minute: 60\r\nx-rate-limit-remaining-minute: 41\r\n", "{}",
     errc::endpoint_limited, Kind::endpoint_limited, Ended::limited},
    {"account_limited", 429, "x-rate-limit-remaining-minute: 41\r\n", R"({"error":"ONLYFANS_COM_RATE_LIMIT_ERROR"})",
     errc::account_limited, Kind::account_limited, Ended::limited},
    {"account_limited_as_cf", 429, "", R"({"error":"CF:ONLYFANS_COM_RATE_LIMIT_ERROR_v3"})", errc::account_limited,
     Kind::account_limited, Ended::limited},
    {"account_busy", 503, "", R"({"error":"SERVICE_UNAVAILABLE","message":"re-authenticating"})",
     errc::account_unavailable, Kind::account_unavailable, Ended::unavailable},
    {"server_error", 500, "", R"({"message":"Server Error"})", errc::server_error, Kind::ok, Ended::failed},
    {"request_timeout", 408, "", R"({"message":"x"})", errc::server_error, Kind::ok, Ended::failed},
    {"edge_page", 502, "", "<html><title>502 Bad Gateway</title></html>", errc::edge_error, Kind::host_failed,
     Ended::failed},
    {"edge_text", 524, "", "error code: 524", errc::edge_error, Kind::host_failed, Ended::failed},
    {"edge_unavailable", 503, "", "<html></html>", errc::edge_error, Kind::host_failed, Ended::failed},
    {"redirect", 302, "", "", errc::unexpected_status, Kind::ok, Ended::final_answer},
    {"teapot", 418, "", "{}", errc::unexpected_status, Kind::ok, Ended::final_answer},
};

class InterpretRefusal : public testing::TestWithParam<Case> {};

TEST_P(InterpretRefusal, TellsCodeAndScope) {
    const Case& c = GetParam();
    const Verdict verdict = read(answered(c.status, c.body, c.headers));
    EXPECT_EQ(verdict.code, c.code) << verdict.code.message();
    EXPECT_EQ(verdict.seen.kind, c.kind);
    EXPECT_EQ(verdict.ended, c.ended);
}

/// What an error code tells the caller to be in trouble is what the scheduler stops.
TEST_P(InterpretRefusal, TellsTheCallerTheScopeThatIsStopped) {
    const Case& c = GetParam();
    const Verdict verdict = read(answered(c.status, c.body, c.headers));
    const Scope scope = scope_of(verdict.code);
    switch (verdict.seen.kind) {
        case Kind::ok: EXPECT_EQ(scope, Scope::call); break;
        case Kind::team_limited:
        case Kind::out_of_credits: EXPECT_EQ(scope, Scope::team); break;
        case Kind::endpoint_limited: EXPECT_EQ(scope, Scope::operation); break;
        case Kind::account_limited:
        case Kind::account_unavailable:
        case Kind::account_stopped: EXPECT_EQ(scope, Scope::account); break;
        case Kind::key_refused: EXPECT_EQ(scope, Scope::key); break;
        case Kind::host_failed:
        case Kind::no_answer:
        case Kind::abandoned: EXPECT_EQ(scope, Scope::host); break;
    }
}

INSTANTIATE_TEST_SUITE_P(Protocol, InterpretRefusal, testing::ValuesIn(refusals),
                         [](const auto& c) { return std::string(c.param.name); });

TEST(Interpret, FindsTheResultInItsEnvelope) {
    const net::Exchange exchange = answered(200, R"({"_meta":{"_credits":{"used":1,"balance":9}}, "data" : [1, 2] })");
    const Verdict verdict = read(exchange);
    ASSERT_FALSE(verdict.code) << verdict.code.message();
    EXPECT_EQ(exchange.body.substr(verdict.data_at, verdict.data_size), "[1, 2]");
    EXPECT_EQ(verdict.seen.meta.credits.balance, 9);
}

TEST(Interpret, TakesTheWholeBodyWhereThereIsNoEnvelope) {
    const net::Exchange exchange = answered(200, R"({"team":{"name":"x"}})");
    const Verdict verdict = read(exchange, bare_operation);
    ASSERT_FALSE(verdict.code);
    EXPECT_EQ(exchange.body.substr(verdict.data_at, verdict.data_size), exchange.body);
}

TEST(Interpret, NeverTakesABrokenSuccessForAnEmptyList) {
    const struct {
        const char* body;
        errc code;
    } cases[] = {
        {"", errc::not_json},
        {"<html>ok</html>", errc::not_json},
        {R"({"data":[1,2)", errc::not_json},
        {R"({"_meta":{}})", errc::missing_data},
        {R"({"data":null})", errc::missing_data},
        {R"({"data":{"list":[]}})", errc::missing_data},
        {R"([])", errc::missing_data},
        {R"({"error":"SOMETHING","message":"went wrong"})", errc::error_in_success},
    };
    for (const auto& c : cases) {
        const Verdict verdict = read(answered(200, c.body));
        EXPECT_EQ(verdict.code, c.code) << c.body << ": " << verdict.code.message();
        EXPECT_EQ(verdict.ended, Ended::broken_promise) << c.body;
    }
}

TEST(Interpret, HeadersWinOverTheBody) {
    const Verdict verdict = read(answered(200, R"({"data":[],"_meta":{"_rate_limits":{"remaining_minute":500}}})",
                                          "x-rate-limit-remaining-minute: 7\r\n"));
    EXPECT_EQ(verdict.seen.meta.limits.remaining_minute, 7);
}

TEST(Interpret, LearnsNothingOfNowFromABodyThatWasStored) {
    const std::string body = R"({"data":[],"_meta":{"_cache":{"is_cached":true},"_credits":{"used":0,"balance":900},)"
                             R"("_rate_limits":{"limit_minute":1000,"remaining_minute":500}}})";
    const Verdict cached = read(answered(200, body, ""));
    EXPECT_EQ(cached.meta.limits.remaining_minute, 500) << "the caller sees what came";
    EXPECT_FALSE(cached.seen.meta.limits.remaining_minute.has_value());
    EXPECT_FALSE(cached.seen.meta.credits.balance.has_value());
    EXPECT_EQ(cached.seen.meta.credits.used, 0) << "a cached answer costs nothing";

    const Verdict with_headers = read(answered(200, body, "x-rate-limit-remaining-minute: 7\r\n"));
    EXPECT_EQ(with_headers.seen.meta.limits.remaining_minute, 7);

    const Verdict replayed = read(answered(200, R"({"data":[],"_meta":{"_rate_limits":{"remaining_minute":500}}})",
                                           "Idempotent-Replayed: true\r\n"));
    EXPECT_FALSE(replayed.seen.meta.limits.remaining_minute.has_value());
    EXPECT_TRUE(replayed.replayed);
    EXPECT_FALSE(read(answered(200, R"({"data":[]})", "Idempotent-Replayed: false\r\n")).replayed);
}

TEST(Interpret, LearnsFromRefusalsToo) {
    const Verdict verdict =
        read(answered(422, "{}", "x-rate-limit-remaining-minute: 7\r\nx-ofapi-credits-balance: -3\r\n"));
    EXPECT_EQ(verdict.seen.meta.limits.remaining_minute, 7);
    EXPECT_EQ(verdict.seen.meta.credits.balance, -3);
}

TEST(Interpret, ReadsRetryAfterAndTheRequestsId) {
    const Verdict verdict = read(answered(429, "{}", "Retry-After: 7\r\nCF-Ray: abc-FRA\r\n"));
    EXPECT_EQ(verdict.retry_after, std::chrono::seconds(7));
    EXPECT_EQ(verdict.seen.retry_after, std::chrono::seconds(7));
    EXPECT_EQ(verdict.request_id, "abc-FRA");
}

TEST(Interpret, ShowsTheTitleOfAPageButNothingOfASensitiveBody) {
    const std::string page = "<html><title>Just a moment</title></html>";
    EXPECT_NE(read(answered(502, page)).message.find("Just a moment"), std::string::npos);
    for (const int status : {200, 502}) {
        EXPECT_EQ(read(answered(status, page), secret_operation).message.find("Just a moment"), std::string::npos);
    }
}

TEST(Interpret, KeepsNothingThatOnlyFansAnsweredToASensitiveCall) {
    const std::string body = R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":403,"body":"a token"}})";
    const Verdict verdict = read(answered(400, body), secret_operation);
    EXPECT_EQ(verdict.code, errc::forbidden);
    EXPECT_FALSE(verdict.onlyfans_response);
    EXPECT_EQ(verdict.message, "");
}

TEST(Interpret, TellsHowFarABrokenExchangeCame) {
    const error_code closed = errc::connection_closed;
    EXPECT_EQ(read(broken(errc::connect_failed, false, false, false)).ended, Ended::not_written);
    EXPECT_EQ(read(broken(errc::certificate_refused, false, false, false)).ended, Ended::refused_connection);
    EXPECT_EQ(read(broken(closed, true, false, true)).ended, Ended::closed_on_reuse);
    EXPECT_EQ(read(broken(closed, true, false, false)).ended, Ended::unanswered) << "it was a new connection";
    EXPECT_EQ(read(broken(errc::truncated_answer, true, true, true)).ended, Ended::unanswered);
    EXPECT_EQ(read(broken(errc::answer_timeout, true, true, false)).ended, Ended::unanswered);
    EXPECT_EQ(read(broken(boost::asio::error::operation_aborted, true, false, false)).ended, Ended::stopped);
    EXPECT_EQ(read(broken(errc::deadline_exceeded, true, false, false)).ended, Ended::stopped);
}

TEST(Interpret, DoesNotAskAgainForAnAnswerThatIsTooLarge) {
    EXPECT_EQ(read(broken(errc::body_too_large, true, true, false)).ended, Ended::final_answer);
    EXPECT_EQ(read(broken(errc::body_too_large, true, true, false), send_operation).ended, Ended::unanswered);
}

TEST(Interpret, DoesNotAskAgainForAnAnswerInACodingThatIsNotKnown) {
    EXPECT_EQ(read(broken(errc::unknown_coding, true, true, false)).ended, Ended::final_answer);
    EXPECT_EQ(read(broken(errc::unknown_coding, true, true, false), send_operation).ended, Ended::unanswered);
    EXPECT_EQ(read(broken(errc::malformed_answer, true, true, false)).ended, Ended::unanswered);
}

TEST(Interpret, DoubtsARefusedPostThatOnlyFansTook) {
    const std::string body = R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":200,"body":{}}})";
    EXPECT_EQ(read(answered(404, body), send_operation).ended, Ended::failed);
    EXPECT_EQ(read(answered(404, body), list_operation).ended, Ended::final_answer);
    const std::string refused = R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":400,"body":{}}})";
    EXPECT_EQ(read(answered(400, refused), send_operation).ended, Ended::final_answer);
}

TEST(Interpret, TellsWhatOnlyFansAnsweredAndWhichValuesWereRefused) {
    const Verdict relayed = read(answered(
        400, R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response":{"status":400,"body":{"error":{"message":"no"}}}})"));
    ASSERT_TRUE(relayed.onlyfans_response);
    EXPECT_EQ(relayed.onlyfans_response->status, 400);
    EXPECT_EQ(relayed.onlyfans_response->body, R"({"error":{"message":"no"}})");
    EXPECT_EQ(relayed.message, "no") << "the service itself says nothing";

    const Verdict refused =
        read(answered(422, R"({"message":"Two are wrong.","errors":{"price":["too low"],"text":["required"]}})"));
    EXPECT_FALSE(refused.onlyfans_response);
    ASSERT_EQ(refused.validation.size(), 2U);
    EXPECT_EQ(refused.validation[1].field, "text");
    EXPECT_EQ(refused.message, "Two are wrong. price: too low; text: required");
}

TEST(Interpret, SeesTheProofThatNothingWasSent) {
    EXPECT_TRUE(read(answered(429, R"({"request_outcome":"not_sent"})"), send_operation).not_sent);
    EXPECT_FALSE(read(answered(429, R"({"request_outcome":"unknown"})"), send_operation).not_sent);
}

}  // namespace
}  // namespace ofapi::client
