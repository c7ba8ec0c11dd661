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

    std::int64_t remaining(Time now) const override { return limit_ - (log_.end() - first_inside(now)); }

    void take(Time now) override {
        log_.erase(log_.begin(), first_inside(now));
        log_.push_back(now);
    }

    Duration until_free(Time now) const override {
        return remaining(now) > 0 ? Duration::zero() : Duration(*first_inside(now) + length_ - now);
    }

    std::optional<Time> window_start(Time) const override { return std::nullopt; }

 private:
    std::deque<Time>::const_iterator first_inside(Time now) const {
        return std::upper_bound(log_.begin(), log_.end(), now - length_);
    }

    std::deque<Time> log_;
};

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
    if (limit <= 0) throw std::invalid_argument("the limit of a window must be above zero");
    if (length <= Duration::zero()) throw std::invalid_argument("the length of a window must be above zero");
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
        case WindowKind::bucket:
            if (length > Duration::zero() && limit > std::numeric_limits<std::int64_t>::max() / length.count()) {
                throw std::invalid_argument("limit times length of a bucket is too large");
            }
            return std::make_unique<BucketWindow>(limit, length);
    }
    throw std::invalid_argument("unknown kind of window");
}

}  // namespace ofapi::sim
