#include "document_reader.hpp"

#include "sim/document.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

std::string text(const json::value& value) { return json::value_to<std::string>(value); }

std::string plain(const json::value& value) { return value.is_string() ? text(value) : json::serialize(value); }

bool flag(const json::object& object, const char* name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->as_bool();
}

bool has_type(const json::value& value, std::string_view type) {
    if (type == "null") return value.is_null();
    if (type == "boolean") return value.is_bool();
    if (type == "integer") {
        return value.is_int64() || value.is_uint64() ||
               (value.is_double() && std::floor(value.get_double()) == value.get_double());
    }
    if (type == "number") return value.is_number();
    if (type == "string") return value.is_string();
    if (type == "array") return value.is_array();
    if (type == "object") return value.is_object();
    throw std::invalid_argument("unknown type " + std::string(type));
}

std::vector<std::string> types_of(const json::object& schema) {
    const auto* type = schema.if_contains("type");
    if (type == nullptr) return {};
    if (type->is_string()) return {text(*type)};
    return json::value_to<std::vector<std::string>>(*type);
}

bool is_date(std::string_view value, bool with_time) {
    const std::string_view form = with_time ? "0000-00-00T00:00:00" : "0000-00-00";
    if (value.size() < form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '0' ? value[i] < '0' || value[i] > '9' : value[i] != form[i]) return false;
    }
    const auto rest = value.substr(form.size());
    return with_time ? rest == "+00:00" || rest == ".000000Z" : rest.empty();
}

}  // namespace

std::string percent_encoded(std::string_view value) {
    std::string out;
    for (const auto letter : value) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0 || letter == '-' || letter == '_' || letter == '.' || letter == '~') {
            out += letter;
        } else {
            out.append(1, '%').append(1, "0123456789ABCDEF"[byte >> 4]).append(1, "0123456789ABCDEF"[byte & 15]);
        }
    }
    return out;
}

void add_query(std::vector<std::pair<std::string, std::string>>& query, const std::string& name,
               const json::value& value, bool comma_list) {
    if (value.is_object()) {
        for (const auto& member : value.get_object()) {
            add_query(query, name + '[' + std::string(member.key()) + ']', member.value(), false);
        }
    } else if (value.is_array() && comma_list) {
        std::string list;
        for (const auto& each : value.get_array()) list += (list.empty() ? "" : ",") + plain(each);
        query.emplace_back(name, list);
    } else if (value.is_array()) {
        for (const auto& each : value.get_array()) query.emplace_back(name + "[]", plain(each));
    } else {
        query.emplace_back(name, value.is_null() ? "" : plain(value));
    }
}

std::string Draft::target() const {
    std::string out = target_template;
    for (const auto& [name, value] : path) {
        const auto at = out.find('{' + name + '}');
        out.replace(at, name.size() + 2, percent_encoded(value));
    }
    char separator = '?';
    for (const auto& [name, value] : query) {
        out.append(1, separator).append(percent_encoded(name)).append(1, '=').append(percent_encoded(value));
        separator = '&';
    }
    return out;
}

std::string Draft::body_text() const {
    if (!multipart) return body.empty() ? std::string() : json::serialize(body);
    std::string out;
    for (const auto& member : body) {
        out.append("--cut\r\nContent-Disposition: form-data; name=\"").append(member.key()).append("\"");
        if (member.key() == "file") out += "; filename=\"a.jpg\"\r\nContent-Type: image/jpeg";
        out.append("\r\n\r\n").append(plain(member.value())).append("\r\n");
    }
    return out + "--cut--\r\n";
}

std::string Draft::content_type() const {
    return multipart ? "multipart/form-data; boundary=cut" : body.empty() ? "" : "application/json";
}

DocumentReader::DocumentReader() : document_(json::parse({document_text().data(), document_text().size()})) {
    for (const auto& path : document_.at("paths").as_object()) {
        for (const auto& member : path.value().as_object()) {
            std::string method(member.key());
            std::transform(method.begin(), method.end(), method.begin(),
                           [](char letter) { return static_cast<char>(std::toupper(letter)); });
            const auto& object = member.value().as_object();
            operations_.push_back({text(object.at("operationId")), method, std::string(path.key()), &object});
        }
    }
}

const DocumentReader::Operation& DocumentReader::find(std::string_view id) const {
    const auto found =
        std::find_if(operations_.begin(), operations_.end(), [&](const Operation& each) { return each.id == id; });
    if (found == operations_.end()) throw std::invalid_argument("no operation " + std::string(id));
    return *found;
}

const json::object& DocumentReader::resolve(const json::value& schema) const {
    const auto* at = &schema.as_object();
    while (const auto* reference = at->if_contains("$ref")) {
        const auto name = text(*reference);
        at = &document_.at("components").at("schemas").at(name.substr(name.rfind('/') + 1)).as_object();
    }
    return *at;
}

