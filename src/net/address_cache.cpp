#include "net/address_cache.hpp"

#include "net/attempt_plan.hpp"

#include <algorithm>

namespace ofapi::net {

AddressCache::AddressCache(const std::vector<Endpoint>& known)
    : endpoints_(interleaved(known)), look_up_at_(Time::max()), usable_until_(Time::max()) {}

void AddressCache::found(const std::vector<Endpoint>& endpoints, Time now) {
    endpoints_ = interleaved(endpoints);
    put_preferred_first();
    look_up_at_ = now + fresh_for;
    usable_until_ = now + kept_for;
}

void AddressCache::failed(Time now) noexcept { look_up_at_ = now + after_failure; }

void AddressCache::doubt() noexcept {
    if (look_up_at_ != Time::max()) {
        look_up_at_ = Time::min();
    }
}

void AddressCache::prefer(const Endpoint& endpoint) {
    preferred_ = endpoint;
    put_preferred_first();
}

void AddressCache::expire(Time now) noexcept {
    if (now >= usable_until_) {
        endpoints_.clear();
    }
}

void AddressCache::put_preferred_first() {
    const auto found = preferred_ ? std::ranges::find(endpoints_, *preferred_) : endpoints_.end();
    if (found != endpoints_.end()) {
        std::rotate(endpoints_.begin(), found, found + 1);
    }
}

}  // namespace ofapi::net
