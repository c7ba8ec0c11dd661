#pragma once

#include <string>
#include <string_view>

namespace ofapi::cli {

/// `text` with whatever looks like a key of the service hidden, for messages that quote what somebody typed.
[[nodiscard]] std::string without_keys(std::string_view text);

}  // namespace ofapi::cli
