// The laboratory: policies against modelled servers. See docs/laboratory.md.

#include "lab/experiment.hpp"
#include "lab/policy.hpp"
#include "lab/report.hpp"
#include "lab/scenario.hpp"
#include "lab/tables.hpp"

#include <CLI/CLI.hpp>

#include <fnmatch.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace ofapi::lab;

struct Arguments {
    std::string pattern = "*";
    std::vector<std::string> policies{policy_names.begin(), policy_names.end()};
    std::uint64_t seeds = 0;
    double days = 0.0;
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    std::string docs;
    bool json = false;
    bool list = false;
};

bool matches(const Arguments& arguments, const Scenario& scenario) {
    return fnmatch(arguments.pattern.c_str(), scenario.name.c_str(), 0) == 0;
}

int list(const Arguments& arguments) {
    for (const Scenario& scenario : scenarios())
        if (matches(arguments, scenario)) std::puts(scenario.name.c_str());
    return 0;
}

/// One long run for each thread, in which nobody but the library's scheduler is at work.
int run_days(const Arguments& arguments) {
    const auto found = std::find_if(scenarios().begin(), scenarios().end(), [&](const Scenario& scenario) {
        return scenario.name.starts_with("steady") && matches(arguments, scenario);
    });
    if (found == scenarios().end()) {
        std::fputs("lab: --days needs a steady scenario\n", stderr);
        return 2;
    }
    Scenario scenario = *found;
    scenario.against_limit = true;
    scenario.measured = arguments.days / arguments.threads * std::chrono::duration<double>(24h) / scenario.window;
    const auto began = std::chrono::steady_clock::now();
    const Result result = run_experiment(scenario, {"ofapi"}, arguments.threads, arguments.threads).front();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::fputs((arguments.json ? json_line(result) : table_head() + table_row(result)).c_str(), stdout);
    std::fprintf(stderr, "%g days in %.1f s\n", arguments.days, took.count());
    return 0;
}

/// Puts the text between the two marks in a file, in place of what stands there.
void replace_marked(const std::string& path, const std::string& text) {
    constexpr std::string_view begin_mark = "<!-- lab: begin -->\n";
    constexpr std::string_view end_mark = "<!-- lab: end -->";
    std::ifstream in(path);
    std::string content(std::istreambuf_iterator<char>(in), {});
    const std::size_t begin = content.find(begin_mark);
    const std::size_t end = content.find(end_mark);
    if (begin == std::string::npos || end == std::string::npos) throw std::runtime_error(path + " has no marks");
    const std::size_t from = begin + begin_mark.size();
    content.replace(from, end - from, "\n" + text);
    std::ofstream(path) << content;
}

int run(const Arguments& arguments) {
    const auto began = std::chrono::steady_clock::now();
    bool any = false;
    std::vector<Result> results;
    for (const Scenario& scenario : scenarios()) {
        if (!matches(arguments, scenario)) continue;
        if (!any && !arguments.json) std::fputs(table_head().c_str(), stdout);
        any = true;
        const std::uint64_t seeds = arguments.seeds > 0 ? arguments.seeds : scenario.seeds;
        for (Result& result : run_experiment(scenario, arguments.policies, seeds, arguments.threads)) {
            std::fputs((arguments.json ? json_line(result) : table_row(result)).c_str(), stdout);
            if (!arguments.docs.empty()) results.push_back(std::move(result));
        }
        std::fflush(stdout);
    }
    if (!any) {
        std::fprintf(stderr, "lab: no scenario is called %s; --list names them\n", arguments.pattern.c_str());
        return 2;
    }
    if (!arguments.docs.empty()) replace_marked(arguments.docs, tables(results));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::fprintf(stderr, "%.1f s, %ld MB at most\n", took.count(), usage.ru_maxrss / 1024);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Arguments arguments;
    CLI::App app{"Policies against modelled servers: how much of the allowance each one uses, and at what price."};
    app.add_option("--scenario", arguments.pattern, "Only scenarios whose name matches, as a shell pattern");
    app.add_option("--policy", arguments.policies, "Only these policies")->check(CLI::IsMember(arguments.policies));
    app.add_option("--seeds", arguments.seeds, "Runs of each scenario; by default as many as it asks for");
    app.add_option("--threads", arguments.threads, "Runs at once")->check(CLI::PositiveNumber);
    app.add_option("--days", arguments.days, "Runs the first steady scenario that matches for so many days of its time")
        ->check(CLI::PositiveNumber);
    app.add_option("--write-docs", arguments.docs, "Also puts the tables between the marks of this file")
        ->check(CLI::ExistingFile);
    app.add_flag("--json", arguments.json, "One JSON object for each scenario and policy");
    app.add_flag("--list", arguments.list, "Only the names of the scenarios");
    CLI11_PARSE(app, argc, argv);
    try {
        if (arguments.list) return list(arguments);
        return arguments.days > 0 ? run_days(arguments) : run(arguments);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "lab: %s\n", error.what());
        return 1;
    }
}
