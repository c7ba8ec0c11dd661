#include "cli/poll_fixture.hpp"

#include <ofapi/client.hpp>

#include "poll/round.hpp"
#include "support/observe.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <csignal>
#include <exception>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace ofapi::test {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

sim::Config unhurried(std::size_t accounts) {
    sim::Config config;
    config.keys = {"ofapi_simulated_key"};
    config.accounts = accounts;
    config.service = 20ms;
    return config;
}

TEST(RoundOutage, StopsWithTheLastErrorWhenTheServiceGoesAwayForGood) {
    sim::Server server(unhurried(2000));
    std::vector<AccountId> accounts;
    for (auto& id : server.account_ids()) accounts.emplace_back(std::move(id));
    const TemporaryFolder folder;
    poll::LineFile file(folder / "out.ndjson", poll::LineFile::Existing::refuse);

    boost::asio::io_context io(1);
    poll::Round* watching = nullptr;
    ClientOptions options;
    options.base_url(server.url()).max_connections(4);
    options.observer(on_attempt_ended([&](const AttemptEnded& attempt) { watching->attempted(attempt); }));
    Client client(io.get_executor(), ApiKey("ofapi_simulated_key"), std::move(options));
    std::set<std::string> notes;
    poll::RoundOptions round_options;
    round_options.tick = 10ms;
    round_options.longest_outage = 500ms;
    round_options.host = "example.test";
    round_options.on_tick = [&](const poll::Progress& progress) {
        notes.insert(progress.note);
        if (progress.done >= 8) server.stop();
    };
    poll::Round round(io.get_executor(), client, std::move(accounts), file, std::move(round_options));
    watching = &round;
    std::exception_ptr problem;
    boost::asio::co_spawn(io, round.run(), [&](const std::exception_ptr& error) { problem = error; });
    const auto begun = std::chrono::steady_clock::now();
    io.run_for(30s);

    EXPECT_FALSE(problem);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 20s);
    EXPECT_EQ(round.stop_cause(), poll::StopCause::no_way);
    EXPECT_THAT(round.stop_message(), StartsWith("no answer from example.test for 500 ms: "));
    EXPECT_GT(round.stop_message().size(), std::string("no answer from example.test for 500 ms: ").size());
    EXPECT_THAT(notes, Contains(StartsWith("no answer: ")));
    EXPECT_GE(round.tally().ok(), 8U);
}

TEST_F(PollCommandTest, SaysWhyThereIsNoAnswerAndCountsNoWindowsInWhichNothingWasSent) {
    // A process of its own: a server in this one would bequeath its open port to the command.
    const auto port_file = folder_ / "port";
    Process sim({"sim", "--port", "0", "--port-file", port_file, "--accounts", "2000", "--minute", "100ms"}, {});
    while (!read_file(port_file).ends_with('\n')) std::this_thread::sleep_for(5ms);
    const auto url = "http://127.0.0.1:" + lines_of(read_file(port_file)).front();
    const auto begun = std::chrono::steady_clock::now();
    Process process(
        arguments("all", {"--base-url", url, "--concurrency", "4", "--deadline", "5s", "--minute", "100ms", "--json"}),
        with_key(), true);
    while (process.err_so_far().find("credits ") == std::string::npos) std::this_thread::sleep_for(5ms);
    sim.send(SIGKILL);
    (void)sim.wait();
    const auto until_gone = std::chrono::steady_clock::now() - begun;
    const auto outcome = process.wait();
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("no answer: "));
    EXPECT_LE(summary_of(outcome).at("quota").at("windows").to_number<int>(), 2 + until_gone / 100ms) << outcome.out;
}

}  // namespace
}  // namespace ofapi::test
