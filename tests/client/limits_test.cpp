// What a client says of its limits and of the calls that wait.

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include "sim/server.hpp"
#include "support/co_test.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing_support::run;

mass_messaging::List queue_of(const std::string& account) { return mass_messaging::List(AccountId(account)); }

class LimitsTest : public testing::Test {
 protected:
    [[nodiscard]] Client client(const sim::Server& server, ClientOptions how = ClientOptions()) {
        return {io.get_executor(), ApiKey("ofapi_sim_key"), how.base_url(server.url()).seed(7)};
    }
    static const Pause* pause_of(const LimitsSnapshot& snapshot, Scope scope) {
        const auto found = std::ranges::find(snapshot.pauses, scope, &Pause::scope);
        return found == snapshot.pauses.end() ? nullptr : &*found;
    }

    asio::io_context io;
};

TEST_F(LimitsTest, AFreshClientHasNothingToSay) {
    const sim::Server server;
    const auto show = [&]() -> asio::awaitable<void> {
        const Client api = client(server, ClientOptions().max_connections(5));
        const LimitsSnapshot snapshot = co_await api.limits();
        EXPECT_FALSE(snapshot.allowance.minute.limit.has_value());
        EXPECT_EQ(snapshot.waiting + snapshot.in_flight + snapshot.joined + snapshot.lanes, 0U);
        EXPECT_LE(snapshot.max_in_flight, 5U);
        EXPECT_TRUE(snapshot.pauses.empty());
        EXPECT_TRUE((co_await api.waiting()).empty());
    };
    run(io, show());
}

TEST_F(LimitsTest, TellsWhatWaitsAndWhy) {
    sim::Config config;
    config.service = 200ms;
    sim::Server server(config);
    const auto ids = server.account_ids();
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server, ClientOptions().max_connections(1));
        int done = 0;
        const auto count = [&done](error_code, const Answer&) { ++done; };
        (void)co_await api.fetch(queue_of(ids[0]));  // now the team's limits are known
        api.async_fetch(queue_of(ids[0]), count);
        while (server.stats().requests < 2) co_await asio::post(asio::use_awaitable);
        const Time begun = Clock::now();
        api.async_fetch(queue_of(ids[1]), CallOptions().priority(Priority::bulk).deadline(1h), count);
        api.async_fetch(queue_of(ids[1]), CallOptions().lane("job"), count);
        api.async_fetch(queue_of(ids[1]), CallOptions().priority(Priority::interactive), count);

        const LimitsSnapshot snapshot = co_await api.limits();
        EXPECT_EQ(snapshot.waiting, 2U);
        EXPECT_EQ(snapshot.in_flight, 1U);
        EXPECT_EQ(snapshot.joined, 1U);
        EXPECT_EQ(snapshot.max_in_flight, 1U);
        EXPECT_EQ(snapshot.lanes, 3U);
        EXPECT_EQ(snapshot.classes[static_cast<std::size_t>(Priority::interactive)].waiting, 1U);
        EXPECT_EQ(snapshot.classes[static_cast<std::size_t>(Priority::normal)].waiting, 1U);
        EXPECT_EQ(snapshot.classes[static_cast<std::size_t>(Priority::normal)].in_flight, 1U);
        EXPECT_EQ(snapshot.classes[static_cast<std::size_t>(Priority::bulk)].waiting, 0U) << "it is interactive now";
        EXPECT_EQ(snapshot.counters.joined, 1U);

        const std::vector<WaitingCall> waiting = co_await api.waiting();
        EXPECT_EQ(waiting.size(), 3U);
        if (waiting.size() != 3) co_return;
        for (const WaitingCall& call : waiting) {
            EXPECT_EQ(call.operation, "mass-messaging.list");
            EXPECT_EQ(call.account, ids[1]);
            EXPECT_EQ(call.wait.reason, WaitReason::concurrency) << to_string(call.wait.reason);
            EXPECT_GE(call.since, begun);
        }
        EXPECT_EQ(waiting[0].lane, ids[1]);
        EXPECT_EQ(waiting[0].priority, Priority::bulk);
        EXPECT_FALSE(waiting[0].joined);
        EXPECT_GT(waiting[0].deadline.value_or(begun), begun + 59min);
        EXPECT_TRUE(waiting[1].joined);
        EXPECT_EQ(waiting[1].priority, Priority::interactive);
        EXPECT_FALSE(waiting[1].deadline.has_value());
        EXPECT_EQ(waiting[2].lane, "job");
        EXPECT_EQ((co_await api.waiting(1)).size(), 1U);

        while (done < 4) co_await asio::post(asio::use_awaitable);
        EXPECT_TRUE((co_await api.waiting()).empty());
    };
    run(io, show());
}

TEST_F(LimitsTest, TellsWhichScopesArePaused) {
    sim::Config config;
    config.accounts = 3;
    config.expired = 1;
    config.limit_minute = 2;
    sim::Server server(config);
    server.script({sim::Fault::none, sim::Fault::unavailable503});
    const auto ids = server.account_ids();
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        EXPECT_EQ((co_await api.try_call(queue_of(ids[2]))).error().code(), errc::session_expired);
        LimitsSnapshot snapshot = co_await api.limits();
        const Pause* stopped = pause_of(snapshot, Scope::account);
        EXPECT_TRUE(stopped != nullptr);
        if (stopped == nullptr) co_return;
        EXPECT_EQ(stopped->accounts, 1U);
        EXPECT_EQ(stopped->until, Time::max()) << "until it is resumed";
        EXPECT_EQ(pause_of(snapshot, Scope::team), nullptr);

        api.resume(AccountId(ids[2]));
        snapshot = co_await api.limits();
        EXPECT_EQ(pause_of(snapshot, Scope::account), nullptr);
    };
    run(io, show());
}

TEST_F(LimitsTest, TellsThatTheTeamIsPausedAndUntilWhen) {
    sim::Config config;
    config.limit_minute = 3;
    sim::Server server(config);
    const auto id = server.account_ids()[0];
    const auto show = [&]() -> asio::awaitable<void> {
        Client other = client(server);
        for (int i = 0; i < 3; ++i) (void)co_await other.call(queue_of(id));
        Client api = client(server);
        const Time begun = Clock::now();
        const auto refused = co_await api.try_call(queue_of(id), CallOptions().deadline(300ms));
        EXPECT_TRUE(refused.has_error());
        const LimitsSnapshot snapshot = co_await api.limits();
        const Pause* team = pause_of(snapshot, Scope::team);
        EXPECT_TRUE(team != nullptr);
        if (team == nullptr) co_return;
        EXPECT_FALSE(team->reason.empty());
        EXPECT_GT(team->until, begun);
        EXPECT_LT(team->until, begun + 2min);
        EXPECT_EQ(snapshot.counters.team_429, 1U);
    };
    run(io, show());
}

TEST_F(LimitsTest, TakesAnyCompletionTokenFromAnyThread) {
    const sim::Server server;
    asio::thread_pool threads(2);
    std::optional<Client> api(std::in_place, threads.get_executor(), ApiKey("ofapi_sim_key"),
                              ClientOptions().base_url(server.url()));
    (void)api->async_fetch(queue_of(server.account_ids()[0]), asio::use_future).get();
    const LimitsSnapshot snapshot = api->async_limits(asio::use_future).get();
    EXPECT_EQ(snapshot.allowance.minute.limit, 1000);
    EXPECT_EQ(snapshot.counters.succeeded, 1U);
    EXPECT_TRUE(api->async_waiting(10, asio::use_future).get().empty());
    api.reset();
    threads.join();
}

}  // namespace
}  // namespace ofapi
