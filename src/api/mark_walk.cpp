#include "api/mark_walk.hpp"

#include "api/envelope.hpp"

#include <charconv>
#include <cstring>
#include <optional>
#include <system_error>

namespace ofapi::api {

namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// A string's characters between its quotes, or nothing if it is none.
std::optional<std::string_view> inside(std::string_view token) {
    if (token.size() < 2 || token.front() != '"' || token.back() != '"') return std::nullopt;
    return token.substr(1, token.size() - 2);
}

bool has_escapes(std::string_view characters) {
    return !characters.empty() && std::memchr(characters.data(), '\\', characters.size()) != nullptr;
}

void append_utf8(std::string& out, std::uint32_t c) {
    const auto add = [&out](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xC0 | c >> 6);
        add(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        add(0xE0 | c >> 12);
        add(0x80 | (c >> 6 & 0x3F));
        add(0x80 | (c & 0x3F));
    } else {
        add(0xF0 | c >> 18);
        add(0x80 | (c >> 12 & 0x3F));
        add(0x80 | (c >> 6 & 0x3F));
        add(0x80 | (c & 0x3F));
    }
}

/// The four hexadecimal digits behind `\u`.
std::optional<std::uint32_t> code_unit(const char* at, const char* end) {
    std::uint32_t unit = 0;
    if (end - at < 4) return std::nullopt;
    const auto [stopped, ec] = std::from_chars(at, at + 4, unit, 16);
    if (ec != std::errc() || stopped != at + 4) return std::nullopt;
    return unit;
}

/// The escape behind a backslash; `at` comes to stand behind it. Nothing if there is no such escape.
std::optional<std::uint32_t> escaped(const char*& at, const char* end) {
    if (at == end) return std::nullopt;
    switch (*at++) {
        case '"': return '"';
        case '\\': return '\\';
        case '/': return '/';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'n': return '\n';
        case 'r': return '\r';
        case 't': return '\t';
        case 'u': break;
        default: return std::nullopt;
    }
    const auto first = code_unit(at, end);
    if (!first) return std::nullopt;
    at += 4;
    if (*first < 0xD800 || *first > 0xDFFF) return first;
    if (*first > 0xDBFF || end - at < 6 || at[0] != '\\' || at[1] != 'u') return std::nullopt;
    const auto second = code_unit(at + 2, end);
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return std::nullopt;
    at += 6;
    return 0x10000 + ((*first - 0xD800) << 10 | (*second - 0xDC00));
}

/// False if an escape is none. `write(text)` and `write(character)` take what the string says, piece by piece.
bool each_piece(std::string_view characters, auto write) {
    const char* at = characters.data();
    const char* const end = at + characters.size();
    while (at != end) {
        const auto* const found = static_cast<const char*>(std::memchr(at, '\\', static_cast<std::size_t>(end - at)));
        const char* const stop = found != nullptr ? found : end;
        write(std::string_view(at, static_cast<std::size_t>(stop - at)));
        at = stop;
        if (found == nullptr) break;
        ++at;
        const auto character = escaped(at, end);
        if (!character) return false;
        write(*character);
    }
    return true;
}

bool valid_escapes(std::string_view characters) {
    return each_piece(characters, [](auto) {});
}

bool unescape(std::string_view characters, std::string& out) {
    struct Writer {
        std::string& out;
        void operator()(std::string_view text) const { out += text; }
        void operator()(std::uint32_t character) const { append_utf8(out, character); }
    };
    out.clear();
    return each_piece(characters, Writer{out});
}

enum class Number { none, whole, fraction };

/// What the token is by JSON's grammar. None also for exponents of more than four digits: Boost.JSON refuses some.
Number number_of(std::string_view token) {
    const char* at = token.data();
    const char* const end = at + token.size();
    const auto digits = [&] {
        const char* const begin = at;
        while (at != end && is_digit(*at)) ++at;
        return at - begin;
    };
    if (at != end && *at == '-') ++at;
    const bool zero = at != end && *at == '0';
    const auto integral = digits();
    if (integral == 0 || (zero && integral > 1)) return Number::none;
    if (at == end) return Number::whole;
    if (*at == '.') {
        ++at;
        if (digits() == 0) return Number::none;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-')) ++at;
        const auto exponent = digits();
        if (exponent == 0 || exponent > 4) return Number::none;
    }
    return at == end ? Number::fraction : Number::none;
}

}  // namespace

bool MarkWalk::tell(BodyReader& reader) {
    next_ = 0;
    reader_ = &reader;
    return value<true>(0) && next_ == marks_.size();
}

