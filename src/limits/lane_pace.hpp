#pragma once

#include <ofapi/time.hpp>

#include <optional>

namespace ofapi::limits {

/// The limit of one account, which nobody documents: few calls in flight, a gap between starts that widens on a refusal
/// and narrows slowly, and pauses that grow while refusals follow each other. Also what new lanes begin with.
class LanePace {
 public:
    static constexpr unsigned most_in_flight = 4;

    LanePace() = default;
    /// Begins from what other lanes have learnt.
    LanePace(Duration gap, unsigned in_flight) : gap_(gap), in_flight_(in_flight) {}

    [[nodiscard]] Duration gap() const noexcept { return gap_; }
    [[nodiscard]] unsigned in_flight() const noexcept { return in_flight_; }
    [[nodiscard]] Time paused_until() const noexcept { return paused_until_; }
    /// When the next call may start, as far as gap and pause are concerned.
    [[nodiscard]] Time next_start() const noexcept;

    void started(Time now) noexcept;
    /// An answer that was not a refusal.
    void clean() noexcept;
    /// 429 of the account to a call that was sent at `sent`. `jitter` in [0, 1). Several refusals of calls that were
    /// sent before the pause began count as one.
    void limited(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;
    /// 503: the account is busy logging in. Pauses only.
    void unavailable(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;
    /// For what new lanes begin with: this lane was refused.
    void learn_from(const LanePace& lane) noexcept;

 private:
    bool pause(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;

    Duration gap_{};
    unsigned in_flight_ = most_in_flight;
    Duration next_pause_ = std::chrono::seconds(1);
    Time paused_at_ = Time::min();
    Time paused_until_ = Time::min();
    Time last_start_ = Time::min();
    unsigned clean_ = 0;
};

}  // namespace ofapi::limits
