#include "limits/team_allowance.hpp"

#include "limits/forecast.hpp"

#include <algorithm>
#include <chrono>

namespace ofapi::limits {

namespace {

constexpr Duration day = std::chrono::hours(24);

}  // namespace

TeamAllowance::TeamAllowance(AllowanceOptions options)
    : minute_(options.minute(), TokenBucket::Options{options.burst(), options.foreign_reserve()}),
      ledger_(options.credit_floor()),
      budgets_(options) {
    if (options.day_evenly()) day_options_.even_after = 1.0 / (24 * 60);
}

LimitSnapshot TeamAllowance::limit_snapshot(TokenBucket& bucket, Time now) const {
    LimitSnapshot result;
    result.limit = bucket.limit();
    result.available = bucket.available(now);
    result.kind = bucket.phase().kind();
    result.confidence = bucket.phase().confidence();
    if (const Time reset = bucket.phase().next_reset(); reset != Time::max())
        result.until_reset = std::max(reset - now, Duration::zero());
    result.foreign = bucket.foreign_per_window();
    if (bucket.paused(now)) result.paused_for = std::max(bucket.pause_end(), now) - now;
    return result;
}

AllowanceSnapshot TeamAllowance::snapshot(Time now) const {
    const std::lock_guard lock(mutex_);
    AllowanceSnapshot result;
    result.minute = limit_snapshot(minute_, now);
    if (day_limited_) result.day = limit_snapshot(*day_, now);
    result.balance = ledger_.balance();
    result.reserved_credits = ledger_.reserved();
    result.credits_left_today = budgets_.left_today(now);
    result.spent = minute_.spent();
    if (minute_.paused(now))
        result.pause_reason = "the team's limit per minute was exceeded";
    else if (day_limited_ && day_->paused(now))
        result.pause_reason = "the team's limit per day was exceeded";
    else if (ledger_.out_of_credits())
        result.pause_reason = "the team is out of credits";
    result.paused = !result.pause_reason.empty();
    return result;
}

std::uint64_t TeamAllowance::subscribe(std::function<void()> wake) {
    auto shared = std::make_shared<const std::function<void()>>(std::move(wake));
    const std::lock_guard lock(mutex_);
    subscribers_.emplace_back(++last_id_, std::move(shared));
    return last_id_;
}

void TeamAllowance::unsubscribe(std::uint64_t id) {
    std::shared_ptr<const std::function<void()>> last;  // may own much; not destroyed under the lock
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(subscribers_.begin(), subscribers_.end(),
                                    [id](const auto& subscriber) { return subscriber.first == id; });
    if (found == subscribers_.end()) return;
    last = std::move(found->second);
    subscribers_.erase(found);
}

TeamAllowance::Wakers TeamAllowance::take_wakers() {
    Wakers result;
    // A single client knows what it did itself.
    if (anyone_blocked_ && subscribers_.size() > 1) {
        result.reserve(subscribers_.size());
        for (const auto& [id, waker] : subscribers_) result.push_back(waker);
        anyone_blocked_ = false;
    }
    return result;
}

void TeamAllowance::wake(const Wakers& wakers) {
    for (const auto& waker : wakers) (*waker)();
}

OperationCost& TeamAllowance::cost_of(std::string_view operation, const Cost& documented) {
    const std::lock_guard lock(mutex_);
    if (const auto found = costs_.find(operation); found != costs_.end()) return found->second;
    return costs_.try_emplace(std::string(operation), known_cost(operation, documented)).first->second;
}

OperationCost TeamAllowance::known_cost(std::string_view operation, const Cost& documented) const {
    if (const auto found = costs_.find(operation); found != costs_.end()) return found->second;
    OperationCost cost(documented);
    if (const auto saved = restored_costs_.find(operation); saved != restored_costs_.end()) cost.restore(saved->second);
    return cost;
}

std::int64_t TeamAllowance::expected(const OperationCost& cost, double units) const {
    const std::lock_guard lock(mutex_);
    return cost.expected(units);
}

std::uint64_t TeamAllowance::kept(const Demand& demand) const {
    return static_cast<std::uint64_t>(demand.keep * static_cast<double>(minute_.limit().value_or(0)));
}

TeamAllowance::Take TeamAllowance::check(std::int64_t cost, const CreditRequest& request, Time now) const {
    const auto shortfall = budgets_.shortfall({cost, request.job, request.account}, now);
    if (shortfall && !shortfall->may_pass()) return Take::budget_spent;
    switch (ledger_.check(cost, request.waits, now)) {
        case CreditLedger::Verdict::admitted: return shortfall ? Take::budget_wait : Take::granted;
        case CreditLedger::Verdict::wait: return Take::credits_wait;
        case CreditLedger::Verdict::below_floor: return Take::below_floor;
        case CreditLedger::Verdict::out_of_credits: return Take::out_of_credits;
    }
    return Take::granted;
}

TeamAllowance::Take TeamAllowance::check_credits(const OperationCost& cost, const CreditRequest& request, Time now) {
    const std::lock_guard lock(mutex_);
    if (request.waits && ledger_.out_of_credits()) anyone_blocked_ = true;
    return check(cost.expected(request.units), request, now);
}

std::optional<BudgetShortfall> TeamAllowance::shortfall(std::string_view operation, const CreditRequest& request,
                                                        Time now) {
    const std::lock_guard lock(mutex_);
    const auto cost = costs_.find(operation);
    if (cost == costs_.end()) return std::nullopt;
    return budgets_.shortfall({cost->second.expected(request.units), request.job, request.account}, now);
}

void TeamAllowance::set_time_of_day(Timestamp utc, Time now) {
    const std::lock_guard lock(mutex_);
    budgets_.set_time_of_day(utc, now);
}

Time TeamAllowance::credit_probe_at() const {
    const std::lock_guard lock(mutex_);
    return ledger_.probe_at();
}

bool TeamAllowance::out_of_credits() const {
    const std::lock_guard lock(mutex_);
    return ledger_.out_of_credits();
}

TeamAllowance::Take TeamAllowance::take(Permit& permit, const OperationCost& cost, const CreditRequest& request,
                                        const Demand& demand, Time now) {
    const std::lock_guard lock(mutex_);
    const std::int64_t credits = cost.expected(request.units);
    if (const Take credit = check(credits, request, now); credit != Take::granted) {
        if (credit != Take::below_floor && credit != Take::budget_spent) anyone_blocked_ = true;
        return credit;
    }
    if (!minute_.can_spend(now, demand.waiting, kept(demand)) ||
        (day_limited_ && !day_->can_spend(now, demand.waiting))) {
        anyone_blocked_ = true;
        return Take::no_token;
    }
    permit.minute = minute_.spend(now);
    permit.day = day_ ? day_->spend(now) : Spend();
    permit.credits = credits;
    permit.units = request.units;
    permit.budgets = budgets_.reserve({credits, request.job, request.account});
    ledger_.reserve(permit.minute.seq, permit.credits);
    return Take::granted;
}

Time TeamAllowance::next(const Demand& demand, Time now) {
    const std::lock_guard lock(mutex_);
    const Time minute = minute_.next(now, demand.waiting, kept(demand));
    return day_limited_ ? std::max(minute, day_->next(now, demand.waiting)) : minute;
}

Wait TeamAllowance::why(const Demand& demand, Time now) {
    const std::lock_guard lock(mutex_);
    const Time minute = minute_.next(now, demand.waiting, kept(demand));
    const Time day_next = day_limited_ ? day_->next(now, demand.waiting) : now;
    const Time until = std::max(minute, day_next);
    if (until <= now) return {WaitReason::none, now};
    if (minute_.paused(now) || (day_limited_ && day_->paused(now))) return {WaitReason::team_pause, until};
    return {minute >= day_next ? WaitReason::minute : WaitReason::day, until};
}

Time TeamAllowance::earliest(std::uint64_t requests, Time now) const {
    const std::lock_guard lock(mutex_);
    const Time minute = minute_.earliest(now, requests);
    return day_limited_ ? std::max(minute, day_->earliest(now, requests)) : minute;
}

LanePace TeamAllowance::new_lane() const {
    const std::lock_guard lock(mutex_);
    return new_lanes_.pace();
}

void TeamAllowance::lane_served(const LanePace& lane) {
    const std::lock_guard lock(mutex_);
    new_lanes_.clean(lane);
}

void TeamAllowance::lane_limited(const LanePace& lane) {
    const std::lock_guard lock(mutex_);
    new_lanes_.limited(lane);
}

SavedState TeamAllowance::save(Time now, Timestamp wall) const {
    const std::lock_guard lock(mutex_);
    SavedState result;
    result.at = wall;
    result.minute_length = minute_.window();
    result.minute = minute_.save(now);
    if (day_limited_) result.day = day_->save(now);
    result.new_lanes = new_lanes_.save();
    for (const auto& [operation, cost] : costs_)
        if (cost.is_learnt()) result.costs.emplace_back(operation, cost.save());
    return result;
}

std::string TeamAllowance::restore(const SavedState& saved, Time now, Timestamp wall) {
    const std::lock_guard lock(mutex_);
    if (minute_.spent() > 0) return "the allowance is in use: restore before the first call";
    if (saved.minute_length != minute_.window()) return "it was saved for a \"minute\" of another length";
    const Duration elapsed = wall - saved.at;
    minute_.restore(saved.minute, elapsed, now);
    if (saved.day) {
        day_.emplace(day, day_options_);
        day_->restore(*saved.day, elapsed, now);
        day_limited_ = true;
    }
    new_lanes_.restore(saved.new_lanes);
    for (const auto& [operation, learnt] : saved.costs) restored_costs_.insert_or_assign(operation, learnt);
    return {};
}

Forecast TeamAllowance::forecast(const Plan& plan, Time now) const {
    ForecastGiven given;
    given.latency = plan.latency();
    given.connections = plan.connections();
    const std::lock_guard lock(mutex_);
    for (const Plan::Item& item : plan.items()) {
        const OperationCost cost = known_cost(item.operation, item.cost);
        given.plan.push_back(
            {item.calls, cost.likely(item.units), cost.expected(item.units), cost.is_certain(item.units)});
    }
    if (minute_.limit()) given.minute = {*minute_.limit(), minute_.available(now).value_or(0), minute_.window()};
    if (day_limited_ && day_->limit()) given.day = {*day_->limit(), day_->available(now).value_or(0), day};
    if (const auto balance = ledger_.balance()) {
        given.balance = *balance - ledger_.reserved();
        if (ledger_.floor()) given.above_floor = *given.balance - *ledger_.floor();
    }
    if (plan.budget()) given.budget = plan.budget()->left();
    given.day_budget = budgets_.left_today(now);
    return limits::forecast(given);
}

void TeamAllowance::give_back(const Permit& permit) {
    Wakers wakers;
    {
        const std::lock_guard lock(mutex_);
        minute_.give_back(permit.minute);
        if (day_) day_->give_back(permit.day);
        ledger_.give_back(permit.minute.seq, permit.credits);
        budgets_.give_back(permit.budgets);
        wakers = take_wakers();
    }
    wake(wakers);
}

void TeamAllowance::answered(const Permit& permit, OperationCost& cost, const Meta& meta, const Answer& answer,
                             Time now) {
    Wakers wakers;
    {
        const std::lock_guard lock(mutex_);
        const auto& limits = meta.limits;
        const bool has_day = limits.limit_day && *limits.limit_day > 0;
        if ((limits.limit_minute || has_day) && permit.minute.seq > day_seq_) {
            day_seq_ = permit.minute.seq;
            if (has_day && !day_) day_.emplace(day, day_options_);
            day_limited_ = has_day;
        }
        minute_.answered(permit.minute, now, limits.limit_minute, limits.remaining_minute);
        if (day_) day_->answered(permit.day, now, limits.limit_day, limits.remaining_day);
        if (answer.team_limited) {
            const bool day_is_used_up = day_limited_ && limits.remaining_day && *limits.remaining_day <= 0;
            if (day_is_used_up && permit.day.seq != 0)
                day_->refused(permit.day, now, answer.retry_after);
            else
                minute_.refused(permit.minute, now, answer.retry_after);
        }
        const bool is_cached = meta.cache.is_cached.value_or(false);
        if (meta.credits.used && !answer.out_of_credits) {
            if (is_cached)
                cost.learn_cached();
            else
                cost.learn(*meta.credits.used, permit.units);
        }
        const std::int64_t untold = is_cached || answer.refused || answer.out_of_credits ? 0 : permit.credits;
        budgets_.settle(permit.budgets, std::max<std::int64_t>(meta.credits.used.value_or(untold), 0), now);
        ledger_.answered(permit.minute.seq, permit.credits, meta.credits, answer.out_of_credits, now);
        wakers = take_wakers();
    }
    wake(wakers);
}

void TeamAllowance::lost(const Permit& permit, Time now) {
    Wakers wakers;
    {
        const std::lock_guard lock(mutex_);
        minute_.lost(permit.minute, now);
        if (day_) day_->lost(permit.day, now);
        ledger_.lost(permit.minute.seq, permit.credits, now);
        budgets_.settle(permit.budgets, permit.credits, now);
        wakers = take_wakers();
    }
    wake(wakers);
}

}  // namespace ofapi::limits
