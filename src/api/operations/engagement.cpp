// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/engagement.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace engagement {

constexpr api::Field rendition_fields[] = {
    OFAPI_FIELD(Rendition, height, "height"),
    OFAPI_FIELD(Rendition, size, "size"),
    OFAPI_FIELD(Rendition, url, "url"),
    OFAPI_FIELD(Rendition, width, "width"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::Rendition> =
    api::make_type<engagement::Rendition>(engagement::rendition_fields);
namespace engagement {

constexpr api::Field files_full_fields[] = {
    OFAPI_FIELD(Files::Full, height, "height"),   OFAPI_FIELD(Files::Full, size, "size"),
    OFAPI_FIELD(Files::Full, sources, "sources"), OFAPI_FIELD(Files::Full, url, "url"),
    OFAPI_FIELD(Files::Full, width, "width"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::Files::Full> =
    api::make_type<engagement::Files::Full>(engagement::files_full_fields);
namespace engagement {

constexpr api::Field files_fields[] = {
    OFAPI_FIELD(Files, full, "full"),
    OFAPI_FIELD(Files, preview, "preview"),
    OFAPI_FIELD(Files, square_preview, "squarePreview"),
    OFAPI_FIELD(Files, thumb, "thumb"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::Files> = api::make_type<engagement::Files>(engagement::files_fields);
namespace engagement {

constexpr api::Field count_series_chart_item_fields[] = {
    OFAPI_FIELD(CountSeries::ChartItem, count, "count"),
    OFAPI_FIELD(CountSeries::ChartItem, date, "date"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::CountSeries::ChartItem> =
    api::make_type<engagement::CountSeries::ChartItem>(engagement::count_series_chart_item_fields);
namespace engagement {

constexpr api::Field count_series_fields[] = {
    OFAPI_FIELD(CountSeries, chart, "chart"),
    OFAPI_FIELD(CountSeries, delta, "delta"),
    OFAPI_FIELD(CountSeries, total, "total"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::CountSeries> =
    api::make_type<engagement::CountSeries>(engagement::count_series_fields);
namespace engagement {

constexpr api::Field money_series_chart_item_fields[] = {
    OFAPI_FIELD(MoneySeries::ChartItem, count, "count"),
    OFAPI_FIELD(MoneySeries::ChartItem, date, "date"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::MoneySeries::ChartItem> =
    api::make_type<engagement::MoneySeries::ChartItem>(engagement::money_series_chart_item_fields);
namespace engagement {

constexpr api::Field money_series_fields[] = {
    OFAPI_FIELD(MoneySeries, chart, "chart"),
    OFAPI_FIELD(MoneySeries, delta, "delta"),
    OFAPI_FIELD(MoneySeries, total, "total"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::MoneySeries> =
    api::make_type<engagement::MoneySeries>(engagement::money_series_fields);
namespace engagement {

constexpr api::Field messages_get_message_buyers_result_list_item_fields[] = {
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, avatar, "avatar"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_earn, "canEarn"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_look_story, "canLookStory"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_report, "canReport"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, can_restrict, "canRestrict"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, display_name, "displayName"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, has_stories, "hasStories"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, has_stream, "hasStream"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, header, "header"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, header_size, "headerSize"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, id, "id"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, is_active, "isActive"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, is_restricted, "isRestricted"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, is_verified, "isVerified"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, last_seen, "lastSeen"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, name, "name"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, notice, "notice"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, show_media_count, "showMediaCount"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, tips_max, "tipsMax"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, tips_min, "tipsMin"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, username, "username"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result::ListItem, view, "view"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetMessageBuyers::Result::ListItem> =
    api::make_type<engagement::messages::GetMessageBuyers::Result::ListItem>(
        engagement::messages_get_message_buyers_result_list_item_fields);
namespace engagement {

constexpr api::Field messages_get_message_buyers_result_fields[] = {
    OFAPI_FIELD(messages::GetMessageBuyers::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(messages::GetMessageBuyers::Result, list, "list"),
    OFAPI_FIELD(messages::GetMessageBuyers::Result, marker, "marker"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetMessageBuyers::Result> =
    api::make_type<engagement::messages::GetMessageBuyers::Result>(
        engagement::messages_get_message_buyers_result_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_purchases_media_item_video_sources_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem::VideoSources, n240, "240"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem::VideoSources, n720, "720"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result::Purchases::MediaItem::VideoSources> =
    api::make_type<engagement::messages::GetTopMessage::Result::Purchases::MediaItem::VideoSources>(
        engagement::messages_get_top_message_result_purchases_media_item_video_sources_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_purchases_media_item_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, can_view, "canView"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, created_at, "createdAt"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, duration, "duration"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, files, "files"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, has_error, "hasError"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, id, "id"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, is_ready, "isReady"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, type, "type"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::MediaItem, video_sources, "videoSources"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result::Purchases::MediaItem> =
    api::make_type<engagement::messages::GetTopMessage::Result::Purchases::MediaItem>(
        engagement::messages_get_top_message_result_purchases_media_item_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_purchases_relationships_buyers_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::Relationships::Buyers, href, "href"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::Relationships::Buyers, method, "method"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result::Purchases::Relationships::Buyers> =
    api::make_type<engagement::messages::GetTopMessage::Result::Purchases::Relationships::Buyers>(
        engagement::messages_get_top_message_result_purchases_relationships_buyers_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_purchases_relationships_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases::Relationships, buyers, "buyers"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result::Purchases::Relationships> =
    api::make_type<engagement::messages::GetTopMessage::Result::Purchases::Relationships>(
        engagement::messages_get_top_message_result_purchases_relationships_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_purchases_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, can_send_message_to_buyers, "canSendMessageToBuyers"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, can_unsend, "canUnsend"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, date, "date"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, giphy_id, "giphyId"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, id, "id"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, is_canceled, "isCanceled"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, is_free, "isFree"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, is_tip, "isTip"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, media, "media"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, media_count, "mediaCount"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, previews, "previews"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, price, "price"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, purchased_count, "purchasedCount"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, raw_text, "rawText"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, relationships, "relationships"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, response_type, "responseType"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, sent_count, "sentCount"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, template_, "template"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, text, "text"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, total_revenue_generated, "totalRevenueGenerated"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, unsend_seconds, "unsendSeconds"),
    OFAPI_FIELD(messages::GetTopMessage::Result::Purchases, viewed_count, "viewedCount"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result::Purchases> =
    api::make_type<engagement::messages::GetTopMessage::Result::Purchases>(
        engagement::messages_get_top_message_result_purchases_fields);
namespace engagement {

constexpr api::Field messages_get_top_message_result_fields[] = {
    OFAPI_FIELD(messages::GetTopMessage::Result, purchases, "purchases"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::GetTopMessage::Result> =
    api::make_type<engagement::messages::GetTopMessage::Result>(engagement::messages_get_top_message_result_fields);
namespace engagement {

constexpr api::Field messages_direct_messages_chart_result_fields[] = {
    OFAPI_FIELD(messages::direct_messages::Chart::Result, direct_messages, "direct_messages"),
    OFAPI_FIELD(messages::direct_messages::Chart::Result, direct_messages_purchases, "direct_messages_purchases"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::direct_messages::Chart::Result> =
    api::make_type<engagement::messages::direct_messages::Chart::Result>(
        engagement::messages_direct_messages_chart_result_fields);
namespace engagement {

constexpr api::Field messages_direct_messages_list_result_item_media_item_video_sources_fields[] = {
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem::VideoSources, n240, "240"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem::VideoSources, n720, "720"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::direct_messages::List::Result::Item::MediaItem::VideoSources> =
    api::make_type<engagement::messages::direct_messages::List::Result::Item::MediaItem::VideoSources>(
        engagement::messages_direct_messages_list_result_item_media_item_video_sources_fields);
namespace engagement {

constexpr api::Field messages_direct_messages_list_result_item_media_item_fields[] = {
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, can_view, "canView"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, created_at, "createdAt"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, duration, "duration"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, files, "files"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, has_error, "hasError"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, id, "id"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, is_ready, "isReady"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, type, "type"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item::MediaItem, video_sources, "videoSources"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::direct_messages::List::Result::Item::MediaItem> =
    api::make_type<engagement::messages::direct_messages::List::Result::Item::MediaItem>(
        engagement::messages_direct_messages_list_result_item_media_item_fields);
namespace engagement {

constexpr api::Field messages_direct_messages_list_result_item_fields[] = {
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, can_send_message_to_buyers, "canSendMessageToBuyers"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, can_unsend, "canUnsend"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, date, "date"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, giphy_id, "giphyId"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, id, "id"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, is_canceled, "isCanceled"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, is_free, "isFree"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, is_tip, "isTip"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, media, "media"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, media_count, "mediaCount"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, message_id, "messageId"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, previews, "previews"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, price, "price"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, purchased_count, "purchasedCount"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, raw_text, "rawText"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, response_type, "responseType"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, sent_count, "sentCount"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, template_, "template"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, text, "text"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, to_user_id, "toUserId"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, unsend_seconds, "unsendSeconds"),
    OFAPI_FIELD(messages::direct_messages::List::Result::Item, viewed_count, "viewedCount"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::direct_messages::List::Result::Item> =
    api::make_type<engagement::messages::direct_messages::List::Result::Item>(
        engagement::messages_direct_messages_list_result_item_fields);
namespace engagement {

constexpr api::Field messages_direct_messages_list_result_fields[] = {
    OFAPI_FIELD(messages::direct_messages::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(messages::direct_messages::List::Result, items, "items"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::direct_messages::List::Result> =
    api::make_type<engagement::messages::direct_messages::List::Result>(
        engagement::messages_direct_messages_list_result_fields);
namespace engagement {

constexpr api::Field messages_mass_messages_chart_result_fields[] = {
    OFAPI_FIELD(messages::mass_messages::Chart::Result, group_messages, "group_messages"),
    OFAPI_FIELD(messages::mass_messages::Chart::Result, group_messages_purchases, "group_messages_purchases"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::mass_messages::Chart::Result> =
    api::make_type<engagement::messages::mass_messages::Chart::Result>(
        engagement::messages_mass_messages_chart_result_fields);
namespace engagement {

constexpr api::Field messages_mass_messages_list_result_item_fields[] = {
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, can_unsend, "canUnsend"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, date, "date"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, giphy_id, "giphyId"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, id, "id"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, is_canceled, "isCanceled"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, is_free, "isFree"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, is_tip, "isTip"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, media, "media"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, media_count, "mediaCount"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, previews, "previews"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, raw_text, "rawText"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, response_type, "responseType"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, sent_count, "sentCount"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, template_, "template"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, text, "text"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, unsend_seconds, "unsendSeconds"),
    OFAPI_FIELD(messages::mass_messages::List::Result::Item, viewed_count, "viewedCount"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::mass_messages::List::Result::Item> =
    api::make_type<engagement::messages::mass_messages::List::Result::Item>(
        engagement::messages_mass_messages_list_result_item_fields);
namespace engagement {

constexpr api::Field messages_mass_messages_list_result_fields[] = {
    OFAPI_FIELD(messages::mass_messages::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(messages::mass_messages::List::Result, items, "items"),
};
}  // namespace engagement
template <>
const api::Type api::type_of<engagement::messages::mass_messages::List::Result> =
    api::make_type<engagement::messages::mass_messages::List::Result>(
        engagement::messages_mass_messages_list_result_fields);
namespace engagement {}  // namespace engagement

namespace api::operations {

namespace {

constexpr detail::Paging engagement_messages_get_message_buyers_paging{.style = detail::PagingStyle::marker,
                                                                       .items = "data.list",
                                                                       .has_more = "data.hasMore",
                                                                       .limit = "limit",
                                                                       .cursor = "marker",
                                                                       .cursor_from = "data.marker",
                                                                       .default_limit = 10};

constexpr Parameter engagement_messages_get_message_buyers_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "message_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "marker", .in = In::query, .kind = ValueKind::integer},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
    {.name = "skip_users", .in = In::query, .kind = ValueKind::string, .about = "for later pages, for example all"},
    {.name = "skip_users_dups",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 0,
     .maximum = 1,
     .fallback = "1",
     .about = "1 leaves out repeated users"},
};

constexpr Parameter engagement_messages_get_top_message_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "until now when omitted; must lie after startDate"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "from the model's start date when omitted"},
};

constexpr Parameter engagement_messages_direct_messages_chart_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "written like 2024-12-31 23:59:59 (PHP format Y-m-d H:i:s); must lie after startDate; startDate in the "
              "same form"},
    {.name = "startDate", .in = In::query, .kind = ValueKind::timestamp, .time_form = TimeForm::sql},
    {.name = "withTotal",
     .in = In::query,
     .kind = ValueKind::boolean,
     .fallback = "true",
     .about = "whether total and delta are included"},
};

constexpr detail::Paging engagement_messages_direct_messages_list_paging{.style = detail::PagingStyle::next_page,
                                                                         .items = "data.items",
                                                                         .has_more = "data.hasMore",
                                                                         .limit = "limit",
                                                                         .offset = "offset",
                                                                         .default_limit = 10};

constexpr Parameter engagement_messages_direct_messages_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "newest message wanted; must lie after startDate; doubles as the page cursor"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .about = "for paging by hand"},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "filters by message text"},
    {.name = "startDate", .in = In::query, .kind = ValueKind::timestamp, .time_form = TimeForm::sql},
};

constexpr detail::Paging engagement_messages_mass_messages_list_paging{.style = detail::PagingStyle::end_date,
                                                                       .items = "data.items",
                                                                       .has_more = "data.hasMore",
                                                                       .limit = "limit",
                                                                       .cursor = "endDate",
                                                                       .cursor_from = "date",
                                                                       .default_limit = 10};

constexpr Parameter engagement_messages_mass_messages_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "newest message wanted; must lie after startDate; doubles as the page cursor"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "filters by message text"},
    {.name = "startDate", .in = In::query, .kind = ValueKind::timestamp, .time_form = TimeForm::sql},
};

}  // namespace

constinit const Operation engagement_messages_get_message_buyers{
    .info = {.name = "engagement.messages.get-message-buyers",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::GetMessageBuyers::Result>::shape,
             .paging = &engagement_messages_get_message_buyers_paging},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/{message_id}/buyers",
    .summary = "Who bought a message.",
    .parameters = engagement_messages_get_message_buyers_parameters,
    .make_result = api::make_result<engagement::messages::GetMessageBuyers::Result>,
};

constinit const Operation engagement_messages_get_top_message{
    .info = {.name = "engagement.messages.get-top-message",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::GetTopMessage::Result>::shape},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/top-message",
    .summary = "The message that sold best in a period.",
    .parameters = engagement_messages_get_top_message_parameters,
    .make_result = api::make_result<engagement::messages::GetTopMessage::Result>,
};

constinit const Operation engagement_messages_direct_messages_chart{
    .info = {.name = "engagement.messages.direct-messages.chart",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::direct_messages::Chart::Result>::shape},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/direct-messages/chart",
    .summary = "Direct messages over time: how many went out and what they earned.",
    .parameters = engagement_messages_direct_messages_chart_parameters,
    .make_result = api::make_result<engagement::messages::direct_messages::Chart::Result>,
};

constinit const Operation engagement_messages_direct_messages_list{
    .info = {.name = "engagement.messages.direct-messages.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::direct_messages::List::Result>::shape,
             .paging = &engagement_messages_direct_messages_list_paging},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/direct-messages",
    .summary = "Direct messages sent, with sent, viewed and purchase counts.",
    .parameters = engagement_messages_direct_messages_list_parameters,
    .make_result = api::make_result<engagement::messages::direct_messages::List::Result>,
};

constinit const Operation engagement_messages_mass_messages_chart{
    .info = {.name = "engagement.messages.mass-messages.chart",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::mass_messages::Chart::Result>::shape},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/mass-messages/chart",
    .summary = "Mass messages over time: how many went out and what they earned.",
    .parameters = engagement_messages_direct_messages_chart_parameters,
    .make_result = api::make_result<engagement::messages::mass_messages::Chart::Result>,
};

constinit const Operation engagement_messages_mass_messages_list{
    .info = {.name = "engagement.messages.mass-messages.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<engagement::messages::mass_messages::List::Result>::shape,
             .paging = &engagement_messages_mass_messages_list_paging},
    .group = "engagement",
    .path = "/api/{account}/engagement/messages/mass-messages",
    .summary = "Mass messages sent, with sent and viewed counts.",
    .parameters = engagement_messages_mass_messages_list_parameters,
    .make_result = api::make_result<engagement::messages::mass_messages::List::Result>,
};

}  // namespace api::operations

namespace engagement {

namespace messages {

const detail::OperationInfo& GetMessageBuyers::info = api::operations::engagement_messages_get_message_buyers.info;

Request GetMessageBuyers::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_get_message_buyers)
        .set("account", account_)
        .set("message_id", message_id_)
        .set("limit", limit_)
        .set("marker", marker_)
        .set("offset", offset_)
        .set("skip_users", skip_users_)
        .set("skip_users_dups", skip_users_dups_)
        .build();
}

const detail::OperationInfo& GetTopMessage::info = api::operations::engagement_messages_get_top_message.info;

Request GetTopMessage::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_get_top_message)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("startDate", start_date_)
        .build();
}

namespace direct_messages {

const detail::OperationInfo& Chart::info = api::operations::engagement_messages_direct_messages_chart.info;

Request Chart::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_direct_messages_chart)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("startDate", start_date_)
        .set("withTotal", with_total_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::engagement_messages_direct_messages_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_direct_messages_list)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("startDate", start_date_)
        .build();
}

}  // namespace direct_messages

namespace mass_messages {

const detail::OperationInfo& Chart::info = api::operations::engagement_messages_mass_messages_chart.info;

Request Chart::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_mass_messages_chart)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("startDate", start_date_)
        .set("withTotal", with_total_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::engagement_messages_mass_messages_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::engagement_messages_mass_messages_list)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("limit", limit_)
        .set("query", query_)
        .set("startDate", start_date_)
        .build();
}

}  // namespace mass_messages

}  // namespace messages

}  // namespace engagement

}  // namespace ofapi
