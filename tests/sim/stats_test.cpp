#include "sim/stats.hpp"

#include "sim/random.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;

TEST(SlidingPeak, IsTheMostInAnyIntervalOfItsLength) {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        Random random(seed);
        const Duration length(1 + static_cast<std::int64_t>(random.below(40)));
        SlidingPeak peak(length);
        std::vector<Time> all;
        std::int64_t most = 0;
        Time now(1000s);
        for (int i = 0; i < 100; ++i) {
            now += Duration(static_cast<std::int64_t>(random.below(12)));
            peak.record(now);
            all.push_back(now);
            most = std::max<std::int64_t>(
                most, std::count_if(all.begin(), all.end(), [&](Time t) { return t > now - length; }));
            ASSERT_EQ(peak.peak(), most) << "seed " << seed;
        }
    }
}

TEST(UseLog, KeepsUsedAndRefusedApartByWindow) {
    const Time epoch(1000s);
    UseLog log(epoch, 10s);
    log.record(epoch + 2s, epoch + 2s, true);
    log.record(epoch + 3s, epoch + 2s, true);
    log.record(epoch + 4s, epoch + 2s, false);
    log.record(epoch + 13s, epoch + 13s, true);
    Stats stats;
    log.write_to(stats);
    ASSERT_EQ(stats.windows.size(), 2U);
    EXPECT_DOUBLE_EQ(stats.windows[0].start, 2.0);
    EXPECT_EQ(stats.windows[0].used, 2);
    EXPECT_EQ(stats.windows[0].refused, 1);
    EXPECT_DOUBLE_EQ(stats.windows[1].start, 13.0);
    EXPECT_EQ(stats.windows[1].used, 1);
    EXPECT_EQ(stats.most_in_any_window, 2);
    EXPECT_EQ(stats.most_seen_in_any_window, 3);
    EXPECT_DOUBLE_EQ(stats.first_request.value(), 2.0);
    EXPECT_DOUBLE_EQ(stats.last_request.value(), 13.0);
}

TEST(UseLog, SlicesTimeFromTheFirstRequestWhereThereAreNoWindows) {
    const Time epoch(1000s);
    UseLog log(epoch, 10s);
    for (const auto when : {5s, 14s, 15s, 36s}) log.record(epoch + when, std::nullopt, true);
    Stats stats;
    log.write_to(stats);
    ASSERT_EQ(stats.windows.size(), 3U);
    EXPECT_DOUBLE_EQ(stats.windows[0].start, 5.0);
    EXPECT_EQ(stats.windows[0].used, 2);
    EXPECT_DOUBLE_EQ(stats.windows[1].start, 15.0);
    EXPECT_DOUBLE_EQ(stats.windows[2].start, 35.0);
}

TEST(UseLog, ForgetsTheOldestWindowsAfterTenThousand) {
    UseLog log(Time(1000s), 1s);
    for (int i = 0; i < 10'003; ++i) log.record(Time(1000s) + i * 1s, std::nullopt, true);
    Stats stats;
    log.write_to(stats);
    ASSERT_EQ(stats.windows.size(), 10'000U);
    EXPECT_DOUBLE_EQ(stats.windows.front().start, 3.0);
}

TEST(Stats, IsOneJsonObject) {
    Stats stats;
    stats.served = 7;
    stats.faults[0] = 3;
    stats.windows = {{0.5, 4, 1}, {60.5, 3, 0}};
    stats.first_request = 0.5;
    const auto json = boost::json::parse(stats.to_json()).as_object();
    EXPECT_EQ(json.at("served").as_int64(), 7);
    EXPECT_EQ(json.at("team_429").as_int64(), 0);
    EXPECT_EQ(json.at("faults").at("html502").as_int64(), 3);
    EXPECT_EQ(json.at("faults").as_object().size(), all_faults.size());
    EXPECT_EQ(json.at("windows").at(1).at("used").as_int64(), 3);
    EXPECT_DOUBLE_EQ(json.at("first_request").as_double(), 0.5);
    EXPECT_TRUE(json.at("last_request").is_null());
}

}  // namespace
}  // namespace ofapi::sim
