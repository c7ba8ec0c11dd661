#pragma once

#include "lab/experiment.hpp"
#include "lab/scenario.hpp"
#include "lab/summary.hpp"
#include "sim/window.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace ofapi::lab {

inline constexpr std::array every_kind{sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding,
                                       sim::WindowKind::bucket};

/// A job of 4.5 windows, a tenth of the usual size: 100 calls a minute.
inline Scenario small_job(sim::WindowKind kind) {
    Scenario scenario;
    scenario.name = sim::name(kind);
    scenario.kind = kind;
    scenario.limit = 100;
    scenario.calls = 450;
    scenario.connections = 32;
    return scenario;
}

inline Result run(const Scenario& scenario, const std::string& policy, std::uint64_t seeds) {
    return run_experiment(scenario, {policy}, seeds, 1).front();
}

}  // namespace ofapi::lab
