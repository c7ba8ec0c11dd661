// What the token bucket reaches against each kind of window a server may use: no refusal ever, with the allowance to
// itself, and the share of the best possible wall time.

#include "simulation/rate_simulation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace ofapi::simulation {
namespace {

constexpr WindowKind kinds[] = {WindowKind::first_hit, WindowKind::clock, WindowKind::sliding, WindowKind::bucket};

struct Shares {
    double worst = 0;
    double tenth = 0;  ///< one in ten is worse
    double median = 0;
};

/// Runs the scenario over many seeds and expects that nothing is refused, lost or left undone.
Shares run(const std::string& name, Scenario scenario, std::uint64_t seeds) {
    std::vector<double> shares;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        scenario.seed = seed;
        const Outcome outcome = RateSimulation(scenario).run();
        EXPECT_EQ(outcome.refusals, 0U) << name << ", " << to_string(scenario.kind) << ", seed " << seed;
        EXPECT_EQ(outcome.undone, 0) << name << ", " << to_string(scenario.kind) << ", seed " << seed;
        shares.push_back(outcome.share());
    }
    std::sort(shares.begin(), shares.end());
    const Shares result{shares.front(), shares[shares.size() / 10], shares[shares.size() / 2]};
    std::printf("%-44s %-9s share of the best: worst %.3f, one in ten below %.3f, median %.3f\n", name.c_str(),
                std::string(to_string(scenario.kind)).c_str(), result.worst, result.tenth, result.median);
    return result;
}

TEST(RateSimulation, ReachesTheSharesOfTheMainJobWithoutARefusal) {
    for (const WindowKind kind : kinds) {
        Scenario scenario;  // 2700 calls, 600 per 6 s, 64 in flight, cold start
        scenario.kind = kind;
        const Shares shares = run("2700 calls, 600 per 6 s", scenario, 1000);
        const bool known_start = kind == WindowKind::first_hit || kind == WindowKind::sliding;
        EXPECT_GE(known_start ? shares.worst : shares.tenth, known_start ? 0.975 : 0.96);
        EXPECT_GE(shares.worst, kind == WindowKind::clock ? 0.85 : 0.97);
    }
}

TEST(RateSimulation, KeepsItsShareOverManyWindows) {
    for (const WindowKind kind : kinds) {
        Scenario scenario;
        scenario.kind = kind;
        scenario.calls = 17'700;  // 29.5 windows
        EXPECT_GE(run("17700 calls, 600 per 6 s", scenario, 30).worst, kind == WindowKind::clock ? 0.95 : 0.98);
    }
}

TEST(RateSimulation, CausesNoRefusalWhenCallsTakeSeconds) {
    Latency slow;
    slow.uplink_max = 40ms;
    slow.tail_mean = 50ms;
    slow.service_min = 2s;
    slow.service_max = 4s;
    for (const std::int64_t limit : {10, 60, 600, 1000, 5000}) {
        for (const std::size_t in_flight : {64U, 256U}) {
            for (const WindowKind kind : kinds) {
                Scenario scenario;
                scenario.kind = kind;
                scenario.window = 60s;
                scenario.limit = limit;
                scenario.calls = limit * 9 / 2;
                scenario.in_flight = in_flight;
                scenario.latency = slow;
                run(std::to_string(limit) + " a minute, 3 s each, " + std::to_string(in_flight) + " in flight",
                    scenario, limit >= 5000 ? 5 : 25);
            }
        }
    }
}

TEST(RateSimulation, CausesNoRefusalWhateverTheLimit) {
    for (const std::int64_t limit : {1, 2, 3, 5, 8, 20, 60, 5000}) {
        for (const WindowKind kind : kinds) {
            Scenario scenario;
            scenario.kind = kind;
            scenario.limit = limit;
            scenario.calls = std::max<std::int64_t>(limit * 9 / 2, 4);
            run(std::to_string(limit) + " per 6 s", scenario, limit >= 5000 ? 20 : 200);
        }
    }
}

TEST(RateSimulation, CausesNoRefusalWhenUplinksDiffer) {
    for (const Duration slowest : {40ms, 100ms, 300ms}) {
        for (const double tail : {0.01, 0.2}) {
            for (const WindowKind kind : kinds) {
                Scenario scenario;
                scenario.kind = kind;
                scenario.latency.uplink_max = slowest;
                scenario.latency.tail_mean = slowest;
                scenario.latency.tail_share = tail;
                run("uplink to " + std::to_string(slowest / 1ms) + " ms, tail " + std::to_string(tail), scenario, 60);
            }
        }
    }
}

TEST(RateSimulation, CausesNoRefusalWhenAnotherProcessWentBefore) {
    for (const std::int64_t used : {1, 300, 595}) {
        for (const WindowKind kind : kinds) {
            Scenario scenario;
            scenario.kind = kind;
            scenario.used_before = used;
            run(std::to_string(used) + " were used before", scenario, 100);
        }
    }
}

TEST(RateSimulation, CausesNoRefusalWhenAnswersAreMissing) {
    for (const WindowKind kind : kinds) {
        Scenario scenario;
        scenario.kind = kind;
        scenario.lost_share = 0.02;
        scenario.unreported_share = 0.3;
        run("2 % lost, 30 % without a report", scenario, 200);
    }
}

TEST(RateSimulation, GetsThroughBesideAnotherProcessWithFewRefusals) {
    for (const WindowKind kind : kinds) {
        double refusals = 0;
        double share = 0;
        constexpr int seeds = 50;
        Scenario scenario;
        scenario.kind = kind;
        scenario.calls = 6000;
        scenario.foreign_share = 0.1;
        for (int seed = 1; seed <= seeds; ++seed) {
            scenario.seed = static_cast<std::uint64_t>(seed);
            const Outcome outcome = RateSimulation(scenario).run();
            EXPECT_EQ(outcome.undone, 0);
            refusals += static_cast<double>(outcome.refusals) / static_cast<double>(scenario.calls) / seeds;
            share += outcome.share() / seeds;
        }
        std::printf(
            "10 %% of the limit used by another process    %-9s %.2f %% refused, share of the best alone %.3f\n",
            std::string(to_string(kind)).c_str(), refusals * 100, share);
        EXPECT_LT(refusals, 0.015);
        EXPECT_GT(share, 0.75);
    }
}

}  // namespace
}  // namespace ofapi::simulation
