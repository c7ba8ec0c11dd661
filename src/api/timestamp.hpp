#pragma once

#include <ofapi/time.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ofapi::api {

/// Reads a point in time in both of the service's forms, `2025-09-02T21:02:18+00:00` and
/// `2025-05-23T15:51:52.000000Z`: with or without a fraction (what is finer than a microsecond is cut off), with any
/// offset from UTC; without an offset it is UTC, a date alone is its midnight. Nothing where `text` is anything else
/// or names a moment that does not exist.
[[nodiscard]] std::optional<Timestamp> parse_timestamp(std::string_view text) noexcept;

/// ISO 8601 in UTC: `2025-09-02T21:02:18Z`, with six digits of fraction where there is one.
[[nodiscard]] std::string format_timestamp(Timestamp when);

}  // namespace ofapi::api
