#include "limits/forecast.hpp"

#include "limits/team_allowance.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using Bound = Forecast::Bound;
using Stop = Forecast::Stop;

constexpr PlannedCalls calls(std::uint64_t count, double cost = 1) {
    return {count, cost, static_cast<std::int64_t>(cost), true};
}

struct TimeCase {
    const char* name;
    std::uint64_t calls;
    std::optional<RequestLimit> minute;
    std::optional<RequestLimit> day;
    std::optional<Duration> latency;
    std::optional<std::size_t> connections;
    std::optional<Duration> duration;
    Bound bound;
};

class ForecastTime : public testing::TestWithParam<TimeCase> {};

TEST_P(ForecastTime, IsThatOfTheNarrowestLimit) {
    const TimeCase& each = GetParam();
    ForecastGiven given;
    given.plan = {calls(each.calls)};
    given.minute = each.minute;
    given.day = each.day;
    given.latency = each.latency;
    given.connections = each.connections;
    const Forecast result = forecast(given);
    EXPECT_EQ(result.duration, each.duration);
    EXPECT_EQ(result.bound, each.bound);
    EXPECT_EQ(result.possible, each.calls);
}

constexpr RequestLimit minute{600, 599, 60s};
INSTANTIATE_TEST_SUITE_P(
    Cases, ForecastTime,
    testing::Values(TimeCase{"nothing_known", 100, {}, {}, {}, {}, {}, Bound::none},
                    TimeCase{"no_calls", 0, minute, {}, 3s, 64, 0s, Bound::none},
                    TimeCase{"fits_in_now", 599, minute, {}, {}, {}, 0s, Bound::none},
                    TimeCase{"one_more", 600, minute, {}, {}, {}, 100ms, Bound::minute},
                    TimeCase{"minutes", 599 + 1200, minute, {}, {}, {}, 120s, Bound::minute},
                    TimeCase{"last_answer", 599 + 600, minute, {}, 3s, {}, 63s, Bound::minute},
                    TimeCase{"one_connection", 10, minute, {}, 3s, 1, 30s, Bound::connections},
                    TimeCase{"few_connections", 1199, minute, {}, 3s, 10, 360s, Bound::connections},
                    TimeCase{"enough_connections", 1199, minute, {}, 3s, 64, 63s, Bound::minute},
                    TimeCase{"no_limit", 65, {}, {}, 3s, 64, 6s, Bound::connections},
                    TimeCase{"day", 1000, minute, RequestLimit{1000, 0, 24h}, {}, {}, 24h, Bound::day},
                    TimeCase{"day_is_wide", 1199, minute, RequestLimit{10'000, 2000, 24h}, {}, {}, 60s, Bound::minute},
                    TimeCase{"overdrawn", 600, RequestLimit{600, -5, 60s}, {}, {}, {}, 60s, Bound::minute},
                    TimeCase{"limit_of_zero", 600, RequestLimit{0, 0, 60s}, {}, {}, {}, 0s, Bound::none}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Forecast, AddsUpWhatCallsCostAndHowMuchOfItIsCertain) {
    ForecastGiven given;
    given.plan = {calls(100), {10, 2.25, 20, false}, {50, 0, 0, true}};
    const Forecast result = forecast(given);
    EXPECT_EQ(result.calls, 160U);
    EXPECT_EQ(result.credits, 123);
    EXPECT_EQ(result.credits_certain, 100);
    EXPECT_EQ(result.stop, Stop::none);
}

TEST(Forecast, StopsAtTheNarrowestRoomForCredits) {
    struct Case {
        std::optional<std::int64_t> balance, above_floor, budget, day_budget;
        Stop stop;
        std::uint64_t possible;
    };
    const Case cases[] = {
        {{}, {}, {}, {}, Stop::none, 2700},       {5000, 2700, 2700, 2700, Stop::none, 2700},
        {2699, {}, {}, {}, Stop::balance, 2699},  {5000, 812, {}, {}, Stop::credit_floor, 812},
        {5000, 812, 500, 600, Stop::budget, 500}, {5000, 812, 500, 400, Stop::day_budget, 400},
        {0, {}, {}, {}, Stop::balance, 0},        {-7, -107, {}, {}, Stop::credit_floor, 0},
    };
    for (const Case& each : cases) {
        ForecastGiven given;
        given.plan = {calls(2700)};
        given.minute = {600, 600, 60s};
        given.balance = each.balance;
        given.above_floor = each.above_floor;
        given.budget = each.budget;
        given.day_budget = each.day_budget;
        const Forecast result = forecast(given);
        EXPECT_EQ(result.stop, each.stop) << each.possible;
        EXPECT_EQ(result.possible, each.possible);
        EXPECT_EQ(result.credits, 2700) << "of the whole plan";
        EXPECT_EQ(result.duration, 100ms * std::max<int>(static_cast<int>(each.possible) - 600, 0));
    }
}

TEST(Forecast, TakesThePlanInItsOrder) {
    ForecastGiven given;
    given.plan = {calls(100), calls(10, 200), calls(100)};
    given.budget = 900;
    const Forecast result = forecast(given);
    EXPECT_EQ(result.possible, 104U) << "four of the dear ones, and then none of the cheap";
    EXPECT_EQ(result.stop, Stop::budget);
}

TEST(Forecast, NeedsRoomForWhatIsSetAsideForTheLastCall) {
    ForecastGiven given;
    given.plan = {{100, 2, 20, false}};
    given.budget = 59;
    EXPECT_EQ(forecast(given).possible, 20U);
    given.budget = 19;
    EXPECT_EQ(forecast(given).possible, 0U);
}

// What is forecast is what comes of it: each plan is carried out one call after the other by a real allowance.
TEST(Forecast, IsWhatTheAllowanceAdmits) {
    std::mt19937 random(5);
    const auto below = [&random](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
    constexpr detail::OperationInfo cheap{.name = "cheap"};
    constexpr detail::OperationInfo dear{.name = "dear", .cost = {.credits = 7}};
    constexpr detail::OperationInfo search{.name = "search", .cost = {.per = CostUnit::result}};
    for (int round = 0; round < 2000; ++round) {
        SCOPED_TRACE(round);
        AllowanceOptions options;
        if (below(2) == 0) options.credit_floor(below(50));
        if (below(2) == 0) options.credits_per_day(below(300));
        TeamAllowance team(options);
        Time now = Time(1h);
        std::int64_t balance = below(400);
        const Budget budget(below(300));
        const auto make = [&](const detail::OperationInfo& operation, double units, std::int64_t used) {
            OperationCost& cost = team.cost_of(operation.name, operation.cost);
            CreditRequest request;
            request.units = units;
            request.job = budget.state().get();
            Permit permit;
            if (team.take(permit, cost, request, {}, now) != TeamAllowance::Take::granted) return false;
            balance -= used;
            Meta meta;
            meta.limits.limit_minute = 100'000;
            meta.credits = {used, balance};
            team.answered(permit, cost, meta, {}, now);
            return true;
        };
        if (!make(cheap, 1, 1)) continue;  // the balance is known now
        Plan plan = Plan().budget(budget);
        struct Step {
            const detail::OperationInfo& operation;
            std::uint64_t count;
            std::int64_t used;
            double units;
        };
        std::vector<Step> steps;
        for (int i = 0; i < 3; ++i) {
            const auto count = static_cast<std::uint64_t>(below(40));
            const auto units = static_cast<double>(1 + below(5));
            switch (below(3)) {
                case 0: steps.push_back({cheap, count, 1, 1}); break;
                case 1: steps.push_back({dear, count, 7, 1}); break;
                default: steps.push_back({search, count, static_cast<std::int64_t>(units), units}); break;
            }
        }
        for (const Step& step : steps) plan.add(step.operation, step.count, step.units);
        const Forecast result = team.forecast(plan, now);

        std::uint64_t made = 0;
        bool stopped = false;
        for (const Step& step : steps) {
            for (std::uint64_t i = 0; i < step.count && !stopped; ++i) {
                stopped = !make(step.operation, step.units, step.used) || (!options.credit_floor() && balance < 0);
                if (!stopped) ++made;
            }
        }
        EXPECT_EQ(result.possible, made);
        EXPECT_EQ(result.stop == Stop::none, !stopped);
        EXPECT_LE(result.credits_certain, result.credits);
    }
}

TEST(Forecast, KnowsBeforeTheFirstAnswerOnlyWhatIsDocumented) {
    const Allowance allowance(AllowanceOptions().credit_floor(100));
    constexpr detail::OperationInfo operation{.name = "fans.summary", .cost = {.credits = 200, .note = "completed"}};
    const Forecast result = allowance.forecast(Plan().add(operation, 3));
    EXPECT_EQ(result.calls, 3U);
    EXPECT_EQ(result.credits, 600);
    EXPECT_EQ(result.credits_certain, 0);
    EXPECT_EQ(result.possible, 3U);
    EXPECT_EQ(result.duration, std::nullopt);
}

}  // namespace
}  // namespace ofapi::limits
