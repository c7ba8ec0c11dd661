// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::me {

/// When earning was switched on for the model.
///
/// `GET /api/{account}/me/model-start-date`
class GetModelStartDate {
 public:
    struct Result {
        std::optional<Timestamp> start_date;
    };

    static const detail::OperationInfo& info;

    explicit GetModelStartDate(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetModelStartDate&, const GetModelStartDate&) = default;

 private:
    AccountId account_;
};

/// Where the model ranks, as a top percentage of all creators.
///
/// `GET /api/{account}/me/top-percentage`
class GetTopPercentage {
 public:
    struct Result {
        std::optional<std::string> message;
        std::optional<double> top_percentage;
    };

    static const detail::OperationInfo& info;

    explicit GetTopPercentage(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetTopPercentage&, const GetTopPercentage&) = default;

 private:
    AccountId account_;
};

/// OnlyFans profile of the account the call is made for.
///
/// `GET /api/{account}/me`
class Retrieve {
 public:
    struct Result {
        struct AvatarThumbs {
            std::optional<std::string> c144;
            std::optional<std::string> c50;
        };

        struct HasNewTicketReplies {
            std::optional<bool> appeal_form;
            std::optional<bool> closed;
            std::optional<bool> open;
            std::optional<bool> solved;
        };

        struct HeaderSize {
            std::optional<std::int64_t> height;
            std::optional<std::int64_t> width;
        };

        struct HeaderThumbs {
            std::optional<std::string> w480;
            std::optional<std::string> w760;
        };

        struct Upload {
            struct GeoUploadArgs {
                struct Additional {
                    std::optional<std::string> user;
                };

                std::optional<Additional> additional;
                std::optional<bool> is_delay;
                std::optional<bool> need_thumbs;
                std::optional<std::string> preset;
                std::optional<std::string> preset_png;
                std::optional<std::string> protected_preset;
            };

