#pragma once

#include "sim/catalog.hpp"

#include <optional>
#include <string_view>

namespace ofapi::sim {

/// What the service looks at in a request.
struct Request {
    std::string_view method;
    std::string_view target;
    std::string_view
        authorization;  ///< the header's value, empty without one; likewise `content_type`, `host`, `if_none_match`
    std::string_view body;
    std::string_view content_type = {};
    std::string_view host = {};
    std::string_view if_none_match = {};
    std::optional<std::string_view> idempotency_key = {};
    bool tls = false;  ///< whether it came over HTTPS
};

/// Which operation a request asks for.
struct Route {
    Match match;
    std::string_view query;  ///< points into the request
};

/// Nothing where the path is none of the service's.
[[nodiscard]] std::optional<Route> find_route(const Catalog& catalog, const Request& request);

}  // namespace ofapi::sim
