#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What the last of `words`, those behind `ofapi`, may become: commands and options of `app`, and for `call` and `ops`
/// the names of operations, of their parameters (`text=`) and their values (`order=asc`). Sorted, only what begins with
/// that word.
[[nodiscard]] std::vector<std::string> completions(const CLI::App& app, const std::vector<std::string>& words);

}  // namespace ofapi::cli
