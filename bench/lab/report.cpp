#include "lab/report.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <string_view>

namespace ofapi::lab {

namespace {

double seconds(Duration duration) { return std::chrono::duration<double>(duration).count(); }

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::uint64_t total(const Result& result, std::uint64_t Outcome::* count) {
    std::uint64_t sum = 0;
    for (const Outcome& outcome : result.outcomes) sum += outcome.*count;
    return sum;
}

std::uint64_t highest(const Result& result, std::uint64_t Outcome::* count) {
    std::uint64_t most = 0;
    for (const Outcome& outcome : result.outcomes) most = std::max(most, outcome.*count);
    return most;
}

double mean_of(const Result& result, double Outcome::* value) {
    double sum = 0.0;
    for (const Outcome& outcome : result.outcomes) sum += outcome.*value;
    return sum / static_cast<double>(result.outcomes.size());
}

/// The median over the seeds.
double wait(const Result& result, std::size_t priority, Duration Waits::* quantile) {
    std::vector<double> values;
    for (const Outcome& outcome : result.outcomes) values.push_back(seconds(outcome.waits[priority].*quantile));
    return median(std::move(values));
}

std::string percent(double share) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", share * 100);
    return text.data();
}

constexpr const char* row_format = "| %-28s | %-12s | %8s | %8s | %8s | %9s | %9s | %9s | %8s |\n";

std::string row(const std::array<std::string, 9>& cells) {
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), row_format, cells[0].c_str(), cells[1].c_str(), cells[2].c_str(),
                  cells[3].c_str(), cells[4].c_str(), cells[5].c_str(), cells[6].c_str(), cells[7].c_str(),
                  cells[8].c_str());
    return text.data();
}

}  // namespace

std::string table_head() {
    const std::string rule = "---";
    const std::string right = "---:";
    return row({"scenario", "policy", "share %", "worst %", "median %", "requests", "team 429s", "acct 429s",
                "for us"}) +
           row({rule, rule, right, right, right, right, right, right, right});
}

std::string table_row(const Result& result) {
    return row({result.scenario, result.policy, percent(mean(result.shares)),
                percent(*std::min_element(result.shares.begin(), result.shares.end())), percent(median(result.shares)),
                std::to_string(total(result, &Outcome::sent)), std::to_string(total(result, &Outcome::team_429s)),
                std::to_string(total(result, &Outcome::account_429s)),
                std::to_string(total(result, &Outcome::foreign_refused_for_us))});
}

std::string json_line(const Result& result) {
    boost::json::object line;
    line["scenario"] = result.scenario;
    line["policy"] = result.policy;
    line["seeds"] = result.outcomes.size();
    line["share"] = mean(result.shares);
    line["share_min"] = *std::min_element(result.shares.begin(), result.shares.end());
    line["share_median"] = median(result.shares);
    line["ours"] = mean_of(result, &Outcome::ours);
    line["requests"] = total(result, &Outcome::sent);
    line["team_429s"] = total(result, &Outcome::team_429s);
    line["account_429s"] = total(result, &Outcome::account_429s);
    line["endpoint_429s"] = 0;
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
        boost::json::object waits;
        waits["p50"] = wait(result, i, &Waits::p50);
        waits["p90"] = wait(result, i, &Waits::p90);
        waits["p99"] = wait(result, i, &Waits::p99);
        waits["max"] = wait(result, i, &Waits::max);
        if (waits["max"].as_double() > 0) line["wait_" + std::string(classes[i])] = std::move(waits);
    }
    return boost::json::serialize(line) + "\n";
}

}  // namespace ofapi::lab
