#pragma once

#include <ofapi/time.hpp>

#include "limits/random.hpp"

#include <array>
#include <cstddef>
#include <memory>

namespace ofapi::lab {

/// How long requests travel and are worked on. The server counts a request between its uplink and its service.
struct LatencyModel {
    Duration uplink_median = std::chrono::milliseconds(20);
    double uplink_sigma = 0.5;  ///< of the logarithm
    double tail_share = 0.0;    ///< of the uplinks, that take `tail_factor` times as long
    double tail_factor = 1.0;
    Duration service_median = std::chrono::seconds(3);
    double service_sigma = 0.5;
    double service_tail_share = 0.01;  ///< of the services: from a Pareto tail that begins at twice the median
    Duration service_longest = std::chrono::seconds(30);
    Duration downlink = std::chrono::milliseconds(20);
    Duration refusal_service = std::chrono::milliseconds(5);  ///< a refused request is not worked on
};

/// Draws latencies from tables of quantiles, made once for a scenario: two look-ups a request. Immutable.
class Latencies {
 public:
    explicit Latencies(const LatencyModel& model);

    [[nodiscard]] Duration uplink(std::uint64_t bits) const noexcept { return uplinks_[bits % entries]; }
    [[nodiscard]] Duration service(std::uint64_t bits) const noexcept { return services_[bits % entries]; }
    [[nodiscard]] Duration downlink() const noexcept { return downlink_; }
    [[nodiscard]] Duration refusal_service() const noexcept { return refusal_service_; }
    [[nodiscard]] Duration mean() const noexcept { return mean_; }  ///< from sending to the answer

    static constexpr std::size_t entries = 4096;

 private:
    std::array<Duration, entries> uplinks_{};
    std::array<Duration, entries> services_{};
    Duration downlink_;
    Duration refusal_service_;
    Duration mean_{};
};

}  // namespace ofapi::lab
