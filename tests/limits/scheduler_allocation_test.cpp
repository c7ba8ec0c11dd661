// What a call takes from the heap on its way through the scheduler: nothing, once the tables have their size. A program
// of its own, since it replaces operator new.

#include "limits/scheduler_fixture.hpp"
#include "support/count_allocations.hpp"

namespace ofapi::limits {
namespace {

using test::allocations;

class SchedulerAllocation : public testing::Test {
 protected:
    static constexpr int lanes = 6000;  // more than are remembered while they are idle

    SchedulerAllocation() {
        for (int i = 0; i < lanes; ++i) names_.push_back("acct_" + std::to_string(i));
    }

    void submit(Ticket& ticket, std::string_view operation = "fans.list") {
        ticket.lane_key = names_[next_++ % names_.size()];
        ticket.operation = operation;
        ticket.priority = static_cast<Priority>(next_ % 3);
        ticket.weight = 1 + static_cast<unsigned>(next_ % 5);
        again(ticket);
    }
    /// In the same lane, so that each lane has as many calls as before.
    void again(Ticket& ticket) {
        ticket.deadline = fixture_.now + 1h;
        ASSERT_FALSE(fixture_.scheduler.submit(ticket, fixture_.now));
    }
    Ticket* send() {
        fixture_.now += 1ms;
        if (Ticket* ticket = fixture_.scheduler.nominate(fixture_.now)) fixture_.scheduler.ready(*ticket, fixture_.now);
        return fixture_.scheduler.grant(fixture_.now);
    }
    /// What `rounds` rounds of `work` allocate, after five times as many in which lists and tables find their size.
    template <class Work>
    std::size_t allocated(int rounds, Work work) {
        for (int i = 0; i < 5 * rounds; ++i) work();
        const std::size_t before = allocations;
        for (int i = 0; i < rounds; ++i) work();
        return allocations - before;
    }

    SchedulerFixture fixture_;
    std::vector<std::string> names_;
    std::size_t next_ = 0;
};

TEST_F(SchedulerAllocation, IsNoneWhereOneCallFollowsAnotherInEverChangingLanes) {
    fixture_.warm_up();
    Ticket ticket;
    EXPECT_EQ(allocated(2 * lanes,
                        [&] {
                            submit(ticket);
                            ASSERT_EQ(send(), &ticket);
                            fixture_.settle(ticket);
                        }),
              0U);
}

TEST_F(SchedulerAllocation, IsNoneWhileManyCallsWait) {
    fixture_.warm_up();
    std::deque<Ticket> tickets(20'000);
    for (Ticket& ticket : tickets) submit(ticket);
    EXPECT_EQ(allocated(20'000,
                        [&] {
                            Ticket* ticket = send();
                            ASSERT_NE(ticket, nullptr);
                            fixture_.settle(*ticket);
                            again(*ticket);
                        }),
              0U);
}

TEST_F(SchedulerAllocation, IsNoneForRefusalsPausesRetriesAndWithdrawals) {
    fixture_.warm_up();
    std::deque<Ticket> tickets(300);
    names_.resize(50);
    for (std::size_t i = 0; i < tickets.size(); ++i) submit(tickets[i], i % 5 == 0 ? "usage.credits" : "fans.list");
    int round = 0;
    EXPECT_EQ(allocated(20'000,
                        [&] {
                            ++round;
                            Scheduler& scheduler = fixture_.scheduler;
                            while (scheduler.requeue(fixture_.now)) {
                            }
                            if (const auto refusal = scheduler.refuse(fixture_.now)) again(*refusal.ticket);
                            if (Ticket* ticket = send()) {
                                constexpr Kind kinds[] = {Kind::ok,          Kind::account_limited,
                                                          Kind::no_answer,   Kind::endpoint_limited,
                                                          Kind::host_failed, Kind::account_unavailable};
                                const bool refused = round % 7 == 0;
                                fixture_.settle(*ticket, kinds[refused ? round / 7 % 6 : 0], 50ms);
                                if (refused)
                                    scheduler.resubmit(*ticket, fixture_.now + 20ms, fixture_.now);
                                else
                                    again(*ticket);
                            }
                            Ticket& withdrawn = tickets[static_cast<std::size_t>(round) % tickets.size()];
                            if (withdrawn.state() == Ticket::State::queued) {
                                scheduler.withdraw(withdrawn, fixture_.now);
                                again(withdrawn);
                            }
                        }),
              0U);
}

}  // namespace
}  // namespace ofapi::limits
