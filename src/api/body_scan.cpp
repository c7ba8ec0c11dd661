#include "api/body_scan.hpp"

#include "api/envelope.hpp"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <optional>
#include <system_error>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ofapi::api {

namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

const char* skip_blanks(const char* at, const char* end) noexcept {
    while (at != end && is_blank(*at)) ++at;
    return at;
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
std::optional<std::uint32_t> code_unit(const char* at, const char* end) noexcept {
    if (end - at < 4) return std::nullopt;
    std::uint32_t unit = 0;
    for (const char* const behind = at + 4; at != behind; ++at) {
        std::uint32_t digit = static_cast<unsigned char>(*at) - std::uint32_t{'0'};
        if (digit > 9) {
            digit = (static_cast<unsigned char>(*at) | 0x20U) - std::uint32_t{'a'};
            if (digit > 5) return std::nullopt;
            digit += 10;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

/// The escape behind a backslash; `at` comes to stand behind it. Nothing if there is no such escape.
std::optional<std::uint32_t> escaped(const char*& at, const char* end) noexcept {
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

/// What ends a piece of a string: a quotation mark, a backslash, or what may not stand in one; or the end of the text.
/// `not_ascii` becomes true if there is such a character on the way, or soon after it.
const char* end_of_piece(const char* at, const char* end, bool& not_ascii) noexcept {
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i last_control = _mm_set1_epi8(0x1f);
    for (; end - at >= 16; at += 16) {
        const __m128i piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(piece, last_control), piece);
        const __m128i stops =
            _mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(piece, quote), _mm_cmpeq_epi8(piece, backslash)));
        not_ascii |= _mm_movemask_epi8(piece) != 0;
        if (const auto found = static_cast<unsigned>(_mm_movemask_epi8(stops)); found != 0)
            return at + std::countr_zero(found);
    }
#endif
    for (; at != end && *at != '"' && *at != '\\'; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < 0x20) break;
        not_ascii |= byte >= 0x80;
    }
    return at;
}

/// The quotation mark that ends the string whose characters begin at `at`; null if it is not JSON.
const char* end_of_string(const char* at, const char* end, bool& not_ascii, bool& has_escapes) noexcept {
    for (;;) {
        at = end_of_piece(at, end, not_ascii);
        if (at == end) return nullptr;
        if (*at == '"') return at;
        if (*at != '\\' || !escaped(++at, end)) return nullptr;
        has_escapes = true;
    }
}

/// Of characters that end_of_string has seen.
void unescape(std::string_view characters, std::string& out) {
    out.clear();
    const char* at = characters.data();
    const char* const end = at + characters.size();
    while (at != end) {
        const char* const stop = std::find(at, end, '\\');
        out.append(at, stop);
        if (stop == end) break;
        at = stop + 1;
        if (const auto character = escaped(at, end)) append_utf8(out, *character);
    }
}

/// Behind the number that begins at `at`; null if there is none. Also where its exponent has more than four digits:
/// Boost.JSON refuses some of those.
const char* end_of_number(const char* at, const char* end, bool& whole) noexcept {
    const auto skip_digits = [&] {
        const char* const begin = at;
        while (at != end && is_digit(*at)) ++at;
        return at - begin;
    };
    if (at != end && *at == '-') ++at;
    const bool zero = at != end && *at == '0';
    const auto integral = skip_digits();
    if (integral == 0 || (zero && integral > 1)) return nullptr;
    whole = at == end || (*at != '.' && (*at | 0x20) != 'e');
    if (whole) return at;
    if (*at == '.') {
        ++at;
        if (skip_digits() == 0) return nullptr;
    }
    if (at != end && (*at | 0x20) == 'e') {
        ++at;
        if (at != end && (*at == '+' || *at == '-')) ++at;
        const auto exponent = skip_digits();
        if (exponent == 0 || exponent > 4) return nullptr;
    }
    return at;
}

/// Behind `true`, `false` or `null`; null if none of them begins at `at`.
const char* end_of_literal(const char* at, const char* end) noexcept {
    const auto rest = static_cast<std::size_t>(end - at);
    if (rest >= 4 && (std::memcmp(at, "true", 4) == 0 || std::memcmp(at, "null", 4) == 0)) return at + 4;
    return rest >= 5 && std::memcmp(at, "false", 5) == 0 ? at + 5 : nullptr;
}

}  // namespace

bool BodyScan::tell(std::string_view text, BodyReader& reader) {
    at_ = text.data();
    end_ = at_ + text.size();
    not_ascii_ = false;
    reader_ = &reader;
    if (!value(0) || peek() != '\0' || at_ != end_) return false;
    return !not_ascii_ || simdjson::validate_utf8(text.data(), text.size());
}

/// The next character that is not blank; zero at the end.
char BodyScan::peek() {
    at_ = skip_blanks(at_, end_);
    return at_ != end_ ? *at_ : '\0';
}

