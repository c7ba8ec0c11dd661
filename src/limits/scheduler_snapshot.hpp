#pragma once

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace ofapi::limits {

/// What one scheduler does and what holds it up. A copy: nothing in it changes.
struct SchedulerSnapshot {
    struct Class {
        std::size_t waiting = 0;    ///< queued
        std::size_t in_flight = 0;  ///< nominated, ready or sent
    };
    std::array<Class, 3> classes;   ///< by `Priority`
    std::size_t max_in_flight = 0;  ///< now
    Duration latency{};             ///< what an answer takes at present; zero: none has come

    std::size_t lanes = 0;          ///< remembered
    std::size_t lanes_paused = 0;   ///< of these, refused not long ago
    std::size_t lanes_stopped = 0;  ///< of these, refused until told otherwise
    Time next_lane_resumes = Time::max();

    struct Operation {
        std::string name;
        Time until{};
    };
    std::vector<Operation> operations_paused;

    Time host_retry_at = Time::min();  ///< nothing is sent before this; in the past: the host is well
    bool host_probing = false;         ///< one call at a time, until an answer comes
    error_code stopped;                ///< the key was refused; every call is refused with this
};

}  // namespace ofapi::limits