const json::value* DocumentReader::answer_schema(const Operation& operation) {
    const auto* response = operation.json->at("responses").as_object().if_contains("200");
    if (response == nullptr) return nullptr;
    const auto* content = response->as_object().if_contains("content");
    if (content == nullptr) return nullptr;
    const auto* kind = content->as_object().if_contains("application/json");
    return kind == nullptr ? nullptr : &kind->at("schema");
}

std::vector<std::string> DocumentReader::complaints(const json::value& value, const json::value& given,
                                                    const std::string& where) const {
    const auto& schema = resolve(given);
    std::vector<std::string> all;
    const auto add = [&](std::vector<std::string> more) { all.insert(all.end(), more.begin(), more.end()); };
    if (const auto* alternatives = schema.if_contains("anyOf")) {
        const auto& list = alternatives->as_array();
        if (std::none_of(list.begin(), list.end(),
                         [&](const json::value& each) { return complaints(value, each, where).empty(); })) {
            all.push_back(where + " fits no alternative");
        }
    }
    if (const auto* parts = schema.if_contains("allOf")) {
        for (const auto& part : parts->as_array()) add(complaints(value, part, where));
    }
    const auto types = types_of(schema);
    if (!types.empty() &&
        std::none_of(types.begin(), types.end(), [&](const std::string& type) { return has_type(value, type); })) {
        all.push_back(where + " has another type: " + json::serialize(value));
    }
    const auto* format = schema.if_contains("format");
    if (format != nullptr && value.is_string() && *format != "binary" &&
        !is_date(text(value), *format == "date-time")) {
        all.push_back(where + " is no date: " + text(value));
    }
    if (value.is_array() && schema.contains("items")) {
        std::size_t index = 0;
        for (const auto& each : value.get_array()) {
            add(complaints(each, schema.at("items"), where + '[' + std::to_string(index++) + ']'));
        }
    }
    if (!value.is_object()) return all;
    if (const auto* required = schema.if_contains("required")) {
        for (const auto& name : required->as_array()) {
            if (!value.get_object().contains(name.as_string())) all.push_back(where + " lacks " + text(name));
        }
    }
    const auto* properties = schema.if_contains("properties");
    for (const auto& member : value.get_object()) {
        const auto below = where + '.' + std::string(member.key());
        const auto* property = properties == nullptr ? nullptr : properties->as_object().if_contains(member.key());
        if (property != nullptr) {
            add(complaints(member.value(), *property, below));
        } else if (const auto* additional = schema.if_contains("additionalProperties")) {
            add(complaints(member.value(), *additional, below));
        } else if (!types.empty() && !schema.contains("allOf")) {
            all.push_back(below + " is not in the schema");
        }
    }
    return all;
}

const json::object* DocumentReader::body_schema(const Operation& operation) const {
    const auto* body = operation.json->if_contains("requestBody");
    return body == nullptr ? nullptr : &resolve(body->at("content").as_object().begin()->value().at("schema"));
}

json::value DocumentReader::example(const json::value& given, Random& random) const {
    const auto& schema = resolve(given);
    const auto number = [&](const char* name, double otherwise) {
        const auto* value = schema.if_contains(name);
        return value == nullptr ? otherwise : value->to_number<double>();
    };
    if (const auto* alternatives = schema.if_contains("anyOf")) {
        const auto& list = alternatives->as_array();
        auto value = example(list[random.below(list.size())], random);
        const auto types = types_of(schema);
        if (types.size() == 1 && types[0] == "string" && !value.is_string()) return json::value(plain(value).c_str());
        return value;
    }
    if (const auto* choices = schema.if_contains("enum")) {
        return choices->as_array()[random.below(choices->as_array().size())];
    }
    if (const auto* only = schema.if_contains("const")) return *only;
    auto types = types_of(schema);
    if (types.empty())
        types = {schema.contains("minimum") || schema.contains("x-numeric-minimum") ? "number" : "string"};
    const auto type = types[random.below(types.size())];
    if (type == "null") return nullptr;
    if (type == "boolean") return random.below(2) == 0;
    if (type == "integer" || type == "number") {
        const auto least = number("minimum", number("x-numeric-minimum", 0));
        const auto most = number("maximum", number("x-numeric-maximum", least + 9));
        return static_cast<std::int64_t>(least) +
               static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(most - least) + 1));
    }
    if (type == "array") {
        const auto least = static_cast<std::uint64_t>(number("minItems", 1));
        const auto most = static_cast<std::uint64_t>(number("maxItems", static_cast<double>(least) + 2));
        json::array list;
        const auto& items = resolve(schema.at("items"));
        const auto* choices = items.if_contains("enum");
        const auto size = least + random.below(most - least + 1);
        for (std::uint64_t i = 0; i < size; ++i) {
            list.push_back(flag(schema, "uniqueItems") && choices != nullptr ? choices->as_array().at(i)
                                                                             : example(schema.at("items"), random));
        }
        return list;
    }
    if (type == "object") {
        json::object object;
        const auto* properties = schema.if_contains("properties");
        if (properties == nullptr) return object;
        for (const auto& member : properties->as_object()) object[member.key()] = example(member.value(), random);
        return object;
    }
    const auto* format = schema.if_contains("format");
    if (format != nullptr && *format == "date") return "2025-02-03";
    if (schema.contains("x-format")) return "2025-02-03 04:05:06";
    if (format != nullptr && *format == "date-time") return "2030-02-03T04:05:06Z";
    const auto* id_type = schema.if_contains("x-type");
    if (id_type != nullptr && *id_type == "AccountId") return "acct_0123456789abcdef0123456789abcdef";
    return id_type != nullptr ? "123456789" : "ж 1";
}

