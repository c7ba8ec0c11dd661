#include "net/pool_policy.hpp"

#include <gtest/gtest.h>

namespace ofapi::net {
namespace {

using namespace std::chrono_literals;

TEST(PoolPolicy, OpensOneConnectionForEachWaiterWithinBothCaps) {
    struct Case {
        PoolLoad load;  // waiting, opening, idle, leased
        std::size_t max_connections, max_handshakes, expected;
    };
    for (const Case& c : {
             Case{{0, 0, 0, 0}, 8, 4, 0},
             Case{{1, 0, 0, 0}, 8, 4, 1},
             Case{{3, 0, 0, 0}, 8, 4, 3},
             Case{{3, 1, 0, 0}, 8, 4, 2},
             Case{{3, 3, 0, 0}, 8, 4, 0},
             Case{{3, 5, 0, 0}, 8, 8, 0},  // more than wait: others have been served meanwhile
             Case{{9, 0, 0, 0}, 8, 4, 4},
             Case{{9, 4, 0, 0}, 8, 4, 0},
             Case{{9, 3, 0, 0}, 8, 4, 1},
             Case{{9, 0, 0, 7}, 8, 4, 1},
             Case{{9, 0, 0, 8}, 8, 4, 0},
             Case{{9, 1, 0, 7}, 8, 4, 0},
             Case{{2, 0, 1, 7}, 8, 4, 0},
         }) {
        EXPECT_EQ(connections_to_open(c.load, 0, c.max_connections, c.max_handshakes), c.expected)
            << c.load.waiting << ' ' << c.load.opening << ' ' << c.load.idle << ' ' << c.load.leased;
    }
}

TEST(PoolPolicy, OpensSpareConnectionsBeyondThoseThatAreWaitedFor) {
    struct Case {
        PoolLoad load;  // waiting, opening, idle, leased
        std::size_t spare, max_connections, max_handshakes, expected;
    };
    for (const Case& c : {
             Case{{1, 0, 0, 0}, 2, 8, 4, 3},
             Case{{0, 0, 0, 1}, 2, 8, 4, 2},
             Case{{0, 1, 0, 1}, 2, 8, 4, 1},
             Case{{0, 0, 1, 1}, 2, 8, 4, 1},
             Case{{0, 1, 1, 1}, 2, 8, 4, 0},
             Case{{0, 0, 5, 1}, 2, 8, 4, 0},
             Case{{0, 0, 0, 7}, 2, 8, 4, 1},
             Case{{0, 0, 0, 8}, 2, 8, 4, 0},
             Case{{3, 0, 0, 0}, 2, 8, 4, 4},
             Case{{3, 4, 0, 0}, 2, 8, 4, 0},
         }) {
        EXPECT_EQ(connections_to_open(c.load, c.spare, c.max_connections, c.max_handshakes), c.expected)
            << c.load.waiting << ' ' << c.load.opening << ' ' << c.load.idle << ' ' << c.load.leased;
    }
}

TEST(PoolPolicy, OpensOneConnectionAtATimeAfterAFailureAndOneMoreAfterEachSuccess) {
    HandshakeRamp ramp(4);
    EXPECT_EQ(ramp.limit(), 4U);
    ramp.succeeded();
    EXPECT_EQ(ramp.limit(), 4U);
    ramp.failed();
    EXPECT_EQ(ramp.limit(), 1U);
    for (const std::size_t expected : {2U, 3U, 4U, 4U}) {
        ramp.succeeded();
        EXPECT_EQ(ramp.limit(), expected);
    }
    ramp.failed();
    ramp.failed();
    EXPECT_EQ(ramp.limit(), 1U);
}

TEST(PoolPolicy, FailsAllWaitersWithTheLastConnectionThatCouldServeThem) {
    struct Case {
        PoolLoad load;  // waiting, opening, idle, leased
        std::size_t expected;
    };
    for (const Case& c : {
             Case{{5, 1, 0, 0}, 1},
             Case{{5, 0, 0, 1}, 1},
             Case{{5, 0, 0, 0}, 5},
             Case{{1, 0, 0, 0}, 1},
             Case{{0, 0, 0, 0}, 0},
             Case{{0, 2, 0, 1}, 0},
         }) {
        EXPECT_EQ(waiters_to_fail(c.load), c.expected)
            << c.load.waiting << ' ' << c.load.opening << ' ' << c.load.leased;
    }
}

TEST(PoolPolicy, SpreadsALimitOverItsLastTenth) {
    EXPECT_EQ(jittered(100s, 0.0), 100s);
    EXPECT_EQ(jittered(100s, 0.5), 95s);
    EXPECT_GT(jittered(100s, 0.999), 90s);
    EXPECT_EQ(jittered(0s, 0.5), 0s);
}

TEST(PoolPolicy, KeepsAnIdleConnectionForLessThanTheServerDoes) {
    EXPECT_EQ(idle_limit(45s, std::nullopt), 45s);
    EXPECT_EQ(idle_limit(45s, 75s), 45s);
    EXPECT_EQ(idle_limit(45s, 45s), 44s);
    EXPECT_EQ(idle_limit(45s, 5s), 4s);
    EXPECT_EQ(idle_limit(45s, 1s), 500ms);
    EXPECT_EQ(idle_limit(45s, 0s), 0s);
}

}  // namespace
}  // namespace ofapi::net
