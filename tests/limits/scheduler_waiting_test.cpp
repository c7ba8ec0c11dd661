#include "limits/scheduler_fixture.hpp"

#include <ostream>

namespace ofapi {

void PrintTo(const Wait& wait, std::ostream* os) {
    *os << to_string(wait.reason) << " until " << wait.until.time_since_epoch().count();
}

namespace limits {
namespace {

using State = Ticket::State;
using Place = Ticket::Place;

Wait wait(WaitReason reason, Time until = Time::max()) { return Wait{reason, until}; }

TEST(WaitReasons, AreNamedAsTheyAreWritten) {
    EXPECT_EQ(to_string(WaitReason::none), "none");
    EXPECT_EQ(to_string(WaitReason::lane_in_flight), "lane_in_flight");
    EXPECT_EQ(to_string(WaitReason::retry_delay), "retry_delay");
}

TEST(SchedulerWaiting, SaysWhatEachStepWaitsFor) {
    SchedulerFixture fixture;
    const Scheduler& scheduler = fixture.scheduler;
    fixture.warm_up();
    TestCall& call = fixture.call("a");
    EXPECT_EQ(scheduler.why(call, fixture.now), wait(WaitReason::none, fixture.now));
    ASSERT_FALSE(fixture.scheduler.submit(call, fixture.now));
    EXPECT_EQ(call.place(), Place::lane);
    EXPECT_EQ(scheduler.why(call, fixture.now), wait(WaitReason::turn));
    ASSERT_EQ(fixture.scheduler.nominate(fixture.now), &call);
    EXPECT_EQ(scheduler.why(call, fixture.now), wait(WaitReason::connection));
    fixture.scheduler.ready(call, fixture.now);
    ASSERT_EQ(fixture.scheduler.grant(fixture.now), &call);
    EXPECT_EQ(scheduler.why(call, fixture.now), wait(WaitReason::none, fixture.now));
    fixture.settle(call, Kind::host_failed);
    fixture.scheduler.resubmit(call, fixture.now + 3s, fixture.now);
    EXPECT_EQ(call.place(), Place::delayed);
    EXPECT_EQ(scheduler.why(call, fixture.now), wait(WaitReason::retry_delay, fixture.now + 3s));
}

TEST(SchedulerWaiting, SaysThatTheMinuteIsUsedUpAndWhenACallMayComeBack) {
    SchedulerFixture fixture;
    TestCall& first = fixture.submit("a");
    fixture.pump();
    Observation seen = SchedulerFixture::seen(Kind::ok);
    seen.meta.limits.limit_minute = 100;
    seen.meta.limits.remaining_minute = 0;
    fixture.scheduler.settle(first, seen, fixture.now);
    TestCall& ready = fixture.submit("b");
    EXPECT_TRUE(fixture.pump().empty());
    const Wait found = fixture.scheduler.why(ready, fixture.now);
    EXPECT_EQ(found.reason, WaitReason::minute);
    EXPECT_EQ(found.until, fixture.scheduler.next_event(fixture.now));
    TestCall& queued = fixture.call("c");
    ASSERT_FALSE(fixture.scheduler.submit(queued, fixture.now));
    EXPECT_EQ(fixture.scheduler.why(queued, fixture.now), found);
}

TEST(SchedulerWaiting, SaysThatTheTeamIsPaused) {
    SchedulerFixture fixture;
    TestCall& first = fixture.submit("a");
    fixture.pump();
    fixture.settle(first, Kind::team_limited, 7s);
    TestCall& call = fixture.submit("b");
    fixture.pump();
    EXPECT_EQ(fixture.scheduler.why(call, fixture.now), wait(WaitReason::team_pause, fixture.now + 7s));
}

TEST(SchedulerWaiting, SaysWhatHoldsTheLaneUp) {
    SchedulerFixture fixture;
    fixture.warm_up();
    std::vector<TestCall*> calls;
    for (int i = 0; i < 6; ++i) calls.push_back(&fixture.submit("a"));
    const auto sent = fixture.pump();
    ASSERT_LT(sent.size(), calls.size());
    EXPECT_EQ(fixture.scheduler.why(*calls.back(), fixture.now), wait(WaitReason::lane_in_flight));
    fixture.settle(*sent[0], Kind::account_limited, 5s);
    EXPECT_EQ(fixture.scheduler.why(*calls.back(), fixture.now), wait(WaitReason::lane_pause, fixture.now + 5s));
    for (std::size_t i = 1; i < sent.size(); ++i) fixture.settle(*sent[i]);
    fixture.now += 5s;
    ASSERT_EQ(fixture.pump().size(), 1U);
    const Wait found = fixture.scheduler.why(*calls.back(), fixture.now);
    EXPECT_EQ(found.reason, WaitReason::lane_gap);
    EXPECT_EQ(found.until, fixture.scheduler.next_event(fixture.now));
}

TEST(SchedulerWaiting, SaysThatTheOperationIsPausedBeforeAndAfterItsTurn) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& first = fixture.submit("a", Priority::normal, "usage.credits");
    fixture.pump();
    fixture.settle(first, Kind::endpoint_limited, 30s);
    TestCall& call = fixture.submit("a", Priority::normal, "usage.credits");
    EXPECT_EQ(fixture.scheduler.why(call, fixture.now), wait(WaitReason::operation, fixture.now + 30s));
    fixture.pump();
    EXPECT_EQ(call.place(), Place::parked);
    EXPECT_EQ(fixture.scheduler.why(call, fixture.now), wait(WaitReason::operation, fixture.now + 30s));
}

TEST(SchedulerWaiting, SaysThatItWaitsForCredits) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& poor = fixture.submit("a");
    fixture.pump();
    fixture.settle(poor, Kind::out_of_credits);
    TestCall& patient = fixture.call("a");
    patient.wait_for_credits = true;
    ASSERT_FALSE(fixture.scheduler.submit(patient, fixture.now));
    fixture.pump();
    EXPECT_EQ(patient.place(), Place::credits);
    EXPECT_EQ(fixture.scheduler.why(patient, fixture.now),
              wait(WaitReason::credits, fixture.scheduler.next_event(fixture.now)));
}

TEST(SchedulerWaiting, SaysThatTheHostIsInTrouble) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.scheduler.host_unreachable(fixture.now);
    EXPECT_EQ(fixture.scheduler.why(call, fixture.now),
              wait(WaitReason::host, fixture.scheduler.next_event(fixture.now)));
}

