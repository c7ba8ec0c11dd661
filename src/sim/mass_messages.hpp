#pragma once

#include "sim/made_up.hpp"
#include "sim/sent_message.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace ofapi::sim {

/// The mass messages of all accounts. What is sent or scheduled is in the queue from then on, and what is sent in the
/// overview as well. Every id exists until it is deleted.
class MassMessages {
 public:
    /// `made_up` must outlive this object.
    explicit MassMessages(const MadeUp& made_up) : made_up_(made_up) {}

    [[nodiscard]] Content queue(const Call& call);
    [[nodiscard]] Content overview(const Call& call);
    [[nodiscard]] Content send(const Call& call);
    [[nodiscard]] Content retrieve(const Call& call);
    [[nodiscard]] Content update(const Call& call);
    [[nodiscard]] Content remove(const Call& call);

 private:
    [[nodiscard]] MessageBox& box(const Call& call) { return boxes_[call.account->id]; }

    const MadeUp& made_up_;
    std::unordered_map<std::string, MessageBox> boxes_;  ///< by account
    std::int64_t sent_ = 0;
};

}  // namespace ofapi::sim
