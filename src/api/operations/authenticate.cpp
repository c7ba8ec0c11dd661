// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/authenticate.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_age_verification_session_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::AgeVerificationSession, api_flow, "apiFlow"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::AgeVerificationSession, expired_at, "expiredAt"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::AgeVerificationSession, status, "status"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::AgeVerificationSession, url, "url"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData::AgeVerificationSession> =
    api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData::AgeVerificationSession>(
        authenticate::poll_status_result_account_onlyfans_data_age_verification_session_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_has_new_ticket_replies_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::HasNewTicketReplies, closed, "closed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::HasNewTicketReplies, open, "open"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::HasNewTicketReplies, solved, "solved"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData::HasNewTicketReplies> =
    api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData::HasNewTicketReplies>(
        authenticate::poll_status_result_account_onlyfans_data_has_new_ticket_replies_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_upload_geo_upload_args_additional_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs::Additional, user, "user"),
};
}  // namespace authenticate
template <>
const api::Type
    api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs::Additional> =
        api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs::Additional>(
            authenticate::poll_status_result_account_onlyfans_data_upload_geo_upload_args_additional_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_upload_geo_upload_args_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, additional, "additional"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, is_delay, "isDelay"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, need_thumbs, "needThumbs"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, preset, "preset"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, preset_png, "preset_png"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs, protected_preset, "protected_preset"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs> =
    api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData::Upload::GeoUploadArgs>(
        authenticate::poll_status_result_account_onlyfans_data_upload_geo_upload_args_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_upload_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData::Upload, geo_upload_args, "geoUploadArgs"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData::Upload> =
    api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData::Upload>(
        authenticate::poll_status_result_account_onlyfans_data_upload_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_onlyfans_data_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, about, "about"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, adv_block, "advBlock"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, age_verification_required, "ageVerificationRequired"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, age_verification_session, "ageVerificationSession"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, audios_count, "audiosCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, avatar, "avatar"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, avatar_header_converter_upload,
                "avatarHeaderConverterUpload"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_add_card, "canAddCard"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_alternative_wallet_top_up, "canAlternativeWalletTopUp"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_chat, "canChat"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_connect_of_account, "canConnectOfAccount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_create_lists, "canCreateLists"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_look_story, "canLookStory"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_pin_post, "canPinPost"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, can_send_chat_to_all, "canSendChatToAll"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, chat_messages_count, "chatMessagesCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, connected_of_accounts, "connectedOfAccounts"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, count_pinned_chat, "countPinnedChat"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, count_priority_chat, "countPriorityChat"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, credit_balance, "creditBalance"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, credits_max, "creditsMax"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, credits_min, "creditsMin"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, csrf, "csrf"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, email, "email"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, enabled_image_editor_for_chat, "enabledImageEditorForChat"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, face_id_regular, "faceIdRegular"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, favorited_count, "favoritedCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, favorites_count, "favoritesCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_internal_payments, "hasInternalPayments"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_labels, "hasLabels"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_new_alerts, "hasNewAlerts"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_new_changed_price_subscriptions,
                "hasNewChangedPriceSubscriptions"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_new_hints, "hasNewHints"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_new_ticket_replies, "hasNewTicketReplies"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_purchased_posts, "hasPurchasedPosts"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_scenario, "hasScenario"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_system_notifications, "hasSystemNotifications"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_tags, "hasTags"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_watermark_photo, "hasWatermarkPhoto"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, has_watermark_video, "hasWatermarkVideo"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, header, "header"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, header_size, "headerSize"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, id, "id"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, ip, "ip"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_age_verified, "isAgeVerified"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_allow_tweets, "isAllowTweets"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_auth, "isAuth"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_credits_enabled, "isCreditsEnabled"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_delete_initiated, "isDeleteInitiated"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_email_checked, "isEmailChecked"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_email_required, "isEmailRequired"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_legal_approved_allowed, "isLegalApprovedAllowed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_make_payment, "isMakePayment"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_markdown_disabled_for_about,
                "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_otp_enabled, "isOtpEnabled"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_payment_card_connected, "isPaymentCardConnected"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_paywall_passed, "isPaywallPassed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_performer, "isPerformer"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_real_card_connected, "isRealCardConnected"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_twitter_connected, "isTwitterConnected"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_verified, "isVerified"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_visible_online, "isVisibleOnline"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_wallet_autorecharge, "isWalletAutorecharge"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, is_want_comments, "isWantComments"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, iv_country, "ivCountry"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, iv_fail_reason, "ivFailReason"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, iv_flow, "ivFlow"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, iv_status, "ivStatus"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, join_date, "joinDate"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, last_seen, "lastSeen"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, location, "location"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, max_pinned_posts_count, "maxPinnedPostsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, medias_count, "mediasCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, name, "name"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, need_iv_approve, "needIVApprove"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, new_tags_count, "newTagsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, notifications_count, "notificationsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, paid_feed, "paidFeed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, payout_legal_approve_state, "payoutLegalApproveState"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, photos_count, "photosCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, pinned_posts_count, "pinnedPostsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, posts_count, "postsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, subscribes_count, "subscribesCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, twitter_username, "twitterUsername"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, upload, "upload"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, username, "username"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, videos_count, "videosCount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, view, "view"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, wallet_autorecharge_amount, "walletAutorechargeAmount"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, wallet_autorecharge_min, "walletAutorechargeMin"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, wallet_first_rebills, "walletFirstRebills"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, watermark_position, "watermarkPosition"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, watermark_text, "watermarkText"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, website, "website"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, wishlist, "wishlist"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, ws_auth_token, "wsAuthToken"),
    OFAPI_FIELD(PollStatus::Result::Account::OnlyfansData, ws_url, "wsUrl"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account::OnlyfansData> =
    api::make_type<authenticate::PollStatus::Result::Account::OnlyfansData>(
        authenticate::poll_status_result_account_onlyfans_data_fields);
namespace authenticate {

constexpr api::Field poll_status_result_account_fields[] = {
    OFAPI_FIELD(PollStatus::Result::Account, display_name, "display_name"),
    OFAPI_FIELD(PollStatus::Result::Account, id, "id"),
    OFAPI_FIELD(PollStatus::Result::Account, onlyfans_data, "onlyfans_data"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::Account> =
    api::make_type<authenticate::PollStatus::Result::Account>(authenticate::poll_status_result_account_fields);
namespace authenticate {

constexpr api::Field poll_status_result_last_attempt_fields[] = {
    OFAPI_FIELD(PollStatus::Result::LastAttempt, completed_at, "completed_at"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, error_code, "error_code"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, error_message, "error_message"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, needs_otp, "needs_otp"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, otp_phone_ending, "otp_phone_ending"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, started_at, "started_at"),
    OFAPI_FIELD(PollStatus::Result::LastAttempt, success, "success"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result::LastAttempt> =
    api::make_type<authenticate::PollStatus::Result::LastAttempt>(authenticate::poll_status_result_last_attempt_fields);
namespace authenticate {

constexpr api::Field poll_status_result_fields[] = {
    OFAPI_FIELD(PollStatus::Result, account, "account"),
    OFAPI_FIELD(PollStatus::Result, last_attempt, "lastAttempt"),
    OFAPI_FIELD(PollStatus::Result, progress, "progress"),
    OFAPI_FIELD(PollStatus::Result, state, "state"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::PollStatus::Result> =
    api::make_type<authenticate::PollStatus::Result>(authenticate::poll_status_result_fields);
namespace authenticate {

constexpr api::Field reauthenticate_result_fields[] = {
    OFAPI_FIELD(Reauthenticate::Result, message, "message"),
    OFAPI_FIELD(Reauthenticate::Result, polling_url, "polling_url"),
    OFAPI_FIELD(Reauthenticate::Result, success, "success"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::Reauthenticate::Result> =
    api::make_type<authenticate::Reauthenticate::Result>(authenticate::reauthenticate_result_fields);
namespace authenticate {

constexpr api::Field send2fa_email_result_fields[] = {
    OFAPI_FIELD(Send2faEmail::Result, message, "message"),
    OFAPI_FIELD(Send2faEmail::Result, success, "success"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::Send2faEmail::Result> =
    api::make_type<authenticate::Send2faEmail::Result>(authenticate::send2fa_email_result_fields);
namespace authenticate {

constexpr api::Field start_result_fields[] = {
    OFAPI_FIELD(Start::Result, attempt_id, "attempt_id"),
    OFAPI_FIELD(Start::Result, message, "message"),
    OFAPI_FIELD(Start::Result, mobile_auth_session_deeplink, "mobile_auth_session_deeplink"),
    OFAPI_FIELD(Start::Result, polling_url, "polling_url"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::Start::Result> =
    api::make_type<authenticate::Start::Result>(authenticate::start_result_fields);
namespace authenticate {

constexpr api::Field submit2fa_result_fields[] = {
    OFAPI_FIELD(Submit2fa::Result, message, "message"),
};
}  // namespace authenticate
template <>
const api::Type api::type_of<authenticate::Submit2fa::Result> =
    api::make_type<authenticate::Submit2fa::Result>(authenticate::submit2fa_result_fields);
namespace authenticate {}  // namespace authenticate

namespace api::operations {

namespace {

constexpr Parameter authenticate_poll_status_parameters[] = {
    {.name = "attempt_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter authenticate_reauthenticate_parameters[] = {
    {.name = "account_id", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr std::string_view authenticate_choices_of_auth_type[] = {
    "email_password",
    "raw_data",
    "mobile_app",
};

constexpr Parameter authenticate_start_custom_proxy_members[] = {
    {.name = "host", .in = In::body, .kind = ValueKind::string},
    {.name = "password", .in = In::body, .kind = ValueKind::string},
    {.name = "port", .in = In::body, .kind = ValueKind::integer, .minimum = 1, .maximum = 65535},
    {.name = "username", .in = In::body, .kind = ValueKind::string},
};

constexpr std::string_view authenticate_choices_of_proxy_country[] = {
    "us",
    "uk",
    "gb",
};

constexpr Parameter authenticate_start_parameters[] = {
    {.name = "auth_id",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "required for raw_data, together with cookies, user_agent and xbc"},
    {.name = "auth_type",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = authenticate_choices_of_auth_type,
     .fallback = "email_password"},
    {.name = "cookies",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "the whole cookie string, semicolon separated"},
    {.name = "customProxy",
     .in = In::body,
     .kind = ValueKind::object,
     .members = authenticate_start_custom_proxy_members,
     .about = "excludes proxyCountry"},
    {.name = "email", .in = In::body, .kind = ValueKind::string, .about = "required for email_password, password too"},
    {.name = "force_connect",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "true connects an account that exists already"},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .about = "falls back to the e-mail address or auth_id"},
    {.name = "password", .in = In::body, .kind = ValueKind::string},
    {.name = "proxyCountry",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = authenticate_choices_of_proxy_country},
    {.name = "user_agent", .in = In::body, .kind = ValueKind::string},
    {.name = "xbc", .in = In::body, .kind = ValueKind::string},
};

constexpr std::string_view authenticate_start_exclusive[] = {
    "customProxy",
    "proxyCountry",
};

constexpr std::string_view authenticate_start_needs[] = {
    "email",
    "password",
};

constexpr std::string_view authenticate_start_needs_2[] = {
    "auth_id",
    "cookies",
    "user_agent",
    "xbc",
};

constexpr Rule authenticate_start_rules[] = {
    {.kind = Rule::Kind::exclusive, .names = authenticate_start_exclusive},
    {.kind = Rule::Kind::needs, .names = authenticate_start_needs, .name = "auth_type", .equals = "email_password"},
    {.kind = Rule::Kind::needs, .names = authenticate_start_needs_2, .name = "auth_type", .equals = "raw_data"},
};

constexpr Parameter authenticate_submit2fa_parameters[] = {
    {.name = "attempt_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "code",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "leave empty when selfie_verification_completed is true"},
    {.name = "selfie_verification_completed",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "required when there is no code; untyped in the SDK, documented with the value true"},
};

constexpr std::string_view authenticate_submit2fa_any_of[] = {
    "code",
    "selfie_verification_completed",
};

constexpr Rule authenticate_submit2fa_rules[] = {
    {.kind = Rule::Kind::any_of, .names = authenticate_submit2fa_any_of},
};

}  // namespace

constinit const Operation authenticate_poll_status{
    .info = {.name = "authenticate.poll-status",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = true,
             .result = &ShapeOf<authenticate::PollStatus::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "authenticate",
    .path = "/api/authenticate/{attempt_id}",
    .summary = "How far a login attempt has come, and whether it waits for a second factor.",
    .parameters = authenticate_poll_status_parameters,
    .make_result = api::make_result<authenticate::PollStatus::Result>,
};

constinit const Operation authenticate_reauthenticate{
    .info = {.name = "authenticate.reauthenticate",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = true,
             .result = &ShapeOf<authenticate::Reauthenticate::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "authenticate",
    .path = "/api/authenticate/{account_id}/reauthenticate",
    .summary = "Logs a known account in again with the credentials already stored.",
    .parameters = authenticate_reauthenticate_parameters,
    .make_result = api::make_result<authenticate::Reauthenticate::Result>,
};

constinit const Operation authenticate_send2fa_email{
    .info = {.name = "authenticate.send2fa-email",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = true,
             .result = &ShapeOf<authenticate::Send2faEmail::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "authenticate",
    .path = "/api/authenticate/{attempt_id}/send-email-to-creator",
    .summary = "Mails the creator a verification link so that they confirm the login on their own device.",
    .parameters = authenticate_poll_status_parameters,
    .make_result = api::make_result<authenticate::Send2faEmail::Result>,
};

constinit const Operation authenticate_start{
    .info = {.name = "authenticate.start",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = true,
             .result = &ShapeOf<authenticate::Start::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "authenticate",
    .path = "/api/authenticate",
    .summary = "Starts connecting an account by e-mail and password, session cookies, or the Auth+ mobile app.",
    .parameters = authenticate_start_parameters,
    .rules = authenticate_start_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<authenticate::Start::Result>,
};

constinit const Operation authenticate_submit2fa{
    .info = {.name = "authenticate.submit2fa",
             .method = Method::put,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = true,
             .result = &ShapeOf<authenticate::Submit2fa::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "authenticate",
    .path = "/api/authenticate/{attempt_id}",
    .summary = "Hands in the two-factor code, or says that the selfie check is done.",
    .parameters = authenticate_submit2fa_parameters,
    .rules = authenticate_submit2fa_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<authenticate::Submit2fa::Result>,
};

}  // namespace api::operations

namespace authenticate {

const detail::OperationInfo& PollStatus::info = api::operations::authenticate_poll_status.info;

Request PollStatus::request() const {
    return api::RequestBuilder(api::operations::authenticate_poll_status).set("attempt_id", attempt_id_).build();
}

const detail::OperationInfo& Reauthenticate::info = api::operations::authenticate_reauthenticate.info;

Request Reauthenticate::request() const {
    return api::RequestBuilder(api::operations::authenticate_reauthenticate).set("account_id", account_id_).build();
}

const detail::OperationInfo& Send2faEmail::info = api::operations::authenticate_send2fa_email.info;

Request Send2faEmail::request() const {
    return api::RequestBuilder(api::operations::authenticate_send2fa_email).set("attempt_id", attempt_id_).build();
}

std::string_view to_string(Start::AuthType value) noexcept {
    switch (value) {
        case Start::AuthType::email_password: return "email_password";
        case Start::AuthType::raw_data: return "raw_data";
        case Start::AuthType::mobile_app: return "mobile_app";
    }
    return "";
}

std::string_view to_string(Start::ProxyCountry value) noexcept {
    switch (value) {
        case Start::ProxyCountry::us: return "us";
        case Start::ProxyCountry::uk: return "uk";
        case Start::ProxyCountry::gb: return "gb";
    }
    return "";
}

boost::json::value Start::CustomProxy::to_json() const {
    return api::ObjectBuilder()
        .set("host", host_)
        .set("password", password_)
        .set("port", port_)
        .set("username", username_)
        .build();
}

const detail::OperationInfo& Start::info = api::operations::authenticate_start.info;

Request Start::request() const {
    return api::RequestBuilder(api::operations::authenticate_start)
        .set("auth_id", auth_id_)
        .set("auth_type", auth_type_)
        .set("cookies", cookies_)
        .set("customProxy", custom_proxy_)
        .set("email", email_)
        .set("force_connect", force_connect_)
        .set("name", name_)
        .set("password", password_)
        .set("proxyCountry", proxy_country_)
        .set("user_agent", user_agent_)
        .set("xbc", xbc_)
        .build();
}

const detail::OperationInfo& Submit2fa::info = api::operations::authenticate_submit2fa.info;

Request Submit2fa::request() const {
    return api::RequestBuilder(api::operations::authenticate_submit2fa)
        .set("attempt_id", attempt_id_)
        .set("code", code_)
        .set("selfie_verification_completed", selfie_verification_completed_)
        .build();
}

}  // namespace authenticate

}  // namespace ofapi
