// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/fans.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace fans {

constexpr api::Field avatar_thumbs_fields[] = {
    OFAPI_FIELD(AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(AvatarThumbs, c50, "c50"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::AvatarThumbs> = api::make_type<fans::AvatarThumbs>(fans::avatar_thumbs_fields);
namespace fans {

constexpr api::Field list_state_fields[] = {
    OFAPI_FIELD(ListState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListState, has_user, "hasUser"),
    OFAPI_FIELD(ListState, id, "id"),
    OFAPI_FIELD(ListState, name, "name"),
    OFAPI_FIELD(ListState, type, "type"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListState> = api::make_type<fans::ListState>(fans::list_state_fields);
namespace fans {

constexpr api::Field promo_offer_fields[] = {
    OFAPI_FIELD(PromoOffer, created_at, "createdAt"),
    OFAPI_FIELD(PromoOffer, expired_at, "expiredAt"),
    OFAPI_FIELD(PromoOffer, finished_at, "finishedAt"),
    OFAPI_FIELD(PromoOffer, id, "id"),
    OFAPI_FIELD(PromoOffer, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(PromoOffer, subscriber_id, "subscriberId"),
    OFAPI_FIELD(PromoOffer, user_id, "userId"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::PromoOffer> = api::make_type<fans::PromoOffer>(fans::promo_offer_fields);
namespace fans {

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
}  // namespace fans
template <>
const api::Type api::type_of<fans::Subscribe> = api::make_type<fans::Subscribe>(fans::subscribe_fields);
namespace fans {

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
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedOnData> =
    api::make_type<fans::SubscribedOnData>(fans::subscribed_on_data_fields);
namespace fans {

constexpr api::Field fan_fields[] = {
    OFAPI_FIELD(Fan, avatar, "avatar"),
    OFAPI_FIELD(Fan, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Fan, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(Fan, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Fan, can_earn, "canEarn"),
    OFAPI_FIELD(Fan, can_look_story, "canLookStory"),
    OFAPI_FIELD(Fan, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Fan, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Fan, can_report, "canReport"),
    OFAPI_FIELD(Fan, can_restrict, "canRestrict"),
    OFAPI_FIELD(Fan, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(Fan, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(Fan, display_name, "displayName"),
    OFAPI_FIELD(Fan, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Fan, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(Fan, has_stories, "hasStories"),
    OFAPI_FIELD(Fan, has_stream, "hasStream"),
    OFAPI_FIELD(Fan, header, "header"),
    OFAPI_FIELD(Fan, header_size, "headerSize"),
    OFAPI_FIELD(Fan, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Fan, hide_chat, "hideChat"),
    OFAPI_FIELD(Fan, id, "id"),
    OFAPI_FIELD(Fan, is_blocked, "isBlocked"),
    OFAPI_FIELD(Fan, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(Fan, is_performer, "isPerformer"),
    OFAPI_FIELD(Fan, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Fan, is_restricted, "isRestricted"),
    OFAPI_FIELD(Fan, is_verified, "isVerified"),
    OFAPI_FIELD(Fan, last_seen, "lastSeen"),
    OFAPI_FIELD(Fan, lists_states, "listsStates"),
    OFAPI_FIELD(Fan, name, "name"),
    OFAPI_FIELD(Fan, notice, "notice"),
    OFAPI_FIELD(Fan, promo_offers, "promoOffers"),
    OFAPI_FIELD(Fan, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(Fan, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(Fan, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(Fan, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(Fan, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(Fan, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(Fan, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(Fan, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(Fan, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(Fan, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(Fan, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(Fan, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(Fan, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(Fan, tips_max, "tipsMax"),
    OFAPI_FIELD(Fan, tips_min, "tipsMin"),
    OFAPI_FIELD(Fan, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(Fan, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(Fan, username, "username"),
    OFAPI_FIELD(Fan, view, "view"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::Fan> = api::make_type<fans::Fan>(fans::fan_fields);
namespace fans {

constexpr api::Field header_size_fields[] = {
    OFAPI_FIELD(HeaderSize, height, "height"),
    OFAPI_FIELD(HeaderSize, width, "width"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::HeaderSize> = api::make_type<fans::HeaderSize>(fans::header_size_fields);
namespace fans {

constexpr api::Field header_thumbs_fields[] = {
    OFAPI_FIELD(HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(HeaderThumbs, w760, "w760"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::HeaderThumbs> = api::make_type<fans::HeaderThumbs>(fans::header_thumbs_fields);
namespace fans {

constexpr api::Field subscribe_open_offer_fields[] = {
    OFAPI_FIELD(SubscribeOpenOffer, action, "action"),
    OFAPI_FIELD(SubscribeOpenOffer, cancel_date, "cancelDate"),
    OFAPI_FIELD(SubscribeOpenOffer, date, "date"),
    OFAPI_FIELD(SubscribeOpenOffer, discount, "discount"),
    OFAPI_FIELD(SubscribeOpenOffer, duration, "duration"),
    OFAPI_FIELD(SubscribeOpenOffer, earning_id, "earningId"),
    OFAPI_FIELD(SubscribeOpenOffer, expire_date, "expireDate"),
    OFAPI_FIELD(SubscribeOpenOffer, id, "id"),
    OFAPI_FIELD(SubscribeOpenOffer, is_current, "isCurrent"),
    OFAPI_FIELD(SubscribeOpenOffer, offer_end, "offerEnd"),
    OFAPI_FIELD(SubscribeOpenOffer, offer_start, "offerStart"),
    OFAPI_FIELD(SubscribeOpenOffer, price, "price"),
    OFAPI_FIELD(SubscribeOpenOffer, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribeOpenOffer, start_date, "startDate"),
    OFAPI_FIELD(SubscribeOpenOffer, subscriber_id, "subscriberId"),
    OFAPI_FIELD(SubscribeOpenOffer, type, "type"),
    OFAPI_FIELD(SubscribeOpenOffer, user_id, "userId"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribeOpenOffer> =
    api::make_type<fans::SubscribeOpenOffer>(fans::subscribe_open_offer_fields);
namespace fans {

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
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedByData> =
    api::make_type<fans::SubscribedByData>(fans::subscribed_by_data_fields);
namespace fans {

constexpr api::Field subscribed_on_data_expired_fields[] = {
    OFAPI_FIELD(SubscribedOnDataExpired, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedOnDataExpired, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedOnDataExpired, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedOnDataExpired, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedOnDataExpired, duration, "duration"),
    OFAPI_FIELD(SubscribedOnDataExpired, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedOnDataExpired, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedOnDataExpired, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedOnDataExpired, last_activity, "lastActivity"),
    OFAPI_FIELD(SubscribedOnDataExpired, messages_summ, "messagesSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedOnDataExpired, posts_summ, "postsSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, price, "price"),
    OFAPI_FIELD(SubscribedOnDataExpired, recommendations, "recommendations"),
    OFAPI_FIELD(SubscribedOnDataExpired, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedOnDataExpired, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedOnDataExpired, status, "status"),
    OFAPI_FIELD(SubscribedOnDataExpired, streams_summ, "streamsSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedOnDataExpired, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedOnDataExpired, subscribes, "subscribes"),
    OFAPI_FIELD(SubscribedOnDataExpired, subscribes_summ, "subscribesSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, tips_summ, "tipsSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, total_summ, "totalSumm"),
    OFAPI_FIELD(SubscribedOnDataExpired, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedOnDataExpired> =
    api::make_type<fans::SubscribedOnDataExpired>(fans::subscribed_on_data_expired_fields);
namespace fans {

constexpr api::Field subscription_bundle_fields[] = {
    OFAPI_FIELD(SubscriptionBundle, can_buy, "canBuy"),    OFAPI_FIELD(SubscriptionBundle, discount, "discount"),
    OFAPI_FIELD(SubscriptionBundle, duration, "duration"), OFAPI_FIELD(SubscriptionBundle, id, "id"),
    OFAPI_FIELD(SubscriptionBundle, price, "price"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscriptionBundle> =
    api::make_type<fans::SubscriptionBundle>(fans::subscription_bundle_fields);
namespace fans {

constexpr api::Field fan_expired_fields[] = {
    OFAPI_FIELD(FanExpired, avatar, "avatar"),
    OFAPI_FIELD(FanExpired, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(FanExpired, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(FanExpired, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(FanExpired, can_earn, "canEarn"),
    OFAPI_FIELD(FanExpired, can_look_story, "canLookStory"),
    OFAPI_FIELD(FanExpired, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(FanExpired, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(FanExpired, can_report, "canReport"),
    OFAPI_FIELD(FanExpired, can_restrict, "canRestrict"),
    OFAPI_FIELD(FanExpired, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(FanExpired, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(FanExpired, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(FanExpired, display_name, "displayName"),
    OFAPI_FIELD(FanExpired, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(FanExpired, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(FanExpired, has_stories, "hasStories"),
    OFAPI_FIELD(FanExpired, has_stream, "hasStream"),
    OFAPI_FIELD(FanExpired, header, "header"),
    OFAPI_FIELD(FanExpired, header_size, "headerSize"),
    OFAPI_FIELD(FanExpired, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(FanExpired, hide_chat, "hideChat"),
    OFAPI_FIELD(FanExpired, id, "id"),
    OFAPI_FIELD(FanExpired, is_blocked, "isBlocked"),
    OFAPI_FIELD(FanExpired, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(FanExpired, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(FanExpired, is_performer, "isPerformer"),
    OFAPI_FIELD(FanExpired, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(FanExpired, is_restricted, "isRestricted"),
    OFAPI_FIELD(FanExpired, is_verified, "isVerified"),
    OFAPI_FIELD(FanExpired, last_seen, "lastSeen"),
    OFAPI_FIELD(FanExpired, lists_states, "listsStates"),
    OFAPI_FIELD(FanExpired, name, "name"),
    OFAPI_FIELD(FanExpired, notice, "notice"),
    OFAPI_FIELD(FanExpired, promo_offers, "promoOffers"),
    OFAPI_FIELD(FanExpired, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(FanExpired, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(FanExpired, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(FanExpired, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(FanExpired, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(FanExpired, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(FanExpired, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(FanExpired, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(FanExpired, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(FanExpired, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(FanExpired, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(FanExpired, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(FanExpired, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(FanExpired, tips_max, "tipsMax"),
    OFAPI_FIELD(FanExpired, tips_min, "tipsMin"),
    OFAPI_FIELD(FanExpired, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(FanExpired, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(FanExpired, username, "username"),
    OFAPI_FIELD(FanExpired, view, "view"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::FanExpired> = api::make_type<fans::FanExpired>(fans::fan_expired_fields);
namespace fans {

constexpr api::Field subscribed_on_data_top_fields[] = {
    OFAPI_FIELD(SubscribedOnDataTop, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedOnDataTop, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedOnDataTop, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedOnDataTop, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedOnDataTop, duration, "duration"),
    OFAPI_FIELD(SubscribedOnDataTop, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedOnDataTop, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedOnDataTop, last_activity, "lastActivity"),
    OFAPI_FIELD(SubscribedOnDataTop, messages_summ, "messagesSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedOnDataTop, posts_summ, "postsSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, price, "price"),
    OFAPI_FIELD(SubscribedOnDataTop, recommendations, "recommendations"),
    OFAPI_FIELD(SubscribedOnDataTop, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedOnDataTop, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedOnDataTop, status, "status"),
    OFAPI_FIELD(SubscribedOnDataTop, streams_summ, "streamsSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedOnDataTop, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedOnDataTop, subscribes_summ, "subscribesSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, tips_summ, "tipsSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, total_summ, "totalSumm"),
    OFAPI_FIELD(SubscribedOnDataTop, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedOnDataTop> =
    api::make_type<fans::SubscribedOnDataTop>(fans::subscribed_on_data_top_fields);
namespace fans {

constexpr api::Field fan_top_fields[] = {
    OFAPI_FIELD(FanTop, avatar, "avatar"),
    OFAPI_FIELD(FanTop, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(FanTop, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(FanTop, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(FanTop, can_earn, "canEarn"),
    OFAPI_FIELD(FanTop, can_look_story, "canLookStory"),
    OFAPI_FIELD(FanTop, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(FanTop, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(FanTop, can_report, "canReport"),
    OFAPI_FIELD(FanTop, can_restrict, "canRestrict"),
    OFAPI_FIELD(FanTop, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(FanTop, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(FanTop, display_name, "displayName"),
    OFAPI_FIELD(FanTop, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(FanTop, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(FanTop, has_stories, "hasStories"),
    OFAPI_FIELD(FanTop, has_stream, "hasStream"),
    OFAPI_FIELD(FanTop, header, "header"),
    OFAPI_FIELD(FanTop, header_size, "headerSize"),
    OFAPI_FIELD(FanTop, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(FanTop, hide_chat, "hideChat"),
    OFAPI_FIELD(FanTop, id, "id"),
    OFAPI_FIELD(FanTop, is_blocked, "isBlocked"),
    OFAPI_FIELD(FanTop, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(FanTop, is_performer, "isPerformer"),
    OFAPI_FIELD(FanTop, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(FanTop, is_restricted, "isRestricted"),
    OFAPI_FIELD(FanTop, is_verified, "isVerified"),
    OFAPI_FIELD(FanTop, last_seen, "lastSeen"),
    OFAPI_FIELD(FanTop, lists_states, "listsStates"),
    OFAPI_FIELD(FanTop, name, "name"),
    OFAPI_FIELD(FanTop, notice, "notice"),
    OFAPI_FIELD(FanTop, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(FanTop, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(FanTop, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(FanTop, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(FanTop, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(FanTop, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(FanTop, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(FanTop, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(FanTop, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(FanTop, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(FanTop, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(FanTop, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(FanTop, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(FanTop, tips_max, "tipsMax"),
    OFAPI_FIELD(FanTop, tips_min, "tipsMin"),
    OFAPI_FIELD(FanTop, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(FanTop, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(FanTop, username, "username"),
    OFAPI_FIELD(FanTop, view, "view"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::FanTop> = api::make_type<fans::FanTop>(fans::fan_top_fields);
namespace fans {

constexpr api::Field subscribed_by_data_named_fields[] = {
    OFAPI_FIELD(SubscribedByDataNamed, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedByDataNamed, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedByDataNamed, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedByDataNamed, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedByDataNamed, duration, "duration"),
    OFAPI_FIELD(SubscribedByDataNamed, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedByDataNamed, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedByDataNamed, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedByDataNamed, new_posts_after_expire_count, "newPostsAfterExpireCount"),
    OFAPI_FIELD(SubscribedByDataNamed, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedByDataNamed, price, "price"),
    OFAPI_FIELD(SubscribedByDataNamed, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedByDataNamed, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedByDataNamed, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(SubscribedByDataNamed, status, "status"),
    OFAPI_FIELD(SubscribedByDataNamed, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedByDataNamed, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedByDataNamed, subscribes, "subscribes"),
    OFAPI_FIELD(SubscribedByDataNamed, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedByDataNamed> =
    api::make_type<fans::SubscribedByDataNamed>(fans::subscribed_by_data_named_fields);
namespace fans {

constexpr api::Field subscribed_on_data_notes_fields[] = {
    OFAPI_FIELD(SubscribedOnDataNotes, discount_finished_at, "discountFinishedAt"),
    OFAPI_FIELD(SubscribedOnDataNotes, discount_percent, "discountPercent"),
    OFAPI_FIELD(SubscribedOnDataNotes, discount_period, "discountPeriod"),
    OFAPI_FIELD(SubscribedOnDataNotes, discount_started_at, "discountStartedAt"),
    OFAPI_FIELD(SubscribedOnDataNotes, duration, "duration"),
    OFAPI_FIELD(SubscribedOnDataNotes, expired_at, "expiredAt"),
    OFAPI_FIELD(SubscribedOnDataNotes, has_active_paid_subscriptions, "hasActivePaidSubscriptions"),
    OFAPI_FIELD(SubscribedOnDataNotes, is_muted, "isMuted"),
    OFAPI_FIELD(SubscribedOnDataNotes, messages_summ, "messagesSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, new_price, "newPrice"),
    OFAPI_FIELD(SubscribedOnDataNotes, posts_summ, "postsSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, price, "price"),
    OFAPI_FIELD(SubscribedOnDataNotes, regular_price, "regularPrice"),
    OFAPI_FIELD(SubscribedOnDataNotes, renewed_at, "renewedAt"),
    OFAPI_FIELD(SubscribedOnDataNotes, status, "status"),
    OFAPI_FIELD(SubscribedOnDataNotes, streams_summ, "streamsSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, subscribe_at, "subscribeAt"),
    OFAPI_FIELD(SubscribedOnDataNotes, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(SubscribedOnDataNotes, subscribes, "subscribes"),
    OFAPI_FIELD(SubscribedOnDataNotes, subscribes_summ, "subscribesSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, tips_summ, "tipsSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, total_summ, "totalSumm"),
    OFAPI_FIELD(SubscribedOnDataNotes, unsubscribe_reason, "unsubscribeReason"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::SubscribedOnDataNotes> =
    api::make_type<fans::SubscribedOnDataNotes>(fans::subscribed_on_data_notes_fields);
namespace fans {

constexpr api::Field fan_named_fields[] = {
    OFAPI_FIELD(FanNamed, avatar, "avatar"),
    OFAPI_FIELD(FanNamed, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(FanNamed, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(FanNamed, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(FanNamed, can_earn, "canEarn"),
    OFAPI_FIELD(FanNamed, can_look_story, "canLookStory"),
    OFAPI_FIELD(FanNamed, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(FanNamed, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(FanNamed, can_report, "canReport"),
    OFAPI_FIELD(FanNamed, can_restrict, "canRestrict"),
    OFAPI_FIELD(FanNamed, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(FanNamed, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(FanNamed, display_name, "displayName"),
    OFAPI_FIELD(FanNamed, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(FanNamed, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(FanNamed, has_stories, "hasStories"),
    OFAPI_FIELD(FanNamed, has_stream, "hasStream"),
    OFAPI_FIELD(FanNamed, header, "header"),
    OFAPI_FIELD(FanNamed, header_size, "headerSize"),
    OFAPI_FIELD(FanNamed, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(FanNamed, hide_chat, "hideChat"),
    OFAPI_FIELD(FanNamed, id, "id"),
    OFAPI_FIELD(FanNamed, is_blocked, "isBlocked"),
    OFAPI_FIELD(FanNamed, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(FanNamed, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(FanNamed, is_performer, "isPerformer"),
    OFAPI_FIELD(FanNamed, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(FanNamed, is_restricted, "isRestricted"),
    OFAPI_FIELD(FanNamed, is_verified, "isVerified"),
    OFAPI_FIELD(FanNamed, last_seen, "lastSeen"),
    OFAPI_FIELD(FanNamed, lists_states, "listsStates"),
    OFAPI_FIELD(FanNamed, name, "name"),
    OFAPI_FIELD(FanNamed, notice, "notice"),
    OFAPI_FIELD(FanNamed, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(FanNamed, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(FanNamed, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(FanNamed, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(FanNamed, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(FanNamed, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(FanNamed, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(FanNamed, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(FanNamed, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(FanNamed, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(FanNamed, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(FanNamed, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(FanNamed, tips_max, "tipsMax"),
    OFAPI_FIELD(FanNamed, tips_min, "tipsMin"),
    OFAPI_FIELD(FanNamed, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(FanNamed, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(FanNamed, username, "username"),
    OFAPI_FIELD(FanNamed, view, "view"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::FanNamed> = api::make_type<fans::FanNamed>(fans::fan_named_fields);
namespace fans {

constexpr api::Field fan_noted_fields[] = {
    OFAPI_FIELD(FanNoted, avatar, "avatar"),
    OFAPI_FIELD(FanNoted, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(FanNoted, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(FanNoted, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(FanNoted, can_earn, "canEarn"),
    OFAPI_FIELD(FanNoted, can_look_story, "canLookStory"),
    OFAPI_FIELD(FanNoted, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(FanNoted, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(FanNoted, can_report, "canReport"),
    OFAPI_FIELD(FanNoted, can_restrict, "canRestrict"),
    OFAPI_FIELD(FanNoted, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(FanNoted, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(FanNoted, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(FanNoted, display_name, "displayName"),
    OFAPI_FIELD(FanNoted, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(FanNoted, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(FanNoted, has_stories, "hasStories"),
    OFAPI_FIELD(FanNoted, has_stream, "hasStream"),
    OFAPI_FIELD(FanNoted, header, "header"),
    OFAPI_FIELD(FanNoted, header_size, "headerSize"),
    OFAPI_FIELD(FanNoted, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(FanNoted, hide_chat, "hideChat"),
    OFAPI_FIELD(FanNoted, id, "id"),
    OFAPI_FIELD(FanNoted, is_blocked, "isBlocked"),
    OFAPI_FIELD(FanNoted, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(FanNoted, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(FanNoted, is_performer, "isPerformer"),
    OFAPI_FIELD(FanNoted, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(FanNoted, is_restricted, "isRestricted"),
    OFAPI_FIELD(FanNoted, is_verified, "isVerified"),
    OFAPI_FIELD(FanNoted, last_seen, "lastSeen"),
    OFAPI_FIELD(FanNoted, lists_states, "listsStates"),
    OFAPI_FIELD(FanNoted, name, "name"),
    OFAPI_FIELD(FanNoted, notice, "notice"),
    OFAPI_FIELD(FanNoted, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(FanNoted, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(FanNoted, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(FanNoted, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(FanNoted, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(FanNoted, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(FanNoted, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(FanNoted, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(FanNoted, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(FanNoted, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(FanNoted, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(FanNoted, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(FanNoted, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(FanNoted, tips_max, "tipsMax"),
    OFAPI_FIELD(FanNoted, tips_min, "tipsMin"),
    OFAPI_FIELD(FanNoted, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(FanNoted, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(FanNoted, username, "username"),
    OFAPI_FIELD(FanNoted, view, "view"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::FanNoted> = api::make_type<fans::FanNoted>(fans::fan_noted_fields);
namespace fans {

constexpr api::Field get_subscription_history_result_list_item_fields[] = {
    OFAPI_FIELD(GetSubscriptionHistory::Result::ListItem, expire_date, "expireDate"),
    OFAPI_FIELD(GetSubscriptionHistory::Result::ListItem, price, "price"),
    OFAPI_FIELD(GetSubscriptionHistory::Result::ListItem, subscribe_date, "subscribeDate"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::GetSubscriptionHistory::Result::ListItem> =
    api::make_type<fans::GetSubscriptionHistory::Result::ListItem>(
        fans::get_subscription_history_result_list_item_fields);
namespace fans {

constexpr api::Field get_subscription_history_result_fields[] = {
    OFAPI_FIELD(GetSubscriptionHistory::Result, has_more, "hasMore"),
    OFAPI_FIELD(GetSubscriptionHistory::Result, list, "list"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::GetSubscriptionHistory::Result> =
    api::make_type<fans::GetSubscriptionHistory::Result>(fans::get_subscription_history_result_fields);
namespace fans {

constexpr api::Field list_active_result_fields[] = {
    OFAPI_FIELD(ListActive::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListActive::Result, list, "list"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListActive::Result> =
    api::make_type<fans::ListActive::Result>(fans::list_active_result_fields);
namespace fans {

constexpr api::Field list_all_result_fields[] = {
    OFAPI_FIELD(ListAll::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListAll::Result, list, "list"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListAll::Result> =
    api::make_type<fans::ListAll::Result>(fans::list_all_result_fields);
namespace fans {

constexpr api::Field list_expired_result_fields[] = {
    OFAPI_FIELD(ListExpired::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListExpired::Result, list, "list"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListExpired::Result> =
    api::make_type<fans::ListExpired::Result>(fans::list_expired_result_fields);
namespace fans {

constexpr api::Field list_latest_result_fields[] = {
    OFAPI_FIELD(ListLatest::Result, has_more, "hasMore"),
    OFAPI_FIELD(ListLatest::Result, offset, "offset"),
    OFAPI_REQUIRED_FIELD(ListLatest::Result, users, "users"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListLatest::Result> =
    api::make_type<fans::ListLatest::Result>(fans::list_latest_result_fields);
namespace fans {

constexpr api::Field list_top_result_fields[] = {
    OFAPI_FIELD(ListTop::Result, users, "users"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::ListTop::Result> =
    api::make_type<fans::ListTop::Result>(fans::list_top_result_fields);
namespace fans {

constexpr api::Field notes_get_notes_result_fields[] = {
    OFAPI_FIELD(notes::GetNotes::Result, notes, "notes"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::notes::GetNotes::Result> =
    api::make_type<fans::notes::GetNotes::Result>(fans::notes_get_notes_result_fields);
namespace fans {

constexpr api::Field summary_generate_summary_result_fields[] = {
    OFAPI_FIELD(summary::GenerateSummary::Result, message, "message"),
    OFAPI_FIELD(summary::GenerateSummary::Result, status, "status"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::summary::GenerateSummary::Result> =
    api::make_type<fans::summary::GenerateSummary::Result>(fans::summary_generate_summary_result_fields);
namespace fans {

constexpr api::Field summary_get_summary_result_summary_data_fields[] = {
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, content_dislikes, "content_dislikes"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, content_preferences, "content_preferences"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, dos_and_donts, "dos_and_donts"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, family_pets, "family_pets"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, hobbies, "hobbies"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, interests, "interests"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, kinks, "kinks"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, name, "name"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, other_notes, "other_notes"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, preferred_name, "preferred_name"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, requests, "requests"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, spend_cadence, "spend_cadence"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, themes, "themes"),
    OFAPI_FIELD(summary::GetSummary::Result::SummaryData, travel_plans, "travel_plans"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::summary::GetSummary::Result::SummaryData> =
    api::make_type<fans::summary::GetSummary::Result::SummaryData>(
        fans::summary_get_summary_result_summary_data_fields);
namespace fans {

constexpr api::Field summary_get_summary_result_fields[] = {
    OFAPI_FIELD(summary::GetSummary::Result, analyzed_message_count, "analyzed_message_count"),
    OFAPI_FIELD(summary::GetSummary::Result, error_message, "error_message"),
    OFAPI_FIELD(summary::GetSummary::Result, last_analyzed_at, "last_analyzed_at"),
    OFAPI_FIELD(summary::GetSummary::Result, last_buy_date, "last_buy_date"),
    OFAPI_FIELD(summary::GetSummary::Result, status, "status"),
    OFAPI_FIELD(summary::GetSummary::Result, summary_data, "summary_data"),
};
}  // namespace fans
template <>
const api::Type api::type_of<fans::summary::GetSummary::Result> =
    api::make_type<fans::summary::GetSummary::Result>(fans::summary_get_summary_result_fields);
namespace fans {}  // namespace fans

namespace api::operations {

namespace {

constexpr Parameter fans_get_subscription_history_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "user_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging fans_list_active_paging{.style = detail::PagingStyle::next_page,
                                                 .items = "data.list",
                                                 .has_more = "data.hasMore",
                                                 .limit = "limit",
                                                 .offset = "offset"};

constexpr std::string_view fans_choices_of_online[] = {
    "1",
    "0",
};

constexpr Parameter fans_list_active_filter_members[] = {
    {.name = "duration",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 0,
     .about = "minimum subscription length in months"},
    {.name = "online",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = fans_choices_of_online,
     .about = "1 keeps fans who are online"},
    {.name = "tips", .in = In::query, .kind = ValueKind::number, .minimum = 0, .about = "minimum tipped amount"},
    {.name = "total_spent", .in = In::query, .kind = ValueKind::number, .minimum = 0, .about = "minimum total spend"},
};

constexpr std::string_view fans_choices_of_type[] = {
    "active",
    "expired",
    "all",
};

constexpr Parameter fans_list_active_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter",
     .in = In::query,
     .kind = ValueKind::object,
     .members = fans_list_active_filter_members,
     .about = "only the bracket form works (filter[tips]=100); a dotted name is silently ignored"},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 20,
     .about = "a page may hold fewer items than asked for and still not be the last; rely on data.hasMore / "
              "_pagination.next_page"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "matches the fan's name or username"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = fans_choices_of_type,
     .about = "filter by kind of fan; how it combines with the endpoint's own kind is not stated"},
};

constexpr detail::Paging fans_list_all_paging{.style = detail::PagingStyle::next_page,
                                              .items = "data.list",
                                              .has_more = "data.hasMore",
                                              .limit = "limit",
                                              .offset = "offset"};

constexpr detail::Paging fans_list_expired_paging{.style = detail::PagingStyle::next_page,
                                                  .items = "data.list",
                                                  .has_more = "data.hasMore",
                                                  .limit = "limit",
                                                  .offset = "offset"};

constexpr detail::Paging fans_list_latest_paging{.style = detail::PagingStyle::next_page,
                                                 .items = "data.users",
                                                 .has_more = "data.hasMore",
                                                 .limit = "limit",
                                                 .offset = "offset"};

constexpr std::string_view fans_choices_of_type_2[] = {
    "total",
    "renew",
    "new",
};

constexpr Parameter fans_list_latest_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .max_length = 255,
     .about = "must come together with start_date; any parseable date, at most 255 characters"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 50},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .max_length = 255,
     .about = "must come together with end_date; any parseable date, at most 255 characters"},
    {.name = "type", .in = In::query, .kind = ValueKind::string, .choices = fans_choices_of_type_2},
};

constexpr std::string_view fans_list_latest_together[] = {
    "start_date",
    "end_date",
};

constexpr Rule fans_list_latest_rules[] = {
    {.kind = Rule::Kind::together, .names = fans_list_latest_together},
};

constexpr std::string_view fans_choices_of_by[] = {
    "total", "subscribes", "tips", "messages", "post", "streams",
};

constexpr Parameter fans_list_top_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "by", .in = In::query, .kind = ValueKind::string, .choices = fans_choices_of_by, .fallback = "total"},
    {.name = "end_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .max_length = 255,
     .about = "must come together with start_date; any parseable date, at most 255 characters"},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .max_length = 255,
     .about = "must come together with end_date; any parseable date, at most 255 characters"},
};

constexpr Parameter fans_set_custom_name_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "fan_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "custom_name",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .may_be_empty = true,
     .about = "an empty string (or null, though typed string) removes the custom name"},
};

constexpr Parameter fans_notes_clear_notes_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "fan_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter fans_notes_create_edit_notes_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "fan_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "notes", .in = In::body, .kind = ValueKind::string, .required = true, .may_be_empty = true},
};

constexpr Parameter fans_summary_generate_summary_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "fan_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "regenerate",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "needed (true) to rebuild a summary that already exists"},
};

}  // namespace

constinit const Operation fans_get_subscription_history{
    .info = {.name = "fans.get-subscription-history",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::GetSubscriptionHistory::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{user_id}/subscriptions-history",
    .summary = "Subscription history of one user with this account.",
    .parameters = fans_get_subscription_history_parameters,
    .make_result = api::make_result<fans::GetSubscriptionHistory::Result>,
};

constinit const Operation fans_list_active{
    .info = {.name = "fans.list-active",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::ListActive::Result>::shape,
             .paging = &fans_list_active_paging},
    .group = "fans",
    .path = "/api/{account}/fans/active",
    .summary = "Pages through currently subscribed fans, most recent first.",
    .parameters = fans_list_active_parameters,
    .make_result = api::make_result<fans::ListActive::Result>,
};

constinit const Operation fans_list_all{
    .info = {.name = "fans.list-all",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::ListAll::Result>::shape,
             .paging = &fans_list_all_paging},
    .group = "fans",
    .path = "/api/{account}/fans/all",
    .summary = "Pages through every fan, current and former, most recent first.",
    .parameters = fans_list_active_parameters,
    .make_result = api::make_result<fans::ListAll::Result>,
};

constinit const Operation fans_list_expired{
    .info = {.name = "fans.list-expired",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::ListExpired::Result>::shape,
             .paging = &fans_list_expired_paging},
    .group = "fans",
    .path = "/api/{account}/fans/expired",
    .summary = "Pages through fans whose subscription has run out, most recent first.",
    .parameters = fans_list_active_parameters,
    .make_result = api::make_result<fans::ListExpired::Result>,
};

constinit const Operation fans_list_latest{
    .info = {.name = "fans.list-latest",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::ListLatest::Result>::shape,
             .paging = &fans_list_latest_paging},
    .group = "fans",
    .path = "/api/{account}/fans/latest",
    .summary = "Pages through the newest fans, optionally only first-time subscribers or only renewals.",
    .parameters = fans_list_latest_parameters,
    .rules = fans_list_latest_rules,
    .make_result = api::make_result<fans::ListLatest::Result>,
};

constinit const Operation fans_list_top{
    .info = {.name = "fans.list-top",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::ListTop::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/top",
    .summary = "Fans ranked by how much they spent, overall or in one category.",
    .parameters = fans_list_top_parameters,
    .rules = fans_list_latest_rules,
    .make_result = api::make_result<fans::ListTop::Result>,
};

constinit const Operation fans_set_custom_name{
    .info = {.name = "fans.set-custom-name",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::SetCustomName::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/custom-name",
    .summary = "Sets or clears the custom name shown for a fan.",
    .parameters = fans_set_custom_name_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<fans::SetCustomName::Result>,
};

constinit const Operation fans_notes_clear_notes{
    .info = {.name = "fans.notes.clear-notes",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::notes::ClearNotes::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/notes",
    .summary = "Erases the notes kept about a fan.",
    .parameters = fans_notes_clear_notes_parameters,
    .make_result = api::make_result<fans::notes::ClearNotes::Result>,
};

constinit const Operation fans_notes_create_edit_notes{
    .info = {.name = "fans.notes.create-edit-notes",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::notes::CreateEditNotes::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/notes",
    .summary = "Writes or replaces the notes kept about a fan.",
    .parameters = fans_notes_create_edit_notes_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<fans::notes::CreateEditNotes::Result>,
};

constinit const Operation fans_notes_get_notes{
    .info = {.name = "fans.notes.get-notes",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::notes::GetNotes::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/notes",
    .summary = "Reads the notes kept about a fan.",
    .parameters = fans_notes_clear_notes_parameters,
    .make_result = api::make_result<fans::notes::GetNotes::Result>,
};

constinit const Operation fans_summary_generate_summary{
    .info = {.name = "fans.summary.generate-summary",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<fans::summary::GenerateSummary::Result>::shape,
             .cost = {.credits = 200, .note = "completed"}},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/summary",
    .summary = "Queues an AI-written profile summary of a fan (200 credits, charged when it completes).",
    .parameters = fans_summary_generate_summary_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<fans::summary::GenerateSummary::Result>,
};

constinit const Operation fans_summary_get_summary{
    .info = {.name = "fans.summary.get-summary",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<fans::summary::GetSummary::Result>::shape},
    .group = "fans",
    .path = "/api/{account}/fans/{fan_id}/summary",
    .summary = "Reads a fan's AI profile summary; also the endpoint to poll after queueing one.",
    .parameters = fans_notes_clear_notes_parameters,
    .make_result = api::make_result<fans::summary::GetSummary::Result>,
};

}  // namespace api::operations

namespace fans {

const detail::OperationInfo& GetSubscriptionHistory::info = api::operations::fans_get_subscription_history.info;

Request GetSubscriptionHistory::request() const {
    return api::RequestBuilder(api::operations::fans_get_subscription_history)
        .set("account", account_)
        .set("user_id", user_id_)
        .build();
}

std::string_view to_string(ListActive::Type value) noexcept {
    switch (value) {
        case ListActive::Type::active: return "active";
        case ListActive::Type::expired: return "expired";
        case ListActive::Type::all: return "all";
    }
    return "";
}

boost::json::value ListActive::Filter::to_json() const {
    return api::ObjectBuilder()
        .set("duration", duration_)
        .set("online", online_)
        .set("tips", tips_)
        .set("total_spent", total_spent_)
        .build();
}

const detail::OperationInfo& ListActive::info = api::operations::fans_list_active.info;

Request ListActive::request() const {
    return api::RequestBuilder(api::operations::fans_list_active)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("type", type_)
        .build();
}

std::string_view to_string(ListAll::Type value) noexcept {
    switch (value) {
        case ListAll::Type::active: return "active";
        case ListAll::Type::expired: return "expired";
        case ListAll::Type::all: return "all";
    }
    return "";
}

boost::json::value ListAll::Filter::to_json() const {
    return api::ObjectBuilder()
        .set("duration", duration_)
        .set("online", online_)
        .set("tips", tips_)
        .set("total_spent", total_spent_)
        .build();
}

const detail::OperationInfo& ListAll::info = api::operations::fans_list_all.info;

Request ListAll::request() const {
    return api::RequestBuilder(api::operations::fans_list_all)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("type", type_)
        .build();
}

std::string_view to_string(ListExpired::Type value) noexcept {
    switch (value) {
        case ListExpired::Type::active: return "active";
        case ListExpired::Type::expired: return "expired";
        case ListExpired::Type::all: return "all";
    }
    return "";
}

boost::json::value ListExpired::Filter::to_json() const {
    return api::ObjectBuilder()
        .set("duration", duration_)
        .set("online", online_)
        .set("tips", tips_)
        .set("total_spent", total_spent_)
        .build();
}

const detail::OperationInfo& ListExpired::info = api::operations::fans_list_expired.info;

Request ListExpired::request() const {
    return api::RequestBuilder(api::operations::fans_list_expired)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("type", type_)
        .build();
}

std::string_view to_string(ListLatest::Type value) noexcept {
    switch (value) {
        case ListLatest::Type::total: return "total";
        case ListLatest::Type::renew: return "renew";
        case ListLatest::Type::new_: return "new";
    }
    return "";
}

const detail::OperationInfo& ListLatest::info = api::operations::fans_list_latest.info;

Request ListLatest::request() const {
    return api::RequestBuilder(api::operations::fans_list_latest)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("start_date", start_date_)
        .set("type", type_)
        .build();
}

std::string_view to_string(ListTop::By value) noexcept {
    switch (value) {
        case ListTop::By::total: return "total";
        case ListTop::By::subscribes: return "subscribes";
        case ListTop::By::tips: return "tips";
        case ListTop::By::messages: return "messages";
        case ListTop::By::post: return "post";
        case ListTop::By::streams: return "streams";
    }
    return "";
}

const detail::OperationInfo& ListTop::info = api::operations::fans_list_top.info;

Request ListTop::request() const {
    return api::RequestBuilder(api::operations::fans_list_top)
        .set("account", account_)
        .set("by", by_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

const detail::OperationInfo& SetCustomName::info = api::operations::fans_set_custom_name.info;

Request SetCustomName::request() const {
    return api::RequestBuilder(api::operations::fans_set_custom_name)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .set("custom_name", custom_name_)
        .build();
}

namespace notes {

const detail::OperationInfo& ClearNotes::info = api::operations::fans_notes_clear_notes.info;

Request ClearNotes::request() const {
    return api::RequestBuilder(api::operations::fans_notes_clear_notes)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .build();
}

const detail::OperationInfo& CreateEditNotes::info = api::operations::fans_notes_create_edit_notes.info;

Request CreateEditNotes::request() const {
    return api::RequestBuilder(api::operations::fans_notes_create_edit_notes)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .set("notes", notes_)
        .build();
}

const detail::OperationInfo& GetNotes::info = api::operations::fans_notes_get_notes.info;

Request GetNotes::request() const {
    return api::RequestBuilder(api::operations::fans_notes_get_notes)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .build();
}

}  // namespace notes

namespace summary {

const detail::OperationInfo& GenerateSummary::info = api::operations::fans_summary_generate_summary.info;

Request GenerateSummary::request() const {
    return api::RequestBuilder(api::operations::fans_summary_generate_summary)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .set("regenerate", regenerate_)
        .build();
}

const detail::OperationInfo& GetSummary::info = api::operations::fans_summary_get_summary.info;

Request GetSummary::request() const {
    return api::RequestBuilder(api::operations::fans_summary_get_summary)
        .set("account", account_)
        .set("fan_id", fan_id_)
        .build();
}

}  // namespace summary

}  // namespace fans

}  // namespace ofapi
