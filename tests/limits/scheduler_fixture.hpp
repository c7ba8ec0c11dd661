#pragma once

#include "limits/scheduler.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::limits {

using namespace std::chrono_literals;
using Kind = Observation::Kind;

struct TestCall : Ticket {
    std::string name;
};

/// A scheduler with a clock, and a client that always has a connection.
struct SchedulerFixture {
    explicit SchedulerFixture(Scheduler::Options options = Scheduler::Options(),
                              AllowanceOptions allowance = AllowanceOptions())
        : team(std::make_shared<TeamAllowance>(allowance)), scheduler(team, options) {}

    TestCall& call(std::string_view lane, Priority priority = Priority::normal,
                   std::string_view operation = "fans.list") {
        TestCall& result = calls.emplace_back();
        result.lane_key = lane;
        result.operation = operation;
        result.priority = priority;
        result.name = std::string(lane);
        return result;
    }
    TestCall& submit(std::string_view lane, Priority priority = Priority::normal,
                     std::string_view operation = "fans.list") {
        TestCall& result = call(lane, priority, operation);
        EXPECT_FALSE(scheduler.submit(result, now));
        return result;
    }
    /// All that can be sent now, in order.
    std::vector<TestCall*> pump() {
        std::vector<TestCall*> sent;
        for (bool again = true; again;) {
            again = false;
            while (Ticket* ticket = scheduler.requeue(now)) {
                EXPECT_EQ(ticket->state(), Ticket::State::queued);
                again = true;
            }
            while (Ticket* ticket = scheduler.nominate(now)) {
                scheduler.ready(*ticket, now);
                again = true;
            }
            while (Ticket* ticket = scheduler.grant(now)) {
                sent.push_back(static_cast<TestCall*>(ticket));
                again = true;
            }
            while (const auto refusal = scheduler.refuse(now)) {
                refused.emplace_back(static_cast<TestCall*>(refusal.ticket), refusal.code);
                again = true;
            }
        }
        return sent;
    }
    static std::string names(const std::vector<TestCall*>& calls) {
        std::string result;
        for (const TestCall* call : calls) result += (result.empty() ? "" : " ") + call->name;
        return result;
    }
    static Observation seen(Kind kind, std::optional<Duration> retry_after = {}) {
        Observation result;
        result.kind = kind;
        result.meta.limits.limit_minute = 100'000;
        result.retry_after = retry_after;
        return result;
    }
    void settle(Ticket& ticket, Kind kind = Kind::ok, std::optional<Duration> retry_after = {}) {
        scheduler.settle(ticket, seen(kind, retry_after), now);
    }
    void settle(const std::vector<TestCall*>& sent) {
        for (TestCall* each : sent) settle(*each);
    }
    /// Makes the team's limit known, and large.
    void warm_up() {
        submit("warm");
        settle(pump());
    }
    /// Moves to the next event and pumps.
    std::vector<TestCall*> pump_next() {
        now = scheduler.next_event(now);
        EXPECT_NE(now, Time::max());
        return pump();
    }

    std::shared_ptr<TeamAllowance> team;
    Scheduler scheduler;
    Time now = Time(1h);
    std::deque<TestCall> calls;
    std::vector<std::pair<TestCall*, error_code>> refused;
};

}  // namespace ofapi::limits
