#pragma once

#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ofapi::limits {

/// A token as it was spent: the state of the bucket at that moment, kept with the request until its answer is in.
struct Spend {
    Time sent{};
    std::uint64_t seq = 0;              ///< first spend is 1; 0: no token
    std::uint64_t total = 0;            ///< entries held, this one included
    std::uint64_t others_in_flight = 0; ///< spends that were neither answered nor lost
    std::uint64_t gone = 0;             ///< entries that had expired or been forgotten, ever
    std::uint64_t foreign_added = 0;    ///< foreign entries that had been noted, ever
};

/// One limit of the team: at most `limit` requests per window, whatever kind of window the server uses.
///
/// A token comes back one window after the server counted the request that took it, or earlier where an answer proves
/// that the server has forgotten it. The first rule alone is safe for every kind of window (fixed from the first
/// request, fixed on the clock, sliding, or a bucket); the second makes use of the kinds that give back earlier.
///
/// Pure: time comes in as an argument and never goes back. Not synchronised.
class TokenBucket {
 public:
    explicit TokenBucket(Duration window);

    /// Whether a request may be sent now, while `waiting` requests in all want to be (this one included).
    [[nodiscard]] bool can_spend(Time now, std::uint64_t waiting);
    /// When `can_spend` may next become true without an answer coming in; `Time::max()` if only an answer can help.
    [[nodiscard]] Time next(Time now, std::uint64_t waiting);

    /// Takes a token: the request is about to be written. Call only where `can_spend` was true.
    [[nodiscard]] Spend spend(Time now);
    /// The request was never written: as if the token had not been taken.
    void give_back(const Spend&);
    /// An answer came, whatever its status. `limit` and `remaining` as reported, if they were.
    void answered(const Spend&, Time now, std::optional<std::int64_t> limit, std::optional<std::int64_t> remaining);
    /// No answer came, though something was written: the server may have counted it.
    void lost(const Spend&, Time now);
    /// The team was refused (429) by the answer to this spend, which was already passed to `answered`. Stops until
    /// `retry_after`, or until the window must have ended; then lets one probe out, then gradually all.
    void refused(const Spend&, Time now, std::optional<Duration> retry_after);

    [[nodiscard]] std::optional<std::int64_t> limit() const;
    /// Tokens that are free now; nothing while no limit is known.
    [[nodiscard]] std::optional<std::int64_t> available(Time now);
    [[nodiscard]] bool paused(Time now) const;
    [[nodiscard]] std::uint64_t spent() const;
};

}  // namespace ofapi::limits