TEST(SchedulerWaiting, SaysThatEnoughIsInFlight) {
    Scheduler::Options options;
    options.max_in_flight = 1;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    fixture.submit("a");
    TestCall& call = fixture.submit("b");
    ASSERT_EQ(fixture.pump().size(), 1U);
    EXPECT_EQ(fixture.scheduler.why(call, fixture.now), wait(WaitReason::concurrency));
}

TEST(SchedulerSnapshot, CountsByClassAndListsWhatIsPaused) {
    SchedulerFixture fixture;
    fixture.warm_up();
    fixture.submit("a", Priority::interactive);
    fixture.submit("b", Priority::bulk, "usage.credits");
    const auto sent = fixture.pump();
    ASSERT_EQ(sent.size(), 2U);
    for (int i = 0; i < 3; ++i) ASSERT_FALSE(fixture.scheduler.submit(fixture.call("c"), fixture.now));
    SchedulerSnapshot shown = fixture.scheduler.snapshot(fixture.now);
    EXPECT_EQ(shown.classes[0].in_flight, 1U);
    EXPECT_EQ(shown.classes[1].in_flight, 0U);
    EXPECT_EQ(shown.classes[1].waiting, 3U);
    EXPECT_EQ(shown.classes[2].in_flight, 1U);
    EXPECT_EQ(shown.lanes_paused, 0U);
    EXPECT_TRUE(shown.operations_paused.empty());
    EXPECT_EQ(fixture.scheduler.waiting("c"), 3U);
    EXPECT_EQ(fixture.scheduler.waiting("nobody"), 0U);

    fixture.settle(*sent[0], Kind::account_limited, 4s);
    fixture.settle(*sent[1], Kind::endpoint_limited, 9s);
    fixture.scheduler.host_unreachable(fixture.now);
    shown = fixture.scheduler.snapshot(fixture.now);
    EXPECT_EQ(shown.lanes_paused, 1U);
    EXPECT_EQ(shown.next_lane_resumes, fixture.now + 4s);
    ASSERT_EQ(shown.operations_paused.size(), 1U);
    EXPECT_EQ(shown.operations_paused[0].name, "usage.credits");
    EXPECT_EQ(shown.operations_paused[0].until, fixture.now + 9s);
    EXPECT_GT(shown.host_retry_at, fixture.now);
    EXPECT_EQ(fixture.scheduler.snapshot(fixture.now + 5s).lanes_paused, 0U);
}

TEST(SchedulerSnapshot, CountsStoppedLanesOnceAndNamesTheKeysRefusal) {
    SchedulerFixture fixture;
    fixture.warm_up();
    fixture.submit("gone");
    fixture.submit("gone");
    const auto sent = fixture.pump();
    ASSERT_EQ(sent.size(), 2U);
    for (TestCall* call : sent) fixture.settle(*call, Kind::account_stopped);
    EXPECT_EQ(fixture.scheduler.snapshot(fixture.now).lanes_stopped, 1U);
    fixture.scheduler.resume_lane("gone", fixture.now);
    fixture.scheduler.resume_lane("gone", fixture.now);
    EXPECT_EQ(fixture.scheduler.snapshot(fixture.now).lanes_stopped, 0U);
    TestCall& call = fixture.submit("b");
    fixture.pump();
    EXPECT_FALSE(fixture.scheduler.snapshot(fixture.now).stopped);
    fixture.settle(call, Kind::key_refused);
    EXPECT_EQ(fixture.scheduler.snapshot(fixture.now).stopped, errc::unauthorized);
}

TEST(SchedulerQueues, RefusesWhatIsTooMuchForOneLane) {
    Scheduler::Options options;
    options.max_waiting_per_lane = 2;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    fixture.submit("a");
    fixture.submit("a");
    TestCall& third = fixture.call("a");
    EXPECT_EQ(fixture.scheduler.submit(third, fixture.now), errc::queue_full);
    EXPECT_EQ(third.state(), State::idle);
    fixture.submit("b");
    EXPECT_EQ(fixture.pump().size(), 3U);
    ASSERT_FALSE(fixture.scheduler.submit(third, fixture.now)) << "what was sent does not wait any more";
}

}  // namespace
}  // namespace limits
}  // namespace ofapi
