#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// The value of a member of a JSON object, as its place in `object`; of several the last, empty if there is none.
/// Names may be written with escapes. `object` must be valid JSON: this only finds its way, it checks nothing.
[[nodiscard]] std::string_view find_member(std::string_view object, std::string_view name);

/// The value of the `n`-th, from one, of the `count` members of a JSON object. Looks at what stands around it only.
[[nodiscard]] std::string_view nth_member(std::string_view object, std::size_t n, std::size_t count);

/// What stands at a dotted path of members, as its place in `object`; empty if nothing does.
[[nodiscard]] std::string_view find_path(std::string_view object, std::string_view path);

/// The elements of a JSON array, as their places in it. `array` must be valid JSON.
[[nodiscard]] std::vector<std::string_view> list_elements(std::string_view array);

}  // namespace ofapi::api
