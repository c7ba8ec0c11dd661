#pragma once

// ASCII text, whatever the locale.

#include <string>
#include <string_view>

namespace ofapi::http {

[[nodiscard]] constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string lower(std::string_view text);

/// Whether two texts are the same but for the case of ASCII letters.
[[nodiscard]] bool equal_ignoring_case(std::string_view left, std::string_view right) noexcept;

/// Without blanks and tabs at either end.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

}  // namespace ofapi::http
