#include "sim/chat_messages.hpp"

#include <utility>

namespace ofapi::sim {

namespace {

constexpr auto all = [](const SentMessage&) { return true; };

/// As the messages of mass messages, which have ids of their own.
constexpr std::int64_t first_id = Collection::first_written_id + 1'000'000'000'000;

}  // namespace

Content ChatMessages::list(const Call& call) {
    const auto& item = *call.operation.answer->property("data")->schema->items;
    return made_up_.answer(call, {}, box(call).changes(item, all));
}

Content ChatMessages::send(const Call& call) {
    if (!call.request.idempotency_key) return send_now(call);
    return idempotency_.once(call, [&] { return send_now(call); });
}

Content ChatMessages::send_now(const Call& call) {
    ++sent_;
    const auto& message = box(call).add({first_id + sent_, Collection::first_written_date + sent_, call.input.body});
    auto content = made_up_.answer(call, message.members());
    content.sent = true;
    return content;
}

Content ChatMessages::retrieve(const Call& call) {
    auto& messages = box(call);
    if (const auto* message = messages.find(call.subject())) return made_up_.answer(call, message->members());
    return messages.is_removed(call.subject()) ? not_found() : made_up_.answer(call);
}

Content ChatMessages::remove(const Call& call) {
    auto& messages = box(call);
    if (messages.is_removed(call.subject())) return not_found();
    messages.remove(call.subject());
    return made_up_.answer(call, {{"success", "true"}});
}

MessageBox& ChatMessages::box(const Call& call) {
    return boxes_[call.account->id + ' ' + call.route.match.arguments[1]];
}

}  // namespace ofapi::sim
