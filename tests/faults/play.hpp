#pragma once

// Plays cases over real sockets of this machine, many at a time, on one thread.

#include "faults/cases.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::faults {

struct Choice {
    std::size_t every = 1;  ///< each so-and-so-many-th case
    std::size_t seed = 0;   ///< beginning with this one
};

struct Report {
    std::size_t cases = 0;
    std::map<std::string, std::size_t> endings;  ///< "healed", "may have executed", ...
    std::vector<std::string> wrong;              ///< each with the case's name
};

/// Measures what calls of this kind send without faults, then plays the cases chosen. Ends early, and says so in the
/// report, where no case has ended for a minute: that is a call that hangs.
[[nodiscard]] Report play_all(Way way, const Choice& choice);

}  // namespace ofapi::faults
