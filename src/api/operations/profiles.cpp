// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/profiles.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace profiles {

constexpr api::Field retrieve_result_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Retrieve::Result::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Retrieve::Result::AvatarThumbs, c50, "c50"),
};
}  // namespace profiles
template <>
const api::Type api::type_of<profiles::Retrieve::Result::AvatarThumbs> =
    api::make_type<profiles::Retrieve::Result::AvatarThumbs>(profiles::retrieve_result_avatar_thumbs_fields);
namespace profiles {

constexpr api::Field retrieve_result_header_size_fields[] = {
    OFAPI_FIELD(Retrieve::Result::HeaderSize, height, "height"),
    OFAPI_FIELD(Retrieve::Result::HeaderSize, width, "width"),
};
}  // namespace profiles
template <>
const api::Type api::type_of<profiles::Retrieve::Result::HeaderSize> =
    api::make_type<profiles::Retrieve::Result::HeaderSize>(profiles::retrieve_result_header_size_fields);
namespace profiles {

constexpr api::Field retrieve_result_header_thumbs_fields[] = {
    OFAPI_FIELD(Retrieve::Result::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(Retrieve::Result::HeaderThumbs, w760, "w760"),
};
}  // namespace profiles
template <>
const api::Type api::type_of<profiles::Retrieve::Result::HeaderThumbs> =
    api::make_type<profiles::Retrieve::Result::HeaderThumbs>(profiles::retrieve_result_header_thumbs_fields);
namespace profiles {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, about, "about"),
    OFAPI_FIELD(Retrieve::Result, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, audios_count, "audiosCount"),
    OFAPI_FIELD(Retrieve::Result, avatar, "avatar"),
    OFAPI_FIELD(Retrieve::Result, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(Retrieve::Result, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Retrieve::Result, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(Retrieve::Result, can_chat, "canChat"),
    OFAPI_FIELD(Retrieve::Result, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Retrieve::Result, can_create_promotion, "canCreatePromotion"),
    OFAPI_FIELD(Retrieve::Result, can_create_trial, "canCreateTrial"),
    OFAPI_FIELD(Retrieve::Result, can_earn, "canEarn"),
    OFAPI_FIELD(Retrieve::Result, can_look_story, "canLookStory"),
    OFAPI_FIELD(Retrieve::Result, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Retrieve::Result, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Retrieve::Result, can_report, "canReport"),
    OFAPI_FIELD(Retrieve::Result, can_restrict, "canRestrict"),
    OFAPI_FIELD(Retrieve::Result, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(Retrieve::Result, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(Retrieve::Result, favorited_count, "favoritedCount"),
    OFAPI_FIELD(Retrieve::Result, favorites_count, "favoritesCount"),
    OFAPI_FIELD(Retrieve::Result, first_published_post_date, "firstPublishedPostDate"),
    OFAPI_FIELD(Retrieve::Result, has_labels, "hasLabels"),
    OFAPI_FIELD(Retrieve::Result, has_links, "hasLinks"),
    OFAPI_FIELD(Retrieve::Result, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Retrieve::Result, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(Retrieve::Result, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(Retrieve::Result, has_stories, "hasStories"),
    OFAPI_FIELD(Retrieve::Result, has_stream, "hasStream"),
    OFAPI_FIELD(Retrieve::Result, header, "header"),
    OFAPI_FIELD(Retrieve::Result, header_size, "headerSize"),
    OFAPI_FIELD(Retrieve::Result, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, is_adult_content, "isAdultContent"),
    OFAPI_FIELD(Retrieve::Result, is_blocked, "isBlocked"),
    OFAPI_FIELD(Retrieve::Result, is_friend, "isFriend"),
    OFAPI_FIELD(Retrieve::Result, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(Retrieve::Result, is_performer, "isPerformer"),
    OFAPI_FIELD(Retrieve::Result, is_private_restriction, "isPrivateRestriction"),
    OFAPI_FIELD(Retrieve::Result, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Retrieve::Result, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(Retrieve::Result, is_restricted, "isRestricted"),
    OFAPI_FIELD(Retrieve::Result, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(Retrieve::Result, is_spring_connected, "isSpringConnected"),
    OFAPI_FIELD(Retrieve::Result, is_verified, "isVerified"),
    OFAPI_FIELD(Retrieve::Result, join_date, "joinDate"),
    OFAPI_FIELD(Retrieve::Result, last_seen, "lastSeen"),
    OFAPI_FIELD(Retrieve::Result, location, "location"),
    OFAPI_FIELD(Retrieve::Result, medias_count, "mediasCount"),
    OFAPI_FIELD(Retrieve::Result, name, "name"),
    OFAPI_FIELD(Retrieve::Result, ofapi_gender, "ofapi_gender"),
    OFAPI_FIELD(Retrieve::Result, ofapi_gender_confidence, "ofapi_gender_confidence"),
    OFAPI_FIELD(Retrieve::Result, photos_count, "photosCount"),
    OFAPI_FIELD(Retrieve::Result, posts_count, "postsCount"),
    OFAPI_FIELD(Retrieve::Result, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, referal_bonus_summ_for_referer, "referalBonusSummForReferer"),
    OFAPI_FIELD(Retrieve::Result, show_media_count, "showMediaCount"),
    OFAPI_FIELD(Retrieve::Result, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(Retrieve::Result, show_subscribers_count, "showSubscribersCount"),
    OFAPI_FIELD(Retrieve::Result, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(Retrieve::Result, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(Retrieve::Result, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(Retrieve::Result, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(Retrieve::Result, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(Retrieve::Result, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(Retrieve::Result, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(Retrieve::Result, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(Retrieve::Result, tips_max, "tipsMax"),
    OFAPI_FIELD(Retrieve::Result, tips_min, "tipsMin"),
    OFAPI_FIELD(Retrieve::Result, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(Retrieve::Result, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(Retrieve::Result, username, "username"),
    OFAPI_FIELD(Retrieve::Result, videos_count, "videosCount"),
    OFAPI_FIELD(Retrieve::Result, view, "view"),
    OFAPI_FIELD(Retrieve::Result, website, "website"),
    OFAPI_FIELD(Retrieve::Result, wishlist, "wishlist"),
};
}  // namespace profiles
template <>
const api::Type api::type_of<profiles::Retrieve::Result> =
    api::make_type<profiles::Retrieve::Result>(profiles::retrieve_result_fields);
namespace profiles {}  // namespace profiles

namespace api::operations {

namespace {

constexpr Parameter profiles_retrieve_parameters[] = {
    {.name = "username", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "fresh",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "true always gives live data (for example when the profile was last online)"},
};

}  // namespace

constinit const Operation profiles_retrieve{
    .info = {.name = "profiles.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<profiles::Retrieve::Result>::shape},
    .group = "profiles",
    .path = "/api/profiles/{username}",
    .summary = "Profile details of the user with a given username.",
    .parameters = profiles_retrieve_parameters,
    .make_result = api::make_result<profiles::Retrieve::Result>,
};

}  // namespace api::operations

namespace profiles {

const detail::OperationInfo& Retrieve::info = api::operations::profiles_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::profiles_retrieve)
        .set("username", username_)
        .set("fresh", fresh_)
        .build();
}

}  // namespace profiles

}  // namespace ofapi
