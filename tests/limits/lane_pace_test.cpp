#include "limits/lane_pace.hpp"

#include "limits/account_model.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

const Time start = Time(1h);

TEST(LanePace, BeginsWithFourInFlightAndNoGap) {
    LanePace pace;
    EXPECT_FALSE(pace.begun());
    EXPECT_EQ(pace.in_flight(), 4U);
    pace.started(1, start);
    EXPECT_TRUE(pace.begun());
    EXPECT_LE(pace.next_start(), start);
}

TEST(LanePace, KeepsTheGapBetweenStarts) {
    LanePace pace(400ms, 2);
    pace.started(1, start);
    EXPECT_EQ(pace.next_start(), start + 400ms);
}

TEST(LanePace, BringsWhatItBeginsWithIntoRange) {
    EXPECT_EQ(LanePace(-1s, 0).gap(), 0s);
    EXPECT_EQ(LanePace(-1s, 0).in_flight(), 1U);
    EXPECT_EQ(LanePace(1h, 1000).gap(), 8s);
    EXPECT_EQ(LanePace(1h, 1000).in_flight(), LanePace::most_in_flight);
}

/// Starts `in_flight` calls, as close as the gap allows, and has them answered after `service`, `rounds` times.
Time serve(LanePace& pace, unsigned in_flight, unsigned rounds, Duration service, Time now) {
    for (unsigned round = 0; round < rounds; ++round) {
        const Duration gap = pace.gap();
        for (unsigned i = 0; i < in_flight; ++i) pace.started(i + 1, now + i * gap);
        for (unsigned i = 0; i < in_flight; ++i) pace.clean(now + i * gap, now + i * gap + service);
        now += in_flight * gap + service;
    }
    return now;
}

TEST(LanePace, DoesNotGrowWhereFewCallsAreMade) {
    LanePace pace;
    serve(pace, 3, 1000, 3s, start);
    EXPECT_EQ(pace.in_flight(), 4U);
    EXPECT_EQ(pace.gap(), 0s);
}

TEST(LanePace, SpreadsStartsOfAnAccountThatIsSlowAndDoesNotPaceOneThatIsFast) {
    LanePace slow;
    serve(slow, 4, 2, 3s, start);
    EXPECT_EQ(slow.in_flight(), 5U);
    EXPECT_EQ(slow.gap(), 300ms) << "twice as fast as five in flight of three seconds";
    LanePace fast;
    serve(fast, 4, 2, 20ms, start);
    EXPECT_EQ(fast.in_flight(), 5U);
    EXPECT_EQ(fast.gap(), 0s);
}

TEST(LanePace, BlamesTheNumberInFlightForARefusalOfTheFirstStartAtIt) {
    LanePace pace;
    Time now = serve(pace, 4, 2, 3s, start);
    ASSERT_EQ(pace.in_flight(), 5U);
    const Duration gap = pace.gap();
    for (unsigned i = 1; i <= 5; ++i) pace.started(i, now);
    pace.limited(now, now + 100ms, {}, 0.0);
    EXPECT_EQ(pace.in_flight(), 4U);
    EXPECT_EQ(pace.gap(), std::max<Duration>(gap, 375ms));

    now = serve(pace, 4, 15, 3s, now + 5s);
    EXPECT_EQ(pace.in_flight(), 4U) << "what was refused is tried again later than what was not";
}

TEST(LanePace, MeasuresWhatTheAccountServedBetweenTwoRefusals) {
    // One call at a time, so that only the rate can be at fault.
    LanePace pace(1s, 4);
    Time now = start;
    pace.started(1, now);
    pace.limited(now, now, {}, 0.0);
    const Time refused = now;
    for (now += 5s; now <= refused + 80s; now += 1s) {
        pace.started(1, now);
        if (now < refused + 80s)
            pace.clean(now, now);
        else
            pace.limited(now, now, {}, 0.0);
    }
    EXPECT_NEAR(std::chrono::duration<double>(pace.gap()).count(), 1.05 * 80 / 75, 0.01);
}

