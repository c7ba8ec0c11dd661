#pragma once

#include <ofapi/time.hpp>

namespace ofapi::limits {

/// A time, measured in windows.
[[nodiscard]] inline double in_windows(Duration time, Duration window) noexcept {
    return static_cast<double>(time.count()) / static_cast<double>(window.count());
}

}  // namespace ofapi::limits
