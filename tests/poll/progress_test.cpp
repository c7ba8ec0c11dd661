#include "poll/progress.hpp"

#include "poll/text.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace ofapi::poll {
namespace {

using namespace std::chrono_literals;

Progress halfway() {
    Progress progress;
    progress.total = 200;
    progress.done = 100;
    progress.failed = 2;
    progress.rate = 34.24;
    progress.limit_minute = 1000;
    progress.available_minute = 877;
    progress.balance = 9'731;
    progress.remaining = 3s;
    return progress;
}

TEST(ProgressLine, HasABarAndEveryFigure) {
    EXPECT_EQ(progress_line(halfway(), 120),
              "[###############...............] 100/200  2 failed  34.2/s  quota 877/1,000  credits 9,731  ETA 3.00 s");
}

TEST(ProgressLine, IsNeverWiderThanTheTerminal) {
    auto progress = halfway();
    progress.note = "paused: the team's limit was hit";
    for (std::size_t columns = 0; columns < 200; ++columns) {
        const auto line = progress_line(progress, columns);
        EXPECT_LE(line.size(), columns);
        if (columns >= 7) {
            EXPECT_NE(line.find("100/200"), std::string::npos) << columns;
        }
    }
}

TEST(ProgressLine, IsEmptyOrFullAtTheEnds) {
    auto progress = halfway();
    progress.done = 0;
    EXPECT_TRUE(progress_line(progress, 120).starts_with("[..............................]"));
    progress.done = 200;
    EXPECT_TRUE(progress_line(progress, 120).starts_with("[##############################]"));
    EXPECT_EQ(progress_line(progress, 120).find("ETA"), std::string::npos);
}

TEST(ProgressText, LeavesOutWhatIsNotKnown) {
    Progress progress;
    progress.total = 5;
    EXPECT_EQ(progress_text(progress), "0/5, 0.0/s, quota unknown");
    EXPECT_EQ(progress_text(halfway()), "100/200, 2 failed, 34.2/s, quota 877/1,000, credits 9,731, ETA 3.00 s");
}

TEST(RateMeter, CountsTheLastSecondsOnly) {
    RateMeter meter(10s);
    const Time start{};
    EXPECT_EQ(meter.per_second(), 0);
    meter.note(start, 0);
    EXPECT_EQ(meter.per_second(), 0);
    meter.note(start + 1s, 100);
    EXPECT_DOUBLE_EQ(meter.per_second(), 100);
    for (int second = 2; second <= 30; ++second) meter.note(start + std::chrono::seconds(second), 100);
    EXPECT_DOUBLE_EQ(meter.per_second(), 0);
}

TEST(RateMeter, IgnoresAClockThatStandsStill) {
    RateMeter meter(10s);
    meter.note(Time{}, 0);
    meter.note(Time{}, 5);
    EXPECT_EQ(meter.per_second(), 0);
}

TEST(EstimateRemaining, FollowsTheRateWhileTheLimitAllowsIt) {
    auto progress = halfway();
    progress.rate = 10;
    EXPECT_EQ(estimate_remaining(progress, 20, 1min), 5s);
    progress.rate = 50;
    EXPECT_EQ(estimate_remaining(progress, 20, 1min), 2s);
}

TEST(EstimateRemaining, WaitsForTheLimit) {
    auto progress = halfway();
    progress.total = 3'100;
    progress.available_minute = 0;
    EXPECT_EQ(estimate_remaining(progress, 1'000'000, 1min), 3min);
}

TEST(EstimateRemaining, IsUnknownBeforeTheFirstAnswerAndNothingAtTheEnd) {
    auto progress = halfway();
    progress.done = 0;
    EXPECT_EQ(estimate_remaining(progress, 0, 1min), std::nullopt);
    progress.done = progress.total;
    EXPECT_EQ(estimate_remaining(progress, 0, 1min), Duration::zero());
}

TEST(Text, ShowsDurationsInAFewFigures) {
    EXPECT_EQ(duration_text(0ns), "0.00 ms");
    EXPECT_EQ(duration_text(421us), "0.42 ms");
    EXPECT_EQ(duration_text(123ms), "123 ms");
    EXPECT_EQ(duration_text(4210ms), "4.21 s");
    EXPECT_EQ(duration_text(42100ms), "42.1 s");
    EXPECT_EQ(duration_text(59970ms), "1m 00s");
    EXPECT_EQ(duration_text(125s), "2m 05s");
    EXPECT_EQ(duration_text(26h + 59min + 59s), "26h 59m");
}

TEST(Text, GroupsDigits) {
    EXPECT_EQ(number_text(0), "0");
    EXPECT_EQ(number_text(999), "999");
    EXPECT_EQ(number_text(1000), "1,000");
    EXPECT_EQ(number_text(-1234567), "-1,234,567");
    EXPECT_EQ(number_text(-123), "-123");
}

}  // namespace
}  // namespace ofapi::poll
