#include "limits/random.hpp"
#include "limits/scheduler_fixture.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>

namespace ofapi::limits {
namespace {

/// One call in flight, so that the order in which calls are sent is the order of their turns.
struct OneByOne : SchedulerFixture {
    explicit OneByOne(Scheduler::Options options = Scheduler::Options()) : SchedulerFixture(with_one(options)) {
        warm_up();
    }
    static Scheduler::Options with_one(Scheduler::Options options) {
        options.max_in_flight = 1;
        return options;
    }
    TestCall& weighted(std::string_view lane, unsigned weight) {
        TestCall& result = call(lane);
        result.weight = weight;
        EXPECT_FALSE(scheduler.submit(result, now));
        return result;
    }
    /// Teaches what a call of the operation costs.
    void learn(std::string_view operation, std::int64_t cost) {
        TestCall& teacher = submit("teacher", Priority::normal, operation);
        EXPECT_EQ(pump(), (std::vector<TestCall*>{&teacher}));
        Observation seen = SchedulerFixture::seen(Kind::ok);
        seen.meta.credits.used = cost;
        scheduler.settle(teacher, seen, now);
    }
    TestCall& next() {
        const auto sent = pump();
        EXPECT_EQ(sent.size(), 1U);
        settle(sent);
        return *sent.at(0);
    }
    std::string order(int count) {
        std::vector<TestCall*> sent;
        for (int i = 0; i < count; ++i) sent.push_back(&next());
        return names(sent);
    }
};

TEST(SchedulerFairness, GivesEachLaneTurnsByItsWeight) {
    OneByOne fixture;
    for (int i = 0; i < 8; ++i) {
        fixture.weighted("a", 3);
        fixture.weighted("b", 1);
        fixture.weighted("c", 2);
    }
    EXPECT_EQ(fixture.order(12), "a a a b c c a a a b c c");
}

TEST(SchedulerFairness, TakesAWeightOfZeroForOne) {
    OneByOne fixture;
    for (int i = 0; i < 3; ++i) {
        fixture.weighted("a", 0);
        fixture.weighted("b", 1);
    }
    EXPECT_EQ(fixture.order(4), "a b a b");
}

TEST(SchedulerFairness, GivesALaneTheWeightOfTheCallThatJoinedItLast) {
    OneByOne fixture;
    for (int i = 0; i < 8; ++i) {
        fixture.weighted("a", i == 7 ? 2 : 1);
        fixture.weighted("b", 1);
    }
    EXPECT_EQ(fixture.order(2), "a b") << "the round had begun";
    EXPECT_EQ(fixture.order(6), "a a b a a b");
}

TEST(SchedulerFairness, ChargesALaneWhatItsCallsCost) {
    OneByOne fixture;
    fixture.learn("search", 10);
    fixture.learn("list", 1);
    for (int i = 0; i < 400; ++i) {
        fixture.submit("dear", Priority::normal, "search");
        for (int j = 0; j < 5; ++j) fixture.submit("cheap", Priority::normal, "list");
    }
    std::map<std::string, int> credits;
    for (int i = 0; i < 1100; ++i) {
        const TestCall& call = fixture.next();
        credits[call.name] += call.operation == "search" ? 10 : 1;
    }
    EXPECT_NEAR(credits["dear"], credits["cheap"], 40);
}

TEST(SchedulerFairness, LetsALaneThatIsAloneSpendWithoutWaiting) {
    OneByOne fixture;
    fixture.learn("search", 200);
    for (int i = 0; i < 3; ++i) fixture.submit("a", Priority::normal, "search");
    EXPECT_EQ(fixture.order(3), "a a a");
}

TEST(SchedulerFairness, DoesNotLetALaneSaveItsTurnsUpWhileItIsEmpty) {
    OneByOne fixture;
    for (int i = 0; i < 20; ++i) fixture.submit("busy");
    fixture.submit("seldom");
    EXPECT_EQ(fixture.order(11), "busy seldom busy busy busy busy busy busy busy busy busy");
    for (int i = 0; i < 5; ++i) fixture.submit("seldom");
    EXPECT_EQ(fixture.order(6), "busy seldom busy seldom busy seldom");
}

// Whatever lanes, weights and costs there are: while two lanes have calls all the time, what they are given by weight
// differs by a bounded number of their dearest calls.
TEST(SchedulerFairness, SharesByWeightAndCostOnRandomLoads) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        OneByOne fixture;
        const std::vector<std::int64_t> costs{1, 1 + static_cast<std::int64_t>(random.next() % 8),
                                              1 + static_cast<std::int64_t>(random.next() % 50)};
        const std::vector<std::string> operations{"op_0", "op_1", "op_2"};
        for (std::size_t i = 0; i < costs.size(); ++i) fixture.learn(operations[i], costs[i]);

