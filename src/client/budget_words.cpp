#include "client/budget_words.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>

namespace ofapi::client {

using Kind = limits::BudgetShortfall::Kind;

namespace {

std::string_view whose(Kind kind) noexcept {
    switch (kind) {
        case Kind::job: return "the job's ";
        case Kind::day: return "today's ";
        case Kind::account_day: return "the account's ";
    }
    return "";
}

std::string extent(CostUnit unit, double units) {
    const std::string count = std::to_string(static_cast<std::int64_t>(std::ceil(units)));
    switch (unit) {
        case CostUnit::call: return "";
        case CostUnit::result: return units > 0 ? " (up to " + count + " results)" : "";
        case CostUnit::megabyte: return units > 0 ? " (up to " + count + " MB)" : " (of a size not known)";
    }
    return "";
}

}  // namespace

Scope scope_of(Kind kind) noexcept {
    switch (kind) {
        case Kind::job: return Scope::call;
        case Kind::day: return Scope::team;
        case Kind::account_day: return Scope::account;
    }
    return Scope::call;
}

std::string budget_words(const limits::BudgetShortfall& shortfall, CostUnit unit, double units) {
    std::string out = "of ";
    out += whose(shortfall.kind);
    out += std::to_string(shortfall.credits) + " credits";
    if (shortfall.kind == Kind::account_day) out += " for today";
    out += ", " + std::to_string(shortfall.spent) + " are used and " + std::to_string(shortfall.reserved) +
           " set aside for calls in flight; this call" + extent(unit, units) + " may cost " +
           std::to_string(shortfall.cost);
    return out;
}

}  // namespace ofapi::client
