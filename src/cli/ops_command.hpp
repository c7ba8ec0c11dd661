#pragma once

#include <string>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What `ofapi ops` was told.
struct OpsArguments {
    std::string name;  ///< of a group or an operation; empty: all
    bool json = false;
};

/// Adds the command `ops` to `app`; parsing fills `arguments`, which must live until then.
CLI::App* add_ops_command(CLI::App& app, OpsArguments& arguments);

/// Lists the operations that are meant on standard output. Returns the exit code: 0, or 2 where there are none of that
/// name.
int run_ops(const OpsArguments& arguments);

}  // namespace ofapi::cli
