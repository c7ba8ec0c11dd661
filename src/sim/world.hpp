#pragma once

#include "sim/chat_messages.hpp"
#include "sim/config.hpp"
#include "sim/made_up.hpp"
#include "sim/mass_messages.hpp"
#include "sim/response_cache.hpp"
#include "sim/roster.hpp"
#include "sim/uploads.hpp"
#include "sim/webhooks.hpp"

#include <string>
#include <string_view>

namespace ofapi::sim {

/// What is behind the service's checks: the operations' answers. Deterministic: an answer follows from the seed, the
/// account, the operation and the arguments in its path, and from what was written before.
class World {
 public:
    explicit World(const Config& config) : roster_(config), made_up_(config) {}

    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] Roster& roster() noexcept { return roster_; }
    [[nodiscard]] const Roster& roster() const noexcept { return roster_; }

    [[nodiscard]] Content answer(const Call& call);

 private:
    [[nodiscard]] Content answer_uncached(const Call& call);
    [[nodiscard]] Content list_vault_lists(const Call& call) const;
    [[nodiscard]] std::string list_accounts(std::string_view query) const;

    Roster roster_;
    MadeUp made_up_;
    MassMessages mass_messages_{made_up_};
    ChatMessages chat_messages_{made_up_};
    Webhooks webhooks_{made_up_};
    Uploads uploads_{made_up_};
    ResponseCache cache_;
};

}  // namespace ofapi::sim
