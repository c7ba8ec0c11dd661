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

namespace ofapi::statistics {

struct EarningsTotal {
    std::optional<double> delta;
    std::optional<double> gross;
    std::optional<double> total;
};

struct CountPoint {
    std::optional<std::int64_t> count;
    std::optional<Timestamp> date;
};

struct DeltaTotal {
    std::optional<double> delta;
    std::optional<std::int64_t> total;
};

struct VisitorChart {
    struct DurationItem {
        std::optional<double> count;
        std::optional<Timestamp> date;
    };

    std::vector<DurationItem> duration;
    std::vector<CountPoint> visitors;
};

struct ReachTotals {
    std::optional<std::string> guests;
    std::optional<std::int64_t> subscribers;
    std::optional<std::int64_t> total;
    std::optional<std::string> users;
};

struct TopCountries {
    struct Row {
        struct ViewsCount {
            std::optional<std::int64_t> guests;
            std::optional<std::int64_t> subscribers;
            std::optional<std::int64_t> total;
            std::optional<std::int64_t> users;
        };

        std::optional<std::string> country_code;
        std::optional<std::string> country_name;
        std::optional<std::int64_t> rank;
        std::optional<ViewsCount> views_count;
    };

    std::optional<bool> has_more;
    std::vector<Row> rows;
    std::optional<ReachTotals> totals;
};

struct ReachTotal {
    std::optional<std::string> current;
    std::optional<double> delta;
};

/// Number and sum of the transactions in a period.
///
/// `GET /api/{account}/statistics/total-transactions`. The answer has no envelope and no `_meta`.
class CalculateTotalTransactions {
 public:
    struct Result {
        std::optional<double> total_amount;
        std::optional<std::int64_t> total_transactions;
    };

    static const detail::OperationInfo& info;

    explicit CalculateTotalTransactions(AccountId account) : account_(std::move(account)) {}

    CalculateTotalTransactions& end_date(std::string value) & {
        end_date_ = std::move(value);
        return *this;
    }
    CalculateTotalTransactions&& end_date(std::string value) && { return std::move(end_date(std::move(value))); }

    /// Leave out both dates to cover everything.
    CalculateTotalTransactions& start_date(std::string value) & {
        start_date_ = std::move(value);
        return *this;
    }
    CalculateTotalTransactions&& start_date(std::string value) && { return std::move(start_date(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const CalculateTotalTransactions&, const CalculateTotalTransactions&) = default;

 private:
    AccountId account_;
    std::optional<std::string> end_date_;
    std::optional<std::string> start_date_;
};

/// Headline figures on earnings, visitors, posts, streams and mass messages.
///
/// `GET /api/{account}/statistics/overview`
class GetOverview {
 public:
    enum class Type : std::uint8_t { fans, visitors, posts, messages };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        struct MassMessages {
            std::vector<CountPoint> chart_data;
            std::optional<DeltaTotal> count;
            std::optional<EarningsTotal> earnings;
            std::optional<bool> has_statistic;
            std::optional<DeltaTotal> views;
        };

        struct Posts {
            std::vector<CountPoint> chart_data;
            std::optional<DeltaTotal> count;
            std::optional<EarningsTotal> earnings;
            std::optional<bool> has_statistic;
            std::optional<DeltaTotal> views;
        };

        struct Streams {
            struct Count {
                std::optional<double> delta;
                std::optional<std::string> total;  ///< declared a string, while the other count totals are numbers
            };

            std::vector<CountPoint> chart_data;
            std::optional<Count> count;
            std::optional<EarningsTotal> earnings;
            std::optional<bool> has_statistic;
            std::optional<DeltaTotal> views;
        };

        struct Visitors {
            struct Subscriptions {
                std::optional<DeltaTotal> new_;
                std::optional<DeltaTotal> renew;
            };

            std::vector<CountPoint> chart_data;
            std::optional<EarningsTotal> earnings;
            std::optional<bool> has_statistic;
            std::optional<Subscriptions> subscriptions;
            std::optional<DeltaTotal> visitors;
        };

        std::optional<EarningsTotal> earning;
        std::optional<MassMessages> mass_messages;
        std::optional<Posts> posts;
        std::optional<Streams> streams;
        std::optional<Visitors> visitors;
    };

    static const detail::OperationInfo& info;

    explicit GetOverview(AccountId account) : account_(std::move(account)) {}

    /// Until now when omitted.
    GetOverview& end_date(std::string value) & {
        end_date_ = std::move(value);
        return *this;
    }
    GetOverview&& end_date(std::string value) && { return std::move(end_date(std::move(value))); }

    /// From the account's beginning when omitted.
    GetOverview& start_date(std::string value) & {
        start_date_ = std::move(value);
        return *this;
    }
    GetOverview&& start_date(std::string value) && { return std::move(start_date(std::move(value))); }

    /// Nothing chosen by default.
    GetOverview& type(Type value) & {
        type_ = value;
        return *this;
    }
    GetOverview&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetOverview&, const GetOverview&) = default;

