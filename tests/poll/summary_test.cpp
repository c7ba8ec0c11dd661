#include "poll/summary.hpp"

#include "poll/failure_kind.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/asio/error.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <set>
#include <string>

namespace ofapi::poll {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

class SummaryTest : public testing::Test {
 protected:
    SummaryTest() {
        summary.operation = "mass-messaging.list";
        summary.tally = &tally;
        summary.minute = 60s;
        summary.wall = 4s;
        summary.output = "out.ndjson";
    }

    void succeed(int times) {
        Answer answer;
        answer.timing.permit_wait = 10ms;
        answer.timing.connection_wait = 1ms;
        answer.timing.service = 40ms;
        for (int i = 0; i < times; ++i) tally.succeeded(answer);
        summary.accounts += static_cast<std::size_t>(times);
        summary.lines += static_cast<std::uint64_t>(times);
    }
    void fail(errc code, unsigned attempts = 1) {
        Failure failure;
        failure.status = 404;
        failure.attempts = attempts;
        failure.message = "words of the service";
        failure.timing.service = 20s;
        tally.failed("acct_" + std::to_string(++summary.accounts), code, failure);
    }

    Tally tally;
    Summary summary;
};

TEST_F(SummaryTest, ExitsWithZeroOnlyWhereEverythingWasDone) {
    succeed(3);
    EXPECT_EQ(exit_code(summary), 0);
    summary.accounts += 1;
    summary.stop = StopCause::interrupted;
    EXPECT_EQ(exit_code(summary), 1);
}

TEST_F(SummaryTest, ExitsWithOneWhereSomeFailed) {
    succeed(3);
    fail(errc::account_not_found);
    EXPECT_EQ(exit_code(summary), 1);
}

TEST_F(SummaryTest, CountsAsUndoneWhatCouldNotBeWritten) {
    succeed(3);
    summary.stop = StopCause::output_failed;
    EXPECT_EQ(exit_code(summary), 1);
    summary.lines = 1;
    EXPECT_EQ(exit_code(summary), 1);
    EXPECT_EQ(summary.left_undone(), 2U);
    EXPECT_THAT(summary_text(summary), HasSubstr("1 of 3 accounts done"));
}

TEST_F(SummaryTest, ExitsWithTwoWhereTheKeyWasRefusedBeforeThereWasAResult) {
    summary.accounts = 5;
    summary.stop = StopCause::key_refused;
    EXPECT_EQ(exit_code(summary), 2);
    succeed(1);
    EXPECT_EQ(exit_code(summary), 1);
}

TEST_F(SummaryTest, SaysHowFarItCameAndWhy) {
    succeed(2);
    fail(errc::account_not_found);
    fail(errc::session_expired);
    fail(errc::session_expired);
    summary.accounts += 7;
    summary.stop = StopCause::credit_floor;
    summary.left_out = {"acct_a", "acct_b"};
    const auto text = summary_text(summary);
    EXPECT_THAT(text, HasSubstr("mass-messaging.list: 2 of 12 accounts done in 4.00 s (1.2/s)"));
    EXPECT_THAT(text, HasSubstr("stopped       the balance has come down to the floor"));
    EXPECT_THAT(text, HasSubstr("left undone   7 accounts"));
    EXPECT_THAT(text, HasSubstr("failed        3: account_not_found 1, session_expired 2"));
    EXPECT_THAT(text, HasSubstr("left out      2, not authenticated: acct_a acct_b\n"));
    EXPECT_THAT(text, HasSubstr("written       2 lines to out.ndjson"));
    EXPECT_THAT(text, HasSubstr("the service named no limit"));
}

TEST_F(SummaryTest, CountsTheQuotaInWindowsFromTheFirstRequest) {
    succeed(1);
    summary.limit_minute = 1000;
    summary.windows = 3;
    summary.counters.attempts = 2700;
    EXPECT_EQ(summary.quota_allowed(), 3000);
    EXPECT_THAT(summary_text(summary), HasSubstr("2,700 of 3,000 allowed, 90.0 % (3 windows of 1m 00s"));
}

TEST_F(SummaryTest, NamesOnlySomeOfManyAccountsLeftOut) {
    succeed(1);
    summary.left_out.assign(9, "acct_x");
    EXPECT_THAT(summary_text(summary), HasSubstr("acct_x and 4 more"));
}

TEST_F(SummaryTest, IsOneLineOfJson) {
    succeed(2);
    fail(errc::edge_error);
    summary.left_out = {"acct_a"};
    summary.counters.account_429 = 4;
    summary.counters.retries = 5;
    summary.counters.attempts = 8;
    summary.counters.credits_used = 6;
    summary.balance = -3;
    const auto text = summary_json(summary);
    EXPECT_THAT(text, Not(HasSubstr("\n")));
    const auto value = json::parse(text);
    EXPECT_EQ(value.at("calls").to_number<int>(), 3);
    EXPECT_EQ(value.at("ok").to_number<int>(), 2);
    EXPECT_EQ(value.at("failures").at("edge_error").to_number<int>(), 1);
    EXPECT_EQ(value.at("status_429").at("account").to_number<int>(), 4);
    EXPECT_EQ(value.at("retries").to_number<int>(), 5);
    EXPECT_EQ(value.at("credits_left").to_number<int>(), -3);
    EXPECT_EQ(value.at("left_out").as_array().size(), 1U);
    EXPECT_EQ(value.at("failed_accounts").at(0).at("kind").as_string(), "edge_error");
    EXPECT_NEAR(value.at("latency").at("service").at("p50_ms").as_double(), 40, 0.4);
    EXPECT_NEAR(value.at("latency").at("service").at("max_ms").as_double(), 20'000, 0.001);
    EXPECT_TRUE(value.at("quota").at("allowed").is_null());
    EXPECT_TRUE(value.at("stopped").is_null());
}

TEST_F(SummaryTest, TimesNoCallThatWasNeverSent) {
    fail(errc::connect_failed, 0);
    EXPECT_EQ(tally.latency().service.count(), 0U);
}

TEST_F(SummaryTest, RemembersOnlySoManyFailedAccounts) {
    for (std::size_t i = 0; i < Tally::remembered + 10; ++i) fail(errc::not_json);
    EXPECT_EQ(tally.failed_accounts().size(), Tally::remembered);
    EXPECT_EQ(tally.failures(), Tally::remembered + 10);
}

TEST(SendTimes, CountsBegunWindows) {
    SendTimes times;
    EXPECT_EQ(times.windows(60s), 0);
    times.sent(Time{} + 100s);
    EXPECT_EQ(times.windows(60s), 1);
    times.sent(Time{} + 90s);
    times.sent(Time{} + 149s);
    EXPECT_EQ(times.windows(60s), 1);
    times.sent(Time{} + 150s);
    EXPECT_EQ(times.windows(60s), 2);
}

TEST(FailureKind, GivesEveryCodeItsOwnName) {
    std::set<std::string> names;
    for (int value = static_cast<int>(errc::invalid_argument); value <= static_cast<int>(errc::error_in_success);
         ++value) {
        const auto name = failure_kind(error_code(value, category()));
        EXPECT_THAT(name, Not(HasSubstr(":"))) << value;
        EXPECT_TRUE(names.insert(name).second) << name;
    }
    EXPECT_EQ(failure_kind(boost::asio::error::operation_aborted), "cancelled");
    EXPECT_EQ(failure_kind(boost::asio::error::eof), "asio.misc:2");
    EXPECT_EQ(failure_kind(error_code(9999, category())), "ofapi:9999");
}

}  // namespace
}  // namespace ofapi::poll
