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

namespace ofapi::fans {

struct AvatarThumbs {
    std::optional<std::string> c144;
    std::optional<std::string> c50;
};

struct ListState {
    std::optional<std::string> id;
    std::optional<bool> can_add_user;
    std::optional<std::string> cannot_add_user_reason;
    std::optional<bool> has_user;
    std::optional<std::string> name;
    std::optional<std::string> type;
};

struct PromoOffer {
    std::optional<std::int64_t> id;
    std::optional<Timestamp> created_at;
    std::optional<Timestamp> expired_at;
    std::optional<Timestamp> finished_at;
    std::optional<std::int64_t> subscribe_days;
    std::optional<std::string> subscriber_id;
    std::optional<std::string> user_id;
};

struct Subscribe {
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
    std::vector<Subscribe> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct Fan {
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
    std::optional<std::string> current_subscribe_price;
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
    std::optional<bool> is_paywall_required;
    std::optional<bool> is_performer;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_restricted;
    std::optional<bool> is_verified;
    std::optional<Timestamp> last_seen;
    std::vector<ListState> lists_states;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::vector<PromoOffer> promo_offers;
    std::optional<bool> subscribed_by;
    std::optional<std::string> subscribed_by_autoprolong;
    std::optional<std::string> subscribed_by_data;
    std::optional<std::string> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<std::string> subscribed_is_expired_now;
    std::optional<bool> subscribed_on;
    std::optional<SubscribedOnData> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

struct HeaderSize {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> width;
};

struct HeaderThumbs {
    std::optional<std::string> w480;
    std::optional<std::string> w760;
};

struct SubscribeOpenOffer {
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
    std::vector<SubscribeOpenOffer> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscribedOnDataExpired {
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
    std::vector<boost::json::value> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscriptionBundle {
    std::optional<std::int64_t> id;
    std::optional<bool> can_buy;
    std::optional<double> discount;
    std::optional<std::int64_t> duration;
    std::optional<double> price;
};

struct FanExpired {
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
    std::optional<std::string> display_name;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> hide_chat;
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
    std::optional<std::string> notice;
    std::vector<boost::json::value> promo_offers;
    std::optional<bool> subscribed_by;
    std::optional<bool> subscribed_by_autoprolong;
    std::optional<SubscribedByData> subscribed_by_data;
    std::optional<bool> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<std::string> subscribed_on;
    std::optional<SubscribedOnDataExpired> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::vector<SubscriptionBundle> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

struct SubscribedOnDataTop {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
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
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct FanTop {
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
    std::optional<std::string> current_subscribe_price;
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
    std::optional<bool> is_paywall_required;
    std::optional<bool> is_performer;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_restricted;
    std::optional<bool> is_verified;
    std::optional<Timestamp> last_seen;
    std::vector<ListState> lists_states;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::optional<bool> subscribed_by;
    std::optional<std::string> subscribed_by_autoprolong;
    std::optional<std::string> subscribed_by_data;
    std::optional<std::string> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<std::string> subscribed_is_expired_now;
    std::optional<bool> subscribed_on;
    std::optional<SubscribedOnDataTop> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

struct SubscribedByDataNamed {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
    std::optional<bool> has_active_paid_subscriptions;
    std::optional<bool> is_muted;
    std::optional<std::int64_t> new_posts_after_expire_count;
    std::optional<double> new_price;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<bool> show_posts_in_feed;
    std::optional<std::string> status;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscribedOnDataNotes {
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

struct FanNamed {
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
    std::optional<std::string> current_subscribe_price;
    std::optional<std::string> display_name;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> hide_chat;
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
    std::optional<std::string> notice;
    std::optional<std::string> subscribed_by;
    std::optional<std::string> subscribed_by_autoprolong;
    std::optional<SubscribedByDataNamed> subscribed_by_data;
    std::optional<std::string> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<std::string> subscribed_on;
    std::optional<SubscribedOnDataNotes> subscribed_on_data;
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

struct FanNoted {
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
    std::optional<std::string> display_name;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> hide_chat;
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
    std::optional<std::string> notice;
    std::optional<bool> subscribed_by;
    std::optional<bool> subscribed_by_autoprolong;
    std::optional<SubscribedByData> subscribed_by_data;
    std::optional<bool> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<std::string> subscribed_on;
    std::optional<SubscribedOnDataNotes> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::vector<SubscriptionBundle> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

/// Subscription history of one user with this account.
///
/// `GET /api/{account}/fans/{user_id}/subscriptions-history`
class GetSubscriptionHistory {
 public:
    struct Result {
        struct ListItem {
            std::optional<Timestamp> expire_date;
            std::optional<double> price;
            std::optional<Timestamp> subscribe_date;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    static const detail::OperationInfo& info;

    GetSubscriptionHistory(AccountId account, UserId user_id)
        : account_(std::move(account)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetSubscriptionHistory&, const GetSubscriptionHistory&) = default;

 private:
    AccountId account_;
    UserId user_id_;
};

/// Pages through currently subscribed fans, most recent first.
///
/// `GET /api/{account}/fans/active`. Pages by the address of the next page.
class ListActive {
 public:
    enum class Type : std::uint8_t { active, expired, all };
    friend std::string_view to_string(Type) noexcept;

    class Filter {
     public:
        Filter() {}

        /// Minimum subscription length in months; at least 0.
        Filter& duration(std::int64_t value) & {
            duration_ = value;
            return *this;
        }
        Filter&& duration(std::int64_t value) && { return std::move(duration(value)); }

        /// 1 keeps fans who are online; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// Minimum tipped amount; at least 0.
        Filter& tips(double value) & {
            tips_ = value;
            return *this;
        }
        Filter&& tips(double value) && { return std::move(tips(value)); }

        /// Minimum total spend; at least 0.
        Filter& total_spent(double value) & {
            total_spent_ = value;
            return *this;
        }
        Filter&& total_spent(double value) && { return std::move(total_spent(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> duration_;
        std::optional<std::int64_t> online_;
        std::optional<double> tips_;
        std::optional<double> total_spent_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<Fan> list;
    };

    using Item = Fan;
    static const detail::OperationInfo& info;

    explicit ListActive(AccountId account) : account_(std::move(account)) {}

    /// Only the bracket form works (filter[tips]=100); a dotted name is silently ignored.
    ListActive& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListActive&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// A page may hold fewer items than asked for and still not be the last; rely on data.hasMore /
    /// _pagination.next_page; 1 to 20.
    ListActive& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListActive&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0.
    ListActive& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListActive&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Matches the fan's name or username.
    ListActive& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListActive&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Filter by kind of fan; how it combines with the endpoint's own kind is not stated.
    ListActive& type(Type value) & {
        type_ = value;
        return *this;
    }
    ListActive&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListActive&, const ListActive&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<Type> type_;
};

/// Pages through every fan, current and former, most recent first.
///
/// `GET /api/{account}/fans/all`. Pages by the address of the next page.
class ListAll {
 public:
    enum class Type : std::uint8_t { active, expired, all };
    friend std::string_view to_string(Type) noexcept;

    class Filter {
     public:
        Filter() {}

        /// Minimum subscription length in months; at least 0.
        Filter& duration(std::int64_t value) & {
            duration_ = value;
            return *this;
        }
        Filter&& duration(std::int64_t value) && { return std::move(duration(value)); }

        /// 1 keeps fans who are online; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// Minimum tipped amount; at least 0.
        Filter& tips(double value) & {
            tips_ = value;
            return *this;
        }
        Filter&& tips(double value) && { return std::move(tips(value)); }

        /// Minimum total spend; at least 0.
        Filter& total_spent(double value) & {
            total_spent_ = value;
            return *this;
        }
        Filter&& total_spent(double value) && { return std::move(total_spent(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> duration_;
        std::optional<std::int64_t> online_;
        std::optional<double> tips_;
        std::optional<double> total_spent_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<Fan> list;
    };

    using Item = Fan;
    static const detail::OperationInfo& info;

    explicit ListAll(AccountId account) : account_(std::move(account)) {}

    /// Only the bracket form works (filter[tips]=100); a dotted name is silently ignored.
    ListAll& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListAll&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// A page may hold fewer items than asked for and still not be the last; rely on data.hasMore /
    /// _pagination.next_page; 1 to 20.
    ListAll& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListAll&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0.
    ListAll& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListAll&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Matches the fan's name or username.
    ListAll& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListAll&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Filter by kind of fan; how it combines with the endpoint's own kind is not stated.
    ListAll& type(Type value) & {
        type_ = value;
        return *this;
    }
    ListAll&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListAll&, const ListAll&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<Type> type_;
};

/// Pages through fans whose subscription has run out, most recent first.
///
/// `GET /api/{account}/fans/expired`. Pages by the address of the next page.
class ListExpired {
 public:
    enum class Type : std::uint8_t { active, expired, all };
    friend std::string_view to_string(Type) noexcept;

    class Filter {
     public:
        Filter() {}

        /// Minimum subscription length in months; at least 0.
        Filter& duration(std::int64_t value) & {
            duration_ = value;
            return *this;
        }
        Filter&& duration(std::int64_t value) && { return std::move(duration(value)); }

        /// 1 keeps fans who are online; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// Minimum tipped amount; at least 0.
        Filter& tips(double value) & {
            tips_ = value;
            return *this;
        }
        Filter&& tips(double value) && { return std::move(tips(value)); }

        /// Minimum total spend; at least 0.
        Filter& total_spent(double value) & {
            total_spent_ = value;
            return *this;
        }
        Filter&& total_spent(double value) && { return std::move(total_spent(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> duration_;
        std::optional<std::int64_t> online_;
        std::optional<double> tips_;
        std::optional<double> total_spent_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<FanExpired> list;
    };

    using Item = FanExpired;
    static const detail::OperationInfo& info;

    explicit ListExpired(AccountId account) : account_(std::move(account)) {}

    /// Only the bracket form works (filter[tips]=100); a dotted name is silently ignored.
    ListExpired& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListExpired&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// A page may hold fewer items than asked for and still not be the last; rely on data.hasMore /
    /// _pagination.next_page; 1 to 20.
    ListExpired& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListExpired&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0.
    ListExpired& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListExpired&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Matches the fan's name or username.
    ListExpired& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListExpired&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Filter by kind of fan; how it combines with the endpoint's own kind is not stated.
    ListExpired& type(Type value) & {
        type_ = value;
        return *this;
    }
    ListExpired&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListExpired&, const ListExpired&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<Type> type_;
};

/// Pages through the newest fans, optionally only first-time subscribers or only renewals.
///
/// `GET /api/{account}/fans/latest`. Pages by the address of the next page.
class ListLatest {
 public:
    enum class Type : std::uint8_t { total, renew, new_ };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        std::optional<bool> has_more;
        std::optional<std::int64_t> offset;
        std::vector<Fan> users;
    };

    using Item = Fan;
    static const detail::OperationInfo& info;

    explicit ListLatest(AccountId account) : account_(std::move(account)) {}

    /// Must come together with start_date; any parseable date, at most 255 characters.
    ListLatest& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    ListLatest&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// 1 to 50.
    ListLatest& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListLatest&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0.
    ListLatest& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListLatest&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Must come together with end_date; any parseable date, at most 255 characters.
    ListLatest& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    ListLatest&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    ListLatest& type(Type value) & {
        type_ = value;
        return *this;
    }
    ListLatest&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.users; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.users; }

    friend bool operator==(const ListLatest&, const ListLatest&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<Timestamp> start_date_;
    std::optional<Type> type_;
};

/// Fans ranked by how much they spent, overall or in one category.
///
/// `GET /api/{account}/fans/top`
class ListTop {
 public:
    enum class By : std::uint8_t { total, subscribes, tips, messages, post, streams };
    friend std::string_view to_string(By) noexcept;

    struct Result {
        std::vector<FanTop> users;
    };

    static const detail::OperationInfo& info;

    explicit ListTop(AccountId account) : account_(std::move(account)) {}

    /// Total where it is not set.
    ListTop& by(By value) & {
        by_ = value;
        return *this;
    }
    ListTop&& by(By value) && { return std::move(by(value)); }

    /// Must come together with start_date; any parseable date, at most 255 characters.
    ListTop& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    ListTop&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// Must come together with end_date; any parseable date, at most 255 characters.
    ListTop& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    ListTop&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListTop&, const ListTop&) = default;

 private:
    AccountId account_;
    std::optional<By> by_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
};

/// Sets or clears the custom name shown for a fan.
///
/// `PUT /api/{account}/fans/{fan_id}/custom-name`
class SetCustomName {
 public:
    using Result = FanNamed;
    static const detail::OperationInfo& info;

    /// `custom_name`: An empty string (or null, though typed string) removes the custom name.
    SetCustomName(AccountId account, UserId fan_id, std::string custom_name)
        : account_(std::move(account)), fan_id_(std::move(fan_id)), custom_name_(std::move(custom_name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const SetCustomName&, const SetCustomName&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
    std::string custom_name_;
};

namespace notes {

/// Erases the notes kept about a fan.
///
/// `DELETE /api/{account}/fans/{fan_id}/notes`
class ClearNotes {
 public:
    using Result = FanNoted;
    static const detail::OperationInfo& info;

    ClearNotes(AccountId account, UserId fan_id) : account_(std::move(account)), fan_id_(std::move(fan_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const ClearNotes&, const ClearNotes&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
};

/// Writes or replaces the notes kept about a fan.
///
/// `PUT /api/{account}/fans/{fan_id}/notes`
class CreateEditNotes {
 public:
    using Result = FanNoted;
    static const detail::OperationInfo& info;

    CreateEditNotes(AccountId account, UserId fan_id, std::string notes)
        : account_(std::move(account)), fan_id_(std::move(fan_id)), notes_(std::move(notes)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const CreateEditNotes&, const CreateEditNotes&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
    std::string notes_;
};

/// Reads the notes kept about a fan.
///
/// `GET /api/{account}/fans/{fan_id}/notes`
class GetNotes {
 public:
    struct Result {
        std::optional<std::string> notes;
    };

    static const detail::OperationInfo& info;

    GetNotes(AccountId account, UserId fan_id) : account_(std::move(account)), fan_id_(std::move(fan_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetNotes&, const GetNotes&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
};

}  // namespace notes

namespace summary {

/// Queues an AI-written profile summary of a fan (200 credits, charged when it completes).
///
/// `POST /api/{account}/fans/{fan_id}/summary`. The answer has no envelope and no `_meta`. Costs 200 credits when
/// completed.
class GenerateSummary {
 public:
    struct Result {
        std::optional<std::string> message;
        std::optional<std::string> status;
    };

    static const detail::OperationInfo& info;

    GenerateSummary(AccountId account, UserId fan_id) : account_(std::move(account)), fan_id_(std::move(fan_id)) {}

    /// Needed (true) to rebuild a summary that already exists.
    GenerateSummary& regenerate(bool value) & {
        regenerate_ = value;
        return *this;
    }
    GenerateSummary&& regenerate(bool value) && { return std::move(regenerate(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GenerateSummary&, const GenerateSummary&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
    std::optional<bool> regenerate_;
};

/// Reads a fan's AI profile summary; also the endpoint to poll after queueing one.
///
/// `GET /api/{account}/fans/{fan_id}/summary`. The answer has no envelope and no `_meta`.
class GetSummary {
 public:
    struct Result {
        struct SummaryData {
            std::optional<std::string> content_dislikes;
            std::optional<std::string> content_preferences;
            std::optional<std::string> dos_and_donts;
            std::optional<std::string> family_pets;
            std::optional<std::string> hobbies;
            std::optional<std::string> interests;
            std::optional<std::string> kinks;
            std::optional<std::string> name;
            std::optional<std::string> other_notes;
            std::optional<std::string> preferred_name;
            std::optional<std::string> requests;
            std::optional<std::string> spend_cadence;
            std::optional<std::string> themes;
            std::optional<std::string> travel_plans;
        };

        std::optional<std::int64_t> analyzed_message_count;
        std::optional<std::string> error_message;
        std::optional<Timestamp> last_analyzed_at;
        std::optional<Timestamp> last_buy_date;
        std::optional<std::string> status;
        std::optional<SummaryData> summary_data;
    };

    static const detail::OperationInfo& info;

    GetSummary(AccountId account, UserId fan_id) : account_(std::move(account)), fan_id_(std::move(fan_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetSummary&, const GetSummary&) = default;

 private:
    AccountId account_;
    UserId fan_id_;
};

}  // namespace summary

}  // namespace ofapi::fans
