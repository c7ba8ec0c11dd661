#include <ofapi/api/accounts.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/whoami.hpp>
#include <ofapi/client.hpp>

#include "sim/server.hpp"
#include "support/co_test.hpp"
#include "support/observe.hpp"
#include "support/raw_server.hpp"

#include <gtest/gtest.h>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <unistd.h>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing_support::run;

constexpr const char* test_key = "ofapi_sim_key";

class ClientTest : public testing::Test {
 protected:
    [[nodiscard]] ClientOptions options(const sim::Server& server) const {
        return ClientOptions().base_url(server.url()).seed(7);
    }
    [[nodiscard]] Client client(const sim::Server& server) { return client(options(server)); }
    [[nodiscard]] Client client(ClientOptions how) { return {io.get_executor(), ApiKey(test_key), std::move(how)}; }
    [[nodiscard]] static mass_messaging::List queue_of(const std::string& account) {
        return mass_messaging::List(AccountId(account));
    }

    asio::io_context io;
    const CallOptions alone = CallOptions().coalesce(false);  ///< each call sends a request
};

TEST_F(ClientTest, CallsReadLikeSentencesAndAnswersAreTyped) {
    sim::Server server;
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto who = co_await api.call(whoami::Retrieve());
        EXPECT_TRUE(who.data.team.has_value());
        const auto accounts = co_await api.call(accounts::List());
        EXPECT_EQ(accounts.data.size(), 10U);
        const auto queue = co_await api.call(queue_of(server.account_ids().front()));
        EXPECT_EQ(queue.status, 200);
        EXPECT_EQ(queue.attempts, 1U);
        EXPECT_EQ(queue.meta.credits.used, 1);
        EXPECT_EQ(queue.meta.limits.limit_minute, 1000);
        EXPECT_EQ(queue.meta.limits.remaining_minute, 997);
        EXPECT_FALSE(queue.meta.limits.limit_day.has_value());
        EXPECT_GT(queue.timing.service, Duration::zero());
        co_await api.shutdown(1s);
    };
    run(io, show());
    EXPECT_EQ(server.stats().served, 3);
    EXPECT_EQ(server.stats().connections, 1) << "the connection is kept";
}

TEST_F(ClientTest, SpeaksTlsToAServerThatItsAuthorityVouchesFor) {
    sim::Authority authority;
    sim::Config config;
    config.tls = authority.issue();
    sim::Server server(config);
    const auto file =
        std::filesystem::temp_directory_path() / ("ofapi-client-test-" + std::to_string(getpid()) + ".pem");
    std::ofstream(file) << authority.certificate_pem();
    const auto show = [&]() -> asio::awaitable<void> {
        Client trusting = client(options(server).ca_file(file.string()));
        const auto queue = co_await trusting.call(queue_of(server.account_ids().front()));
        EXPECT_EQ(queue.status, 200);

        Client wary = client(options(server));
        const auto refused = co_await wary.try_call(queue_of(server.account_ids().front()));
        EXPECT_TRUE(refused.has_error());
        EXPECT_EQ(refused.error().code(), errc::certificate_refused) << refused.error().what();
        EXPECT_EQ(refused.error().failure().attempts, 1U) << "trying again cannot help";
    };
    run(io, show());
    std::filesystem::remove(file);
}

TEST_F(ClientTest, TakesAnyCompletionToken) {
    sim::Server server;
    Client api = client(server);
    std::future<Response<mass_messaging::List::Result>> good =
        api.async_call(queue_of(server.account_ids().front()), asio::use_future);
    std::future<Response<mass_messaging::List::Result>> bad =
        api.async_call(queue_of("acct_unknown"), with_failure(asio::use_future));
    std::future<Answer> plain = api.async_fetch(whoami::Retrieve(), asio::use_future);
    error_code seen;
    std::string reason;
    api.async_call(queue_of("acct_unknown"), CallOptions().priority(Priority::interactive),
                   [&](error_code ec, const Response<mass_messaging::List::Result>& response) {
                       seen = ec;
                       reason = response.failure().api_code;
                   });
    std::thread runner([&] { io.run(); });
    EXPECT_EQ(good.get().status, 200);
    EXPECT_THROW(
        {
            try {
                bad.get();
            } catch (const Error& error) {
                EXPECT_EQ(error.failure().account, "acct_unknown");
                EXPECT_EQ(error.failure().status, 404);
                throw;
            }
        },
        Error);
    EXPECT_EQ(plain.get().data_json().front(), '{');
    {
        const Client ending = std::move(api);
    }
    runner.join();
    EXPECT_EQ(seen, errc::account_not_found);
    EXPECT_EQ(reason, "account_not_found");
}

