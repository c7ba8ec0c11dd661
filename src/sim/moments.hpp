#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// The two forms in which the service writes a moment.
enum class DateForm {
    onlyfans,  ///< 2025-09-02T21:02:18+00:00
    own,       ///< 2025-05-23T15:51:52.000000Z
};

/// `seconds` since 1970 as a JSON string.
[[nodiscard]] std::string date_json(std::int64_t seconds, DateForm form);

/// Reads `2025-09-02`, `2025-09-02 21:02:18`, or the latter with a T, a fraction and the zone UTC, as seconds since
/// 1970. Nothing for other texts and for days that do not exist.
[[nodiscard]] std::optional<std::int64_t> parse_date(std::string_view text);

}  // namespace ofapi::sim
