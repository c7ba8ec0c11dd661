#include "limits/credit_ledger.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using Verdict = CreditLedger::Verdict;

const Time start = Time(1h);

Credits balance(std::int64_t value) { return Credits{std::nullopt, value}; }

TEST(CreditLedger, AdmitsWhileTheBalanceIsUnknown) {
    const CreditLedger ledger(100);
    EXPECT_EQ(ledger.check(1'000'000, false, start), Verdict::admitted);
}

TEST(CreditLedger, KeepsTheFloorWithWhatIsInFlight) {
    CreditLedger ledger(100);
    ledger.reserve(1, 1);
    ledger.answered(1, 1, balance(103), false, start);
    ledger.reserve(2, 1);
    ledger.reserve(3, 1);
    EXPECT_EQ(ledger.check(1, false, start), Verdict::admitted);
    ledger.reserve(4, 1);
    EXPECT_EQ(ledger.check(1, false, start), Verdict::wait) << "one of the three may cost nothing";
    EXPECT_EQ(ledger.check(0, false, start), Verdict::admitted);
    EXPECT_EQ(ledger.check(4, false, start), Verdict::below_floor);
    ledger.answered(2, 1, balance(102), false, start);
    ledger.answered(3, 1, balance(101), false, start);
    ledger.answered(4, 1, balance(100), false, start);
    EXPECT_EQ(ledger.check(1, false, start), Verdict::below_floor);
    EXPECT_EQ(ledger.reserved(), 0);
}

TEST(CreditLedger, HasNoFloorUnlessAsked) {
    CreditLedger ledger({});
    ledger.reserve(1, 1);
    ledger.answered(1, 1, balance(-5), false, start);
    EXPECT_EQ(ledger.balance(), -5);
    EXPECT_EQ(ledger.check(1, false, start), Verdict::admitted);
}

TEST(CreditLedger, TakesAHigherBalanceOnlyFromACallSentAfterTheLowerOneWasKnown) {
    CreditLedger ledger({});
    for (std::uint64_t seq = 1; seq <= 3; ++seq) ledger.reserve(seq, 0);
    ledger.answered(2, 0, balance(50), false, start);
    ledger.answered(1, 0, balance(51), false, start);
    EXPECT_EQ(ledger.balance(), 50);
    ledger.answered(3, 0, balance(52), false, start);
    EXPECT_EQ(ledger.balance(), 50);
    ledger.reserve(4, 0);
    ledger.answered(4, 0, balance(500), false, start);
    EXPECT_EQ(ledger.balance(), 500);
}

TEST(CreditLedger, NeverBelievesInMoreThanTheLowestReportHoweverAnswersOvertakeEachOther) {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        CreditLedger ledger({});
        std::int64_t served = 1000;
        std::int64_t lowest = served;
        struct Call {
            std::uint64_t seq;
            std::optional<std::int64_t> reported;
        };
        std::vector<Call> in_flight;
        std::uint64_t seq = 0;
        for (int step = 0; step < 60; ++step) {
            const auto dice = random() % 3;
            if (dice == 0 || in_flight.empty()) {
                ledger.reserve(++seq, 1);
                in_flight.push_back({seq, std::nullopt});
                continue;
            }
            const auto which = random() % in_flight.size();
            auto& call = in_flight[which];
            if (!call.reported) {
                call.reported = --served;
                continue;
            }
            lowest = std::min(lowest, *call.reported);
            ledger.answered(call.seq, 1, balance(*call.reported), false, start);
            in_flight.erase(in_flight.begin() + static_cast<std::ptrdiff_t>(which));
            ASSERT_EQ(ledger.balance(), lowest) << "round " << round;
        }
    }
}

