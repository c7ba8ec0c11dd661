// What an observer hears: of calls, attempts, pauses, limits and connections; and what it never hears.

#include <ofapi/api/chats.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/media.hpp>
#include <ofapi/client.hpp>
#include <ofapi/observer.hpp>

#include "net/connect_proxy.hpp"
#include "sim/server.hpp"
#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using testing_support::run;

constexpr const char* test_key = "ofapi_simulated_key_of_the_test";

/// Writes down all that it hears, every field of it.
class Recorder final : public Observer {
 public:
    std::vector<std::string> lines;  ///< a short form of each event
    std::string everything;
    std::map<std::pair<std::uint64_t, unsigned>, int> open;  ///< attempts that have started and not ended
    std::vector<AttemptStarted> started;
    std::vector<Timing> timings;  ///< of attempts that have ended
    std::vector<ConnectionClosed> closed;

    void on_attempt_started(const AttemptStarted& e) override {
        std::ostringstream out;
        out << "started " << e.call.number << '.' << e.attempt << " on " << e.connection;
        write(out.str(), e.call);
        everything += to_string(e.waited_for);
        started.push_back(e);
        EXPECT_EQ(++open[std::pair(e.call.number, e.attempt)], 1);
    }
    void on_attempt_ended(const AttemptEnded& e) override {
        std::ostringstream out;
        out << "ended " << e.call.number << '.' << e.attempt << ' ' << e.status;
        if (!e.sent) out << " unsent";
        if (e.retry_in) out << " again";
        write(out.str(), e.call);
        everything += e.code.message() + std::string(e.request_id);
        timings.push_back(e.timing);
        const int was_open = open[std::pair(e.call.number, e.attempt)]--;
        if (e.sent) {
            EXPECT_EQ(was_open, 1);
        } else if (was_open == 0) {
            open[std::pair(e.call.number, e.attempt)] = 0;
        }
    }
    void on_call_ended(const CallEnded& e) override {
        std::ostringstream out;
        out << "call " << e.call.number << ' ' << (e.code ? e.code.message() : "done") << (e.joined ? " joined" : "");
        write(out.str(), e.call);
    }
    void on_paused(const Pause& e) override {
        lines.push_back("paused " + std::string(to_string(e.scope)));
        everything += e.operation + e.reason;
    }
    void on_limits_changed(const AllowanceSnapshot& e) override {
        lines.push_back("limit " + std::to_string(e.minute.limit.value_or(-1)) + ' ' +
                        std::string(to_string(e.minute.kind)));
        everything += e.pause_reason;
    }
    void on_connection_opened(const ConnectionOpened& e) override {
        lines.push_back("opened " + std::to_string(e.number) + (e.code ? " not" : ""));
        everything += std::string(e.authority) + e.code.message();
    }
    void on_connection_closed(const ConnectionClosed& e) override {
        lines.push_back("closed " + std::to_string(e.number) + ' ' + std::string(to_string(e.reason)));
        everything += e.code.message();
        closed.push_back(e);
    }

    /// The lines, without those that begin so.
    [[nodiscard]] std::vector<std::string> without(const std::string& begin) const {
        std::vector<std::string> rest;
        for (const std::string& line : lines)
            if (!line.starts_with(begin)) rest.push_back(line);
        return rest;
    }

 private:
    void write(const std::string& line, const CallInfo& call) {
        lines.push_back(line);
        everything.append(line).append(" ").append(call.operation).append(" ").append(call.account).append(" ");
        everything.append(call.lane).append(" ").append(call.method).append(" ").append(call.path).append("\n");
    }
};

class ObserverTest : public testing::Test {
 protected:
    [[nodiscard]] ClientOptions options(const std::string& url) const {
        return ClientOptions().base_url(url).seed(7).observer(heard);
    }
    [[nodiscard]] Client client(ClientOptions how) { return {io.get_executor(), ApiKey(test_key), std::move(how)}; }
    [[nodiscard]] static mass_messaging::List queue_of(const std::string& account) {
        return mass_messaging::List(AccountId(account));
    }
    template <class Work>
    void show(Work work) {
        run(io, work());
    }

    asio::io_context io;
    std::shared_ptr<Recorder> heard = std::make_shared<Recorder>();
};

