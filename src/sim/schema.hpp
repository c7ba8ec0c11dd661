#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <deque>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ofapi::sim {

/// JSON types, as bits of a set.
enum JsonType : unsigned {
    type_null = 1,
    type_boolean = 2,
    type_integer = 4,
    type_number = 8,
    type_string = 16,
    type_array = 32,
    type_object = 64,
};

/// What the name of a property says about its value, for answers that look like the service's.
enum class Hint { none, id, money, url, person, username, email, currency, text };

/// A schema of the document, with its references resolved. All texts point into the document.
struct Schema {
    struct Property {
        std::string_view name;
        const Schema* schema = nullptr;
        Hint hint = Hint::none;
        bool required = false;
    };

    unsigned types = 0;  ///< a set of `JsonType`; empty takes every type
    std::string_view format;
    std::string_view date_format;  ///< `x-format`
    std::string_view id_type;      ///< `x-type`
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> numeric_minimum;  ///< of the number that a string holds
    std::optional<double> numeric_maximum;
    std::optional<std::size_t> min_length;  ///< in characters
    std::optional<std::size_t> max_length;
    std::optional<std::size_t> min_items;
    std::optional<std::size_t> max_items;
    std::optional<std::size_t> max_bytes;  ///< of an uploaded file
    bool may_be_empty = false;             ///< although it is required
    bool unique_items = false;
    std::vector<const boost::json::value*> choices;  ///< `enum` or `const`; empty takes every value
    const boost::json::value* preset = nullptr;      ///< `default`
    std::vector<Property> properties;
    const Schema* items = nullptr;
    const Schema* additional = nullptr;  ///< of the properties that are not named
    std::vector<const Schema*> any_of;

    [[nodiscard]] bool takes(JsonType type) const noexcept { return types == 0 || (types & type) != 0; }

    /// Nothing where the schema has no such property.
    [[nodiscard]] const Property* property(std::string_view name) const noexcept;
};

/// Owns the schemas of one document.
class Schemas {
 public:
    /// `components`: the document's `components/schemas`. It must outlive this object.
    explicit Schemas(const boost::json::object& components) : components_(components) {}

    Schemas(const Schemas&) = delete;
    Schemas& operator=(const Schemas&) = delete;

    /// `json` must outlive this object. The result lives as long as this object. Throws `std::invalid_argument` for a
    /// keyword or a reference that the simulator does not know: better at once than an answer that breaks the schema.
    const Schema* add(const boost::json::value& json);

 private:
    void read(const boost::json::object& json, Schema& out);
    void read_properties(const boost::json::object& json, Schema& out);

    const boost::json::object& components_;
    std::deque<Schema> all_;
    std::unordered_map<std::string_view, const Schema*> by_name_;
};

}  // namespace ofapi::sim
