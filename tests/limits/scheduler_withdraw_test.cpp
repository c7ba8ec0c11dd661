// What is left behind by a call that nobody wants any more.

#include "limits/histories.hpp"
#include "limits/random.hpp"
#include "limits/scheduler_fixture.hpp"

#include <functional>
#include <map>

namespace ofapi::limits {
namespace {

using State = Ticket::State;

TEST(SchedulerWithdraw, GivesEverythingBackAtEveryState) {
    for (const State state : {State::queued, State::nominated, State::ready, State::sent}) {
        Scheduler::Options options;
        options.max_in_flight = 1;
        SchedulerFixture fixture(options);
        fixture.warm_up();
        const AllowanceSnapshot before = fixture.team->snapshot(fixture.now);
        TestCall& call = fixture.submit("a");
        TestCall& next = fixture.submit("a");
        if (state != State::queued) {
            ASSERT_EQ(fixture.scheduler.nominate(fixture.now), &call);
        }
        if (state == State::ready || state == State::sent) fixture.scheduler.ready(call, fixture.now);
        if (state == State::sent) {
            ASSERT_EQ(fixture.scheduler.grant(fixture.now), &call);
        }
        ASSERT_EQ(call.state(), state);

        fixture.scheduler.withdraw(call, fixture.now);
        EXPECT_EQ(call.state(), State::idle);
        EXPECT_EQ(fixture.scheduler.waiting(), 1U);
        EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
        const AllowanceSnapshot after = fixture.team->snapshot(fixture.now);
        EXPECT_EQ(after.minute.available, before.minute.available);
        EXPECT_EQ(after.reserved_credits, 0);
        EXPECT_EQ(fixture.pump(), (std::vector<TestCall*>{&next})) << "its place serves the next call";
    }
}

/// A random load, sent one call at a time. What is inserted comes from a random stream of its own, so that the load is
/// the same with and without it.
struct Load {
    /// Called before each step.
    using Insert = std::function<void(SchedulerFixture&, Random&)>;

    /// The names of the calls in the order in which they were sent, and when.
    static std::vector<std::pair<std::string, Time>> order(std::uint64_t seed, bool with_costs, const Insert& insert) {
        Random random(seed);
        Random inserted(seed + 1'000'000);
        const auto below = [&](std::uint64_t bound) { return random.next() % bound; };
        Scheduler::Options options;
        options.max_in_flight = 1;
        options.ageing = below(2) == 0 ? Duration(200ms) : Duration(1h);
        SchedulerFixture fixture(options);
        fixture.warm_up();
        std::vector<std::pair<std::string, Time>> result;
        TestCall* running = nullptr;
        for (int step = 0; step < 40; ++step) {
            insert(fixture, inserted);
            for (auto more = below(3); more > 0; --more) {
                const auto lane = below(4);
                TestCall& call =
                    fixture.call("lane_" + std::to_string(lane), static_cast<Priority>(below(3)), "fans.list");
                call.lane_key = lane_names[lane];
                call.weight = 1 + static_cast<unsigned>(lane % 2);
                if (with_costs) call.units = static_cast<double>(1 + below(3));
                call.name += "#" + std::to_string(step) + "." + std::to_string(more);
                EXPECT_FALSE(fixture.scheduler.submit(call, fixture.now));
            }
            if (running && below(2) == 0) {
                fixture.settle(*running);
                running = nullptr;
            }
            for (TestCall* call : fixture.pump()) {
                running = call;
                result.emplace_back(call->name, fixture.now);
            }
            fixture.now += Duration(1ms) * static_cast<int>(below(50));
        }
        return result;
    }

