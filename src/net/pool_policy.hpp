#pragma once

// The pool's rules, as functions of numbers.

#include <ofapi/time.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>

namespace ofapi::net {

struct PoolLoad {
    std::size_t waiting = 0;
    std::size_t opening = 0;
    std::size_t idle = 0;
    std::size_t leased = 0;
};

/// How many connections to start opening, within both caps: one for each waiter that none is being opened for, and
/// `spare` ones that nobody waits for yet.
[[nodiscard]] constexpr std::size_t connections_to_open(const PoolLoad& load, std::size_t spare,
                                                        std::size_t max_connections,
                                                        std::size_t max_handshakes) noexcept {
    const auto missing = [](std::size_t wanted, std::size_t there) { return wanted > there ? wanted - there : 0; };
    const std::size_t wanted =
        std::max(missing(load.waiting, load.opening), missing(load.waiting + spare, load.opening + load.idle));
    return std::min({wanted, missing(max_handshakes, load.opening),
                     missing(max_connections, load.opening + load.idle + load.leased)});
}

/// How many connections may be opened at a time. A failure leaves one, the probe; each success makes it one more, so
/// it doubles with each round: 1, 2, 4. When to try again is not decided here but by `limits::HostHealth`, which lets
/// no call come for a connection before.
class HandshakeRamp {
 public:
    explicit constexpr HandshakeRamp(std::size_t most) noexcept : most_(most), limit_(most) {}
    [[nodiscard]] constexpr std::size_t limit() const noexcept { return limit_; }
    constexpr void failed() noexcept { limit_ = 1; }
    constexpr void succeeded() noexcept { limit_ = std::min(most_, limit_ + 1); }

 private:
    std::size_t most_;
    std::size_t limit_;
};

/// How many waiters a connection that could not be opened fails; `load` without it. One, as others may be served by
/// others. Where there are none, all: what they wait for was tried, and each would only try it again.
[[nodiscard]] constexpr std::size_t waiters_to_fail(const PoolLoad& load) noexcept {
    return load.opening + load.leased > 0 ? std::min<std::size_t>(load.waiting, 1) : load.waiting;
}

/// A limit of one connection's own, 90 to 100 % of `limit`: connections that were opened together do not all end
/// together. `unit` in [0, 1).
[[nodiscard]] constexpr Duration jittered(Duration limit, double unit) noexcept {
    constexpr double share = 0.1;
    return limit - Duration(static_cast<Duration::rep>(static_cast<double>(limit.count()) * share * unit));
}

/// How long a connection may be idle: the pool's limit, but shorter than what the server promises, since a request that
/// meets the server's closing is lost. A second shorter, or half of a very short promise.
[[nodiscard]] constexpr Duration idle_limit(Duration own,
                                            std::optional<std::chrono::seconds> server_promises) noexcept {
    if (!server_promises) {
        return own;
    }
    const Duration promised = *server_promises;
    return std::min(own, promised - std::min<Duration>(std::chrono::seconds(1), promised / 2));
}

}  // namespace ofapi::net
