// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/analytics.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace analytics {

constexpr api::Field financial_get_forecast_result_forecast_item_fields[] = {
    OFAPI_FIELD(financial::GetForecast::Result::ForecastItem, date, "date"),
    OFAPI_FIELD(financial::GetForecast::Result::ForecastItem, value, "value"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::GetForecast::Result::ForecastItem> =
    api::make_type<analytics::financial::GetForecast::Result::ForecastItem>(
        analytics::financial_get_forecast_result_forecast_item_fields);
namespace analytics {

constexpr api::Field financial_get_forecast_result_historical_item_fields[] = {
    OFAPI_FIELD(financial::GetForecast::Result::HistoricalItem, date, "date"),
    OFAPI_FIELD(financial::GetForecast::Result::HistoricalItem, value, "value"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::GetForecast::Result::HistoricalItem> =
    api::make_type<analytics::financial::GetForecast::Result::HistoricalItem>(
        analytics::financial_get_forecast_result_historical_item_fields);
namespace analytics {

constexpr api::Field financial_get_forecast_result_fields[] = {
    OFAPI_FIELD(financial::GetForecast::Result, forecast, "forecast"),
    OFAPI_FIELD(financial::GetForecast::Result, historical, "historical"),
    OFAPI_FIELD(financial::GetForecast::Result, metric, "metric"),
    OFAPI_FIELD(financial::GetForecast::Result, model, "model"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::GetForecast::Result> =
    api::make_type<analytics::financial::GetForecast::Result>(analytics::financial_get_forecast_result_fields);
namespace analytics {

constexpr api::Field financial_profitability_get_history_item_fields[] = {
    OFAPI_FIELD(financial::profitability::GetHistory::Item, active_milestones, "activeMilestones"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, agency_earnings, "agencyEarnings"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, commission_amount, "commissionAmount"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, commission_rate, "commissionRate"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, costs, "costs"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, creator_name, "creatorName"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, has_commission_for_period, "hasCommissionForPeriod"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, has_costs_for_period, "hasCostsForPeriod"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, margin_percentage, "marginPercentage"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, month, "month"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, only_fans_user_id, "onlyFansUserId"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, profit, "profit"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, projected_net, "projectedNet"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, rate_periods, "ratePeriods"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, referral_note, "referralNote"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, total_costs, "totalCosts"),
    OFAPI_FIELD(financial::profitability::GetHistory::Item, year, "year"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::profitability::GetHistory::Item> =
    api::make_type<analytics::financial::profitability::GetHistory::Item>(
        analytics::financial_profitability_get_history_item_fields);
namespace analytics {

constexpr api::Field financial_profitability_get_profitability_item_fields[] = {
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, active_milestones, "activeMilestones"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, agency_earnings, "agencyEarnings"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, commission_amount, "commissionAmount"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, commission_rate, "commissionRate"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, costs, "costs"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, creator_name, "creatorName"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, has_commission_for_period, "hasCommissionForPeriod"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, has_costs_for_period, "hasCostsForPeriod"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, margin_percentage, "marginPercentage"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, month, "month"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, only_fans_user_id, "onlyFansUserId"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, profit, "profit"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, projected_net, "projectedNet"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, rate_periods, "ratePeriods"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, referral_note, "referralNote"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, total_costs, "totalCosts"),
    OFAPI_FIELD(financial::profitability::GetProfitability::Item, year, "year"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::profitability::GetProfitability::Item> =
    api::make_type<analytics::financial::profitability::GetProfitability::Item>(
        analytics::financial_profitability_get_profitability_item_fields);
namespace analytics {

constexpr api::Field financial_transactions_get_by_type_item_fields[] = {
    OFAPI_FIELD(financial::transactions::GetByType::Item, count, "count"),
    OFAPI_FIELD(financial::transactions::GetByType::Item, total, "total"),
    OFAPI_FIELD(financial::transactions::GetByType::Item, type, "type"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::transactions::GetByType::Item> =
    api::make_type<analytics::financial::transactions::GetByType::Item>(
        analytics::financial_transactions_get_by_type_item_fields);
namespace analytics {

constexpr api::Field financial_transactions_get_summary_result_fields[] = {
    OFAPI_FIELD(financial::transactions::GetSummary::Result, disputed_count, "disputed_count"),
    OFAPI_FIELD(financial::transactions::GetSummary::Result, refunded_count, "refunded_count"),
    OFAPI_FIELD(financial::transactions::GetSummary::Result, succeeded_count, "succeeded_count"),
    OFAPI_FIELD(financial::transactions::GetSummary::Result, total_fees, "total_fees"),
    OFAPI_FIELD(financial::transactions::GetSummary::Result, total_gross, "total_gross"),
    OFAPI_FIELD(financial::transactions::GetSummary::Result, total_net, "total_net"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::financial::transactions::GetSummary::Result> =
    api::make_type<analytics::financial::transactions::GetSummary::Result>(
        analytics::financial_transactions_get_summary_result_fields);
namespace analytics {

constexpr api::Field summary_get_earnings_overview_result_fields[] = {
    OFAPI_FIELD(summary::GetEarningsOverview::Result, messages, "messages"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, posts, "posts"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, streams, "streams"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, subscriptions, "subscriptions"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, tips, "tips"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, total_accounts, "total_accounts"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, total_earnings, "total_earnings"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, total_images, "total_images"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, total_messages, "total_messages"),
    OFAPI_FIELD(summary::GetEarningsOverview::Result, total_videos, "total_videos"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::summary::GetEarningsOverview::Result> =
    api::make_type<analytics::summary::GetEarningsOverview::Result>(
        analytics::summary_get_earnings_overview_result_fields);
namespace analytics {

constexpr api::Field summary_get_historical_performance_item_fields[] = {
    OFAPI_FIELD(summary::GetHistoricalPerformance::Item, period, "period"),
    OFAPI_FIELD(summary::GetHistoricalPerformance::Item, value, "value"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::summary::GetHistoricalPerformance::Item> =
    api::make_type<analytics::summary::GetHistoricalPerformance::Item>(
        analytics::summary_get_historical_performance_item_fields);
namespace analytics {

constexpr api::Field summary_get_period_comparison_result_summary_fields[] = {
    OFAPI_FIELD(summary::GetPeriodComparison::Result::Summary, change, "change"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result::Summary, change_percentage, "change_percentage"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result::Summary, period_a_total, "period_a_total"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result::Summary, period_b_total, "period_b_total"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::summary::GetPeriodComparison::Result::Summary> =
    api::make_type<analytics::summary::GetPeriodComparison::Result::Summary>(
        analytics::summary_get_period_comparison_result_summary_fields);
namespace analytics {

constexpr api::Field summary_get_period_comparison_result_fields[] = {
    OFAPI_FIELD(summary::GetPeriodComparison::Result, breakdown, "breakdown"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result, chart_data, "chart_data"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result, period_a_label, "period_a_label"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result, period_b_label, "period_b_label"),
    OFAPI_FIELD(summary::GetPeriodComparison::Result, summary, "summary"),
};
}  // namespace analytics
template <>
const api::Type api::type_of<analytics::summary::GetPeriodComparison::Result> =
    api::make_type<analytics::summary::GetPeriodComparison::Result>(
        analytics::summary_get_period_comparison_result_fields);
namespace analytics {}  // namespace analytics

namespace api::operations {

namespace {

constexpr std::string_view analytics_choices_of_metric[] = {
    "revenue",
    "churn_percentage",
};

constexpr std::string_view analytics_choices_of_model[] = {
    "moving_average",
    "linear_regression",
    "arima",
    "sarima",
};

constexpr Parameter analytics_financial_get_forecast_parameters[] = {
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "prefixed account ids"},
    {.name = "forecast_days",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .minimum = 7,
     .maximum = 365},
    {.name = "historical_days",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .minimum = 30,
     .maximum = 730},
    {.name = "metric",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = analytics_choices_of_metric},
    {.name = "model",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = analytics_choices_of_model},
};

constexpr Parameter analytics_financial_profitability_get_history_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "months", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 60, .fallback = "12"},
};

constexpr Parameter analytics_financial_profitability_get_profitability_parameters[] = {
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "prefixed account ids"},
    {.name = "month", .in = In::body, .kind = ValueKind::integer, .required = true, .minimum = 1, .maximum = 12},
    {.name = "year", .in = In::body, .kind = ValueKind::integer, .required = true},
};

constexpr Parameter analytics_financial_transactions_get_by_type_parameters[] = {
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "prefixed account ids"},
    {.name = "end_date", .in = In::body, .kind = ValueKind::timestamp, .required = true},
    {.name = "start_date", .in = In::body, .kind = ValueKind::timestamp, .required = true},
};

constexpr std::string_view analytics_choices_of_time_range[] = {
    "3m", "6m", "12m", "ytd", "last-year",
};

constexpr Parameter analytics_summary_get_historical_performance_parameters[] = {
    {.name = "time_range", .in = In::body, .kind = ValueKind::string, .choices = analytics_choices_of_time_range},
};

constexpr Parameter analytics_summary_get_period_comparison_period_a_members[] = {
    {.name = "start", .in = In::body, .kind = ValueKind::timestamp, .required = true},
    {.name = "end", .in = In::body, .kind = ValueKind::timestamp, .required = true},
};

constexpr std::string_view analytics_choices_of_granularity[] = {
    "months",
    "quarters",
    "half_years",
    "years",
};

constexpr std::string_view analytics_choices_of_stat_type[] = {
    "totalEarnings", "subscriptions", "posts", "messages", "tips", "streams",
};

constexpr Parameter analytics_summary_get_period_comparison_parameters[] = {
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "prefixed account ids"},
    {.name = "period_a",
     .in = In::body,
     .kind = ValueKind::object,
     .required = true,
     .members = analytics_summary_get_period_comparison_period_a_members,
     .about = "start and end are required and must be valid dates, end not before start; same for period_b"},
    {.name = "period_b",
     .in = In::body,
     .kind = ValueKind::object,
     .required = true,
     .members = analytics_summary_get_period_comparison_period_a_members},
    {.name = "granularity", .in = In::body, .kind = ValueKind::string, .choices = analytics_choices_of_granularity},
    {.name = "stat_type", .in = In::body, .kind = ValueKind::string, .choices = analytics_choices_of_stat_type},
};

}  // namespace

constinit const Operation analytics_financial_get_forecast{
    .info = {.name = "analytics.financial.get-forecast",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::financial::GetForecast::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/financial/forecast",
    .summary = "Projects revenue or churn into the future with a chosen statistical model.",
    .parameters = analytics_financial_get_forecast_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::financial::GetForecast::Result>,
};

constinit const Operation analytics_financial_profitability_get_history{
    .info = {.name = "analytics.financial.profitability.get-history",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::financial::profitability::GetHistory::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/financial/profitability/{account}/history",
    .summary = "Month by month profitability of one account.",
    .parameters = analytics_financial_profitability_get_history_parameters,
    .make_result = api::make_result<analytics::financial::profitability::GetHistory::Result>,
};

constinit const Operation analytics_financial_profitability_get_profitability{
    .info = {.name = "analytics.financial.profitability.get-profitability",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::financial::profitability::GetProfitability::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/financial/profitability",
    .summary = "Revenue, costs, commission and margin of each creator in one month.",
    .parameters = analytics_financial_profitability_get_profitability_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::financial::profitability::GetProfitability::Result>,
};

constinit const Operation analytics_financial_transactions_get_by_type{
    .info = {.name = "analytics.financial.transactions.get-by-type",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::financial::transactions::GetByType::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/financial/transactions/by-type",
    .summary = "Transaction counts and totals, one row for each transaction type.",
    .parameters = analytics_financial_transactions_get_by_type_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::financial::transactions::GetByType::Result>,
};

constinit const Operation analytics_financial_transactions_get_summary{
    .info = {.name = "analytics.financial.transactions.get-summary",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::financial::transactions::GetSummary::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/financial/transactions/summary",
    .summary = "How many transactions succeeded, were refunded or disputed, with gross, net and fee sums.",
    .parameters = analytics_financial_transactions_get_by_type_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::financial::transactions::GetSummary::Result>,
};

constinit const Operation analytics_summary_get_earnings_overview{
    .info = {.name = "analytics.summary.get-earnings-overview",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::summary::GetEarningsOverview::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/summary/earnings",
    .summary = "Earnings of the chosen accounts in a date range, split by category, with content counts.",
    .parameters = analytics_financial_transactions_get_by_type_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::summary::GetEarningsOverview::Result>,
};

constinit const Operation analytics_summary_get_historical_performance{
    .info = {.name = "analytics.summary.get-historical-performance",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::summary::GetHistoricalPerformance::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/summary/historical",
    .summary = "Monthly revenue series of the whole team.",
    .parameters = analytics_summary_get_historical_performance_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::summary::GetHistoricalPerformance::Result>,
};

constinit const Operation analytics_summary_get_period_comparison{
    .info = {.name = "analytics.summary.get-period-comparison",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<analytics::summary::GetPeriodComparison::Result>::shape},
    .group = "analytics",
    .path = "/api/analytics/summary/comparison",
    .summary = "Sets two periods against each other: totals, breakdown and chart data.",
    .parameters = analytics_summary_get_period_comparison_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<analytics::summary::GetPeriodComparison::Result>,
};

}  // namespace api::operations

namespace analytics {

namespace financial {

std::string_view to_string(GetForecast::Metric value) noexcept {
    switch (value) {
        case GetForecast::Metric::revenue: return "revenue";
        case GetForecast::Metric::churn_percentage: return "churn_percentage";
    }
    return "";
}

std::string_view to_string(GetForecast::Model value) noexcept {
    switch (value) {
        case GetForecast::Model::moving_average: return "moving_average";
        case GetForecast::Model::linear_regression: return "linear_regression";
        case GetForecast::Model::arima: return "arima";
        case GetForecast::Model::sarima: return "sarima";
    }
    return "";
}

const detail::OperationInfo& GetForecast::info = api::operations::analytics_financial_get_forecast.info;

Request GetForecast::request() const {
    return api::RequestBuilder(api::operations::analytics_financial_get_forecast)
        .set("account_ids", account_ids_)
        .set("forecast_days", forecast_days_)
        .set("historical_days", historical_days_)
        .set("metric", metric_)
        .set("model", model_)
        .build();
}

namespace profitability {

const detail::OperationInfo& GetHistory::info = api::operations::analytics_financial_profitability_get_history.info;

Request GetHistory::request() const {
    return api::RequestBuilder(api::operations::analytics_financial_profitability_get_history)
        .set("account", account_)
        .set("months", months_)
        .build();
}

const detail::OperationInfo& GetProfitability::info =
    api::operations::analytics_financial_profitability_get_profitability.info;

Request GetProfitability::request() const {
    return api::RequestBuilder(api::operations::analytics_financial_profitability_get_profitability)
        .set("account_ids", account_ids_)
        .set("month", month_)
        .set("year", year_)
        .build();
}

}  // namespace profitability

namespace transactions {

const detail::OperationInfo& GetByType::info = api::operations::analytics_financial_transactions_get_by_type.info;

Request GetByType::request() const {
    return api::RequestBuilder(api::operations::analytics_financial_transactions_get_by_type)
        .set("account_ids", account_ids_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

const detail::OperationInfo& GetSummary::info = api::operations::analytics_financial_transactions_get_summary.info;

Request GetSummary::request() const {
    return api::RequestBuilder(api::operations::analytics_financial_transactions_get_summary)
        .set("account_ids", account_ids_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

}  // namespace transactions

}  // namespace financial

namespace summary {

const detail::OperationInfo& GetEarningsOverview::info = api::operations::analytics_summary_get_earnings_overview.info;

Request GetEarningsOverview::request() const {
    return api::RequestBuilder(api::operations::analytics_summary_get_earnings_overview)
        .set("account_ids", account_ids_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

std::string_view to_string(GetHistoricalPerformance::TimeRange value) noexcept {
    switch (value) {
        case GetHistoricalPerformance::TimeRange::n3m: return "3m";
        case GetHistoricalPerformance::TimeRange::n6m: return "6m";
        case GetHistoricalPerformance::TimeRange::n12m: return "12m";
        case GetHistoricalPerformance::TimeRange::ytd: return "ytd";
        case GetHistoricalPerformance::TimeRange::last_year: return "last-year";
    }
    return "";
}

const detail::OperationInfo& GetHistoricalPerformance::info =
    api::operations::analytics_summary_get_historical_performance.info;

Request GetHistoricalPerformance::request() const {
    return api::RequestBuilder(api::operations::analytics_summary_get_historical_performance)
        .set("time_range", time_range_)
        .build();
}

std::string_view to_string(GetPeriodComparison::Granularity value) noexcept {
    switch (value) {
        case GetPeriodComparison::Granularity::months: return "months";
        case GetPeriodComparison::Granularity::quarters: return "quarters";
        case GetPeriodComparison::Granularity::half_years: return "half_years";
        case GetPeriodComparison::Granularity::years: return "years";
    }
    return "";
}

std::string_view to_string(GetPeriodComparison::StatType value) noexcept {
    switch (value) {
        case GetPeriodComparison::StatType::total_earnings: return "totalEarnings";
        case GetPeriodComparison::StatType::subscriptions: return "subscriptions";
        case GetPeriodComparison::StatType::posts: return "posts";
        case GetPeriodComparison::StatType::messages: return "messages";
        case GetPeriodComparison::StatType::tips: return "tips";
        case GetPeriodComparison::StatType::streams: return "streams";
    }
    return "";
}

boost::json::value GetPeriodComparison::PeriodA::to_json() const {
    return api::ObjectBuilder().set("start", start_).set("end", end_).build();
}

boost::json::value GetPeriodComparison::PeriodB::to_json() const {
    return api::ObjectBuilder().set("start", start_).set("end", end_).build();
}

const detail::OperationInfo& GetPeriodComparison::info = api::operations::analytics_summary_get_period_comparison.info;

Request GetPeriodComparison::request() const {
    return api::RequestBuilder(api::operations::analytics_summary_get_period_comparison)
        .set("account_ids", account_ids_)
        .set("period_a", period_a_)
        .set("period_b", period_b_)
        .set("granularity", granularity_)
        .set("stat_type", stat_type_)
        .build();
}

}  // namespace summary

}  // namespace analytics

}  // namespace ofapi
