#pragma once

#include <string_view>

namespace ofapi::api {

/// The value of a member of a JSON object, as its place in `object`; of several the last, empty if there is none.
/// Names may be written with escapes. `object` must be valid JSON: this only finds its way, it checks nothing.
[[nodiscard]] std::string_view find_member(std::string_view object, std::string_view name);

}  // namespace ofapi::api
