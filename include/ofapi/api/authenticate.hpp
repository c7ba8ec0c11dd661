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
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::authenticate {

/// How far a login attempt has come, and whether it waits for a second factor.
///
/// `GET /api/authenticate/{attempt_id}`. The docs also name twoFactorPending (2FA code wanted) and, for mobile_app
/// logins still pending, mobile_auth_session_deeplink; neither is in the declared shape. The answer has no envelope and
/// no `_meta`. The answer may carry session material: do not log it.
class PollStatus {
 public:
    struct Result {
        struct Account {
            struct OnlyfansData {
                struct AgeVerificationSession {
                    std::optional<std::string> api_flow;
                    std::optional<Timestamp> expired_at;
                    std::optional<std::string> status;
                    std::optional<std::string> url;
                };

                struct HasNewTicketReplies {
                    std::optional<bool> closed;
                    std::optional<bool> open;
                    std::optional<bool> solved;
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
                std::optional<AgeVerificationSession> age_verification_session;
                std::optional<std::int64_t> archived_posts_count;
                std::optional<std::int64_t> audios_count;
                std::optional<std::string> avatar;
                std::optional<bool> avatar_header_converter_upload;
                /// string|null here, an object in accounts.list and me.retrieve; same for headerSize and headerThumbs.
                std::optional<std::string> avatar_thumbs;
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
                std::optional<std::string> header_size;
                std::optional<std::string> header_thumbs;
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

            std::optional<std::string> id;
            std::optional<std::string> display_name;
            std::optional<OnlyfansData> onlyfans_data;
        };

        struct LastAttempt {
            std::optional<Timestamp> completed_at;
            std::optional<std::string> error_code;
            std::optional<std::string> error_message;
            std::optional<bool> needs_otp;
            std::optional<std::string> otp_phone_ending;
            std::optional<Timestamp> started_at;
            std::optional<bool> success;
        };

        std::optional<Account> account;
        std::optional<LastAttempt> last_attempt;
        std::optional<std::string> progress;
        std::optional<std::string> state;
    };

    static const detail::OperationInfo& info;

    explicit PollStatus(AttemptId attempt_id) : attempt_id_(std::move(attempt_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const PollStatus&, const PollStatus&) = default;

 private:
    AttemptId attempt_id_;
};

/// Logs a known account in again with the credentials already stored.
///
/// `POST /api/authenticate/{account_id}/reauthenticate`. The answer has no envelope and no `_meta`. The answer may
/// carry session material: do not log it.
class Reauthenticate {
 public:
    struct Result {
        std::optional<std::string> message;
        std::optional<std::string> polling_url;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit Reauthenticate(AccountId account_id) : account_id_(std::move(account_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Reauthenticate&, const Reauthenticate&) = default;

 private:
    AccountId account_id_;
};

/// Mails the creator a verification link so that they confirm the login on their own device.
///
/// `POST /api/authenticate/{attempt_id}/send-email-to-creator`. The answer has no envelope and no `_meta`. The answer
/// may carry session material: do not log it.
class Send2faEmail {
 public:
    struct Result {
        std::optional<std::string> message;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit Send2faEmail(AttemptId attempt_id) : attempt_id_(std::move(attempt_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Send2faEmail&, const Send2faEmail&) = default;

 private:
    AttemptId attempt_id_;
};

/// Starts connecting an account by e-mail and password, session cookies, or the Auth+ mobile app.
///
/// `POST /api/authenticate`. Bare object, no data/_meta envelope; the second shape answers mobile_app. The answer has
/// no envelope and no `_meta`. The answer may carry session material: do not log it.
class Start {
 public:
    enum class AuthType : std::uint8_t { email_password, raw_data, mobile_app };
    friend std::string_view to_string(AuthType) noexcept;

    enum class ProxyCountry : std::uint8_t { us, uk, gb };
    friend std::string_view to_string(ProxyCountry) noexcept;

    /// Excludes proxyCountry.
    class CustomProxy {
     public:
        CustomProxy() {}

        CustomProxy& host(std::string value) & {
            host_ = std::move(value);
            return *this;
        }
        CustomProxy&& host(std::string value) && { return std::move(host(std::move(value))); }

        CustomProxy& password(std::string value) & {
            password_ = std::move(value);
            return *this;
        }
        CustomProxy&& password(std::string value) && { return std::move(password(std::move(value))); }

        /// 1 to 65535.
        CustomProxy& port(std::int64_t value) & {
            port_ = value;
            return *this;
        }
        CustomProxy&& port(std::int64_t value) && { return std::move(port(value)); }

        CustomProxy& username(std::string value) & {
            username_ = std::move(value);
            return *this;
        }
        CustomProxy&& username(std::string value) && { return std::move(username(std::move(value))); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const CustomProxy&, const CustomProxy&) = default;

     private:
        std::optional<std::string> host_;
        std::optional<std::string> password_;
        std::optional<std::int64_t> port_;
        std::optional<std::string> username_;
    };

    struct Result {
        std::optional<std::string> attempt_id;
        std::optional<std::string> message;
        std::optional<std::string> polling_url;
        std::optional<std::string> mobile_auth_session_deeplink;
    };

    static const detail::OperationInfo& info;

    Start() {}

    /// Required for raw_data, together with cookies, user_agent and xbc.
    Start& auth_id(std::string value) & {
        auth_id_ = std::move(value);
        return *this;
    }
    Start&& auth_id(std::string value) && { return std::move(auth_id(std::move(value))); }

    /// email_password where it is not set.
    Start& auth_type(AuthType value) & {
        auth_type_ = value;
        return *this;
    }
    Start&& auth_type(AuthType value) && { return std::move(auth_type(value)); }

    /// The whole cookie string, semicolon separated.
    Start& cookies(std::string value) & {
        cookies_ = std::move(value);
        return *this;
    }
    Start&& cookies(std::string value) && { return std::move(cookies(std::move(value))); }

    /// Excludes proxyCountry.
    Start& custom_proxy(CustomProxy value) & {
        custom_proxy_ = std::move(value);
        return *this;
    }
    Start&& custom_proxy(CustomProxy value) && { return std::move(custom_proxy(std::move(value))); }

    /// Required for email_password, password too.
    Start& email(std::string value) & {
        email_ = std::move(value);
        return *this;
    }
    Start&& email(std::string value) && { return std::move(email(std::move(value))); }

    /// True connects an account that exists already.
    Start& force_connect(bool value) & {
        force_connect_ = value;
        return *this;
    }
    Start&& force_connect(bool value) && { return std::move(force_connect(value)); }

    /// Falls back to the e-mail address or auth_id.
    Start& name(std::string value) & {
        name_ = std::move(value);
        return *this;
    }
    Start&& name(std::string value) && { return std::move(name(std::move(value))); }

    Start& password(std::string value) & {
        password_ = std::move(value);
        return *this;
    }
    Start&& password(std::string value) && { return std::move(password(std::move(value))); }

    Start& proxy_country(ProxyCountry value) & {
        proxy_country_ = value;
        return *this;
    }
    Start&& proxy_country(ProxyCountry value) && { return std::move(proxy_country(value)); }

    Start& user_agent(std::string value) & {
        user_agent_ = std::move(value);
        return *this;
    }
    Start&& user_agent(std::string value) && { return std::move(user_agent(std::move(value))); }

    Start& xbc(std::string value) & {
        xbc_ = std::move(value);
        return *this;
    }
    Start&& xbc(std::string value) && { return std::move(xbc(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Start&, const Start&) = default;

 private:
    std::optional<std::string> auth_id_;
    std::optional<AuthType> auth_type_;
    std::optional<std::string> cookies_;
    std::optional<CustomProxy> custom_proxy_;
    std::optional<std::string> email_;
    std::optional<bool> force_connect_;
    std::optional<std::string> name_;
    std::optional<std::string> password_;
    std::optional<ProxyCountry> proxy_country_;
    std::optional<std::string> user_agent_;
    std::optional<std::string> xbc_;
};

/// Hands in the two-factor code, or says that the selfie check is done.
///
/// `PUT /api/authenticate/{attempt_id}`. The answer has no envelope and no `_meta`. The answer may carry session
/// material: do not log it.
class Submit2fa {
 public:
    struct Result {
        std::optional<std::string> message;
    };

    static const detail::OperationInfo& info;

    explicit Submit2fa(AttemptId attempt_id) : attempt_id_(std::move(attempt_id)) {}

    /// Leave empty when selfie_verification_completed is true.
    Submit2fa& code(std::string value) & {
        code_ = std::move(value);
        return *this;
    }
    Submit2fa&& code(std::string value) && { return std::move(code(std::move(value))); }

    /// Required when there is no code; untyped in the SDK, documented with the value true.
    Submit2fa& selfie_verification_completed(bool value) & {
        selfie_verification_completed_ = value;
        return *this;
    }
    Submit2fa&& selfie_verification_completed(bool value) && { return std::move(selfie_verification_completed(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Submit2fa&, const Submit2fa&) = default;

 private:
    AttemptId attempt_id_;
    std::optional<std::string> code_;
    std::optional<bool> selfie_verification_completed_;
};

}  // namespace ofapi::authenticate
