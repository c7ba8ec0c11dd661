#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ofapi::http {

/// What the head of a usual answer says.
struct PlainHead {
    int status = 0;
    std::uint64_t body_bytes = 0;
    std::size_t fields_at = 0;  ///< where the fields begin, behind the status line
    std::size_t size = 0;       ///< with the empty line
    std::optional<std::chrono::seconds> keep_alive_timeout;
};

/// Reads a head in one pass, if it is of the kind that nearly every answer has: complete, HTTP/1.1, with a status of
/// 200 or more, and a body whose length is given, as it is and not coded or chunked, on a connection that stays open.
/// Nothing for any other, good or bad: those are for a parser that knows all of HTTP. A 204 or 304 is such another.
[[nodiscard]] std::optional<PlainHead> read_plain_head(std::string_view bytes) noexcept;

/// The seconds of a field `Keep-Alive: timeout=5`.
[[nodiscard]] std::optional<std::chrono::seconds> read_keep_alive_timeout(std::string_view value) noexcept;

}  // namespace ofapi::http
