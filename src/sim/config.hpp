#pragma once

#include "sim/certificates.hpp"
#include "sim/compress.hpp"
#include "sim/fault.hpp"
#include "sim/time.hpp"
#include "sim/window.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::sim {

/// What a simulated service is like. The defaults suit a test: a free port, no latency, nothing goes wrong.
struct Config {
    Config() {}

    std::string host = "127.0.0.1";                    ///< address to listen on
    std::uint16_t port = 0;                            ///< 0 takes a free one
    std::optional<Identity> tls;                       ///< HTTPS with this certificate; plain HTTP without
    Duration idle_timeout = std::chrono::seconds(75);  ///< a connection without a whole request for so long is closed

    WindowKind window = WindowKind::first_hit;  ///< of the team's minute, and of its day
    std::int64_t limit_minute = 1000;
    Duration minute = std::chrono::minutes(1);  ///< length of the "minute"
    Duration clock_phase{};                     ///< moves the boundaries of `clock` windows off the wall clock's
    std::optional<std::int64_t> limit_day;      ///< the service has dropped it: null in `_meta`
    Duration day = std::chrono::hours(24);
    std::int64_t limit_usage = 30;  ///< own limit of `GET /api/usage/credits` per minute

    std::vector<std::string> keys;     ///< accepted keys; any bearer token if empty
    std::size_t accounts = 10;         ///< all of them, the expired and the gone included; these come last
    std::size_t expired = 0;           ///< not authenticated; calls answer 401
    std::size_t gone = 0;              ///< listed as if they were fine, but calls answer 404
    std::size_t collection = 45;       ///< items of every list that pages
    std::int64_t credits = 1'000'000;  ///< balance; calls cost what the document says
    std::int64_t account_burst = 0;    ///< calls that one account bears at once, 0: no limit of its own
    Duration account_recovery = std::chrono::seconds(3);  ///< until a burst is forgotten entirely

    Duration uplink{};                        ///< median time until a request is counted
    Duration service{};                       ///< median time from there until its answer is ready
    Duration downlink{};                      ///< median time until the answer is written
    double jitter = 0.0;                      ///< sigma of the lognormal factor on each of the three
    Duration slow = std::chrono::seconds(5);  ///< what `Fault::slow` adds

    FaultRates faults;
    bool headers = true;                  ///< send `x-ofapi-*` and `x-rate-limit-*`
    bool meta = true;                     ///< send `_meta`
    bool retry_after = true;              ///< send `Retry-After` with a 429 of the team's or an endpoint's limit
    std::optional<Compression> compress;  ///< of answers, where the request accepts it
    std::uint64_t seed = 1;               ///< of ids, answers, latencies and faults
};

}  // namespace ofapi::sim
