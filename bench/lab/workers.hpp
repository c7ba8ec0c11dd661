#pragma once

#include "lab/policy.hpp"
#include "limits/random.hpp"
#include "limits/timer_heap.hpp"

#include <deque>

namespace ofapi::lab {

/// One worker per connection takes the calls in order. What a worker does about a refusal, and how it keeps to a rate,
/// is the derived policy's.
class Workers : public Policy {
 public:
    Workers(std::size_t workers, std::uint64_t seed) : random_(seed), workers_(workers) {}

    void submit(Call&, Time now) override;
    Call* next(Time now) override;
    Time wake(Time now) override;
    void answered(Call&, const limits::Observation&, Time now) override;
    void lost(Call&, Time now) override;

 protected:
    /// When the rate next allows a call, which is known to wait.
    [[nodiscard]] virtual Time allowed_at(Time now) { return now; }
    virtual void sending(Time) {}
    /// An answer came, refused by the team or an account or not.
    virtual void saw(bool /*refused*/, Time) {}
    /// How long a worker sleeps before it sends a refused call again: as the official SDKs do.
    [[nodiscard]] virtual Duration pause(unsigned refusals, Duration asked);
    /// How long a worker rests after each call.
    [[nodiscard]] virtual Duration rest() const { return Duration::zero(); }

    limits::Random random_;

 private:
    void wake_rested(Time now);

    std::size_t workers_;
    std::size_t busy_ = 0;  ///< sending, sleeping before a second attempt, or resting
    std::deque<Call*> waiting_;
    std::deque<Time> rested_at_;
    limits::TimerHeap<Call, &Call::delay_index> asleep_;
};

/// Knows the server: each request arrives just when there is room for it.
class Oracle final : public Workers {
 public:
    using Workers::Workers;
    bool knows_the_server() const override { return true; }

 private:
    Duration pause(unsigned, Duration) override { return Duration::zero(); }
};

/// What the official SDKs do: send, and back off on a refusal.
class Backoff final : public Workers {
 public:
    using Workers::Workers;
};

/// Evenly at the limit, which it is told.
class Paced final : public Workers {
 public:
    Paced(std::size_t workers, std::uint64_t seed, Duration gap) : Workers(workers, seed), gap_(gap) {}

 private:
    Time allowed_at(Time now) override { return std::max(now, next_); }
    void sending(Time now) override { next_ = now + gap_; }

    Duration gap_;
    Time next_ = Time::min();
};

/// The plain token bucket: holds the limit when full, refills in one window. It is told the limit.
class PlainBucket final : public Workers {
 public:
    PlainBucket(std::size_t workers, std::uint64_t seed, std::int64_t limit, Duration window);

 private:
    Time allowed_at(Time now) override;
    void sending(Time now) override;

    /// Theoretical arrival times (GCRA): the bucket is empty while `full_at_` is a window ahead.
    Duration gap_;
    Duration window_;
    Time full_at_ = Time::min();
};

/// Each worker sleeps between its calls, so long that all together keep to the limit, were calls to take no time.
class FixedSleep final : public Workers {
 public:
    FixedSleep(std::size_t workers, std::uint64_t seed, Duration rest) : Workers(workers, seed), rest_(rest) {}

 private:
    Duration rest() const override { return rest_; }

    Duration rest_;
};

/// AWS's adaptive mode, as in botocore: a rate that follows a cubic curve from one throttling to the next, at most
/// twice what is measured; not limited before the first one.
class Adaptive final : public Workers {
 public:
    Adaptive(std::size_t workers, std::uint64_t seed) : Workers(workers, seed) {}

 private:
    Time allowed_at(Time now) override;
    void sending(Time now) override;
    void saw(bool refused, Time now) override;
    Duration pause(unsigned refusals, Duration asked) override;
    double measure(double seconds);
    void set_rate(double rate, Time now);
    void refill(Time now);

    bool enabled_ = false;
    double tokens_ = 0.0;
    double rate_ = 0.5;
    double capacity_ = 1.0;
    Time refilled_{};
    // The rate of the calls, measured over half seconds.
    double measured_ = 0.0;
    double bin_ = -1.0;
    std::uint64_t in_bin_ = 0;
    // The curve.
    double highest_ = 0.0;
    double failed_at_ = 0.0;
    double zero_point_ = 0.0;
};

}  // namespace ofapi::lab
