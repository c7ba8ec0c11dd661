#include "poll/forecast_text.hpp"

#include "poll/text.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <cstdint>

namespace ofapi::poll {
namespace {

namespace json = boost::json;

std::string calls_text(std::uint64_t calls) {
    return number_text(static_cast<std::int64_t>(calls)) + (calls == 1 ? " call" : " calls");
}

std::string credits_text(const Forecast& forecast) {
    const std::string credits = number_text(forecast.credits) + (forecast.credits == 1 ? " credit" : " credits");
    if (forecast.credits_certain == forecast.credits) return credits;
    return "about " + credits + " (" + number_text(forecast.credits_certain) + " of them certain)";
}

std::string_view words(Forecast::Bound bound) {
    switch (bound) {
        case Forecast::Bound::none: return "";
        case Forecast::Bound::minute: return " by the limit per minute";
        case Forecast::Bound::day: return " by the limit per day";
        case Forecast::Bound::connections: return " by the number of connections";
    }
    return "";
}

std::string_view words(Forecast::Stop stop) {
    switch (stop) {
        case Forecast::Stop::none: return "";
        case Forecast::Stop::balance: return "the team is out of credits";
        case Forecast::Stop::credit_floor: return "the credit floor is reached";
        case Forecast::Stop::budget: return "the budget is spent";
        case Forecast::Stop::day_budget: return "the day's budget is spent";
    }
    return "";
}

}  // namespace

std::string forecast_text(const Forecast& forecast) {
    std::string out = "forecast: " + calls_text(forecast.calls) + ", " + credits_text(forecast);
    const bool stops = forecast.stop != Forecast::Stop::none;
    if (stops)
        out += "; after " + number_text(static_cast<std::int64_t>(forecast.possible)) + " of them " +
               std::string(words(forecast.stop));
    if (!forecast.duration) return out + "; how long it takes is not known before the first answer";
    out += (stops ? ", in about " : ", about ") + duration_text(*forecast.duration);
    out += words(forecast.bound);
    return out;
}

std::string forecast_json(std::string_view operation, const Forecast& forecast) {
    json::object out;
    out["operation"] = operation;
    out["calls"] = forecast.calls;
    out["credits"] = forecast.credits;
    out["credits_certain"] = forecast.credits_certain;
    out["possible"] = forecast.possible;
    out["stop"] = forecast.stop == Forecast::Stop::none ? json::value() : json::value(to_string(forecast.stop));
    out["duration_ms"] = forecast.duration
                             ? json::value(std::chrono::duration<double, std::milli>(*forecast.duration).count())
                             : json::value();
    out["bound"] = forecast.bound == Forecast::Bound::none ? json::value() : json::value(to_string(forecast.bound));
    return json::serialize(out);
}

}  // namespace ofapi::poll
