// The policies that others use. Sources: the official SDKs' retry (0.5 s doubled up to 8 s, less up to a quarter,
// `Retry-After` where given), botocore/retries/{adaptive,bucket,throttling,standard}.py.

#include "lab/workers.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ofapi::lab {

namespace {

double seconds(Duration duration) { return std::chrono::duration<double>(duration).count(); }

Duration from_seconds(double value) {
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
}

}  // namespace

void Workers::submit(Call& call, Time) { waiting_.push_back(&call); }

void Workers::wake_rested(Time now) {
    while (!rested_at_.empty() && rested_at_.front() <= now) {
        rested_at_.pop_front();
        --busy_;
    }
}

Call* Workers::next(Time now) {
    wake_rested(now);
    const bool again = asleep_.next() <= now;
    if (!again && (waiting_.empty() || busy_ >= workers_)) return nullptr;
    if (allowed_at(now) > now) return nullptr;
    sending(now);
    if (again) return &asleep_.pop();
    Call* call = waiting_.front();
    waiting_.pop_front();
    ++busy_;
    return call;
}

Time Workers::wake(Time now) {
    Time next = asleep_.next();
    if (!waiting_.empty()) {
        if (busy_ < workers_)
            next = now;
        else if (!rested_at_.empty())
            next = std::min(next, rested_at_.front());
    }
    return next == Time::max() ? next : allowed_at(std::max(now, next));
}

void Workers::answered(Call& call, const limits::Observation& seen, Time now) {
    const bool refused = seen.kind != limits::Observation::Kind::ok;
    saw(refused, now);
    if (refused) {
        asleep_.set(call, now + pause(call.attempts, seen.retry_after.value_or(Duration::zero())));
    } else if (rest() > Duration::zero()) {
        rested_at_.push_back(now + rest());
    } else {
        --busy_;
    }
}

void Workers::lost(Call& call, Time now) { asleep_.set(call, now + pause(call.attempts, Duration::zero())); }

Duration Workers::pause(unsigned refusals, Duration asked) {
    if (asked > Duration::zero()) return asked;
    const Duration longest = std::chrono::seconds(8);
    const Duration doubled = std::chrono::milliseconds(500) * (1 << std::min(refusals - 1, 5U));
    return from_seconds(seconds(std::min(doubled, longest)) * (1.0 - 0.25 * random_.unit()));
}

PlainBucket::PlainBucket(std::size_t workers, std::uint64_t seed, std::int64_t limit, Duration window)
    : Workers(workers, seed), gap_(window / limit), window_(window) {}

Time PlainBucket::allowed_at(Time now) {
    return full_at_ == Time::min() ? now : std::max(now, full_at_ + gap_ - window_);
}

void PlainBucket::sending(Time now) { full_at_ = std::max(now, full_at_) + gap_; }

void Adaptive::refill(Time now) {
    if (refilled_ != Time()) tokens_ = std::min(capacity_, tokens_ + rate_ * seconds(now - refilled_));
    refilled_ = now;
}

Time Adaptive::allowed_at(Time now) {
    if (!enabled_) return now;
    const double missing = 1.0 - (std::min(capacity_, tokens_ + rate_ * seconds(now - refilled_)));
    // Rounded up, so that the token is there by then.
    return missing <= 0.0 ? now : now + from_seconds(missing / rate_) + std::chrono::microseconds(1);
}

void Adaptive::sending(Time now) {
    if (!enabled_) return;
    refill(now);
    tokens_ -= 1.0;
}

double Adaptive::measure(double now) {
    constexpr double smoothing = 0.8;
    ++in_bin_;
    const double bin = std::floor(now * 2.0) / 2.0;
    if (bin_ < 0.0) bin_ = bin;
    if (bin > bin_) {
        measured_ = static_cast<double>(in_bin_) / (bin - bin_) * smoothing + measured_ * (1.0 - smoothing);
        in_bin_ = 0;
        bin_ = bin;
    }
    return measured_;
}

void Adaptive::set_rate(double rate, Time now) {
    refill(now);
    rate_ = std::max(rate, 0.5);
    capacity_ = std::max(rate, 1.0);
    tokens_ = std::min(tokens_, capacity_);
}

void Adaptive::saw(bool refused, Time time) {
    constexpr double beta = 0.7;
    constexpr double scale = 0.4;
    const double now = seconds(time.time_since_epoch());
    const double measured = measure(now);
    double rate = 0.0;
    if (refused) {
        highest_ = enabled_ ? std::min(measured, rate_) : measured;
        zero_point_ = std::cbrt(highest_ * (1.0 - beta) / scale);
        failed_at_ = now;
        rate = highest_ * beta;
        enabled_ = true;
    } else {
        rate = scale * std::pow(now - failed_at_ - zero_point_, 3) + highest_;
    }
    if (enabled_) set_rate(std::min(rate, 2.0 * measured), time);
}

Duration Adaptive::pause(unsigned refusals, Duration) {
    return from_seconds(std::min(random_.unit() * std::exp2(std::min(refusals - 1, 10U)), 20.0));
}

}  // namespace ofapi::lab
