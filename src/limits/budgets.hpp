#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/time.hpp>

#include "limits/text_hash.hpp"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ofapi::limits {

/// What `Budget` shares between the calls of a job. Changed under the lock of the allowance that it belongs to; read
/// from any thread.
class JobBudget {
 public:
    explicit JobBudget(std::int64_t credits) noexcept;

    /// Whether it belongs to this allowance; the first that asks gets it.
    [[nodiscard]] bool claim(const void* allowance) noexcept;

    [[nodiscard]] std::int64_t credits() const noexcept { return credits_; }
    [[nodiscard]] std::int64_t spent() const noexcept { return spent_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::int64_t reserved() const noexcept { return reserved_.load(std::memory_order_relaxed); }

    /// Less than zero takes it back.
    void reserve(std::int64_t credits) noexcept;
    void settle(std::int64_t reserved, std::int64_t used) noexcept;

 private:
    const std::int64_t credits_;
    std::atomic<std::int64_t> spent_{0};
    std::atomic<std::int64_t> reserved_{0};
    std::atomic<const void*> owner_{nullptr};
};

/// A day in UTC, counted from 1970.
using UtcDay = std::chrono::sys_days;

/// What was spent on a day. Remembers two days: a clock that is stepped into another day and back finds the day as it
/// left it, and no budget that is new once more.
class DailySpending {
 public:
    [[nodiscard]] std::int64_t spent(UtcDay day) const noexcept;
    [[nodiscard]] std::int64_t reserved() const noexcept { return reserved_; }

    /// Less than zero takes it back.
    void reserve(std::int64_t credits) noexcept { reserved_ += credits; }
    /// What was set aside yesterday is spent today.
    void settle(UtcDay day, std::int64_t reserved, std::int64_t used) noexcept;

 private:
    struct Day {
        UtcDay day{};
        std::int64_t spent = 0;
    };
    std::array<Day, 2> days_;  ///< the one that was charged last comes first
    std::int64_t reserved_ = 0;
};

/// What a call costs, and what from.
struct BudgetRequest {
    std::int64_t cost = 0;          ///< expected
    JobBudget* job = nullptr;       ///< outlives the call
    std::string_view account = {};  ///< empty: a call of the whole team
};

/// Which budgets a call was set aside in.
struct BudgetPermit {
    std::int64_t cost = 0;
    JobBudget* job = nullptr;
    DailySpending* account = nullptr;
};

/// A budget that a call does not fit into.
struct BudgetShortfall {
    enum class Kind : std::uint8_t { job, day, account_day };
    Kind kind;
    std::int64_t credits;   ///< the budget
    std::int64_t spent;     ///< of it
    std::int64_t reserved;  ///< for calls in flight
    std::int64_t cost;      ///< what the call may cost

    /// Whether answers that are still to come may leave room for the call.
    [[nodiscard]] bool may_pass() const noexcept { return spent + cost <= credits; }
};

/// What calls may cost together: by job, by day, by account and day. The day is that of UTC.
///
/// Time is steady; the time of day is told now and then. Not synchronised.
class Budgets {
 public:
    explicit Budgets(const AllowanceOptions& options);

    /// Whether anybody has to tell the time of day.
    [[nodiscard]] bool count_days() const noexcept { return per_day_ || per_account_; }
    void set_time_of_day(Timestamp utc, Time now) noexcept;

    /// The narrowest of the budgets that have no room for the call now: one that is spent before one that may yet have
    /// room. Nothing: the call may go.
    [[nodiscard]] std::optional<BudgetShortfall> shortfall(const BudgetRequest&, Time now) const;

    [[nodiscard]] BudgetPermit reserve(const BudgetRequest&);
    /// The call was never sent.
    void give_back(const BudgetPermit&) noexcept;
    /// `used`: what the call cost.
    void settle(const BudgetPermit&, std::int64_t used, Time now) noexcept;

    /// Nothing where there is no budget for a day.
    [[nodiscard]] std::optional<std::int64_t> left_today(Time now) const noexcept;

 private:
    [[nodiscard]] UtcDay day(Time now) const noexcept;

    std::optional<std::int64_t> per_day_;
    std::optional<std::int64_t> per_account_;
    Timestamp utc_{};  ///< at `utc_at_`
    Time utc_at_{};
    DailySpending team_;
    std::unordered_map<std::string, DailySpending, TextHash, std::equal_to<>> accounts_;  ///< that ever spent
};

}  // namespace ofapi::limits