// From the next mark to the one behind it, without the blanks between.
std::string_view MarkWalk::take_token() {
    const std::size_t begin = marks_[next_++];
    std::size_t end = next_ < marks_.size() ? marks_[next_] : text_.size();
    while (end - 1 > begin && is_blank(text_[end - 1])) --end;
    return text_.substr(begin, end - begin);
}

template <bool told>
bool MarkWalk::value(std::size_t depth) {
    const char c = peek();
    return c == '{' || c == '[' ? container<told>(c, depth) : scalar<told>();
}

template <bool told>
bool MarkWalk::container(char begin, std::size_t depth) {
    if (depth >= max_json_depth) return false;
    ++next_;
    const bool object = begin == '{';
    std::size_t size = 0;
    if constexpr (told) {
        reader_->begin(object ? detail::ResultKind::object : detail::ResultKind::array);
        const bool concerned = reader_->concerned();
        const bool read = object ? (concerned ? members<true>(depth + 1, size) : members<false>(depth + 1, size))
                                 : (concerned ? elements<true>(depth + 1, size) : elements<false>(depth + 1, size));
        if (read) reader_->end(size);
        return read;
    } else {
        return object ? members<false>(depth + 1, size) : elements<false>(depth + 1, size);
    }
}

template <bool told>
bool MarkWalk::members(std::size_t depth, std::size_t& size) {
    if (peek() == '}') {
        ++next_;
        return true;
    }
    for (;;) {
        if (peek() != '"') return false;
        const auto name = inside(take_token());
        if (!name) return false;
        if (has_escapes(*name)) {
            if (!unescape(*name, unescaped_)) return false;
            if constexpr (told) reader_->key(unescaped_);
        } else {
            if constexpr (told) reader_->key(*name);
        }
        if (take() != ':' || !value<told>(depth)) return false;
        ++size;
        const char c = take();
        if (c == '}') return true;
        if (c != ',') return false;
    }
}

template <bool told>
bool MarkWalk::elements(std::size_t depth, std::size_t& size) {
    if (peek() == ']') {
        ++next_;
        return true;
    }
    for (;;) {
        if (!value<told>(depth)) return false;
        ++size;
        const char c = take();
        if (c == ']') return true;
        if (c != ',') return false;
    }
}

template <bool told>
bool MarkWalk::scalar() {
    if (next_ == marks_.size()) return false;
    const std::string_view token = take_token();
    const bool wanted = told && reader_->wanted();
    if (token.front() == '"') {
        const auto characters = inside(token);
        if (!characters) return false;
        if (!has_escapes(*characters)) {
            if (wanted) reader_->string(*characters);
            return true;
        }
        if (!wanted) return valid_escapes(*characters);
        if (!unescape(*characters, unescaped_)) return false;
        reader_->string(unescaped_);
        return true;
    }
    if (const Number number = number_of(token); number != Number::none)
        return !wanted || tell_number(token, number == Number::whole);
    if (token == "null") {
        if (wanted) reader_->null();
        return true;
    }
    if (token != "true" && token != "false") return false;
    if (wanted) reader_->boolean(token == "true");
    return true;
}

bool MarkWalk::tell_number(std::string_view token, bool whole) {
    const char* const begin = token.data();
    const char* const end = begin + token.size();
    std::int64_t integer = 0;
    if (whole && std::from_chars(begin, end, integer).ec == std::errc()) {
        reader_->integer(integer);
        return true;
    }
    double number = 0;
    if (std::from_chars(begin, end, number).ec != std::errc()) return false;
    reader_->number(number);
    return true;
}

std::string_view MarkWalk::nth_member(std::size_t n, std::size_t count) const {
    const auto at = [this](std::size_t mark) { return text_[marks_[mark]]; };
    std::size_t colon = 2;
    for (std::size_t member = 1; member < n; ++member) {
        std::size_t mark = colon;
        for (std::size_t depth = 0; depth > 0 || at(mark) != ','; ++mark) {
            if (at(mark) == '{' || at(mark) == '[') ++depth;
            if (at(mark) == '}' || at(mark) == ']') --depth;
        }
        colon = mark + 2;
    }
    std::size_t behind = marks_.size() - 1;
    for (std::size_t member = count; member > n; --member) {
        --behind;
        for (std::size_t depth = 0; depth > 0 || at(behind) != ','; --behind) {
            if (at(behind) == '}' || at(behind) == ']') ++depth;
            if (at(behind) == '{' || at(behind) == '[') --depth;
        }
    }
    const std::size_t begin = marks_[colon + 1];
    return text_.substr(begin, text_.find_last_not_of(" \t\r\n", marks_[behind] - 1) + 1 - begin);
}

}  // namespace ofapi::api
