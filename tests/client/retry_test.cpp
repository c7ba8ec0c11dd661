#include "client/retry.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace ofapi::client {

void PrintTo(const Decision::Next& next, std::ostream* out) {
    static constexpr const char* names[] = {"give_up", "at_once", "after_backoff", "after_pause"};
    *out << names[static_cast<int>(next)];
}

namespace {

using Next = Decision::Next;

/// One row of the design's table: what happens after `ended` for each kind of request.
struct Row {
    const char* name;
    Ended ended;
    Next read;               // GET, HEAD
    Next marked;             // PUT, DELETE marked idempotent
    Next unmarked;           // PUT, DELETE not marked
    Next create;             // POST, PATCH
    bool unmarked_may_have;  // may have executed
    bool create_may_have;
};

constexpr Row table[] = {
    {"not written", Ended::not_written, Next::after_backoff, Next::after_backoff, Next::after_backoff,
     Next::after_backoff, false, false},
    {"certificate refused", Ended::refused_connection, Next::give_up, Next::give_up, Next::give_up, Next::give_up,
     false, false},
    {"closed on reuse", Ended::closed_on_reuse, Next::at_once, Next::at_once, Next::give_up, Next::give_up, true, true},
    {"unanswered", Ended::unanswered, Next::after_backoff, Next::after_backoff, Next::give_up, Next::give_up, true,
     true},
    {"stopped", Ended::stopped, Next::give_up, Next::give_up, Next::give_up, Next::give_up, true, true},
    {"429", Ended::limited, Next::after_pause, Next::after_pause, Next::give_up, Next::give_up, true, true},
    {"503", Ended::unavailable, Next::after_pause, Next::after_pause, Next::give_up, Next::give_up, true, true},
    {"5xx", Ended::failed, Next::after_backoff, Next::after_backoff, Next::give_up, Next::give_up, true, true},
    {"conflict", Ended::conflict, Next::give_up, Next::give_up, Next::give_up, Next::give_up, false, false},
    {"broken promise", Ended::broken_promise, Next::after_backoff, Next::give_up, Next::give_up, Next::give_up, true,
     true},
    {"402", Ended::out_of_credits, Next::give_up, Next::give_up, Next::give_up, Next::give_up, false, false},
    {"4xx", Ended::final_answer, Next::give_up, Next::give_up, Next::give_up, Next::give_up, false, false},
};

Attempt attempt_of(Ended ended, Method method, bool idempotent) {
    Attempt attempt;
    attempt.ended = ended;
    attempt.method = method;
    attempt.idempotent = idempotent;
    if (ended == Ended::limited || ended == Ended::unavailable || ended == Ended::out_of_credits) attempt.refused = 1;
    if (ended == Ended::broken_promise) attempt.broken = 1;
    return attempt;
}

class RetryTable : public testing::TestWithParam<Row> {};

TEST_P(RetryTable, HoldsForEveryKindOfRequest) {
    const Row& row = GetParam();
    for (const Method method : {Method::get, Method::head}) {
        const Decision decision = decide(attempt_of(row.ended, method, true));
        EXPECT_EQ(decision.next, row.read) << to_string(method);
        EXPECT_FALSE(decision.may_have_executed) << "a read changes nothing";
    }
    for (const Method method : {Method::put, Method::delete_}) {
        EXPECT_EQ(decide(attempt_of(row.ended, method, true)).next, row.marked) << to_string(method);
        const Decision decision = decide(attempt_of(row.ended, method, false));
        EXPECT_EQ(decision.next, row.unmarked) << to_string(method);
        EXPECT_EQ(decision.may_have_executed, row.unmarked_may_have) << to_string(method);
    }
    for (const Method method : {Method::post, Method::patch}) {
        for (const bool idempotent : {false, true}) {
            const Decision decision = decide(attempt_of(row.ended, method, idempotent));
            EXPECT_EQ(decision.next, row.create) << to_string(method);
            EXPECT_EQ(decision.may_have_executed, row.create_may_have) << to_string(method);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Design, RetryTable, testing::ValuesIn(table), [](const auto& row) {
    std::string name;
    for (const char c : std::string(row.param.name)) name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
});

TEST(Retry, SendsALimitedPostAgainOnlyWhereTheAnswerProvesThatNothingWentOut) {
    for (const Ended ended : {Ended::limited, Ended::unavailable}) {
        Attempt attempt = attempt_of(ended, Method::post, false);
        attempt.not_sent = true;
        EXPECT_EQ(decide(attempt).next, Next::after_pause);
    }
}

TEST(Retry, TakesTheCallersWordForALimitedPostOnlyWhereNothingRemains) {
    Attempt attempt = attempt_of(Ended::limited, Method::post, true);
    attempt.callers_word = true;
    EXPECT_EQ(decide(attempt).next, Next::give_up) << "OnlyFans may have refused it after acting";
    attempt.nothing_remains = true;
    EXPECT_EQ(decide(attempt).next, Next::after_pause);
}

TEST(Retry, NeverSendsAFailedPostAgainWhateverTheCallerSays) {
    for (const Ended ended : {Ended::unanswered, Ended::failed, Ended::closed_on_reuse, Ended::broken_promise}) {
        Attempt attempt = attempt_of(ended, Method::post, true);
        attempt.callers_word = true;
        attempt.not_sent = false;
        EXPECT_EQ(decide(attempt).next, Next::give_up);
    }
}

TEST(Retry, UnderAKeyAsksAgainForALostAnswerAndForNothingElse) {
    const struct {
        Ended ended;
        Next next;
        bool may_have_executed;
    } rows[] = {
        {Ended::not_written, Next::after_backoff, false},
        {Ended::refused_connection, Next::give_up, false},
        {Ended::closed_on_reuse, Next::at_once, false},
        {Ended::unanswered, Next::after_backoff, false},
        {Ended::stopped, Next::give_up, true},
        {Ended::limited, Next::give_up, true},
        {Ended::unavailable, Next::give_up, true},
        {Ended::failed, Next::give_up, true},
        {Ended::conflict, Next::after_backoff, false},
        {Ended::broken_promise, Next::give_up, true},
        {Ended::out_of_credits, Next::give_up, false},
        {Ended::final_answer, Next::give_up, false},
    };
    for (const auto& row : rows) {
        Attempt attempt = attempt_of(row.ended, Method::post, false);
        attempt.under_key = true;
        EXPECT_EQ(decide(attempt).next, row.next) << static_cast<int>(row.ended);
        EXPECT_EQ(decide(attempt).may_have_executed, row.may_have_executed) << static_cast<int>(row.ended);
    }
}

TEST(Retry, UnderAKeyStillEndsWithTheAttemptsAndInDoubt) {
    for (const Ended ended : {Ended::closed_on_reuse, Ended::unanswered, Ended::conflict}) {
        Attempt attempt = attempt_of(ended, Method::post, false);
        attempt.under_key = true;
        attempt.sent = attempt.max_attempts = 3;
        EXPECT_EQ(decide(attempt).next, Next::give_up);
        EXPECT_EQ(decide(attempt).stop, StopReason::attempts_exhausted);
        EXPECT_TRUE(decide(attempt).may_have_executed);
    }
}

TEST(Retry, EndsWhenAllAttemptsAreSpentAndSaysSo) {
    Attempt attempt = attempt_of(Ended::failed, Method::get, true);
    attempt.max_attempts = 3;
    attempt.sent = 2;
    EXPECT_EQ(decide(attempt).next, Next::after_backoff);
    attempt.sent = 3;
    EXPECT_EQ(decide(attempt).next, Next::give_up);
    EXPECT_EQ(decide(attempt).stop, StopReason::attempts_exhausted);
}

TEST(Retry, DoesNotCountRefusalsAgainstTheAttempts) {
    Attempt attempt = attempt_of(Ended::limited, Method::get, true);
    attempt.sent = 9;
    attempt.refused = 9;
    EXPECT_EQ(decide(attempt).next, Next::after_pause);
    attempt.sent = attempt.refused = max_refusals;
    EXPECT_EQ(decide(attempt).next, Next::give_up);
    EXPECT_EQ(decide(attempt).stop, StopReason::attempts_exhausted);
}

TEST(Retry, GivesABrokenPromiseOneMoreChance) {
    Attempt attempt = attempt_of(Ended::broken_promise, Method::get, true);
    EXPECT_EQ(decide(attempt).next, Next::after_backoff);
    attempt.sent = attempt.broken = 2;
    EXPECT_EQ(decide(attempt).next, Next::give_up);
}

TEST(Retry, WaitsForCreditsOnlyIfAsked) {
    Attempt attempt = attempt_of(Ended::out_of_credits, Method::post, false);
    attempt.wait_for_credits = true;
    EXPECT_EQ(decide(attempt).next, Next::after_pause);
}

TEST(Backoff, StaysBelowALimitThatDoublesUpToSixteenSeconds) {
    std::minstd_rand random(7);
    Duration longest{};
    for (unsigned sent = 1; sent < 12; ++sent) {
        const Duration limit = std::chrono::milliseconds(500) * (1 << std::min(sent - 1, 5U));
        Duration largest{};
        for (int i = 0; i < 1000; ++i) {
            const Duration pause = backoff(sent, random);
            ASSERT_GE(pause, Duration::zero());
            ASSERT_LE(pause, limit);
            largest = std::max(largest, pause);
        }
        EXPECT_GT(largest, limit / 2) << "the jitter uses the whole range";
        longest = std::max(longest, largest);
    }
    EXPECT_LE(longest, std::chrono::seconds(16));
}

const Time start = Time(std::chrono::hours(1));

int take_all(RetryBudget& budget, Time now) {
    int taken = 0;
    while (budget.take(now)) ++taken;
    return taken;
}

TEST(RetryBudget, IsAShareOfTheLatestSuccessesAndAFewMore) {
    struct Case {
        int successes;
        int seconds_ago;
        int retries;
    };
    for (const Case& row :
         {Case{0, 0, 20}, {9, 0, 20}, {15, 0, 21}, {1005, 0, 120}, {1005, 60, 56}, {1005, 3600, 20}}) {
        SCOPED_TRACE(std::to_string(row.successes) + " successes " + std::to_string(row.seconds_ago) + " s ago");
        RetryBudget budget;
        for (int i = 0; i < row.successes; ++i) budget.succeeded(start);
        EXPECT_EQ(take_all(budget, start + std::chrono::seconds(row.seconds_ago)), row.retries);
    }
}

TEST(RetryBudget, LetsAClientThatNeverSucceedsRetryNowAndThen) {
    RetryBudget budget;
    EXPECT_EQ(take_all(budget, start), 20);
    EXPECT_EQ(take_all(budget, start + std::chrono::seconds(31)), 10);
    EXPECT_EQ(take_all(budget, start + std::chrono::hours(10)), 20);
    EXPECT_EQ(take_all(budget, start), 0) << "a clock that goes back gives nothing";
}

TEST(RetryBudget, LetsATenthOfTheCallsFailOnceForGood) {
    RetryBudget budget;
    Time now = start;
    for (int call = 0; call < 10'000; ++call) {
        now += std::chrono::milliseconds(60);
        if (call % 11 == 0) {
            ASSERT_TRUE(budget.take(now)) << call;
        }
        budget.succeeded(now);
    }
}

TEST(RetryBudget, MultipliesTheLoadOfAnOutageByAFifthAtMost) {
    constexpr int calls_per_minute = 1000;
    for (std::minstd_rand::result_type seed = 1; seed <= 100; ++seed) {
        std::minstd_rand random(seed);
        RetryBudget budget;
        Time now = start;
        const auto next = [&] {
            now += std::chrono::milliseconds(std::uniform_int_distribution(0, 2 * 60'000 / calls_per_minute)(random));
        };
        for (const Time outage = start + std::chrono::minutes(10); now < outage; next()) budget.succeeded(now);
        int calls = 0;
        int attempts = 0;
        for (const Time end = now + std::chrono::minutes(1); now < end; next()) {
            ++calls;
            ++attempts;
            for (unsigned sent = 1; sent < Attempt().max_attempts && budget.take(now); ++sent) ++attempts;
        }
        ASSERT_LE(attempts, calls * 1.2) << "seed " << seed;
        ASSERT_GE(attempts, calls * 1.05) << "seed " << seed;
    }
}

}  // namespace
}  // namespace ofapi::client
