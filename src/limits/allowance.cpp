#include <ofapi/allowance.hpp>

#include "limits/invalid_argument.hpp"
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

namespace {

[[noreturn]] void refuse_option(std::string problem) {
    limits::throw_invalid_argument("allowance options", std::move(problem));
}

const AllowanceOptions& checked(const AllowanceOptions& options) {
    if (options.minute() <= Duration::zero()) refuse_option("minute: must be more than zero");
    if (const auto burst = options.burst(); burst && !(*burst > 0 && *burst <= 1))
        refuse_option("burst: must be above 0 and at most 1; it is a share of the limit");
    if (const auto reserve = options.foreign_reserve(); reserve && !(*reserve >= 0 && *reserve < 1))
        refuse_option("foreign_reserve: must be at least 0 and below 1; it is a share of the limit");
    return options;
}

Timestamp wall_clock() { return std::chrono::time_point_cast<Timestamp::duration>(std::chrono::system_clock::now()); }

}  // namespace

Allowance::Allowance(AllowanceOptions options) : state_(std::make_shared<limits::TeamAllowance>(checked(options))) {}

std::string Allowance::save() const { return limits::to_json(state_->save(Clock::now(), wall_clock())); }

void Allowance::restore(std::string_view saved) {
    const limits::ReadState read = limits::read_saved_state(saved);
    std::string problem = read.problem;
    if (problem.empty()) problem = state_->restore(read.state, Clock::now(), wall_clock());
    if (!problem.empty()) limits::throw_invalid_argument("Allowance::restore", std::move(problem));
}

AllowanceSnapshot Allowance::snapshot() const { return state_->snapshot(Clock::now()); }

Forecast Allowance::forecast(const Plan& plan) const { return state_->forecast(plan, Clock::now()); }

}  // namespace ofapi
