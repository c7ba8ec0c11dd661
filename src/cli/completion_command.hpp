#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What `ofapi completion`, and what its scripts, were told.
struct CompletionArguments {
    std::string shell;
    std::vector<std::string> words;  ///< behind `ofapi`, up to the one that is completed
};

/// The commands `completion`, for people, and `completion-words`, for the scripts.
struct CompletionCommands {
    CLI::App* script;
    CLI::App* words;
};

/// Adds both to `app`; parsing fills `arguments`, which must live until then.
CompletionCommands add_completion_commands(CLI::App& app, CompletionArguments& arguments);

/// Prints the shell's script.
int run_completion(const CompletionArguments& arguments);

/// Prints what the last word may become, one a line.
int run_completion_words(const CLI::App& app, const CompletionArguments& arguments);

}  // namespace ofapi::cli
