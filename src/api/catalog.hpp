#pragma once

// What is known of each operation, as data: enough to make its request from values that are only known when the
// program runs, and to say what is wrong with them. The constants stand beside the generated operations.

#include "api/shape.hpp"

#include <ofapi/request.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

enum class In : std::uint8_t { path, query, body };

enum class ValueKind : std::uint8_t {
    boolean,
    integer,
    number,
    string,
    timestamp,
    date,    ///< a day
    file,    ///< the contents of a file
    object,  ///< with members of its own
    json,    ///< whatever it is
};

/// How a query writes a list: `name[]=a&name[]=b`, or `name=a,b`.
enum class ListForm : std::uint8_t { brackets, commas };

/// How a point in time is written: `2025-01-31T12:00:00Z`, or `2025-01-31 12:00:00`.
enum class TimeForm : std::uint8_t { iso, sql };

/// A parameter of an operation, or a member of one that is an object.
struct Parameter {
    std::string_view name;  ///< on the wire
    In in = In::body;
    ValueKind kind = ValueKind::string;
    bool list = false;
    bool required = false;
    bool nullable = false;
    bool may_be_empty = false;  ///< although it is required
    bool lane = false;          ///< the account whose limits the call comes under
    ListForm list_form = ListForm::brackets;
    TimeForm time_form = TimeForm::iso;
    std::span<const std::string_view> choices{};  ///< the values allowed; of numbers as text
    std::span<const std::string_view> also{};     ///< values allowed outside the bounds
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    std::size_t max_length = 0;  ///< characters of a string, bytes of a file; 0: not documented
    std::size_t min_items = 0;
    std::size_t max_items = 0;  ///< 0: not documented
    std::span<const Parameter> members{};
    std::string_view fallback{};  ///< what the service takes where it is left out
    std::string_view about{};
};

/// What several parameters have to do with each other.
struct Rule {
    enum class Kind : std::uint8_t {
        any_of,     ///< at least one of `names`
        together,   ///< all of `names` or none
        exclusive,  ///< one of `names` at most
        needs,      ///< with `name` go `names`
    };
    Kind kind;
    std::span<const std::string_view> names;
    std::string_view name{};
    std::string_view equals{};  ///< only where `name` has this value
    std::string_view unless{};  ///< not where `name` has this value
};

enum class BodyKind : std::uint8_t { none, json, multipart };

struct Operation {
    detail::OperationInfo info;
    std::string_view group;
    std::string_view path;  ///< `/api/{account}/chats/{chat_id}`
    std::string_view summary;
    std::span<const Parameter> parameters{};  ///< of the path, of the query, of the body
    std::span<const Rule> rules{};
    BodyKind body = BodyKind::none;
    std::shared_ptr<void> (*make_result)() = nullptr;  ///< a fresh result, to be read by `info.result`'s shape
};

template <class Result>
std::shared_ptr<void> make_result() {
    return std::make_shared<Result>();
}

/// All operations, in the order of their names.
[[nodiscard]] std::span<const Operation* const> catalog() noexcept;

/// The operation of that name, or null. `mass-messaging.send`, `mass_messaging.send` and `massMessaging.send` are one.
[[nodiscard]] const Operation* find_operation(std::string_view name);

/// The names that are most like `name`, best first: for messages about a name that does not exist.
[[nodiscard]] std::vector<std::string_view> nearest_names(std::string_view name,
                                                          std::span<const std::string_view> names,
                                                          std::size_t count = 3);

/// The operation's request from values by the names of its parameters. Beyond their own kinds, text is taken for what
/// it says: digits for numbers, `true` for a flag, JSON for lists and objects, a path for a file.
/// What is wrong is told by `Request::problem()`.
[[nodiscard]] Request make_request(const Operation& operation, const boost::json::object& values);

}  // namespace ofapi::api
