#pragma once

#include <cstdint>
#include <string_view>

namespace ofapi::api {

/// FNV-1a: the same in every build, so that it can be stored.
[[nodiscard]] constexpr std::uint64_t text_hash(std::string_view text) noexcept {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

}  // namespace ofapi::api
