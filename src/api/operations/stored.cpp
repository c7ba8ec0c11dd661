// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/stored.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace stored {

constexpr api::Field owner_fields[] = {
    OFAPI_FIELD(Owner, avatar_thumb_url, "avatarThumbUrl"),
    OFAPI_FIELD(Owner, id, "id"),
    OFAPI_FIELD(Owner, name, "name"),
    OFAPI_FIELD(Owner, username, "username"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::Owner> = api::make_type<stored::Owner>(stored::owner_fields);
namespace stored {

constexpr api::Field cost_fields[] = {
    OFAPI_FIELD(Cost, click_source_count, "clickSourceCount"),
    OFAPI_FIELD(Cost, input_mode, "inputMode"),
    OFAPI_FIELD(Cost, input_value, "inputValue"),
    OFAPI_FIELD(Cost, per_click, "perClick"),
    OFAPI_FIELD(Cost, per_promo, "perPromo"),
    OFAPI_FIELD(Cost, per_sub, "perSub"),
    OFAPI_FIELD(Cost, subscriber_source_count, "subscriberSourceCount"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::Cost> = api::make_type<stored::Cost>(stored::cost_fields);
namespace stored {

constexpr api::Field links_related_fields[] = {
    OFAPI_FIELD(Links::Related, spenders, "spenders"),
    OFAPI_FIELD(Links::Related, subscribers, "subscribers"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::Links::Related> =
    api::make_type<stored::Links::Related>(stored::links_related_fields);
namespace stored {

constexpr api::Field links_fields[] = {
    OFAPI_FIELD(Links, related, "related"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::Links> = api::make_type<stored::Links>(stored::links_fields);
namespace stored {

constexpr api::Field list_shared_tracking_links_result_list_item_fields[] = {
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, campaign_code, "campaignCode"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, campaign_name, "campaignName"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, campaign_url, "campaignUrl"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, clicks_count, "clicksCount"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, end_date, "endDate"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, is_deleted, "isDeleted"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, owner, "owner"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(ListSharedTrackingLinks::Result::ListItem, tags, "tags"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListSharedTrackingLinks::Result::ListItem> =
    api::make_type<stored::ListSharedTrackingLinks::Result::ListItem>(
        stored::list_shared_tracking_links_result_list_item_fields);
namespace stored {

constexpr api::Field list_shared_tracking_links_result_fields[] = {
    OFAPI_FIELD(ListSharedTrackingLinks::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListSharedTrackingLinks::Result, list, "list"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListSharedTrackingLinks::Result> =
    api::make_type<stored::ListSharedTrackingLinks::Result>(stored::list_shared_tracking_links_result_fields);
namespace stored {

constexpr api::Field list_shared_trial_links_result_list_item_fields[] = {
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, claim_counts, "claimCounts"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, clicks_counts, "clicksCounts"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, expired_at, "expiredAt"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, is_finished, "isFinished"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, owner, "owner"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, tags, "tags"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(ListSharedTrialLinks::Result::ListItem, url, "url"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListSharedTrialLinks::Result::ListItem> =
    api::make_type<stored::ListSharedTrialLinks::Result::ListItem>(
        stored::list_shared_trial_links_result_list_item_fields);
namespace stored {

constexpr api::Field list_shared_trial_links_result_fields[] = {
    OFAPI_FIELD(ListSharedTrialLinks::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListSharedTrialLinks::Result, list, "list"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListSharedTrialLinks::Result> =
    api::make_type<stored::ListSharedTrialLinks::Result>(stored::list_shared_trial_links_result_fields);
namespace stored {

constexpr api::Field list_tracking_links_result_list_item_revenue_fields[] = {
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, calculated_at, "calculatedAt"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, is_loading, "isLoading"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, revenue_per_click, "revenuePerClick"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, revenue_per_subscriber, "revenuePerSubscriber"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, spenders_count, "spendersCount"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem::Revenue, total, "total"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrackingLinks::Result::ListItem::Revenue> =
    api::make_type<stored::ListTrackingLinks::Result::ListItem::Revenue>(
        stored::list_tracking_links_result_list_item_revenue_fields);
namespace stored {

constexpr api::Field list_tracking_links_result_list_item_fields[] = {
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, campaign_code, "campaignCode"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, campaign_name, "campaignName"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, campaign_url, "campaignUrl"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, clicks_count, "clicksCount"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, cost, "cost"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, end_date, "endDate"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, links, "links"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, revenue, "revenue"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, subscribers_count, "subscribersCount"),
    OFAPI_FIELD(ListTrackingLinks::Result::ListItem, tags, "tags"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrackingLinks::Result::ListItem> =
    api::make_type<stored::ListTrackingLinks::Result::ListItem>(stored::list_tracking_links_result_list_item_fields);
namespace stored {

constexpr api::Field list_tracking_links_result_fields[] = {
    OFAPI_FIELD(ListTrackingLinks::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListTrackingLinks::Result, list, "list"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrackingLinks::Result> =
    api::make_type<stored::ListTrackingLinks::Result>(stored::list_tracking_links_result_fields);
namespace stored {

constexpr api::Field list_trial_links_result_list_item_revenue_fields[] = {
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, calculated_at, "calculatedAt"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, chargebacks, "chargebacks"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, is_loading, "isLoading"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, revenue_per_subscriber, "revenuePerSubscriber"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, spenders_count, "spendersCount"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem::Revenue, total, "total"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrialLinks::Result::ListItem::Revenue> =
    api::make_type<stored::ListTrialLinks::Result::ListItem::Revenue>(
        stored::list_trial_links_result_list_item_revenue_fields);
namespace stored {

constexpr api::Field list_trial_links_result_list_item_fields[] = {
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, claim_counts, "claimCounts"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, clicks_counts, "clicksCounts"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, cost, "cost"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, expired_at, "expiredAt"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, is_finished, "isFinished"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, links, "links"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, revenue, "revenue"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, tags, "tags"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(ListTrialLinks::Result::ListItem, url, "url"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrialLinks::Result::ListItem> =
    api::make_type<stored::ListTrialLinks::Result::ListItem>(stored::list_trial_links_result_list_item_fields);
namespace stored {

constexpr api::Field list_trial_links_result_fields[] = {
    OFAPI_FIELD(ListTrialLinks::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListTrialLinks::Result, list, "list"),
};
}  // namespace stored
template <>
const api::Type api::type_of<stored::ListTrialLinks::Result> =
    api::make_type<stored::ListTrialLinks::Result>(stored::list_trial_links_result_fields);
namespace stored {}  // namespace stored

namespace api::operations {

namespace {

constexpr detail::Paging stored_list_shared_tracking_links_paging{.style = detail::PagingStyle::next_page,
                                                                  .items = "data.list",
                                                                  .has_more = "data.hasMore",
                                                                  .limit = "limit",
                                                                  .offset = "offset",
                                                                  .default_limit = 10};

constexpr Parameter stored_list_shared_tracking_links_filter_members[] = {
    {.name = "search",
     .in = In::query,
     .kind = ValueKind::string,
     .max_length = 255,
     .about = "at most 255 characters"},
    {.name = "tags",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .max_length = 50,
     .about = "each tag at most 50 characters"},
};

constexpr Parameter stored_list_shared_tracking_links_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter",
     .in = In::query,
     .kind = ValueKind::object,
     .members = stored_list_shared_tracking_links_filter_members},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 1000, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
};

constexpr detail::Paging stored_list_shared_trial_links_paging{.style = detail::PagingStyle::next_page,
                                                               .items = "data.list",
                                                               .has_more = "data.hasMore",
                                                               .limit = "limit",
                                                               .offset = "offset",
                                                               .default_limit = 10};

constexpr detail::Paging stored_list_tracking_links_paging{.style = detail::PagingStyle::next_page,
                                                           .items = "data.list",
                                                           .has_more = "data.hasMore",
                                                           .limit = "limit",
                                                           .offset = "offset",
                                                           .default_limit = 10};

constexpr Parameter stored_list_tracking_links_filter_members[] = {
    {.name = "include_smart_links", .in = In::query, .kind = ValueKind::boolean},
    {.name = "search",
     .in = In::query,
     .kind = ValueKind::string,
     .max_length = 255,
     .about = "at most 255 characters"},
    {.name = "tags",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .max_length = 50,
     .about = "each tag at most 50 characters"},
};

constexpr Parameter stored_list_tracking_links_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter",
     .in = In::query,
     .kind = ValueKind::object,
     .members = stored_list_tracking_links_filter_members},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 1000, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
};

constexpr detail::Paging stored_list_trial_links_paging{.style = detail::PagingStyle::next_page,
                                                        .items = "data.list",
                                                        .has_more = "data.hasMore",
                                                        .limit = "limit",
                                                        .offset = "offset",
                                                        .default_limit = 10};

}  // namespace

constinit const Operation stored_list_shared_tracking_links{
    .info = {.name = "stored.list-shared-tracking-links",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stored::ListSharedTrackingLinks::Result>::shape,
             .paging = &stored_list_shared_tracking_links_paging,
             .cost = {.credits = 0}},
    .group = "stored",
    .path = "/api/{account}/stored/shared-tracking-links",
    .summary = "Shared tracking links from the service's own cache; costs no credits.",
    .parameters = stored_list_shared_tracking_links_parameters,
    .make_result = api::make_result<stored::ListSharedTrackingLinks::Result>,
};

constinit const Operation stored_list_shared_trial_links{
    .info = {.name = "stored.list-shared-trial-links",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stored::ListSharedTrialLinks::Result>::shape,
             .paging = &stored_list_shared_trial_links_paging,
             .cost = {.credits = 0}},
    .group = "stored",
    .path = "/api/{account}/stored/shared-trial-links",
    .summary = "Shared free trial links from the service's own cache; costs no credits.",
    .parameters = stored_list_shared_tracking_links_parameters,
    .make_result = api::make_result<stored::ListSharedTrialLinks::Result>,
};

constinit const Operation stored_list_tracking_links{
    .info = {.name = "stored.list-tracking-links",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stored::ListTrackingLinks::Result>::shape,
             .paging = &stored_list_tracking_links_paging,
             .cost = {.credits = 0}},
    .group = "stored",
    .path = "/api/{account}/stored/tracking-links",
    .summary = "The account's tracking links from the service's own cache; costs no credits.",
    .parameters = stored_list_tracking_links_parameters,
    .make_result = api::make_result<stored::ListTrackingLinks::Result>,
};

constinit const Operation stored_list_trial_links{
    .info = {.name = "stored.list-trial-links",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stored::ListTrialLinks::Result>::shape,
             .paging = &stored_list_trial_links_paging,
             .cost = {.credits = 0}},
    .group = "stored",
    .path = "/api/{account}/stored/trial-links",
    .summary = "The account's free trial links from the service's own cache; costs no credits.",
    .parameters = stored_list_tracking_links_parameters,
    .make_result = api::make_result<stored::ListTrialLinks::Result>,
};

}  // namespace api::operations

namespace stored {

boost::json::value ListSharedTrackingLinks::Filter::to_json() const {
    return api::ObjectBuilder().set("search", search_).set("tags", tags_).build();
}

const detail::OperationInfo& ListSharedTrackingLinks::info = api::operations::stored_list_shared_tracking_links.info;

Request ListSharedTrackingLinks::request() const {
    return api::RequestBuilder(api::operations::stored_list_shared_tracking_links)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

boost::json::value ListSharedTrialLinks::Filter::to_json() const {
    return api::ObjectBuilder().set("search", search_).set("tags", tags_).build();
}

const detail::OperationInfo& ListSharedTrialLinks::info = api::operations::stored_list_shared_trial_links.info;

Request ListSharedTrialLinks::request() const {
    return api::RequestBuilder(api::operations::stored_list_shared_trial_links)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

boost::json::value ListTrackingLinks::Filter::to_json() const {
    return api::ObjectBuilder()
        .set("include_smart_links", include_smart_links_)
        .set("search", search_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& ListTrackingLinks::info = api::operations::stored_list_tracking_links.info;

Request ListTrackingLinks::request() const {
    return api::RequestBuilder(api::operations::stored_list_tracking_links)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

boost::json::value ListTrialLinks::Filter::to_json() const {
    return api::ObjectBuilder()
        .set("include_smart_links", include_smart_links_)
        .set("search", search_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& ListTrialLinks::info = api::operations::stored_list_trial_links.info;

Request ListTrialLinks::request() const {
    return api::RequestBuilder(api::operations::stored_list_trial_links)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

}  // namespace stored

}  // namespace ofapi
