#include "limits/host_health.hpp"

#include <gtest/gtest.h>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

const Time start = Time(1h);

TEST(HostHealth, BacksOffLongerWithEachFailureToConnect) {
    HostHealth host;
    Time now = start;
    for (const Duration expected : {250ms, 500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        host.unreachable(now, 0.0);
        EXPECT_EQ(host.retry_at(), now + expected);
        now = host.retry_at();
    }
}

TEST(HostHealth, UsesFullJitter) {
    HostHealth host;
    host.unreachable(start, 0.75);
    EXPECT_EQ(host.retry_at(), start + 62500us);
}

TEST(HostHealth, TakesFailuresDuringABackoffForTheSameOutage) {
    HostHealth host;
    host.unreachable(start, 0.0);
    for (int i = 0; i < 20; ++i) host.unreachable(start + 10ms, 0.0);
    EXPECT_EQ(host.retry_at(), start + 250ms);
    EXPECT_FALSE(host.probing());
}

TEST(HostHealth, IsNotStoppedByIsolatedServerErrors) {
    HostHealth host;
    for (int i = 0; i < 100; ++i) {
        host.failed(start + i * 1s, start + i * 1s, 0.0);
        host.failed(start + i * 1s, start + i * 1s, 0.0);
        host.answered();
    }
    EXPECT_LE(host.retry_at(), start);
}

TEST(HostHealth, BacksOffOnARunOfServerErrors) {
    HostHealth host;
    for (int i = 0; i < 3; ++i) host.failed(start, start + 1s, 0.0);
    EXPECT_EQ(host.retry_at(), start + 1250ms);
    for (int i = 0; i < 60; ++i) host.failed(start + 500ms, start + 2s, 0.0);
    EXPECT_EQ(host.retry_at(), start + 1250ms) << "they were sent before the backoff";
    host.failed(start + 2s, start + 3s, 0.0);
    EXPECT_EQ(host.retry_at(), start + 3500ms);
}

TEST(HostHealth, OpensTheCircuitAfterFiveBackoffsAndClosesItOnAnAnswer) {
    HostHealth host;
    Time now = start;
    for (int i = 0; i < 5; ++i) {
        EXPECT_FALSE(host.probing());
        host.unreachable(now, 0.0);
        now = host.retry_at();
    }
    EXPECT_TRUE(host.probing());
    host.answered();
    EXPECT_FALSE(host.probing());
    EXPECT_LE(host.retry_at(), now);
    host.unreachable(now, 0.0);
    EXPECT_EQ(host.retry_at(), now + 250ms);
}

}  // namespace
}  // namespace ofapi::limits
