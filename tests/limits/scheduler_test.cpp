#include "limits/scheduler_fixture.hpp"

#include <algorithm>
#include <map>

namespace ofapi::limits {
namespace {

using State = Ticket::State;

TEST(Scheduler, TakesACallThroughItsLife) {
    SchedulerFixture fixture;
    Scheduler& scheduler = fixture.scheduler;
    TestCall& call = fixture.submit("acct_1");
    EXPECT_EQ(call.state(), State::queued);
    EXPECT_EQ(scheduler.waiting(), 1U);

    EXPECT_EQ(scheduler.nominate(fixture.now), &call);
    EXPECT_EQ(call.state(), State::nominated);
    EXPECT_EQ(scheduler.grant(fixture.now), nullptr) << "it has no connection yet";

    scheduler.ready(call, fixture.now);
    EXPECT_EQ(call.state(), State::ready);
    EXPECT_EQ(scheduler.in_flight(), 1U);

    EXPECT_EQ(scheduler.grant(fixture.now), &call);
    EXPECT_EQ(call.state(), State::sent);
    fixture.settle(call);
    EXPECT_EQ(call.state(), State::idle);
    EXPECT_EQ(scheduler.in_flight(), 0U);
    EXPECT_EQ(scheduler.waiting(), 0U);
    EXPECT_EQ(scheduler.next_event(fixture.now), Time::max());
}

TEST(Scheduler, SendsOneCallUntilTheLimitIsKnownAndThenAll) {
    SchedulerFixture fixture;
    for (int i = 0; i < 30; ++i) fixture.submit("acct_" + std::to_string(i));
    const auto first = fixture.pump();
    ASSERT_EQ(first.size(), 1U);
    fixture.settle(*first[0]);
    EXPECT_EQ(fixture.pump().size(), 29U);
}

TEST(Scheduler, KeepsItsCaps) {
    Scheduler::Options options;
    options.max_in_flight = 20;
    options.max_nominated = 5;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 100; ++i) fixture.submit("acct_" + std::to_string(i));
    int nominated = 0;
    while (fixture.scheduler.nominate(fixture.now)) ++nominated;
    EXPECT_EQ(nominated, 5);

    SchedulerFixture other(options);
    other.warm_up();
    for (int i = 0; i < 100; ++i) other.submit("acct_" + std::to_string(i));
    EXPECT_EQ(other.pump().size(), 20U);
}

TEST(Scheduler, SendsLessAtATimeWhileAnswersTakeMuchLongerThanUsual) {
    Scheduler::Options options;
    options.max_in_flight = 40;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 2000; ++i) fixture.submit("acct_" + std::to_string(i));
    const auto rounds = [&](int count, Duration service) {
        std::size_t sent = 0;
        for (int round = 0; round < count; ++round) {
            const auto calls = fixture.pump();
            fixture.now += service;
            fixture.settle(calls);
            sent = calls.size();
        }
        return sent;
    };
    EXPECT_EQ(rounds(5, 1s), 40U);
    EXPECT_EQ(fixture.scheduler.snapshot(fixture.now).max_in_flight, 40U);
    EXPECT_LE(rounds(2, 5s), 20U);
    const auto slow = fixture.scheduler.snapshot(fixture.now);
    EXPECT_LE(slow.max_in_flight, 20U);
    EXPECT_GT(slow.latency, 1s);
    EXPECT_EQ(rounds(10, 1s), 40U);
    EXPECT_LT(fixture.scheduler.snapshot(fixture.now).latency, slow.latency);
}

TEST(Scheduler, SendsLessAtATimeWhileCallsFail) {
    Scheduler::Options options;
    options.max_in_flight = 40;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 200; ++i) fixture.submit("acct_" + std::to_string(i));
    const auto calls = fixture.pump();
    ASSERT_EQ(calls.size(), 40U);
    fixture.now += 1s;
    for (std::size_t i = 0; i < calls.size(); ++i) fixture.settle(*calls[i], i % 4 == 0 ? Kind::host_failed : Kind::ok);
    EXPECT_LE(fixture.scheduler.snapshot(fixture.now).max_in_flight, 20U);
    EXPECT_LE(fixture.pump().size(), 20U);
}

