// Calls that join an identical one: who joins what, and that each caller keeps what is its own.

#include <ofapi/api/chats.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/profiles.hpp>
#include <ofapi/client.hpp>

#include "limits/random.hpp"
#include "sim/server.hpp"
#include "support/raw_server.hpp"

#include <gtest/gtest.h>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

/// What the service answers to one request.
struct Reply {
    std::string status = "200 OK";
    std::string body = R"({"data":[],"_meta":{"_credits":{"used":3,"balance":1000}}})";
    std::string fields = "x-rate-limit-limit-minute: 1000\r\nx-rate-limit-remaining-minute: 900\r\n";
};

/// Takes requests at once, and answers them when the test lets it.
class HeldServer {
 public:
    explicit HeldServer(std::vector<Reply> replies = {})
        : replies_(std::move(replies)), server_([this](test::Peer& peer) { serve(peer); }) {}
    ~HeldServer() { let(1'000'000); }

    /// So many requests in all may be answered.
    void let(std::size_t answers) {
        const std::lock_guard lock(mutex_);
        let_ = answers;
        changed_.notify_all();
    }
    void let_all() { let(1'000'000); }
    [[nodiscard]] std::vector<std::string> targets() const {
        const std::lock_guard lock(mutex_);
        return targets_;
    }
    [[nodiscard]] std::size_t requests() const { return targets().size(); }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()); }

 private:
    void serve(test::Peer& peer) {
        while (true) {
            const std::string head = peer.read_request();
            Reply reply;
            {
                std::unique_lock lock(mutex_);
                const std::size_t at = head.find(' ') + 1;
                targets_.push_back(head.substr(at, head.find(' ', at) - at));
                const std::size_t number = targets_.size();
                if (number <= replies_.size()) reply = replies_[number - 1];
                if (targets_.back().starts_with("/api/profiles/") || targets_.back().ends_with("/overview"))
                    reply.body = R"({"data":{}})";
                changed_.wait(lock, [&] { return let_ >= number; });
            }
            peer.answer(reply.body, reply.status, reply.fields);
        }
    }

    std::vector<Reply> replies_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t let_ = 0;
    std::vector<std::string> targets_;
    test::RawServer server_;
};

/// What one caller was told.
struct Told {
    int times = 0;
    error_code ec;
    Answer answer;
    asio::cancellation_signal signal;

    void cancel() { signal.emit(asio::cancellation_type::terminal); }
};

using Begin = std::function<void(asio::io_context&, Client&, CallOptions, Told&)>;

template <Operation Op>
Begin fetch(Op op) {
    return [op](asio::io_context&, Client& api, CallOptions options, Told& told) {
        api.async_fetch(op, std::move(options),
                        asio::bind_cancellation_slot(told.signal.slot(), [&told](error_code ec, Answer answer) {
                            ++told.times;
                            told.ec = ec;
                            told.answer = std::move(answer);
                        }));
    };
}

Begin raw(Method method, const std::string& target) {
    return [method, target](asio::io_context& io, Client& api, CallOptions options, Told& told) {
        asio::co_spawn(io, api.raw(method, target, std::string(), std::move(options)),
                       [&told](const std::exception_ptr& error, Answer answer) {
                           EXPECT_FALSE(error);
                           ++told.times;
                           told.answer = std::move(answer);
                       });
    };
}

const AccountId account("acct_1");
const mass_messaging::List queue_of_one{account};
const mass_messaging::List queue_of_another{AccountId("acct_9")};

/// Where a call is while others can join it.
enum class Where { queued, nominated, ready };

class Coalescing : public testing::Test {
 protected:
    explicit Coalescing(std::vector<Reply> replies = {}) : server(std::move(replies)) {}
    ~Coalescing() override { api.reset(); }

