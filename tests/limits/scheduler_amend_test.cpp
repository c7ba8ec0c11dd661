#include "limits/scheduler_fixture.hpp"

namespace ofapi::limits {
namespace {

using State = Ticket::State;

/// Calls that are queued and, as long as the limit is not known, wait behind the first.
struct SchedulerAmend : testing::Test, SchedulerFixture {
    TestCall& queued(std::string name, Priority priority) {
        TestCall& result = submit("acct_1", priority);
        result.name = std::move(name);
        return result;
    }
    std::string order() {
        std::string result;
        while (true) {
            const auto sent = pump();
            if (sent.empty()) return result;
            result += (result.empty() ? "" : " ") + names(sent);
            settle(sent);
        }
    }
};

TEST_F(SchedulerAmend, ACallThatBecomesMoreUrgentGoesBehindThoseThatAre) {
    queued("normal", Priority::normal);
    queued("bulk", Priority::bulk);
    TestCall& raised = queued("raised", Priority::bulk);
    queued("interactive", Priority::interactive);
    scheduler.amend(raised, Priority::interactive, Time::max(), now);
    EXPECT_EQ(order(), "interactive raised normal bulk");
    EXPECT_EQ(scheduler.waiting(), 0U);
}

TEST_F(SchedulerAmend, ACallThatBecomesLessUrgentKeepsAheadOfThoseThatCameLater) {
    TestCall& lowered = queued("lowered", Priority::interactive);
    queued("normal", Priority::normal);
    queued("interactive", Priority::interactive);
    scheduler.amend(lowered, Priority::normal, Time::max(), now);
    EXPECT_EQ(order(), "interactive lowered normal");
}

TEST_F(SchedulerAmend, ADeadlineCanBeSetMovedAndTakenBack) {
    TestCall& sooner = queued("sooner", Priority::normal);
    TestCall& never = queued("never", Priority::normal);
    never.deadline = now + 1s;
    scheduler.amend(sooner, Priority::normal, now + 5s, now);
    scheduler.amend(never, Priority::normal, now + 1s, now);
    scheduler.amend(sooner, Priority::normal, now + 2s, now);
    scheduler.amend(never, Priority::normal, Time::max(), now);
    now += 2s;
    const auto refusal = scheduler.refuse(now);
    EXPECT_EQ(refusal.ticket, &sooner);
    EXPECT_EQ(refusal.code, errc::deadline_exceeded);
    EXPECT_FALSE(scheduler.refuse(now));
    scheduler.withdraw(never, now);
}

TEST_F(SchedulerAmend, ANominatedCallCountsInTheClassItHasNow) {
    Scheduler::Options options;
    options.max_in_flight = 8;
    options.max_nominated = 1;
    SchedulerFixture one(options);
    TestCall& first = one.submit("acct_1", Priority::bulk);
    TestCall& second = one.submit("acct_2", Priority::bulk);
    EXPECT_EQ(one.scheduler.nominate(one.now), &first);
    EXPECT_EQ(one.scheduler.nominate(one.now), nullptr) << "one of each class at most";
    one.scheduler.amend(first, Priority::normal, Time::max(), one.now);
    EXPECT_EQ(one.scheduler.nominate(one.now), &second);
    one.scheduler.withdraw(first, one.now);
    one.scheduler.withdraw(second, one.now);
    EXPECT_EQ(one.scheduler.in_flight(), 0U);
}

TEST_F(SchedulerAmend, AReadyCallIsGrantedInTheClassItHasNow) {
    TestCall& bulk = queued("bulk", Priority::bulk);
    TestCall& normal = queued("normal", Priority::normal);
    for (int i = 0; i < 2; ++i) scheduler.ready(*scheduler.nominate(now), now);
    scheduler.amend(bulk, Priority::interactive, now + 1s, now);
    EXPECT_EQ(scheduler.grant(now), &bulk);
    scheduler.amend(bulk, Priority::bulk, now, now);
    EXPECT_FALSE(scheduler.refuse(now)) << "what was sent has no deadline here";
    settle(bulk);
    EXPECT_EQ(scheduler.grant(now), &normal);
    settle(normal);
}

}  // namespace
}  // namespace ofapi::limits
