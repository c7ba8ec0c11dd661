#pragma once

#include "support/temporary_folder.hpp"

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ofapi::test {

[[nodiscard]] std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& content);
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);

/// How a program ended and what it said.
struct Outcome {
    int exit_code = -1;  ///< -1: it was ended by a signal, or did not end in time
    std::string out;
    std::string err;
};

/// The built command, started with some arguments. The environment is that of the test without what the command reads
/// from it, and with what is given.
class Process {
 public:
    using Environment = std::map<std::string, std::string>;

    /// With a terminal, standard error is one of 100 columns.
    Process(std::vector<std::string> arguments, Environment environment, bool with_terminal = false);
    /// Ends it if it still runs.
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void send(int signal) const;
    /// What it has written to standard error so far.
    [[nodiscard]] std::string err_so_far();
    /// Waits for its end; kills it when that does not come.
    Outcome wait(std::chrono::seconds longest = std::chrono::seconds(60));

 private:
    TemporaryFolder folder_;
    pid_t child_ = -1;
    int terminal_ = -1;
    std::string terminal_text_;
};

}  // namespace ofapi::test
