#pragma once

// The decoder, over the nodes of a parsed document, whichever parser made it. A node is copied freely and gives
//
//     JsonType type() const;
//     Scalar scalar() const;                  // monostate where it is null or a container
//     std::size_t size() const;               // of an array
//     void each_element(auto visit) const;    // of an array: visit(node)
//     void each_member(auto visit) const;     // of an object: visit(name, node), in their order, doubles too
//     void copy_to(boost::json::value&) const;

#include "api/shape.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi::api {

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

[[nodiscard]] inline std::string not_expected(std::string_view expected, JsonType type) {
    static constexpr std::string_view names[] = {"null", "a boolean", "a number", "a string", "an array", "an object"};
    return std::string(expected) + " is expected, not " + std::string(names[static_cast<std::size_t>(type)]);
}

/// Finds fields by their names. Objects of one type nearly always have their members in one order: so the field of the
/// n-th member is first looked for where that of the last object was. The names must outlive it.
class FieldFinder {
 public:
    /// Null if the type has no such field.
    [[nodiscard]] const Field* find(const Type& type, std::string_view name, std::size_t n) {
        Found& last = found_[(reinterpret_cast<std::uintptr_t>(&type) / sizeof(Type) * 16 + n) % std::size(found_)];
        if (last.type == &type && last.name == name) return last.field;
        last = {&type, name, find_field(type, name)};
        return last.field;
    }

 private:
    struct Found {
        const Type* type = nullptr;
        std::string_view name;
        const Field* field = nullptr;
    };
    Found found_[64];
};

/// Reads values into objects of any shape, and remembers the first list that should have been there.
template <class Node>
class NodeDecoder {
 public:
    /// Returns what is wrong in words, or nothing.
    [[nodiscard]] static std::string decode(Node root, const Shape& shape, void* object) {
        NodeDecoder decoder;
        if (!decoder.read(root, shape, object)) return not_expected(expected(shape), root.type());
        return std::move(decoder.problem_);
    }

 private:
    static std::string_view expected(const Shape& shape) {
        switch (shape.kind) {
            case Kind::list: return "an array";
            case Kind::object:
            case Kind::map: return "an object";
            default: return "another value";
        }
    }

    /// False if the value is of another kind and the object was left alone.
    bool read(Node value, const Shape& shape, void* object) {
        switch (shape.kind) {
            case Kind::object: {
                if (value.type() != JsonType::object) return false;
                read_members(value, *shape.type, object);
                return true;
            }
            case Kind::optional: {
                const JsonType type = value.type();
                if (type == JsonType::null) return false;
                if (shape.element->kind == Kind::object && type != JsonType::object) return false;
                return read_element(value, shape, object, {});
            }
            case Kind::list: {
                if (value.type() != JsonType::array) return false;
                shape.clear(object, value.size());
                value.each_element([&](Node element) { read_element(element, shape, object, {}); });
                return true;
            }
            case Kind::map: {
                if (value.type() != JsonType::object) return false;
                shape.clear(object, 0);
                value.each_member(
                    [&](std::string_view key, Node element) { read_element(element, shape, object, key); });
                return true;
            }
            case Kind::json: {
                value.copy_to(*static_cast<boost::json::value*>(object));
                return true;
            }
            default: return shape.read(value.scalar(), object);
        }
    }

    bool read_element(Node value, const Shape& shape, void* container, std::string_view key) {
        void* element = shape.emplace(container, key);
        if (read(value, *shape.element, element)) return true;
        const bool keeps_its_place = shape.kind == Kind::list && shape.element->kind == Kind::object;
        if (!keeps_its_place) shape.drop(container, key);
        return keeps_its_place;
    }

    void read_members(Node object, const Type& type, void* target) {
        std::size_t n = 0;
        object.each_member([&](std::string_view name, Node value) {
            const Field* field = fields_.find(type, name, n++);
            if (field == nullptr) return;
            void* member = static_cast<std::byte*>(target) + field->offset;
            if (!read(value, *field->shape, member)) empty(*field->shape, member);
        });
        for (const Field& field : type.fields)
            if (field.required) require(object, field);
    }

    /// Of a member that comes twice the last counts, also where it says nothing.
    static void empty(const Shape& shape, void* member) {
        if (shape.kind == Kind::optional) shape.drop(member, {});
        if (shape.kind == Kind::list || shape.kind == Kind::map) shape.clear(member, 0);
    }

    void require(Node object, const Field& field) {
        std::optional<JsonType> found;
        object.each_member([&](std::string_view name, Node value) {
            if (name == field.name) found = value.type();
        });
        if (found == JsonType::array || !problem_.empty()) return;
        problem_ = std::string(field.name) + ": " +
                   (found ? not_expected("an array", *found) : "an array is expected, it is missing");
    }

    FieldFinder fields_;
    std::string problem_;
};

}  // namespace ofapi::api
