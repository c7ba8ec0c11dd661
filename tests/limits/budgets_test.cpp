#include "limits/budgets.hpp"

#include "limits/team_allowance.hpp"

#include <ofapi/budget.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using Kind = BudgetShortfall::Kind;
using Take = TeamAllowance::Take;

const Time start = Time(1h);
constexpr Timestamp midnight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25);

/// Sends a call that costs what was expected.
void spend(Budgets& budgets, std::int64_t cost, Time now, std::string_view account = {}, JobBudget* job = nullptr) {
    budgets.settle(budgets.reserve({cost, job, account}), cost, now);
}

TEST(Budgets, AdmitEverythingUntilOneIsSet) {
    Budgets budgets{AllowanceOptions()};
    EXPECT_FALSE(budgets.count_days());
    spend(budgets, 1'000'000, start, "acct_1");
    EXPECT_FALSE(budgets.shortfall({1'000'000, nullptr, "acct_1"}, start));
    EXPECT_EQ(budgets.left_today(start), std::nullopt);
}

TEST(Budgets, HaveRoomForAJobUntilItIsSpent) {
    Budgets budgets{AllowanceOptions()};
    JobBudget job(10);
    const BudgetRequest four{4, &job};
    const auto first = budgets.reserve(four);
    const auto second = budgets.reserve(four);
    EXPECT_FALSE(budgets.shortfall({2, &job}, start));
    const auto held = budgets.shortfall({3, &job}, start);
    ASSERT_TRUE(held);
    EXPECT_EQ(held->kind, Kind::job);
    EXPECT_EQ(held->reserved, 8);
    EXPECT_TRUE(held->may_pass()) << "the two may cost less";
    EXPECT_FALSE(budgets.shortfall({11, &job}, start)->may_pass());

    budgets.settle(first, 8, start);
    EXPECT_EQ(job.spent(), 8);
    EXPECT_FALSE(budgets.shortfall({3, &job}, start)->may_pass());
    EXPECT_FALSE(budgets.shortfall({0, &job}, start)) << "what is free always has room";
    budgets.give_back(second);
    EXPECT_EQ(job.reserved(), 0);
    EXPECT_FALSE(budgets.shortfall({2, &job}, start));
}

TEST(Budgets, NameTheOneThatIsSpentBeforeTheOneThatMayHaveRoom) {
    Budgets budgets{AllowanceOptions().credits_per_day(5).credits_per_account_per_day(3)};
    JobBudget job(4);
    (void)budgets.reserve({4, &job, "acct_1"});
    auto found = budgets.shortfall({1, &job, "acct_2"}, start);
    EXPECT_EQ(found->kind, Kind::job);
    EXPECT_TRUE(found->may_pass());
    found = budgets.shortfall({4, &job, "acct_2"}, start);
    EXPECT_EQ(found->kind, Kind::account_day);
    EXPECT_FALSE(found->may_pass());
    found = budgets.shortfall({6, nullptr, {}}, start);
    EXPECT_EQ(found->kind, Kind::day);
}

TEST(Budgets, OfAnAccountLeaveTheOthersAlone) {
    Budgets budgets{AllowanceOptions().credits_per_account_per_day(3)};
    spend(budgets, 3, start, "acct_1");
    EXPECT_EQ(budgets.shortfall({1, nullptr, "acct_1"}, start)->kind, Kind::account_day);
    EXPECT_FALSE(budgets.shortfall({1, nullptr, "acct_2"}, start));
    EXPECT_FALSE(budgets.shortfall({100, nullptr, {}}, start)) << "a call of the whole team has no account";
}

TEST(Budgets, AreNewAtMidnightInUtc) {
    Budgets budgets{AllowanceOptions().credits_per_day(5)};
    budgets.set_time_of_day(midnight - 10min, start);
    spend(budgets, 5, start);
    EXPECT_TRUE(budgets.shortfall({1}, start + 10min - 1us));
    EXPECT_FALSE(budgets.shortfall({1}, start + 10min));
    EXPECT_EQ(budgets.left_today(start), 0);
    EXPECT_EQ(budgets.left_today(start + 10min), 5);
}