TEST_F(ObserverTest, HearsACallFromItsBeginningToItsEnd) {
    sim::Server server;
    show([&]() -> asio::awaitable<void> {
        Client api = client(options(server.url()));
        const auto queue = co_await api.call(queue_of(server.account_ids()[0]));
        co_await api.call(queue_of(server.account_ids()[1]));
        EXPECT_FALSE(queue.timing.reused);
        EXPECT_GE(queue.timing.total, queue.timing.service + queue.timing.connection_wait);
        co_await api.shutdown(1s);
    });
    EXPECT_THAT(heard->lines,
                ElementsAre("opened 1", "started 1.1 on 1", StartsWith("limit 1000 "), "ended 1.1 200", "call 1 done",
                            "started 2.1 on 1", "ended 2.1 200", "call 2 done", "closed 1 shutdown"));
    ASSERT_EQ(heard->timings.size(), 2U);
    const Timing& first = heard->timings[0];
    EXPECT_FALSE(first.reused);
    EXPECT_GT(first.connect, 0ns);
    EXPECT_EQ(first.handshake, 0ns) << "in the clear";
    EXPECT_GT(first.first_byte, 0ns);
    EXPECT_LE(first.first_byte, first.service);
    EXPECT_GT(first.bytes_sent, 100U);
    EXPECT_GT(first.bytes_received, 300U);
    EXPECT_TRUE(heard->timings[1].reused);
    EXPECT_EQ(heard->timings[1].connect, 0ns);
    ASSERT_EQ(heard->closed.size(), 1U);
    EXPECT_EQ(heard->closed[0].exchanges, 2U);
    EXPECT_EQ(heard->closed[0].bytes_sent, first.bytes_sent + heard->timings[1].bytes_sent);
    EXPECT_THAT(heard->everything, HasSubstr(" GET /api/" + server.account_ids()[0] + "/mass-messaging\n"));
}

TEST_F(ObserverTest, HearsOfARetry) {
    sim::Server server;
    server.script({sim::Fault::server_error500});
    show([&]() -> asio::awaitable<void> {
        Client api = client(options(server.url()));
        EXPECT_FALSE((co_await api.try_call(queue_of(server.account_ids()[0]))).has_error());
        EXPECT_EQ(api.counters().retries, 1U);
        EXPECT_EQ(api.counters().attempts, 2U);
        EXPECT_EQ(api.counters().calls, 1U);
        co_await api.shutdown(1s);
    });
    EXPECT_THAT(heard->without("limit"),
                ElementsAre("opened 1", "started 1.1 on 1", "ended 1.1 500 again", "started 1.2 on 1", "ended 1.2 200",
                            "call 1 done", "closed 1 shutdown"));
    ASSERT_EQ(heard->started.size(), 2U);
    EXPECT_NE(heard->started[1].waited_for, WaitReason::none);
}

TEST_F(ObserverTest, HearsWhyTheTeamWaits) {
    sim::Config config;
    config.limit_minute = 3;
    config.minute = 200ms;
    sim::Server server(config);
    show([&]() -> asio::awaitable<void> {
        using namespace asio::experimental::awaitable_operators;
        ClientOptions how = options(server.url());
        how.allowance(Allowance(AllowanceOptions().minute(200ms)));
        Client api = client(std::move(how));
        const auto one = [&](std::size_t i) {
            return api.call(queue_of(server.account_ids()[i]), CallOptions().coalesce(false));
        };
        co_await (one(0) && one(1) && one(2) && one(3) && one(4) && one(5));
        co_await api.shutdown(1s);
    });
    EXPECT_THAT(heard->lines, Contains("call 6 done"));
    std::size_t waited = 0;
    for (const AttemptStarted& start : heard->started) {
        if (start.waited_for == WaitReason::minute && start.permit_wait > 50ms) ++waited;
    }
    EXPECT_EQ(waited, 3U) << "those that found the minute's three calls used up";
}

TEST_F(ObserverTest, HearsOfAPause) {
    test::RawServer server([](test::Peer& peer) {
        peer.read_request();
        peer.answer(R"({"message":"Too Many Attempts."})", "429 Too Many Requests",
                    "Retry-After: 0.02\r\nx-rate-limit-remaining-minute: 0\r\n");
        peer.serve(R"({"data":[]})");
    });
    show([&]() -> asio::awaitable<void> {
        Client api = client(options("http://127.0.0.1:" + std::to_string(server.port())));
        EXPECT_FALSE((co_await api.try_call(queue_of("acct_1"))).has_error());
        co_await api.shutdown(1s);
    });
    EXPECT_THAT(heard->without("limit"),
                ElementsAre("opened 1", "started 1.1 on 1", "paused team", "ended 1.1 429 again", "started 1.2 on 1",
                            "ended 1.2 200", "call 1 done", "closed 1 shutdown"));
    ASSERT_EQ(heard->started.size(), 2U);
    EXPECT_EQ(heard->started[1].waited_for, WaitReason::team_pause);
}

