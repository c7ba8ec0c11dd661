#include "lab/scenario.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace ofapi::lab {

namespace {

constexpr std::array kinds{sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding,
                           sim::WindowKind::bucket};

std::string kind_name(sim::WindowKind kind) { return std::string(sim::name(kind)); }

std::string number(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::uint64_t calls_of(const Scenario& scenario, double windows) {
    return static_cast<std::uint64_t>(std::llround(windows * static_cast<double>(scenario.limit)));
}

/// A job from a cold start, in each size and against each kind of window.
void add_jobs(std::vector<Scenario>& all, const std::string& group, const Scenario& base) {
    for (const double windows : {0.5, 1.5, 2.5, 4.5, 19.5}) {
        for (const auto kind : kinds) {
            Scenario scenario = base;
            scenario.name = group + "/" + number(windows) + "/" + kind_name(kind);
            scenario.kind = kind;
            scenario.calls = calls_of(base, windows);
            all.push_back(std::move(scenario));
        }
    }
}

/// One scenario for each kind of window.
void add_kinds(std::vector<Scenario>& all, const std::string& group, const Scenario& base) {
    for (const auto kind : kinds) {
        Scenario scenario = base;
        scenario.name = group + "/" + kind_name(kind);
        scenario.kind = kind;
        all.push_back(std::move(scenario));
    }
}

std::vector<Scenario> make_scenarios() {
    std::vector<Scenario> all;

    Scenario job;
    add_jobs(all, "cold", job);
    Scenario wide = job;
    wide.connections = 256;
    add_jobs(all, "cold-256", wide);
    Scenario steady;
    steady.seeds = 20;
    add_kinds(all, "steady", steady);
    steady.connections = 256;
    add_kinds(all, "steady-256", steady);
    return all;
}

}  // namespace

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = make_scenarios();
    return all;
}

}  // namespace ofapi::lab
