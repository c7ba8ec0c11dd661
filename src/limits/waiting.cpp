#include <ofapi/waiting.hpp>

namespace ofapi {

std::string_view to_string(WaitReason reason) noexcept {
    switch (reason) {
        case WaitReason::none: return "none";
        case WaitReason::turn: return "turn";
        case WaitReason::connection: return "connection";
        case WaitReason::concurrency: return "concurrency";
        case WaitReason::minute: return "minute";
        case WaitReason::day: return "day";
        case WaitReason::team_pause: return "team_pause";
        case WaitReason::credits: return "credits";
        case WaitReason::budget: return "budget";
        case WaitReason::lane_pause: return "lane_pause";
        case WaitReason::lane_gap: return "lane_gap";
        case WaitReason::lane_in_flight: return "lane_in_flight";
        case WaitReason::operation: return "operation";
        case WaitReason::host: return "host";
        case WaitReason::retry_delay: return "retry_delay";
    }
    return "unknown";
}

}  // namespace ofapi