TEST(Scheduler, RefusesWhatIsTooMuchToWait) {
    Scheduler::Options options;
    options.max_waiting = 2;
    SchedulerFixture fixture(options);
    fixture.submit("acct_1");
    fixture.submit("acct_1");
    EXPECT_EQ(fixture.scheduler.submit(fixture.call("acct_1"), fixture.now), errc::queue_full);
}

TEST(Scheduler, LetsLanesTakeTurns) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 3; ++i) fixture.submit("a");
    fixture.submit("b");
    fixture.submit("c");
    EXPECT_EQ(SchedulerFixture::names(fixture.pump()), "a b c a a");
}

TEST(Scheduler, DoesNotLetTenThousandCallsOfOneAccountHoldUpAnother) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 10'000; ++i) fixture.submit("busy");
    fixture.submit("other");
    const auto sent = fixture.pump();
    EXPECT_EQ(SchedulerFixture::names(sent), "busy other busy busy busy") << "an account has four in flight";
}

TEST(Scheduler, GivesEachPriorityItsShare) {
    Scheduler::Options options;
    options.max_in_flight = 1;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 1000; ++i) {
        const std::string lane = "acct_" + std::to_string(i % 10);
        fixture.submit(lane, Priority::interactive);
        fixture.submit(lane, Priority::normal);
        fixture.submit(lane, Priority::bulk);
    }
    std::map<Priority, int> sent;
    for (int i = 0; i < 210; ++i) {
        const auto calls = fixture.pump();
        ASSERT_EQ(calls.size(), 1U);
        ++sent[calls[0]->priority];
        fixture.settle(calls);
    }
    EXPECT_NEAR(sent[Priority::interactive], 160, 1);
    EXPECT_NEAR(sent[Priority::normal], 40, 1);
    EXPECT_NEAR(sent[Priority::bulk], 10, 1);
}

TEST(Scheduler, GivesTheWholeFlowToTheOnlyPriorityThatWaits) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 50; ++i) fixture.submit("acct_" + std::to_string(i), Priority::bulk);
    EXPECT_EQ(fixture.pump().size(), 50U);
}

TEST(Scheduler, NominatesAnInteractiveCallThoughBulkCallsWaitForTokens) {
    SchedulerFixture fixture;
    fixture.submit("warm");
    for (int i = 0; i < 100; ++i) fixture.submit("acct_" + std::to_string(i), Priority::bulk);
    EXPECT_EQ(fixture.pump().size(), 1U);
    TestCall& urgent = fixture.submit("acct_1", Priority::interactive);
    EXPECT_EQ(fixture.scheduler.nominate(fixture.now), &urgent);
}

TEST(Scheduler, DoesNotHoldTheTeamsOwnCallsToAnAccountsLimit) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 20; ++i) fixture.submit("");
    EXPECT_EQ(fixture.pump().size(), 20U);
}

TEST(Scheduler, StopsOneLaneOnAnAccountsRefusal) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 6; ++i) fixture.submit("limited");
    const auto sent = fixture.pump();
    ASSERT_EQ(sent.size(), 4U);
    fixture.settle(*sent[0], Kind::account_limited, 5s);
    fixture.submit("other");
    EXPECT_EQ(SchedulerFixture::names(fixture.pump()), "other");
    fixture.now += 4s;
    EXPECT_TRUE(fixture.pump().empty());
    for (int i = 1; i < 4; ++i) fixture.settle(*sent[static_cast<std::size_t>(i)]);
    fixture.now += 1s;
    EXPECT_EQ(fixture.pump().size(), 1U);
    EXPECT_EQ(fixture.pump_next().size(), 1U) << "after the gap";
}

