#include "poll/forecast_text.hpp"

#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <chrono>

namespace ofapi::poll {
namespace {

using namespace std::chrono_literals;
using Bound = Forecast::Bound;
using Stop = Forecast::Stop;

Forecast whole() {
    Forecast forecast;
    forecast.calls = forecast.possible = 2700;
    forecast.credits = forecast.credits_certain = 2700;
    forecast.duration = 211s;
    forecast.bound = Bound::minute;
    return forecast;
}

TEST(ForecastText, SaysWhatItCostsAndHowLongItTakes) {
    EXPECT_EQ(forecast_text(whole()), "forecast: 2,700 calls, 2,700 credits, about 3m 31s by the limit per minute");
    Forecast one;
    one.calls = one.possible = 1;
    one.credits = one.credits_certain = 1;
    one.duration = 3s;
    EXPECT_EQ(forecast_text(one), "forecast: 1 call, 1 credit, about 3.00 s");
}

TEST(ForecastText, SaysWhereItStops) {
    auto forecast = whole();
    forecast.possible = 812;
    forecast.stop = Stop::credit_floor;
    forecast.duration = 30s;
    EXPECT_EQ(forecast_text(forecast),
              "forecast: 2,700 calls, 2,700 credits; after 812 of them the credit floor is reached, in about 30.0 s by "
              "the limit per minute");
}

TEST(ForecastText, SaysWhatIsNotKnown) {
    auto forecast = whole();
    forecast.credits_certain = 100;
    forecast.duration.reset();
    forecast.bound = Bound::none;
    EXPECT_EQ(forecast_text(forecast),
              "forecast: 2,700 calls, about 2,700 credits (100 of them certain); how long it takes is not known before "
              "the first answer");
}

TEST(ForecastJson, HasEveryFigure) {
    auto forecast = whole();
    EXPECT_EQ(boost::json::parse(forecast_json("mass-messaging.list", forecast)),
              boost::json::parse(R"({"operation":"mass-messaging.list","calls":2700,"credits":2700,)"
                                 R"("credits_certain":2700,"possible":2700,"stop":null,"duration_ms":2.11E5,)"
                                 R"("bound":"minute"})"));
    forecast.stop = Stop::budget;
    forecast.duration.reset();
    forecast.bound = Bound::none;
    const auto stopped = boost::json::parse(forecast_json("mass-messaging.list", forecast));
    EXPECT_EQ(stopped.at("stop").as_string(), "budget");
    EXPECT_TRUE(stopped.at("duration_ms").is_null());
    EXPECT_TRUE(stopped.at("bound").is_null());
}

}  // namespace
}  // namespace ofapi::poll