        struct Load {
            std::string name;
            unsigned weight;
            std::size_t dearest;
            double given = 0.0;
        };
        std::vector<Load> loads;
        const std::size_t lanes = 2 + random.next() % 6;
        for (std::size_t i = 0; i < lanes; ++i)
            loads.push_back(
                {"lane_" + std::to_string(i), 1 + static_cast<unsigned>(random.next() % 4), random.next() % 3});
        const auto refill = [&](Load& load) {
            TestCall& call = fixture.call(load.name, Priority::normal, operations[random.next() % (load.dearest + 1)]);
            call.weight = load.weight;
            ASSERT_FALSE(fixture.scheduler.submit(call, fixture.now));
        };
        for (Load& load : loads)
            for (int i = 0; i < 3; ++i) refill(load);
        for (int i = 0; i < 600; ++i) {
            const TestCall& call = fixture.next();
            const auto lane =
                std::find_if(loads.begin(), loads.end(), [&](const Load& l) { return l.name == call.name; });
            const auto cost = costs[static_cast<std::size_t>(call.operation.back() - '0')];
            lane->given += static_cast<double>(cost) / lane->weight;
            refill(*lane);
        }
        const auto [least, most] = std::minmax_element(loads.begin(), loads.end(),
                                                       [](const Load& a, const Load& b) { return a.given < b.given; });
        const double dearest = static_cast<double>(*std::max_element(costs.begin(), costs.end()));
        EXPECT_LE(most->given - least->given, 4 * dearest);
        if (HasFailure()) break;
    }
}

TEST(SchedulerFairness, CountsACallThatHasWaitedForLongAsOneClassHigher) {
    Scheduler::Options options;
    options.ageing = 10s;
    OneByOne fixture(options);
    fixture.submit("old", Priority::bulk);
    TestCall& running = fixture.submit("r", Priority::interactive);
    ASSERT_EQ(fixture.pump(), (std::vector<TestCall*>{&running}));
    fixture.now += 9s;
    for (int i = 0; i < 4; ++i) fixture.submit("n", Priority::normal);
    fixture.now += 1s;
    fixture.settle(running);
    EXPECT_EQ(fixture.order(4), "old n n n");
}

// Where the calls of one class wait, their order is that of the round robin, however long they have waited.
TEST(SchedulerFairness, KeepsTheOrderOfAClassWhateverHasWaitedForLong) {
    const auto order = [](std::uint64_t seed, Duration ageing) {
        Random random(seed);
        Scheduler::Options options;
        options.ageing = ageing;
        OneByOne fixture(options);
        const std::size_t lanes = 2 + random.next() % 6;
        const auto submit = [&](std::size_t lane) {
            const std::string name = "lane_" + std::to_string(lane);
            TestCall& call = fixture.call(name);
            call.lane_key = call.name;
            call.weight = 1 + static_cast<unsigned>(lane % 3);
            EXPECT_FALSE(fixture.scheduler.submit(call, fixture.now));
        };
        for (int i = 0; i < 60; ++i) submit(0);
        std::string result;
        for (int i = 0; i < 60; ++i) {
            submit(random.next() % lanes);
            if (random.next() % 2 == 0) submit(random.next() % lanes);
            fixture.now += std::chrono::milliseconds(random.next() % 200);
            result += fixture.next().name + ' ';
        }
        return result;
    };
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) ASSERT_EQ(order(seed, 1s), order(seed, 24h)) << seed;
}

