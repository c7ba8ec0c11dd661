#pragma once

#include <ofapi/api_key.hpp>

#include <string>

namespace CLI {
class App;
}

namespace ofapi::cli {

/// Where the service is, how it is trusted and whose key it gets: the same for every command that calls it.
struct ClientArguments {
    std::string base_url;  ///< empty: from the environment, or the library's
    std::string ca_file;
    std::string key_file;  ///< empty: the key is in the environment

    /// The key. Throws `Refusal` where none is given, and `Error` where it cannot be used.
    [[nodiscard]] ApiKey key() const;
    /// The base URL that counts, unchecked.
    [[nodiscard]] std::string url() const;
};

/// Adds their options to `app`; parsing fills `arguments`, which must live until then.
void add_client_options(CLI::App& app, ClientArguments& arguments);

}  // namespace ofapi::cli
