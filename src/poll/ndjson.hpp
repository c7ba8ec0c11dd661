#pragma once

#include <ofapi/response.hpp>
#include <ofapi/time.hpp>

#include <string>
#include <string_view>

namespace ofapi::poll {

/// Appends one record and its line end to `out`: account, operation, the time it was fetched, the result as it was
/// served, credits and cache. What the answer did not say is null. The result is taken byte for byte from the answer,
/// which must have been validated as JSON, only without its line breaks: valid JSON has none inside a string, and
/// nowhere else do they carry meaning.
void append_record(std::string& out, std::string_view account, std::string_view operation, Timestamp fetched_at,
                   const Answer& answer);

/// Appends valid JSON without its line breaks.
void append_one_line(std::string& out, std::string_view json);

/// Appends `text` as a JSON string, in quotes. Bytes that are not ASCII are taken as they are.
void append_json_string(std::string& out, std::string_view text);

}  // namespace ofapi::poll