    void open(ClientOptions options = ClientOptions().max_connections(1)) {
        api.emplace(io.get_executor(), ApiKey("ofapi_sim_key"),
                    options.base_url(server.url()).seed(7).allowance(Allowance(AllowanceOptions().minute(200ms))));
    }
    Told& begin(const Begin& what, CallOptions options = CallOptions()) {
        Told& told = callers.emplace_back();
        what(io, *api, std::move(options), told);
        return told;
    }
    Told& begin(CallOptions options = CallOptions()) { return begin(fetch(queue_of_one), std::move(options)); }

    template <class Done>
    void until(Done done) {
        const Time end = Clock::now() + 10s;
        while (!done() && Clock::now() < end) io.run_one_for(5ms);
        ASSERT_TRUE(done()) << "after ten seconds";
    }
    void until_told() {
        until([this] { return std::ranges::all_of(callers, [](const Told& told) { return told.times > 0; }); });
    }
    void until_requests(std::size_t count) {
        until([&] { return server.requests() >= count; });
    }

    /// Brings the client to where the next call gets as far as `where`, and no further before `let_go`.
    void hold_up(Where where) {
        switch (where) {
            case Where::nominated: return open();
            case Where::queued:
                open();
                begin(fetch(queue_of_another));
                return until_requests(1);
            case Where::ready:
                open(ClientOptions().max_connections(8));
                server.let(1);
                begin(fetch(queue_of_another));
                return until_told();
        }
    }
    /// Until what was begun has got there.
    void settle(Where where) {
        if (where == Where::nominated) return;
        until([&] { return (where == Where::queued ? api->counters().waiting : api->counters().in_flight) > 0; });
    }
    void let_go() { server.let_all(); }
    static std::size_t before(Where where) { return where == Where::nominated ? 0 : 1; }
    static std::vector<Reply> replies(Where where) {
        if (where != Where::ready) return {};
        Reply spent;
        spent.fields = "x-rate-limit-limit-minute: 1000\r\nx-rate-limit-remaining-minute: 0\r\n";
        return {spent};
    }

    asio::io_context io;
    HeldServer server;
    std::deque<Told> callers;
    std::optional<Client> api;
};

class CoalescingWhere : public Coalescing, public testing::WithParamInterface<Where> {
 protected:
    CoalescingWhere() : Coalescing(replies(GetParam())) {}
};

std::string name_of(const testing::TestParamInfo<Where>& info) {
    switch (info.param) {
        case Where::queued: return "queued";
        case Where::nominated: return "nominated";
        case Where::ready: return "ready";
    }
    return "";
}

INSTANTIATE_TEST_SUITE_P(Places, CoalescingWhere, testing::Values(Where::queued, Where::nominated, Where::ready),
                         name_of);

TEST_P(CoalescingWhere, OneRequestServesAllWhoAskedBeforeItWasWritten) {
    hold_up(GetParam());
    const Told& first = begin();
    settle(GetParam());
    const Told& second = begin();
    const Told& third = begin(CallOptions().priority(Priority::bulk).deadline(1h));
    let_go();
    until_told();
    EXPECT_EQ(server.requests(), before(GetParam()) + 1);
    for (const Told* told : {&first, &second, &third}) {
        EXPECT_FALSE(told->ec) << told->ec.message();
        EXPECT_EQ(told->answer.data_json(), "[]");
        EXPECT_EQ(told->answer.meta.credits.used, 3);
        EXPECT_EQ(told->answer.attempts, 1U);
        EXPECT_GT(told->answer.timing.service, Duration::zero());
        EXPECT_EQ(told->answer.joined, told != &first);
    }
    const Counters counters = api->counters();
    EXPECT_EQ(counters.joined, 2U);
    EXPECT_EQ(counters.credits_saved, 6U);
    EXPECT_EQ(counters.credits_used, 3 * (before(GetParam()) + 1));
    EXPECT_EQ(counters.calls, before(GetParam()) + 3);
    EXPECT_EQ(counters.succeeded, counters.calls);
    EXPECT_EQ(counters.attempts, before(GetParam()) + 1);
}

