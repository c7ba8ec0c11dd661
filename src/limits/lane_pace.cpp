#include "limits/lane_pace.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

using namespace std::chrono_literals;

constexpr Duration first_gap = 300ms;
constexpr Duration widest_gap = 8s;
constexpr Duration smallest_gap = 50ms;  // below this, none
constexpr Duration first_pause = 1s;
constexpr Duration longest_pause = 60s;
constexpr Duration longest_asked_pause = 5min;
constexpr unsigned least_for_new_lanes = 2;
constexpr unsigned clean_run_for_gap = 25;
constexpr unsigned clean_run_for_in_flight = 100;

}  // namespace

Time LanePace::next_start() const noexcept {
    if (gap_ == Duration::zero() || last_start_ == Time::min()) return paused_until_;
    return std::max(paused_until_, last_start_ + gap_);
}

void LanePace::started(Time now) noexcept { last_start_ = now; }

void LanePace::clean() noexcept {
    next_pause_ = first_pause;
    ++clean_;
    if (clean_ % clean_run_for_gap == 0) {
        gap_ = gap_ * 4 / 5;
        if (gap_ < smallest_gap) gap_ = Duration::zero();
    }
    if (clean_ % clean_run_for_in_flight == 0) in_flight_ = std::min(in_flight_ + 1, most_in_flight);
}

bool LanePace::pause(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept {
    const bool known = sent < paused_at_;
    if (retry_after) {
        paused_until_ = std::max(paused_until_, now + std::clamp(*retry_after, Duration::zero(), longest_asked_pause));
    } else if (!known) {
        const auto extra = static_cast<Duration::rep>(static_cast<double>(next_pause_.count()) * 0.25 * jitter);
        paused_until_ = std::max(paused_until_, now + next_pause_ + Duration(extra));
    }
    if (known) return false;
    paused_at_ = now;
    next_pause_ = std::min(next_pause_ * 2, longest_pause);
    clean_ = 0;
    return true;
}

void LanePace::limited(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept {
    if (!pause(sent, now, retry_after, jitter)) return;
    gap_ = std::clamp(gap_ * 9 / 5, first_gap, widest_gap);
    in_flight_ = std::max(in_flight_ - 1, 1U);
}

void LanePace::unavailable(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept {
    pause(sent, now, retry_after, jitter);
}

void LanePace::learn_from(const LanePace& lane) noexcept {
    gap_ = (gap_ * 3 + lane.gap_) / 4;
    in_flight_ = std::max(std::min(in_flight_, lane.in_flight_), least_for_new_lanes);
    clean_ = 0;
}

}  // namespace ofapi::limits
