// Compressed answers, from the option to the result.

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include "sim/server.hpp"
#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include <optional>
#include <string>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using testing::HasSubstr;
using testing::Not;
using testing_support::run;

class CompressionTest : public testing::Test {
 protected:
    /// The request that a client with these options sends.
    std::string sent_with(ClientOptions options) {
        std::string arrived;
        test::RawServer server([&](test::Peer& peer) {
            arrived = peer.read_request();
            peer.answer(R"({"data":[]})");
        });
        options.base_url("http://127.0.0.1:" + std::to_string(server.port()));
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"), options);
            (void)co_await api.fetch(mass_messaging::List(AccountId("acct_1")));
        };
        run(io, work());
        return arrived;
    }

    /// The queue of one account, from a simulator that compresses in this way.
    std::string queue(std::optional<sim::Compression> compress) {
        sim::Config config;
        config.compress = compress;
        const sim::Server server(config);
        std::string data;
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"), ClientOptions().base_url(server.url()));
            const Answer answer = co_await api.fetch(mass_messaging::List(AccountId(server.account_ids()[0])));
            EXPECT_EQ(answer.header("Content-Encoding").has_value(), compress.has_value());
            data = answer.data_json();
        };
        run(io, work());
        return data;
    }

    asio::io_context io;
};

TEST_F(CompressionTest, IsAskedForUnlessItIsTurnedOff) {
    EXPECT_THAT(sent_with(ClientOptions()), HasSubstr("\r\nAccept-Encoding: gzip, br\r\n"));
    EXPECT_THAT(sent_with(ClientOptions().compression(false)), Not(HasSubstr("Accept-Encoding")));
}

TEST_F(CompressionTest, ChangesNothingInTheResult) {
    const std::string plain = queue(std::nullopt);
    EXPECT_GT(plain.size(), 100U);
    EXPECT_EQ(queue(sim::Compression::gzip), plain);
    EXPECT_EQ(queue(sim::Compression::br), plain);
}

TEST_F(CompressionTest, OfAFailureIsUndoneToo) {
    sim::Config config;
    config.compress = sim::Compression::br;
    const sim::Server server(config);
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"), ClientOptions().base_url(server.url()));
        try {
            (void)co_await api.raw(Method::get, "/api/nothing");
            ADD_FAILURE() << "there is no such path";
        } catch (const Error& error) {
            EXPECT_THAT(error.failure().message, Not(HasSubstr("a body of"))) << "it is JSON";
            EXPECT_EQ(error.code(), errc::not_found) << error.what();
        }
    };
    run(io, work());
}

}  // namespace
}  // namespace ofapi