TEST(CreditLedger, TakesALowerBalanceFromAnOlderCallUnlessCreditsWereBoughtSince) {
    CreditLedger ledger({});
    for (std::uint64_t seq = 1; seq <= 5; ++seq) ledger.reserve(seq, 0);
    ledger.answered(5, 0, balance(50), false, start);
    ledger.answered(4, 0, balance(49), false, start);
    EXPECT_EQ(ledger.balance(), 49);
    ledger.reserve(6, 0);
    ledger.reserve(7, 0);
    ledger.answered(7, 0, balance(1000), false, start);
    ledger.answered(6, 0, balance(48), false, start);
    EXPECT_EQ(ledger.balance(), 1000);
}

TEST(CreditLedger, CountsWhatACallUsedWhereNoBalanceIsReported) {
    CreditLedger ledger({});
    ledger.answered(1, 0, balance(50), false, start);
    ledger.answered(2, 0, Credits{7, std::nullopt}, false, start);
    EXPECT_EQ(ledger.balance(), 43);
}

TEST(CreditLedger, BelievesThatALostCallWasCharged) {
    CreditLedger ledger(10);
    ledger.answered(1, 0, balance(12), false, start);
    ledger.reserve(2, 1);
    ledger.lost(2, 1, start);
    EXPECT_EQ(ledger.balance(), 11);
    EXPECT_EQ(ledger.reserved(), 0);
}

TEST(CreditLedger, RefusesEveryCallWhenOutOfCreditsAndProbesWithTheWaitingAtGrowingIntervals) {
    CreditLedger ledger({});
    ledger.reserve(1, 1);
    ledger.answered(1, 1, {}, true, start);
    Time now = start;
    std::uint64_t seq = 1;
    for (const Duration expected : {30s, 60s, 120s, 240s, 480s, 600s, 600s}) {
        EXPECT_EQ(ledger.check(1, false, now + expected), Verdict::out_of_credits);
        EXPECT_EQ(ledger.check(1, true, now + expected - 1ms), Verdict::out_of_credits);
        EXPECT_EQ(ledger.probe_at(), now + expected);
        now += expected;
        EXPECT_EQ(ledger.check(1, true, now), Verdict::admitted);
        ledger.reserve(++seq, 1);
        EXPECT_EQ(ledger.check(1, true, now), Verdict::out_of_credits) << "one probe is enough";
        ledger.answered(seq, 1, {}, true, now);
    }
    now = ledger.probe_at();
    ledger.reserve(++seq, 1);
    ledger.answered(seq, 1, balance(100), false, now);
    EXPECT_EQ(ledger.check(1, false, now), Verdict::admitted);
    EXPECT_EQ(ledger.reserved(), 0);
}

TEST(CreditLedger, CountsRefusalsOfCallsSentTogetherOnce) {
    CreditLedger ledger({});
    for (std::uint64_t seq = 1; seq <= 3; ++seq) ledger.reserve(seq, 1);
    for (std::uint64_t seq = 1; seq <= 3; ++seq) ledger.answered(seq, 1, {}, true, start);
    EXPECT_EQ(ledger.probe_at(), start + 30s);
}

TEST(CreditLedger, IsNotRevivedByAnAnswerFromBeforeTheRefusal) {
    CreditLedger ledger({});
    ledger.reserve(1, 1);
    ledger.reserve(2, 1);
    ledger.reserve(3, 1);
    ledger.answered(2, 1, {}, true, start);
    ledger.answered(1, 1, balance(1), false, start);
    ledger.answered(3, 1, balance(1), false, start);
    EXPECT_EQ(ledger.check(1, false, start), Verdict::out_of_credits);
}

TEST(CreditLedger, SendsAnotherProbeWhenOneIsWithdrawnOrLost) {
    CreditLedger ledger({});
    ledger.reserve(1, 1);
    ledger.answered(1, 1, {}, true, start);
    Time now = ledger.probe_at();
    ledger.reserve(2, 1);
    ledger.give_back(2, 1);
    EXPECT_EQ(ledger.check(1, true, now), Verdict::admitted);
    ledger.reserve(3, 1);
    ledger.lost(3, 1, now);
    EXPECT_EQ(ledger.check(1, true, now), Verdict::out_of_credits);
    EXPECT_LT(ledger.probe_at(), now + 10min);
}

}  // namespace
}  // namespace ofapi::limits
