#pragma once

#include "lab/call.hpp"
#include "lab/scenario.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace ofapi::lab {

/// A way to decide when each call goes out. It has a number of connections, which are always open, and never the
/// server's state; only the oracle is told more.
class Policy {
 public:
    Policy() = default;
    virtual ~Policy() = default;
    Policy(const Policy&) = delete;
    Policy& operator=(const Policy&) = delete;

    /// The call is due now.
    virtual void submit(Call&, Time now) = 0;
    /// The next call to send now, or null. It occupies a connection until `answered` or `lost`.
    [[nodiscard]] virtual Call* next(Time now) = 0;
    /// When `next` may return a call without an answer coming in; `Time::max()`: never.
    [[nodiscard]] virtual Time wake(Time now) = 0;
    /// An answer came. A call that was refused is the policy's to send again.
    virtual void answered(Call&, const limits::Observation&, Time now) = 0;
    /// The client gave up waiting. The call is the policy's to send again.
    virtual void lost(Call&, Time now) = 0;
    /// Whether its requests reach the server exactly when there is room for them, and no sooner.
    [[nodiscard]] virtual bool knows_the_server() const { return false; }
};

inline constexpr std::array<std::string_view, 7> policy_names{"ofapi",       "oracle",  "paced",   "token-bucket",
                                                              "fixed-sleep", "backoff", "adaptive"};

/// Throws `std::invalid_argument` for a name that is not in `policy_names`.
[[nodiscard]] std::unique_ptr<Policy> make_policy(std::string_view name, const Scenario&, std::uint64_t seed);

}  // namespace ofapi::lab
