#include "sim/server.hpp"

#include "sim/raw_client.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/system/system_error.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <memory>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::StartsWith;

std::string queue_of(const Server& server, std::size_t account = 0) {
    return "/api/" + server.account_ids().at(account) + "/mass-messaging";
}

TEST(Server, AnswersMoreThanOneRequestPerConnection) {
    const Server server;
    RawClient client(server.port());
    const auto first = client.get("/api/whoami");
    EXPECT_EQ(first.status, 200);
    EXPECT_THAT(first.head, StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(first.head, HasSubstr("\r\nContent-Type: application/json\r\n"));
    EXPECT_THAT(first.head, HasSubstr("\r\nConnection: keep-alive\r\n"));
    EXPECT_THAT(first.head, HasSubstr("\r\nCF-Ray: "));
    EXPECT_THAT(first.body, StartsWith(R"({"api_key":)"));
    EXPECT_EQ(client.get(queue_of(server)).status, 200);
    EXPECT_EQ(client.get("/api/nothing").status, 404);
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_EQ(server.stats().connections, 1);
    EXPECT_EQ(server.stats().served, 3);
}

TEST(Server, AnswersPipelinedRequestsInTheirOrder) {
    const Server server;
    RawClient client(server.port());
    client.request("/api/whoami");
    client.request(queue_of(server));
    client.request("/api/nothing");
    EXPECT_THAT(client.receive().body, StartsWith(R"({"api_key")"));
    EXPECT_THAT(client.receive().body, StartsWith(R"({"data")"));
    EXPECT_EQ(client.receive().status, 404);
}

TEST(Server, AnswersHeadWithTheHeaderOfGet) {
    const Server server;
    RawClient client(server.port());
    client.request("/api/whoami", "HEAD");
    const auto head = client.receive(true);
    EXPECT_EQ(head.status, 200);
    const auto get = client.get("/api/whoami");
    EXPECT_EQ(get.status, 200) << "no body lay between";
    EXPECT_THAT(head.head, HasSubstr("\r\nContent-Length: " + std::to_string(get.body.size()) + "\r\n"));
}

TEST(Server, ReadsABodyBeforeTheNextRequest) {
    const Server server;
    RawClient client(server.port());
    client.request(queue_of(server), "POST", R"({"text":"hello"})");
    EXPECT_EQ(client.receive().status, 200);
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_EQ(server.stats().messages_sent, 1);
}

TEST(Server, ClosesWhenTheClientAsksForIt) {
    const Server server;
    for (const auto* request : {"GET /api/whoami HTTP/1.1\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n",
                                "GET /api/whoami HTTP/1.0\r\nAuthorization: Bearer x\r\n\r\n"}) {
        RawClient client(server.port());
        client.send(request);
        const auto answer = client.receive();
        EXPECT_EQ(answer.status, 200);
        EXPECT_THAT(answer.head, HasSubstr("\r\nConnection: close\r\n"));
        EXPECT_TRUE(client.closed());
    }
}

TEST(Server, RefusesWhatIsNoHttpAndStaysUp) {
    const Server server;
    const std::string huge = "GET / HTTP/1.1\r\nX: " + std::string(20'000, 'x') + "\r\n\r\n";
    for (const auto& [bytes, status] : {std::pair<std::string, int>{"hello\r\n\r\n", 400}, {huge, 431}}) {
        RawClient client(server.port());
        client.send(bytes);
        EXPECT_EQ(client.receive().status, status);
    }
    RawClient client(server.port());
    EXPECT_EQ(client.get("/api/whoami").status, 200);
}

TEST(Server, ClosesIdleConnectionsButNotBusyOnes) {
    Config config;
    config.idle_timeout = 60ms;
    config.service = 200ms;
    const Server server(config);
    const RawClient idle(server.port());
    RawClient busy(server.port());
    EXPECT_EQ(busy.get("/api/whoami").status, 200);
    EXPECT_TRUE(idle.closed());
    EXPECT_TRUE(busy.closed());
}

TEST(Server, TellsItsStatisticsWithoutAKeyAndWithoutCountingThem) {
    Config config;
    config.limit_minute = 1;
    const Server server(config);
    RawClient client(server.port());
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_EQ(client.get("/api/whoami").status, 429);
    client.send("GET /__sim/stats HTTP/1.1\r\n\r\n");
    const auto stats = boost::json::parse(client.receive().body);
    EXPECT_EQ(stats.at("served").as_int64(), 1);
    EXPECT_EQ(stats.at("team_429").as_int64(), 1);
    EXPECT_EQ(stats.at("requests").as_int64(), 2);
    EXPECT_EQ(stats.at("connections").as_int64(), 1);
    EXPECT_EQ(stats.at("windows").at(0).at("refused").as_int64(), 1);
    client.send("GET /__sim/accounts HTTP/1.1\r\n\r\n");
    std::string ids;
    for (const auto& id : server.account_ids()) ids += id + '\n';
    EXPECT_EQ(client.receive().body, ids);
}

TEST(Server, CountsARequestWhenItsUplinkIsOver) {
    Config config;
    config.uplink = 30ms;
    config.service = 20ms;
    config.downlink = 10ms;
    const Server server(config);
    RawClient client(server.port());
    const auto start = Clock::now();
    const auto before = server.stats().uptime;
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_GE(Clock::now() - start, 60ms);
    const auto counted = server.stats().first_request.value() - before;
    EXPECT_GE(counted, 0.030);
    EXPECT_LE(counted, std::chrono::duration<double>(Clock::now() - start).count() - 0.030)
        << "service and downlink come after";
}

TEST(Server, RefusesQuickly) {
    Config config;
    config.service = 10s;
    config.gone = config.accounts;
    const Server server(config);
    RawClient client(server.port());
    EXPECT_EQ(client.get(queue_of(server)).status, 404);  // within the patience of the client, which is 10 s as well
    EXPECT_LT(server.stats().uptime, 9.0);
}

TEST(Server, WorksOnManyRequestsAtOnce) {
    Config config;
    config.service = 150ms;
    const Server server(config);
    constexpr std::int64_t count = 200;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::int64_t i = 0; i < count; ++i) clients.push_back(std::make_unique<RawClient>(server.port()));
    for (const auto& client : clients) client->request("/api/whoami");
    for (const auto& client : clients) EXPECT_EQ(client->receive().status, 200);
    const auto stats = server.stats();
    EXPECT_EQ(stats.served, count);
    EXPECT_EQ(stats.peak_connections, count);
    EXPECT_GT(stats.peak_concurrency, count / 2);
    EXPECT_LE(stats.peak_concurrency, count);
    clients.clear();
    while (server.stats().open_connections > 0) std::this_thread::yield();
}

TEST(Server, NeverLetsMoreThroughThanTheLimit) {
    for (const auto kind : {WindowKind::first_hit, WindowKind::clock, WindowKind::sliding, WindowKind::bucket}) {
        Config config;
        config.window = kind;
        config.limit_minute = 50;
        config.minute = 1h;
        const Server server(config);
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&server] {
                RawClient client(server.port());
                for (int request = 0; request < 25; ++request) client.get("/api/whoami");
            });
        }
        threads.clear();
        EXPECT_EQ(server.stats().served, 50) << name(kind);
        EXPECT_EQ(server.stats().team_429, 50) << name(kind);
        EXPECT_EQ(server.stats().most_in_any_window, 50) << name(kind);
        EXPECT_EQ(server.stats().most_seen_in_any_window, 100) << name(kind);
    }
}

