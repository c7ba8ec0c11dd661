#include "sim/schema.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

std::string_view view(const json::value& value) { return {value.as_string().data(), value.as_string().size()}; }

JsonType type_of(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, JsonType>, 7> types{{
        {"null", type_null},
        {"boolean", type_boolean},
        {"integer", type_integer},
        {"number", type_number},
        {"string", type_string},
        {"array", type_array},
        {"object", type_object},
    }};
    for (const auto& [known, type] : types) {
        if (known == name) return type;
    }
    throw std::invalid_argument("the document has an unknown type: " + std::string(name));
}

unsigned types_of(const json::value& value) {
    if (value.is_string()) return type_of(view(value));
    unsigned types = 0;
    for (const auto& each : value.as_array()) types |= type_of(view(each));
    return types;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (auto& letter : out) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return out;
}

Hint hint_of(std::string_view name) {
    const auto text = lower(name);
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    const auto ends = [&](std::string_view part) { return text.ends_with(part); };
    if (text == "id" || ends("_id") || name.ends_with("Id")) return Hint::id;
    if (ends("url") || ends("src") || has("avatar") || has("header") || has("preview") || has("thumb"))
        return Hint::url;
    if (has("email")) return Hint::email;
    if (has("username")) return Hint::username;
    if (ends("name")) return Hint::person;
    if (has("currency")) return Hint::currency;
    if (has("price") || has("amount") || has("revenue") || has("earning") || has("net") || has("gross")) {
        return Hint::money;
    }
    if (has("text") || has("description") || has("about") || has("message") || has("note")) return Hint::text;
    return Hint::none;
}

}  // namespace

const Schema::Property* Schema::property(std::string_view name) const noexcept {
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const Property& property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

const Schema* Schemas::add(const json::value& value) {
    const auto& object = value.as_object();
    const auto* reference = object.if_contains("$ref");
    if (reference == nullptr) {
        auto& schema = all_.emplace_back();
        read(object, schema);
        return &schema;
    }
    constexpr std::string_view prefix = "#/components/schemas/";
    const auto target = view(*reference);
    if (!target.starts_with(prefix)) throw std::invalid_argument("the document has a reference elsewhere");
    const auto name = target.substr(prefix.size());
    if (const auto known = by_name_.find(name); known != by_name_.end()) return known->second;
    const auto* schema = add(components_.at({name.data(), name.size()}));
    by_name_.emplace(name, schema);
    return schema;
}

void Schemas::read(const json::object& object, Schema& out) {
    const auto size = [](const json::value& value) { return value.to_number<std::size_t>(); };
    const auto number = [](const json::value& value) { return value.to_number<double>(); };
    for (const auto& member : object) {
        const std::string_view key(member.key().data(), member.key().size());
        const auto& value = member.value();
        if (key == "type") {
            out.types = types_of(value);
        } else if (key == "properties") {
            read_properties(object, out);
        } else if (key == "items") {
            out.items = add(value);
        } else if (key == "additionalProperties") {
            out.additional = add(value);
        } else if (key == "anyOf") {
            for (const auto& each : value.as_array()) out.any_of.push_back(add(each));
        } else if (key == "allOf") {
            for (const auto& each : value.as_array()) {
                const auto part = *add(each);
                out.types = part.types;
                out.properties.insert(out.properties.end(), part.properties.begin(), part.properties.end());
            }
        } else if (key == "enum") {
            for (const auto& each : value.as_array()) out.choices.push_back(&each);
        } else if (key == "const") {
            out.choices.push_back(&value);
        } else if (key == "default") {
            out.preset = &value;
        } else if (key == "format") {
            out.format = view(value);
        } else if (key == "minimum") {
            out.minimum = number(value);
        } else if (key == "maximum") {
            out.maximum = number(value);
        } else if (key == "minLength") {
            out.min_length = size(value);
        } else if (key == "maxLength") {
            out.max_length = size(value);
        } else if (key == "minItems") {
            out.min_items = size(value);
        } else if (key == "maxItems") {
            out.max_items = size(value);
        } else if (key == "uniqueItems") {
            out.unique_items = value.as_bool();
        } else if (key == "x-format") {
            out.date_format = view(value);
        } else if (key == "x-type") {
            out.id_type = view(value);
        } else if (key == "x-numeric-minimum") {
            out.numeric_minimum = number(value);
        } else if (key == "x-numeric-maximum") {
            out.numeric_maximum = number(value);
        } else if (key == "x-may-be-empty") {
            out.may_be_empty = value.as_bool();
        } else if (key == "x-max-bytes") {
            out.max_bytes = size(value);
        } else if (key != "required" && key != "description" && key != "pattern") {
            throw std::invalid_argument("the document has an unknown keyword in a schema: " + std::string(key));
        }
    }
}

void Schemas::read_properties(const json::object& object, Schema& out) {
    const auto& properties = object.at("properties").as_object();
    out.properties.reserve(properties.size());
    for (const auto& member : properties) {
        const std::string_view name(member.key().data(), member.key().size());
        out.properties.push_back({name, add(member.value()), hint_of(name), false});
    }
    const auto* required = object.if_contains("required");
    if (required == nullptr) return;
    for (const auto& each : required->as_array()) {
        for (auto& property : out.properties) property.required |= property.name == view(each);
    }
}

}  // namespace ofapi::sim
