#include "lab/latency.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace ofapi::lab {

namespace {

constexpr double pareto_shape = 1.5;

/// The standard normal value that a share `p` does not exceed.
double find_normal_quantile(double p) {
    double low = -8.0;
    double high = 8.0;
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2;
        (0.5 * std::erfc(-middle / std::numbers::sqrt2) < p ? low : high) = middle;
    }
    return low;
}

/// The middle of the i-th of `count` equal parts of the standard normal distribution; `count` is at most
/// `Latencies::entries`.
double normal_quantile(std::size_t i, std::size_t count) {
    static const auto table = [] {
        std::array<double, Latencies::entries> result{};
        for (std::size_t at = 0; at < result.size(); ++at)
            result[at] = find_normal_quantile((static_cast<double>(at) + 0.5) / static_cast<double>(result.size()));
        return result;
    }();
    return table[(2 * i + 1) * table.size() / (2 * count)];
}

Duration scaled(Duration duration, double factor) {
    return Duration(std::llround(static_cast<double>(duration.count()) * factor));
}

void fill_lognormal(std::span<Duration> table, Duration median, double sigma) {
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = scaled(median, std::exp(sigma * normal_quantile(i, table.size())));
}

std::size_t share_of(std::span<const Duration> table, double share) {
    return static_cast<std::size_t>(std::llround(share * static_cast<double>(table.size())));
}

}  // namespace

Latencies::Latencies(const LatencyModel& model) : downlink_(model.downlink), refusal_service_(model.refusal_service) {
    const std::span<Duration> uplinks(uplinks_);
    const std::size_t slow = share_of(uplinks, model.tail_share);
    fill_lognormal(uplinks.first(slow), model.uplink_median, model.uplink_sigma);
    for (Duration& uplink : uplinks.first(slow)) uplink = scaled(uplink, model.tail_factor);
    fill_lognormal(uplinks.subspan(slow), model.uplink_median, model.uplink_sigma);

    const std::span<Duration> services(services_);
    const std::size_t heavy = share_of(services, model.service_tail_share);
    for (std::size_t i = 0; i < heavy; ++i) {
        const double beyond = 1.0 - (static_cast<double>(i) + 0.5) / static_cast<double>(heavy);
        services[i] =
            std::min(scaled(2 * model.service_median, std::pow(beyond, -1.0 / pareto_shape)), model.service_longest);
    }
    fill_lognormal(services.subspan(heavy), model.service_median, model.service_sigma);

    for (std::size_t i = 0; i < entries; ++i) mean_ += uplinks[i] + services[i];
    mean_ = mean_ / static_cast<Duration::rep>(entries) + downlink_;
}

}  // namespace ofapi::lab
