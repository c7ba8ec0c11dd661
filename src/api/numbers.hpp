#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ofapi::api {

/// `value` as an integer, if it is one: nothing for a fraction, for what 64 bits cannot hold, for NaN.
[[nodiscard]] std::optional<std::int64_t> exact_integer(double value) noexcept;

/// The number that Boost.JSON read as `value`: it takes `0e400` for zero times infinity.
[[nodiscard]] double zero_of_nan(double value) noexcept;

/// The whole of `text`, blanks around it aside, as a finite number in JSON's notation.
[[nodiscard]] std::optional<double> parse_number(std::string_view text) noexcept;

/// The whole of `text` as an integer: `42`, `-1`, also `42.0`. All 64 bits are kept.
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text) noexcept;

/// The same for what counts calls or credits: a fraction is rounded down rather than refused.
[[nodiscard]] std::optional<std::int64_t> parse_count(std::string_view text) noexcept;
[[nodiscard]] std::optional<std::int64_t> to_count(double value) noexcept;

/// `true`, `false`, `1` or `0`, in any case.
[[nodiscard]] std::optional<bool> parse_flag(std::string_view text) noexcept;

/// `text` without blanks (space, tab, CR, LF) at either end.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

}  // namespace ofapi::api
