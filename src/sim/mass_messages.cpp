#include "sim/mass_messages.hpp"

#include "sim/answers.hpp"
#include "sim/moments.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

bool flag(const SentMessage& message, const char* name) {
    const auto* value = message.body.if_contains(name);
    return value != nullptr && value->is_bool() && value->get_bool();
}

std::optional<std::int64_t> scheduled(const SentMessage& message) {
    const auto* date = message.body.if_contains("scheduledDate");
    if (date == nullptr || !date->is_string()) return std::nullopt;
    return parse_date({date->get_string().data(), date->get_string().size()});
}

std::string queue_item(const SentMessage& message) {
    return sent_message_json(message.id, scheduled(message).value_or(message.date));
}

/// The made-up queue of the account without what was deleted.
std::string remaining_queue(const Account& account, const std::set<std::int64_t>& removed) {
    auto text = mass_messaging_json(account);
    if (removed.empty()) return text;
    json::array kept;
    const auto all = json::parse(text);
    for (const auto& item : all.as_array()) {
        if (!removed.contains(item.at("id").as_int64())) kept.push_back(item);
    }
    return json::serialize(kept);
}

}  // namespace

Content MassMessages::queue(const Call& call) {
    const auto known = boxes_.find(call.account->id);
    if (known == boxes_.end()) return enveloped(call, mass_messaging_json(*call.account));
    std::string items;
    const auto& sent = known->second.sent;
    for (auto message = sent.rbegin(); message != sent.rend(); ++message) {
        if (!flag(*message, "saveForLater")) items.append(items.empty() ? "" : ",").append(queue_item(*message));
    }
    auto rest = remaining_queue(*call.account, known->second.removed);
    if (!items.empty()) rest.insert(1, rest == "[]" ? items : items + ',');
    return enveloped(call, std::move(rest));
}

Content MassMessages::overview(const Call& call) {
    const auto& item = *call.operation.answer->property("data")->schema->property("items")->schema->items;
    const auto sent = [](const SentMessage& message) { return !flag(message, "saveForLater") && !scheduled(message); };
    return made_up_.answer(call, {}, box(call).changes(item, sent));
}

Content MassMessages::send(const Call& call) {
    ++sent_;
    const auto& message =
        box(call).add({Collection::first_written_id + sent_, Collection::first_written_date + sent_, call.input.body});
    auto content = enveloped(call, queue_item(message));
    content.sent = true;
    return content;
}

Content MassMessages::retrieve(const Call& call) {
    auto& messages = box(call);
    if (const auto* message = messages.find(call.subject())) {
        auto members = message->members("queue.");
        members.emplace_back("success", "true");
        return made_up_.answer(call, members);
    }
    if (messages.is_removed(call.subject())) return not_found();
    return made_up_.answer(call, id_member("queue.id", call.subject()));
}

Content MassMessages::update(const Call& call) {
    auto& messages = box(call);
    if (messages.is_removed(call.subject())) return not_found();
    auto* message = messages.find(call.subject());
    if (message == nullptr) return made_up_.answer(call);
    for (const auto& member : call.input.body) message->body[member.key()] = member.value();
    return enveloped(call, queue_item(*message));
}

Content MassMessages::remove(const Call& call) {
    auto content = retrieve(call);
    if (content.status == 200) box(call).remove(call.subject());
    return content;
}

}  // namespace ofapi::sim
