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

namespace ofapi::following {

enum class Sort : std::uint8_t { last_activity, expire_date, subscribe_date, is_expired };
[[nodiscard]] std::string_view to_string(Sort) noexcept;

enum class SortDirection : std::uint8_t { asc, desc };
[[nodiscard]] std::string_view to_string(SortDirection) noexcept;

struct ListState {
    std::optional<std::string> id;
    std::optional<bool> can_add_user;
    std::optional<std::string> cannot_add_user_reason;
    std::optional<bool> has_user;
    std::optional<std::string> name;
    std::optional<std::string> type;
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
    std::vector<Subscribe> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct Followed {
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

/// Creators the account subscribes to at present, latest subscription first.
///
/// `GET /api/{account}/following/active`. Order: descending by subscribedByData.subscribeAt. Reading keeps `sort` as
/// the order of the account; calls are never joined. Pages by the address of the next page.
class ListActive {
 public:
    class Filter {
     public:
        Filter() {}

        /// 1 online, 0 offline, null both; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// 1 paid subscriptions, 0 free ones, null both; 1 or 0.
        Filter& paid(std::int64_t value) & {
            paid_ = value;
            return *this;
        }
        Filter&& paid(std::int64_t value) && { return std::move(paid(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> online_;
        std::optional<std::int64_t> paid_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<Followed> list;
    };

    using Item = Followed;
    static const detail::OperationInfo& info;

    explicit ListActive(AccountId account) : account_(std::move(account)) {}

    ListActive& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListActive&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 50.
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

    /// Matches name or username.
    ListActive& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListActive&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// The account keeps this order for later calls without sort, and for OnlyFans' own pages; is_expired is meant for
    /// the expired list.
    ListActive& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    ListActive&& sort(Sort value) && { return std::move(sort(value)); }

    /// Needs sort; desc when omitted.
    ListActive& sort_direction(SortDirection value) & {
        sort_direction_ = value;
        return *this;
    }
    ListActive&& sort_direction(SortDirection value) && { return std::move(sort_direction(value)); }

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
    std::optional<Sort> sort_;
    std::optional<SortDirection> sort_direction_;
};

/// Every creator the account subscribes or subscribed to, latest subscription first.
///
/// `GET /api/{account}/following/all`. Order: descending by subscribedByData.subscribeAt. Reading keeps `sort` as the
/// order of the account; calls are never joined. Pages by the address of the next page.
class ListAll {
 public:
    class Filter {
     public:
        Filter() {}

        /// 1 online, 0 offline, null both; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// 1 paid subscriptions, 0 free ones, null both; 1 or 0.
        Filter& paid(std::int64_t value) & {
            paid_ = value;
            return *this;
        }
        Filter&& paid(std::int64_t value) && { return std::move(paid(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> online_;
        std::optional<std::int64_t> paid_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<Followed> list;
    };

    using Item = Followed;
    static const detail::OperationInfo& info;

    explicit ListAll(AccountId account) : account_(std::move(account)) {}

    ListAll& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListAll&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 50.
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

    /// Matches name or username.
    ListAll& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListAll&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// The account keeps this order for later calls without sort, and for OnlyFans' own pages; is_expired is meant for
    /// the expired list.
    ListAll& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    ListAll&& sort(Sort value) && { return std::move(sort(value)); }

    /// Needs sort; desc when omitted.
    ListAll& sort_direction(SortDirection value) & {
        sort_direction_ = value;
        return *this;
    }
    ListAll&& sort_direction(SortDirection value) && { return std::move(sort_direction(value)); }

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
    std::optional<Sort> sort_;
    std::optional<SortDirection> sort_direction_;
};

/// Creators whose subscription by the account has lapsed, in no guaranteed order.
///
/// `GET /api/{account}/following/expired`. Order: unsorted, so to spot new expiries read all pages every time and
/// compare by subscribedByData.expiredAt; never stop at a known entry. _pagination: next_page is declared string, but
/// the text says it ends with null. Reading keeps `sort` as the order of the account; calls are never joined. Pages by
/// the address of the next page.
class ListExpired {
 public:
    class Filter {
     public:
        Filter() {}

        /// 1 online, 0 offline, null both; 1 or 0.
        Filter& online(std::int64_t value) & {
            online_ = value;
            return *this;
        }
        Filter&& online(std::int64_t value) && { return std::move(online(value)); }

        /// 1 paid subscriptions, 0 free ones, null both; 1 or 0.
        Filter& paid(std::int64_t value) & {
            paid_ = value;
            return *this;
        }
        Filter&& paid(std::int64_t value) && { return std::move(paid(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::int64_t> online_;
        std::optional<std::int64_t> paid_;
    };

    struct Result {
        std::optional<bool> has_more;
        std::vector<Followed> list;
    };

    using Item = Followed;
    static const detail::OperationInfo& info;

    explicit ListExpired(AccountId account) : account_(std::move(account)) {}

    ListExpired& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListExpired&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 50.
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

    /// Matches name or username.
    ListExpired& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    ListExpired&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// The account keeps this order for later calls without sort, and for OnlyFans' own pages; is_expired is meant for
    /// the expired list.
    ListExpired& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    ListExpired&& sort(Sort value) && { return std::move(sort(value)); }

    /// Needs sort; desc when omitted; with expire_date here asc unless given.
    ListExpired& sort_direction(SortDirection value) & {
        sort_direction_ = value;
        return *this;
    }
    ListExpired&& sort_direction(SortDirection value) && { return std::move(sort_direction(value)); }

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
    std::optional<Sort> sort_;
    std::optional<SortDirection> sort_direction_;
};

}  // namespace ofapi::following
