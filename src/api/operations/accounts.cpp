// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/accounts.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace accounts {

constexpr api::Field account_onlyfans_user_data_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Account::OnlyfansUserData::AvatarThumbs, c50, "c50"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::AvatarThumbs> =
    api::make_type<accounts::Account::OnlyfansUserData::AvatarThumbs>(
        accounts::account_onlyfans_user_data_avatar_thumbs_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_has_new_ticket_replies_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::HasNewTicketReplies, closed, "closed"),
    OFAPI_FIELD(Account::OnlyfansUserData::HasNewTicketReplies, open, "open"),
    OFAPI_FIELD(Account::OnlyfansUserData::HasNewTicketReplies, solved, "solved"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::HasNewTicketReplies> =
    api::make_type<accounts::Account::OnlyfansUserData::HasNewTicketReplies>(
        accounts::account_onlyfans_user_data_has_new_ticket_replies_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_header_size_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::HeaderSize, height, "height"),
    OFAPI_FIELD(Account::OnlyfansUserData::HeaderSize, width, "width"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::HeaderSize> =
    api::make_type<accounts::Account::OnlyfansUserData::HeaderSize>(
        accounts::account_onlyfans_user_data_header_size_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_header_thumbs_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(Account::OnlyfansUserData::HeaderThumbs, w760, "w760"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::HeaderThumbs> =
    api::make_type<accounts::Account::OnlyfansUserData::HeaderThumbs>(
        accounts::account_onlyfans_user_data_header_thumbs_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_upload_geo_upload_args_additional_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs::Additional, user, "user"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::Upload::GeoUploadArgs::Additional> =
    api::make_type<accounts::Account::OnlyfansUserData::Upload::GeoUploadArgs::Additional>(
        accounts::account_onlyfans_user_data_upload_geo_upload_args_additional_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_upload_geo_upload_args_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, additional, "additional"),
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, is_delay, "isDelay"),
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, need_thumbs, "needThumbs"),
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, preset, "preset"),
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, preset_png, "preset_png"),
    OFAPI_FIELD(Account::OnlyfansUserData::Upload::GeoUploadArgs, protected_preset, "protected_preset"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::Upload::GeoUploadArgs> =
    api::make_type<accounts::Account::OnlyfansUserData::Upload::GeoUploadArgs>(
        accounts::account_onlyfans_user_data_upload_geo_upload_args_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_upload_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData::Upload, geo_upload_args, "geoUploadArgs"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData::Upload> =
    api::make_type<accounts::Account::OnlyfansUserData::Upload>(accounts::account_onlyfans_user_data_upload_fields);
namespace accounts {

constexpr api::Field account_onlyfans_user_data_fields[] = {
    OFAPI_FIELD(Account::OnlyfansUserData, about, "about"),
    OFAPI_FIELD(Account::OnlyfansUserData, adv_block, "advBlock"),
    OFAPI_FIELD(Account::OnlyfansUserData, age_verification_required, "ageVerificationRequired"),
    OFAPI_FIELD(Account::OnlyfansUserData, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, audios_count, "audiosCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, avatar, "avatar"),
    OFAPI_FIELD(Account::OnlyfansUserData, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(Account::OnlyfansUserData, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_add_card, "canAddCard"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_alternative_wallet_top_up, "canAlternativeWalletTopUp"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_chat, "canChat"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_connect_of_account, "canConnectOfAccount"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_create_lists, "canCreateLists"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_look_story, "canLookStory"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_pin_post, "canPinPost"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Account::OnlyfansUserData, can_send_chat_to_all, "canSendChatToAll"),
    OFAPI_FIELD(Account::OnlyfansUserData, chat_messages_count, "chatMessagesCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, connected_of_accounts, "connectedOfAccounts"),
    OFAPI_FIELD(Account::OnlyfansUserData, count_pinned_chat, "countPinnedChat"),
    OFAPI_FIELD(Account::OnlyfansUserData, count_priority_chat, "countPriorityChat"),
    OFAPI_FIELD(Account::OnlyfansUserData, credit_balance, "creditBalance"),
    OFAPI_FIELD(Account::OnlyfansUserData, credits_max, "creditsMax"),
    OFAPI_FIELD(Account::OnlyfansUserData, credits_min, "creditsMin"),
    OFAPI_FIELD(Account::OnlyfansUserData, csrf, "csrf"),
    OFAPI_FIELD(Account::OnlyfansUserData, email, "email"),
    OFAPI_FIELD(Account::OnlyfansUserData, enabled_image_editor_for_chat, "enabledImageEditorForChat"),
    OFAPI_FIELD(Account::OnlyfansUserData, face_id_regular, "faceIdRegular"),
    OFAPI_FIELD(Account::OnlyfansUserData, favorited_count, "favoritedCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, favorites_count, "favoritesCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_internal_payments, "hasInternalPayments"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_labels, "hasLabels"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_new_alerts, "hasNewAlerts"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_new_changed_price_subscriptions, "hasNewChangedPriceSubscriptions"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_new_hints, "hasNewHints"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_new_ticket_replies, "hasNewTicketReplies"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_purchased_posts, "hasPurchasedPosts"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_scenario, "hasScenario"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_system_notifications, "hasSystemNotifications"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_tags, "hasTags"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_watermark_photo, "hasWatermarkPhoto"),
    OFAPI_FIELD(Account::OnlyfansUserData, has_watermark_video, "hasWatermarkVideo"),
    OFAPI_FIELD(Account::OnlyfansUserData, header, "header"),
    OFAPI_FIELD(Account::OnlyfansUserData, header_size, "headerSize"),
    OFAPI_FIELD(Account::OnlyfansUserData, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Account::OnlyfansUserData, id, "id"),
    OFAPI_FIELD(Account::OnlyfansUserData, ip, "ip"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_age_verified, "isAgeVerified"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_allow_tweets, "isAllowTweets"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_auth, "isAuth"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_credits_enabled, "isCreditsEnabled"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_delete_initiated, "isDeleteInitiated"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_email_checked, "isEmailChecked"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_email_required, "isEmailRequired"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_legal_approved_allowed, "isLegalApprovedAllowed"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_make_payment, "isMakePayment"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_otp_enabled, "isOtpEnabled"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_payment_card_connected, "isPaymentCardConnected"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_paywall_passed, "isPaywallPassed"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_performer, "isPerformer"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_real_card_connected, "isRealCardConnected"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_twitter_connected, "isTwitterConnected"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_verified, "isVerified"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_visible_online, "isVisibleOnline"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_wallet_autorecharge, "isWalletAutorecharge"),
    OFAPI_FIELD(Account::OnlyfansUserData, is_want_comments, "isWantComments"),
    OFAPI_FIELD(Account::OnlyfansUserData, iv_country, "ivCountry"),
    OFAPI_FIELD(Account::OnlyfansUserData, iv_fail_reason, "ivFailReason"),
    OFAPI_FIELD(Account::OnlyfansUserData, iv_flow, "ivFlow"),
    OFAPI_FIELD(Account::OnlyfansUserData, iv_status, "ivStatus"),
    OFAPI_FIELD(Account::OnlyfansUserData, join_date, "joinDate"),
    OFAPI_FIELD(Account::OnlyfansUserData, last_seen, "lastSeen"),
    OFAPI_FIELD(Account::OnlyfansUserData, location, "location"),
    OFAPI_FIELD(Account::OnlyfansUserData, max_pinned_posts_count, "maxPinnedPostsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, medias_count, "mediasCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, name, "name"),
    OFAPI_FIELD(Account::OnlyfansUserData, need_iv_approve, "needIVApprove"),
    OFAPI_FIELD(Account::OnlyfansUserData, new_tags_count, "newTagsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, notifications_count, "notificationsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, paid_feed, "paidFeed"),
    OFAPI_FIELD(Account::OnlyfansUserData, payout_legal_approve_state, "payoutLegalApproveState"),
    OFAPI_FIELD(Account::OnlyfansUserData, photos_count, "photosCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, pinned_posts_count, "pinnedPostsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, posts_count, "postsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(Account::OnlyfansUserData, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, subscribes_count, "subscribesCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, twitter_username, "twitterUsername"),
    OFAPI_FIELD(Account::OnlyfansUserData, upload, "upload"),
    OFAPI_FIELD(Account::OnlyfansUserData, username, "username"),
    OFAPI_FIELD(Account::OnlyfansUserData, videos_count, "videosCount"),
    OFAPI_FIELD(Account::OnlyfansUserData, view, "view"),
    OFAPI_FIELD(Account::OnlyfansUserData, wallet_autorecharge_amount, "walletAutorechargeAmount"),
    OFAPI_FIELD(Account::OnlyfansUserData, wallet_autorecharge_min, "walletAutorechargeMin"),
    OFAPI_FIELD(Account::OnlyfansUserData, wallet_first_rebills, "walletFirstRebills"),
    OFAPI_FIELD(Account::OnlyfansUserData, watermark_position, "watermarkPosition"),
    OFAPI_FIELD(Account::OnlyfansUserData, watermark_text, "watermarkText"),
    OFAPI_FIELD(Account::OnlyfansUserData, website, "website"),
    OFAPI_FIELD(Account::OnlyfansUserData, wishlist, "wishlist"),
    OFAPI_FIELD(Account::OnlyfansUserData, ws_auth_token, "wsAuthToken"),
    OFAPI_FIELD(Account::OnlyfansUserData, ws_url, "wsUrl"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account::OnlyfansUserData> =
    api::make_type<accounts::Account::OnlyfansUserData>(accounts::account_onlyfans_user_data_fields);
namespace accounts {

constexpr api::Field account_fields[] = {
    OFAPI_FIELD(Account, authentication_progress, "authentication_progress"),
    OFAPI_FIELD(Account, display_name, "display_name"),
    OFAPI_FIELD(Account, id, "id"),
    OFAPI_FIELD(Account, is_authenticated, "is_authenticated"),
    OFAPI_FIELD(Account, onlyfans_email, "onlyfans_email"),
    OFAPI_FIELD(Account, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(Account, onlyfans_user_data, "onlyfans_user_data"),
    OFAPI_FIELD(Account, onlyfans_username, "onlyfans_username"),
};
}  // namespace accounts
template <>
const api::Type api::type_of<accounts::Account> = api::make_type<accounts::Account>(accounts::account_fields);
namespace accounts {}  // namespace accounts

namespace api::operations {

namespace {

constexpr Parameter accounts_disconnect_parameters[] = {
    {.name = "id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter accounts_list_parameters[] = {
    {.name = "onlyfans_email", .in = In::query, .kind = ValueKind::string},
    {.name = "onlyfans_id",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "the filter is a string, the response field a number"},
    {.name = "onlyfans_username", .in = In::query, .kind = ValueKind::string},
};

}  // namespace

constinit const Operation accounts_disconnect{
    .info = {.name = "accounts.disconnect",
             .method = Method::delete_,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = true,
             .result = &ShapeOf<accounts::Disconnect::Result>::shape},
    .group = "accounts",
    .path = "/api/accounts/{id}",
    .summary = "Disconnects an OnlyFans account from the team.",
    .parameters = accounts_disconnect_parameters,
    .make_result = api::make_result<accounts::Disconnect::Result>,
};

constinit const Operation accounts_list{
    .info = {.name = "accounts.list",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = true,
             .result = &ShapeOf<accounts::List::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "accounts",
    .path = "/api/accounts",
    .summary = "Every OnlyFans account connected to the team.",
    .parameters = accounts_list_parameters,
    .make_result = api::make_result<accounts::List::Result>,
};

}  // namespace api::operations

namespace accounts {

const detail::OperationInfo& Disconnect::info = api::operations::accounts_disconnect.info;

Request Disconnect::request() const {
    return api::RequestBuilder(api::operations::accounts_disconnect).set("id", id_).build();
}

const detail::OperationInfo& List::info = api::operations::accounts_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::accounts_list)
        .set("onlyfans_email", onlyfans_email_)
        .set("onlyfans_id", onlyfans_id_)
        .set("onlyfans_username", onlyfans_username_)
        .build();
}

}  // namespace accounts

}  // namespace ofapi
