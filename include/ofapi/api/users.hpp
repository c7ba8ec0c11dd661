// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::users {

struct AvatarThumbs {
    std::optional<std::string> c144;
    std::optional<std::string> c50;
};

struct HeaderSize {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> width;
};

struct HeaderThumbs {
    std::optional<std::string> w480;
    std::optional<std::string> w760;
};

struct ListState {
    std::optional<std::string> id;
    std::optional<bool> can_add_user;
    std::optional<std::string> cannot_add_user_reason;
    std::optional<bool> has_user;
    std::optional<std::string> name;
    std::optional<std::string> type;
};

struct Subscription {
    std::optional<std::int64_t> id;
    std::optional<std::string> action;
    std::optional<Timestamp> cancel_date;
    std::optional<Timestamp> date;
    std::optional<double> discount;
    std::optional<std::int64_t> duration;
    std::optional<std::int64_t> earning_id;
    std::optional<Timestamp> expire_date;
    std::optional<bool> is_current;
    std::optional<Timestamp> offer_end;
    std::optional<Timestamp> offer_start;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> start_date;
    std::optional<std::int64_t> subscriber_id;
    std::optional<std::string> type;
    std::optional<std::int64_t> user_id;
};

struct SubscribedOnData {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
    std::optional<bool> has_active_paid_subscriptions;
    std::optional<bool> is_muted;
    std::optional<double> messages_summ;
    std::optional<double> new_price;
    std::optional<double> posts_summ;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<std::string> status;
    std::optional<double> streams_summ;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct UserProfile {
    struct SubscribedByData {
        std::optional<Timestamp> discount_finished_at;
        std::optional<double> discount_percent;
        std::optional<std::int64_t> discount_period;
        std::optional<Timestamp> discount_started_at;
        std::optional<std::string> duration;
        std::optional<Timestamp> expired_at;
        std::optional<bool> has_active_paid_subscriptions;
        std::optional<bool> is_muted;
        std::optional<double> new_price;
        std::optional<double> price;
        std::optional<double> regular_price;
        std::optional<Timestamp> renewed_at;
        std::optional<bool> show_posts_in_feed;
        std::optional<std::string> status;
        std::optional<Timestamp> subscribe_at;
        std::optional<double> subscribe_price;
        std::vector<Subscription> subscribes;
        std::optional<std::string> unsubscribe_reason;
    };

    struct SubscriptionBundle {
        std::optional<std::int64_t> id;
        std::optional<bool> can_buy;
        std::optional<double> discount;
        std::optional<std::int64_t> duration;
        std::optional<double> price;
    };

    std::optional<std::int64_t> id;
    std::optional<std::string> about;
    std::optional<std::int64_t> archived_posts_count;
    std::optional<std::int64_t> audios_count;
    std::optional<std::string> avatar;
    std::optional<bool> avatar_header_converter_upload;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_chat;
    std::optional<bool> can_comment_story;
    std::optional<bool> can_create_promotion;
    std::optional<bool> can_create_trial;
    std::optional<bool> can_earn;
    std::optional<bool> can_look_story;
    std::optional<bool> can_pay_internal;
    std::optional<bool> can_receive_chat_message;
    std::optional<bool> can_report;
    std::optional<bool> can_restrict;
    std::optional<bool> can_trial_send;
    std::optional<bool> can_unsubscribe;
    std::optional<double> current_subscribe_price;
    std::optional<std::string> display_name;
    std::optional<std::int64_t> favorited_count;
    std::optional<std::int64_t> favorites_count;
    std::optional<std::int64_t> finished_streams_count;
    std::optional<Timestamp> first_published_post_date;
    std::optional<bool> has_friends;
    std::optional<bool> has_labels;
    std::optional<bool> has_links;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_pinned_posts;
    std::optional<bool> has_saved_streams;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> is_adult_content;
    std::optional<bool> is_blocked;
    std::optional<bool> is_friend;
    std::optional<bool> is_markdown_disabled_for_about;
    std::optional<bool> is_paywall_required;
    std::optional<bool> is_pending_autoprolong;
    std::optional<bool> is_performer;
    std::optional<bool> is_private_restriction;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_referrer_allowed;
    std::optional<bool> is_restricted;
    std::optional<bool> is_spotify_connected;
    std::optional<bool> is_spring_connected;
    std::optional<bool> is_verified;
    std::optional<Timestamp> join_date;
    std::optional<Timestamp> last_seen;
    std::vector<ListState> lists_states;
    std::optional<std::string> location;
    std::optional<std::int64_t> medias_count;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::optional<std::int64_t> photos_count;
    std::optional<std::int64_t> posts_count;
    std::optional<std::int64_t> private_archived_posts_count;
    std::optional<bool> should_show_finished_streams;
    std::optional<bool> show_media_count;
    std::optional<bool> show_posts_in_feed;
    std::optional<bool> show_subscribers_count;
    std::optional<bool> subscribed_by;
    std::optional<bool> subscribed_by_autoprolong;
    std::optional<SubscribedByData> subscribed_by_data;
    std::optional<bool> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<std::string> subscribed_on;
    std::optional<SubscribedOnData> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::optional<std::string> subscribers_count;
    std::vector<SubscriptionBundle> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::int64_t> videos_count;
    std::optional<std::string> view;
    std::optional<std::string> website;
    std::optional<std::string> wishlist;
};

struct SubscriptionNullStart {
    std::optional<std::int64_t> id;
    std::optional<std::string> action;
    std::optional<Timestamp> cancel_date;
    std::optional<Timestamp> date;
    std::optional<double> discount;
    std::optional<std::int64_t> duration;
    std::optional<std::int64_t> earning_id;
    std::optional<Timestamp> expire_date;
    std::optional<bool> is_current;
    std::optional<Timestamp> offer_end;
    std::optional<Timestamp> offer_start;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> start_date;
    std::optional<std::int64_t> subscriber_id;
    std::optional<std::string> type;
    std::optional<std::int64_t> user_id;
};

struct UserListed {
    struct ListsState {
        std::optional<std::string> id;
        std::optional<bool> can_add_user;
        std::optional<std::string> cannot_add_user_reason;
        std::optional<bool> has_user;
        std::optional<std::string> name;
        std::optional<std::string> type;
    };

