#pragma once

#include "lab/experiment.hpp"

#include <string>

namespace ofapi::lab {

/// The first lines of a table of results.
[[nodiscard]] std::string table_head();
/// The result as a line of that table: Markdown, and aligned for a terminal.
[[nodiscard]] std::string table_row(const Result&);
/// The result as one JSON object in one line. Times in seconds; counts are sums over the seeds.
[[nodiscard]] std::string json_line(const Result&);

}  // namespace ofapi::lab
