#include "net/attempt_plan.hpp"

#include <boost/asio/ip/address.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace ofapi::net {
namespace {

using namespace std::chrono_literals;
namespace asio = boost::asio;
using testing::ElementsAre;
using Endpoint = asio::ip::tcp::endpoint;

std::vector<std::string> order(const std::vector<std::string>& addresses) {
    std::vector<Endpoint> endpoints;
    for (const std::string& address : addresses) {
        endpoints.emplace_back(asio::ip::make_address(address), 443);
    }
    std::vector<std::string> result;
    for (const Endpoint& endpoint : interleaved(endpoints)) {
        result.push_back(endpoint.address().to_string());
    }
    return result;
}

TEST(AttemptPlan, TakesTheFamiliesInTurnAndKeepsTheOrderWithinEach) {
    EXPECT_THAT(order({}), ElementsAre());
    EXPECT_THAT(order({"10.0.0.2", "10.0.0.1"}), ElementsAre("10.0.0.2", "10.0.0.1"));
    EXPECT_THAT(order({"::2", "::1"}), ElementsAre("::2", "::1"));
    EXPECT_THAT(order({"10.0.0.1", "::1"}), ElementsAre("::1", "10.0.0.1"));
    EXPECT_THAT(order({"::3", "::1", "::2", "10.0.0.2", "10.0.0.1"}),
                ElementsAre("::3", "10.0.0.2", "::1", "10.0.0.1", "::2"));
    EXPECT_THAT(order({"10.0.0.1", "10.0.0.2", "10.0.0.3", "::1"}),
                ElementsAre("::1", "10.0.0.1", "10.0.0.2", "10.0.0.3"));
}

const Time start = Time() + 1h;

TEST(AttemptPlan, BeginsOneAfterTheOtherADelayApart) {
    AttemptPlan plan(3);
    EXPECT_EQ(plan.begin(start), 0U);
    EXPECT_EQ(plan.begin(start), std::nullopt);
    EXPECT_EQ(plan.next(), start + 250ms);
    EXPECT_EQ(plan.begin(start + 249ms), std::nullopt);
    EXPECT_EQ(plan.begin(start + 251ms), 1U);
    EXPECT_EQ(plan.next(), start + 501ms);
    EXPECT_EQ(plan.begin(start + 501ms), 2U);
    EXPECT_EQ(plan.next(), Time::max());
    EXPECT_EQ(plan.begin(start + 1h), std::nullopt);
}

TEST(AttemptPlan, BeginsTheNextAtOnceWhenOneHasFailed) {
    AttemptPlan plan(3);
    EXPECT_EQ(plan.begin(start), 0U);
    plan.failed();
    EXPECT_LE(plan.next(), start);
    EXPECT_EQ(plan.begin(start), 1U);
    EXPECT_EQ(plan.begin(start), std::nullopt);
    EXPECT_EQ(plan.begin(start + 250ms), 2U);
    plan.failed();
    EXPECT_FALSE(plan.lost());
    plan.failed();
    EXPECT_TRUE(plan.lost());
    EXPECT_EQ(plan.next(), Time::max());
}

}  // namespace
}  // namespace ofapi::net
