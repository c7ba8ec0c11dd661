// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::trial_links {

struct Revenue {
    std::optional<Timestamp> calculated_at;
    std::optional<double> chargebacks;
    std::optional<bool> is_loading;
    std::optional<double> revenue_per_subscriber;
    std::optional<std::int64_t> spenders_count;
    std::optional<double> total;
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

struct LinkMetric {
    std::optional<std::int64_t> clicks;
    std::optional<double> revenue;
    std::optional<std::int64_t> spenders;
    std::optional<std::int64_t> subs;
    std::optional<Timestamp> timestamp;
};

/// Creates a free trial link.
///
/// `POST /api/{account}/trial-links`. Carries a _pagination although it is a single object.
class Create {
 public:
    struct Result {
        std::optional<std::int64_t> id;
        std::optional<std::int64_t> claim_counts;
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> expired_at;
        std::optional<bool> is_finished;
        std::optional<std::int64_t> subscribe_counts;
        std::optional<std::int64_t> subscribe_days;
        std::optional<std::string> trial_link_name;
        std::optional<std::string> url;
    };

    static const detail::OperationInfo& info;

    /// `duration`: Length of the trial in days, an integer on the wire; 1, 3, 7, 14, 30, 90, 180 or 360.
    /// `offer_expiration`: Days from now until the link stops working, 0 = never; 0 to 30.
    /// `offer_limit`: How many people may use it, 0 = no limit; an integer on the wire; 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    /// 10, 50 or 100.
    Create(AccountId account, std::int64_t duration, std::int64_t offer_expiration, std::int64_t offer_limit)
        : account_(std::move(account)),
          duration_(duration),
          offer_expiration_(offer_expiration),
          offer_limit_(offer_limit) {}

    /// At most 64 characters.
    Create& name(std::string value) & {
        name_ = std::move(value);
        return *this;
    }
    Create&& name(std::string value) && { return std::move(name(std::move(value))); }
    Create& name(std::nullptr_t) & {
        name_.emplace(std::nullopt);
        return *this;
    }
    Create&& name(std::nullptr_t) && { return std::move(name(nullptr)); }

