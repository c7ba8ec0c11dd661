#pragma once

#include "sim/answers.hpp"
#include "sim/config.hpp"
#include "sim/input.hpp"
#include "sim/roster.hpp"
#include "sim/route.hpp"

#include <cstddef>
#include <cstdint>
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
};

/// What an operation answers, without the service's envelope and headers.
struct Content {
    int status = 200;
    std::string_view content_type = "application/json";
    std::string fields;        ///< header lines, each ended
    std::string body;          ///< the JSON of `data` if `enveloped`, otherwise the whole body
    std::string pagination;    ///< the JSON of `_pagination`; empty for none
    bool enveloped = false;    ///< gets `_meta`
    std::int64_t credits = 0;  ///< what the call costs
    bool sent = false;         ///< whether a message went out to fans
};

/// What is behind the service's checks: the operations' answers. Deterministic: an answer follows from the seed, the
/// account, the operation and the arguments in its path, and from what was written before.
class World {
 public:
    /// `config` must outlive this object.
    explicit World(const Config& config) : config_(config), roster_(config) {}

    [[nodiscard]] Roster& roster() noexcept { return roster_; }
    [[nodiscard]] const Roster& roster() const noexcept { return roster_; }

    [[nodiscard]] Content answer(const Call& call);

 private:
    [[nodiscard]] Content made_up(const Call& call) const;
    [[nodiscard]] std::string pagination_of(const Call& call, const Schema& schema, const std::string& next) const;
    [[nodiscard]] std::string list_accounts(std::string_view query) const;
    [[nodiscard]] std::uint64_t seed_of(const Call& call) const;

    const Config& config_;
    Roster roster_;
    std::int64_t sent_ = 0;
};

}  // namespace ofapi::sim
