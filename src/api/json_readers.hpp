#pragma once

// The two ways in which JSON is read. Boost.JSON says what is JSON, what is wrong with the rest and where; simdjson is
// several times faster and refuses some of what is JSON: in what is decoded the last level of nesting, integers of more
// than 64 bits and numbers that no double can hold. So it is asked first, and what it refuses is read again by
// Boost.JSON. What it takes it reads like Boost.JSON, but for the last bit of a long fraction, which Boost 1.81 gets
// wrong, and when decoding for numbers such as 1e-9999999999, which are zero to simdjson and no JSON to Boost.JSON.
//
// Of a body hardly anything is wanted but to know that it is JSON, and where `data` is: so no document is made of it,
// and the first who is asked is a scan of our own (body_scan.hpp), which refuses what they differ about.

#include "api/envelope.hpp"
#include "api/shape.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::api {

/// simdjson needs some 14 bytes of memory for each of a text, which each thread keeps; longer texts are refused.
inline constexpr std::size_t max_simdjson_size = 256 * 1024;

/// As read_body, into a fresh `result`; false, and it is left alone, if the scan refuses the text.
[[nodiscard]] bool read_body_by_scan(std::string_view body, detail::Envelope envelope, Body& result);
void read_body_with_boost(std::string_view body, detail::Envelope envelope, Body& result);

/// As decode; nothing, and `object` is left alone, if simdjson refuses the text.
[[nodiscard]] std::optional<std::string> decode_with_simdjson(std::string_view json, const Shape& shape, void* object);
[[nodiscard]] std::string decode_with_boost(std::string_view json, const Shape& shape, void* object);

}  // namespace ofapi::api
