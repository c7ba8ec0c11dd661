#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// What the service looks at in a request.
struct Request {
    std::string_view method;
    std::string_view target;
    std::string_view authorization;  ///< the header's value, empty without one
    std::string_view body;
};

enum class Operation { whoami, accounts, queue, send, usage };

/// Which operation a request asks for.
struct Route {
    Operation operation = Operation::whoami;
    std::string account;       ///< of the operations that have one
    std::string_view query;    ///< points into the request
    std::string_view methods;  ///< those that the path takes, for people and for `Allow`
    bool method_allowed = false;
};

/// Nothing where the path is none of the service's.
[[nodiscard]] std::optional<Route> find_route(const Request& request);

}  // namespace ofapi::sim