TEST(SchedulerFairness, GivesALongQueueThatHasAgedNoMoreThanItsShareOfItsClass) {
    Scheduler::Options options;
    options.ageing = 5s;
    OneByOne fixture(options);
    for (int i = 0; i < 1000; ++i) fixture.submit("long");
    for (const auto* lane : {"a", "b", "c"}) fixture.submit(lane);
    for (int i = 0; i < 2; ++i) fixture.submit("urgent", Priority::interactive);
    std::map<std::string, int> given;
    for (int i = 0; i < 800; ++i) {
        fixture.now += 100ms;
        const TestCall& call = fixture.next();
        ++given[call.name];
        if (call.name != "long") fixture.submit(call.name, call.priority);
    }
    for (const auto* lane : {"a", "b", "c"}) EXPECT_NEAR(given["long"], given[lane], 2) << lane;
    EXPECT_GT(given["long"], 80) << "its class was raised";
}

/// Lanes that begin with this pace and always have calls share the calls in flight by weight.
void expect_shares_by_weight(const LanePace& pace, std::size_t max_in_flight, Duration answer_takes) {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Scheduler::Options options;
        options.max_in_flight = max_in_flight;
        SchedulerFixture fixture(options);
        fixture.warm_up();
        for (int i = 0; i < 50; ++i) fixture.team->lane_limited(pace);

        std::map<std::string, unsigned> weights;
        const std::size_t lanes = 16 + random.next() % 8;
        for (std::size_t i = 0; i < lanes; ++i)
            weights["lane_" + std::to_string(i)] = 1 + static_cast<unsigned>(random.next() % 3);
        const auto submit = [&](const std::string& lane) {
            TestCall& call = fixture.call(lane);
            call.weight = weights[lane];
            ASSERT_FALSE(fixture.scheduler.submit(call, fixture.now));
        };
        for (const auto& [lane, weight] : weights)
            for (int i = 0; i < 8; ++i) submit(lane);

        std::map<std::string, double> given;
        std::deque<std::pair<Time, TestCall*>> sent;
        for (const Time end = fixture.now + 60s; fixture.now < end; fixture.now += 100ms) {
            while (!sent.empty() && sent.front().first <= fixture.now) {
                fixture.settle(*sent.front().second);
                sent.pop_front();
            }
            for (TestCall* call : fixture.pump()) {
                sent.emplace_back(fixture.now + answer_takes, call);
                given[call->name] += 1.0 / call->weight;
                submit(call->name);
            }
        }
        double all = 0.0;
        for (const auto& [lane, by_weight] : given) all += by_weight;
        const double mean = all / static_cast<double>(lanes);
        for (const auto& [lane, by_weight] : given) EXPECT_NEAR(by_weight, mean, 2.0) << lane << ' ' << weights[lane];
        if (testing::Test::HasFailure()) break;
    }
}

TEST(SchedulerFairness, SharesByWeightAmongLanesWithGaps) { expect_shares_by_weight(LanePace(300ms, 4), 1, 100ms); }

TEST(SchedulerFairness, SharesByWeightAmongLanesThatMayHaveOneCallInFlight) {
    expect_shares_by_weight(LanePace(Duration::zero(), 1), 3, 300ms);
}

// A lane that was paused has not saved up the turns of all that time.
TEST(SchedulerFairness, GivesALaneThatWasPausedTwoRoundsInAdvanceAtMost) {
    OneByOne fixture;
    for (int i = 0; i < 40; ++i) fixture.weighted("paused", 2);
    TestCall& first = *fixture.pump().at(0);
    for (const auto* lane : {"a", "b"})
        for (int i = 0; i < 400; ++i) fixture.submit(lane);
    fixture.settle(first, Kind::account_limited, 60s);
    for (int i = 0; i < 200; ++i) {
        fixture.now += 300ms;
        fixture.next();
    }
    std::map<std::string, int> given;
    for (int i = 0; i < 40; ++i) {
        ++given[fixture.next().name];
        fixture.now += 10s;
    }
    EXPECT_GE(given["paused"], 19);
    EXPECT_LE(given["paused"], 24);
}

