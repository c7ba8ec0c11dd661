#include "sim/world.hpp"

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
        content = generic(call);
    }
    content.credits = call.operation.cost.credits;
    return content;
}

Content World::generic(const Call& call) const {
    const auto& operation = call.operation;
    Content content;
    content.status = operation.status;
    content.content_type = operation.content_type;
    if (operation.answer == nullptr) return content;
    Random random(seed_of(call));
    const auto& schema = choose(*operation.answer, random);
    const auto* data = schema.property("data");
    std::vector<Fixed> fixed;
    std::string id;
    if (data == nullptr) {
        write_value(content.body, schema, random, fixed);
        return content;
    }
    content.enveloped = true;
    const auto& inner = choose(*data->schema, random);
    if (const auto* property = inner.property("id")) {
        id = id_json(call, *property->schema).value_or("");
        if (!id.empty()) fixed.push_back({"id", id});
    }
    write_value(content.body, inner, random, fixed);
    if (const auto* pagination = schema.property("_pagination")) {
        const auto* next = pagination->schema->property("next_page");
        content.pagination = next != nullptr && next->schema->takes(type_null) ? R"({"next_page":null})" : "{}";
    }
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

std::uint64_t World::seed_of(const Call& call) const {
    auto hash = mix(0xcbf29ce484222325U, call.operation.id);
    for (const auto& argument : call.route.match.arguments) hash = mix(hash, argument);
    return derive_seed(config_.seed, hash);
}

}  // namespace ofapi::sim
