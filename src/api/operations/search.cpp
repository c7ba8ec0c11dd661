// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/search.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace search {

constexpr api::Field profile_fields[] = {
    OFAPI_FIELD(Profile, about, "about"),
    OFAPI_FIELD(Profile, audios_count, "audios_count"),
    OFAPI_FIELD(Profile, avatar_url, "avatar_url"),
    OFAPI_FIELD(Profile, browsable, "browsable"),
    OFAPI_FIELD(Profile, bundles, "bundles"),
    OFAPI_FIELD(Profile, created_at, "created_at"),
    OFAPI_FIELD(Profile, facebook, "facebook"),
    OFAPI_FIELD(Profile, fansly, "fansly"),
    OFAPI_FIELD(Profile, favorited_count, "favorited_count"),
    OFAPI_FIELD(Profile, favorites_count, "favorites_count"),
    OFAPI_FIELD(Profile, gender, "gender"),
    OFAPI_FIELD(Profile, header_url, "header_url"),
    OFAPI_FIELD(Profile, id, "id"),
    OFAPI_FIELD(Profile, instagram, "instagram"),
    OFAPI_FIELD(Profile, is_adult_content, "is_adult_content"),
    OFAPI_FIELD(Profile, is_performer, "is_performer"),
    OFAPI_FIELD(Profile, is_real_performer, "is_real_performer"),
    OFAPI_FIELD(Profile, is_verified, "is_verified"),
    OFAPI_FIELD(Profile, join_date, "join_date"),
    OFAPI_FIELD(Profile, last_seen_at, "last_seen_at"),
    OFAPI_FIELD(Profile, location, "location"),
    OFAPI_FIELD(Profile, manyvids, "manyvids"),
    OFAPI_FIELD(Profile, min_subscribe_price, "min_subscribe_price"),
    OFAPI_FIELD(Profile, name, "name"),
    OFAPI_FIELD(Profile, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(Profile, photos_count, "photos_count"),
    OFAPI_FIELD(Profile, pornhub, "pornhub"),
    OFAPI_FIELD(Profile, posts_count, "posts_count"),
    OFAPI_FIELD(Profile, promotions, "promotions"),
    OFAPI_FIELD(Profile, stats_updated_at, "stats_updated_at"),
    OFAPI_FIELD(Profile, subscribe_price, "subscribe_price"),
    OFAPI_FIELD(Profile, subscribers_count, "subscribers_count"),
    OFAPI_FIELD(Profile, tiktok, "tiktok"),
    OFAPI_FIELD(Profile, twitter, "twitter"),
    OFAPI_FIELD(Profile, updated_at, "updated_at"),
    OFAPI_FIELD(Profile, username, "username"),
    OFAPI_FIELD(Profile, videos_count, "videos_count"),
    OFAPI_FIELD(Profile, website, "website"),
    OFAPI_FIELD(Profile, wishlist, "wishlist"),
};
}  // namespace search
template <>
const api::Type api::type_of<search::Profile> = api::make_type<search::Profile>(search::profile_fields);
namespace search {}  // namespace search