bool BodyScan::take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
}

bool BodyScan::value(std::size_t depth) {
    const char c = peek();
    return c == '{' || c == '[' ? container(c, depth) : scalar();
}

bool BodyScan::container(char begin, std::size_t depth) {
    if (depth >= max_json_depth) return false;
    ++at_;
    reader_->begin(begin == '{' ? detail::ResultKind::object : detail::ResultKind::array);
    std::size_t size = 0;  // of what is of no concern nobody asks it
    const bool read = !reader_->concerned() ? check_inside(begin, depth + 1)
                      : begin == '{'        ? members(depth + 1, size)
                                            : elements(depth + 1, size);
    if (read) reader_->end(size);
    return read;
}

bool BodyScan::members(std::size_t depth, std::size_t& size) {
    if (take('}')) return true;
    for (;;) {
        std::string_view name;
        if (peek() != '"' || !string(name)) return false;
        reader_->key(name);
        if (!take(':')) return false;
        const bool has_value = peek() != '\0';
        const char* const begin = at_;
        if (!has_value || !value(depth)) return false;
        if (depth == 1) reader_->place({begin, static_cast<std::size_t>(at_ - begin)});
        ++size;
        if (take('}')) return true;
        if (!take(',')) return false;
    }
}

bool BodyScan::elements(std::size_t depth, std::size_t& size) {
    if (take(']')) return true;
    for (;;) {
        if (!value(depth)) return false;
        ++size;
        if (take(']')) return true;
        if (!take(',')) return false;
    }
}

/// What a string says, until the next one is read.
bool BodyScan::string(std::string_view& characters) {
    bool has_escapes = false;
    const char* const begin = at_ + 1;
    const char* const quote = end_of_string(begin, end_, not_ascii_, has_escapes);
    if (quote == nullptr) return false;
    at_ = quote + 1;
    characters = {begin, static_cast<std::size_t>(quote - begin)};
    if (has_escapes) {
        unescape(characters, unescaped_);
        characters = unescaped_;
    }
    return true;
}

bool BodyScan::scalar() {
    const char c = peek();
    if (c == '"') {
        std::string_view characters;
        if (!string(characters)) return false;
        if (reader_->wanted()) reader_->string(characters);
        return true;
    }
    if (c == '-' || is_digit(c)) return number();
    const char* const end = end_of_literal(at_, end_);
    if (end == nullptr) return false;
    at_ = end;
    if (!reader_->wanted()) return true;
    if (c == 'n')
        reader_->null();
    else
        reader_->boolean(c == 't');
    return true;
}

bool BodyScan::number() {
    bool whole = false;
    const char* const begin = at_;
    const char* const end = end_of_number(at_, end_, whole);
    if (end == nullptr) return false;
    at_ = end;
    if (!reader_->wanted()) return true;
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

// Goes on to the end of the container without a call for each one inside it, and with its place in registers.
bool BodyScan::check_inside(char begin, std::size_t depth) {
    static_assert(max_json_depth <= 64);
    const char* const end = end_;
    const char* at = at_;
    bool not_ascii = false;
    const auto next = [&] {
        at = skip_blanks(at, end);
        return at != end ? *at : '\0';
    };
    const auto skip_string = [&] {
        bool has_escapes = false;
        at = end_of_string(at + 1, end, not_ascii, has_escapes);
        return at != nullptr && (++at, true);
    };
    const auto skip_scalar = [&](char first) {
        bool whole = false;
        at = first == '-' || is_digit(first) ? end_of_number(at, end, whole) : end_of_literal(at, end);
        return at != nullptr;
    };

    const std::size_t outside = depth - 1;
    std::uint64_t objects = 0;  // of the open containers around it, the innermost lowest: whether each is an object
    bool object = begin == '{';
    bool first = true;
    for (;;) {
        char c = next();
        if (!first || c != (object ? '}' : ']')) {
            if (object) {
                if (c != '"' || !skip_string() || next() != ':') return false;
                ++at;
                c = next();
            }
            if (c == '"') {
                if (!skip_string()) return false;
            } else if (c == '{' || c == '[') {
                if (depth >= max_json_depth) return false;
                ++at;
                ++depth;
                objects = objects << 1 | std::uint64_t{object};
                object = c == '{';
                first = true;
                continue;
            } else if (!skip_scalar(c)) {
                return false;
            }
            c = next();
        }
        while (c == (object ? '}' : ']')) {
            ++at;
            if (--depth == outside) {
                at_ = at;
                not_ascii_ |= not_ascii;
                return true;
            }
            object = (objects & 1) != 0;
            objects >>= 1;
            c = next();
        }
        if (c != ',') return false;
        ++at;
        first = false;
    }
}

}  // namespace ofapi::api
