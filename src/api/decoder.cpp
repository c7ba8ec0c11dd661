#include "api/decoder.hpp"

#include "api/envelope.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <utility>

namespace ofapi::api {

namespace {

namespace json = boost::json;

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

/// Reads values into objects of any shape, and remembers the first list that should have been there.
class Decoder {
 public:
    /// False if the value is of another kind and the object was left alone.
    bool read(const json::value& value, const Shape& shape, void* object) {
        switch (shape.kind) {
            case Kind::object: {
                const auto* source = value.if_object();
                if (source != nullptr) read_members(*source, *shape.type, object);
                return source != nullptr;
            }
            case Kind::optional: {
                if (value.is_null()) return false;
                if (shape.element->kind == Kind::object && !value.is_object()) return false;
                return read_element(value, shape, object, {});
            }
            case Kind::list: {
                const auto* source = value.if_array();
                if (source == nullptr) return false;
                shape.clear(object, source->size());
                for (const json::value& element : *source) read_element(element, shape, object, {});
                return true;
            }
            case Kind::map: {
                const auto* source = value.if_object();
                if (source == nullptr) return false;
                shape.clear(object, source->size());
                for (const auto& [key, element] : *source)
                    read_element(element, shape, object, {key.data(), key.size()});
                return true;
            }
            default: return shape.read(value, object);
        }
    }

    [[nodiscard]] std::string problem() { return std::move(problem_); }

 private:
    bool read_element(const json::value& value, const Shape& shape, void* container, std::string_view key) {
        void* element = shape.emplace(container, key);
        if (read(value, *shape.element, element)) return true;
        const bool keeps_its_place = shape.kind == Kind::list && shape.element->kind == Kind::object;
        if (!keeps_its_place) shape.drop(container, key);
        return keeps_its_place;
    }

    void read_members(const json::object& object, const Type& type, void* target) {
        for (const auto& [key, value] : object) {
            const std::string_view name(key.data(), key.size());
            const auto field = std::lower_bound(type.fields.begin(), type.fields.end(), name,
                                                [](const Field& f, std::string_view n) { return f.name < n; });
            if (field == type.fields.end() || field->name != name) continue;
            read(value, *field->shape, static_cast<std::byte*>(target) + field->offset);
        }
        for (const Field& field : type.fields)
            if (field.required) require(object, field);
    }

    void require(const json::object& object, const Field& field) {
        const json::value* value = object.if_contains({field.name.data(), field.name.size()});
        if ((value != nullptr && value->is_array()) || !problem_.empty()) return;
        problem_ = std::string(field.name) + ": " +
                   (value != nullptr ? not_expected("an array", value->kind()) : "an array is expected, it is missing");
    }

    std::string problem_;
};

std::string_view expected(const Shape& shape) {
    switch (shape.kind) {
        case Kind::list: return "an array";
        case Kind::object:
        case Kind::map: return "an object";
        default: return "another value";
    }
}

}  // namespace

std::string decode(std::string_view text, const Shape& shape, void* object) {
    unsigned char first_block[4096];
    json::monotonic_resource arena(first_block, sizeof first_block);
    json::parse_options options;
    options.max_depth = max_json_depth;
    boost::system::error_code ec;
    const json::value document = json::parse({text.data(), text.size()}, ec, &arena, options);
    if (ec) return "not JSON: " + ec.message();
    Decoder decoder;
    if (!decoder.read(document, shape, object)) return not_expected(expected(shape), document.kind());
    return decoder.problem();
}

}  // namespace ofapi::api