TEST(LanePace, DoesNotTakeARestForALowRate) {
    LanePace pace;
    Time now = start;
    const auto calls = [&](int count) {
        for (int i = 0; i < count; ++i, now += 1s) {
            pace.started(1, now);
            pace.clean(now, now);
        }
    };
    calls(50);
    now += 1h;
    calls(30);
    pace.started(1, now);
    pace.limited(now, now, {}, 0.0);
    EXPECT_LT(pace.gap(), 2s);
}

TEST(LanePace, PausesLongerWhileTheFirstCallAfterAPauseIsRefused) {
    LanePace pace;
    Time now = start;
    for (const Duration expected : {3s, 6s, 12s, 24s, 48s, 60s, 60s}) {
        pace.started(1, now);
        pace.limited(now, now, {}, 0.0);
        EXPECT_EQ(pace.paused_until(), now + expected);
        now = pace.paused_until();
    }
    pace.started(1, now);
    pace.clean(now, now);
    pace.started(1, now);
    pace.limited(now, now, {}, 0.0);
    EXPECT_EQ(pace.paused_until(), now + 10s) << "it remembers, within reason, how long recovery took";
}

TEST(LanePace, LearnsNothingButPatienceFromRefusalsOfTheFirstCallAfterAPause) {
    LanePace pace(1s, 4);
    pace.started(1, start);
    pace.limited(start, start, {}, 0.0);
    const Duration gap = pace.gap();
    Time now = pace.paused_until();
    for (int i = 0; i < 5; ++i) {
        pace.started(1, now);
        pace.limited(now, now, {}, 0.0);
        now = pace.paused_until();
    }
    EXPECT_EQ(pace.gap(), gap);
    pace.started(1, now);
    pace.started(2, now + gap);
    pace.limited(now + gap, now + gap, {}, 0.0);
    EXPECT_GT(pace.gap(), gap) << "the second call after a pause says something about the rate";
}

TEST(LanePace, CountsRefusalsOfCallsSentBeforeThePauseOnce) {
    LanePace pace;
    for (unsigned i = 1; i <= 3; ++i) pace.started(i, start + i * 100ms);
    pace.limited(start + 100ms, start + 1s, {}, 0.0);
    const LanePace before = pace;
    pace.limited(start + 200ms, start + 1100ms, {}, 0.9);
    pace.limited(start + 300ms, start + 1200ms, {}, 0.9);
    EXPECT_EQ(pace.paused_until(), before.paused_until());
    EXPECT_EQ(pace.gap(), before.gap());
    EXPECT_EQ(pace.in_flight(), before.in_flight());
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
    pace.started(1, start);
    pace.unavailable(start, start, {}, 0.0);
    EXPECT_EQ(pace.paused_until(), start + 3s);
    EXPECT_EQ(pace.gap(), 0ms);
    EXPECT_EQ(pace.in_flight(), 4U);
}

