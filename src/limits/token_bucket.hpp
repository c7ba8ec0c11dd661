#pragma once

#include <ofapi/time.hpp>

#include "limits/foreign_use.hpp"
#include "limits/window_phase.hpp"
#include "limits/windows.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
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
/// A token comes back one window after it was spent, or earlier where an answer proves that the server has forgotten
/// it, or where what was learnt of the window says that it must have. The first rule alone is safe for every kind of
/// window (fixed from the first request, fixed on the clock, sliding, or a bucket); the others make use of the kinds
/// that give back earlier.
///
/// Pure: time comes in as an argument; a time before the latest one counts as the latest. Allocates only when made.
/// Not synchronised. Every spend must be ended by exactly one of `give_back`, `answered` and `lost`.
class TokenBucket {
 public:
    struct Options {
        /// Spend evenly over the window, after this share of the limit at once (at least one token). Nothing: as fast
        /// as the window allows.
        std::optional<double> even_after;
        /// The share of the limit that is left to others. Nothing: as their use is estimated.
        std::optional<double> foreign_reserve;
    };

    explicit TokenBucket(Duration window) : TokenBucket(window, Options()) {}
    TokenBucket(Duration window, Options options);

    /// Whether a request may be sent now, while `waiting` requests in all want to be (this one included), and so that
    /// `keep` tokens remain for others.
    [[nodiscard]] bool can_spend(Time now, std::uint64_t waiting, std::uint64_t keep = 0);
    /// When `can_spend` may next become true without an answer coming in; `Time::max()` if only an answer can help.
    [[nodiscard]] Time next(Time now, std::uint64_t waiting, std::uint64_t keep = 0);
    /// A moment before which `count` more requests cannot all be sent, by what is known of the window. `now` where that
    /// is not enough.
    [[nodiscard]] Time earliest(Time now, std::uint64_t count);

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

    [[nodiscard]] Duration window() const { return window_; }
    [[nodiscard]] std::optional<std::int64_t> limit() const { return limit_; }
    /// Tokens that are free now; nothing while no limit is known.
    [[nodiscard]] std::optional<std::int64_t> available(Time now);
    /// Whether a refusal stops the flow: the pause runs, or its probe is not answered yet.
    [[nodiscard]] bool paused(Time now) const;
    /// Nothing may be sent before this; in the past where no refusal stops the flow.
    [[nodiscard]] Time pause_end() const { return recovering_ && ramp_ == 0 ? pause_until_ : Time::min(); }
    /// Tokens taken and not given back, ever.
    [[nodiscard]] std::uint64_t spent() const { return spent_; }
    [[nodiscard]] const WindowPhase& phase() const { return phase_; }
    /// Requests per window that others send, as estimated.
    [[nodiscard]] double foreign_per_window() const { return foreign_.per_window(); }

    /// What is worth keeping over a restart. Times are distances from the moment of saving.
    struct Learnt {
        struct Entry {
            Duration age{};
            std::uint32_t count = 0;
        };
        std::optional<std::int64_t> limit;
        std::vector<Entry> entries;  ///< requests that the server may count still, the oldest first
        WindowPhase::Learnt phase;
        Duration late{};
        double foreign_per_window = 0.0;
    };
    [[nodiscard]] Learnt save(Time now);
    /// To be called before anything else. `elapsed`: since it was saved. Until an answer confirms it, requests go out
    /// as if nothing were known: clocks that were set meanwhile must not open the gate.
    void restore(const Learnt&, Duration elapsed, Time now);

 private:
    using Tick = std::int64_t;
    static constexpr std::size_t slots = 4096;
    struct Bin {
        std::uint32_t own = 0;      ///< answered requests, by the time they were sent
        std::uint32_t flying = 0;   ///< requests that are on their way
        std::uint32_t ghosts = 0;   ///< of those on their way, what the server has forgotten already
        std::uint32_t foreign = 0;  ///< requests of others, by the time they were noticed
        std::uint64_t seq = 0;      ///< the last spend of this tick or before
    };

