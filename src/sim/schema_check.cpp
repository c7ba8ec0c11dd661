#include "sim/schema_check.hpp"

#include "sim/moments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

bool is_whole(const json::value& value) {
    return value.is_int64() || value.is_uint64() ||
           (value.is_double() && std::trunc(value.get_double()) == value.get_double());
}

unsigned type_of(const json::value& value) {
    switch (value.kind()) {
        case json::kind::null: return type_null;
        case json::kind::bool_: return type_boolean;
        case json::kind::string: return type_string;
        case json::kind::array: return type_array;
        case json::kind::object: return type_object;
        case json::kind::int64:
        case json::kind::uint64:
        case json::kind::double_: break;
    }
    return is_whole(value) ? type_integer | type_number : type_number;
}

std::string_view demand(unsigned types) {
    if ((types & type_string) != 0) return "must be a string.";
    if ((types & type_integer) != 0) return "must be an integer.";
    if ((types & type_number) != 0) return "must be a number.";
    if ((types & type_boolean) != 0) return "must be true or false.";
    return "must be an array.";
}

std::string plain(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

void check_range(double number, std::optional<double> minimum, std::optional<double> maximum, const std::string& field,
                 Complaints& out) {
    if (minimum && number < *minimum) out.add_field(field, "must be at least " + plain(*minimum) + '.');
    if (maximum && number > *maximum) out.add_field(field, "must not be greater than " + plain(*maximum) + '.');
}

void check_text(std::string_view text, const Schema& schema, const std::string& field, Complaints& out) {
    const auto length = characters(text);
    if (schema.min_length && length < *schema.min_length) {
        out.add_field(field, "must be at least " + std::to_string(*schema.min_length) + " characters.");
    }
    if (schema.max_length && length > *schema.max_length) {
        out.add_field(field, "must not be greater than " + std::to_string(*schema.max_length) + " characters.");
    }
    const bool dated = schema.format == "date-time" || schema.format == "date" || !schema.date_format.empty();
    if (dated && !text.empty() && !parse_date(text)) {
        out.add_field(field, schema.date_format.empty()
                                 ? "must be a valid date."
                                 : "must match the format " + std::string(schema.date_format) + '.');
    }
    if (!schema.numeric_minimum && !schema.numeric_maximum) return;
    double number = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (ec != std::errc() || end != text.data() + text.size()) {
        out.add_field(field, "must be a number.");
    } else {
        check_range(number, schema.numeric_minimum, schema.numeric_maximum, field, out);
    }
}

void check_array(const json::array& list, const Schema& schema, const std::string& field, Complaints& out) {
    if (schema.min_items && list.size() < *schema.min_items) {
        out.add_field(field, "must have at least " + std::to_string(*schema.min_items) + " items.");
    }
    if (schema.max_items && list.size() > *schema.max_items) {
        out.add_field(field, "must not have more than " + std::to_string(*schema.max_items) + " items.");
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto element = field + '.' + std::to_string(i);
        if (schema.items != nullptr) check_value(list[i], *schema.items, element, out);
        const bool twice = std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) !=
                           list.begin() + static_cast<std::ptrdiff_t>(i);
        if (schema.unique_items && twice) out.add_field(element, "has a duplicate value.");
    }
}

/// Whether the value may be empty although it is required: the schema says so, or empty text is one of the choices.
bool takes_empty_text(const Schema& schema, const json::value* value) {
    if (schema.may_be_empty && value != nullptr && !value->is_null()) return true;
    return value != nullptr && value->is_string() &&
           std::any_of(schema.choices.begin(), schema.choices.end(),
                       [&](const json::value* choice) { return *choice == *value; });
}

void check_object(const json::object& object, const Schema& schema, const std::string& field, Complaints& out) {
    for (const auto& property : schema.properties) {
        const auto name = field.empty() ? std::string(property.name) : field + '.' + std::string(property.name);
        const auto* value = object.if_contains({property.name.data(), property.name.size()});
        if (property.required && !is_given(value) && !takes_empty_text(*property.schema, value)) {
            out.add_required(name);
        } else if (value != nullptr) {
            check_value(*value, *property.schema, name, out);
        }
    }
}

void check_alternatives(const json::value& value, const Schema& schema, const std::string& field, Complaints& out) {
    const Schema* only = nullptr;
    for (const auto* each : schema.any_of) {
        Complaints here;
        check_value(value, *each, field, here);
        if (here.empty()) return;
        if (each->types != type_null) only = only == nullptr ? each : &schema;
    }
    // Where all but one are null, that one knows best what is wrong.
    if (only != nullptr && only != &schema) {
        check_value(value, *only, field, out);
    } else {
        out.add_invalid(field);
    }
}

}  // namespace

void check_value(const json::value& value, const Schema& schema, const std::string& field, Complaints& out) {
    if (schema.types != 0 && (schema.types & type_of(value)) == 0) {
        out.add_field(field, demand(schema.types));
        return;
    }
    if (!schema.any_of.empty()) check_alternatives(value, schema, field, out);
    if (value.is_null()) return;
    if (!schema.choices.empty() && std::none_of(schema.choices.begin(), schema.choices.end(),
                                                [&](const json::value* choice) { return same(*choice, value); })) {
        out.add_invalid(field);
        return;
    }
    if (value.is_number()) {
        check_range(value.to_number<double>(), schema.minimum, schema.maximum, field, out);
    } else if (schema.types == 0 && (schema.minimum || schema.maximum)) {
        out.add_field(field, "must be a number.");
    } else if (value.is_string()) {
        check_text(view(value.get_string()), schema, field, out);
    } else if (value.is_array()) {
        check_array(value.get_array(), schema, field, out);
    } else if (value.is_object()) {
        check_object(value.get_object(), schema, field, out);
    }
}

bool is_given(const json::value* value) {
    return value != nullptr && !value->is_null() && !(value->is_string() && value->get_string().empty()) &&
           !(value->is_array() && value->get_array().empty());
}

bool same(const json::value& left, const json::value& right) {
    if (left.is_number() && right.is_number()) return left.to_number<double>() == right.to_number<double>();
    return left == right;
}

unsigned all_types(const Schema& schema) {
    auto types = schema.types;
    for (const auto* each : schema.any_of) types |= all_types(*each);
    return types;
}

}  // namespace ofapi::sim