TEST_F(ObserverTest, HearsOfCallersThatJoin) {
    sim::Server server;
    show([&]() -> asio::awaitable<void> {
        using namespace asio::experimental::awaitable_operators;
        Client api = client(options(server.url()));
        co_await (api.call(queue_of(server.account_ids()[0])) && api.call(queue_of(server.account_ids()[0])));
        co_await api.shutdown(1s);
    });
    EXPECT_THAT(heard->without("limit"), ElementsAre("opened 1", "started 1.1 on 1", "ended 1.1 200", "call 1 done",
                                                     "call 1 done joined", "closed 1 shutdown"));
}

TEST_F(ObserverTest, HearsOfAnEndAtEachStage) {
    for (const bool sent : {false, true}) {
        heard = std::make_shared<Recorder>();
        std::atomic<bool> arrived = false;
        test::RawServer server([&](test::Peer& peer) {
            peer.read_request();
            arrived = true;
            peer.wait_closed();
        });
        show([&]() -> asio::awaitable<void> {
            Client api = client(options("http://127.0.0.1:" + std::to_string(server.port())));
            asio::cancellation_signal signal;
            bool ended = false;
            api.async_call(queue_of("acct_1"), asio::bind_cancellation_slot(signal.slot(), [&](error_code ec, auto) {
                               EXPECT_EQ(ec, asio::error::operation_aborted);
                               ended = true;
                           }));
            asio::steady_timer timer(io);
            while (sent && !arrived) {
                timer.expires_after(1ms);
                co_await timer.async_wait(asio::deferred);
            }
            signal.emit(asio::cancellation_type::terminal);
            while (!ended) {
                timer.expires_after(1ms);
                co_await timer.async_wait(asio::deferred);
            }
            co_await api.shutdown(1s);
        });
        const auto calls = heard->without("opened");
        if (sent)
            EXPECT_THAT(calls, ElementsAre("started 1.1 on 1", "closed 1 failure", "ended 1.1 0",
                                           "call 1 " + error_code(asio::error::operation_aborted).message()));
        else
            EXPECT_THAT(calls, Contains("call 1 " + error_code(asio::error::operation_aborted).message()));
        for (const auto& [attempt, count] : heard->open) EXPECT_EQ(count, 0);
    }
}

TEST_F(ObserverTest, HearsTheEndOfEveryAttemptThatStarted) {
    sim::Config config;
    config.limit_minute = 40;
    config.minute = 100ms;
    for (const sim::Fault fault : sim::all_faults)
        if (fault != sim::Fault::slow) config.faults.set(fault, 0.02);
    sim::Server server(config);
    constexpr std::size_t calls = 300;
    std::size_t ended = 0;
    show([&]() -> asio::awaitable<void> {
        ClientOptions how = options(server.url());
        how.max_connections(8).circuit_breaker(false).allowance(Allowance(AllowanceOptions().minute(100ms)));
        Client api = client(std::move(how));
        for (std::size_t i = 0; i < calls; ++i) {
            const std::string account = server.account_ids()[i % server.account_ids().size()];
            api.async_call(queue_of(account), CallOptions().coalesce(false).deadline(i % 7 == 0 ? 30ms : 20s),
                           [&](error_code, auto) { ++ended; });
        }
        asio::steady_timer timer(io);
        while (ended < calls) {
            timer.expires_after(1ms);
            co_await timer.async_wait(asio::deferred);
        }
        const LimitsSnapshot now = co_await api.limits();
        std::uint64_t closed = 0;
        for (const std::uint64_t count : now.connections.closed) closed += count;
        EXPECT_EQ(now.connections.opened, now.connections.idle + now.connections.in_use + closed);
        EXPECT_EQ(heard->closed.size(), closed);
        EXPECT_GT(now.connections.bytes_received, 1000U);
        co_await api.shutdown(1s);
    });
    EXPECT_GT(heard->started.size(), calls / 2);
    for (const auto& [attempt, count] : heard->open)
        EXPECT_EQ(count, 0) << "call " << attempt.first << ", attempt " << attempt.second;
    std::size_t told = 0;
    for (const std::string& line : heard->lines) told += line.starts_with("call ") ? 1 : 0;
    EXPECT_EQ(told, calls);
}

