#include "sim/target.hpp"

#include <charconv>
#include <utility>

namespace ofapi::sim {

namespace {

/// Decodes what is well-formed and leaves the rest as it is.
std::string decoded(std::string_view text, bool plus_is_space) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        if (text[i] == '%' && i + 2 < text.size()) {
            const auto* end = text.data() + i + 3;
            if (std::from_chars(text.data() + i + 1, end, byte, 16).ptr == end) {
                out += static_cast<char>(byte);
                i += 2;
                continue;
            }
        }
        out += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
    return out;
}

/// Cuts `text` at the first `separator`; what follows stays in `text`.
std::string_view cut(std::string_view& text, char separator) {
    const auto at = text.find(separator);
    const auto head = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return head;
}

}  // namespace

std::string_view path_of(std::string_view target) noexcept {
    if (target.empty() || target.front() != '/') return "/";
    return target.substr(0, target.find_first_of("?#"));
}

std::string_view query_of(std::string_view target) noexcept {
    const auto at = target.find('?');
    if (at == std::string_view::npos) return {};
    return target.substr(at + 1, target.find('#') - at - 1);
}

std::vector<std::string> segments_of(std::string_view path) {
    std::vector<std::string> segments;
    if (!path.empty()) path.remove_prefix(1);
    while (!path.empty()) segments.push_back(decoded(cut(path, '/'), false));
    return segments;
}

std::vector<std::pair<std::string, std::string>> parameters_of(std::string_view query) {
    std::vector<std::pair<std::string, std::string>> parameters;
    while (!query.empty()) {
        auto value = cut(query, '&');
        auto name = decoded(cut(value, '='), true);
        parameters.emplace_back(std::move(name), decoded(value, true));
    }
    return parameters;
}

std::optional<std::string> query_value(std::string_view query, std::string_view name) {
    while (!query.empty()) {
        auto value = cut(query, '&');
        if (decoded(cut(value, '='), true) == name) return decoded(value, true);
    }
    return std::nullopt;
}

}  // namespace ofapi::sim