            std::optional<GeoUploadArgs> geo_upload_args;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> about;
        std::vector<std::string> adv_block;
        std::optional<bool> age_verification_required;
        std::optional<std::int64_t> archived_posts_count;
        std::optional<std::int64_t> audios_count;
        std::optional<std::string> avatar;
        std::optional<bool> avatar_header_converter_upload;
        std::optional<AvatarThumbs> avatar_thumbs;
        std::optional<bool> can_add_card;
        std::optional<bool> can_add_story;
        std::optional<bool> can_add_subscriber;
        std::optional<bool> can_alternative_wallet_top_up;
        std::optional<bool> can_change_content_price;
        std::optional<bool> can_chat;
        std::optional<bool> can_comment_story;
        std::optional<bool> can_connect_of_account;
        std::optional<bool> can_create_fund_raising;
        std::optional<bool> can_create_lists;
        std::optional<bool> can_create_promotion;
        std::optional<bool> can_create_trial;
        std::optional<bool> can_earn;
        std::optional<bool> can_look_story;
        std::optional<bool> can_make_expire_posts;
        std::optional<bool> can_pay_internal;
        std::optional<bool> can_pin_post;
        std::optional<bool> can_receive_chat_message;
        std::optional<bool> can_receive_manual_payout;
        std::optional<bool> can_receive_stripe_payout;
        std::optional<bool> can_send_chat_to_all;
        std::optional<bool> can_streaming;
        std::optional<bool> can_trial_send;
        std::optional<std::int64_t> chat_messages_count;
        std::vector<boost::json::value> connected_of_accounts;
        std::optional<std::int64_t> count_pinned_chat;
        std::optional<std::int64_t> count_priority_chat;
        std::optional<double> credit_balance;
        std::optional<double> credits_max;
        std::optional<double> credits_min;
        std::optional<std::string> csrf;
        std::optional<std::string> email;
        std::optional<bool> enabled_image_editor_for_chat;
        std::vector<boost::json::value> face_id_regular;
        std::optional<std::int64_t> favorited_count;
        std::optional<std::int64_t> favorites_count;
        std::optional<Timestamp> first_published_post_date;
        std::optional<bool> has_friends;
        std::optional<bool> has_internal_payments;
        std::optional<bool> has_labels;
        std::optional<bool> has_links;
        std::optional<bool> has_new_alerts;
        std::optional<bool> has_new_changed_price_subscriptions;
        std::optional<bool> has_new_hints;
        std::optional<HasNewTicketReplies> has_new_ticket_replies;
        std::optional<bool> has_not_viewed_story;
        std::optional<bool> has_pinned_posts;
        std::optional<bool> has_purchased_posts;
        std::optional<bool> has_scenario;
        std::optional<bool> has_scheduled_stream;
        std::optional<bool> has_stories;
        std::optional<bool> has_stream;
        std::optional<bool> has_stripe;
        std::optional<bool> has_system_notifications;
        std::optional<bool> has_tags;
        std::optional<bool> has_watermark_photo;
        std::optional<bool> has_watermark_video;
        std::optional<std::string> header;
        std::optional<HeaderSize> header_size;
        std::optional<HeaderThumbs> header_thumbs;
        std::optional<std::string> ip;
        std::optional<bool> is_adult_content;
        std::optional<bool> is_age_verified;
        std::optional<bool> is_allow_tweets;
        std::optional<bool> is_auth;
        std::optional<bool> is_country_vat_number_collect;
        std::optional<bool> is_country_vat_refundable;
        std::optional<bool> is_country_with_vat;
        std::optional<bool> is_credits_enabled;
        std::optional<bool> is_delete_initiated;
        std::optional<bool> is_email_checked;
        std::optional<bool> is_email_required;
        std::optional<bool> is_legal_approved_allowed;
        std::optional<bool> is_make_payment;
        std::optional<bool> is_markdown_disabled_for_about;
        std::optional<bool> is_need_confirm_payout;
        std::optional<bool> is_otp_enabled;
        std::optional<bool> is_payment_card_connected;
        std::optional<bool> is_paywall_passed;
        std::optional<bool> is_performer;
        std::optional<bool> is_private_restriction;
        std::optional<bool> is_real_card_connected;
        std::optional<bool> is_real_performer;
        std::optional<bool> is_referrer_allowed;
        std::optional<bool> is_scheduled_streams_allowed;
        std::optional<bool> is_spotify_connected;
        std::optional<bool> is_spring_connected;
        std::optional<bool> is_stripe_exist;
        std::optional<bool> is_twitter_connected;
        std::optional<bool> is_vat_required;
        std::optional<bool> is_verified;
        std::optional<bool> is_verified_reason;
        std::optional<bool> is_visible_online;
        std::optional<bool> is_wallet_autorecharge;
        std::optional<bool> is_want_comments;
        std::optional<std::string> iv_country;
        std::optional<std::string> iv_fail_reason;
        std::optional<std::string> iv_flow;
        std::optional<bool> iv_hide_for_performers;
        std::optional<std::string> iv_status;
        std::optional<Timestamp> join_date;
        std::optional<Timestamp> last_seen;
        std::optional<std::string> location;
        std::optional<double> max_fund_raising_target;
        std::optional<std::int64_t> max_pinned_posts_count;
        std::optional<std::int64_t> medias_count;
        std::optional<double> message_max_price;
        std::optional<double> message_min_price;
        std::optional<double> min_fund_raising_target;
        std::optional<std::string> name;
        std::optional<bool> need_iv_approve;
        std::optional<std::int64_t> new_tags_count;
        std::optional<std::int64_t> notifications_count;
        std::optional<bool> paid_feed;
        std::optional<std::string> payout_legal_approve_state;
        std::optional<std::string> payout_type;
        std::optional<std::int64_t> photos_count;
        std::optional<std::int64_t> pinned_posts_count;
        std::optional<double> post_max_price;
        std::optional<double> post_min_price;
        std::optional<std::int64_t> posts_count;
        std::optional<std::int64_t> private_archived_posts_count;
        std::optional<bool> show_media_count;
        std::optional<bool> show_posts_in_feed;
        std::optional<bool> show_subscribers_count;
        std::optional<std::string> subscribed_by_data;
        std::optional<std::string> subscribed_on_data;
        std::optional<double> subscribe_max_price;
        std::optional<double> subscribe_min_price;
        std::optional<double> subscribe_price;
        std::optional<std::int64_t> subscribers_count;
        std::optional<std::int64_t> subscribes_count;
        std::vector<boost::json::value> subscription_bundles;
        std::optional<bool> tips_enabled;
        std::optional<double> tips_max;
        std::optional<double> tips_min;
        std::optional<double> tips_min_internal;
        std::optional<bool> tips_text_enabled;
        std::optional<std::int64_t> trial_max_days;
        std::optional<std::int64_t> trial_max_expires_days;
        std::optional<std::string> twitter_username;
        std::optional<std::int64_t> unread_tips;
        std::optional<Upload> upload;
        std::optional<std::string> username;
        std::optional<std::string> vat_number_name;
        std::optional<std::int64_t> videos_count;
        std::optional<std::string> view;
        std::optional<double> wallet_autorecharge_amount;
        std::optional<double> wallet_autorecharge_min;
        std::optional<bool> wallet_first_rebills;
        std::optional<std::string> watermark_position;
        std::optional<std::string> watermark_text;
        std::optional<std::string> website;
        std::optional<std::string> wishlist;
        std::optional<std::string> ws_auth_token;
        std::optional<std::string> ws_url;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

}  // namespace ofapi::me
