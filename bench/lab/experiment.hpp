#pragma once

#include "lab/outcome.hpp"
#include "lab/scenario.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ofapi::lab {

/// What a policy made of a scenario, seed by seed.
struct Result {
    std::string scenario;
    std::string policy;
    std::vector<Outcome> outcomes;
    std::vector<double> shares;  ///< of what was possible; one for each outcome
};

/// Runs the scenario with each policy for the seeds 1 to `seeds`, and the oracle where it has to say what was possible.
/// The order of the results is that of the policies; those that the scenario is not for have none. The seeds are spread
/// over `threads` threads; how many there are changes nothing in the results. Throws what a simulation throws.
[[nodiscard]] std::vector<Result> run_experiment(const Scenario& scenario, const std::vector<std::string>& policies,
                                                 std::uint64_t seeds, unsigned threads);

}  // namespace ofapi::lab
