#include "lab/report.hpp"

#include "lab/summary.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <array>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::lab {

namespace {

std::string percent(double share) { return decimal(share * 100, 2); }

constexpr const char* row_format = "| %-28s | %-12s | %8s | %8s | %8s | %9s | %9s | %9s | %8s |\n";

std::string row(const std::array<std::string, 9>& cells) {
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), row_format, cells[0].c_str(), cells[1].c_str(), cells[2].c_str(),
                  cells[3].c_str(), cells[4].c_str(), cells[5].c_str(), cells[6].c_str(), cells[7].c_str(),
                  cells[8].c_str());
    return text.data();
}

}  // namespace

std::string decimal(double value, int digits) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string table_head() {
    const std::string rule = "---";
    const std::string right = "---:";
    return row({"scenario", "policy", "share %", "worst %", "median %", "requests", "team 429s", "acct 429s",
                "others"}) +
           row({rule, rule, right, right, right, right, right, right, right});
}

std::string table_row(const Result& result) {
    return row({result.scenario, result.policy, percent(mean(result.shares)), percent(least(result.shares)),
                percent(median(result.shares)), std::to_string(total(result, &Outcome::sent)),
                std::to_string(total(result, &Outcome::team_429s)),
                std::to_string(total(result, &Outcome::account_429s)),
                std::to_string(total(result, &Outcome::foreign_refused_for_us))});
}

std::string json_line(const Result& result) {
    boost::json::object line;
    line["scenario"] = result.scenario;
    line["policy"] = result.policy;
    line["seeds"] = result.outcomes.size();
    line["share"] = mean(result.shares);
    line["share_min"] = least(result.shares);
    line["share_median"] = median(result.shares);
    line["ours"] = mean_of(result, &Outcome::ours);
    line["requests"] = total(result, &Outcome::sent);
    line["team_429s"] = total(result, &Outcome::team_429s);
    line["account_429s"] = total(result, &Outcome::account_429s);
    line["endpoint_429s"] = total(result, &Outcome::endpoint_429s);
    line["lost"] = total(result, &Outcome::lost);
    line["late_429s"] = total(result, &Outcome::late_429s);
    line["most_sent_before_success"] = highest(result, &Outcome::sent_before_success);
    line["learning_calls"] = total(result, &Outcome::learning_calls);
    line["learning_429s"] = total(result, &Outcome::learning_429s);
    line["foreign_calls"] = total(result, &Outcome::foreign_calls);
    line["foreign_refused"] = total(result, &Outcome::foreign_refused);
    line["foreign_refused_for_us"] = total(result, &Outcome::foreign_refused_for_us);
    line["jain"] = mean_of(result, &Outcome::jain);
    std::vector<double> makespans;
    for (const Outcome& outcome : result.outcomes) makespans.push_back(seconds(outcome.makespan));
    line["makespan_median"] = median(std::move(makespans));
    constexpr std::array<std::string_view, 3> classes{"interactive", "normal", "bulk"};
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto priority = static_cast<Priority>(i);
        boost::json::object waits;
        waits["p50"] = wait(result, priority, &Waits::p50);
        waits["p90"] = wait(result, priority, &Waits::p90);
        waits["p99"] = wait(result, priority, &Waits::p99);
        waits["max"] = wait(result, priority, &Waits::max);
        if (waits["max"].as_double() > 0) line["wait_" + std::string(classes[i])] = std::move(waits);
    }
    return boost::json::serialize(line) + "\n";
}

}  // namespace ofapi::lab
