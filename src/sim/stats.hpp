#pragma once

#include "sim/fault.hpp"
#include "sim/time.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::sim {

/// What one window of the team's minute limit let through. Kinds without windows of their own (`sliding`, `bucket`) are
/// reported in slices of the same length, counted from the first request.
struct WindowUse {
    double start = 0.0;  ///< seconds since the server started
    std::int64_t used = 0;
    std::int64_t refused = 0;
};

/// What the server saw. A copy; `GET /__sim/stats` says the same in JSON, by the same names.
struct Stats {
    double uptime = 0.0;        ///< seconds
    std::int64_t requests = 0;  ///< that reached the team's counter: authentic, and for a known route
    std::int64_t served = 0;    ///< answered 2xx or 302, spoilt by no fault
    std::int64_t team_429 = 0;
    std::int64_t endpoint_429 = 0;
    std::int64_t account_429 = 0;
    std::int64_t out_of_credits_402 = 0;
    std::int64_t unauthorized_401 = 0;  ///< the key was missing or wrong
    std::int64_t session_expired_401 = 0;
    std::int64_t account_not_found_404 = 0;
    std::int64_t unknown_route = 0;                        ///< 404 and 405; not counted against any limit
    std::array<std::int64_t, all_faults.size()> faults{};  ///< in the order of `all_faults`
    std::int64_t messages_sent = 0;                        ///< whether or not the client got to know
    std::int64_t credits_used = 0;
    std::int64_t balance = 0;

    std::optional<double> first_request;  ///< when the first and the last request were counted, seconds since the start
    std::optional<double> last_request;
    std::int64_t most_in_any_window = 0;       ///< most requests let through in any time span of one minute's length
    std::int64_t most_seen_in_any_window = 0;  ///< the same with the refused ones
    std::vector<WindowUse> windows;            ///< the latest 10,000

    std::int64_t connections = 0;  ///< accepted
    std::int64_t open_connections = 0;
    std::int64_t peak_connections = 0;  ///< open at once
    std::int64_t peak_concurrency = 0;  ///< requests at once between the counter and the ready answer
    std::int64_t tls_handshakes = 0;
    std::int64_t tls_resumed = 0;

    [[nodiscard]] std::int64_t count(Fault fault) const {
        return fault == Fault::none ? 0 : faults[static_cast<std::size_t>(fault) - 1];
    }
    [[nodiscard]] std::string to_json() const;
};

/// The largest number of events in any (t - length, t].
class SlidingPeak {
 public:
    explicit SlidingPeak(Duration length) : length_(length) {}

    void record(Time now);
    [[nodiscard]] std::int64_t peak() const noexcept { return peak_; }

 private:
    Duration length_;
    std::deque<Time> recent_;
    std::int64_t peak_ = 0;
};

/// Use per window of the team's minute limit.
class UseLog {
 public:
    UseLog(Time epoch, Duration length) : epoch_(epoch), length_(length), passed_(length), seen_(length) {}

    /// `start` is that of the window that holds `now`, for kinds that have windows.
    void record(Time now, std::optional<Time> start, bool allowed);
    void write_to(Stats& stats) const;

 private:
    [[nodiscard]] double seconds(Time time) const { return std::chrono::duration<double>(time - epoch_).count(); }

    Time epoch_;
    Duration length_;
    std::deque<WindowUse> windows_;
    std::optional<Time> current_;
    std::optional<Time> first_;
    Time last_;
    SlidingPeak passed_;
    SlidingPeak seen_;
};

}  // namespace ofapi::sim
