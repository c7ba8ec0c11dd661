#include <ofapi/allowance.hpp>
#include <ofapi/error.hpp>

#include "limits/saved_state.hpp"
#include "limits/team_allowance.hpp"

#include <chrono>
#include <utility>

namespace ofapi {

std::string_view to_string(WindowKind kind) noexcept {
    switch (kind) {
        case WindowKind::unknown: return "unknown";
        case WindowKind::first_hit: return "first-hit";
        case WindowKind::clock: return "clock";
        case WindowKind::sliding: return "sliding";
        case WindowKind::bucket: return "bucket";
    }
    return "unknown";
}

Allowance::Allowance(AllowanceOptions options) : state_(std::make_shared<limits::TeamAllowance>(options)) {}

namespace {

Timestamp wall_clock() { return std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now()); }

}  // namespace

std::string Allowance::save() const { return limits::to_json(state_->save(Clock::now(), wall_clock())); }

void Allowance::restore(std::string_view saved) {
    const limits::ReadState read = limits::read_saved_state(saved);
    std::string problem = read.problem;
    if (problem.empty()) problem = state_->restore(read.state, Clock::now(), wall_clock());
    if (problem.empty()) return;
    Failure failure;
    failure.code = errc::invalid_argument;
    failure.operation = "Allowance::restore";
    failure.message = std::move(problem);
    throw Error(std::move(failure));
}

AllowanceSnapshot Allowance::snapshot() const { return state_->snapshot(Clock::now()); }

Forecast Allowance::forecast(const Plan& plan) const { return state_->forecast(plan, Clock::now()); }

}  // namespace ofapi
