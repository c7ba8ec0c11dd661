#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::api {

/// A target's path, and its query without the question mark.
[[nodiscard]] std::string_view path_of(std::string_view target) noexcept;
[[nodiscard]] std::string_view query_of(std::string_view target) noexcept;

/// A query parameter's value, decoded; of several the first.
[[nodiscard]] std::optional<std::string> query_value(std::string_view target, std::string_view name);

/// The target with this parameter set. The others stay as they are and where they are; a new one comes last.
[[nodiscard]] std::string with_query(std::string_view target, std::string_view name, std::string_view value);

/// A path in the one form that all its equal spellings share (RFC 3986, 6.2.2): what need not be encoded is decoded,
/// the rest in capital letters. Nothing where a percent sign is followed by something else than two digits.
[[nodiscard]] std::optional<std::string> normalised_path(std::string_view path);

}  // namespace ofapi::api
