#include <ofapi/version.hpp>

#include "cli/call_command.hpp"
#include "cli/completion_command.hpp"
#include "cli/failure.hpp"
#include "cli/openapi_command.hpp"
#include "cli/ops_command.hpp"
#include "cli/poll_command.hpp"
#include "cli/redact.hpp"
#include "cli/sim_command.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <sstream>

namespace {

using ofapi::cli::refused;

int run(int argc, char** argv) {
    CLI::App app("A client for the OnlyFansAPI HTTP API", "ofapi");
    app.require_subcommand(1);
    app.set_version_flag("--version", "ofapi " OFAPI_VERSION_STRING);
    ofapi::cli::CallArguments call_arguments;
    const auto* call = ofapi::cli::add_call_command(app, call_arguments);
    ofapi::cli::OpsArguments ops_arguments;
    const auto* ops = ofapi::cli::add_ops_command(app, ops_arguments);
    const auto* openapi = ofapi::cli::add_openapi_command(app);
    ofapi::cli::CompletionArguments completion_arguments;
    const auto completion = ofapi::cli::add_completion_commands(app, completion_arguments);
    ofapi::cli::PollArguments poll_arguments;
    const auto* poll = ofapi::cli::add_poll_command(app, poll_arguments);
    ofapi::cli::SimOptions sim_options;
    const auto* sim = ofapi::cli::add_sim_command(app, sim_options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // CLI11 quotes what it does not know, and that may be a key that somebody gave as an argument.
        std::ostringstream out;
        std::ostringstream problem;
        const int code = app.exit(error, out, problem);
        std::cout << out.str();
        std::cerr << ofapi::cli::without_keys(problem.str());
        return code == 0 ? 0 : refused;
    }
    if (call->parsed()) return ofapi::cli::run_call(call_arguments);
    if (completion.script->parsed()) return ofapi::cli::run_completion(completion_arguments);
    if (completion.words->parsed()) return ofapi::cli::run_completion_words(app, completion_arguments);
    if (ops->parsed()) return ofapi::cli::run_ops(ops_arguments);
    if (openapi->parsed()) return ofapi::cli::run_openapi();
    if (poll->parsed()) return ofapi::cli::run_poll(poll_arguments);
    if (sim->parsed()) return ofapi::cli::run_sim(sim_options);
    return refused;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "ofapi: " + ofapi::cli::without_keys(error.what()) + "\n";
        return refused;
    }
}
