#pragma once

namespace CLI {
class App;
}

namespace ofapi::cli {

/// Adds the command `openapi` to `app`.
CLI::App* add_openapi_command(CLI::App& app);

/// Prints the API's OpenAPI document as JSON. Returns the exit code.
int run_openapi();

}  // namespace ofapi::cli
