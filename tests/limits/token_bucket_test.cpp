#include "limits/token_bucket.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t many = 1'000'000;

/// A bucket, the clock, and what a server would say.
struct Team {
    explicit Team(Duration window = 60s) : bucket(window) {}

    Spend spend() {
        EXPECT_TRUE(bucket.can_spend(now, many));
        return bucket.spend(now);
    }
    void answer(const Spend& spend, std::optional<std::int64_t> remaining) {
        bucket.answered(spend, now, limit, remaining);
    }
    /// Sends `count` and answers each at once; `used` is what the server had counted before.
    void exchange(int count, std::int64_t used) {
        for (int i = 0; i < count; ++i) answer(spend(), *limit - ++used);
    }
    std::int64_t available() { return bucket.available(now).value_or(-1); }

    TokenBucket bucket;
    Time now = Time(1h);
    std::optional<std::int64_t> limit = 100;
};

TEST(TokenBucket, SendsOneRequestWhileNothingIsKnown) {
    Team team;
    const Spend first = team.spend();
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.bucket.limit(), std::nullopt);
    EXPECT_EQ(team.bucket.available(team.now), std::nullopt);
    team.answer(first, 99);
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.available(), 98) << "one is never sent";
}

TEST(TokenBucket, SendsASecondOneWhenTheFirstAnswerIsLate) {
    Team team;
    (void)team.spend();
    const Time later = team.bucket.next(team.now, many);
    EXPECT_EQ(later, team.now + 3s);
    team.now = later;
    (void)team.spend();
    team.now += 10s;
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.bucket.next(team.now, many), Time::max());
}

TEST(TokenBucket, SendsAFewAtATimeWhereNoLimitIsReported) {
    Team team;
    team.limit.reset();
    team.answer(team.spend(), {});
    std::vector<Spend> spends;
    for (int i = 0; i < 4; ++i) spends.push_back(team.spend());
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.bucket.next(team.now, many), Time::max());
    team.answer(spends[0], {});
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
}

TEST(TokenBucket, TakesALimitOfZeroForUnknown) {
    Team team;
    team.limit = 0;
    team.answer(team.spend(), 0);
    EXPECT_EQ(team.bucket.limit(), std::nullopt);
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
}

TEST(TokenBucket, NeverHoldsMoreThanTheLimit) {
    Team team;
    team.answer(team.spend(), 99);
    int sent = 1;
    while (team.bucket.can_spend(team.now, 1)) {
        (void)team.bucket.spend(team.now);
        ++sent;
    }
    EXPECT_EQ(sent, 99);
    EXPECT_EQ(team.available(), 0);
}

TEST(TokenBucket, GivesATokenBackOneWindowAfterItWasUsed) {
    Team team;
    team.limit = 3;
    team.exchange(3, 0);
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    const Time next = team.bucket.next(team.now, many);
    EXPECT_GT(next, team.now + 60s);
    EXPECT_LT(next, team.now + 60s + 600ms);
    team.now = next;
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
}

TEST(TokenBucket, KeepsTheTokenOfARequestThatIsStillOnItsWay) {
    Team team;
    team.limit = 3;
    team.exchange(1, 0);
    (void)team.spend();
    (void)team.spend();
    team.now += 10min;
    EXPECT_EQ(team.available(), 1) << "the server may count the two at any time";
}

TEST(TokenBucket, ForgetsWhatTheServerHasForgotten) {
    Team team;
    team.exchange(80, 0);
    EXPECT_EQ(team.available(), 19);
    team.now += 10s;
    team.exchange(1, 0);  // a new window: only this one is counted
    EXPECT_EQ(team.available(), 98);
}

TEST(TokenBucket, FollowsABucketThatRefills) {
    Team team;
    team.exchange(80, 0);
    team.now += 6s;  // ten tokens later
    team.exchange(1, 70);
    EXPECT_EQ(team.available(), 28);
}

