#include "limits/team_allowance.hpp"

#include <ofapi/allowance.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using Take = TeamAllowance::Take;

struct Fixture {
    explicit Fixture(AllowanceOptions options = AllowanceOptions()) : team(options) {}

    Permit take() {
        Permit permit;
        EXPECT_EQ(team.take(permit, cost, CreditRequest(), Demand(), now), Take::granted);
        return permit;
    }
    void answer(const Permit& permit, const Meta& meta, TeamAllowance::Answer answer = {}) {
        team.answered(permit, cost, meta, answer, now);
    }
    bool can_take() {
        Permit permit;
        if (team.take(permit, cost, CreditRequest(), Demand(), now) != Take::granted) return false;
        team.give_back(permit);
        return true;
    }

    TeamAllowance team;
    OperationCost& cost = team.cost_of("whoami.retrieve");
    Time now = Time(1h);
};

Meta limits(std::int64_t limit, std::int64_t remaining) {
    Meta meta;
    meta.limits.limit_minute = limit;
    meta.limits.remaining_minute = remaining;
    return meta;
}

TEST(TeamAllowance, HasNoDayLimitUntilOneIsReported) {
    Fixture fixture;
    fixture.answer(fixture.take(), limits(1000, 999));
    auto snapshot = fixture.team.snapshot(fixture.now);
    EXPECT_EQ(snapshot.minute.available, 996);
    EXPECT_EQ(snapshot.day.limit, std::nullopt);
    EXPECT_EQ(snapshot.day.available, std::nullopt);

    Meta meta = limits(1000, 998);
    meta.limits.limit_day = 3;
    meta.limits.remaining_day = 1;
    fixture.answer(fixture.take(), meta);
    EXPECT_EQ(fixture.team.snapshot(fixture.now).day.available, 1);
    const Permit last = fixture.take();
    EXPECT_FALSE(fixture.can_take());

    meta.limits.remaining_day = 0;
    fixture.answer(last, meta);
    EXPECT_GT(fixture.team.next(Demand(), fixture.now), fixture.now + 23h);
}

TEST(TeamAllowance, DropsTheDayLimitWhenTheServiceDoes) {
    Fixture fixture;
    Meta meta = limits(1000, 999);
    meta.limits.limit_day = 1;
    meta.limits.remaining_day = 0;
    fixture.answer(fixture.take(), meta);
    EXPECT_FALSE(fixture.can_take());
    fixture.now += 25h;
    fixture.answer(fixture.take(), limits(1000, 999));
    EXPECT_TRUE(fixture.can_take());
    EXPECT_EQ(fixture.team.snapshot(fixture.now).day.limit, std::nullopt);
}

TEST(TeamAllowance, KeepsTheDayLimitWhenAnOlderAnswerSaysNothingOfIt) {
    Fixture fixture;
    fixture.answer(fixture.take(), limits(1000, 999));
    const Permit older = fixture.take();
    const Permit newer = fixture.take();
    Meta meta = limits(1000, 997);
    meta.limits.limit_day = 50;
    meta.limits.remaining_day = 40;
    fixture.answer(newer, meta);
    fixture.answer(older, limits(1000, 998));
    EXPECT_EQ(fixture.team.snapshot(fixture.now).day.limit, 50);
}

TEST(TeamAllowance, SaysWhyItPauses) {
    Fixture fixture;
    EXPECT_FALSE(fixture.team.snapshot(fixture.now).paused);
    fixture.answer(fixture.take(), limits(1000, 0), {.team_limited = true, .out_of_credits = false, .retry_after = 5s});
    auto snapshot = fixture.team.snapshot(fixture.now);
    EXPECT_TRUE(snapshot.paused);
    EXPECT_EQ(snapshot.pause_reason, "the team's limit per minute was exceeded");
    EXPECT_EQ(fixture.team.next(Demand(), fixture.now), fixture.now + 5s);

    Fixture poor;
    poor.answer(poor.take(), Meta(), {.team_limited = false, .out_of_credits = true, .retry_after = {}});
    EXPECT_EQ(poor.team.snapshot(poor.now).pause_reason, "the team is out of credits");
}

