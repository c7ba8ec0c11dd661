// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/user_lists.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace user_lists {

constexpr api::Field user_list_fields[] = {
    OFAPI_FIELD(UserList, can_add_users, "canAddUsers"),
    OFAPI_FIELD(UserList, can_delete, "canDelete"),
    OFAPI_FIELD(UserList, can_manage_users, "canManageUsers"),
    OFAPI_FIELD(UserList, can_pinned_to_chat, "canPinnedToChat"),
    OFAPI_FIELD(UserList, can_pinned_to_feed, "canPinnedToFeed"),
    OFAPI_FIELD(UserList, can_update, "canUpdate"),
    OFAPI_FIELD(UserList, direction, "direction"),
    OFAPI_FIELD(UserList, id, "id"),
    OFAPI_FIELD(UserList, is_pinned_to_chat, "isPinnedToChat"),
    OFAPI_FIELD(UserList, is_pinned_to_feed, "isPinnedToFeed"),
    OFAPI_FIELD(UserList, name, "name"),
    OFAPI_FIELD(UserList, order, "order"),
    OFAPI_FIELD(UserList, posts_count, "postsCount"),
    OFAPI_FIELD(UserList, sort_list, "sortList"),
    OFAPI_FIELD(UserList, type, "type"),
    OFAPI_FIELD(UserList, users, "users"),
    OFAPI_FIELD(UserList, users_count, "usersCount"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::UserList> = api::make_type<user_lists::UserList>(user_lists::user_list_fields);
namespace user_lists {

constexpr api::Field list_user_avatar_thumbs_fields[] = {
    OFAPI_FIELD(ListUser::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(ListUser::AvatarThumbs, c50, "c50"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListUser::AvatarThumbs> =
    api::make_type<user_lists::ListUser::AvatarThumbs>(user_lists::list_user_avatar_thumbs_fields);
namespace user_lists {

constexpr api::Field list_user_fields[] = {
    OFAPI_FIELD(ListUser, avatar, "avatar"), OFAPI_FIELD(ListUser, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListUser, id, "id"),         OFAPI_FIELD(ListUser, is_verified, "isVerified"),
    OFAPI_FIELD(ListUser, name, "name"),     OFAPI_FIELD(ListUser, username, "username"),
    OFAPI_FIELD(ListUser, view, "view"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListUser> = api::make_type<user_lists::ListUser>(user_lists::list_user_fields);
namespace user_lists {

constexpr api::Field user_list_with_users_fields[] = {
    OFAPI_FIELD(UserListWithUsers, can_add_users, "canAddUsers"),
    OFAPI_FIELD(UserListWithUsers, can_delete, "canDelete"),
    OFAPI_FIELD(UserListWithUsers, can_manage_users, "canManageUsers"),
    OFAPI_FIELD(UserListWithUsers, can_pinned_to_chat, "canPinnedToChat"),
    OFAPI_FIELD(UserListWithUsers, can_pinned_to_feed, "canPinnedToFeed"),
    OFAPI_FIELD(UserListWithUsers, can_update, "canUpdate"),
    OFAPI_FIELD(UserListWithUsers, direction, "direction"),
    OFAPI_FIELD(UserListWithUsers, id, "id"),
    OFAPI_FIELD(UserListWithUsers, is_pinned_to_chat, "isPinnedToChat"),
    OFAPI_FIELD(UserListWithUsers, is_pinned_to_feed, "isPinnedToFeed"),
    OFAPI_FIELD(UserListWithUsers, name, "name"),
    OFAPI_FIELD(UserListWithUsers, order, "order"),
    OFAPI_FIELD(UserListWithUsers, posts_count, "postsCount"),
    OFAPI_FIELD(UserListWithUsers, sort_list, "sortList"),
    OFAPI_FIELD(UserListWithUsers, type, "type"),
    OFAPI_FIELD(UserListWithUsers, users, "users"),
    OFAPI_FIELD(UserListWithUsers, users_count, "usersCount"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::UserListWithUsers> =
    api::make_type<user_lists::UserListWithUsers>(user_lists::user_list_with_users_fields);
namespace user_lists {

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
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::SubscribeBy> =
    api::make_type<user_lists::SubscribeBy>(user_lists::subscribe_by_fields);
namespace user_lists {

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
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::SubscribedByData> =
    api::make_type<user_lists::SubscribedByData>(user_lists::subscribed_by_data_fields);
namespace user_lists {

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
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::SubscribeOn> =
    api::make_type<user_lists::SubscribeOn>(user_lists::subscribe_on_fields);
namespace user_lists {

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
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::SubscribedOnData> =
    api::make_type<user_lists::SubscribedOnData>(user_lists::subscribed_on_data_fields);
namespace user_lists {

constexpr api::Field list_member_avatar_thumbs_fields[] = {
    OFAPI_FIELD(ListMember::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(ListMember::AvatarThumbs, c50, "c50"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember::AvatarThumbs> =
    api::make_type<user_lists::ListMember::AvatarThumbs>(user_lists::list_member_avatar_thumbs_fields);
namespace user_lists {

constexpr api::Field list_member_header_size_fields[] = {
    OFAPI_FIELD(ListMember::HeaderSize, height, "height"),
    OFAPI_FIELD(ListMember::HeaderSize, width, "width"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember::HeaderSize> =
    api::make_type<user_lists::ListMember::HeaderSize>(user_lists::list_member_header_size_fields);
namespace user_lists {

constexpr api::Field list_member_header_thumbs_fields[] = {
    OFAPI_FIELD(ListMember::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(ListMember::HeaderThumbs, w760, "w760"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember::HeaderThumbs> =
    api::make_type<user_lists::ListMember::HeaderThumbs>(user_lists::list_member_header_thumbs_fields);
namespace user_lists {

constexpr api::Field list_member_lists_state_fields[] = {
    OFAPI_FIELD(ListMember::ListsState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListMember::ListsState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListMember::ListsState, has_user, "hasUser"),
    OFAPI_FIELD(ListMember::ListsState, id, "id"),
    OFAPI_FIELD(ListMember::ListsState, name, "name"),
    OFAPI_FIELD(ListMember::ListsState, type, "type"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember::ListsState> =
    api::make_type<user_lists::ListMember::ListsState>(user_lists::list_member_lists_state_fields);
namespace user_lists {

constexpr api::Field list_member_promo_offer_fields[] = {
    OFAPI_FIELD(ListMember::PromoOffer, created_at, "createdAt"),
    OFAPI_FIELD(ListMember::PromoOffer, expired_at, "expiredAt"),
    OFAPI_FIELD(ListMember::PromoOffer, finished_at, "finishedAt"),
    OFAPI_FIELD(ListMember::PromoOffer, id, "id"),
    OFAPI_FIELD(ListMember::PromoOffer, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(ListMember::PromoOffer, subscriber_id, "subscriberId"),
    OFAPI_FIELD(ListMember::PromoOffer, user_id, "userId"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember::PromoOffer> =
    api::make_type<user_lists::ListMember::PromoOffer>(user_lists::list_member_promo_offer_fields);
namespace user_lists {

constexpr api::Field list_member_fields[] = {
    OFAPI_FIELD(ListMember, avatar, "avatar"),
    OFAPI_FIELD(ListMember, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListMember, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(ListMember, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(ListMember, can_earn, "canEarn"),
    OFAPI_FIELD(ListMember, can_look_story, "canLookStory"),
    OFAPI_FIELD(ListMember, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(ListMember, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(ListMember, can_report, "canReport"),
    OFAPI_FIELD(ListMember, can_restrict, "canRestrict"),
    OFAPI_FIELD(ListMember, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(ListMember, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(ListMember, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(ListMember, display_name, "displayName"),
    OFAPI_FIELD(ListMember, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(ListMember, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(ListMember, has_stories, "hasStories"),
    OFAPI_FIELD(ListMember, has_stream, "hasStream"),
    OFAPI_FIELD(ListMember, header, "header"),
    OFAPI_FIELD(ListMember, header_size, "headerSize"),
    OFAPI_FIELD(ListMember, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(ListMember, hide_chat, "hideChat"),
    OFAPI_FIELD(ListMember, id, "id"),
    OFAPI_FIELD(ListMember, is_blocked, "isBlocked"),
    OFAPI_FIELD(ListMember, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(ListMember, is_performer, "isPerformer"),
    OFAPI_FIELD(ListMember, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(ListMember, is_restricted, "isRestricted"),
    OFAPI_FIELD(ListMember, is_verified, "isVerified"),
    OFAPI_FIELD(ListMember, last_seen, "lastSeen"),
    OFAPI_FIELD(ListMember, lists_states, "listsStates"),
    OFAPI_FIELD(ListMember, name, "name"),
    OFAPI_FIELD(ListMember, notice, "notice"),
    OFAPI_FIELD(ListMember, promo_offers, "promoOffers"),
    OFAPI_FIELD(ListMember, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(ListMember, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(ListMember, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(ListMember, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(ListMember, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(ListMember, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(ListMember, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(ListMember, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(ListMember, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(ListMember, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(ListMember, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(ListMember, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(ListMember, tips_max, "tipsMax"),
    OFAPI_FIELD(ListMember, tips_min, "tipsMin"),
    OFAPI_FIELD(ListMember, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(ListMember, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(ListMember, username, "username"),
    OFAPI_FIELD(ListMember, view, "view"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::ListMember> =
    api::make_type<user_lists::ListMember>(user_lists::list_member_fields);
namespace user_lists {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::Delete::Result> =
    api::make_type<user_lists::Delete::Result>(user_lists::delete_result_fields);
namespace user_lists {

constexpr api::Field list_item_fields[] = {
    OFAPI_FIELD(List::Item, can_add_users, "canAddUsers"),
    OFAPI_FIELD(List::Item, can_delete, "canDelete"),
    OFAPI_FIELD(List::Item, can_manage_users, "canManageUsers"),
    OFAPI_FIELD(List::Item, can_pinned_to_chat, "canPinnedToChat"),
    OFAPI_FIELD(List::Item, can_pinned_to_feed, "canPinnedToFeed"),
    OFAPI_FIELD(List::Item, can_update, "canUpdate"),
    OFAPI_FIELD(List::Item, direction, "direction"),
    OFAPI_FIELD(List::Item, id, "id"),
    OFAPI_FIELD(List::Item, is_pinned_to_chat, "isPinnedToChat"),
    OFAPI_FIELD(List::Item, is_pinned_to_feed, "isPinnedToFeed"),
    OFAPI_FIELD(List::Item, name, "name"),
    OFAPI_FIELD(List::Item, order, "order"),
    OFAPI_FIELD(List::Item, posts_count, "postsCount"),
    OFAPI_FIELD(List::Item, sort_list, "sortList"),
    OFAPI_FIELD(List::Item, type, "type"),
    OFAPI_FIELD(List::Item, users, "users"),
    OFAPI_FIELD(List::Item, users_count, "usersCount"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::List::Item> =
    api::make_type<user_lists::List::Item>(user_lists::list_item_fields);
namespace user_lists {

constexpr api::Field users_list_result_fields[] = {
    OFAPI_FIELD(users::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(users::List::Result, list, "list"),
    OFAPI_FIELD(users::List::Result, next_offset, "nextOffset"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::users::List::Result> =
    api::make_type<user_lists::users::List::Result>(user_lists::users_list_result_fields);
namespace user_lists {

constexpr api::Field users_list_pinned_result_fields[] = {
    OFAPI_FIELD(users::ListPinned::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(users::ListPinned::Result, list, "list"),
    OFAPI_FIELD(users::ListPinned::Result, next_offset, "nextOffset"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::users::ListPinned::Result> =
    api::make_type<user_lists::users::ListPinned::Result>(user_lists::users_list_pinned_result_fields);
namespace user_lists {

constexpr api::Field users_pin_result_fields[] = {
    OFAPI_FIELD(users::Pin::Result, success, "success"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::users::Pin::Result> =
    api::make_type<user_lists::users::Pin::Result>(user_lists::users_pin_result_fields);
namespace user_lists {

constexpr api::Field users_remove_result_user_state_fields[] = {
    OFAPI_FIELD(users::Remove::Result::UserState, can_add_user, "canAddUser"),
    OFAPI_FIELD(users::Remove::Result::UserState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(users::Remove::Result::UserState, has_user, "hasUser"),
    OFAPI_FIELD(users::Remove::Result::UserState, id, "id"),
    OFAPI_FIELD(users::Remove::Result::UserState, name, "name"),
    OFAPI_FIELD(users::Remove::Result::UserState, type, "type"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::users::Remove::Result::UserState> =
    api::make_type<user_lists::users::Remove::Result::UserState>(user_lists::users_remove_result_user_state_fields);
namespace user_lists {

constexpr api::Field users_remove_result_fields[] = {
    OFAPI_FIELD(users::Remove::Result, list, "list"),
    OFAPI_FIELD(users::Remove::Result, user_state, "userState"),
};
}  // namespace user_lists
template <>
const api::Type api::type_of<user_lists::users::Remove::Result> =
    api::make_type<user_lists::users::Remove::Result>(user_lists::users_remove_result_fields);
namespace user_lists {}  // namespace user_lists

namespace api::operations {

namespace {

constexpr Parameter user_lists_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "name",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .max_length = 64,
     .about = "at most 64 characters"},
};

constexpr Parameter user_lists_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging user_lists_list_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset"};

constexpr std::string_view user_lists_choices_of_view[] = {
    "queue",
};

constexpr Parameter user_lists_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 10, .maximum = 50},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "view",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = user_lists_choices_of_view,
     .about = "queue gives only the lists a mass message can be sent to"},
};

constexpr Parameter user_lists_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "isPinnedToFeed", .in = In::body, .kind = ValueKind::boolean, .nullable = true},
};

constexpr Parameter user_lists_users_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "OnlyFans user ids, as strings"},
    {.name = "skip_invalid",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "leaves out the users that OnlyFans refuses, in up to 5 attempts of a credit each; data is then added, a "
              "list of ids, and failed, a map from id to reason"},
};

constexpr detail::Paging user_lists_users_list_paging{.style = detail::PagingStyle::next_offset,
                                                      .items = "data.list",
                                                      .has_more = "data.hasMore",
                                                      .limit = "limit",
                                                      .offset = "offset",
                                                      .cursor_from = "data.nextOffset",
                                                      .default_limit = 10};

constexpr Parameter user_lists_users_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
};

constexpr detail::Paging user_lists_users_list_pinned_paging{.style = detail::PagingStyle::next_offset,
                                                             .items = "data.list",
                                                             .has_more = "data.hasMore",
                                                             .limit = "limit",
                                                             .offset = "offset",
                                                             .cursor_from = "data.nextOffset",
                                                             .default_limit = 10};

constexpr Parameter user_lists_users_pin_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "a list id or a default list name such as friends"},
    {.name = "userId", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter user_lists_users_remove_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "userListId", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "userId", .in = In::path, .kind = ValueKind::string, .required = true},
};

}  // namespace

constinit const Operation user_lists_create{
    .info = {.name = "user-lists.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::Create::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists",
    .summary = "Creates a user list.",
    .parameters = user_lists_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<user_lists::Create::Result>,
};

constinit const Operation user_lists_delete{
    .info = {.name = "user-lists.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::Delete::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}",
    .summary = "Removes a user list.",
    .parameters = user_lists_delete_parameters,
    .make_result = api::make_result<user_lists::Delete::Result>,
};

constinit const Operation user_lists_list{
    .info = {.name = "user-lists.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::List::Result>::shape,
             .paging = &user_lists_list_paging},
    .group = "user-lists",
    .path = "/api/{account}/user-lists",
    .summary = "The account's user lists.",
    .parameters = user_lists_list_parameters,
    .make_result = api::make_result<user_lists::List::Result>,
};

constinit const Operation user_lists_retrieve{
    .info = {.name = "user-lists.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::Retrieve::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}",
    .summary = "One user list.",
    .parameters = user_lists_delete_parameters,
    .make_result = api::make_result<user_lists::Retrieve::Result>,
};

constinit const Operation user_lists_update{
    .info = {.name = "user-lists.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::Update::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}",
    .summary = "Renames a user list and sets whether it is pinned to the home feed.",
    .parameters = user_lists_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<user_lists::Update::Result>,
};

constinit const Operation user_lists_users_add{
    .info = {.name = "user-lists.users.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::any,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::Add::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users",
    .summary = "Puts several users into a list.",
    .parameters = user_lists_users_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<user_lists::users::Add::Result>,
};

constinit const Operation user_lists_users_clear{
    .info = {.name = "user-lists.users.clear",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::Clear::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users",
    .summary = "Empties a list.",
    .parameters = user_lists_delete_parameters,
    .make_result = api::make_result<user_lists::users::Clear::Result>,
};

constinit const Operation user_lists_users_list{
    .info = {.name = "user-lists.users.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::List::Result>::shape,
             .paging = &user_lists_users_list_paging},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users",
    .summary = "Users in a list.",
    .parameters = user_lists_users_list_parameters,
    .make_result = api::make_result<user_lists::users::List::Result>,
};

constinit const Operation user_lists_users_list_pinned{
    .info = {.name = "user-lists.users.list-pinned",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::ListPinned::Result>::shape,
             .paging = &user_lists_users_list_pinned_paging},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users/pinned",
    .summary = "Pinned users of a list.",
    .parameters = user_lists_users_list_parameters,
    .make_result = api::make_result<user_lists::users::ListPinned::Result>,
};

constinit const Operation user_lists_users_pin{
    .info = {.name = "user-lists.users.pin",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::Pin::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users/{userId}/pin",
    .summary = "Pins a user in a list.",
    .parameters = user_lists_users_pin_parameters,
    .make_result = api::make_result<user_lists::users::Pin::Result>,
};

constinit const Operation user_lists_users_remove{
    .info = {.name = "user-lists.users.remove",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<user_lists::users::Remove::Result>::shape},
    .group = "user-lists",
    .path = "/api/{account}/user-lists/{userListId}/users/{userId}",
    .summary = "Takes one user out of a list.",
    .parameters = user_lists_users_remove_parameters,
    .make_result = api::make_result<user_lists::users::Remove::Result>,
};

}  // namespace api::operations

namespace user_lists {

const detail::OperationInfo& Create::info = api::operations::user_lists_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::user_lists_create).set("account", account_).set("name", name_).build();
}

const detail::OperationInfo& Delete::info = api::operations::user_lists_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::user_lists_delete)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .build();
}

std::string_view to_string(List::View value) noexcept {
    switch (value) {
        case List::View::queue: return "queue";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::user_lists_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::user_lists_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("view", view_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::user_lists_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::user_lists_retrieve)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::user_lists_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::user_lists_update)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("name", name_)
        .set("isPinnedToFeed", is_pinned_to_feed_)
        .build();
}

namespace users {

const detail::OperationInfo& Add::info = api::operations::user_lists_users_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_add)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("ids", ids_)
        .set("skip_invalid", skip_invalid_)
        .build();
}

const detail::OperationInfo& Clear::info = api::operations::user_lists_users_clear.info;

Request Clear::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_clear)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::user_lists_users_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_list)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& ListPinned::info = api::operations::user_lists_users_list_pinned.info;

Request ListPinned::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_list_pinned)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Pin::info = api::operations::user_lists_users_pin.info;

Request Pin::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_pin)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("userId", user_id_)
        .build();
}

const detail::OperationInfo& Remove::info = api::operations::user_lists_users_remove.info;

Request Remove::request() const {
    return api::RequestBuilder(api::operations::user_lists_users_remove)
        .set("account", account_)
        .set("userListId", user_list_id_)
        .set("userId", user_id_)
        .build();
}

}  // namespace users

}  // namespace user_lists

}  // namespace ofapi