TEST(LanePace, StaysWithinItsBoundsWhateverHappens) {
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        Random random(seed);
        LanePace pace(Duration(1ms) * static_cast<int>(random.next() % 10'000),
                      static_cast<unsigned>(random.next() % 20));
        Time now = start;
        for (int i = 0; i < 200; ++i) {
            now += Duration(1ms) * (static_cast<int>(random.next() % 5000) - 500);  // a clock may go back
            const Time sent = now - Duration(1ms) * static_cast<int>(random.next() % 10'000);
            switch (random.next() % 8) {
                case 0: pace.limited(sent, now, {}, random.unit()); break;
                case 1: pace.unavailable(sent, now, Duration(1s) * static_cast<int>(random.next() % 1000), 0.0); break;
                case 2:
                case 3: pace.started(random.next() % 20, now); break;
                default: pace.clean(sent, now);
            }
            ASSERT_GE(pace.in_flight(), 1U) << seed;
            ASSERT_LE(pace.in_flight(), LanePace::most_in_flight) << seed;
            ASSERT_GE(pace.gap(), 0s) << seed;
            ASSERT_LE(pace.gap(), 8s) << seed;
            ASSERT_LE(pace.paused_until(), now + 5min + 500ms * 200) << seed;
        }
    }
}

// ---- against accounts
// ------------------------------------------------------------------------------------------------

struct AccountCase {
    std::string name;
    AccountModel model;
    double learning = 2.01;  ///< refusals in the first 100 calls, at most, on average
    double share = 0.9;      ///< of what the account allows, after 1,000 calls, at least, on average
};

void PrintTo(const AccountCase& row, std::ostream* out) { *out << row.name; }

class LanePaceAgainst : public testing::TestWithParam<AccountCase> {};

TEST_P(LanePaceAgainst, IsRefusedRarelyAndWastesLittle) {
    const AccountCase& row = GetParam();
    constexpr int seeds = 8;
    for (const double spread : {0.0, 0.8}) {
        for (const bool tells : {false, true}) {
            SCOPED_TRACE("spread " + std::to_string(spread) + (tells ? ", with Retry-After" : ""));
            double learning = 0;
            double after = 0;
            double share = 0;
            for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
                AccountModel model = row.model;
                model.spread = spread;
                model.recovery = tells ? 2 : 3;
                model.tells = tells;
                AccountRun run(model, seed);
                run.run(3000);
                learning += static_cast<double>(run.refused(0, 100)) / seeds;
                after += static_cast<double>(run.refused(1000, 3000)) / (2000.0 / 200) / seeds;
                share += run.share(1000, 3000) / seeds;
            }
            EXPECT_LE(learning, row.learning);
            EXPECT_LE(after, 1.0) << "in 200 calls";
            EXPECT_GE(share, row.share);
        }
    }
}

AccountModel parallel(double limit) {
    AccountModel model;
    model.kind = AccountModel::Kind::parallel;
    model.limit = limit;
    return model;
}

AccountModel bucket(double burst, double limit) {
    AccountModel model;
    model.kind = AccountModel::Kind::bucket;
    model.burst = burst;
    model.limit = limit;
    return model;
}

AccountModel window(double limit) {
    AccountModel model;
    model.kind = AccountModel::Kind::window;
    model.limit = limit;
    return model;
}

// Four calls at once are more than an account of one or two a second takes, before anything is known; and one of two a
// second is taken for a slower one in some runs, for a thousand calls. Sixteen in flight are hardly enough for four a
// second where answers take that long.
INSTANTIATE_TEST_SUITE_P(
    Accounts, LanePaceAgainst,
    testing::Values(AccountCase{"parallel_4", parallel(4)}, AccountCase{"parallel_5", parallel(5)},
                    AccountCase{"parallel_6", parallel(6)}, AccountCase{"parallel_8", parallel(8)},
                    AccountCase{"parallel_10", parallel(10)}, AccountCase{"parallel_12", parallel(12)},
                    AccountCase{"bucket_6_half", bucket(6, 0.5), 3.5}, AccountCase{"bucket_6_1", bucket(6, 1)},
                    AccountCase{"bucket_6_2", bucket(6, 2)}, AccountCase{"bucket_6_3", bucket(6, 3)},
                    AccountCase{"bucket_12_half", bucket(12, 0.5), 2.5}, AccountCase{"bucket_12_1", bucket(12, 1)},
                    AccountCase{"bucket_12_2", bucket(12, 2)}, AccountCase{"bucket_12_3", bucket(12, 3)},
                    AccountCase{"window_1", window(1), 5.5}, AccountCase{"window_2", window(2), 4, 0.85},
                    AccountCase{"window_3", window(3)}, AccountCase{"window_4", window(4), 2.01, 0.85},
                    AccountCase{"window_5", window(5)}),
    [](const auto& row) { return row.param.name; });

