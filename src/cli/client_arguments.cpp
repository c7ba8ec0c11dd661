#include "cli/client_arguments.hpp"

#include "cli/failure.hpp"

#include <ofapi/options.hpp>

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace ofapi::cli {

ApiKey ClientArguments::key() const {
    if (!key_file.empty()) return ApiKey::from_file(key_file);
    const char* value = std::getenv("ONLYFANSAPI_API_KEY");
    if (value == nullptr || *value == '\0')
        throw Refusal("no key: set the environment variable ONLYFANSAPI_API_KEY, or give --key-file FILE");
    return ApiKey::from_env();
}

std::string ClientArguments::url() const {
    if (!base_url.empty()) return base_url;
    for (const char* name : {"ONLY_FANS_API_BASE_URL", "ONLYFANSAPI_BASE_URL"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return value;
    }
    return ClientOptions().base_url();
}

void add_client_options(CLI::App& app, ClientArguments& arguments) {
    app.add_option("--base-url", arguments.base_url,
                   "Where the service is; also from ONLY_FANS_API_BASE_URL or ONLYFANSAPI_BASE_URL")
        ->type_name("URL");
    app.add_option("--ca", arguments.ca_file, "PEM file of authorities to trust instead of the system's")
        ->type_name("FILE");
    app.add_option("--key-file", arguments.key_file,
                   "File whose first line is the key; without it the key is taken from ONLYFANSAPI_API_KEY")
        ->type_name("FILE");
}

}  // namespace ofapi::cli
