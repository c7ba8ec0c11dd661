#include "cli/duration_option.hpp"
#include "cli/poll_command.hpp"

#include <CLI/CLI.hpp>

#include <string>

namespace ofapi::cli {

CLI::App* add_poll_command(CLI::App& app, PollArguments& arguments) {
    auto* poll = app.add_subcommand("poll", "Calls one operation for many accounts and writes a line for each");
    auto* round = poll->add_subcommand("mass-messaging", "One round of GET /api/{account}/mass-messaging");

    round
        ->add_option(
            "--accounts", arguments.accounts,
            "'all' (those of the team that are authenticated), a file with one id a line (# begins a comment), "
            "or ids separated by commas")
        ->required()
        ->type_name("all|FILE|ID,ID");
    auto* out = round->add_option(
        "--out", arguments.out,
        "The NDJSON file, '-' for standard output. A file with content is refused without --overwrite");
    out->type_name("FILE");
    round->add_flag("--overwrite", arguments.overwrite,
                    "Replace the output file; its content stays until the first line is written");
    add_client_options(*round, arguments.client);
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
    round->add_option("--credits", arguments.credits, "Spend no more credits than this on the round")
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    add_duration(*round, "--deadline", arguments.deadline, "Stop the round after this time");
    round->add_flag("--forecast", arguments.forecast,
                    "Only say what the round will cost, how long it will take and where it would stop. With --accounts "
                    "all the accounts are listed for it; nothing else is sent");
    round->callback([out, &arguments] {
        if (!arguments.forecast && out->count() == 0) throw CLI::RequiredError("--out");
    });
    round->add_flag("--json", arguments.json, "The summary as one JSON object on standard output");
    round->footer(
        "Exit code: 0 complete, 1 partly failed or interrupted, 2 refused before there was a result.\n"
        "Ctrl-C lets finish what runs; a second one ends at once.");
    constexpr const char* names = "; the operation that can be is mass-messaging";
    poll->add_option_function<std::string>(
        "OPERATION",
        [](const std::string& name) { throw CLI::ValidationError("poll", "'" + name + "' cannot be polled" + names); },
        "One of the subcommands below");
    poll->add_option("--check", arguments.check, "Only say what is wrong with this job file, or what it does")
        ->type_name("FILE");
    poll->final_callback([round, &arguments] {
        if (!round->parsed() && arguments.check.empty())
            throw CLI::ValidationError("poll", std::string("no operation is named") + names);
    });
    return poll;
}

}  // namespace ofapi::cli