Draft DocumentReader::valid_request(const Operation& operation, const std::string& account, Random& random) const {
    return request(operation, account, random, true);
}

Draft DocumentReader::least_request(const Operation& operation, const std::string& account) const {
    Random random(1);
    return request(operation, account, random, false);
}

Draft DocumentReader::request(const Operation& operation, const std::string& account, Random& random,
                              bool optional) const {
    Draft draft;
    draft.method = operation.method;
    draft.target_template = operation.path;
    if (const auto* parameters = operation.json->if_contains("parameters")) {
        json::object fields;
        json::object schemas;
        for (const auto& each : parameters->as_array()) {
            const auto& parameter = each.as_object();
            const auto name = text(parameter.at("name"));
            const auto& schema = parameter.at("schema");
            if (parameter.at("in") == "path") {
                const auto* id_type = schema.as_object().if_contains("x-type");
                const bool is_account = id_type != nullptr && *id_type == "AccountId";
                draft.path.emplace_back(name, is_account ? account : plain(example(schema, random)));
            } else if (parameter.at("in") == "query") {
                schemas[name] = schema;
                if (flag(parameter, "required") || (optional && random.below(2) == 0)) {
                    fields[name] = example(schema, random);
                }
            }
        }
        if (body_schema(operation) == nullptr) obey_rules(operation, fields, schemas, random);
        for (const auto& each : parameters->as_array()) {
            const auto& parameter = each.as_object();
            const auto name = text(parameter.at("name"));
            const auto* style = parameter.if_contains("style");
            const auto* explode = parameter.if_contains("explode");
            const bool comma_list = style != nullptr && *style == "form" && (explode == nullptr || !explode->as_bool());
            if (fields.contains(name)) add_query(draft.query, name, fields.at(name), comma_list);
        }
    }
    const auto* body = body_schema(operation);
    if (body == nullptr) return draft;
    draft.multipart = operation.json->at("requestBody").at("content").as_object().contains("multipart/form-data");
    static const json::object none;
    const auto* listed = body->if_contains("properties");
    const auto& properties = listed == nullptr ? none : listed->as_object();
    const auto* required = body->if_contains("required");
    for (const auto& member : properties) {
        const bool must = required != nullptr && std::find(required->as_array().begin(), required->as_array().end(),
                                                           json::value(member.key())) != required->as_array().end();
        if (must || (optional && random.below(2) == 0)) draft.body[member.key()] = example(member.value(), random);
    }
    obey_rules(operation, draft.body, properties, random);
    return draft;
}

void DocumentReader::obey_rules(const Operation& operation, json::object& fields, const json::object& properties,
                                Random& random) const {
    const auto* rules = operation.json->if_contains("x-rules");
    if (rules == nullptr) return;
    const auto present = [&](const json::value& name) {
        const auto* value = fields.if_contains(name.as_string());
        return value != nullptr && !value->is_null();
    };
    const auto add = [&](const json::value& name) {
        while (!present(name)) fields[name.as_string()] = example(properties.at(name.as_string()), random);
    };
    for (int round = 0; round < 3; ++round) {
        for (const auto& each : rules->as_array()) {
            const auto& rule = each.as_object();
            if (const auto* names = rule.if_contains("any_of")) {
                const auto& list = names->as_array();
                if (std::none_of(list.begin(), list.end(), present)) add(list.front());
            } else if (const auto* all = rule.if_contains("together")) {
                const auto& list = all->as_array();
                if (std::any_of(list.begin(), list.end(), present)) {
                    for (const auto& name : list) add(name);
                }
            } else if (const auto* one = rule.if_contains("exclusive")) {
                bool seen = false;
                for (const auto& name : one->as_array()) {
                    if (seen) fields.erase(name.as_string());
                    seen = seen || present(name);
                }
            } else if (present(rule.at("if"))) {
                const auto& value = fields.at(rule.at("if").as_string());
                const auto* equals = rule.if_contains("equals");
                const auto* unless = rule.if_contains("unless");
                if ((equals != nullptr && value != *equals) || (unless != nullptr && value == *unless)) continue;
                for (const auto& name : rule.at("needs").as_array()) add(name);
            }
        }
    }
}

}  // namespace ofapi::sim