    [[nodiscard]] static std::size_t slot(Tick tick) { return static_cast<std::size_t>(tick) % slots; }
    [[nodiscard]] Tick tick_of(Time) const;
    [[nodiscard]] std::uint64_t held() const { return own_ + flying_ + foreign_held_; }
    [[nodiscard]] std::uint64_t total() const { return held() + overdue_; }
    [[nodiscard]] std::uint64_t free_tokens() const;
    [[nodiscard]] std::uint64_t slack() const;
    [[nodiscard]] std::uint64_t own() const { return own_ + flying_ + overdue_; }
    [[nodiscard]] double for_others() const;
    [[nodiscard]] double even_rate() const;
    [[nodiscard]] bool even() const;
    [[nodiscard]] double windows(Duration duration) const { return in_windows(duration, window_); }
    [[nodiscard]] std::uint64_t scouts() const;
    [[nodiscard]] Time scout_time(std::uint64_t free) const;
    [[nodiscard]] Time second_scout_time() const;
    [[nodiscard]] Time first_expiry() const;
    [[nodiscard]] bool in_flight_capped() const;
    [[nodiscard]] std::uint64_t sent_after(Time) const;
    [[nodiscard]] double plausible_lateness(double nanoseconds) const;

    void start(Time now);
    void advance(Time now);
    void expire();
    void learn_margin();
    [[nodiscard]] bool even_token();
    void forget_before(Tick tick);
    bool end(const Spend&);
    void hold(Time sent, std::uint32_t own, std::uint32_t foreign);
    void forget(std::uint64_t entries);
    void note_foreign(std::uint64_t entries, Time counted_by);
    void learn_recovery(const Spend&);
    void learn_use(const Spend&, std::int64_t used);
    void learn_lateness(const Spend&, std::int64_t overtaken);

    Duration window_;
    Options options_;
    Duration bin_;
    double late_;           ///< nanoseconds that one request in twenty is late on its way
    double caution_ = 1.0;  ///< grows where that is not enough
    Duration guard_;        ///< what uplinks are believed to differ by

    Time origin_{};  ///< tick 0
    Time now_{};     ///< the latest time seen
    bool started_ = false;

    std::vector<Bin> bins_;           ///< a ring over the last window and more, one slot per tick
    Tick head_ = 0;                   ///< tick of `now_`
    Tick oldest_ = 0;                 ///< no entry is held before this tick
    Tick expired_ = 0;                ///< entries before this tick have expired
    std::uint64_t own_ = 0;           ///< sum of `Bin::own`
    std::uint64_t flying_ = 0;        ///< sum of `Bin::flying`
    std::uint64_t foreign_held_ = 0;  ///< sum of `Bin::foreign`
    std::uint64_t overdue_ = 0;       ///< on their way for longer than a window
    std::uint64_t overdue_ghosts_ = 0;
    std::uint64_t in_flight_ = 0;  ///< spends that have not ended

    std::uint64_t last_seq_ = 0;
    std::uint64_t spent_ = 0;
    std::uint64_t ended_ = 0;
    std::uint64_t foreign_added_ = 0;
    Time last_spend_{};

    std::optional<std::int64_t> limit_;
    std::uint64_t limit_seq_ = 0;  ///< the spend whose answer said it
    bool limit_told_ = false;      ///< by an answer, not only by what was saved
    std::uint64_t answers_ = 0;

    WindowPhase phase_;
    std::uint64_t reset_seq_ = 0;  ///< spends up to this one were sent before the window that runs

    ForeignUse foreign_;
    std::uint64_t use_seq_ = 0;  ///< the newest spend whose answer said `remaining`
    Time use_sent_{};            ///< when it was sent

    // How near the edge the flow came in this window.
    Time margin_since_{};
    std::int64_t margin_ = std::numeric_limits<std::int64_t>::max();  ///< the least that remained
    bool held_up_ = false;                                            ///< by want of tokens
    std::uint64_t room_ = 0;                                          ///< tokens left alone, since ours were refused

    // The even flow, where there is one.
    double even_tokens_ = 1.0;
    Time even_at_{};

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
