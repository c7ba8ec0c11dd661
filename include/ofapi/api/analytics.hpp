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

namespace ofapi::analytics {

namespace financial {

/// Projects revenue or churn into the future with a chosen statistical model.
///
/// `POST /api/analytics/financial/forecast`. The answer has no envelope and no `_meta`.
class GetForecast {
 public:
    enum class Metric : std::uint8_t { revenue, churn_percentage };
    friend std::string_view to_string(Metric) noexcept;

    enum class Model : std::uint8_t { moving_average, linear_regression, arima, sarima };
    friend std::string_view to_string(Model) noexcept;

    struct Result {
        struct ForecastItem {
            std::optional<Timestamp> date;
            std::optional<double> value;
        };

        struct HistoricalItem {
            std::optional<Timestamp> date;
            std::optional<double> value;
        };

        std::vector<ForecastItem> forecast;
        std::vector<HistoricalItem> historical;
        std::optional<std::string> metric;
        std::optional<std::string> model;
    };

    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    /// `forecast_days`: 7 to 365.
    /// `historical_days`: 30 to 730.
    GetForecast(std::vector<AccountId> account_ids, std::int64_t forecast_days, std::int64_t historical_days,
                Metric metric, Model model)
        : account_ids_(std::move(account_ids)),
          forecast_days_(forecast_days),
          historical_days_(historical_days),
          metric_(metric),
          model_(model) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetForecast&, const GetForecast&) = default;

 private:
    std::vector<AccountId> account_ids_;
    std::int64_t forecast_days_;
    std::int64_t historical_days_;
    Metric metric_;
    Model model_;
};

namespace profitability {

/// Month by month profitability of one account.
///
/// `GET /api/analytics/financial/profitability/{account}/history`
class GetHistory {
 public:
    struct Item {
        std::optional<std::string> active_milestones;
        std::optional<std::string> agency_earnings;
        std::optional<std::string> commission_amount;
        std::optional<std::string> commission_rate;
        std::vector<boost::json::value> costs;
        std::optional<std::string> creator_name;
        std::optional<bool> has_commission_for_period;
        std::optional<bool> has_costs_for_period;
        std::optional<std::string> margin_percentage;
        std::optional<std::int64_t> month;
        std::optional<std::int64_t> only_fans_user_id;
        std::optional<std::string> profit;
        std::optional<std::string> projected_net;
        std::vector<boost::json::value> rate_periods;
        std::optional<std::string> referral_note;
        std::optional<std::string> total_costs;
        std::optional<std::int64_t> year;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    explicit GetHistory(AccountId account) : account_(std::move(account)) {}

    /// 1 to 60; 12 where it is not set.
    GetHistory& months(std::int64_t value) & {
        months_ = value;
        return *this;
    }
    GetHistory&& months(std::int64_t value) && { return std::move(months(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetHistory&, const GetHistory&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> months_;
};

/// Revenue, costs, commission and margin of each creator in one month.
///
/// `POST /api/analytics/financial/profitability`
class GetProfitability {
 public:
    struct Item {
        std::optional<std::string> active_milestones;
        std::optional<std::string> agency_earnings;
        std::optional<std::string> commission_amount;
        std::optional<std::string> commission_rate;
        std::vector<boost::json::value> costs;
        std::optional<std::string> creator_name;
        std::optional<bool> has_commission_for_period;
        std::optional<bool> has_costs_for_period;
        std::optional<std::string> margin_percentage;
        std::optional<std::int64_t> month;
        std::optional<std::int64_t> only_fans_user_id;
        std::optional<std::string> profit;
        std::optional<std::string> projected_net;
        std::vector<boost::json::value> rate_periods;
        std::optional<std::string> referral_note;
        std::optional<std::string> total_costs;
        std::optional<std::int64_t> year;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    /// `month`: 1 to 12.
    GetProfitability(std::vector<AccountId> account_ids, std::int64_t month, std::int64_t year)
        : account_ids_(std::move(account_ids)), month_(month), year_(year) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetProfitability&, const GetProfitability&) = default;

 private:
    std::vector<AccountId> account_ids_;
    std::int64_t month_;
    std::int64_t year_;
};

}  // namespace profitability

namespace transactions {

/// Transaction counts and totals, one row for each transaction type.
///
/// `POST /api/analytics/financial/transactions/by-type`. The answer has no envelope and no `_meta`.
class GetByType {
 public:
    struct Item {
        std::optional<std::int64_t> count;
        std::optional<double> total;
        std::optional<std::string> type;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    GetByType(std::vector<AccountId> account_ids, Timestamp start_date, Timestamp end_date)
        : account_ids_(std::move(account_ids)), start_date_(start_date), end_date_(end_date) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetByType&, const GetByType&) = default;

 private:
    std::vector<AccountId> account_ids_;
    Timestamp start_date_;
    Timestamp end_date_;
};

/// How many transactions succeeded, were refunded or disputed, with gross, net and fee sums.
///
/// `POST /api/analytics/financial/transactions/summary`. The answer has no envelope and no `_meta`.
class GetSummary {
 public:
    struct Result {
        std::optional<std::int64_t> disputed_count;
        std::optional<std::int64_t> refunded_count;
        std::optional<std::int64_t> succeeded_count;
        std::optional<double> total_fees;
        std::optional<double> total_gross;
        std::optional<double> total_net;
    };

    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    GetSummary(std::vector<AccountId> account_ids, Timestamp start_date, Timestamp end_date)
        : account_ids_(std::move(account_ids)), start_date_(start_date), end_date_(end_date) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetSummary&, const GetSummary&) = default;

 private:
    std::vector<AccountId> account_ids_;
    Timestamp start_date_;
    Timestamp end_date_;
};

}  // namespace transactions

}  // namespace financial

namespace summary {

/// Earnings of the chosen accounts in a date range, split by category, with content counts.
///
/// `POST /api/analytics/summary/earnings`. The answer has no envelope and no `_meta`.
class GetEarningsOverview {
 public:
    struct Result {
        std::optional<double> messages;
        std::optional<double> posts;
        std::optional<double> streams;
        std::optional<double> subscriptions;
        std::optional<double> tips;
        std::optional<std::int64_t> total_accounts;
        std::optional<double> total_earnings;
        std::optional<std::int64_t> total_images;
        std::optional<std::int64_t> total_messages;
        std::optional<std::int64_t> total_videos;
    };

    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    GetEarningsOverview(std::vector<AccountId> account_ids, Timestamp start_date, Timestamp end_date)
        : account_ids_(std::move(account_ids)), start_date_(start_date), end_date_(end_date) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetEarningsOverview&, const GetEarningsOverview&) = default;

