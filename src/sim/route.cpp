#include "sim/route.hpp"

#include "sim/target.hpp"

#include <utility>

namespace ofapi::sim {

std::optional<Route> find_route(const Catalog& catalog, const Request& request) {
    auto match = catalog.match(request.method, segments_of(path_of(request.target)));
    if (!match) return std::nullopt;
    return Route{std::move(*match), query_of(request.target)};
}

}  // namespace ofapi::sim
