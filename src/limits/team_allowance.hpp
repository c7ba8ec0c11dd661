#pragma once

// DRAFT CONTRACT: what Allowance shares between the clients of one team. Locks itself with one mutex around each
// change of state; never calls back while it holds it.

#include <ofapi/allowance.hpp>
#include <ofapi/meta.hpp>

#include "limits/token_bucket.hpp"

#include <functional>
#include <mutex>

namespace ofapi::limits {

class TeamAllowance {
 public:
    explicit TeamAllowance(AllowanceOptions options);

    [[nodiscard]] AllowanceSnapshot snapshot(Time now) const;

    /// Calls `wake` (from any thread, without the lock, never inline in subscribe) whenever tokens, credits or a pause
    /// changed so that another client of the team may go on. Returns an id for unsubscribe.
    std::uint64_t subscribe(std::function<void()> wake);
    void unsubscribe(std::uint64_t id);
};

}  // namespace ofapi::limits