TEST(SchedulerFairness, MakesAnUrgentCallWaitForOneAgedCallAtMost) {
    Scheduler::Options options;
    options.ageing = 10s;
    OneByOne fixture(options);
    for (int i = 0; i < 100; ++i) fixture.submit("old_" + std::to_string(i));
    fixture.now += 11s;
    fixture.order(20);
    for (int round = 0; round < 10; ++round) {
        TestCall& urgent = fixture.submit("u", Priority::interactive);
        const TestCall* first = &fixture.next();
        EXPECT_TRUE(first == &urgent || &fixture.next() == &urgent);
    }
}

// While interactive calls never stop, a bulk call waits for its class's turns, and no longer than until it has aged and
// its lane's turn has come.
TEST(SchedulerFairness, StarvesNoLaneHoweverMuchIsMoreUrgent) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        Scheduler::Options options;
        options.ageing = 5s;
        OneByOne fixture(options);
        const std::size_t lanes = 1 + random.next() % 5;
        std::map<const TestCall*, int> waited;
        const auto submit = [&](Priority priority) {
            waited[&fixture.submit("lane_" + std::to_string(random.next() % lanes), priority)] = 0;
        };
        for (std::size_t i = 0; i < 2 * lanes; ++i) {
            submit(Priority::interactive);
            submit(Priority::normal);
        }
        TestCall& bulk = fixture.submit("lane_0", Priority::bulk);
        int turns = 0;
        for (const TestCall* sent = nullptr; sent != &bulk; ++turns) {
            ASSERT_LT(turns, 21) << "a bulk call has one turn in 21";
            sent = &fixture.next();
            if (sent->priority != Priority::bulk) submit(sent->priority);
            fixture.now += 100ms;
        }
    }
}

TEST(SchedulerReserve, LeavesAnEighthOfTheConnectionsToWhatIsNotBulk) {
    Scheduler::Options options;
    options.max_in_flight = 16;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 30; ++i) fixture.submit("acct_" + std::to_string(i), Priority::bulk);
    const auto bulk = fixture.pump();
    EXPECT_EQ(bulk.size(), 14U);
    EXPECT_EQ(fixture.scheduler.why(fixture.calls.back(), fixture.now).reason, WaitReason::concurrency);
    fixture.submit("n");
    fixture.submit("i", Priority::interactive);
    EXPECT_EQ(fixture.pump().size(), 2U);
    fixture.settle(*bulk[0]);
    EXPECT_EQ(fixture.pump().size(), 1U);
}

/// So many tokens are left of 1,000.
void leave_tokens(SchedulerFixture& fixture, std::int64_t tokens) {
    TestCall& first = fixture.submit("first");
    fixture.pump();
    Observation seen = SchedulerFixture::seen(Kind::ok);
    seen.meta.limits.limit_minute = 1000;
    seen.meta.limits.remaining_minute = tokens + 3;  // which are never sent
    fixture.scheduler.settle(first, seen, fixture.now);
}

TEST(SchedulerReserve, LeavesSomeTokensToWhatIsNotBulk) {
    SchedulerFixture fixture;
    leave_tokens(fixture, 15);
    for (int i = 0; i < 5; ++i) fixture.submit("b" + std::to_string(i), Priority::bulk);
    EXPECT_EQ(fixture.pump().size(), 5U);
    for (int i = 0; i < 5; ++i) fixture.submit("c" + std::to_string(i), Priority::bulk);
    EXPECT_TRUE(fixture.pump().empty()) << "ten are kept";
    const Wait why = fixture.scheduler.why(fixture.calls.back(), fixture.now);
    EXPECT_EQ(why.reason, WaitReason::minute);
    fixture.submit("n", Priority::interactive);
    EXPECT_EQ(SchedulerFixture::names(fixture.pump()), "n");
}

TEST(SchedulerReserve, IsOpenToABulkCallThatHasWaitedForLong) {
    Scheduler::Options options;
    options.ageing = 10s;
    SchedulerFixture fixture(options);
    leave_tokens(fixture, 10);
    fixture.submit("b", Priority::bulk);
    EXPECT_TRUE(fixture.pump().empty());
    const Time aged = fixture.now + 10s;
    EXPECT_EQ(SchedulerFixture::names(fixture.pump_next()), "b");
    EXPECT_EQ(fixture.now, aged);
}

}  // namespace
}  // namespace ofapi::limits
