#include <ofapi/options.hpp>

#include <cstdlib>
#include <utility>

namespace ofapi {

namespace {

/// Small letters first, as others do; empty is as good as not set.
std::string variable(const char* small, const char* capital) {
    for (const char* name : {small, capital}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return value;
    }
    return {};
}

}  // namespace

ClientOptions& ClientOptions::proxy_from_env() & {
    proxy_ = variable("https_proxy", "HTTPS_PROXY");
    no_proxy_ = proxy_.empty() ? std::string() : variable("no_proxy", "NO_PROXY") + ",localhost,127.0.0.1,::1";
    return *this;
}

ClientOptions&& ClientOptions::proxy_from_env() && { return std::move(proxy_from_env()); }

}  // namespace ofapi
