#include "sim/service.hpp"

#include "sim/target.hpp"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <utility>

namespace ofapi::sim {

namespace {

Time aligned(Time now, std::chrono::system_clock::time_point wall, Duration length, Duration phase) {
    return now - std::chrono::duration_cast<Duration>(wall.time_since_epoch()) % length + phase % length;
}

}  // namespace

Service::Service(Config config, Time now, std::chrono::system_clock::time_point wall)
    : config_(std::move(config)),
      epoch_(now),
      wall_epoch_(wall),
      minute_(make_window(config_.window, config_.limit_minute, config_.minute,
                          aligned(now, wall, std::max(config_.minute, Duration(1)), config_.clock_phase))),
      day_(config_.limit_day ? make_window(config_.window, *config_.limit_day, config_.day,
                                           aligned(now, wall, std::max(config_.day, Duration(1)), config_.clock_phase))
                             : nullptr),
      usage_(make_window(WindowKind::first_hit, config_.limit_usage, config_.minute)),
      world_(config_),
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

Reply Service::answer(const Request& request, Time now, Duration work) {
    if (!authentic(request.authorization)) {
        ++stats_.unauthorized_401;
        return unauthorized();
    }
    const auto route = find_route(catalog_, request);
    if (!route || route->match.operation == nullptr) {
        ++stats_.unknown_route;
        return wrong_route(request, route);
    }
    ++stats_.requests;
    Reply reply;
    if (pass_team(now)) {
        const auto fault = next_fault();
        reply = perform(request, *route, fault, now, fault == Fault::slow ? work + config_.slow : work);
        spoil(reply, fault, config_.slow);
        if (reply.status < 400 && (fault == Fault::none || fault == Fault::close || fault == Fault::slow)) {
            ++stats_.served;
        }
    } else {
        ++stats_.team_429;
        reply = refuse_rate(std::max(minute_->until_free(now), day_ ? day_->until_free(now) : Duration::zero()));
    }
    if (config_.headers && !reply.from_edge) reply.fields += rate_fields(standing(now));
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

Reply Service::perform(const Request& request, const Route& route, Fault fault, Time now, Duration work) {
    if (fault == Fault::server_error500) return server_error();
    if (fault == Fault::unavailable503) return reauthenticating();
    const auto& operation = *route.match.operation;
    if (operation.id == "usage.credits") return call_usage(fault, now);
    Account* account = nullptr;
    if (operation.account) {
        account = world_.roster().find(route.match.arguments[*operation.account]);
        if (auto refusal = refuse_account(account)) return std::move(*refusal);
    }
    if (operation.cost.credits > 0 && balance_ <= 0) {
        ++stats_.out_of_credits_402;
        return with_credits(out_of_credits(), standing(now));
    }
    if (account != nullptr && account->burst && !account->burst->hit(now).allowed) {
        ++stats_.account_429;
        return account_limited();
    }
    Complaints complaints;
    const auto input = read_input(request, route, complaints);
    if (!complaints.empty()) {
        const auto now_standing = standing(now);
        const auto meta = config_.meta ? meta_json(now_standing) : std::string();
        return with_credits(invalid(complaints.to_json(meta)), now_standing);
    }
    auto content = world_.answer(Call{request, route, operation, input, account, now, work});
    if (content.sent) ++stats_.messages_sent;
    balance_ -= content.credits;
    stats_.credits_used += content.credits;
    auto after = standing(now, content.credits);
    after.cacheable = operation.cached;
    if (content.cached_since) {
        const auto made = wall_epoch_ + std::chrono::floor<std::chrono::seconds>(*content.cached_since - epoch_);
        after.cached_at = std::chrono::floor<std::chrono::seconds>(made).time_since_epoch().count();
    }
    Reply reply;
    reply.status = content.status;
    reply.content_type = content.content_type;
    reply.fields = std::move(content.fields);
    reply.body = body_of(std::move(content), after, fault);
    reply.worked = true;
    return with_credits(std::move(reply), after);
}

std::optional<Reply> Service::refuse_account(const Account* account) {
    if (account == nullptr || account->state == AccountState::gone) {
        return account_not_found(static_cast<std::size_t>(stats_.account_not_found_404++));
    }
    if (account->state == AccountState::healthy) return std::nullopt;
    ++stats_.session_expired_401;
    return session_expired();
}

Reply Service::call_usage(Fault fault, Time now) {
    if (!usage_->hit(now).allowed) {
        ++stats_.endpoint_429;
        return refuse_rate(usage_->until_free(now));
    }
    Content content;
    content.enveloped = true;
    content.body = usage_json(stats_.credits_used, stats_.requests);
    return with_credits(success(body_of(std::move(content), standing(now), fault)), standing(now));
}

std::string Service::body_of(Content content, const Standing& standing, Fault fault) const {
    if (!content.enveloped) {
        const bool spoilt = fault == Fault::missing_data && !content.body.empty();
        return spoilt ? "{}" : std::move(content.body);
    }
    std::string out = "{";
    const auto add = [&](std::string_view name, std::string_view json) {
        if (out.size() > 1) out += ',';
        out.append(1, '"').append(name).append("\":").append(json);
    };
    if (fault != Fault::missing_data) add("data", content.body);
    if (!content.pagination.empty()) add("_pagination", content.pagination);
    if (config_.meta) add("_meta", meta_json(standing));
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
