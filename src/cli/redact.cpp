#include "cli/redact.hpp"

#include <algorithm>

namespace ofapi::cli {

std::string without_keys(std::string_view text) {
    constexpr std::string_view prefix = "ofapi_";
    constexpr std::size_t shortest_secret = 12;  // keys have some 48; a file may well be called ofapi_queue.ndjson
    const auto is_of_key = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    std::string out;
    while (true) {
        const auto at = text.find(prefix);
        out += text.substr(0, at);
        if (at == std::string_view::npos) return out;
        text.remove_prefix(at + prefix.size());
        const auto end = std::find_if_not(text.begin(), text.end(), is_of_key);
        const auto size = static_cast<std::size_t>(end - text.begin());
        out += prefix;
        out += size < shortest_secret ? text.substr(0, size) : std::string_view("***");
        text.remove_prefix(size);
    }
}

}  // namespace ofapi::cli
