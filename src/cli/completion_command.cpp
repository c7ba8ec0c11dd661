#include "cli/completion_command.hpp"

#include "cli/completion_words.hpp"
#include "cli/failure.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <string_view>

namespace ofapi::cli {

namespace {

// Bash breaks words at = and :, so the line is split here, and of what comes back only the part behind the last of
// them is given. A word that ends in = goes on without a space. Without a proposal bash completes file names.
constexpr std::string_view bash_script = R"(_ofapi() {
    local line=${COMP_LINE:0:COMP_POINT} words current before
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    current=${words[${#words[@]}-1]}
    mapfile -t COMPREPLY < <("${words[0]}" completion-words -- "${words[@]:1}" 2>/dev/null)
    before=${current%"${current##*[=:]}"}
    COMPREPLY=("${COMPREPLY[@]#"$before"}")
    [[ ${COMPREPLY[*]} == *= ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -o bashdefault -o default -F _ofapi ofapi
)";

constexpr std::string_view zsh_script = R"(#compdef ofapi
_ofapi() {
    local -a found begun whole
    found=("${(@f)$("${words[1]}" completion-words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    begun=("${(@M)found:#*=}")
    whole=("${(@)found:#(*=|)}")
    if (( ${#begun} + ${#whole} == 0 )); then
        _files
        return
    fi
    (( ${#begun} )) && compadd -S '' -- "${begun[@]}"
    (( ${#whole} )) && compadd -- "${whole[@]}"
}
compdef _ofapi ofapi
)";

}  // namespace

CompletionCommands add_completion_commands(CLI::App& app, CompletionArguments& arguments) {
    auto* script = app.add_subcommand("completion", "Prints a script that completes this command in a shell");
    script->add_option("SHELL", arguments.shell, "bash or zsh")->required()->check(CLI::IsMember({"bash", "zsh"}));
    script->footer(
        "bash: source <(ofapi completion bash), in ~/.bashrc\n"
        "zsh:  source <(ofapi completion zsh), in ~/.zshrc behind compinit");
    auto* words = app.add_subcommand("completion-words", "What a word may become")->group("");
    words->add_option("WORDS", arguments.words);
    return {script, words};
}

int run_completion(const CompletionArguments& arguments) {
    std::cout << (arguments.shell == "bash" ? bash_script : zsh_script) << std::flush;
    return std::cout ? done : failed;
}

int run_completion_words(const CLI::App& app, const CompletionArguments& arguments) {
    for (const auto& word : completions(app, arguments.words)) std::cout << word << '\n';
    std::cout << std::flush;
    return std::cout ? done : failed;
}

}  // namespace ofapi::cli
