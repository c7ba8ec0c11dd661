// What the client must never do: send a message twice.

#include <ofapi/client.hpp>

#include "sim/server.hpp"
#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <string>
#include <thread>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing_support::run;

struct Case {
    sim::Fault fault;
    bool sent;  ///< the service acted all the same
};

class SendOnce : public testing::TestWithParam<Case> {
 protected:
    asio::io_context io;
};

TEST_P(SendOnce, AMessageGoesOutAtMostOnceAndTheErrorSaysThatItMayHave) {
    sim::Config config;
    config.slow = 10s;
    sim::Server server(config);
    server.script({GetParam().fault});
    const auto send = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url(server.url()).answer_timeout(300ms).seed(3));
        try {
            (void)co_await api.raw(Method::post, "/api/" + server.account_ids()[0] + "/mass-messaging",
                                   R"({"text":"Hi","userLists":["fans"]})");
            ADD_FAILURE() << "the fault went unnoticed";
        } catch (const Error& error) {
            EXPECT_TRUE(error.failure().may_have_executed) << error.what();
            EXPECT_EQ(error.failure().attempts, 1U) << error.what();
            EXPECT_EQ(error.failure().stop, StopReason::not_idempotent) << error.what();
        }
    };
    run(io, send());
    EXPECT_EQ(server.stats().requests, 1);
    EXPECT_EQ(server.stats().messages_sent, GetParam().sent ? 1 : 0);
}

INSTANTIATE_TEST_SUITE_P(Faults, SendOnce,
                         testing::Values(Case{sim::Fault::html502, true}, Case{sim::Fault::html524, true},
                                         Case{sim::Fault::server_error500, false}, Case{sim::Fault::truncated, true},
                                         Case{sim::Fault::malformed_json, true},
                                         Case{sim::Fault::reset_before_answer, true},
                                         Case{sim::Fault::reset_after_partial_header, true},
                                         Case{sim::Fault::slow, true}),
                         [](const auto& c) { return std::string(sim::name(c.param.fault)); });

/// Connections that were open and idle when something on the way forgot them: each is closed at its next request.
class DeadConnections : public testing::Test {
 protected:
    static constexpr const char* limits = "x-rate-limit-limit-minute: 1000\r\nx-rate-limit-remaining-minute: 900\r\n";
    static constexpr std::size_t crowd = 4;

    DeadConnections()
        : server([this](test::Peer& peer) {
              while (true) {
                  peer.read_request();
                  ++arrived;
                  if (arrived == 1) {
                      peer.answer(R"({"data":[]})", "200 OK", limits);
                      continue;
                  }
                  while (arrived <= crowd) std::this_thread::yield();
                  if (arrived > crowd + 1 && peer.number() < crowd) return peer.close();
                  peer.answer(R"({"data":[]})", "200 OK", limits);
              }
          }) {}

    asio::awaitable<void> open_all(Client& api) {
        (void)co_await api.raw(Method::get, "/api/a");
        std::vector<std::future<void>> done;
        std::size_t ended = 0;
        for (std::size_t i = 0; i < crowd; ++i) {
            asio::co_spawn(
                io, [](Client& c) -> asio::awaitable<void> { (void)co_await c.raw(Method::get, "/api/b"); }(api),
                [&](std::exception_ptr error) {
                    EXPECT_FALSE(error);
                    ++ended;
                });
        }
        while (ended < crowd) co_await asio::post(asio::use_awaitable);
    }

    asio::io_context io;
    std::atomic<std::size_t> arrived{0};
    test::RawServer server;
};

TEST_F(DeadConnections, AReadIsSentAgainOnANewOne) {
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())).max_connections(8));
        co_await open_all(api);
        const Answer answer = co_await api.raw(Method::get, "/api/c");
        EXPECT_EQ(answer.attempts, 2U);
        co_await api.shutdown(1s);
    };
    run(io, work());
    EXPECT_EQ(server.accepted(), crowd + 1);
}

TEST_F(DeadConnections, AWriteIsReported) {
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())).max_connections(8));
        co_await open_all(api);
        try {
            (void)co_await api.raw(Method::post, "/api/c", "{}");
            ADD_FAILURE() << "it was sent again";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), errc::connection_closed) << error.what();
            EXPECT_TRUE(error.failure().may_have_executed);
            EXPECT_EQ(error.failure().attempts, 1U);
        }
        co_await api.shutdown(1s);
    };
    run(io, work());
}

}  // namespace
}  // namespace ofapi