class FaultyServer : public testing::Test {
 protected:
    RawAnswer answer_under(Fault fault) {
        server.script({fault});
        return client.get(queue_of(server));
    }

    Server server;
    RawClient client{server.port()};
};

TEST_F(FaultyServer, EndsInTheMiddleOfABody) {
    const auto answer = answer_under(Fault::truncated);
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(answer.complete);
    EXPECT_FALSE(answer.body.empty());
    EXPECT_EQ(answer.error, 0);
}

TEST_F(FaultyServer, ResetsInPlaceOfAnAnswer) {
    const auto answer = answer_under(Fault::reset_before_answer);
    EXPECT_EQ(answer.head, "");
    EXPECT_EQ(answer.error, ECONNRESET);
}

TEST_F(FaultyServer, ResetsInTheMiddleOfAHeader) {
    const auto answer = answer_under(Fault::reset_after_partial_header);
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.error, ECONNRESET);
}

TEST_F(FaultyServer, ClosesAfterAnAnswerThatPromisedMore) {
    const auto answer = answer_under(Fault::close);
    EXPECT_TRUE(answer.complete);
    EXPECT_THAT(answer.head, HasSubstr("\r\nConnection: keep-alive\r\n"));
    EXPECT_TRUE(client.closed());
}

TEST_F(FaultyServer, SendsPagesOfTheEdge) {
    const auto bad_gateway = answer_under(Fault::html502);
    EXPECT_EQ(bad_gateway.status, 502);
    EXPECT_THAT(bad_gateway.head, HasSubstr("\r\nContent-Type: text/html"));
    const auto timeout = answer_under(Fault::html524);
    EXPECT_THAT(timeout.head, StartsWith("HTTP/1.1 524 A Timeout Occurred\r\n"));
    EXPECT_EQ(timeout.body, "error code: 524");
}

TEST(Server, DelaysAnAnswerUnderTheFaultSlow) {
    Config config;
    config.slow = 80ms;
    config.faults.set(Fault::slow, 1.0);
    const Server server(config);
    RawClient client(server.port());
    const auto start = Clock::now();
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_GE(Clock::now() - start, 80ms);
}

TEST(Server, StopsAtOnceWithRequestsInFlight) {
    Config config;
    config.service = 1h;
    Server server(config);
    RawClient client(server.port());
    client.request("/api/whoami");
    while (server.stats().requests == 0) std::this_thread::yield();
    server.stop();
    EXPECT_EQ(client.receive().status, 0);
    EXPECT_EQ(server.stats().requests, 1) << "what it saw can still be asked";
    EXPECT_THROW(RawClient late(server.port()), std::system_error);
    server.stop();
}

TEST(Server, CanBeReplacedOnTheSamePort) {
    auto first = std::make_unique<Server>();
    Config config;
    config.port = first->port();
    RawClient client(first->port());
    EXPECT_EQ(client.get("/api/whoami").status, 200);
    EXPECT_THROW(Server second(config), boost::system::system_error) << "while the first is there";
    first.reset();
    const Server second(config);
    RawClient again(second.port());
    EXPECT_EQ(again.get("/api/whoami").status, 200);
}

TEST(Server, SaysWhereItListens) {
    const Server server;
    EXPECT_EQ(server.url(), "http://127.0.0.1:" + std::to_string(server.port()));
}

}  // namespace
}  // namespace ofapi::sim
