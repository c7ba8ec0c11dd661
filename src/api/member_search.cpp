#include "api/member_search.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <cstddef>

namespace ofapi::api {

namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) { return text.find_first_not_of(" \t\r\n", at); }

/// Behind the string that begins at `at`.
std::size_t skip_string(std::string_view text, std::size_t at) {
    for (++at; text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    return at + 1;
}

/// Behind the value that begins at `at`.
std::size_t skip_value(std::string_view text, std::size_t at) {
    if (text[at] == '"') return skip_string(text, at);
    if (text[at] != '{' && text[at] != '[') {
        const auto end = text.find_first_of(" \t\r\n,]}", at);
        return end == std::string_view::npos ? text.size() : end;
    }
    std::size_t depth = 0;
    do {
        if (text[at] == '"') {
            at = skip_string(text, at);
            continue;
        }
        if (text[at] == '{' || text[at] == '[') ++depth;
        if (text[at] == '}' || text[at] == ']') --depth;
        ++at;
    } while (depth != 0);
    return at;
}

/// Where the string that ends before `end` begins. Within a string every quote has a backslash before it, and no other.
std::size_t string_begin(std::string_view text, std::size_t end) {
    std::size_t at = end - 1;
    do at = text.rfind('"', at - 1);
    while (text[at - 1] == '\\');
    return at;
}

/// The comma before the value, or the member, that ends before `end`.
std::size_t comma_before(std::string_view text, std::size_t end) {
    std::size_t depth = 0;
    for (std::size_t at = end - 1;; --at) {
        if (text[at] == '"')
            at = string_begin(text, at + 1);
        else if (text[at] == '}' || text[at] == ']')
            ++depth;
        else if (text[at] == '{' || text[at] == '[')
            --depth;
        else if (text[at] == ',' && depth == 0)
            return at;
    }
}

bool names(std::string_view quoted, std::string_view name) {
    if (quoted.find('\\') == std::string_view::npos) return quoted.substr(1, quoted.size() - 2) == name;
    const boost::json::value key = boost::json::parse({quoted.data(), quoted.size()});
    return key.get_string() == boost::json::string_view(name.data(), name.size());
}

}  // namespace

std::string_view find_member(std::string_view object, std::string_view name) {
    std::string_view found;
    std::size_t at = skip_blanks(object, object.find('{') + 1);
    while (object[at] != '}') {
        const std::size_t key = at;
        at = skip_string(object, at);
        const bool wanted = names(object.substr(key, at - key), name);
        at = skip_blanks(object, skip_blanks(object, at) + 1);
        const std::size_t value = at;
        at = skip_value(object, at);
        if (wanted) found = object.substr(value, at - value);
        at = skip_blanks(object, at);
        if (object[at] == ',') at = skip_blanks(object, at + 1);
    }
    return found;
}

std::string_view nth_member(std::string_view object, std::size_t n, std::size_t count) {
    std::size_t begin = object.find('{');
    for (std::size_t i = 1;; ++i) {
        begin = skip_string(object, skip_blanks(object, begin + 1));
        begin = skip_blanks(object, skip_blanks(object, begin) + 1);
        if (i == n) break;
        begin = skip_blanks(object, skip_value(object, begin));
    }
    std::size_t end = object.rfind('}');
    for (std::size_t i = count; i > n; --i) end = comma_before(object, end);
    return object.substr(begin, object.find_last_not_of(" \t\r\n", end - 1) + 1 - begin);
}

std::string_view find_path(std::string_view object, std::string_view path) {
    while (!path.empty()) {
        const std::size_t begin = skip_blanks(object, 0);
        if (begin == std::string_view::npos || object[begin] != '{') return {};
        const std::string_view name = path.substr(0, path.find('.'));
        object = find_member(object, name);
        path.remove_prefix(std::min(name.size() + 1, path.size()));
    }
    return object;
}

std::vector<std::string_view> list_elements(std::string_view array) {
    std::vector<std::string_view> elements;
    std::size_t at = skip_blanks(array, skip_blanks(array, 0) + 1);
    while (array[at] != ']') {
        const std::size_t end = skip_value(array, at);
        elements.push_back(array.substr(at, end - at));
        at = skip_blanks(array, end);
        if (array[at] == ',') at = skip_blanks(array, at + 1);
    }
    return elements;
}

}  // namespace ofapi::api
