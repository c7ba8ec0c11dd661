#include "lab/report.hpp"
#include "lab/tables.hpp"

#include <boost/json/parse.hpp>

#include <gtest/gtest.h>

namespace ofapi::lab {
namespace {

Result result(const std::string& scenario, const std::string& policy, std::vector<double> shares) {
    Result made{scenario, policy, std::vector<Outcome>(shares.size()), shares};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        made.outcomes[i].sent = 1000;
        made.outcomes[i].team_429s = i;
        made.outcomes[i].makespan = std::chrono::seconds(10 * (i + 1));
        made.outcomes[i].waits[1].p99 = std::chrono::seconds(i);
        made.outcomes[i].waits[1].max = std::chrono::seconds(i + 1);
    }
    return made;
}

TEST(LabReport, IsOneJsonObjectInALine) {
    const std::string line = json_line(result("cold/4.5/clock", "ofapi", {0.9, 0.96, 0.99}));
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    const auto object = boost::json::parse(line).as_object();
    EXPECT_EQ(object.at("scenario"), "cold/4.5/clock");
    EXPECT_EQ(object.at("policy"), "ofapi");
    EXPECT_EQ(object.at("seeds"), 3);
    EXPECT_NEAR(object.at("share").as_double(), 0.95, 1e-9);
    EXPECT_EQ(object.at("share_min").as_double(), 0.9);
    EXPECT_EQ(object.at("share_median").as_double(), 0.96);
    EXPECT_EQ(object.at("requests"), 3000);
    EXPECT_EQ(object.at("team_429s"), 3);
    EXPECT_EQ(object.at("makespan_median").as_double(), 20.0);
    EXPECT_EQ(object.at("wait_normal").at("p99").as_double(), 1.0);
    EXPECT_FALSE(object.contains("wait_bulk"));
}

TEST(LabReport, HasALineForEachResult) {
    const std::string row = table_row(result("cold/4.5/clock", "ofapi", {0.9, 0.96, 0.99}));
    EXPECT_NE(row.find("| ofapi        |    95.00 |    90.00 |    96.00 |      3000 |         3 |"), std::string::npos)
        << row;
    EXPECT_EQ(row.size(), table_head().size() / 2);
}

TEST(LabTables, HaveALineForEachPolicyAndAColumnForEachKind) {
    const std::string text =
        tables({result("cold/0.5/first-hit", "ofapi", {1.0}), result("cold/0.5/clock", "ofapi", {0.9}),
                result("cold/0.5/first-hit", "paced", {0.8}), result("steady/clock", "ofapi", {0.7})});
    EXPECT_NE(text.find("|  | policy | first-hit | clock |\n"
                        "| --- | --- | ---: | ---: |\n"
                        "| 0.5 | ofapi | 100.0, 100.0 (0) | 90.0, 90.0 (0) |\n"
                        "| 0.5 | paced | 80.0, 80.0 (0) |  |\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("### `steady`"), std::string::npos);
    EXPECT_EQ(text.find("### `change`"), std::string::npos) << "nothing was run of it";
}

TEST(LabTables, HaveAPlaceForEveryScenario) {
    for (const Scenario& scenario : scenarios())
        EXPECT_NE(tables({result(scenario.name, "ofapi", {1.0})}), "") << scenario.name;
}

}  // namespace
}  // namespace ofapi::lab
