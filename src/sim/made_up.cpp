#include "sim/made_up.hpp"

#include "sim/answers.hpp"
#include "sim/paging.hpp"
#include "sim/schema_answers.hpp"
#include "sim/target.hpp"

#include <algorithm>
#include <optional>

namespace ofapi::sim {

namespace {

/// The argument that ends the path, as the JSON of a property of this schema; nothing where it does not fit.
std::optional<std::string> id_json(const Call& call, const Schema& schema) {
    if (!call.operation.path.back().parameter) return std::nullopt;
    const auto& argument = call.subject();
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

Content MadeUp::answer(const Call& call, const Members& members, const Changes& changes) const {
    const auto& operation = call.operation;
    auto content = bare(call, {});
    content.status = operation.status;
    content.content_type = operation.content_type;
    if (operation.answer == nullptr) return content;
    Random random(seed_of(call));
    const auto& schema = choose(*operation.answer, random);
    std::vector<Fixed> fixed;
    for (const auto& [path, json] : members) fixed.push_back({path, json});
    const auto* data = schema.property("data");
    if (data == nullptr) {
        write_value(content.body, schema, random, fixed);
        return content;
    }
    content.enveloped = true;
    const auto& inner = choose(*data->schema, random);
    std::optional<std::string> id;
    if (const auto* property = inner.property("id")) id = id_json(call, *property->schema);
    if (id) fixed.push_back({"id", *id});
    Page page;
    std::size_t total = 0;
    if (operation.paging) {
        const auto list = collection(call, changes);
        page = page_of(operation, list, call.route.query);
        total = list.size();
        if (operation.cost.per == Cost::Per::result) content.credits *= static_cast<std::int64_t>(page.count);
        for (const auto& [path, json] : page.marks) fixed.push_back({below_data(path), json});
        fixed.push_back({below_data(operation.paging->items), page.items});
    }
    if (operation.paging && operation.paging->items == "data") {
        content.body = page.items;
    } else {
        write_value(content.body, inner, random, fixed);
    }
    if (const auto* property = schema.property("_pagination")) {
        content.pagination = pagination(call, *property->schema, page.next, total);
    }
    return content;
}

Collection MadeUp::collection(const Call& call, const Changes& changes) const {
    const auto& item = item_schema(*call.operation.answer, call.operation.paging->items);
    return {call.operation, item, seed_of(call), collection_, changes};
}

std::uint64_t MadeUp::seed_of(const Call& call) const {
    auto hash = hash_text(call.operation.id);
    for (const auto& argument : call.route.match.arguments) hash = hash_text(argument, hash);
    return derive_seed(seed_, hash);
}

std::string MadeUp::pagination(const Call& call, const Schema& schema, const std::string& next,
                               std::size_t total) const {
    std::string out = "{";
    const auto add = [&](std::string_view name, std::string_view json) {
        if (out.size() > 1) out += ',';
        out.append(1, '"').append(name).append("\":").append(json);
    };
    for (const auto* name : {"next_page", "next_page_url"}) {
        const auto* property = schema.property(name);
        if (property == nullptr) continue;
        if (!next.empty()) {
            add(name, quoted(origin_of(call).append(path_of(call.request.target)).append(1, '?').append(next)));
        } else if (property->schema->takes(type_null)) {
            add(name, "null");
        }
    }
    if (schema.property("total_results") != nullptr) add("total_results", std::to_string(total));
    return out += '}';
}

}  // namespace ofapi::sim
