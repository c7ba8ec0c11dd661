#pragma once

#include "sim/input.hpp"
#include "sim/roster.hpp"
#include "sim/route.hpp"
#include "sim/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// A request that is let through to its operation.
struct Call {
    const Request& request;
    const Route& route;
    const Operation& operation;
    const Input& input;
    Account* account;  ///< null where the call is in no account's lane
    Time now;
    Duration work;  ///< how long the service is busy with it

    /// The last argument of the path.
    [[nodiscard]] const std::string& subject() const { return route.match.arguments.back(); }
};

/// What an operation answers, without the service's envelope and headers.
struct Content {
    int status = 200;
    std::string_view content_type = "application/json";
    std::string fields;                ///< header lines, each ended
    std::string body;                  ///< the JSON of `data` if `enveloped`, otherwise the whole body
    std::string pagination;            ///< the JSON of `_pagination`; empty for none
    bool enveloped = false;            ///< gets `_meta`
    std::int64_t credits = 0;          ///< what the call costs
    std::optional<Time> cached_since;  ///< of an answer from the cache
    bool sent = false;                 ///< whether a message went out to fans
};

/// `data` for the envelope, at the operation's price.
[[nodiscard]] Content enveloped(const Call& call, std::string data);

/// A body without an envelope, at the operation's price.
[[nodiscard]] Content bare(const Call& call, std::string body);

/// An error of the service, which costs nothing.
[[nodiscard]] Content failure(int status, std::string_view code, std::string_view message);

/// 404 in the words of OnlyFans, which has no such thing.
[[nodiscard]] Content not_found();

/// `scheme://host` as it was asked.
[[nodiscard]] std::string origin_of(const Call& call);

}  // namespace ofapi::sim
