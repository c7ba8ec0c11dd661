#pragma once

#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ofapi::limits {

/// A token as it was spent: what the bucket held at that moment, kept with the request until its answer is in.
struct Spend {
    Time sent{};
    std::uint64_t seq = 0;            ///< first spend is 1; 0: no token
    std::uint64_t total = 0;          ///< entries held, this one included
    std::uint64_t ended = 0;          ///< spends that had ended with an answer or been lost, ever
    std::uint64_t foreign_added = 0;  ///< foreign entries that had been noted, ever
};

/// One limit of the team: at most `limit` requests per window, whatever kind of window the server uses.
///
/// A token comes back one window after the server counted the request that took it, or earlier where an answer proves
/// that the server has forgotten it. The first rule alone is safe for every kind of window (fixed from the first
/// request, fixed on the clock, sliding, or a bucket); the second makes use of the kinds that give back earlier.
///
/// Pure: time comes in as an argument; a time before the latest one counts as the latest. Allocates only when made.
/// Not synchronised. Every spend must be ended by exactly one of `give_back`, `answered` and `lost`.
class TokenBucket {
 public:
    explicit TokenBucket(Duration window);

    /// Whether a request may be sent now, while `waiting` requests in all want to be (this one included), and so that
    /// `keep` tokens remain for others.
    [[nodiscard]] bool can_spend(Time now, std::uint64_t waiting, std::uint64_t keep = 0);
    /// When `can_spend` may next become true without an answer coming in; `Time::max()` if only an answer can help.
    [[nodiscard]] Time next(Time now, std::uint64_t waiting, std::uint64_t keep = 0);

    /// Takes a token: the request is about to be written. Call only where `can_spend` was true.
    [[nodiscard]] Spend spend(Time now);
    /// The request was never written: as if the token had not been taken.
    void give_back(const Spend&);
    /// An answer came, whatever its status. `limit` and `remaining` as reported, if they were. A spend whose `seq` is 0
    /// (a request that was sent before this bucket existed) only reports.
    void answered(const Spend&, Time now, std::optional<std::int64_t> limit, std::optional<std::int64_t> remaining);
    /// No answer came, though something was written: the server may have counted it.
    void lost(const Spend&, Time now);
    /// The team was refused (429) by the answer to this spend, which was already passed to `answered`. Stops until
    /// `retry_after` (at most ten windows), or until the window must have ended; then lets one probe out, then
    /// gradually all.
    void refused(const Spend&, Time now, std::optional<Duration> retry_after);

    [[nodiscard]] std::optional<std::int64_t> limit() const { return limit_; }
    /// Tokens that are free now; nothing while no limit is known.
    [[nodiscard]] std::optional<std::int64_t> available(Time now);
    /// Whether a refusal stops the flow: the pause runs, or its probe is not answered yet.
    [[nodiscard]] bool paused(Time now) const;
    /// Nothing may be sent before this; in the past where no refusal stops the flow.
    [[nodiscard]] Time pause_end() const { return recovering_ && ramp_ == 0 ? pause_until_ : Time::min(); }
    /// Tokens taken and not given back, ever.
    [[nodiscard]] std::uint64_t spent() const { return spent_; }

 private:
    using Tick = std::int64_t;
    static constexpr std::size_t slots = 4096;

    [[nodiscard]] static std::size_t slot(Tick tick) { return static_cast<std::size_t>(tick) % slots; }
    [[nodiscard]] Tick tick_of(Time) const;
    [[nodiscard]] std::uint64_t total() const { return held_ + in_flight_; }
    [[nodiscard]] std::uint64_t free_tokens() const;
    [[nodiscard]] std::uint64_t reserve() const;
    [[nodiscard]] Time scout_time(std::uint64_t free) const;
    [[nodiscard]] Time second_scout_time() const;
    [[nodiscard]] Duration usual_latency() const;
    [[nodiscard]] Time first_expiry() const;
    [[nodiscard]] bool in_flight_capped() const;
    [[nodiscard]] std::uint64_t sent_after(Time) const;

    void advance(Time now);
    void end(const Spend&);
    void hold(Time counted_by, std::uint64_t entries);
    void forget(std::uint64_t entries);
    void note_foreign(std::uint64_t entries);
    void learn_latency(Duration);
    void learn_recovery(const Spend&);
    void learn_use(const Spend&, Duration excess, std::int64_t used);

    Duration window_;
    Duration bin_;
    Duration guard_;  ///< what uplinks are believed to differ by

    Time origin_{};  ///< tick 0
    Time now_{};     ///< the latest time seen
    bool started_ = false;

    // Rings over the last window, one slot per tick.
    std::vector<std::uint32_t> entries_;  ///< held entries by the time the server must have counted them
    std::vector<std::uint32_t> sends_;    ///< spends by the time they were sent
    Tick head_ = 0;                       ///< tick of `now_`
    Tick oldest_ = 0;                     ///< no entry is held before this tick
    Tick expired_ = 0;                    ///< entries before this tick have expired
    std::uint64_t held_ = 0;              ///< sum of `entries_`
    std::uint64_t in_flight_ = 0;         ///< spends that have not ended

    std::uint64_t last_seq_ = 0;
    std::uint64_t spent_ = 0;
    std::uint64_t ended_ = 0;
    std::uint64_t foreign_added_ = 0;
    Time last_spend_{};

    std::optional<std::int64_t> limit_;
    std::uint64_t limit_seq_ = 0;  ///< the spend whose answer said it
    std::uint64_t use_seq_ = 0;    ///< the newest spend whose answer said `remaining`

    // The smallest latency of this window and of the one before.
    Duration latency_min_ = Duration::max();
    Duration latency_min_before_ = Duration::max();
    Time latency_since_{};
    std::uint64_t answers_ = 0;

    std::uint64_t room_for_others_ = 0;  ///< tokens left alone, since others were in the way of ours

    // Recovery from a refusal: pause, one probe, then a growing number in flight.
    bool recovering_ = false;
    unsigned refusals_ = 0;  ///< in a row
    Time pause_until_{};
    std::uint64_t pause_seq_ = 0;         ///< spends up to this one were sent before the pause
    std::uint64_t in_flight_before_ = 0;  ///< of these, so many have not ended
    std::uint64_t probe_seq_ = 0;         ///< the probe that is on its way
    std::uint64_t ramp_ = 0;              ///< others in flight at most; 0: the probe has not succeeded yet
};

}  // namespace ofapi::limits
