// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/giphy.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace giphy {

constexpr api::Field gif_images_fixed_height_fields[] = {
    OFAPI_FIELD(Gif::Images::FixedHeight, height, "height"),
    OFAPI_FIELD(Gif::Images::FixedHeight, url, "url"),
    OFAPI_FIELD(Gif::Images::FixedHeight, width, "width"),
};
}  // namespace giphy
template <>
const api::Type api::type_of<giphy::Gif::Images::FixedHeight> =
    api::make_type<giphy::Gif::Images::FixedHeight>(giphy::gif_images_fixed_height_fields);
namespace giphy {

constexpr api::Field gif_images_original_fields[] = {
    OFAPI_FIELD(Gif::Images::Original, height, "height"), OFAPI_FIELD(Gif::Images::Original, mp4, "mp4"),
    OFAPI_FIELD(Gif::Images::Original, url, "url"),       OFAPI_FIELD(Gif::Images::Original, webp, "webp"),
    OFAPI_FIELD(Gif::Images::Original, width, "width"),
};
}  // namespace giphy
template <>
const api::Type api::type_of<giphy::Gif::Images::Original> =
    api::make_type<giphy::Gif::Images::Original>(giphy::gif_images_original_fields);
namespace giphy {

constexpr api::Field gif_images_fields[] = {
    OFAPI_FIELD(Gif::Images, fixed_height, "fixed_height"),
    OFAPI_FIELD(Gif::Images, original, "original"),
};
}  // namespace giphy
template <>
const api::Type api::type_of<giphy::Gif::Images> = api::make_type<giphy::Gif::Images>(giphy::gif_images_fields);
namespace giphy {

constexpr api::Field gif_fields[] = {
    OFAPI_FIELD(Gif, embed_url, "embed_url"), OFAPI_FIELD(Gif, id, "id"),     OFAPI_FIELD(Gif, images, "images"),
    OFAPI_FIELD(Gif, rating, "rating"),       OFAPI_FIELD(Gif, slug, "slug"), OFAPI_FIELD(Gif, title, "title"),
    OFAPI_FIELD(Gif, type, "type"),           OFAPI_FIELD(Gif, url, "url"),   OFAPI_FIELD(Gif, username, "username"),
};
}  // namespace giphy
template <>
const api::Type api::type_of<giphy::Gif> = api::make_type<giphy::Gif>(giphy::gif_fields);
namespace giphy {}  // namespace giphy

namespace api::operations {

namespace {

constexpr detail::Paging giphy_list_trending_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 10};

constexpr Parameter giphy_list_trending_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .maximum = 50, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr detail::Paging giphy_search_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 10};

constexpr Parameter giphy_search_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "q", .in = In::query, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .maximum = 50, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

}  // namespace

constinit const Operation giphy_list_trending{
    .info = {.name = "giphy.list-trending",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<giphy::ListTrending::Result>::shape,
             .paging = &giphy_list_trending_paging},
    .group = "giphy",
    .path = "/api/{account}/giphy/trending",
    .summary = "GIFs that are popular right now; an item's id serves as giphyId when sending messages.",
    .parameters = giphy_list_trending_parameters,
    .make_result = api::make_result<giphy::ListTrending::Result>,
};

constinit const Operation giphy_search{
    .info = {.name = "giphy.search",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<giphy::Search::Result>::shape,
             .paging = &giphy_search_paging},
    .group = "giphy",
    .path = "/api/{account}/giphy/search",
    .summary = "Finds GIFs by keyword; an item's id serves as giphyId when sending messages.",
    .parameters = giphy_search_parameters,
    .make_result = api::make_result<giphy::Search::Result>,
};

}  // namespace api::operations

namespace giphy {

const detail::OperationInfo& ListTrending::info = api::operations::giphy_list_trending.info;

Request ListTrending::request() const {
    return api::RequestBuilder(api::operations::giphy_list_trending)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Search::info = api::operations::giphy_search.info;

Request Search::request() const {
    return api::RequestBuilder(api::operations::giphy_search)
        .set("account", account_)
        .set("q", q_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

}  // namespace giphy

}  // namespace ofapi
