#pragma once

#include <ofapi/time.hpp>

#include "limits/windows.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace ofapi::limits {

/// How much of the allowance others use: other processes with the same team's keys, the service's console.
///
/// One answer alone says little: a request that was late on its way finds more counted than was sent before it. So the
/// least that the last few answers leave unexplained counts. Pure.
class ForeignUse {
 public:
    explicit ForeignUse(Duration window) noexcept : window_(window) {}

    /// An answer counts `unexplained` requests beyond ours and the foreign ones noted so far. Returns how many of them
    /// are certain now.
    [[nodiscard]] std::optional<std::uint64_t> unexplained(std::int64_t count) noexcept {
        last_[next_++ % last_.size()] = count;
        if (next_ < last_.size()) return std::nullopt;
        const std::int64_t least = *std::min_element(last_.begin(), last_.end());
        return least > 0 ? static_cast<std::uint64_t>(least) : 0;
    }
    /// What the answer to a request sent at `at` made certain, which is `count` more.
    void noted(std::uint64_t count, Time at) noexcept {
        for (auto& each : last_)
            if (each != none) each -= static_cast<std::int64_t>(count);
        const auto more = static_cast<double>(count);
        fresh_ += more;
        in_window_ += more;
        if (at <= since_) return;
        if (since_ != Time::min()) {
            const double windows = in_windows(at - since_, window_);
            if (windows < 1.0 / steps) return;
            move_to(fresh_ / windows, windows);
            measured_ = true;
        }
        fresh_ = 0;
        since_ = at;
    }
    /// A new window began: what was used before it is unknown from now on, and so is the time until the next answer.
    void break_off() noexcept {
        // Where all our calls went in a moment, only what was seen in that moment is known: it was no less.
        if (!measured_ && in_window_ > per_window_) move_to(in_window_, 1.0);
        last_.fill(none);
        next_ = 0;
        fresh_ = 0;
        in_window_ = 0;
        measured_ = false;
        since_ = Time::min();
    }

    /// What the last answers leave unexplained, in the middle: so much more is counted than is known.
    [[nodiscard]] double residual() const noexcept {
        if (next_ < last_.size()) return 0;
        auto sorted = last_;
        std::nth_element(sorted.begin(), sorted.begin() + sorted.size() / 2, sorted.end());
        return static_cast<double>(sorted[sorted.size() / 2]);
    }
    void restore(double per_window) noexcept { per_window_ = std::max(per_window, 0.0); }
    [[nodiscard]] double per_window() const noexcept { return per_window_; }

 private:
    /// The rate was this for so many windows.
    void move_to(double rate, double windows) noexcept {
        per_window_ += (rate - per_window_) * (1.0 - std::exp(-windows / 2));
        if (per_window_ < 0.5) per_window_ = 0;
    }

    static constexpr int steps = 8;
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max() / 2;

    Duration window_;
    std::array<std::int64_t, 6> last_{none, none, none, none, none, none};
    std::size_t next_ = 0;
    Time since_ = Time::min();  ///< what was noted later is in `fresh_`
    double fresh_ = 0;          ///< noted since then
    bool measured_ = false;     ///< the rate, since the window began
    double in_window_ = 0;      ///< noted since the window began
    double per_window_ = 0;
};

}  // namespace ofapi::limits
