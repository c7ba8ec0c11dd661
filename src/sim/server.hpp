#pragma once

#include "sim/config.hpp"
#include "sim/roster.hpp"
#include "sim/stats.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::sim {

/// A simulated service on a real socket. It listens from the constructor on, on a thread of its own, until it is
/// stopped or destroyed. All functions may be called from any thread, also after `stop`.
///
/// Without a key it answers `GET /__sim/stats` (what it saw, JSON) and `GET /__sim/accounts` (ids, one a line), and
/// what a download is redirected to; none of them counts as a request.
class Server {
 public:
    /// Throws `std::invalid_argument` if the configuration makes no sense, `boost::system::system_error` if the address
    /// or the certificate cannot be used.
    explicit Server(Config config = Config());

    /// Stops.
    ~Server();

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Closes the port and every connection at once, whatever is in flight; returns when the thread has ended.
    void stop();

    [[nodiscard]] std::uint16_t port() const noexcept;

    /// `http://127.0.0.1:12345`, or `https://...`.
    [[nodiscard]] std::string url() const;

    [[nodiscard]] Stats stats() const;

    /// Ids in the order of `GET /api/accounts`: the healthy ones first, then the expired, then the gone.
    [[nodiscard]] std::vector<std::string> account_ids() const;

    /// What happens to the next requests that the team's limit lets through, one fault each, before those by
    /// probability. `Fault::none` lets one through unharmed.
    void script(const std::vector<Fault>& faults);

    void set_credits(std::int64_t balance);

 private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace ofapi::sim
