#pragma once

#include "cli/client_arguments.hpp"

#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What `ofapi call` was told.
struct CallArguments {
    std::string operation;
    std::vector<std::string> values;  ///< `name=value`
    std::string account;
    ClientArguments client;
    std::optional<Duration> deadline;
    std::optional<std::int64_t> credits;
    std::optional<std::string> idempotency_key;
    bool data = false;
    bool pretty = false;
    bool table = false;
    bool all_pages = false;
    bool ndjson = false;
    std::string cursor;
    bool dry_run = false;
};

/// Adds the command `call` to `app`; parsing fills `arguments`, which must live until then.
CLI::App* add_call_command(CLI::App& app, CallArguments& arguments);

/// Calls the operation. The answer goes to standard output, everything else to standard error. Returns the exit code:
/// 0 answered, 1 failed or interrupted, 2 where nothing was sent or the key was refused.
int run_call(const CallArguments& arguments);

}  // namespace ofapi::cli
