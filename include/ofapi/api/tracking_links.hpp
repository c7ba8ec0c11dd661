// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::tracking_links {

struct Revenue {
    std::optional<Timestamp> calculated_at;
    std::optional<double> chargebacks;
    std::optional<bool> is_loading;
    std::optional<double> revenue_per_click;
    std::optional<double> revenue_per_subscriber;
    std::optional<std::int64_t> spenders_count;
    std::optional<double> total;
};

struct LinkMetric {
    std::optional<std::int64_t> clicks;
    std::optional<double> revenue;
    std::optional<std::int64_t> spenders;
    std::optional<std::int64_t> subs;
    std::optional<Timestamp> timestamp;
};

/// Creates a tracking link.
///
/// `POST /api/{account}/tracking-links`. Data is an array, and its count fields are named otherwise than in the list
/// (countSubscribers, countTransitions).
class Create {
 public:
    struct Item {
        std::optional<std::int64_t> id;
        std::optional<std::int64_t> campaign_code;
        std::optional<std::string> campaign_name;
        std::optional<std::int64_t> count_subscribers;
        std::optional<std::int64_t> count_transitions;
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> end_date;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    Create(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

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
    std::string name_;
    std::optional<std::vector<std::string>> tags_;
};

/// Removes a tracking link.
///
/// `DELETE /api/{account}/tracking-links/{tracking_link_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
};

/// Average revenue per subscriber by acquisition cohort, showing when the link pays off.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}/cohort-arps`. No response schema declared, the SDK sends
/// Accept: */*; what the body holds is not documented.
class GetCohortArps {
 public:
    enum class RevenueBasis : std::uint8_t { net, gross };
    friend std::string_view to_string(RevenueBasis) noexcept;

    using Result = Nothing;
    static const detail::OperationInfo& info;

