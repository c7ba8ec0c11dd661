#pragma once

#include "lab/policy.hpp"
#include "limits/scheduler.hpp"

#include <memory>

namespace ofapi::lab {

/// The library's own scheduler, driven as the client drives it.
class SchedulerPolicy final : public Policy {
 public:
    SchedulerPolicy(const Scenario&, std::uint64_t seed);

    void submit(Call&, Time now) override;
    Call* next(Time now) override;
    Time wake(Time now) override;
    void answered(Call&, const limits::Observation&, Time now) override;
    void lost(Call&, Time now) override;

 private:
    std::shared_ptr<limits::TeamAllowance> team_;
    limits::Scheduler scheduler_;
};

}  // namespace ofapi::lab
