#pragma once

// What is known of a result's type, as data: one table of fields per struct, one decoder and one encoder for all.
//
// A table is made beside the operations that use the type, one line per field in the order of the names:
//
//     constexpr api::Field queue_item_fields[] = {
//         OFAPI_FIELD(QueueItem, can_unsend, "canUnsend"),
//         OFAPI_FIELD(QueueItem, id, "id"),
//     };
//     template <>
//     const api::Type api::type_of<QueueItem> = api::make_type<QueueItem>(queue_item_fields);
//
// A field's shape follows from the member's type, so the two cannot disagree: std::optional of a scalar or of a type
// with a table of its own, std::vector or std::map of either, or boost::json::value where the shape is not known.

#include <ofapi/ids.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace ofapi::api {

/// What stands in JSON where a scalar may: nothing for null, an object or an array. A text is a view into the document.
using Scalar = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string_view>;
[[nodiscard]] Scalar scalar_of(const boost::json::value& json);

enum class Kind : std::uint8_t { boolean, integer, number, string, timestamp, json, object, optional, list, map };

struct Type;

/// What the decoder and the encoder do with one C++ type, whose object they know by its address only.
struct Shape {
    using Visit = void (*)(void* context, std::string_view key, const void* element);

    Kind kind;
    const Type* type = nullptr;      ///< of an object
    const Shape* element = nullptr;  ///< of an optional, a list, a map

    // Scalars. `read` leaves a value of another kind alone and returns false.
    bool (*read)(const Scalar& json, void* scalar) = nullptr;
    void (*write)(const void* scalar, boost::json::value& json) = nullptr;

    // Optionals, lists and maps. `emplace` makes a new element and returns it; `drop` takes it back.
    void (*clear)(void* container, std::size_t room) = nullptr;
    void* (*emplace)(void* container, std::string_view key) = nullptr;
    void (*drop)(void* container, std::string_view key) = nullptr;
    void (*each)(const void* container, void* context, Visit visit) = nullptr;
};

/// A member of a JSON object and where its value goes.
struct Field {
    std::string_view name;  ///< on the wire
    const Shape* shape;
    std::uint32_t offset;   ///< in the struct
    bool required = false;  ///< a list that must be there: the one an operation pages over
};

/// A struct that JSON objects are read into.
struct Type {
    std::span<const Field> fields;  ///< in the order of their names, for a binary search
};

/// Null if the type has no field of that name.
[[nodiscard]] const Field* find_field(const Type& type, std::string_view name);

/// The type with its table; specialised for each result type.
template <class T>
extern const Type type_of;

bool read_scalar(const Scalar& json, bool& out);
bool read_scalar(const Scalar& json, std::int64_t& out);
bool read_scalar(const Scalar& json, double& out);
bool read_scalar(const Scalar& json, std::string& out);
bool read_scalar(const Scalar& json, Timestamp& out);
template <class Tag>
bool read_scalar(const Scalar& json, detail::StrongString<Tag>& out) {
    std::string text;
    if (!read_scalar(json, text)) return false;
    out = detail::StrongString<Tag>(std::move(text));
    return true;
}

void write_scalar(bool value, boost::json::value& json);
void write_scalar(std::int64_t value, boost::json::value& json);
void write_scalar(double value, boost::json::value& json);
void write_scalar(const std::string& value, boost::json::value& json);
void write_scalar(Timestamp value, boost::json::value& json);
template <class Tag>
void write_scalar(const detail::StrongString<Tag>& value, boost::json::value& json) {
    write_scalar(value.str(), json);
}

template <class T>
struct ShapeOf {
    static constexpr Shape shape{.kind = Kind::object, .type = &type_of<T>};
};