    GetCohortArps(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

    GetCohortArps& acquisition_end(std::string value) & {
        acquisition_end_ = std::move(value);
        return *this;
    }
    GetCohortArps&& acquisition_end(std::string value) && { return std::move(acquisition_end(std::move(value))); }

    GetCohortArps& acquisition_start(std::string value) & {
        acquisition_start_ = std::move(value);
        return *this;
    }
    GetCohortArps&& acquisition_start(std::string value) && { return std::move(acquisition_start(std::move(value))); }

    /// Net where it is not set.
    GetCohortArps& revenue_basis(RevenueBasis value) & {
        revenue_basis_ = value;
        return *this;
    }
    GetCohortArps&& revenue_basis(RevenueBasis value) && { return std::move(revenue_basis(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetCohortArps&, const GetCohortArps&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
    std::optional<std::string> acquisition_end_;
    std::optional<std::string> acquisition_start_;
    std::optional<RevenueBasis> revenue_basis_;
};

/// Summary with daily and monthly figures of one tracking link.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}/stats`
class GetStats {
 public:
    struct Result {
        struct Summary {
            /// Comes from the group's newer documentation text (and trialLinks.retrieveStats); the stored SDK version
            /// of this type predates it.
            std::optional<double> chargebacks_total;
            std::optional<std::int64_t> clicks_total;
            std::optional<Timestamp> revenue_cached_at;
            std::optional<double> revenue_total;
            std::optional<std::int64_t> spenders_total;
            std::optional<std::int64_t> subs_total;
        };

        /// Increments per day, not running totals; known only from the day the account was connected.
        std::vector<LinkMetric> daily_metrics;
        std::vector<LinkMetric> monthly_metrics;
        std::optional<Summary> summary;
    };

    static const detail::OperationInfo& info;

    GetStats(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

    GetStats& date_end(std::string value) & {
        date_end_ = std::move(value);
        return *this;
    }
    GetStats&& date_end(std::string value) && { return std::move(date_end(std::move(value))); }

    GetStats& date_start(std::string value) & {
        date_start_ = std::move(value);
        return *this;
    }
    GetStats&& date_start(std::string value) && { return std::move(date_start(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetStats&, const GetStats&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
    std::optional<std::string> date_end_;
    std::optional<std::string> date_start_;
};

/// The account's tracking links with their revenue figures.
///
/// `GET /api/{account}/tracking-links`. Chargebacks: see trackingLinks.retrieve. Pages by the address of the next page.
class List {
 public:
    enum class Sort : std::uint8_t { asc, desc };
    friend std::string_view to_string(Sort) noexcept;

    enum class Sortby : std::uint8_t { claims, created_date };
    friend std::string_view to_string(Sortby) noexcept;

    struct Result {
        struct ListItem {
            struct Links {
                struct Related {
                    std::optional<std::string> subscribers;
                };

                std::optional<Related> related;
            };

            std::optional<std::int64_t> id;
            std::optional<std::int64_t> campaign_code;
            std::optional<std::string> campaign_name;
            std::optional<std::string> campaign_url;
            std::optional<std::int64_t> clicks_count;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> end_date;
            std::optional<Links> links;
            std::optional<Revenue> revenue;
            std::optional<std::int64_t> subscribers_count;
            std::vector<std::string> tags;
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

    /// 0 or 1.
    List& pagination(std::int64_t value) & {
        pagination_ = value;
        return *this;
    }
    List&& pagination(std::int64_t value) && { return std::move(pagination(value)); }

    /// Desc where it is not set.
    List& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    List&& sort(Sort value) && { return std::move(sort(value)); }

    /// Claims means subscriber count.
    List& sortby(Sortby value) & {
        sortby_ = value;
        return *this;
    }
    List&& sortby(Sortby value) && { return std::move(sortby(value)); }

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

    /// Integer 0 or 1, documented default "true"; pagination likewise an integer; 1 where it is not set.
    List& with_deleted(std::int64_t value) & {
        with_deleted_ = value;
        return *this;
    }
    List&& with_deleted(std::int64_t value) && { return std::move(with_deleted(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::string> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::int64_t> pagination_;
    std::optional<Sort> sort_;
    std::optional<Sortby> sortby_;
    std::optional<std::string> start_date_;
    std::optional<bool> synchronous_;
    std::optional<std::int64_t> with_deleted_;
};

/// Fans who bought something after joining through the link.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}/spenders`. Pages by offset.
class ListSpenders {
 public:
    struct Item {
        /// snake_case here, camelCase in the other responses of the group.
        struct Revenue {
            std::optional<Timestamp> calculated_at;
            /// See trackingLinks.retrieve; here over all periods of a fan with positive net revenue.
            std::optional<double> chargebacks;
            std::optional<double> total;
        };

        std::optional<std::string> onlyfans_id;
        std::optional<Revenue> revenue;  ///< snake_case here, camelCase in the other responses of the group
        std::optional<std::string> username;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    ListSpenders(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

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
    TrackingLinkId tracking_link_id_;
    std::optional<std::int64_t> limit_;
    std::optional<double> min_spend_;
    std::optional<std::int64_t> offset_;
};

/// Users who subscribed through the link.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}/subscribers`. Pages by offset.
class ListSubscribers {
 public:
    struct Result {
        struct ListItem {
            struct AvatarThumbs {
                std::optional<std::string> c144;
                std::optional<std::string> c50;
            };

            std::optional<std::int64_t> id;
            std::optional<std::string> avatar;
            std::optional<AvatarThumbs> avatar_thumbs;
            std::optional<bool> can_add_subscriber;
            std::optional<bool> can_comment_story;
            std::optional<bool> can_earn;
            std::optional<bool> can_look_story;
            std::optional<bool> can_pay_internal;
            std::optional<bool> can_report;
            std::optional<bool> can_restrict;
            /// string|null here, a number elsewhere; headerSize, headerThumbs (objects elsewhere),
            /// subscribedByAutoprolong, subscribedByExpire and subscribedIsExpiredNow (booleans elsewhere) likewise.
            std::optional<std::string> current_subscribe_price;
            std::optional<std::string> display_name;
            std::optional<bool> has_not_viewed_story;
            std::optional<bool> has_scheduled_stream;
            std::optional<bool> has_stories;
            std::optional<bool> has_stream;
            std::optional<std::string> header;
            std::optional<std::string> header_size;
            std::optional<std::string> header_thumbs;
            std::optional<bool> is_restricted;
            std::optional<bool> is_verified;
            std::optional<Timestamp> last_seen;
            std::optional<std::string> name;
            std::optional<std::string> notice;
            std::optional<bool> subscribed_by;
            std::optional<std::string> subscribed_by_autoprolong;
            std::optional<std::string> subscribed_by_expire;
            std::optional<Timestamp> subscribed_by_expire_date;
            std::optional<std::string> subscribed_is_expired_now;
            std::optional<bool> subscribed_on;
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
        std::optional<std::int64_t> marker;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    ListSubscribers(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

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
    TrackingLinkId tracking_link_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// One tracking link with its cost and revenue figures.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}`. Revenue: total is net of refunds and chargebacks;
/// chargebacks is the positive amount already taken off. Chargebacks: comes from the group's newer documentation text
/// (and stored.listTrackingLinks); the stored SDK version of this response type predates it.
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
                std::optional<std::string> spenders;
                std::optional<std::string> subscribers;
            };

            std::optional<Related> related;
        };

        std::optional<std::int64_t> id;
        std::optional<std::int64_t> campaign_code;
        std::optional<std::string> campaign_name;
        std::optional<std::string> campaign_url;
        /// string|null here, a number in trackingLinks.list; subscribersCount likewise.
        std::optional<std::string> clicks_count;
        std::optional<Cost> cost;
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> end_date;
        std::optional<Links> links;
        std::optional<Revenue> revenue;
        std::optional<std::string> subscribers_count;
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
};

namespace tags {

/// Adds tags to a tracking link, keeping those it has; costs no credits.
///
/// `POST /api/{account}/tracking-links/{tracking_link_id}/tags`. Costs no credits.
class Add {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    Add(AccountId account, TrackingLinkId tracking_link_id, std::vector<std::string> tags)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)), tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
    std::vector<std::string> tags_;
};

/// Tags of one tracking link; costs no credits.
///
/// `GET /api/{account}/tracking-links/{tracking_link_id}/tags`. Costs no credits.
class List {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tracking_link_id`: Typed number in the tag operations, string in the others.
    List(AccountId account, TrackingLinkId tracking_link_id)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
};

/// Takes tags off a tracking link; costs no credits.
///
/// `DELETE /api/{account}/tracking-links/{tracking_link_id}/tags`. Costs no credits.
class Remove {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: Sent in the body of the DELETE request.
    Remove(AccountId account, TrackingLinkId tracking_link_id, std::vector<std::string> tags)
        : account_(std::move(account)), tracking_link_id_(std::move(tracking_link_id)), tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    TrackingLinkId tracking_link_id_;
    std::vector<std::string> tags_;
};

}  // namespace tags

}  // namespace ofapi::tracking_links
