#pragma once

#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>

namespace ofapi {

/// What a call cost and what is left, from `x-ofapi-credits-*` or `_meta._credits`.
struct Credits {
    std::optional<std::int64_t> used;
    std::optional<std::int64_t> balance;  ///< the team's; may be negative
};

/// Whether the answer came from the service's cache, from `x-ofapi-is-cached` or `_meta._cache`.
struct Cache {
    std::optional<bool> is_cached;
    std::optional<Timestamp> cached_at;
};

/// Where the team stands, from `x-rate-limit-*` or `_meta._rate_limits`. A missing number means that the service
/// reports no such limit; it never means zero.
struct RateLimits {
    std::optional<std::int64_t> limit_minute;
    std::optional<std::int64_t> remaining_minute;
    std::optional<std::int64_t> limit_day;
    std::optional<std::int64_t> remaining_day;
};

/// What an answer says about the team's allowance. Every part may be missing.
struct Meta {
    Credits credits;
    Cache cache;
    RateLimits limits;
};

}  // namespace ofapi
