#pragma once

#include <ofapi/time.hpp>

namespace ofapi::limits {

/// The circuit breaker: whether the host answers at all. A run of failures backs off with full jitter; a long one opens
/// the circuit: one call at a time, until an answer comes. It decides when a connection is tried again, too: how many
/// at a time is the pool's.
class HostHealth {
 public:
    /// No connection could be made. `jitter` in [0, 1). Failures during a backoff belong to the one that began it.
    void unreachable(Time now, double jitter) noexcept;
    /// A call that was sent at `sent` had a server error, or no answer. One alone says nothing about the host.
    void failed(Time sent, Time now, double jitter) noexcept;
    void answered() noexcept;

    /// Nothing may be sent before this.
    [[nodiscard]] Time retry_at() const noexcept { return retry_at_; }
    /// The circuit is open: one call at a time.
    [[nodiscard]] bool probing() const noexcept;

 private:
    void back_off(Time now, double jitter) noexcept;

    unsigned failures_ = 0;  ///< in a row, of calls that were sent
    unsigned backoffs_ = 0;  ///< in a row
    Time backoff_began_ = Time::min();
    Time retry_at_ = Time::min();
};

}  // namespace ofapi::limits
