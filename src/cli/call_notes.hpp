#pragma once

#include <ofapi/error.hpp>
#include <ofapi/meta.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::cli {

/// Where the team stands after a call, in one line: "used 1 credit, 964 left; 999 of 1000 requests left this minute".
/// Empty where the answer says nothing of it. With `used`, that many were used, whatever the answer says.
[[nodiscard]] std::string standing_text(const Meta& meta, std::optional<std::int64_t> used = std::nullopt);

/// What to do about a call of which nobody knows whether it was done; empty where that is known.
[[nodiscard]] std::string advice_text(const Failure& failure);

/// `text` as one word of a shell's command line.
[[nodiscard]] std::string shell_word(std::string_view text);

}  // namespace ofapi::cli
