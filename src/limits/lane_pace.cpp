// What an account allows is one of several things, or all: calls in parallel, calls a second, a bucket of calls that
// refills. A refusal does not say which. So two things are learnt, the number in flight and the gap between starts, and
// only one of them is raised at a time: what is refused at the first starts of a higher number in flight is that
// number's fault; what is refused otherwise is the rate's.
//
// - The number in flight grows by one as long as it is what holds calls up and nothing is refused. Once a number has
//   been refused, the lane stays one below and tries it again rarely: after 64 clean answers, then 128, and so on.
// - The rate that is right is measured, not guessed: an account whose bucket was empty at one refusal and is so again
// at
//   the next has served, in between, exactly what it allows. The gap begins 5 % above that. It narrows in steps that
//   grow while they pass, and what was refused is tried again as rarely as above. The first stretch is different: it
//   began with a full bucket of unknown size, of which a likely one is taken off.
// - Calls never start closer than at twice the rate that the number in flight makes: it costs nothing, and an account
//   that counts calls a second is not met with bursts. (An account that answers within a fraction of a second is not
//   paced: nothing would be gained.)
// - After a refusal the account needs seconds to recover. When the first call after a pause is refused as well, the
//   pause was too short, and that is all it says.

#include "limits/lane_pace.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

using namespace std::chrono_literals;

constexpr Duration widest_gap = 8s;
constexpr Duration smallest_gap = 10ms;  // below this, none
constexpr Duration first_pause = 3s;
constexpr Duration longest_first_pause = 10s;
constexpr Duration longest_pause = 60s;
constexpr Duration longest_asked_pause = 5min;
constexpr std::uint32_t longest_wait = 1024;
constexpr std::uint32_t first_step_percent = 6;
constexpr std::uint32_t largest_step_percent = 25;
constexpr std::uint32_t clean_run = 32;
constexpr std::uint32_t clean_run_near_refused = 192;  // a bucket of 12 lasts so long at 6 % too much
constexpr std::uint32_t first_starts = 3;
constexpr double likely_bucket = 12;
constexpr std::uint32_t counted_refusals = 2;  // of one lane, for all

}  // namespace

void LanePace::Evidence::refused() noexcept { wait = std::min(wait * 2, longest_wait); }

void LanePace::Evidence::passed() noexcept { wait = std::max(wait / 2, first_wait); }

LanePace::LanePace(Duration gap, unsigned in_flight) noexcept
    : gap_(std::clamp(gap, Duration::zero(), widest_gap)), in_flight_(std::clamp(in_flight, 1U, most_in_flight)) {}

Time LanePace::next_start() const noexcept {
    if (gap_ == Duration::zero() || !begun()) return paused_until_;
    return std::max(paused_until_, last_start_ + gap_);
}

Duration LanePace::least_gap() const noexcept {
    const Duration gap = service_ / (2 * in_flight_);
    return gap < smallest_gap ? Duration::zero() : gap;
}

void LanePace::begin_stretch(Time now, bool rested) noexcept {
    stretch_began_ = now;
    stretch_starts_ = 0;
    stretch_rested_ = rested;
}

void LanePace::started(std::size_t in_flight, Time now) noexcept {
    if (!begun() || (in_flight <= 1 && now - last_start_ > gap_ * 4 + service_ * 2)) begin_stretch(now, true);
    ++stretch_starts_;
    if (last_start_ <= paused_at_) resumed_at_ = now;
    last_in_flight_ = static_cast<unsigned>(std::clamp<std::size_t>(in_flight, 1, most_in_flight));
    if (in_flight >= in_flight_) {
        ++by_in_flight_.reached;
        last_full_start_ = now;
    }
    if (begun() && gap_ > Duration::zero() && now - last_start_ <= gap_ + gap_ / 8) ++by_gap_.reached;
    last_start_ = now;
}

void LanePace::clean(Time sent, Time now) noexcept {
    const Duration took = std::max(now - sent, Duration::zero());
    service_ = served_ ? service_ + (took - service_) / 16 : took;
    served_ = true;
    if (sent < paused_at_) return;
    if (recovering_) {
        recovering_ = false;
        next_pause_ = std::clamp<Duration>(next_pause_ * 3 / 8, first_pause, longest_first_pause);
    }
    ++by_in_flight_.clean;
    ++by_gap_.clean;
    end_trial();
    if (trial_ == Trial::none) begin_trial();
}

void LanePace::end_trial() noexcept {
    // A trial that calls have not put to the test ends as well, and has shown nothing.
    if (trial_ == Trial::in_flight) {
        const bool passed = by_in_flight_.clean >= 2 * in_flight_ && by_in_flight_.reached >= in_flight_;
        if (!passed && by_in_flight_.clean < 4 * in_flight_) return;
        if (passed && in_flight_ >= refused_in_flight_) refused_in_flight_ = most_in_flight + 1;
        trial_ = Trial::none;
    } else if (trial_ == Trial::gap) {
        const std::uint32_t needed = refused_gap_ > Duration::zero() ? clean_run_near_refused : clean_run;
        const bool passed = by_gap_.reached >= needed;
        if (!passed && by_gap_.clean < 2 * needed) return;
        if (passed && gap_ <= refused_gap_) {
            refused_gap_ = {};
            by_gap_.passed();
        }
        if (passed) gap_step_percent_ = std::min(gap_step_percent_ * 2, largest_step_percent);
        by_gap_.restart();
        trial_ = Trial::none;
    }
}

