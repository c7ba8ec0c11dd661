#pragma once

#include "sim/call.hpp"

#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace ofapi::sim {

/// What the service remembers of calls with an `Idempotency-Key`: for 24 hours, per account.
class Idempotency {
 public:
    /// Runs `perform` if the call's key is new, and keeps what it answers. Otherwise the answer is that one again,
    /// marked as replayed and for nothing; 409 while the first call is still being worked on; 422 if the calls differ.
    /// 400 if the key is none.
    [[nodiscard]] Content once(const Call& call, const std::function<Content()>& perform);

 private:
    struct Kept {
        std::string request;  ///< the path and the body
        Content content;
        Time done;
    };

    void forget(Time now);

    std::unordered_map<std::string, Kept> kept_;         ///< by account and key
    std::deque<std::pair<Time, std::string>> expiries_;  ///< the earliest first
};

}  // namespace ofapi::sim
