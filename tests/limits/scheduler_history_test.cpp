// Random histories of one or two clients that share an allowance: calls of all kinds come and go, are cancelled at any
// state, and the server refuses in every way there is; time steps back, and jumps ahead by hours. After each step the
// books must balance: no call is lost or goes twice, no more are in flight than may be, no credits stay set aside. In
// the end everything that waits must have been served or refused.

#include "limits/histories.hpp"
#include "limits/random.hpp"
#include "limits/scheduler.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using State = Ticket::State;
using Kind = Observation::Kind;

constexpr std::size_t states = 5;
constexpr std::array<const char*, 6> lanes{"acct_0", "acct_1", "acct_2", "acct_3", "acct_4", ""};

struct Call : Ticket {
    State expected = State::idle;  ///< by what the scheduler said of it
    bool connected = false;        ///< it has a connection
    std::size_t lane = 0;          ///< in `lanes`
};

class History {
 public:
    explicit History(std::uint64_t seed)
        : random_(seed),
          team_(std::make_shared<TeamAllowance>(AllowanceOptions().minute(6s).credit_floor(
              seed % 2 == 0 ? std::optional<std::int64_t>(50) : std::nullopt))) {
        options_.max_in_flight = 1 + below(20);
        options_.max_nominated = 1 + below(4);
        options_.ageing = below(2) == 0 ? Duration(1s) : Duration(24h);
        options_.reserve = below(2) == 0 ? 0.0 : 0.1;
        options_.seed = seed;
        const std::size_t clients = 1 + below(2);
        for (std::size_t i = 0; i < clients; ++i) clients_.push_back(std::make_unique<Client>(team_, options_));
    }

