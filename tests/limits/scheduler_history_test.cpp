// Random histories of one or two clients that share an allowance: calls of all kinds come and go, are cancelled at any
// state, and the server refuses in every way there is. After each step the books must balance; in the end everything
// that waits must have been served.

#include "limits/scheduler.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using State = Ticket::State;
using Kind = Observation::Kind;

struct Call : Ticket {
    bool open = false;       ///< submitted, and neither settled, refused nor withdrawn
    bool connected = false;  ///< it has a connection
};

class History {
 public:
    History(std::uint64_t seed, bool with_floor)
        : random_(seed),
          team_(std::make_shared<TeamAllowance>(AllowanceOptions().minute(6s).credit_floor(
              with_floor ? std::optional<std::int64_t>(50) : std::nullopt))) {
        for (int i = 0; i < 5; ++i) lanes_.push_back("acct_" + std::to_string(i));
        lanes_.emplace_back();
        const std::size_t clients = 1 + random_.next() % 2;
        options_.max_in_flight = 1 + random_.next() % 12;
        options_.max_nominated = 1 + random_.next() % 4;
        options_.seed = seed;
        for (std::size_t i = 0; i < clients; ++i) clients_.push_back(std::make_unique<Client>(team_, options_));
    }

    void run(int steps) {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            step(*clients_[random_.next() % clients_.size()]);
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

    std::uint64_t below(std::uint64_t bound) { return random_.next() % bound; }

    Call* pick(Client& client, State state) {
        std::vector<Call*> found;
        for (Call& call : client.calls)
            if (call.open && call.state() == state) found.push_back(&call);
        return found.empty() ? nullptr : found[below(found.size())];
    }

    void submit(Client& client) {
        Call& call = client.calls.emplace_back();
        call.lane_key = lanes_[below(lanes_.size())];
        call.operation = below(5) == 0 ? "usage.credits" : "fans.list";
        call.priority = static_cast<Priority>(below(3));
        call.wait_for_credits = below(2) == 0;
        if (below(4) == 0) call.deadline = now_ + Duration(1ms) * static_cast<int>(below(20'000));
        call.open = !client.scheduler.submit(call, now_);
        EXPECT_EQ(call.open, call.state() == State::queued);
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
        if (below(3) == 0) seen.retry_after = Duration(1ms) * static_cast<int>(below(5000));
        client.scheduler.settle(call, seen, now_);
        EXPECT_EQ(call.state(), State::idle);
        call.open = false;
        call.connected = false;
        if (draining_ || below(4) != 0) return;
        call.deadline = Time::max();
        call.open = true;
        client.scheduler.resubmit(call, below(2) == 0 ? now_ : now_ + 1s, now_);
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
        switch (below(14)) {
            case 0:
            case 1: submit(client); break;
            case 2:
            case 3:
                if (Ticket* ticket = scheduler.nominate(now_)) nominated(*ticket);
                break;
            case 4:
                if (Call* call = pick(client, State::nominated)) ready(client, *call);
                break;
            case 5:
            case 6:
                if (Ticket* ticket = scheduler.grant(now_)) expect_state(*ticket, State::sent);
                break;
            case 7:
            case 8:
                if (Call* call = pick(client, State::sent)) settle(client, *call, any_kind());
                break;
            case 9:
                if (const auto refusal = scheduler.refuse(now_)) close(refusal);
                break;
            case 10: {
                constexpr State states[] = {State::queued, State::nominated, State::ready, State::sent};
                if (Call* call = pick(client, states[below(4)]); call && below(3) == 0) {
                    scheduler.withdraw(*call, now_);
                    EXPECT_EQ(call->state(), State::idle);
                    call->open = false;
                    call->connected = false;
                    if (below(4) == 0) scheduler.host_unreachable(now_);
                }
                break;
            }
            case 11: now_ += Duration(1ms) * static_cast<int>(below(below(10) == 0 ? 4000 : 50)); break;
            case 12: (void)requeue(client); break;
            case 13:
                if (Call* call = pick(client, static_cast<State>(1 + below(4)))) {
                    scheduler.amend(
                        *call, static_cast<Priority>(below(3)),
                        below(2) == 0 ? Time::max() : now_ + Duration(1ms) * static_cast<int>(below(20'000)), now_);
                }
                break;
        }
    }

    static void expect_state(const Ticket& ticket, State state) { EXPECT_EQ(ticket.state(), state); }

    static void nominated(const Ticket& ticket) {
        expect_state(ticket, State::nominated);
        EXPECT_FALSE(static_cast<const Call&>(ticket).connected);
    }

    void ready(Client& client, Call& call) {
        call.connected = true;
        client.scheduler.ready(call, now_);
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

    static void close(const Scheduler::Refusal& refusal) {
        auto& call = static_cast<Call&>(*refusal.ticket);
        EXPECT_TRUE(call.open);
        EXPECT_TRUE(refusal.code);
        EXPECT_EQ(call.state(), State::idle);
        call.open = false;
        call.connected = false;
    }

    void check() {
        std::int64_t sent_in_all = 0;
        for (const auto& client : clients_) {
            std::map<State, std::size_t> states;
            std::map<std::string_view, std::size_t> in_flight;
            for (const Call& call : client->calls) {
                EXPECT_EQ(call.open, call.state() != State::idle);
                ++states[call.state()];
                if (call.state() != State::queued && call.state() != State::idle) ++in_flight[call.lane_key];
            }
            EXPECT_EQ(client->scheduler.waiting(), states[State::queued]);
            EXPECT_EQ(client->scheduler.in_flight(),
                      states[State::nominated] + states[State::ready] + states[State::sent]);
            EXPECT_LE(client->scheduler.in_flight(), options_.max_in_flight);
            for (const auto& [lane, count] : in_flight)
                EXPECT_LE(count, lane.empty() ? options_.max_in_flight : LanePace::most_in_flight);
            sent_in_all += static_cast<std::int64_t>(states[State::sent]);
        }
        const auto snapshot = team_->snapshot(now_);
        EXPECT_GE(snapshot.reserved_credits, 0);
        EXPECT_TRUE(sent_in_all > 0 || snapshot.reserved_credits == 0);
        EXPECT_GE(snapshot.available_minute.value_or(0), 0);
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
                    nominated(*ticket);
                    ready(*client, static_cast<Call&>(*ticket));
                    moved = true;
                }
                while (scheduler.grant(now_)) moved = true;
                while (const auto refusal = scheduler.refuse(now_)) {
                    close(refusal);
                    moved = true;
                }
                for (Call& call : client->calls) {
                    open |= call.open;
                    EXPECT_FALSE(call.state() == State::queued && call.connected);
                }
            }
            check();
            if (!open) return;
            if (moved) continue;
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
    std::vector<std::string> lanes_;
    std::vector<std::unique_ptr<Client>> clients_;
    Time now_ = Time(1h);
    Time window_end_ = Time::min();
    std::int64_t used_ = 0;
    std::int64_t balance_ = 200;
    bool draining_ = false;
};

TEST(SchedulerHistory, LosesNothingAndServesEverythingInTheEnd) {
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE(seed);
        History(seed, seed % 2 == 0).run(300);
        if (HasFailure()) break;
    }
}

}  // namespace
}  // namespace ofapi::limits
