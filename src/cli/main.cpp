#include "cli/sim_command.hpp"

#include <ofapi/version.hpp>

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app("A client for the OnlyFansAPI HTTP API", "ofapi");
    app.require_subcommand(1);
    app.set_version_flag("--version", "ofapi " OFAPI_VERSION_STRING);
    ofapi::cli::SimOptions sim_options;
    const auto* sim = ofapi::cli::add_sim_command(app, sim_options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return sim->parsed() ? ofapi::cli::run_sim(sim_options) : 2;
}
