#include "lab/tables.hpp"

#include "lab/summary.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace ofapi::lab {

namespace {

std::string percent(double share) { return decimal(share * 100, 1); }

std::string per_thousand(const Result& result, std::uint64_t Outcome::* count) {
    return decimal(part(result, count, &Outcome::sent) * 1000, 1);
}

std::string share_and_429s(const Result& result) {
    return percent(mean(result.shares)) + " (" + std::to_string(total(result, &Outcome::team_429s)) + ")";
}

std::string share_worst_and_429s(const Result& result) {
    return percent(mean(result.shares)) + ", " + percent(least(result.shares)) + " (" +
           std::to_string(total(result, &Outcome::team_429s)) + ")";
}

std::string after_a_change(const Result& result) {
    return percent(mean(result.shares)) + " (" + std::to_string(total(result, &Outcome::team_429s)) + ", " +
           std::to_string(total(result, &Outcome::late_429s)) + ")";
}

std::string after_a_restart(const Result& result) {
    const double per_run =
        static_cast<double>(total(result, &Outcome::team_429s)) / static_cast<double>(result.outcomes.size());
    return percent(mean(result.shares)) + " (" + decimal(per_run, 1) + ")";
}

std::string beside_others(const Result& result) {
    return percent(mean(result.shares)) + " (" + per_thousand(result, &Outcome::team_429s) + ", " +
           percent(part(result, &Outcome::foreign_refused_for_us, &Outcome::foreign_calls)) + ")";
}

std::string beside_a_rival(const Result& result) {
    return percent(mean(result.shares)) + " (" + percent(mean_of(result, &Outcome::ours)) + ", " +
           per_thousand(result, &Outcome::team_429s) + ")";
}

std::string of_accounts(const Result& result) {
    const auto learning = static_cast<double>(total(result, &Outcome::learning_calls));
    const auto learning_429s = static_cast<double>(total(result, &Outcome::learning_429s));
    const auto later = static_cast<double>(total(result, &Outcome::sent)) - learning;
    const auto later_429s = static_cast<double>(total(result, &Outcome::account_429s)) - learning_429s;
    return percent(mean(result.shares)) + " (" + decimal(100 * learning_429s / learning, 1) + ", " +
           decimal(later > 0 ? 100 * later_429s / later : 0.0, 2) + ")";
}

std::string waits(const Result& result) {
    return decimal(wait(result, Priority::interactive, &Waits::p50), 1) + " / " +
           decimal(wait(result, Priority::interactive, &Waits::p99), 1) + ", " +
           decimal(wait(result, Priority::normal, &Waits::p50), 1) + " / " +
           decimal(wait(result, Priority::normal, &Waits::p99), 1);
}

std::string beside_an_endpoint(const Result& result) {
    return percent(mean(result.shares)) + " (" + std::to_string(total(result, &Outcome::team_429s)) + ", " +
           std::to_string(total(result, &Outcome::endpoint_429s)) + ")";
}

std::string fairness(const Result& result) {
    return decimal(mean_of(result, &Outcome::jain), 3) + " (" + percent(mean(result.shares)) + ")";
}

struct Group {
    std::string_view name;
    std::string_view text;
    std::string (*cell)(const Result&);
};

constexpr std::array groups{
    Group{
        "cold",
        "Alone, from a cold start: jobs of 0.5 to 19.5 windows, 64 connections. Share in %, the worst seed's (429s of "
        "all seeds).",
        share_worst_and_429s},
    Group{"cold-256", "The same with 256 connections.", share_worst_and_429s},
    Group{"cold-uplink-300ms", "The same as `cold`, with uplinks of 300 ms.", share_worst_and_429s},
    Group{"cold-tail-1%-x10", "The same as `cold`; one uplink in 100 takes ten times as long.", share_worst_and_429s},
    Group{"cold-tail-1%-x100", "The same as `cold`; one uplink in 100 takes a hundred times as long.",
          share_worst_and_429s},
    Group{"cold-lost-1%", "The same as `cold`; one admitted request in 100 is never answered.", share_worst_and_429s},
    Group{"cold-unreported-10%", "The same as `cold`; one answer in ten says nothing of the limits.",
          share_worst_and_429s},
    Group{"cold-half-spent", "The same as `cold`, in a window of which another process has used half.",
          share_worst_and_429s},
    Group{"steady", "Alone, with calls always waiting, 64 connections. Share in % (429s of all seeds).",
          share_and_429s},
    Group{"steady-256", "The same with 256 connections.", share_and_429s},
    Group{"change",
          "The limit becomes half, a tenth, or five times as much 1.5 windows after the start. Share in % (429s of all "
          "seeds; of these, to what was sent after the first answer that showed the new limit).",
          after_a_change},
    Group{"restart", "A fresh client meets a window that is used up. Share in % (429s in a run).", after_a_restart},
    Group{"restart-unsaid", "The same, without `Retry-After`.", after_a_restart},
    Group{
        "others-10%",
        "Others take 10 % of the limit, evenly at random. Share of what they leave, in % (our 429s in 1,000 requests, "
        "others' calls refused because of us in %). More than 100 is taken from them.",
        beside_others},
    Group{"others-40%", "Others take 40 % of the limit.", beside_others},
    Group{"bursts-50", "Others send 50 at once, once in a window on average.", beside_others},
    Group{"bursts-200", "Others send 200 at once, once in a window on average.", beside_others},
    Group{"reserve-50", "`bursts-50`, with `AllowanceOptions::foreign_reserve` set. Cells as there.", beside_others},
    Group{"reserve-200", "`bursts-200`, with `AllowanceOptions::foreign_reserve` set.", beside_others},
    Group{"burst", "The job of 4.5 windows of `cold`, with `AllowanceOptions::burst` set.", share_worst_and_429s},
    Group{
        "greedy",
        "Beside a client that takes all it can get, as `backoff` does. Share of both together in % (our part of it in "
        "%, our 429s in 1,000 requests).",
        beside_a_rival},
    Group{"two-of-ours", "Beside a second process that uses `ofapi`. Cells as before.", beside_a_rival},
    Group{"account-limit",
          "Each account has its own limit: 6 to 11 in parallel, or bursts of 6 in 3 s. Share in % of what the accounts "
          "allow (account 429s in 100 requests: the first 100 of each account, and later).",
          of_accounts},
    Group{"accounts", "Jobs over so many accounts, 6,000 calls a minute. Share in % (429s of all seeds).",
          share_and_429s},
    Group{"classes",
          "Bulk calls always wait; 100 interactive and 300 normal ones a minute come beside them. Seconds waited: "
          "interactive median / 99th percentile, normal median / 99th percentile.",
          waits},
    Group{"heavy-account",
          "Half of the waiting calls are of one account in 100. Jain's index over the accounts (share in %).",
          fairness},
    Group{"weights", "One account in four has weight 3. Jain's index over the calls by weight (share in %).", fairness},
    Group{"endpoint",
          "One call in 32 is of an operation that has a limit of its own, 30 a minute. Share in % (429s of all seeds, "
          "of the team and of the operation).",
          beside_an_endpoint},
    Group{"day-evenly",
          "A day with 20,000 calls, and `AllowanceOptions::day_evenly`. Share of them in % (429s of all seeds).",
          share_and_429s},
    Group{"day", "A job of 30 minutes where the day allows 20. Share in % (429s of all seeds).", share_and_429s},
};

/// `group/variant/column`; the variant may be missing.
struct Name {
    explicit Name(const std::string& scenario)
        : group(scenario.substr(0, scenario.find('/'))), column(scenario.substr(scenario.rfind('/') + 1)) {
        const std::size_t begin = group.size() + 1;
        const std::size_t end = scenario.rfind('/');
        if (begin < end) variant = scenario.substr(begin, end - begin);
    }
    std::string group;
    std::string variant;
    std::string column;
};

std::string line(const std::vector<std::string>& cells) {
    std::string result = "|";
    for (const std::string& cell : cells) result += " " + cell + " |";
    return result + "\n";
}

std::string table(const Group& group, const std::vector<Result>& results) {
    std::vector<std::string> columns;
    std::vector<std::pair<std::string, std::string>> rows;
    std::map<std::pair<std::pair<std::string, std::string>, std::string>, std::string> cells;
    const auto note = [](auto& list, const auto& value) {
        if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
    };
    for (const Result& result : results) {
        const Name name(result.scenario);
        if (name.group != group.name) continue;
        const std::pair row(name.variant, result.policy);
        note(columns, name.column);
        note(rows, row);
        cells[{row, name.column}] = group.cell(result);
    }
    if (rows.empty()) return {};

    std::string text = "### `" + std::string(group.name) + "`\n\n" + std::string(group.text) + "\n\n";
    std::vector<std::string> head{"", "policy"};
    head.insert(head.end(), columns.begin(), columns.end());
    text += line(head);
    std::vector<std::string> rule{"---", "---"};
    rule.resize(head.size(), "---:");
    text += line(rule);
    for (const auto& row : rows) {
        std::vector<std::string> line_cells{row.first, row.second};
        for (const std::string& column : columns) line_cells.push_back(cells[{row, column}]);
        text += line(line_cells);
    }
    return text + "\n";
}

}  // namespace

std::string tables(const std::vector<Result>& results) {
    std::string text;
    for (const Group& group : groups) text += table(group, results);
    return text;
}

}  // namespace ofapi::lab
