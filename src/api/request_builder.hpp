#pragma once

#include "api/catalog.hpp"

#include <ofapi/detail/parameters.hpp>
#include <ofapi/file.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/container/small_vector.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ofapi::api {

/// Values of parameters as JSON.
[[nodiscard]] inline boost::json::value to_json(bool value) { return value; }
[[nodiscard]] inline boost::json::value to_json(std::int64_t value) { return value; }
[[nodiscard]] inline boost::json::value to_json(double value) { return value; }
[[nodiscard]] inline boost::json::value to_json(const std::string& value) { return boost::json::value(value); }
[[nodiscard]] inline boost::json::value to_json(const boost::json::value& value) { return value; }
[[nodiscard]] boost::json::value to_json(Timestamp value);
[[nodiscard]] boost::json::value to_json(Date value);
template <class Tag>
[[nodiscard]] boost::json::value to_json(const detail::StrongString<Tag>& value) {
    return boost::json::value(value.str());
}
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] boost::json::value to_json(E value) {
    return boost::json::value(to_string(value));
}
template <class Object>
    requires requires(const Object& object) {
        { object.to_json() } -> std::same_as<boost::json::value>;
    }
[[nodiscard]] boost::json::value to_json(const Object& object) {
    return object.to_json();
}
template <class T>
[[nodiscard]] boost::json::value to_json(const std::vector<T>& values) {
    boost::json::array array;
    array.reserve(values.size());
    for (const T& value : values) array.push_back(to_json(value));
    return array;
}

/// The JSON of a parameter that is an object of its own.
class ObjectBuilder {
 public:
    template <class T>
    ObjectBuilder& set(std::string_view name, const std::optional<T>& value) {
        if (value) set(name, *value);
        return *this;
    }
    template <class T>
    ObjectBuilder& set(std::string_view name, const detail::Nullable<T>& value) {
        if (value) object_[name] = *value ? to_json(**value) : boost::json::value();
        return *this;
    }
    template <class T>
    ObjectBuilder& set(std::string_view name, const T& value) {
        object_[name] = to_json(value);
        return *this;
    }

    [[nodiscard]] boost::json::value build() { return std::move(object_); }

 private:
    boost::json::object object_;
};

/// Makes an operation's request from the values of its parameters: checks them, encodes the path, the query and the
/// body. What is wrong becomes the request's `problem()`.
class RequestBuilder {
 public:
    explicit RequestBuilder(const Operation& operation) noexcept : operation_(operation) {}

    /// The value of the parameter of that name; of all of that name, where one is of the path and one of the body.
    template <class T>
    RequestBuilder& set(std::string_view name, const T& value) {
        return add(name, to_json(value));
    }
    template <class T>
    RequestBuilder& set(std::string_view name, const std::optional<T>& value) {
        return value ? set(name, *value) : *this;
    }
    template <class T>
    RequestBuilder& set(std::string_view name, const detail::Nullable<T>& value) {
        if (!value) return *this;
        return add(name, *value ? to_json(**value) : boost::json::value());
    }
    RequestBuilder& set(std::string_view name, const File& file);

    /// A value from outside, which may be text that says what is meant, under a name that may not exist.
    RequestBuilder& set_untyped(std::string_view name, const boost::json::value& value);

    [[nodiscard]] Request build();

 private:
    struct Given {
        const Parameter* parameter;
        boost::json::value value;
        std::optional<File> file{};
    };

    RequestBuilder& add(std::string_view name, boost::json::value value);
    void blame(std::string_view name, std::string_view problem);
    [[nodiscard]] const Given* find(std::string_view name) const noexcept;
    void check_values();
    void check_rules();
    void check_rule(const Rule& rule);
    [[nodiscard]] bool applies(const Rule& rule) const;
    [[nodiscard]] std::string target() const;
    [[nodiscard]] std::string json_body() const;
    void write_multipart(Request& request);

    const Operation& operation_;
    boost::container::small_vector<Given, 8> given_;
    std::string problem_;
};

}  // namespace ofapi::api
