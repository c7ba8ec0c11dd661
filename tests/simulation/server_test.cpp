#include "lab/server.hpp"

#include <gtest/gtest.h>

namespace ofapi::lab {
namespace {

using Kind = limits::Observation::Kind;

const Time start{1h};

Scenario clock_of(std::int64_t limit) {
    Scenario scenario;
    scenario.kind = sim::WindowKind::first_hit;
    scenario.limit = limit;
    return scenario;
}

TEST(LabServer, ReportsWhatRemainsAndWhenItRefuses) {
    Server server(clock_of(2), 1, start);
    EXPECT_EQ(server.count(0, false, start).remaining, 1);
    EXPECT_EQ(server.count(0, false, start + 100ms).remaining, 0);
    EXPECT_EQ(server.until_free(start + 1s), 59s);
    const Server::Count refused = server.count(0, false, start + 1500ms);
    EXPECT_EQ(refused.kind, Kind::team_limited);
    EXPECT_EQ(refused.limit, 2);
    EXPECT_EQ(refused.remaining, 0);
    EXPECT_EQ(refused.retry_after, 59s);  // whole seconds, rounded up
    EXPECT_EQ(server.count(0, false, start + 60s).kind, Kind::ok);
}

TEST(LabServer, SaysNoRetryAfterWhereTheScenarioHasNone) {
    Scenario scenario = clock_of(1);
    scenario.retry_after = false;
    Server server(scenario, 1, start);
    (void)server.count(0, false, start);
    EXPECT_EQ(server.count(0, false, start).retry_after, 0s);
}

TEST(LabServer, CountsTheDayBesideTheMinute) {
    Scenario scenario = clock_of(2);
    scenario.limit_day = 3;
    Server server(scenario, 1, start);
    for (int i = 0; i < 2; ++i) EXPECT_EQ(server.count(0, false, start).kind, Kind::ok);
    const Server::Count last = server.count(0, false, start + 60s);
    EXPECT_EQ(last.limit_day, 3);
    EXPECT_EQ(last.remaining_day, 0);
    const Server::Count refused = server.count(0, false, start + 61s);
    EXPECT_EQ(refused.kind, Kind::team_limited);
    EXPECT_EQ(refused.remaining, 1);
    EXPECT_EQ(server.until_free(start + 61s), 24h - 61s);
}

TEST(LabServer, HasSpentSomeOfTheWindowThatRunsAtTheStart) {
    for (const auto kind : {sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding}) {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Scenario scenario = clock_of(10);
            scenario.kind = kind;
            scenario.spent_before = 10;
            Server server(scenario, seed, start);
            EXPECT_GT(server.until_free(start), 0s);
            EXPECT_LE(server.until_free(start), 60s);
        }
    }
}

TEST(LabServer, KnowsWhichOfTheOthersAreRefusedBecauseOfUs) {
    Scenario scenario = clock_of(3);
    scenario.foreign.steady = 0.1;
    Server server(scenario, 1, start);
    (void)server.count(0, false, start);
    (void)server.count(0, false, start);
    for (int i = 0; i < 4; ++i) server.count_foreign(start + 1s);
    EXPECT_EQ(server.foreign_calls(), 4U);
    EXPECT_EQ(server.foreign_refused(), 3U);
    // Alone, three of the four would have been admitted.
    EXPECT_EQ(server.foreign_alone(), 3U);
    EXPECT_EQ(server.foreign_refused_for_us(), 2U);
}

TEST(LabServer, RefusesAnAccountThatHasTooManyInWorkUntilItRecovers) {
    Scenario scenario = clock_of(1000);
    scenario.accounts = 2;
    scenario.account_limit = {AccountLimit::Kind::parallel, 2, 2, 3s};
    Server server(scenario, 1, start);
    EXPECT_EQ(server.count(0, false, start).kind, Kind::ok);
    EXPECT_EQ(server.count(0, false, start).kind, Kind::ok);
    const Server::Count refused = server.count(0, false, start);
    EXPECT_EQ(refused.kind, Kind::account_limited);
    EXPECT_EQ(refused.remaining, 997);  // the team's minute counts it all the same
    EXPECT_EQ(server.count(1, false, start).kind, Kind::ok);
    server.finished(0);
    EXPECT_EQ(server.count(0, false, start + 2s).kind, Kind::account_limited);
    EXPECT_EQ(server.count(0, false, start + 3s).kind, Kind::ok);
    EXPECT_DOUBLE_EQ(server.account_capacity(0, 60s, 3s), 40.0);
}

TEST(LabServer, RefusesOneOperationWhileTheMinuteHasCallsLeft) {
    Scenario scenario = clock_of(10);
    scenario.endpoint_limit = 1;
    Server server(scenario, 1, start);
    EXPECT_EQ(server.count(0, true, start).kind, Kind::ok);
    const Server::Count refused = server.count(0, true, start);
    EXPECT_EQ(refused.kind, Kind::endpoint_limited);
    EXPECT_EQ(refused.remaining, 8);
    EXPECT_EQ(server.count(0, false, start).kind, Kind::ok);
    EXPECT_EQ(server.count(0, true, start + 60s).kind, Kind::ok);
}

TEST(LabServer, RefusesAnAccountThatSpentItsBurst) {
    Scenario scenario = clock_of(1000);
    scenario.account_limit = {AccountLimit::Kind::burst, 6, 6, 3s};
    Server server(scenario, 1, start);
    for (int i = 0; i < 6; ++i) EXPECT_EQ(server.count(0, false, start).kind, Kind::ok);
    EXPECT_EQ(server.count(0, false, start).kind, Kind::account_limited);
    EXPECT_EQ(server.count(0, false, start + 500ms).kind, Kind::ok);
    EXPECT_DOUBLE_EQ(server.account_capacity(0, 60s, 3s), 120.0);
}

}  // namespace
}  // namespace ofapi::lab
