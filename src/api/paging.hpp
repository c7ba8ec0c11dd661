#pragma once

#include <cstdint>
#include <string_view>

namespace ofapi::detail {

/// How an operation's list goes on. A link to the next page in the answer goes before all of them.
enum class PagingStyle : std::uint8_t {
    next_page,      ///< by that link only; by `offset` where the answer promises more without one
    offset,         ///< `offset` counts the items that came
    next_offset,    ///< the answer names the next `offset`
    marker,         ///< the answer names the next `cursor`
    id_cursor,      ///< the last item's id, which comes again; the parameter depends on the order
    from_id,        ///< the last item's id
    end_date,       ///< the oldest item's date
    page,           ///< numbered pages
    next_page_url,  ///< by a link of that name
};

/// How an operation's list pages: constant data, made with its type. Paths are dotted and begin at the body's root.
struct Paging {
    PagingStyle style;
    std::string_view items = {};         ///< path of the list: "data.list", "data"
    std::string_view has_more = {};      ///< path; empty where the answer has none
    std::string_view limit = {};         ///< query parameter
    std::string_view offset = {};        ///< query parameter
    std::string_view cursor = {};        ///< query parameter: marker, from_id, endDate
    std::string_view cursor_from = {};   ///< marker, next_offset: path; id_cursor, from_id, end_date: an item's member
    std::string_view page = {};          ///< query parameter
    std::string_view current_page = {};  ///< path
    std::string_view last_page = {};     ///< path
    std::string_view order = {};         ///< id_cursor: the query parameter that names the order
    std::string_view descending = {};    ///< and the one that takes the cursor in descending order
    std::string_view ascending = {};     ///< and in ascending order
    std::string_view default_order = {};
    std::int64_t default_limit = 0;  ///< 0: not known
};

}  // namespace ofapi::detail
