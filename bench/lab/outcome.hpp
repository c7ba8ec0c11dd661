#pragma once

#include <ofapi/time.hpp>

#include <array>
#include <cstdint>

namespace ofapi::lab {

/// How long calls waited, from when they were due until they were sent.
struct Waits {
    Duration p50{};
    Duration p90{};
    Duration p99{};
    Duration max{};

    friend bool operator==(const Waits&, const Waits&) = default;
};

/// What one policy made of one scenario with one seed.
struct Outcome {
    bool complete = true;    ///< all calls were answered, or the time is over; false: the policy stopped
    Duration makespan{};     ///< from the start to the last answer
    double done = 0.0;       ///< calls admitted while it was measured; without end: in the measured time
    double available = 0.0;  ///< calls the limits left for us in that time; 0: the oracle has to say
    double ours = 1.0;       ///< of two clients: the first one's part of `done`

    std::uint64_t sent = 0;
    std::uint64_t team_429s = 0;
    std::uint64_t account_429s = 0;
    std::uint64_t endpoint_429s = 0;
    std::uint64_t lost = 0;
    std::uint64_t sent_before_success = 0;  ///< requests before the first that was answered with success
    std::uint64_t late_429s = 0;  ///< team 429s to what was sent after the first answer that showed the changed limit
    std::uint64_t learning_calls = 0;  ///< the first 100 of each account
    std::uint64_t learning_429s = 0;   ///< account 429s among them

    std::uint64_t foreign_calls = 0;
    std::uint64_t foreign_refused = 0;
    std::uint64_t foreign_refused_for_us = 0;

    double jain = 1.0;             ///< of the accounts' admitted calls, each by its weight
    std::array<Waits, 3> waits{};  ///< by priority class

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

}  // namespace ofapi::lab
