#include "http/plain_head.hpp"

#include "http/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <system_error>

namespace ofapi::http {

namespace {

constexpr std::array<bool, 256> marked(std::string_view characters, bool letters_and_digits) {
    std::array<bool, 256> table{};
    for (const char c : characters) table[static_cast<unsigned char>(c)] = true;
    for (unsigned c = 0; letters_and_digits && c < 128; ++c) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) table[c] = true;
    }
    return table;
}

constexpr std::array<bool, 256> of_names = marked("!#$%&'*+-.^_`|~", true);

constexpr bool is_of_value(unsigned char c) noexcept { return (c >= 0x20 && c != 0x7f) || c == '\t'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// The end of the line's text; `end` where it holds what no text may hold, or does not end.
const char* end_of_text(const char* at, const char* end) noexcept {
    for (; end - at >= 8; at += 8) {
        constexpr std::uint64_t each = 0x0101'0101'0101'0101;
        std::uint64_t eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        const std::uint64_t deletes = eight ^ 0x7f * each;
        const std::uint64_t below_blank = (eight - 0x20 * each) & ~eight;
        if (((below_blank | ((deletes - each) & ~deletes)) & 0x80 * each) != 0) break;
    }
    while (at != end && is_of_value(static_cast<unsigned char>(*at))) ++at;
    return end - at >= 2 && at[0] == '\r' && at[1] == '\n' ? at : end;
}

std::optional<std::uint64_t> read_length(std::string_view value) noexcept {
    std::uint64_t length = 0;
    const char* const end = value.data() + value.size();
    const auto [stopped, ec] = std::from_chars(value.data(), end, length);
    if (ec != std::errc() || stopped != end) return std::nullopt;
    return length;
}

/// Takes what concerns the message itself. False if that is out of the usual. `has_length`: `head` has its length.
bool read_field(std::string_view name, std::string_view value, PlainHead& head, bool& has_length) noexcept {
    switch (name.size()) {
        case 7: return !equal_ignoring_case(name, "upgrade");
        case 10:
            if (equal_ignoring_case(name, "connection")) return equal_ignoring_case(trim(value), "keep-alive");
            if (equal_ignoring_case(name, "keep-alive")) head.keep_alive_timeout = read_keep_alive_timeout(value);
            return true;
        case 14: {
            if (!equal_ignoring_case(name, "content-length")) return true;
            const auto length = read_length(trim(value));
            if (!length || has_length) return false;
            head.body_bytes = *length;
            return has_length = true;
        }
        case 16:
            return !equal_ignoring_case(name, "content-encoding") && !equal_ignoring_case(name, "proxy-connection");
        case 17: return !equal_ignoring_case(name, "transfer-encoding");
        default: return true;
    }
}

}  // namespace

std::optional<PlainHead> read_plain_head(std::string_view bytes) noexcept {
    constexpr std::string_view version = "HTTP/1.1 ";
    constexpr std::size_t reason_at = version.size() + 4;
    if (bytes.size() < reason_at || !bytes.starts_with(version)) return std::nullopt;
    const std::string_view code = bytes.substr(version.size(), 4);
    if (code[0] < '2' || code[0] > '9' || !is_digit(code[1]) || !is_digit(code[2]) || code[3] != ' ')
        return std::nullopt;
    PlainHead head;
    head.status = (code[0] - '0') * 100 + (code[1] - '0') * 10 + (code[2] - '0');
    if (head.status == 204 || head.status == 304) return std::nullopt;

    const char* const end = bytes.data() + bytes.size();
    const char* at = end_of_text(bytes.data() + reason_at, end);
    if (at == end) return std::nullopt;
    at += 2;
    head.fields_at = static_cast<std::size_t>(at - bytes.data());
    bool has_length = false;
    for (;;) {
        const char* const name = at;
        while (at != end && of_names[static_cast<unsigned char>(*at)]) ++at;
        if (at == name) break;
        if (at == end || *at != ':') return std::nullopt;
        const char* const value = at + 1;
        const char* const value_end = end_of_text(value, end);
        if (value_end == end) return std::nullopt;
        if (!read_field({name, static_cast<std::size_t>(at - name)},
                        {value, static_cast<std::size_t>(value_end - value)}, head, has_length))
            return std::nullopt;
        at = value_end + 2;
    }
    if (!has_length || end - at < 2 || at[0] != '\r' || at[1] != '\n') return std::nullopt;
    head.size = static_cast<std::size_t>(at + 2 - bytes.data());
    return head;
}

std::optional<std::chrono::seconds> read_keep_alive_timeout(std::string_view value) noexcept {
    constexpr std::string_view name = "timeout=";
    const auto at = std::ranges::search(value, name, [](char a, char b) { return (a | 0x20) == (b | 0x20); });
    if (at.empty()) {
        return std::nullopt;
    }
    const char* const first = &*at.begin() + name.size();
    std::uint32_t seconds = 0;
    if (std::from_chars(first, value.data() + value.size(), seconds).ec != std::errc()) {
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

}  // namespace ofapi::http
