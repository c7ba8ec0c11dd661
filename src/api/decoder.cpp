#include "api/decoder.hpp"

#include "api/envelope.hpp"
#include "api/numbers.hpp"
#include "api/timestamp.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ofapi::api {

namespace {

namespace json = boost::json;

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

void read(const json::value& v, std::optional<bool>& out) {
    if (const bool* b = v.if_bool()) out = *b;
    if (const auto* i = v.if_int64(); i != nullptr && (*i == 0 || *i == 1)) out = *i == 1;
}

void read(const json::value& v, std::optional<std::int64_t>& out) {
    if (const auto* i = v.if_int64()) out = *i;
    if (const auto* d = v.if_double()) out = exact_integer(*d);
    if (const auto* s = v.if_string()) out = parse_integer(view(*s));
}

void read(const json::value& v, std::optional<double>& out) {
    if (const auto* i = v.if_int64()) out = static_cast<double>(*i);
    if (const auto* u = v.if_uint64()) out = static_cast<double>(*u);
    // The parser makes infinities and NaN of numbers that no double can hold.
    if (const auto* d = v.if_double(); d != nullptr && std::isfinite(*d)) out = *d;
    if (const auto* s = v.if_string()) out = parse_number(view(*s));
}

void read(const json::value& v, std::optional<std::string>& out) {
    if (const auto* s = v.if_string()) out.emplace(view(*s));
    if (const auto* i = v.if_int64()) out = std::to_string(*i);
    if (const auto* u = v.if_uint64()) out = std::to_string(*u);
}

void read(const json::value& v, std::optional<Timestamp>& out) {
    if (const auto* s = v.if_string()) out = parse_timestamp(view(*s));
}

/// Copied out of the document's arena, which ends with the decoding.
json::value keep(const json::value& v) { return json::value(v, json::storage_ptr()); }

template <class T>
void read_one(const json::value& v, void* member) {
    read(v, *static_cast<std::optional<T>*>(member));
}

template <class T>
void read_each(const json::array& array, void* member) {
    auto& list = *static_cast<std::vector<T>*>(member);
    list.reserve(array.size());
    for (const json::value& element : array) {
        std::optional<T> item;
        read(element, item);
        if (item) list.push_back(*std::move(item));
    }
}

void read_object(const json::object& object, const Type& type, void* target);

void read_objects(const json::array& array, const Type& type, void* vector) {
    auto* item = static_cast<std::byte*>(type.assign(vector, array.size()));
    for (const json::value& element : array) {
        if (const auto* object = element.if_object()) read_object(*object, type, item);
        item += type.size;
    }
}

void read_value(const json::value& v, const Field& field, void* member) {
    switch (field.kind) {
        case FieldKind::boolean: return read_one<bool>(v, member);
        case FieldKind::integer: return read_one<std::int64_t>(v, member);
        case FieldKind::number: return read_one<double>(v, member);
        case FieldKind::string: return read_one<std::string>(v, member);
        case FieldKind::timestamp: return read_one<Timestamp>(v, member);
        case FieldKind::json: *static_cast<json::value*>(member) = keep(v); return;
        case FieldKind::object:
            if (const auto* object = v.if_object()) read_object(*object, *field.type, field.type->emplace(member));
            return;
    }
}

void read_list(const json::array& array, const Field& field, void* member) {
    switch (field.kind) {
        case FieldKind::boolean: return read_each<bool>(array, member);
        case FieldKind::integer: return read_each<std::int64_t>(array, member);
        case FieldKind::number: return read_each<double>(array, member);
        case FieldKind::string: return read_each<std::string>(array, member);
        case FieldKind::timestamp: return read_each<Timestamp>(array, member);
        case FieldKind::object: return read_objects(array, *field.type, member);
        case FieldKind::json: {
            auto& list = *static_cast<std::vector<json::value>*>(member);
            list.reserve(array.size());
            for (const json::value& element : array) list.push_back(keep(element));
            return;
        }
    }
}

void read_object(const json::object& object, const Type& type, void* target) {
    for (const auto& [key, value] : object) {
        const std::string_view name(key.data(), key.size());
        const auto field = std::lower_bound(type.fields.begin(), type.fields.end(), name,
                                            [](const Field& f, std::string_view n) { return f.name < n; });
        if (field == type.fields.end() || field->name != name) continue;
        void* member = static_cast<std::byte*>(target) + field->offset;
        if (!field->list) {
            read_value(value, *field, member);
        } else if (const auto* array = value.if_array()) {
            read_list(*array, *field, member);
        }
    }
}

std::string_view name_of(json::kind kind) {
    switch (kind) {
        case json::kind::null: return "null";
        case json::kind::bool_: return "a boolean";
        case json::kind::string: return "a string";
        case json::kind::array: return "an array";
        case json::kind::object: return "an object";
        default: return "a number";
    }
}

std::string not_expected(std::string_view expected, json::kind kind) {
    return std::string(expected) + " is expected, not " + std::string(name_of(kind));
}

/// Parses and hands the document to `use`, in an arena that ends with the call.
template <class Use>
std::string with_document(std::string_view text, Use use) {
    unsigned char first_block[4096];
    json::monotonic_resource arena(first_block, sizeof first_block);
    json::parse_options options;
    options.max_depth = max_json_depth;
    boost::system::error_code ec;
    const json::value document = json::parse({text.data(), text.size()}, ec, &arena, options);
    return ec ? "not JSON: " + ec.message() : use(document);
}

}  // namespace

std::string decode_object(std::string_view json_text, const Type& type, void* object) {
    return with_document(json_text, [&](const json::value& document) {
        const auto* source = document.if_object();
        if (source == nullptr) return not_expected("an object", document.kind());
        read_object(*source, type, object);
        return std::string();
    });
}

std::string decode_list(std::string_view json_text, const Type& type, void* vector) {
    return with_document(json_text, [&](const json::value& document) {
        const auto* source = document.if_array();
        if (source == nullptr) return not_expected("an array", document.kind());
        read_objects(*source, type, vector);
        return std::string();
    });
}

}  // namespace ofapi::api