TEST_P(CoalescingWhere, TheFirstMayLeave) {
    hold_up(GetParam());
    Told& first = begin();
    settle(GetParam());
    const Told& second = begin();
    until([&] { return api->counters().joined == 1; });
    first.cancel();
    until([&] { return first.times > 0; });
    EXPECT_EQ(second.times, 0);
    let_go();
    until_told();
    EXPECT_EQ(first.ec, asio::error::operation_aborted);
    EXPECT_FALSE(first.answer.failure().may_have_executed);
    EXPECT_FALSE(second.ec) << second.ec.message();
    EXPECT_FALSE(second.answer.joined) << "it alone pays now";
    EXPECT_EQ(api->counters().credits_saved, 0U);
    EXPECT_EQ(server.requests(), before(GetParam()) + 1);
}

TEST_P(CoalescingWhere, OneWhoJoinedMayLeave) {
    hold_up(GetParam());
    const Told& first = begin();
    settle(GetParam());
    Told& second = begin();
    until([&] { return api->counters().joined == 1; });
    second.cancel();
    until([&] { return second.times > 0; });
    EXPECT_EQ(first.times, 0);
    let_go();
    until_told();
    EXPECT_EQ(second.ec, asio::error::operation_aborted);
    EXPECT_FALSE(first.ec) << first.ec.message();
    EXPECT_EQ(server.requests(), before(GetParam()) + 1);
}

TEST_P(CoalescingWhere, NothingIsSentOnceAllHaveLeft) {
    hold_up(GetParam());
    begin();
    settle(GetParam());
    begin();
    until([&] { return api->counters().joined == 1; });
    const std::size_t blockers = before(GetParam());
    for (std::size_t i = 0; i < 2; ++i) callers[blockers + i].cancel();
    until([&] { return callers[blockers].times + callers[blockers + 1].times == 2; });
    EXPECT_EQ(api->counters().waiting, 0U);
    let_go();
    until([&] { return api->counters().in_flight == 0; });
    begin(fetch(queue_of_another));
    until_told();
    EXPECT_EQ(server.targets().back(), queue_of_another.request().target());
    EXPECT_EQ(server.requests(), blockers + 1);
}

TEST_P(CoalescingWhere, EachHasItsOwnDeadline) {
    hold_up(GetParam());
    const Told& first = begin(CallOptions().deadline(90ms));
    settle(GetParam());
    const Told& patient = begin();
    const Told& hasty = begin(CallOptions().deadline(30ms));
    until([&] { return hasty.times > 0; });
    EXPECT_EQ(first.times, 0) << "the strictest comes first";
    until([&] { return first.times > 0; });
    EXPECT_EQ(patient.times, 0);
    let_go();
    until_told();
    for (const Told* told : {&first, &hasty}) {
        EXPECT_EQ(told->ec, errc::deadline_exceeded);
        EXPECT_EQ(told->answer.failure().stop, StopReason::deadline);
        EXPECT_NE(told->answer.failure().message.find("waited"), std::string::npos);
    }
    EXPECT_FALSE(patient.ec) << patient.ec.message();
    EXPECT_EQ(server.requests(), before(GetParam()) + 1);
}

TEST_P(CoalescingWhere, ADestroyedClientTellsEachOnce) {
    hold_up(GetParam());
    begin();
    settle(GetParam());
    begin();
    begin(CallOptions().deadline(1h));
    until([&] { return api->counters().joined == 2; });
    api.reset();
    until_told();
    io.run_for(20ms);
    for (std::size_t i = before(GetParam()); i < callers.size(); ++i) {
        EXPECT_EQ(callers[i].times, 1);
        EXPECT_EQ(callers[i].ec, asio::error::operation_aborted);
    }
}

TEST_P(CoalescingWhere, AShutdownTellsEachOnce) {
    hold_up(GetParam());
    begin();
    settle(GetParam());
    begin();
    until([&] { return api->counters().joined == 1; });
    bool down = false;
    asio::co_spawn(io, api->shutdown(5s), [&](const std::exception_ptr&) { down = true; });
    until([&] { return callers.back().times > 0; });
    let_go();
    until([&] { return down; });
    for (std::size_t i = before(GetParam()); i < callers.size(); ++i) {
        EXPECT_EQ(callers[i].times, 1);
        EXPECT_EQ(callers[i].ec, errc::shutting_down);
    }
    EXPECT_EQ(server.requests(), before(GetParam()));
}

