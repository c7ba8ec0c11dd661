// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/statistics.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace statistics {

constexpr api::Field earnings_total_fields[] = {
    OFAPI_FIELD(EarningsTotal, delta, "delta"),
    OFAPI_FIELD(EarningsTotal, gross, "gross"),
    OFAPI_FIELD(EarningsTotal, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::EarningsTotal> =
    api::make_type<statistics::EarningsTotal>(statistics::earnings_total_fields);
namespace statistics {

constexpr api::Field count_point_fields[] = {
    OFAPI_FIELD(CountPoint, count, "count"),
    OFAPI_FIELD(CountPoint, date, "date"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::CountPoint> =
    api::make_type<statistics::CountPoint>(statistics::count_point_fields);
namespace statistics {

constexpr api::Field delta_total_fields[] = {
    OFAPI_FIELD(DeltaTotal, delta, "delta"),
    OFAPI_FIELD(DeltaTotal, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::DeltaTotal> =
    api::make_type<statistics::DeltaTotal>(statistics::delta_total_fields);
namespace statistics {

constexpr api::Field visitor_chart_duration_item_fields[] = {
    OFAPI_FIELD(VisitorChart::DurationItem, count, "count"),
    OFAPI_FIELD(VisitorChart::DurationItem, date, "date"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::VisitorChart::DurationItem> =
    api::make_type<statistics::VisitorChart::DurationItem>(statistics::visitor_chart_duration_item_fields);
namespace statistics {

constexpr api::Field visitor_chart_fields[] = {
    OFAPI_FIELD(VisitorChart, duration, "duration"),
    OFAPI_FIELD(VisitorChart, visitors, "visitors"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::VisitorChart> =
    api::make_type<statistics::VisitorChart>(statistics::visitor_chart_fields);
namespace statistics {

constexpr api::Field reach_totals_fields[] = {
    OFAPI_FIELD(ReachTotals, guests, "guests"),
    OFAPI_FIELD(ReachTotals, subscribers, "subscribers"),
    OFAPI_FIELD(ReachTotals, total, "total"),
    OFAPI_FIELD(ReachTotals, users, "users"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::ReachTotals> =
    api::make_type<statistics::ReachTotals>(statistics::reach_totals_fields);
namespace statistics {

constexpr api::Field top_countries_row_views_count_fields[] = {
    OFAPI_FIELD(TopCountries::Row::ViewsCount, guests, "guests"),
    OFAPI_FIELD(TopCountries::Row::ViewsCount, subscribers, "subscribers"),
    OFAPI_FIELD(TopCountries::Row::ViewsCount, total, "total"),
    OFAPI_FIELD(TopCountries::Row::ViewsCount, users, "users"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::TopCountries::Row::ViewsCount> =
    api::make_type<statistics::TopCountries::Row::ViewsCount>(statistics::top_countries_row_views_count_fields);
namespace statistics {

constexpr api::Field top_countries_row_fields[] = {
    OFAPI_FIELD(TopCountries::Row, country_code, "countryCode"),
    OFAPI_FIELD(TopCountries::Row, country_name, "countryName"),
    OFAPI_FIELD(TopCountries::Row, rank, "rank"),
    OFAPI_FIELD(TopCountries::Row, views_count, "viewsCount"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::TopCountries::Row> =
    api::make_type<statistics::TopCountries::Row>(statistics::top_countries_row_fields);
namespace statistics {

constexpr api::Field top_countries_fields[] = {
    OFAPI_FIELD(TopCountries, has_more, "hasMore"),
    OFAPI_FIELD(TopCountries, rows, "rows"),
    OFAPI_FIELD(TopCountries, totals, "totals"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::TopCountries> =
    api::make_type<statistics::TopCountries>(statistics::top_countries_fields);
namespace statistics {

constexpr api::Field reach_total_fields[] = {
    OFAPI_FIELD(ReachTotal, current, "current"),
    OFAPI_FIELD(ReachTotal, delta, "delta"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::ReachTotal> =
    api::make_type<statistics::ReachTotal>(statistics::reach_total_fields);
namespace statistics {

constexpr api::Field calculate_total_transactions_result_fields[] = {
    OFAPI_FIELD(CalculateTotalTransactions::Result, total_amount, "total_amount"),
    OFAPI_FIELD(CalculateTotalTransactions::Result, total_transactions, "total_transactions"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::CalculateTotalTransactions::Result> =
    api::make_type<statistics::CalculateTotalTransactions::Result>(
        statistics::calculate_total_transactions_result_fields);
namespace statistics {

constexpr api::Field get_overview_result_mass_messages_fields[] = {
    OFAPI_FIELD(GetOverview::Result::MassMessages, chart_data, "chartData"),
    OFAPI_FIELD(GetOverview::Result::MassMessages, count, "count"),
    OFAPI_FIELD(GetOverview::Result::MassMessages, earnings, "earnings"),
    OFAPI_FIELD(GetOverview::Result::MassMessages, has_statistic, "hasStatistic"),
    OFAPI_FIELD(GetOverview::Result::MassMessages, views, "views"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::MassMessages> =
    api::make_type<statistics::GetOverview::Result::MassMessages>(statistics::get_overview_result_mass_messages_fields);
namespace statistics {

constexpr api::Field get_overview_result_posts_fields[] = {
    OFAPI_FIELD(GetOverview::Result::Posts, chart_data, "chartData"),
    OFAPI_FIELD(GetOverview::Result::Posts, count, "count"),
    OFAPI_FIELD(GetOverview::Result::Posts, earnings, "earnings"),
    OFAPI_FIELD(GetOverview::Result::Posts, has_statistic, "hasStatistic"),
    OFAPI_FIELD(GetOverview::Result::Posts, views, "views"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::Posts> =
    api::make_type<statistics::GetOverview::Result::Posts>(statistics::get_overview_result_posts_fields);
namespace statistics {

constexpr api::Field get_overview_result_streams_count_fields[] = {
    OFAPI_FIELD(GetOverview::Result::Streams::Count, delta, "delta"),
    OFAPI_FIELD(GetOverview::Result::Streams::Count, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::Streams::Count> =
    api::make_type<statistics::GetOverview::Result::Streams::Count>(
        statistics::get_overview_result_streams_count_fields);
namespace statistics {

constexpr api::Field get_overview_result_streams_fields[] = {
    OFAPI_FIELD(GetOverview::Result::Streams, chart_data, "chartData"),
    OFAPI_FIELD(GetOverview::Result::Streams, count, "count"),
    OFAPI_FIELD(GetOverview::Result::Streams, earnings, "earnings"),
    OFAPI_FIELD(GetOverview::Result::Streams, has_statistic, "hasStatistic"),
    OFAPI_FIELD(GetOverview::Result::Streams, views, "views"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::Streams> =
    api::make_type<statistics::GetOverview::Result::Streams>(statistics::get_overview_result_streams_fields);
namespace statistics {

constexpr api::Field get_overview_result_visitors_subscriptions_fields[] = {
    OFAPI_FIELD(GetOverview::Result::Visitors::Subscriptions, new_, "new"),
    OFAPI_FIELD(GetOverview::Result::Visitors::Subscriptions, renew, "renew"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::Visitors::Subscriptions> =
    api::make_type<statistics::GetOverview::Result::Visitors::Subscriptions>(
        statistics::get_overview_result_visitors_subscriptions_fields);
namespace statistics {

constexpr api::Field get_overview_result_visitors_fields[] = {
    OFAPI_FIELD(GetOverview::Result::Visitors, chart_data, "chartData"),
    OFAPI_FIELD(GetOverview::Result::Visitors, earnings, "earnings"),
    OFAPI_FIELD(GetOverview::Result::Visitors, has_statistic, "hasStatistic"),
    OFAPI_FIELD(GetOverview::Result::Visitors, subscriptions, "subscriptions"),
    OFAPI_FIELD(GetOverview::Result::Visitors, visitors, "visitors"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result::Visitors> =
    api::make_type<statistics::GetOverview::Result::Visitors>(statistics::get_overview_result_visitors_fields);
namespace statistics {

constexpr api::Field get_overview_result_fields[] = {
    OFAPI_FIELD(GetOverview::Result, earning, "earning"),
    OFAPI_FIELD(GetOverview::Result, mass_messages, "massMessages"),
    OFAPI_FIELD(GetOverview::Result, posts, "posts"),
    OFAPI_FIELD(GetOverview::Result, streams, "streams"),
    OFAPI_FIELD(GetOverview::Result, visitors, "visitors"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetOverview::Result> =
    api::make_type<statistics::GetOverview::Result>(statistics::get_overview_result_fields);
namespace statistics {

constexpr api::Field get_subscriber_metrics_result_detailed_fields[] = {
    OFAPI_FIELD(GetSubscriberMetrics::Result::Detailed, free_subscriptions, "free_subscriptions"),
    OFAPI_FIELD(GetSubscriberMetrics::Result::Detailed, paid_subscriptions, "paid_subscriptions"),
    OFAPI_FIELD(GetSubscriberMetrics::Result::Detailed, unknown_subscriptions, "unknown_subscriptions"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetSubscriberMetrics::Result::Detailed> =
    api::make_type<statistics::GetSubscriberMetrics::Result::Detailed>(
        statistics::get_subscriber_metrics_result_detailed_fields);
namespace statistics {

constexpr api::Field get_subscriber_metrics_result_fields[] = {
    OFAPI_FIELD(GetSubscriberMetrics::Result, detailed, "detailed"),
    OFAPI_FIELD(GetSubscriberMetrics::Result, new_subscriptions, "new_subscriptions"),
    OFAPI_FIELD(GetSubscriberMetrics::Result, renewed_subscriptions, "renewed_subscriptions"),
    OFAPI_FIELD(GetSubscriberMetrics::Result, total_subscriptions, "total_subscriptions"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::GetSubscriberMetrics::Result> =
    api::make_type<statistics::GetSubscriberMetrics::Result>(statistics::get_subscriber_metrics_result_fields);
namespace statistics {

constexpr api::Field reach_get_profile_visitors_result_top_duration_users_fields[] = {
    OFAPI_FIELD(reach::GetProfileVisitors::Result::TopDurationUsers, totals, "totals"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::reach::GetProfileVisitors::Result::TopDurationUsers> =
    api::make_type<statistics::reach::GetProfileVisitors::Result::TopDurationUsers>(
        statistics::reach_get_profile_visitors_result_top_duration_users_fields);
namespace statistics {

constexpr api::Field reach_get_profile_visitors_result_fields[] = {
    OFAPI_FIELD(reach::GetProfileVisitors::Result, chart, "chart"),
    OFAPI_FIELD(reach::GetProfileVisitors::Result, has_stats, "hasStats"),
    OFAPI_FIELD(reach::GetProfileVisitors::Result, is_available, "isAvailable"),
    OFAPI_FIELD(reach::GetProfileVisitors::Result, top_countries, "topCountries"),
    OFAPI_FIELD(reach::GetProfileVisitors::Result, top_duration_users, "topDurationUsers"),
    OFAPI_FIELD(reach::GetProfileVisitors::Result, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::reach::GetProfileVisitors::Result> =
    api::make_type<statistics::reach::GetProfileVisitors::Result>(statistics::reach_get_profile_visitors_result_fields);
namespace statistics {

constexpr api::Field statements_get_earnings_result_total_chart_amount_item_fields[] = {
    OFAPI_FIELD(statements::GetEarnings::Result::Total::ChartAmountItem, count, "count"),
    OFAPI_FIELD(statements::GetEarnings::Result::Total::ChartAmountItem, date, "date"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::statements::GetEarnings::Result::Total::ChartAmountItem> =
    api::make_type<statistics::statements::GetEarnings::Result::Total::ChartAmountItem>(
        statistics::statements_get_earnings_result_total_chart_amount_item_fields);
namespace statistics {

constexpr api::Field statements_get_earnings_result_total_fields[] = {
    OFAPI_FIELD(statements::GetEarnings::Result::Total, chart_amount, "chartAmount"),
    OFAPI_FIELD(statements::GetEarnings::Result::Total, chart_count, "chartCount"),
    OFAPI_FIELD(statements::GetEarnings::Result::Total, delta, "delta"),
    OFAPI_FIELD(statements::GetEarnings::Result::Total, gross, "gross"),
    OFAPI_FIELD(statements::GetEarnings::Result::Total, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::statements::GetEarnings::Result::Total> =
    api::make_type<statistics::statements::GetEarnings::Result::Total>(
        statistics::statements_get_earnings_result_total_fields);
namespace statistics {

constexpr api::Field statements_get_earnings_result_fields[] = {
    OFAPI_FIELD(statements::GetEarnings::Result, total, "total"),
};
}  // namespace statistics
template <>
const api::Type api::type_of<statistics::statements::GetEarnings::Result> =
    api::make_type<statistics::statements::GetEarnings::Result>(statistics::statements_get_earnings_result_fields);
namespace statistics {}  // namespace statistics

namespace api::operations {

namespace {

constexpr Parameter statistics_calculate_total_transactions_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "leave out both dates to cover everything"},
};

constexpr std::string_view statistics_choices_of_type[] = {
    "fans",
    "visitors",
    "posts",
    "messages",
};

constexpr Parameter statistics_get_overview_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string, .about = "until now when omitted"},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "from the account's beginning when omitted"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = statistics_choices_of_type,
     .about = "nothing chosen by default"},
};

constexpr std::string_view statistics_choices_of_detailed_type[] = {
    "total",
    "renew",
    "new",
};

constexpr Parameter statistics_get_subscriber_metrics_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string, .required = true},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "example format \"YYYY-MM-DD HH:MM:SS\"; same for end_date"},
    {.name = "detailed",
     .in = In::query,
     .kind = ValueKind::boolean,
     .fallback = "false",
     .about = "adds the paid/free split; slower, may time out on long periods"},
    {.name = "detailed_type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = statistics_choices_of_detailed_type,
     .about = "only with detailed; total when omitted"},
};

constexpr std::string_view statistics_choices_of_filter[] = {
    "chart",
    "topCountries",
};

constexpr std::string_view statistics_choices_of_type_2[] = {
    "total",
    "users",
    "guests",
};

constexpr Parameter statistics_reach_get_profile_visitors_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string, .required = true},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "example format \"YYYY-MM-DD HH:MM:SS\"; same for end_date"},
    {.name = "filter",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = statistics_choices_of_filter,
     .about = "picks the response shape: none, chart, topCountries in that order; the first shape is a superset of the "
              "others"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer},
    {.name = "type", .in = In::query, .kind = ValueKind::string, .choices = statistics_choices_of_type_2},
};

constexpr std::string_view statistics_choices_of_type_3[] = {
    "total", "subscribes", "tips", "post", "messages", "stream",
};

constexpr Parameter statistics_statements_get_earnings_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "example format \"YYYY-MM-DD HH:MM:SS\""},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = statistics_choices_of_type_3,
     .about = "total means all kinds together"},
};

}  // namespace

constinit const Operation statistics_calculate_total_transactions{
    .info = {.name = "statistics.calculate-total-transactions",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<statistics::CalculateTotalTransactions::Result>::shape},
    .group = "statistics",
    .path = "/api/{account}/statistics/total-transactions",
    .summary = "Number and sum of the transactions in a period.",
    .parameters = statistics_calculate_total_transactions_parameters,
    .make_result = api::make_result<statistics::CalculateTotalTransactions::Result>,
};

constinit const Operation statistics_get_overview{
    .info = {.name = "statistics.get-overview",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<statistics::GetOverview::Result>::shape},
    .group = "statistics",
    .path = "/api/{account}/statistics/overview",
    .summary = "Headline figures on earnings, visitors, posts, streams and mass messages.",
    .parameters = statistics_get_overview_parameters,
    .make_result = api::make_result<statistics::GetOverview::Result>,
};

constinit const Operation statistics_get_subscriber_metrics{
    .info = {.name = "statistics.get-subscriber-metrics",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<statistics::GetSubscriberMetrics::Result>::shape},
    .group = "statistics",
    .path = "/api/{account}/statistics/subscriber-metrics",
    .summary = "New, renewed and total subscriptions in a period, on request split into paid and free.",
    .parameters = statistics_get_subscriber_metrics_parameters,
    .make_result = api::make_result<statistics::GetSubscriberMetrics::Result>,
};

constinit const Operation statistics_reach_get_profile_visitors{
    .info = {.name = "statistics.reach.get-profile-visitors",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<statistics::reach::GetProfileVisitors::Result>::shape},
    .group = "statistics",
    .path = "/api/{account}/statistics/reach/profile-visitors",
    .summary = "Visitor numbers of the profile over a period.",
    .parameters = statistics_reach_get_profile_visitors_parameters,
    .make_result = api::make_result<statistics::reach::GetProfileVisitors::Result>,
};

constinit const Operation statistics_statements_get_earnings{
    .info = {.name = "statistics.statements.get-earnings",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<statistics::statements::GetEarnings::Result>::shape},
    .group = "statistics",
    .path = "/api/{account}/statistics/statements/earnings",
    .summary = "Earnings over a period, in total and as chart points.",
    .parameters = statistics_statements_get_earnings_parameters,
    .make_result = api::make_result<statistics::statements::GetEarnings::Result>,
};

}  // namespace api::operations

namespace statistics {

const detail::OperationInfo& CalculateTotalTransactions::info =
    api::operations::statistics_calculate_total_transactions.info;

Request CalculateTotalTransactions::request() const {
    return api::RequestBuilder(api::operations::statistics_calculate_total_transactions)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

std::string_view to_string(GetOverview::Type value) noexcept {
    switch (value) {
        case GetOverview::Type::fans: return "fans";
        case GetOverview::Type::visitors: return "visitors";
        case GetOverview::Type::posts: return "posts";
        case GetOverview::Type::messages: return "messages";
    }
    return "";
}

const detail::OperationInfo& GetOverview::info = api::operations::statistics_get_overview.info;

Request GetOverview::request() const {
    return api::RequestBuilder(api::operations::statistics_get_overview)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .set("type", type_)
        .build();
}

std::string_view to_string(GetSubscriberMetrics::DetailedType value) noexcept {
    switch (value) {
        case GetSubscriberMetrics::DetailedType::total: return "total";
        case GetSubscriberMetrics::DetailedType::renew: return "renew";
        case GetSubscriberMetrics::DetailedType::new_: return "new";
    }
    return "";
}

const detail::OperationInfo& GetSubscriberMetrics::info = api::operations::statistics_get_subscriber_metrics.info;

Request GetSubscriberMetrics::request() const {
    return api::RequestBuilder(api::operations::statistics_get_subscriber_metrics)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .set("detailed", detailed_)
        .set("detailed_type", detailed_type_)
        .build();
}

namespace reach {

std::string_view to_string(GetProfileVisitors::Filter value) noexcept {
    switch (value) {
        case GetProfileVisitors::Filter::chart: return "chart";
        case GetProfileVisitors::Filter::top_countries: return "topCountries";
    }
    return "";
}

std::string_view to_string(GetProfileVisitors::Type value) noexcept {
    switch (value) {
        case GetProfileVisitors::Type::total: return "total";
        case GetProfileVisitors::Type::users: return "users";
        case GetProfileVisitors::Type::guests: return "guests";
    }
    return "";
}

const detail::OperationInfo& GetProfileVisitors::info = api::operations::statistics_reach_get_profile_visitors.info;

Request GetProfileVisitors::request() const {
    return api::RequestBuilder(api::operations::statistics_reach_get_profile_visitors)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("type", type_)
        .build();
}

}  // namespace reach

namespace statements {

std::string_view to_string(GetEarnings::Type value) noexcept {
    switch (value) {
        case GetEarnings::Type::total: return "total";
        case GetEarnings::Type::subscribes: return "subscribes";
        case GetEarnings::Type::tips: return "tips";
        case GetEarnings::Type::post: return "post";
        case GetEarnings::Type::messages: return "messages";
        case GetEarnings::Type::stream: return "stream";
    }
    return "";
}

const detail::OperationInfo& GetEarnings::info = api::operations::statistics_statements_get_earnings.info;

Request GetEarnings::request() const {
    return api::RequestBuilder(api::operations::statistics_statements_get_earnings)
        .set("account", account_)
        .set("start_date", start_date_)
        .set("end_date", end_date_)
        .set("type", type_)
        .build();
}

}  // namespace statements

}  // namespace statistics

}  // namespace ofapi
