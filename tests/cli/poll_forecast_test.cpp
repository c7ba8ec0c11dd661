// What a round will cost and take, said before it is done; the simulator keeps the books.

#include "cli/poll_fixture.hpp"

#include <boost/json/value.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

namespace ofapi::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

sim::Config accounts(std::size_t count) {
    sim::Config config;
    config.accounts = count;
    config.limit_minute = 20;
    config.minute = 500ms;
    return config;
}

TEST_F(PollCommandTest, OnlyForecastsWhereAsked) {
    auto& server = serve(accounts(50));
    const auto outcome = run(
        {"poll", "mass-messaging", "--accounts", "all", "--forecast", "--base-url", server.url(), "--minute", "500ms"},
        with_key());
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("forecast: 50 calls, 50 credits, about "));
    EXPECT_THAT(outcome.out, HasSubstr(" by the limit per minute\n"));
    EXPECT_EQ(server.stats().requests, 1) << "the accounts were listed";
    EXPECT_EQ(server.stats().balance, 1'000'000);
}

TEST_F(PollCommandTest, ForecastsNothingOfTheTimeWhereNothingWasAskedYet) {
    auto& server = serve(accounts(5));
    const auto outcome = poll(ids(0, 5), {"--forecast"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "forecast: 5 calls, 5 credits; how long it takes is not known before the first answer\n");
    EXPECT_EQ(server.stats().requests, 0);
    EXPECT_FALSE(fs::exists(out())) << "it is not made for a forecast";
}

TEST_F(PollCommandTest, ForecastsWhereTheRoundStops) {
    auto config = accounts(50);
    config.credits = 100;
    serve(config);
    const std::vector<std::string> limits = {"--credits", "30", "--credit-floor", "10", "--minute", "500ms", "--json"};
    auto asked = limits;
    asked.emplace_back("--forecast");
    const auto forecast = summary_of(poll("all", asked));
    EXPECT_EQ(forecast.at("calls").to_number<int>(), 50);
    EXPECT_EQ(forecast.at("credits").to_number<int>(), 50);
    EXPECT_EQ(forecast.at("credits_certain").to_number<int>(), 50);
    EXPECT_EQ(forecast.at("possible").to_number<int>(), 30);
    EXPECT_EQ(forecast.at("stop").as_string(), "budget");

    const auto outcome = poll("all", limits);
    EXPECT_THAT(outcome.err,
                HasSubstr("forecast: 50 calls, 50 credits; after 30 of them the budget is spent, in about"));
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("lines").to_number<int>(), 30);
    EXPECT_EQ(summary.at("stopped").as_string(), "budget_spent");
}

TEST_F(PollCommandTest, TakesAboutAsLongAsForecast) {
    serve(accounts(110));
    const auto outcome = poll("all", {"--minute", "500ms", "--json"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("forecast: 110 calls, 110 credits, about 2."));
    // (110 - 19) / 20 windows of 500 ms, and up to one more of a service that counts in windows.
    EXPECT_GE(summary_of(outcome).at("wall_ms").to_number<double>(), 2200 - 500);
    EXPECT_THAT(outcome.err, Not(HasSubstr("not known")));
}

}  // namespace
}  // namespace ofapi::test
