#pragma once

#include <cstdint>
#include <memory>

namespace ofapi {

namespace limits {
class JobBudget;
}

/// What the calls of a job may cost together, in credits, their retries included: `CallOptions().budget(budget)`.
///
/// A call that may cost more than is left is not sent and fails with `errc::budget_spent`. Where calls in flight may
/// still cost less than was set aside for them, it waits for their answers instead. What a call may cost is what is
/// documented and was learnt from answers; should one cost more than that, `left()` may come out negative.
///
/// A handle: copies mean the same budget. All functions may be called from any thread. A budget belongs to the
/// allowance that first spends from it; a call under another one fails with `errc::invalid_argument`.
class Budget {
 public:
    /// Less than zero counts as zero.
    explicit Budget(std::int64_t credits);

    /// What it was made with.
    [[nodiscard]] std::int64_t credits() const noexcept;
    /// What calls cost, as their answers said. One whose answer does not say, or that got none, counts as expected; one
    /// that was refused (401, 402, 404 of the account, 429, 503) counts as free.
    [[nodiscard]] std::int64_t spent() const noexcept;
    /// Set aside for calls in flight.
    [[nodiscard]] std::int64_t reserved() const noexcept;
    /// `credits() - spent() - reserved()`.
    [[nodiscard]] std::int64_t left() const noexcept { return credits() - spent() - reserved(); }

    [[nodiscard]] const std::shared_ptr<limits::JobBudget>& state() const noexcept { return state_; }

 private:
    std::shared_ptr<limits::JobBudget> state_;
};

}  // namespace ofapi
