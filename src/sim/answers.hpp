#pragma once

#include "sim/roster.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// Where the team stands, as `_meta` and the headers say it.
struct Standing {
    std::int64_t used = 0;  ///< credits that this call cost
    std::int64_t balance = 0;
    std::int64_t limit_minute = 0;
    std::int64_t remaining_minute = 0;
    std::optional<std::int64_t> limit_day;
    std::optional<std::int64_t> remaining_day;
    bool cacheable = false;                 ///< whether the operation's answers are cached
    std::optional<std::int64_t> cached_at;  ///< seconds since 1970, of an answer from the cache
};

/// Bodies and parts of bodies, as JSON text.
[[nodiscard]] std::string whoami_json();
[[nodiscard]] std::string account_json(const Account& account);

/// The `data` of an account's mass-messaging queue: 0 to 20 items, always the same for the same account. Some members
/// are null or missing.
[[nodiscard]] std::string mass_messaging_json(const Account& account);

/// A mass message that was sent, as the queue shows it. `date`: seconds since 1970.
[[nodiscard]] std::string sent_message_json(std::int64_t id, std::int64_t date);

[[nodiscard]] std::string usage_json(std::int64_t credits, std::int64_t requests);
[[nodiscard]] std::string meta_json(const Standing& standing);

/// `standing` as header fields, each line ended.
[[nodiscard]] std::string credit_fields(const Standing& standing);
[[nodiscard]] std::string rate_fields(const Standing& standing);

/// A string with its quotes, escaped.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace ofapi::sim
