// What an error says of itself: its scope, and the groups it belongs to.

#include <ofapi/client.hpp>

#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>

#include <string>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using testing_support::run;

constexpr int last_code = static_cast<int>(errc::error_in_success);

TEST(Scope, IsThatOfTheConditionsForEveryCode) {
    for (int value = 1; value <= last_code; ++value) {
        const error_code code = static_cast<errc>(value);
        const Scope scope = scope_of(code);
        EXPECT_EQ(code == condition::account_scoped, scope == Scope::account) << code.message();
        EXPECT_EQ(code == condition::team_scoped, scope == Scope::team || scope == Scope::key) << code.message();
    }
}

TEST(Scope, OfWhatIsNotOursIsTheCall) {
    EXPECT_EQ(scope_of(error_code()), Scope::call);
    EXPECT_EQ(scope_of(asio::error::operation_aborted), Scope::call);
    EXPECT_EQ(scope_of(asio::error::connection_refused), Scope::call);
}

TEST(Codes, EachHasWordsOfItsOwn) {
    for (int value = 1; value <= last_code; ++value) {
        const std::string words = error_code(static_cast<errc>(value)).message();
        EXPECT_NE(words, "unknown error") << value;
        for (int other = 1; other < value; ++other) {
            EXPECT_NE(words, error_code(static_cast<errc>(other)).message());
        }
    }
}

struct Case {
    const char* status;
    const char* body;
    errc code;
    Scope scope;
};

class FailureOverTheWire : public testing::TestWithParam<Case> {};

TEST_P(FailureOverTheWire, HasItsScope) {
    const Case& c = GetParam();
    asio::io_context io;
    test::RawServer server([&](test::Peer& peer) {
        peer.read_request();
        peer.answer(c.body, c.status);
        peer.wait_closed();
    });
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                   ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())).max_attempts(1));
        try {
            (void)co_await api.raw(Method::get, "/api/acct_1/things");
            ADD_FAILURE() << "it succeeded";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), c.code) << error.what();
            EXPECT_EQ(error.failure().scope, c.scope) << error.what();
        }
    };
    run(io, work());
}

INSTANTIATE_TEST_SUITE_P(
    Answers, FailureOverTheWire,
    testing::Values(Case{"422 X", R"({"message":"no"})", errc::validation_failed, Scope::call},
                    Case{"503 X", R"({"error":"SERVICE_UNAVAILABLE"})", errc::account_unavailable, Scope::account},
                    Case{"402 X", R"({"message":"no"})", errc::out_of_credits, Scope::team},
                    Case{"401 X", R"({"error":"Unauthorized."})", errc::unauthorized, Scope::key},
                    Case{"500 X", R"({"message":"Server Error"})", errc::server_error, Scope::call},
                    Case{"502 X", R"({"message":"Bad Gateway"})", errc::server_error, Scope::host},
                    Case{"502 X", "<html></html>", errc::edge_error, Scope::host}),
    [](const auto& c) {
        return std::string(c.param.status, 3) + "_" + std::string(to_string(c.param.scope)) + "_" +
               std::to_string(c.index);
    });

}  // namespace
}  // namespace ofapi
