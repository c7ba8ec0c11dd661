// What the laboratory itself has to keep to, so that its tables mean something.

#include "lab/experiment.hpp"
#include "lab/policy.hpp"
#include "lab/report.hpp"
#include "lab/simulation.hpp"
#include "simulation/fixture.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace ofapi::lab {
namespace {

const std::vector<std::string> every_policy(policy_names.begin(), policy_names.end());

/// Scenarios with everything that may go wrong, drawn at random.
Scenario random_scenario(std::uint64_t seed) {
    limits::Random random(seed);
    Scenario scenario = small_job(every_kind[seed % every_kind.size()]);
    scenario.limit = 1 + static_cast<std::int64_t>(random.next() % 150);
    scenario.calls = 1 + random.next() % 400;
    scenario.connections = 1 + random.next() % 64;
    scenario.accounts = 1 + random.next() % 50;
    scenario.latency.uplink_median = std::chrono::milliseconds(1 + random.next() % 200);
    if (random.unit() < 0.3) {
        scenario.latency.tail_share = 0.1;
        scenario.latency.tail_factor = 20;
    }
    if (random.unit() < 0.3) scenario.lost = 0.05;
    if (random.unit() < 0.3) scenario.unreported = 0.3;
    if (random.unit() < 0.3) scenario.spent_before = static_cast<std::int64_t>(random.next() % 150);
    if (random.unit() < 0.3) scenario.change = {90s, 1 + static_cast<std::int64_t>(random.next() % 150)};
    scenario.retry_after = random.unit() < 0.5;
    return scenario;
}

TEST(Oracle, IsNeverRefused) {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const Result result = run(random_scenario(seed), "oracle", 1);
        EXPECT_TRUE(result.outcomes[0].complete) << seed;
        EXPECT_EQ(result.outcomes[0].team_429s, 0U) << seed;
    }
}

TEST(Oracle, IsNotBeaten) {
    // Which call meets a slow answer differs from policy to policy, so with a few calls only luck can win.
    for (const auto kind : every_kind) {
        Scenario scenario = small_job(kind);
        for (const Result& result : run_experiment(scenario, every_policy, 15, 1)) {
            EXPECT_LE(mean(result.shares), 1.001) << result.scenario << " " << result.policy;
            EXPECT_LE(*std::max_element(result.shares.begin(), result.shares.end()), 1.02)
                << result.scenario << " " << result.policy;
        }
    }
}

TEST(Oracle, NeedsWhatTheWindowsRuleAsks) {
    // Enough connections, and latencies small beside the window: the windows decide.
    for (const auto kind : every_kind) {
        Scenario scenario = small_job(kind);
        scenario.connections = 100;
        scenario.latency.service_median = 1ms;
        scenario.latency.service_longest = 1ms;
        const Result result = run(scenario, "oracle", 20);
        for (const Outcome& outcome : result.outcomes) {
            const double windows = std::chrono::duration<double>(outcome.makespan) / scenario.window;
            switch (kind) {
                case sim::WindowKind::first_hit:
                case sim::WindowKind::sliding: EXPECT_NEAR(windows, 4.0, 0.1); break;
                case sim::WindowKind::bucket: EXPECT_NEAR(windows, 3.5, 0.1); break;
                case sim::WindowKind::clock:  // the first of its windows has begun at any time before the start
                    EXPECT_GT(windows, 3.0);
                    EXPECT_LT(windows, 4.1);
                    break;
            }
        }
    }
}

TEST(Simulation, EndsWithEveryCallDoneWhateverHappens) {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Scenario scenario = random_scenario(seed);
        for (const Result& result : run_experiment(scenario, every_policy, 1, 1)) {
            const Outcome& outcome = result.outcomes[0];
            EXPECT_TRUE(outcome.complete) << seed << " " << result.policy;
            EXPECT_EQ(outcome.sent, scenario.calls + outcome.lost + outcome.team_429s) << seed << " " << result.policy;
        }
    }
}

TEST(Simulation, HasTheSameOutcomeForTheSameSeedOnAnyNumberOfThreads) {
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        Scenario scenario = random_scenario(seed);
        scenario.foreign.steady = 0.2;
        const auto one = run_experiment(scenario, every_policy, 6, 1);
        const auto four = run_experiment(scenario, every_policy, 6, 4);
        for (std::size_t i = 0; i < one.size(); ++i) {
            EXPECT_EQ(one[i].outcomes, four[i].outcomes) << one[i].policy;
            EXPECT_EQ(json_line(one[i]), json_line(four[i]));
        }
    }
}

TEST(Simulation, CountsInTheMeasuredTimeOnly) {
    Scenario scenario = small_job(sim::WindowKind::clock);
    scenario.calls = 0;
    scenario.warm_up = 2;
    scenario.measured = 30;
    const Result result = run(scenario, "oracle", 10);
    for (const Outcome& outcome : result.outcomes) {
        EXPECT_NEAR(outcome.done, 3000, 100);
        EXPECT_GE(outcome.sent, 3100U);
    }
}

TEST(Simulation, SharesWhatOthersLeave) {
    Scenario scenario = small_job(sim::WindowKind::clock);
    scenario.calls = 0;
    scenario.warm_up = 2;
    scenario.measured = 30;
    scenario.foreign.steady = 0.4;
    for (const Outcome& outcome : run(scenario, "ofapi", 10).outcomes) {
        EXPECT_NEAR(outcome.available, 3000 * 0.6, 150);
        EXPECT_LE(outcome.done + static_cast<double>(outcome.foreign_calls - outcome.foreign_refused), 3400);
        EXPECT_LE(outcome.foreign_refused_for_us, outcome.foreign_refused);
    }
}

TEST(Latencies, HaveTheMediansAndTailsTheyAreMadeWith) {
    LatencyModel model;
    model.tail_share = 0.01;
    model.tail_factor = 100;
    const Latencies latencies(model);
    std::vector<Duration> uplinks;
    std::vector<Duration> services;
    for (std::uint64_t i = 0; i < Latencies::entries; ++i) {
        uplinks.push_back(latencies.uplink(i));
        services.push_back(latencies.service(i));
    }
    std::sort(uplinks.begin(), uplinks.end());
    std::sort(services.begin(), services.end());
    const std::size_t middle = Latencies::entries / 2;
    EXPECT_NEAR(std::chrono::duration<double>(uplinks[middle]).count(), 0.020, 0.001);
    EXPECT_NEAR(std::chrono::duration<double>(services[middle]).count(), 3.0, 0.1);
    const auto slow = std::count_if(uplinks.begin(), uplinks.end(), [](Duration uplink) { return uplink > 400ms; });
    EXPECT_NEAR(static_cast<double>(slow), 41, 5);
    EXPECT_EQ(services.back(), model.service_longest);
    // exp(0.5^2 / 2) times the median, and what the tails add.
    EXPECT_NEAR(std::chrono::duration<double>(latencies.mean()).count(), 3.5, 0.1);
}

TEST(Scenarios, AreNamedApart) {
    std::set<std::string> names;
    for (const Scenario& scenario : scenarios()) EXPECT_TRUE(names.insert(scenario.name).second) << scenario.name;
}

}  // namespace
}  // namespace ofapi::lab
