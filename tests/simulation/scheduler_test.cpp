// What the scheduler reaches against each kind of window a server may use: no refusal ever, with the allowance to
// itself, and its share of the best possible.

#include "simulation/fixture.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::lab {
namespace {

void expect_no_refusal(const Scenario& scenario, std::uint64_t seeds) {
    const Result result = run(scenario, "ofapi", seeds);
    for (std::size_t i = 0; i < seeds; ++i) {
        EXPECT_TRUE(result.outcomes[i].complete) << scenario.name << ", seed " << i + 1;
        EXPECT_EQ(result.outcomes[i].team_429s, 0U) << scenario.name << ", seed " << i + 1;
    }
}

TEST(SchedulerInTheLaboratory, ReachesItsShareOfAJobWithoutARefusal) {
    for (const auto kind : every_kind) {
        Scenario scenario;  // 1,000 calls a minute, 3 s each
        scenario.kind = kind;
        scenario.calls = 4500;
        const Result result = run(scenario, "ofapi", 8);
        EXPECT_EQ(total(result, &Outcome::team_429s), 0U) << sim::name(kind);
        EXPECT_GE(mean(result.shares), 0.94) << sim::name(kind);
        EXPECT_GE(least(result.shares), 0.92) << sim::name(kind);
    }
}

TEST(SchedulerInTheLaboratory, KeepsItsShareOverManyWindows) {
    for (const auto kind : every_kind) {
        Scenario scenario = small_job(kind);
        scenario.calls = 2950;
        const Result result = run(scenario, "ofapi", 8);
        EXPECT_EQ(total(result, &Outcome::team_429s), 0U) << sim::name(kind);
        EXPECT_GE(least(result.shares), 0.9) << sim::name(kind);
    }
}

TEST(SchedulerInTheLaboratory, CausesNoRefusalWhateverTheLimit) {
    for (const std::int64_t limit : {2, 3, 5, 8, 20, 60, 600, 5000}) {
        for (const auto kind : every_kind) {
            Scenario scenario = small_job(kind);
            scenario.name += ", " + std::to_string(limit) + " a minute";
            scenario.limit = limit;
            scenario.connections = 256;
            scenario.calls = static_cast<std::uint64_t>(std::max<std::int64_t>(limit * 9 / 2, 4));
            expect_no_refusal(scenario, limit > 100 ? 1 : 30);
        }
    }
}

TEST(SchedulerInTheLaboratory, CausesNoRefusalWhenUplinksDiffer) {
    for (const Duration median : {20ms, 50ms}) {
        for (const double tail : {0.01, 0.2}) {
            for (const auto kind : every_kind) {
                Scenario scenario = small_job(kind);
                scenario.name += ", uplink " + std::to_string(median / 1ms) + " ms, tail " + std::to_string(tail);
                scenario.latency.uplink_median = median;
                scenario.latency.tail_share = tail;
                scenario.latency.tail_factor = 3;
                expect_no_refusal(scenario, 15);
            }
        }
    }
}

TEST(SchedulerInTheLaboratory, CausesNoRefusalWhenAnotherProcessWentBefore) {
    for (const std::int64_t used : {1, 50, 98}) {
        for (const auto kind : every_kind) {
            Scenario scenario = small_job(kind);
            scenario.name += ", " + std::to_string(used) + " were used before";
            scenario.spent_before = used;
            expect_no_refusal(scenario, 25);
        }
    }
}

TEST(SchedulerInTheLaboratory, LosesAScoutAtMostWhereOneCallIsLeft) {
    // The second scout goes out before the first one's answer, in case that got lost.
    for (const auto kind : every_kind) {
        Scenario spent = small_job(kind);
        spent.name += ", one left";
        spent.spent_before = spent.limit - 1;
        Scenario one = small_job(kind);
        one.name += ", one per window";
        one.limit = 1;
        one.calls = 5;
        for (const Scenario& scenario : {spent, one})
            for (const Outcome& outcome : run(scenario, "ofapi", 25).outcomes)
                EXPECT_LE(outcome.team_429s, 1U) << scenario.name;
    }
}

TEST(SchedulerInTheLaboratory, CausesNoRefusalWhenAnswersAreMissing) {
    for (const auto kind : every_kind) {
        Scenario scenario = small_job(kind);
        scenario.lost = 0.02;
        scenario.unreported = 0.3;
        expect_no_refusal(scenario, 50);
    }
}

TEST(SchedulerInTheLaboratory, SendsOneProbeToASpentWindow) {
    for (const bool retry_after : {true, false}) {
        for (const auto kind : {sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding}) {
            Scenario scenario = small_job(kind);
            scenario.spent_before = scenario.limit;
            scenario.retry_after = retry_after;
            const Result result = run(scenario, "ofapi", 25);
            for (const Outcome& outcome : result.outcomes) EXPECT_LE(outcome.sent_before_success, 2U) << scenario.name;
        }
    }
}

TEST(SchedulerInTheLaboratory, SendsNothingTooMuchOnceItHasSeenACut) {
    for (const auto kind : every_kind) {
        Scenario scenario = small_job(kind);
        scenario.change = {90s, 50};
        EXPECT_EQ(total(run(scenario, "ofapi", 25), &Outcome::late_429s), 0U) << scenario.name;
    }
}

TEST(SchedulerInTheLaboratory, GetsThroughBesideOthersWithFewRefusals) {
    for (const auto kind : every_kind) {
        Scenario scenario;
        scenario.name = sim::name(kind);
        scenario.kind = kind;
        scenario.measured = 20;
        scenario.foreign.steady = 0.1;
        const Result result = run(scenario, "ofapi", 2);
        const auto refused = static_cast<double>(total(result, &Outcome::team_429s));
        EXPECT_LT(refused / static_cast<double>(total(result, &Outcome::sent)), 0.015) << scenario.name;
        EXPECT_GT(mean(result.shares), 0.75) << scenario.name;
    }
}

}  // namespace
}  // namespace ofapi::lab
