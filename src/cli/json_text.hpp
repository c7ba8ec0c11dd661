#pragma once

// JSON as text, so that numbers and strings stay what the service wrote, digit for digit. The text must be valid JSON;
// of anything else the result means nothing, but nothing breaks.

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::cli {

/// The text without white space between its tokens: one line.
[[nodiscard]] std::string compact_json(std::string_view json);

/// The text with one member or element a line, indented by two spaces.
[[nodiscard]] std::string pretty_json(std::string_view json);

/// The elements of an array, as their places in the text; none where it is no array.
[[nodiscard]] std::vector<std::string_view> array_elements(std::string_view json);

/// The value at a dotted path of member names ("data.list"); the text itself where the path is empty, and empty where
/// there is no such value.
[[nodiscard]] std::string_view value_at(std::string_view json, std::string_view path);

}  // namespace ofapi::cli
