#pragma once

#include <chrono>

namespace ofapi {

/// A point in time as the service writes it, in UTC.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

/// A day as the service writes it, in UTC unless the operation says otherwise.
using Date = std::chrono::year_month_day;

/// The clock of everything that waits: it does not jump when somebody sets the time of day.
using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;
using Duration = Clock::duration;

}  // namespace ofapi
