// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/settings.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace settings {

constexpr api::Field image_file_fields[] = {
    OFAPI_FIELD(ImageFile, height, "height"),
    OFAPI_FIELD(ImageFile, size, "size"),
    OFAPI_FIELD(ImageFile, url, "url"),
    OFAPI_FIELD(ImageFile, width, "width"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::ImageFile> = api::make_type<settings::ImageFile>(settings::image_file_fields);
namespace settings {

constexpr api::Field welcome_message_media_item_files_full_fields[] = {
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files::Full, height, "height"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files::Full, size, "size"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files::Full, sources, "sources"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files::Full, url, "url"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files::Full, width, "width"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::WelcomeMessage::MediaItem::Files::Full> =
    api::make_type<settings::WelcomeMessage::MediaItem::Files::Full>(
        settings::welcome_message_media_item_files_full_fields);
namespace settings {

constexpr api::Field welcome_message_media_item_files_fields[] = {
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files, full, "full"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files, preview, "preview"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::Files, thumb, "thumb"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::WelcomeMessage::MediaItem::Files> =
    api::make_type<settings::WelcomeMessage::MediaItem::Files>(settings::welcome_message_media_item_files_fields);
namespace settings {

constexpr api::Field welcome_message_media_item_video_sources_fields[] = {
    OFAPI_FIELD(WelcomeMessage::MediaItem::VideoSources, n240, "240"),
    OFAPI_FIELD(WelcomeMessage::MediaItem::VideoSources, n720, "720"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::WelcomeMessage::MediaItem::VideoSources> =
    api::make_type<settings::WelcomeMessage::MediaItem::VideoSources>(
        settings::welcome_message_media_item_video_sources_fields);
namespace settings {

constexpr api::Field welcome_message_media_item_fields[] = {
    OFAPI_FIELD(WelcomeMessage::MediaItem, can_view, "canView"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, created_at, "createdAt"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, duration, "duration"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, files, "files"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, has_error, "hasError"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, id, "id"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, is_ready, "isReady"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, release_forms, "releaseForms"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, type, "type"),
    OFAPI_FIELD(WelcomeMessage::MediaItem, video_sources, "videoSources"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::WelcomeMessage::MediaItem> =
    api::make_type<settings::WelcomeMessage::MediaItem>(settings::welcome_message_media_item_fields);
namespace settings {

constexpr api::Field welcome_message_fields[] = {
    OFAPI_FIELD(WelcomeMessage, created_at, "createdAt"),
    OFAPI_FIELD(WelcomeMessage, display_text, "displayText"),
    OFAPI_FIELD(WelcomeMessage, giphy_id, "giphyId"),
    OFAPI_FIELD(WelcomeMessage, id, "id"),
    OFAPI_FIELD(WelcomeMessage, is_active, "isActive"),
    OFAPI_FIELD(WelcomeMessage, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(WelcomeMessage, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(WelcomeMessage, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(WelcomeMessage, locked_text, "lockedText"),
    OFAPI_FIELD(WelcomeMessage, media, "media"),
    OFAPI_FIELD(WelcomeMessage, media_count, "mediaCount"),
    OFAPI_FIELD(WelcomeMessage, previews, "previews"),
    OFAPI_FIELD(WelcomeMessage, price, "price"),
    OFAPI_FIELD(WelcomeMessage, release_forms, "releaseForms"),
    OFAPI_FIELD(WelcomeMessage, template_, "template"),
    OFAPI_FIELD(WelcomeMessage, text, "text"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::WelcomeMessage> =
    api::make_type<settings::WelcomeMessage>(settings::welcome_message_fields);
namespace settings {

constexpr api::Field social_media_button_fields[] = {
    OFAPI_FIELD(SocialMediaButton, clicks, "clicks"),     OFAPI_FIELD(SocialMediaButton, id, "id"),
    OFAPI_FIELD(SocialMediaButton, is_valid, "isValid"),  OFAPI_FIELD(SocialMediaButton, label, "label"),
    OFAPI_FIELD(SocialMediaButton, link, "link"),         OFAPI_FIELD(SocialMediaButton, social_media, "socialMedia"),
    OFAPI_FIELD(SocialMediaButton, sort, "sort"),         OFAPI_FIELD(SocialMediaButton, url, "url"),
    OFAPI_FIELD(SocialMediaButton, username, "username"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::SocialMediaButton> =
    api::make_type<settings::SocialMediaButton>(settings::social_media_button_fields);
namespace settings {

constexpr api::Field check_username_availability_result_fields[] = {
    OFAPI_FIELD(CheckUsernameAvailability::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::CheckUsernameAvailability::Result> =
    api::make_type<settings::CheckUsernameAvailability::Result>(settings::check_username_availability_result_fields);
namespace settings {

constexpr api::Field retrieve_result_can_add_subscriber_by_bundle_discounts_fields[] = {
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n0, "0"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n10, "10"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n15, "15"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n20, "20"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n25, "25"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n30, "30"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n35, "35"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n40, "40"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n45, "45"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n5, "5"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Discounts, n50, "50"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::Retrieve::Result::CanAddSubscriberByBundle::Discounts> =
    api::make_type<settings::Retrieve::Result::CanAddSubscriberByBundle::Discounts>(
        settings::retrieve_result_can_add_subscriber_by_bundle_discounts_fields);
namespace settings {

constexpr api::Field retrieve_result_can_add_subscriber_by_bundle_durations_fields[] = {
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Durations, n12, "12"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Durations, n3, "3"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle::Durations, n6, "6"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::Retrieve::Result::CanAddSubscriberByBundle::Durations> =
    api::make_type<settings::Retrieve::Result::CanAddSubscriberByBundle::Durations>(
        settings::retrieve_result_can_add_subscriber_by_bundle_durations_fields);
namespace settings {

constexpr api::Field retrieve_result_can_add_subscriber_by_bundle_fields[] = {
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle, discounts, "discounts"),
    OFAPI_FIELD(Retrieve::Result::CanAddSubscriberByBundle, durations, "durations"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::Retrieve::Result::CanAddSubscriberByBundle> =
    api::make_type<settings::Retrieve::Result::CanAddSubscriberByBundle>(
        settings::retrieve_result_can_add_subscriber_by_bundle_fields);
namespace settings {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, activity_hub_allowed, "activityHubAllowed"),
    OFAPI_FIELD(Retrieve::Result, activity_hub_tokens, "activityHubTokens"),
    OFAPI_FIELD(Retrieve::Result, app_otp, "appOtp"),
    OFAPI_FIELD(Retrieve::Result, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(Retrieve::Result, blocked_countries, "blockedCountries"),
    OFAPI_FIELD(Retrieve::Result, blocked_ips, "blockedIps"),
    OFAPI_FIELD(Retrieve::Result, blocked_states, "blockedStates"),
    OFAPI_FIELD(Retrieve::Result, bundle_max_price, "bundleMaxPrice"),
    OFAPI_FIELD(Retrieve::Result, can_accept_message_only_from_friends, "canAcceptMessageOnlyFromFriends"),
    OFAPI_FIELD(Retrieve::Result, can_add_phone, "canAddPhone"),
    OFAPI_FIELD(Retrieve::Result, can_add_subscriber_by_bundle, "canAddSubscriberByBundle"),
    OFAPI_FIELD(Retrieve::Result, can_make_profile_links, "canMakeProfileLinks"),
    OFAPI_FIELD(Retrieve::Result, can_socials_connect, "canSocialsConnect"),
    OFAPI_FIELD(Retrieve::Result, change_email_step, "changeEmailStep"),
    OFAPI_FIELD(Retrieve::Result, changelog_updates, "changelogUpdates"),
    OFAPI_FIELD(Retrieve::Result, co_streaming_request_from, "coStreamingRequestFrom"),
    OFAPI_FIELD(Retrieve::Result, comments_only_for_payers, "commentsOnlyForPayers"),
    OFAPI_FIELD(Retrieve::Result, confirm_email_sent_at, "confirmEmailSentAt"),
    OFAPI_FIELD(Retrieve::Result, creators_comments_only_for_friends, "creatorsCommentsOnlyForFriends"),
    OFAPI_FIELD(Retrieve::Result, disable_subscribes_offers, "disableSubscribesOffers"),
    OFAPI_FIELD(Retrieve::Result, face_otp, "faceOtp"),
    OFAPI_FIELD(Retrieve::Result, force_face_otp, "forceFaceOtp"),
    OFAPI_FIELD(Retrieve::Result, has_paid_posts, "hasPaidPosts"),
    OFAPI_FIELD(Retrieve::Result, has_password, "hasPassword"),
    OFAPI_FIELD(Retrieve::Result, hide_after_mass_messages, "hideAfterMassMessages"),
    OFAPI_FIELD(Retrieve::Result, important_subscription_notifications, "importantSubscriptionNotifications"),
    OFAPI_FIELD(Retrieve::Result, is_auto_follow_back, "isAutoFollowBack"),
    OFAPI_FIELD(Retrieve::Result, is_co_streaming_allowed, "isCoStreamingAllowed"),
    OFAPI_FIELD(Retrieve::Result, is_delete_initiated, "isDeleteInitiated"),
    OFAPI_FIELD(Retrieve::Result, is_drm_enabled, "isDrmEnabled"),
    OFAPI_FIELD(Retrieve::Result, is_email_notifications_enabled, "isEmailNotificationsEnabled"),
    OFAPI_FIELD(Retrieve::Result, is_monthly_newsletters, "isMonthlyNewsletters"),
    OFAPI_FIELD(Retrieve::Result, is_old_login_redirect, "isOldLoginRedirect"),
    OFAPI_FIELD(Retrieve::Result, is_opensea_connected, "isOpenseaConnected"),
    OFAPI_FIELD(Retrieve::Result, is_otp_app_connected, "isOtpAppConnected"),
    OFAPI_FIELD(Retrieve::Result, is_private, "isPrivate"),
    OFAPI_FIELD(Retrieve::Result, is_suggestions_opt_out, "isSuggestionsOptOut"),
    OFAPI_FIELD(Retrieve::Result, is_telegram_connected, "isTelegramConnected"),
    OFAPI_FIELD(Retrieve::Result, last_subscription_expired_at, "lastSubscriptionExpiredAt"),
    OFAPI_FIELD(Retrieve::Result, life_time_email_code, "lifeTimeEmailCode"),
    OFAPI_FIELD(Retrieve::Result, mute_tags_in_chats, "muteTagsInChats"),
    OFAPI_FIELD(Retrieve::Result, mute_tags_in_posts, "muteTagsInPosts"),
    OFAPI_FIELD(Retrieve::Result, mute_tags_in_stories, "muteTagsInStories"),
    OFAPI_FIELD(Retrieve::Result, mute_tags_in_streams, "muteTagsInStreams"),
    OFAPI_FIELD(Retrieve::Result, new_email, "newEmail"),
    OFAPI_FIELD(Retrieve::Result, notify_on_all_mentions, "notifyOnAllMentions"),
    OFAPI_FIELD(Retrieve::Result, phone_last4, "phoneLast4"),
    OFAPI_FIELD(Retrieve::Result, phone_otp, "phoneOtp"),
    OFAPI_FIELD(Retrieve::Result, recommender_reward, "recommenderReward"),
    OFAPI_FIELD(Retrieve::Result, reply_on_subscribe, "replyOnSubscribe"),
    OFAPI_FIELD(Retrieve::Result, send_awards_top1, "sendAwardsTop1"),
    OFAPI_FIELD(Retrieve::Result, send_awards_top5, "sendAwardsTop5"),
    OFAPI_FIELD(Retrieve::Result, should_receive_less_notifications, "shouldReceiveLessNotifications"),
    OFAPI_FIELD(Retrieve::Result, show_friends_to_subscribers, "showFriendsToSubscribers"),
    OFAPI_FIELD(Retrieve::Result, show_full_text_in_email_notify, "showFullTextInEmailNotify"),
    OFAPI_FIELD(Retrieve::Result, show_posts_tips, "showPostsTips"),
    OFAPI_FIELD(Retrieve::Result, show_subscribes_offers, "showSubscribesOffers"),
    OFAPI_FIELD(Retrieve::Result, socials_connects, "socialsConnects"),
    OFAPI_FIELD(Retrieve::Result, streaming_mux_key, "streamingMuxKey"),
    OFAPI_FIELD(Retrieve::Result, streaming_mux_key_expired_at, "streamingMuxKeyExpiredAt"),
    OFAPI_FIELD(Retrieve::Result, streaming_mux_server, "streamingMuxServer"),
    OFAPI_FIELD(Retrieve::Result, streaming_obs_key, "streamingObsKey"),
    OFAPI_FIELD(Retrieve::Result, streaming_obs_server, "streamingObsServer"),
    OFAPI_FIELD(Retrieve::Result, streaming_rtmp_key, "streamingRtmpKey"),
    OFAPI_FIELD(Retrieve::Result, streaming_rtmp_server, "streamingRtmpServer"),
    OFAPI_FIELD(Retrieve::Result, strong_otp, "strongOtp"),
    OFAPI_FIELD(Retrieve::Result, unfollow_auto_follow_back, "unfollowAutoFollowBack"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::Retrieve::Result> =
    api::make_type<settings::Retrieve::Result>(settings::retrieve_result_fields);
namespace settings {

constexpr api::Field update_profile_result_fields[] = {
    OFAPI_FIELD(UpdateProfile::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::UpdateProfile::Result> =
    api::make_type<settings::UpdateProfile::Result>(settings::update_profile_result_fields);
namespace settings {

constexpr api::Field update_subscription_price_result_fields[] = {
    OFAPI_FIELD(UpdateSubscriptionPrice::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::UpdateSubscriptionPrice::Result> =
    api::make_type<settings::UpdateSubscriptionPrice::Result>(settings::update_subscription_price_result_fields);
namespace settings {

constexpr api::Field blocked_countries_retrieve_result_fields[] = {
    OFAPI_FIELD(blocked_countries::Retrieve::Result, blocked_countries, "blockedCountries"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::blocked_countries::Retrieve::Result> =
    api::make_type<settings::blocked_countries::Retrieve::Result>(settings::blocked_countries_retrieve_result_fields);
namespace settings {

constexpr api::Field blocked_countries_update_result_fields[] = {
    OFAPI_FIELD(blocked_countries::Update::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::blocked_countries::Update::Result> =
    api::make_type<settings::blocked_countries::Update::Result>(settings::blocked_countries_update_result_fields);
namespace settings {

constexpr api::Field social_media_buttons_delete_result_fields[] = {
    OFAPI_FIELD(social_media_buttons::Delete::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::social_media_buttons::Delete::Result> =
    api::make_type<settings::social_media_buttons::Delete::Result>(settings::social_media_buttons_delete_result_fields);
namespace settings {

constexpr api::Field welcome_message_toggle_result_fields[] = {
    OFAPI_FIELD(welcome_message::Toggle::Result, success, "success"),
};
}  // namespace settings
template <>
const api::Type api::type_of<settings::welcome_message::Toggle::Result> =
    api::make_type<settings::welcome_message::Toggle::Result>(settings::welcome_message_toggle_result_fields);
namespace settings {}  // namespace settings

namespace api::operations {

namespace {

constexpr Parameter settings_check_username_availability_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "username", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr Parameter settings_retrieve_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr Parameter settings_update_profile_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "about",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .about = "null clears it; likewise location, website and wishlist"},
    {.name = "avatar",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "an uploaded ofapi_media_ id; same for header"},
    {.name = "header", .in = In::body, .kind = ValueKind::string},
    {.name = "location", .in = In::body, .kind = ValueKind::string, .nullable = true},
    {.name = "name",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .about = "null falls back to the default display name"},
    {.name = "username",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "check first with settings.checkUsernameAvailability"},
    {.name = "website",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .about = "must be a valid URL; wishlist likewise (Amazon wishlist)"},
    {.name = "wishlist", .in = In::body, .kind = ValueKind::string, .nullable = true},
};

constexpr std::string_view settings_update_subscription_price_price_also[] = {
    "0",
    "free",
};

constexpr Parameter settings_update_subscription_price_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .also = settings_update_subscription_price_price_also,
     .minimum = 4.99,
     .maximum = 200,
     .about = "sent as a string: \"0\" or \"free\" for a free account, else a number in 4.99..200; OnlyFans allows at "
              "most 3 changes a day"},
};

constexpr Parameter settings_blocked_countries_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "blockedCountries",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .may_be_empty = true,
     .about = "the full list of ISO 3166-1 alpha-2 codes, already blocked ones included; an empty array (docs: or "
              "null, though typed non-null) unblocks all"},
    {.name = "blockedStates",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "passed through to OnlyFans, empty array when omitted"},
};

constexpr std::string_view settings_choices_of_type[] = {
    "instagram", "x",       "facebook",  "youtube", "tiktok", "snapchat", "amazon", "twitch",
    "discord",   "patreon", "pinterest", "etsy",    "bereal", "kick",     "depop",  "poshmark",
    "vsco",      "threads", "throne",    "shopltk", "oftv",   "bluesky",
};

constexpr Parameter settings_social_media_buttons_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "label", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "type", .in = In::body, .kind = ValueKind::string, .required = true, .choices = settings_choices_of_type},
    {.name = "value", .in = In::body, .kind = ValueKind::string, .required = true, .about = "a username or a link"},
};

constexpr Parameter settings_social_media_buttons_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "button_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter settings_social_media_buttons_reorder_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "button_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "strings in the request although id is numeric in responses"},
};

constexpr Parameter settings_social_media_buttons_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "button_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "label", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr Parameter settings_welcome_message_toggle_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "enabled", .in = In::body, .kind = ValueKind::boolean, .required = true},
};

constexpr std::string_view settings_welcome_message_update_price_also[] = {
    "0",
};

constexpr Parameter settings_welcome_message_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "isForward", .in = In::body, .kind = ValueKind::boolean},
    {.name = "lockedText",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "whether the text is hidden (wording of the docs is ambiguous: shown or hidden)"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "ofapi_media_ ids, vault ids or directly uploaded files (the SDK still sends JSON); hidden from the fan "
              "when price is set"},
    {.name = "previews",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about =
         "as mediaFiles, or integer indices into the files uploaded in mediaFiles; visible even when price is set"},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::number,
     .also = settings_welcome_message_update_price_also,
     .minimum = 3,
     .maximum = 200,
     .about = "US dollars"},
    {.name = "rfGuest",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "documented as an array of ids but typed string; same for rfPartner and rfTag"},
    {.name = "rfPartner", .in = In::body, .kind = ValueKind::string},
    {.name = "rfTag", .in = In::body, .kind = ValueKind::string},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .about = "required when no media file is given"},
};

constexpr std::string_view settings_welcome_message_update_any_of[] = {
    "text",
    "mediaFiles",
};

constexpr std::string_view settings_welcome_message_update_needs[] = {
    "mediaFiles",
};

constexpr Rule settings_welcome_message_update_rules[] = {
    {.kind = Rule::Kind::any_of, .names = settings_welcome_message_update_any_of},
    {.kind = Rule::Kind::needs, .names = settings_welcome_message_update_needs, .name = "price", .unless = "0"},
};

}  // namespace

constinit const Operation settings_check_username_availability{
    .info = {.name = "settings.check-username-availability",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::CheckUsernameAvailability::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/username-exists",
    .summary = "Tells whether a username is already in use.",
    .parameters = settings_check_username_availability_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::CheckUsernameAvailability::Result>,
};

constinit const Operation settings_retrieve{
    .info = {.name = "settings.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::Retrieve::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings",
    .summary = "Current settings of the account.",
    .parameters = settings_retrieve_parameters,
    .make_result = api::make_result<settings::Retrieve::Result>,
};

constinit const Operation settings_update_profile{
    .info = {.name = "settings.update-profile",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::UpdateProfile::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/profile",
    .summary = "Changes the profile fields that are sent; omitted ones keep their value.",
    .parameters = settings_update_profile_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::UpdateProfile::Result>,
};

constinit const Operation settings_update_subscription_price{
    .info = {.name = "settings.update-subscription-price",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::UpdateSubscriptionPrice::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/subscription-price",
    .summary = "Sets the monthly subscription price, or makes the account free.",
    .parameters = settings_update_subscription_price_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::UpdateSubscriptionPrice::Result>,
};

constinit const Operation settings_blocked_countries_retrieve{
    .info = {.name = "settings.blocked-countries.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::blocked_countries::Retrieve::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/blocked-countries",
    .summary = "Countries whose visitors cannot see the account.",
    .parameters = settings_retrieve_parameters,
    .make_result = api::make_result<settings::blocked_countries::Retrieve::Result>,
};

constinit const Operation settings_blocked_countries_update{
    .info = {.name = "settings.blocked-countries.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::blocked_countries::Update::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/blocked-countries",
    .summary = "Replaces the set of countries that cannot see the account.",
    .parameters = settings_blocked_countries_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::blocked_countries::Update::Result>,
};

constinit const Operation settings_social_media_buttons_add{
    .info = {.name = "settings.social-media-buttons.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::social_media_buttons::Add::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/social-media-buttons",
    .summary = "Puts a new social media button on the profile.",
    .parameters = settings_social_media_buttons_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::social_media_buttons::Add::Result>,
};

constinit const Operation settings_social_media_buttons_delete{
    .info = {.name = "settings.social-media-buttons.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::social_media_buttons::Delete::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/social-media-buttons/{button_id}",
    .summary = "Removes one social media button.",
    .parameters = settings_social_media_buttons_delete_parameters,
    .make_result = api::make_result<settings::social_media_buttons::Delete::Result>,
};

constinit const Operation settings_social_media_buttons_list{
    .info = {.name = "settings.social-media-buttons.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::social_media_buttons::List::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/social-media-buttons",
    .summary = "Social media buttons shown on the profile.",
    .parameters = settings_retrieve_parameters,
    .make_result = api::make_result<settings::social_media_buttons::List::Result>,
};

constinit const Operation settings_social_media_buttons_reorder{
    .info = {.name = "settings.social-media-buttons.reorder",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::social_media_buttons::Reorder::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/social-media-buttons/reorder",
    .summary = "Rearranges the social media buttons.",
    .parameters = settings_social_media_buttons_reorder_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::social_media_buttons::Reorder::Result>,
};

constinit const Operation settings_social_media_buttons_update{
    .info = {.name = "settings.social-media-buttons.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::social_media_buttons::Update::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/social-media-buttons/{button_id}",
    .summary = "Renames one social media button.",
    .parameters = settings_social_media_buttons_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::social_media_buttons::Update::Result>,
};

constinit const Operation settings_welcome_message_retrieve{
    .info = {.name = "settings.welcome-message.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<settings::welcome_message::Retrieve::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/welcome-message",
    .summary = "Template of the message new subscribers get automatically.",
    .parameters = settings_retrieve_parameters,
    .make_result = api::make_result<settings::welcome_message::Retrieve::Result>,
};

constinit const Operation settings_welcome_message_toggle{
    .info = {.name = "settings.welcome-message.toggle",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::welcome_message::Toggle::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/welcome-message",
    .summary = "Switches the automatic welcome message on or off.",
    .parameters = settings_welcome_message_toggle_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::welcome_message::Toggle::Result>,
};

constinit const Operation settings_welcome_message_update{
    .info = {.name = "settings.welcome-message.update",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<settings::welcome_message::Update::Result>::shape},
    .group = "settings",
    .path = "/api/{account}/settings/welcome-message",
    .summary = "Replaces the template of the message new subscribers get automatically.",
    .parameters = settings_welcome_message_update_parameters,
    .rules = settings_welcome_message_update_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<settings::welcome_message::Update::Result>,
};

}  // namespace api::operations

namespace settings {

const detail::OperationInfo& CheckUsernameAvailability::info =
    api::operations::settings_check_username_availability.info;

Request CheckUsernameAvailability::request() const {
    return api::RequestBuilder(api::operations::settings_check_username_availability)
        .set("account", account_)
        .set("username", username_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::settings_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::settings_retrieve).set("account", account_).build();
}

const detail::OperationInfo& UpdateProfile::info = api::operations::settings_update_profile.info;

Request UpdateProfile::request() const {
    return api::RequestBuilder(api::operations::settings_update_profile)
        .set("account", account_)
        .set("about", about_)
        .set("avatar", avatar_)
        .set("header", header_)
        .set("location", location_)
        .set("name", name_)
        .set("username", username_)
        .set("website", website_)
        .set("wishlist", wishlist_)
        .build();
}

const detail::OperationInfo& UpdateSubscriptionPrice::info = api::operations::settings_update_subscription_price.info;

Request UpdateSubscriptionPrice::request() const {
    return api::RequestBuilder(api::operations::settings_update_subscription_price)
        .set("account", account_)
        .set("price", price_)
        .build();
}

namespace blocked_countries {

const detail::OperationInfo& Retrieve::info = api::operations::settings_blocked_countries_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::settings_blocked_countries_retrieve).set("account", account_).build();
}

const detail::OperationInfo& Update::info = api::operations::settings_blocked_countries_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::settings_blocked_countries_update)
        .set("account", account_)
        .set("blockedCountries", blocked_countries_)
        .set("blockedStates", blocked_states_)
        .build();
}

}  // namespace blocked_countries

namespace social_media_buttons {

std::string_view to_string(Add::Type value) noexcept {
    switch (value) {
        case Add::Type::instagram: return "instagram";
        case Add::Type::x: return "x";
        case Add::Type::facebook: return "facebook";
        case Add::Type::youtube: return "youtube";
        case Add::Type::tiktok: return "tiktok";
        case Add::Type::snapchat: return "snapchat";
        case Add::Type::amazon: return "amazon";
        case Add::Type::twitch: return "twitch";
        case Add::Type::discord: return "discord";
        case Add::Type::patreon: return "patreon";
        case Add::Type::pinterest: return "pinterest";
        case Add::Type::etsy: return "etsy";
        case Add::Type::bereal: return "bereal";
        case Add::Type::kick: return "kick";
        case Add::Type::depop: return "depop";
        case Add::Type::poshmark: return "poshmark";
        case Add::Type::vsco: return "vsco";
        case Add::Type::threads: return "threads";
        case Add::Type::throne: return "throne";
        case Add::Type::shopltk: return "shopltk";
        case Add::Type::oftv: return "oftv";
        case Add::Type::bluesky: return "bluesky";
    }
    return "";
}

const detail::OperationInfo& Add::info = api::operations::settings_social_media_buttons_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::settings_social_media_buttons_add)
        .set("account", account_)
        .set("label", label_)
        .set("type", type_)
        .set("value", value_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::settings_social_media_buttons_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::settings_social_media_buttons_delete)
        .set("account", account_)
        .set("button_id", button_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::settings_social_media_buttons_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::settings_social_media_buttons_list).set("account", account_).build();
}

const detail::OperationInfo& Reorder::info = api::operations::settings_social_media_buttons_reorder.info;

Request Reorder::request() const {
    return api::RequestBuilder(api::operations::settings_social_media_buttons_reorder)
        .set("account", account_)
        .set("button_ids", button_ids_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::settings_social_media_buttons_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::settings_social_media_buttons_update)
        .set("account", account_)
        .set("button_id", button_id_)
        .set("label", label_)
        .build();
}

}  // namespace social_media_buttons

namespace welcome_message {

const detail::OperationInfo& Retrieve::info = api::operations::settings_welcome_message_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::settings_welcome_message_retrieve).set("account", account_).build();
}

const detail::OperationInfo& Toggle::info = api::operations::settings_welcome_message_toggle.info;

Request Toggle::request() const {
    return api::RequestBuilder(api::operations::settings_welcome_message_toggle)
        .set("account", account_)
        .set("enabled", enabled_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::settings_welcome_message_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::settings_welcome_message_update)
        .set("account", account_)
        .set("isForward", is_forward_)
        .set("lockedText", locked_text_)
        .set("mediaFiles", media_files_)
        .set("previews", previews_)
        .set("price", price_)
        .set("rfGuest", rf_guest_)
        .set("rfPartner", rf_partner_)
        .set("rfTag", rf_tag_)
        .set("text", text_)
        .build();
}

}  // namespace welcome_message

}  // namespace settings

}  // namespace ofapi
