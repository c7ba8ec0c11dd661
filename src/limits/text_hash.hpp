#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace ofapi::limits {

/// For maps by text that are looked into without making a string.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
};

}  // namespace ofapi::limits
