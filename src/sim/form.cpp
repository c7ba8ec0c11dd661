#include "sim/form.hpp"

#include "sim/schema_check.hpp"

#include <charconv>
#include <utility>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

template <class Number>
std::optional<json::value> number_in(std::string_view text) {
    Number number{};
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (ec != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return json::value(number);
}

/// A text stays one where nothing else can be made of it; the check will say so.
json::value scalar(std::string_view text, const Schema& schema) {
    const auto types = all_types(schema);
    if (types != 0 && (types & type_string) == 0) {
        if ((types & (type_integer | type_number)) != 0) {
            if (const auto number = number_in<std::int64_t>(text)) return *number;
        }
        if ((types & type_number) != 0) {
            if (const auto number = number_in<double>(text)) return *number;
        }
        if ((types & type_boolean) != 0) {
            if (text == "1" || text == "true") return true;
            if (text == "0" || text == "false") return false;
        }
    }
    return json::value(json::string_view(text.data(), text.size()));
}

/// Whether `key` is `name[]` or `name[0]`.
bool is_element(std::string_view key, std::string_view name) {
    if (!key.starts_with(name) || key.size() < name.size() + 2) return false;
    const auto index = key.substr(name.size());
    return index.front() == '[' && index.find_first_not_of("0123456789", 1) == index.size() - 1 && index.back() == ']';
}

std::optional<json::value> list_of(const Pairs& pairs, const std::string& name, const Schema& items, bool comma_list) {
    json::array list;
    for (const auto& [key, value] : pairs) {
        if (is_element(key, name)) list.push_back(scalar(value, items));
        if (!comma_list || key != name || value.empty()) continue;
        std::string_view rest = value;
        for (bool more = true; more;) {
            const auto comma = rest.find(',');
            list.push_back(scalar(rest.substr(0, comma), items));
            more = comma != std::string_view::npos;
            if (more) rest.remove_prefix(comma + 1);
        }
    }
    if (list.empty()) return std::nullopt;
    return list;
}

std::optional<json::value> object_of(const Pairs& pairs, const std::string& name, const Schema& schema) {
    json::object object;
    for (const auto& property : schema.properties) {
        auto value = field_of(pairs, name + '[' + std::string(property.name) + ']', *property.schema, false);
        if (value) object[{property.name.data(), property.name.size()}] = std::move(*value);
    }
    if (object.empty()) return std::nullopt;
    return object;
}

}  // namespace

std::optional<json::value> field_of(const Pairs& pairs, const std::string& name, const Schema& schema,
                                    bool comma_list) {
    static const Schema anything;
    std::optional<json::value> value;
    if (schema.takes(type_array)) {
        value = list_of(pairs, name, schema.items == nullptr ? anything : *schema.items, comma_list);
    }
    if (!value && schema.takes(type_object)) value = object_of(pairs, name, schema);
    if (value) return value;
    for (const auto& [key, text] : pairs) {
        if (key == name) value = text.empty() ? std::nullopt : std::optional(scalar(text, schema));
    }
    return value;
}

}  // namespace ofapi::sim
