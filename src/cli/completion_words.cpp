#include "cli/completion_words.hpp"

#include "api/catalog.hpp"
#include "cli/operation_names.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace ofapi::cli {

namespace {

using Words = std::vector<std::string>;

/// The command line up to the word that is completed.
struct Line {
    const CLI::App* app;     ///< the innermost command
    Words values;            ///< words that are neither commands nor options nor their values
    bool in_option = false;  ///< the word to come is the value of an option
};

const CLI::Option* option_of(const CLI::App& app, std::string_view word) {
    const std::string name(word.substr(0, word.find('=')));
    for (const auto* option : app.get_options())
        if (!option->get_positional() && option->check_name(name)) return option;
    return nullptr;
}

Line read_line(const CLI::App& app, std::span<const std::string> words) {
    Line line{&app, {}};
    for (const auto& word : words) {
        if (std::exchange(line.in_option, false)) continue;
        if (word.starts_with('-')) {
            const auto* option = option_of(*line.app, word);
            line.in_option =
                option != nullptr && option->get_items_expected_max() > 0 && word.find('=') == std::string::npos;
            continue;
        }
        const auto commands =
            line.app->get_subcommands([&](const CLI::App* command) { return command->check_name(word); });
        if (line.values.empty() && !commands.empty()) {
            line.app = commands.front();
        } else {
            line.values.push_back(word);
        }
    }
    return line;
}

void add_options(Words& words, const CLI::App& app) {
    for (const auto* option : app.get_options())
        for (const auto& name : option->get_lnames()) words.push_back("--" + name);
}

void add_commands(Words& words, const CLI::App& app) {
    for (const auto* command : app.get_subcommands({}))
        if (!command->get_group().empty()) words.push_back(command->get_name());
}

void add_operations(Words& words) {
    for (const auto* operation : api::catalog()) words.emplace_back(operation->info.name);
}

void add_values(Words& words, const api::Parameter& parameter) {
    const std::string name = std::string(parameter.name) + '=';
    for (const auto choice : parameter.choices)
        if (!choice.empty()) words.push_back(name + std::string(choice));
    if (parameter.kind == api::ValueKind::boolean && parameter.choices.empty()) {
        words.push_back(name + "false");
        words.push_back(name + "true");
    }
}

void add_parameters(Words& words, const Line& line, std::string_view begun) {
    const auto* operation = api::find_operation(line.values.front());
    if (operation == nullptr) return;
    for (const auto& parameter : operation->parameters) {
        const std::string name = std::string(parameter.name) + '=';
        if (begun.starts_with(name)) {
            add_values(words, parameter);
        } else if (parameter.list ||
                   std::ranges::none_of(line.values, [&](const auto& word) { return word.starts_with(name); })) {
            words.push_back(name);
        }
    }
}

}  // namespace

Words completions(const CLI::App& app, const Words& words) {
    if (words.empty()) return completions(app, {""});
    const std::string& begun = words.back();
    const Line line = read_line(app, std::span(words).first(words.size() - 1));
    Words found;
    if (line.in_option) return found;
    const std::string command = line.app->get_name();
    if (begun.starts_with('-')) {
        add_options(found, *line.app);
    } else if (command == "call" && !line.values.empty()) {
        add_parameters(found, line, begun);
    } else if (command == "call" || (command == "ops" && line.values.empty())) {
        add_operations(found);
        if (command == "ops")
            for (const auto group : group_names()) found.emplace_back(group);
    } else if (command == "completion" && line.values.empty()) {
        found = {"bash", "zsh"};
    } else {
        add_commands(found, *line.app);
    }
    std::erase_if(found, [&](const auto& word) { return !word.starts_with(begun); });
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

}  // namespace ofapi::cli
