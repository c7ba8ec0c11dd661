#include "sim/reply.hpp"

#include "sim/answers.hpp"
#include "sim/target.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ofapi::sim {

namespace {

Reply refusal(int status, std::string body) {
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

/// What has no documented form of its own follows Laravel, which very likely runs the service.
Reply message(int status, std::string_view text) { return refusal(status, "{\"message\":" + quoted(text) + '}'); }

void from_edge(Reply& reply, int status, std::string_view content_type, std::string_view page) {
    reply.status = status;
    reply.from_edge = true;
    reply.content_type = content_type;
    reply.fields.clear();
    reply.body = page;
}

}  // namespace

Reply success(std::string body) {
    Reply reply;
    reply.body = std::move(body);
    reply.worked = true;
    return reply;
}

Reply unauthorized() {
    return refusal(401, R"({"error":"Unauthorized. Go to https://app.onlyfansapi.com/api-keys to get your API key."})");
}

Reply wrong_route(const Request& request, const std::optional<Route>& route) {
    const auto path = std::string(path_of(request.target).substr(1));
    if (!route) return message(404, "The route " + path + " could not be found.");
    const std::string methods(route->match.methods);
    auto reply = message(405, "The " + std::string(request.method) + " method is not supported for route " + path +
                                  ". Supported methods: " + methods + '.');
    reply.fields = "Allow: " + methods + "\r\n";
    return reply;
}

Reply too_many_attempts(std::optional<Duration> retry_after) {
    auto reply = message(429, "Too Many Attempts.");
    if (retry_after) {
        // Whole seconds, never early: a client that waits as told must get through.
        const auto seconds = std::max(std::chrono::ceil<std::chrono::seconds>(*retry_after), std::chrono::seconds(1));
        reply.fields = "Retry-After: " + std::to_string(seconds.count()) + "\r\n";
    }
    return reply;
}

Reply account_not_found(std::size_t form) {
    static constexpr std::array<std::string_view, 3> forms{
        R"({"code":"account_not_found","message":"Account not found."})",
        R"({"error":"account_not_found","message":"Account not found."})",
        R"({"error":{"code":"account_not_found","message":"Account not found."}})",
    };
    return refusal(404, std::string(forms[form % forms.size()]));
}

Reply session_expired() {
    return refusal(
        401,
        R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION","message":"The session of this account has expired.",)"
        R"("description":"Reauthenticate the account, then repeat the call."})");
}

Reply out_of_credits() {
    return refusal(
        402,
        R"({"error":"OUT_OF_CREDITS","message":"Your team has no credits left. Buy some or wait for the next month."})");
}

Reply account_limited() {
    return refusal(
        429, R"({"error":"ONLYFANS_COM_RATE_LIMIT_ERROR","message":"OnlyFans limits the requests of this account. )"
             R"(Wait a few seconds.","onlyfans_response":{"status":429,"body":null}})");
}

Reply invalid(std::string body) { return refusal(422, std::move(body)); }

Reply server_error() { return message(500, "Server Error"); }

Reply reauthenticating() {
    return refusal(
        503,
        R"({"error":"SERVICE_UNAVAILABLE","message":"The account is currently re-authenticating. Try again soon."})");
}

void spoil(Reply& reply, Fault fault, Duration slow) {
    switch (fault) {
        case Fault::none:
        case Fault::server_error500:
        case Fault::unavailable503:
        case Fault::missing_data: break;
        case Fault::html502:
            from_edge(reply, 502, "text/html; charset=UTF-8",
                      "<!DOCTYPE html>\n<html><head><title>app.onlyfansapi.com | 502: Bad gateway</title></head>\n"
                      "<body><h1>Bad gateway</h1><p>Error code 502</p></body></html>\n");
            break;
        case Fault::html524: from_edge(reply, 524, "text/plain; charset=UTF-8", "error code: 524"); break;
        case Fault::truncated: reply.delivery = Delivery::half_body; break;
        case Fault::malformed_json: reply.body.resize(reply.body.size() * 2 / 3); break;
        case Fault::reset_before_answer: reply.delivery = Delivery::reset; break;
        case Fault::reset_after_partial_header: reply.delivery = Delivery::half_header; break;
        case Fault::close: reply.delivery = Delivery::whole_then_close; break;
        case Fault::slow: reply.extra = slow; break;
    }
}

}  // namespace ofapi::sim
