#pragma once

#include "lab/experiment.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace ofapi::lab {

[[nodiscard]] inline double seconds(Duration duration) { return std::chrono::duration<double>(duration).count(); }

[[nodiscard]] inline double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

[[nodiscard]] inline double least(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end());
}

[[nodiscard]] inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The sum over the seeds.
[[nodiscard]] inline std::uint64_t total(const Result& result, std::uint64_t Outcome::* count) {
    std::uint64_t sum = 0;
    for (const Outcome& outcome : result.outcomes) sum += outcome.*count;
    return sum;
}

[[nodiscard]] inline std::uint64_t highest(const Result& result, std::uint64_t Outcome::* count) {
    std::uint64_t most = 0;
    for (const Outcome& outcome : result.outcomes) most = std::max(most, outcome.*count);
    return most;
}

/// The sum over the seeds of one count, as a part of the sum of another; 0 where there are none.
[[nodiscard]] inline double part(const Result& result, std::uint64_t Outcome::* count, std::uint64_t Outcome::* of) {
    const auto all = static_cast<double>(total(result, of));
    return all > 0 ? static_cast<double>(total(result, count)) / all : 0.0;
}

[[nodiscard]] inline double mean_of(const Result& result, double Outcome::* value) {
    double sum = 0.0;
    for (const Outcome& outcome : result.outcomes) sum += outcome.*value;
    return sum / static_cast<double>(result.outcomes.size());
}

/// Seconds; the median over the seeds.
[[nodiscard]] inline double wait(const Result& result, Priority priority, Duration Waits::* quantile) {
    std::vector<double> values;
    for (const Outcome& outcome : result.outcomes)
        values.push_back(seconds(outcome.waits[static_cast<std::size_t>(priority)].*quantile));
    return median(std::move(values));
}

/// With so many digits after the point.
[[nodiscard]] std::string decimal(double value, int digits);

}  // namespace ofapi::lab
