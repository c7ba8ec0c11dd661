#include "sim/route.hpp"

#include "sim/target.hpp"

namespace ofapi::sim {

std::optional<Route> find_route(const Request& request) {
    const auto parts = segments_of(path_of(request.target));
    if (parts.size() < 2 || parts[0] != "api") return std::nullopt;
    Route route;
    route.query = query_of(request.target);
    route.methods = "GET, HEAD";
    route.method_allowed = request.method == "GET" || request.method == "HEAD";
    if (parts.size() == 2 && parts[1] == "whoami") {
        route.operation = Operation::whoami;
    } else if (parts.size() == 2 && parts[1] == "accounts") {
        route.operation = Operation::accounts;
    } else if (parts.size() == 3 && parts[1] == "usage" && parts[2] == "credits") {
        route.operation = Operation::usage;
    } else if (parts.size() == 3 && parts[2] == "mass-messaging") {
        const bool send = request.method == "POST";
        route.operation = send ? Operation::send : Operation::queue;
        route.account = parts[1];
        route.methods = "GET, HEAD, POST";
        route.method_allowed = route.method_allowed || send;
    } else {
        return std::nullopt;
    }
    return route;
}

}  // namespace ofapi::sim