TEST(Budgets, AreNotNewASecondTimeWhereTheClockIsStepped) {
    Budgets budgets{AllowanceOptions().credits_per_day(5)};
    budgets.set_time_of_day(midnight - 10min, start);
    spend(budgets, 4, start);
    budgets.set_time_of_day(midnight + 10min, start);
    EXPECT_EQ(budgets.left_today(start), 5);
    spend(budgets, 2, start);
    budgets.set_time_of_day(midnight - 10min, start);
    EXPECT_EQ(budgets.left_today(start), 1);
    spend(budgets, 1, start);
    budgets.set_time_of_day(midnight, start);
    EXPECT_EQ(budgets.left_today(start), 3);
    budgets.set_time_of_day(midnight - 10min, start);
    EXPECT_EQ(budgets.left_today(start), 0);
    budgets.set_time_of_day(midnight + 24h, start);
    EXPECT_EQ(budgets.left_today(start), 5) << "a day that was far off once is forgotten, and the next one is new";
}

TEST(Budgets, ChargeTheDayOnWhichTheAnswerCame) {
    Budgets budgets{AllowanceOptions().credits_per_day(5)};
    budgets.set_time_of_day(midnight - 1s, start);
    const auto permit = budgets.reserve({4});
    EXPECT_EQ(budgets.left_today(start + 1s), 1);
    budgets.settle(permit, 3, start + 1s);
    EXPECT_EQ(budgets.left_today(start), 5);
    EXPECT_EQ(budgets.left_today(start + 1s), 2);
}

TEST(Budget, BelongsToTheAllowanceThatAskedFirst) {
    const Budget budget(-5);
    EXPECT_EQ(budget.credits(), 0);
    const Allowance first;
    const Allowance second;
    EXPECT_TRUE(budget.state()->claim(first.state().get()));
    EXPECT_TRUE(Budget(budget).state()->claim(first.state().get()));
    EXPECT_FALSE(budget.state()->claim(second.state().get()));
}

struct Fixture {
    explicit Fixture(AllowanceOptions options = AllowanceOptions()) : team(options) {}

    Take take(Permit& permit, std::string_view account = {}) {
        CreditRequest request;
        request.job = budget.state().get();
        request.account = account;
        return team.take(permit, cost, request, {}, now);
    }

    TeamAllowance team;
    OperationCost& cost = team.cost_of("fans.list", {.credits = 10});
    Budget budget{25};
    Time now = start;
};

TEST(TeamAllowanceBudgets, ChargeWhatTheAnswerSays) {
    struct Case {
        std::optional<std::int64_t> used;
        bool cached;
        TeamAllowance::Answer answer;
        std::int64_t charged;
    };
    const TeamAllowance::Answer ok{};
    TeamAllowance::Answer refused;
    refused.refused = true;
    TeamAllowance::Answer out;
    out.out_of_credits = true;
    const Case cases[] = {{10, false, ok, 10},
                          {3, false, ok, 3},
                          {0, true, ok, 0},
                          {std::nullopt, true, ok, 0},
                          {std::nullopt, false, ok, 10},
                          {std::nullopt, false, refused, 0},
                          {4, false, refused, 4},
                          {std::nullopt, false, out, 0},
                          {-7, false, ok, 0}};
    for (const Case& each : cases) {
        Fixture fixture;
        Permit permit;
        ASSERT_EQ(fixture.take(permit), Take::granted);
        EXPECT_EQ(fixture.budget.reserved(), 10);
        EXPECT_EQ(fixture.budget.left(), 15);
        Meta meta;
        meta.credits.used = each.used;
        meta.cache.is_cached = each.cached;
        fixture.team.answered(permit, fixture.cost, meta, each.answer, fixture.now);
        EXPECT_EQ(fixture.budget.spent(), each.charged) << each.used.value_or(-1);
        EXPECT_EQ(fixture.budget.reserved(), 0);
    }
}

TEST(TeamAllowanceBudgets, HoldACallUntilAnAnswerDecides) {
    Fixture fixture;
    Permit first;
    Permit second;
    Permit third;
    ASSERT_EQ(fixture.take(first), Take::granted);
    Meta meta;
    meta.limits.limit_minute = 1000;
    meta.credits.used = 10;
    fixture.team.answered(first, fixture.cost, meta, {}, fixture.now);
    ASSERT_EQ(fixture.take(first), Take::granted);
    EXPECT_EQ(fixture.take(second), Take::budget_wait);
    meta.credits.used = 0;
    meta.cache.is_cached = true;
    fixture.team.answered(first, fixture.cost, meta, {}, fixture.now);
    ASSERT_EQ(fixture.take(second), Take::granted);
    fixture.team.lost(second, fixture.now);
    EXPECT_EQ(fixture.budget.spent(), 20) << "a call without an answer counts as expected";
    EXPECT_EQ(fixture.take(third), Take::budget_spent);
    CreditRequest request;
    request.job = fixture.budget.state().get();
    const auto shortfall = fixture.team.shortfall("fans.list", request, fixture.now);
    ASSERT_TRUE(shortfall);
    EXPECT_EQ(shortfall->spent, 20);
    EXPECT_EQ(shortfall->cost, 10);
}

