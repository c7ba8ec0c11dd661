#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace ofapi::http {

/// The first value of a field in `Name: value` CR LF lines, compared without case, trimmed.
[[nodiscard]] std::optional<std::string_view> find_field(std::string_view headers, std::string_view name);

/// `Retry-After`: seconds (also with a fraction), or an HTTP date in its three forms, relative to `now`. Nothing where
/// it makes no sense; a date that has passed is zero.
[[nodiscard]] std::optional<std::chrono::milliseconds> parse_retry_after(std::string_view value,
                                                                         std::chrono::system_clock::time_point now);

}  // namespace ofapi::http