 private:
    AccountId account_;
    std::optional<std::string> end_date_;
    std::optional<std::string> start_date_;
    std::optional<Type> type_;
};

/// New, renewed and total subscriptions in a period, on request split into paid and free.
///
/// `GET /api/{account}/statistics/subscriber-metrics`
class GetSubscriberMetrics {
 public:
    enum class DetailedType : std::uint8_t { total, renew, new_ };
    friend std::string_view to_string(DetailedType) noexcept;

    struct Result {
        struct Detailed {
            std::optional<std::int64_t> free_subscriptions;
            std::optional<std::int64_t> paid_subscriptions;
            std::optional<std::int64_t> unknown_subscriptions;  ///< fans whose accounts were deleted
        };

        std::optional<Detailed> detailed;
        std::optional<std::int64_t> new_subscriptions;
        std::optional<std::int64_t> renewed_subscriptions;
        std::optional<std::int64_t> total_subscriptions;
    };

    static const detail::OperationInfo& info;

    /// `start_date`: Example format "YYYY-MM-DD HH:MM:SS"; same for end_date.
    GetSubscriberMetrics(AccountId account, std::string start_date, std::string end_date)
        : account_(std::move(account)), start_date_(std::move(start_date)), end_date_(std::move(end_date)) {}

    /// Adds the paid/free split; slower, may time out on long periods; false where it is not set.
    GetSubscriberMetrics& detailed(bool value) & {
        detailed_ = value;
        return *this;
    }
    GetSubscriberMetrics&& detailed(bool value) && { return std::move(detailed(value)); }

    /// Only with detailed; total when omitted.
    GetSubscriberMetrics& detailed_type(DetailedType value) & {
        detailed_type_ = value;
        return *this;
    }
    GetSubscriberMetrics&& detailed_type(DetailedType value) && { return std::move(detailed_type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetSubscriberMetrics&, const GetSubscriberMetrics&) = default;

 private:
    AccountId account_;
    std::string start_date_;
    std::string end_date_;
    std::optional<bool> detailed_;
    std::optional<DetailedType> detailed_type_;
};

namespace reach {

/// Visitor numbers of the profile over a period.
///
/// `GET /api/{account}/statistics/reach/profile-visitors`. Totals: guests and users are strings there (numbers in
/// rows.viewsCount); total.current is a string too.
class GetProfileVisitors {
 public:
    enum class Filter : std::uint8_t { chart, top_countries };
    friend std::string_view to_string(Filter) noexcept;

    enum class Type : std::uint8_t { total, users, guests };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        struct TopDurationUsers {
            std::optional<ReachTotals> totals;
        };

        std::optional<VisitorChart> chart;
        std::optional<bool> has_stats;
        std::optional<bool> is_available;
        std::optional<TopCountries> top_countries;
        std::optional<TopDurationUsers> top_duration_users;
        std::optional<ReachTotal> total;
    };

    static const detail::OperationInfo& info;

    /// `start_date`: Example format "YYYY-MM-DD HH:MM:SS"; same for end_date.
    GetProfileVisitors(AccountId account, std::string start_date, std::string end_date)
        : account_(std::move(account)), start_date_(std::move(start_date)), end_date_(std::move(end_date)) {}

    /// Picks the response shape: none, chart, topCountries in that order; the first shape is a superset of the others.
    GetProfileVisitors& filter(Filter value) & {
        filter_ = value;
        return *this;
    }
    GetProfileVisitors&& filter(Filter value) && { return std::move(filter(value)); }

    GetProfileVisitors& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    GetProfileVisitors&& limit(std::int64_t value) && { return std::move(limit(value)); }

    GetProfileVisitors& type(Type value) & {
        type_ = value;
        return *this;
    }
    GetProfileVisitors&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetProfileVisitors&, const GetProfileVisitors&) = default;

 private:
    AccountId account_;
    std::string start_date_;
    std::string end_date_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<Type> type_;
};

}  // namespace reach

namespace statements {

/// Earnings over a period, in total and as chart points.
///
/// `GET /api/{account}/statistics/statements/earnings`. Data: the shape declares only the key total; whether the key
/// follows type is not documented.
class GetEarnings {
 public:
    enum class Type : std::uint8_t { total, subscribes, tips, post, messages, stream };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        struct Total {
            struct ChartAmountItem {
                std::optional<double> count;
                std::optional<Timestamp> date;
            };

            std::vector<ChartAmountItem> chart_amount;
            std::vector<CountPoint> chart_count;
            std::optional<double> delta;
            std::optional<double> gross;
            std::optional<double> total;
        };

        std::optional<Total> total;
    };

    static const detail::OperationInfo& info;

    /// `start_date`: Example format "YYYY-MM-DD HH:MM:SS".
    GetEarnings(AccountId account, std::string start_date)
        : account_(std::move(account)), start_date_(std::move(start_date)) {}

    GetEarnings& end_date(std::string value) & {
        end_date_ = std::move(value);
        return *this;
    }
    GetEarnings&& end_date(std::string value) && { return std::move(end_date(std::move(value))); }

    /// Total means all kinds together.
    GetEarnings& type(Type value) & {
        type_ = value;
        return *this;
    }
    GetEarnings&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetEarnings&, const GetEarnings&) = default;

 private:
    AccountId account_;
    std::string start_date_;
    std::optional<std::string> end_date_;
    std::optional<Type> type_;
};

}  // namespace statements

}  // namespace ofapi::statistics