 private:
    std::vector<AccountId> account_ids_;
    Timestamp start_date_;
    Timestamp end_date_;
};

/// Monthly revenue series of the whole team.
///
/// `POST /api/analytics/summary/historical`. May be left out altogether. The answer has no envelope and no `_meta`.
class GetHistoricalPerformance {
 public:
    enum class TimeRange : std::uint8_t { n3m, n6m, n12m, ytd, last_year };
    friend std::string_view to_string(TimeRange) noexcept;

    struct Item {
        std::optional<std::string> period;
        std::optional<double> value;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    GetHistoricalPerformance() {}

    GetHistoricalPerformance& time_range(TimeRange value) & {
        time_range_ = value;
        return *this;
    }
    GetHistoricalPerformance&& time_range(TimeRange value) && { return std::move(time_range(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetHistoricalPerformance&, const GetHistoricalPerformance&) = default;

 private:
    std::optional<TimeRange> time_range_;
};

/// Sets two periods against each other: totals, breakdown and chart data.
///
/// `POST /api/analytics/summary/comparison`. The answer has no envelope and no `_meta`.
class GetPeriodComparison {
 public:
    enum class Granularity : std::uint8_t { months, quarters, half_years, years };
    friend std::string_view to_string(Granularity) noexcept;

    enum class StatType : std::uint8_t { total_earnings, subscriptions, posts, messages, tips, streams };
    friend std::string_view to_string(StatType) noexcept;

    /// Start and end are required and must be valid dates, end not before start; same for period_b.
    class PeriodA {
     public:
        PeriodA(Timestamp start, Timestamp end) : start_(start), end_(end) {}

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const PeriodA&, const PeriodA&) = default;

     private:
        Timestamp start_;
        Timestamp end_;
    };

    class PeriodB {
     public:
        PeriodB(Timestamp start, Timestamp end) : start_(start), end_(end) {}

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const PeriodB&, const PeriodB&) = default;

     private:
        Timestamp start_;
        Timestamp end_;
    };

    struct Result {
        struct Summary {
            std::optional<double> change;
            std::optional<double> change_percentage;
            std::optional<double> period_a_total;
            std::optional<double> period_b_total;
        };

        std::vector<boost::json::value> breakdown;
        std::vector<boost::json::value> chart_data;
        std::optional<std::string> period_a_label;
        std::optional<std::string> period_b_label;
        std::optional<Summary> summary;
    };

    static const detail::OperationInfo& info;

    /// `account_ids`: Prefixed account ids.
    /// `period_a`: Start and end are required and must be valid dates, end not before start; same for period_b.
    GetPeriodComparison(std::vector<AccountId> account_ids, PeriodA period_a, PeriodB period_b)
        : account_ids_(std::move(account_ids)), period_a_(std::move(period_a)), period_b_(std::move(period_b)) {}

    GetPeriodComparison& granularity(Granularity value) & {
        granularity_ = value;
        return *this;
    }
    GetPeriodComparison&& granularity(Granularity value) && { return std::move(granularity(value)); }

    GetPeriodComparison& stat_type(StatType value) & {
        stat_type_ = value;
        return *this;
    }
    GetPeriodComparison&& stat_type(StatType value) && { return std::move(stat_type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetPeriodComparison&, const GetPeriodComparison&) = default;

 private:
    std::vector<AccountId> account_ids_;
    PeriodA period_a_;
    PeriodB period_b_;
    std::optional<Granularity> granularity_;
    std::optional<StatType> stat_type_;
};

}  // namespace summary

}  // namespace ofapi::analytics