TEST(Scheduler, QueuesReadyCallsOfALaneThatIsPausedMeanwhileAgain) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    TestCall& nominated = fixture.submit("a");
    TestCall& ready = fixture.submit("a");
    ASSERT_EQ(fixture.scheduler.nominate(fixture.now), &nominated);
    ASSERT_EQ(fixture.scheduler.nominate(fixture.now), &ready);
    fixture.scheduler.ready(ready, fixture.now);
    fixture.settle(sent, Kind::account_unavailable, 10s);
    fixture.scheduler.ready(nominated, fixture.now);
    EXPECT_EQ(fixture.scheduler.grant(fixture.now), nullptr);
    EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
    EXPECT_EQ(fixture.scheduler.waiting(), 2U);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now);
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), &ready);
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), &nominated);
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), nullptr);
    EXPECT_EQ(nominated.state(), State::queued);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now + 10s);
    fixture.submit("a");
    fixture.now += 10s;
    EXPECT_EQ(fixture.pump(), (std::vector<TestCall*>{&nominated, &ready, &fixture.calls.back()}));
}

TEST(Scheduler, LeavesThePlacesOfAPausedOperationToTheOthers) {
    Scheduler::Options options;
    options.max_in_flight = 4;
    options.max_nominated = 4;
    SchedulerFixture fixture(options);
    fixture.submit("warm", Priority::normal, "slow");
    const auto first = fixture.pump();
    ASSERT_EQ(first.size(), 1U);
    std::vector<TestCall*> slow;
    for (int i = 0; i < 3; ++i) slow.push_back(&fixture.submit("a", Priority::normal, "slow"));
    EXPECT_TRUE(fixture.pump().empty()) << "they wait for the team's limit to be known";
    fixture.settle(*first[0], Kind::endpoint_limited, 60s);
    fixture.submit("a");
    EXPECT_EQ(fixture.scheduler.nominate(fixture.now), nullptr) << "connections are given back first";
    for (int i = 0; i < 5; ++i) fixture.submit("healthy_" + std::to_string(i));
    EXPECT_EQ(fixture.pump().size(), 4U);
    for (const TestCall* call : slow) EXPECT_EQ(call->state(), State::queued);
}

TEST(Scheduler, DoesNotReturnACallForItsConnectionThatEndedMeanwhile) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    TestCall& cancelled = fixture.submit("a");
    TestCall& late = fixture.call("a");
    late.deadline = fixture.now + 1s;
    ASSERT_FALSE(fixture.scheduler.submit(late, fixture.now));
    TestCall& refused = fixture.submit("a");
    for (TestCall* call : {&cancelled, &late, &refused}) {
        ASSERT_EQ(fixture.scheduler.nominate(fixture.now), call);
        fixture.scheduler.ready(*call, fixture.now);
    }
    fixture.settle(sent, Kind::account_unavailable, 10s);
    fixture.scheduler.withdraw(cancelled, fixture.now);
    fixture.now += 1s;
    EXPECT_EQ(fixture.scheduler.refuse(fixture.now).ticket, &late);
    fixture.submit("keyless");
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), &refused);
    const auto keyless = fixture.pump();
    ASSERT_EQ(keyless.size(), 1U);
    fixture.settle(*keyless[0], Kind::key_refused);
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), nullptr);
    EXPECT_EQ(fixture.scheduler.refuse(fixture.now).ticket, &refused);
    EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
    EXPECT_EQ(fixture.scheduler.waiting(), 0U);
}

TEST(Scheduler, RefusesTheCallsOfAStoppedAccountAndOnlyThose) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& sent = fixture.submit("gone");
    fixture.pump();
    fixture.submit("gone");
    TestCall& nominated = fixture.submit("gone");
    fixture.submit("other");
    TestCall& delayed = fixture.call("gone");
    fixture.scheduler.resubmit(delayed, fixture.now + 1s, fixture.now);
    ASSERT_EQ(fixture.scheduler.nominate(fixture.now)->lane_key, "gone");
    (void)nominated;

    Observation seen = SchedulerFixture::seen(Kind::account_stopped);
    seen.code = errc::account_not_found;
    fixture.scheduler.settle(sent, seen, fixture.now);
    EXPECT_EQ(SchedulerFixture::names(fixture.pump()), "other");
    EXPECT_EQ(fixture.refused.size(), 1U);
    for (TestCall& call : fixture.calls)
        if (call.state() == State::nominated) fixture.scheduler.ready(call, fixture.now);
    fixture.now += 1s;
    fixture.pump();
    EXPECT_EQ(fixture.refused.size(), 3U);
    for (const auto& [call, code] : fixture.refused) EXPECT_EQ(code, errc::account_not_found);
    EXPECT_EQ(fixture.scheduler.submit(fixture.call("gone"), fixture.now), errc::account_not_found);

    fixture.scheduler.resume_lane("gone", fixture.now);
    fixture.submit("gone");
    EXPECT_EQ(fixture.pump().size(), 1U);
}

