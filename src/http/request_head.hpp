#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::http {

/// Appends `Name: value` CR LF to `fields`. False, and nothing appended, where the name is not a token or the value
/// holds a control character (CR and LF among them): such a field could end the head early.
[[nodiscard]] bool append_field(std::string& fields, std::string_view name, std::string_view value);

/// The bytes of a request's head, in one allocation.
///
/// `target`: with its query, percent-encoded, beginning with a slash; the base path stands before it already.
/// `fields`: lines made by append_field, usually prebuilt once; `more_fields`: this request's own.
/// `body_bytes`: the length of the body, or nothing for a request that has none.
///
/// Nothing where the method is not a token, or the target or the authority is empty or holds a space or a control
/// character.
[[nodiscard]] std::optional<std::string> request_head(std::string_view method, std::string_view target,
                                                      std::string_view authority, std::string_view fields,
                                                      std::string_view more_fields = {},
                                                      std::optional<std::size_t> body_bytes = std::nullopt);

}  // namespace ofapi::http
