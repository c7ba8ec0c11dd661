#pragma once

#include "sim/schema.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {

enum class Place { path, query, header };

struct Parameter {
    std::string_view name;
    const Schema* schema = nullptr;
    Place place = Place::query;
    bool required = false;
    bool comma_list = false;  ///< an array as `a,b`; otherwise as `name[]=a&name[]=b`
};

/// How an operation pages: `x-paging`. Paths are dotted, from the root of the body.
struct Paging {
    enum class Style { offset, next_page, next_offset, marker, id_cursor, from_id, end_date, page, next_page_url };

    Style style = Style::offset;
    std::string_view items;     ///< path of the list
    std::string_view has_more;  ///< path
    std::string_view limit;     ///< query parameter, as the next five
    std::string_view offset;
    std::string_view cursor;
    std::string_view page;
    std::string_view order;  ///< the one that chooses between the next two
    std::string_view descending;
    std::string_view ascending;
    std::string_view default_order;
    std::string_view cursor_from;   ///< a field of the item, or the path of the next cursor
    std::string_view current_page;  ///< path
    std::string_view last_page;     ///< path
};

/// What a call that worked costs: `x-cost`.
struct Cost {
    enum class Per { call, result, megabyte };

    std::int64_t credits = 0;
    Per per = Per::call;
    std::int64_t least = 0;
};

/// `x-order`: the list's items are sorted by this field.
struct Order {
    std::string_view by;  ///< dotted, from the item
    bool descending = true;
};

/// One of `x-rules`. A rule with `trigger` says what that field needs, one without what holds between `fields`.
struct Rule {
    enum class Kind { any_of, together, exclusive, needs };

    Kind kind = Kind::any_of;
    std::vector<std::string_view> fields;
    std::string_view trigger;
    const boost::json::value* equals = nullptr;  ///< the trigger counts only with this value
    const boost::json::value* unless = nullptr;  ///< or with any but this one
};

/// One operation of the document. Texts point into the document, or live for ever.
struct Operation {
    struct Segment {
        std::string_view text;  ///< a literal, or the name of a parameter
        bool parameter = false;
    };

    std::string_view id;
    std::string_view method;
    std::vector<Segment> path;
    std::optional<std::size_t> account;  ///< which path parameter names the account whose lane the call is in
    bool cached = false;
    Cost cost;
    std::vector<Parameter> parameters;
    std::vector<Rule> rules;
    const Schema* body = nullptr;  ///< of the request
    std::optional<Paging> paging;
    std::optional<Order> order;
    int status = 200;                ///< of an answer that worked
    std::string_view content_type;   ///< empty for an answer without content
    const Schema* answer = nullptr;  ///< of the whole body
};

/// A path that matched.
struct Match {
    const Operation* operation = nullptr;  ///< null if the path does not take the method
    std::vector<std::string> arguments;    ///< of the path's parameters, in order
    std::string_view methods;              ///< those that the path takes, for people and for `Allow`
};

/// The operations of the document, and `GET /api/usage/credits`, which is missing there.
class Catalog {
 public:
    /// That of `document_text()`, read on first use. May be called from any thread.
    static const Catalog& shared();

    /// Throws if `document` is not what the simulator understands.
    explicit Catalog(std::string_view document);
    ~Catalog();

    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    /// The operation for `method` (HEAD counts as GET) and these decoded segments. A literal segment wins over a
    /// parameter. Nothing where no path of the document fits.
    [[nodiscard]] std::optional<Match> match(std::string_view method, const std::vector<std::string>& segments) const;

 private:
    /// What may follow the same beginning of a path.
    struct Node {
        std::map<std::string_view, std::unique_ptr<Node>> literals;
        std::unique_ptr<Node> parameter;
        std::vector<const Operation*> operations;  ///< whose path ends here
        std::string methods;
    };

    class Search;

    void add(std::string_view path, std::string_view method, const boost::json::object& json);
    void place(const Operation& operation);

    boost::json::value document_;
    std::unique_ptr<Schemas> schemas_;
    std::deque<Operation> operations_;
    Node root_;
};

}  // namespace ofapi::sim
