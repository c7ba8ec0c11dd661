#include "lab/scenario.hpp"

#include <algorithm>
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

void add_cold_starts(std::vector<Scenario>& all) {
    const Scenario plain;
    add_jobs(all, "cold", plain);
    Scenario scenario = plain;
    scenario.connections = 256;
    add_jobs(all, "cold-256", scenario);
    Scenario fewer = plain;
    fewer.seeds = 25;
    scenario = fewer;
    scenario.latency.uplink_median = 300ms;
    add_jobs(all, "cold-uplink-300ms", scenario);
    scenario = fewer;
    scenario.latency.tail_share = 0.01;
    scenario.latency.tail_factor = 10;
    add_jobs(all, "cold-tail-1%-x10", scenario);
    scenario.latency.tail_factor = 100;
    add_jobs(all, "cold-tail-1%-x100", scenario);
    scenario = fewer;
    scenario.lost = 0.01;
    add_jobs(all, "cold-lost-1%", scenario);
    scenario = fewer;
    scenario.unreported = 0.1;
    add_jobs(all, "cold-unreported-10%", scenario);
    scenario = fewer;
    scenario.spent_before = plain.limit / 2;
    add_jobs(all, "cold-half-spent", scenario);
}

void add_changes(std::vector<Scenario>& all) {
    Scenario scenario;
    scenario.calls = calls_of(scenario, 4.5);
    scenario.change = {90s, scenario.limit / 2};
    add_kinds(all, "change/half", scenario);
    scenario.change->limit = scenario.limit / 10;
    add_kinds(all, "change/tenth", scenario);
    scenario.change->limit = scenario.limit * 5;
    scenario.connections = 384;
    scenario.calls = calls_of(scenario, 19.5);
    add_kinds(all, "change/x5", scenario);
}

void add_restarts(std::vector<Scenario>& all) {
    Scenario scenario;
    scenario.calls = calls_of(scenario, 1.5);
    scenario.spent_before = scenario.limit;
    add_kinds(all, "restart", scenario);
    scenario.retry_after = false;
    add_kinds(all, "restart-unsaid", scenario);
}

void add_shared(std::vector<Scenario>& all) {
    Scenario steady;
    steady.seeds = 10;
    Scenario scenario = steady;
    scenario.foreign.steady = 0.1;
    add_kinds(all, "others-10%", scenario);
    scenario.foreign.steady = 0.4;
    add_kinds(all, "others-40%", scenario);
    scenario = steady;
    scenario.foreign.burst = 50;
    add_kinds(all, "bursts-50", scenario);
    scenario.foreign.burst = 200;
    add_kinds(all, "bursts-200", scenario);
    scenario = steady;
    scenario.foreign.rival = "backoff";
    add_kinds(all, "greedy", scenario);
    scenario.foreign.rival = "ofapi";
    add_kinds(all, "two-of-ours", scenario);
}

/// What our own options do; nobody else has them.
void add_options(std::vector<Scenario>& all) {
    Scenario base;
    base.seeds = 10;
    base.ours_only = true;
    for (const std::int64_t burst : {50, 200}) {
        Scenario scenario = base;
        scenario.foreign.burst = burst;
        for (const double reserve : {0.0, 0.02, 0.05, 0.1, 0.2}) {
            scenario.allowance.foreign_reserve(reserve);
            add_kinds(all, "reserve-" + std::to_string(burst) + "/" + number(reserve * 100) + " %", scenario);
        }
    }
    Scenario scenario = base;
    scenario.calls = calls_of(scenario, 4.5);
    for (const double burst : {0.01, 0.05, 0.2}) {
        scenario.allowance.burst(burst);
        add_kinds(all, "burst/" + number(burst * 100) + " %", scenario);
    }
    scenario = base;
    scenario.seeds = 3;
    scenario.limit_day = 20 * scenario.limit;
    scenario.warm_up = 0;
    scenario.measured = 24 * 60;
    scenario.allowance.day_evenly(true);
    add_kinds(all, "day-evenly", scenario);
}

void add_accounts(std::vector<Scenario>& all) {
    Scenario scenario;
    scenario.limit = 6000;
    scenario.connections = 512;
    for (const std::size_t accounts : {1U, 100U, 10'000U, 100'000U}) {
        scenario.accounts = accounts;
        scenario.calls = accounts == 1 ? 600 : std::max<std::uint64_t>(accounts, calls_of(scenario, 4.5));
        scenario.seeds = accounts < 10'000 ? 20 : 3;
        scenario.name = "accounts/" + std::to_string(accounts);
        all.push_back(scenario);
    }

    Scenario own;
    own.limit = 6000;  // out of the way
    own.connections = 256;
    own.accounts = 20;
    own.warm_up = 0;
    own.measured = 30;
    own.seeds = 10;
    own.name = "account-limit/parallel";
    own.account_limit = {AccountLimit::Kind::parallel, 6, 11, 3s};
    all.push_back(own);
    own.name = "account-limit/burst";
    own.account_limit = {AccountLimit::Kind::burst, 6, 6, 3s};
    all.push_back(own);
}

void add_mixtures(std::vector<Scenario>& all) {
    Scenario scenario;
    scenario.seeds = 10;
    scenario.priority = Priority::bulk;
    scenario.offered = {{Priority::interactive, 100}, {Priority::normal, 300}};
    add_kinds(all, "classes", scenario);
    scenario = Scenario();
    scenario.seeds = 10;
    scenario.heavy_share = 0.5;
    add_kinds(all, "heavy-account", scenario);
    scenario.heavy_share = 0;
    scenario.weight = 3;
    add_kinds(all, "weights", scenario);
    scenario = Scenario();
    scenario.seeds = 10;
    scenario.calls = calls_of(scenario, 1.5);
    scenario.endpoint_limit = 30;
    add_kinds(all, "endpoint", scenario);
    scenario = Scenario();
    scenario.seeds = 3;
    scenario.limit_day = 20 * scenario.limit;
    scenario.calls = calls_of(scenario, 30);
    add_kinds(all, "day", scenario);
}

std::vector<Scenario> make_scenarios() {
    std::vector<Scenario> all;
    add_cold_starts(all);
    Scenario steady;
    steady.seeds = 10;
    add_kinds(all, "steady", steady);
    steady.connections = 256;
    add_kinds(all, "steady-256", steady);
    add_changes(all);
    add_restarts(all);
    add_shared(all);
    add_options(all);
    add_accounts(all);
    add_mixtures(all);
    return all;
}

}  // namespace

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = make_scenarios();
    return all;
}

}  // namespace ofapi::lab