TEST(LanePace, GrowsByOneAsLongAsTheNumberHoldsCallsUpAndNothingIsRefused) {
    AccountRun run(parallel(100), 1);
    unsigned in_flight = 4;
    for (int call = 0; call < 500; ++call) {
        run.run(1);
        EXPECT_GE(run.pace().in_flight(), in_flight);
        EXPECT_LE(run.pace().in_flight(), in_flight + 1);
        in_flight = run.pace().in_flight();
    }
    EXPECT_EQ(in_flight, LanePace::most_in_flight);
}

TEST(LanePace, AdaptsToAnAccountThatAllowsLessOrMoreThanBefore) {
    struct Case {
        AccountModel model;
        double later;
    };
    for (const Case& row : {Case{parallel(12), 6}, {parallel(6), 12}, {bucket(8, 2), 1}, {bucket(8, 1), 2}}) {
        constexpr int seeds = 8;
        double refused = 0;
        double share = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            AccountModel model = row.model;
            model.spread = 0.5;
            AccountRun run(model, seed);
            run.run(2000);
            run.change(row.later);
            run.run(6000);
            refused += static_cast<double>(run.refused(2000, 2100)) / seeds;
            share += run.share(4000, 8000) / seeds;
        }
        EXPECT_LE(refused, 3) << row.model.limit << " becomes " << row.later;
        EXPECT_GE(share, 0.95) << row.model.limit << " becomes " << row.later;
    }
}

// ---- what new lanes begin with
// ---------------------------------------------------------------------------------------

std::size_t refused_in_all(const AccountModel& model, LanePrior* prior, int accounts) {
    std::size_t result = 0;
    for (int i = 0; i < accounts; ++i) {
        AccountRun run(model, static_cast<std::uint64_t>(i) + 1, prior);
        run.run(30);
        result += run.refused(0, 30);
    }
    return result;
}

TEST(LanePrior, SparesLanesOfFewCallsWhatTheOthersHaveLearnt) {
    for (const AccountModel& model : {bucket(6, 0.5), window(1), window(2)}) {
        LanePrior prior;
        const std::size_t alone = refused_in_all(model, nullptr, 200);
        const std::size_t together = refused_in_all(model, &prior, 200);
        EXPECT_LE(together, alone / 10) << alone << " refusals without";
    }
}

TEST(LanePrior, CountsTwoRefusalsOfALane) {
    LanePace lane(5s, 1);
    LanePrior prior;
    Time now = start;
    for (int i = 0; i < 20; ++i) {
        now += 10min;
        lane.started(1, now);
        lane.clean(now, now);
        lane.started(1, now + 1s);
        lane.limited(now + 1s, now + 1s, {}, 0.0);
        prior.limited(lane);
    }
    EXPECT_EQ(lane.refusals(), 20U);
    EXPECT_EQ(prior.pace().gap(), 200ms);
    EXPECT_EQ(prior.pace().in_flight(), 3U);
}

TEST(LanePrior, LearnsNothingFromLanesThatNothingHoldsUp) {
    LanePace limited(5s, 4);
    LanePrior prior;
    limited.started(1, start);
    limited.limited(start, start, {}, 0.0);
    prior.limited(limited);
    const Duration gap = prior.pace().gap();
    ASSERT_GT(gap, 0s);
    LanePace calm;
    for (int i = 1; i < 1000; ++i) {
        calm.started(1, start + i * 1min);
        calm.clean(start + i * 1min, start + i * 1min);
        prior.clean(calm);
    }
    EXPECT_EQ(prior.pace().gap(), gap);
    calm.started(4, start);
    for (int i = 1; i < 1000; ++i) prior.clean(calm);
    EXPECT_EQ(prior.pace().gap(), 0s) << "four at once were answered";
}

TEST(LanePrior, IsNotDecidedByAnOddAccount) {
    LanePrior prior;
    for (int round = 0; round < 20; ++round) {
        AccountRun odd(window(0.2), 1, &prior);
        odd.run(30);
        refused_in_all(parallel(8), &prior, 20);
    }
    EXPECT_LE(prior.pace().gap(), 500ms) << "the odd one needs five seconds";
    EXPECT_GE(prior.pace().in_flight(), 7U);
}

}  // namespace
}  // namespace ofapi::limits
