// That the policies of others do what they are said to do, so that beating them means something.

#include "lab/policy.hpp"
#include "simulation/fixture.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <stdexcept>
#include <vector>

namespace ofapi::lab {
namespace {

using Kind = limits::Observation::Kind;

struct PolicyTest : testing::Test {
    void use(std::string_view name, std::size_t count) {
        Scenario scenario;
        scenario.limit = 60;
        scenario.connections = 4;
        policy = make_policy(name, scenario, 1);
        for (std::size_t i = 0; i < count; ++i) policy->submit(calls.emplace_back(), now);
    }
    std::vector<Call*> send() {
        std::vector<Call*> sent;
        while (Call* call = policy->next(now)) sent.push_back(call);
        return sent;
    }
    void answer(Call& call, Kind kind = Kind::ok, std::optional<Duration> retry_after = {}) {
        limits::Observation seen;
        seen.kind = kind;
        seen.retry_after = retry_after;
        if (kind != Kind::ok) ++call.attempts;
        policy->answered(call, seen, now);
    }

    Time now{1h};
    std::deque<Call> calls;
    std::unique_ptr<Policy> policy;
};

TEST_F(PolicyTest, BackoffUsesAllItsConnectionsAtOnce) {
    use("backoff", 10);
    const auto sent = send();
    EXPECT_EQ(sent.size(), 4U);
    EXPECT_EQ(policy->wake(now), Time::max());
    answer(*sent[0]);
    EXPECT_EQ(send(), std::vector<Call*>{&calls[4]});
}

TEST_F(PolicyTest, BackoffDoublesItsPauseUpToEightSeconds) {
    use("backoff", 1);
    Call& call = *send()[0];
    for (const Duration longest : std::vector<Duration>{500ms, 1s, 2s, 4s, 8s, 8s, 8s}) {
        answer(call, Kind::team_limited);
        EXPECT_TRUE(send().empty());
        const Duration pause = policy->wake(now) - now;
        EXPECT_LE(pause, longest);
        EXPECT_GE(pause, longest * 3 / 4);
        now += pause;
        EXPECT_EQ(send(), std::vector<Call*>{&call});
    }
}

TEST_F(PolicyTest, BackoffDoesAsRetryAfterSays) {
    use("backoff", 1);
    answer(*send()[0], Kind::team_limited, 17s);
    EXPECT_EQ(policy->wake(now), now + 17s);
}

TEST_F(PolicyTest, BackoffSendsOthersCallsNoMoreThanItHasWorkers) {
    use("backoff", 10);
    for (Call* call : send()) answer(*call, Kind::team_limited);
    EXPECT_TRUE(send().empty()) << "all four sleep";
}

TEST_F(PolicyTest, PacedKeepsOneGap) {
    use("paced", 3);
    EXPECT_EQ(send().size(), 1U);
    EXPECT_EQ(policy->wake(now), now + 1s);
    now += 1s - 1ns;
    EXPECT_TRUE(send().empty());
    now += 1ns;
    EXPECT_EQ(send().size(), 1U);
    now += 10s;
    EXPECT_EQ(send().size(), 1U) << "what was not used is gone";
}

TEST_F(PolicyTest, TokenBucketLetsALimitOutAtOnceAndRefillsEvenly) {
    use("token-bucket", 200);
    std::size_t sent = 0;
    for (auto now_sent = send(); !now_sent.empty(); now_sent = send()) {
        for (Call* call : now_sent) answer(*call);
        sent += now_sent.size();
    }
    EXPECT_EQ(sent, 60U);
    EXPECT_EQ(policy->wake(now), now + 1s);
    now += 1s;
    EXPECT_EQ(send().size(), 1U);
}

TEST_F(PolicyTest, FixedSleepRestsAfterEachCall) {
    use("fixed-sleep", 5);
    const auto sent = send();
    EXPECT_EQ(sent.size(), 4U);
    answer(*sent[0]);
    EXPECT_TRUE(send().empty());
    EXPECT_EQ(policy->wake(now), now + 4s);  // four workers, a call a second in all
    now += 4s;
    EXPECT_EQ(send().size(), 1U);
}

TEST_F(PolicyTest, AdaptiveIsLimitedFromTheFirstThrottlingOn) {
    use("adaptive", 4000);
    // Four in 100 ms: forty a second.
    for (int i = 0; i < 100; ++i) {
        for (Call* call : send()) answer(*call);
        now += 100ms;
    }
    const auto sent = send();
    ASSERT_EQ(sent.size(), 4U) << "nothing limits it yet";
    answer(*sent[0], Kind::team_limited);
    for (std::size_t i = 1; i < sent.size(); ++i) answer(*sent[i]);
    std::size_t in_a_second = 0;
    for (int i = 0; i < 1000; ++i) {
        for (Call* call : send()) {
            answer(*call);
            ++in_a_second;
        }
        now += 1ms;
    }
    EXPECT_NEAR(static_cast<double>(in_a_second), 0.7 * 40, 4);
}

TEST(Policies, AreFoundByTheirNames) {
    for (const auto name : policy_names) EXPECT_NE(make_policy(name, Scenario(), 1), nullptr);
    EXPECT_THROW((void)make_policy("magic", Scenario(), 1), std::invalid_argument);
}

TEST(TokenBucketPolicy, OverrunsAFixedWindow) {
    for (const auto kind : {sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding})
        EXPECT_GT(total(run(small_job(kind), "token-bucket", 5), &Outcome::team_429s), 0U);
}

TEST(PacedPolicy, WastesTheStartOfABucket) {
    EXPECT_LT(least(run(small_job(sim::WindowKind::bucket), "paced", 5).shares), 0.9);
}

}  // namespace
}  // namespace ofapi::lab
