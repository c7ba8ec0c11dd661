// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/users.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace users {

constexpr api::Field avatar_thumbs_fields[] = {
    OFAPI_FIELD(AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(AvatarThumbs, c50, "c50"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::AvatarThumbs> = api::make_type<users::AvatarThumbs>(users::avatar_thumbs_fields);
namespace users {

constexpr api::Field header_size_fields[] = {
    OFAPI_FIELD(HeaderSize, height, "height"),
    OFAPI_FIELD(HeaderSize, width, "width"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::HeaderSize> = api::make_type<users::HeaderSize>(users::header_size_fields);
namespace users {

constexpr api::Field header_thumbs_fields[] = {
    OFAPI_FIELD(HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(HeaderThumbs, w760, "w760"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::HeaderThumbs> = api::make_type<users::HeaderThumbs>(users::header_thumbs_fields);
namespace users {

constexpr api::Field list_state_fields[] = {
    OFAPI_FIELD(ListState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListState, has_user, "hasUser"),
    OFAPI_FIELD(ListState, id, "id"),
    OFAPI_FIELD(ListState, name, "name"),
    OFAPI_FIELD(ListState, type, "type"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::ListState> = api::make_type<users::ListState>(users::list_state_fields);
namespace users {

constexpr api::Field subscription_fields[] = {
    OFAPI_FIELD(Subscription, action, "action"),
    OFAPI_FIELD(Subscription, cancel_date, "cancelDate"),
    OFAPI_FIELD(Subscription, date, "date"),
    OFAPI_FIELD(Subscription, discount, "discount"),
    OFAPI_FIELD(Subscription, duration, "duration"),
    OFAPI_FIELD(Subscription, earning_id, "earningId"),
    OFAPI_FIELD(Subscription, expire_date, "expireDate"),
    OFAPI_FIELD(Subscription, id, "id"),
    OFAPI_FIELD(Subscription, is_current, "isCurrent"),
    OFAPI_FIELD(Subscription, offer_end, "offerEnd"),
    OFAPI_FIELD(Subscription, offer_start, "offerStart"),
    OFAPI_FIELD(Subscription, price, "price"),
    OFAPI_FIELD(Subscription, regular_price, "regularPrice"),
    OFAPI_FIELD(Subscription, start_date, "startDate"),
    OFAPI_FIELD(Subscription, subscriber_id, "subscriberId"),
    OFAPI_FIELD(Subscription, type, "type"),
    OFAPI_FIELD(Subscription, user_id, "userId"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::Subscription> = api::make_type<users::Subscription>(users::subscription_fields);
namespace users {

constexpr api::Field subscribed_on_data_fields[] = {
    OFAPI_FIELD(SubscribedOnData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedOnData, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedOnData, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedOnData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedOnData, duration, "duration"),
    OFAPI_FIELD(SubscribedOnData, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedOnData, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedOnData, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedOnData, messages_summ, "messagesSumm"),
    OFAPI_FIELD(SubscribedOnData, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedOnData, posts_summ, "postsSumm"),
    OFAPI_FIELD(SubscribedOnData, price, "price"),
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
}  // namespace users
template <>
const api::Type api::type_of<users::SubscribedOnData> =
    api::make_type<users::SubscribedOnData>(users::subscribed_on_data_fields);
namespace users {

constexpr api::Field user_profile_subscribed_by_data_fields[] = {
    OFAPI_FIELD(UserProfile::SubscribedByData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(UserProfile::SubscribedByData, discount_percent, "discountPercent"),
    OFAPI_FIELD(UserProfile::SubscribedByData, discount_period, "discountPeriod"),
    OFAPI_FIELD(UserProfile::SubscribedByData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(UserProfile::SubscribedByData, duration, "duration"),
    OFAPI_FIELD(UserProfile::SubscribedByData, expired_at, "expiredAt"),
    OFAPI_FIELD(UserProfile::SubscribedByData, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(UserProfile::SubscribedByData, is_muted, "isMuted"),
    OFAPI_FIELD(UserProfile::SubscribedByData, new_price, "newPrice"),
    OFAPI_FIELD(UserProfile::SubscribedByData, price, "price"),
    OFAPI_FIELD(UserProfile::SubscribedByData, regular_price, "regularPrice"),
    OFAPI_FIELD(UserProfile::SubscribedByData, renewed_at, "renewedAt"),
    OFAPI_FIELD(UserProfile::SubscribedByData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(UserProfile::SubscribedByData, status, "status"),
    OFAPI_FIELD(UserProfile::SubscribedByData, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(UserProfile::SubscribedByData, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(UserProfile::SubscribedByData, subscribes, "subscribes"),
    OFAPI_FIELD(UserProfile::SubscribedByData, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserProfile::SubscribedByData> =
    api::make_type<users::UserProfile::SubscribedByData>(users::user_profile_subscribed_by_data_fields);
namespace users {

constexpr api::Field user_profile_subscription_bundle_fields[] = {
    OFAPI_FIELD(UserProfile::SubscriptionBundle, can_buy, "canBuy"),
    OFAPI_FIELD(UserProfile::SubscriptionBundle, discount, "discount"),
    OFAPI_FIELD(UserProfile::SubscriptionBundle, duration, "duration"),
    OFAPI_FIELD(UserProfile::SubscriptionBundle, id, "id"),
    OFAPI_FIELD(UserProfile::SubscriptionBundle, price, "price"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserProfile::SubscriptionBundle> =
    api::make_type<users::UserProfile::SubscriptionBundle>(users::user_profile_subscription_bundle_fields);
namespace users {

constexpr api::Field user_profile_fields[] = {
    OFAPI_FIELD(UserProfile, about, "about"),
    OFAPI_FIELD(UserProfile, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(UserProfile, audios_count, "audiosCount"),
    OFAPI_FIELD(UserProfile, avatar, "avatar"),
    OFAPI_FIELD(UserProfile, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(UserProfile, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(UserProfile, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(UserProfile, can_chat, "canChat"),
    OFAPI_FIELD(UserProfile, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(UserProfile, can_create_promotion, "canCreatePromotion"),
    OFAPI_FIELD(UserProfile, can_create_trial, "canCreateTrial"),
    OFAPI_FIELD(UserProfile, can_earn, "canEarn"),
    OFAPI_FIELD(UserProfile, can_look_story, "canLookStory"),
    OFAPI_FIELD(UserProfile, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(UserProfile, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(UserProfile, can_report, "canReport"),
    OFAPI_FIELD(UserProfile, can_restrict, "canRestrict"),
    OFAPI_FIELD(UserProfile, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(UserProfile, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(UserProfile, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(UserProfile, display_name, "displayName"),
    OFAPI_FIELD(UserProfile, favorited_count, "favoritedCount"),
    OFAPI_FIELD(UserProfile, favorites_count, "favoritesCount"),
    OFAPI_FIELD(UserProfile, finished_streams_count, "finishedStreamsCount"),
    OFAPI_FIELD(UserProfile, first_published_post_date, "firstPublishedPostDate"),
    OFAPI_FIELD(UserProfile, has_friends, "hasFriends"),
    OFAPI_FIELD(UserProfile, has_labels, "hasLabels"),
    OFAPI_FIELD(UserProfile, has_links, "hasLinks"),
    OFAPI_FIELD(UserProfile, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(UserProfile, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(UserProfile, has_saved_streams, "hasSavedStreams"),
    OFAPI_FIELD(UserProfile, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(UserProfile, has_stories, "hasStories"),
    OFAPI_FIELD(UserProfile, has_stream, "hasStream"),
    OFAPI_FIELD(UserProfile, header, "header"),
    OFAPI_FIELD(UserProfile, header_size, "headerSize"),
    OFAPI_FIELD(UserProfile, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(UserProfile, id, "id"),
    OFAPI_FIELD(UserProfile, is_adult_content, "isAdultContent"),
    OFAPI_FIELD(UserProfile, is_blocked, "isBlocked"),
    OFAPI_FIELD(UserProfile, is_friend, "isFriend"),
    OFAPI_FIELD(UserProfile, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(UserProfile, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(UserProfile, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(UserProfile, is_performer, "isPerformer"),
    OFAPI_FIELD(UserProfile, is_private_restriction, "isPrivateRestriction"),
    OFAPI_FIELD(UserProfile, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(UserProfile, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(UserProfile, is_restricted, "isRestricted"),
    OFAPI_FIELD(UserProfile, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(UserProfile, is_spring_connected, "isSpringConnected"),
    OFAPI_FIELD(UserProfile, is_verified, "isVerified"),
    OFAPI_FIELD(UserProfile, join_date, "joinDate"),
    OFAPI_FIELD(UserProfile, last_seen, "lastSeen"),
    OFAPI_FIELD(UserProfile, lists_states, "listsStates"),
    OFAPI_FIELD(UserProfile, location, "location"),
    OFAPI_FIELD(UserProfile, medias_count, "mediasCount"),
    OFAPI_FIELD(UserProfile, name, "name"),
    OFAPI_FIELD(UserProfile, notice, "notice"),
    OFAPI_FIELD(UserProfile, photos_count, "photosCount"),
    OFAPI_FIELD(UserProfile, posts_count, "postsCount"),
    OFAPI_FIELD(UserProfile, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(UserProfile, should_show_finished_streams, "shouldShowFinishedStreams"),
    OFAPI_FIELD(UserProfile, show_media_count, "showMediaCount"),
    OFAPI_FIELD(UserProfile, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(UserProfile, show_subscribers_count, "showSubscribersCount"),
    OFAPI_FIELD(UserProfile, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(UserProfile, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(UserProfile, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(UserProfile, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(UserProfile, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(UserProfile, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(UserProfile, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(UserProfile, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(UserProfile, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(UserProfile, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(UserProfile, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(UserProfile, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(UserProfile, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(UserProfile, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(UserProfile, tips_max, "tipsMax"),
    OFAPI_FIELD(UserProfile, tips_min, "tipsMin"),
    OFAPI_FIELD(UserProfile, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(UserProfile, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(UserProfile, username, "username"),
    OFAPI_FIELD(UserProfile, videos_count, "videosCount"),
    OFAPI_FIELD(UserProfile, view, "view"),
    OFAPI_FIELD(UserProfile, website, "website"),
    OFAPI_FIELD(UserProfile, wishlist, "wishlist"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserProfile> = api::make_type<users::UserProfile>(users::user_profile_fields);
namespace users {

constexpr api::Field subscription_null_start_fields[] = {
    OFAPI_FIELD(SubscriptionNullStart, action, "action"),
    OFAPI_FIELD(SubscriptionNullStart, cancel_date, "cancelDate"),
    OFAPI_FIELD(SubscriptionNullStart, date, "date"),
    OFAPI_FIELD(SubscriptionNullStart, discount, "discount"),
    OFAPI_FIELD(SubscriptionNullStart, duration, "duration"),
    OFAPI_FIELD(SubscriptionNullStart, earning_id, "earningId"),
    OFAPI_FIELD(SubscriptionNullStart, expire_date, "expireDate"),
    OFAPI_FIELD(SubscriptionNullStart, id, "id"),
    OFAPI_FIELD(SubscriptionNullStart, is_current, "isCurrent"),
    OFAPI_FIELD(SubscriptionNullStart, offer_end, "offerEnd"),
    OFAPI_FIELD(SubscriptionNullStart, offer_start, "offerStart"),
    OFAPI_FIELD(SubscriptionNullStart, price, "price"),
    OFAPI_FIELD(SubscriptionNullStart, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscriptionNullStart, start_date, "startDate"),
    OFAPI_FIELD(SubscriptionNullStart, subscriber_id, "subscriberId"),
    OFAPI_FIELD(SubscriptionNullStart, type, "type"),
    OFAPI_FIELD(SubscriptionNullStart, user_id, "userId"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::SubscriptionNullStart> =
    api::make_type<users::SubscriptionNullStart>(users::subscription_null_start_fields);
namespace users {

constexpr api::Field user_listed_lists_state_fields[] = {
    OFAPI_FIELD(UserListed::ListsState, can_add_user, "canAddUser"),
    OFAPI_FIELD(UserListed::ListsState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(UserListed::ListsState, has_user, "hasUser"),
    OFAPI_FIELD(UserListed::ListsState, id, "id"),
    OFAPI_FIELD(UserListed::ListsState, name, "name"),
    OFAPI_FIELD(UserListed::ListsState, type, "type"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserListed::ListsState> =
    api::make_type<users::UserListed::ListsState>(users::user_listed_lists_state_fields);
namespace users {

constexpr api::Field user_listed_subscribed_by_data_fields[] = {
    OFAPI_FIELD(UserListed::SubscribedByData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(UserListed::SubscribedByData, discount_percent, "discountPercent"),
    OFAPI_FIELD(UserListed::SubscribedByData, discount_period, "discountPeriod"),
    OFAPI_FIELD(UserListed::SubscribedByData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(UserListed::SubscribedByData, duration, "duration"),
    OFAPI_FIELD(UserListed::SubscribedByData, expired_at, "expiredAt"),
    OFAPI_FIELD(UserListed::SubscribedByData, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(UserListed::SubscribedByData, is_muted, "isMuted"),
    OFAPI_FIELD(UserListed::SubscribedByData, new_price, "newPrice"),
    OFAPI_FIELD(UserListed::SubscribedByData, price, "price"),
    OFAPI_FIELD(UserListed::SubscribedByData, regular_price, "regularPrice"),
    OFAPI_FIELD(UserListed::SubscribedByData, renewed_at, "renewedAt"),
    OFAPI_FIELD(UserListed::SubscribedByData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(UserListed::SubscribedByData, status, "status"),
    OFAPI_FIELD(UserListed::SubscribedByData, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(UserListed::SubscribedByData, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(UserListed::SubscribedByData, subscribes, "subscribes"),
    OFAPI_FIELD(UserListed::SubscribedByData, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserListed::SubscribedByData> =
    api::make_type<users::UserListed::SubscribedByData>(users::user_listed_subscribed_by_data_fields);
namespace users {

constexpr api::Field user_listed_fields[] = {
    OFAPI_FIELD(UserListed, about, "about"),
    OFAPI_FIELD(UserListed, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(UserListed, audios_count, "audiosCount"),
    OFAPI_FIELD(UserListed, avatar, "avatar"),
    OFAPI_FIELD(UserListed, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(UserListed, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(UserListed, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(UserListed, can_chat, "canChat"),
    OFAPI_FIELD(UserListed, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(UserListed, can_create_promotion, "canCreatePromotion"),
    OFAPI_FIELD(UserListed, can_create_trial, "canCreateTrial"),
    OFAPI_FIELD(UserListed, can_earn, "canEarn"),
    OFAPI_FIELD(UserListed, can_look_story, "canLookStory"),
    OFAPI_FIELD(UserListed, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(UserListed, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(UserListed, can_report, "canReport"),
    OFAPI_FIELD(UserListed, can_restrict, "canRestrict"),
    OFAPI_FIELD(UserListed, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(UserListed, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(UserListed, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(UserListed, display_name, "displayName"),
    OFAPI_FIELD(UserListed, favorited_count, "favoritedCount"),
    OFAPI_FIELD(UserListed, favorites_count, "favoritesCount"),
    OFAPI_FIELD(UserListed, first_published_post_date, "firstPublishedPostDate"),
    OFAPI_FIELD(UserListed, has_friends, "hasFriends"),
    OFAPI_FIELD(UserListed, has_labels, "hasLabels"),
    OFAPI_FIELD(UserListed, has_links, "hasLinks"),
    OFAPI_FIELD(UserListed, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(UserListed, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(UserListed, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(UserListed, has_stories, "hasStories"),
    OFAPI_FIELD(UserListed, has_stream, "hasStream"),
    OFAPI_FIELD(UserListed, header, "header"),
    OFAPI_FIELD(UserListed, header_size, "headerSize"),
    OFAPI_FIELD(UserListed, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(UserListed, id, "id"),
    OFAPI_FIELD(UserListed, is_active, "isActive"),
    OFAPI_FIELD(UserListed, is_adult_content, "isAdultContent"),
    OFAPI_FIELD(UserListed, is_blocked, "isBlocked"),
    OFAPI_FIELD(UserListed, is_friend, "isFriend"),
    OFAPI_FIELD(UserListed, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(UserListed, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(UserListed, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(UserListed, is_performer, "isPerformer"),
    OFAPI_FIELD(UserListed, is_private_restriction, "isPrivateRestriction"),
    OFAPI_FIELD(UserListed, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(UserListed, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(UserListed, is_restricted, "isRestricted"),
    OFAPI_FIELD(UserListed, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(UserListed, is_spring_connected, "isSpringConnected"),
    OFAPI_FIELD(UserListed, is_verified, "isVerified"),
    OFAPI_FIELD(UserListed, join_date, "joinDate"),
    OFAPI_FIELD(UserListed, last_seen, "lastSeen"),
    OFAPI_FIELD(UserListed, lists_states, "listsStates"),
    OFAPI_FIELD(UserListed, location, "location"),
    OFAPI_FIELD(UserListed, medias_count, "mediasCount"),
    OFAPI_FIELD(UserListed, name, "name"),
    OFAPI_FIELD(UserListed, notice, "notice"),
    OFAPI_FIELD(UserListed, photos_count, "photosCount"),
    OFAPI_FIELD(UserListed, posts_count, "postsCount"),
    OFAPI_FIELD(UserListed, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(UserListed, show_media_count, "showMediaCount"),
    OFAPI_FIELD(UserListed, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(UserListed, show_subscribers_count, "showSubscribersCount"),
    OFAPI_FIELD(UserListed, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(UserListed, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(UserListed, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(UserListed, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(UserListed, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(UserListed, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(UserListed, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(UserListed, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(UserListed, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(UserListed, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(UserListed, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(UserListed, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(UserListed, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(UserListed, tips_max, "tipsMax"),
    OFAPI_FIELD(UserListed, tips_min, "tipsMin"),
    OFAPI_FIELD(UserListed, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(UserListed, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(UserListed, username, "username"),
    OFAPI_FIELD(UserListed, videos_count, "videosCount"),
    OFAPI_FIELD(UserListed, view, "view"),
    OFAPI_FIELD(UserListed, website, "website"),
    OFAPI_FIELD(UserListed, wishlist, "wishlist"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::UserListed> = api::make_type<users::UserListed>(users::user_listed_fields);
namespace users {

constexpr api::Field subscribe_create_result_subscribed_by_data_fields[] = {
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, discount_percent, "discountPercent"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, discount_period, "discountPeriod"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, duration, "duration"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, expired_at, "expiredAt"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, has_active_paid_subscriptions,
                "hasActivePaidSubscriptions"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, is_muted, "isMuted"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, new_price, "newPrice"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, price, "price"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, regular_price, "regularPrice"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, renewed_at, "renewedAt"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, status, "status"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, subscribes, "subscribes"),
    OFAPI_FIELD(subscribe::Create::Result::SubscribedByData, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::subscribe::Create::Result::SubscribedByData> =
    api::make_type<users::subscribe::Create::Result::SubscribedByData>(
        users::subscribe_create_result_subscribed_by_data_fields);
namespace users {

constexpr api::Field subscribe_create_result_fields[] = {
    OFAPI_FIELD(subscribe::Create::Result, avatar, "avatar"),
    OFAPI_FIELD(subscribe::Create::Result, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(subscribe::Create::Result, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(subscribe::Create::Result, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(subscribe::Create::Result, can_earn, "canEarn"),
    OFAPI_FIELD(subscribe::Create::Result, can_look_story, "canLookStory"),
    OFAPI_FIELD(subscribe::Create::Result, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(subscribe::Create::Result, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(subscribe::Create::Result, can_report, "canReport"),
    OFAPI_FIELD(subscribe::Create::Result, can_restrict, "canRestrict"),
    OFAPI_FIELD(subscribe::Create::Result, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(subscribe::Create::Result, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(subscribe::Create::Result, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(subscribe::Create::Result, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(subscribe::Create::Result, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(subscribe::Create::Result, has_stories, "hasStories"),
    OFAPI_FIELD(subscribe::Create::Result, has_stream, "hasStream"),
    OFAPI_FIELD(subscribe::Create::Result, header, "header"),
    OFAPI_FIELD(subscribe::Create::Result, header_size, "headerSize"),
    OFAPI_FIELD(subscribe::Create::Result, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(subscribe::Create::Result, hide_chat, "hideChat"),
    OFAPI_FIELD(subscribe::Create::Result, id, "id"),
    OFAPI_FIELD(subscribe::Create::Result, is_active, "isActive"),
    OFAPI_FIELD(subscribe::Create::Result, is_blocked, "isBlocked"),
    OFAPI_FIELD(subscribe::Create::Result, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(subscribe::Create::Result, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(subscribe::Create::Result, is_performer, "isPerformer"),
    OFAPI_FIELD(subscribe::Create::Result, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(subscribe::Create::Result, is_restricted, "isRestricted"),
    OFAPI_FIELD(subscribe::Create::Result, is_verified, "isVerified"),
    OFAPI_FIELD(subscribe::Create::Result, last_seen, "lastSeen"),
    OFAPI_FIELD(subscribe::Create::Result, lists_states, "listsStates"),
    OFAPI_FIELD(subscribe::Create::Result, name, "name"),
    OFAPI_FIELD(subscribe::Create::Result, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(subscribe::Create::Result, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(subscribe::Create::Result, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(subscribe::Create::Result, tips_max, "tipsMax"),
    OFAPI_FIELD(subscribe::Create::Result, tips_min, "tipsMin"),
    OFAPI_FIELD(subscribe::Create::Result, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(subscribe::Create::Result, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(subscribe::Create::Result, username, "username"),
    OFAPI_FIELD(subscribe::Create::Result, view, "view"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::subscribe::Create::Result> =
    api::make_type<users::subscribe::Create::Result>(users::subscribe_create_result_fields);
namespace users {

constexpr api::Field subscribe_delete_result_fields[] = {
    OFAPI_FIELD(subscribe::Delete::Result, message, "message"),
    OFAPI_FIELD(subscribe::Delete::Result, success, "success"),
};
}  // namespace users
template <>
const api::Type api::type_of<users::subscribe::Delete::Result> =
    api::make_type<users::subscribe::Delete::Result>(users::subscribe_delete_result_fields);
namespace users {}  // namespace users

namespace api::operations {

namespace {

constexpr Parameter users_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "ids",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .list_form = ListForm::commas,
     .min_items = 1,
     .max_items = 10,
     .about = "comma-separated user ids, 1 to 10 of them"},
};

constexpr Parameter users_retrieve_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "username", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter users_block_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "user_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr std::string_view users_choices_of_reason[] = {
    "", "1", "2", "3", "4", "5",
};

constexpr Parameter users_subscribe_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "user_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "reason",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = users_choices_of_reason,
     .about = "one of the strings 1 to 5, or empty for no particular reason; required, and sent in the body of the "
              "DELETE request"},
};

}  // namespace

constinit const Operation users_list{
    .info = {.name = "users.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<users::List::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/list",
    .summary = "Profiles of up to ten users at once, as the account sees them.",
    .parameters = users_list_parameters,
    .make_result = api::make_result<users::List::Result>,
};

constinit const Operation users_retrieve{
    .info = {.name = "users.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<users::Retrieve::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{username}",
    .summary = "A user's profile as the account sees it, with the subscription between the two.",
    .parameters = users_retrieve_parameters,
    .make_result = api::make_result<users::Retrieve::Result>,
};

constinit const Operation users_block_create{
    .info = {.name = "users.block.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<users::block::Create::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/block",
    .summary = "Blocks a user from the account's profile.",
    .parameters = users_block_create_parameters,
    .make_result = api::make_result<users::block::Create::Result>,
};

constinit const Operation users_block_delete{
    .info = {.name = "users.block.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<users::block::Delete::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/block",
    .summary = "Lifts the block of a user.",
    .parameters = users_block_create_parameters,
    .make_result = api::make_result<users::block::Delete::Result>,
};

constinit const Operation users_restrict_create{
    .info = {.name = "users.restrict.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<users::restrict ::Create::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/restrict",
    .summary = "Restricts a user, hiding their messages and comments.",
    .parameters = users_block_create_parameters,
    .make_result = api::make_result<users::restrict ::Create::Result>,
};

constinit const Operation users_restrict_delete{
    .info = {.name = "users.restrict.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<users::restrict ::Delete::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/restrict",
    .summary = "Lifts the restriction of a user.",
    .parameters = users_block_create_parameters,
    .make_result = api::make_result<users::restrict ::Delete::Result>,
};

constinit const Operation users_subscribe_create{
    .info = {.name = "users.subscribe.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<users::subscribe::Create::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/subscribe",
    .summary = "Subscribes the account to a user.",
    .parameters = users_block_create_parameters,
    .make_result = api::make_result<users::subscribe::Create::Result>,
};

constinit const Operation users_subscribe_delete{
    .info = {.name = "users.subscribe.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<users::subscribe::Delete::Result>::shape},
    .group = "users",
    .path = "/api/{account}/users/{user_id}/subscribe",
    .summary = "Ends the account's subscription to a user.",
    .parameters = users_subscribe_delete_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<users::subscribe::Delete::Result>,
};

}  // namespace api::operations

namespace users {

const detail::OperationInfo& List::info = api::operations::users_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::users_list).set("account", account_).set("ids", ids_).build();
}

const detail::OperationInfo& Retrieve::info = api::operations::users_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::users_retrieve)
        .set("account", account_)
        .set("username", username_)
        .build();
}

namespace block {

const detail::OperationInfo& Create::info = api::operations::users_block_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::users_block_create)
        .set("account", account_)
        .set("user_id", user_id_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::users_block_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::users_block_delete)
        .set("account", account_)
        .set("user_id", user_id_)
        .build();
}

}  // namespace block

namespace restrict {

    const detail::OperationInfo& Create::info = api::operations::users_restrict_create.info;

    Request Create::request() const {
        return api::RequestBuilder(api::operations::users_restrict_create)
            .set("account", account_)
            .set("user_id", user_id_)
            .build();
    }

    const detail::OperationInfo& Delete::info = api::operations::users_restrict_delete.info;

    Request Delete::request() const {
        return api::RequestBuilder(api::operations::users_restrict_delete)
            .set("account", account_)
            .set("user_id", user_id_)
            .build();
    }

}  // namespace restrict

namespace subscribe {

const detail::OperationInfo& Create::info = api::operations::users_subscribe_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::users_subscribe_create)
        .set("account", account_)
        .set("user_id", user_id_)
        .build();
}

std::string_view to_string(Delete::Reason value) noexcept {
    switch (value) {
        case Delete::Reason::none: return "";
        case Delete::Reason::n1: return "1";
        case Delete::Reason::n2: return "2";
        case Delete::Reason::n3: return "3";
        case Delete::Reason::n4: return "4";
        case Delete::Reason::n5: return "5";
    }
    return "";
}

const detail::OperationInfo& Delete::info = api::operations::users_subscribe_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::users_subscribe_delete)
        .set("account", account_)
        .set("user_id", user_id_)
        .set("reason", reason_)
        .build();
}

}  // namespace subscribe

}  // namespace users

}  // namespace ofapi