TEST(Scheduler, RefusesEveryCallOnceTheKeyIsRefused) {
    SchedulerFixture fixture;
    fixture.warm_up();
    fixture.submit("sent");
    const auto sent = fixture.pump();
    for (int i = 0; i < 10; ++i) fixture.submit("a");
    TestCall& delayed = fixture.call("b");
    fixture.scheduler.resubmit(delayed, fixture.now + 1h, fixture.now);
    TestCall& nominated = *static_cast<TestCall*>(fixture.scheduler.nominate(fixture.now));
    fixture.settle(*sent[0], Kind::key_refused);
    EXPECT_TRUE(fixture.pump().empty());
    EXPECT_EQ(fixture.refused.size(), 10U);
    fixture.scheduler.ready(nominated, fixture.now);
    EXPECT_TRUE(fixture.pump().empty());
    EXPECT_EQ(fixture.refused.size(), 11U);
    for (const auto& [call, code] : fixture.refused) EXPECT_EQ(code, errc::unauthorized);
    EXPECT_EQ(fixture.scheduler.submit(fixture.call("c"), fixture.now), errc::unauthorized);
    EXPECT_EQ(fixture.scheduler.waiting(), 0U);
    EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
}

TEST(Scheduler, LetsOtherOperationsOfTheLanePassALimitedOne) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& first = fixture.submit("a", Priority::normal, "usage.credits");
    fixture.pump();
    fixture.settle(first, Kind::endpoint_limited, 30s);
    for (int i = 0; i < 3; ++i) fixture.submit("a", Priority::normal, "usage.credits");
    fixture.submit("a", Priority::normal, "fans.list");
    const auto passed = fixture.pump();
    ASSERT_EQ(passed.size(), 1U);
    EXPECT_EQ(passed[0]->operation, "fans.list");
    fixture.settle(passed);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now + 30s);

    fixture.now += 30s;
    auto sent = fixture.pump();
    EXPECT_EQ(sent.size(), 1U) << "one to see";
    fixture.settle(sent);
    EXPECT_EQ(fixture.pump().size(), 2U);
}

TEST(Scheduler, CountsRefusalsOfAnOperationSentBeforeItsPauseOnce) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& first = fixture.submit("a", Priority::normal, "usage.credits");
    TestCall& second = fixture.submit("b", Priority::normal, "usage.credits");
    fixture.pump();
    fixture.now += 50ms;
    fixture.settle(first, Kind::endpoint_limited);
    fixture.settle(second, Kind::endpoint_limited);
    fixture.submit("a", Priority::normal, "usage.credits");
    fixture.pump();
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now + 2s);
}

TEST(Scheduler, PausesEveryLaneOnTheTeamsRefusal) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (const auto* lane : {"a", "b", "c"}) fixture.submit(lane);
    const auto sent = fixture.pump();
    fixture.settle(*sent[0], Kind::team_limited, 3s);
    fixture.submit("d");
    fixture.submit("e");
    EXPECT_TRUE(fixture.pump().empty());
    EXPECT_TRUE(fixture.team->snapshot(fixture.now).paused);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now + 3s);
    fixture.now += 3s;
    const auto probe = fixture.pump();
    ASSERT_EQ(probe.size(), 1U);
    Observation room = SchedulerFixture::seen(Kind::ok);
    room.meta.limits.remaining_minute = *room.meta.limits.limit_minute - 1;
    fixture.scheduler.settle(*probe[0], room, fixture.now);
    EXPECT_EQ(fixture.pump().size(), 1U);
}

