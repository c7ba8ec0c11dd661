#include "cli/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>

extern char** environ;

namespace ofapi::test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write_file(const fs::path& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

namespace {

// A terminal's two ends: what is written to the second can be read from the first.
std::pair<int, int> open_terminal() {
    const int outer = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (outer < 0 || ::grantpt(outer) != 0 || ::unlockpt(outer) != 0) throw std::runtime_error("no terminal");
    std::array<char, 64> name;
    if (::ptsname_r(outer, name.data(), name.size()) != 0) throw std::runtime_error("no terminal");
    const int inner = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    winsize size = {};
    size.ws_col = 100;
    size.ws_row = 25;
    ::ioctl(inner, TIOCSWINSZ, &size);
    ::fcntl(outer, F_SETFL, O_NONBLOCK);
    return {outer, inner};
}

std::vector<std::string> environment_with(const Process::Environment& more) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        if (!text.starts_with("ONLY") && !text.starts_with("TERM=")) all.emplace_back(text);
    }
    all.emplace_back("TERM=xterm");
    for (const auto& [name, value] : more) all.push_back(name + "=" + value);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

}  // namespace

Process::Process(std::vector<std::string> arguments, Environment environment, bool with_terminal) {
    arguments.insert(arguments.begin(), OFAPI_COMMAND);
    auto variables = environment_with(environment);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    const std::string out = folder_ / "out";
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const std::string err = folder_ / "err";
    int inner = -1;
    if (with_terminal) {
        std::tie(terminal_, inner) = open_terminal();
        ::posix_spawn_file_actions_adddup2(&actions, inner, STDERR_FILENO);
    } else {
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    }
    const int problem = ::posix_spawn(&child_, OFAPI_COMMAND, &actions, nullptr, pointers(arguments).data(),
                                      pointers(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (inner >= 0) ::close(inner);
    if (problem != 0) throw std::runtime_error(std::string(OFAPI_COMMAND) + " cannot be started");
}

Process::~Process() {
    if (child_ > 0) {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }
    if (terminal_ >= 0) ::close(terminal_);
}

void Process::send(int signal) const { ::kill(child_, signal); }

std::string Process::err_so_far() {
    if (terminal_ < 0) return read_file(folder_ / "err");
    std::array<char, 4096> buffer;
    for (ssize_t count = 0; (count = ::read(terminal_, buffer.data(), buffer.size())) > 0;)
        terminal_text_.append(buffer.data(), static_cast<std::size_t>(count));
    return terminal_text_;
}

Outcome Process::wait(std::chrono::seconds longest) {
    const auto deadline = std::chrono::steady_clock::now() + longest;
    int status = 0;
    while (::waitpid(child_, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > deadline) {
            ::kill(child_, SIGKILL);
            ::waitpid(child_, &status, 0);
            break;
        }
        (void)err_so_far();
        std::this_thread::sleep_for(2ms);
    }
    child_ = -1;
    Outcome outcome;
    if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
    outcome.out = read_file(folder_ / "out");
    outcome.err = err_so_far();
    return outcome;
}

}  // namespace ofapi::test
