#pragma once

#include <ofapi/forecast.hpp>

#include <string>
#include <string_view>

namespace ofapi::poll {

/// One line for people: "forecast: 2,700 calls, 2,700 credits, about 3m 31s by the limit per minute".
[[nodiscard]] std::string forecast_text(const Forecast& forecast);

/// One JSON object in one line. Times are in milliseconds.
[[nodiscard]] std::string forecast_json(std::string_view operation, const Forecast& forecast);

}  // namespace ofapi::poll
