#pragma once

#include "sim/random.hpp"
#include "sim/time.hpp"

#include <cmath>

namespace ofapi::sim {

/// How long the three legs of one request take.
struct Legs {
    Duration uplink{};    ///< until the request reaches the counter
    Duration service{};   ///< from the counter until the answer is ready
    Duration downlink{};  ///< until the answer is written
};

/// Draws the legs: lognormal around a median, `exp(jitter * N(0, 1))` times it.
class Latency {
 public:
    Latency() = default;
    Latency(Legs medians, double jitter) : medians_(medians), jitter_(jitter) {}

    [[nodiscard]] Legs draw(Random& random) const {
        return {scaled(medians_.uplink, random), scaled(medians_.service, random), scaled(medians_.downlink, random)};
    }

 private:
    Duration scaled(Duration median, Random& random) const {
        if (jitter_ == 0.0) return median;
        return Duration(std::llround(static_cast<double>(median.count()) * std::exp(jitter_ * random.normal())));
    }

    Legs medians_;
    double jitter_ = 0.0;
};

}  // namespace ofapi::sim