    struct SubscribedByData {
        std::optional<Timestamp> discount_finished_at;
        std::optional<double> discount_percent;
        std::optional<std::int64_t> discount_period;
        std::optional<Timestamp> discount_started_at;
        std::optional<std::string> duration;
        std::optional<Timestamp> expired_at;
        std::optional<bool> has_active_paid_subscriptions;
        std::optional<bool> is_muted;
        std::optional<double> new_price;
        std::optional<double> price;
        std::optional<double> regular_price;
        std::optional<Timestamp> renewed_at;
        std::optional<bool> show_posts_in_feed;
        std::optional<std::string> status;
        std::optional<Timestamp> subscribe_at;
        std::optional<double> subscribe_price;
        std::vector<SubscriptionNullStart> subscribes;
        std::optional<std::string> unsubscribe_reason;
    };

    std::optional<std::int64_t> id;
    std::optional<std::string> about;
    std::optional<std::int64_t> archived_posts_count;
    std::optional<std::int64_t> audios_count;
    std::optional<std::string> avatar;
    std::optional<bool> avatar_header_converter_upload;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_chat;
    std::optional<bool> can_comment_story;
    std::optional<bool> can_create_promotion;
    std::optional<bool> can_create_trial;
    std::optional<bool> can_earn;
    std::optional<bool> can_look_story;
    std::optional<bool> can_pay_internal;
    std::optional<bool> can_receive_chat_message;
    std::optional<bool> can_report;
    std::optional<bool> can_restrict;
    std::optional<bool> can_trial_send;
    std::optional<bool> can_unsubscribe;
    std::optional<double> current_subscribe_price;
    std::optional<std::string> display_name;
    std::optional<std::int64_t> favorited_count;
    std::optional<std::int64_t> favorites_count;
    std::optional<Timestamp> first_published_post_date;
    std::optional<bool> has_friends;
    std::optional<bool> has_labels;
    std::optional<bool> has_links;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_pinned_posts;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<std::string> header_size;
    std::optional<std::string> header_thumbs;
    std::optional<bool> is_active;
    std::optional<bool> is_adult_content;
    std::optional<bool> is_blocked;
    std::optional<bool> is_friend;
    std::optional<bool> is_markdown_disabled_for_about;
    std::optional<bool> is_paywall_required;
    std::optional<bool> is_pending_autoprolong;
    std::optional<bool> is_performer;
    std::optional<bool> is_private_restriction;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_referrer_allowed;
    std::optional<bool> is_restricted;
    std::optional<bool> is_spotify_connected;
    std::optional<bool> is_spring_connected;
    std::optional<bool> is_verified;
    std::optional<Timestamp> join_date;
    std::optional<Timestamp> last_seen;
    std::vector<ListsState> lists_states;
    std::optional<std::string> location;
    std::optional<std::int64_t> medias_count;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::optional<std::int64_t> photos_count;
    std::optional<std::int64_t> posts_count;
    std::optional<std::int64_t> private_archived_posts_count;
    std::optional<bool> show_media_count;
    std::optional<bool> show_posts_in_feed;
    std::optional<bool> show_subscribers_count;
    std::optional<bool> subscribed_by;
    std::optional<bool> subscribed_by_autoprolong;
    std::optional<SubscribedByData> subscribed_by_data;
    std::optional<bool> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<std::string> subscribed_on;
    std::optional<SubscribedOnData> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::optional<std::string> subscribers_count;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::int64_t> videos_count;
    std::optional<std::string> view;
    std::optional<std::string> website;
    std::optional<std::string> wishlist;
};

/// Profiles of up to ten users at once, as the account sees them.
///
/// `GET /api/{account}/users/list`. Data is an object keyed by user id (the SDK declares only the example key
/// "1000000"). HeaderSize: string|null here, an object in users.retrieve; headerThumbs likewise.
class List {
 public:
    using Result = std::map<std::string, UserListed>;
    static const detail::OperationInfo& info;