TEST_F(ClientTest, TellsWhichParameterIsWrongWithoutSendingAnything) {
    sim::Server server;
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto result = co_await api.try_call(queue_of(""));
        EXPECT_TRUE(result.has_error());
        EXPECT_EQ(result.error().code(), errc::invalid_argument);
        EXPECT_NE(std::string(result.error().what()).find("account"), std::string::npos) << result.error().what();
        EXPECT_EQ(result.error().failure().attempts, 0U);
        const auto weightless = co_await api.try_call(queue_of("acct_1"), CallOptions().weight(0));
        EXPECT_EQ(weightless.error().code(), errc::invalid_argument);
        EXPECT_EQ(weightless.error().failure().message, "weight: must be at least 1");
    };
    run(io, show());
    EXPECT_EQ(server.stats().requests, 0);
}

TEST_F(ClientTest, RefusesOptionsThatCannotWorkAndNamesThem) {
    const struct {
        ClientOptions options;
        const char* named;
    } cases[] = {
        {ClientOptions().base_url("ftp://example.com"), "base_url"},
        {ClientOptions().base_url("https://user:word@example.com"), "base_url"},
        {ClientOptions().max_connections(0), "max_connections"},
        {ClientOptions().max_attempts(0), "max_attempts"},
        {ClientOptions().answer_timeout(0s), "answer_timeout"},
        {ClientOptions().user_agent("a\r\nb"), "user_agent"},
        {ClientOptions().ageing(0s), "ageing"},
        {ClientOptions().reserve(1.5), "reserve"},
        {ClientOptions().ca_file("/nowhere/at/all.pem"), "/nowhere/at/all.pem"},
    };
    for (const auto& c : cases) {
        try {
            const Client api = client(c.options);
            ADD_FAILURE() << "accepted a bad " << c.named;
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find(c.named), std::string::npos) << error.what();
        }
    }
}

TEST_F(ClientTest, ReachesWhatTheCatalogueDoesNotKnow) {
    sim::Server server;
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const std::string target = "/api/" + server.account_ids().front() + "/mass-messaging";
        const Answer answer = co_await api.raw(Method::get, target);
        EXPECT_EQ(answer.data_json().front(), '[');
        const Answer bare = co_await api.raw(Method::get, "/api/whoami");
        EXPECT_EQ(bare.data_json(), bare.body);
        for (const char* wrong : {"api/whoami", "/api/who ami", "/api\r\nX: y"}) {
            try {
                (void)co_await api.raw(Method::get, wrong);
                ADD_FAILURE() << "sent " << wrong;
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), errc::invalid_argument);
            }
        }
    };
    run(io, show());
    EXPECT_EQ(server.stats().requests, 2);
}

// ---- what goes wrong ------------------------------------------------------------------------------------------------

struct FaultCase {
    sim::Fault fault;
    int times;
    error_code code;  ///< success: it recovers
    std::int64_t requests;
};

class ClientFault : public ClientTest, public testing::WithParamInterface<FaultCase> {};

