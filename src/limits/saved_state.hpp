#pragma once

#include <ofapi/time.hpp>

#include "limits/lane_pace.hpp"
#include "limits/operation_cost.hpp"
#include "limits/token_bucket.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::limits {

/// What an allowance has learnt, as it is kept over a restart.
struct SavedState {
    Timestamp at{};  ///< when it was saved, by the wall clock
    Duration minute_length{};
    TokenBucket::Learnt minute;
    std::optional<TokenBucket::Learnt> day;
    LanePrior::Learnt new_lanes;
    std::vector<std::pair<std::string, OperationCost::Learnt>> costs;
};

[[nodiscard]] std::string to_json(const SavedState&);

/// The state, or what is wrong with the text: `problem` names the member.
struct ReadState {
    SavedState state;
    std::string problem;
};
[[nodiscard]] ReadState read_saved_state(std::string_view json);

}  // namespace ofapi::limits