    /// `ids`: comma-separated user ids, 1 to 10 of them; at most 10 of them.
    List(AccountId account, std::vector<UserId> ids) : account_(std::move(account)), ids_(std::move(ids)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::vector<UserId> ids_;
};

/// A user's profile as the account sees it, with the subscription between the two.
///
/// `GET /api/{account}/users/{username}`. SubscribedOn: string|null in these profiles, a boolean in list-like responses
/// of other groups.
class Retrieve {
 public:
    using Result = UserProfile;
    static const detail::OperationInfo& info;

    Retrieve(AccountId account, Username username) : account_(std::move(account)), username_(std::move(username)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    Username username_;
};

namespace block {

/// Blocks a user from the account's profile.
///
/// `POST /api/{account}/users/{user_id}/block`
class Create {
 public:
    using Result = UserProfile;
    static const detail::OperationInfo& info;

    Create(AccountId account, UserId user_id) : account_(std::move(account)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    UserId user_id_;
};

/// Lifts the block of a user.
///
/// `DELETE /api/{account}/users/{user_id}/block`
class Delete {
 public:
    using Result = UserProfile;
    static const detail::OperationInfo& info;

    Delete(AccountId account, UserId user_id) : account_(std::move(account)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    UserId user_id_;
};

}  // namespace block

namespace restrict {

    /// Restricts a user, hiding their messages and comments.
    ///
    /// `POST /api/{account}/users/{user_id}/restrict`
    class Create {
     public:
        using Result = UserProfile;
        static const detail::OperationInfo& info;

        Create(AccountId account, UserId user_id) : account_(std::move(account)), user_id_(std::move(user_id)) {}

        [[nodiscard]] Request request() const;

        friend bool operator==(const Create&, const Create&) = default;

     private:
        AccountId account_;
        UserId user_id_;
    };

    /// Lifts the restriction of a user.
    ///
    /// `DELETE /api/{account}/users/{user_id}/restrict`
    class Delete {
     public:
        using Result = UserProfile;
        static const detail::OperationInfo& info;

        Delete(AccountId account, UserId user_id) : account_(std::move(account)), user_id_(std::move(user_id)) {}

        [[nodiscard]] Request request() const;

        friend bool operator==(const Delete&, const Delete&) = default;

