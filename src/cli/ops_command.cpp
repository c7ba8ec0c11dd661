#include "cli/ops_command.hpp"

#include "api/write_json.hpp"
#include "cli/failure.hpp"
#include "cli/operation_names.hpp"
#include "cli/operation_text.hpp"
#include "cli/redact.hpp"

#include <CLI/CLI.hpp>

#include <boost/json/array.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::cli {

namespace {

using Operations = std::vector<const api::Operation*>;

std::string as_json(const Operations& operations) {
    boost::json::array array;
    for (const auto* operation : operations) array.push_back(operation_json(*operation));
    std::string text;
    api::write_json(text, array);
    return text + '\n';
}

std::string as_details(const Operations& operations) {
    std::string text;
    for (const auto* operation : operations) text += (text.empty() ? "" : "\n") + operation_details(*operation);
    return text;
}

std::string as_list(const Operations& operations) {
    std::string text;
    for (auto first = operations.begin(); first != operations.end();) {
        const std::string_view group = (*first)->group;
        const auto last = std::find_if(first, operations.end(), [&](const auto* o) { return o->group != group; });
        std::size_t width = 0;
        for (auto it = first; it != last; ++it) width = std::max(width, (*it)->info.name.size());
        text += (text.empty() ? "" : "\n") + std::string(group) + " (" + std::to_string(last - first) + ")\n";
        for (; first != last; ++first) text += "  " + operation_line(**first, width);
    }
    return text;
}

}  // namespace

CLI::App* add_ops_command(CLI::App& app, OpsArguments& arguments) {
    auto* ops = app.add_subcommand("ops", "Lists the operations of the API, and what each of them takes");
    ops->add_option("NAME", arguments.name,
                    "A group (mass-messaging) or an operation (mass-messaging.send), to be listed with its parameters");
    ops->add_flag("--json", arguments.json, "One array with an object for each operation");
    return ops;
}

int run_ops(const OpsArguments& arguments) {
    const auto all = api::catalog();
    const auto operations = arguments.name.empty() ? Operations(all.begin(), all.end()) : operations_of(arguments.name);
    if (operations.empty()) {
        std::cerr << "ofapi ops: " + without_keys(no_such_operation(arguments.name, true)) + "\n";
        return refused;
    }
    std::cout << (arguments.json           ? as_json(operations)
                  : arguments.name.empty() ? as_list(operations)
                                           : as_details(operations))
              << std::flush;
    return std::cout ? done : failed;
}

}  // namespace ofapi::cli