TEST_P(ClientFault, IsTriedAgainWhereThatIsSafeAndReportedOtherwise) {
    const FaultCase& c = GetParam();
    sim::Config config;
    config.slow = 10s;
    sim::Server server(config);
    server.script(std::vector<sim::Fault>(static_cast<std::size_t>(c.times), c.fault));
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(options(server).answer_timeout(500ms));
        const auto result = co_await api.try_call(queue_of(server.account_ids().front()));
        if (!c.code) {
            EXPECT_FALSE(result.has_error()) << result.error().what();
        } else {
            EXPECT_TRUE(result.has_error());
            if (result.has_error()) {
                const Failure failure = result.error().failure();
                EXPECT_EQ(failure.code, c.code) << failure.what();
                EXPECT_EQ(failure.operation, "mass-messaging.list");
                EXPECT_EQ(failure.account, server.account_ids().front());
                EXPECT_FALSE(failure.may_have_executed) << "a read changes nothing";
            }
        }
        EXPECT_EQ(api.counters().in_flight, 0U);
    };
    run(io, show());
    EXPECT_EQ(server.stats().requests, c.requests);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, ClientFault,
    testing::Values(FaultCase{sim::Fault::html502, 1, {}, 2}, FaultCase{sim::Fault::html524, 1, {}, 2},
                    FaultCase{sim::Fault::server_error500, 1, {}, 2}, FaultCase{sim::Fault::truncated, 1, {}, 2},
                    FaultCase{sim::Fault::reset_before_answer, 1, {}, 2},
                    FaultCase{sim::Fault::reset_after_partial_header, 1, {}, 2}, FaultCase{sim::Fault::close, 1, {}, 1},
                    FaultCase{sim::Fault::slow, 1, {}, 2}, FaultCase{sim::Fault::malformed_json, 1, {}, 2},
                    FaultCase{sim::Fault::malformed_json, 2, errc::not_json, 2},
                    FaultCase{sim::Fault::missing_data, 2, errc::missing_data, 2},
                    FaultCase{sim::Fault::server_error500, 4, errc::server_error, 4}),
    [](const auto& c) {
        return std::string(sim::name(c.param.fault)) + "_" + std::to_string(c.param.times) + "_times";
    });

TEST_F(ClientTest, StopsOnlyTheAccountWhoseSessionExpiredOrThatIsGone) {
    sim::Config config;
    config.accounts = 4;
    config.expired = 1;
    config.gone = 1;
    sim::Server server(config);
    const auto ids = server.account_ids();
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto expired = co_await api.try_call(queue_of(ids[2]));
        const auto gone = co_await api.try_call(queue_of(ids[3]));
        EXPECT_EQ(expired.error().code(), errc::session_expired);
        EXPECT_EQ(gone.error().code(), errc::account_not_found);
        EXPECT_EQ(expired.error().code(), condition::account_scoped);
        const auto again = co_await api.try_call(queue_of(ids[2]));
        EXPECT_EQ(again.error().code(), errc::session_expired);
        EXPECT_EQ(again.error().failure().attempts, 0U) << "the lane has stopped";
        EXPECT_FALSE((co_await api.try_call(queue_of(ids[0]))).has_error());
        EXPECT_FALSE((co_await api.try_call(queue_of(ids[1]))).has_error());
    };
    run(io, show());
    EXPECT_EQ(server.stats().requests, 4);
}

TEST_F(ClientTest, TakesAnAccountsCallsAgainOnceItIsToldSo) {
    const test::RawServer server([](test::Peer& peer) {
        peer.read_request();
        peer.answer(R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION"})", "401 Unauthorized");
        peer.serve(R"({"data":[]})");
    });
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())));
        const AccountId account("acct_1");
        for (int i = 0; i < 2; ++i) {
            EXPECT_EQ((co_await api.try_call(queue_of(account.str()))).error().code(), errc::session_expired);
        }
        EXPECT_EQ(server.requests(), 1U) << "the second was refused at once";
        api.resume(account);
        api.resume(AccountId("acct_of_no_call"));
        EXPECT_FALSE((co_await api.try_call(queue_of(account.str()))).has_error());
    };
    run(io, show());
    EXPECT_EQ(server.requests(), 2U);
}

TEST_F(ClientTest, StopsAtOnceWhereTheKeyIsBad) {
    sim::Config config;
    config.keys = {"ofapi_another_key"};
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto first = co_await api.try_call(queue_of(server.account_ids()[0]));
        const auto second = co_await api.try_call(queue_of(server.account_ids()[1]));
        EXPECT_EQ(first.error().code(), errc::unauthorized);
        EXPECT_EQ(second.error().code(), errc::unauthorized);
        EXPECT_EQ(second.error().failure().attempts, 0U);
        EXPECT_EQ(std::string(first.error().what()).find(test_key), std::string::npos);
    };
    run(io, show());
    EXPECT_EQ(server.stats().unauthorized_401, 1);
}

