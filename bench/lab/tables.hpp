#pragma once

#include "lab/experiment.hpp"

#include <string>
#include <vector>

namespace ofapi::lab {

/// The results as the tables of docs/laboratory.md: one for each group of scenarios that has results, with a line for
/// each policy and a column for each kind of window, under a sentence that says what its cells hold.
[[nodiscard]] std::string tables(const std::vector<Result>& results);

}  // namespace ofapi::lab