TEST(TokenBucket, KeepsWhatMayBeCountedAfterTheReport) {
    Team team;
    team.exchange(50, 0);
    std::vector<Spend> on_the_way;
    for (int i = 0; i < 10; ++i) on_the_way.push_back(team.spend());
    const Spend last = team.spend();
    team.now += 1s;
    team.answer(last, 99);  // the window has ended; the ten may come after it
    EXPECT_EQ(team.available(), 88);
    for (const Spend& spend : on_the_way) team.answer(spend, 90);
    EXPECT_EQ(team.available(), 88) << "answers to requests that were sent before say nothing about each other";
    team.now += 1s;
    team.exchange(1, 11);
    EXPECT_EQ(team.available(), 87);
}

TEST(TokenBucket, IgnoresAnOlderAnswerThatArrivesLater) {
    Team team;
    team.exchange(88, 0);
    const Spend before_reset = team.spend();
    const Spend after_reset = team.spend();
    team.now += 1s;
    team.answer(after_reset, 99);
    EXPECT_EQ(team.available(), 97) << "both of these may be counted in the new window";
    team.answer(before_reset, 11);
    EXPECT_EQ(team.available(), 97) << "it speaks of the window that is over";
}

TEST(TokenBucket, IgnoresAnOlderAnswerThatKnowsOfFewerRequests) {
    Team team;
    team.exchange(1, 0);
    const Spend early = team.spend();
    for (int i = 2; i < 50; ++i) team.exchange(1, i);
    team.answer(early, 98);
    EXPECT_EQ(team.available(), 49);
}

TEST(TokenBucket, NotesUseByOthers) {
    Team team;
    team.answer(team.spend(), 59);  // 41 are used, one of them ours
    EXPECT_EQ(team.available(), 58);
    team.exchange(1, 41);
    EXPECT_EQ(team.available(), 57);
    team.now += 61s;
    EXPECT_EQ(team.available(), 99);
}

TEST(TokenBucket, NotesForeignUseOnceSeveralAnswersShowIt) {
    Team team;
    team.exchange(5, 0);
    team.exchange(1, 25);
    EXPECT_EQ(team.available(), 93) << "one answer may have been overtaken";
    team.exchange(5, 26);
    EXPECT_EQ(team.available(), 68);
    team.exchange(5, 31);
    EXPECT_EQ(team.available(), 63) << "the same twenty";
}

TEST(TokenBucket, KeepsForeignUseThatAnOlderAnswerCannotKnow) {
    Team team;
    team.exchange(1, 0);
    const Spend older = team.spend();
    team.exchange(10, 22);  // 20 by others
    EXPECT_EQ(team.available(), 67);
    team.answer(older, 100 - 2);
    EXPECT_EQ(team.available(), 67);
}

TEST(TokenBucket, IgnoresForeignUseOfAWindowThatIsOver) {
    Team team;
    team.exchange(10, 0);
    const Spend before_reset = team.spend();
    const Spend after_reset = team.spend();
    team.now += 1s;
    team.answer(after_reset, 99);
    team.answer(before_reset, 10);
    EXPECT_EQ(team.available(), 97);
}

TEST(TokenBucket, TakesTheLimitOfTheNewestAnswer) {
    Team team;
    team.exchange(1, 0);
    const Spend older = team.spend();
    const Spend newer = team.spend();
    team.limit = 500;
    team.answer(newer, 497);
    team.limit = 100;
    team.answer(older, 98);
    EXPECT_EQ(team.bucket.limit(), 500);
    EXPECT_EQ(team.available(), 495);
}

TEST(TokenBucket, TakesBackWhatWasNotWritten) {
    Team team;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    EXPECT_EQ(team.available(), 88);
    team.bucket.give_back(spend);
    EXPECT_EQ(team.available(), 89);
    EXPECT_EQ(team.bucket.spent(), 10U);
}

