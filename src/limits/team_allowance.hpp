#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/forecast.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/waiting.hpp>

#include "limits/budgets.hpp"
#include "limits/credit_ledger.hpp"
#include "limits/lane_pace.hpp"
#include "limits/operation_cost.hpp"
#include "limits/saved_state.hpp"
#include "limits/text_hash.hpp"
#include "limits/token_bucket.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ofapi::limits {

/// The right to send one request now, and what has to be undone or settled afterwards.
struct Permit {
    Spend minute;
    Spend day;                 ///< `seq` 0: no day limit was known
    std::int64_t credits = 0;  ///< set aside
    double units = 1;          ///< what the operation's price counts
    BudgetPermit budgets;
};

/// What a call asks of the credits.
struct CreditRequest {
    double units = 1;          ///< what the operation's price counts; 0: not known
    bool waits = false;        ///< for the balance to return, where the team is out of credits; and may be the probe
    JobBudget* job = nullptr;  ///< what it is paid from, claimed for this allowance; outlives the call
    std::string_view account = {};  ///< whose budget for the day it is paid from too
};

/// How urgently a token is wanted.
struct Demand {
    std::uint64_t waiting = 1;  ///< requests in all that want one
    double keep = 0.0;          ///< this share of the minute's limit must remain for others
};

/// What `Allowance` shares between the clients of one team: the minute's limit, the day's once the service reports one,
/// and the credits.
///
/// May be used from any thread. One mutex, held for a change of state only, never while a callback runs.
class TeamAllowance {
 public:
    explicit TeamAllowance(AllowanceOptions options);

    /// Whether it wants to be told the time of day, before every call: it has a budget for each day.
    [[nodiscard]] bool counts_days() const noexcept { return budgets_.count_days(); }
    void set_time_of_day(Timestamp utc, Time now);

    [[nodiscard]] AllowanceSnapshot snapshot(Time now) const;

    /// Calls `wake` (from any thread, without the lock, never inside subscribe) whenever tokens, credits or a pause
    /// changed so that another client of the team may go on. Returns an id for unsubscribe. A call that began before
    /// `unsubscribe` on another thread may still be running after it.
    std::uint64_t subscribe(std::function<void()> wake);
    void unsubscribe(std::uint64_t id);

    /// The learnt cost of an operation; `documented` is what it begins with. Lives as long as the allowance; to be used
    /// only through it.
    [[nodiscard]] OperationCost& cost_of(std::string_view operation, const Cost& documented = Cost());
    [[nodiscard]] std::int64_t expected(const OperationCost&, double units) const;

    /// When a call that waits for credits may be sent to see whether they have come.
    [[nodiscard]] Time credit_probe_at() const;
    [[nodiscard]] bool out_of_credits() const;

    enum class Take : std::uint8_t {
        granted,
        no_token,      ///< `next` says when there may be one
        credits_wait,  ///< only an answer can decide
        budget_wait,   ///< the same
        below_floor,
        budget_spent,  ///< `shortfall` says which
        out_of_credits,
    };
    /// Takes a token and sets credits aside, or says what is missing.
    [[nodiscard]] Take take(Permit&, const OperationCost&, const CreditRequest&, const Demand&, Time now);
    /// What `take` would say of the credits, without taking anything. A call that waits for credits while there are
    /// none counts as held up: its client is woken when that may have changed.
    [[nodiscard]] Take check_credits(const OperationCost&, const CreditRequest&, Time now);
    /// The budget that has no room for a call of this operation now.
    [[nodiscard]] std::optional<BudgetShortfall> shortfall(std::string_view operation, const CreditRequest&, Time now);
    /// When `take` may find a token without an answer coming in.
    [[nodiscard]] Time next(const Demand&, Time now);
    /// Why `take` finds no token now, and the same as `next`; `WaitReason::none` if it would find one.
    [[nodiscard]] Wait why(const Demand&, Time now);
    /// No `requests` more can have been sent before this, whatever is answered: a certain lower bound.
    [[nodiscard]] Time earliest(std::uint64_t requests, Time now) const;

    [[nodiscard]] Forecast forecast(const Plan& plan, Time now) const;

    /// What an account's lane begins with: all clients of the team learn it together.
    [[nodiscard]] LanePace new_lane() const;
    void lane_served(const LanePace&);
    void lane_limited(const LanePace&);

    [[nodiscard]] SavedState save(Time now, Timestamp wall) const;
    /// Says what is wrong, and changes nothing then; empty: it was taken.
    [[nodiscard]] std::string restore(const SavedState&, Time now, Timestamp wall);

    /// The request was never written.
    void give_back(const Permit&);
    /// An answer came. `team_limited`: it was a 429 of the team; `out_of_credits`: it was a 402.
    struct Answer {
        bool team_limited = false;
        bool out_of_credits = false;
        bool refused = false;  ///< nothing was done, so that nothing is charged unless the answer says so
        std::optional<Duration> retry_after;
    };
    void answered(const Permit&, OperationCost&, const Meta&, const Answer&, Time now);
    /// Something was written, but no answer came.
    void lost(const Permit&, Time now);

 private:
    using Wakers = std::vector<std::shared_ptr<const std::function<void()>>>;

    [[nodiscard]] OperationCost known_cost(std::string_view operation, const Cost& documented) const;
    [[nodiscard]] std::uint64_t kept(const Demand&) const;
    [[nodiscard]] LimitSnapshot limit_snapshot(TokenBucket&, Time now) const;
    [[nodiscard]] Take check(std::int64_t cost, const CreditRequest&, Time now) const;
    [[nodiscard]] Wakers take_wakers();
    static void wake(const Wakers&);

    mutable std::mutex mutex_;
    mutable TokenBucket minute_;
    TokenBucket::Options day_options_;
    mutable std::optional<TokenBucket> day_;  ///< made when the service first reports a limit per day
    bool day_limited_ = false;                ///< it reports one now
    std::uint64_t day_seq_ = 0;               ///< the newest request whose answer told whether it does
    LanePrior new_lanes_;
    CreditLedger ledger_;
    Budgets budgets_;
    std::unordered_map<std::string, OperationCost, TextHash, std::equal_to<>> costs_;
    /// Of operations that may not have been used yet.
    std::unordered_map<std::string, OperationCost::Learnt, TextHash, std::equal_to<>> restored_costs_;

    std::vector<std::pair<std::uint64_t, std::shared_ptr<const std::function<void()>>>> subscribers_;
    std::uint64_t last_id_ = 0;
    bool anyone_blocked_ = false;  ///< a client was held up since the last wake
};

}  // namespace ofapi::limits
