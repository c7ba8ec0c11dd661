#include "http/request_head.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace ofapi::http {
namespace {

constexpr bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

constexpr bool is_token_char(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_token_char); }

bool has_blanks(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return is_control(c) || c == ' '; });
}

}  // namespace

bool start_head(std::string& head, std::string_view method, std::string_view base_path, std::string_view target,
                std::string_view authority) {
    head.clear();
    if (!is_token(method) || !target.starts_with('/') || authority.empty()) return false;
    if (has_blanks(base_path) || has_blanks(target) || has_blanks(authority)) return false;
    head.append(method).append(" ").append(base_path).append(target);
    head.append(" HTTP/1.1\r\nHost: ").append(authority).append("\r\n");
    return true;
}

bool append_field(std::string& fields, std::string_view name, std::string_view value) {
    if (!is_token(name) || std::ranges::any_of(value, [](char c) { return is_control(c) && c != '\t'; })) {
        return false;
    }
    fields.append(name).append(": ").append(value).append("\r\n");
    return true;
}

void end_head(std::string& head, std::optional<std::size_t> body_bytes) {
    if (body_bytes) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *body_bytes).ptr;
        head.append("Content-Length: ").append(digits.data(), end).append("\r\n");
    }
    head.append("\r\n");
}

}  // namespace ofapi::http