TEST(TokenBucket, KeepsALostRequestForAWindowFromWhenItWasLost) {
    Team team;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.now += 30s;
    team.bucket.lost(spend, team.now);
    EXPECT_EQ(team.available(), 88);
    team.now += 59s;
    EXPECT_EQ(team.available(), 98);
    team.now += 2s;
    EXPECT_EQ(team.available(), 99);
}

TEST(TokenBucket, HoldsScoutsBackOnlyWhileMoreWaitThanCanGo) {
    Team team;
    team.exchange(94, 0);
    EXPECT_TRUE(team.bucket.can_spend(team.now, 5));
    EXPECT_FALSE(team.bucket.can_spend(team.now, 6));
}

TEST(TokenBucket, SpendsItsScoutsEvenly) {
    Team team;
    team.exchange(94, 0);
    EXPECT_EQ(team.available(), 5);
    for (int i = 0; i < 5; ++i) {
        const Time next = team.bucket.next(team.now, many);
        EXPECT_GE(next, team.now + 9900ms);
        EXPECT_LE(next, team.now + 10500ms);
        team.now = next;
        team.exchange(1, 94 + i);
    }
    EXPECT_EQ(team.available(), 0);
}

TEST(TokenBucket, PausesAfterARefusalUntilToldTo) {
    Team team;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, 7s);
    EXPECT_TRUE(team.bucket.paused(team.now));
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.bucket.next(team.now, many), team.now + 7s);
    team.now += 7s;
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
}

TEST(TokenBucket, SendsOneProbeAndThenGraduallyMore) {
    Team team;
    team.limit = 1000;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, 1s);
    team.now += 1s;
    const Spend probe = team.spend();
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    EXPECT_EQ(team.bucket.next(team.now, many), Time::max());
    team.now += 1s;
    team.answer(probe, 999);
    EXPECT_FALSE(team.bucket.paused(team.now));

    std::vector<std::size_t> rounds;
    std::int64_t used = 1;
    for (int round = 0; round < 7; ++round) {
        std::vector<Spend> spends;
        while (spends.size() < 200 && team.bucket.can_spend(team.now, many)) spends.push_back(team.spend());
        rounds.push_back(spends.size());
        team.now += 50ms;
        for (const Spend& each : spends) team.answer(each, 1000 - ++used);
    }
    EXPECT_EQ(rounds, (std::vector<std::size_t>{4, 12, 36, 200, 200, 200, 200}));
}

TEST(TokenBucket, LeavesRoomAfterARefusalAndTakesItBack) {
    Team team;
    team.limit = 250;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, 1s);
    team.now += 70s;
    team.exchange(1, 0);
    const std::int64_t with_room = team.available();
    EXPECT_LT(with_room, 248);
    for (int i = 0; i < 8; ++i) {
        team.now += 70s;
        team.exchange(1, 0);
    }
    EXPECT_EQ(team.available(), 248);
}

TEST(TokenBucket, KeepsTokensLongerOnceTheServerRefused) {
    // How long after the window a token comes back.
    const auto returns_after = [](bool refused) {
        Team team;
        const Spend first = team.spend();
        team.answer(first, 99);
        if (refused) team.bucket.refused(first, team.now, 1s);
        team.now += 10min;
        const Time sent = team.now;
        team.exchange(1, 0);
        std::int64_t last = team.available();
        for (team.now = sent + 60s; team.now < sent + 63s; team.now += 10ms) {
            const std::int64_t now = team.available();
            if (now > last) return team.now - sent - 60s;
            last = now;
        }
        return Duration(3s);
    };
    EXPECT_GT(returns_after(true), 3 * returns_after(false) / 2);
}

TEST(TokenBucket, PausesAgainWhenTheProbeIsRefused) {
    Team team;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, {});
    for (int i = 0; i < 5; ++i) {
        const Time next = team.bucket.next(team.now, many);
        EXPECT_GT(next, team.now);
        EXPECT_LE(next, team.now + 63s);
        team.now = next;
        const Spend probe = team.spend();
        team.answer(probe, 0);
        team.bucket.refused(probe, team.now, {});
        EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    }
}

