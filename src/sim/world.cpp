#include "sim/world.hpp"

#include "sim/answers.hpp"
#include "sim/random.hpp"
#include "sim/target.hpp"

#include <unordered_map>

namespace ofapi::sim {

Content World::answer(const Call& call) {
    auto content = answer_uncached(call);
    if (!call.operation.cached) return content;
    // What follows `fresh` in the target does not matter, as the service ignores the rest.
    std::string key(path_of(call.request.target));
    bool fresh = false;
    for (const auto& [name, value] : parameters_of(call.route.query)) {
        if (name == "fresh") {
            fresh = value == "true" || value == "1";
        } else {
            key.append(1, '&').append(name).append(1, '=').append(value);
        }
    }
    content.cached_since = cache_.look_up(key, fresh, call.now);
    if (content.cached_since) content.credits = 0;
    return content;
}

Content World::answer_uncached(const Call& call) {
    using Handler = Content (*)(World&, const Call&);
    static const std::unordered_map<std::string_view, Handler> handlers{
        {"whoami.retrieve", [](World&, const Call& each) { return bare(each, whoami_json()); }},
        {"accounts.list",
         [](World& world, const Call& each) { return bare(each, world.list_accounts(each.route.query)); }},
        {"mass-messaging.list", [](World& world, const Call& each) { return world.mass_messages_.queue(each); }},
        {"mass-messaging.retrieve-overview",
         [](World& world, const Call& each) { return world.mass_messages_.overview(each); }},
        {"mass-messaging.send", [](World& world, const Call& each) { return world.mass_messages_.send(each); }},
        {"mass-messaging.retrieve", [](World& world, const Call& each) { return world.mass_messages_.retrieve(each); }},
        {"mass-messaging.update", [](World& world, const Call& each) { return world.mass_messages_.update(each); }},
        {"mass-messaging.delete", [](World& world, const Call& each) { return world.mass_messages_.remove(each); }},
        {"chats.messages.list", [](World& world, const Call& each) { return world.chat_messages_.list(each); }},
        {"chats.messages.send", [](World& world, const Call& each) { return world.chat_messages_.send(each); }},
        {"chats.messages.retrieve", [](World& world, const Call& each) { return world.chat_messages_.retrieve(each); }},
        {"chats.messages.delete", [](World& world, const Call& each) { return world.chat_messages_.remove(each); }},
        {"webhooks.list", [](World& world, const Call& each) { return world.webhooks_.list(each); }},
        {"webhooks.create", [](World& world, const Call& each) { return world.webhooks_.create(each); }},
        {"webhooks.retrieve", [](World& world, const Call& each) { return world.webhooks_.retrieve(each); }},
        {"webhooks.update", [](World& world, const Call& each) { return world.webhooks_.update(each); }},
        {"webhooks.delete", [](World& world, const Call& each) { return world.webhooks_.remove(each); }},
        {"media.vault.lists.list", [](World& world, const Call& each) { return world.list_vault_lists(each); }},
        {"media.upload", [](World& world, const Call& each) { return world.uploads_.upload(each); }},
        {"media.vault.upload", [](World& world, const Call& each) { return world.uploads_.upload(each); }},
        {"media.uploads.get-status", [](World& world, const Call& each) { return world.uploads_.status(each); }},
        {"media.download", [](World& world, const Call& each) { return redirect_download(each, world.made_up_); }},
    };
    const auto handler = handlers.find(call.operation.id);
    return handler == handlers.end() ? made_up_.answer(call) : handler->second(*this, call);
}

Content World::list_vault_lists(const Call& call) const {
    auto content = made_up_.answer(call);
    const auto tag = '"' + std::to_string(hash_text(content.body)) + '"';
    content.fields = "ETag: " + tag + "\r\n";
    if (call.request.if_none_match != tag) return content;
    content.status = 304;
    content.content_type = {};
    content.body.clear();
    content.enveloped = false;
    return content;
}

std::string World::list_accounts(std::string_view query) const {
    const auto id = query_value(query, "onlyfans_id");
    const auto username = query_value(query, "onlyfans_username");
    const auto email = query_value(query, "onlyfans_email");
    std::string out = "[";
    for (const auto& account : roster_.accounts()) {
        if (id && *id != std::to_string(account.onlyfans_id)) continue;
        if (username && *username != account.username) continue;
        if (email && *email != account.email) continue;
        if (out.size() > 1) out += ',';
        out += account_json(account);
    }
    return out += ']';
}

}  // namespace ofapi::sim
