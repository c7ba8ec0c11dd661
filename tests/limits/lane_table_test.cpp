#include "limits/lane_table.hpp"
#include "limits/random.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace ofapi::limits {
namespace {

TEST(LaneTable, FindsNothingWhileItIsEmpty) {
    const LaneTable table;
    EXPECT_EQ(table.find("a"), nullptr);
    EXPECT_EQ(table.size(), 0U);
}

TEST(LaneTable, KnowsTheLaneWithoutAName) {
    LaneTable table;
    Lane& team = table.insert(std::make_unique<Lane>(""));
    EXPECT_EQ(table.find(""), &team);
    EXPECT_TRUE(team.of_team());
}

TEST(LaneTable, IsAMapWhateverComesAndGoes) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        LaneTable table;
        std::map<std::string, Lane*> expected;
        for (int step = 0; step < 400; ++step) {
            const std::string name = "acct_" + std::to_string(random.next() % 60);
            const auto known = expected.find(name);
            ASSERT_EQ(table.find(name), known == expected.end() ? nullptr : known->second);
            if (known == expected.end()) {
                expected[name] = &table.insert(std::make_unique<Lane>(name));
            } else if (random.next() % 2 == 0) {
                ASSERT_EQ(table.extract(*known->second).get(), known->second);
                expected.erase(known);
            }
            ASSERT_EQ(table.size(), expected.size());
        }
        std::size_t visited = 0;
        table.for_each([&](const Lane& lane) {
            ++visited;
            EXPECT_EQ(expected.at(lane.key), &lane);
        });
        EXPECT_EQ(visited, expected.size());
    }
}

}  // namespace
}  // namespace ofapi::limits
