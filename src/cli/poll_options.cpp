#include "cli/duration.hpp"
#include "cli/poll_command.hpp"

#include <CLI/CLI.hpp>

#include <string>

namespace ofapi::cli {
namespace {

// Takes a duration above zero into `target`, an optional one or not.
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

}  // namespace

CLI::App* add_poll_command(CLI::App& app, PollArguments& arguments) {
    auto* poll = app.add_subcommand("poll", "Calls one operation for many accounts and writes a line for each");
    poll->require_subcommand(1);
    auto* round = poll->add_subcommand("mass-messaging", "One round of GET /api/{account}/mass-messaging");

    round
        ->add_option(
            "--accounts", arguments.accounts,
            "'all' (those of the team that are authenticated), a file with one id a line (# begins a comment), "
            "or ids separated by commas")
        ->required()
        ->type_name("all|FILE|ID,ID");
    round
        ->add_option("--out", arguments.out,
                     "The NDJSON file, '-' for standard output. A file with content is refused without --overwrite")
        ->required()
        ->type_name("FILE");
    round->add_flag("--overwrite", arguments.overwrite,
                    "Replace the output file; its content stays until the first line is written");
    round
        ->add_option("--base-url", arguments.base_url,
                     "Where the service is; also from ONLY_FANS_API_BASE_URL or ONLYFANSAPI_BASE_URL")
        ->type_name("URL");
    round->add_option("--ca", arguments.ca_file, "PEM file of authorities to trust instead of the system's")
        ->type_name("FILE");
    round
        ->add_option("--key-file", arguments.key_file,
                     "File whose first line is the key; without it the key is taken from ONLYFANSAPI_API_KEY")
        ->type_name("FILE");
    round->add_option("--concurrency", arguments.concurrency, "Connections, and so requests in flight, at most")
        ->check(CLI::Range(std::size_t{1}, std::size_t{10'000}))
        ->type_name("N")
        ->capture_default_str();
    add_duration(*round, "--minute", arguments.minute,
                 "How long the service's minute is; only a simulator's is not 60s");
    round
        ->add_option("--credit-floor", arguments.credit_floor,
                     "Admit no call that would bring the team's balance below this")
        ->type_name("N");
    add_duration(*round, "--deadline", arguments.deadline, "Stop the round after this time");
    round->add_flag("--json", arguments.json, "The summary as one JSON object on standard output");
    round->footer(
        "Exit code: 0 complete, 1 partly failed or interrupted, 2 refused before there was a result.\n"
        "Ctrl-C lets finish what runs; a second one ends at once.");
    return round;
}

}  // namespace ofapi::cli
