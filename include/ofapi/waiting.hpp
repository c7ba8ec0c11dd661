#pragma once

#include <ofapi/time.hpp>

#include <cstdint>
#include <string_view>

namespace ofapi {

/// Why a call has not been sent yet.
enum class WaitReason : std::uint8_t {
    none,            ///< it does not wait: it was sent, or it has ended
    turn,            ///< other calls go first
    connection,      ///< it is getting a connection
    concurrency,     ///< as many calls are in flight as there may be
    minute,          ///< the team's requests of this minute are used up
    day,             ///< the team's requests of this day are used up, or spread over the hours left
    team_pause,      ///< the team was refused (429)
    credits,         ///< the team is out of credits, or what is in flight may use up what is left of them
    budget,          ///< what is in flight may use up what is left of a budget
    lane_pause,      ///< its account was refused
    lane_gap,        ///< the gap between two calls of its account
    lane_in_flight,  ///< as many calls of its account are in flight as there may be
    operation,       ///< its operation was refused by a limit of its own
    host,            ///< the service cannot be reached, or fails
    retry_delay,     ///< the delay before the next attempt
};

/// The name as it is written in the code: `lane_gap`.
[[nodiscard]] std::string_view to_string(WaitReason) noexcept;

/// What one call waits for now. When that is over it may have to wait for something else.
struct Wait {
    WaitReason reason = WaitReason::none;
    Time until = Time::max();  ///< when that ends, or can end at the earliest; `Time::max()`: only an event can tell

    friend bool operator==(const Wait&, const Wait&) = default;
};

}  // namespace ofapi
