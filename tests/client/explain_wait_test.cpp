#include "client/explain_wait.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::client {
namespace {

using namespace std::chrono_literals;

TEST(ExplainWait, SaysHowLongForWhatAndUntilWhen) {
    const Time now(1h);
    const auto explain = [&](Wait wait, Time earliest = Time::min()) {
        Timing timing;
        timing.permit_wait = 1500us;
        timing.connection_wait = 20ms;
        return explain_wait(timing, wait, earliest, now);
    };
    const std::string waited = "it waited 2 ms for its turn and 20 ms for a connection";
    EXPECT_EQ(explain({}), waited);
    EXPECT_EQ(explain({WaitReason::lane_gap, now + 300ms}), waited + "; held up by lane_gap for another 300 ms");
    EXPECT_EQ(explain({WaitReason::credits, Time::max()}), waited + "; held up by credits");
    EXPECT_EQ(explain({WaitReason::minute, now}), waited + "; held up by minute");
    EXPECT_EQ(explain({}, now + 5s), waited + "; it could not go out within 5000 ms");
    EXPECT_EQ(explain({}, now - 5s), waited);
}

}  // namespace
}  // namespace ofapi::client
