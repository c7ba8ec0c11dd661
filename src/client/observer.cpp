#include <ofapi/observer.hpp>

namespace ofapi {

std::string_view to_string(CloseReason reason) noexcept {
    switch (reason) {
        case CloseReason::idle: return "idle";
        case CloseReason::age: return "age";
        case CloseReason::server: return "server";
        case CloseReason::doubt: return "doubt";
        case CloseReason::last_answer: return "last_answer";
        case CloseReason::failure: return "failure";
        case CloseReason::shutdown: return "shutdown";
    }
    return "";
}

}  // namespace ofapi