TEST_F(ClientTest, StopsBeforeTheCreditFloorAndSaysSo) {
    sim::Config config;
    config.credits = 5;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(options(server).allowance(Allowance(AllowanceOptions().credit_floor(3))));
        int good = 0;
        error_code last;
        for (int i = 0; i < 4; ++i) {
            const auto result = co_await api.try_call(queue_of(server.account_ids()[0]));
            if (result.has_error())
                last = result.error().code();
            else
                ++good;
        }
        EXPECT_EQ(good, 2);
        EXPECT_EQ(last, errc::credit_floor);
    };
    run(io, show());
    EXPECT_EQ(server.stats().balance, 3);
}

TEST_F(ClientTest, ReportsThatTheTeamIsOutOfCredits) {
    sim::Config config;
    config.credits = 1;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]))).has_error());
        const auto result = co_await api.try_call(queue_of(server.account_ids()[1]));
        EXPECT_TRUE(result.has_error());
        EXPECT_EQ(result.error().code(), condition::team_scoped) << result.error().what();
    };
    run(io, show());
}

TEST_F(ClientTest, ReportsAHostThatIsNotThere) {
    std::string nowhere;
    {
        sim::Server server;
        nowhere = server.url();
    }
    const auto show = [&]() -> asio::awaitable<void> {
        int events = 0;
        Client api = client(ClientOptions().base_url(nowhere).max_attempts(2).seed(1).observer(
            test::on_attempt_ended([&](const AttemptEnded& e) {
                ++events;
                EXPECT_FALSE(e.sent);
                EXPECT_EQ(e.code, errc::connect_failed);
            })));
        const auto result = co_await api.try_call(queue_of("acct_1"));
        EXPECT_EQ(result.error().code(), errc::connect_failed) << result.error().what();
        EXPECT_EQ(result.error().failure().attempts, 2U);
        EXPECT_EQ(result.error().failure().stop, StopReason::attempts_exhausted);
        EXPECT_EQ(events, 2);
    };
    run(io, show());
}

// ---- time, cancellation, the end ------------------------------------------------------------------------------------

TEST_F(ClientTest, TheDeadlineCoversTheWaitForAPermit) {
    sim::Config config;
    config.limit_minute = 2;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        for (int i = 0; i < 2; ++i)
            EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]))).has_error());
        const auto result = co_await api.try_call(queue_of(server.account_ids()[1]), CallOptions().deadline(50ms));
        EXPECT_EQ(result.error().code(), errc::deadline_exceeded);
        EXPECT_EQ(result.error().failure().attempts, 0U);
        EXPECT_GE(result.error().failure().timing.permit_wait, 50ms);
        EXPECT_EQ(api.counters().waiting, 0U);
    };
    run(io, show());
    EXPECT_EQ(server.stats().requests, 2);
}

TEST_F(ClientTest, TheDeadlineEndsARunningExchange) {
    sim::Server server;
    server.script({sim::Fault::slow});
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto result = co_await api.try_call(queue_of(server.account_ids()[0]), CallOptions().deadline(100ms));
        EXPECT_EQ(result.error().code(), errc::deadline_exceeded);
        EXPECT_EQ(result.error().failure().attempts, 1U);
        EXPECT_EQ(result.error().failure().stop, StopReason::deadline);
    };
    run(io, show());
}

