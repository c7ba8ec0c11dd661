#pragma once

#include "limits/scheduler.hpp"

#include <cstdint>

namespace ofapi::lab {

/// A call of the laboratory, and what became of its attempt. Policies see the tickets, times and attempts; the rest is
/// the simulation's.
struct Call : limits::Ticket {
    std::uint32_t id = 0;           ///< its place in the simulation
    std::uint32_t account = 0;      ///< index of its account
    std::uint8_t client = 0;        ///< index of its client
    bool limited_endpoint = false;  ///< its operation has a limit of its own
    bool recurs = false;            ///< due again as soon as it is done
    unsigned attempts = 0;          ///< that were refused or got lost, in a row
    Time due{};
    Time sent{};
    std::size_t delay_index = 0;  ///< for a policy's timer

    bool is_reported = true;
    limits::Observation::Kind kind = limits::Observation::Kind::ok;
    std::int64_t limit = 0;
    std::int64_t remaining = 0;
    std::int64_t limit_day = 0;
    std::int64_t remaining_day = 0;
    std::int64_t balance = 0;
    Duration retry_after{};  ///< zero: not said
};

}  // namespace ofapi::lab
