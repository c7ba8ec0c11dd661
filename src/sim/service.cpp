#include "sim/service.hpp"

#include "sim/target.hpp"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ofapi::sim {

namespace {

constexpr std::string_view unauthorized_json =
    R"({"error":"Unauthorized. Go to https://app.onlyfansapi.com/api-keys to get your API key."})";
constexpr std::string_view out_of_credits_json =
    R"({"error":"OUT_OF_CREDITS","message":"Your team has no credits left. Buy credits or wait for the next month."})";
constexpr std::string_view session_expired_json =
    R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION","message":"The session of this account has expired.",)"
    R"("description":"Reauthenticate the account, then repeat the call."})";
constexpr std::string_view account_limit_json =
    R"({"error":"ONLYFANS_COM_RATE_LIMIT_ERROR","message":"OnlyFans limits the requests of this account. )"
    R"(Wait a few seconds.","onlyfans_response":{"status":429,"body":null}})";
constexpr std::string_view reauthenticating_json =
    R"({"error":"SERVICE_UNAVAILABLE","message":"The account is currently re-authenticating. Try again in a minute."})";
constexpr std::string_view edge_html =
    "<!DOCTYPE html>\n<html><head><title>app.onlyfansapi.com | 502: Bad gateway</title></head>\n"
    "<body><h1>Bad gateway</h1><p>Error code 502</p><p>The web server reported a bad gateway "
    "error.</p></body></html>\n";

/// The three places in which clients have met this code.
constexpr std::array<std::string_view, 3> account_not_found_json{
    R"({"code":"account_not_found","message":"Account not found."})",
    R"({"error":"account_not_found","message":"Account not found."})",
    R"({"error":{"code":"account_not_found","message":"Account not found."}})",
};

Time aligned(Time now, std::chrono::system_clock::time_point wall, Duration length, Duration phase) {
    return now - std::chrono::duration_cast<Duration>(wall.time_since_epoch()) % length + phase % length;
}

/// What has no documented form of its own follows Laravel, which very likely runs the service.
std::string message_json(std::string_view message) { return "{\"message\":" + quoted(message) + '}'; }

}  // namespace

struct Service::Route {
    Operation operation = Operation::whoami;
    std::string account;
    std::string_view query;
};

