#include "limits/budgets.hpp"

#include <ofapi/budget.hpp>

#include <algorithm>
#include <utility>

namespace ofapi {

Budget::Budget(std::int64_t credits) : state_(std::make_shared<limits::JobBudget>(credits)) {}
std::int64_t Budget::credits() const noexcept { return state_->credits(); }
std::int64_t Budget::spent() const noexcept { return state_->spent(); }
std::int64_t Budget::reserved() const noexcept { return state_->reserved(); }

}  // namespace ofapi

namespace ofapi::limits {

JobBudget::JobBudget(std::int64_t credits) noexcept : credits_(std::max<std::int64_t>(credits, 0)) {}

bool JobBudget::claim(const void* allowance) noexcept {
    const void* owner = nullptr;
    return owner_.compare_exchange_strong(owner, allowance) || owner == allowance;
}

void JobBudget::reserve(std::int64_t credits) noexcept { reserved_.fetch_add(credits, std::memory_order_relaxed); }

void JobBudget::settle(std::int64_t reserved, std::int64_t used) noexcept {
    spent_.fetch_add(used, std::memory_order_relaxed);
    reserved_.fetch_sub(reserved, std::memory_order_relaxed);
}

std::int64_t DailySpending::spent(UtcDay day) const noexcept {
    for (const Day& each : days_)
        if (each.day == day) return each.spent;
    return 0;
}

void DailySpending::settle(UtcDay day, std::int64_t reserved, std::int64_t used) noexcept {
    reserved_ -= reserved;
    if (used == 0) return;
    if (days_[0].day != day) {
        std::swap(days_[0], days_[1]);
        if (days_[0].day != day) days_[0] = {day, 0};
    }
    days_[0].spent += used;
}

Budgets::Budgets(const AllowanceOptions& options)
    : per_day_(options.credits_per_day()), per_account_(options.credits_per_account_per_day()) {}

void Budgets::set_time_of_day(Timestamp utc, Time now) noexcept {
    utc_ = utc;
    utc_at_ = now;
}

UtcDay Budgets::day(Time now) const noexcept {
    return std::chrono::floor<std::chrono::days>(utc_ + std::chrono::floor<Timestamp::duration>(now - utc_at_));
}

std::optional<BudgetShortfall> Budgets::shortfall(const BudgetRequest& request, Time now) const {
    using Kind = BudgetShortfall::Kind;
    if (request.cost <= 0) return std::nullopt;
    std::optional<BudgetShortfall> narrowest;
    const auto look = [&](Kind kind, std::int64_t credits, std::int64_t spent, std::int64_t reserved) {
        if (spent + reserved + request.cost <= credits) return;
        const BudgetShortfall found{kind, credits, spent, reserved, request.cost};
        if (!narrowest || (narrowest->may_pass() && !found.may_pass())) narrowest = found;
    };
    if (request.job != nullptr) look(Kind::job, request.job->credits(), request.job->spent(), request.job->reserved());
    if (per_account_ && !request.account.empty()) {
        const auto found = accounts_.find(request.account);
        const DailySpending none;
        const DailySpending& account = found != accounts_.end() ? found->second : none;
        look(Kind::account_day, *per_account_, account.spent(day(now)), account.reserved());
    }
    if (per_day_) look(Kind::day, *per_day_, team_.spent(day(now)), team_.reserved());
    return narrowest;
}

BudgetPermit Budgets::reserve(const BudgetRequest& request) {
    BudgetPermit permit{request.cost, request.job, nullptr};
    if (per_account_ && !request.account.empty()) {
        auto found = accounts_.find(request.account);
        if (found == accounts_.end()) found = accounts_.try_emplace(std::string(request.account)).first;
        permit.account = &found->second;
        permit.account->reserve(request.cost);
    }
    if (request.job != nullptr) request.job->reserve(request.cost);
    team_.reserve(request.cost);
    return permit;
}

void Budgets::give_back(const BudgetPermit& permit) noexcept {
    if (permit.account != nullptr) permit.account->reserve(-permit.cost);
    if (permit.job != nullptr) permit.job->reserve(-permit.cost);
    team_.reserve(-permit.cost);
}

void Budgets::settle(const BudgetPermit& permit, std::int64_t used, Time now) noexcept {
    const UtcDay today = day(now);
    if (permit.account != nullptr) permit.account->settle(today, permit.cost, used);
    if (permit.job != nullptr) permit.job->settle(permit.cost, used);
    team_.settle(today, permit.cost, used);
}

std::optional<std::int64_t> Budgets::left_today(Time now) const noexcept {
    if (!per_day_) return std::nullopt;
    return *per_day_ - team_.spent(day(now)) - team_.reserved();
}

}  // namespace ofapi::limits
