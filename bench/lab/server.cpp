#include "lab/server.hpp"

#include <algorithm>
#include <chrono>

namespace ofapi::lab {

namespace {

constexpr Duration day = std::chrono::hours(24);

Duration random_part(Duration whole, limits::Random& random) {
    return Duration(static_cast<Duration::rep>(static_cast<double>(whole.count()) * random.unit()));
}

}  // namespace

Server::Server(const Scenario& scenario, std::uint64_t seed, Time start)
    : account_limit_(scenario.account_limit), tells_retry_after_(scenario.retry_after) {
    limits::Random random(seed);
    const Time origin = start - random_part(scenario.window, random);
    minute_ = sim::make_window(scenario.kind, scenario.limit, scenario.window, origin);
    if (scenario.limit_day) day_ = sim::make_window(scenario.kind, *scenario.limit_day, day, start);
    if (scenario.endpoint_limit > 0)
        endpoint_ = sim::make_window(sim::WindowKind::first_hit, scenario.endpoint_limit, scenario.window);
    if (scenario.shared()) foreign_only_ = sim::make_window(scenario.kind, scenario.limit, scenario.window, origin);

    // The clock's windows begin at `origin`, so this is inside the one that runs at the start.
    const Time spent_at = start - random_part(start - origin, random);
    for (std::int64_t i = 0; i < scenario.spent_before; ++i) (void)minute_->hit(spent_at);

    if (account_limit_.kind == AccountLimit::Kind::none) return;
    accounts_.resize(scenario.accounts);
    const auto spread = static_cast<double>(account_limit_.most - account_limit_.least + 1);
    for (Account& account : accounts_) {
        account.most = account_limit_.least + static_cast<std::int64_t>(random.unit() * spread);
        if (account_limit_.kind == AccountLimit::Kind::burst)
            account.burst = sim::make_window(sim::WindowKind::bucket, account.most, account_limit_.recovery);
    }
}

Server::Count Server::count(std::uint32_t account, bool limited_endpoint, Time now) {
    using Kind = limits::Observation::Kind;
    Count result;
    result.limit = minute_->limit();
    if (day_) result.limit_day = day_->limit();

    const std::int64_t left = minute_->remaining(now);
    const std::int64_t left_day = day_ ? day_->remaining(now) : 1;
    if (left <= 0 || left_day <= 0) {
        result.kind = Kind::team_limited;
        result.remaining = std::max<std::int64_t>(left, 0);
        result.remaining_day = std::max<std::int64_t>(left_day, 0);
        if (tells_retry_after_) result.retry_after = std::chrono::ceil<std::chrono::seconds>(until_free(now));
        return result;
    }
    minute_->take(now);
    result.remaining = left - 1;
    if (day_) {
        day_->take(now);
        result.remaining_day = left_day - 1;
    }
    if (limited_endpoint && endpoint_ && !endpoint_->hit(now).allowed)
        result.kind = Kind::endpoint_limited;
    else if (!accounts_.empty() && account_refuses(accounts_[account], now))
        result.kind = Kind::account_limited;
    return result;
}

bool Server::account_refuses(Account& account, Time now) {
    if (account.burst) return !account.burst->hit(now).allowed;
    if (now < account.refuses_until) return true;
    if (account.in_work >= account.most) {
        account.refuses_until = now + account_limit_.recovery;
        return true;
    }
    ++account.in_work;
    return false;
}

void Server::finished(std::uint32_t account) {
    if (account_limit_.kind == AccountLimit::Kind::parallel) --accounts_[account].in_work;
}

void Server::count_foreign(Time now) {
    ++foreign_calls_;
    const bool alone = foreign_only_->hit(now).allowed;
    foreign_alone_ += alone ? 1 : 0;
    if (minute_->hit(now).allowed) return;
    ++foreign_refused_;
    if (alone) ++foreign_refused_for_us_;
}

void Server::change_limit(std::int64_t limit, Time now) {
    minute_->change_limit(limit, now);
    if (foreign_only_) foreign_only_->change_limit(limit, now);
}

Duration Server::until_free(Time now) const {
    const Duration minute = minute_->until_free(now);
    return day_ ? std::max(minute, day_->until_free(now)) : minute;
}

double Server::account_capacity(std::uint32_t account, Duration length, Duration latency) const {
    const auto most = static_cast<double>(accounts_[account].most);
    const Duration turn = accounts_[account].burst ? account_limit_.recovery : latency;
    return most * static_cast<double>(length.count()) / static_cast<double>(turn.count());
}

}  // namespace ofapi::lab