TEST(Scheduler, BacksOffWhenTheHostCannotBeReached) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 3; ++i) fixture.submit("a");
    Ticket* nominated = fixture.scheduler.nominate(fixture.now);
    fixture.scheduler.host_unreachable(fixture.now);
    fixture.scheduler.withdraw(*nominated, fixture.now);
    EXPECT_TRUE(fixture.pump().empty());
    const Time next = fixture.scheduler.next_event(fixture.now);
    EXPECT_GT(next, fixture.now);
    EXPECT_LE(next, fixture.now + 250ms);
    fixture.now = next;
    EXPECT_EQ(fixture.pump().size(), 2U);
}

TEST(Scheduler, SendsOneProbeThroughAnOpenCircuit) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 20; ++i) fixture.submit("a" + std::to_string(i));
    for (int i = 0; i < 5; ++i) {
        Ticket* nominated = fixture.scheduler.nominate(fixture.now);
        ASSERT_NE(nominated, nullptr);
        fixture.scheduler.host_unreachable(fixture.now);
        fixture.scheduler.withdraw(*nominated, fixture.now);
        EXPECT_EQ(fixture.scheduler.nominate(fixture.now), nullptr);
        fixture.now = fixture.scheduler.next_event(fixture.now);
    }
    Ticket* only = fixture.scheduler.nominate(fixture.now);
    ASSERT_NE(only, nullptr);
    EXPECT_EQ(fixture.scheduler.nominate(fixture.now), nullptr);
    fixture.scheduler.withdraw(*only, fixture.now);
    auto probe = fixture.pump();
    ASSERT_EQ(probe.size(), 1U);
    fixture.settle(*probe[0], Kind::no_answer);
    fixture.now += 1min;
    probe = fixture.pump();
    ASSERT_EQ(probe.size(), 1U);
    fixture.settle(probe);
    EXPECT_EQ(fixture.pump().size(), 12U);
}

TEST(Scheduler, HoldsNothingUpForTheHostWithoutACircuitBreaker) {
    Scheduler::Options options;
    options.circuit_breaker = false;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 8; ++i) {
        TestCall& failing = fixture.submit("a");
        ASSERT_EQ(fixture.pump().size(), 1U) << i;
        fixture.settle(failing, Kind::host_failed);
        fixture.scheduler.host_unreachable(fixture.now);
    }
    EXPECT_FALSE(fixture.scheduler.snapshot(fixture.now).host_probing);
    EXPECT_LE(fixture.scheduler.snapshot(fixture.now).host_retry_at, fixture.now);
}

TEST(Scheduler, DoesNotBlameTheHostForCallsThatWereGivenUp) {
    SchedulerFixture fixture;
    fixture.warm_up();
    const std::uint64_t spent = fixture.team->snapshot(fixture.now).spent;
    for (int i = 0; i < 20; ++i) {
        TestCall& call = fixture.submit("a");
        ASSERT_EQ(fixture.pump().size(), 1U);
        fixture.settle(call, Kind::abandoned);
    }
    EXPECT_EQ(fixture.team->snapshot(fixture.now).spent, spent + 20U) << "the server may have counted them";

    // Nor do they show that it is well.
    for (int i = 0; i < 3; ++i) {
        TestCall& failing = fixture.submit("a");
        TestCall& abandoned = fixture.submit("b");
        ASSERT_EQ(fixture.pump().size(), 2U);
        fixture.settle(failing, Kind::host_failed);
        fixture.settle(abandoned, Kind::abandoned);
    }
    fixture.submit("a");
    EXPECT_TRUE(fixture.pump().empty());
}

TEST(Scheduler, DoesNotStopForOneServerError) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.pump();
    fixture.settle(call, Kind::host_failed);
    fixture.submit("a");
    fixture.submit("b");
    EXPECT_EQ(fixture.pump().size(), 2U);
}

