#include "operations/sample_values.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cmath>

namespace ofapi::test {

namespace json = boost::json;

namespace {

json::value sample(const api::Parameter& parameter);

json::value scalar(const api::Parameter& parameter, std::size_t index) {
    using Kind = api::ValueKind;
    const auto has_text = [](std::string_view choice) { return !choice.empty(); };
    if (!parameter.choices.empty()) {
        const auto& choices = parameter.choices;
        if (index > 0) return json::value(choices[index % choices.size()]);
        const auto first = std::ranges::find_if(choices, has_text);
        return json::value(*first);
    }
    const double low = std::isinf(parameter.minimum) ? 1 : std::max(parameter.minimum, 1.0);
    switch (parameter.kind) {
        case Kind::boolean: return true;
        case Kind::integer: return static_cast<std::int64_t>(low);
        case Kind::number: return low;
        case Kind::timestamp: return "2026-01-31T12:00:00Z";
        case Kind::date: return "2036-01-31";
        case Kind::file: return "";
        case Kind::json: return json::object{{"key", "value"}};
        case Kind::object: {
            json::object members;
            for (const api::Parameter& member : parameter.members) members[member.name] = sample(member);
            return members;
        }
        case Kind::string: break;
    }
    if (!std::isinf(parameter.minimum)) return json::value(std::to_string(static_cast<std::int64_t>(std::ceil(low))));
    if (parameter.name.ends_with("url") || parameter.name.ends_with("Url"))
        return "https://cdn2.example.com/a/b.jpg?c=d&e";
    return json::value(std::to_string(123 + index));
}

json::value sample(const api::Parameter& parameter) {
    if (!parameter.list) return scalar(parameter, 0);
    json::array list;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, parameter.min_items); ++i)
        list.push_back(scalar(parameter, parameter.min_items > 1 ? i : 0));
    return list;
}

void add(const api::Operation& operation, std::string_view name, json::object& values) {
    const auto parameter = std::ranges::find(operation.parameters, name, &api::Parameter::name);
    if (!values.contains(name) && parameter->kind != api::ValueKind::file) values[name] = sample(*parameter);
}

bool holds(const json::object& values, std::string_view name) { return values.contains(name); }

bool is_default(const api::Operation& operation, const api::Rule& rule) {
    const auto parameter = std::ranges::find(operation.parameters, rule.name, &api::Parameter::name);
    return !rule.equals.empty() && parameter->fallback == rule.equals;
}

void obey(const api::Operation& operation, const api::Rule& rule, json::object& values) {
    using Kind = api::Rule::Kind;
    const auto given = [&](std::string_view name) { return holds(values, name); };
    switch (rule.kind) {
        case Kind::any_of:
            // The last one: of uploads the first is the file itself.
            if (std::ranges::none_of(rule.names, given)) add(operation, rule.names.back(), values);
            return;
        case Kind::together:
            if (std::ranges::any_of(rule.names, given))
                for (const std::string_view name : rule.names) add(operation, name, values);
            return;
        case Kind::exclusive: {
            bool one = false;
            for (const std::string_view name : rule.names)
                if (given(name) && std::exchange(one, true)) values.erase(name);
            return;
        }
        case Kind::needs:
            if (given(rule.name) || is_default(operation, rule))
                for (const std::string_view name : rule.names) add(operation, name, values);
            return;
    }
}

json::object obeying(const api::Operation& operation, json::object values, const std::string& account) {
    for (int round = 0; round < 3; ++round)
        for (const api::Rule& rule : operation.rules) obey(operation, rule, values);
    for (const auto* name : {"account", "account_id"})
        if (values.contains(name)) values[name] = account;
    if (values.contains("account_ids")) values["account_ids"] = json::array{account};
    return values;
}

}  // namespace

json::object required_values(const api::Operation& operation, const std::string& account) {
    json::object values;
    for (const api::Parameter& parameter : operation.parameters)
        if (parameter.required) add(operation, parameter.name, values);
    return obeying(operation, std::move(values), account);
}

json::object all_values(const api::Operation& operation, const std::string& account) {
    json::object values;
    for (const api::Parameter& parameter : operation.parameters) add(operation, parameter.name, values);
    return obeying(operation, std::move(values), account);
}

std::optional<Before> before(const api::Operation& operation) {
    const auto takes = [&](std::string_view name) {
        return std::ranges::find(operation.parameters, name, &api::Parameter::name) != operation.parameters.end();
    };
    if (operation.group == "mass-messaging" && takes("id")) return Before{"mass-messaging.send", "id"};
    if (operation.group == "webhooks" && takes("webhook_id")) return Before{"webhooks.create", "webhook_id"};
    if (operation.info.name == "webhooks.list") return Before{"webhooks.create", ""};
    return std::nullopt;
}

}  // namespace ofapi::test