TEST(TokenBucket, IsNotWokenByAnswersFromBeforeThePause) {
    Team team;
    team.exchange(10, 0);
    const Spend first = team.spend();
    const Spend second = team.spend();
    const Spend third = team.spend();
    team.answer(first, 0);
    team.bucket.refused(first, team.now, 5s);
    team.answer(second, 88);
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    team.answer(third, 0);
    team.bucket.refused(third, team.now, 8s);
    EXPECT_EQ(team.bucket.next(team.now, many), team.now + 8s) << "it knows better how long to wait";
}

TEST(TokenBucket, SendsAnotherProbeWhenOneIsLostOrWithdrawn) {
    Team team;
    team.exchange(10, 0);
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, 1s);
    team.now += 1s;
    team.bucket.give_back(team.spend());
    const Spend probe = team.spend();
    team.now += 1s;
    team.bucket.lost(probe, team.now);
    EXPECT_FALSE(team.bucket.can_spend(team.now, many));
    team.now = team.bucket.next(team.now, many);
    EXPECT_TRUE(team.bucket.can_spend(team.now, many));
}

TEST(TokenBucket, DoesNotObeyAnEndlessRetryAfter) {
    Team team;
    const Spend spend = team.spend();
    team.answer(spend, 0);
    team.bucket.refused(spend, team.now, std::chrono::hours(10'000));
    EXPECT_EQ(team.bucket.next(team.now, many), team.now + 600s);
}

TEST(TokenBucket, TakesATimeThatGoesBackForTheLatest) {
    Team team;
    team.exchange(10, 0);
    const Time latest = team.now;
    team.now -= 30min;
    const Spend spend = team.spend();
    EXPECT_EQ(spend.sent, latest);
    team.answer(spend, 89);
    EXPECT_EQ(team.available(), 88);
    team.now = latest + 59s;
    EXPECT_EQ(team.available(), 88);
}

TEST(TokenBucket, SurvivesAYearAsleep) {
    Team team;
    team.exchange(10, 0);
    const Spend old = team.spend();
    team.now += std::chrono::hours(24 * 365);
    EXPECT_EQ(team.available(), 98);
    team.answer(old, 3);  // a year late: it may have been counted just now
    EXPECT_LE(team.available(), 99);
    team.exchange(50, 0);
    EXPECT_EQ(team.available(), 49);
}

TEST(TokenBucket, NeedsNoMoreForTenMillionAMinute) {
    Team team;
    team.limit = 10'000'000;
    team.answer(team.spend(), 9'999'999);
    for (int i = 0; i < 1'000'000; ++i) {
        team.now += 6us;
        team.answer(team.spend(), 10'000'000 - 2 - i);
    }
    EXPECT_EQ(team.available(), 10'000'000 - 3 - 1'000'001);
    team.now += 61s;
    EXPECT_EQ(team.available(), 10'000'000 - 3);
}

TEST(TokenBucket, SendsAtFullRateOnceAnOlderRequestHasToldTheLimit) {
    TokenBucket bucket(24h);
    const Time now(1h);
    bucket.answered(Spend(), now, 1000, 900);
    for (int i = 0; i < 50; ++i) {
        ASSERT_TRUE(bucket.can_spend(now, many)) << i;
        (void)bucket.spend(now);
    }
}

TEST(TokenBucket, LearnsFromARequestThatWasSentBeforeItExisted) {
    TokenBucket bucket(24h);
    const Time now = Time(1h);
    bucket.answered(Spend(), now, 1000, 988);
    EXPECT_EQ(bucket.available(now), 985);
    bucket.answered(Spend(), now, 1000, 987);
    EXPECT_EQ(bucket.available(now), 984);
}

}  // namespace
}  // namespace ofapi::limits
