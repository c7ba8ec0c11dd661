#include "poll/histogram.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace ofapi::poll {
namespace {

using Value = Histogram::Value;

std::int64_t exact_quantile(const std::vector<std::int64_t>& sorted, double q) {
    const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(q * static_cast<double>(sorted.size()))));
    return sorted[rank - 1];
}

TEST(Histogram, SaysZeroWhereNothingWasRecorded) {
    const Histogram histogram;
    EXPECT_EQ(histogram.count(), 0U);
    EXPECT_EQ(histogram.quantile(0.5), Value::zero());
    EXPECT_EQ(histogram.max(), Value::zero());
}

TEST(Histogram, KeepsSmallValuesExactly) {
    Histogram histogram;
    for (int ns = 0; ns < 64; ++ns) histogram.record(Value(ns));
    EXPECT_EQ(histogram.quantile(0), Value(0));
    EXPECT_EQ(histogram.quantile(0.5), Value(31));
    EXPECT_EQ(histogram.quantile(1), Value(63));
}

TEST(Histogram, TakesTheLargestAndANegativeDuration) {
    Histogram histogram;
    histogram.record(Value::max());
    histogram.record(Value(-5));
    EXPECT_EQ(histogram.quantile(0), Value(0));
    EXPECT_EQ(histogram.max(), Value::max());
    EXPECT_GE(histogram.quantile(1).count(), Value::max().count() / 100 * 99);
}

TEST(Histogram, EveryPercentileIsWithinOnePercentOfTheExactOne) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 300; ++round) {
        // From tight around a nanosecond to spread over hours.
        std::lognormal_distribution<double> spread(std::uniform_real_distribution<>(0, 28)(random),
                                                   std::uniform_real_distribution<>(0, 3)(random));
        Histogram histogram;
        std::vector<std::int64_t> values(std::uniform_int_distribution<std::size_t>(1, 500)(random));
        for (auto& value : values) {
            value = static_cast<std::int64_t>(std::min(spread(random), 9e18));
            histogram.record(Value(value));
        }
        std::sort(values.begin(), values.end());
        ASSERT_EQ(histogram.count(), values.size());
        ASSERT_EQ(histogram.max().count(), values.back());
        for (const double q : {0.0, 0.01, 0.25, 0.5, 0.9, 0.99, 0.999, 1.0}) {
            const auto exact = static_cast<double>(exact_quantile(values, q));
            const auto said = static_cast<double>(histogram.quantile(q).count());
            ASSERT_LE(std::abs(said - exact), exact / 100) << "round " << round << ", q " << q;
        }
    }
}

}  // namespace
}  // namespace ofapi::poll
