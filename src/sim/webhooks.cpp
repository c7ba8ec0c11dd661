#include "sim/webhooks.hpp"

#include "sim/answers.hpp"
#include "sim/moments.hpp"
#include "sim/schema_check.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace ofapi::sim {

std::string Webhooks::Webhook::to_json() const {
    const auto member = [&](const char* name) {
        const auto* value = body.if_contains(name);
        return value == nullptr ? std::string("null") : boost::json::serialize(*value);
    };
    return "{\"id\":" + quoted(id) + ",\"created_at\":" + date_json(created, DateForm::own) +
           ",\"enabled\":true,\"events\":" + member("events") +
           ",\"has_signing_secret\":" + (is_given(body.if_contains("signing_secret")) ? "true" : "false") +
           ",\"url\":" + member("endpoint_url") + '}';
}

Content Webhooks::list(const Call& call) const {
    std::string out = "[";
    for (const auto& webhook : webhooks_) out.append(out.size() > 1 ? "," : "").append(webhook.to_json());
    return enveloped(call, out += ']');
}

Content Webhooks::create(const Call& call) {
    if (webhooks_.size() == most) webhooks_.pop_front();
    ++created_;
    const auto& webhook = webhooks_.emplace_back(
        Webhook{"wh_sim" + std::to_string(created_), Collection::first_written_date + created_, call.input.body});
    return enveloped(call, webhook.to_json());
}

Content Webhooks::retrieve(const Call& call) const {
    const auto found = std::find_if(webhooks_.begin(), webhooks_.end(),
                                    [&](const Webhook& webhook) { return webhook.id == call.subject(); });
    if (found != webhooks_.end()) return enveloped(call, found->to_json());
    if (removed_.contains(call.subject())) return failure(404, "NOT_FOUND", "Webhook not found.");
    return made_up_.answer(call);
}

Content Webhooks::update(const Call& call) {
    for (auto& webhook : webhooks_) {
        if (webhook.id != call.subject()) continue;
        for (const auto& member : call.input.body) webhook.body[member.key()] = member.value();
    }
    return retrieve(call);
}

Content Webhooks::remove(const Call& call) {
    if (!removed_.insert(call.subject()).second) return failure(404, "NOT_FOUND", "Webhook not found.");
    std::erase_if(webhooks_, [&](const Webhook& webhook) { return webhook.id == call.subject(); });
    Content content;
    content.status = 204;
    content.content_type = {};
    return content;
}

}  // namespace ofapi::sim
