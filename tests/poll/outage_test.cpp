#include "poll/outage.hpp"

#include <ofapi/error.hpp>

#include <gtest/gtest.h>

#include <boost/asio/error.hpp>

#include <chrono>

namespace ofapi::poll {
namespace {

using namespace std::chrono_literals;

AttemptEnded ended(error_code code, int status = 0) {
    AttemptEnded event;
    event.code = code;
    event.status = status;
    return event;
}

const error_code closed = make_error_code(errc::connection_closed);

TEST(Outage, LastsFromAFailureOnTheWayUntilAnyAnswer) {
    for (const auto& answer : {ended({}, 200), ended(make_error_code(errc::server_error), 503)}) {
        Outage outage;
        const Time start{};
        outage.tick(start, false);
        outage.tick(start + 1s, false);
        EXPECT_EQ(outage.lasted(), 0s);
        EXPECT_EQ(outage.reason(), "");
        outage.attempted(ended(closed));
        EXPECT_EQ(outage.reason(), closed.message());
        outage.tick(start + 2s, false);
        outage.attempted(ended(make_error_code(errc::connect_failed)));
        outage.tick(start + 4s, false);
        EXPECT_EQ(outage.lasted(), 3s);
        EXPECT_EQ(outage.reason(), make_error_code(errc::connect_failed).message());
        outage.attempted(answer);
        outage.tick(start + 5s, false);
        EXPECT_EQ(outage.lasted(), 0s);
        EXPECT_EQ(outage.reason(), "");
    }
}

TEST(Outage, DoesNotCountTheTimeInWhichCallsWereHeldBack) {
    Outage outage;
    const Time start{};
    outage.attempted(ended(closed));
    outage.tick(start, false);
    outage.tick(start + 1h, true);
    EXPECT_EQ(outage.lasted(), 0s);
    outage.tick(start + 1h + 1s, false);
    EXPECT_EQ(outage.lasted(), 1s);
}

TEST(Outage, IsNotBegunByWhatTheCallerEnded) {
    Outage outage;
    outage.attempted(ended(boost::asio::error::operation_aborted));
    outage.attempted(ended(make_error_code(errc::deadline_exceeded)));
    EXPECT_EQ(outage.reason(), "");
}

}  // namespace
}  // namespace ofapi::poll
