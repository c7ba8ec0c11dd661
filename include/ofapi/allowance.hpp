#pragma once

#include <ofapi/detail/option.hpp>
#include <ofapi/time.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi {

namespace limits {
class TeamAllowance;
}

class Plan;
struct Forecast;

/// How the service counts requests against a limit. It does not say; the client finds out.
enum class WindowKind : std::uint8_t {
    unknown,
    first_hit,  ///< a window begins with the first request after the last one ended
    clock,      ///< windows follow each other, used or not
    sliding,    ///< the requests of the last window's length, at any moment
    bucket,     ///< a bucket that fills evenly
};

/// `first-hit`, `clock`, `sliding`, `bucket` or `unknown`.
[[nodiscard]] std::string_view to_string(WindowKind) noexcept;

/// How the team's allowance is followed. Set before the allowance is made.
class AllowanceOptions {
 public:
    AllowanceOptions() {}

    /// The length of the service's "minute". Only a simulator has another one.
    OFAPI_OPTION(Duration, minute)

    /// No call is admitted whose expected cost would bring the balance below this.
    OFAPI_OPTION(std::optional<std::int64_t>, credit_floor)

    /// What the calls of a day may cost together, and those of each account, in credits. A call that may cost more than
    /// is left fails with `errc::budget_spent`, as under a `Budget`. The day is that of UTC, by the system's clock; one
    /// that is stepped back does not make a day's budget new. What other processes spend is not counted.
    OFAPI_OPTION(std::optional<std::int64_t>, credits_per_day)
    OFAPI_OPTION(std::optional<std::int64_t>, credits_per_account_per_day)

    /// Spend the minute evenly, after this share of its limit at once: 0.05 of 1,000 are 50 calls. Gentler on the
    /// service, and slower on a short job. Default: as fast as the service's window allows. Above 0, at most 1.
    OFAPI_OPTION(std::optional<double>, burst)

    /// The share of the minute's limit that is left to other users of the team's keys. Default: as much as they are
    /// seen to use. At least 0, below 1.
    OFAPI_OPTION(std::optional<double>, foreign_reserve)

    /// Spread what the service allows per day over the hours that are left. Default: as fast as the minute allows.
    OFAPI_OPTION(bool, day_evenly)

 private:
    Duration minute_ = std::chrono::minutes(1);
    std::optional<std::int64_t> credit_floor_;
    std::optional<double> burst_;
    std::optional<double> foreign_reserve_;
    std::optional<std::int64_t> credits_per_day_;
    std::optional<std::int64_t> credits_per_account_per_day_;
    bool day_evenly_ = false;
};

/// Where one limit stands, and what was learnt of how the service counts.
struct LimitSnapshot {
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> available;  ///< calls that could go out now
    WindowKind kind = WindowKind::unknown;
    double confidence = 0.0;              ///< in the kind: from 0 (a guess) towards 1
    std::optional<Duration> until_reset;  ///< until the service forgets all it has counted, where that is known
    double foreign = 0.0;                 ///< calls per window that others make with the team's keys, estimated
    std::optional<Duration> paused_for;   ///< a refusal stops every call for so long
};

/// Where a team stands, as far as its own calls have shown.
struct AllowanceSnapshot {
    LimitSnapshot minute;
    LimitSnapshot day;  ///< all unknown while the service reports no limit per day
    std::optional<std::int64_t> balance;
    std::int64_t reserved_credits = 0;               ///< expected cost of what is in flight
    std::optional<std::int64_t> credits_left_today;  ///< of `AllowanceOptions::credits_per_day`, less what is in flight
    std::uint64_t spent = 0;                         ///< requests sent since the allowance was made
    bool paused = false;                             ///< the team was refused and waits
    std::string pause_reason;
};

/// A team's allowance, shared by the clients of that team in this process. A handle: copies mean the same allowance.
/// All functions may be called from any thread.
class Allowance {
 public:
    Allowance() : Allowance(AllowanceOptions()) {}
    /// Throws `Error` with `errc::invalid_argument` where an option cannot be used, naming it.
    explicit Allowance(AllowanceOptions options);

    [[nodiscard]] AllowanceSnapshot snapshot() const;

    /// What a plan will cost, how long it will take, and where it would stop: from the limits, the balance, the floor,
    /// the day's budget and the costs as they are known now. Before the first answer most of that is not. Budgets of
    /// accounts are left out, and so are calls that wait already. Include <ofapi/forecast.hpp>.
    [[nodiscard]] Forecast forecast(const Plan& plan) const;

    /// What was learnt, as JSON: limits, the kind and phase of their windows, what the service may still count, the use
    /// by others, what operations cost, what accounts allow. No key and no account is in it. A process that starts with
    /// it need not learn again; see `restore`.
    [[nodiscard]] std::string save() const;
    /// Goes on from what `save` returned, in this process or another. To be called before the first call is sent. The
    /// wall clock says how long ago that was. Until an answer has told the limit, requests go out as if nothing were
    /// known, so a wrong clock costs one or two of them. Throws `Error` with `errc::invalid_argument`, and changes
    /// nothing, where the text is not what `save` writes or was saved for a "minute" of another length.
    void restore(std::string_view saved);

    [[nodiscard]] const std::shared_ptr<limits::TeamAllowance>& state() const noexcept { return state_; }

 private:
    std::shared_ptr<limits::TeamAllowance> state_;
};

}  // namespace ofapi
