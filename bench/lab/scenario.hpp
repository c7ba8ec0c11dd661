#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/options.hpp>
#include <ofapi/time.hpp>

#include "lab/latency.hpp"
#include "sim/window.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::lab {

using namespace std::chrono_literals;

/// What an account allows on its own, apart from the team's limit.
struct AccountLimit {
    enum class Kind : std::uint8_t {
        none,
        parallel,  ///< so many requests in work at once; one more is refused, and all others during `recovery`
        burst,     ///< a bucket of `least` calls that refills in `recovery`
    };
    Kind kind = Kind::none;
    std::int64_t least = 6;  ///< each account has its own number, drawn between `least` and `most`
    std::int64_t most = 6;
    Duration recovery = 3s;
};

/// Calls of others on the same team limit, which no answer of ours is about.
struct Foreign {
    double steady = 0.0;     ///< evenly at random, at this share of the limit
    std::int64_t burst = 0;  ///< so many at once, once in a window on average
    std::string rival;  ///< the policy of a second client, with as many connections and calls as ours; may be empty
};

/// One experiment: a server, a network, others, and the work to be done. The default is 1,000 calls a minute, 64
/// connections, 100 accounts, and nobody else.
struct Scenario {
    std::string name;

    sim::WindowKind kind = sim::WindowKind::first_hit;
    std::int64_t limit = 1000;
    Duration window = 60s;
    std::optional<std::int64_t> limit_day;
    struct Change {
        Duration at{};  ///< since the start
        std::int64_t limit = 0;
    };
    std::optional<Change> change;   ///< of the team's limit while running
    std::int64_t spent_before = 0;  ///< requests that were counted at a random time within the window before the start
    std::int64_t endpoint_limit = 0;  ///< calls a minute of one operation, which one call in 32 is; 0: none
    bool retry_after = true;          ///< whether a 429 of the team says how long to wait
    AccountLimit account_limit;
    Foreign foreign;

    LatencyModel latency;
    double lost = 0.0;        ///< share of the requests that are counted but never answered
    double unreported = 0.0;  ///< share of the answers that say nothing of the limits
    Duration answer_timeout = 60s;

    /// Calls to be done, all of them due at the start; 0: there are always calls waiting.
    std::uint64_t calls = 0;
    /// Without `calls`: windows that are not counted, and windows that are.
    double warm_up = 5;
    double measured = 60;
    std::size_t accounts = 100;
    double heavy_share = 0.0;  ///< of the waiting calls, that belong to the first account
    unsigned weight = 1;       ///< of every fourth account; that of the others is 1
    /// Calls that come due evenly at random, so many per minute, beside those that always wait.
    struct Offered {
        Priority priority = Priority::normal;
        double per_minute = 0.0;
    };
    std::vector<Offered> offered;
    Priority priority = Priority::normal;  ///< of the calls that always wait

    AllowanceOptions allowance;  ///< of our policy; its minute is `window`
    bool ours_only = false;      ///< other policies have nothing to compare with

    std::size_t connections = 64;
    std::uint64_t seeds = 100;

    [[nodiscard]] bool finite() const noexcept { return calls > 0; }
    /// Whether others spend from the same limit.
    [[nodiscard]] bool shared() const noexcept {
        return foreign.steady > 0 || foreign.burst > 0 || !foreign.rival.empty();
    }
    bool against_limit = false;  ///< what was possible is what the limit allows, whatever the connections carry

    /// Whether the oracle says what was possible. Where others or the accounts decide, the limits do.
    [[nodiscard]] bool has_oracle() const noexcept {
        return !against_limit && (finite() || (!shared() && account_limit.kind == AccountLimit::Kind::none));
    }
};

/// All scenarios, in the order of the tables.
[[nodiscard]] const std::vector<Scenario>& scenarios();

}  // namespace ofapi::lab
