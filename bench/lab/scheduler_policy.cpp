#include "lab/scheduler_policy.hpp"

#include <stdexcept>

namespace ofapi::lab {

namespace {

AllowanceOptions allowance_options(const Scenario& scenario) {
    AllowanceOptions result = scenario.allowance;
    result.minute(scenario.window);
    return result;
}

limits::Scheduler::Options scheduler_options(const Scenario& scenario, std::uint64_t seed) {
    limits::Scheduler::Options result;
    result.max_in_flight = scenario.connections;
    result.seed = seed;
    return result;
}

}  // namespace

SchedulerPolicy::SchedulerPolicy(const Scenario& scenario, std::uint64_t seed)
    : team_(std::make_shared<limits::TeamAllowance>(allowance_options(scenario))),
      scheduler_(team_, scheduler_options(scenario, seed)) {}

void SchedulerPolicy::submit(Call& call, Time now) {
    if (const error_code refused = scheduler_.submit(call, now))
        throw std::runtime_error("the scheduler refused a call: " + refused.message());
}

Call* SchedulerPolicy::next(Time now) {
    for (bool again = true; again;) {
        again = false;
        while (scheduler_.requeue(now) != nullptr) again = true;
        while (limits::Ticket* ticket = scheduler_.nominate(now)) {
            scheduler_.ready(*ticket, now);
            again = true;
        }
        if (limits::Ticket* ticket = scheduler_.grant(now)) return static_cast<Call*>(ticket);
        if (const auto refusal = scheduler_.refuse(now))
            throw std::runtime_error("the scheduler gave a call up: " + refusal.code.message());
    }
    return nullptr;
}

Time SchedulerPolicy::wake(Time now) { return scheduler_.next_event(now); }

void SchedulerPolicy::answered(Call& call, const limits::Observation& seen, Time now) {
    scheduler_.settle(call, seen, now);
    if (seen.kind != limits::Observation::Kind::ok) scheduler_.resubmit(call, now, now);
}

void SchedulerPolicy::lost(Call& call, Time now) {
    limits::Observation seen;
    seen.kind = limits::Observation::Kind::no_answer;
    scheduler_.settle(call, seen, now);
    scheduler_.resubmit(call, now, now);
}

}  // namespace ofapi::lab