// ---- who joins whom -------------------------------------------------------------------------------------------------

struct Pair {
    const char* name;
    Begin a;
    CallOptions of_a;
    Begin b;
    CallOptions of_b;
    bool join;
};

class CoalescingPairs : public Coalescing, public testing::WithParamInterface<Pair> {};

TEST_P(CoalescingPairs, JoinOnlyWhereTheyAreIdenticalAndBothAgree) {
    hold_up(Where::queued);
    const Pair& pair = GetParam();
    begin(pair.a, pair.of_a);
    begin(pair.b, pair.of_b);
    until([&] { return api->counters().waiting + api->counters().joined == 2; });
    EXPECT_EQ(api->counters().joined, pair.join ? 1U : 0U);
    let_go();
    until_told();
    EXPECT_EQ(server.requests(), pair.join ? 2U : 3U);
}

Pair same(const char* name, Begin what, CallOptions of_a, CallOptions of_b, bool join) {
    return {name, what, std::move(of_a), what, std::move(of_b), join};
}

const CallOptions plain;
const chats::messages::List messages(account, ChatId("1"));

INSTANTIATE_TEST_SUITE_P(
    Pairs, CoalescingPairs,
    testing::Values(
        same("the_same", fetch(queue_of_one), plain, plain, true),
        same("another_priority", fetch(queue_of_one), plain, CallOptions().priority(Priority::interactive), true),
        same("another_deadline", fetch(queue_of_one), CallOptions().deadline(1h), CallOptions().deadline(2h), true),
        same("the_same_lane", fetch(queue_of_one), CallOptions().lane("job"), CallOptions().lane("job"), true),
        same("another_lane", fetch(queue_of_one), plain, CallOptions().lane("job"), false),
        same("the_first_opts_out", fetch(queue_of_one), CallOptions().coalesce(false), plain, false),
        same("the_second_opts_out", fetch(queue_of_one), plain, CallOptions().coalesce(false), false),
        same("another_number_of_attempts", fetch(queue_of_one), plain, CallOptions().max_attempts(1), false),
        same("one_waits_for_credits", fetch(queue_of_one), plain, CallOptions().wait_for_credits(true), false),
        same("the_same_fresh", fetch(profiles::Retrieve(Username("u")).fresh(true)), plain, plain, true),
        Pair{"another_fresh", fetch(profiles::Retrieve(Username("u"))), plain,
             fetch(profiles::Retrieve(Username("u")).fresh(true)), plain, false},
        Pair{"another_account", fetch(queue_of_one), plain, fetch(mass_messaging::List(AccountId("acct_2"))), plain,
             false},
        Pair{"another_operation", fetch(queue_of_one), plain, fetch(mass_messaging::RetrieveOverview(account)), plain,
             false},
        same("reading_has_an_effect", fetch(messages), plain, plain, false),
        same("reading_has_an_effect_and_they_insist", fetch(messages), CallOptions().coalesce(true),
             CallOptions().coalesce(true), false),
        same("raw", raw(Method::get, "/api/new"), plain, plain, false),
        same("raw_on_request", raw(Method::get, "/api/new"), CallOptions().coalesce(true), CallOptions().coalesce(true),
             true),
        same("a_write", raw(Method::post, "/api/new"), CallOptions().coalesce(true), CallOptions().coalesce(true),
             false),
        Pair{"raw_and_typed", fetch(queue_of_one), plain, raw(Method::get, "/api/acct_1/mass-messaging"),
             CallOptions().coalesce(true), false}),
    [](const auto& c) { return std::string(c.param.name); });

