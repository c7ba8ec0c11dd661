#include "sim/service.hpp"

#include "sim/target.hpp"

#include <boost/beast/core/string.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <utility>

namespace ofapi::sim {

namespace {

Time aligned(Time now, std::chrono::system_clock::time_point wall, Duration length, Duration phase) {
    return now - std::chrono::duration_cast<Duration>(wall.time_since_epoch()) % length + phase % length;
}

bool has_text(std::string_view body) {
    boost::system::error_code ec;
    const auto json = boost::json::parse({body.data(), body.size()}, ec);
    if (ec || !json.is_object()) return false;
    const auto* text = json.get_object().if_contains("text");
    return text != nullptr && text->is_string() && !text->get_string().empty();
}

}  // namespace

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
        return unauthorized();
    }
    const auto route = find_route(request);
    if (!route || !route->method_allowed) {
        ++stats_.unknown_route;
        return wrong_route(request, route);
    }
    ++stats_.requests;
    Reply reply;
    if (pass_team(now)) {
        const auto fault = next_fault();
        reply = perform(request, *route, fault, now);
        spoil(reply, fault, config_.slow);
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

Reply Service::perform(const Request& request, const Route& route, Fault fault, Time now) {
    if (fault == Fault::server_error500) return server_error();
    if (fault == Fault::unavailable503) return reauthenticating();
    if (route.operation == Operation::queue || route.operation == Operation::send) {
        return call_account(request, route, fault, now);
    }
    if (route.operation == Operation::usage) return call_usage(fault, now);
    auto body = route.operation == Operation::whoami ? whoami_json() : list_accounts(route.query);
    if (fault == Fault::missing_data) body = "{}";
    return with_credits(success(std::move(body)), standing(now));
}

Reply Service::call_account(const Request& request, const Route& route, Fault fault, Time now) {
    auto* account = roster_.find(route.account);
    if (account == nullptr || account->state == AccountState::gone) {
        return account_not_found(static_cast<std::size_t>(stats_.account_not_found_404++));
    }
    if (account->state == AccountState::expired) {
        ++stats_.session_expired_401;
        return session_expired();
    }
    if (balance_ <= 0) {
        ++stats_.out_of_credits_402;
        return with_credits(out_of_credits(), standing(now));
    }
    if (account->burst && !account->burst->hit(now).allowed) {
        ++stats_.account_429;
        return account_limited();
    }
    const bool send = route.operation == Operation::send;
    if (send && !has_text(request.body)) {
        const auto now_standing = standing(now);
        return with_credits(text_required(config_.meta ? meta_json(now_standing) : std::string()), now_standing);
    }
    if (send) ++stats_.messages_sent;
    --balance_;
    ++stats_.credits_used;
    const auto after = standing(now, 1);
    const auto data = send ? sent_message_json(stats_.messages_sent) : mass_messaging_json(*account);
    return with_credits(success(enveloped(data, after, fault)), after);
}

Reply Service::call_usage(Fault fault, Time now) {
    if (!usage_->hit(now).allowed) {
        ++stats_.endpoint_429;
        return refuse_rate(usage_->until_free(now));
    }
    const auto data = usage_json(stats_.credits_used, stats_.requests);
    return with_credits(success(enveloped(data, standing(now), fault)), standing(now));
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

Reply Service::with_credits(Reply reply, const Standing& standing) const {
    if (config_.headers) reply.fields += credit_fields(standing);
    return reply;
}

Reply Service::refuse_rate(Duration wait) const {
    return too_many_attempts(config_.retry_after ? std::optional(wait) : std::nullopt);
}

}  // namespace ofapi::sim
