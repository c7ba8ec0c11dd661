#include "api/target.hpp"

#include "http/url.hpp"

#include <charconv>
#include <cstddef>

namespace ofapi::api {

Target& Target::segment(std::string_view value) { return path(http::encode_segment(value)); }

Target& Target::path(std::string_view part) {
    text_ += part;
    return *this;
}

Target& Target::query(std::string_view name, std::string_view value) {
    text_ += std::exchange(separator_, '&');
    text_ += http::encode_query(name);
    text_ += '=';
    text_ += http::encode_query(value);
    return *this;
}

Target& Target::query(std::string_view name, const std::optional<std::string>& value) {
    return value ? query(name, std::string_view(*value)) : *this;
}

Target& Target::query(std::string_view name, std::optional<bool> value) {
    return value ? query(name, std::string_view(*value ? "true" : "false")) : *this;
}

Target& Target::query(std::string_view name, std::optional<std::int64_t> value) {
    if (!value) return *this;
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, *value).ptr;
    return query(name, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

}  // namespace ofapi::api