TEST_F(Coalescing, CallsJoinThatArePaidFromTheSameBudget) {
    hold_up(Where::queued);
    const Budget budget(100);
    begin(fetch(queue_of_one), CallOptions().budget(budget));
    begin(fetch(queue_of_one), CallOptions().budget(budget));
    begin(fetch(queue_of_one), CallOptions());
    until([&] { return api->counters().waiting + api->counters().joined == 3; });
    EXPECT_EQ(api->counters().joined, 1U);
    let_go();
    until_told();
    EXPECT_EQ(budget.spent(), 3) << "one answer's cost for both, and nothing for the third";
    EXPECT_EQ(budget.reserved(), 0);
}

TEST_F(Coalescing, NobodyJoinsWhatWasWritten) {
    open(ClientOptions().max_connections(4));
    server.let(1);
    begin(fetch(queue_of_another));
    until_told();
    begin();
    until_requests(2);
    begin();
    until_requests(3);
    let_go();
    until_told();
    EXPECT_EQ(api->counters().joined, 0U);
}

// ---- while it is under way ------------------------------------------------------------------------------------------

class CoalescingSent : public Coalescing {
 protected:
    explicit CoalescingSent(std::vector<Reply> replies = {}) : Coalescing(std::move(replies)) {}

    /// Two callers of a request that the server has.
    void send(CallOptions of_first = CallOptions(), CallOptions of_second = CallOptions()) {
        open();
        begin(std::move(of_first));
        begin(std::move(of_second));
        until_requests(1);
        ASSERT_EQ(api->counters().joined, 1U);
    }
};

TEST_F(CoalescingSent, EitherMayLeaveAndTheOtherGetsTheAnswer) {
    send();
    callers[0].cancel();
    until([&] { return callers[0].times > 0; });
    let_go();
    until_told();
    EXPECT_EQ(callers[0].ec, asio::error::operation_aborted);
    EXPECT_FALSE(callers[1].ec);

    begin();
    begin();
    callers[3].cancel();
    until_told();
    EXPECT_FALSE(callers[2].ec);
    EXPECT_EQ(callers[3].ec, asio::error::operation_aborted);
    EXPECT_EQ(server.requests(), 2U);
}

TEST_F(CoalescingSent, TheRequestIsCancelledWithTheLastOfThem) {
    send();
    callers[0].cancel();
    until([&] { return callers[0].times > 0; });
    EXPECT_EQ(api->counters().in_flight, 1U);
    callers[1].cancel();
    until_told();
    EXPECT_EQ(callers[1].ec, asio::error::operation_aborted);
    EXPECT_EQ(api->counters().in_flight, 0U);
}

TEST_F(CoalescingSent, ADeadlineEndsOnlyTheCallThatHasIt) {
    send(CallOptions().deadline(50ms), CallOptions().deadline(100ms));
    const Told& third = begin(fetch(queue_of_another));
    until([&] { return callers[0].times > 0; });
    EXPECT_EQ(callers[1].times, 0);
    until([&] { return callers[1].times > 0; });
    EXPECT_EQ(callers[0].ec, errc::deadline_exceeded);
    EXPECT_EQ(callers[1].ec, errc::deadline_exceeded);
    let_go();
    until_told();
    EXPECT_FALSE(third.ec);
}

TEST(CoalescingConnecting, ADeadlineEndsOnlyTheCallThatHasIt) {
    test::TlsSettings silent;
    silent.never_shake = true;
    const test::RawServer server([](test::Peer& peer) { peer.wait_closed(); }, silent);
    asio::io_context io;
    std::deque<Told> callers(3);
    {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url("https://127.0.0.1:" + std::to_string(server.port())));
        fetch(queue_of_one)(io, api, CallOptions().deadline(30ms), callers[0]);
        fetch(queue_of_one)(io, api, CallOptions().deadline(90ms), callers[1]);
        fetch(queue_of_one)(io, api, CallOptions().deadline(60ms), callers[2]);
        std::string order;
        const Time end = Clock::now() + 10s;
        std::array<bool, 3> seen{};
        while (order.size() < 3 && Clock::now() < end) {
            io.run_one_for(5ms);
            for (std::size_t i = 0; i < 3; ++i) {
                if (callers[i].times > 0 && !std::exchange(seen[i], true)) order += std::to_string(i);
            }
        }
        EXPECT_EQ(order, "021");
        EXPECT_EQ(api.counters().joined, 2U);
        EXPECT_EQ(api.counters().in_flight, 0U);
        EXPECT_EQ(api.counters().attempts, 0U);
    }
    io.run_for(50ms);
    for (const Told& told : callers) {
        EXPECT_EQ(told.times, 1);
        EXPECT_EQ(told.ec, errc::deadline_exceeded) << told.ec.message();
    }
}

