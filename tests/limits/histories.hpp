#pragma once

namespace ofapi::limits {

/// How many random histories a test runs: fewer under sanitizers, which are slow.
constexpr int histories(int full) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return full / 20;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return full / 20;
#else
    return full;
#endif
#else
    return full;
#endif
}

}  // namespace ofapi::limits
