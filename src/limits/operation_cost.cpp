#include "limits/operation_cost.hpp"

#include <algorithm>
#include <cmath>

namespace ofapi::limits {

namespace {

// Of an average over the last calls, what each new one weighs.
constexpr double weight = 0.25;
constexpr double weight_of_a_cached_call = 0.05;

/// Whole credits; what arithmetic adds to a whole number is not a credit more.
double rounded_up(double credits) noexcept { return std::ceil(credits - 1e-6); }

/// Rises at once and falls slowly: a call that was refused for its own fault is free, and says nothing of the others.
void follow(double& estimate, double sample) noexcept {
    estimate = sample > estimate ? sample : estimate + (sample - estimate) * weight;
    if (estimate - sample < 0.01) estimate = sample;  // an average never reaches what it approaches
}

}  // namespace

OperationCost::OperationCost(const Cost& documented)
    : documented_(documented),
      price_(documented.credits),
      unmeasured_(std::max(documented.credits, documented.least)),
      average_(documented.credits) {}

std::int64_t OperationCost::expected(double units) const noexcept {
    const double credits = units > 0 ? std::max(price_ * units, documented_.least) : unmeasured_;
    return static_cast<std::int64_t>(rounded_up(credits));
}

double OperationCost::likely(double units) const noexcept {
    const double credits = units > 0 ? std::max(average_ * units, documented_.least) : unmeasured_;
    return credits * (1 - cached_);
}

void OperationCost::restore(const Learnt& learnt) noexcept {
    price_ = std::max(learnt.price, 0.0);
    unmeasured_ = std::max(learnt.unmeasured, 0.0);
    average_ = std::max(learnt.average, 0.0);
    cached_ = std::clamp(learnt.cached, 0.0, 1.0);
    is_learnt_ = true;
}

bool OperationCost::is_certain(double units) const noexcept {
    const bool is_known = is_learnt_ || documented_.note.empty();
    return is_known && units > 0 && documented_.per != CostUnit::result && cached_ <= 0;
}

void OperationCost::learn(std::int64_t used, double units) noexcept {
    const auto credits = static_cast<double>(std::max<std::int64_t>(used, 0));
    is_learnt_ = true;
    cached_ -= cached_ * weight_of_a_cached_call;
    if (units > 0)
        learn_price(credits, units);
    else
        follow(unmeasured_, credits);
}

void OperationCost::learn_price(double used, double units) noexcept {
    switch (documented_.per) {
        case CostUnit::call:
            follow(price_, used);
            average_ += (used - average_) * weight;
            break;
        case CostUnit::result:
            // Fewer results than asked for cost less, at the same price.
            price_ = std::max(price_, used / units);
            average_ += (used / units - average_) * weight;
            break;
        case CostUnit::megabyte:
            // Credits are whole, and there is a least cost: the price is one of many that come to the same, and the
            // estimate may be one of these already.
            if (rounded_up(std::max(price_ * units, documented_.least)) == used) return;
            follow(price_, used / units);
            average_ = price_;
            break;
    }
}

void OperationCost::learn_cached() noexcept { cached_ += (1 - cached_) * weight_of_a_cached_call; }

}  // namespace ofapi::limits