void LanePace::begin_trial() noexcept {
    const std::uint32_t for_in_flight = in_flight_ + 1 >= refused_in_flight_ ? by_in_flight_.wait : 2 * in_flight_;
    if (by_in_flight_.clean >= for_in_flight && in_flight_ < most_in_flight) {
        if (by_in_flight_.reached >= for_in_flight / 4) {
            ++in_flight_;
            gap_ = gap_ == Duration::zero() ? least_gap() : gap_;
            trial_ = Trial::in_flight;
        }
        by_in_flight_.restart();
        if (trial_ != Trial::none) return;
    }
    const std::uint32_t for_gap = refused_gap_ > Duration::zero() ? by_gap_.wait : clean_run;
    if (by_gap_.clean >= for_gap && gap_ > least_gap()) {
        if (by_gap_.reached >= for_gap / 3) {
            gap_before_ = gap_;
            gap_ = std::max(gap_ * 100 / (100 + gap_step_percent_), least_gap());
            if (gap_ < smallest_gap) gap_ = Duration::zero();
            trial_ = Trial::gap;
        }
        by_gap_.restart();
    }
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
    const bool resumed = recovering_ && sent <= resumed_at_;
    paused_at_ = now;
    next_pause_ = std::min(next_pause_ * 2, longest_pause);
    recovering_ = true;
    return !resumed;
}

void LanePace::limited(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept {
    if (!pause(sent, now, retry_after, jitter)) return;
    ++refusals_;
    if (trial_ != Trial::gap && sent == last_full_start_ && by_in_flight_.reached <= first_starts)
        too_many_in_flight();
    else
        too_fast(sent);
    trial_ = Trial::none;
    by_in_flight_.restart();
    by_gap_.restart();
    begin_stretch(sent, false);
}

void LanePace::unavailable(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept {
    pause(sent, now, retry_after, jitter);
}

void LanePace::too_many_in_flight() noexcept {
    if (gap_ > Duration::zero()) {
        refused_in_flight_ = in_flight_;
        by_in_flight_.refused();
    }  // else it may have been the burst: with a gap it is tried again soon
    in_flight_ = std::max(in_flight_ - 1, 1U);
    gap_ = std::max(gap_, least_gap());
}

void LanePace::too_fast(Time sent) noexcept {
    if (trial_ == Trial::gap) {
        refused_gap_ = gap_;
        gap_ = gap_before_;
        by_gap_.refused();
        gap_step_percent_ = first_step_percent;
        return;
    }
    const auto served = static_cast<double>(std::max<std::uint32_t>(stretch_starts_, 2) - 1);
    const double lasting = stretch_rested_ ? std::max(0.4, 1 - likely_bucket / served) : 1.0;
    const Duration since = stretch_began_ == Time::min() ? Duration::zero() : sent - stretch_began_;
    const double measured = static_cast<double>(since.count()) / (served * lasting);
    const Duration refused = std::max(gap_, Duration(static_cast<Duration::rep>(measured)));
    const bool sure = served >= clean_run;
    refused_gap_ = sure ? refused : Duration::zero();
    gap_step_percent_ = sure ? first_step_percent : 2 * first_step_percent;
    gap_ = std::clamp<Duration>(refused * 105 / 100, least_gap(), widest_gap);
    // Refused again so soon, it may not have been the rate.
    if (!sure) in_flight_ = std::clamp(last_in_flight_ - 1, (in_flight_ + 1) / 2, in_flight_);
}

void LanePrior::restore(const Learnt& learnt) noexcept {
    gap_ = std::clamp<Duration>(learnt.gap, Duration::zero(), widest_gap);
    in_flight_ = std::clamp(learnt.in_flight, 1.0, static_cast<double>(LanePace::most_in_flight));
}

LanePace LanePrior::pace() const noexcept { return {gap_, static_cast<unsigned>(in_flight_ + 0.5)}; }

void LanePrior::clean(const LanePace& lane) noexcept {
    if (!lane.tested()) return;
    const Duration step = lane.gap() < gap_ ? gap_ / 64 : gap_ / 2048;
    gap_ = gap_ < smallest_gap ? Duration::zero() : gap_ - step;
    in_flight_ += std::clamp(lane.in_flight() - in_flight_, 0.0, 1.0 / 32);
}

void LanePrior::limited(const LanePace& lane) noexcept {
    if (lane.refusals() > counted_refusals) return;
    const Duration step = std::max<Duration>(gap_ / 4, 100ms);
    gap_ += std::clamp(lane.gap() - gap_, Duration::zero(), step);
    in_flight_ += std::clamp(lane.in_flight() - in_flight_, -0.5, 0.0);
}

}  // namespace ofapi::limits
