#include "limits/window_phase.hpp"

#include "limits/windows.hpp"

#include <algorithm>
#include <cmath>

namespace ofapi::limits {

namespace {

constexpr unsigned sure = 8;
constexpr std::uint64_t least_limit = 20;  ///< of less, a few requests show nothing

}  // namespace

void WindowPhase::believe(WindowKind kind) noexcept {
    if (kind_ == kind) {
        evidence_ = std::min(evidence_ + 1, sure);
    } else {
        kind_ = kind;
        evidence_ = 1;
    }
}

Time WindowPhase::began() const noexcept {
    if (first_[0] == never) return never;
    return std::min(first_[2], first_[0] + 3 * guard_);
}

void WindowPhase::counted(Time sent) noexcept {
    for (Time& each : first_)
        if (sent < each) std::swap(sent, each);
}

void WindowPhase::begin_generation(Time before) noexcept {
    before_ = before;
    first_.fill(never);
    opened_ = never;
    level_before_ = level_;
    level_ = 0;
    seq_before_ = newest_seq_;
    newest_seq_ = 0;
}

bool WindowPhase::is_all_that_was_sent_since(const Report& report, double windows) const noexcept {
    const double others = report.others * windows;
    const double since = static_cast<double>(report.seq - newest_seq_) + others + 3 * std::sqrt(others);
    return static_cast<double>(report.used) <= since + 2;
}

bool WindowPhase::learn(const Report& report) noexcept {
    guard_ = report.guard;
    if (first_sent_ == never) {
        first_sent_ = newest_sent_ = report.sent;
        newest_seq_ = report.seq;
        level_ = report.used;
        if (report.used == 1) opened_ = report.sent;
        return false;
    }
    // The server has forgotten a good part of what it had, and what it counts now is no more than what was sent since:
    // it forgot everything at once. A bucket that refills keeps much more.
    const std::uint64_t forgotten = report.certain > report.used ? report.certain - report.used : 0;
    const std::uint64_t least = std::max<std::uint64_t>(8, report.limit / 16);
    if (report.seq > newest_seq_ && newest_seq_ > 0 && forgotten >= least && report.limit >= least_limit) {
        const double windows = in_windows(report.sent - newest_sent_ + report.guard, window_);
        const bool is_all = is_all_that_was_sent_since(report, windows);
        // After a rest a bucket is full too.
        const double a_bucket_refills = 1.5 * static_cast<double>(report.limit) * windows;
        if (is_all && (resets() || static_cast<double>(forgotten) > a_bucket_refills)) {
            // A window that begins with the first request lasts for its whole length from there.
            const bool early = opened_ != never && report.sent + report.guard < opened_ + window_;
            level_ = std::max(level_, report.certain);
            begin_generation(newest_sent_);
            believe(early || kind_ == WindowKind::clock ? WindowKind::clock : WindowKind::first_hit);
            boundary_ = never;
            counted(report.sent);
            if (report.used == 1) opened_ = report.sent;
            level_ = report.used;
            newest_seq_ = report.seq;
            newest_sent_ = report.sent;
            return true;
        }
        if (!is_all && !resets()) believe(WindowKind::bucket);
    } else if ((kind_ == WindowKind::unknown || kind_ == WindowKind::sliding) &&
               report.sent - first_sent_ > window_ + window_ / 8 && report.used >= report.limit / 2) {
        believe(WindowKind::sliding);
        first_sent_ = report.sent;
    }
    place(report);
    return false;
}

/// Before the boundary, or after it?
void WindowPhase::place(const Report& report) noexcept {
    if (report.sent <= before_) return;
    if (resets() && report.sent < began()) {
        if (report.used > report.seq - std::min(report.seq, seq_before_) + 2 && report.used > level_before_ / 2) {
            before_ = report.sent;
            level_before_ = std::max(level_before_, report.used);
            if (kind_ == WindowKind::clock && boundary_ != never && report.sent > boundary_ + 2 * report.guard) {
                // No clock is late.
                kind_ = WindowKind::first_hit;
                evidence_ = 1;
            }
            return;
        }
        if (report.used > level_before_ / 2) return;  // it may be of either
        if (first_[0] == never) {
            believe(kind_);
            if (report.used == 1) opened_ = report.sent;
        }
        counted(report.sent);
    }
    level_ = std::max(level_, report.used);
    if (report.seq > newest_seq_) {
        newest_seq_ = report.seq;
        newest_sent_ = report.sent;
    }
}

Time WindowPhase::next_reset() const noexcept {
    if (!resets()) return never;
    Time since = began();
    if (kind_ == WindowKind::clock) since = std::min(since, boundary_);
    return since == never ? never : since + window_;
}

Duration WindowPhase::uncertainty() const noexcept {
    const Time reset = next_reset();
    if (reset == never) return Duration::zero();
    if (kind_ == WindowKind::clock && before_ == Time::min()) return window_;
    const Time earliest = kind_ == WindowKind::clock ? before_ + window_ : first_[0] + window_ - guard_;
    return std::clamp<Duration>(reset - earliest, Duration::zero(), window_);
}

void WindowPhase::passed(Time now) noexcept {
    const Time reset = next_reset();
    if (reset == never) return;
    if (kind_ == WindowKind::clock) {
        const Duration unsure = uncertainty();
        // What made it so early may have been one request that was late.
        boundary_ = reset + window_ * ((now - reset) / window_) + guard_ / 4;
        begin_generation(boundary_ - unsure);
    } else {
        begin_generation(reset - uncertainty() - guard_);
    }
}

void WindowPhase::refuted() noexcept {
    kind_ = WindowKind::unknown;
    evidence_ = 0;
    boundary_ = never;
    begin_generation(newest_sent_);
}

WindowPhase::Learnt WindowPhase::save(Time now) const noexcept {
    Learnt result;
    result.kind = kind_;
    if (const Time reset = next_reset(); reset != never) result.to_reset = reset - now;
    return result;
}

void WindowPhase::restore(const Learnt& learnt, Duration elapsed, Time now) noexcept {
    // Without its phase a kind is only a guess, which answers confirm or not. A clock goes on while nobody looks.
    kind_ = learnt.kind;
    evidence_ = 1;
    if (kind_ != WindowKind::clock || !learnt.to_reset) return;
    Duration to_reset = *learnt.to_reset - elapsed;
    if (to_reset <= Duration::zero()) to_reset = to_reset % window_ + window_;
    boundary_ = now + to_reset - window_;
    before_ = boundary_;
    first_sent_ = newest_sent_ = now;
}

double WindowPhase::confidence() const noexcept {
    return kind_ == WindowKind::unknown ? 0.0 : static_cast<double>(evidence_) / (evidence_ + 1.0);
}

}  // namespace ofapi::limits
