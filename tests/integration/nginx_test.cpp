#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include "sim/certificates.hpp"
#include "support/co_test.hpp"
#include "support/nginx.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <unistd.h>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing_support::Nginx;
using testing_support::run;

/// A real server that nobody here wrote.
class NginxTest : public testing::Test {
 protected:
    void SetUp() override {
        if (!Nginx::available()) GTEST_SKIP() << "nginx is not installed (Debian: nginx-light)";
    }

    static Nginx::Settings settings() {
        Nginx::Settings result;
        result.body = R"({"data":[{"id":1,"pending":2}],"_meta":{"_credits":{"used":1,"balance":964}}})";
        result.headers =
            "add_header x-rate-limit-limit-minute 100000;\nadd_header x-rate-limit-remaining-minute 99999;\n";
        return result;
    }

    /// Makes `calls` calls, `at_once` of them at any time; returns how many failed.
    asio::awaitable<int> storm(Client& api, int calls, int at_once) {
        int failed = 0;
        int running = 0;
        asio::steady_timer progress(co_await asio::this_coro::executor);
        for (int started = 0; started < calls || running > 0;) {
            while (started < calls && running < at_once) {
                ++started;
                ++running;
                api.async_call(mass_messaging::List(AccountId("acct_" + std::to_string(started % 50))),
                               [&](error_code ec, const auto& response) {
                                   --running;
                                   if (ec || response.data.size() != 1 || response.data[0].pending != 2) {
                                       ++failed;
                                       ADD_FAILURE() << response.failure().what();
                                   }
                               });
            }
            co_await asio::post(asio::use_awaitable);
        }
        co_return failed;
    }

    asio::io_context io;
};

TEST_F(NginxTest, KeepsConnectionsAndReplacesThoseThatTheServerEnds) {
    Nginx::Settings with = settings();
    with.server = "keepalive_requests 25;";
    Nginx nginx(with);
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url(nginx.url()).max_connections(4));
        EXPECT_EQ(co_await storm(api, 400, 8), 0);
        EXPECT_EQ(api.counters().retries, 0U);
        co_await api.shutdown(1s);
    };
    run(io, work());
    nginx.stop();
    std::set<std::string> connections;
    for (const auto& entry : nginx.log()) {
        connections.insert(entry.connection);
        EXPECT_EQ(entry.authorization, "Bearer ofapi_sim_key");
    }
    EXPECT_EQ(nginx.log().size(), 400U) << "each call is one request";
    EXPECT_GE(connections.size(), 16U);
    EXPECT_LE(connections.size(), 20U) << "25 requests on each";
}

TEST_F(NginxTest, NoticesConnectionsThatWereClosedWhileIdle) {
    Nginx::Settings with = settings();
    with.server = "keepalive_timeout 100ms;";
    Nginx nginx(with);
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url(nginx.url()).max_connections(4));
        asio::steady_timer pause(io);
        for (int round = 0; round < 3; ++round) {
            EXPECT_EQ(co_await storm(api, 20, 8), 0);
            pause.expires_after(300ms);  // the server's clock cannot be moved
            co_await pause.async_wait(asio::use_awaitable);
        }
        EXPECT_EQ(api.counters().retries, 0U) << "none was written to";
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(NginxTest, LosesNothingWhenTheServerIsReloadedInTheMiddle) {
    Nginx nginx(settings());
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url(nginx.url()).max_connections(8));
        for (int round = 0; round < 4; ++round) {
            nginx.reload();
            EXPECT_EQ(co_await storm(api, 300, 16), 0);
        }
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(NginxTest, UnderstandsItsCompressedAnswers) {
    Nginx::Settings with = settings();
    with.server = "gzip on;\ngzip_types application/json;\ngzip_min_length 0;";
    for (const bool compression : {true, false}) {
        Nginx nginx(with);
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                       ClientOptions().base_url(nginx.url()).max_connections(4).compression(compression));
            EXPECT_EQ(co_await storm(api, 100, 8), 0);
            EXPECT_EQ(api.counters().retries, 0U);
            co_await api.shutdown(1s);
        };
        run(io, work());
        nginx.stop();
        const auto log = nginx.log();
        EXPECT_EQ(std::ranges::count(log, compression ? "gzip" : "-", &Nginx::Logged::coding), 100);
    }
}

TEST_F(NginxTest, ResumesItsTlsSessionsAsTheServerCountsThem) {
    const sim::Authority authority;
    const sim::Identity identity = authority.issue();
    const auto ca = std::filesystem::temp_directory_path() / ("ofapi-nginx-test-" + std::to_string(getpid()) + ".pem");
    std::ofstream(ca) << authority.certificate_pem();
    for (const char* protocol : {"TLSv1.2", "TLSv1.3"}) {
        Nginx::Settings with = settings();
        with.certificate_pem = identity.certificate_pem;
        with.key_pem = identity.key_pem;
        with.server = std::string("ssl_protocols ") + protocol +
                      ";\nssl_session_cache shared:t:1m;\nssl_session_tickets on;\nkeepalive_requests 1;";
        Nginx nginx(with);
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                       ClientOptions().base_url(nginx.url()).ca_file(ca.string()).max_connections(1));
            EXPECT_EQ(co_await storm(api, 30, 2), 0);
            EXPECT_EQ(api.counters().connects, 30U);
            EXPECT_EQ(api.counters().tls_resumed, 29U) << protocol;
            co_await api.shutdown(1s);
        };
        run(io, work());
        nginx.stop();
        const auto log = nginx.log();
        EXPECT_EQ(std::ranges::count(log, "r", &Nginx::Logged::session_reused), 29) << protocol;
    }
    std::filesystem::remove(ca);
}

}  // namespace
}  // namespace ofapi
