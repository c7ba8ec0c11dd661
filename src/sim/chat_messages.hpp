#pragma once

#include "sim/idempotency.hpp"
#include "sim/made_up.hpp"
#include "sim/sent_message.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace ofapi::sim {

/// The messages of all chats. What is sent comes first in its chat. Every id exists until it is deleted.
class ChatMessages {
 public:
    /// `made_up` must outlive this object.
    explicit ChatMessages(const MadeUp& made_up) : made_up_(made_up) {}

    [[nodiscard]] Content list(const Call& call);

    /// With an idempotency key at most once in 24 hours; a message is sent only if the content says so.
    [[nodiscard]] Content send(const Call& call);
    [[nodiscard]] Content retrieve(const Call& call);
    [[nodiscard]] Content remove(const Call& call);

 private:
    [[nodiscard]] MessageBox& box(const Call& call);
    [[nodiscard]] Content send_now(const Call& call);

    const MadeUp& made_up_;
    std::unordered_map<std::string, MessageBox> boxes_;  ///< by account and chat
    Idempotency idempotency_;
    std::int64_t sent_ = 0;
};

}  // namespace ofapi::sim
