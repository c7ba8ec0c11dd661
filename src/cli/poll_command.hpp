#pragma once

#include "cli/client_arguments.hpp"

#include <ofapi/time.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What `ofapi poll mass-messaging` was told.
struct PollArguments {
    std::string accounts;
    std::string out;
    bool overwrite = false;
    ClientArguments client;
    std::size_t concurrency = 64;
    Duration minute = std::chrono::minutes(1);
    std::optional<std::int64_t> credit_floor;
    std::optional<std::int64_t> credits;
    std::optional<Duration> deadline;
    std::string check;      ///< a job file that is only to be looked at; then all else is empty
    bool forecast = false;  ///< only that; then `out` may be empty
    bool json = false;
};

/// Adds the command `poll` to `app`; parsing fills `arguments`, which must live until then. Returns the command that is
/// to be run where it was parsed.
CLI::App* add_poll_command(CLI::App& app, PollArguments& arguments);

/// Does one round, or only looks at a job file. Returns the exit code: 0 complete, 1 partly failed or interrupted, 2
/// refused before there was a result.
int run_poll(const PollArguments& arguments);

}  // namespace ofapi::cli
