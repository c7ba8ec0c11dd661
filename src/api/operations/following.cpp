// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/following.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace following {

constexpr api::Field list_state_fields[] = {
    OFAPI_FIELD(ListState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListState, has_user, "hasUser"),
    OFAPI_FIELD(ListState, id, "id"),
    OFAPI_FIELD(ListState, name, "name"),
    OFAPI_FIELD(ListState, type, "type"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::ListState> = api::make_type<following::ListState>(following::list_state_fields);
namespace following {

constexpr api::Field subscribe_fields[] = {
    OFAPI_FIELD(Subscribe, action, "action"),
    OFAPI_FIELD(Subscribe, cancel_date, "cancelDate"),
    OFAPI_FIELD(Subscribe, date, "date"),
    OFAPI_FIELD(Subscribe, discount, "discount"),
    OFAPI_FIELD(Subscribe, duration, "duration"),
    OFAPI_FIELD(Subscribe, earning_id, "earningId"),
    OFAPI_FIELD(Subscribe, expire_date, "expireDate"),
    OFAPI_FIELD(Subscribe, id, "id"),
    OFAPI_FIELD(Subscribe, is_current, "isCurrent"),
    OFAPI_FIELD(Subscribe, offer_end, "offerEnd"),
    OFAPI_FIELD(Subscribe, offer_start, "offerStart"),
    OFAPI_FIELD(Subscribe, price, "price"),
    OFAPI_FIELD(Subscribe, regular_price, "regularPrice"),
    OFAPI_FIELD(Subscribe, start_date, "startDate"),
    OFAPI_FIELD(Subscribe, subscriber_id, "subscriberId"),
    OFAPI_FIELD(Subscribe, type, "type"),
    OFAPI_FIELD(Subscribe, user_id, "userId"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::Subscribe> = api::make_type<following::Subscribe>(following::subscribe_fields);
namespace following {

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
}  // namespace following
template <>
const api::Type api::type_of<following::SubscribedByData> =
    api::make_type<following::SubscribedByData>(following::subscribed_by_data_fields);
namespace following {

constexpr api::Field followed_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Followed::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Followed::AvatarThumbs, c50, "c50"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::Followed::AvatarThumbs> =
    api::make_type<following::Followed::AvatarThumbs>(following::followed_avatar_thumbs_fields);
namespace following {

constexpr api::Field followed_header_size_fields[] = {
    OFAPI_FIELD(Followed::HeaderSize, height, "height"),
    OFAPI_FIELD(Followed::HeaderSize, width, "width"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::Followed::HeaderSize> =
    api::make_type<following::Followed::HeaderSize>(following::followed_header_size_fields);
namespace following {

constexpr api::Field followed_header_thumbs_fields[] = {
    OFAPI_FIELD(Followed::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(Followed::HeaderThumbs, w760, "w760"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::Followed::HeaderThumbs> =
    api::make_type<following::Followed::HeaderThumbs>(following::followed_header_thumbs_fields);
namespace following {

constexpr api::Field followed_fields[] = {
    OFAPI_FIELD(Followed, avatar, "avatar"),
    OFAPI_FIELD(Followed, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Followed, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(Followed, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Followed, can_earn, "canEarn"),
    OFAPI_FIELD(Followed, can_look_story, "canLookStory"),
    OFAPI_FIELD(Followed, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Followed, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Followed, can_report, "canReport"),
    OFAPI_FIELD(Followed, can_restrict, "canRestrict"),
    OFAPI_FIELD(Followed, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(Followed, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(Followed, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(Followed, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Followed, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(Followed, has_stories, "hasStories"),
    OFAPI_FIELD(Followed, has_stream, "hasStream"),
    OFAPI_FIELD(Followed, header, "header"),
    OFAPI_FIELD(Followed, header_size, "headerSize"),
    OFAPI_FIELD(Followed, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Followed, hide_chat, "hideChat"),
    OFAPI_FIELD(Followed, id, "id"),
    OFAPI_FIELD(Followed, is_blocked, "isBlocked"),
    OFAPI_FIELD(Followed, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(Followed, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(Followed, is_performer, "isPerformer"),
    OFAPI_FIELD(Followed, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Followed, is_restricted, "isRestricted"),
    OFAPI_FIELD(Followed, is_verified, "isVerified"),
    OFAPI_FIELD(Followed, last_seen, "lastSeen"),
    OFAPI_FIELD(Followed, lists_states, "listsStates"),
    OFAPI_FIELD(Followed, name, "name"),
    OFAPI_FIELD(Followed, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(Followed, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(Followed, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(Followed, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(Followed, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(Followed, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(Followed, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(Followed, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(Followed, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(Followed, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(Followed, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(Followed, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(Followed, tips_max, "tipsMax"),
    OFAPI_FIELD(Followed, tips_min, "tipsMin"),
    OFAPI_FIELD(Followed, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(Followed, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(Followed, username, "username"),
    OFAPI_FIELD(Followed, view, "view"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::Followed> = api::make_type<following::Followed>(following::followed_fields);
namespace following {

constexpr api::Field list_active_result_fields[] = {
    OFAPI_FIELD(ListActive::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListActive::Result, list, "list"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::ListActive::Result> =
    api::make_type<following::ListActive::Result>(following::list_active_result_fields);
namespace following {

constexpr api::Field list_all_result_fields[] = {
    OFAPI_FIELD(ListAll::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListAll::Result, list, "list"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::ListAll::Result> =
    api::make_type<following::ListAll::Result>(following::list_all_result_fields);
namespace following {

constexpr api::Field list_expired_result_fields[] = {
    OFAPI_FIELD(ListExpired::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListExpired::Result, list, "list"),
};
}  // namespace following
template <>
const api::Type api::type_of<following::ListExpired::Result> =
    api::make_type<following::ListExpired::Result>(following::list_expired_result_fields);
namespace following {}  // namespace following

namespace api::operations {

namespace {

constexpr detail::Paging following_list_active_paging{.style = detail::PagingStyle::next_page,
                                                      .items = "data.list",
                                                      .has_more = "data.hasMore",
                                                      .limit = "limit",
                                                      .offset = "offset"};

constexpr std::string_view following_choices_of_online[] = {
    "1",
    "0",
};

constexpr Parameter following_list_active_filter_members[] = {
    {.name = "online",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = following_choices_of_online,
     .about = "1 online, 0 offline, null both"},
    {.name = "paid",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = following_choices_of_online,
     .about = "1 paid subscriptions, 0 free ones, null both"},
};

constexpr std::string_view following_choices_of_sort[] = {
    "last_activity",
    "expire_date",
    "subscribe_date",
    "is_expired",
};

constexpr std::string_view following_choices_of_sort_direction[] = {
    "asc",
    "desc",
};

constexpr Parameter following_list_active_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter", .in = In::query, .kind = ValueKind::object, .members = following_list_active_filter_members},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 50},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "matches name or username"},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = following_choices_of_sort,
     .about = "the account keeps this order for later calls without sort, and for OnlyFans' own pages; is_expired is "
              "meant for the expired list"},
    {.name = "sortDirection",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = following_choices_of_sort_direction,
     .about = "needs sort; desc when omitted"},
};

constexpr std::string_view following_list_active_needs[] = {
    "sort",
};

constexpr Rule following_list_active_rules[] = {
    {.kind = Rule::Kind::needs, .names = following_list_active_needs, .name = "sortDirection"},
};

constexpr detail::Paging following_list_all_paging{.style = detail::PagingStyle::next_page,
                                                   .items = "data.list",
                                                   .has_more = "data.hasMore",
                                                   .limit = "limit",
                                                   .offset = "offset"};

constexpr detail::Paging following_list_expired_paging{.style = detail::PagingStyle::next_page,
                                                       .items = "data.list",
                                                       .has_more = "data.hasMore",
                                                       .limit = "limit",
                                                       .offset = "offset"};

constexpr Parameter following_list_expired_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter", .in = In::query, .kind = ValueKind::object, .members = following_list_active_filter_members},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 50},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "matches name or username"},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = following_choices_of_sort,
     .about = "the account keeps this order for later calls without sort, and for OnlyFans' own pages; is_expired is "
              "meant for the expired list"},
    {.name = "sortDirection",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = following_choices_of_sort_direction,
     .about = "needs sort; desc when omitted; with expire_date here asc unless given"},
};

}  // namespace

constinit const Operation following_list_active{
    .info = {.name = "following.list-active",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<following::ListActive::Result>::shape,
             .paging = &following_list_active_paging,
             .side_effect = true},
    .group = "following",
    .path = "/api/{account}/following/active",
    .summary = "Creators the account subscribes to at present, latest subscription first.",
    .parameters = following_list_active_parameters,
    .rules = following_list_active_rules,
    .make_result = api::make_result<following::ListActive::Result>,
};

constinit const Operation following_list_all{
    .info = {.name = "following.list-all",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<following::ListAll::Result>::shape,
             .paging = &following_list_all_paging,
             .side_effect = true},
    .group = "following",
    .path = "/api/{account}/following/all",
    .summary = "Every creator the account subscribes or subscribed to, latest subscription first.",
    .parameters = following_list_active_parameters,
    .rules = following_list_active_rules,
    .make_result = api::make_result<following::ListAll::Result>,
};

constinit const Operation following_list_expired{
    .info = {.name = "following.list-expired",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<following::ListExpired::Result>::shape,
             .paging = &following_list_expired_paging,
             .side_effect = true},
    .group = "following",
    .path = "/api/{account}/following/expired",
    .summary = "Creators whose subscription by the account has lapsed, in no guaranteed order.",
    .parameters = following_list_expired_parameters,
    .rules = following_list_active_rules,
    .make_result = api::make_result<following::ListExpired::Result>,
};

}  // namespace api::operations

namespace following {

std::string_view to_string(Sort value) noexcept {
    switch (value) {
        case Sort::last_activity: return "last_activity";
        case Sort::expire_date: return "expire_date";
        case Sort::subscribe_date: return "subscribe_date";
        case Sort::is_expired: return "is_expired";
    }
    return "";
}

std::string_view to_string(SortDirection value) noexcept {
    switch (value) {
        case SortDirection::asc: return "asc";
        case SortDirection::desc: return "desc";
    }
    return "";
}

boost::json::value ListActive::Filter::to_json() const {
    return api::ObjectBuilder().set("online", online_).set("paid", paid_).build();
}

const detail::OperationInfo& ListActive::info = api::operations::following_list_active.info;

Request ListActive::request() const {
    return api::RequestBuilder(api::operations::following_list_active)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("sort", sort_)
        .set("sortDirection", sort_direction_)
        .build();
}

boost::json::value ListAll::Filter::to_json() const {
    return api::ObjectBuilder().set("online", online_).set("paid", paid_).build();
}

const detail::OperationInfo& ListAll::info = api::operations::following_list_all.info;

Request ListAll::request() const {
    return api::RequestBuilder(api::operations::following_list_all)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("sort", sort_)
        .set("sortDirection", sort_direction_)
        .build();
}

boost::json::value ListExpired::Filter::to_json() const {
    return api::ObjectBuilder().set("online", online_).set("paid", paid_).build();
}

const detail::OperationInfo& ListExpired::info = api::operations::following_list_expired.info;

Request ListExpired::request() const {
    return api::RequestBuilder(api::operations::following_list_expired)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("sort", sort_)
        .set("sortDirection", sort_direction_)
        .build();
}

}  // namespace following

}  // namespace ofapi
