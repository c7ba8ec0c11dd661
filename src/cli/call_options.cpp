#include "cli/call_command.hpp"
#include "cli/duration_option.hpp"

#include <CLI/CLI.hpp>

namespace ofapi::cli {

CLI::App* add_call_command(CLI::App& app, CallArguments& arguments) {
    auto* call = app.add_subcommand("call", "Calls one operation and prints its answer");
    call->add_option("OPERATION", arguments.operation, "Its name, such as mass-messaging.send; ofapi ops lists all")
        ->required();
    call->add_option("VALUES", arguments.values,
                     "name=value for each parameter; name=@FILE takes the value from a file, and name=@@... begins "
                     "with an @. Lists and objects are JSON; a list may also be name=a name=b")
        ->type_name("NAME=VALUE");
    call->add_option("--account", arguments.account, "The same as account=ID")->type_name("ID");
    add_client_options(*call, arguments.client);
    add_duration(*call, "--deadline", arguments.deadline, "Give up after this time; with --all-pages, of each page");
    call->add_option("--credits", arguments.credits, "Spend no more credits than this; with --all-pages, on all of it")
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    call->add_option("--idempotency-key", arguments.idempotency_key,
                     "Asks for the result that the service keeps under this key, rather than do it twice; "
                     "of chats.messages.send only")
        ->type_name("KEY");
    auto* data = call->add_flag("--data", arguments.data, "Only the result, without what stands around it");
    auto* table = call->add_flag("--table", arguments.table, "A list as a table of what fits into the terminal");
    auto* pretty = call->add_flag("--pretty", arguments.pretty, "Indented JSON, as on a terminal");
    auto* pages = call->add_flag("--all-pages", arguments.all_pages, "All items of a list that pages, as one array");
    auto* lines = call->add_flag("--ndjson", arguments.ndjson, "With --all-pages: one item a line");
    auto* cursor =
        call->add_option("--cursor", arguments.cursor, "With --all-pages: goes on where a walk ended, which said this");
    cursor->type_name("CURSOR");
    call->add_flag("--dry-run", arguments.dry_run, "Shows the request, without the key, and sends nothing");
    table->excludes(data)->excludes(pages)->excludes(pretty);
    lines->needs(pages)->excludes(pretty);
    cursor->needs(pages);
    call->footer(
        "The answer goes to standard output, what it cost and what is left to standard error.\n"
        "Exit code: 0 answered, 1 failed or interrupted, 2 nothing was sent or the key was refused.");
    return call;
}

}  // namespace ofapi::cli
