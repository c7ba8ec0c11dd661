#include "sim/world.hpp"

#include "sim/paging.hpp"
#include "sim/schema_answers.hpp"
#include "sim/target.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ofapi::sim {

namespace {

Content enveloped(std::string data) {
    Content content;
    content.enveloped = true;
    content.body = std::move(data);
    return content;
}

Content bare(std::string body) {
    Content content;
    content.body = std::move(body);
    return content;
}

std::uint64_t mix(std::uint64_t hash, std::string_view text) {
    for (const auto byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return (hash ^ 0xff) * 0x100000001b3U;
}

/// The argument that ends the path, as the JSON of a property of this schema; nothing where it does not fit.
std::optional<std::string> id_json(const Call& call, const Schema& schema) {
    if (!call.operation.path.back().parameter) return std::nullopt;
    const auto& argument = call.route.match.arguments.back();
    if (schema.takes(type_string)) return quoted(argument);
    const bool number = !argument.empty() && argument.size() < 19 && argument.front() != '0' &&
                        argument.find_first_not_of("0123456789") == std::string::npos;
    return number && schema.takes(type_integer) ? std::optional(argument) : std::nullopt;
}

/// The schema of the items of the list at `path`.
const Schema& item_schema(const Schema& body, std::string_view path) {
    const auto* at = &body;
    while (!path.empty()) {
        const auto name = path.substr(0, path.find('.'));
        at = at->property(name)->schema;
        path.remove_prefix(std::min(name.size() + 1, path.size()));
    }
    return *at->items;
}

/// A path from the root of the body, from `data` on.
std::string_view below_data(std::string_view path) {
    return path.substr(std::min(std::string_view("data.").size(), path.size()));
}

}  // namespace

Content World::answer(const Call& call) {
    Content content;
    if (call.operation.id == "whoami.retrieve") {
        content = bare(whoami_json());
    } else if (call.operation.id == "accounts.list") {
        content = bare(list_accounts(call.route.query));
    } else if (call.operation.id == "mass-messaging.list") {
        content = enveloped(mass_messaging_json(*call.account));
    } else if (call.operation.id == "mass-messaging.send") {
        content = enveloped(sent_message_json(++sent_));
        content.sent = true;
    } else {
        return made_up(call);
    }
    content.credits = call.operation.cost.credits;
    return content;
}

Content World::made_up(const Call& call) const {
    const auto& operation = call.operation;
    Content content;
    content.status = operation.status;
    content.content_type = operation.content_type;
    content.credits = operation.cost.credits;
    if (operation.answer == nullptr) return content;
    const auto seed = seed_of(call);
    Random random(seed);
    const auto& schema = choose(*operation.answer, random);
    const auto* data = schema.property("data");
    if (data == nullptr) {
        write_value(content.body, schema, random);
        return content;
    }
    content.enveloped = true;
    const auto& inner = choose(*data->schema, random);
    std::vector<Fixed> fixed;
    std::string id;
    if (const auto* property = inner.property("id")) {
        id = id_json(call, *property->schema).value_or("");
        if (!id.empty()) fixed.push_back({"id", id});
    }
    Page page;
    if (operation.paging) {
        const Collection collection(operation, item_schema(schema, operation.paging->items), seed, config_.collection,
                                    {});
        page = page_of(operation, collection, call.route.query);
        if (operation.cost.per == Cost::Per::result) {
            content.credits = operation.cost.credits * static_cast<std::int64_t>(page.count);
        }
        page.marks.emplace_back(operation.paging->items, page.items);
        for (const auto& [path, json] : page.marks) fixed.push_back({below_data(path), json});
    }
    if (!fixed.empty() && fixed.back().path.empty()) {
        content.body = std::move(page.items);
    } else {
        write_value(content.body, inner, random, fixed);
    }
    if (const auto* pagination = schema.property("_pagination")) {
        content.pagination = pagination_of(call, *pagination->schema, page.next);
    }
    return content;
}

std::string World::pagination_of(const Call& call, const Schema& schema, const std::string& next) const {
    std::string out = "{";
    const auto add = [&](std::string_view name, std::string_view json) {
        if (out.size() > 1) out += ',';
        out.append(1, '"').append(name).append("\":").append(json);
    };
    for (const auto* name : {"next_page", "next_page_url"}) {
        const auto* property = schema.property(name);
        if (property == nullptr) continue;
        if (!next.empty()) {
            std::string url = config_.tls ? "https://" : "http://";
            url.append(call.request.host).append(path_of(call.request.target)).append(1, '?').append(next);
            add(name, quoted(url));
        } else if (property->schema->takes(type_null)) {
            add(name, "null");
        }
    }
    if (schema.property("total_results") != nullptr) add("total_results", std::to_string(config_.collection));
    return out += '}';
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

std::uint64_t World::seed_of(const Call& call) const {
    auto hash = mix(0xcbf29ce484222325U, call.operation.id);
    for (const auto& argument : call.route.match.arguments) hash = mix(hash, argument);
    return derive_seed(config_.seed, hash);
}

}  // namespace ofapi::sim
