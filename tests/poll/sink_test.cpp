#include <ofapi/poll/sink.hpp>

#include "poll/sink_step.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::poll {
namespace {

Position at(std::uint64_t round, std::uint64_t pages, bool complete) {
    Position position;
    position.round = round;
    position.pages = pages;
    position.complete = complete;
    return position;
}

Batch batch(std::uint64_t round, std::uint64_t page) {
    return {Walk("fans.list-all", AccountId("acct_1")), round, page, Timestamp()};
}

TEST(Record, IsKnownByItsIdWhateverItsKind) {
    EXPECT_EQ(make_record(R"({"id":3304097407348,"name":"a"})").key(), "3304097407348");
    EXPECT_EQ(make_record(R"({"name":"a","id":"abc"})").key(), "abc");
}

TEST(Record, WithoutAnIdIsKnownByAllOfIt) {
    const auto one = make_record(R"({"name":"a","user":{"id":7}})");
    EXPECT_EQ(one.key()[0], '#');
    EXPECT_EQ(one.key(), make_record(R"({"name":"a","user":{"id":7}})").key());
    EXPECT_NE(one.key(), make_record(R"({"name":"b","user":{"id":7}})").key());
    for (const char* json : {R"({"id":null})", R"({"id":""})", R"({"id":{}})", R"({"id":[1]})", "[1]", "7", "\"id\""})
        EXPECT_EQ(make_record(json).key()[0], '#') << json;
}

TEST(Record, IsOneLine) { EXPECT_EQ(make_record("{\n  \"id\": 7\r\n}").json(), "{  \"id\": 7}"); }

TEST(Step, BeginsWithRoundOneOrLater) {
    EXPECT_EQ(step_problem(Position(), batch(1, 0)), "");
    EXPECT_EQ(step_problem(Position(), batch(5, 0)), "");
    EXPECT_EQ(step_problem(Position(), batch(0, 0)),
              "fans.list-all for acct_1: page 0 of round 0 does not come next, but page 0 of round 1");
    EXPECT_NE(step_problem(Position(), batch(1, 1)), "");
}

TEST(Step, GoesFromPageToPageAndSkipsAndRepeatsNone) {
    EXPECT_EQ(step_problem(at(2, 3, false), batch(2, 3)), "");
    EXPECT_EQ(step_problem(at(2, 3, false), batch(2, 2)),
              "fans.list-all for acct_1: page 2 of round 2 does not come next, but page 3 of round 2");
    EXPECT_NE(step_problem(at(2, 3, false), batch(2, 4)), "");
    EXPECT_NE(step_problem(at(2, 3, true), batch(2, 3)), "");
    EXPECT_NE(step_problem(at(2, 3, true), batch(1, 0)), "");
}

TEST(Step, MayGiveUpARoundForANewOne) {
    EXPECT_EQ(step_problem(at(2, 3, false), batch(3, 0)), "");
    EXPECT_NE(step_problem(at(2, 3, false), batch(2, 0)), "");
}

TEST(SinkError, ThatPassesIsRetryable) {
    EXPECT_TRUE(SinkError(SinkProblem::busy, "").retryable());
    EXPECT_TRUE(SinkError(SinkProblem::full, "").retryable());
    EXPECT_TRUE(SinkError(SinkProblem::unavailable, "").retryable());
    EXPECT_FALSE(SinkError(SinkProblem::in_use, "").retryable());
    EXPECT_FALSE(SinkError(SinkProblem::refused, "").retryable());
    EXPECT_FALSE(SinkError(SinkProblem::damaged, "").retryable());
    EXPECT_FALSE(SinkError(SinkProblem::out_of_step, "").retryable());
}

}  // namespace
}  // namespace ofapi::poll