namespace api::operations {

namespace {

constexpr detail::Paging search_profiles_paging{
    .style = detail::PagingStyle::next_page_url, .items = "data", .limit = "limit", .default_limit = 10};

constexpr std::string_view search_choices_of_gender[] = {
    "female", "male", "trans", "trans_ftm", "trans_mtf", "couple",
};

constexpr Parameter search_profiles_filter_members[] = {
    {.name = "gender", .in = In::query, .kind = ValueKind::string, .choices = search_choices_of_gender},
};

constexpr std::string_view search_choices_of_sort[] = {
    "likes", "photos", "videos", "subscribers", "subscribe_price", "min_subscribe_price", "join_date", "last_seen",
};

constexpr std::string_view search_choices_of_sort_direction[] = {
    "desc",
    "asc",
};

constexpr Parameter search_profiles_parameters[] = {
    {.name = "query",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "matched against username, display name and bio; at least 3 characters"},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .fallback = "10",
     .about = "numeric, but sent as a string; one credit is charged per profile returned"},
    {.name = "location", .in = In::query, .kind = ValueKind::string},
    {.name = "max_subscribe_price",
     .in = In::query,
     .kind = ValueKind::number,
     .about = "numeric, but sent as a string; same for min_subscribe_price"},
    {.name = "min_subscribe_price", .in = In::query, .kind = ValueKind::number},
    {.name = "cursor", .in = In::query, .kind = ValueKind::string, .about = "next_cursor of the answer before"},
    {.name = "filter",
     .in = In::query,
     .kind = ValueKind::object,
     .members = search_profiles_filter_members,
     .about = "gender only on the Pro and Enterprise plans"},
    {.name = "instagram", .in = In::query, .kind = ValueKind::string, .about = "a user name there"},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = search_choices_of_sort,
     .about = "only on the Pro and Enterprise plans"},
    {.name = "sortDirection", .in = In::query, .kind = ValueKind::string, .choices = search_choices_of_sort_direction},
    {.name = "tiktok", .in = In::query, .kind = ValueKind::string, .about = "a user name there"},
    {.name = "website", .in = In::query, .kind = ValueKind::string},
};

}  // namespace

constinit const Operation search_profiles{
    .info = {.name = "search.profiles",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<search::Profiles::Result>::shape,
             .paging = &search_profiles_paging,
             .cost = {.per = CostUnit::result}},
    .group = "search",
    .path = "/api/search",
    .summary = "Full-text profile search, narrowed by location and subscription price.",
    .parameters = search_profiles_parameters,
    .make_result = api::make_result<search::Profiles::Result>,
};

}  // namespace api::operations

namespace search {

std::string_view to_string(Profiles::Sort value) noexcept {
    switch (value) {
        case Profiles::Sort::likes: return "likes";
        case Profiles::Sort::photos: return "photos";
        case Profiles::Sort::videos: return "videos";
        case Profiles::Sort::subscribers: return "subscribers";
        case Profiles::Sort::subscribe_price: return "subscribe_price";
        case Profiles::Sort::min_subscribe_price: return "min_subscribe_price";
        case Profiles::Sort::join_date: return "join_date";
        case Profiles::Sort::last_seen: return "last_seen";
    }
    return "";
}

std::string_view to_string(Profiles::SortDirection value) noexcept {
    switch (value) {
        case Profiles::SortDirection::desc: return "desc";
        case Profiles::SortDirection::asc: return "asc";
    }
    return "";
}

std::string_view to_string(Profiles::Gender value) noexcept {
    switch (value) {
        case Profiles::Gender::female: return "female";
        case Profiles::Gender::male: return "male";
        case Profiles::Gender::trans: return "trans";
        case Profiles::Gender::trans_ftm: return "trans_ftm";
        case Profiles::Gender::trans_mtf: return "trans_mtf";
        case Profiles::Gender::couple: return "couple";
    }
    return "";
}

boost::json::value Profiles::Filter::to_json() const { return api::ObjectBuilder().set("gender", gender_).build(); }

const detail::OperationInfo& Profiles::info = api::operations::search_profiles.info;

Request Profiles::request() const {
    return api::RequestBuilder(api::operations::search_profiles)
        .set("query", query_)
        .set("limit", limit_)
        .set("location", location_)
        .set("max_subscribe_price", max_subscribe_price_)
        .set("min_subscribe_price", min_subscribe_price_)
        .set("cursor", cursor_)
        .set("filter", filter_)
        .set("instagram", instagram_)
        .set("sort", sort_)
        .set("sortDirection", sort_direction_)
        .set("tiktok", tiktok_)
        .set("website", website_)
        .build();
}

}  // namespace search

}  // namespace ofapi