TEST_F(ClientTest, CancellingLeavesNoTraceWhereverTheCallIs) {
    sim::Config config;
    config.limit_minute = 8;
    config.minute = 400ms;
    config.service = 30ms;
    sim::Server server(config);
    Client api = client(options(server).max_connections(3).allowance(Allowance(AllowanceOptions().minute(400ms))));
    std::vector<std::unique_ptr<asio::cancellation_signal>> signals;
    int completed = 0;
    int aborted = 0;
    constexpr int calls = 40;
    for (int i = 0; i < calls; ++i) {
        signals.push_back(std::make_unique<asio::cancellation_signal>());
        api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i) % 10]), alone,
                       asio::bind_cancellation_slot(signals.back()->slot(), [&](error_code ec, const auto& response) {
                           ++completed;
                           if (!ec) return;
                           EXPECT_EQ(ec, asio::error::operation_aborted) << response.failure().what();
                           ++aborted;
                       }));
    }
    // Every third call is cancelled, at moments spread over the whole run: queued, connecting, waiting, sent, done.
    std::vector<std::unique_ptr<asio::steady_timer>> timers;
    for (int i = 0; i < calls; i += 3) {
        timers.push_back(std::make_unique<asio::steady_timer>(io, std::chrono::milliseconds(i * 7)));
        timers.back()->async_wait([&signals, i](error_code) {
            signals[static_cast<std::size_t>(i)]->emit(asio::cancellation_type::terminal);
        });
    }
    const auto wait = [&]() -> asio::awaitable<void> {
        while (completed < calls) co_await asio::post(asio::use_awaitable);
        EXPECT_EQ(api.counters().waiting, 0U);
        EXPECT_EQ(api.counters().in_flight, 0U);
        EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]))).has_error()) << "no slot was lost";
        co_await api.shutdown(1s);
    };
    run(io, wait());
    EXPECT_EQ(completed, calls);
    EXPECT_GT(aborted, 0);
    EXPECT_LT(aborted, calls / 2);
    // None, unless the machine stands still at a window's end: then those in flight may meet one.
    EXPECT_LE(server.stats().team_429, 3);
}

TEST_F(ClientTest, ADestroyedClientCompletesItsCallsAsAborted) {
    sim::Config config;
    config.limit_minute = 5;
    config.service = 10s;
    sim::Server server(config);
    int aborted = 0;
    constexpr int calls = 12;
    {
        Client api = client(options(server).max_connections(3));
        for (int i = 0; i < calls; ++i) {
            api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i) % 10]), alone,
                           [&](error_code ec, const auto& response) {
                               EXPECT_EQ(ec, asio::error::operation_aborted) << response.failure().what();
                               ++aborted;
                           });
        }
        io.run_for(100ms);
    }
    io.restart();
    io.run();
    EXPECT_EQ(aborted, calls);
}

TEST_F(ClientTest, ADestroyedContextTakesTheCallsWithItAndLeavesNothing) {
    sim::Config config;
    config.limit_minute = 5;
    config.service = 10s;
    sim::Server server(config);
    const auto watched = std::make_shared<int>(0);
    {
        asio::io_context doomed;
        const auto caller = [&](std::shared_ptr<int> held) -> asio::awaitable<void> {
            Client api(doomed.get_executor(), ApiKey(test_key), options(server).max_connections(3));
            for (int i = 0; i < 12; ++i) {
                api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i) % 10]), alone,
                               [held](error_code, const auto&) { ADD_FAILURE() << "nobody runs handlers any more"; });
            }
            (void)co_await api.call(queue_of(server.account_ids()[0]));
        };
        asio::co_spawn(doomed, caller(watched), [](std::exception_ptr) {});
        doomed.run_for(100ms);
        EXPECT_GT(watched.use_count(), 12);
    }
    EXPECT_EQ(watched.use_count(), 1);
}

TEST_F(ClientTest, ADestroyedContextTakesTheRunnersThatHaveNoCallToo) {
    sim::Config config;
    config.limit_minute = 5;
    sim::Server server(config);
    const auto watched = std::make_shared<int>(0);
    int answered = 0;
    {
        asio::io_context doomed;
        Client api(doomed.get_executor(), ApiKey(test_key), options(server));
        for (std::size_t i = 0; i < 8; ++i)
            api.async_call(queue_of(server.account_ids()[i]), alone,
                           [held = watched, &answered](error_code, const auto&) { ++answered; });
        while (answered < 5) doomed.run_one();  // three more wait for the next minute
        EXPECT_EQ(watched.use_count(), 4);
    }
    EXPECT_EQ(answered, 5);
    EXPECT_EQ(watched.use_count(), 1);
}

