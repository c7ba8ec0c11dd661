#pragma once

#include <ofapi/cost.hpp>
#include <ofapi/error.hpp>

#include "limits/budgets.hpp"

#include <string>

namespace ofapi::client {

/// What else a budget that is spent holds up.
[[nodiscard]] Scope scope_of(limits::BudgetShortfall::Kind) noexcept;

/// "of the job's 500 credits, 498 are used and 2 set aside for calls in flight; this call (up to 20 results) may cost
/// 20".
[[nodiscard]] std::string budget_words(const limits::BudgetShortfall& shortfall, CostUnit unit, double units);

}  // namespace ofapi::client
