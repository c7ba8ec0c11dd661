#pragma once

#include "sim/fault.hpp"
#include "sim/route.hpp"
#include "sim/time.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// How the bytes of an answer reach the client.
enum class Delivery {
    whole,
    whole_then_close,  ///< the connection ends although the answer did not say so
    half_body,         ///< the connection ends in the middle of the body
    half_header,       ///< a reset in the middle of the header
    reset,             ///< a reset and nothing else
};

struct Reply {
    int status = 200;
    std::string_view content_type = "application/json";
    std::string fields;  ///< further header lines, each ended
    std::string body;
    Delivery delivery = Delivery::whole;
    bool from_edge = false;  ///< comes from what stands before the service, so without its headers
    bool worked = false;     ///< whether the service's own latency applies; refusals are quick
    Duration extra{};        ///< and what comes on top of it
};

/// 200, after the service's own latency.
[[nodiscard]] Reply success(std::string body);

/// Refusals, by what the team would have to do about them.
[[nodiscard]] Reply unauthorized();
[[nodiscard]] Reply wrong_route(const Request& request, const std::optional<Route>& route);
[[nodiscard]] Reply too_many_attempts(std::optional<Duration> retry_after);
[[nodiscard]] Reply account_not_found(std::size_t form);  ///< `form` chooses one of the places of the code
[[nodiscard]] Reply session_expired();
[[nodiscard]] Reply out_of_credits();
[[nodiscard]] Reply account_limited();
[[nodiscard]] Reply invalid(std::string body);
[[nodiscard]] Reply server_error();
[[nodiscard]] Reply reauthenticating();

/// Does to a finished reply what the fault does to it on its way.
void spoil(Reply& reply, Fault fault, Duration slow);

}  // namespace ofapi::sim