template <class T, Kind K>
struct ScalarShape {
    static constexpr Shape shape{
        .kind = K,
        .read = [](const Scalar& json, void* scalar) { return read_scalar(json, *static_cast<T*>(scalar)); },
        .write = [](const void* scalar,
                    boost::json::value& json) { write_scalar(*static_cast<const T*>(scalar), json); }};
};
template <>
struct ShapeOf<bool> : ScalarShape<bool, Kind::boolean> {};
template <>
struct ShapeOf<std::int64_t> : ScalarShape<std::int64_t, Kind::integer> {};
template <>
struct ShapeOf<double> : ScalarShape<double, Kind::number> {};
template <>
struct ShapeOf<std::string> : ScalarShape<std::string, Kind::string> {};
template <class Tag>
struct ShapeOf<detail::StrongString<Tag>> : ScalarShape<detail::StrongString<Tag>, Kind::string> {};
template <>
struct ShapeOf<Timestamp> : ScalarShape<Timestamp, Kind::timestamp> {};
template <>
struct ShapeOf<boost::json::value> {
    static constexpr Shape shape{.kind = Kind::json, .write = [](const void* value, boost::json::value& json) {
                                     json = *static_cast<const boost::json::value*>(value);
                                 }};
};

template <class T>
struct ShapeOf<std::optional<T>> {
    static_assert(!std::is_same_v<T, boost::json::value>, "a boost::json::value can be null by itself");
    static constexpr Shape shape{
        .kind = Kind::optional,
        .element = &ShapeOf<T>::shape,
        .emplace = [](void* c, std::string_view) -> void* { return &static_cast<std::optional<T>*>(c)->emplace(); },
        .drop = [](void* c, std::string_view) { static_cast<std::optional<T>*>(c)->reset(); },
        .each =
            [](const void* c, void* context, Shape::Visit visit) {
                const auto& optional = *static_cast<const std::optional<T>*>(c);
                if (optional) visit(context, {}, &*optional);
            }};
};

template <class T>
struct ShapeOf<std::vector<T>> {
    static_assert(!std::is_same_v<T, bool>, "the elements of a std::vector<bool> have no addresses");
    static constexpr Shape shape{
        .kind = Kind::list,
        .element = &ShapeOf<T>::shape,
        .clear =
            [](void* c, std::size_t room) {
                static_cast<std::vector<T>*>(c)->clear();
                static_cast<std::vector<T>*>(c)->reserve(room);
            },
        .emplace = [](void* c, std::string_view) -> void* { return &static_cast<std::vector<T>*>(c)->emplace_back(); },
        .drop = [](void* c, std::string_view) { static_cast<std::vector<T>*>(c)->pop_back(); },
        .each =
            [](const void* c, void* context, Shape::Visit visit) {
                for (const T& element : *static_cast<const std::vector<T>*>(c)) visit(context, {}, &element);
            }};
};

template <class T>
struct ShapeOf<std::map<std::string, T>> {
    static constexpr Shape shape{
        .kind = Kind::map,
        .element = &ShapeOf<T>::shape,
        .clear = [](void* c, std::size_t) { static_cast<std::map<std::string, T>*>(c)->clear(); },
        .emplace = [](void* c, std::string_view key) -> void* {
            return &(static_cast<std::map<std::string, T>*>(c)->insert_or_assign(std::string(key), T()).first->second);
        },
        .drop = [](void* c,
                   std::string_view key) { static_cast<std::map<std::string, T>*>(c)->erase(std::string(key)); },
        .each =
            [](const void* c, void* context, Shape::Visit visit) {
                for (const auto& [key, element] : *static_cast<const std::map<std::string, T>*>(c))
                    visit(context, key, &element);
            }};
};

template <class Member>
consteval Field make_field(std::string_view name, std::size_t offset, bool required = false) {
    return Field{name, &ShapeOf<Member>::shape, static_cast<std::uint32_t>(offset), required};
}

#define OFAPI_FIELD(type, member, name) ::ofapi::api::make_field<decltype(type::member)>(name, offsetof(type, member))
#define OFAPI_REQUIRED_FIELD(type, member, name) \
    ::ofapi::api::make_field<decltype(type::member)>(name, offsetof(type, member), true)

template <class T>
consteval Type make_type(std::span<const Field> fields) {
    for (std::size_t i = 1; i < fields.size(); ++i)
        if (!(fields[i - 1].name < fields[i].name)) throw "fields stand in the order of their names, each once";
    return Type{fields};
}

}  // namespace ofapi::api