struct CoalescingRefused : CoalescingSent {
    CoalescingRefused() : CoalescingSent({{"404 Not Found", R"({"message":"No such thing"})", Reply().fields}}) {}
};

TEST_F(CoalescingRefused, AllGetTheSameFailure) {
    send();
    let_go();
    until_told();
    for (const Told& told : callers) {
        EXPECT_EQ(told.ec, errc::not_found);
        EXPECT_EQ(told.answer.failure().message, "No such thing");
        EXPECT_EQ(told.answer.failure_info, callers[0].answer.failure_info);
    }
}

struct CoalescingFailing : CoalescingSent {
    CoalescingFailing()
        : CoalescingSent({{"500 Internal Server Error", R"({"message":"Server Error"})", "Retry-After: 1\r\n"}}) {}
};

TEST_F(CoalescingFailing, OneRetryServesAllWhoHaveTimeForIt) {
    send();
    const Told& hasty = callers[0];
    callers[0].cancel();
    const Told& patient = callers[1];
    until([&] { return hasty.times > 0; });
    let_go();
    until_told();
    EXPECT_FALSE(patient.ec) << patient.ec.message();
    EXPECT_EQ(patient.answer.attempts, 2U);
    EXPECT_EQ(server.requests(), 2U);
}

TEST_F(CoalescingFailing, WhoHasNoTimeForARetryFailsAtOnce) {
    send(CallOptions().deadline(700ms));
    const Time begun = Clock::now();
    let_go();
    until([&] { return callers[0].times > 0; });
    EXPECT_LT(Clock::now() - begun, 500ms);
    EXPECT_EQ(callers[0].ec, errc::server_error);
    EXPECT_EQ(callers[0].answer.failure().stop, StopReason::deadline);
    EXPECT_EQ(callers[0].answer.status, 500);
    EXPECT_EQ(callers[1].times, 0);
    until_told();
    EXPECT_FALSE(callers[1].ec) << callers[1].ec.message();
    EXPECT_EQ(server.requests(), 2U);
}

TEST_F(CoalescingFailing, NobodyJoinsARetry) {
    send();
    let_go();
    until([&] { return api->counters().retries == 1; });
    begin();
    until_told();
    EXPECT_EQ(api->counters().joined, 1U);
    EXPECT_EQ(server.requests(), 3U);
}

// ---- what it is scheduled by ----------------------------------------------------------------------------------------

TEST_F(Coalescing, TheMostUrgentOfThoseWhoWantItDecides) {
    hold_up(Where::queued);
    begin(CallOptions().priority(Priority::bulk));
    begin(fetch(mass_messaging::List(AccountId("acct_2"))));
    begin(CallOptions().priority(Priority::interactive));
    until([&] { return api->counters().joined == 1; });
    let_go();
    until_told();
    EXPECT_EQ(server.targets()[1], "/api/acct_1/mass-messaging");
}

TEST_F(Coalescing, WhoLeftDecidesNothing) {
    hold_up(Where::queued);
    begin(CallOptions().priority(Priority::bulk));
    begin(fetch(mass_messaging::List(AccountId("acct_2"))));
    Told& urgent = begin(CallOptions().priority(Priority::interactive));
    until([&] { return api->counters().joined == 1; });
    urgent.cancel();
    until([&] { return urgent.times > 0; });
    let_go();
    until_told();
    EXPECT_EQ(server.targets()[1], "/api/acct_2/mass-messaging");
}

