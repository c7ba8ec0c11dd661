#include "cli/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace ofapi::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> words(std::vector<std::string> line) {
    line.insert(line.begin(), {"completion-words", "--"});
    const auto outcome = Process(std::move(line), {}).wait();
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    return lines_of(outcome.out);
}

TEST(CompletionWords, AreCommandsOptionsOperationsParametersAndValues) {
    EXPECT_THAT(words({""}), ElementsAre("call", "completion", "openapi", "ops", "poll", "sim"));
    EXPECT_THAT(words({"c"}), ElementsAre("call", "completion"));
    EXPECT_THAT(words({"poll", ""}), ElementsAre("mass-messaging"));
    EXPECT_THAT(words({"poll", "mass-messaging", "--a"}), ElementsAre("--accounts"));
    EXPECT_THAT(words({"completion", ""}), ElementsAre("bash", "zsh"));
    EXPECT_THAT(words({"ops", "mass-messaging"}), AllOf(Contains("mass-messaging"), Contains("mass-messaging.send")));
    EXPECT_THAT(words({"call", "mass-messaging.s"}), ElementsAre("mass-messaging.send"));
    EXPECT_THAT(words({"call", "--all"}), ElementsAre("--all-pages"));
    EXPECT_THAT(words({"call", "--account", "acct_1", "whoami"}), ElementsAre("whoami.retrieve"));
    EXPECT_THAT(words({"call", "x.y", "--account", ""}), IsEmpty());
    EXPECT_THAT(words({"call", "mass-messaging.send", "t"}), ElementsAre("text="));
    EXPECT_THAT(words({"call", "mass-messaging.send", "text=a", "mediaFiles=1", ""}),
                AllOf(Contains("price="), Contains("mediaFiles="), Not(Contains("text="))));
    EXPECT_THAT(words({"call", "chats.messages.list", "order="}), ElementsAre("order=asc", "order=desc"));
    EXPECT_THAT(words({"call", "mass-messaging.send", "lockedText=t"}), ElementsAre("lockedText=true"));
    EXPECT_THAT(words({"call", "no.such", ""}), IsEmpty());
}

/// What a shell proposes for a line; its script runs in the real shell.
std::string in_bash(const std::string& line) {
    const TemporaryFolder folder;
    write_file(folder / "script", Process({"completion", "bash"}, {}).wait().out);
    write_file(folder / "line", line);
    const std::string program =
        "set -u; source '" + std::string(folder / "script") + "'; COMP_LINE=$(cat '" + std::string(folder / "line") +
        "'; printf .); COMP_LINE=${COMP_LINE%.}; COMP_POINT=${#COMP_LINE}; _ofapi; "
        "printf '%s\\n' \"${COMPREPLY[@]}\" > '" +
        std::string(folder / "out") + "'; complete -p ofapi >> '" + std::string(folder / "out") + "'";
    write_file(folder / "program", program);
    EXPECT_EQ(std::system(("bash '" + std::string(folder / "program") + "'").c_str()), 0) << program;
    return read_file(folder / "out");
}

TEST(CompletionInBash, ProposesWhatComesBehindTheLastBreak) {
    const std::string ofapi = OFAPI_COMMAND;
    const std::string registered = "complete -o bashdefault -o default -F _ofapi ofapi\n";
    EXPECT_EQ(in_bash(ofapi + " call mass-messaging.s"), "mass-messaging.send\n" + registered);
    EXPECT_EQ(in_bash(ofapi + " call mass-messaging.send te"), "text=\n" + registered);
    EXPECT_EQ(in_bash(ofapi + " call chats.messages.list order="), "asc\ndesc\n" + registered);
    EXPECT_EQ(in_bash(ofapi + " call chats.messages.list order=d"), "desc\n" + registered);
    EXPECT_EQ(in_bash(ofapi + " completion "), "bash\nzsh\n" + registered);
}

TEST(CompletionInZsh, IsValid) {
    if (std::system("command -v zsh >/dev/null") != 0) GTEST_SKIP() << "zsh is not installed";
    const TemporaryFolder folder;
    write_file(folder / "script", Process({"completion", "zsh"}, {}).wait().out);
    EXPECT_EQ(std::system(("zsh -n '" + std::string(folder / "script") + "'").c_str()), 0);
}

TEST(Completion, KnowsTwoShells) {
    EXPECT_EQ(Process({"completion", "fish"}, {}).wait().exit_code, 2);
    EXPECT_EQ(Process({"completion"}, {}).wait().exit_code, 2);
}

}  // namespace
}  // namespace ofapi::test
