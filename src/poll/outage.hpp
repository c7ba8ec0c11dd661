#pragma once

#include <ofapi/observer.hpp>
#include <ofapi/time.hpp>

#include <optional>
#include <string>

namespace ofapi::poll {

/// How long a service has given no answer to attempts that were made, from a client's observer. Not synchronised.
class Outage {
 public:
    /// An attempt ended: with an answer of any kind the outage is over; one that failed on the way begins or goes on.
    void attempted(const AttemptEnded& attempt);
    /// Time passed. It counts only where nothing else held the calls back, such as the allowance.
    void tick(Time now, bool is_held_back) noexcept;

    /// Zero while there is none.
    [[nodiscard]] Duration lasted() const noexcept { return lasted_; }
    /// Why the last attempt had no answer, in words; empty while there is no outage.
    [[nodiscard]] const std::string& reason() const noexcept { return reason_; }

 private:
    std::optional<Time> last_tick_;
    Duration lasted_{};
    std::string reason_;
};

}  // namespace ofapi::poll
