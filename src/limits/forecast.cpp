#include "limits/forecast.hpp"

#include <algorithm>
#include <cmath>

namespace ofapi::limits {

namespace {

using Bound = Forecast::Bound;
using Stop = Forecast::Stop;

struct Room {
    Stop stop = Stop::none;
    std::int64_t credits = 0;
};

/// The narrowest room for credits.
Room narrowest(const ForecastGiven& given) {
    Room room;
    const auto look = [&room](Stop stop, const std::optional<std::int64_t>& credits) {
        if (credits && (room.stop == Stop::none || *credits < room.credits)) room = {stop, *credits};
    };
    look(Stop::balance, given.balance);
    look(Stop::credit_floor, given.above_floor);
    look(Stop::budget, given.budget);
    look(Stop::day_budget, given.day_budget);
    return room;
}

/// Of calls made one after the other, those that fit. The last ones need room for what is set aside.
std::uint64_t that_fit(const PlannedCalls& planned, double room) {
    if (planned.set_aside <= 0) return planned.calls;
    const double beyond_the_first = room - static_cast<double>(planned.set_aside);
    if (beyond_the_first < 0) return 0;
    if (planned.cost <= 0) return planned.calls;
    const double fit = std::floor(beyond_the_first / planned.cost + 1e-9) + 1;
    return fit < static_cast<double>(planned.calls) ? static_cast<std::uint64_t>(fit) : planned.calls;
}

/// How long until the last of so many requests may go out.
Duration time_for(const std::optional<RequestLimit>& limit, std::uint64_t calls) {
    if (!limit || limit->limit <= 0) return Duration::zero();
    const double beyond = static_cast<double>(calls) - static_cast<double>(std::max<std::int64_t>(limit->available, 0));
    if (beyond <= 0) return Duration::zero();
    const double windows = beyond / static_cast<double>(limit->limit);
    return std::chrono::duration_cast<Duration>(windows *
                                                std::chrono::duration<double, Duration::period>(limit->window));
}

/// How long until the last of so many calls is sent, if each occupies a connection.
Duration time_for(const ForecastGiven& given, std::uint64_t calls) {
    if (!given.latency || !given.connections || *given.connections == 0 || calls == 0) return Duration::zero();
    return *given.latency * static_cast<Duration::rep>((calls - 1) / *given.connections);
}

}  // namespace

Forecast forecast(const ForecastGiven& given) {
    Forecast result;
    const Room room = narrowest(given);
    double credits = 0;
    double certain = 0;
    for (const PlannedCalls& planned : given.plan) {
        if (result.stop == Stop::none) {
            const auto fit = room.stop == Stop::none ? planned.calls
                                                     : that_fit(planned, static_cast<double>(room.credits) - credits);
            result.possible += fit;
            if (fit < planned.calls) result.stop = room.stop;
        }
        const double cost = planned.cost * static_cast<double>(planned.calls);
        result.calls += planned.calls;
        credits += cost;
        if (planned.is_certain) certain += cost;
    }
    result.credits = std::llround(std::ceil(credits - 1e-6));
    result.credits_certain = std::min(std::llround(certain), static_cast<long long>(result.credits));

    if (!given.minute && !given.day && !given.latency) return result;
    Duration longest = Duration::zero();
    const auto look = [&](Bound bound, Duration time) {
        if (time > longest) result.bound = bound;
        longest = std::max(longest, time);
    };
    look(Bound::minute, time_for(given.minute, result.possible));
    look(Bound::day, time_for(given.day, result.possible));
    look(Bound::connections, time_for(given, result.possible));
    result.duration = longest + (result.possible > 0 ? given.latency.value_or(Duration::zero()) : Duration::zero());
    return result;
}

}  // namespace ofapi::limits

namespace ofapi {

std::string_view to_string(Forecast::Bound bound) noexcept {
    switch (bound) {
        case Forecast::Bound::none: return "none";
        case Forecast::Bound::minute: return "minute";
        case Forecast::Bound::day: return "day";
        case Forecast::Bound::connections: return "connections";
    }
    return "";
}

std::string_view to_string(Forecast::Stop stop) noexcept {
    switch (stop) {
        case Forecast::Stop::none: return "none";
        case Forecast::Stop::balance: return "balance";
        case Forecast::Stop::credit_floor: return "credit_floor";
        case Forecast::Stop::budget: return "budget";
        case Forecast::Stop::day_budget: return "day_budget";
    }
    return "";
}

}  // namespace ofapi
