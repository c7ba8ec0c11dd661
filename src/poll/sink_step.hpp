#pragma once

#include <ofapi/poll/sink.hpp>

#include <string>

namespace ofapi::poll {

/// Why the batch is not the one that comes next from there, in words; empty if it is. A new round may begin before the
/// one before is complete: its cursor may have expired.
[[nodiscard]] std::string step_problem(const Position& from, const Batch& batch);

/// Where the walk stands behind the batch.
[[nodiscard]] Position position_behind(const Batch& batch);

/// `fans.list-all for acct_1`.
[[nodiscard]] std::string walk_text(const Walk& walk);

}  // namespace ofapi::poll
