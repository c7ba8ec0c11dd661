// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/chats.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace chats {

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
}  // namespace chats
template <>
const api::Type api::type_of<chats::Subscribe> = api::make_type<chats::Subscribe>(chats::subscribe_fields);
namespace chats {

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
}  // namespace chats
template <>
const api::Type api::type_of<chats::SubscribedByData> =
    api::make_type<chats::SubscribedByData>(chats::subscribed_by_data_fields);
namespace chats {

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
}  // namespace chats
template <>
const api::Type api::type_of<chats::SubscribedOnData> =
    api::make_type<chats::SubscribedOnData>(chats::subscribed_on_data_fields);
namespace chats {

constexpr api::Field fan_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Fan::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Fan::AvatarThumbs, c50, "c50"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Fan::AvatarThumbs> =
    api::make_type<chats::Fan::AvatarThumbs>(chats::fan_avatar_thumbs_fields);
namespace chats {

constexpr api::Field fan_header_size_fields[] = {
    OFAPI_FIELD(Fan::HeaderSize, height, "height"),
    OFAPI_FIELD(Fan::HeaderSize, width, "width"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Fan::HeaderSize> =
    api::make_type<chats::Fan::HeaderSize>(chats::fan_header_size_fields);
namespace chats {

constexpr api::Field fan_header_thumbs_fields[] = {
    OFAPI_FIELD(Fan::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(Fan::HeaderThumbs, w760, "w760"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Fan::HeaderThumbs> =
    api::make_type<chats::Fan::HeaderThumbs>(chats::fan_header_thumbs_fields);
namespace chats {

constexpr api::Field fan_lists_state_fields[] = {
    OFAPI_FIELD(Fan::ListsState, can_add_user, "canAddUser"),
    OFAPI_FIELD(Fan::ListsState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(Fan::ListsState, has_user, "hasUser"),
    OFAPI_FIELD(Fan::ListsState, id, "id"),
    OFAPI_FIELD(Fan::ListsState, name, "name"),
    OFAPI_FIELD(Fan::ListsState, type, "type"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Fan::ListsState> =
    api::make_type<chats::Fan::ListsState>(chats::fan_lists_state_fields);
namespace chats {

constexpr api::Field fan_fields[] = {
    OFAPI_FIELD(Fan, about, "about"),
    OFAPI_FIELD(Fan, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Fan, audios_count, "audiosCount"),
    OFAPI_FIELD(Fan, avatar, "avatar"),
    OFAPI_FIELD(Fan, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(Fan, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Fan, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(Fan, can_chat, "canChat"),
    OFAPI_FIELD(Fan, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Fan, can_create_promotion, "canCreatePromotion"),
    OFAPI_FIELD(Fan, can_create_trial, "canCreateTrial"),
    OFAPI_FIELD(Fan, can_earn, "canEarn"),
    OFAPI_FIELD(Fan, can_look_story, "canLookStory"),
    OFAPI_FIELD(Fan, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Fan, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Fan, can_report, "canReport"),
    OFAPI_FIELD(Fan, can_restrict, "canRestrict"),
    OFAPI_FIELD(Fan, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(Fan, can_unsubscribe, "canUnsubscribe"),
    OFAPI_FIELD(Fan, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(Fan, display_name, "displayName"),
    OFAPI_FIELD(Fan, favorited_count, "favoritedCount"),
    OFAPI_FIELD(Fan, favorites_count, "favoritesCount"),
    OFAPI_FIELD(Fan, finished_streams_count, "finishedStreamsCount"),
    OFAPI_FIELD(Fan, first_published_post_date, "firstPublishedPostDate"),
    OFAPI_FIELD(Fan, has_friends, "hasFriends"),
    OFAPI_FIELD(Fan, has_labels, "hasLabels"),
    OFAPI_FIELD(Fan, has_links, "hasLinks"),
    OFAPI_FIELD(Fan, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Fan, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(Fan, has_saved_streams, "hasSavedStreams"),
    OFAPI_FIELD(Fan, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(Fan, has_stories, "hasStories"),
    OFAPI_FIELD(Fan, has_stream, "hasStream"),
    OFAPI_FIELD(Fan, header, "header"),
    OFAPI_FIELD(Fan, header_size, "headerSize"),
    OFAPI_FIELD(Fan, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Fan, id, "id"),
    OFAPI_FIELD(Fan, is_adult_content, "isAdultContent"),
    OFAPI_FIELD(Fan, is_blocked, "isBlocked"),
    OFAPI_FIELD(Fan, is_friend, "isFriend"),
    OFAPI_FIELD(Fan, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(Fan, is_paywall_required, "isPaywallRequired"),
    OFAPI_FIELD(Fan, is_pending_autoprolong, "isPendingAutoprolong"),
    OFAPI_FIELD(Fan, is_performer, "isPerformer"),
    OFAPI_FIELD(Fan, is_private_restriction, "isPrivateRestriction"),
    OFAPI_FIELD(Fan, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Fan, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(Fan, is_restricted, "isRestricted"),
    OFAPI_FIELD(Fan, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(Fan, is_spring_connected, "isSpringConnected"),
    OFAPI_FIELD(Fan, is_verified, "isVerified"),
    OFAPI_FIELD(Fan, join_date, "joinDate"),
    OFAPI_FIELD(Fan, last_seen, "lastSeen"),
    OFAPI_FIELD(Fan, lists_states, "listsStates"),
    OFAPI_FIELD(Fan, location, "location"),
    OFAPI_FIELD(Fan, medias_count, "mediasCount"),
    OFAPI_FIELD(Fan, name, "name"),
    OFAPI_FIELD(Fan, notice, "notice"),
    OFAPI_FIELD(Fan, photos_count, "photosCount"),
    OFAPI_FIELD(Fan, posts_count, "postsCount"),
    OFAPI_FIELD(Fan, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(Fan, should_show_finished_streams, "shouldShowFinishedStreams"),
    OFAPI_FIELD(Fan, show_media_count, "showMediaCount"),
    OFAPI_FIELD(Fan, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(Fan, show_subscribers_count, "showSubscribersCount"),
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
    OFAPI_FIELD(Fan, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(Fan, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(Fan, tips_max, "tipsMax"),
    OFAPI_FIELD(Fan, tips_min, "tipsMin"),
    OFAPI_FIELD(Fan, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(Fan, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(Fan, username, "username"),
    OFAPI_FIELD(Fan, videos_count, "videosCount"),
    OFAPI_FIELD(Fan, view, "view"),
    OFAPI_FIELD(Fan, website, "website"),
    OFAPI_FIELD(Fan, wishlist, "wishlist"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Fan> = api::make_type<chats::Fan>(chats::fan_fields);
namespace chats {

constexpr api::Field from_user_fields[] = {
    OFAPI_FIELD(FromUser, view, "_view"),
    OFAPI_FIELD(FromUser, id, "id"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::FromUser> = api::make_type<chats::FromUser>(chats::from_user_fields);
namespace chats {

constexpr api::Field last_message_fields[] = {
    OFAPI_FIELD(LastMessage, can_be_pinned, "canBePinned"),
    OFAPI_FIELD(LastMessage, can_purchase, "canPurchase"),
    OFAPI_FIELD(LastMessage, can_purchase_reason, "canPurchaseReason"),
    OFAPI_FIELD(LastMessage, can_report, "canReport"),
    OFAPI_FIELD(LastMessage, can_unsend_queue, "canUnsendQueue"),
    OFAPI_FIELD(LastMessage, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(LastMessage, changed_at, "changedAt"),
    OFAPI_FIELD(LastMessage, created_at, "createdAt"),
    OFAPI_FIELD(LastMessage, from_user, "fromUser"),
    OFAPI_FIELD(LastMessage, giphy_id, "giphyId"),
    OFAPI_FIELD(LastMessage, id, "id"),
    OFAPI_FIELD(LastMessage, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(LastMessage, is_free, "isFree"),
    OFAPI_FIELD(LastMessage, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(LastMessage, is_liked, "isLiked"),
    OFAPI_FIELD(LastMessage, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(LastMessage, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(LastMessage, is_new, "isNew"),
    OFAPI_FIELD(LastMessage, is_opened, "isOpened"),
    OFAPI_FIELD(LastMessage, is_pinned, "isPinned"),
    OFAPI_FIELD(LastMessage, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(LastMessage, is_tip, "isTip"),
    OFAPI_FIELD(LastMessage, locked_text, "lockedText"),
    OFAPI_FIELD(LastMessage, media, "media"),
    OFAPI_FIELD(LastMessage, media_count, "mediaCount"),
    OFAPI_FIELD(LastMessage, previews, "previews"),
    OFAPI_FIELD(LastMessage, price, "price"),
    OFAPI_FIELD(LastMessage, queue_id, "queueId"),
    OFAPI_FIELD(LastMessage, response_type, "responseType"),
    OFAPI_FIELD(LastMessage, text, "text"),
    OFAPI_FIELD(LastMessage, unsend_seconds_queue, "unsendSecondsQueue"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::LastMessage> = api::make_type<chats::LastMessage>(chats::last_message_fields);
namespace chats {

constexpr api::Field chat_fields[] = {
    OFAPI_FIELD(Chat, can_go_to_profile, "canGoToProfile"),
    OFAPI_FIELD(Chat, can_not_send_reason, "canNotSendReason"),
    OFAPI_FIELD(Chat, can_send_message, "canSendMessage"),
    OFAPI_FIELD(Chat, count_pinned_messages, "countPinnedMessages"),
    OFAPI_FIELD(Chat, fan, "fan"),
    OFAPI_FIELD(Chat, has_purchased_feed, "hasPurchasedFeed"),
    OFAPI_FIELD(Chat, has_unread_tips, "hasUnreadTips"),
    OFAPI_FIELD(Chat, is_muted_notifications, "isMutedNotifications"),
    OFAPI_FIELD(Chat, last_message, "lastMessage"),
    OFAPI_FIELD(Chat, last_read_message_id, "lastReadMessageId"),
    OFAPI_FIELD(Chat, unread_messages_count, "unreadMessagesCount"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Chat> = api::make_type<chats::Chat>(chats::chat_fields);
namespace chats {

constexpr api::Field rendition_fields[] = {
    OFAPI_FIELD(Rendition, height, "height"),
    OFAPI_FIELD(Rendition, size, "size"),
    OFAPI_FIELD(Rendition, url, "url"),
    OFAPI_FIELD(Rendition, width, "width"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Rendition> = api::make_type<chats::Rendition>(chats::rendition_fields);
namespace chats {

constexpr api::Field media_files_full_fields[] = {
    OFAPI_FIELD(Media::Files::Full, height, "height"),   OFAPI_FIELD(Media::Files::Full, size, "size"),
    OFAPI_FIELD(Media::Files::Full, sources, "sources"), OFAPI_FIELD(Media::Files::Full, url, "url"),
    OFAPI_FIELD(Media::Files::Full, width, "width"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Media::Files::Full> =
    api::make_type<chats::Media::Files::Full>(chats::media_files_full_fields);
namespace chats {

constexpr api::Field media_files_fields[] = {
    OFAPI_FIELD(Media::Files, full, "full"),
    OFAPI_FIELD(Media::Files, preview, "preview"),
    OFAPI_FIELD(Media::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(Media::Files, thumb, "thumb"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Media::Files> = api::make_type<chats::Media::Files>(chats::media_files_fields);
namespace chats {

constexpr api::Field media_video_sources_fields[] = {
    OFAPI_FIELD(Media::VideoSources, n240, "240"),
    OFAPI_FIELD(Media::VideoSources, n720, "720"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Media::VideoSources> =
    api::make_type<chats::Media::VideoSources>(chats::media_video_sources_fields);
namespace chats {

constexpr api::Field media_fields[] = {
    OFAPI_FIELD(Media, can_view, "canView"),
    OFAPI_FIELD(Media, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(Media, created_at, "createdAt"),
    OFAPI_FIELD(Media, duration, "duration"),
    OFAPI_FIELD(Media, files, "files"),
    OFAPI_FIELD(Media, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(Media, has_error, "hasError"),
    OFAPI_FIELD(Media, id, "id"),
    OFAPI_FIELD(Media, is_ready, "isReady"),
    OFAPI_FIELD(Media, type, "type"),
    OFAPI_FIELD(Media, video_sources, "videoSources"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Media> = api::make_type<chats::Media>(chats::media_fields);
namespace chats {

constexpr api::Field media_message_fields[] = {
    OFAPI_FIELD(MediaMessage, can_be_pinned, "canBePinned"),
    OFAPI_FIELD(MediaMessage, can_purchase, "canPurchase"),
    OFAPI_FIELD(MediaMessage, can_purchase_reason, "canPurchaseReason"),
    OFAPI_FIELD(MediaMessage, can_report, "canReport"),
    OFAPI_FIELD(MediaMessage, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(MediaMessage, changed_at, "changedAt"),
    OFAPI_FIELD(MediaMessage, created_at, "createdAt"),
    OFAPI_FIELD(MediaMessage, from_user, "fromUser"),
    OFAPI_FIELD(MediaMessage, giphy_id, "giphyId"),
    OFAPI_FIELD(MediaMessage, id, "id"),
    OFAPI_FIELD(MediaMessage, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(MediaMessage, is_free, "isFree"),
    OFAPI_FIELD(MediaMessage, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(MediaMessage, is_liked, "isLiked"),
    OFAPI_FIELD(MediaMessage, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(MediaMessage, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(MediaMessage, is_new, "isNew"),
    OFAPI_FIELD(MediaMessage, is_opened, "isOpened"),
    OFAPI_FIELD(MediaMessage, is_pinned, "isPinned"),
    OFAPI_FIELD(MediaMessage, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(MediaMessage, is_tip, "isTip"),
    OFAPI_FIELD(MediaMessage, locked_text, "lockedText"),
    OFAPI_FIELD(MediaMessage, media, "media"),
    OFAPI_FIELD(MediaMessage, media_count, "mediaCount"),
    OFAPI_FIELD(MediaMessage, previews, "previews"),
    OFAPI_FIELD(MediaMessage, price, "price"),
    OFAPI_FIELD(MediaMessage, queue_id, "queueId"),
    OFAPI_FIELD(MediaMessage, release_forms, "releaseForms"),
    OFAPI_FIELD(MediaMessage, response_type, "responseType"),
    OFAPI_FIELD(MediaMessage, text, "text"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::MediaMessage> = api::make_type<chats::MediaMessage>(chats::media_message_fields);
namespace chats {

constexpr api::Field message_fields[] = {
    OFAPI_FIELD(Message, can_be_pinned, "canBePinned"),
    OFAPI_FIELD(Message, can_purchase, "canPurchase"),
    OFAPI_FIELD(Message, can_purchase_reason, "canPurchaseReason"),
    OFAPI_FIELD(Message, can_report, "canReport"),
    OFAPI_FIELD(Message, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(Message, changed_at, "changedAt"),
    OFAPI_FIELD(Message, created_at, "createdAt"),
    OFAPI_FIELD(Message, from_user, "fromUser"),
    OFAPI_FIELD(Message, giphy_id, "giphyId"),
    OFAPI_FIELD(Message, id, "id"),
    OFAPI_FIELD(Message, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(Message, is_free, "isFree"),
    OFAPI_FIELD(Message, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(Message, is_liked, "isLiked"),
    OFAPI_FIELD(Message, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(Message, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(Message, is_new, "isNew"),
    OFAPI_FIELD(Message, is_opened, "isOpened"),
    OFAPI_FIELD(Message, is_pinned, "isPinned"),
    OFAPI_FIELD(Message, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(Message, is_sent_by_me, "isSentByMe"),
    OFAPI_FIELD(Message, is_tip, "isTip"),
    OFAPI_FIELD(Message, locked_text, "lockedText"),
    OFAPI_FIELD(Message, media, "media"),
    OFAPI_FIELD(Message, media_count, "mediaCount"),
    OFAPI_FIELD(Message, previews, "previews"),
    OFAPI_FIELD(Message, price, "price"),
    OFAPI_FIELD(Message, queue_id, "queueId"),
    OFAPI_FIELD(Message, release_forms, "releaseForms"),
    OFAPI_FIELD(Message, response_type, "responseType"),
    OFAPI_FIELD(Message, text, "text"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Message> = api::make_type<chats::Message>(chats::message_fields);
namespace chats {

constexpr api::Field sent_message_fields[] = {
    OFAPI_FIELD(SentMessage, can_be_pinned, "canBePinned"),
    OFAPI_FIELD(SentMessage, can_purchase, "canPurchase"),
    OFAPI_FIELD(SentMessage, can_purchase_reason, "canPurchaseReason"),
    OFAPI_FIELD(SentMessage, can_report, "canReport"),
    OFAPI_FIELD(SentMessage, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(SentMessage, changed_at, "changedAt"),
    OFAPI_FIELD(SentMessage, created_at, "createdAt"),
    OFAPI_FIELD(SentMessage, from_user, "fromUser"),
    OFAPI_FIELD(SentMessage, giphy_id, "giphyId"),
    OFAPI_FIELD(SentMessage, id, "id"),
    OFAPI_FIELD(SentMessage, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(SentMessage, is_free, "isFree"),
    OFAPI_FIELD(SentMessage, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(SentMessage, is_liked, "isLiked"),
    OFAPI_FIELD(SentMessage, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(SentMessage, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(SentMessage, is_new, "isNew"),
    OFAPI_FIELD(SentMessage, is_opened, "isOpened"),
    OFAPI_FIELD(SentMessage, is_pinned, "isPinned"),
    OFAPI_FIELD(SentMessage, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(SentMessage, is_tip, "isTip"),
    OFAPI_FIELD(SentMessage, locked_text, "lockedText"),
    OFAPI_FIELD(SentMessage, media, "media"),
    OFAPI_FIELD(SentMessage, media_count, "mediaCount"),
    OFAPI_FIELD(SentMessage, previews, "previews"),
    OFAPI_FIELD(SentMessage, price, "price"),
    OFAPI_FIELD(SentMessage, queue_id, "queueId"),
    OFAPI_FIELD(SentMessage, release_forms, "releaseForms"),
    OFAPI_FIELD(SentMessage, response_type, "responseType"),
    OFAPI_FIELD(SentMessage, text, "text"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::SentMessage> = api::make_type<chats::SentMessage>(chats::sent_message_fields);
namespace chats {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Delete::Result> =
    api::make_type<chats::Delete::Result>(chats::delete_result_fields);
namespace chats {

constexpr api::Field hide_result_fields[] = {
    OFAPI_FIELD(Hide::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Hide::Result> = api::make_type<chats::Hide::Result>(chats::hide_result_fields);
namespace chats {

constexpr api::Field list_media_result_fields[] = {
    OFAPI_FIELD(ListMedia::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListMedia::Result, list, "list"),
    OFAPI_FIELD(ListMedia::Result, next_last_id, "nextLastId"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::ListMedia::Result> =
    api::make_type<chats::ListMedia::Result>(chats::list_media_result_fields);
namespace chats {

constexpr api::Field mark_as_read_result_fields[] = {
    OFAPI_FIELD(MarkAsRead::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::MarkAsRead::Result> =
    api::make_type<chats::MarkAsRead::Result>(chats::mark_as_read_result_fields);
namespace chats {

constexpr api::Field mark_as_unread_result_fields[] = {
    OFAPI_FIELD(MarkAsUnread::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::MarkAsUnread::Result> =
    api::make_type<chats::MarkAsUnread::Result>(chats::mark_as_unread_result_fields);
namespace chats {

constexpr api::Field mute_result_fields[] = {
    OFAPI_FIELD(Mute::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Mute::Result> = api::make_type<chats::Mute::Result>(chats::mute_result_fields);
namespace chats {

constexpr api::Field start_typing_result_fields[] = {
    OFAPI_FIELD(StartTyping::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::StartTyping::Result> =
    api::make_type<chats::StartTyping::Result>(chats::start_typing_result_fields);
namespace chats {

constexpr api::Field unmute_result_fields[] = {
    OFAPI_FIELD(Unmute::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::Unmute::Result> =
    api::make_type<chats::Unmute::Result>(chats::unmute_result_fields);
namespace chats {

constexpr api::Field mark_all_as_read_all_result_fields[] = {
    OFAPI_FIELD(mark_all_as_read::All::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::mark_all_as_read::All::Result> =
    api::make_type<chats::mark_all_as_read::All::Result>(chats::mark_all_as_read_all_result_fields);
namespace chats {

constexpr api::Field messages_delete_result_fields[] = {
    OFAPI_FIELD(messages::Delete::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::messages::Delete::Result> =
    api::make_type<chats::messages::Delete::Result>(chats::messages_delete_result_fields);
namespace chats {

constexpr api::Field messages_like_result_fields[] = {
    OFAPI_FIELD(messages::Like::Result, is_liked, "isLiked"),
    OFAPI_FIELD(messages::Like::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::messages::Like::Result> =
    api::make_type<chats::messages::Like::Result>(chats::messages_like_result_fields);
namespace chats {

constexpr api::Field messages_pin_result_fields[] = {
    OFAPI_FIELD(messages::Pin::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::messages::Pin::Result> =
    api::make_type<chats::messages::Pin::Result>(chats::messages_pin_result_fields);
namespace chats {

constexpr api::Field messages_unlike_result_fields[] = {
    OFAPI_FIELD(messages::Unlike::Result, is_liked, "isLiked"),
    OFAPI_FIELD(messages::Unlike::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::messages::Unlike::Result> =
    api::make_type<chats::messages::Unlike::Result>(chats::messages_unlike_result_fields);
namespace chats {

constexpr api::Field messages_unpin_result_fields[] = {
    OFAPI_FIELD(messages::Unpin::Result, success, "success"),
};
}  // namespace chats
template <>
const api::Type api::type_of<chats::messages::Unpin::Result> =
    api::make_type<chats::messages::Unpin::Result>(chats::messages_unpin_result_fields);
namespace chats {}  // namespace chats

namespace api::operations {

namespace {

constexpr Parameter chats_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging chats_list_paging{.style = detail::PagingStyle::next_page,
                                           .items = "data",
                                           .limit = "limit",
                                           .offset = "offset",
                                           .default_limit = 10};

constexpr std::string_view chats_choices_of_filter[] = {
    "pinned", "priority", "unread", "with_tips", "unread_with_tips",
};

constexpr std::string_view chats_choices_of_order[] = {
    "recent",
    "old",
};

constexpr std::string_view chats_choices_of_skip_users[] = {
    "all",
    "none",
};

constexpr Parameter chats_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter", .in = In::query, .kind = ValueKind::string, .choices = chats_choices_of_filter},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
    {.name = "order",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = chats_choices_of_order,
     .fallback = "recent"},
    {.name = "query", .in = In::query, .kind = ValueKind::string},
    {.name = "skip_users",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = chats_choices_of_skip_users,
     .fallback = "all",
     .about = "whether user details are left out"},
};

constexpr detail::Paging chats_list_media_paging{.style = detail::PagingStyle::offset,
                                                 .items = "data.list",
                                                 .has_more = "data.hasMore",
                                                 .limit = "limit",
                                                 .offset = "offset",
                                                 .default_limit = 20};

constexpr std::string_view chats_choices_of_type[] = {
    "photos",
    "videos",
    "audios",
};

constexpr Parameter chats_list_media_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "20"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
    {.name = "skip_users",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = chats_choices_of_skip_users,
     .fallback = "all",
     .about = "declared as a plain string; the docs name all and none"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = chats_choices_of_type,
     .about = "every kind of media when omitted"},
};

constexpr Parameter chats_mark_all_as_read_all_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr Parameter chats_messages_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "message_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "only messages younger than 24 hours can be deleted"},
};

constexpr Parameter chats_messages_like_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "message_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging chats_messages_list_paging{.style = detail::PagingStyle::id_cursor,
                                                    .items = "data",
                                                    .limit = "limit",
                                                    .cursor_from = "id",
                                                    .order = "order",
                                                    .descending = "first_id",
                                                    .ascending = "last_id",
                                                    .default_order = "desc",
                                                    .default_limit = 10};

constexpr std::string_view chats_choices_of_filter_2[] = {
    "pinned",
};

constexpr std::string_view chats_choices_of_order_2[] = {
    "desc",
    "asc",
};

constexpr Parameter chats_messages_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "filter", .in = In::query, .kind = ValueKind::string, .choices = chats_choices_of_filter_2},
    {.name = "first_id",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "page cursor for order=desc; the message with this id comes first, so ids from chats.messages.search can "
              "be looked up"},
    {.name = "last_id",
     .in = In::query,
     .kind = ValueKind::string,
     .about =
         "page cursor for order=asc; the message with this id comes first and the list runs from oldest to newest"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .maximum = 100, .fallback = "10"},
    {.name = "order",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = chats_choices_of_order_2,
     .fallback = "desc",
     .about = "declared as a plain string; the docs name desc and asc; skip_users likewise (all and none)"},
    {.name = "skip_users", .in = In::query, .kind = ValueKind::string, .choices = chats_choices_of_skip_users},
};

constexpr Parameter chats_messages_retrieve_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "message_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "404 when the chat has no such message"},
};

constexpr Parameter chats_messages_search_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .required = true},
};

constexpr std::string_view chats_choices_of_block_banned_words[] = {
    "strict_ban",
    "risky",
    "replace_soften",
};

constexpr std::string_view chats_messages_send_price_also[] = {
    "0",
};

constexpr Parameter chats_messages_send_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "chat_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "blockBannedWords",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = chats_choices_of_block_banned_words,
     .about = "off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: "
              "every tier, risky: risky and replace/soften, replace_soften: only that tier)"},
    {.name = "giphyId", .in = In::body, .kind = ValueKind::string, .about = "an id from the giphy operations"},
    {.name = "lockedText", .in = In::body, .kind = ValueKind::boolean, .about = "whether the text is hidden"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here); "
              "hidden behind the price"},
    {.name = "previews",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "as mediaFiles, or an index into the files uploaded there; stays visible when there is a price"},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::number,
     .also = chats_messages_send_price_also,
     .minimum = 3,
     .maximum = 200,
     .about = "US dollars"},
    {.name = "replyToMessageId", .in = In::body, .kind = ValueKind::integer, .about = "one's own message or the fan's"},
    {.name = "rfGuest",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release form guest ids but typed string"},
    {.name = "rfPartner",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release form partner ids but typed string"},
    {.name = "rfTag",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of creator user ids but typed string"},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .about = "required unless there is a media file"},
};

constexpr std::string_view chats_messages_send_any_of[] = {
    "text",
    "mediaFiles",
};

constexpr std::string_view chats_messages_send_needs[] = {
    "mediaFiles",
};

constexpr Rule chats_messages_send_rules[] = {
    {.kind = Rule::Kind::any_of, .names = chats_messages_send_any_of},
    {.kind = Rule::Kind::needs, .names = chats_messages_send_needs, .name = "price", .unless = "0"},
};

}  // namespace

constinit const Operation chats_delete{
    .info = {.name = "chats.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::Delete::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}",
    .summary = "Deletes a chat.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::Delete::Result>,
};

constinit const Operation chats_hide{
    .info = {.name = "chats.hide",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::Hide::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/hide",
    .summary = "Takes a chat off the chat list until a new message is sent to that user.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::Hide::Result>,
};

constinit const Operation chats_list{
    .info = {.name = "chats.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::List::Result>::shape,
             .paging = &chats_list_paging},
    .group = "chats",
    .path = "/api/{account}/chats",
    .summary = "The account's chats, each with its fan and last message.",
    .parameters = chats_list_parameters,
    .make_result = api::make_result<chats::List::Result>,
};

constinit const Operation chats_list_media{
    .info = {.name = "chats.list-media",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::ListMedia::Result>::shape,
             .paging = &chats_list_media_paging,
             .side_effect = true},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/media",
    .summary = "Messages of a chat that carry media.",
    .parameters = chats_list_media_parameters,
    .make_result = api::make_result<chats::ListMedia::Result>,
};

constinit const Operation chats_mark_as_read{
    .info = {.name = "chats.mark-as-read",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::MarkAsRead::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/mark-as-read",
    .summary = "Marks one chat as read without fetching its messages.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::MarkAsRead::Result>,
};

constinit const Operation chats_mark_as_unread{
    .info = {.name = "chats.mark-as-unread",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::MarkAsUnread::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/mark-as-unread",
    .summary = "Marks one chat as unread.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::MarkAsUnread::Result>,
};

constinit const Operation chats_mute{
    .info = {.name = "chats.mute",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::Mute::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/mute",
    .summary = "Switches a chat's notifications off.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::Mute::Result>,
};

constinit const Operation chats_start_typing{
    .info = {.name = "chats.start-typing",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::StartTyping::Result>::shape,
             .cost = {.credits = 0}},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/typing",
    .summary = "Shows the fan for about 4 seconds that the model is typing.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::StartTyping::Result>,
};

constinit const Operation chats_unmute{
    .info = {.name = "chats.unmute",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::Unmute::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/unmute",
    .summary = "Switches a chat's notifications on again.",
    .parameters = chats_delete_parameters,
    .make_result = api::make_result<chats::Unmute::Result>,
};

constinit const Operation chats_mark_all_as_read_all{
    .info = {.name = "chats.mark-all-as-read.all",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::mark_all_as_read::All::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/mark-as-read",
    .summary = "Marks every chat of the account as read.",
    .parameters = chats_mark_all_as_read_all_parameters,
    .make_result = api::make_result<chats::mark_all_as_read::All::Result>,
};

constinit const Operation chats_messages_delete{
    .info = {.name = "chats.messages.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Delete::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}",
    .summary = "Deletes a message from a chat.",
    .parameters = chats_messages_delete_parameters,
    .make_result = api::make_result<chats::messages::Delete::Result>,
};

constinit const Operation chats_messages_like{
    .info = {.name = "chats.messages.like",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Like::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}/like",
    .summary = "Likes a message.",
    .parameters = chats_messages_like_parameters,
    .make_result = api::make_result<chats::messages::Like::Result>,
};

constinit const Operation chats_messages_list{
    .info = {.name = "chats.messages.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::List::Result>::shape,
             .paging = &chats_messages_list_paging,
             .side_effect = true},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages",
    .summary = "Messages of a chat.",
    .parameters = chats_messages_list_parameters,
    .make_result = api::make_result<chats::messages::List::Result>,
};

constinit const Operation chats_messages_pin{
    .info = {.name = "chats.messages.pin",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Pin::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}/pin",
    .summary = "Pins a message in its chat.",
    .parameters = chats_messages_like_parameters,
    .make_result = api::make_result<chats::messages::Pin::Result>,
};

constinit const Operation chats_messages_retrieve{
    .info = {.name = "chats.messages.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Retrieve::Result>::shape,
             .side_effect = true},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}",
    .summary = "One message of a chat.",
    .parameters = chats_messages_retrieve_parameters,
    .make_result = api::make_result<chats::messages::Retrieve::Result>,
};

constinit const Operation chats_messages_search{
    .info = {.name = "chats.messages.search",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Search::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/search",
    .summary = "Ids of a chat's messages that match a text.",
    .parameters = chats_messages_search_parameters,
    .make_result = api::make_result<chats::messages::Search::Result>,
};

constinit const Operation chats_messages_send{
    .info = {.name = "chats.messages.send",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Send::Result>::shape,
             .idempotency_key = true},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages",
    .summary = "Sends a message into a chat.",
    .parameters = chats_messages_send_parameters,
    .rules = chats_messages_send_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<chats::messages::Send::Result>,
};

constinit const Operation chats_messages_unlike{
    .info = {.name = "chats.messages.unlike",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Unlike::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}/unlike",
    .summary = "Takes back the like of a message.",
    .parameters = chats_messages_like_parameters,
    .make_result = api::make_result<chats::messages::Unlike::Result>,
};

constinit const Operation chats_messages_unpin{
    .info = {.name = "chats.messages.unpin",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chats::messages::Unpin::Result>::shape},
    .group = "chats",
    .path = "/api/{account}/chats/{chat_id}/messages/{message_id}/unpin",
    .summary = "Unpins a message.",
    .parameters = chats_messages_like_parameters,
    .make_result = api::make_result<chats::messages::Unpin::Result>,
};

}  // namespace api::operations

namespace chats {

std::string_view to_string(SkipUsers value) noexcept {
    switch (value) {
        case SkipUsers::all: return "all";
        case SkipUsers::none: return "none";
    }
    return "";
}

const detail::OperationInfo& Delete::info = api::operations::chats_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::chats_delete).set("account", account_).set("chat_id", chat_id_).build();
}

const detail::OperationInfo& Hide::info = api::operations::chats_hide.info;

Request Hide::request() const {
    return api::RequestBuilder(api::operations::chats_hide).set("account", account_).set("chat_id", chat_id_).build();
}

std::string_view to_string(List::Filter value) noexcept {
    switch (value) {
        case List::Filter::pinned: return "pinned";
        case List::Filter::priority: return "priority";
        case List::Filter::unread: return "unread";
        case List::Filter::with_tips: return "with_tips";
        case List::Filter::unread_with_tips: return "unread_with_tips";
    }
    return "";
}

std::string_view to_string(List::Order value) noexcept {
    switch (value) {
        case List::Order::recent: return "recent";
        case List::Order::old: return "old";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::chats_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::chats_list)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("order", order_)
        .set("query", query_)
        .set("skip_users", skip_users_)
        .build();
}

std::string_view to_string(ListMedia::Type value) noexcept {
    switch (value) {
        case ListMedia::Type::photos: return "photos";
        case ListMedia::Type::videos: return "videos";
        case ListMedia::Type::audios: return "audios";
    }
    return "";
}

const detail::OperationInfo& ListMedia::info = api::operations::chats_list_media.info;

Request ListMedia::request() const {
    return api::RequestBuilder(api::operations::chats_list_media)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("skip_users", skip_users_)
        .set("type", type_)
        .build();
}

const detail::OperationInfo& MarkAsRead::info = api::operations::chats_mark_as_read.info;

Request MarkAsRead::request() const {
    return api::RequestBuilder(api::operations::chats_mark_as_read)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .build();
}

const detail::OperationInfo& MarkAsUnread::info = api::operations::chats_mark_as_unread.info;

Request MarkAsUnread::request() const {
    return api::RequestBuilder(api::operations::chats_mark_as_unread)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .build();
}

const detail::OperationInfo& Mute::info = api::operations::chats_mute.info;

Request Mute::request() const {
    return api::RequestBuilder(api::operations::chats_mute).set("account", account_).set("chat_id", chat_id_).build();
}

const detail::OperationInfo& StartTyping::info = api::operations::chats_start_typing.info;

Request StartTyping::request() const {
    return api::RequestBuilder(api::operations::chats_start_typing)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .build();
}

const detail::OperationInfo& Unmute::info = api::operations::chats_unmute.info;

Request Unmute::request() const {
    return api::RequestBuilder(api::operations::chats_unmute).set("account", account_).set("chat_id", chat_id_).build();
}

namespace mark_all_as_read {

const detail::OperationInfo& All::info = api::operations::chats_mark_all_as_read_all.info;

Request All::request() const {
    return api::RequestBuilder(api::operations::chats_mark_all_as_read_all).set("account", account_).build();
}

}  // namespace mark_all_as_read

namespace messages {

const detail::OperationInfo& Delete::info = api::operations::chats_messages_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::chats_messages_delete)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

const detail::OperationInfo& Like::info = api::operations::chats_messages_like.info;

Request Like::request() const {
    return api::RequestBuilder(api::operations::chats_messages_like)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

std::string_view to_string(List::Filter value) noexcept {
    switch (value) {
        case List::Filter::pinned: return "pinned";
    }
    return "";
}

std::string_view to_string(List::Order value) noexcept {
    switch (value) {
        case List::Order::desc: return "desc";
        case List::Order::asc: return "asc";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::chats_messages_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::chats_messages_list)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("filter", filter_)
        .set("first_id", first_id_)
        .set("last_id", last_id_)
        .set("limit", limit_)
        .set("order", order_)
        .set("skip_users", skip_users_)
        .build();
}

const detail::OperationInfo& Pin::info = api::operations::chats_messages_pin.info;

Request Pin::request() const {
    return api::RequestBuilder(api::operations::chats_messages_pin)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::chats_messages_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::chats_messages_retrieve)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

const detail::OperationInfo& Search::info = api::operations::chats_messages_search.info;

Request Search::request() const {
    return api::RequestBuilder(api::operations::chats_messages_search)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("query", query_)
        .build();
}

std::string_view to_string(Send::BlockBannedWords value) noexcept {
    switch (value) {
        case Send::BlockBannedWords::strict_ban: return "strict_ban";
        case Send::BlockBannedWords::risky: return "risky";
        case Send::BlockBannedWords::replace_soften: return "replace_soften";
    }
    return "";
}

const detail::OperationInfo& Send::info = api::operations::chats_messages_send.info;

Request Send::request() const {
    return api::RequestBuilder(api::operations::chats_messages_send)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("blockBannedWords", block_banned_words_)
        .set("giphyId", giphy_id_)
        .set("lockedText", locked_text_)
        .set("mediaFiles", media_files_)
        .set("previews", previews_)
        .set("price", price_)
        .set("replyToMessageId", reply_to_message_id_)
        .set("rfGuest", rf_guest_)
        .set("rfPartner", rf_partner_)
        .set("rfTag", rf_tag_)
        .set("text", text_)
        .build();
}

const detail::OperationInfo& Unlike::info = api::operations::chats_messages_unlike.info;

Request Unlike::request() const {
    return api::RequestBuilder(api::operations::chats_messages_unlike)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

const detail::OperationInfo& Unpin::info = api::operations::chats_messages_unpin.info;

Request Unpin::request() const {
    return api::RequestBuilder(api::operations::chats_messages_unpin)
        .set("account", account_)
        .set("chat_id", chat_id_)
        .set("message_id", message_id_)
        .build();
}

}  // namespace messages

}  // namespace chats

}  // namespace ofapi
