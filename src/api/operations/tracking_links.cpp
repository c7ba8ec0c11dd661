// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/tracking_links.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace tracking_links {

constexpr api::Field revenue_fields[] = {
    OFAPI_FIELD(Revenue, calculated_at, "calculatedAt"),
    OFAPI_FIELD(Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(Revenue, is_loading, "isLoading"),
    OFAPI_FIELD(Revenue, revenue_per_click, "revenuePerClick"),
    OFAPI_FIELD(Revenue, revenue_per_subscriber, "revenuePerSubscriber"),
    OFAPI_FIELD(Revenue, spenders_count, "spendersCount"),
    OFAPI_FIELD(Revenue, total, "total"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Revenue> =
    api::make_type<tracking_links::Revenue>(tracking_links::revenue_fields);
namespace tracking_links {

constexpr api::Field link_metric_fields[] = {
    OFAPI_FIELD(LinkMetric, clicks, "clicks"),       OFAPI_FIELD(LinkMetric, revenue, "revenue"),
    OFAPI_FIELD(LinkMetric, spenders, "spenders"),   OFAPI_FIELD(LinkMetric, subs, "subs"),
    OFAPI_FIELD(LinkMetric, timestamp, "timestamp"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::LinkMetric> =
    api::make_type<tracking_links::LinkMetric>(tracking_links::link_metric_fields);
namespace tracking_links {

constexpr api::Field create_item_fields[] = {
    OFAPI_FIELD(Create::Item, campaign_code, "campaignCode"),
    OFAPI_FIELD(Create::Item, campaign_name, "campaignName"),
    OFAPI_FIELD(Create::Item, count_subscribers, "countSubscribers"),
    OFAPI_FIELD(Create::Item, count_transitions, "countTransitions"),
    OFAPI_FIELD(Create::Item, created_at, "createdAt"),
    OFAPI_FIELD(Create::Item, end_date, "endDate"),
    OFAPI_FIELD(Create::Item, id, "id"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Create::Item> =
    api::make_type<tracking_links::Create::Item>(tracking_links::create_item_fields);
namespace tracking_links {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Delete::Result> =
    api::make_type<tracking_links::Delete::Result>(tracking_links::delete_result_fields);
namespace tracking_links {

constexpr api::Field get_stats_result_summary_fields[] = {
    OFAPI_FIELD(GetStats::Result::Summary, chargebacks_total, "chargebacks_total"),
    OFAPI_FIELD(GetStats::Result::Summary, clicks_total, "clicks_total"),
    OFAPI_FIELD(GetStats::Result::Summary, revenue_cached_at, "revenue_cached_at"),
    OFAPI_FIELD(GetStats::Result::Summary, revenue_total, "revenue_total"),
    OFAPI_FIELD(GetStats::Result::Summary, spenders_total, "spenders_total"),
    OFAPI_FIELD(GetStats::Result::Summary, subs_total, "subs_total"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::GetStats::Result::Summary> =
    api::make_type<tracking_links::GetStats::Result::Summary>(tracking_links::get_stats_result_summary_fields);
namespace tracking_links {

constexpr api::Field get_stats_result_fields[] = {
    OFAPI_FIELD(GetStats::Result, daily_metrics, "daily_metrics"),
    OFAPI_FIELD(GetStats::Result, monthly_metrics, "monthly_metrics"),
    OFAPI_FIELD(GetStats::Result, summary, "summary"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::GetStats::Result> =
    api::make_type<tracking_links::GetStats::Result>(tracking_links::get_stats_result_fields);
namespace tracking_links {

constexpr api::Field list_result_list_item_links_related_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Links::Related, subscribers, "subscribers"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::List::Result::ListItem::Links::Related> =
    api::make_type<tracking_links::List::Result::ListItem::Links::Related>(
        tracking_links::list_result_list_item_links_related_fields);
namespace tracking_links {

constexpr api::Field list_result_list_item_links_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Links, related, "related"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::List::Result::ListItem::Links> =
    api::make_type<tracking_links::List::Result::ListItem::Links>(tracking_links::list_result_list_item_links_fields);
namespace tracking_links {

constexpr api::Field list_result_list_item_fields[] = {
    OFAPI_FIELD(List::Result::ListItem, campaign_code, "campaignCode"),
    OFAPI_FIELD(List::Result::ListItem, campaign_name, "campaignName"),
    OFAPI_FIELD(List::Result::ListItem, campaign_url, "campaignUrl"),
    OFAPI_FIELD(List::Result::ListItem, clicks_count, "clicksCount"),
    OFAPI_FIELD(List::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem, end_date, "endDate"),
    OFAPI_FIELD(List::Result::ListItem, id, "id"),
    OFAPI_FIELD(List::Result::ListItem, links, "links"),
    OFAPI_FIELD(List::Result::ListItem, revenue, "revenue"),
    OFAPI_FIELD(List::Result::ListItem, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(List::Result::ListItem, tags, "tags"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::List::Result::ListItem> =
    api::make_type<tracking_links::List::Result::ListItem>(tracking_links::list_result_list_item_fields);
namespace tracking_links {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::List::Result> =
    api::make_type<tracking_links::List::Result>(tracking_links::list_result_fields);
namespace tracking_links {

constexpr api::Field list_spenders_item_revenue_fields[] = {
    OFAPI_FIELD(ListSpenders::Item::Revenue, calculated_at, "calculated_at"),
    OFAPI_FIELD(ListSpenders::Item::Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(ListSpenders::Item::Revenue, total, "total"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::ListSpenders::Item::Revenue> =
    api::make_type<tracking_links::ListSpenders::Item::Revenue>(tracking_links::list_spenders_item_revenue_fields);
namespace tracking_links {

constexpr api::Field list_spenders_item_fields[] = {
    OFAPI_FIELD(ListSpenders::Item, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(ListSpenders::Item, revenue, "revenue"),
    OFAPI_FIELD(ListSpenders::Item, username, "username"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::ListSpenders::Item> =
    api::make_type<tracking_links::ListSpenders::Item>(tracking_links::list_spenders_item_fields);
namespace tracking_links {

constexpr api::Field list_subscribers_result_list_item_avatar_thumbs_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::AvatarThumbs, c50, "c50"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::ListSubscribers::Result::ListItem::AvatarThumbs> =
    api::make_type<tracking_links::ListSubscribers::Result::ListItem::AvatarThumbs>(
        tracking_links::list_subscribers_result_list_item_avatar_thumbs_fields);
namespace tracking_links {

constexpr api::Field list_subscribers_result_list_item_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem, avatar, "avatar"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_earn, "canEarn"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_look_story, "canLookStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_report, "canReport"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_restrict, "canRestrict"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, display_name, "displayName"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_stories, "hasStories"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_stream, "hasStream"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header, "header"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header_size, "headerSize"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_restricted, "isRestricted"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_verified, "isVerified"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, last_seen, "lastSeen"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, name, "name"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, notice, "notice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, tips_max, "tipsMax"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, tips_min, "tipsMin"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, username, "username"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, view, "view"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::ListSubscribers::Result::ListItem> =
    api::make_type<tracking_links::ListSubscribers::Result::ListItem>(
        tracking_links::list_subscribers_result_list_item_fields);
namespace tracking_links {

constexpr api::Field list_subscribers_result_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListSubscribers::Result, list, "list"),
    OFAPI_FIELD(ListSubscribers::Result, marker, "marker"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::ListSubscribers::Result> =
    api::make_type<tracking_links::ListSubscribers::Result>(tracking_links::list_subscribers_result_fields);
namespace tracking_links {

constexpr api::Field retrieve_result_cost_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Cost, click_source_count, "clickSourceCount"),
    OFAPI_FIELD(Retrieve::Result::Cost, input_mode, "inputMode"),
    OFAPI_FIELD(Retrieve::Result::Cost, input_value, "inputValue"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_click, "perClick"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_promo, "perPromo"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_sub, "perSub"),
    OFAPI_FIELD(Retrieve::Result::Cost, subscriber_source_count, "subscriberSourceCount"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Retrieve::Result::Cost> =
    api::make_type<tracking_links::Retrieve::Result::Cost>(tracking_links::retrieve_result_cost_fields);
namespace tracking_links {

constexpr api::Field retrieve_result_links_related_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Links::Related, spenders, "spenders"),
    OFAPI_FIELD(Retrieve::Result::Links::Related, subscribers, "subscribers"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Retrieve::Result::Links::Related> =
    api::make_type<tracking_links::Retrieve::Result::Links::Related>(
        tracking_links::retrieve_result_links_related_fields);
namespace tracking_links {

constexpr api::Field retrieve_result_links_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Links, related, "related"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Retrieve::Result::Links> =
    api::make_type<tracking_links::Retrieve::Result::Links>(tracking_links::retrieve_result_links_fields);
namespace tracking_links {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, campaign_code, "campaignCode"),
    OFAPI_FIELD(Retrieve::Result, campaign_name, "campaignName"),
    OFAPI_FIELD(Retrieve::Result, campaign_url, "campaignUrl"),
    OFAPI_FIELD(Retrieve::Result, clicks_count, "clicksCount"),
    OFAPI_FIELD(Retrieve::Result, cost, "cost"),
    OFAPI_FIELD(Retrieve::Result, created_at, "createdAt"),
    OFAPI_FIELD(Retrieve::Result, end_date, "endDate"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, links, "links"),
    OFAPI_FIELD(Retrieve::Result, revenue, "revenue"),
    OFAPI_FIELD(Retrieve::Result, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(Retrieve::Result, tags, "tags"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::Retrieve::Result> =
    api::make_type<tracking_links::Retrieve::Result>(tracking_links::retrieve_result_fields);
namespace tracking_links {

constexpr api::Field tags_add_result_fields[] = {
    OFAPI_FIELD(tags::Add::Result, tags, "tags"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::tags::Add::Result> =
    api::make_type<tracking_links::tags::Add::Result>(tracking_links::tags_add_result_fields);
namespace tracking_links {

constexpr api::Field tags_list_result_fields[] = {
    OFAPI_FIELD(tags::List::Result, tags, "tags"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::tags::List::Result> =
    api::make_type<tracking_links::tags::List::Result>(tracking_links::tags_list_result_fields);
namespace tracking_links {

constexpr api::Field tags_remove_result_fields[] = {
    OFAPI_FIELD(tags::Remove::Result, tags, "tags"),
};
}  // namespace tracking_links
template <>
const api::Type api::type_of<tracking_links::tags::Remove::Result> =
    api::make_type<tracking_links::tags::Remove::Result>(tracking_links::tags_remove_result_fields);
namespace tracking_links {}  // namespace tracking_links

namespace api::operations {

namespace {

constexpr Parameter tracking_links_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "tags", .in = In::body, .kind = ValueKind::string, .list = true},
};

constexpr Parameter tracking_links_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr std::string_view tracking_links_choices_of_revenue_basis[] = {
    "net",
    "gross",
};

constexpr Parameter tracking_links_get_cohort_arps_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "acquisition_end", .in = In::query, .kind = ValueKind::string},
    {.name = "acquisition_start", .in = In::query, .kind = ValueKind::string},
    {.name = "revenue_basis",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = tracking_links_choices_of_revenue_basis,
     .fallback = "net"},
};

constexpr Parameter tracking_links_get_stats_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "date_end", .in = In::query, .kind = ValueKind::string},
    {.name = "date_start", .in = In::query, .kind = ValueKind::string},
};

constexpr detail::Paging tracking_links_list_paging{.style = detail::PagingStyle::next_page,
                                                    .items = "data.list",
                                                    .has_more = "data.hasMore",
                                                    .limit = "limit",
                                                    .offset = "offset",
                                                    .default_limit = 10};

constexpr std::string_view tracking_links_choices_of_pagination[] = {
    "0",
    "1",
};

constexpr std::string_view tracking_links_choices_of_sort[] = {
    "asc",
    "desc",
};

constexpr std::string_view tracking_links_choices_of_sortby[] = {
    "claims",
    "created_date",
};

constexpr Parameter tracking_links_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate", .in = In::query, .kind = ValueKind::string},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
    {.name = "pagination",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = tracking_links_choices_of_pagination},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = tracking_links_choices_of_sort,
     .fallback = "desc"},
    {.name = "sortby",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = tracking_links_choices_of_sortby,
     .about = "claims means subscriber count"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::string,
     .max_length = 255,
     .about = "leave out for no bound, at most 255 characters; endDate likewise"},
    {.name = "synchronous",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "wait for the revenue calculation rather than leaving it to the background"},
    {.name = "with_deleted",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = tracking_links_choices_of_pagination,
     .fallback = "1",
     .about = "integer 0 or 1, documented default \"true\"; pagination likewise an integer"},
};

constexpr detail::Paging tracking_links_list_spenders_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 50};

constexpr Parameter tracking_links_list_spenders_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "50"},
    {.name = "minSpend", .in = In::query, .kind = ValueKind::number, .minimum = 1, .fallback = "1"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr detail::Paging tracking_links_list_subscribers_paging{.style = detail::PagingStyle::offset,
                                                                .items = "data.list",
                                                                .has_more = "data.hasMore",
                                                                .limit = "limit",
                                                                .offset = "offset",
                                                                .default_limit = 10};

constexpr Parameter tracking_links_list_subscribers_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .fallback = "10",
     .about = "typed as required although a default is documented; same for offset"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr Parameter tracking_links_tags_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
};

constexpr Parameter tracking_links_tags_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "typed number in the tag operations, string in the others"},
};

constexpr Parameter tracking_links_tags_remove_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tracking_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "sent in the body of the DELETE request"},
};

}  // namespace

constinit const Operation tracking_links_create{
    .info = {.name = "tracking-links.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::Create::Result>::shape},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links",
    .summary = "Creates a tracking link.",
    .parameters = tracking_links_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<tracking_links::Create::Result>,
};

constinit const Operation tracking_links_delete{
    .info = {.name = "tracking-links.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::Delete::Result>::shape},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}",
    .summary = "Removes a tracking link.",
    .parameters = tracking_links_delete_parameters,
    .make_result = api::make_result<tracking_links::Delete::Result>,
};

constinit const Operation tracking_links_get_cohort_arps{
    .info = {.name = "tracking-links.get-cohort-arps",
             .method = Method::get,
             .envelope = detail::Envelope::none,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/cohort-arps",
    .summary = "Average revenue per subscriber by acquisition cohort, showing when the link pays off.",
    .parameters = tracking_links_get_cohort_arps_parameters,
    .make_result = api::make_result<tracking_links::GetCohortArps::Result>,
};

constinit const Operation tracking_links_get_stats{
    .info = {.name = "tracking-links.get-stats",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::GetStats::Result>::shape},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/stats",
    .summary = "Summary with daily and monthly figures of one tracking link.",
    .parameters = tracking_links_get_stats_parameters,
    .make_result = api::make_result<tracking_links::GetStats::Result>,
};

constinit const Operation tracking_links_list{
    .info = {.name = "tracking-links.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::List::Result>::shape,
             .paging = &tracking_links_list_paging},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links",
    .summary = "The account's tracking links with their revenue figures.",
    .parameters = tracking_links_list_parameters,
    .make_result = api::make_result<tracking_links::List::Result>,
};

constinit const Operation tracking_links_list_spenders{
    .info = {.name = "tracking-links.list-spenders",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::ListSpenders::Result>::shape,
             .paging = &tracking_links_list_spenders_paging},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/spenders",
    .summary = "Fans who bought something after joining through the link.",
    .parameters = tracking_links_list_spenders_parameters,
    .make_result = api::make_result<tracking_links::ListSpenders::Result>,
};

constinit const Operation tracking_links_list_subscribers{
    .info = {.name = "tracking-links.list-subscribers",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::ListSubscribers::Result>::shape,
             .paging = &tracking_links_list_subscribers_paging},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/subscribers",
    .summary = "Users who subscribed through the link.",
    .parameters = tracking_links_list_subscribers_parameters,
    .make_result = api::make_result<tracking_links::ListSubscribers::Result>,
};

constinit const Operation tracking_links_retrieve{
    .info = {.name = "tracking-links.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::Retrieve::Result>::shape},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}",
    .summary = "One tracking link with its cost and revenue figures.",
    .parameters = tracking_links_delete_parameters,
    .make_result = api::make_result<tracking_links::Retrieve::Result>,
};

constinit const Operation tracking_links_tags_add{
    .info = {.name = "tracking-links.tags.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::tags::Add::Result>::shape,
             .cost = {.credits = 0}},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/tags",
    .summary = "Adds tags to a tracking link, keeping those it has; costs no credits.",
    .parameters = tracking_links_tags_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<tracking_links::tags::Add::Result>,
};

constinit const Operation tracking_links_tags_list{
    .info = {.name = "tracking-links.tags.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::tags::List::Result>::shape,
             .cost = {.credits = 0}},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/tags",
    .summary = "Tags of one tracking link; costs no credits.",
    .parameters = tracking_links_tags_list_parameters,
    .make_result = api::make_result<tracking_links::tags::List::Result>,
};

constinit const Operation tracking_links_tags_remove{
    .info = {.name = "tracking-links.tags.remove",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<tracking_links::tags::Remove::Result>::shape,
             .cost = {.credits = 0}},
    .group = "tracking-links",
    .path = "/api/{account}/tracking-links/{tracking_link_id}/tags",
    .summary = "Takes tags off a tracking link; costs no credits.",
    .parameters = tracking_links_tags_remove_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<tracking_links::tags::Remove::Result>,
};

}  // namespace api::operations

namespace tracking_links {

const detail::OperationInfo& Create::info = api::operations::tracking_links_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::tracking_links_create)
        .set("account", account_)
        .set("name", name_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::tracking_links_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::tracking_links_delete)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .build();
}

std::string_view to_string(GetCohortArps::RevenueBasis value) noexcept {
    switch (value) {
        case GetCohortArps::RevenueBasis::net: return "net";
        case GetCohortArps::RevenueBasis::gross: return "gross";
    }
    return "";
}

const detail::OperationInfo& GetCohortArps::info = api::operations::tracking_links_get_cohort_arps.info;

Request GetCohortArps::request() const {
    return api::RequestBuilder(api::operations::tracking_links_get_cohort_arps)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("acquisition_end", acquisition_end_)
        .set("acquisition_start", acquisition_start_)
        .set("revenue_basis", revenue_basis_)
        .build();
}

const detail::OperationInfo& GetStats::info = api::operations::tracking_links_get_stats.info;

Request GetStats::request() const {
    return api::RequestBuilder(api::operations::tracking_links_get_stats)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("date_end", date_end_)
        .set("date_start", date_start_)
        .build();
}

std::string_view to_string(List::Sort value) noexcept {
    switch (value) {
        case List::Sort::asc: return "asc";
        case List::Sort::desc: return "desc";
    }
    return "";
}

std::string_view to_string(List::Sortby value) noexcept {
    switch (value) {
        case List::Sortby::claims: return "claims";
        case List::Sortby::created_date: return "created_date";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::tracking_links_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::tracking_links_list)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("pagination", pagination_)
        .set("sort", sort_)
        .set("sortby", sortby_)
        .set("startDate", start_date_)
        .set("synchronous", synchronous_)
        .set("with_deleted", with_deleted_)
        .build();
}

const detail::OperationInfo& ListSpenders::info = api::operations::tracking_links_list_spenders.info;

Request ListSpenders::request() const {
    return api::RequestBuilder(api::operations::tracking_links_list_spenders)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("limit", limit_)
        .set("minSpend", min_spend_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& ListSubscribers::info = api::operations::tracking_links_list_subscribers.info;

Request ListSubscribers::request() const {
    return api::RequestBuilder(api::operations::tracking_links_list_subscribers)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::tracking_links_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::tracking_links_retrieve)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .build();
}

namespace tags {

const detail::OperationInfo& Add::info = api::operations::tracking_links_tags_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::tracking_links_tags_add)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::tracking_links_tags_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::tracking_links_tags_list)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .build();
}

const detail::OperationInfo& Remove::info = api::operations::tracking_links_tags_remove.info;

Request Remove::request() const {
    return api::RequestBuilder(api::operations::tracking_links_tags_remove)
        .set("account", account_)
        .set("tracking_link_id", tracking_link_id_)
        .set("tags", tags_)
        .build();
}

}  // namespace tags

}  // namespace tracking_links

}  // namespace ofapi
