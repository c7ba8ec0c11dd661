#pragma once

#include <chrono>

namespace ofapi::sim {

/// The simulator's only clock. Pure classes take the time as an argument; it never runs backwards.
using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;
using Duration = std::chrono::nanoseconds;

}  // namespace ofapi::sim
