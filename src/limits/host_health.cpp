#include "limits/host_health.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

using namespace std::chrono_literals;

constexpr unsigned failures_that_count = 3;
constexpr unsigned backoffs_that_open = 5;
constexpr Duration first_backoff = 250ms;
constexpr Duration longest_backoff = 30s;

}  // namespace

void HostHealth::back_off(Time now, double jitter) noexcept {
    ++backoffs_;
    const Duration limit = std::min<Duration>(first_backoff * (1 << std::min(backoffs_ - 1, 7U)), longest_backoff);
    backoff_began_ = now;
    retry_at_ = now + Duration(static_cast<Duration::rep>(static_cast<double>(limit.count()) * (1.0 - jitter)));
}

void HostHealth::unreachable(Time now, double jitter) noexcept {
    if (now < retry_at_) return;
    back_off(now, jitter);
}

void HostHealth::failed(Time sent, Time now, double jitter) noexcept {
    if (sent < backoff_began_ || now < retry_at_) return;
    if (++failures_ >= failures_that_count) back_off(now, jitter);
}

void HostHealth::answered() noexcept {
    failures_ = 0;
    backoffs_ = 0;
    backoff_began_ = Time::min();
    retry_at_ = Time::min();
}

bool HostHealth::probing() const noexcept { return backoffs_ >= backoffs_that_open; }

}  // namespace ofapi::limits
