#pragma once

#include "sim/config.hpp"

#include <string>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// What `ofapi sim` was asked for.
struct SimOptions {
    /// A free port, and latencies as a distant service has them.
    SimOptions();

    sim::Config config;
    std::string key_file;     ///< accepted keys, one a line
    std::string certificate;  ///< PEM files for HTTPS
    std::string private_key;
    bool tls = false;       ///< HTTPS with a certificate made at the start
    std::string ca_out;     ///< where its authority goes
    std::string port_file;  ///< where the port goes once it is open
};

/// Adds the command `sim` to `app`; parsing fills `options`, which must live until then.
CLI::App* add_sim_command(CLI::App& app, SimOptions& options);

/// Runs the simulator until SIGINT or SIGTERM. Prints one line, `listening on URL`, when it is ready. Returns the exit
/// code: 0, or 2 if it could not start, after saying why on the standard error stream.
int run_sim(SimOptions options);

}  // namespace ofapi::cli
