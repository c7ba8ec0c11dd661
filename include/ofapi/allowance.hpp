#pragma once

#include <ofapi/time.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace ofapi {

namespace limits {
class TeamAllowance;
}

/// How the team's allowance is followed. Set before the allowance is made.
class AllowanceOptions {
 public:
    AllowanceOptions() {}

    /// The length of the service's "minute". Only a simulator has another one.
    [[nodiscard]] Duration minute() const noexcept { return minute_; }
    AllowanceOptions& minute(Duration value) & {
        minute_ = value;
        return *this;
    }
    AllowanceOptions&& minute(Duration value) && {
        minute_ = value;
        return std::move(*this);
    }

    /// No call is admitted whose expected cost would bring the balance below this.
    [[nodiscard]] std::optional<std::int64_t> credit_floor() const noexcept { return credit_floor_; }
    AllowanceOptions& credit_floor(std::optional<std::int64_t> value) & {
        credit_floor_ = value;
        return *this;
    }
    AllowanceOptions&& credit_floor(std::optional<std::int64_t> value) && {
        credit_floor_ = value;
        return std::move(*this);
    }

 private:
    Duration minute_ = std::chrono::minutes(1);
    std::optional<std::int64_t> credit_floor_;
};

/// Where a team stands, as far as its own calls have shown.
struct AllowanceSnapshot {
    std::optional<std::int64_t> limit_minute;
    std::optional<std::int64_t> available_minute;  ///< calls that could go out now
    std::optional<std::int64_t> limit_day;
    std::optional<std::int64_t> available_day;
    std::optional<std::int64_t> balance;
    std::int64_t reserved_credits = 0;  ///< expected cost of what is in flight
    std::uint64_t spent = 0;            ///< requests sent since the allowance was made
    bool paused = false;                ///< the team was refused and waits
    std::string pause_reason;
};

/// A team's allowance, shared by the clients of that team in this process. A handle: copies mean the same allowance.
/// All functions may be called from any thread.
class Allowance {
 public:
    Allowance() : Allowance(AllowanceOptions()) {}
    explicit Allowance(AllowanceOptions options);

    [[nodiscard]] AllowanceSnapshot snapshot() const;

    [[nodiscard]] const std::shared_ptr<limits::TeamAllowance>& state() const noexcept { return state_; }

 private:
    std::shared_ptr<limits::TeamAllowance> state_;
};

}  // namespace ofapi
