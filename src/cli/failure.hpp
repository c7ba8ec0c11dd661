#pragma once

#include <stdexcept>

namespace ofapi::cli {

// How a command ends.
inline constexpr int done = 0;
inline constexpr int failed = 1;   ///< it was begun, and did not come to its end
inline constexpr int refused = 2;  ///< before there was anything to show

/// Why nothing was begun, in words for people.
class Refusal : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

}  // namespace ofapi::cli
