#pragma once

#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace ofapi::limits {

/// The limit of one account, which nobody documents: so many calls in flight, a gap between starts, and pauses that
/// grow while refusals follow each other. Both are learnt from what is refused and what is not.
class LanePace {
 public:
    static constexpr unsigned most_in_flight = 16;

    LanePace() = default;
    /// Begins from what was learnt before; what is out of range is brought into it.
    LanePace(Duration gap, unsigned in_flight) noexcept;

    [[nodiscard]] Duration gap() const noexcept { return gap_; }
    [[nodiscard]] unsigned in_flight() const noexcept { return in_flight_; }
    [[nodiscard]] Time paused_until() const noexcept { return paused_until_; }
    /// When the next call may start, as far as gap and pause are concerned.
    [[nodiscard]] Time next_start() const noexcept;
    /// Whether a call was sent.
    [[nodiscard]] bool begun() const noexcept { return last_start_ != Time::min(); }
    /// Whether gap or number in flight have held up a start since they were last changed.
    [[nodiscard]] bool tested() const noexcept { return by_in_flight_.reached + by_gap_.reached > 0; }

    /// Refusals that something was learnt from.
    [[nodiscard]] std::uint32_t refusals() const noexcept { return refusals_; }

    /// A call was sent. `in_flight`: those of the lane that were sent and have no answer, this one included.
    void started(std::size_t in_flight, Time now) noexcept;
    /// An answer, to a call that was sent at `sent`, that was not a refusal.
    void clean(Time sent, Time now) noexcept;
    /// 429 of the account to a call that was sent at `sent`. `jitter` in [0, 1). Several refusals of calls that were
    /// sent before the pause began count as one.
    void limited(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;
    /// 503: the account is busy logging in. Pauses only.
    void unavailable(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;

 private:
    enum class Trial : std::uint8_t { none, in_flight, gap };
    /// What speaks for a change of one of the two.
    struct Evidence {
        static constexpr std::uint32_t first_wait = 64;

        std::uint32_t clean = 0;          ///< answers since the last change
        std::uint32_t reached = 0;        ///< starts since then that it held up
        std::uint32_t wait = first_wait;  ///< clean answers before what was refused is tried again

        void restart() noexcept { clean = reached = 0; }
        void refused() noexcept;
        void passed() noexcept;
    };

    bool pause(Time sent, Time now, std::optional<Duration> retry_after, double jitter) noexcept;
    [[nodiscard]] Duration least_gap() const noexcept;
    void begin_stretch(Time now, bool rested) noexcept;
    void end_trial() noexcept;
    void begin_trial() noexcept;
    void too_many_in_flight() noexcept;
    void too_fast(Time sent) noexcept;

    Duration gap_{};
    Duration gap_before_{};                       ///< of the trial
    Duration refused_gap_{};                      ///< zero: none is known
    Duration service_ = std::chrono::seconds(3);  ///< how long an answer takes, smoothed
    Duration next_pause_ = std::chrono::seconds(3);
    Time last_start_ = Time::min();
    Time last_full_start_ = Time::min();  ///< with as many in flight as may be
    Time paused_at_ = Time::min();
    Time paused_until_ = Time::min();
    Time resumed_at_ = Time::min();  ///< the first start after the last pause
    // The stretch of calls since the last refusal, or since the account had a rest:
    Time stretch_began_ = Time::min();
    std::uint32_t stretch_starts_ = 0;

    Evidence by_in_flight_;
    Evidence by_gap_;
    std::uint32_t gap_step_percent_ = 6;
    std::uint32_t refusals_ = 0;
    unsigned in_flight_ = 4;
    unsigned last_in_flight_ = 1;  ///< at the last start
    unsigned refused_in_flight_ = most_in_flight + 1;
    Trial trial_ = Trial::none;
    bool stretch_rested_ = true;
    bool recovering_ = false;  ///< no clean answer since the last pause
    bool served_ = false;
};

/// What new lanes begin with: near to what most of the others have learnt. Each lane moves it a little, however far
/// off it is itself, so that an odd account does not decide for all.
class LanePrior {
 public:
    [[nodiscard]] LanePace pace() const noexcept;
    void clean(const LanePace& lane) noexcept;
    void limited(const LanePace& lane) noexcept;

    struct Learnt {
        Duration gap{};
        double in_flight = 4.0;
    };
    [[nodiscard]] Learnt save() const noexcept { return {gap_, in_flight_}; }
    void restore(const Learnt&) noexcept;

 private:
    Duration gap_{};
    double in_flight_ = 4;
};

}  // namespace ofapi::limits
