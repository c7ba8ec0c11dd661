#include "lab/policy.hpp"

#include "lab/scheduler_policy.hpp"
#include "lab/workers.hpp"

#include <stdexcept>
#include <string>

namespace ofapi::lab {

std::unique_ptr<Policy> make_policy(std::string_view name, const Scenario& scenario, std::uint64_t seed) {
    const std::size_t workers = scenario.connections;
    const Duration gap = scenario.window / scenario.limit;
    if (name == "ofapi") return std::make_unique<SchedulerPolicy>(scenario, seed);
    if (name == "oracle") return std::make_unique<Oracle>(workers, seed);
    if (name == "paced") return std::make_unique<Paced>(workers, seed, gap);
    if (name == "token-bucket") return std::make_unique<PlainBucket>(workers, seed, scenario.limit, scenario.window);
    if (name == "fixed-sleep")
        return std::make_unique<FixedSleep>(workers, seed, gap * static_cast<Duration::rep>(workers));
    if (name == "backoff") return std::make_unique<Backoff>(workers, seed);
    if (name == "adaptive") return std::make_unique<Adaptive>(workers, seed);
    throw std::invalid_argument("unknown policy: " + std::string(name));
}

}  // namespace ofapi::lab
