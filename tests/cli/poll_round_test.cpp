#include "cli/poll_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <limits>
#include <thread>

namespace ofapi::test {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

sim::Config with_latency(std::size_t accounts) {
    sim::Config config;
    config.accounts = accounts;
    config.uplink = 2ms;
    config.service = 10ms;
    config.downlink = 2ms;
    config.jitter = 0.3;
    return config;
}

TEST_F(PollCommandTest, WritesOneLineForEachAccountOfTheTeam) {
    auto& server = serve(with_latency(200));
    const auto outcome = poll("all");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto ids = server.account_ids();
    EXPECT_EQ(accounts_written(), std::set<std::string>(ids.begin(), ids.end()));
    const auto stats = server.stats();
    EXPECT_EQ(stats.requests, 201);
    EXPECT_EQ(stats.team_429 + stats.endpoint_429 + stats.account_429, 0);
    EXPECT_THAT(outcome.err, HasSubstr("mass-messaging.list: 200 of 200 accounts done"));
    EXPECT_THAT(outcome.err, HasSubstr("200 lines to " + out()));
    EXPECT_EQ(outcome.out, "");
}

TEST_F(PollCommandTest, SaysTheSummaryAsOneObjectWithJson) {
    serve(with_latency(20));
    const auto outcome = poll("all", {"--json"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("calls").to_number<int>(), 20);
    EXPECT_EQ(summary.at("ok").to_number<int>(), 20);
    EXPECT_EQ(summary.at("lines").to_number<int>(), 20);
    EXPECT_EQ(summary.at("requests").to_number<int>(), 21);
    EXPECT_EQ(summary.at("credits_used").to_number<int>(), 20);
    EXPECT_EQ(summary.at("status_429").at("team").to_number<int>(), 0);
    EXPECT_EQ(summary.at("quota").at("limit_minute").to_number<int>(), 1000);
    EXPECT_EQ(summary.at("quota").at("allowed").to_number<int>(), 1000);
    EXPECT_GE(summary.at("latency").at("service").at("p50_ms").as_double(), 5);
}

TEST_F(PollCommandTest, WorksOverHttpsWithTheGivenAuthority) {
    const sim::Authority authority;
    auto config = with_latency(20);
    config.tls = authority.issue();
    serve(config);
    write_file(folder_ / "ca.pem", authority.certificate_pem());
    const auto outcome = poll("all", {"--ca", folder_ / "ca.pem"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(accounts_written().size(), 20U);
}

TEST_F(PollCommandTest, TakesAccountsFromAFileAndTellsWhatItDropped) {
    auto& server = serve(with_latency(3));
    const auto all = server.account_ids();
    write_file(folder_ / "accounts.txt", "# ours\n" + all[2] + "\n\n" + all[0] + "\n" + all[2] + "\n");
    const auto outcome = poll(folder_ / "accounts.txt");
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(accounts_written(), (std::set<std::string>{all[0], all[2]}));
    EXPECT_THAT(outcome.err, HasSubstr("accounts.txt:5: " + all[2] + " again (first in line 2), dropped"));
    EXPECT_EQ(server.stats().requests, 2);
}

TEST_F(PollCommandTest, TakesKeyAndBaseUrlFromTheEnvironmentOrAFile) {
    auto& server = serve(with_latency(1));
    const std::vector<std::string> arguments = {"poll", "mass-messaging", "--accounts", "all", "--out",
                                                out(),  "--overwrite"};
    EXPECT_EQ(run(arguments, {{"ONLYFANSAPI_API_KEY", key}, {"ONLY_FANS_API_BASE_URL", server.url()}}).exit_code, 0);
    EXPECT_EQ(run(arguments, {{"ONLYFANSAPI_API_KEY", key}, {"ONLYFANSAPI_BASE_URL", server.url()}}).exit_code, 0);
    write_file(folder_ / "key", std::string(key) + "\n");
    auto with_file = arguments;
    with_file.insert(with_file.end(), {"--key-file", folder_ / "key"});
    EXPECT_EQ(run(with_file, {{"ONLY_FANS_API_BASE_URL", server.url()}, {"ONLYFANSAPI_BASE_URL", "http://127.0.0.1:1"}})
                  .exit_code,
              0);
    EXPECT_EQ(server.stats().requests, 6);
}

TEST_F(PollCommandTest, WritesToStandardOutput) {
    auto& server = serve(with_latency(5));
    const auto outcome =
        run({"poll", "mass-messaging", "--accounts", "all", "--out", "-", "--base-url", server.url()}, with_key());
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(lines_of(outcome.out).size(), 5U);
    for (const auto& line : lines_of(outcome.out)) EXPECT_TRUE(boost::json::parse(line).is_object());
}

TEST_F(PollCommandTest, LeavesOutAccountsThatAreNotAuthenticatedAndNamesThem) {
    auto config = with_latency(6);
    config.expired = 2;
    auto& server = serve(config);
    const auto all = server.account_ids();
    const auto outcome = poll("all", {"--json"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(accounts_written(), std::set<std::string>(all.begin(), all.begin() + 4));
    for (const auto& id : {all[4], all[5]}) {
        EXPECT_THAT(outcome.err, HasSubstr(id + ": is not authenticated, left out"));
    }
    EXPECT_EQ(summary_of(outcome).at("left_out").as_array().size(), 2U);
    EXPECT_EQ(server.stats().requests, 5);
}

TEST_F(PollCommandTest, DrawsOneLineOfProgressOnATerminal) {
    auto config = with_latency(150);
    config.service = 200ms;
    serve(config);
    Process process(arguments("all", {"--concurrency", "20"}), with_key(), true);
    const auto outcome = process.wait();
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("\r\x1b[K["));
    EXPECT_THAT(outcome.err, HasSubstr("/150  "));
    EXPECT_THAT(outcome.err, HasSubstr("quota "));
    EXPECT_THAT(outcome.err, HasSubstr("credits "));
    EXPECT_THAT(outcome.err, HasSubstr("ETA "));
    EXPECT_THAT(outcome.err, Not(HasSubstr("]\r\n")));
    EXPECT_THAT(outcome.err, HasSubstr("\r\x1b[Kmass-messaging.list: 150 of 150"));
}

TEST_F(PollCommandTest, FinishesWhatRunsOnCtrlCAndSaysHowFarItCame) {
    auto config = with_latency(500);
    config.service = 400ms;
    auto& server = serve(config);
    Process process(arguments("all", {"--concurrency", "20"}), with_key());
    while (server.stats().served < 60) std::this_thread::sleep_for(5ms);
    process.send(SIGINT);
    const auto outcome = process.wait();
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    const auto written = accounts_written().size();
    EXPECT_EQ(written + 1, static_cast<std::size_t>(server.stats().requests)) << "a call that ran was not finished";
    EXPECT_GE(written, 59U);
    EXPECT_LT(written, 150U);
    EXPECT_THAT(outcome.err, HasSubstr("interrupted at "));
    EXPECT_THAT(outcome.err, HasSubstr("left undone   " + std::to_string(500 - written)));
}

TEST_F(PollCommandTest, EndsAtOnceOnTheSecondCtrlC) {
    auto config = with_latency(50);
    config.service = 20s;
    auto& server = serve(config);
    Process process(arguments(ids(0, 50)), with_key());
    while (server.stats().requests < 1) std::this_thread::sleep_for(5ms);
    process.send(SIGINT);
    while (process.err_so_far().find("interrupted at 0 of 50") == std::string::npos) std::this_thread::sleep_for(5ms);
    const auto begun = std::chrono::steady_clock::now();
    process.send(SIGINT);
    const auto outcome = process.wait();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 10s);
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("ended at once: 0 lines were written"));
}

TEST_F(PollCommandTest, StopsAtTheDeadlineAndLeavesTheRestUndone) {
    auto config = with_latency(200);
    config.service = 300ms;
    serve(config);
    const auto outcome = poll("all", {"--concurrency", "4", "--deadline", "1500ms", "--json"});
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("stopped").as_string(), "deadline");
    EXPECT_EQ(summary.at("failed").to_number<int>(), 0);
    EXPECT_EQ(summary.at("left_undone").to_number<std::size_t>(), 200 - accounts_written().size());
    EXPECT_LT(summary.at("wall_ms").as_double(), 10'000);
}

class PollWindowTest : public PollCommandTest, public testing::WithParamInterface<sim::WindowKind> {};

// A machine that stands still between a request's sending and its counting makes a refusal that no client can foresee,
// and a busy one does so every second: the best of five rounds is judged, and may hold one refusal a window. The
// laboratory, whose time is its own, has no such excuse.
TEST_P(PollWindowTest, KeepsWithinSeveralWindows) {
    auto config = with_latency(150);
    config.window = GetParam();
    config.limit_minute = 60;
    config.minute = 2s;
    auto fewest = std::numeric_limits<std::int64_t>::max();
    for (int round = 0; round < 5 && fewest != 0; ++round) {
        auto& server = serve(config);
        const auto outcome = poll("all", {"--minute", "2s", "--json", "--overwrite"});
        EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
        const auto stats = server.stats();
        EXPECT_EQ(stats.requests, 151 + stats.team_429);
        EXPECT_EQ(accounts_written().size(), 150U);
        fewest = std::min(fewest, stats.team_429);
    }
    EXPECT_LE(fewest, 3);
}

INSTANTIATE_TEST_SUITE_P(Kinds, PollWindowTest,
                         testing::Values(sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding,
                                         sim::WindowKind::bucket));

}  // namespace
}  // namespace ofapi::test