TEST_F(ClientTest, LetsTheContextRunDryAfterItsLastCall) {
    sim::Server server;
    Client api = client(options(server).idle_timeout(20ms));  // until then the idle connections are something to do
    for (int round = 0; round < 2; ++round) {
        int answered = 0;
        for (const std::string& account : server.account_ids())
            api.async_call(queue_of(account), [&](error_code ec, const auto&) { answered += ec ? 0 : 1; });
        io.run();  // comes to no end where a runner without a call is something to do
        io.restart();
        EXPECT_EQ(answered, 10);
    }
}

TEST_F(ClientTest, ShutdownFinishesWhatRunsAndRefusesWhatWaits) {
    sim::Config config;
    config.service = 100ms;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(options(server).max_connections(2));
        int good = 0;
        int refused = 0;
        for (int i = 0; i < 10; ++i) {
            api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i)]),
                           [&](error_code ec, const auto&) {
                               if (ec == errc::shutting_down)
                                   ++refused;
                               else if (!ec)
                                   ++good;
                           });
        }
        while (server.stats().requests == 0) co_await asio::post(asio::use_awaitable);
        co_await api.shutdown(5s);
        EXPECT_GT(good, 0);
        EXPECT_EQ(good + refused, 10);
        const auto late = co_await api.try_call(queue_of(server.account_ids()[0]));
        EXPECT_EQ(late.error().code(), errc::shutting_down);
    };
    run(io, show());
}

TEST_F(ClientTest, ShutdownCancelsWhatDoesNotFinishInItsGrace) {
    sim::Config config;
    config.service = 60s;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        error_code seen;
        api.async_call(queue_of(server.account_ids()[0]), [&](error_code ec, const auto&) { seen = ec; });
        while (server.stats().requests == 0) co_await asio::post(asio::use_awaitable);
        co_await api.shutdown(50ms);
        EXPECT_EQ(seen, asio::error::operation_aborted);
    };
    run(io, show());
}

TEST_F(ClientTest, CancellingAShutdownEndsItsGrace) {
    sim::Config config;
    config.service = 60s;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        error_code seen;
        api.async_call(queue_of(server.account_ids()[0]), [&](error_code ec, const auto&) { seen = ec; });
        while (server.stats().requests == 0) co_await asio::post(asio::use_awaitable);
        asio::cancellation_signal signal;
        bool ended = false;
        asio::co_spawn(io, api.shutdown(1h),
                       asio::bind_cancellation_slot(signal.slot(), [&](std::exception_ptr) { ended = true; }));
        co_await asio::post(asio::use_awaitable);
        signal.emit(asio::cancellation_type::terminal);
        while (!ended || !seen) co_await asio::post(asio::use_awaitable);
        EXPECT_EQ(seen, asio::error::operation_aborted);
    };
    run(io, show());
}

TEST_F(ClientTest, TakesTheLongestDurations) {
    sim::Server server;
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto options = CallOptions().deadline(Duration::max());
        EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]), options)).has_error());
        co_await api.shutdown(Duration::max());
    };
    run(io, show());
}

TEST_F(ClientTest, NeverCompletesWithinTheCallThatBeginsIt) {
    sim::Server server;
    Client api = client(server);
    bool began = false;
    int completed = 0;
    asio::post(io, [&] {
        for (const char* account : {"", "acct_1"}) {
            api.async_call(queue_of(account), CallOptions().deadline(0s), [&](error_code ec, const auto&) {
                EXPECT_TRUE(ec);
                EXPECT_TRUE(began);
                if (++completed == 2) const Client ending = std::move(api);
            });
        }
        began = true;
    });
    io.run();
    EXPECT_EQ(completed, 2);
}

TEST_F(ClientTest, AHandlerMayBlockWithoutHoldingUpTheClient) {
    sim::Server server;
    asio::thread_pool threads(2);  // one of them blocks
    Client api(threads.get_executor(), ApiKey(test_key), options(server));
    const std::string account = server.account_ids()[0];
    std::promise<int> inner;
    api.async_call(queue_of(account), asio::bind_executor(threads.get_executor(), [&](error_code ec, const auto&) {
                       EXPECT_FALSE(ec);
                       inner.set_value(api.async_call(queue_of(account), asio::use_future).get().status);
                   }));
    EXPECT_EQ(inner.get_future().get(), 200);
    {
        const Client ending = std::move(api);
    }
    threads.join();
}

