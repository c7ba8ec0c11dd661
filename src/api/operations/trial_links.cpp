// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/trial_links.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace trial_links {

constexpr api::Field revenue_fields[] = {
    OFAPI_FIELD(Revenue, calculated_at, "calculatedAt"),
    OFAPI_FIELD(Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(Revenue, is_loading, "isLoading"),
    OFAPI_FIELD(Revenue, revenue_per_subscriber, "revenuePerSubscriber"),
    OFAPI_FIELD(Revenue, spenders_count, "spendersCount"),
    OFAPI_FIELD(Revenue, total, "total"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Revenue> = api::make_type<trial_links::Revenue>(trial_links::revenue_fields);
namespace trial_links {

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
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::SubscribeBy> =
    api::make_type<trial_links::SubscribeBy>(trial_links::subscribe_by_fields);
namespace trial_links {

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
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::SubscribedByData> =
    api::make_type<trial_links::SubscribedByData>(trial_links::subscribed_by_data_fields);
namespace trial_links {

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
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::SubscribeOn> =
    api::make_type<trial_links::SubscribeOn>(trial_links::subscribe_on_fields);
namespace trial_links {

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
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::SubscribedOnData> =
    api::make_type<trial_links::SubscribedOnData>(trial_links::subscribed_on_data_fields);
namespace trial_links {

constexpr api::Field link_metric_fields[] = {
    OFAPI_FIELD(LinkMetric, clicks, "clicks"),       OFAPI_FIELD(LinkMetric, revenue, "revenue"),
    OFAPI_FIELD(LinkMetric, spenders, "spenders"),   OFAPI_FIELD(LinkMetric, subs, "subs"),
    OFAPI_FIELD(LinkMetric, timestamp, "timestamp"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::LinkMetric> =
    api::make_type<trial_links::LinkMetric>(trial_links::link_metric_fields);
namespace trial_links {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, claim_counts, "claimCounts"),
    OFAPI_FIELD(Create::Result, created_at, "createdAt"),
    OFAPI_FIELD(Create::Result, expired_at, "expiredAt"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, is_finished, "isFinished"),
    OFAPI_FIELD(Create::Result, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(Create::Result, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(Create::Result, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(Create::Result, url, "url"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Create::Result> =
    api::make_type<trial_links::Create::Result>(trial_links::create_result_fields);
namespace trial_links {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Delete::Result> =
    api::make_type<trial_links::Delete::Result>(trial_links::delete_result_fields);
namespace trial_links {

constexpr api::Field list_result_list_item_links_related_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Links::Related, subscribers, "subscribers"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::List::Result::ListItem::Links::Related> =
    api::make_type<trial_links::List::Result::ListItem::Links::Related>(
        trial_links::list_result_list_item_links_related_fields);
namespace trial_links {

constexpr api::Field list_result_list_item_links_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Links, related, "related"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::List::Result::ListItem::Links> =
    api::make_type<trial_links::List::Result::ListItem::Links>(trial_links::list_result_list_item_links_fields);
namespace trial_links {

constexpr api::Field list_result_list_item_fields[] = {
    OFAPI_FIELD(List::Result::ListItem, claim_counts, "claimCounts"),
    OFAPI_FIELD(List::Result::ListItem, clicks_counts, "clicksCounts"),
    OFAPI_FIELD(List::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem, expired_at, "expiredAt"),
    OFAPI_FIELD(List::Result::ListItem, id, "id"),
    OFAPI_FIELD(List::Result::ListItem, is_finished, "isFinished"),
    OFAPI_FIELD(List::Result::ListItem, links, "links"),
    OFAPI_FIELD(List::Result::ListItem, revenue, "revenue"),
    OFAPI_FIELD(List::Result::ListItem, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(List::Result::ListItem, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(List::Result::ListItem, tags, "tags"),
    OFAPI_FIELD(List::Result::ListItem, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(List::Result::ListItem, url, "url"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::List::Result::ListItem> =
    api::make_type<trial_links::List::Result::ListItem>(trial_links::list_result_list_item_fields);
namespace trial_links {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::List::Result> =
    api::make_type<trial_links::List::Result>(trial_links::list_result_fields);
namespace trial_links {

constexpr api::Field list_spenders_item_revenue_fields[] = {
    OFAPI_FIELD(ListSpenders::Item::Revenue, calculated_at, "calculated_at"),
    OFAPI_FIELD(ListSpenders::Item::Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(ListSpenders::Item::Revenue, total, "total"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSpenders::Item::Revenue> =
    api::make_type<trial_links::ListSpenders::Item::Revenue>(trial_links::list_spenders_item_revenue_fields);
namespace trial_links {

constexpr api::Field list_spenders_item_fields[] = {
    OFAPI_FIELD(ListSpenders::Item, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(ListSpenders::Item, revenue, "revenue"),
    OFAPI_FIELD(ListSpenders::Item, username, "username"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSpenders::Item> =
    api::make_type<trial_links::ListSpenders::Item>(trial_links::list_spenders_item_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_avatar_thumbs_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::AvatarThumbs, c50, "c50"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem::AvatarThumbs> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem::AvatarThumbs>(
        trial_links::list_subscribers_result_list_item_avatar_thumbs_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_header_size_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::HeaderSize, height, "height"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::HeaderSize, width, "width"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem::HeaderSize> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem::HeaderSize>(
        trial_links::list_subscribers_result_list_item_header_size_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_header_thumbs_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::HeaderThumbs, w760, "w760"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem::HeaderThumbs> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem::HeaderThumbs>(
        trial_links::list_subscribers_result_list_item_header_thumbs_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_lists_state_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, has_user, "hasUser"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, id, "id"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, name, "name"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::ListsState, type, "type"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem::ListsState> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem::ListsState>(
        trial_links::list_subscribers_result_list_item_lists_state_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_promo_offer_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, created_at, "createdAt"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, expired_at, "expiredAt"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, finished_at, "finishedAt"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, id, "id"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, subscriber_id, "subscriberId"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem::PromoOffer, user_id, "userId"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem::PromoOffer> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem::PromoOffer>(
        trial_links::list_subscribers_result_list_item_promo_offer_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_list_item_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result::ListItem, avatar, "avatar"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_earn, "canEarn"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_look_story, "canLookStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_report, "canReport"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_restrict, "canRestrict"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, display_name, "displayName"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_stories, "hasStories"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, has_stream, "hasStream"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header, "header"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header_size, "headerSize"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, hide_chat, "hideChat"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_blocked, "isBlocked"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_performer, "isPerformer"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_restricted, "isRestricted"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, is_verified, "isVerified"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, last_seen, "lastSeen"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, lists_states, "listsStates"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, name, "name"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, notice, "notice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, promo_offers, "promoOffers"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(ListSubscribers::Result::ListItem, subscribed_on_data, "subscribedOnData"),
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
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result::ListItem> =
    api::make_type<trial_links::ListSubscribers::Result::ListItem>(
        trial_links::list_subscribers_result_list_item_fields);
namespace trial_links {

constexpr api::Field list_subscribers_result_fields[] = {
    OFAPI_FIELD(ListSubscribers::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListSubscribers::Result, list, "list"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::ListSubscribers::Result> =
    api::make_type<trial_links::ListSubscribers::Result>(trial_links::list_subscribers_result_fields);
namespace trial_links {

constexpr api::Field retrieve_result_cost_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Cost, click_source_count, "clickSourceCount"),
    OFAPI_FIELD(Retrieve::Result::Cost, input_mode, "inputMode"),
    OFAPI_FIELD(Retrieve::Result::Cost, input_value, "inputValue"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_click, "perClick"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_promo, "perPromo"),
    OFAPI_FIELD(Retrieve::Result::Cost, per_sub, "perSub"),
    OFAPI_FIELD(Retrieve::Result::Cost, subscriber_source_count, "subscriberSourceCount"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Retrieve::Result::Cost> =
    api::make_type<trial_links::Retrieve::Result::Cost>(trial_links::retrieve_result_cost_fields);
namespace trial_links {

constexpr api::Field retrieve_result_links_related_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Links::Related, subscribers, "subscribers"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Retrieve::Result::Links::Related> =
    api::make_type<trial_links::Retrieve::Result::Links::Related>(trial_links::retrieve_result_links_related_fields);
namespace trial_links {

constexpr api::Field retrieve_result_links_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Links, related, "related"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Retrieve::Result::Links> =
    api::make_type<trial_links::Retrieve::Result::Links>(trial_links::retrieve_result_links_fields);
namespace trial_links {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, claim_counts, "claimCounts"),
    OFAPI_FIELD(Retrieve::Result, clicks_counts, "clicksCounts"),
    OFAPI_FIELD(Retrieve::Result, cost, "cost"),
    OFAPI_FIELD(Retrieve::Result, created_at, "createdAt"),
    OFAPI_FIELD(Retrieve::Result, expired_at, "expiredAt"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, is_finished, "isFinished"),
    OFAPI_FIELD(Retrieve::Result, links, "links"),
    OFAPI_FIELD(Retrieve::Result, revenue, "revenue"),
    OFAPI_FIELD(Retrieve::Result, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(Retrieve::Result, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(Retrieve::Result, tags, "tags"),
    OFAPI_FIELD(Retrieve::Result, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(Retrieve::Result, url, "url"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::Retrieve::Result> =
    api::make_type<trial_links::Retrieve::Result>(trial_links::retrieve_result_fields);
namespace trial_links {

constexpr api::Field retrieve_stats_result_summary_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result::Summary, chargebacks_total, "chargebacks_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, clicks_total, "clicks_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, revenue_cached_at, "revenue_cached_at"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, revenue_total, "revenue_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, spenders_total, "spenders_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, subs_total, "subs_total"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::RetrieveStats::Result::Summary> =
    api::make_type<trial_links::RetrieveStats::Result::Summary>(trial_links::retrieve_stats_result_summary_fields);
namespace trial_links {

constexpr api::Field retrieve_stats_result_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result, daily_metrics, "daily_metrics"),
    OFAPI_FIELD(RetrieveStats::Result, monthly_metrics, "monthly_metrics"),
    OFAPI_FIELD(RetrieveStats::Result, summary, "summary"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::RetrieveStats::Result> =
    api::make_type<trial_links::RetrieveStats::Result>(trial_links::retrieve_stats_result_fields);
namespace trial_links {

constexpr api::Field tags_add_result_fields[] = {
    OFAPI_FIELD(tags::Add::Result, tags, "tags"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::tags::Add::Result> =
    api::make_type<trial_links::tags::Add::Result>(trial_links::tags_add_result_fields);
namespace trial_links {

constexpr api::Field tags_list_result_fields[] = {
    OFAPI_FIELD(tags::List::Result, tags, "tags"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::tags::List::Result> =
    api::make_type<trial_links::tags::List::Result>(trial_links::tags_list_result_fields);
namespace trial_links {

constexpr api::Field tags_remove_result_fields[] = {
    OFAPI_FIELD(tags::Remove::Result, tags, "tags"),
};
}  // namespace trial_links
template <>
const api::Type api::type_of<trial_links::tags::Remove::Result> =
    api::make_type<trial_links::tags::Remove::Result>(trial_links::tags_remove_result_fields);
namespace trial_links {}  // namespace trial_links

namespace api::operations {

namespace {

constexpr std::string_view trial_links_choices_of_duration[] = {
    "1", "3", "7", "14", "30", "90", "180", "360",
};

constexpr std::string_view trial_links_choices_of_offer_limit[] = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "50", "100",
};

constexpr Parameter trial_links_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "duration",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .choices = trial_links_choices_of_duration,
     .about = "length of the trial in days, an integer on the wire"},
    {.name = "offerExpiration",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .minimum = 0,
     .maximum = 30,
     .about = "days from now until the link stops working, 0 = never"},
    {.name = "offerLimit",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .choices = trial_links_choices_of_offer_limit,
     .about = "how many people may use it, 0 = no limit; an integer on the wire"},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .nullable = true, .about = "at most 64 characters"},
    {.name = "tags", .in = In::body, .kind = ValueKind::string, .list = true},
};

constexpr Parameter trial_links_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging trial_links_list_paging{.style = detail::PagingStyle::next_page,
                                                 .items = "data.list",
                                                 .has_more = "data.hasMore",
                                                 .limit = "limit",
                                                 .offset = "offset",
                                                 .default_limit = 10};

constexpr std::string_view trial_links_choices_of_field[] = {
    "create_date", "expire_date", "subscribe_counts", "subscribe_days", "claims_count",
};

constexpr std::string_view trial_links_choices_of_sort[] = {
    "asc",
    "desc",
};

constexpr Parameter trial_links_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate", .in = In::query, .kind = ValueKind::string},
    {.name = "field",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = trial_links_choices_of_field,
     .fallback = "create_date",
     .about = "the sort key; sort is the direction"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = trial_links_choices_of_sort,
     .fallback = "desc"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::string,
     .max_length = 255,
     .about = "leave out for no bound, at most 255 characters; endDate likewise"},
    {.name = "synchronous",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "wait for the revenue calculation rather than leaving it to the background"},
};

constexpr detail::Paging trial_links_list_spenders_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 50};

constexpr Parameter trial_links_list_spenders_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "50"},
    {.name = "minSpend", .in = In::query, .kind = ValueKind::number, .minimum = 1, .fallback = "1"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr detail::Paging trial_links_list_subscribers_paging{.style = detail::PagingStyle::offset,
                                                             .items = "data.list",
                                                             .has_more = "data.hasMore",
                                                             .limit = "limit",
                                                             .offset = "offset",
                                                             .default_limit = 10};

constexpr Parameter trial_links_list_subscribers_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .fallback = "10",
     .about = "typed as required although a default is documented; same for offset"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr std::string_view trial_links_choices_of_revenue_basis[] = {
    "net",
    "gross",
};

constexpr Parameter trial_links_retrieve_cohort_arps_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "acquisition_end", .in = In::query, .kind = ValueKind::string},
    {.name = "acquisition_start", .in = In::query, .kind = ValueKind::string},
    {.name = "revenue_basis",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = trial_links_choices_of_revenue_basis,
     .fallback = "net"},
};

constexpr Parameter trial_links_retrieve_stats_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "date_end", .in = In::query, .kind = ValueKind::string},
    {.name = "date_start", .in = In::query, .kind = ValueKind::string},
};

constexpr Parameter trial_links_tags_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
};

constexpr Parameter trial_links_tags_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "typed number in the tag operations, string in the others"},
};

constexpr Parameter trial_links_tags_remove_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "sent in the body of the DELETE request"},
};

}  // namespace

constinit const Operation trial_links_create{
    .info = {.name = "trial-links.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::Create::Result>::shape},
    .group = "trial-links",
    .path = "/api/{account}/trial-links",
    .summary = "Creates a free trial link.",
    .parameters = trial_links_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<trial_links::Create::Result>,
};

constinit const Operation trial_links_delete{
    .info = {.name = "trial-links.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::Delete::Result>::shape},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}",
    .summary = "Removes a free trial link.",
    .parameters = trial_links_delete_parameters,
    .make_result = api::make_result<trial_links::Delete::Result>,
};

constinit const Operation trial_links_list{
    .info = {.name = "trial-links.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::List::Result>::shape,
             .paging = &trial_links_list_paging},
    .group = "trial-links",
    .path = "/api/{account}/trial-links",
    .summary = "The account's free trial links with their figures.",
    .parameters = trial_links_list_parameters,
    .make_result = api::make_result<trial_links::List::Result>,
};

constinit const Operation trial_links_list_spenders{
    .info = {.name = "trial-links.list-spenders",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::ListSpenders::Result>::shape,
             .paging = &trial_links_list_spenders_paging},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/spenders",
    .summary = "Fans who spent money after joining through the link, once the service has worked that out.",
    .parameters = trial_links_list_spenders_parameters,
    .make_result = api::make_result<trial_links::ListSpenders::Result>,
};

constinit const Operation trial_links_list_subscribers{
    .info = {.name = "trial-links.list-subscribers",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::ListSubscribers::Result>::shape,
             .paging = &trial_links_list_subscribers_paging},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/subscribers",
    .summary = "Users who subscribed through the link.",
    .parameters = trial_links_list_subscribers_parameters,
    .make_result = api::make_result<trial_links::ListSubscribers::Result>,
};

constinit const Operation trial_links_retrieve{
    .info = {.name = "trial-links.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::Retrieve::Result>::shape},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}",
    .summary = "One free trial link with its cost and revenue figures.",
    .parameters = trial_links_delete_parameters,
    .make_result = api::make_result<trial_links::Retrieve::Result>,
};

constinit const Operation trial_links_retrieve_cohort_arps{
    .info = {.name = "trial-links.retrieve-cohort-arps",
             .method = Method::get,
             .envelope = detail::Envelope::none,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/cohort-arps",
    .summary = "Average revenue per subscriber by acquisition cohort, showing when the link pays off.",
    .parameters = trial_links_retrieve_cohort_arps_parameters,
    .make_result = api::make_result<trial_links::RetrieveCohortArps::Result>,
};

constinit const Operation trial_links_retrieve_stats{
    .info = {.name = "trial-links.retrieve-stats",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::RetrieveStats::Result>::shape},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/stats",
    .summary = "Summary with daily and monthly figures of one free trial link.",
    .parameters = trial_links_retrieve_stats_parameters,
    .make_result = api::make_result<trial_links::RetrieveStats::Result>,
};

constinit const Operation trial_links_tags_add{
    .info = {.name = "trial-links.tags.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::tags::Add::Result>::shape,
             .cost = {.credits = 0}},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/tags",
    .summary = "Adds tags to a free trial link, keeping those it has; costs no credits.",
    .parameters = trial_links_tags_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<trial_links::tags::Add::Result>,
};

constinit const Operation trial_links_tags_list{
    .info = {.name = "trial-links.tags.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::tags::List::Result>::shape,
             .cost = {.credits = 0}},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/tags",
    .summary = "Tags of one free trial link; costs no credits.",
    .parameters = trial_links_tags_list_parameters,
    .make_result = api::make_result<trial_links::tags::List::Result>,
};

constinit const Operation trial_links_tags_remove{
    .info = {.name = "trial-links.tags.remove",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<trial_links::tags::Remove::Result>::shape,
             .cost = {.credits = 0}},
    .group = "trial-links",
    .path = "/api/{account}/trial-links/{trial_link_id}/tags",
    .summary = "Takes tags off a free trial link; costs no credits.",
    .parameters = trial_links_tags_remove_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<trial_links::tags::Remove::Result>,
};

}  // namespace api::operations

namespace trial_links {

const detail::OperationInfo& Create::info = api::operations::trial_links_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::trial_links_create)
        .set("account", account_)
        .set("duration", duration_)
        .set("offerExpiration", offer_expiration_)
        .set("offerLimit", offer_limit_)
        .set("name", name_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::trial_links_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::trial_links_delete)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .build();
}

std::string_view to_string(List::Field value) noexcept {
    switch (value) {
        case List::Field::create_date: return "create_date";
        case List::Field::expire_date: return "expire_date";
        case List::Field::subscribe_counts: return "subscribe_counts";
        case List::Field::subscribe_days: return "subscribe_days";
        case List::Field::claims_count: return "claims_count";
    }
    return "";
}

std::string_view to_string(List::Sort value) noexcept {
    switch (value) {
        case List::Sort::asc: return "asc";
        case List::Sort::desc: return "desc";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::trial_links_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::trial_links_list)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("field", field_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("sort", sort_)
        .set("startDate", start_date_)
        .set("synchronous", synchronous_)
        .build();
}

const detail::OperationInfo& ListSpenders::info = api::operations::trial_links_list_spenders.info;

Request ListSpenders::request() const {
    return api::RequestBuilder(api::operations::trial_links_list_spenders)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("limit", limit_)
        .set("minSpend", min_spend_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& ListSubscribers::info = api::operations::trial_links_list_subscribers.info;

Request ListSubscribers::request() const {
    return api::RequestBuilder(api::operations::trial_links_list_subscribers)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::trial_links_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::trial_links_retrieve)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .build();
}

std::string_view to_string(RetrieveCohortArps::RevenueBasis value) noexcept {
    switch (value) {
        case RetrieveCohortArps::RevenueBasis::net: return "net";
        case RetrieveCohortArps::RevenueBasis::gross: return "gross";
    }
    return "";
}

const detail::OperationInfo& RetrieveCohortArps::info = api::operations::trial_links_retrieve_cohort_arps.info;

Request RetrieveCohortArps::request() const {
    return api::RequestBuilder(api::operations::trial_links_retrieve_cohort_arps)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("acquisition_end", acquisition_end_)
        .set("acquisition_start", acquisition_start_)
        .set("revenue_basis", revenue_basis_)
        .build();
}

const detail::OperationInfo& RetrieveStats::info = api::operations::trial_links_retrieve_stats.info;

Request RetrieveStats::request() const {
    return api::RequestBuilder(api::operations::trial_links_retrieve_stats)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("date_end", date_end_)
        .set("date_start", date_start_)
        .build();
}

namespace tags {

const detail::OperationInfo& Add::info = api::operations::trial_links_tags_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::trial_links_tags_add)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::trial_links_tags_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::trial_links_tags_list)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .build();
}

const detail::OperationInfo& Remove::info = api::operations::trial_links_tags_remove.info;

Request Remove::request() const {
    return api::RequestBuilder(api::operations::trial_links_tags_remove)
        .set("account", account_)
        .set("trial_link_id", trial_link_id_)
        .set("tags", tags_)
        .build();
}

}  // namespace tags

}  // namespace trial_links

}  // namespace ofapi
