#include "faults/cases.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::faults {
namespace {

Case tried(Call call, Kind kind, Way way = Way::tls13) {
    Case result;
    result.way = way;
    result.call = call;
    result.warm = true;
    result.fault.kind = kind;
    return result;
}

/// Healed by a second attempt.
Outcome healed(bool list) {
    Outcome outcome;
    outcome.body = answer_body(list);
    outcome.attempts = {{true, true, errc::connection_closed}, {true, false, {}}};
    outcome.requests = 2;
    outcome.executed = list ? 2 : 1;
    return outcome;
}

Outcome in_doubt() {
    Outcome outcome;
    outcome.failure.code = errc::connection_closed;
    outcome.failure.stop = StopReason::not_idempotent;
    outcome.failure.may_have_executed = true;
    outcome.attempts = {{true, false, errc::connection_closed}};
    outcome.requests = outcome.executed = 1;
    return outcome;
}

std::string wrong(const Case& which, const Outcome& outcome) { return what_is_wrong(which, Sizes(), outcome); }

TEST(FaultCases, TakeWhatTheTableAllows) {
    EXPECT_EQ(wrong(tried(Call::get, Kind::cut), healed(true)), "");
    EXPECT_EQ(wrong(tried(Call::keyed, Kind::reset), healed(false)), "");
    EXPECT_EQ(wrong(tried(Call::post, Kind::cut), in_doubt()), "");
}

TEST(FaultCases, RefuseALostReadAndALostAnswerUnderAKey) {
    EXPECT_NE(wrong(tried(Call::get, Kind::cut), in_doubt()), "");
    EXPECT_NE(wrong(tried(Call::keyed, Kind::cut), in_doubt()), "");
}

TEST(FaultCases, RefuseAMessageSentTwiceOverAnyWay) {
    Outcome twice = healed(false);
    twice.executed = 2;
    for (const Way way : {Way::plain, Way::tls12, Way::tls13}) {
        EXPECT_NE(wrong(tried(Call::post, Kind::cut, way), twice), "");
        EXPECT_NE(wrong(tried(Call::post, Kind::corrupt, way), twice), "");
    }
}

TEST(FaultCases, RefuseAnEndThatHidesThatTheServerMayHaveActed) {
    Outcome silent = in_doubt();
    silent.failure.may_have_executed = false;
    EXPECT_NE(wrong(tried(Call::post, Kind::cut), silent), "");
}

TEST(FaultCases, RefuseGivingUpWhereNothingWasWritten) {
    Outcome unsent = in_doubt();
    unsent.attempts[0].sent = false;
    unsent.requests = unsent.executed = 0;
    EXPECT_NE(wrong(tried(Call::post, Kind::cut), unsent), "");
}

TEST(FaultCases, RefuseARetryAfterWhatHarmsNothing) {
    EXPECT_NE(wrong(tried(Call::get, Kind::delay), healed(true)), "");
    EXPECT_NE(wrong(tried(Call::get, Kind::halve), healed(true)), "");
}

TEST(FaultCases, RefuseAnAnswerThatIsNotTheServices) {
    Outcome other = healed(true);
    other.body = other.body.substr(1);
    EXPECT_NE(wrong(tried(Call::get, Kind::cut), other), "");
}

TEST(FaultCases, RefuseMoreRequestsThanAttempts) {
    Outcome more = healed(true);
    more.requests = 3;
    EXPECT_NE(wrong(tried(Call::get, Kind::cut), more), "");
}

}  // namespace
}  // namespace ofapi::faults
