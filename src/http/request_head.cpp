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

bool is_one_word(std::string_view text) {
    return !text.empty() && std::ranges::none_of(text, [](char c) { return is_control(c) || c == ' '; });
}

}  // namespace

bool append_field(std::string& fields, std::string_view name, std::string_view value) {
    if (!is_token(name) || std::ranges::any_of(value, [](char c) { return is_control(c) && c != '\t'; })) {
        return false;
    }
    fields.append(name).append(": ").append(value).append("\r\n");
    return true;
}

std::optional<std::string> request_head(std::string_view method, std::string_view target, std::string_view authority,
                                        std::string_view fields, std::string_view more_fields,
                                        std::optional<std::size_t> body_bytes) {
    if (!is_token(method) || !is_one_word(target) || !target.starts_with('/') || !is_one_word(authority)) {
        return std::nullopt;
    }
    constexpr std::string_view length_name = "Content-Length: ";
    std::array<char, 24> digits{};
    std::string_view length;
    if (body_bytes) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *body_bytes).ptr;
        length = std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
    }
    std::string head;
    head.reserve(method.size() + target.size() + authority.size() + fields.size() + more_fields.size() + length.size() +
                 64);
    head.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: ").append(authority).append("\r\n");
    head.append(fields).append(more_fields);
    if (body_bytes) {
        head.append(length_name).append(length).append("\r\n");
    }
    head.append("\r\n");
    return head;
}

}  // namespace ofapi::http
