#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace ofapi::cli {

/// Reads a duration as people write it: a number, a fraction allowed, with one of the units `us`, `ms`, `s`, `m`, `h`:
/// `6s`, `1.5m`, `250ms`, `0s`. Nothing for anything else, for negative values, and for more than ten years.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parse_duration(std::string_view text) noexcept;

}  // namespace ofapi::cli
