#include <ofapi/allowance.hpp>

#include "limits/team_allowance.hpp"

namespace ofapi {

Allowance::Allowance(AllowanceOptions options) : state_(std::make_shared<limits::TeamAllowance>(options)) {}

AllowanceSnapshot Allowance::snapshot() const { return state_->snapshot(Clock::now()); }

}  // namespace ofapi
