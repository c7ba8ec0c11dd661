// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/payouts.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

// Maps are not of standard layout; both compilers know the offset of a member all the same.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace ofapi {

namespace payouts {

constexpr api::Field earning_point_fields[] = {
    OFAPI_FIELD(EarningPoint, gross, "gross"),
    OFAPI_FIELD(EarningPoint, net, "net"),
    OFAPI_FIELD(EarningPoint, time, "time"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::EarningPoint> =
    api::make_type<payouts::EarningPoint>(payouts::earning_point_fields);
namespace payouts {

constexpr api::Field totals_fields[] = {
    OFAPI_FIELD(Totals, total_gross, "total_gross"),
    OFAPI_FIELD(Totals, total_net, "total_net"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::Totals> = api::make_type<payouts::Totals>(payouts::totals_fields);
namespace payouts {

constexpr api::Field list_requests_result_list_item_fields[] = {
    OFAPI_FIELD(ListRequests::Result::ListItem, amount, "amount"),
    OFAPI_FIELD(ListRequests::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListRequests::Result::ListItem, currency, "currency"),
    OFAPI_FIELD(ListRequests::Result::ListItem, invoice_id, "invoiceId"),
    OFAPI_FIELD(ListRequests::Result::ListItem, reject_reason, "rejectReason"),
    OFAPI_FIELD(ListRequests::Result::ListItem, state, "state"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::ListRequests::Result::ListItem> =
    api::make_type<payouts::ListRequests::Result::ListItem>(payouts::list_requests_result_list_item_fields);
namespace payouts {

constexpr api::Field list_requests_result_fields[] = {
    OFAPI_REQUIRED_FIELD(ListRequests::Result, list, "list"),
    OFAPI_FIELD(ListRequests::Result, marker, "marker"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::ListRequests::Result> =
    api::make_type<payouts::ListRequests::Result>(payouts::list_requests_result_fields);
namespace payouts {

constexpr api::Field request_manual_withdrawal_result_list_item_fields[] = {
    OFAPI_FIELD(RequestManualWithdrawal::Result::ListItem, reject_reason, "rejectReason"),
    OFAPI_FIELD(RequestManualWithdrawal::Result::ListItem, state, "state"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RequestManualWithdrawal::Result::ListItem> =
    api::make_type<payouts::RequestManualWithdrawal::Result::ListItem>(
        payouts::request_manual_withdrawal_result_list_item_fields);
namespace payouts {

constexpr api::Field request_manual_withdrawal_result_fields[] = {
    OFAPI_FIELD(RequestManualWithdrawal::Result, list, "list"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RequestManualWithdrawal::Result> =
    api::make_type<payouts::RequestManualWithdrawal::Result>(payouts::request_manual_withdrawal_result_fields);
namespace payouts {

constexpr api::Field retrieve_balances_result_withdrawal_period_option_fields[] = {
    OFAPI_FIELD(RetrieveBalances::Result::WithdrawalPeriodOption, code, "code"),
    OFAPI_FIELD(RetrieveBalances::Result::WithdrawalPeriodOption, name, "name"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveBalances::Result::WithdrawalPeriodOption> =
    api::make_type<payouts::RetrieveBalances::Result::WithdrawalPeriodOption>(
        payouts::retrieve_balances_result_withdrawal_period_option_fields);
namespace payouts {

constexpr api::Field retrieve_balances_result_fields[] = {
    OFAPI_FIELD(RetrieveBalances::Result, currency, "currency"),
    OFAPI_FIELD(RetrieveBalances::Result, manual_payout_pending_days, "manualPayoutPendingDays"),
    OFAPI_FIELD(RetrieveBalances::Result, max_payout_summ, "maxPayoutSumm"),
    OFAPI_FIELD(RetrieveBalances::Result, min_payout_summ, "minPayoutSumm"),
    OFAPI_FIELD(RetrieveBalances::Result, payout_available, "payoutAvailable"),
    OFAPI_FIELD(RetrieveBalances::Result, payout_pending, "payoutPending"),
    OFAPI_FIELD(RetrieveBalances::Result, withdrawal_period, "withdrawalPeriod"),
    OFAPI_FIELD(RetrieveBalances::Result, withdrawal_period_options, "withdrawalPeriodOptions"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveBalances::Result> =
    api::make_type<payouts::RetrieveBalances::Result>(payouts::retrieve_balances_result_fields);
namespace payouts {

constexpr api::Field retrieve_earning_statistics_result_list_month_fields[] = {
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Month, subscribes, "subscribes"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Month, tips, "tips"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Month, total_gross, "total_gross"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Month, total_net, "total_net"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveEarningStatistics::Result::List::Month> =
    api::make_type<payouts::RetrieveEarningStatistics::Result::List::Month>(
        payouts::retrieve_earning_statistics_result_list_month_fields);
namespace payouts {

constexpr api::Field retrieve_earning_statistics_result_list_total_fields[] = {
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Total, all, "all"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Total, chat_messages, "chat_messages"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Total, post, "post"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Total, subscribes, "subscribes"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List::Total, tips, "tips"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveEarningStatistics::Result::List::Total> =
    api::make_type<payouts::RetrieveEarningStatistics::Result::List::Total>(
        payouts::retrieve_earning_statistics_result_list_total_fields);
namespace payouts {

constexpr api::Field retrieve_earning_statistics_result_list_fields[] = {
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List, months, "months"),
    OFAPI_FIELD(RetrieveEarningStatistics::Result::List, total, "total"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveEarningStatistics::Result::List> =
    api::make_type<payouts::RetrieveEarningStatistics::Result::List>(
        payouts::retrieve_earning_statistics_result_list_fields);
namespace payouts {

constexpr api::Field retrieve_earning_statistics_result_fields[] = {
    OFAPI_FIELD(RetrieveEarningStatistics::Result, list, "list"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveEarningStatistics::Result> =
    api::make_type<payouts::RetrieveEarningStatistics::Result>(payouts::retrieve_earning_statistics_result_fields);
namespace payouts {

constexpr api::Field retrieve_eligibility_result_fields[] = {
    OFAPI_FIELD(RetrieveEligibility::Result, can_receive_manual_payout, "canReceiveManualPayout"),
    OFAPI_FIELD(RetrieveEligibility::Result, is_verified_reason, "isVerifiedReason"),
    OFAPI_FIELD(RetrieveEligibility::Result, need_update_banking, "needUpdateBanking"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::RetrieveEligibility::Result> =
    api::make_type<payouts::RetrieveEligibility::Result>(payouts::retrieve_eligibility_result_fields);
namespace payouts {

constexpr api::Field update_frequency_result_fields[] = {
    OFAPI_FIELD(UpdateFrequency::Result, success, "success"),
};
}  // namespace payouts
template <>
const api::Type api::type_of<payouts::UpdateFrequency::Result> =
    api::make_type<payouts::UpdateFrequency::Result>(payouts::update_frequency_result_fields);
namespace payouts {}  // namespace payouts

namespace api::operations {

namespace {

constexpr detail::Paging payouts_list_requests_paging{
    .style = detail::PagingStyle::offset, .items = "data.list", .limit = "limit", .offset = "offset"};

constexpr Parameter payouts_list_requests_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
};

constexpr Parameter payouts_request_manual_withdrawal_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "amount",
     .in = In::body,
     .kind = ValueKind::number,
     .required = true,
     .about = "at most the current balance; payouts.retrieveBalances tells the smallest and largest amount"},
};

constexpr Parameter payouts_retrieve_balances_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr Parameter payouts_retrieve_earning_statistics_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "omitted means no limit"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "omitted means no limit"},
};

constexpr std::string_view payouts_choices_of_frequency[] = {
    "manual",
    "weekly",
    "monthly",
};

constexpr Parameter payouts_update_frequency_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "frequency",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = payouts_choices_of_frequency},
};

}  // namespace

constinit const Operation payouts_list_requests{
    .info = {.name = "payouts.list-requests",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::ListRequests::Result>::shape,
             .paging = &payouts_list_requests_paging},
    .group = "payouts",
    .path = "/api/{account}/payouts/payout-requests",
    .summary = "Pages through the account's payout requests.",
    .parameters = payouts_list_requests_parameters,
    .make_result = api::make_result<payouts::ListRequests::Result>,
};

constinit const Operation payouts_request_manual_withdrawal{
    .info = {.name = "payouts.request-manual-withdrawal",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::RequestManualWithdrawal::Result>::shape},
    .group = "payouts",
    .path = "/api/{account}/payouts/request-manual-withdrawal",
    .summary = "Asks for a payout; only where the payout frequency is manual.",
    .parameters = payouts_request_manual_withdrawal_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<payouts::RequestManualWithdrawal::Result>,
};

constinit const Operation payouts_retrieve_balances{
    .info = {.name = "payouts.retrieve-balances",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::RetrieveBalances::Result>::shape},
    .group = "payouts",
    .path = "/api/{account}/payouts/balances",
    .summary = "Money available and pending, with the payout limits and schedule.",
    .parameters = payouts_retrieve_balances_parameters,
    .make_result = api::make_result<payouts::RetrieveBalances::Result>,
};

constinit const Operation payouts_retrieve_earning_statistics{
    .info = {.name = "payouts.retrieve-earning-statistics",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::RetrieveEarningStatistics::Result>::shape},
    .group = "payouts",
    .path = "/api/{account}/payouts/earning-statistics",
    .summary = "Earnings in total and as a series per month.",
    .parameters = payouts_retrieve_earning_statistics_parameters,
    .make_result = api::make_result<payouts::RetrieveEarningStatistics::Result>,
};

constinit const Operation payouts_retrieve_eligibility{
    .info = {.name = "payouts.retrieve-eligibility",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::RetrieveEligibility::Result>::shape},
    .group = "payouts",
    .path = "/api/{account}/payouts/eligibility",
    .summary = "Whether the account may receive payouts, and what is missing.",
    .parameters = payouts_retrieve_balances_parameters,
    .make_result = api::make_result<payouts::RetrieveEligibility::Result>,
};

constinit const Operation payouts_update_frequency{
    .info = {.name = "payouts.update-frequency",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<payouts::UpdateFrequency::Result>::shape},
    .group = "payouts",
    .path = "/api/{account}/payouts/payout-frequency",
    .summary = "Sets how often payouts happen.",
    .parameters = payouts_update_frequency_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<payouts::UpdateFrequency::Result>,
};

}  // namespace api::operations

namespace payouts {

const detail::OperationInfo& ListRequests::info = api::operations::payouts_list_requests.info;

Request ListRequests::request() const {
    return api::RequestBuilder(api::operations::payouts_list_requests)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& RequestManualWithdrawal::info = api::operations::payouts_request_manual_withdrawal.info;

Request RequestManualWithdrawal::request() const {
    return api::RequestBuilder(api::operations::payouts_request_manual_withdrawal)
        .set("account", account_)
        .set("amount", amount_)
        .build();
}

const detail::OperationInfo& RetrieveBalances::info = api::operations::payouts_retrieve_balances.info;

Request RetrieveBalances::request() const {
    return api::RequestBuilder(api::operations::payouts_retrieve_balances).set("account", account_).build();
}

const detail::OperationInfo& RetrieveEarningStatistics::info =
    api::operations::payouts_retrieve_earning_statistics.info;

Request RetrieveEarningStatistics::request() const {
    return api::RequestBuilder(api::operations::payouts_retrieve_earning_statistics)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("startDate", start_date_)
        .build();
}

const detail::OperationInfo& RetrieveEligibility::info = api::operations::payouts_retrieve_eligibility.info;

Request RetrieveEligibility::request() const {
    return api::RequestBuilder(api::operations::payouts_retrieve_eligibility).set("account", account_).build();
}

std::string_view to_string(UpdateFrequency::Frequency value) noexcept {
    switch (value) {
        case UpdateFrequency::Frequency::manual: return "manual";
        case UpdateFrequency::Frequency::weekly: return "weekly";
        case UpdateFrequency::Frequency::monthly: return "monthly";
    }
    return "";
}

const detail::OperationInfo& UpdateFrequency::info = api::operations::payouts_update_frequency.info;

Request UpdateFrequency::request() const {
    return api::RequestBuilder(api::operations::payouts_update_frequency)
        .set("account", account_)
        .set("frequency", frequency_)
        .build();
}

}  // namespace payouts

}  // namespace ofapi
