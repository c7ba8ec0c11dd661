// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/file.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::settings {

struct ImageFile {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> size;
    std::optional<std::string> url;
    std::optional<std::int64_t> width;
};

struct WelcomeMessage {
    struct MediaItem {
        struct Files {
            struct Full {
                std::optional<std::int64_t> height;
                std::optional<std::int64_t> size;
                std::vector<boost::json::value> sources;
                std::optional<std::string> url;
                std::optional<std::int64_t> width;
            };

            std::optional<Full> full;
            std::optional<ImageFile> preview;
            std::optional<ImageFile> square_preview;
            std::optional<ImageFile> thumb;
        };

        struct VideoSources {
            std::optional<std::string> n240;
            std::optional<std::string> n720;
        };

        std::optional<std::int64_t> id;
        std::optional<bool> can_view;
        std::optional<bool> converted_to_video;
        std::optional<Timestamp> created_at;
        std::optional<std::int64_t> duration;
        std::optional<Files> files;
        std::optional<bool> has_custom_preview;
        std::optional<bool> has_error;
        std::optional<bool> is_ready;
        std::vector<boost::json::value> release_forms;
        std::optional<std::string> type;
        std::optional<VideoSources> video_sources;
    };

    std::optional<std::string> id;
    std::optional<Timestamp> created_at;
    std::optional<std::string> display_text;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_active;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> locked_text;
    std::vector<MediaItem> media;
    std::optional<std::int64_t> media_count;
    std::vector<boost::json::value> previews;
    std::optional<double> price;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> template_;
    std::optional<std::string> text;
};

struct SocialMediaButton {
    std::optional<std::int64_t> id;
    std::optional<std::int64_t> clicks;
    std::optional<bool> is_valid;
    std::optional<std::string> label;
    std::optional<std::string> link;
    std::optional<std::string> social_media;
    std::optional<std::int64_t> sort;
    std::optional<std::string> url;
    std::optional<std::string> username;
};

/// Tells whether a username is already in use.
///
/// `POST /api/{account}/settings/username-exists`
class CheckUsernameAvailability {
 public:
    struct Result {
        std::optional<bool> success;  ///< documented as the "taken" flag, i.e. true = in use, false = free
    };

    static const detail::OperationInfo& info;

    CheckUsernameAvailability(AccountId account, std::string username)
        : account_(std::move(account)), username_(std::move(username)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const CheckUsernameAvailability&, const CheckUsernameAvailability&) = default;

 private:
    AccountId account_;
    std::string username_;
};

/// Current settings of the account.
///
/// `GET /api/{account}/settings`
class Retrieve {
 public:
    struct Result {
        struct CanAddSubscriberByBundle {
            struct Discounts {
                std::optional<std::string> n0;
                std::optional<std::string> n10;
                std::optional<std::string> n15;
                std::optional<std::string> n20;
                std::optional<std::string> n25;
                std::optional<std::string> n30;
                std::optional<std::string> n35;
                std::optional<std::string> n40;
                std::optional<std::string> n45;
                std::optional<std::string> n5;
                std::optional<std::string> n50;
            };

            struct Durations {
                std::optional<std::string> n12;
                std::optional<std::string> n3;
                std::optional<std::string> n6;
            };

            std::optional<Discounts> discounts;
            std::optional<Durations> durations;
        };

