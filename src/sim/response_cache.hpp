#pragma once

#include "sim/time.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace ofapi::sim {

/// Which answers of public operations the service has at hand: each for five minutes. Answers follow from the request,
/// so only the times are kept.
class ResponseCache {
 public:
    static constexpr auto lifetime = std::chrono::minutes(5);

    /// When the answer to `target` was made, if it is at hand; otherwise it is so from `now` on. `fresh` makes it anew.
    [[nodiscard]] std::optional<Time> look_up(const std::string& target, bool fresh, Time now) {
        if (made_.size() == most) made_.clear();
        const auto [at, added] = made_.try_emplace(target, now);
        if (!added && !fresh && now < at->second + lifetime) return at->second;
        at->second = now;
        return std::nullopt;
    }

 private:
    static constexpr std::size_t most = 10'000;

    std::unordered_map<std::string, Time> made_;
};

}  // namespace ofapi::sim
