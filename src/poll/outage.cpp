#include "poll/outage.hpp"

#include <ofapi/error.hpp>

namespace ofapi::poll {

void Outage::attempted(const AttemptEnded& attempt) {
    if (attempt.status != 0 || !attempt.code) {
        lasted_ = Duration::zero();
        reason_.clear();
    } else if (attempt.code != condition::cancelled) {
        reason_ = attempt.code.message();
    }
}

void Outage::tick(Time now, bool is_held_back) noexcept {
    if (last_tick_ && !reason_.empty() && !is_held_back) lasted_ += now - *last_tick_;
    last_tick_ = now;
}

}  // namespace ofapi::poll