    void run(int steps) {
        for (auto& client : clients_)
            for (std::size_t i = below(8); i > 0; --i) submit(*client);
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            step(*clients_[below(clients_.size())]);
            check();
        }
        drain();
    }

 private:
    struct Client {
        Client(const std::shared_ptr<TeamAllowance>& team, const Scheduler::Options& options)
            : scheduler(team, options) {}
        std::deque<Call> calls;
        Scheduler scheduler;
    };

    std::size_t below(std::uint64_t bound) { return static_cast<std::size_t>(random_.next() % bound); }
    Duration ms_below(std::uint64_t bound) { return Duration(1ms) * static_cast<int>(below(bound)); }

    /// One of the calls in this state, or null.
    Call* pick(Client& client, State state) {
        Call* result = nullptr;
        std::size_t found = 0;
        for (Call& call : client.calls)
            if (call.state() == state && below(++found) == 0) result = &call;
        return result;
    }

    static void expect(Ticket& ticket, State from, State to) {
        auto& call = static_cast<Call&>(ticket);
        EXPECT_EQ(call.expected, from);
        EXPECT_EQ(call.state(), to);
        call.expected = to;
        if (to == State::idle) call.connected = false;
    }

    void submit(Client& client) {
        Call& call = client.calls.emplace_back();
        call.lane = below(lanes.size());
        call.lane_key = lanes[call.lane];
        call.operation = below(5) == 0 ? "usage.credits" : "fans.list";
        call.priority = static_cast<Priority>(below(3));
        call.weight = static_cast<unsigned>(below(4));
        call.units = static_cast<double>(below(4));
        call.wait_for_credits = below(2) == 0;
        if (below(4) == 0) call.deadline = now_ + ms_below(20'000);
        const bool refused = static_cast<bool>(client.scheduler.submit(call, now_));
        expect(call, State::idle, refused ? State::idle : State::queued);
    }

    void settle(Client& client, Call& call, Kind kind) {
        Observation seen;
        seen.kind = kind;
        if (below(8) != 0) {
            if (now_ >= window_end_) {
                window_end_ = now_ + 6s;
                used_ = 0;
            }
            seen.meta.limits.limit_minute = 40;
            seen.meta.limits.remaining_minute = std::max<std::int64_t>(0, 40 - ++used_);
        }
        if (below(3) != 0) {
            if (below(20) == 0) balance_ = 200;
            seen.meta.credits.used = static_cast<std::int64_t>(below(3));
            balance_ -= *seen.meta.credits.used;
            seen.meta.credits.balance = balance_;
        }
        if (below(3) == 0) seen.retry_after = ms_below(5000);
        client.scheduler.settle(call, seen, now_);
        expect(call, State::sent, State::idle);
        if (draining_ || below(4) != 0) return;
        if (below(2) == 0) call.deadline = Time::max();
        client.scheduler.resubmit(call, below(2) == 0 ? now_ : now_ + 1s, now_);
        expect(call, State::idle, State::queued);
    }

    Kind any_kind() {
        switch (below(40)) {
            case 0: return Kind::team_limited;
            case 1: return Kind::endpoint_limited;
            case 2: return Kind::account_limited;
            case 3: return Kind::account_unavailable;
            case 4: return Kind::out_of_credits;
            case 5:
            case 6: return Kind::host_failed;
            case 7:
            case 8: return below(2) == 0 ? Kind::no_answer : Kind::abandoned;
            case 9: return below(10) == 0 ? Kind::account_stopped : Kind::ok;
            case 10: return below(100) == 0 ? Kind::key_refused : Kind::ok;
            default: return Kind::ok;
        }
    }

    void step(Client& client) {
        Scheduler& scheduler = client.scheduler;
        switch (below(15)) {
            case 0:
            case 1: submit(client); break;
            case 2:
            case 3:
                if (Ticket* ticket = scheduler.nominate(now_)) expect(*ticket, State::queued, State::nominated);
                break;
            case 4:
                if (Call* call = pick(client, State::nominated)) ready(client, *call);
                break;
            case 5:
            case 6:
                if (Ticket* ticket = scheduler.grant(now_)) expect(*ticket, State::ready, State::sent);
                break;
            case 7:
            case 8:
                if (Call* call = pick(client, State::sent)) settle(client, *call, any_kind());
                break;
            case 9: (void)refuse(client); break;
            case 10: withdraw(client); break;
            case 11: pass_time(); break;
            case 12: (void)requeue(client); break;
            case 13:
                if (Call* call = pick(client, static_cast<State>(1 + below(4)))) {
                    scheduler.amend(*call, static_cast<Priority>(below(3)),
                                    below(2) == 0 ? Time::max() : now_ + ms_below(20'000), now_);
                    expect(*call, call->expected, call->expected);
                }
                break;
            case 14:
                for (const State state : {State::nominated, State::ready}) {
                    const Call* call = pick(client, state);
                    EXPECT_TRUE(call == nullptr || scheduler.why(*call, now_).reason != WaitReason::none);
                }
                break;
        }
    }

    void withdraw(Client& client) {
        Call* call = pick(client, static_cast<State>(1 + below(4)));
        if (!call || below(3) != 0) return;
        client.scheduler.withdraw(*call, now_);
        expect(*call, call->expected, State::idle);
        if (below(4) == 0) client.scheduler.host_unreachable(now_);
    }

    void pass_time() {
        switch (below(40)) {
            case 0: now_ -= ms_below(3000); break;  // the clock was set back
            case 1: now_ += 3h; break;              // the machine slept
            case 2:
            case 3:
            case 4: now_ += ms_below(4000); break;
            default: now_ += ms_below(50); break;
        }
    }

    void ready(Client& client, Call& call) {
        call.connected = true;
        client.scheduler.ready(call, now_);
        // It may be queued again, or be refused: what it waits for was paused or stopped while it got its connection.
        EXPECT_EQ(call.expected, State::nominated);
        EXPECT_TRUE(call.state() == State::ready || call.state() == State::queued);
        call.expected = call.state();
    }

    /// Whether a call gave its connection back.
    bool requeue(Client& client) {
        bool any = false;
        while (Ticket* ticket = client.scheduler.requeue(now_)) {
            auto& call = static_cast<Call&>(*ticket);
            EXPECT_EQ(call.state(), State::queued);
            EXPECT_TRUE(call.connected);
            call.connected = false;
            any = true;
        }
        return any;
    }

    bool refuse(Client& client) {
        const Scheduler::Refusal refusal = client.scheduler.refuse(now_);
        if (!refusal) return false;
        EXPECT_TRUE(refusal.code);
        EXPECT_TRUE(refusal.earliest == Time::min() || refusal.code == errc::deadline_exceeded);
        expect(*refusal.ticket, static_cast<Call*>(refusal.ticket)->expected, State::idle);
        return true;
    }

    void check() {
        std::size_t sent_in_all = 0;
        for (const auto& client : clients_) {
            std::array<std::size_t, states> count{};
            std::array<std::size_t, lanes.size()> in_flight{};
            std::array<SchedulerSnapshot::Class, classes> by_class{};
            for (Call& call : client->calls) {
                const State state = call.state();
                // A pause or a stop takes the place of a call that was ready.
                if (call.expected == State::ready && state == State::queued) call.expected = state;
                if (state != call.expected) ADD_FAILURE() << "a call is elsewhere than it was put";
                if (state == State::idle) continue;
                ++count[static_cast<std::size_t>(state)];
                auto& shown = by_class[static_cast<std::size_t>(call.priority)];
                ++(state == State::queued ? shown.waiting : shown.in_flight);
                if (state != State::queued) ++in_flight[call.lane];
            }
            const Scheduler& scheduler = client->scheduler;
            EXPECT_EQ(scheduler.waiting(), count[1]);
            EXPECT_EQ(scheduler.in_flight(), count[2] + count[3] + count[4]);
            EXPECT_LE(scheduler.in_flight(), options_.max_in_flight);
            for (std::size_t lane = 0; lane + 1 < lanes.size(); ++lane)
                EXPECT_LE(in_flight[lane], LanePace::most_in_flight);
            const SchedulerSnapshot snapshot = scheduler.snapshot(now_);
            for (std::size_t i = 0; i < classes; ++i) {
                EXPECT_EQ(snapshot.classes[i].waiting, by_class[i].waiting);
                EXPECT_EQ(snapshot.classes[i].in_flight, by_class[i].in_flight);
            }
            sent_in_all += count[4];
        }
        const AllowanceSnapshot snapshot = team_->snapshot(now_);
        EXPECT_GE(snapshot.reserved_credits, 0);
        EXPECT_TRUE(sent_in_all > 0 || snapshot.reserved_credits == 0);
        EXPECT_GE(snapshot.minute.available.value_or(0), 0);
    }

    /// From now on the server is kind: everything must be served, or refused for a reason, within a simulated day.
    void drain() {
        draining_ = true;
        balance_ = 1'000'000;
        const Time end = now_ + 24h;
        for (int round = 0; round < 100'000 && !testing::Test::HasFailure(); ++round) {
            bool open = false;
            bool moved = false;
            Time next = Time::max();
            for (auto& client : clients_) {
                Scheduler& scheduler = client->scheduler;
                for (Call& call : client->calls) {
                    if (call.state() == State::nominated) {
                        ready(*client, call);
                        moved = true;
                    } else if (call.state() == State::sent) {
                        settle(*client, call, Kind::ok);
                        moved = true;
                    }
                }
                moved |= requeue(*client);
                while (Ticket* ticket = scheduler.nominate(now_)) {
                    expect(*ticket, State::queued, State::nominated);
                    ready(*client, static_cast<Call&>(*ticket));
                    moved = true;
                }
                while (Ticket* ticket = scheduler.grant(now_)) {
                    expect(*ticket, State::ready, State::sent);
                    moved = true;
                }
                while (refuse(*client)) moved = true;
                for (const Call& call : client->calls) {
                    open |= call.state() != State::idle;
                    if (call.state() == State::queued && call.connected) ADD_FAILURE() << "a connection is kept";
                }
            }
            if (testing::Test::HasFailure()) return;
            if (!open) return check();
            if (moved) continue;
            check();
            for (auto& client : clients_) next = std::min(next, client->scheduler.next_event(now_));
            ASSERT_NE(next, Time::max()) << "calls wait for nothing";
            ASSERT_GT(next, now_) << "an event that is due changes nothing";
            ASSERT_LT(next, end);
            now_ = next;
        }
        ADD_FAILURE_AT(__FILE__, __LINE__) << "calls still wait";
    }

    Random random_;
    std::shared_ptr<TeamAllowance> team_;
    Scheduler::Options options_;
    std::vector<std::unique_ptr<Client>> clients_;
    Time now_ = Time(1h);
    Time window_end_ = Time::min();
    std::int64_t used_ = 0;
    std::int64_t balance_ = 200;
    bool draining_ = false;
};

/// Histories of their own, so that they can run side by side.
class SchedulerHistory : public testing::TestWithParam<int> {};

TEST_P(SchedulerHistory, LosesNothingAndServesEverythingInTheEnd) {
    const int count = histories(25'000);
    for (int i = 1; i <= count; ++i) {
        const auto seed = static_cast<std::uint64_t>(GetParam() * count + i);
        SCOPED_TRACE(seed);
        History(seed).run(i % 100 == 0 ? 1000 : 40);
        if (HasFailure()) break;
    }
}

INSTANTIATE_TEST_SUITE_P(All, SchedulerHistory, testing::Range(0, 4));

}  // namespace
}  // namespace ofapi::limits
