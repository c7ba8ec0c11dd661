#pragma once

// Which addresses of a host are tried, in which order and when (RFC 8305, "Happy Eyeballs"). Knows no socket.

#include <ofapi/time.hpp>

#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace ofapi::net {

/// IPv6 and IPv4 in turn, IPv6 first, so that a family without a route costs one attempt; within a family the order
/// stays.
[[nodiscard]] std::vector<boost::asio::ip::tcp::endpoint> interleaved(
    const std::vector<boost::asio::ip::tcp::endpoint>& endpoints);

/// The attempts at `count` addresses: the first at once, each other one `delay` after the one before it was begun, or
/// at once when an attempt has failed.
class AttemptPlan {
 public:
    static constexpr Duration delay = std::chrono::milliseconds(250);

    explicit AttemptPlan(std::size_t count) noexcept : count_(count) {}

    /// The number of the address to try now, if one is due. To be asked until there is none.
    [[nodiscard]] std::optional<std::size_t> begin(Time now) noexcept;
    /// When the next is due; `Time::max()` where there is none left.
    [[nodiscard]] Time next() const noexcept { return begun_ < count_ ? next_ : Time::max(); }

    void failed() noexcept;
    /// All have failed.
    [[nodiscard]] bool lost() const noexcept { return failed_ == count_; }

 private:
    std::size_t count_;
    std::size_t begun_ = 0;
    std::size_t failed_ = 0;
    Time next_ = Time::min();
};

}  // namespace ofapi::net
