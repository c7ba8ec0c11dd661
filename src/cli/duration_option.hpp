#pragma once

#include "cli/duration.hpp"

#include <ofapi/time.hpp>

#include <CLI/CLI.hpp>

#include <string>

namespace ofapi::cli {

/// Adds an option that takes a duration above zero into `target`, an optional one or not, which must live until `app`
/// is parsed.
template <class Target>
CLI::Option* add_duration(CLI::App& app, const std::string& name, Target& target, const std::string& description) {
    auto* option = app.add_option_function<std::string>(
        name,
        [&target, name](const std::string& text) {
            const auto value = parse_duration(text);
            if (!value || *value <= Duration::zero())
                throw CLI::ValidationError(name, "'" + text + "' is not a time such as 6s, 500ms or 2m");
            target = *value;
        },
        description);
    return option->type_name("TIME");
}

}  // namespace ofapi::cli
