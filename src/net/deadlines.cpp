#include "net/deadlines.hpp"

#include <algorithm>
#include <chrono>

namespace ofapi::net {
namespace {

// Deadlines this close together are served by one firing.
constexpr Duration granularity = std::chrono::milliseconds(5);

}  // namespace

void Deadlines::set(Timed& timed, Time due) {
    if (due == Time::max()) {
        clear(timed);
        return;
    }
    timed.due_ = due;
    if (!timed.is_linked()) {
        list_.push_back(timed);
    }
    if (due < armed_for_) {
        arm(due);
    }
}

void Deadlines::clear(Timed& timed) noexcept {
    timed.due_ = Time::max();
    timed.unlink();
}

void Deadlines::stop() {
    stopped_ = true;
    timer_.cancel();
}

void Deadlines::arm(Time when) {
    if (stopped_) {
        return;
    }
    armed_for_ = when;
    timer_.expires_at(when);
    // Weak: a timer that is armed must not keep alive what has nobody left who would wait for it.
    timer_.async_wait([weak = weak_from_this(), when](boost::system::error_code) {
        const auto self = weak.lock();
        if (self && !self->stopped_ && self->armed_for_ == when) {
            self->fire(Clock::now());
        }
    });
}

void Deadlines::fire(Time now) {
    armed_for_ = Time::max();
    List due;
    Time next = Time::max();
    for (auto it = list_.begin(); it != list_.end();) {
        Timed& timed = *it++;
        if (timed.due_ <= now) {
            timed.unlink();
            due.push_back(timed);
        } else {
            next = std::min(next, timed.due_);
        }
    }
    while (!due.empty()) {
        Timed& timed = due.front();
        clear(timed);
        timed.on_due();
    }
    next = std::max(next, now + granularity);
    if (!list_.empty() && next < armed_for_) {
        arm(next);
    }
}

}  // namespace ofapi::net