     private:
        AccountId account_;
        UserId user_id_;
    };

}  // namespace restrict

namespace subscribe {

/// Subscribes the account to a user.
///
/// `POST /api/{account}/users/{user_id}/subscribe`
class Create {
 public:
    struct Result {
        struct SubscribedByData {
            std::optional<Timestamp> discount_finished_at;
            std::optional<double> discount_percent;
            std::optional<std::int64_t> discount_period;
            std::optional<Timestamp> discount_started_at;
            std::optional<std::string> duration;
            std::optional<Timestamp> expired_at;
            std::optional<bool> has_active_paid_subscriptions;
            std::optional<bool> is_muted;
            std::optional<double> new_price;
            std::optional<double> price;
            std::optional<double> regular_price;
            std::optional<Timestamp> renewed_at;
            std::optional<bool> show_posts_in_feed;
            std::optional<std::string> status;
            std::optional<Timestamp> subscribe_at;
            std::optional<double> subscribe_price;
            std::vector<SubscriptionNullStart> subscribes;
            std::optional<std::string> unsubscribe_reason;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> avatar;
        std::optional<AvatarThumbs> avatar_thumbs;
        std::optional<bool> can_add_subscriber;
        std::optional<bool> can_comment_story;
        std::optional<bool> can_earn;
        std::optional<bool> can_look_story;
        std::optional<bool> can_pay_internal;
        std::optional<bool> can_receive_chat_message;
        std::optional<bool> can_report;
        std::optional<bool> can_restrict;
        std::optional<bool> can_trial_send;
        std::optional<bool> can_unsubscribe;
        std::optional<double> current_subscribe_price;
        std::optional<bool> has_not_viewed_story;
        std::optional<bool> has_scheduled_stream;
        std::optional<bool> has_stories;
        std::optional<bool> has_stream;
        std::optional<std::string> header;
        std::optional<HeaderSize> header_size;
        std::optional<HeaderThumbs> header_thumbs;
        std::optional<bool> hide_chat;
        std::optional<bool> is_active;
        std::optional<bool> is_blocked;
        std::optional<bool> is_paywall_required;
        std::optional<bool> is_pending_autoprolong;
        std::optional<bool> is_performer;
        std::optional<bool> is_real_performer;
        std::optional<bool> is_restricted;
        std::optional<bool> is_verified;
        std::optional<Timestamp> last_seen;
        std::vector<ListState> lists_states;
        std::optional<std::string> name;
        std::optional<bool> subscribed_by;
        std::optional<bool> subscribed_by_autoprolong;
        std::optional<SubscribedByData> subscribed_by_data;
        std::optional<bool> subscribed_by_expire;
        std::optional<Timestamp> subscribed_by_expire_date;
        std::optional<bool> subscribed_is_expired_now;
        std::optional<bool> subscribed_on;
        /// string|null here, an object elsewhere; subscribedOnExpiredNow a boolean elsewhere.
        std::optional<std::string> subscribed_on_data;
        std::optional<std::string> subscribed_on_duration;
        std::optional<std::string> subscribed_on_expired_now;
        std::optional<double> subscribe_price;
        std::optional<bool> tips_enabled;
        std::optional<double> tips_max;
        std::optional<double> tips_min;
        std::optional<double> tips_min_internal;
        std::optional<bool> tips_text_enabled;
        std::optional<std::string> username;
        std::optional<std::string> view;
    };

    static const detail::OperationInfo& info;

    Create(AccountId account, UserId user_id) : account_(std::move(account)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    UserId user_id_;
};

/// Ends the account's subscription to a user.
///
/// `DELETE /api/{account}/users/{user_id}/subscribe`
class Delete {
 public:
    enum class Reason : std::uint8_t { none, n1, n2, n3, n4, n5 };
    friend std::string_view to_string(Reason) noexcept;

    struct Result {
        std::optional<std::string> message;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `reason`: One of the strings 1 to 5, or empty for no particular reason; required, and sent in the body of the
    /// DELETE request.
    Delete(AccountId account, UserId user_id, Reason reason)
        : account_(std::move(account)), user_id_(std::move(user_id)), reason_(reason) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    UserId user_id_;
    Reason reason_;
};

}  // namespace subscribe

}  // namespace ofapi::users
