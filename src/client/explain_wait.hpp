#pragma once

#include <ofapi/error.hpp>
#include <ofapi/waiting.hpp>

#include <string>

namespace ofapi::client {

/// What a call whose deadline came, or cannot be met, waited for: in words, for `Failure::message`. `earliest`: no call
/// could have gone before this, if that is after `now`.
[[nodiscard]] std::string explain_wait(const Timing& timing, const Wait& wait, Time earliest, Time now);

}  // namespace ofapi::client
