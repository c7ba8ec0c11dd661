// Every operation of the catalogue against the simulator: a call over a socket, its answer decoded and compared field
// by field with what was served.

#include "api/catalog.hpp"
#include "api/decoder.hpp"
#include "api/encoder.hpp"
#include "operations/compare.hpp"
#include "operations/sample_values.hpp"
#include "sim/server.hpp"
#include "support/co_test.hpp"

#include <ofapi/client.hpp>
#include <ofapi/detail/parameters.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gtest/gtest.h>

#include <iostream>
#include <set>
#include <string>

namespace ofapi::test {
namespace {

namespace asio = boost::asio;
namespace json = boost::json;

std::vector<std::string> groups() {
    std::set<std::string> names;
    for (const api::Operation* operation : api::catalog()) names.emplace(operation->group);
    return {names.begin(), names.end()};
}

/// An operation whose request is made already.
class Made {
 public:
    using Result = ofapi::Nothing;
    explicit Made(Request request) : request_(std::move(request)) {}
    [[nodiscard]] Request request() const { return request_; }

 private:
    Request request_;
};

class EveryOperation : public testing::TestWithParam<std::string> {};

void compare_with_what_was_served(const api::Operation& operation, const Answer& answer) {
    if (operation.info.result == nullptr || answer.data_json().empty()) return;
    const auto result = operation.make_result();
    ASSERT_EQ(api::decode(answer.data_json(), *operation.info.result, result.get()), "");
    const json::value served = json::parse({answer.data_json().data(), answer.data_json().size()});
    for (const std::string& difference : differences(served, api::encode(*operation.info.result, result.get())))
        ADD_FAILURE() << operation.info.name << difference;
}

/// The id of what another operation has to make first.
asio::awaitable<json::value> made_before(Client& client, const Before& before, const std::string& account) {
    const api::Operation& maker = *api::find_operation(before.operation);
    const Answer answer = co_await client.fetch(Made(api::make_request(maker, required_values(maker, account))));
    co_return json::parse(answer.data_json()).as_object().at("id");
}

/// A call of the operation, on a server that nobody else has changed.
void call(const api::Operation& operation, json::object (*values_for)(const api::Operation&, const std::string&)) {
    sim::Server server;
    asio::io_context io;
    const auto run_call = [&]() -> asio::awaitable<void> {
        Client client(io.get_executor(), ApiKey("ofapi_sim_key_1"),
                      ClientOptions().base_url(server.url()).max_attempts(1));
        const std::string account = server.account_ids().front();
        json::object values = values_for(operation, account);
        if (const auto first = before(operation)) {
            const json::value id = co_await made_before(client, *first, account);
            if (!first->parameter.empty()) values[first->parameter] = id;
        }
        Request request = api::make_request(operation, values);
        EXPECT_EQ(request.problem(), "") << json::serialize(values);
        try {
            compare_with_what_was_served(operation, co_await client.fetch(Made(std::move(request))));
        } catch (const Error& error) {
            ADD_FAILURE() << error.what() << "\n  " << json::serialize(values);
        }
    };
    testing_support::run(io, run_call());
    EXPECT_EQ(server.stats().unknown_route, 0);
}

TEST_P(EveryOperation, IsServedAndReadFieldByField) {
    std::size_t calls = 0;
    for (const api::Operation* operation : api::catalog()) {
        if (operation->group != GetParam()) continue;
        SCOPED_TRACE(operation->info.name);
        call(*operation, required_values);
        call(*operation, all_values);
        calls += 2;
    }
    std::cout << GetParam() << ": " << calls << " calls\n";
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryOperation, testing::ValuesIn(groups()), [](const auto& tested) {
    std::string name = tested.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

}  // namespace
}  // namespace ofapi::test
