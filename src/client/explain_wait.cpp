#include "client/explain_wait.hpp"

#include <chrono>

namespace ofapi::client {

namespace {

std::string in_ms(Duration duration) {
    return std::to_string(std::chrono::ceil<std::chrono::milliseconds>(duration).count()) + " ms";
}

}  // namespace

std::string explain_wait(const Timing& timing, const Wait& wait, Time earliest, Time now) {
    std::string text = "it waited " + in_ms(timing.permit_wait) + " for its turn and " + in_ms(timing.connection_wait) +
                       " for a connection";
    if (wait.reason != WaitReason::none) {
        text += "; held up by ";
        text += to_string(wait.reason);
        if (wait.until > now && wait.until != Time::max()) text += " for another " + in_ms(wait.until - now);
    }
    if (earliest > now) text += "; it could not go out within " + in_ms(earliest - now);
    return text;
}

}  // namespace ofapi::client