TEST_F(ObserverTest, HearsNoSecrets) {
    const std::string signed_url =
        "https://cdn2.onlyfans.com/files/a.jpg?Policy=hidden_policy&Signature=hidden_signature";
    sim::Config config;
    config.keys = {test_key};
    sim::Server server(config);
    const test::ConnectProxy proxy("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
    std::string said;
    show([&]() -> asio::awaitable<void> {
        const auto note = [&](const auto& result) {
            if (result.has_error()) said += result.error().what();
        };
        {
            Client api = client(options(server.url()));
            const AccountId account(server.account_ids()[0]);
            try {
                (void)co_await api.raw(Method::get, "/api/" + account.str() + "/unknown?token=hidden_query");
            } catch (const Error&) {
            }
            note(co_await api.try_call(chats::messages::Send(account, ChatId("5")).text("hidden_text"),
                                       CallOptions().idempotency_key("hidden-idempotency-key")));
            note(co_await api.try_call(media::Download(account, signed_url)));
            server.script({sim::Fault::html502, sim::Fault::truncated, sim::Fault::malformed_json});
            note(co_await api.try_call(queue_of(account.str())));
            co_await api.shutdown(1s);
        }
        {
            Client api(io.get_executor(), ApiKey("ofapi_hidden_other_key"), options(server.url()));
            note(co_await api.try_call(queue_of(server.account_ids()[0])));
            co_await api.shutdown(1s);
        }
        ClientOptions through = options("https://service.example").max_attempts(1);
        through.proxy("http://user:hidden_password@127.0.0.1:" + std::to_string(proxy.port()));
        Client api = client(std::move(through));
        note(co_await api.try_call(queue_of("acct_1")));
        co_await api.shutdown(1s);
    });
    EXPECT_FALSE(said.empty());
    EXPECT_THAT(heard->everything, HasSubstr("/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Ffiles%2Fa.jpg\n"));
    for (const std::string& secret : {std::string(test_key), std::string("hidden"), std::string("Bearer")}) {
        EXPECT_THAT(heard->everything, Not(HasSubstr(secret)));
        EXPECT_EQ(said.find(secret), std::string::npos) << said;
    }
    EXPECT_THAT(heard->everything, HasSubstr("127.0.0.1:"));
}

TEST_F(ObserverTest, HearsOfEachPauseAlsoWhereTheNextFollowsAtOnce) {
    test::RawServer server([](test::Peer& peer) {
        for (int i = 0; i < 2; ++i) {
            peer.read_request();
            peer.answer(R"({"message":"Too Many Attempts."})", "429 Too Many Requests",
                        "Retry-After: 0.02\r\nx-rate-limit-remaining-minute: 0\r\n");
        }
        peer.serve(R"({"data":[]})");
    });
    show([&]() -> asio::awaitable<void> {
        Client api = client(options("http://127.0.0.1:" + std::to_string(server.port())));
        EXPECT_FALSE((co_await api.try_call(queue_of("acct_1"))).has_error());
        co_await api.shutdown(1s);
    });
    EXPECT_EQ(std::ranges::count(heard->lines, "paused team"), 2) << testing::PrintToString(heard->lines);
}

TEST_F(ObserverTest, HearsNoFiguresOfAnEarlierAttemptInOneThatWasNotSent) {
    auto server = std::make_unique<test::RawServer>([](test::Peer& peer) {
        peer.read_request();
        peer.answer(R"({"message":"Server Error"})", "500 Internal Server Error", "Connection: close\r\n");
    });
    class Ending final : public Observer {
     public:
        std::unique_ptr<test::RawServer>* server = nullptr;
        std::vector<AttemptEnded> ended;
        void on_attempt_ended(const AttemptEnded& e) override {
            ended.push_back(e);
            server->reset();
        }
    };
    const auto ending = std::make_shared<Ending>();
    ending->server = &server;
    show([&]() -> asio::awaitable<void> {
        ClientOptions how = options("http://127.0.0.1:" + std::to_string(server->port())).max_attempts(2);
        how.observer(ending);
        Client api = client(std::move(how));
        EXPECT_TRUE((co_await api.try_call(queue_of("acct_1"))).has_error());
        co_await api.shutdown(1s);
    });
    ASSERT_EQ(ending->ended.size(), 2U);
    EXPECT_FALSE(ending->ended[1].sent);
    EXPECT_EQ(ending->ended[1].timing.bytes_sent, 0U);
    EXPECT_EQ(ending->ended[1].timing.service, 0ns);
}

TEST_F(ObserverTest, HearsNoSecretsOfRedirectsAndCookies) {
    test::RawServer server([](test::Peer& peer) {
        peer.read_request();
        peer.answer("", "302 Found", "Location: https://elsewhere.example/hidden?t=hidden\r\nSet-Cookie: s=hidden\r\n");
        peer.read_request();
        peer.answer(R"({"message":"Bad session","session":"hidden"})", "401 Unauthorized", "Set-Cookie: s=hidden\r\n");
    });
    std::string said;
    show([&]() -> asio::awaitable<void> {
        Client api = client(options("http://127.0.0.1:" + std::to_string(server.port())));
        const auto note = [&](const auto& result) {
            if (result.has_error()) said += result.error().what();
        };
        note(co_await api.try_call(queue_of("acct_1")));
        note(co_await api.try_call(queue_of("acct_2")));
        co_await api.shutdown(1s);
    });
    EXPECT_FALSE(said.empty());
    EXPECT_THAT(heard->everything + said, Not(HasSubstr("hidden")));
}

}  // namespace
}  // namespace ofapi
