// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/notifications.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace notifications {

constexpr api::Field notification_replace_pairs_fields[] = {
    OFAPI_FIELD(Notification::ReplacePairs, price, "{PRICE}"),
    OFAPI_FIELD(Notification::ReplacePairs, subscriber_link, "{SUBSCRIBER_LINK}"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::Notification::ReplacePairs> =
    api::make_type<notifications::Notification::ReplacePairs>(notifications::notification_replace_pairs_fields);
namespace notifications {

constexpr api::Field notification_user_fields[] = {
    OFAPI_FIELD(Notification::User, view, "_view"),
    OFAPI_FIELD(Notification::User, id, "id"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::Notification::User> =
    api::make_type<notifications::Notification::User>(notifications::notification_user_fields);
namespace notifications {

constexpr api::Field notification_fields[] = {
    OFAPI_FIELD(Notification, can_go_to_profile, "canGoToProfile"),
    OFAPI_FIELD(Notification, created_at, "createdAt"),
    OFAPI_FIELD(Notification, id, "id"),
    OFAPI_FIELD(Notification, is_read, "isRead"),
    OFAPI_FIELD(Notification, replace_pairs, "replacePairs"),
    OFAPI_FIELD(Notification, sub_type, "subType"),
    OFAPI_FIELD(Notification, text, "text"),
    OFAPI_FIELD(Notification, type, "type"),
    OFAPI_FIELD(Notification, user, "user"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::Notification> =
    api::make_type<notifications::Notification>(notifications::notification_fields);
namespace notifications {

constexpr api::Field list_state_fields[] = {
    OFAPI_FIELD(ListState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListState, has_user, "hasUser"),
    OFAPI_FIELD(ListState, id, "id"),
    OFAPI_FIELD(ListState, name, "name"),
    OFAPI_FIELD(ListState, type, "type"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::ListState> =
    api::make_type<notifications::ListState>(notifications::list_state_fields);
namespace notifications {

constexpr api::Field subscribe_by_fields[] = {
    OFAPI_FIELD(SubscribeBy, action, "action"),
    OFAPI_FIELD(SubscribeBy, cancel_date, "cancelDate"),
    OFAPI_FIELD(SubscribeBy, date, "date"),
    OFAPI_FIELD(SubscribeBy, discount, "discount"),
    OFAPI_FIELD(SubscribeBy, duration, "duration"),
    OFAPI_FIELD(SubscribeBy, earning_id, "earningId"),
    OFAPI_FIELD(SubscribeBy, expire_date, "expireDate"),
    OFAPI_FIELD(SubscribeBy, id, "id"),
    OFAPI_FIELD(SubscribeBy, is_current, "isCurrent"),
    OFAPI_FIELD(SubscribeBy, offer_end, "offerEnd"),
    OFAPI_FIELD(SubscribeBy, offer_start, "offerStart"),
    OFAPI_FIELD(SubscribeBy, price, "price"),
    OFAPI_FIELD(SubscribeBy, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribeBy, start_date, "startDate"),
    OFAPI_FIELD(SubscribeBy, subscriber_id, "subscriberId"),
    OFAPI_FIELD(SubscribeBy, type, "type"),
    OFAPI_FIELD(SubscribeBy, user_id, "userId"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::SubscribeBy> =
    api::make_type<notifications::SubscribeBy>(notifications::subscribe_by_fields);
namespace notifications {

constexpr api::Field subscribed_by_data_fields[] = {
    OFAPI_FIELD(SubscribedByData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedByData, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedByData, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedByData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedByData, duration, "duration"),
    OFAPI_FIELD(SubscribedByData, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedByData, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedByData, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedByData, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedByData, price, "price"),
    OFAPI_FIELD(SubscribedByData, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedByData, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedByData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(SubscribedByData, status, "status"),
    OFAPI_FIELD(SubscribedByData, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedByData, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedByData, subscribes, "subscribes"),
    OFAPI_FIELD(SubscribedByData, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::SubscribedByData> =
    api::make_type<notifications::SubscribedByData>(notifications::subscribed_by_data_fields);
namespace notifications {

constexpr api::Field subscribe_on_fields[] = {
    OFAPI_FIELD(SubscribeOn, action, "action"),
    OFAPI_FIELD(SubscribeOn, cancel_date, "cancelDate"),
    OFAPI_FIELD(SubscribeOn, date, "date"),
    OFAPI_FIELD(SubscribeOn, discount, "discount"),
    OFAPI_FIELD(SubscribeOn, duration, "duration"),
    OFAPI_FIELD(SubscribeOn, earning_id, "earningId"),
    OFAPI_FIELD(SubscribeOn, expire_date, "expireDate"),
    OFAPI_FIELD(SubscribeOn, id, "id"),
    OFAPI_FIELD(SubscribeOn, is_current, "isCurrent"),
    OFAPI_FIELD(SubscribeOn, offer_end, "offerEnd"),
    OFAPI_FIELD(SubscribeOn, offer_start, "offerStart"),
    OFAPI_FIELD(SubscribeOn, price, "price"),
    OFAPI_FIELD(SubscribeOn, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribeOn, start_date, "startDate"),
    OFAPI_FIELD(SubscribeOn, subscriber_id, "subscriberId"),
    OFAPI_FIELD(SubscribeOn, type, "type"),
    OFAPI_FIELD(SubscribeOn, user_id, "userId"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::SubscribeOn> =
    api::make_type<notifications::SubscribeOn>(notifications::subscribe_on_fields);
namespace notifications {

constexpr api::Field subscribed_on_data_fields[] = {
    OFAPI_FIELD(SubscribedOnData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedOnData, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedOnData, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedOnData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedOnData, duration, "duration"),
    OFAPI_FIELD(SubscribedOnData, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedOnData, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedOnData, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedOnData, last_activity, "lastActivity"),
    OFAPI_FIELD(SubscribedOnData, messages_summ, "messagesSumm"),
    OFAPI_FIELD(SubscribedOnData, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedOnData, posts_summ, "postsSumm"),
    OFAPI_FIELD(SubscribedOnData, price, "price"),
    OFAPI_FIELD(SubscribedOnData, recommendations, "recommendations"),
    OFAPI_FIELD(SubscribedOnData, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedOnData, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedOnData, status, "status"),
    OFAPI_FIELD(SubscribedOnData, streams_summ, "streamsSumm"),
    OFAPI_FIELD(SubscribedOnData, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedOnData, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedOnData, subscribes, "subscribes"),
    OFAPI_FIELD(SubscribedOnData, subscribes_summ, "subscribesSumm"),
    OFAPI_FIELD(SubscribedOnData, tips_summ, "tipsSumm"),
    OFAPI_FIELD(SubscribedOnData, total_summ, "totalSumm"),
    OFAPI_FIELD(SubscribedOnData, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::SubscribedOnData> =
    api::make_type<notifications::SubscribedOnData>(notifications::subscribed_on_data_fields);
namespace notifications {

constexpr api::Field get_counts_result_fields[] = {
    OFAPI_FIELD(GetCounts::Result, all, "all"),
    OFAPI_FIELD(GetCounts::Result, commented, "commented"),
    OFAPI_FIELD(GetCounts::Result, deactivated_media, "deactivated_media"),
    OFAPI_FIELD(GetCounts::Result, favorited, "favorited"),
    OFAPI_FIELD(GetCounts::Result, mentioned, "mentioned"),
    OFAPI_FIELD(GetCounts::Result, message, "message"),
    OFAPI_FIELD(GetCounts::Result, purchases, "purchases"),
    OFAPI_FIELD(GetCounts::Result, subscribed, "subscribed"),
    OFAPI_FIELD(GetCounts::Result, system, "system"),
    OFAPI_FIELD(GetCounts::Result, tags, "tags"),
    OFAPI_FIELD(GetCounts::Result, tip, "tip"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::GetCounts::Result> =
    api::make_type<notifications::GetCounts::Result>(notifications::get_counts_result_fields);
namespace notifications {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::List::Result> =
    api::make_type<notifications::List::Result>(notifications::list_result_fields);
namespace notifications {

constexpr api::Field mark_all_as_read_result_fields[] = {
    OFAPI_FIELD(MarkAllAsRead::Result, success, "success"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::MarkAllAsRead::Result> =
    api::make_type<notifications::MarkAllAsRead::Result>(notifications::mark_all_as_read_result_fields);
namespace notifications {

constexpr api::Field search_users_item_fields[] = {
    OFAPI_FIELD(SearchUsers::Item, avatar, "avatar"),
    OFAPI_FIELD(SearchUsers::Item, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(SearchUsers::Item, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(SearchUsers::Item, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(SearchUsers::Item, can_earn, "canEarn"),
    OFAPI_FIELD(SearchUsers::Item, can_look_story, "canLookStory"),
    OFAPI_FIELD(SearchUsers::Item, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(SearchUsers::Item, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(SearchUsers::Item, can_report, "canReport"),
    OFAPI_FIELD(SearchUsers::Item, can_restrict, "canRestrict"),
    OFAPI_FIELD(SearchUsers::Item, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(SearchUsers::Item, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(SearchUsers::Item, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(SearchUsers::Item, display_name, "displayName"),
    OFAPI_FIELD(SearchUsers::Item, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(SearchUsers::Item, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(SearchUsers::Item, has_stories, "hasStories"),
    OFAPI_FIELD(SearchUsers::Item, has_stream, "hasStream"),
    OFAPI_FIELD(SearchUsers::Item, header, "header"),
    OFAPI_FIELD(SearchUsers::Item, header_size, "headerSize"),
    OFAPI_FIELD(SearchUsers::Item, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(SearchUsers::Item, hide_chat, "hideChat"),
    OFAPI_FIELD(SearchUsers::Item, id, "id"),
    OFAPI_FIELD(SearchUsers::Item, is_blocked, "isBlocked"),
    OFAPI_FIELD(SearchUsers::Item, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(SearchUsers::Item, is_performer, "isPerformer"),
    OFAPI_FIELD(SearchUsers::Item, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(SearchUsers::Item, is_restricted, "isRestricted"),
    OFAPI_FIELD(SearchUsers::Item, is_verified, "isVerified"),
    OFAPI_FIELD(SearchUsers::Item, last_seen, "lastSeen"),
    OFAPI_FIELD(SearchUsers::Item, lists_states, "listsStates"),
    OFAPI_FIELD(SearchUsers::Item, name, "name"),
    OFAPI_FIELD(SearchUsers::Item, notice, "notice"),
    OFAPI_FIELD(SearchUsers::Item, promo_offers, "promoOffers"),
    OFAPI_FIELD(SearchUsers::Item, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(SearchUsers::Item, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(SearchUsers::Item, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(SearchUsers::Item, tips_max, "tipsMax"),
    OFAPI_FIELD(SearchUsers::Item, tips_min, "tipsMin"),
    OFAPI_FIELD(SearchUsers::Item, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(SearchUsers::Item, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(SearchUsers::Item, username, "username"),
    OFAPI_FIELD(SearchUsers::Item, view, "view"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::SearchUsers::Item> =
    api::make_type<notifications::SearchUsers::Item>(notifications::search_users_item_fields);
namespace notifications {

constexpr api::Field tabs_order_update_result_fields[] = {
    OFAPI_FIELD(tabs_order::Update::Result, success, "success"),
};
}  // namespace notifications
template <>
const api::Type api::type_of<notifications::tabs_order::Update::Result> =
    api::make_type<notifications::tabs_order::Update::Result>(notifications::tabs_order_update_result_fields);
namespace notifications {}  // namespace notifications

namespace api::operations {

namespace {

constexpr Parameter notifications_get_counts_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr detail::Paging notifications_list_paging{.style = detail::PagingStyle::from_id,
                                                   .items = "data.list",
                                                   .has_more = "data.hasMore",
                                                   .limit = "limit",
                                                   .cursor = "from_id",
                                                   .cursor_from = "id",
                                                   .default_limit = 10};

constexpr std::string_view notifications_choices_of_skip_users[] = {
    "all",
    "none",
};

constexpr std::string_view notifications_choices_of_type[] = {
    "all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions",
};

constexpr Parameter notifications_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "from_id",
     .in = In::query,
     .kind = ValueKind::integer,
     .about = "id of the last notification of the page before; this is the only paging (no _pagination)"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "skip_users",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = notifications_choices_of_skip_users,
     .fallback = "all",
     .about = "all leaves user details out"},
    {.name = "type", .in = In::query, .kind = ValueKind::string, .choices = notifications_choices_of_type},
};

constexpr Parameter notifications_search_users_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .required = true, .about = "a name or a username"},
};

constexpr Parameter notifications_tabs_order_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "tabs",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .choices = notifications_choices_of_type,
     .min_items = 10,
     .max_items = 10,
     .about = "a permutation of exactly all, subscriptions, onlyfans, purchases, tips, tags, comments, mentions, "
              "likes, promotions"},
};

}  // namespace

constinit const Operation notifications_get_counts{
    .info = {.name = "notifications.get-counts",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::GetCounts::Result>::shape},
    .group = "notifications",
    .path = "/api/{account}/notifications/counts",
    .summary = "Number of unread notifications of each kind.",
    .parameters = notifications_get_counts_parameters,
    .make_result = api::make_result<notifications::GetCounts::Result>,
};

constinit const Operation notifications_list{
    .info = {.name = "notifications.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::List::Result>::shape,
             .paging = &notifications_list_paging},
    .group = "notifications",
    .path = "/api/{account}/notifications",
    .summary = "Pages through the account's notifications, optionally of one kind.",
    .parameters = notifications_list_parameters,
    .make_result = api::make_result<notifications::List::Result>,
};

constinit const Operation notifications_mark_all_as_read{
    .info = {.name = "notifications.mark-all-as-read",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::MarkAllAsRead::Result>::shape},
    .group = "notifications",
    .path = "/api/{account}/notifications/mark-all-as-read",
    .summary = "Marks every notification of the account as read.",
    .parameters = notifications_get_counts_parameters,
    .make_result = api::make_result<notifications::MarkAllAsRead::Result>,
};

constinit const Operation notifications_search_users{
    .info = {.name = "notifications.search-users",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::SearchUsers::Result>::shape},
    .group = "notifications",
    .path = "/api/{account}/notifications/search-users",
    .summary = "Finds users among those who occur in the account's notifications.",
    .parameters = notifications_search_users_parameters,
    .make_result = api::make_result<notifications::SearchUsers::Result>,
};

constinit const Operation notifications_tabs_order_get{
    .info = {.name = "notifications.tabs-order.get",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::tabs_order::Get::Result>::shape},
    .group = "notifications",
    .path = "/api/{account}/notifications/tabs-order",
    .summary = "Reads the order of the tabs on the notifications page.",
    .parameters = notifications_get_counts_parameters,
    .make_result = api::make_result<notifications::tabs_order::Get::Result>,
};

constinit const Operation notifications_tabs_order_update{
    .info = {.name = "notifications.tabs-order.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<notifications::tabs_order::Update::Result>::shape},
    .group = "notifications",
    .path = "/api/{account}/notifications/tabs-order",
    .summary = "Sets the order of the tabs on the notifications page.",
    .parameters = notifications_tabs_order_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<notifications::tabs_order::Update::Result>,
};

}  // namespace api::operations

namespace notifications {

const detail::OperationInfo& GetCounts::info = api::operations::notifications_get_counts.info;

Request GetCounts::request() const {
    return api::RequestBuilder(api::operations::notifications_get_counts).set("account", account_).build();
}

std::string_view to_string(List::SkipUsers value) noexcept {
    switch (value) {
        case List::SkipUsers::all: return "all";
        case List::SkipUsers::none: return "none";
    }
    return "";
}

std::string_view to_string(List::Type value) noexcept {
    switch (value) {
        case List::Type::all: return "all";
        case List::Type::subscriptions: return "subscriptions";
        case List::Type::onlyfans: return "onlyfans";
        case List::Type::purchases: return "purchases";
        case List::Type::tips: return "tips";
        case List::Type::tags: return "tags";
        case List::Type::comments: return "comments";
        case List::Type::mentions: return "mentions";
        case List::Type::likes: return "likes";
        case List::Type::promotions: return "promotions";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::notifications_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::notifications_list)
        .set("account", account_)
        .set("from_id", from_id_)
        .set("limit", limit_)
        .set("skip_users", skip_users_)
        .set("type", type_)
        .build();
}

const detail::OperationInfo& MarkAllAsRead::info = api::operations::notifications_mark_all_as_read.info;

Request MarkAllAsRead::request() const {
    return api::RequestBuilder(api::operations::notifications_mark_all_as_read).set("account", account_).build();
}

const detail::OperationInfo& SearchUsers::info = api::operations::notifications_search_users.info;

Request SearchUsers::request() const {
    return api::RequestBuilder(api::operations::notifications_search_users)
        .set("account", account_)
        .set("query", query_)
        .build();
}

namespace tabs_order {

const detail::OperationInfo& Get::info = api::operations::notifications_tabs_order_get.info;

Request Get::request() const {
    return api::RequestBuilder(api::operations::notifications_tabs_order_get).set("account", account_).build();
}

std::string_view to_string(Update::Tab value) noexcept {
    switch (value) {
        case Update::Tab::all: return "all";
        case Update::Tab::subscriptions: return "subscriptions";
        case Update::Tab::onlyfans: return "onlyfans";
        case Update::Tab::purchases: return "purchases";
        case Update::Tab::tips: return "tips";
        case Update::Tab::tags: return "tags";
        case Update::Tab::comments: return "comments";
        case Update::Tab::mentions: return "mentions";
        case Update::Tab::likes: return "likes";
        case Update::Tab::promotions: return "promotions";
    }
    return "";
}

const detail::OperationInfo& Update::info = api::operations::notifications_tabs_order_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::notifications_tabs_order_update)
        .set("account", account_)
        .set("tabs", tabs_)
        .build();
}

}  // namespace tabs_order

}  // namespace notifications

}  // namespace ofapi