TEST(Scheduler, RefusesACallWhoseDeadlineCame) {
    SchedulerFixture fixture;
    fixture.submit("warm");
    const auto sent = fixture.pump();
    TestCall& queued = fixture.call("a");
    queued.deadline = fixture.now + 2s;
    ASSERT_FALSE(fixture.scheduler.submit(queued, fixture.now));
    TestCall& ready = fixture.call("b");
    ready.deadline = fixture.now + 1s;
    ASSERT_FALSE(fixture.scheduler.submit(ready, fixture.now));
    fixture.pump();
    EXPECT_EQ(ready.state(), State::ready);
    fixture.now = fixture.scheduler.next_event(fixture.now);
    EXPECT_EQ(fixture.now, ready.deadline);
    EXPECT_EQ(fixture.scheduler.refuse(fixture.now).ticket, &ready);
    fixture.now += 1s;
    const auto refusal = fixture.scheduler.refuse(fixture.now);
    EXPECT_EQ(refusal.ticket, &queued);
    EXPECT_EQ(refusal.code, errc::deadline_exceeded);
    EXPECT_EQ(fixture.scheduler.refuse(fixture.now).ticket, nullptr);
    fixture.settle(sent);
    EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
}

TEST(Scheduler, PutsARetryAtTheFrontOfItsLaneWhenItIsDue) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& retry = fixture.submit("a");
    fixture.pump();
    fixture.settle(retry, Kind::host_failed);
    std::vector<TestCall*> fillers;
    for (int i = 0; i < 8; ++i) fillers.push_back(&fixture.submit("a"));
    const auto sent = fixture.pump();
    ASSERT_EQ(sent.size(), 4U);
    fixture.scheduler.resubmit(retry, fixture.now + 1s, fixture.now);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), fixture.now + 1s);
    fixture.now += 1s;
    fixture.settle(*sent[0]);
    EXPECT_EQ(fixture.pump(), (std::vector<TestCall*>{&retry}));
}

TEST(Scheduler, GivesThePermitBackWhenNothingWasWritten) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.pump();
    const auto before = fixture.team->snapshot(fixture.now);
    fixture.scheduler.withdraw(call, fixture.now);
    EXPECT_EQ(fixture.team->snapshot(fixture.now).minute.available, *before.minute.available + 1);
    EXPECT_EQ(fixture.team->snapshot(fixture.now).reserved_credits, 0);
    EXPECT_EQ(call.state(), State::idle);
}

TEST(Scheduler, RefusesWhatWouldCrossTheCreditFloor) {
    SchedulerFixture fixture({}, AllowanceOptions().credit_floor(10));
    TestCall& call = fixture.submit("a");
    fixture.pump();
    Observation seen = SchedulerFixture::seen(Kind::ok);
    seen.meta.credits.balance = 12;
    fixture.scheduler.settle(call, seen, fixture.now);
    for (int i = 0; i < 5; ++i) fixture.submit("b" + std::to_string(i));
    const auto sent = fixture.pump();
    EXPECT_EQ(sent.size(), 2U);
    EXPECT_TRUE(fixture.refused.empty()) << "what is in flight may turn out to be free";
    seen.meta.credits.balance = 11;
    fixture.scheduler.settle(*sent[0], seen, fixture.now);
    seen.meta.credits.balance = 10;
    fixture.scheduler.settle(*sent[1], seen, fixture.now);
    EXPECT_TRUE(fixture.pump().empty());
    ASSERT_EQ(fixture.refused.size(), 3U);
    for (const auto& [refused, code] : fixture.refused) EXPECT_EQ(code, errc::credit_floor);
}

TEST(Scheduler, RefusesCallsWhenOutOfCreditsUnlessTheyWait) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.pump();
    fixture.settle(call, Kind::out_of_credits);
    fixture.submit("a");
    std::vector<TestCall*> patient;
    for (int i = 0; i < 3; ++i) {
        patient.push_back(&fixture.call("b"));
        patient.back()->wait_for_credits = true;
        ASSERT_FALSE(fixture.scheduler.submit(*patient.back(), fixture.now));
    }
    EXPECT_TRUE(fixture.pump().empty());
    ASSERT_EQ(fixture.refused.size(), 1U);
    EXPECT_EQ(fixture.refused[0].second, errc::out_of_credits);

    EXPECT_EQ(fixture.pump_next(), (std::vector<TestCall*>{patient[0]}));
    EXPECT_EQ(patient[1]->state(), State::queued) << "it needs no connection yet";
    fixture.settle(*patient[0], Kind::out_of_credits);
    EXPECT_TRUE(fixture.pump().empty());
    const auto probe = fixture.pump_next();
    ASSERT_EQ(probe.size(), 1U);
    Observation rich = SchedulerFixture::seen(Kind::ok);
    rich.meta.credits.balance = 100;
    fixture.scheduler.settle(*probe[0], rich, fixture.now);
    EXPECT_EQ(fixture.pump().size(), 1U);
}

