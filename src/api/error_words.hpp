#pragma once

// What an error's body says beside its code: which values were refused, and what OnlyFans said.

#include <ofapi/error.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// Appends text in one line and within max_text_size bytes in all, cut between characters.
void append_text(std::string& target, std::string_view text);

/// "price: must be 0 or 3 to 200; text: required"
[[nodiscard]] std::string in_one_line(const std::vector<ValidationProblem>& problems);

/// Reads `onlyfans_response`, given as valid JSON text, whose status is known already (0: it gives none).
[[nodiscard]] OnlyfansAnswer read_onlyfans_answer(std::string_view json, int status);

}  // namespace ofapi::api
