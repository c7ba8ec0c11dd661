#include "limits/random.hpp"
#include "limits/scheduler_fixture.hpp"

namespace ofapi::limits {
namespace {

using State = Ticket::State;

struct DeadlineFixture : SchedulerFixture {
    explicit DeadlineFixture(Scheduler::Options options = Scheduler::Options()) : SchedulerFixture(options) {
        warm_up();
    }
    TestCall& due(std::string_view lane, Duration in, std::string_view operation = "fans.list") {
        TestCall& result = call(lane, Priority::normal, operation);
        result.deadline = now + in;
        EXPECT_FALSE(scheduler.submit(result, now));
        return result;
    }
    /// What `refuse` returns now: nothing, or a deadline that cannot be met before `earliest`.
    void expect_refused(const TestCall& call, Time earliest) {
        const Scheduler::Refusal refusal = scheduler.refuse(now);
        EXPECT_EQ(refusal.ticket, &call);
        EXPECT_EQ(refusal.code, errc::deadline_exceeded);
        EXPECT_EQ(refusal.earliest, earliest);
        EXPECT_EQ(call.state(), State::idle);
    }
    void expect_none_refused() { EXPECT_FALSE(scheduler.refuse(now)); }
};

TEST(SchedulerDeadline, IsRefusedAtOnceWhileItsLaneIsPausedForLonger) {
    DeadlineFixture fixture;
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    TestCall& late = fixture.due("a", 9s);
    TestCall& in_time = fixture.due("a", 10s);
    TestCall& other = fixture.due("b", 1s);
    fixture.settle(sent, Kind::account_unavailable, 10s);
    fixture.expect_refused(late, fixture.now + 10s);
    fixture.expect_none_refused();
    EXPECT_EQ(in_time.state(), State::queued);
    EXPECT_EQ(other.state(), State::queued);
    TestCall& later = fixture.due("a", 9s);
    fixture.expect_refused(later, fixture.now + 10s);
    EXPECT_EQ(fixture.scheduler.waiting(), 2U);
}

TEST(SchedulerDeadline, IsRefusedAtOnceWhereACallHasAConnectionAlready) {
    DeadlineFixture fixture;
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    TestCall& ready = fixture.due("a", 5s);
    ASSERT_EQ(fixture.scheduler.nominate(fixture.now), &ready);
    fixture.scheduler.ready(ready, fixture.now);
    fixture.settle(sent, Kind::account_unavailable, 10s);
    fixture.expect_refused(ready, fixture.now + 10s);
    EXPECT_EQ(fixture.scheduler.requeue(fixture.now), nullptr) << "it is not queued again";
    EXPECT_EQ(fixture.scheduler.in_flight(), 0U);
}

TEST(SchedulerDeadline, IsRefusedAtOnceWhileItsOperationIsPausedForLonger) {
    DeadlineFixture fixture;
    TestCall& first = fixture.submit("a", Priority::normal, "usage.credits");
    TestCall& second = fixture.submit("b", Priority::normal, "usage.credits");
    fixture.pump();
    TestCall& late = fixture.due("c", 3s, "usage.credits");
    TestCall& early = fixture.due("c", 4s, "usage.credits");
    fixture.due("c", 1s);
    fixture.settle(first, Kind::endpoint_limited, 4s);
    fixture.expect_refused(late, fixture.now + 4s);
    fixture.expect_none_refused();
    fixture.settle(second, Kind::endpoint_limited, 6s);
    fixture.expect_refused(early, fixture.now + 6s);
    TestCall& later = fixture.due("d", 5s, "usage.credits");
    fixture.expect_refused(later, fixture.now + 6s);
    fixture.expect_none_refused();
}

TEST(SchedulerDeadline, IsRefusedAtOnceWhileTheTeamIsPausedForLonger) {
    DeadlineFixture fixture;
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    TestCall& late = fixture.due("b", 19s);
    fixture.due("c", 21s);
    fixture.settle(sent, Kind::team_limited, 20s);
    fixture.expect_refused(late, fixture.now + 20s);
    fixture.expect_none_refused();
    TestCall& later = fixture.due("d", 5s);
    fixture.expect_refused(later, fixture.now + 20s);
}

TEST(SchedulerDeadline, IsRefusedAtOnceWhileTheHostBacksOffForLonger) {
    DeadlineFixture fixture;
    TestCall& late = fixture.due("b", 1us);
    fixture.scheduler.host_unreachable(fixture.now);
    const Time back = fixture.scheduler.snapshot(fixture.now).host_retry_at;
    ASSERT_GT(back, late.deadline);
    fixture.expect_refused(late, back);
    TestCall& later = fixture.due("c", 1us);
    fixture.expect_refused(later, back);
}

TEST(SchedulerDeadline, CountsTheGapsOfTheCallsBeforeItInItsLane) {
    DeadlineFixture fixture;
    TestCall& sent = fixture.submit("a");
    fixture.pump();
    fixture.settle(sent, Kind::account_limited, 1s);
    fixture.now += 1s;
    for (int i = 0; i < 10; ++i) fixture.submit("a");
    TestCall& hopeless = fixture.due("a", 1ms);
    const Scheduler::Refusal refusal = fixture.scheduler.refuse(fixture.now);
    EXPECT_EQ(refusal.ticket, &hopeless);
    EXPECT_GT(refusal.earliest, fixture.now);
    TestCall& possible = fixture.due("a", 1min);
    fixture.expect_none_refused();
    EXPECT_EQ(possible.state(), State::queued);
}

TEST(SchedulerDeadline, IsRefusedWhenItComesAndSaysNothingOfAnEarliestTime) {
    DeadlineFixture fixture;
    fixture.scheduler.host_unreachable(fixture.now);
    const Time back = fixture.scheduler.snapshot(fixture.now).host_retry_at;
    TestCall& call = fixture.call("a");
    call.deadline = back;
    ASSERT_FALSE(fixture.scheduler.submit(call, fixture.now));
    fixture.expect_none_refused();
    fixture.now = call.deadline;
    fixture.expect_refused(call, Time::min());
}

TEST(SchedulerDeadline, OfARetryIsComparedWithItsDelay) {
    DeadlineFixture fixture;
    TestCall& retry = fixture.due("a", 5s);
    fixture.pump();
    fixture.settle(retry, Kind::host_failed);
    fixture.scheduler.resubmit(retry, fixture.now + 6s, fixture.now);
    fixture.expect_refused(retry, fixture.now + 6s);
    EXPECT_EQ(fixture.scheduler.next_event(fixture.now), Time::max());
}

// Nothing that is refused as not to be met could have been sent before its deadline: the same history with that call's
// deadline taken away does not send it before the time that the refusal named. Gaps count only where the calls before
// it go before it: so there is either one operation, or no gap.
TEST(SchedulerDeadline, IsOnlyRefusedWhereItReallyCannotBeMet) {
    int refused = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        SCOPED_TRACE(seed);
        std::optional<Time> earliest;
        for (const bool with_deadline : {true, false}) {
            Random random(seed);
            const auto below = [&](std::uint64_t bound) { return static_cast<int>(random.next() % bound); };
            DeadlineFixture fixture;
            std::vector<TestCall*> sent;
            TestCall* subject = nullptr;
            std::optional<Time> went;
            const bool several = below(2) == 0;
            const int subject_at = below(40);
            const auto see_refusals = [&] {
                while (const auto refusal = fixture.scheduler.refuse(fixture.now)) {
                    ASSERT_EQ(refusal.ticket, subject);
                    if (refusal.earliest != Time::min()) earliest = refusal.earliest;
                }
            };
            for (int step = 0; step < 80; ++step) {
                const std::string lane(1, static_cast<char>('a' + below(3)));
                const std::string_view operation = several && below(4) == 0 ? "usage.credits" : "fans.list";
                const int wait = below(8000);
                if (step == subject_at) {
                    subject = &fixture.call(lane, Priority::normal, operation);
                    if (with_deadline) subject->deadline = fixture.now + Duration(1ms) * wait;
                    ASSERT_FALSE(fixture.scheduler.submit(*subject, fixture.now));
                    if (with_deadline) see_refusals();
                } else {
                    fixture.submit(lane, Priority::normal, operation);
                }
                for (TestCall* call : fixture.pump()) {
                    if (call == subject) went = fixture.now;
                    sent.push_back(call);
                }
                const int kind = below(6);
                if (!sent.empty() && kind > 0) {
                    const auto at = static_cast<std::size_t>(below(sent.size()));
                    const Kind kinds[] = {Kind::ok, several ? Kind::ok : Kind::account_limited, Kind::endpoint_limited,
                                          Kind::account_unavailable, Kind::team_limited};
                    fixture.settle(*sent[at], below(3) == 0 ? kinds[kind - 1] : Kind::ok, Duration(1ms) * below(6000));
                    sent.erase(sent.begin() + static_cast<std::ptrdiff_t>(at));
                }
                if (with_deadline) see_refusals();
                if (with_deadline && (earliest || !fixture.refused.empty())) break;
                fixture.now += Duration(1ms) * below(300);
            }
            if (with_deadline) {
                if (!earliest) break;
                ++refused;
            } else if (went) {
                EXPECT_GE(*went, *earliest);
            }
        }
        if (HasFailure()) break;
    }
    EXPECT_GT(refused, 100);
}

}  // namespace
}  // namespace ofapi::limits