    static constexpr std::array<const char*, 5> lane_names{"lane_0", "lane_1", "lane_2", "lane_3", "alone"};
};

// A call that is withdrawn before the next decision leaves no trace: whatever its lane and class, everything else is
// sent at the same moment as without it.
TEST(SchedulerWithdraw, LeavesNoTraceOfACallThatCameAndWentBetweenTwoDecisions) {
    for (int i = 1; i <= histories(10'000); ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        SCOPED_TRACE(seed);
        const auto without = Load::order(seed, true, [](SchedulerFixture&, Random&) {});
        const auto with = Load::order(seed, true, [](SchedulerFixture& fixture, Random& random) {
            const std::size_t lane = random.next() % 5;
            TestCall& call = fixture.call(Load::lane_names[lane], static_cast<Priority>(random.next() % 3));
            call.weight = 1 + static_cast<unsigned>(lane % 2);
            if (random.next() % 2 == 0) call.deadline = fixture.now + 1h;
            EXPECT_FALSE(fixture.scheduler.submit(call, fixture.now));
            fixture.scheduler.withdraw(call, fixture.now);
        });
        ASSERT_EQ(with, without);
        ASSERT_FALSE(with.empty());
    }
}

// One that waits in a lane of its own until it is withdrawn, at any later moment but before its turn, changes neither
// the order nor the moments of the others, where calls cost the same.
TEST(SchedulerWithdraw, ChangesNothingForTheLanesThatWaitedBesideIt) {
    int withdrawn = 0;
    for (int i = 1; i <= histories(10'000); ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        SCOPED_TRACE(seed);
        const auto without = Load::order(seed, false, [](SchedulerFixture&, Random&) {});
        TestCall* waiting = nullptr;
        bool had_its_turn = false;
        int until = 0;
        int step = 0;
        const auto with = Load::order(seed, false, [&](SchedulerFixture& fixture, Random& random) {
            ++step;
            if (step == 1) until = 2 + static_cast<int>(random.next() % 20);
            const int from = until - 1 - static_cast<int>(seed % 3);
            if (step == std::max(from, 1)) {
                waiting = &fixture.call("alone", static_cast<Priority>(random.next() % 3));
                EXPECT_FALSE(fixture.scheduler.submit(*waiting, fixture.now));
            } else if (step == until) {
                had_its_turn = waiting->state() != State::queued;
                if (!had_its_turn) fixture.scheduler.withdraw(*waiting, fixture.now);
            }
        });
        if (had_its_turn) continue;
        ++withdrawn;
        ASSERT_EQ(with, without);
    }
    EXPECT_GT(withdrawn, histories(10'000) / 10);
}

// At any state, in any lane: the others of each lane and class go in the order in which they came, all of them.
TEST(SchedulerWithdraw, KeepsTheOrderWithinEachLaneAndClass) {
    for (int i = 1; i <= histories(10'000); ++i) {
        SCOPED_TRACE(i);
        Random random(static_cast<std::uint64_t>(i));
        const auto below = [&](std::uint64_t bound) { return static_cast<std::size_t>(random.next() % bound); };
        Scheduler::Options options;
        options.max_in_flight = 1 + below(8);
        options.ageing = 1h;
        SchedulerFixture fixture(options);
        fixture.warm_up();
        using Queue = std::map<std::pair<std::string_view, Priority>, std::vector<const TestCall*>>;
        Queue submitted;
        Queue sent;
        std::vector<TestCall*> running;
        for (int step = 0; step < 200 && (step < 40 || fixture.scheduler.waiting() + fixture.scheduler.in_flight() > 0);
             ++step) {
            if (step < 40) {
                TestCall& call = fixture.submit(Load::lane_names[below(3)], static_cast<Priority>(below(3)));
                submitted[{call.lane_key, call.priority}].push_back(&call);
            }
            for (std::size_t more = below(3); more > 0; --more)
                if (Ticket* ticket = fixture.scheduler.nominate(fixture.now))
                    fixture.scheduler.ready(*ticket, fixture.now);
            TestCall& other = fixture.calls[below(fixture.calls.size())];
            if (below(4) == 0 && other.state() != State::idle && other.state() != State::sent) {
                fixture.scheduler.withdraw(other, fixture.now);
                std::erase(submitted[{other.lane_key, other.priority}], &other);
            }
            if (below(2) == 0) continue;
            for (TestCall* call : fixture.pump()) {
                sent[{call->lane_key, call->priority}].push_back(call);
                running.push_back(call);
            }
            for (; !running.empty(); running.pop_back()) fixture.settle(*running.back());
        }
        std::erase_if(submitted, [](const auto& queue) { return queue.second.empty(); });
        ASSERT_EQ(sent, submitted);
    }
}

}  // namespace
}  // namespace ofapi::limits