// Histories in which answers overtake each other, are lost, tell too much, too little or nothing; others spend, credits
// are bought; the clock is stepped. Whatever comes: what was set aside is settled to the last credit, no budget is
// overdrawn by more than answers cost beyond what was expected, and a job's spending is what its calls were charged.
TEST(TeamAllowanceBudgets, SettleAllThatWasSetAside) {
    for (std::uint32_t seed = 1; seed <= 3000 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto below = [&random](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
        AllowanceOptions options;
        if (below(2) == 0) options.credit_floor(below(100) - 50);
        if (below(2) == 0) options.credits_per_day(below(200));
        if (below(2) == 0) options.credits_per_account_per_day(below(60));
        TeamAllowance team(options);
        const Budget budgets[] = {Budget(below(150)), Budget(1'000'000)};
        OperationCost& cost = team.cost_of("search.profiles", {.per = CostUnit::result});
        Time now = start;
        Timestamp wall = midnight;
        std::int64_t balance = 200;
        struct Flight {
            Permit permit;
            std::size_t job;
            std::string account;
        };
        std::vector<std::unique_ptr<Flight>> flights;
        std::int64_t charged[2] = {0, 0};
        std::int64_t beyond[2] = {0, 0};
        for (int step = 0; step < 200; ++step) {
            const auto dice = flights.empty() ? 0 : below(6);
            if (dice < 3) {
                auto flight = std::make_unique<Flight>();
                flight->job = static_cast<std::size_t>(below(2));
                flight->account = "acct_" + std::to_string(below(3));
                CreditRequest request;
                request.units = static_cast<double>(below(12));
                request.waits = below(2) == 0;
                request.job = budgets[flight->job].state().get();
                request.account = flight->account;
                if (team.take(flight->permit, cost, request, {}, now) == Take::granted) {
                    flights.push_back(std::move(flight));
                } else {
                    now += 1s;
                }
                continue;
            }
            const auto which = static_cast<std::size_t>(below(static_cast<std::uint32_t>(flights.size())));
            const auto flight = std::move(flights[which]);
            flights.erase(flights.begin() + static_cast<std::ptrdiff_t>(which));
            const std::int64_t expected = flight->permit.credits;
            std::int64_t used = 0;
            if (dice == 3) {
                team.give_back(flight->permit);
            } else if (dice == 4 && below(4) == 0) {
                used = expected;
                team.lost(flight->permit, now);
            } else {
                Meta meta;
                TeamAllowance::Answer answer;
                answer.out_of_credits = below(30) == 0;
                answer.refused = below(8) == 0;
                meta.cache.is_cached = below(5) == 0;
                used = answer.out_of_credits || answer.refused || *meta.cache.is_cached ? 0 : expected;
                if (below(3) != 0) {
                    used = *meta.cache.is_cached ? 0 : below(10) == 0 ? expected + 3 : below(10);
                    meta.credits.used = used;
                }
                balance -= used + (below(10) == 0 ? below(30) : 0);
                if (below(40) == 0) balance += 500;
                if (below(3) != 0) meta.credits.balance = balance;
                team.answered(flight->permit, cost, meta, answer, now);
            }
            charged[flight->job] += used;
            beyond[flight->job] += std::max<std::int64_t>(used - expected, 0);
            if (below(10) == 0) {
                wall += std::chrono::hours(below(48) - 24);
                team.set_time_of_day(wall, now);
            }
            now += std::chrono::milliseconds(below(2000));
            for (std::size_t job = 0; job < 2; ++job) {
                EXPECT_EQ(budgets[job].spent(), charged[job]);
                EXPECT_GE(budgets[job].reserved(), 0);
                EXPECT_LE(budgets[job].spent() + budgets[job].reserved(), budgets[job].credits() + beyond[job]);
            }
        }
        for (const auto& flight : flights) team.lost(flight->permit, now);
        EXPECT_EQ(team.snapshot(now).reserved_credits, 0);
        for (const Budget& budget : budgets) EXPECT_EQ(budget.reserved(), 0);
        const auto left = team.snapshot(now + 96h).credits_left_today;
        EXPECT_EQ(left, options.credits_per_day()) << "nothing stays set aside for another day";
    }
}

}  // namespace
}  // namespace ofapi::limits
