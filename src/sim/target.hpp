#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// The parts of a request target in origin form. A target in another form reads as the path `/`.
[[nodiscard]] std::string_view path_of(std::string_view target) noexcept;
[[nodiscard]] std::string_view query_of(std::string_view target) noexcept;

/// A path's segments, percent-decoded; `/api/a%2Fb` has two.
[[nodiscard]] std::vector<std::string> segments_of(std::string_view path);

/// A query's parameters, decoded, in order; `+` is a space.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> parameters_of(std::string_view query);

/// The first value of a parameter, decoded; `+` is a space.
[[nodiscard]] std::optional<std::string> query_value(std::string_view query, std::string_view name);

}  // namespace ofapi::sim