    Create& tags(std::vector<std::string> value) & {
        tags_ = std::move(value);
        return *this;
    }
    Create&& tags(std::vector<std::string> value) && { return std::move(tags(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& tags(Values&&... values) & {
        return tags(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& tags(Values&&... values) && {
        return std::move(tags(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::int64_t duration_;
    std::int64_t offer_expiration_;
    std::int64_t offer_limit_;
    detail::Nullable<std::string> name_;
    std::optional<std::vector<std::string>> tags_;
};

/// Removes a free trial link.
///
/// `DELETE /api/{account}/trial-links/{trial_link_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
};

/// The account's free trial links with their figures.
///
/// `GET /api/{account}/trial-links`. Pages by the address of the next page.
class List {
 public:
    enum class Field : std::uint8_t { create_date, expire_date, subscribe_counts, subscribe_days, claims_count };
    friend std::string_view to_string(Field) noexcept;

    enum class Sort : std::uint8_t { asc, desc };
    friend std::string_view to_string(Sort) noexcept;

    struct Result {
        struct ListItem {
            struct Links {
                struct Related {
                    std::optional<std::string> subscribers;
                };

                std::optional<Related> related;
            };

            std::optional<std::int64_t> id;
            std::optional<std::int64_t> claim_counts;
            std::optional<std::int64_t> clicks_counts;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> expired_at;
            std::optional<bool> is_finished;
            std::optional<Links> links;
            std::optional<Revenue> revenue;
            std::optional<std::int64_t> subscribe_counts;
            std::optional<std::int64_t> subscribe_days;
            std::vector<std::string> tags;
            std::optional<std::string> trial_link_name;
            std::optional<std::string> url;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    List& end_date(std::string value) & {
        end_date_ = std::move(value);
        return *this;
    }
    List&& end_date(std::string value) && { return std::move(end_date(std::move(value))); }

    /// The sort key; sort is the direction; create_date where it is not set.
    List& field(Field value) & {
        field_ = value;
        return *this;
    }
    List&& field(Field value) && { return std::move(field(value)); }

    /// 1 to 100; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Desc where it is not set.
    List& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    List&& sort(Sort value) && { return std::move(sort(value)); }

    /// Leave out for no bound, at most 255 characters; endDate likewise.
    List& start_date(std::string value) & {
        start_date_ = std::move(value);
        return *this;
    }
    List&& start_date(std::string value) && { return std::move(start_date(std::move(value))); }

    /// Wait for the revenue calculation rather than leaving it to the background.
    List& synchronous(bool value) & {
        synchronous_ = value;
        return *this;
    }
    List&& synchronous(bool value) && { return std::move(synchronous(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::string> end_date_;
    std::optional<Field> field_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<Sort> sort_;
    std::optional<std::string> start_date_;
    std::optional<bool> synchronous_;
};

/// Fans who spent money after joining through the link, once the service has worked that out.
///
/// `GET /api/{account}/trial-links/{trial_link_id}/spenders`. Pages by offset.
class ListSpenders {
 public:
    struct Item {
        /// snake_case here, camelCase in the other responses of the group.
        struct Revenue {
            std::optional<Timestamp> calculated_at;
            std::optional<double> chargebacks;  ///< over all periods of a fan with positive net revenue
            std::optional<double> total;
        };

        std::optional<std::string> onlyfans_id;
        std::optional<Revenue> revenue;  ///< snake_case here, camelCase in the other responses of the group
        std::optional<std::string> username;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    ListSpenders(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    /// 50 where it is not set.
    ListSpenders& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListSpenders&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 1; 1 where it is not set.
    ListSpenders& min_spend(double value) & {
        min_spend_ = value;
        return *this;
    }
    ListSpenders&& min_spend(double value) && { return std::move(min_spend(value)); }

    /// 0 where it is not set.
    ListSpenders& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListSpenders&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const ListSpenders&, const ListSpenders&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::optional<std::int64_t> limit_;
    std::optional<double> min_spend_;
    std::optional<std::int64_t> offset_;
};

/// Users who subscribed through the link.
///
/// `GET /api/{account}/trial-links/{trial_link_id}/subscribers`. Pages by offset.
class ListSubscribers {
 public:
    struct Result {
        struct ListItem {
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

            struct ListsState {
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
            std::optional<bool> is_pending_autoprolong;
            std::optional<bool> is_performer;
            std::optional<bool> is_real_performer;
            std::optional<bool> is_restricted;
            std::optional<bool> is_verified;
            std::optional<Timestamp> last_seen;
            std::vector<ListsState> lists_states;
            std::optional<std::string> name;
            std::optional<std::string> notice;
            std::vector<PromoOffer> promo_offers;
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

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    ListSubscribers(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    /// Typed as required although a default is documented; same for offset; 10 where it is not set.
    ListSubscribers& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListSubscribers&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    ListSubscribers& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListSubscribers&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListSubscribers&, const ListSubscribers&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// One free trial link with its cost and revenue figures.
///
/// `GET /api/{account}/trial-links/{trial_link_id}`. Revenue: total is net of refunds and chargebacks; chargebacks is
/// the positive amount already taken off.
class Retrieve {
 public:
    struct Result {
        struct Cost {
            std::optional<std::int64_t> click_source_count;
            std::optional<std::string> input_mode;
            std::optional<std::string> input_value;
            std::optional<std::string> per_click;
            std::optional<std::string> per_promo;
            std::optional<std::string> per_sub;
            std::optional<std::int64_t> subscriber_source_count;
        };

        struct Links {
            struct Related {
                std::optional<std::string> subscribers;
            };

            std::optional<Related> related;
        };

        std::optional<std::int64_t> id;
        std::optional<std::int64_t> claim_counts;
        std::optional<std::int64_t> clicks_counts;
        std::optional<Cost> cost;
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> expired_at;
        std::optional<bool> is_finished;
        std::optional<Links> links;
        std::optional<Revenue> revenue;
        std::optional<std::int64_t> subscribe_counts;
        std::optional<std::int64_t> subscribe_days;
        std::vector<std::string> tags;
        std::optional<std::string> trial_link_name;
        std::optional<std::string> url;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
};

/// Average revenue per subscriber by acquisition cohort, showing when the link pays off.
///
/// `GET /api/{account}/trial-links/{trial_link_id}/cohort-arps`. No response schema declared, the SDK sends Accept:
/// */*; what the body holds is not documented.
class RetrieveCohortArps {
 public:
    enum class RevenueBasis : std::uint8_t { net, gross };
    friend std::string_view to_string(RevenueBasis) noexcept;

    using Result = Nothing;
    static const detail::OperationInfo& info;

    RetrieveCohortArps(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    RetrieveCohortArps& acquisition_end(std::string value) & {
        acquisition_end_ = std::move(value);
        return *this;
    }
    RetrieveCohortArps&& acquisition_end(std::string value) && { return std::move(acquisition_end(std::move(value))); }

    RetrieveCohortArps& acquisition_start(std::string value) & {
        acquisition_start_ = std::move(value);
        return *this;
    }
    RetrieveCohortArps&& acquisition_start(std::string value) && {
        return std::move(acquisition_start(std::move(value)));
    }

    /// Net where it is not set.
    RetrieveCohortArps& revenue_basis(RevenueBasis value) & {
        revenue_basis_ = value;
        return *this;
    }
    RetrieveCohortArps&& revenue_basis(RevenueBasis value) && { return std::move(revenue_basis(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveCohortArps&, const RetrieveCohortArps&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::optional<std::string> acquisition_end_;
    std::optional<std::string> acquisition_start_;
    std::optional<RevenueBasis> revenue_basis_;
};

/// Summary with daily and monthly figures of one free trial link.
///
/// `GET /api/{account}/trial-links/{trial_link_id}/stats`
class RetrieveStats {
 public:
    struct Result {
        struct Summary {
            std::optional<double> chargebacks_total;  ///< positive, already taken off revenue_total
            std::optional<std::int64_t> clicks_total;
            std::optional<Timestamp> revenue_cached_at;
            std::optional<double> revenue_total;
            std::optional<std::int64_t> spenders_total;
            std::optional<std::int64_t> subs_total;
        };

        std::vector<LinkMetric> daily_metrics;
        std::vector<LinkMetric> monthly_metrics;
        std::optional<Summary> summary;
    };

    static const detail::OperationInfo& info;

    RetrieveStats(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    RetrieveStats& date_end(std::string value) & {
        date_end_ = std::move(value);
        return *this;
    }
    RetrieveStats&& date_end(std::string value) && { return std::move(date_end(std::move(value))); }

    RetrieveStats& date_start(std::string value) & {
        date_start_ = std::move(value);
        return *this;
    }
    RetrieveStats&& date_start(std::string value) && { return std::move(date_start(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveStats&, const RetrieveStats&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::optional<std::string> date_end_;
    std::optional<std::string> date_start_;
};

namespace tags {

/// Adds tags to a free trial link, keeping those it has; costs no credits.
///
/// `POST /api/{account}/trial-links/{trial_link_id}/tags`. Costs no credits.
class Add {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    Add(AccountId account, TrialLinkId trial_link_id, std::vector<std::string> tags)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)), tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::vector<std::string> tags_;
};

/// Tags of one free trial link; costs no credits.
///
/// `GET /api/{account}/trial-links/{trial_link_id}/tags`. Costs no credits.
class List {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `trial_link_id`: Typed number in the tag operations, string in the others.
    List(AccountId account, TrialLinkId trial_link_id)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
};

/// Takes tags off a free trial link; costs no credits.
///
/// `DELETE /api/{account}/trial-links/{trial_link_id}/tags`. Costs no credits.
class Remove {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: Sent in the body of the DELETE request.
    Remove(AccountId account, TrialLinkId trial_link_id, std::vector<std::string> tags)
        : account_(std::move(account)), trial_link_id_(std::move(trial_link_id)), tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    TrialLinkId trial_link_id_;
    std::vector<std::string> tags_;
};

}  // namespace tags

}  // namespace ofapi::trial_links
