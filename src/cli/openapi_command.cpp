#include "cli/openapi_command.hpp"

#include "cli/failure.hpp"
#include "sim/document.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace ofapi::cli {

CLI::App* add_openapi_command(CLI::App& app) {
    return app.add_subcommand("openapi", "Prints the OpenAPI document that the library is made from");
}

int run_openapi() {
    const auto text = sim::document_text();
    std::cout << text << (text.ends_with('\n') ? "" : "\n") << std::flush;
    return std::cout ? done : failed;
}

}  // namespace ofapi::cli
