#pragma once

#include <ofapi/time.hpp>

#include <cstdint>
#include <string>

namespace ofapi::poll {

/// `0.42 ms`, `123 ms`, `4.21 s`, `2m 05s`, `1h 02m`: three figures or so, for people.
[[nodiscard]] std::string duration_text(Duration value);

/// `12,345,678`.
[[nodiscard]] std::string number_text(std::int64_t value);

/// With one digit behind the point below 100, without above: `7.3`, `211`.
[[nodiscard]] std::string rate_text(double value);

}  // namespace ofapi::poll