        std::optional<bool> activity_hub_allowed;
        std::vector<boost::json::value> activity_hub_tokens;
        std::optional<bool> app_otp;
        std::optional<bool> avatar_header_converter_upload;
        std::vector<boost::json::value> blocked_countries;
        std::vector<boost::json::value> blocked_ips;
        std::vector<boost::json::value> blocked_states;
        std::optional<double> bundle_max_price;
        std::optional<bool> can_accept_message_only_from_friends;
        std::optional<bool> can_add_phone;
        std::optional<CanAddSubscriberByBundle> can_add_subscriber_by_bundle;
        std::optional<bool> can_make_profile_links;
        std::optional<bool> can_socials_connect;
        std::optional<std::string> change_email_step;
        std::optional<std::int64_t> changelog_updates;
        std::optional<bool> comments_only_for_payers;
        std::optional<Timestamp> confirm_email_sent_at;
        std::optional<std::string> co_streaming_request_from;
        std::optional<bool> creators_comments_only_for_friends;
        std::optional<bool> disable_subscribes_offers;
        std::optional<bool> face_otp;
        std::optional<bool> force_face_otp;
        std::optional<bool> has_paid_posts;
        std::optional<bool> has_password;
        std::optional<bool> hide_after_mass_messages;
        std::optional<bool> important_subscription_notifications;
        std::optional<bool> is_auto_follow_back;
        std::optional<bool> is_co_streaming_allowed;
        std::optional<bool> is_delete_initiated;
        std::optional<bool> is_drm_enabled;
        std::optional<bool> is_email_notifications_enabled;
        std::optional<bool> is_monthly_newsletters;
        std::optional<bool> is_old_login_redirect;
        std::optional<bool> is_opensea_connected;
        std::optional<bool> is_otp_app_connected;
        std::optional<bool> is_private;
        std::optional<bool> is_suggestions_opt_out;
        std::optional<bool> is_telegram_connected;
        std::optional<Timestamp> last_subscription_expired_at;
        std::optional<std::string> life_time_email_code;
        std::optional<bool> mute_tags_in_chats;
        std::optional<bool> mute_tags_in_posts;
        std::optional<bool> mute_tags_in_stories;
        std::optional<bool> mute_tags_in_streams;
        std::optional<std::string> new_email;
        std::optional<bool> notify_on_all_mentions;
        std::optional<std::string> phone_last4;
        std::optional<bool> phone_otp;
        std::optional<std::string> recommender_reward;
        std::optional<bool> reply_on_subscribe;
        std::optional<bool> send_awards_top1;
        std::optional<bool> send_awards_top5;
        std::optional<bool> should_receive_less_notifications;
        std::optional<bool> show_friends_to_subscribers;
        std::optional<bool> show_full_text_in_email_notify;
        std::optional<bool> show_posts_tips;
        std::optional<bool> show_subscribes_offers;
        std::vector<boost::json::value> socials_connects;
        std::optional<std::string> streaming_mux_key;
        std::optional<Timestamp> streaming_mux_key_expired_at;
        std::optional<std::string> streaming_mux_server;
        std::optional<std::string> streaming_obs_key;
        std::optional<std::string> streaming_obs_server;
        std::optional<std::string> streaming_rtmp_key;
        std::optional<std::string> streaming_rtmp_server;
        std::optional<bool> strong_otp;
        std::optional<bool> unfollow_auto_follow_back;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

/// Changes the profile fields that are sent; omitted ones keep their value.
///
/// `POST /api/{account}/settings/profile`
class UpdateProfile {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit UpdateProfile(AccountId account) : account_(std::move(account)) {}

    /// Null clears it; likewise location, website and wishlist.
    UpdateProfile& about(std::string value) & {
        about_ = std::move(value);
        return *this;
    }
    UpdateProfile&& about(std::string value) && { return std::move(about(std::move(value))); }
    UpdateProfile& about(std::nullptr_t) & {
        about_.emplace(std::nullopt);
        return *this;
    }
    UpdateProfile&& about(std::nullptr_t) && { return std::move(about(nullptr)); }

    /// An uploaded ofapi_media_ id; same for header.
    UpdateProfile& avatar(std::string value) & {
        avatar_ = std::move(value);
        return *this;
    }
    UpdateProfile&& avatar(std::string value) && { return std::move(avatar(std::move(value))); }

    UpdateProfile& header(std::string value) & {
        header_ = std::move(value);
        return *this;
    }
    UpdateProfile&& header(std::string value) && { return std::move(header(std::move(value))); }

    UpdateProfile& location(std::string value) & {
        location_ = std::move(value);
        return *this;
    }
    UpdateProfile&& location(std::string value) && { return std::move(location(std::move(value))); }
    UpdateProfile& location(std::nullptr_t) & {
        location_.emplace(std::nullopt);
        return *this;
    }
    UpdateProfile&& location(std::nullptr_t) && { return std::move(location(nullptr)); }

    /// Null falls back to the default display name.
    UpdateProfile& name(std::string value) & {
        name_ = std::move(value);
        return *this;
    }
    UpdateProfile&& name(std::string value) && { return std::move(name(std::move(value))); }
    UpdateProfile& name(std::nullptr_t) & {
        name_.emplace(std::nullopt);
        return *this;
    }
    UpdateProfile&& name(std::nullptr_t) && { return std::move(name(nullptr)); }

    /// Check first with settings.checkUsernameAvailability.
    UpdateProfile& username(std::string value) & {
        username_ = std::move(value);
        return *this;
    }
    UpdateProfile&& username(std::string value) && { return std::move(username(std::move(value))); }

