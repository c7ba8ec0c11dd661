#pragma once

#include <ofapi/request.hpp>

namespace ofapi::client {

/// How many of the units that its operation's price counts a request asks for, see `Cost`; 0 where that cannot be told
/// before the answer is there.
[[nodiscard]] double priced_units(const Request& request);

}  // namespace ofapi::client
