#pragma once

#include <ofapi/forecast.hpp>
#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ofapi::limits {

/// So many calls of one kind.
struct PlannedCalls {
    std::uint64_t calls = 0;
    double cost = 1;             ///< of a call, on average
    std::int64_t set_aside = 1;  ///< for a call, until its answer is there
    bool is_certain = true;      ///< each costs just that
};

/// How many requests may go out in a time: nothing of it is known, or all.
struct RequestLimit {
    std::int64_t limit = 0;
    std::int64_t available = 0;  ///< now
    Duration window{};
};

/// What a forecast follows from.
struct ForecastGiven {
    std::vector<PlannedCalls> plan;  ///< in the order in which the calls are made
    std::optional<RequestLimit> minute;
    std::optional<RequestLimit> day;
    std::optional<Duration> latency;
    std::optional<std::size_t> connections;
    /// What can be spent, less what is set aside for calls in flight; each where it is known or set.
    std::optional<std::int64_t> above_floor;
    std::optional<std::int64_t> balance;
    std::optional<std::int64_t> budget;
    std::optional<std::int64_t> day_budget;
};

[[nodiscard]] Forecast forecast(const ForecastGiven& given);

}  // namespace ofapi::limits