TEST_F(ClientTest, ALaneThatTheCallerNamedOutlivesAnAccountInTrouble) {
    sim::Config config;
    config.accounts = 2;
    config.expired = 1;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const auto lane = CallOptions().lane("tenant");
        EXPECT_EQ((co_await api.try_call(queue_of(server.account_ids()[1]), lane)).error().code(),
                  errc::session_expired);
        EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]), lane)).has_error());
    };
    run(io, show());
}

TEST_F(ClientTest, WhatADestroyedContextHadSentStaysCounted) {
    sim::Config config;
    config.service = 10s;
    sim::Server server(config);
    const Allowance allowance;
    {
        asio::io_context doomed;
        Client api(doomed.get_executor(), ApiKey(test_key), options(server).allowance(allowance));
        for (int i = 0; i < 6; ++i)
            api.async_call(queue_of(server.account_ids()[0]), alone, [](error_code, const auto&) {});
        doomed.run_for(100ms);
        EXPECT_GT(server.stats().requests, 0);
        // The context goes first; the client only afterwards.
        struct Keep {
            Client client;
        } keep{std::move(api)};
        asio::post(doomed, [kept = std::make_shared<Keep>(std::move(keep))] {});
    }
    EXPECT_EQ(static_cast<std::int64_t>(allowance.snapshot().spent), server.stats().requests);
}

TEST_F(ClientTest, AFullQueueIsSaidAtOnce) {
    sim::Config config;
    config.service = 50ms;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(options(server).max_connections(1).max_waiting(3));
        int full = 0;
        int done = 0;
        for (int i = 0; i < 10; ++i) {
            api.async_call(queue_of(server.account_ids()[0]), alone, [&](error_code ec, const auto&) {
                ++done;
                if (ec == errc::queue_full) ++full;
            });
        }
        while (done < 10) co_await asio::post(asio::use_awaitable);
        EXPECT_GE(full, 5);
    };
    run(io, show());
}

TEST_F(ClientTest, AFullLaneLeavesRoomInTheOthers) {
    sim::Config config;
    config.service = 50ms;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        Client api = client(options(server).max_connections(1).max_waiting_per_lane(2));
        std::vector<error_code> told;
        const auto note = [&](error_code ec, const auto&) { told.push_back(ec); };
        for (int i = 0; i < 6; ++i) api.async_call(queue_of(server.account_ids()[0]), alone, note);
        api.async_call(queue_of(server.account_ids()[1]), alone, note);
        while (told.size() < 7) co_await asio::post(asio::use_awaitable);
        EXPECT_EQ(std::ranges::count(told, error_code(errc::queue_full)), 3);
        EXPECT_EQ(std::ranges::count(told, error_code()), 4);
    };
    run(io, show());
}

// ---- many at once ---------------------------------------------------------------------------------------------------

TEST_F(ClientTest, ServesCallersOnSeveralThreads) {
    sim::Config config;
    config.service = 1ms;
    config.limit_minute = 100'000;
    sim::Server server(config);
    asio::thread_pool threads(3);
    Client api(threads.get_executor(), ApiKey(test_key), options(server).max_connections(8));
    constexpr int callers = 4;
    constexpr int each = 100;
    std::atomic<int> good{0};
    std::vector<std::thread> outside;
    for (int t = 0; t < callers; ++t) {
        outside.emplace_back([&, t] {
            for (int i = 0; i < each; ++i) {
                const std::string id = server.account_ids()[static_cast<std::size_t>(t)];
                if (api.async_call(queue_of(id), asio::use_future).get().status == 200) ++good;
                (void)api.counters();
                (void)api.allowance().snapshot();
            }
        });
    }
    for (auto& thread : outside) thread.join();
    EXPECT_EQ(good, callers * each);
    EXPECT_EQ(server.stats().served, callers * each);
    {
        const Client ending = std::move(api);
    }
    threads.join();
}

