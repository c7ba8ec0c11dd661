// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/chargebacks.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace chargebacks {

constexpr api::Field calculate_ratio_result_fields[] = {
    OFAPI_FIELD(CalculateRatio::Result, chargebacks_ratio, "chargebacksRatio"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::CalculateRatio::Result> =
    api::make_type<chargebacks::CalculateRatio::Result>(chargebacks::calculate_ratio_result_fields);
namespace chargebacks {

constexpr api::Field list_result_list_item_payment_user_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Payment::User, avatar, "avatar"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, id, "id"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, is_verified, "isVerified"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, name, "name"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, username, "username"),
    OFAPI_FIELD(List::Result::ListItem::Payment::User, view, "view"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::List::Result::ListItem::Payment::User> =
    api::make_type<chargebacks::List::Result::ListItem::Payment::User>(
        chargebacks::list_result_list_item_payment_user_fields);
namespace chargebacks {

constexpr api::Field list_result_list_item_payment_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Payment, amount, "amount"),
    OFAPI_FIELD(List::Result::ListItem::Payment, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem::Payment, currency, "currency"),
    OFAPI_FIELD(List::Result::ListItem::Payment, description, "description"),
    OFAPI_FIELD(List::Result::ListItem::Payment, fee, "fee"),
    OFAPI_FIELD(List::Result::ListItem::Payment, id, "id"),
    OFAPI_FIELD(List::Result::ListItem::Payment, media_tax_amount, "mediaTaxAmount"),
    OFAPI_FIELD(List::Result::ListItem::Payment, net, "net"),
    OFAPI_FIELD(List::Result::ListItem::Payment, payout_pending_days, "payoutPendingDays"),
    OFAPI_FIELD(List::Result::ListItem::Payment, status, "status"),
    OFAPI_FIELD(List::Result::ListItem::Payment, tax_amount, "taxAmount"),
    OFAPI_FIELD(List::Result::ListItem::Payment, user, "user"),
    OFAPI_FIELD(List::Result::ListItem::Payment, vat_amount, "vatAmount"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::List::Result::ListItem::Payment> =
    api::make_type<chargebacks::List::Result::ListItem::Payment>(chargebacks::list_result_list_item_payment_fields);
namespace chargebacks {

constexpr api::Field list_result_list_item_fields[] = {
    OFAPI_FIELD(List::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem, id, "id"),
    OFAPI_FIELD(List::Result::ListItem, payment, "payment"),
    OFAPI_FIELD(List::Result::ListItem, payment_type, "paymentType"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::List::Result::ListItem> =
    api::make_type<chargebacks::List::Result::ListItem>(chargebacks::list_result_list_item_fields);
namespace chargebacks {

constexpr api::Field list_result_fields[] = {
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
    OFAPI_FIELD(List::Result, marker, "marker"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::List::Result> =
    api::make_type<chargebacks::List::Result>(chargebacks::list_result_fields);
namespace chargebacks {

constexpr api::Field list_statistics_result_chart_amount_item_fields[] = {
    OFAPI_FIELD(ListStatistics::Result::ChartAmountItem, count, "count"),
    OFAPI_FIELD(ListStatistics::Result::ChartAmountItem, date, "date"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::ListStatistics::Result::ChartAmountItem> =
    api::make_type<chargebacks::ListStatistics::Result::ChartAmountItem>(
        chargebacks::list_statistics_result_chart_amount_item_fields);
namespace chargebacks {

constexpr api::Field list_statistics_result_chart_count_item_fields[] = {
    OFAPI_FIELD(ListStatistics::Result::ChartCountItem, count, "count"),
    OFAPI_FIELD(ListStatistics::Result::ChartCountItem, date, "date"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::ListStatistics::Result::ChartCountItem> =
    api::make_type<chargebacks::ListStatistics::Result::ChartCountItem>(
        chargebacks::list_statistics_result_chart_count_item_fields);
namespace chargebacks {

constexpr api::Field list_statistics_result_fields[] = {
    OFAPI_FIELD(ListStatistics::Result, chart_amount, "chartAmount"),
    OFAPI_FIELD(ListStatistics::Result, chart_count, "chartCount"),
    OFAPI_FIELD(ListStatistics::Result, delta, "delta"),
    OFAPI_FIELD(ListStatistics::Result, total, "total"),
};
}  // namespace chargebacks
template <>
const api::Type api::type_of<chargebacks::ListStatistics::Result> =
    api::make_type<chargebacks::ListStatistics::Result>(chargebacks::list_statistics_result_fields);
namespace chargebacks {}  // namespace chargebacks

namespace api::operations {

namespace {

constexpr Parameter chargebacks_calculate_ratio_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "leave out for everything; start_date likewise"},
    {.name = "start_date", .in = In::query, .kind = ValueKind::timestamp, .time_form = TimeForm::sql},
};

constexpr detail::Paging chargebacks_list_paging{.style = detail::PagingStyle::offset,
                                                 .items = "data.list",
                                                 .limit = "limit",
                                                 .offset = "offset",
                                                 .default_limit = 10};

constexpr Parameter chargebacks_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "leave out for everything; start_date likewise"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
    {.name = "start_date", .in = In::query, .kind = ValueKind::timestamp, .time_form = TimeForm::sql},
};

}  // namespace

constinit const Operation chargebacks_calculate_ratio{
    .info = {.name = "chargebacks.calculate-ratio",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chargebacks::CalculateRatio::Result>::shape},
    .group = "chargebacks",
    .path = "/api/{account}/chargebacks/ratio",
    .summary = "Chargebacks as a percentage of all payments.",
    .parameters = chargebacks_calculate_ratio_parameters,
    .make_result = api::make_result<chargebacks::CalculateRatio::Result>,
};

constinit const Operation chargebacks_list{
    .info = {.name = "chargebacks.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chargebacks::List::Result>::shape,
             .paging = &chargebacks_list_paging},
    .group = "chargebacks",
    .path = "/api/{account}/chargebacks",
    .summary = "Chargebacks in a date range.",
    .parameters = chargebacks_list_parameters,
    .make_result = api::make_result<chargebacks::List::Result>,
};

constinit const Operation chargebacks_list_statistics{
    .info = {.name = "chargebacks.list-statistics",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<chargebacks::ListStatistics::Result>::shape},
    .group = "chargebacks",
    .path = "/api/{account}/chargebacks/statistics",
    .summary = "Chargeback counts and amounts by hour, day or month.",
    .parameters = chargebacks_calculate_ratio_parameters,
    .make_result = api::make_result<chargebacks::ListStatistics::Result>,
};

}  // namespace api::operations

namespace chargebacks {

const detail::OperationInfo& CalculateRatio::info = api::operations::chargebacks_calculate_ratio.info;

Request CalculateRatio::request() const {
    return api::RequestBuilder(api::operations::chargebacks_calculate_ratio)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::chargebacks_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::chargebacks_list)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("start_date", start_date_)
        .build();
}

const detail::OperationInfo& ListStatistics::info = api::operations::chargebacks_list_statistics.info;

Request ListStatistics::request() const {
    return api::RequestBuilder(api::operations::chargebacks_list_statistics)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .build();
}

}  // namespace chargebacks

}  // namespace ofapi