TEST(TeamAllowance, LearnsCostsFromAnswersThatDidNotComeFromTheCache) {
    Fixture fixture;
    Meta meta = limits(1000, 999);
    meta.credits.used = 5;
    fixture.answer(fixture.take(), meta);
    EXPECT_EQ(fixture.cost.expected(), 5);
    meta.credits.used = 0;
    meta.cache.is_cached = true;
    for (int i = 0; i < 100; ++i) fixture.answer(fixture.take(), meta);
    EXPECT_EQ(fixture.cost.expected(), 5);
}

TEST(TeamAllowance, ReleasesReservedCreditsHoweverACallEnds) {
    Fixture fixture;
    fixture.answer(fixture.take(), limits(1000, 999));
    const Permit answered = fixture.take();
    const Permit lost = fixture.take();
    const Permit withdrawn = fixture.take();
    EXPECT_EQ(fixture.team.snapshot(fixture.now).reserved_credits, 3);
    fixture.answer(answered, limits(1000, 998));
    fixture.team.lost(lost, fixture.now);
    fixture.team.give_back(withdrawn);
    EXPECT_EQ(fixture.team.snapshot(fixture.now).reserved_credits, 0);
    EXPECT_EQ(fixture.team.snapshot(fixture.now).spent, 3U);
}

TEST(TeamAllowance, WakesTheOthersWhenATokenReturns) {
    Fixture fixture;
    int first = 0;
    int second = 0;
    fixture.team.subscribe([&] {
        ++first;
        (void)fixture.team.snapshot(fixture.now);  // the lock is not held
    });
    const auto id = fixture.team.subscribe([&] { ++second; });

    const Permit permit = fixture.take();
    EXPECT_FALSE(fixture.can_take());  // only one request until a limit is known
    fixture.answer(permit, limits(10, 9));
    EXPECT_EQ(first, 1);
    EXPECT_EQ(second, 1);

    fixture.answer(fixture.take(), limits(10, 8));
    EXPECT_EQ(second, 1) << "nobody waits";

    fixture.team.unsubscribe(id);
    fixture.team.unsubscribe(id);
}

TEST(TeamAllowance, DoesNotWakeASingleClient) {
    Fixture fixture;
    int woken = 0;
    fixture.team.subscribe([&] { ++woken; });
    const Permit permit = fixture.take();
    EXPECT_FALSE(fixture.can_take());
    fixture.answer(permit, limits(10, 9));
    EXPECT_EQ(woken, 0);
}

TEST(TeamAllowance, IsSharedByThreads) {
    const Allowance allowance(AllowanceOptions().minute(1h).credit_floor(-1'000'000));
    TeamAllowance& team = *allowance.state();
    OperationCost& cost = team.cost_of("whoami.retrieve");
    const Time now = Clock::now();
    Permit first;
    ASSERT_EQ(team.take(first, cost, CreditRequest(), Demand(), now), Take::granted);
    team.answered(first, cost, limits(5000, 4999), {}, now);

    std::atomic<int> granted = 1;
    std::atomic<int> woken = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto id = team.subscribe([&] { ++woken; });
            for (int call = 0; call < 2000; ++call) {
                Permit permit;
                if (team.take(permit, cost, CreditRequest(), Demand(), now) != Take::granted) continue;
                ++granted;
                if (call % 10 == 0)
                    team.lost(permit, now);
                else
                    team.answered(permit, cost, Meta(), {}, now);
                (void)allowance.snapshot();
            }
            team.unsubscribe(id);
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(granted, 4997);
    EXPECT_EQ(allowance.snapshot().reserved_credits, 0);
}

}  // namespace
}  // namespace ofapi::limits
