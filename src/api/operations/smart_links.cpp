// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/smart_links.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace smart_links {

constexpr api::Field account_fields[] = {
    OFAPI_FIELD(Account, display_name, "display_name"),
    OFAPI_FIELD(Account, id, "id"),
    OFAPI_FIELD(Account, username, "username"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Account> = api::make_type<smart_links::Account>(smart_links::account_fields);
namespace smart_links {

constexpr api::Field cost_fields[] = {
    OFAPI_FIELD(Cost, click_source_count, "clickSourceCount"),
    OFAPI_FIELD(Cost, input_mode, "inputMode"),
    OFAPI_FIELD(Cost, input_value, "inputValue"),
    OFAPI_FIELD(Cost, per_click, "perClick"),
    OFAPI_FIELD(Cost, per_promo, "perPromo"),
    OFAPI_FIELD(Cost, per_sub, "perSub"),
    OFAPI_FIELD(Cost, subscriber_source_count, "subscriberSourceCount"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Cost> = api::make_type<smart_links::Cost>(smart_links::cost_fields);
namespace smart_links {

constexpr api::Field click_fields[] = {
    OFAPI_FIELD(Click, aff_s1, "aff_s1"),
    OFAPI_FIELD(Click, aff_s2, "aff_s2"),
    OFAPI_FIELD(Click, aff_s3, "aff_s3"),
    OFAPI_FIELD(Click, aff_s4, "aff_s4"),
    OFAPI_FIELD(Click, aff_s5, "aff_s5"),
    OFAPI_FIELD(Click, browser_device_type, "browser_device_type"),
    OFAPI_FIELD(Click, browser_family, "browser_family"),
    OFAPI_FIELD(Click, browser_name, "browser_name"),
    OFAPI_FIELD(Click, browser_platform, "browser_platform"),
    OFAPI_FIELD(Click, country_code, "country_code"),
    OFAPI_FIELD(Click, created_at, "created_at"),
    OFAPI_FIELD(Click, external_click_id, "external_click_id"),
    OFAPI_FIELD(Click, fbclid, "fbclid"),
    OFAPI_FIELD(Click, gbraid, "gbraid"),
    OFAPI_FIELD(Click, gclid, "gclid"),
    OFAPI_FIELD(Click, gross_clicks, "gross_clicks"),
    OFAPI_FIELD(Click, id, "id"),
    OFAPI_FIELD(Click, ip_address, "ip_address"),
    OFAPI_FIELD(Click, is_bot, "is_bot"),
    OFAPI_FIELD(Click, is_duplicate, "is_duplicate"),
    OFAPI_FIELD(Click, referrer, "referrer"),
    OFAPI_FIELD(Click, sccid, "sccid"),
    OFAPI_FIELD(Click, ttclid, "ttclid"),
    OFAPI_FIELD(Click, user_agent, "user_agent"),
    OFAPI_FIELD(Click, utm_campaign, "utm_campaign"),
    OFAPI_FIELD(Click, utm_content, "utm_content"),
    OFAPI_FIELD(Click, utm_medium, "utm_medium"),
    OFAPI_FIELD(Click, utm_source, "utm_source"),
    OFAPI_FIELD(Click, utm_term, "utm_term"),
    OFAPI_FIELD(Click, wbraid, "wbraid"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Click> = api::make_type<smart_links::Click>(smart_links::click_fields);
namespace smart_links {

constexpr api::Field link_metric_fields[] = {
    OFAPI_FIELD(LinkMetric, clicks, "clicks"),       OFAPI_FIELD(LinkMetric, revenue, "revenue"),
    OFAPI_FIELD(LinkMetric, spenders, "spenders"),   OFAPI_FIELD(LinkMetric, subs, "subs"),
    OFAPI_FIELD(LinkMetric, timestamp, "timestamp"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::LinkMetric> =
    api::make_type<smart_links::LinkMetric>(smart_links::link_metric_fields);
namespace smart_links {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, account, "account"),
    OFAPI_FIELD(Create::Result, clicks_count, "clicks_count"),
    OFAPI_FIELD(Create::Result, conversions_count, "conversions_count"),
    OFAPI_FIELD(Create::Result, cost, "cost"),
    OFAPI_FIELD(Create::Result, created_at, "created_at"),
    OFAPI_FIELD(Create::Result, free_trial_days, "free_trial_days"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, link_type, "link_type"),
    OFAPI_FIELD(Create::Result, name, "name"),
    OFAPI_FIELD(Create::Result, revenue, "revenue"),
    OFAPI_FIELD(Create::Result, subscribers_count, "subscribers_count"),
    OFAPI_FIELD(Create::Result, traffic_redirect_url, "traffic_redirect_url"),
    OFAPI_FIELD(Create::Result, updated_at, "updated_at"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Create::Result> =
    api::make_type<smart_links::Create::Result>(smart_links::create_result_fields);
namespace smart_links {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Delete::Result> =
    api::make_type<smart_links::Delete::Result>(smart_links::delete_result_fields);
namespace smart_links {

constexpr api::Field list_item_fields[] = {
    OFAPI_FIELD(List::Item, account, "account"),
    OFAPI_FIELD(List::Item, clicks_count, "clicks_count"),
    OFAPI_FIELD(List::Item, conversions_count, "conversions_count"),
    OFAPI_FIELD(List::Item, cost, "cost"),
    OFAPI_FIELD(List::Item, created_at, "created_at"),
    OFAPI_FIELD(List::Item, free_trial_days, "free_trial_days"),
    OFAPI_FIELD(List::Item, id, "id"),
    OFAPI_FIELD(List::Item, link_type, "link_type"),
    OFAPI_FIELD(List::Item, name, "name"),
    OFAPI_FIELD(List::Item, revenue, "revenue"),
    OFAPI_FIELD(List::Item, spenders_count, "spenders_count"),
    OFAPI_FIELD(List::Item, subscribers_count, "subscribers_count"),
    OFAPI_FIELD(List::Item, traffic_redirect_url, "traffic_redirect_url"),
    OFAPI_FIELD(List::Item, updated_at, "updated_at"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::List::Item> =
    api::make_type<smart_links::List::Item>(smart_links::list_item_fields);
namespace smart_links {

constexpr api::Field list_clicks_result_chart_item_fields[] = {
    OFAPI_FIELD(ListClicks::Result::ChartItem, clicks, "clicks"),
    OFAPI_FIELD(ListClicks::Result::ChartItem, timestamp, "timestamp"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListClicks::Result::ChartItem> =
    api::make_type<smart_links::ListClicks::Result::ChartItem>(smart_links::list_clicks_result_chart_item_fields);
namespace smart_links {

constexpr api::Field list_clicks_result_filters_fields[] = {
    OFAPI_FIELD(ListClicks::Result::Filters, date_end, "date_end"),
    OFAPI_FIELD(ListClicks::Result::Filters, date_start, "date_start"),
    OFAPI_FIELD(ListClicks::Result::Filters, include_bots, "include_bots"),
    OFAPI_FIELD(ListClicks::Result::Filters, include_duplicates, "include_duplicates"),
    OFAPI_FIELD(ListClicks::Result::Filters, limit, "limit"),
    OFAPI_FIELD(ListClicks::Result::Filters, offset, "offset"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListClicks::Result::Filters> =
    api::make_type<smart_links::ListClicks::Result::Filters>(smart_links::list_clicks_result_filters_fields);
namespace smart_links {

constexpr api::Field list_clicks_result_summary_fields[] = {
    OFAPI_FIELD(ListClicks::Result::Summary, clicks_total, "clicks_total"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListClicks::Result::Summary> =
    api::make_type<smart_links::ListClicks::Result::Summary>(smart_links::list_clicks_result_summary_fields);
namespace smart_links {

constexpr api::Field list_clicks_result_fields[] = {
    OFAPI_FIELD(ListClicks::Result, chart, "chart"),
    OFAPI_FIELD(ListClicks::Result, filters, "filters"),
    OFAPI_REQUIRED_FIELD(ListClicks::Result, rows, "rows"),
    OFAPI_FIELD(ListClicks::Result, summary, "summary"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListClicks::Result> =
    api::make_type<smart_links::ListClicks::Result>(smart_links::list_clicks_result_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_chart_item_fields[] = {
    OFAPI_FIELD(ListConversions::Result::ChartItem, conversions, "conversions"),
    OFAPI_FIELD(ListConversions::Result::ChartItem, timestamp, "timestamp"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result::ChartItem> =
    api::make_type<smart_links::ListConversions::Result::ChartItem>(
        smart_links::list_conversions_result_chart_item_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_filters_fields[] = {
    OFAPI_FIELD(ListConversions::Result::Filters, conversion_type, "conversion_type"),
    OFAPI_FIELD(ListConversions::Result::Filters, date_end, "date_end"),
    OFAPI_FIELD(ListConversions::Result::Filters, date_start, "date_start"),
    OFAPI_FIELD(ListConversions::Result::Filters, include_bots, "include_bots"),
    OFAPI_FIELD(ListConversions::Result::Filters, include_duplicates, "include_duplicates"),
    OFAPI_FIELD(ListConversions::Result::Filters, limit, "limit"),
    OFAPI_FIELD(ListConversions::Result::Filters, offset, "offset"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result::Filters> =
    api::make_type<smart_links::ListConversions::Result::Filters>(smart_links::list_conversions_result_filters_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_row_fan_fields[] = {
    OFAPI_FIELD(ListConversions::Result::Row::Fan, avatar_url, "avatar_url"),
    OFAPI_FIELD(ListConversions::Result::Row::Fan, name, "name"),
    OFAPI_FIELD(ListConversions::Result::Row::Fan, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(ListConversions::Result::Row::Fan, onlyfans_url, "onlyfans_url"),
    OFAPI_FIELD(ListConversions::Result::Row::Fan, username, "username"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result::Row::Fan> =
    api::make_type<smart_links::ListConversions::Result::Row::Fan>(smart_links::list_conversions_result_row_fan_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_row_fields[] = {
    OFAPI_FIELD(ListConversions::Result::Row, amount_gross, "amount_gross"),
    OFAPI_FIELD(ListConversions::Result::Row, amount_net, "amount_net"),
    OFAPI_FIELD(ListConversions::Result::Row, click, "click"),
    OFAPI_FIELD(ListConversions::Result::Row, conversion_at, "conversion_at"),
    OFAPI_FIELD(ListConversions::Result::Row, conversion_type, "conversion_type"),
    OFAPI_FIELD(ListConversions::Result::Row, fan, "fan"),
    OFAPI_FIELD(ListConversions::Result::Row, fan_onlyfans_id, "fan_onlyfans_id"),
    OFAPI_FIELD(ListConversions::Result::Row, id, "id"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result::Row> =
    api::make_type<smart_links::ListConversions::Result::Row>(smart_links::list_conversions_result_row_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_summary_fields[] = {
    OFAPI_FIELD(ListConversions::Result::Summary, conversions_total, "conversions_total"),
    OFAPI_FIELD(ListConversions::Result::Summary, revenue_total, "revenue_total"),
    OFAPI_FIELD(ListConversions::Result::Summary, subscribers_total, "subscribers_total"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result::Summary> =
    api::make_type<smart_links::ListConversions::Result::Summary>(smart_links::list_conversions_result_summary_fields);
namespace smart_links {

constexpr api::Field list_conversions_result_fields[] = {
    OFAPI_FIELD(ListConversions::Result, chart, "chart"),
    OFAPI_FIELD(ListConversions::Result, filters, "filters"),
    OFAPI_REQUIRED_FIELD(ListConversions::Result, rows, "rows"),
    OFAPI_FIELD(ListConversions::Result, summary, "summary"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListConversions::Result> =
    api::make_type<smart_links::ListConversions::Result>(smart_links::list_conversions_result_fields);
namespace smart_links {

constexpr api::Field list_fans_result_filters_fields[] = {
    OFAPI_FIELD(ListFans::Result::Filters, has_messages, "has_messages"),
    OFAPI_FIELD(ListFans::Result::Filters, limit, "limit"),
    OFAPI_FIELD(ListFans::Result::Filters, min_messages_sent_by_fan, "min_messages_sent_by_fan"),
    OFAPI_FIELD(ListFans::Result::Filters, min_revenue_net, "min_revenue_net"),
    OFAPI_FIELD(ListFans::Result::Filters, min_tips_net, "min_tips_net"),
    OFAPI_FIELD(ListFans::Result::Filters, offset, "offset"),
    OFAPI_FIELD(ListFans::Result::Filters, previously_subscribed, "previously_subscribed"),
    OFAPI_FIELD(ListFans::Result::Filters, sort, "sort"),
    OFAPI_FIELD(ListFans::Result::Filters, subscribed_using_promo, "subscribed_using_promo"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result::Filters> =
    api::make_type<smart_links::ListFans::Result::Filters>(smart_links::list_fans_result_filters_fields);
namespace smart_links {

constexpr api::Field list_fans_result_row_subscription_insights_current_subscription_fields[] = {
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights::CurrentSubscription, action, "action"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights::CurrentSubscription, is_free, "is_free"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights::CurrentSubscription, price, "price"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights::CurrentSubscription, regular_price, "regular_price"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights::CurrentSubscription, type, "type"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result::Row::SubscriptionInsights::CurrentSubscription> =
    api::make_type<smart_links::ListFans::Result::Row::SubscriptionInsights::CurrentSubscription>(
        smart_links::list_fans_result_row_subscription_insights_current_subscription_fields);
namespace smart_links {

constexpr api::Field list_fans_result_row_subscription_insights_fields[] = {
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights, current_subscription, "current_subscription"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights, current_subscription_from_smart_link,
                "current_subscription_from_smart_link"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights, has_subscription_data, "has_subscription_data"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights, previously_subscribed, "previously_subscribed"),
    OFAPI_FIELD(ListFans::Result::Row::SubscriptionInsights, subscribed_using_promo, "subscribed_using_promo"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result::Row::SubscriptionInsights> =
    api::make_type<smart_links::ListFans::Result::Row::SubscriptionInsights>(
        smart_links::list_fans_result_row_subscription_insights_fields);
namespace smart_links {

constexpr api::Field list_fans_result_row_fields[] = {
    OFAPI_FIELD(ListFans::Result::Row, avatar_url, "avatar_url"),
    OFAPI_FIELD(ListFans::Result::Row, click_id, "click_id"),
    OFAPI_FIELD(ListFans::Result::Row, conversion_id, "conversion_id"),
    OFAPI_FIELD(ListFans::Result::Row, converted_at, "converted_at"),
    OFAPI_FIELD(ListFans::Result::Row, external_click_id, "external_click_id"),
    OFAPI_FIELD(ListFans::Result::Row, fan_id, "fan_id"),
    OFAPI_FIELD(ListFans::Result::Row, messages_sent_by_fan, "messages_sent_by_fan"),
    OFAPI_FIELD(ListFans::Result::Row, name, "name"),
    OFAPI_FIELD(ListFans::Result::Row, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(ListFans::Result::Row, revenue_net, "revenue_net"),
    OFAPI_FIELD(ListFans::Result::Row, subscription_insights, "subscription_insights"),
    OFAPI_FIELD(ListFans::Result::Row, tips_net, "tips_net"),
    OFAPI_FIELD(ListFans::Result::Row, username, "username"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result::Row> =
    api::make_type<smart_links::ListFans::Result::Row>(smart_links::list_fans_result_row_fields);
namespace smart_links {

constexpr api::Field list_fans_result_summary_fields[] = {
    OFAPI_FIELD(ListFans::Result::Summary, fans_total, "fans_total"),
    OFAPI_FIELD(ListFans::Result::Summary, fans_with_1_plus_messages_total, "fans_with_1_plus_messages_total"),
    OFAPI_FIELD(ListFans::Result::Summary, fans_with_3_plus_messages_total, "fans_with_3_plus_messages_total"),
    OFAPI_FIELD(ListFans::Result::Summary, revenue_net_total, "revenue_net_total"),
    OFAPI_FIELD(ListFans::Result::Summary, tips_net_total, "tips_net_total"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result::Summary> =
    api::make_type<smart_links::ListFans::Result::Summary>(smart_links::list_fans_result_summary_fields);
namespace smart_links {

constexpr api::Field list_fans_result_fields[] = {
    OFAPI_FIELD(ListFans::Result, filters, "filters"),
    OFAPI_REQUIRED_FIELD(ListFans::Result, rows, "rows"),
    OFAPI_FIELD(ListFans::Result, summary, "summary"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListFans::Result> =
    api::make_type<smart_links::ListFans::Result>(smart_links::list_fans_result_fields);
namespace smart_links {

constexpr api::Field list_spenders_item_revenue_fields[] = {
    OFAPI_FIELD(ListSpenders::Item::Revenue, calculated_at, "calculated_at"),
    OFAPI_FIELD(ListSpenders::Item::Revenue, total, "total"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListSpenders::Item::Revenue> =
    api::make_type<smart_links::ListSpenders::Item::Revenue>(smart_links::list_spenders_item_revenue_fields);
namespace smart_links {

constexpr api::Field list_spenders_item_fields[] = {
    OFAPI_FIELD(ListSpenders::Item, onlyfans_id, "onlyfans_id"),
    OFAPI_FIELD(ListSpenders::Item, revenue, "revenue"),
    OFAPI_FIELD(ListSpenders::Item, username, "username"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::ListSpenders::Item> =
    api::make_type<smart_links::ListSpenders::Item>(smart_links::list_spenders_item_fields);
namespace smart_links {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, account, "account"),
    OFAPI_FIELD(Retrieve::Result, clicks_count, "clicks_count"),
    OFAPI_FIELD(Retrieve::Result, conversions_count, "conversions_count"),
    OFAPI_FIELD(Retrieve::Result, cost, "cost"),
    OFAPI_FIELD(Retrieve::Result, created_at, "created_at"),
    OFAPI_FIELD(Retrieve::Result, free_trial_days, "free_trial_days"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, link_type, "link_type"),
    OFAPI_FIELD(Retrieve::Result, name, "name"),
    OFAPI_FIELD(Retrieve::Result, revenue, "revenue"),
    OFAPI_FIELD(Retrieve::Result, subscribers_count, "subscribers_count"),
    OFAPI_FIELD(Retrieve::Result, traffic_redirect_url, "traffic_redirect_url"),
    OFAPI_FIELD(Retrieve::Result, updated_at, "updated_at"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::Retrieve::Result> =
    api::make_type<smart_links::Retrieve::Result>(smart_links::retrieve_result_fields);
namespace smart_links {

constexpr api::Field retrieve_stats_result_summary_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result::Summary, clicks_total, "clicks_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, revenue_total, "revenue_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, spenders_total, "spenders_total"),
    OFAPI_FIELD(RetrieveStats::Result::Summary, subs_total, "subs_total"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::RetrieveStats::Result::Summary> =
    api::make_type<smart_links::RetrieveStats::Result::Summary>(smart_links::retrieve_stats_result_summary_fields);
namespace smart_links {

constexpr api::Field retrieve_stats_result_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result, daily_metrics, "daily_metrics"),
    OFAPI_FIELD(RetrieveStats::Result, monthly_metrics, "monthly_metrics"),
    OFAPI_FIELD(RetrieveStats::Result, summary, "summary"),
};
}  // namespace smart_links
template <>
const api::Type api::type_of<smart_links::RetrieveStats::Result> =
    api::make_type<smart_links::RetrieveStats::Result>(smart_links::retrieve_stats_result_fields);
namespace smart_links {}  // namespace smart_links

namespace api::operations {

namespace {

constexpr std::string_view smart_links_choices_of_link_type[] = {
    "free_trial",
    "tracking_link",
};

constexpr Parameter smart_links_create_parameters[] = {
    {.name = "account_id",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .about = "the prefixed account id; the account is in the body, not in the path"},
    {.name = "link_type",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = smart_links_choices_of_link_type},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "free_trial_days",
     .in = In::body,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 360,
     .about = "required when link_type is free_trial"},
};

constexpr std::string_view smart_links_create_needs[] = {
    "free_trial_days",
};

constexpr Rule smart_links_create_rules[] = {
    {.kind = Rule::Kind::needs, .names = smart_links_create_needs, .name = "link_type", .equals = "free_trial"},
};

constexpr Parameter smart_links_delete_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging smart_links_list_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 50};

constexpr Parameter smart_links_list_filter_members[] = {
    {.name = "tags",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .max_length = 50,
     .about = "each tag at most 50 characters"},
};

constexpr Parameter smart_links_list_parameters[] = {
    {.name = "account_ids",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .list_form = ListForm::commas,
     .about = "comma-separated prefixed account ids"},
    {.name = "filter", .in = In::query, .kind = ValueKind::object, .members = smart_links_list_filter_members},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 1000, .fallback = "50"},
    {.name = "name", .in = In::query, .kind = ValueKind::string, .max_length = 255, .about = "at most 255 characters"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
    {.name = "pixel_ids",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .list_form = ListForm::commas,
     .about = "comma-separated ad platform pixel ids (older SDK text called it meta_pixel_ids)"},
};

constexpr detail::Paging smart_links_list_clicks_paging{.style = detail::PagingStyle::offset,
                                                        .items = "data.rows",
                                                        .limit = "limit",
                                                        .offset = "offset",
                                                        .default_limit = 100};

constexpr Parameter smart_links_list_clicks_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "date_end", .in = In::query, .kind = ValueKind::string},
    {.name = "date_start", .in = In::query, .kind = ValueKind::string},
    {.name = "include_bots", .in = In::query, .kind = ValueKind::boolean, .fallback = "true"},
    {.name = "include_duplicates", .in = In::query, .kind = ValueKind::boolean, .fallback = "true"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "100"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr detail::Paging smart_links_list_conversions_paging{.style = detail::PagingStyle::offset,
                                                             .items = "data.rows",
                                                             .limit = "limit",
                                                             .offset = "offset",
                                                             .default_limit = 100};

constexpr std::string_view smart_links_choices_of_conversion_type[] = {
    "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages",
};

constexpr Parameter smart_links_list_conversions_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "conversion_type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = smart_links_choices_of_conversion_type},
    {.name = "date_end", .in = In::query, .kind = ValueKind::string},
    {.name = "date_start", .in = In::query, .kind = ValueKind::string},
    {.name = "include_bots",
     .in = In::query,
     .kind = ValueKind::boolean,
     .fallback = "true",
     .about = "bears on conversions that came from clicks marked as bots; include_duplicates likewise"},
    {.name = "include_duplicates", .in = In::query, .kind = ValueKind::boolean, .fallback = "true"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "100"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
    {.name = "onlyfans_user_id", .in = In::query, .kind = ValueKind::string},
};

constexpr detail::Paging smart_links_list_fans_paging{.style = detail::PagingStyle::offset,
                                                      .items = "data.rows",
                                                      .limit = "limit",
                                                      .offset = "offset",
                                                      .default_limit = 100};

constexpr std::string_view smart_links_choices_of_sort[] = {
    "revenue_net",          "-revenue_net",          "tips_net",     "-tips_net",
    "messages_sent_by_fan", "-messages_sent_by_fan", "converted_at", "-converted_at",
};

constexpr Parameter smart_links_list_fans_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "has_messages",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "only fans with, or only fans without, messages of their own"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "100"},
    {.name = "min_messages_sent_by_fan", .in = In::query, .kind = ValueKind::integer},
    {.name = "min_revenue_net", .in = In::query, .kind = ValueKind::number},
    {.name = "min_tips_net", .in = In::query, .kind = ValueKind::number},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
    {.name = "previously_subscribed",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "fans who had subscribed before this subscription"},
    {.name = "sort",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = smart_links_choices_of_sort,
     .fallback = "-revenue_net"},
    {.name = "subscribed_using_promo",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "fans who came through a promotion or offer"},
};

constexpr detail::Paging smart_links_list_spenders_paging{
    .style = detail::PagingStyle::offset, .items = "data", .limit = "limit", .offset = "offset", .default_limit = 50};

constexpr Parameter smart_links_list_spenders_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "50"},
    {.name = "minSpend",
     .in = In::query,
     .kind = ValueKind::number,
     .fallback = "1",
     .about = "camelCase, unlike the group's other parameters"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr std::string_view smart_links_choices_of_revenue_basis[] = {
    "net",
    "gross",
};

constexpr Parameter smart_links_retrieve_cohort_arps_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "acquisition_end", .in = In::query, .kind = ValueKind::string},
    {.name = "acquisition_start", .in = In::query, .kind = ValueKind::string},
    {.name = "revenue_basis",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = smart_links_choices_of_revenue_basis,
     .fallback = "net"},
};

constexpr Parameter smart_links_retrieve_stats_parameters[] = {
    {.name = "smart_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "date_end", .in = In::query, .kind = ValueKind::string},
    {.name = "date_start", .in = In::query, .kind = ValueKind::string},
};

}  // namespace

constinit const Operation smart_links_create{
    .info = {.name = "smart-links.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::Create::Result>::shape},
    .group = "smart-links",
    .path = "/api/smart-links",
    .summary = "Creates a Smart Link, a pool of trial or tracking links that rotate by themselves.",
    .parameters = smart_links_create_parameters,
    .rules = smart_links_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<smart_links::Create::Result>,
};

constinit const Operation smart_links_delete{
    .info = {.name = "smart-links.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::Delete::Result>::shape},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}",
    .summary = "Removes a Smart Link.",
    .parameters = smart_links_delete_parameters,
    .make_result = api::make_result<smart_links::Delete::Result>,
};

constinit const Operation smart_links_list{
    .info = {.name = "smart-links.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::List::Result>::shape,
             .paging = &smart_links_list_paging},
    .group = "smart-links",
    .path = "/api/smart-links",
    .summary = "Smart Links, on request only those of certain accounts, tags, pixels or names.",
    .parameters = smart_links_list_parameters,
    .make_result = api::make_result<smart_links::List::Result>,
};

constinit const Operation smart_links_list_clicks{
    .info = {.name = "smart-links.list-clicks",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::ListClicks::Result>::shape,
             .paging = &smart_links_list_clicks_paging},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/clicks",
    .summary = "Clicks on a Smart Link in a date range, optionally without bots and duplicates.",
    .parameters = smart_links_list_clicks_parameters,
    .make_result = api::make_result<smart_links::ListClicks::Result>,
};

constinit const Operation smart_links_list_conversions{
    .info = {.name = "smart-links.list-conversions",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::ListConversions::Result>::shape,
             .paging = &smart_links_list_conversions_paging},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/conversions",
    .summary = "Conversions of a Smart Link in a date range, with the click and fan behind each.",
    .parameters = smart_links_list_conversions_parameters,
    .make_result = api::make_result<smart_links::ListConversions::Result>,
};

constinit const Operation smart_links_list_fans{
    .info = {.name = "smart-links.list-fans",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::ListFans::Result>::shape,
             .paging = &smart_links_list_fans_paging},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/fans",
    .summary = "Fans a Smart Link brought in, with spending and messaging totals.",
    .parameters = smart_links_list_fans_parameters,
    .make_result = api::make_result<smart_links::ListFans::Result>,
};

constinit const Operation smart_links_list_spenders{
    .info = {.name = "smart-links.list-spenders",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::ListSpenders::Result>::shape,
             .paging = &smart_links_list_spenders_paging},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/spenders",
    .summary = "Fans with spending credited to a Smart Link; kept for compatibility, see smartLinks.listFans.",
    .parameters = smart_links_list_spenders_parameters,
    .make_result = api::make_result<smart_links::ListSpenders::Result>,
};

constinit const Operation smart_links_retrieve{
    .info = {.name = "smart-links.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::Retrieve::Result>::shape},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}",
    .summary = "One Smart Link.",
    .parameters = smart_links_delete_parameters,
    .make_result = api::make_result<smart_links::Retrieve::Result>,
};

constinit const Operation smart_links_retrieve_cohort_arps{
    .info = {.name = "smart-links.retrieve-cohort-arps",
             .method = Method::get,
             .envelope = detail::Envelope::none,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/cohort-arps",
    .summary = "Average revenue per subscriber by acquisition cohort, showing when a Smart Link pays off.",
    .parameters = smart_links_retrieve_cohort_arps_parameters,
    .make_result = api::make_result<smart_links::RetrieveCohortArps::Result>,
};

constinit const Operation smart_links_retrieve_stats{
    .info = {.name = "smart-links.retrieve-stats",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_links::RetrieveStats::Result>::shape},
    .group = "smart-links",
    .path = "/api/smart-links/{smart_link_id}/stats",
    .summary = "Summary with daily and monthly figures of one Smart Link.",
    .parameters = smart_links_retrieve_stats_parameters,
    .make_result = api::make_result<smart_links::RetrieveStats::Result>,
};

}  // namespace api::operations

namespace smart_links {

std::string_view to_string(Create::LinkType value) noexcept {
    switch (value) {
        case Create::LinkType::free_trial: return "free_trial";
        case Create::LinkType::tracking_link: return "tracking_link";
    }
    return "";
}

const detail::OperationInfo& Create::info = api::operations::smart_links_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::smart_links_create)
        .set("account_id", account_id_)
        .set("link_type", link_type_)
        .set("name", name_)
        .set("free_trial_days", free_trial_days_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::smart_links_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::smart_links_delete).set("smart_link_id", smart_link_id_).build();
}

boost::json::value List::Filter::to_json() const { return api::ObjectBuilder().set("tags", tags_).build(); }

const detail::OperationInfo& List::info = api::operations::smart_links_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::smart_links_list)
        .set("account_ids", account_ids_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("name", name_)
        .set("offset", offset_)
        .set("pixel_ids", pixel_ids_)
        .build();
}

const detail::OperationInfo& ListClicks::info = api::operations::smart_links_list_clicks.info;

Request ListClicks::request() const {
    return api::RequestBuilder(api::operations::smart_links_list_clicks)
        .set("smart_link_id", smart_link_id_)
        .set("date_end", date_end_)
        .set("date_start", date_start_)
        .set("include_bots", include_bots_)
        .set("include_duplicates", include_duplicates_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

std::string_view to_string(ListConversions::ConversionType value) noexcept {
    switch (value) {
        case ListConversions::ConversionType::new_subscriber: return "new_subscriber";
        case ListConversions::ConversionType::new_transaction: return "new_transaction";
        case ListConversions::ConversionType::message_received: return "message_received";
        case ListConversions::ConversionType::fan_sent_1_message: return "fan_sent_1_message";
        case ListConversions::ConversionType::fan_sent_3_messages: return "fan_sent_3_messages";
    }
    return "";
}

const detail::OperationInfo& ListConversions::info = api::operations::smart_links_list_conversions.info;

Request ListConversions::request() const {
    return api::RequestBuilder(api::operations::smart_links_list_conversions)
        .set("smart_link_id", smart_link_id_)
        .set("conversion_type", conversion_type_)
        .set("date_end", date_end_)
        .set("date_start", date_start_)
        .set("include_bots", include_bots_)
        .set("include_duplicates", include_duplicates_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("onlyfans_user_id", onlyfans_user_id_)
        .build();
}

std::string_view to_string(ListFans::Sort value) noexcept {
    switch (value) {
        case ListFans::Sort::revenue_net: return "revenue_net";
        case ListFans::Sort::revenue_net_descending: return "-revenue_net";
        case ListFans::Sort::tips_net: return "tips_net";
        case ListFans::Sort::tips_net_descending: return "-tips_net";
        case ListFans::Sort::messages_sent_by_fan: return "messages_sent_by_fan";
        case ListFans::Sort::messages_sent_by_fan_descending: return "-messages_sent_by_fan";
        case ListFans::Sort::converted_at: return "converted_at";
        case ListFans::Sort::converted_at_descending: return "-converted_at";
    }
    return "";
}

const detail::OperationInfo& ListFans::info = api::operations::smart_links_list_fans.info;

Request ListFans::request() const {
    return api::RequestBuilder(api::operations::smart_links_list_fans)
        .set("smart_link_id", smart_link_id_)
        .set("has_messages", has_messages_)
        .set("limit", limit_)
        .set("min_messages_sent_by_fan", min_messages_sent_by_fan_)
        .set("min_revenue_net", min_revenue_net_)
        .set("min_tips_net", min_tips_net_)
        .set("offset", offset_)
        .set("previously_subscribed", previously_subscribed_)
        .set("sort", sort_)
        .set("subscribed_using_promo", subscribed_using_promo_)
        .build();
}

const detail::OperationInfo& ListSpenders::info = api::operations::smart_links_list_spenders.info;

Request ListSpenders::request() const {
    return api::RequestBuilder(api::operations::smart_links_list_spenders)
        .set("smart_link_id", smart_link_id_)
        .set("limit", limit_)
        .set("minSpend", min_spend_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::smart_links_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::smart_links_retrieve).set("smart_link_id", smart_link_id_).build();
}

std::string_view to_string(RetrieveCohortArps::RevenueBasis value) noexcept {
    switch (value) {
        case RetrieveCohortArps::RevenueBasis::net: return "net";
        case RetrieveCohortArps::RevenueBasis::gross: return "gross";
    }
    return "";
}

const detail::OperationInfo& RetrieveCohortArps::info = api::operations::smart_links_retrieve_cohort_arps.info;

Request RetrieveCohortArps::request() const {
    return api::RequestBuilder(api::operations::smart_links_retrieve_cohort_arps)
        .set("smart_link_id", smart_link_id_)
        .set("acquisition_end", acquisition_end_)
        .set("acquisition_start", acquisition_start_)
        .set("revenue_basis", revenue_basis_)
        .build();
}

const detail::OperationInfo& RetrieveStats::info = api::operations::smart_links_retrieve_stats.info;

Request RetrieveStats::request() const {
    return api::RequestBuilder(api::operations::smart_links_retrieve_stats)
        .set("smart_link_id", smart_link_id_)
        .set("date_end", date_end_)
        .set("date_start", date_start_)
        .build();
}

}  // namespace smart_links

}  // namespace ofapi