Service::Service(Config config, Time now, std::chrono::system_clock::time_point wall)
    : config_(std::move(config)),
      epoch_(now),
      minute_(make_window(config_.window, config_.limit_minute, config_.minute,
                          aligned(now, wall, std::max(config_.minute, Duration(1)), config_.clock_phase))),
      day_(config_.limit_day ? make_window(config_.window, *config_.limit_day, config_.day,
                                           aligned(now, wall, std::max(config_.day, Duration(1)), config_.clock_phase))
                             : nullptr),
      usage_(make_window(WindowKind::first_hit, config_.limit_usage, config_.minute)),
      roster_(config_),
      latency_({config_.uplink, config_.service, config_.downlink}, config_.jitter),
      latency_random_(derive_seed(config_.seed, 1'000'000'001)),
      fault_random_(derive_seed(config_.seed, 1'000'000'002)),
      balance_(config_.credits),
      use_(now, config_.minute) {}

Legs Service::draw_legs() { return latency_.draw(latency_random_); }

void Service::script(const std::vector<Fault>& faults) { script_.insert(script_.end(), faults.begin(), faults.end()); }

Stats Service::stats(Time now) const {
    auto copy = stats_;
    copy.uptime = std::chrono::duration<double>(now - epoch_).count();
    copy.balance = balance_;
    use_.write_to(copy);
    return copy;
}

Reply Service::answer(const Request& request, Time now) {
    if (!authentic(request.authorization)) {
        ++stats_.unauthorized_401;
        return refuse(401, std::string(unauthorized_json));
    }
    const auto path = std::string(path_of(request.target).substr(1));
    const auto to = route(request.target);
    if (!to) {
        ++stats_.unknown_route;
        return refuse(404, message_json("The route " + path + " could not be found."));
    }
    if (request.method != "GET" && request.method != "HEAD") {
        ++stats_.unknown_route;
        auto reply =
            refuse(405, message_json("The " + std::string(request.method) + " method is not supported for route " +
                                     path + ". Supported methods: GET, HEAD."));
        reply.fields += "Allow: GET, HEAD\r\n";
        return reply;
    }
    ++stats_.requests;
    Reply reply;
    if (pass_team(now)) {
        const auto fault = next_fault();
        reply = perform(*to, fault, now);
        spoil(reply, fault);
        if (reply.status == 200 && (fault == Fault::none || fault == Fault::close || fault == Fault::slow)) {
            ++stats_.served;
        }
    } else {
        ++stats_.team_429;
        reply = refuse_rate(std::max(minute_->until_free(now), day_ ? day_->until_free(now) : Duration::zero()));
    }
    const bool from_edge = reply.content_type != "application/json";
    if (config_.headers && !from_edge) reply.fields += rate_fields(standing(now));
    return reply;
}

bool Service::authentic(std::string_view authorization) const {
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.size() <= scheme.size() ||
        !boost::beast::iequals(authorization.substr(0, scheme.size()), scheme)) {
        return false;
    }
    const auto key = authorization.substr(scheme.size());
    return config_.keys.empty() || std::find(config_.keys.begin(), config_.keys.end(), key) != config_.keys.end();
}

std::optional<Service::Route> Service::route(std::string_view target) {
    const auto parts = segments_of(path_of(target));
    const auto query = query_of(target);
    if (parts.empty() || parts[0] != "api") return std::nullopt;
    if (parts.size() == 2 && parts[1] == "whoami") return Route{Operation::whoami, {}, query};
    if (parts.size() == 2 && parts[1] == "accounts") return Route{Operation::accounts, {}, query};
    if (parts.size() == 3 && parts[1] == "usage" && parts[2] == "credits") return Route{Operation::usage, {}, query};
    if (parts.size() == 3 && parts[2] == "mass-messaging") return Route{Operation::mass_messaging, parts[1], query};
    return std::nullopt;
}

bool Service::pass_team(Time now) {
    const bool today = !day_ || day_->remaining(now) > 0;
    const bool allowed = today && minute_->hit(now).allowed;
    if (allowed && day_) day_->take(now);
    use_.record(now, minute_->window_start(now), allowed);
    return allowed;
}

Fault Service::next_fault() {
    auto fault = config_.faults.pick(fault_random_.uniform());
    if (!script_.empty()) {
        fault = script_.front();
        script_.pop_front();
    }
    if (fault != Fault::none) ++stats_.faults[static_cast<std::size_t>(fault) - 1];
    return fault;
}

Reply Service::perform(const Route& route, Fault fault, Time now) {
    if (fault == Fault::server_error500) return refuse(500, message_json("Server Error"));
    if (fault == Fault::unavailable503) return refuse(503, std::string(reauthenticating_json));
    if (route.operation == Operation::mass_messaging) return call_account(route, fault, now);
    if (route.operation == Operation::usage) return call_usage(fault, now);
    Reply reply;
    reply.worked = true;
    if (fault == Fault::missing_data) {
        reply.body = "{}";
    } else {
        reply.body = route.operation == Operation::whoami ? whoami_json() : list_accounts(route.query);
    }
    if (config_.headers) reply.fields += credit_fields(standing(now));
    return reply;
}

Reply Service::call_account(const Route& route, Fault fault, Time now) {
    auto* account = roster_.find(route.account);
    if (account == nullptr || account->state == AccountState::gone) {
        const auto form = static_cast<std::size_t>(stats_.account_not_found_404++) % account_not_found_json.size();
        return refuse(404, std::string(account_not_found_json[form]));
    }
    if (account->state == AccountState::expired) {
        ++stats_.session_expired_401;
        return refuse(401, std::string(session_expired_json));
    }
    Reply reply;
    if (balance_ <= 0) {
        ++stats_.out_of_credits_402;
        reply = refuse(402, std::string(out_of_credits_json));
        if (config_.headers) reply.fields += credit_fields(standing(now));
        return reply;
    }
    if (account->burst && !account->burst->hit(now).allowed) {
        ++stats_.account_429;
        return refuse(429, std::string(account_limit_json));
    }
    --balance_;
    ++stats_.credits_used;
    const auto after = standing(now, 1);
    reply.worked = true;
    reply.body = enveloped(mass_messaging_json(*account), after, fault);
    if (config_.headers) reply.fields += credit_fields(after);
    return reply;
}

Reply Service::call_usage(Fault fault, Time now) {
    if (!usage_->hit(now).allowed) {
        ++stats_.endpoint_429;
        return refuse_rate(usage_->until_free(now));
    }
    Reply reply;
    reply.worked = true;
    reply.body =
        enveloped(usage_json(stats_.credits_used, static_cast<std::uint64_t>(stats_.requests)), standing(now), fault);
    if (config_.headers) reply.fields += credit_fields(standing(now));
    return reply;
}

std::string Service::list_accounts(std::string_view query) const {
    const auto id = query_value(query, "onlyfans_id");
    const auto username = query_value(query, "onlyfans_username");
    const auto email = query_value(query, "onlyfans_email");
    std::string out = "[";
    for (const auto& account : roster_.accounts()) {
        if (id && *id != std::to_string(account.onlyfans_id)) continue;
        if (username && *username != account.username) continue;
        if (email && *email != account.email) continue;
        if (out.size() > 1) out += ',';
        out += account_json(account);
    }
    return out += ']';
}

std::string Service::enveloped(std::string_view data, const Standing& standing, Fault fault) const {
    std::string out = "{";
    if (fault != Fault::missing_data) out.append("\"data\":").append(data);
    if (config_.meta) {
        if (out.size() > 1) out += ',';
        out.append("\"_meta\":").append(meta_json(standing));
    }
    return out += '}';
}

Standing Service::standing(Time now, std::int64_t used) const {
    Standing standing;
    standing.used = used;
    standing.balance = balance_;
    standing.limit_minute = config_.limit_minute;
    standing.remaining_minute = minute_->remaining(now);
    standing.limit_day = config_.limit_day;
    if (day_) standing.remaining_day = day_->remaining(now);
    return standing;
}

Reply Service::refuse(int status, std::string body) const {
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

Reply Service::refuse_rate(Duration wait) const {
    auto reply = refuse(429, message_json("Too Many Attempts."));
    if (config_.retry_after) {
        // Whole seconds, never early: a client that waits as told must get through.
        const auto seconds = std::max(std::chrono::ceil<std::chrono::seconds>(wait), std::chrono::seconds(1));
        reply.fields += "Retry-After: " + std::to_string(seconds.count()) + "\r\n";
    }
    return reply;
}

void Service::spoil(Reply& reply, Fault fault) {
    switch (fault) {
        case Fault::none:
        case Fault::server_error500:
        case Fault::unavailable503:
        case Fault::missing_data:
            break;
        case Fault::html502:
            reply.status = 502;
            reply.content_type = "text/html; charset=UTF-8";
            reply.fields.clear();
            reply.body = edge_html;
            break;
        case Fault::html524:
            reply.status = 524;
            reply.content_type = "text/plain; charset=UTF-8";
            reply.fields.clear();
            reply.body = "error code: 524";
            break;
        case Fault::truncated:
            reply.delivery = Delivery::half_body;
            break;
        case Fault::malformed_json:
            reply.body.resize(reply.body.size() * 2 / 3);
            break;
        case Fault::reset_before_answer:
            reply.delivery = Delivery::reset;
            break;
        case Fault::reset_after_partial_header:
            reply.delivery = Delivery::half_header;
            break;
        case Fault::close:
            reply.delivery = Delivery::whole_then_close;
            break;
        case Fault::slow:
            reply.extra = config_.slow;
            break;
    }
}

}  // namespace ofapi::sim
