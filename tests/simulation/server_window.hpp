#pragma once

#include <ofapi/time.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <deque>
#include <memory>
#include <string_view>

namespace ofapi::simulation {

/// A server's counter for one limit. It answers each request with whether it was admitted and what remains.
class ServerWindow {
 public:
    struct Count {
        bool admitted = false;
        std::int64_t remaining = 0;
    };
    virtual ~ServerWindow() = default;
    virtual Count count(Time now) = 0;
};

/// A window that begins with the first request after the last one ended.
class FirstHitWindow : public ServerWindow {
 public:
    FirstHitWindow(std::int64_t limit, Duration window) : limit_(limit), window_(window) {}
    Count count(Time now) override {
        if (now >= end_) {
            end_ = now + window_;
            used_ = 0;
        }
        if (used_ >= limit_) return {false, 0};
        ++used_;
        return {true, limit_ - used_};
    }

 private:
    std::int64_t limit_;
    Duration window_;
    std::int64_t used_ = 0;
    Time end_ = Time::min();
};

/// Windows that follow each other, whoever asks. The first one ends at `first_end`.
class ClockWindow : public ServerWindow {
 public:
    ClockWindow(std::int64_t limit, Duration window, Time first_end)
        : limit_(limit), window_(window), end_(first_end) {}
    Count count(Time now) override {
        while (now >= end_) {
            end_ += window_;
            used_ = 0;
        }
        if (used_ >= limit_) return {false, 0};
        ++used_;
        return {true, limit_ - used_};
    }

 private:
    std::int64_t limit_;
    Duration window_;
    std::int64_t used_ = 0;
    Time end_;
};

/// The requests of the last window, exactly.
class SlidingWindow : public ServerWindow {
 public:
    SlidingWindow(std::int64_t limit, Duration window) : limit_(limit), window_(window) {}
    Count count(Time now) override {
        while (!counted_.empty() && counted_.front() <= now - window_) counted_.pop_front();
        if (static_cast<std::int64_t>(counted_.size()) >= limit_) return {false, 0};
        counted_.push_back(now);
        return {true, limit_ - static_cast<std::int64_t>(counted_.size())};
    }

 private:
    std::int64_t limit_;
    Duration window_;
    std::deque<Time> counted_;
};

/// A bucket of `limit` tokens that fills evenly, in one window from empty to full.
class BucketWindow : public ServerWindow {
 public:
    BucketWindow(std::int64_t limit, Duration window)
        : limit_(static_cast<double>(limit)), window_(static_cast<double>(window.count())), tokens_(limit_) {}
    Count count(Time now) override {
        if (last_ != Time::min()) {
            tokens_ += limit_ * static_cast<double>((now - last_).count()) / window_;
            tokens_ = std::min(tokens_, limit_);
        }
        last_ = now;
        if (tokens_ < 1.0) return {false, 0};
        tokens_ -= 1.0;
        return {true, static_cast<std::int64_t>(std::floor(tokens_))};
    }

 private:
    double limit_;
    double window_;
    double tokens_;
    Time last_ = Time::min();
};

enum class WindowKind { first_hit, clock, sliding, bucket };

inline std::string_view to_string(WindowKind kind) {
    switch (kind) {
        case WindowKind::first_hit: return "first-hit";
        case WindowKind::clock: return "clock";
        case WindowKind::sliding: return "sliding";
        case WindowKind::bucket: return "bucket";
    }
    return "";
}

/// `first_end`: when a clock window that is running at the start ends.
inline std::unique_ptr<ServerWindow> make_window(WindowKind kind, std::int64_t limit, Duration window, Time first_end) {
    switch (kind) {
        case WindowKind::first_hit: return std::make_unique<FirstHitWindow>(limit, window);
        case WindowKind::clock: return std::make_unique<ClockWindow>(limit, window, first_end);
        case WindowKind::sliding: return std::make_unique<SlidingWindow>(limit, window);
        case WindowKind::bucket: return std::make_unique<BucketWindow>(limit, window);
    }
    return nullptr;
}

/// The shortest time in which `calls` can be counted, by the window's own rule; without the latency of the last one.
/// `first_window_room`: how many calls a client can send before `first_end`; what is left of a clock's window may be
/// too short for a whole limit.
inline Duration oracle(WindowKind kind, std::int64_t calls, std::int64_t limit, Duration window, Duration first_end,
                       std::int64_t first_window_room) {
    switch (kind) {
        case WindowKind::first_hit:
        case WindowKind::sliding: return window * ((calls - 1) / limit);
        case WindowKind::clock: {
            const std::int64_t left = calls - std::min(limit, first_window_room);
            return left <= 0 ? Duration::zero() : first_end + window * ((left - 1) / limit);
        }
        case WindowKind::bucket:
            return Duration(static_cast<Duration::rep>(static_cast<double>(window.count()) *
                                                       static_cast<double>(std::max<std::int64_t>(calls - limit, 0)) /
                                                       static_cast<double>(limit)));
    }
    return {};
}

}  // namespace ofapi::simulation
