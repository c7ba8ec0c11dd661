#include "api/query.hpp"

#include "http/url.hpp"

#include <algorithm>

namespace ofapi::api {

namespace {

/// -1 if it is none.
int hex_digit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// The byte that `%XX` at the beginning of `text` stands for.
std::optional<char> encoded_byte(std::string_view text) noexcept {
    if (text.size() < 3 || text[0] != '%') return std::nullopt;
    const int high = hex_digit(text[1]);
    const int low = hex_digit(text[2]);
    if (high < 0 || low < 0) return std::nullopt;
    return static_cast<char>(high * 16 + low);
}

std::string decode_query(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto byte = encoded_byte(text);
        out += byte ? *byte : (text.front() == '+' ? ' ' : text.front());
        text.remove_prefix(byte ? 3 : 1);
    }
    return out;
}

/// Takes the first `name=value` off a query.
std::string_view next_parameter(std::string_view& query) noexcept {
    const std::string_view parameter = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(parameter.size() + 1, query.size()));
    return parameter;
}

bool is_named(std::string_view parameter, std::string_view name) {
    return decode_query(parameter.substr(0, parameter.find('='))) == name;
}

}  // namespace

std::string_view path_of(std::string_view target) noexcept { return target.substr(0, target.find('?')); }

std::string_view query_of(std::string_view target) noexcept {
    const auto mark = target.find('?');
    return mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
}

std::optional<std::string> query_value(std::string_view target, std::string_view name) {
    for (std::string_view query = query_of(target); !query.empty();) {
        const std::string_view parameter = next_parameter(query);
        if (!is_named(parameter, name)) continue;
        const auto equals = parameter.find('=');
        return equals == std::string_view::npos ? std::string() : decode_query(parameter.substr(equals + 1));
    }
    return std::nullopt;
}

std::string with_query(std::string_view target, std::string_view name, std::string_view value) {
    const std::string setting = http::encode_query(name) + '=' + http::encode_query(value);
    std::string out(path_of(target));
    char separator = '?';
    bool is_set = false;
    const auto append = [&](std::string_view parameter) {
        out += separator;
        out += parameter;
        separator = '&';
    };
    for (std::string_view query = query_of(target); !query.empty();) {
        const std::string_view parameter = next_parameter(query);
        if (!is_named(parameter, name)) {
            append(parameter);
        } else if (!is_set) {
            append(setting);
            is_set = true;
        }
    }
    if (!is_set) append(setting);
    return out;
}

std::optional<std::string> normalised_path(std::string_view path) {
    std::string out;
    out.reserve(path.size());
    for (; !path.empty(); path.remove_prefix(1)) {
        if (path.front() != '%') {
            out += path.front();
            continue;
        }
        const auto byte = encoded_byte(path);
        if (!byte) return std::nullopt;
        // What the encoder lets stand needs no encoding.
        out += http::encode_query(std::string_view(&*byte, 1));
        path.remove_prefix(2);
    }
    return out;
}

}  // namespace ofapi::api
