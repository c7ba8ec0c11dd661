#include "limits/lane_pace.hpp"

#include <gtest/gtest.h>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

const Time start = Time(1h);

TEST(LanePace, BeginsWithoutAGap) {
    LanePace pace;
    EXPECT_EQ(pace.in_flight(), 4U);
    pace.started(start);
    EXPECT_LE(pace.next_start(), start);
}

TEST(LanePace, WidensItsGapOnEachRefusalUpToEightSeconds) {
    LanePace pace;
    Time now = start;
    pace.limited(now, now, {}, 0.0);
    EXPECT_EQ(pace.gap(), 300ms);
    EXPECT_EQ(pace.in_flight(), 3U);
    pace.limited(now += 2s, now, {}, 0.0);
    EXPECT_EQ(pace.gap(), 540ms);
    for (int i = 0; i < 10; ++i) pace.limited(now += 2min, now, {}, 0.0);
    EXPECT_EQ(pace.gap(), 8s);
    EXPECT_EQ(pace.in_flight(), 1U);
}

TEST(LanePace, NarrowsItsGapAfterCleanRunsAndDropsASmallOne) {
    LanePace pace;
    pace.limited(start, start, {}, 0.0);
    for (int i = 0; i < 25; ++i) pace.clean();
    EXPECT_EQ(pace.gap(), 240ms);
    for (int i = 0; i < 25 * 8; ++i) pace.clean();
    EXPECT_EQ(pace.gap(), 0ms);
    EXPECT_EQ(pace.in_flight(), 4U);
}

TEST(LanePace, KeepsTheGapBetweenStarts) {
    LanePace pace(400ms, 2);
    pace.started(start);
    EXPECT_EQ(pace.next_start(), start + 400ms);
}

TEST(LanePace, PausesLongerWithEachRefusalAndShortAgainAfterAnAnswer) {
    LanePace pace;
    Time now = start;
    for (const Duration expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        pace.limited(now, now, {}, 0.0);
        EXPECT_EQ(pace.paused_until(), now + expected);
        now = pace.paused_until();
    }
    pace.clean();
    pace.limited(now, now, {}, 0.0);
    EXPECT_EQ(pace.paused_until(), now + 1s);
}

TEST(LanePace, CountsRefusalsOfCallsSentBeforeThePauseOnce) {
    LanePace pace;
    pace.limited(start, start + 1s, {}, 0.0);
    const Time until = pace.paused_until();
    pace.limited(start + 500ms, start + 1100ms, {}, 0.9);
    pace.limited(start + 900ms, start + 1200ms, {}, 0.9);
    EXPECT_EQ(pace.paused_until(), until);
    EXPECT_EQ(pace.gap(), 300ms);
    EXPECT_EQ(pace.in_flight(), 3U);
}

TEST(LanePace, ObeysRetryAfterWithinReason) {
    LanePace pace;
    pace.limited(start, start, 20s, 0.0);
    EXPECT_EQ(pace.paused_until(), start + 20s);
    pace.limited(start + 30s, start + 30s, 24h, 0.0);
    EXPECT_EQ(pace.paused_until(), start + 30s + 5min);
}

TEST(LanePace, OnlyPausesWhileTheAccountLogsIn) {
    LanePace pace;
    pace.unavailable(start, start, {}, 0.0);
    EXPECT_EQ(pace.paused_until(), start + 1s);
    EXPECT_EQ(pace.gap(), 0ms);
    EXPECT_EQ(pace.in_flight(), 4U);
}

TEST(LanePace, LetsNewLanesBeginFromWhatOthersLearnt) {
    LanePace lane;
    LanePace fresh;
    Time now = start;
    for (int i = 0; i < 6; ++i) {
        lane.limited(now += 2min, now, {}, 0.0);
        fresh.learn_from(lane);
    }
    EXPECT_GT(fresh.gap(), 1s);
    EXPECT_LT(fresh.gap(), lane.gap());
    EXPECT_EQ(fresh.in_flight(), 2U);
    for (int i = 0; i < 2000; ++i) fresh.clean();
    EXPECT_EQ(fresh.gap(), 0ms);
    EXPECT_EQ(fresh.in_flight(), 4U);
}

}  // namespace
}  // namespace ofapi::limits
