#pragma once

// What is known of a host's addresses, and when to ask again. Knows no resolver; the time comes in.
//
// Addresses are good for a minute. Then they are looked up again, and serve on until the answer comes; where the answer
// is a failure they serve on for some minutes more, as they are better than none.

#include <ofapi/time.hpp>

#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace ofapi::net {

class AddressCache {
 public:
    using Endpoint = boost::asio::ip::tcp::endpoint;

    static constexpr Duration fresh_for = std::chrono::seconds(60);
    static constexpr Duration kept_for = std::chrono::minutes(10);
    static constexpr Duration after_failure = std::chrono::seconds(5);

    AddressCache() = default;
    /// Addresses that stay what they are.
    explicit AddressCache(const std::vector<Endpoint>& known);

    void found(const std::vector<Endpoint>& endpoints, Time now);
    void failed(Time now) noexcept;
    /// None could be reached: ask again.
    void doubt() noexcept;
    /// This one was reached: it is tried first from now on, as long as the host has it.
    void prefer(const Endpoint& endpoint);

    [[nodiscard]] bool wants_look_up(Time now) const noexcept { return endpoints_.empty() || now >= look_up_at_; }
    /// Forgets what is too old to be used.
    void expire(Time now) noexcept;
    /// In the order in which they are to be tried; none where nothing usable is known.
    [[nodiscard]] const std::vector<Endpoint>& endpoints() const noexcept { return endpoints_; }

 private:
    void put_preferred_first();

    std::vector<Endpoint> endpoints_;
    std::optional<Endpoint> preferred_;
    Time look_up_at_ = Time::min();
    Time usable_until_ = Time::min();
};

}  // namespace ofapi::net