TEST_F(ClientTest, CancelsFromOtherThreads) {
    sim::Config config;
    config.service = 2ms;
    config.limit_minute = 100'000;
    sim::Server server(config);
    asio::thread_pool threads(3);
    Client api(threads.get_executor(), ApiKey(test_key), options(server).max_connections(4));
    std::atomic<int> completed{0};
    const auto caller = [&](int number) -> asio::awaitable<void> {
        for (int i = 0; i < 30; ++i) {
            const auto signal = std::make_shared<asio::cancellation_signal>();
            asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::microseconds(500 * (i % 8)));
            timer.async_wait([signal](error_code ec) {
                if (!ec) signal->emit(asio::cancellation_type::terminal);
            });
            (void)co_await api.async_call(
                queue_of(server.account_ids()[static_cast<std::size_t>(number)]),
                asio::bind_cancellation_slot(signal->slot(), asio::as_tuple(asio::use_awaitable)));
            ++completed;
            timer.cancel();
        }
    };
    std::vector<std::future<void>> done;
    for (int t = 0; t < 6; ++t) {
        done.push_back(asio::co_spawn(asio::make_strand(threads.get_executor()), caller(t), asio::use_future));
    }
    for (auto& future : done) future.get();
    EXPECT_EQ(completed, 6 * 30);
    {
        const Client ending = std::move(api);
    }
    threads.join();
}

TEST_F(ClientTest, ClientsThatShareAnAllowanceStayBelowItTogether) {
    sim::Config config;
    config.limit_minute = 100;
    config.minute = 500ms;
    sim::Server server(config);
    const Allowance allowance(AllowanceOptions().minute(500ms));
    constexpr int calls = 220;
    int good = 0;
    const auto show = [&]() -> asio::awaitable<void> {
        Client first = client(options(server).allowance(allowance));
        Client second = client(options(server).allowance(allowance));
        for (int i = 0; i < calls; ++i) {
            Client& api = i % 2 == 0 ? first : second;
            api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i) % 10]), alone,
                           [&](error_code ec, const auto& response) {
                               EXPECT_FALSE(ec) << response.failure().what();
                               ++good;
                           });
        }
        asio::steady_timer tick(co_await asio::this_coro::executor);
        while (good < calls) {
            tick.expires_after(5ms);
            co_await tick.async_wait(asio::use_awaitable);
        }
    };
    run(io, show());
    EXPECT_EQ(good, calls);
    // None, unless the machine stands still at a window's end: then some of those in flight may meet one. Two clients
    // that knew nothing of each other would meet more than a hundred.
    EXPECT_LT(server.stats().team_429, 40);
}

TEST_F(ClientTest, RecoversFromATeamRefusalWithOneProbe) {
    sim::Config config;
    config.limit_minute = 20;
    config.minute = 400ms;
    sim::Server server(config);
    const auto show = [&]() -> asio::awaitable<void> {
        // Other processes have spent the window, which this one cannot know; the last call of a limit that small goes
        // to who comes new.
        Client other = client(options(server).allowance(Allowance(AllowanceOptions().minute(400ms))));
        for (int i = 0; i < 19; ++i) (void)co_await other.call(queue_of(server.account_ids()[0]));
        Client third = client(options(server).allowance(Allowance(AllowanceOptions().minute(400ms))));
        (void)co_await third.call(queue_of(server.account_ids()[0]));

        Client api = client(options(server).allowance(Allowance(AllowanceOptions().minute(400ms))));
        int done = 0;
        for (int i = 0; i < 40; ++i) {
            api.async_call(queue_of(server.account_ids()[static_cast<std::size_t>(i) % 10]), alone,
                           [&](error_code ec, const auto& response) {
                               EXPECT_FALSE(ec) << response.failure().what();
                               ++done;
                           });
        }
        asio::steady_timer tick(co_await asio::this_coro::executor);
        while (done < 40) {
            tick.expires_after(5ms);
            co_await tick.async_wait(asio::use_awaitable);
        }
    };
    run(io, show());
    EXPECT_EQ(server.stats().served, 60);
    EXPECT_GE(server.stats().team_429, 1);
    EXPECT_LE(server.stats().team_429, 4) << "a refusal stops the whole queue";
}

}  // namespace
}  // namespace ofapi
