#pragma once

#include <string>

namespace ofapi::client {

/// Throws `Error` with `errc::invalid_argument`: what was given, and what is wrong with it. Nothing was sent.
[[noreturn]] void throw_invalid_argument(std::string what, std::string problem);

}  // namespace ofapi::client
