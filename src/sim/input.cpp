#include "sim/input.hpp"

#include "sim/form.hpp"
#include "sim/schema_check.hpp"
#include "sim/target.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

const json::value* member(const json::object& object, std::string_view name) {
    return object.if_contains({name.data(), name.size()});
}

void read_query(const Route& route, Input& input, Complaints& out) {
    const auto pairs = parameters_of(route.query);
    for (const auto& parameter : route.match.operation->parameters) {
        if (parameter.place != Place::query) continue;
        const std::string name(parameter.name);
        auto value = field_of(pairs, name, *parameter.schema, parameter.comma_list);
        if (value) {
            check_value(*value, *parameter.schema, name, out);
            input.query[name] = std::move(*value);
        } else if (parameter.required) {
            out.add_required(name);
        }
    }
}

/// Stands for a file among the values.
const json::value file_stand_in = "file";

void read_form(const Request& request, const Schema& schema, Input& input, Complaints& out) {
    auto form = parse_multipart(request.content_type, request.body);
    if (!form) {
        out.add("body", "The body must be multipart/form-data.");
        return;
    }
    for (const auto& property : schema.properties) {
        const std::string name(property.name);
        if (auto value = field_of(form->values, name, *property.schema, false)) input.body[name] = std::move(*value);
        for (const auto& file : form->files) {
            if (file.field == name) input.body[name] = file_stand_in;
            if (file.field == name + "[]") {
                auto& list = input.body[name];
                if (!list.is_array()) list = json::array();
                list.get_array().push_back(file_stand_in);
            }
        }
    }
    input.files = std::move(form->files);
}

void read_json(const Request& request, Input& input, Complaints& out) {
    if (request.body.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    boost::system::error_code ec;
    auto body = json::parse({request.body.data(), request.body.size()}, ec);
    if (!ec && body.is_object()) {
        input.body = std::move(body.get_object());
    } else {
        out.add("body", "The body must be a JSON object.");
    }
}

void check_files(const Schema& schema, const Input& input, Complaints& out) {
    for (const auto& property : schema.properties) {
        if (property.schema->format != "binary" || member(input.body, property.name) == nullptr) continue;
        const auto file = std::find_if(input.files.begin(), input.files.end(),
                                       [&](const File& each) { return each.field == property.name; });
        if (file == input.files.end()) {
            out.add_field(property.name, "must be a file.");
        } else if (property.schema->max_bytes && file->size > *property.schema->max_bytes) {
            out.add_field(property.name, "must not be greater than " +
                                             std::to_string(*property.schema->max_bytes / 1000) + " kilobytes.");
        }
    }
}

std::string names(const std::vector<std::string_view>& fields, std::string_view except) {
    std::string out;
    for (const auto field : fields) {
        if (field != except) out.append(out.empty() ? "" : " / ").append(readable(field));
    }
    return out;
}

void check_rule(const Rule& rule, const json::object& fields, Complaints& out) {
    const auto given = [&](std::string_view field) { return is_given(member(fields, field)); };
    const auto require = [&](std::string_view field, const std::string& when) {
        out.add_field(field, "is required when " + when + '.');
    };
    switch (rule.kind) {
        case Rule::Kind::any_of:
            if (std::none_of(rule.fields.begin(), rule.fields.end(), given)) {
                for (const auto field : rule.fields) require(field, names(rule.fields, field) + " is not present");
            }
            break;
        case Rule::Kind::together:
            if (std::any_of(rule.fields.begin(), rule.fields.end(), given)) {
                for (const auto field : rule.fields) {
                    if (!given(field)) require(field, names(rule.fields, field) + " is present");
                }
            }
            break;
        case Rule::Kind::exclusive:
            if (std::count_if(rule.fields.begin(), rule.fields.end(), given) > 1) {
                for (const auto field : rule.fields) {
                    if (given(field))
                        out.add_field(field, "prohibits " + names(rule.fields, field) + " from being present.");
                }
            }
            break;
        case Rule::Kind::needs:
            if (!given(rule.trigger)) break;
            const auto& value = *member(fields, rule.trigger);
            if ((rule.equals != nullptr && !same(value, *rule.equals)) ||
                (rule.unless != nullptr && same(value, *rule.unless))) {
                break;
            }
            for (const auto field : rule.fields) {
                if (!given(field)) require(field, readable(rule.trigger) + " is " + json::serialize(value));
            }
            break;
    }
}

}  // namespace

Input read_input(const Request& request, const Route& route, Complaints& out) {
    const auto& operation = *route.match.operation;
    Input input;
    read_query(route, input, out);
    if (operation.body != nullptr) {
        Complaints unreadable;
        if (is_multipart(request.content_type)) {
            read_form(request, *operation.body, input, unreadable);
        } else {
            read_json(request, input, unreadable);
        }
        // What is required comes first: the service takes a body that it cannot read for an empty one.
        check_value(input.body, *operation.body, "", out);
        check_files(*operation.body, input, out);
        out.append(unreadable);
    }
    const auto& fields = operation.body == nullptr ? input.query : input.body;
    for (const auto& rule : operation.rules) check_rule(rule, fields, out);
    return input;
}

}  // namespace ofapi::sim