TEST(Scheduler, SleepsWhileTheCallThatSeesWhetherCreditsCameIsOnItsWay) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.pump();
    fixture.settle(call, Kind::out_of_credits);
    for (int i = 0; i < 3; ++i) {
        TestCall& patient = fixture.call("b");
        patient.wait_for_credits = true;
        ASSERT_FALSE(fixture.scheduler.submit(patient, fixture.now));
    }
    fixture.pump();
    fixture.now = fixture.scheduler.next_event(fixture.now);

    fixture.scheduler.host_unreachable(fixture.now);
    EXPECT_TRUE(fixture.pump().empty());
    const Time host_back = fixture.scheduler.next_event(fixture.now);
    EXPECT_GT(host_back, fixture.now) << "the host holds it up";
    fixture.now = host_back;

    Ticket* probe = fixture.scheduler.nominate(fixture.now);
    ASSERT_NE(probe, nullptr);
    EXPECT_EQ(fixture.scheduler.nominate(fixture.now), nullptr);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), Time::max()) << "it is getting a connection";
    fixture.scheduler.withdraw(*probe, fixture.now);
    EXPECT_LE(fixture.scheduler.next_event(fixture.now), fixture.now) << "the next one's turn";
    EXPECT_EQ(fixture.pump().size(), 1U);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), Time::max());
}

TEST(Scheduler, WakesCallsThatWaitForCreditsWhenAnotherClientsProbeEnds) {
    SchedulerFixture fixture;
    Scheduler other(fixture.team, Scheduler::Options());
    int woken = 0;
    fixture.team->subscribe([] {});
    fixture.team->subscribe([&] { ++woken; });
    fixture.warm_up();
    TestCall& call = fixture.submit("a");
    fixture.pump();
    fixture.settle(call, Kind::out_of_credits);
    for (Scheduler* scheduler : {&fixture.scheduler, &other}) {
        TestCall& patient = fixture.call("b");
        patient.wait_for_credits = true;
        ASSERT_FALSE(scheduler->submit(patient, fixture.now));
    }
    EXPECT_EQ(other.nominate(fixture.now), nullptr);
    for (const Kind kind : {Kind::out_of_credits, Kind::ok}) {
        if (fixture.scheduler.waiting() == 0) {
            TestCall& patient = fixture.call("b");
            patient.wait_for_credits = true;
            ASSERT_FALSE(fixture.scheduler.submit(patient, fixture.now));
        }
        EXPECT_TRUE(fixture.pump().empty());
        const auto probe = fixture.pump_next();
        ASSERT_EQ(probe.size(), 1U);
        EXPECT_EQ(other.nominate(fixture.now), nullptr);
        EXPECT_EQ(other.next_event(fixture.now), Time::max());
        woken = 0;
        fixture.settle(*probe[0], kind);
        EXPECT_EQ(woken, 1);
        if (kind == Kind::out_of_credits) {
            EXPECT_EQ(other.nominate(fixture.now), nullptr);
            EXPECT_LT(other.next_event(fixture.now), Time::max());
        }
    }
    Ticket* last = other.nominate(fixture.now);
    ASSERT_NE(last, nullptr);
    other.withdraw(*last, fixture.now);
}

TEST(Scheduler, RefusesCallsThatWaitForCreditsOnceTheKeyIsRefused) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& poor = fixture.submit("a");
    TestCall& keyless = fixture.submit("b");
    fixture.pump();
    fixture.settle(poor, Kind::out_of_credits);
    TestCall& patient = fixture.call("a");
    patient.wait_for_credits = true;
    ASSERT_FALSE(fixture.scheduler.submit(patient, fixture.now));
    fixture.pump();
    fixture.settle(keyless, Kind::key_refused);
    const auto refusal = fixture.scheduler.refuse(fixture.now);
    EXPECT_EQ(refusal.ticket, &patient);
    EXPECT_EQ(refusal.code, errc::unauthorized);
}

