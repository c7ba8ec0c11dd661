#include "cli/sim_command.hpp"

#include "cli/duration.hpp"

#include <CLI/CLI.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::cli {
namespace {

using namespace std::chrono_literals;

TEST(ParseDuration, ReadsANumberWithItsUnit) {
    EXPECT_EQ(parse_duration("6s"), 6s);
    EXPECT_EQ(parse_duration("250ms"), 250ms);
    EXPECT_EQ(parse_duration("1.5m"), 90s);
    EXPECT_EQ(parse_duration("10us"), 10us);
    EXPECT_EQ(parse_duration("24h"), 24h);
    EXPECT_EQ(parse_duration("0s"), 0s);
    EXPECT_EQ(parse_duration("87600h"), 87600h);
}

TEST(ParseDuration, RefusesEverythingElse) {
    for (const auto* text : {"", "6", "s", "6 s", " 6s", "6s ", "-1s", "-0s", "1e3s", "nans", "infs", "inf", "6S",
                             "6sec", "0x6s", "88000h", "99999999999999999999999999999999999999h", "1..5s"}) {
        EXPECT_EQ(parse_duration(text), std::nullopt) << '"' << text << '"';
    }
}

/// The options that a command line makes, or nothing where it is refused.
std::optional<SimOptions> parse(std::vector<std::string> arguments) {
    CLI::App app;
    SimOptions options;
    add_sim_command(app, options);
    arguments.insert(arguments.begin(), "sim");
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError&) {
        return std::nullopt;
    }
    return options;
}

TEST(SimCommand, ActsLikeADistantServiceByDefault) {
    const auto options = parse({});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->config.uplink, 5ms);
    EXPECT_EQ(options->config.service, 30ms);
    EXPECT_EQ(options->config.downlink, 5ms);
    EXPECT_EQ(options->config.minute, 60s);
    EXPECT_EQ(options->config.limit_day, std::nullopt);
    EXPECT_TRUE(options->config.headers);
}

TEST(SimCommand, ReadsEveryOption) {
    const auto options = parse({"--host",
                                "127.0.0.2",
                                "--port",
                                "8080",
                                "--port-file",
                                "p",
                                "--idle-timeout",
                                "10s",
                                "--tls",
                                "--ca-out",
                                "ca",
                                "--window",
                                "sliding",
                                "--limit-minute",
                                "600",
                                "--minute",
                                "6s",
                                "--clock-phase",
                                "1s",
                                "--limit-day",
                                "5000",
                                "--day",
                                "1h",
                                "--key-file",
                                "keys",
                                "--accounts",
                                "200",
                                "--expired",
                                "2",
                                "--gone",
                                "3",
                                "--collection",
                                "9",
                                "--credits",
                                "50",
                                "--account-burst",
                                "8",
                                "--account-recovery",
                                "2s",
                                "--uplink",
                                "1ms",
                                "--service",
                                "2ms",
                                "--downlink",
                                "3ms",
                                "--jitter",
                                "0.5",
                                "--seed",
                                "7",
                                "--fault",
                                "html502=0.25",
                                "--fault",
                                "slow=0.5",
                                "--slow",
                                "9s",
                                "--no-headers",
                                "--no-meta",
                                "--no-retry-after",
                                "--compress",
                                "br"});
    ASSERT_TRUE(options);
    const auto& config = options->config;
    EXPECT_EQ(config.host, "127.0.0.2");
    EXPECT_EQ(config.port, 8080);
    EXPECT_EQ(options->port_file, "p");
    EXPECT_EQ(config.idle_timeout, 10s);
    EXPECT_TRUE(options->tls);
    EXPECT_EQ(options->ca_out, "ca");
    EXPECT_EQ(config.window, sim::WindowKind::sliding);
    EXPECT_EQ(config.limit_minute, 600);
    EXPECT_EQ(config.minute, 6s);
    EXPECT_EQ(config.clock_phase, 1s);
    EXPECT_EQ(config.limit_day, 5000);
    EXPECT_EQ(config.day, 1h);
    EXPECT_EQ(options->key_file, "keys");
    EXPECT_EQ(config.accounts, 200U);
    EXPECT_EQ(config.expired, 2U);
    EXPECT_EQ(config.gone, 3U);
    EXPECT_EQ(config.collection, 9U);
    EXPECT_EQ(config.credits, 50);
    EXPECT_EQ(config.account_burst, 8);
    EXPECT_EQ(config.account_recovery, 2s);
    EXPECT_EQ(config.uplink, 1ms);
    EXPECT_EQ(config.service, 2ms);
    EXPECT_EQ(config.downlink, 3ms);
    EXPECT_EQ(config.jitter, 0.5);
    EXPECT_EQ(config.seed, 7U);
    EXPECT_EQ(config.faults.pick(0.1), sim::Fault::html502);
    EXPECT_EQ(config.faults.pick(0.3), sim::Fault::slow);
    EXPECT_EQ(config.faults.pick(0.8), sim::Fault::none);
    EXPECT_EQ(config.slow, 9s);
    EXPECT_FALSE(config.headers);
    EXPECT_FALSE(config.meta);
    EXPECT_FALSE(config.retry_after);
    EXPECT_EQ(config.compress, sim::Compression::br);
}

TEST(SimCommand, TakesNoneForTheDayLimit) { EXPECT_EQ(parse({"--limit-day", "none"})->config.limit_day, std::nullopt); }

TEST(SimCommand, RefusesWhatItCannotUse) {
    const std::vector<std::vector<std::string>> refused{
        {"--window", "fixed"},
        {"--minute", "6"},
        {"--limit-minute", "0"},
        {"--limit-minute", "many"},
        {"--limit-day", "0"},
        {"--limit-day", "-3"},
        {"--limit-day", "never"},
        {"--fault", "html502"},
        {"--fault", "html502=2"},
        {"--fault", "html=0.1"},
        {"--fault", "none=0.1"},
        {"--fault", "slow=x"},
        {"--jitter", "-1"},
        {"--compress", "deflate"},
        {"--port", "70000"},
        {"--account-burst", "-1"},
        {"--cert", "only.pem"},
        {"--key-pem", "only.pem"},
        {"--ca-out", "ca.pem"},
        {"--tls", "--cert", "c", "--key-pem", "k"},
        {"--fault", "slow=0.6", "--fault", "close=0.6"},
        {"--unknown"},
    };
    for (const auto& arguments : refused) EXPECT_FALSE(parse(arguments)) << arguments[0] << ' ' << arguments.back();
}

}  // namespace
}  // namespace ofapi::cli
