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

namespace ofapi::notifications {

struct Notification {
    /// Placeholder -> replacement for text; the two declared keys look like examples, others are likely.
    struct ReplacePairs {
        std::optional<std::string> price;
        std::optional<std::string> subscriber_link;
    };

    struct User {
        std::optional<std::int64_t> id;
        std::optional<std::string> view;
    };

    std::optional<std::int64_t> id;
    std::optional<bool> can_go_to_profile;
    std::optional<Timestamp> created_at;
    std::optional<bool> is_read;
    /// Placeholder -> replacement for text; the two declared keys look like examples, others are likely.
    std::optional<ReplacePairs> replace_pairs;
    std::optional<std::string> sub_type;
    std::optional<std::string> text;
    std::optional<std::string> type;
    std::optional<User> user;
};

struct ListState {
    std::optional<std::string> id;
    std::optional<bool> can_add_user;
    std::optional<std::string> cannot_add_user_reason;
    std::optional<bool> has_user;
    std::optional<std::string> name;
    std::optional<std::string> type;
};

struct SubscribeBy {
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
    std::vector<SubscribeBy> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscribeOn {
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
    std::optional<Timestamp> last_activity;
    std::optional<double> messages_summ;
    std::optional<double> new_price;
    std::optional<double> posts_summ;
    std::optional<double> price;
    std::optional<std::int64_t> recommendations;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<std::string> status;
    std::optional<double> streams_summ;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<SubscribeOn> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

/// Number of unread notifications of each kind.
///
/// `GET /api/{account}/notifications/counts`
class GetCounts {
 public:
    struct Result {
        std::optional<std::int64_t> all;
        std::optional<std::int64_t> commented;
        std::optional<std::int64_t> deactivated_media;
        std::optional<std::int64_t> favorited;
        std::optional<std::int64_t> mentioned;
        std::optional<std::int64_t> message;
        std::optional<std::int64_t> purchases;
        std::optional<std::int64_t> subscribed;
        std::optional<std::int64_t> system;
        std::optional<std::int64_t> tags;
        std::optional<std::int64_t> tip;
    };

    static const detail::OperationInfo& info;

    explicit GetCounts(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetCounts&, const GetCounts&) = default;

 private:
    AccountId account_;
};

/// Pages through the account's notifications, optionally of one kind.
///
/// `GET /api/{account}/notifications`. Pages by the id of the last item read.
class List {
 public:
    enum class SkipUsers : std::uint8_t { all, none };
    friend std::string_view to_string(SkipUsers) noexcept;

    enum class Type : std::uint8_t {
        all,
        subscriptions,
        onlyfans,
        purchases,
        tips,
        tags,
        comments,
        mentions,
        likes,
        promotions
    };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        std::optional<bool> has_more;
        std::vector<Notification> list;
    };

    using Item = Notification;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Id of the last notification of the page before; this is the only paging (no _pagination).
    List& from_id(std::int64_t value) & {
        from_id_ = value;
        return *this;
    }
    List&& from_id(std::int64_t value) && { return std::move(from_id(value)); }

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// All leaves user details out; all where it is not set.
    List& skip_users(SkipUsers value) & {
        skip_users_ = value;
        return *this;
    }
    List&& skip_users(SkipUsers value) && { return std::move(skip_users(value)); }

    List& type(Type value) & {
        type_ = value;
        return *this;
    }
    List&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> from_id_;
    std::optional<std::int64_t> limit_;
    std::optional<SkipUsers> skip_users_;
    std::optional<Type> type_;
};

/// Marks every notification of the account as read.
///
/// `POST /api/{account}/notifications/mark-all-as-read`
class MarkAllAsRead {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit MarkAllAsRead(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const MarkAllAsRead&, const MarkAllAsRead&) = default;

 private:
    AccountId account_;
};

/// Finds users among those who occur in the account's notifications.
///
/// `GET /api/{account}/notifications/search-users`
class SearchUsers {
 public:
    struct Item {
        std::optional<std::int64_t> id;
        std::optional<std::string> avatar;
        std::optional<std::string> avatar_thumbs;
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
        std::optional<std::string> display_name;
        std::optional<bool> has_not_viewed_story;
        std::optional<bool> has_scheduled_stream;
        std::optional<bool> has_stories;
        std::optional<bool> has_stream;
        std::optional<std::string> header;
        std::optional<std::string> header_size;
        std::optional<std::string> header_thumbs;
        std::optional<bool> hide_chat;
        std::optional<bool> is_blocked;
        std::optional<bool> is_pending_autoprolong;
        std::optional<bool> is_performer;
        std::optional<bool> is_real_performer;
        std::optional<bool> is_restricted;
        std::optional<bool> is_verified;
        std::optional<Timestamp> last_seen;
        std::vector<ListState> lists_states;
        std::optional<std::string> name;
        std::optional<std::string> notice;
        std::vector<boost::json::value> promo_offers;
        std::optional<bool> subscribed_by;
        std::optional<bool> subscribed_by_autoprolong;
        std::optional<SubscribedByData> subscribed_by_data;
        std::optional<bool> subscribed_by_expire;
        std::optional<Timestamp> subscribed_by_expire_date;
        std::optional<bool> subscribed_is_expired_now;
        std::optional<bool> subscribed_on;
        std::optional<SubscribedOnData> subscribed_on_data;
        std::optional<std::string> subscribed_on_duration;
        std::optional<bool> subscribed_on_expired_now;
        std::optional<double> subscribe_price;
        std::optional<bool> tips_enabled;
        std::optional<double> tips_max;
        std::optional<double> tips_min;
        std::optional<double> tips_min_internal;
        std::optional<bool> tips_text_enabled;
        std::optional<std::string> username;
        std::optional<std::string> view;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    /// `query`: A name or a username.
    SearchUsers(AccountId account, std::string query) : account_(std::move(account)), query_(std::move(query)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const SearchUsers&, const SearchUsers&) = default;

 private:
    AccountId account_;
    std::string query_;
};

namespace tabs_order {

/// Reads the order of the tabs on the notifications page.
///
/// `GET /api/{account}/notifications/tabs-order`
class Get {
 public:
    using Result = std::vector<std::string>;
    static const detail::OperationInfo& info;

    explicit Get(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Get&, const Get&) = default;

 private:
    AccountId account_;
};

/// Sets the order of the tabs on the notifications page.
///
/// `PUT /api/{account}/notifications/tabs-order`
class Update {
 public:
    enum class Tab : std::uint8_t {
        all,
        subscriptions,
        onlyfans,
        purchases,
        tips,
        tags,
        comments,
        mentions,
        likes,
        promotions
    };
    friend std::string_view to_string(Tab) noexcept;

    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `tabs`: A permutation of exactly all, subscriptions, onlyfans, purchases, tips, tags, comments, mentions, likes,
    /// promotions; at most 10 of them.
    Update(AccountId account, std::vector<Tab> tabs) : account_(std::move(account)), tabs_(std::move(tabs)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    std::vector<Tab> tabs_;
};

}  // namespace tabs_order

}  // namespace ofapi::notifications
