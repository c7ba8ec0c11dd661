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

namespace ofapi::accounts {

/// A connected OnlyFans account. Holds session material of the creator (`csrf`, `wsAuthToken`, e-mail addresses): do
/// not log it.
struct Account {
    struct OnlyfansUserData {
        struct AvatarThumbs {
            std::optional<std::string> c144;
            std::optional<std::string> c50;
        };

        struct HasNewTicketReplies {
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
        std::optional<bool> can_alternative_wallet_top_up;
        std::optional<bool> can_chat;
        std::optional<bool> can_comment_story;
        std::optional<bool> can_connect_of_account;
        std::optional<bool> can_create_lists;
        std::optional<bool> can_look_story;
        std::optional<bool> can_pay_internal;
        std::optional<bool> can_pin_post;
        std::optional<bool> can_receive_chat_message;
        std::optional<bool> can_send_chat_to_all;
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
        std::optional<bool> has_internal_payments;
        std::optional<bool> has_labels;
        std::optional<bool> has_new_alerts;
        std::optional<bool> has_new_changed_price_subscriptions;
        std::optional<bool> has_new_hints;
        std::optional<HasNewTicketReplies> has_new_ticket_replies;
        std::optional<bool> has_not_viewed_story;
        std::optional<bool> has_pinned_posts;
        std::optional<bool> has_purchased_posts;
        std::optional<bool> has_scenario;
        std::optional<bool> has_system_notifications;
        std::optional<bool> has_tags;
        std::optional<bool> has_watermark_photo;
        std::optional<bool> has_watermark_video;
        std::optional<std::string> header;
        std::optional<HeaderSize> header_size;
        std::optional<HeaderThumbs> header_thumbs;
        std::optional<std::string> ip;
        std::optional<bool> is_age_verified;
        std::optional<bool> is_allow_tweets;
        std::optional<bool> is_auth;
        std::optional<bool> is_credits_enabled;
        std::optional<bool> is_delete_initiated;
        std::optional<bool> is_email_checked;
        std::optional<bool> is_email_required;
        std::optional<bool> is_legal_approved_allowed;
        std::optional<bool> is_make_payment;
        std::optional<bool> is_markdown_disabled_for_about;
        std::optional<bool> is_otp_enabled;
        std::optional<bool> is_payment_card_connected;
        std::optional<bool> is_paywall_passed;
        std::optional<bool> is_performer;
        std::optional<bool> is_real_card_connected;
        std::optional<bool> is_real_performer;
        std::optional<bool> is_referrer_allowed;
        std::optional<bool> is_spotify_connected;
        std::optional<bool> is_twitter_connected;
        std::optional<bool> is_verified;
        std::optional<bool> is_visible_online;
        std::optional<bool> is_wallet_autorecharge;
        std::optional<bool> is_want_comments;
        std::optional<std::string> iv_country;
        std::optional<std::string> iv_fail_reason;
        std::optional<std::string> iv_flow;
        std::optional<std::string> iv_status;
        std::optional<Timestamp> join_date;
        std::optional<Timestamp> last_seen;
        std::optional<std::string> location;
        std::optional<std::int64_t> max_pinned_posts_count;
        std::optional<std::int64_t> medias_count;
        std::optional<std::string> name;
        std::optional<bool> need_iv_approve;
        std::optional<std::int64_t> new_tags_count;
        std::optional<std::int64_t> notifications_count;
        std::optional<bool> paid_feed;
        std::optional<std::string> payout_legal_approve_state;
        std::optional<std::int64_t> photos_count;
        std::optional<std::int64_t> pinned_posts_count;
        std::optional<std::int64_t> posts_count;
        std::optional<std::int64_t> private_archived_posts_count;
        std::optional<bool> show_posts_in_feed;
        std::optional<std::int64_t> subscribers_count;
        std::optional<std::int64_t> subscribes_count;
        std::optional<std::string> twitter_username;
        std::optional<Upload> upload;
        std::optional<std::string> username;
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

    std::optional<AccountId> id;
    std::optional<std::string> authentication_progress;
    std::optional<std::string> display_name;
    std::optional<bool> is_authenticated;
    std::optional<std::string> onlyfans_email;
    std::optional<std::int64_t> onlyfans_id;
    std::optional<OnlyfansUserData> onlyfans_user_data;
    std::optional<std::string> onlyfans_username;
};

/// Disconnects an OnlyFans account from the team.
///
/// `DELETE /api/accounts/{id}`. The answer has no envelope and no `_meta`. The answer may carry session material: do
/// not log it.
class Disconnect {
 public:
    using Result = boost::json::value;
    static const detail::OperationInfo& info;

    explicit Disconnect(AccountId id) : id_(std::move(id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Disconnect&, const Disconnect&) = default;

 private:
    AccountId id_;
};

/// Every OnlyFans account connected to the team.
///
/// `GET /api/accounts`. The answer has no envelope and no `_meta`. The answer may carry session material: do not log
/// it.
class List {
 public:
    using Result = std::vector<Account>;
    static const detail::OperationInfo& info;

    List() {}

    List& onlyfans_email(std::string value) & {
        onlyfans_email_ = std::move(value);
        return *this;
    }
    List&& onlyfans_email(std::string value) && { return std::move(onlyfans_email(std::move(value))); }

    /// The filter is a string, the response field a number.
    List& onlyfans_id(std::string value) & {
        onlyfans_id_ = std::move(value);
        return *this;
    }
    List&& onlyfans_id(std::string value) && { return std::move(onlyfans_id(std::move(value))); }

    List& onlyfans_username(std::string value) & {
        onlyfans_username_ = std::move(value);
        return *this;
    }
    List&& onlyfans_username(std::string value) && { return std::move(onlyfans_username(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    std::optional<std::string> onlyfans_email_;
    std::optional<std::string> onlyfans_id_;
    std::optional<std::string> onlyfans_username_;
};

}  // namespace ofapi::accounts
