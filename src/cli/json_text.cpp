#include "cli/json_text.hpp"

#include "api/member_search.hpp"

#include <algorithm>
#include <cstddef>

namespace ofapi::cli {

namespace {

constexpr std::string_view white = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

/// The string that begins at `at`, with its quotes.
std::string_view string_from(std::string_view json, std::size_t at) {
    std::size_t end = at + 1;
    while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    return json.substr(at, end + 1 - at);
}

void new_line(std::string& out, std::size_t depth) {
    out += '\n';
    out.append(2 * depth, ' ');
}

}  // namespace

std::string compact_json(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    for (std::size_t at = 0; at < json.size();) {
        const std::string_view token = json[at] == '"' ? string_from(json, at) : json.substr(at, 1);
        if (white.find(token.front()) == std::string_view::npos) out += token;
        at += token.size();
    }
    return out;
}

std::string pretty_json(std::string_view json) {
    const std::string text = compact_json(json);
    std::string out;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const auto token = string_from(text, at);
            out += token;
            at += token.size();
            continue;
        }
        const bool opens = c == '{' || c == '[';
        const bool closes = c == '}' || c == ']';
        const bool was_empty = at > 0 && (text[at - 1] == '{' || text[at - 1] == '[');
        if (closes) {
            depth -= depth > 0 ? 1U : 0U;
            if (!was_empty) new_line(out, depth);
        }
        out += c;
        ++at;
        if (opens) {
            ++depth;
            if (at < text.size() && text[at] != '}' && text[at] != ']') new_line(out, depth);
        }
        if (c == ',') new_line(out, depth);
        if (c == ':') out += ' ';
    }
    return out;
}

std::vector<std::string_view> array_elements(std::string_view json) {
    json = trimmed(json);
    std::vector<std::string_view> elements;
    if (json.size() < 2 || json.front() != '[') return elements;
    json = trimmed(json.substr(1, json.size() - 2));
    if (json.empty()) return elements;
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && depth > 0) --depth;
        if (c == ',' && depth == 0) {
            elements.push_back(trimmed(json.substr(begin, at - begin)));
            begin = at + 1;
        }
        at += c == '"' ? string_from(json, at).size() : 1;
    }
    elements.push_back(trimmed(json.substr(begin)));
    return elements;
}

std::string_view value_at(std::string_view json, std::string_view path) {
    std::string_view value = trimmed(json);
    while (!path.empty()) {
        if (value.empty() || value.front() != '{') return {};
        const std::size_t dot = std::min(path.find('.'), path.size());
        value = trimmed(api::find_member(value, path.substr(0, dot)));
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return value;
}

}  // namespace ofapi::cli