TEST(Scheduler, LetsAnInteractiveCallHaveATokenThatIsKeptToSeeTheWindowEnd) {
    SchedulerFixture fixture;
    TestCall& first = fixture.submit("a");
    fixture.pump();
    Observation seen = SchedulerFixture::seen(Kind::ok);
    seen.meta.limits.limit_minute = 100;
    seen.meta.limits.remaining_minute = 5;
    fixture.scheduler.settle(first, seen, fixture.now);
    for (int i = 0; i < 10; ++i) fixture.submit("b" + std::to_string(i));
    EXPECT_TRUE(fixture.pump().empty());
    TestCall& urgent = fixture.submit("c", Priority::interactive);
    EXPECT_EQ(fixture.pump(), (std::vector<TestCall*>{&urgent}));
}

TEST(Scheduler, ForgetsLanesThatHaveBeenIdleForLong) {
    SchedulerFixture fixture;
    fixture.warm_up();
    for (int i = 0; i < 20'000; ++i) {
        fixture.submit("acct_" + std::to_string(i));
        fixture.settle(fixture.pump());
        fixture.calls.clear();
    }
    EXPECT_LE(fixture.scheduler.lanes(), 4097U);
}

TEST(Scheduler, NeverForgetsAStoppedLane) {
    SchedulerFixture fixture;
    fixture.warm_up();
    TestCall& call = fixture.submit("gone");
    fixture.pump();
    fixture.settle(call, Kind::account_stopped);
    for (int i = 0; i < 10'000; ++i) {
        fixture.submit("acct_" + std::to_string(i));
        fixture.settle(fixture.pump());
    }
    EXPECT_EQ(fixture.scheduler.submit(fixture.call("gone"), fixture.now), errc::session_expired);
}

TEST(Scheduler, LetsLanesBeginWithTheGapThatOthersNeededMeanwhile) {
    Scheduler::Options options;
    options.max_in_flight = 1;
    SchedulerFixture fixture(options);
    fixture.warm_up();
    for (int i = 0; i < 8; ++i) fixture.submit("acct_" + std::to_string(i));
    for (int i = 0; i < 2; ++i) fixture.submit("late");
    for (int i = 0; i < 8; ++i) {
        const auto sent = fixture.pump();
        ASSERT_EQ(sent.size(), 1U);
        fixture.settle(*sent[0], Kind::account_limited);
    }
    const auto first = fixture.pump();
    ASSERT_EQ(SchedulerFixture::names(first), "late");
    fixture.settle(first);
    EXPECT_TRUE(fixture.pump().empty());
    EXPECT_GT(fixture.scheduler.next_event(fixture.now), fixture.now + 300ms);
}

TEST(Scheduler, CarriesAMillionCallsInAHundredThousandLanes) {
    SchedulerFixture fixture;
    fixture.warm_up();
    constexpr int lanes = 100'000;
    std::vector<std::string> names;
    for (int i = 0; i < lanes; ++i) names.push_back("acct_" + std::to_string(i));
    std::deque<Ticket> tickets(1'000'000);
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        tickets[i].lane_key = names[i % lanes];
        tickets[i].operation = "fans.list";
        ASSERT_FALSE(fixture.scheduler.submit(tickets[i], fixture.now));
    }
    std::size_t done = 0;
    for (; done < 300'000; ++done) {
        fixture.now += 1ms;
        Ticket* ticket = fixture.scheduler.nominate(fixture.now);
        ASSERT_NE(ticket, nullptr);
        fixture.scheduler.ready(*ticket, fixture.now);
        ASSERT_EQ(fixture.scheduler.grant(fixture.now), ticket);
        fixture.settle(*ticket);
    }
    EXPECT_EQ(fixture.scheduler.waiting(), tickets.size() - done);
}

}  // namespace
}  // namespace ofapi::limits
