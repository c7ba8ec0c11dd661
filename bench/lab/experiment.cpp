#include "lab/experiment.hpp"

#include "lab/simulation.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace ofapi::lab {

namespace {

/// Calls `work` for each number below `count`. The first exception ends it and is thrown.
template <class Work>
void in_parallel(std::uint64_t count, unsigned threads, const Work& work) {
    std::atomic<std::uint64_t> next{0};
    std::mutex mutex;
    std::exception_ptr failed;
    const auto run = [&] {
        try {
            for (std::uint64_t i = next++; i < count; i = next++) work(i);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!failed) failed = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::min<std::uint64_t>(threads, count); ++i) others.emplace_back(run);
        run();
    }
    if (failed) std::rethrow_exception(failed);
}

double share_of(const Scenario& scenario, const Outcome& outcome, const Outcome& oracle) {
    if (!outcome.complete) return 0.0;
    if (!scenario.finite()) return outcome.done / (outcome.available > 0 ? outcome.available : oracle.done);
    return static_cast<double>(oracle.makespan.count()) / static_cast<double>(outcome.makespan.count());
}

}  // namespace

std::vector<Result> run_experiment(const Scenario& scenario, const std::vector<std::string>& policies,
                                   std::uint64_t seeds, unsigned threads) {
    const Latencies latencies(scenario.latency);
    std::vector<Result> results;
    for (const std::string& policy : policies) {
        if (policy == "oracle" ? !scenario.has_oracle() : scenario.ours_only && policy != "ofapi") continue;
        results.push_back({scenario.name, policy, std::vector<Outcome>(seeds), std::vector<double>(seeds)});
    }

    in_parallel(seeds, threads, [&](std::uint64_t i) {
        const auto run = [&](std::string_view policy) { return Simulation(scenario, latencies, policy, i + 1).run(); };
        const Outcome oracle = scenario.has_oracle() ? run("oracle") : Outcome();
        for (Result& result : results) {
            result.outcomes[i] = result.policy == "oracle" ? oracle : run(result.policy);
            result.shares[i] = share_of(scenario, result.outcomes[i], oracle);
        }
    });
    return results;
}

}  // namespace ofapi::lab
