// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/me.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace me {

constexpr api::Field get_model_start_date_result_fields[] = {
    OFAPI_FIELD(GetModelStartDate::Result, start_date, "startDate"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::GetModelStartDate::Result> =
    api::make_type<me::GetModelStartDate::Result>(me::get_model_start_date_result_fields);
namespace me {

constexpr api::Field get_top_percentage_result_fields[] = {
    OFAPI_FIELD(GetTopPercentage::Result, message, "message"),
    OFAPI_FIELD(GetTopPercentage::Result, top_percentage, "top_percentage"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::GetTopPercentage::Result> =
    api::make_type<me::GetTopPercentage::Result>(me::get_top_percentage_result_fields);
namespace me {

constexpr api::Field retrieve_result_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Retrieve::Result::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Retrieve::Result::AvatarThumbs, c50, "c50"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::AvatarThumbs> =
    api::make_type<me::Retrieve::Result::AvatarThumbs>(me::retrieve_result_avatar_thumbs_fields);
namespace me {

constexpr api::Field retrieve_result_has_new_ticket_replies_fields[] = {
    OFAPI_FIELD(Retrieve::Result::HasNewTicketReplies, appeal_form, "appeal_form"),
    OFAPI_FIELD(Retrieve::Result::HasNewTicketReplies, closed, "closed"),
    OFAPI_FIELD(Retrieve::Result::HasNewTicketReplies, open, "open"),
    OFAPI_FIELD(Retrieve::Result::HasNewTicketReplies, solved, "solved"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::HasNewTicketReplies> =
    api::make_type<me::Retrieve::Result::HasNewTicketReplies>(me::retrieve_result_has_new_ticket_replies_fields);
namespace me {

constexpr api::Field retrieve_result_header_size_fields[] = {
    OFAPI_FIELD(Retrieve::Result::HeaderSize, height, "height"),
    OFAPI_FIELD(Retrieve::Result::HeaderSize, width, "width"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::HeaderSize> =
    api::make_type<me::Retrieve::Result::HeaderSize>(me::retrieve_result_header_size_fields);
namespace me {

constexpr api::Field retrieve_result_header_thumbs_fields[] = {
    OFAPI_FIELD(Retrieve::Result::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(Retrieve::Result::HeaderThumbs, w760, "w760"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::HeaderThumbs> =
    api::make_type<me::Retrieve::Result::HeaderThumbs>(me::retrieve_result_header_thumbs_fields);
namespace me {

constexpr api::Field retrieve_result_upload_geo_upload_args_additional_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs::Additional, user, "user"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::Upload::GeoUploadArgs::Additional> =
    api::make_type<me::Retrieve::Result::Upload::GeoUploadArgs::Additional>(
        me::retrieve_result_upload_geo_upload_args_additional_fields);
namespace me {

constexpr api::Field retrieve_result_upload_geo_upload_args_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, additional, "additional"),
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, is_delay, "isDelay"),
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, need_thumbs, "needThumbs"),
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, preset, "preset"),
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, preset_png, "preset_png"),
    OFAPI_FIELD(Retrieve::Result::Upload::GeoUploadArgs, protected_preset, "protected_preset"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::Upload::GeoUploadArgs> =
    api::make_type<me::Retrieve::Result::Upload::GeoUploadArgs>(me::retrieve_result_upload_geo_upload_args_fields);
namespace me {

constexpr api::Field retrieve_result_upload_fields[] = {
    OFAPI_FIELD(Retrieve::Result::Upload, geo_upload_args, "geoUploadArgs"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result::Upload> =
    api::make_type<me::Retrieve::Result::Upload>(me::retrieve_result_upload_fields);
namespace me {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, about, "about"),
    OFAPI_FIELD(Retrieve::Result, adv_block, "advBlock"),
    OFAPI_FIELD(Retrieve::Result, age_verification_required, "ageVerificationRequired"),
    OFAPI_FIELD(Retrieve::Result, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, audios_count, "audiosCount"),
    OFAPI_FIELD(Retrieve::Result, avatar, "avatar"),
    OFAPI_FIELD(Retrieve::Result, avatar_header_converter_upload, "avatarHeaderConverterUpload"),
    OFAPI_FIELD(Retrieve::Result, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Retrieve::Result, can_add_card, "canAddCard"),
    OFAPI_FIELD(Retrieve::Result, can_add_story, "canAddStory"),
    OFAPI_FIELD(Retrieve::Result, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(Retrieve::Result, can_alternative_wallet_top_up, "canAlternativeWalletTopUp"),
    OFAPI_FIELD(Retrieve::Result, can_change_content_price, "canChangeContentPrice"),
    OFAPI_FIELD(Retrieve::Result, can_chat, "canChat"),
    OFAPI_FIELD(Retrieve::Result, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(Retrieve::Result, can_connect_of_account, "canConnectOfAccount"),
    OFAPI_FIELD(Retrieve::Result, can_create_fund_raising, "canCreateFundRaising"),
    OFAPI_FIELD(Retrieve::Result, can_create_lists, "canCreateLists"),
    OFAPI_FIELD(Retrieve::Result, can_create_promotion, "canCreatePromotion"),
    OFAPI_FIELD(Retrieve::Result, can_create_trial, "canCreateTrial"),
    OFAPI_FIELD(Retrieve::Result, can_earn, "canEarn"),
    OFAPI_FIELD(Retrieve::Result, can_look_story, "canLookStory"),
    OFAPI_FIELD(Retrieve::Result, can_make_expire_posts, "canMakeExpirePosts"),
    OFAPI_FIELD(Retrieve::Result, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(Retrieve::Result, can_pin_post, "canPinPost"),
    OFAPI_FIELD(Retrieve::Result, can_receive_chat_message, "canReceiveChatMessage"),
    OFAPI_FIELD(Retrieve::Result, can_receive_manual_payout, "canReceiveManualPayout"),
    OFAPI_FIELD(Retrieve::Result, can_receive_stripe_payout, "canReceiveStripePayout"),
    OFAPI_FIELD(Retrieve::Result, can_send_chat_to_all, "canSendChatToAll"),
    OFAPI_FIELD(Retrieve::Result, can_streaming, "canStreaming"),
    OFAPI_FIELD(Retrieve::Result, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(Retrieve::Result, chat_messages_count, "chatMessagesCount"),
    OFAPI_FIELD(Retrieve::Result, connected_of_accounts, "connectedOfAccounts"),
    OFAPI_FIELD(Retrieve::Result, count_pinned_chat, "countPinnedChat"),
    OFAPI_FIELD(Retrieve::Result, count_priority_chat, "countPriorityChat"),
    OFAPI_FIELD(Retrieve::Result, credit_balance, "creditBalance"),
    OFAPI_FIELD(Retrieve::Result, credits_max, "creditsMax"),
    OFAPI_FIELD(Retrieve::Result, credits_min, "creditsMin"),
    OFAPI_FIELD(Retrieve::Result, csrf, "csrf"),
    OFAPI_FIELD(Retrieve::Result, email, "email"),
    OFAPI_FIELD(Retrieve::Result, enabled_image_editor_for_chat, "enabledImageEditorForChat"),
    OFAPI_FIELD(Retrieve::Result, face_id_regular, "faceIdRegular"),
    OFAPI_FIELD(Retrieve::Result, favorited_count, "favoritedCount"),
    OFAPI_FIELD(Retrieve::Result, favorites_count, "favoritesCount"),
    OFAPI_FIELD(Retrieve::Result, first_published_post_date, "firstPublishedPostDate"),
    OFAPI_FIELD(Retrieve::Result, has_friends, "hasFriends"),
    OFAPI_FIELD(Retrieve::Result, has_internal_payments, "hasInternalPayments"),
    OFAPI_FIELD(Retrieve::Result, has_labels, "hasLabels"),
    OFAPI_FIELD(Retrieve::Result, has_links, "hasLinks"),
    OFAPI_FIELD(Retrieve::Result, has_new_alerts, "hasNewAlerts"),
    OFAPI_FIELD(Retrieve::Result, has_new_changed_price_subscriptions, "hasNewChangedPriceSubscriptions"),
    OFAPI_FIELD(Retrieve::Result, has_new_hints, "hasNewHints"),
    OFAPI_FIELD(Retrieve::Result, has_new_ticket_replies, "hasNewTicketReplies"),
    OFAPI_FIELD(Retrieve::Result, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(Retrieve::Result, has_pinned_posts, "hasPinnedPosts"),
    OFAPI_FIELD(Retrieve::Result, has_purchased_posts, "hasPurchasedPosts"),
    OFAPI_FIELD(Retrieve::Result, has_scenario, "hasScenario"),
    OFAPI_FIELD(Retrieve::Result, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(Retrieve::Result, has_stories, "hasStories"),
    OFAPI_FIELD(Retrieve::Result, has_stream, "hasStream"),
    OFAPI_FIELD(Retrieve::Result, has_stripe, "hasStripe"),
    OFAPI_FIELD(Retrieve::Result, has_system_notifications, "hasSystemNotifications"),
    OFAPI_FIELD(Retrieve::Result, has_tags, "hasTags"),
    OFAPI_FIELD(Retrieve::Result, has_watermark_photo, "hasWatermarkPhoto"),
    OFAPI_FIELD(Retrieve::Result, has_watermark_video, "hasWatermarkVideo"),
    OFAPI_FIELD(Retrieve::Result, header, "header"),
    OFAPI_FIELD(Retrieve::Result, header_size, "headerSize"),
    OFAPI_FIELD(Retrieve::Result, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, ip, "ip"),
    OFAPI_FIELD(Retrieve::Result, is_adult_content, "isAdultContent"),
    OFAPI_FIELD(Retrieve::Result, is_age_verified, "isAgeVerified"),
    OFAPI_FIELD(Retrieve::Result, is_allow_tweets, "isAllowTweets"),
    OFAPI_FIELD(Retrieve::Result, is_auth, "isAuth"),
    OFAPI_FIELD(Retrieve::Result, is_country_vat_number_collect, "isCountryVatNumberCollect"),
    OFAPI_FIELD(Retrieve::Result, is_country_vat_refundable, "isCountryVatRefundable"),
    OFAPI_FIELD(Retrieve::Result, is_country_with_vat, "isCountryWithVat"),
    OFAPI_FIELD(Retrieve::Result, is_credits_enabled, "isCreditsEnabled"),
    OFAPI_FIELD(Retrieve::Result, is_delete_initiated, "isDeleteInitiated"),
    OFAPI_FIELD(Retrieve::Result, is_email_checked, "isEmailChecked"),
    OFAPI_FIELD(Retrieve::Result, is_email_required, "isEmailRequired"),
    OFAPI_FIELD(Retrieve::Result, is_legal_approved_allowed, "isLegalApprovedAllowed"),
    OFAPI_FIELD(Retrieve::Result, is_make_payment, "isMakePayment"),
    OFAPI_FIELD(Retrieve::Result, is_markdown_disabled_for_about, "isMarkdownDisabledForAbout"),
    OFAPI_FIELD(Retrieve::Result, is_need_confirm_payout, "isNeedConfirmPayout"),
    OFAPI_FIELD(Retrieve::Result, is_otp_enabled, "isOtpEnabled"),
    OFAPI_FIELD(Retrieve::Result, is_payment_card_connected, "isPaymentCardConnected"),
    OFAPI_FIELD(Retrieve::Result, is_paywall_passed, "isPaywallPassed"),
    OFAPI_FIELD(Retrieve::Result, is_performer, "isPerformer"),
    OFAPI_FIELD(Retrieve::Result, is_private_restriction, "isPrivateRestriction"),
    OFAPI_FIELD(Retrieve::Result, is_real_card_connected, "isRealCardConnected"),
    OFAPI_FIELD(Retrieve::Result, is_real_performer, "isRealPerformer"),
    OFAPI_FIELD(Retrieve::Result, is_referrer_allowed, "isReferrerAllowed"),
    OFAPI_FIELD(Retrieve::Result, is_scheduled_streams_allowed, "isScheduledStreamsAllowed"),
    OFAPI_FIELD(Retrieve::Result, is_spotify_connected, "isSpotifyConnected"),
    OFAPI_FIELD(Retrieve::Result, is_spring_connected, "isSpringConnected"),
    OFAPI_FIELD(Retrieve::Result, is_stripe_exist, "isStripeExist"),
    OFAPI_FIELD(Retrieve::Result, is_twitter_connected, "isTwitterConnected"),
    OFAPI_FIELD(Retrieve::Result, is_vat_required, "isVatRequired"),
    OFAPI_FIELD(Retrieve::Result, is_verified, "isVerified"),
    OFAPI_FIELD(Retrieve::Result, is_verified_reason, "isVerifiedReason"),
    OFAPI_FIELD(Retrieve::Result, is_visible_online, "isVisibleOnline"),
    OFAPI_FIELD(Retrieve::Result, is_wallet_autorecharge, "isWalletAutorecharge"),
    OFAPI_FIELD(Retrieve::Result, is_want_comments, "isWantComments"),
    OFAPI_FIELD(Retrieve::Result, iv_country, "ivCountry"),
    OFAPI_FIELD(Retrieve::Result, iv_fail_reason, "ivFailReason"),
    OFAPI_FIELD(Retrieve::Result, iv_flow, "ivFlow"),
    OFAPI_FIELD(Retrieve::Result, iv_hide_for_performers, "ivHideForPerformers"),
    OFAPI_FIELD(Retrieve::Result, iv_status, "ivStatus"),
    OFAPI_FIELD(Retrieve::Result, join_date, "joinDate"),
    OFAPI_FIELD(Retrieve::Result, last_seen, "lastSeen"),
    OFAPI_FIELD(Retrieve::Result, location, "location"),
    OFAPI_FIELD(Retrieve::Result, max_fund_raising_target, "maxFundRaisingTarget"),
    OFAPI_FIELD(Retrieve::Result, max_pinned_posts_count, "maxPinnedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, medias_count, "mediasCount"),
    OFAPI_FIELD(Retrieve::Result, message_max_price, "messageMaxPrice"),
    OFAPI_FIELD(Retrieve::Result, message_min_price, "messageMinPrice"),
    OFAPI_FIELD(Retrieve::Result, min_fund_raising_target, "minFundRaisingTarget"),
    OFAPI_FIELD(Retrieve::Result, name, "name"),
    OFAPI_FIELD(Retrieve::Result, need_iv_approve, "needIVApprove"),
    OFAPI_FIELD(Retrieve::Result, new_tags_count, "newTagsCount"),
    OFAPI_FIELD(Retrieve::Result, notifications_count, "notificationsCount"),
    OFAPI_FIELD(Retrieve::Result, paid_feed, "paidFeed"),
    OFAPI_FIELD(Retrieve::Result, payout_legal_approve_state, "payoutLegalApproveState"),
    OFAPI_FIELD(Retrieve::Result, payout_type, "payoutType"),
    OFAPI_FIELD(Retrieve::Result, photos_count, "photosCount"),
    OFAPI_FIELD(Retrieve::Result, pinned_posts_count, "pinnedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, post_max_price, "postMaxPrice"),
    OFAPI_FIELD(Retrieve::Result, post_min_price, "postMinPrice"),
    OFAPI_FIELD(Retrieve::Result, posts_count, "postsCount"),
    OFAPI_FIELD(Retrieve::Result, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(Retrieve::Result, show_media_count, "showMediaCount"),
    OFAPI_FIELD(Retrieve::Result, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(Retrieve::Result, show_subscribers_count, "showSubscribersCount"),
    OFAPI_FIELD(Retrieve::Result, subscribe_max_price, "subscribeMaxPrice"),
    OFAPI_FIELD(Retrieve::Result, subscribe_min_price, "subscribeMinPrice"),
    OFAPI_FIELD(Retrieve::Result, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(Retrieve::Result, subscribed_by_data, "subscribedByData"),
    OFAPI_FIELD(Retrieve::Result, subscribed_on_data, "subscribedOnData"),
    OFAPI_FIELD(Retrieve::Result, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(Retrieve::Result, subscribes_count, "subscribesCount"),
    OFAPI_FIELD(Retrieve::Result, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(Retrieve::Result, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(Retrieve::Result, tips_max, "tipsMax"),
    OFAPI_FIELD(Retrieve::Result, tips_min, "tipsMin"),
    OFAPI_FIELD(Retrieve::Result, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(Retrieve::Result, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(Retrieve::Result, trial_max_days, "trialMaxDays"),
    OFAPI_FIELD(Retrieve::Result, trial_max_expires_days, "trialMaxExpiresDays"),
    OFAPI_FIELD(Retrieve::Result, twitter_username, "twitterUsername"),
    OFAPI_FIELD(Retrieve::Result, unread_tips, "unreadTips"),
    OFAPI_FIELD(Retrieve::Result, upload, "upload"),
    OFAPI_FIELD(Retrieve::Result, username, "username"),
    OFAPI_FIELD(Retrieve::Result, vat_number_name, "vatNumberName"),
    OFAPI_FIELD(Retrieve::Result, videos_count, "videosCount"),
    OFAPI_FIELD(Retrieve::Result, view, "view"),
    OFAPI_FIELD(Retrieve::Result, wallet_autorecharge_amount, "walletAutorechargeAmount"),
    OFAPI_FIELD(Retrieve::Result, wallet_autorecharge_min, "walletAutorechargeMin"),
    OFAPI_FIELD(Retrieve::Result, wallet_first_rebills, "walletFirstRebills"),
    OFAPI_FIELD(Retrieve::Result, watermark_position, "watermarkPosition"),
    OFAPI_FIELD(Retrieve::Result, watermark_text, "watermarkText"),
    OFAPI_FIELD(Retrieve::Result, website, "website"),
    OFAPI_FIELD(Retrieve::Result, wishlist, "wishlist"),
    OFAPI_FIELD(Retrieve::Result, ws_auth_token, "wsAuthToken"),
    OFAPI_FIELD(Retrieve::Result, ws_url, "wsUrl"),
};
}  // namespace me
template <>
const api::Type api::type_of<me::Retrieve::Result> = api::make_type<me::Retrieve::Result>(me::retrieve_result_fields);
namespace me {}  // namespace me

namespace api::operations {

namespace {

constexpr Parameter me_get_model_start_date_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

}  // namespace

constinit const Operation me_get_model_start_date{
    .info = {.name = "me.get-model-start-date",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<me::GetModelStartDate::Result>::shape},
    .group = "me",
    .path = "/api/{account}/me/model-start-date",
    .summary = "When earning was switched on for the model.",
    .parameters = me_get_model_start_date_parameters,
    .make_result = api::make_result<me::GetModelStartDate::Result>,
};

constinit const Operation me_get_top_percentage{
    .info = {.name = "me.get-top-percentage",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<me::GetTopPercentage::Result>::shape},
    .group = "me",
    .path = "/api/{account}/me/top-percentage",
    .summary = "Where the model ranks, as a top percentage of all creators.",
    .parameters = me_get_model_start_date_parameters,
    .make_result = api::make_result<me::GetTopPercentage::Result>,
};

constinit const Operation me_retrieve{
    .info = {.name = "me.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<me::Retrieve::Result>::shape},
    .group = "me",
    .path = "/api/{account}/me",
    .summary = "OnlyFans profile of the account the call is made for.",
    .parameters = me_get_model_start_date_parameters,
    .make_result = api::make_result<me::Retrieve::Result>,
};

}  // namespace api::operations

namespace me {

const detail::OperationInfo& GetModelStartDate::info = api::operations::me_get_model_start_date.info;

Request GetModelStartDate::request() const {
    return api::RequestBuilder(api::operations::me_get_model_start_date).set("account", account_).build();
}

const detail::OperationInfo& GetTopPercentage::info = api::operations::me_get_top_percentage.info;

Request GetTopPercentage::request() const {
    return api::RequestBuilder(api::operations::me_get_top_percentage).set("account", account_).build();
}

const detail::OperationInfo& Retrieve::info = api::operations::me_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::me_retrieve).set("account", account_).build();
}

}  // namespace me

}  // namespace ofapi