    /// Must be a valid URL; wishlist likewise (Amazon wishlist).
    UpdateProfile& website(std::string value) & {
        website_ = std::move(value);
        return *this;
    }
    UpdateProfile&& website(std::string value) && { return std::move(website(std::move(value))); }
    UpdateProfile& website(std::nullptr_t) & {
        website_.emplace(std::nullopt);
        return *this;
    }
    UpdateProfile&& website(std::nullptr_t) && { return std::move(website(nullptr)); }

    UpdateProfile& wishlist(std::string value) & {
        wishlist_ = std::move(value);
        return *this;
    }
    UpdateProfile&& wishlist(std::string value) && { return std::move(wishlist(std::move(value))); }
    UpdateProfile& wishlist(std::nullptr_t) & {
        wishlist_.emplace(std::nullopt);
        return *this;
    }
    UpdateProfile&& wishlist(std::nullptr_t) && { return std::move(wishlist(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const UpdateProfile&, const UpdateProfile&) = default;

 private:
    AccountId account_;
    detail::Nullable<std::string> about_;
    std::optional<std::string> avatar_;
    std::optional<std::string> header_;
    detail::Nullable<std::string> location_;
    detail::Nullable<std::string> name_;
    std::optional<std::string> username_;
    detail::Nullable<std::string> website_;
    detail::Nullable<std::string> wishlist_;
};

/// Sets the monthly subscription price, or makes the account free.
///
/// `PATCH /api/{account}/settings/subscription-price`
class UpdateSubscriptionPrice {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `price`: Sent as a string: "0" or "free" for a free account, else a number in 4.99..200; OnlyFans allows at most
    /// 3 changes a day; 4.99 to 200, or 0 or free.
    UpdateSubscriptionPrice(AccountId account, std::string price)
        : account_(std::move(account)), price_(std::move(price)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const UpdateSubscriptionPrice&, const UpdateSubscriptionPrice&) = default;

 private:
    AccountId account_;
    std::string price_;
};

namespace blocked_countries {

/// Countries whose visitors cannot see the account.
///
/// `GET /api/{account}/settings/blocked-countries`
class Retrieve {
 public:
    struct Result {
        std::vector<std::string> blocked_countries;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

/// Replaces the set of countries that cannot see the account.
///
/// `PUT /api/{account}/settings/blocked-countries`
class Update {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `blocked_countries`: The full list of ISO 3166-1 alpha-2 codes, already blocked ones included; an empty array
    /// (docs: or null, though typed non-null) unblocks all.
    Update(AccountId account, std::vector<std::string> blocked_countries)
        : account_(std::move(account)), blocked_countries_(std::move(blocked_countries)) {}

    /// Passed through to OnlyFans, empty array when omitted.
    Update& blocked_states(std::vector<std::string> value) & {
        blocked_states_ = std::move(value);
        return *this;
    }
    Update&& blocked_states(std::vector<std::string> value) && { return std::move(blocked_states(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& blocked_states(Values&&... values) & {
        return blocked_states(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& blocked_states(Values&&... values) && {
        return std::move(blocked_states(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    std::vector<std::string> blocked_countries_;
    std::optional<std::vector<std::string>> blocked_states_;
};

}  // namespace blocked_countries

namespace social_media_buttons {

/// Puts a new social media button on the profile.
///
/// `POST /api/{account}/settings/social-media-buttons`
class Add {
 public:
    enum class Type : std::uint8_t {
        instagram,
        x,
        facebook,
        youtube,
        tiktok,
        snapchat,
        amazon,
        twitch,
        discord,
        patreon,
        pinterest,
        etsy,
        bereal,
        kick,
        depop,
        poshmark,
        vsco,
        threads,
        throne,
        shopltk,
        oftv,
        bluesky
    };
    friend std::string_view to_string(Type) noexcept;

    using Result = std::vector<SocialMediaButton>;
    static const detail::OperationInfo& info;

    /// `value`: A username or a link.
    Add(AccountId account, std::string label, Type type, std::string value)
        : account_(std::move(account)), label_(std::move(label)), type_(type), value_(std::move(value)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    std::string label_;
    Type type_;
    std::string value_;
};

/// Removes one social media button.
///
/// `DELETE /api/{account}/settings/social-media-buttons/{button_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, ButtonId button_id) : account_(std::move(account)), button_id_(std::move(button_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    ButtonId button_id_;
};

/// Social media buttons shown on the profile.
///
/// `GET /api/{account}/settings/social-media-buttons`
class List {
 public:
    using Result = std::vector<SocialMediaButton>;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
};

/// Rearranges the social media buttons.
///
/// `POST /api/{account}/settings/social-media-buttons/reorder`
class Reorder {
 public:
    using Result = std::vector<SocialMediaButton>;
    static const detail::OperationInfo& info;

    /// `button_ids`: Strings in the request although id is numeric in responses.
    Reorder(AccountId account, std::vector<std::string> button_ids)
        : account_(std::move(account)), button_ids_(std::move(button_ids)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Reorder&, const Reorder&) = default;

 private:
    AccountId account_;
    std::vector<std::string> button_ids_;
};

/// Renames one social media button.
///
/// `PUT /api/{account}/settings/social-media-buttons/{button_id}`
class Update {
 public:
    using Result = std::vector<SocialMediaButton>;
    static const detail::OperationInfo& info;

    Update(AccountId account, ButtonId button_id, std::string label)
        : account_(std::move(account)), button_id_(std::move(button_id)), label_(std::move(label)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    ButtonId button_id_;
    std::string label_;
};

}  // namespace social_media_buttons

namespace welcome_message {

/// Template of the message new subscribers get automatically.
///
/// `GET /api/{account}/settings/welcome-message`
class Retrieve {
 public:
    using Result = WelcomeMessage;
    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

/// Switches the automatic welcome message on or off.
///
/// `PATCH /api/{account}/settings/welcome-message`
class Toggle {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Toggle(AccountId account, bool enabled) : account_(std::move(account)), enabled_(enabled) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Toggle&, const Toggle&) = default;

 private:
    AccountId account_;
    bool enabled_;
};

/// Replaces the template of the message new subscribers get automatically.
///
/// `POST /api/{account}/settings/welcome-message`
class Update {
 public:
    using Result = WelcomeMessage;
    static const detail::OperationInfo& info;

    explicit Update(AccountId account) : account_(std::move(account)) {}

    Update& is_forward(bool value) & {
        is_forward_ = value;
        return *this;
    }
    Update&& is_forward(bool value) && { return std::move(is_forward(value)); }

    /// Whether the text is hidden (wording of the docs is ambiguous: shown or hidden).
    Update& locked_text(bool value) & {
        locked_text_ = value;
        return *this;
    }
    Update&& locked_text(bool value) && { return std::move(locked_text(value)); }

    /// ofapi_media_ ids, vault ids or directly uploaded files (the SDK still sends JSON); hidden from the fan when
    /// price is set.
    Update& media_files(std::vector<std::string> value) & {
        media_files_ = std::move(value);
        return *this;
    }
    Update&& media_files(std::vector<std::string> value) && { return std::move(media_files(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& media_files(Values&&... values) & {
        return media_files(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& media_files(Values&&... values) && {
        return std::move(media_files(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// As mediaFiles, or integer indices into the files uploaded in mediaFiles; visible even when price is set.
    Update& previews(std::vector<std::string> value) & {
        previews_ = std::move(value);
        return *this;
    }
    Update&& previews(std::vector<std::string> value) && { return std::move(previews(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& previews(Values&&... values) & {
        return previews(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& previews(Values&&... values) && {
        return std::move(previews(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// US dollars; 3 to 200, or 0.
    Update& price(double value) & {
        price_ = value;
        return *this;
    }
    Update&& price(double value) && { return std::move(price(value)); }

    /// Documented as an array of ids but typed string; same for rfPartner and rfTag.
    Update& rf_guest(std::string value) & {
        rf_guest_ = std::move(value);
        return *this;
    }
    Update&& rf_guest(std::string value) && { return std::move(rf_guest(std::move(value))); }

    Update& rf_partner(std::string value) & {
        rf_partner_ = std::move(value);
        return *this;
    }
    Update&& rf_partner(std::string value) && { return std::move(rf_partner(std::move(value))); }

    Update& rf_tag(std::string value) & {
        rf_tag_ = std::move(value);
        return *this;
    }
    Update&& rf_tag(std::string value) && { return std::move(rf_tag(std::move(value))); }

    /// Required when no media file is given.
    Update& text(std::string value) & {
        text_ = std::move(value);
        return *this;
    }
    Update&& text(std::string value) && { return std::move(text(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    std::optional<bool> is_forward_;
    std::optional<bool> locked_text_;
    std::optional<std::vector<std::string>> media_files_;
    std::optional<std::vector<std::string>> previews_;
    std::optional<double> price_;
    std::optional<std::string> rf_guest_;
    std::optional<std::string> rf_partner_;
    std::optional<std::string> rf_tag_;
    std::optional<std::string> text_;
};

}  // namespace welcome_message

}  // namespace ofapi::settings
