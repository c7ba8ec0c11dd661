#pragma once

#include "api/catalog.hpp"

#include <string>

namespace ofapi::api {

/// Checks a value against what is documented of the parameter, and brings it into the form that is sent: text that
/// says a number becomes one, a time is written as the operation wants it. Returns an empty string, or what is wrong
/// in words, beginning with the member's name where it is about a member: "must be 3 to 200, or 0".
[[nodiscard]] std::string accept(const Parameter& parameter, boost::json::value& value);

/// The names of the members or the values that are allowed, for people: "a, b or c".
[[nodiscard]] std::string list_in_words(std::span<const std::string_view> names);

/// "textt: no such parameter; did you mean text?", with all names where none is near.
[[nodiscard]] std::string no_such_name(std::string_view name, std::string_view what, std::span<const Parameter> known);

}  // namespace ofapi::api
