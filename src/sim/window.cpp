#include "sim/window.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <stdexcept>
#include <utility>

namespace ofapi::sim {

namespace {

constexpr std::array<std::pair<WindowKind, std::string_view>, 4> kinds{{
    {WindowKind::first_hit, "first-hit"},
    {WindowKind::clock, "clock"},
    {WindowKind::sliding, "sliding"},
    {WindowKind::bucket, "bucket"},
}};

void check_limit(std::int64_t limit) {
    if (limit <= 0) throw std::invalid_argument("the limit of a window must be above zero");
}

class FirstHitWindow final : public Window {
 public:
    FirstHitWindow(std::int64_t limit, Duration length) : Window(limit, length) {}

    std::int64_t remaining(Time now) const override { return open(now) ? limit_ - used_ : limit_; }

    void take(Time now) override {
        if (!open(now)) {
            start_ = now;
            used_ = 0;
        }
        ++used_;
    }

    Duration until_free(Time now) const override {
        return remaining(now) > 0 ? Duration::zero() : Duration(start_ + length_ - now);
    }

    std::optional<Time> window_start(Time now) const override {
        return open(now) ? std::optional(start_) : std::nullopt;
    }

 private:
    bool open(Time now) const { return used_ > 0 && now < start_ + length_; }

    Time start_;
    std::int64_t used_ = 0;
};

class ClockWindow final : public Window {
 public:
    ClockWindow(std::int64_t limit, Duration length, Time origin) : Window(limit, length), origin_(origin) {}

    std::int64_t remaining(Time now) const override { return start(now) == start_ ? limit_ - used_ : limit_; }

    void take(Time now) override {
        if (start(now) != start_) {
            start_ = start(now);
            used_ = 0;
        }
        ++used_;
    }

    Duration until_free(Time now) const override {
        return remaining(now) > 0 ? Duration::zero() : Duration(start_ + length_ - now);
    }

    std::optional<Time> window_start(Time now) const override { return start(now); }

 private:
    Time start(Time now) const {
        auto into = Duration(now - origin_) % length_;
        if (into < Duration::zero()) into += length_;
        return now - into;
    }

    const Time origin_;
    Time start_ = Time::min();
    std::int64_t used_ = 0;
};

class SlidingWindow final : public Window {
 public:
    SlidingWindow(std::int64_t limit, Duration length) : Window(limit, length) {}

    std::int64_t remaining(Time now) const override {
        while (!log_.empty() && log_.front() <= now - length_) log_.pop_front();
        return limit_ - static_cast<std::int64_t>(log_.size());
    }

    void take(Time now) override { log_.push_back(now); }

    Duration until_free(Time now) const override {
        const auto left = remaining(now);
        if (left > 0) return Duration::zero();
        // Below zero after a cut of the limit: then more than the oldest has to leave.
        return log_[static_cast<std::size_t>(-left)] + length_ - now;
    }

    std::optional<Time> window_start(Time) const override { return std::nullopt; }

 private:
    mutable std::deque<Time> log_;  ///< the requests inside the window, and some that left it since the last look
};

void check_bucket(std::int64_t limit, Duration length) {
    if (length > Duration::zero() && limit > std::numeric_limits<std::int64_t>::max() / length.count()) {
        throw std::invalid_argument("limit times length of a bucket is too large");
    }
}

/// The level is kept in units of which one permit costs `length` (in ns) and one nanosecond brings `limit`: whole
/// numbers, so that no rounding ever makes or loses a permit.
class BucketWindow final : public Window {
 public:
    BucketWindow(std::int64_t limit, Duration length) : Window(limit, length), level_(limit * length.count()) {}

    std::int64_t remaining(Time now) const override { return level(now) / length_.count(); }

    void take(Time now) override {
        level_ = level(now) - length_.count();
        at_ = now;
    }

    Duration until_free(Time now) const override {
        const auto missing = length_.count() - level(now);
        return missing <= 0 ? Duration::zero() : Duration((missing + limit_ - 1) / limit_);
    }

    std::optional<Time> window_start(Time) const override { return std::nullopt; }

 protected:
    void prepare_limit(std::int64_t limit, Time now) override {
        check_bucket(limit, length_);
        level_ = std::min(level(now), limit * length_.count());
        at_ = now;
    }

 private:
    std::int64_t level(Time now) const {
        const auto capacity = limit_ * length_.count();
        const Duration passed = std::min<Duration>(now - at_, length_);
        return capacity - level_ <= passed.count() * limit_ ? capacity : level_ + passed.count() * limit_;
    }

    std::int64_t level_;
    Time at_;
};

}  // namespace

std::string_view name(WindowKind kind) noexcept {
    for (const auto& [value, text] : kinds) {
        if (value == kind) return text;
    }
    return "unknown";
}

std::optional<WindowKind> window_kind(std::string_view name) noexcept {
    for (const auto& [value, text] : kinds) {
        if (text == name) return value;
    }
    return std::nullopt;
}

Window::Window(std::int64_t limit, Duration length) : limit_(limit), length_(length) {
    check_limit(limit);
    if (length <= Duration::zero()) throw std::invalid_argument("the length of a window must be above zero");
}

void Window::prepare_limit(std::int64_t, Time) {}

void Window::change_limit(std::int64_t limit, Time now) {
    check_limit(limit);
    prepare_limit(limit, now);
    limit_ = limit;
}

Hit Window::hit(Time now) {
    const auto left = remaining(now);
    if (left <= 0) return {false, 0};
    take(now);
    return {true, left - 1};
}

std::unique_ptr<Window> make_window(WindowKind kind, std::int64_t limit, Duration length, Time origin) {
    switch (kind) {
        case WindowKind::first_hit: return std::make_unique<FirstHitWindow>(limit, length);
        case WindowKind::clock: return std::make_unique<ClockWindow>(limit, length, origin);
        case WindowKind::sliding: return std::make_unique<SlidingWindow>(limit, length);
        case WindowKind::bucket: check_bucket(limit, length); return std::make_unique<BucketWindow>(limit, length);
    }
    throw std::invalid_argument("unknown kind of window");
}

}  // namespace ofapi::sim
