#include "api/accept.hpp"

#include "api/numbers.hpp"
#include "api/timestamp.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ofapi::api {

namespace json = boost::json;

namespace {

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

std::string to_text(double number) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return std::string(digits, end);
}

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A scalar as the text that `choices` and `also` would hold.
std::string as_text(const json::value& value) {
    if (const auto* s = value.if_string()) return std::string(view(*s));
    if (const auto* i = value.if_int64()) return std::to_string(*i);
    if (const auto* d = value.if_double()) return to_text(*d);
    if (const auto* b = value.if_bool()) return *b ? "true" : "false";
    return json::serialize(value);
}

std::string check_bounds(const Parameter& parameter, double number) {
    if (number >= parameter.minimum && number <= parameter.maximum) return {};
    std::string problem = "must be ";
    if (std::isinf(parameter.maximum)) {
        problem += "at least " + to_text(parameter.minimum);
    } else if (std::isinf(parameter.minimum)) {
        problem += "at most " + to_text(parameter.maximum);
    } else {
        problem += to_text(parameter.minimum) + " to " + to_text(parameter.maximum);
    }
    if (!parameter.also.empty()) problem += ", or " + list_in_words(parameter.also);
    return problem + "; it is " + to_text(number);
}

bool has_bounds(const Parameter& parameter) { return !std::isinf(parameter.minimum) || !std::isinf(parameter.maximum); }

std::string accept_boolean(json::value& value) {
    if (value.is_bool()) return {};
    if (const auto* s = value.if_string()) {
        if (const auto flag = parse_flag(view(*s))) {
            value = *flag;
            return {};
        }
    }
    if (const auto* i = value.if_int64(); i != nullptr && (*i == 0 || *i == 1)) {
        value = *i == 1;
        return {};
    }
    return "must be true or false";
}

std::string accept_integer(json::value& value) {
    std::int64_t number = 0;
    if (!read_scalar(scalar_of(value), number)) return "must be a whole number";
    value = number;
    return {};
}

std::string accept_number(json::value& value) {
    double number = 0;
    if (!read_scalar(scalar_of(value), number)) return "must be a number";
    write_scalar(number, value);
    return {};
}

std::string accept_string(json::value& value) {
    if (value.is_string()) return {};
    if (value.is_structured() || value.is_null()) return "must be text";
    value = as_text(value);
    return {};
}

std::string accept_time(const Parameter& parameter, json::value& value) {
    const auto* text = value.if_string();
    const auto when = text != nullptr ? parse_timestamp(view(*text)) : std::nullopt;
    if (!when) return "must be a date and time such as 2025-01-31T12:00:00Z";
    std::string written = format_timestamp(*when);
    if (parameter.time_form == TimeForm::sql) {
        written.resize(19);
        written[10] = ' ';
    }
    value = written;
    return {};
}

std::string accept_date(json::value& value) {
    const auto* text = value.if_string();
    const auto when = text != nullptr ? parse_timestamp(view(*text)) : std::nullopt;
    if (!when) return "must be a date such as 2025-01-31";
    value = format_timestamp(*when).substr(0, 10);
    return {};
}

std::string accept_object(const Parameter& parameter, json::value& value) {
    auto* object = value.if_object();
    if (object == nullptr) return "must be an object";
    for (auto& [key, member] : *object) {
        const auto known =
            std::ranges::find(parameter.members, std::string_view(key.data(), key.size()), &Parameter::name);
        if (known == parameter.members.end())
            return no_such_name({key.data(), key.size()}, "member", parameter.members);
        std::string problem = accept(*known, member);
        if (!problem.empty()) return std::string(known->name) + ": " + problem;
    }
    for (const Parameter& member : parameter.members) {
        if (member.required && !object->contains(member.name)) return std::string(member.name) + ": must be given";
    }
    return {};
}

std::string accept_kind(const Parameter& parameter, json::value& value) {
    switch (parameter.kind) {
        case ValueKind::boolean: return accept_boolean(value);
        case ValueKind::integer: return accept_integer(value);
        case ValueKind::number: return accept_number(value);
        case ValueKind::string: return accept_string(value);
        case ValueKind::timestamp: return accept_time(parameter, value);
        case ValueKind::date: return accept_date(value);
        case ValueKind::file: return accept_string(value);
        case ValueKind::object: return accept_object(parameter, value);
        case ValueKind::json: return {};
    }
    return {};
}

std::string accept_one(const Parameter& parameter, json::value& value) {
    if (value.is_null()) return parameter.nullable ? "" : "must not be null";
    if (std::string problem = accept_kind(parameter, value); !problem.empty()) return problem;
    if (parameter.kind == ValueKind::file) return {};
    const bool scalar = !value.is_structured();
    if (!parameter.choices.empty() && std::ranges::find(parameter.choices, as_text(value)) == parameter.choices.end())
        return "must be " + list_in_words(parameter.choices) + "; it is " + as_text(value);
    if (scalar && std::ranges::find(parameter.also, as_text(value)) != parameter.also.end()) return {};
    if (scalar && has_bounds(parameter)) {
        double number = 0;
        if (!read_scalar(scalar_of(value), number)) return "must be a number";
        if (std::string problem = check_bounds(parameter, number); !problem.empty()) return problem;
    }
    if (const auto* text = value.if_string(); text != nullptr && parameter.max_length != 0) {
        if (const std::size_t length = characters(view(*text)); length > parameter.max_length)
            return "must have at most " + std::to_string(parameter.max_length) + " characters; it has " +
                   std::to_string(length);
    }
    return {};
}

std::string accept_list(const Parameter& parameter, json::value& value) {
    auto* list = value.if_array();
    if (list == nullptr) return "must be a list";
    if (parameter.max_items != 0 && list->size() > parameter.max_items)
        return "must have at most " + std::to_string(parameter.max_items) + " items; it has " +
               std::to_string(list->size());
    if (list->size() < parameter.min_items)
        return "must have at least " + std::to_string(parameter.min_items) + " items; it has " +
               std::to_string(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        std::string problem = (*list)[i].is_null() ? "must not be null" : accept_one(parameter, (*list)[i]);
        const bool joined = parameter.in == In::query && parameter.list_form == ListForm::commas;
        if (problem.empty() && joined && as_text((*list)[i]).find(',') != std::string::npos)
            problem = "must not hold a comma";
        if (!problem.empty()) return "item " + std::to_string(i) + ": " + problem;
    }
    return {};
}

}  // namespace

std::string accept(const Parameter& parameter, json::value& value) {
    if (value.is_null() && parameter.nullable) return {};
    if (!parameter.list) return accept_one(parameter, value);
    return accept_list(parameter, value);
}

std::string list_in_words(std::span<const std::string_view> names) {
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) words += i + 1 < names.size() ? ", " : " or ";
        words += names[i].empty() ? std::string_view("empty") : names[i];
    }
    return words;
}

std::string no_such_name(std::string_view name, std::string_view what, std::span<const Parameter> known) {
    std::string problem = std::string(name) + ": no such " + std::string(what);
    if (known.empty()) return problem + "; there are none";
    std::vector<std::string_view> names;
    for (const Parameter& parameter : known) names.push_back(parameter.name);
    const auto near = nearest_names(name, names, 1);
    if (!near.empty()) problem += "; did you mean " + std::string(near.front()) + "?";
    problem += near.empty() ? "; it is " : " It is ";
    return problem + list_in_words(names);
}

}  // namespace ofapi::api
