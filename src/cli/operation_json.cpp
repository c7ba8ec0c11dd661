#include "api/paging.hpp"
#include "cli/operation_text.hpp"
#include "cli/operation_words.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cmath>
#include <span>
#include <string_view>

namespace ofapi::cli {

namespace json = boost::json;

namespace {

json::value text_or_null(std::string_view text) { return text.empty() ? json::value() : json::value(text); }

json::value bound_or_null(double bound) { return std::isinf(bound) ? json::value() : json::value(bound); }

json::value size_or_null(std::size_t size) { return size == 0 ? json::value() : json::value(size); }

json::array texts(std::span<const std::string_view> all) {
    json::array array;
    for (const std::string_view text : all) array.emplace_back(text);
    return array;
}

json::array parameters_json(std::span<const api::Parameter> parameters, bool with_place) {
    json::array array;
    for (const api::Parameter& parameter : parameters) {
        json::object object;
        object["name"] = parameter.name;
        if (with_place) object["in"] = place_word(parameter.in);
        object["type"] = type_word(parameter.kind);
        object["list"] = parameter.list;
        object["required"] = parameter.required;
        object["nullable"] = parameter.nullable;
        object["choices"] = texts(parameter.choices);
        object["also"] = texts(parameter.also);
        object["minimum"] = bound_or_null(parameter.minimum);
        object["maximum"] = bound_or_null(parameter.maximum);
        object["max_length"] = size_or_null(parameter.max_length);
        object["min_items"] = size_or_null(parameter.min_items);
        object["max_items"] = size_or_null(parameter.max_items);
        object["default"] = text_or_null(parameter.fallback);
        object["about"] = text_or_null(parameter.about);
        object["members"] = parameters_json(parameter.members, false);
        array.push_back(std::move(object));
    }
    return array;
}

json::array rules_json(std::span<const api::Rule> rules) {
    json::array array;
    for (const api::Rule& rule : rules) {
        array.push_back({{"kind", rule_word(rule.kind)},
                         {"names", texts(rule.names)},
                         {"name", text_or_null(rule.name)},
                         {"equals", text_or_null(rule.equals)},
                         {"unless", text_or_null(rule.unless)}});
    }
    return array;
}

}  // namespace

json::value operation_json(const api::Operation& operation) {
    const auto& info = operation.info;
    json::object object;
    object["name"] = info.name;
    object["group"] = operation.group;
    object["method"] = to_string(info.method);
    object["path"] = operation.path;
    object["summary"] = operation.summary;
    object["parameters"] = parameters_json(operation.parameters, true);
    object["rules"] = rules_json(operation.rules);
    object["body"] = body_word(operation.body);
    object["answer"] = answer_word(info.envelope);
    object["paging"] = info.paging == nullptr ? json::value() : json::value(paging_word(info.paging->style));
    object["cost"] = {{"credits", info.cost.credits},
                      {"per", to_string(info.cost.per)},
                      {"least", info.cost.least},
                      {"note", text_or_null(info.cost.note)}};
    object["idempotent"] = info.idempotent;
    object["idempotency_key"] = info.idempotency_key;
    object["sensitive"] = info.sensitive_body;
    return object;
}

}  // namespace ofapi::cli
