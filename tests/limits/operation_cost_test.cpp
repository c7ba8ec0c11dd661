#include "limits/operation_cost.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

namespace ofapi::limits {
namespace {

constexpr Cost per_result{.per = CostUnit::result};
constexpr Cost per_megabyte{.credits = 3, .per = CostUnit::megabyte, .least = 1};

TEST(OperationCost, BeginsWithWhatIsDocumented) {
    struct Case {
        Cost documented;
        double units;
        std::int64_t expected;
    };
    const Case cases[] = {
        {Cost(), 1, 1},           {{.credits = 200}, 1, 200}, {{.credits = 0}, 1, 0},
        {per_result, 20, 20},     {per_megabyte, 2, 6},       {per_megabyte, 0.4, 2},
        {per_megabyte, 0.001, 1}, {per_megabyte, 1.0 / 3, 1}, {per_megabyte, 0, 3},
    };
    for (const Case& each : cases) {
        const OperationCost cost(each.documented);
        EXPECT_EQ(cost.expected(each.units), each.expected) << each.documented.credits << " x " << each.units;
    }
}

TEST(OperationCost, RisesAtOnceAndFallsSlowly) {
    OperationCost cost;
    EXPECT_EQ(cost.expected(), 1);
    cost.learn(200);
    EXPECT_EQ(cost.expected(), 200);
    cost.learn(100);
    EXPECT_EQ(cost.expected(), 175);
    for (int i = 0; i < 60; ++i) cost.learn(0);
    EXPECT_EQ(cost.expected(), 0);
    cost.learn(1);
    EXPECT_EQ(cost.expected(), 1);
}

TEST(OperationCost, SetsAsideAllResultsThatAreAskedForHoweverFewCome) {
    OperationCost cost(per_result);
    for (int i = 0; i < 100; ++i) cost.learn(2, 20);
    EXPECT_EQ(cost.expected(20), 20);
    EXPECT_NEAR(cost.likely(20), 2, 0.01);
    cost.learn(40, 20);
    EXPECT_EQ(cost.expected(10), 20) << "the price has doubled";
}

TEST(OperationCost, LearnsThePriceOfAMegabyteFromWholeCredits) {
    for (const double price : {0.5, 3.0, 6.0, 10.0}) {
        OperationCost cost(per_megabyte);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> size(0.001, 100.0);
        const auto charged = [price](double megabytes) {
            return static_cast<std::int64_t>(std::max(1.0, std::ceil(price * megabytes - 1e-6)));
        };
        for (int i = 0; i < 1000; ++i) {
            const double megabytes = size(random);
            cost.learn(charged(megabytes), megabytes);
        }
        for (const double megabytes : {0.2, 1.0, 50.0})
            EXPECT_NEAR(static_cast<double>(cost.expected(megabytes)), static_cast<double>(charged(megabytes)),
                        1 + 0.02 * price * megabytes)
                << price << " a megabyte, " << megabytes;
    }
}

TEST(OperationCost, DoesNotTakeTheLeastCostForThePrice) {
    OperationCost cost(per_megabyte);
    cost.learn(1, 0.01);
    EXPECT_EQ(cost.expected(10), 30);
}

TEST(OperationCost, LearnsApartWhatFilesOfUnknownSizeCost) {
    OperationCost cost(per_megabyte);
    cost.learn(300, 0);
    EXPECT_EQ(cost.expected(0), 300);
    EXPECT_EQ(cost.expected(1), 3);
}

TEST(OperationCost, LearnsFromTheCacheHowOftenACallIsFreeAndNothingOfThePrice) {
    OperationCost cost({.credits = 5});
    for (int i = 0; i < 200; ++i) {
        cost.learn_cached();
        cost.learn(5);
    }
    EXPECT_EQ(cost.expected(), 5);
    EXPECT_NEAR(cost.likely(), 2.5, 0.15);
}

TEST(OperationCost, IsCertainWhereEachCallCostsTheSame) {
    EXPECT_TRUE(OperationCost(Cost()).is_certain());
    EXPECT_TRUE(OperationCost(per_megabyte).is_certain(2));
    EXPECT_FALSE(OperationCost(per_megabyte).is_certain(0));
    EXPECT_FALSE(OperationCost(per_result).is_certain(20));
    OperationCost undocumented({.credits = 0, .note = "not documented"});
    EXPECT_FALSE(undocumented.is_certain());
    undocumented.learn(0);
    EXPECT_TRUE(undocumented.is_certain());
    undocumented.learn_cached();
    EXPECT_FALSE(undocumented.is_certain());
}

TEST(OperationCost, NeverExpectsLessThanNothing) {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        OperationCost cost(round % 3 == 0 ? Cost() : round % 3 == 1 ? per_result : per_megabyte);
        for (int i = 0; i < 50; ++i) {
            const double units = static_cast<double>(random() % 50) / 4;
            const auto used = static_cast<std::int64_t>(random() % 500) - 20;
            cost.learn(used, units);
            ASSERT_GE(cost.expected(units), 0);
            ASSERT_GE(cost.likely(units), 0);
            if (random() % 4 == 0) cost.learn_cached();
        }
    }
}

}  // namespace
}  // namespace ofapi::limits
