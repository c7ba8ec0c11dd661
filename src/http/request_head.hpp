#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::http {

// A request's head is written into a string that the connection's user keeps for the next one: start_head, then fields
// (append_field, or lines prebuilt by it), then end_head.

/// The request line and `Host`, in place of what `head` held. `base_path` may be empty; `target` begins with a slash
/// and is percent-encoded, with its query. False, and an empty `head`, where the method is not a token, or a part is
/// empty that must not be, or holds a space or a control character.
[[nodiscard]] bool start_head(std::string& head, std::string_view method, std::string_view base_path,
                              std::string_view target, std::string_view authority);

/// Appends `Name: value` CR LF to `fields`. False, and nothing appended, where the name is not a token or the value
/// holds a control character (CR and LF among them): such a field could end the head early.
[[nodiscard]] bool append_field(std::string& fields, std::string_view name, std::string_view value);

/// `Content-Length`, for a request that has a body, be it an empty one, and the empty line.
void end_head(std::string& head, std::optional<std::size_t> body_bytes);

}  // namespace ofapi::http