TEST_F(Coalescing, ThoseWhoJoinedCountAsWaitingCalls) {
    open(ClientOptions().max_connections(1).max_waiting(3));
    begin(fetch(queue_of_another));
    until_requests(1);
    for (int i = 0; i < 6; ++i) begin();
    let_go();
    until_told();
    EXPECT_EQ(api->counters().joined, 2U);
    EXPECT_EQ(std::ranges::count(callers, error_code(errc::queue_full), &Told::ec), 3);
}

// ---- handlers -------------------------------------------------------------------------------------------------------

TEST_F(Coalescing, AHandlerThatThrowsDoesNotKeepTheOthersFromBeingTold) {
    open();
    api->async_fetch(queue_of_one, [](error_code, const Answer&) { throw std::runtime_error("the caller's own"); });
    begin();
    let_go();
    int thrown = 0;
    while (callers[0].times == 0 && thrown < 2) {
        try {
            until_told();
        } catch (const std::runtime_error&) {
            ++thrown;
        }
    }
    EXPECT_EQ(thrown, 1);
    EXPECT_EQ(callers[0].times, 1);
    EXPECT_FALSE(callers[0].ec);
}

TEST_F(Coalescing, AHandlerMayCancelTheOthersAndBeginTheSameAgain) {
    open();
    Told& last = callers.emplace_back();
    api->async_fetch(queue_of_one, [&](error_code ec, const Answer&) {
        EXPECT_FALSE(ec);
        callers[1].cancel();
        fetch(queue_of_one)(io, *api, CallOptions(), last);
    });
    begin();
    let_go();
    until_told();
    EXPECT_EQ(callers[1].times, 1);
    EXPECT_FALSE(callers[1].ec) << "its answer was on the way";
    EXPECT_FALSE(last.answer.joined);
    EXPECT_EQ(server.requests(), 2U);
}

TEST(CoalescingContext, ADestroyedContextTakesAllWithIt) {
    HeldServer server;
    const auto watched = std::make_shared<int>(0);
    {
        asio::io_context doomed;
        Client api(doomed.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url(server.url()).max_connections(1));
        for (int i = 0; i < 9; ++i) {
            const mass_messaging::List op{AccountId("acct_" + std::to_string(i % 3))};
            api.async_fetch(op, CallOptions().deadline(1h),
                            [held = watched](error_code, const Answer&) { ADD_FAILURE() << "nobody runs handlers"; });
        }
        doomed.run_for(50ms);
        EXPECT_EQ(api.counters().joined, 6U);
        struct Keep {
            Client client;
        } keep{std::move(api)};
        asio::post(doomed, [kept = std::make_shared<Keep>(std::move(keep))] {});
    }
    EXPECT_EQ(watched.use_count(), 1);
}

// ---- at random ------------------------------------------------------------------------------------------------------

class CoalescingHistory : public testing::TestWithParam<std::uint64_t> {};

