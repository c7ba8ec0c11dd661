#pragma once

// What is known of a result's type, as data: one table of fields per type, one decoder for all of them.
//
// A table is made beside the operations that use the type, one line per field in the order of the names:
//
//     constexpr Field queue_item_fields[] = {
//         OFAPI_FIELD(QueueItem, can_unsend, "canUnsend"),
//         OFAPI_FIELD(QueueItem, id, "id"),
//     };
//     template <>
//     const Type type_of<QueueItem> = make_type<QueueItem>(queue_item_fields);
//
// A field's kind follows from the member's type, so the two cannot disagree: std::optional of a scalar or of a type
// with a table of its own, std::vector of the same, or boost::json::value where the shape is not known. Types come
// before the types they are nested in.

#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ofapi::api {

enum class FieldKind : std::uint8_t { boolean, integer, number, string, timestamp, object, json };

struct Type;

/// A member of a JSON object and where its value goes.
struct Field {
    std::string_view name;  ///< on the wire
    const Type* type;       ///< of objects; null otherwise
    std::uint32_t offset;   ///< in the struct
    FieldKind kind;
    bool list;  ///< the member is a std::vector, otherwise a std::optional or a bare boost::json::value
};

/// A struct that JSON objects are read into.
struct Type {
    std::span<const Field> fields;                     ///< in the order of their names, for a binary search
    std::size_t size;                                  ///< of the struct
    void* (*emplace)(void* optional);                  ///< makes a new struct in a std::optional; returns its address
    void* (*assign)(void* vector, std::size_t count);  ///< fills a std::vector with new structs; returns the first
};

/// The type with its table; specialised for each result type.
template <class T>
extern const Type type_of;

template <class T>
struct ElementKind {
    static constexpr FieldKind kind = FieldKind::object;
    static constexpr const Type* type = &type_of<T>;
};
template <FieldKind Kind>
struct PlainKind {
    static constexpr FieldKind kind = Kind;
    static constexpr const Type* type = nullptr;
};
template <>
struct ElementKind<bool> : PlainKind<FieldKind::boolean> {};
template <>
struct ElementKind<std::int64_t> : PlainKind<FieldKind::integer> {};
template <>
struct ElementKind<double> : PlainKind<FieldKind::number> {};
template <>
struct ElementKind<std::string> : PlainKind<FieldKind::string> {};
template <>
struct ElementKind<Timestamp> : PlainKind<FieldKind::timestamp> {};
template <>
struct ElementKind<boost::json::value> : PlainKind<FieldKind::json> {};

template <class Member>
struct MemberKind;  // a member must be a std::optional, a std::vector or a boost::json::value
template <class T>
struct MemberKind<std::optional<T>> : ElementKind<T> {
    static constexpr bool list = false;
    static_assert(!std::is_same_v<T, boost::json::value>, "a boost::json::value can be null by itself");
};
template <class T>
struct MemberKind<std::vector<T>> : ElementKind<T> {
    static constexpr bool list = true;
};
template <>
struct MemberKind<boost::json::value> : ElementKind<boost::json::value> {
    static constexpr bool list = false;
};

template <class Member>
consteval Field make_field(std::string_view name, std::size_t offset) {
    using Kind = MemberKind<Member>;
    return Field{name, Kind::type, static_cast<std::uint32_t>(offset), Kind::kind, Kind::list};
}

#define OFAPI_FIELD(type, member, name) ::ofapi::api::make_field<decltype(type::member)>(name, offsetof(type, member))

template <class T>
consteval Type make_type(std::span<const Field> fields) {
    for (std::size_t i = 1; i < fields.size(); ++i)
        if (!(fields[i - 1].name < fields[i].name)) throw "fields stand in the order of their names, each once";
    return Type{fields, sizeof(T),
                [](void* optional) -> void* { return &static_cast<std::optional<T>*>(optional)->emplace(); },
                [](void* vector, std::size_t count) -> void* {
                    auto& items = *static_cast<std::vector<T>*>(vector);
                    items = std::vector<T>(count);
                    return items.data();
                }};
}

}  // namespace ofapi::api
