#pragma once

#include <ofapi/time.hpp>

#include <chrono>
#include <string>

namespace ofapi::net {

/// A limit as people write it: "60 s", "250 ms".
[[nodiscard]] inline std::string in_words(Duration duration) {
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
    return milliseconds % 1000 == 0 ? std::to_string(milliseconds / 1000) + " s" : std::to_string(milliseconds) + " ms";
}

}  // namespace ofapi::net
