#pragma once

// Operations that page, one for each style, as the API documents them.

#include "api/page_walk.hpp"
#include "api/paging.hpp"

#include <ofapi/request.hpp>

#include <string>

namespace ofapi::api::test {

using detail::Paging;
using detail::PagingStyle;

inline constexpr Paging linked{.style = PagingStyle::next_page,
                               .items = "data.list",
                               .has_more = "data.hasMore",
                               .limit = "limit",
                               .offset = "offset",
                               .default_limit = 10};
inline constexpr Paging linked_bare{
    .style = PagingStyle::next_page, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 10};
inline constexpr Paging searched{
    .style = PagingStyle::next_page_url, .items = "data", .limit = "limit", .default_limit = 10};
inline constexpr Paging offset_promising{.style = PagingStyle::offset,
                                         .items = "data.list",
                                         .has_more = "data.hasMore",
                                         .limit = "limit",
                                         .offset = "offset",
                                         .default_limit = 20};
inline constexpr Paging offset_silent{
    .style = PagingStyle::offset, .items = "data.list", .limit = "limit", .offset = "offset", .default_limit = 10};
inline constexpr Paging offset_unsized{
    .style = PagingStyle::offset, .items = "data", .has_more = "hasMore", .limit = "limit", .offset = "offset"};
inline constexpr Paging named_offset{.style = PagingStyle::next_offset,
                                     .items = "data.list",
                                     .has_more = "data.hasMore",
                                     .limit = "limit",
                                     .offset = "offset",
                                     .cursor_from = "data.nextOffset",
                                     .default_limit = 10};
inline constexpr Paging marked{.style = PagingStyle::marker,
                               .items = "data.list",
                               .has_more = "data.hasMore",
                               .limit = "limit",
                               .cursor = "marker",
                               .cursor_from = "data.nextMarker",
                               .default_limit = 10};
inline constexpr Paging by_id{.style = PagingStyle::id_cursor,
                              .items = "data",
                              .limit = "limit",
                              .cursor_from = "id",
                              .order = "order",
                              .descending = "first_id",
                              .ascending = "last_id",
                              .default_order = "desc",
                              .default_limit = 10};
inline constexpr Paging from_id{.style = PagingStyle::from_id,
                                .items = "data.list",
                                .has_more = "data.hasMore",
                                .limit = "limit",
                                .cursor = "from_id",
                                .cursor_from = "id",
                                .default_limit = 10};
inline constexpr Paging end_date{.style = PagingStyle::end_date,
                                 .items = "data.items",
                                 .has_more = "data.hasMore",
                                 .limit = "limit",
                                 .cursor = "endDate",
                                 .cursor_from = "date",
                                 .default_limit = 10};
inline constexpr Paging numbered{.style = PagingStyle::page,
                                 .items = "data.data",
                                 .limit = "per_page",
                                 .page = "page",
                                 .current_page = "data.meta.current_page",
                                 .last_page = "data.meta.last_page",
                                 .default_limit = 15};

/// An operation that pages so. The constants live as long as the program.
template <const Paging& paging>
inline constexpr detail::OperationInfo operation{.name = "test.list", .paging = &paging};

inline http::Origin origin_of(std::string_view url = "https://app.onlyfansapi.com") {
    return *http::parse_base_url(url);
}

template <const Paging& paging>
PageWalk walk(std::string target, std::string_view cursor = {}) {
    return PageWalk(Request(operation<paging>, std::move(target)), origin_of(), cursor);
}

}  // namespace ofapi::api::test
