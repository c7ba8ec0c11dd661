#include "cli/redact.hpp"

#include <algorithm>

namespace ofapi::cli {

std::string without_keys(std::string_view text) {
    constexpr std::string_view prefix = "ofapi_";
    const auto is_of_key = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    std::string out;
    while (true) {
        const auto at = text.find(prefix);
        out += text.substr(0, at);
        if (at == std::string_view::npos) return out;
        text.remove_prefix(at + prefix.size());
        out += prefix;
        out += "***";
        text.remove_prefix(
            static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_of_key) - text.begin()));
    }
}

}  // namespace ofapi::cli
