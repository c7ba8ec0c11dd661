#include "limits/foreign_use.hpp"

#include "limits/random.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <string>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

constexpr Duration window = 60s;

/// Answers that know of others, who send at a rate of their own.
struct Beside {
    explicit Beside(std::uint64_t seed) : random(seed) {}

    /// `each` per window of our answers, for `windows`; others send `rate` per window at random times.
    void run(double windows, double rate, int each = 200) {
        const Duration step = window / each;
        for (const Time end = now + Duration(static_cast<Duration::rep>(windows * static_cast<double>(window.count())));
             now < end; now += step)
            answer(poisson(rate / each));
    }
    void answer(std::int64_t others) {
        unnoted += others;
        if (const auto certain = use.unexplained(unnoted)) {
            unnoted -= static_cast<std::int64_t>(*certain);
            noted += *certain;
            use.noted(*certain, now);
        }
    }
    std::int64_t poisson(double mean) {
        std::int64_t count = 0;
        for (double left = random.unit(); left > std::exp(-mean); left *= random.unit()) ++count;
        return count;
    }

    Random random;
    ForeignUse use{window};
    Time now = Time(1h);
    std::int64_t unnoted = 0;
    std::uint64_t noted = 0;
};

TEST(ForeignUse, KnowsOfNobodyAtFirst) {
    ForeignUse use(window);
    EXPECT_EQ(use.per_window(), 0);
    EXPECT_EQ(use.residual(), 0);
}

TEST(ForeignUse, DoesNotTakeOneLateRequestForOthers) {
    Beside beside(1);
    for (int i = 0; i < 1000; ++i) {
        beside.now += 300ms;
        EXPECT_EQ(beside.use.unexplained(i % 6 == 5 ? 0 : 9).value_or(0), 0U);
        beside.use.noted(0, beside.now);
    }
    EXPECT_EQ(beside.use.per_window(), 0);
}

TEST(ForeignUse, NotesNothingBeforeSixAnswersAgree) {
    ForeignUse use(window);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(use.unexplained(20), std::nullopt);
    EXPECT_EQ(use.unexplained(17), 17U) << "the least of them";
}

TEST(ForeignUse, NotesABurstOnce) {
    Beside beside(1);
    beside.run(1, 0);
    beside.answer(40);
    beside.run(1, 0);
    EXPECT_EQ(beside.noted, 40U);
    EXPECT_EQ(beside.unnoted, 0);
    EXPECT_EQ(beside.use.residual(), 0);
}

TEST(ForeignUse, SaysWhatIsCountedButNotCertain) {
    Beside beside(1);
    beside.run(1, 0);
    for (int i = 0; i < 4; ++i) beside.answer(i == 0 ? 12 : 0);
    EXPECT_EQ(beside.noted, 0U);
    EXPECT_EQ(beside.use.residual(), 12);
}

TEST(ForeignUse, ConvergesToTheRateOfOthers) {
    for (const double rate : {30.0, 100.0, 400.0}) {
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Beside beside(seed);
            beside.run(1, 0);
            beside.run(3, rate);
            sum += beside.use.per_window();
            EXPECT_NEAR(beside.use.per_window(), 0.8 * rate, 0.2 * rate + 3 * std::sqrt(rate)) << "seed " << seed;
            beside.run(7, rate);
            EXPECT_NEAR(beside.use.per_window(), rate, 3.5 * std::sqrt(rate / 2)) << "seed " << seed;
        }
        EXPECT_NEAR(sum / 100, rate * (1 - std::exp(-1.5)), 0.04 * rate) << "after three windows";
    }
}

TEST(ForeignUse, ForgetsOthersWhoStopped) {
    Beside beside(7);
    beside.run(6, 200);
    ASSERT_GT(beside.use.per_window(), 150);
    beside.run(4, 0);
    EXPECT_LT(beside.use.per_window(), 40);
    beside.run(16, 0);
    EXPECT_EQ(beside.use.per_window(), 0);
}

TEST(ForeignUse, KeepsTheRateWhereTheCountBreaksOff) {
    Beside beside(7);
    beside.run(6, 200);
    const double before = beside.use.per_window();
    beside.use.break_off();
    beside.unnoted = 0;
    EXPECT_EQ(beside.use.per_window(), before);
    EXPECT_EQ(beside.use.residual(), 0);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(beside.use.unexplained(50), std::nullopt) << "of the window that is over";
}

TEST(ForeignUse, DoesNotCountAQuietTimeBeforeABreakAgainstTheRate) {
    Beside beside(7);
    beside.run(6, 200);
    const double before = beside.use.per_window();
    for (int i = 0; i < 20; ++i) {
        beside.use.break_off();
        beside.now += 10min;
        beside.answer(0);
        for (int k = 0; k < 6; ++k) beside.answer(0);
    }
    EXPECT_EQ(beside.use.per_window(), before);
}

TEST(ForeignUse, IsSeenWhereAllAnswersOfAWindowComeInAMoment) {
    ForeignUse use(window);
    Time now(1h);
    for (int i = 0; i < 10; ++i) {
        for (int k = 0; k < 6; ++k) {
            if (const auto more = use.unexplained(300)) use.noted(*more, now + 10ms * k);
        }
        use.break_off();
        now += window;
    }
    EXPECT_GT(use.per_window(), 250);
    EXPECT_LE(use.per_window(), 300);
}

TEST(ForeignUse, RestoresARateButNoNegativeOne) {
    ForeignUse use(window);
    use.restore(120);
    EXPECT_EQ(use.per_window(), 120);
    use.restore(-3);
    EXPECT_EQ(use.per_window(), 0);
}

}  // namespace
}  // namespace ofapi::limits