TEST_P(CoalescingHistory, EachHandlerRunsOnceAndEachAnswerIsTheRightOne) {
    limits::Random random(GetParam());
    const auto below = [&random](std::uint64_t bound) { return random.next() % bound; };
    sim::Config config;
    config.accounts = 3;
    config.service = 1ms;
    config.limit_minute = 100'000;
    config.seed = GetParam();
    config.faults.set(sim::Fault::server_error500, 0.03).set(sim::Fault::reset_before_answer, 0.02);
    sim::Server server(config);
    const auto ids = server.account_ids();

    constexpr std::size_t calls = 400;
    asio::io_context io;
    std::deque<Told> callers(calls);
    std::size_t told = 0;
    std::optional<Client> api(std::in_place, io.get_executor(), ApiKey("ofapi_sim_key"),
                              ClientOptions().base_url(server.url()).max_connections(1 + below(4)).seed(GetParam()));
    std::deque<asio::steady_timer> timers;
    Counters counters;
    const auto begin = [&](std::size_t i) {
        const mass_messaging::List op{AccountId(ids[below(3)])};
        CallOptions options;
        options.priority(static_cast<Priority>(below(3))).coalesce(below(8) != 0);
        if (below(3) == 0) options.deadline(std::chrono::microseconds(below(40'000)));
        api->async_fetch(
            op, options,
            asio::bind_cancellation_slot(callers[i].signal.slot(), [&, i, op](error_code ec, const Answer& answer) {
                ++callers[i].times;
                callers[i].ec = ec;
                EXPECT_EQ(ec.failed(), answer.failure_info != nullptr);
                if (ec) {
                    EXPECT_EQ(answer.failure().target, op.request().target());
                    EXPECT_FALSE(answer.failure().may_have_executed);
                } else {
                    EXPECT_EQ(answer.data_json().front(), '[');
                }
                EXPECT_GE(answer.timing.permit_wait, Duration::zero());
                EXPECT_GE(answer.timing.connection_wait, Duration::zero());
                if (below(10) == 0) callers[below(calls)].cancel();
                if (++told == calls) counters = api->counters();
            }));
    };
    for (std::size_t i = 0; i < calls; ++i) {
        auto& timer = timers.emplace_back(io, std::chrono::microseconds(below(60'000)));
        timer.async_wait([&, i](error_code) { begin(i); });
        if (below(3) == 0) {
            auto& cancelling = timers.emplace_back(io, timer.expiry() + std::chrono::microseconds(below(20'000)));
            cancelling.async_wait([&, i](error_code) { callers[i].cancel(); });
        }
    }
    const Time end = Clock::now() + 60s;
    while (told < calls && Clock::now() < end) io.run_one_for(10ms);
    ASSERT_EQ(told, calls);
    api.reset();
    io.run();
    EXPECT_TRUE(std::ranges::all_of(callers, [](const Told& each) { return each.times == 1; }));
    EXPECT_EQ(counters.calls, calls);
    EXPECT_EQ(counters.waiting, 0U);
    EXPECT_EQ(counters.in_flight, 0U);
    EXPECT_GT(counters.joined, 20U);
    EXPECT_LE(counters.attempts, calls - counters.joined + counters.retries);
    EXPECT_GE(static_cast<std::int64_t>(counters.attempts), server.stats().requests);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CoalescingHistory, testing::Range<std::uint64_t>(1, 13));

TEST(CoalescingThreads, CallersOnSeveralThreadsShareAndLeave) {
    sim::Config config;
    config.service = 2ms;
    config.limit_minute = 100'000;
    sim::Server server(config);
    const mass_messaging::List op{AccountId(server.account_ids()[0])};
    asio::thread_pool threads(3);
    std::optional<Client> api(std::in_place, threads.get_executor(), ApiKey("ofapi_sim_key"),
                              ClientOptions().base_url(server.url()).max_connections(2));
    std::atomic<int> told{0};
    constexpr int each = 100;
    const auto caller = [&](int number) -> asio::awaitable<void> {
        for (int i = 0; i < each; ++i) {
            const auto signal = std::make_shared<asio::cancellation_signal>();
            asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::microseconds(700 * (i % 5)));
            timer.async_wait([signal](error_code ec) {
                if (!ec) signal->emit(asio::cancellation_type::terminal);
            });
            auto options = CallOptions();
            if (number % 2 == 0) options.deadline(std::chrono::microseconds(400 * (i % 9)));
            (void)co_await api->async_fetch(
                op, options, asio::bind_cancellation_slot(signal->slot(), asio::as_tuple(asio::use_awaitable)));
            ++told;
            timer.cancel();
        }
    };
    std::vector<std::future<void>> done;
    for (int t = 0; t < 6; ++t) {
        done.push_back(asio::co_spawn(asio::make_strand(threads.get_executor()), caller(t), asio::use_future));
    }
    for (auto& future : done) future.get();
    EXPECT_EQ(told, 6 * each);
    EXPECT_GT(api->counters().joined, 10U);
    api.reset();
    threads.join();
}

}  // namespace
}  // namespace ofapi
