// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/data_exports.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace data_exports {

constexpr api::Field account_fields[] = {
    OFAPI_FIELD(Account, display_name, "display_name"),
    OFAPI_FIELD(Account, id, "id"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Account> =
    api::make_type<data_exports::Account>(data_exports::account_fields);
namespace data_exports {

constexpr api::Field cancel_result_fields[] = {
    OFAPI_FIELD(Cancel::Result, id, "id"),
    OFAPI_FIELD(Cancel::Result, message, "message"),
    OFAPI_FIELD(Cancel::Result, status, "status"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Cancel::Result> =
    api::make_type<data_exports::Cancel::Result>(data_exports::cancel_result_fields);
namespace data_exports {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, created_at, "created_at"),
    OFAPI_FIELD(Create::Result, credit_calculation_note, "credit_calculation_note"),
    OFAPI_FIELD(Create::Result, end_date, "end_date"),
    OFAPI_FIELD(Create::Result, file_type, "file_type"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, requires_scraping, "requires_scraping"),
    OFAPI_FIELD(Create::Result, start_date, "start_date"),
    OFAPI_FIELD(Create::Result, status, "status"),
    OFAPI_FIELD(Create::Result, type, "type"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Create::Result> =
    api::make_type<data_exports::Create::Result>(data_exports::create_result_fields);
namespace data_exports {

constexpr api::Field list_result_data_item_fields[] = {
    OFAPI_FIELD(List::Result::DataItem, accounts, "accounts"),
    OFAPI_FIELD(List::Result::DataItem, completed_at, "completed_at"),
    OFAPI_FIELD(List::Result::DataItem, created_at, "created_at"),
    OFAPI_FIELD(List::Result::DataItem, credit_cost, "credit_cost"),
    OFAPI_FIELD(List::Result::DataItem, download_url, "download_url"),
    OFAPI_FIELD(List::Result::DataItem, download_url_expires_at, "download_url_expires_at"),
    OFAPI_FIELD(List::Result::DataItem, end_date, "end_date"),
    OFAPI_FIELD(List::Result::DataItem, export_columns, "export_columns"),
    OFAPI_FIELD(List::Result::DataItem, failed_at, "failed_at"),
    OFAPI_FIELD(List::Result::DataItem, failed_downloads, "failed_downloads"),
    OFAPI_FIELD(List::Result::DataItem, failed_reason, "failed_reason"),
    OFAPI_FIELD(List::Result::DataItem, file_type, "file_type"),
    OFAPI_FIELD(List::Result::DataItem, id, "id"),
    OFAPI_FIELD(List::Result::DataItem, progress_percentage, "progress_percentage"),
    OFAPI_FIELD(List::Result::DataItem, rows_processed, "rows_processed"),
    OFAPI_FIELD(List::Result::DataItem, start_date, "start_date"),
    OFAPI_FIELD(List::Result::DataItem, status, "status"),
    OFAPI_FIELD(List::Result::DataItem, total_rows, "total_rows"),
    OFAPI_FIELD(List::Result::DataItem, type, "type"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::List::Result::DataItem> =
    api::make_type<data_exports::List::Result::DataItem>(data_exports::list_result_data_item_fields);
namespace data_exports {

constexpr api::Field list_result_meta_fields[] = {
    OFAPI_FIELD(List::Result::Meta, current_page, "current_page"),
    OFAPI_FIELD(List::Result::Meta, last_page, "last_page"),
    OFAPI_FIELD(List::Result::Meta, per_page, "per_page"),
    OFAPI_FIELD(List::Result::Meta, total, "total"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::List::Result::Meta> =
    api::make_type<data_exports::List::Result::Meta>(data_exports::list_result_meta_fields);
namespace data_exports {

constexpr api::Field list_result_fields[] = {
    OFAPI_REQUIRED_FIELD(List::Result, data, "data"),
    OFAPI_FIELD(List::Result, meta, "meta"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::List::Result> =
    api::make_type<data_exports::List::Result>(data_exports::list_result_fields);
namespace data_exports {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, accounts, "accounts"),
    OFAPI_FIELD(Retrieve::Result, completed_at, "completed_at"),
    OFAPI_FIELD(Retrieve::Result, created_at, "created_at"),
    OFAPI_FIELD(Retrieve::Result, credit_cost, "credit_cost"),
    OFAPI_FIELD(Retrieve::Result, end_date, "end_date"),
    OFAPI_FIELD(Retrieve::Result, export_columns, "export_columns"),
    OFAPI_FIELD(Retrieve::Result, failed_at, "failed_at"),
    OFAPI_FIELD(Retrieve::Result, failed_downloads, "failed_downloads"),
    OFAPI_FIELD(Retrieve::Result, failed_reason, "failed_reason"),
    OFAPI_FIELD(Retrieve::Result, file_type, "file_type"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, progress_percentage, "progress_percentage"),
    OFAPI_FIELD(Retrieve::Result, rows_processed, "rows_processed"),
    OFAPI_FIELD(Retrieve::Result, start_date, "start_date"),
    OFAPI_FIELD(Retrieve::Result, status, "status"),
    OFAPI_FIELD(Retrieve::Result, total_rows, "total_rows"),
    OFAPI_FIELD(Retrieve::Result, type, "type"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Retrieve::Result> =
    api::make_type<data_exports::Retrieve::Result>(data_exports::retrieve_result_fields);
namespace data_exports {

constexpr api::Field retry_result_fields[] = {
    OFAPI_FIELD(Retry::Result, id, "id"),
    OFAPI_FIELD(Retry::Result, message, "message"),
    OFAPI_FIELD(Retry::Result, original_id, "original_id"),
    OFAPI_FIELD(Retry::Result, status, "status"),
    OFAPI_FIELD(Retry::Result, type, "type"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Retry::Result> =
    api::make_type<data_exports::Retry::Result>(data_exports::retry_result_fields);
namespace data_exports {

constexpr api::Field start_result_fields[] = {
    OFAPI_FIELD(Start::Result, id, "id"),
    OFAPI_FIELD(Start::Result, message, "message"),
    OFAPI_FIELD(Start::Result, status, "status"),
};
}  // namespace data_exports
template <>
const api::Type api::type_of<data_exports::Start::Result> =
    api::make_type<data_exports::Start::Result>(data_exports::start_result_fields);
namespace data_exports {}  // namespace data_exports

namespace api::operations {

namespace {

constexpr Parameter data_exports_cancel_parameters[] = {
    {.name = "data_export_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr std::string_view data_exports_choices_of_file_type[] = {
    "csv",
    "xlsx",
    "zip",
};

constexpr std::string_view data_exports_choices_of_type[] = {
    "transactions", "chat_messages",    "media_vault",          "trial_links",     "tracking_links",
    "smart_links",  "payouts",          "chargebacks",          "public_profiles", "fans",
    "followings",   "profile_visitors", "fansly_chat_messages",
};

constexpr Parameter data_exports_create_parameters[] = {
    {.name = "end_date", .in = In::body, .kind = ValueKind::timestamp, .required = true},
    {.name = "file_type",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = data_exports_choices_of_file_type,
     .about = "zip for media_vault only, csv or xlsx for every other type"},
    {.name = "start_date", .in = In::body, .kind = ValueKind::timestamp, .required = true},
    {.name = "type",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = data_exports_choices_of_type,
     .about = "profile_visitors gives one row for each account and day"},
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "prefixed account ids; not needed for public_profiles"},
    {.name = "auto_start",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "true starts the export without a call of dataExports.start"},
    {.name = "export_columns",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "all columns of the type when omitted"},
    {.name = "options",
     .in = In::body,
     .kind = ValueKind::json,
     .about = "keys depend on type. chat_messages: maxMessages (required, for each account, at most 10000000), "
              "maxChats, skipMassMessages (bool), chatIds (numeric ids); media_vault: mediaType (required: all, photo, "
              "gif, video or audio). fans: type (required: all, active, expired or latest). followings: type "
              "(required: all, active or expired); public_profiles, all optional: query, gender (male, female, trans "
              "or couple), minSubscribePrice, maxSubscribePrice, location, minPostsCount, minPhotosCount, "
              "minVideosCount, minSubscribersCount, maxSubscribersCount, minJoinDate, minLastSeenAt, createdAtFrom, "
              "createdAtTo, instagram, twitter, tiktok, maxResults"},
};

constexpr detail::Paging data_exports_list_paging{.style = detail::PagingStyle::page,
                                                  .items = "data.data",
                                                  .limit = "per_page",
                                                  .page = "page",
                                                  .current_page = "data.meta.current_page",
                                                  .last_page = "data.meta.last_page",
                                                  .default_limit = 15};

constexpr std::string_view data_exports_choices_of_status[] = {
    "calculating_credits",
    "calculating_credits_failed",
    "calculating_credits_completed",
    "pending",
    "in_progress",
    "completed",
    "failed",
};

constexpr Parameter data_exports_list_parameters[] = {
    {.name = "download_url_expires_in",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 60,
     .fallback = "5",
     .about = "minutes"},
    {.name = "page", .in = In::query, .kind = ValueKind::integer, .fallback = "1"},
    {.name = "per_page", .in = In::query, .kind = ValueKind::integer, .maximum = 100, .fallback = "15"},
    {.name = "status", .in = In::query, .kind = ValueKind::string, .choices = data_exports_choices_of_status},
    {.name = "type", .in = In::query, .kind = ValueKind::string, .choices = data_exports_choices_of_type},
};

constexpr Parameter data_exports_retrieve_parameters[] = {
    {.name = "data_export_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "download_url_expires_in",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 60,
     .fallback = "5",
     .about = "minutes"},
};

}  // namespace

constinit const Operation data_exports_cancel{
    .info = {.name = "data-exports.cancel",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::Cancel::Result>::shape},
    .group = "data-exports",
    .path = "/api/data-exports/{data_export_id}",
    .summary = "Stops an export that is pending or in progress.",
    .parameters = data_exports_cancel_parameters,
    .make_result = api::make_result<data_exports::Cancel::Result>,
};

constinit const Operation data_exports_create{
    .info = {.name = "data-exports.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::Create::Result>::shape},
    .group = "data-exports",
    .path = "/api/data-exports",
    .summary = "Orders a data export and has its price in credits worked out.",
    .parameters = data_exports_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<data_exports::Create::Result>,
};

constinit const Operation data_exports_list{
    .info = {.name = "data-exports.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::List::Result>::shape,
             .paging = &data_exports_list_paging},
    .group = "data-exports",
    .path = "/api/data-exports",
    .summary = "The team's exports, page by page.",
    .parameters = data_exports_list_parameters,
    .make_result = api::make_result<data_exports::List::Result>,
};

constinit const Operation data_exports_retrieve{
    .info = {.name = "data-exports.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::Retrieve::Result>::shape},
    .group = "data-exports",
    .path = "/api/data-exports/{data_export_id}",
    .summary = "Status and progress of one export.",
    .parameters = data_exports_retrieve_parameters,
    .make_result = api::make_result<data_exports::Retrieve::Result>,
};

constinit const Operation data_exports_retry{
    .info = {.name = "data-exports.retry",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::Retry::Result>::shape},
    .group = "data-exports",
    .path = "/api/data-exports/{data_export_id}/retry",
    .summary = "Makes and starts a new export with the settings of a failed one.",
    .parameters = data_exports_cancel_parameters,
    .make_result = api::make_result<data_exports::Retry::Result>,
};

constinit const Operation data_exports_start{
    .info = {.name = "data-exports.start",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<data_exports::Start::Result>::shape,
             .cost = {.note = "as quoted"}},
    .group = "data-exports",
    .path = "/api/data-exports/{data_export_id}/start",
    .summary = "Starts an export whose price is known; from here on credits are charged.",
    .parameters = data_exports_cancel_parameters,
    .make_result = api::make_result<data_exports::Start::Result>,
};

}  // namespace api::operations

namespace data_exports {

std::string_view to_string(Type value) noexcept {
    switch (value) {
        case Type::transactions: return "transactions";
        case Type::chat_messages: return "chat_messages";
        case Type::media_vault: return "media_vault";
        case Type::trial_links: return "trial_links";
        case Type::tracking_links: return "tracking_links";
        case Type::smart_links: return "smart_links";
        case Type::payouts: return "payouts";
        case Type::chargebacks: return "chargebacks";
        case Type::public_profiles: return "public_profiles";
        case Type::fans: return "fans";
        case Type::followings: return "followings";
        case Type::profile_visitors: return "profile_visitors";
        case Type::fansly_chat_messages: return "fansly_chat_messages";
    }
    return "";
}

const detail::OperationInfo& Cancel::info = api::operations::data_exports_cancel.info;

Request Cancel::request() const {
    return api::RequestBuilder(api::operations::data_exports_cancel).set("data_export_id", data_export_id_).build();
}

std::string_view to_string(Create::FileType value) noexcept {
    switch (value) {
        case Create::FileType::csv: return "csv";
        case Create::FileType::xlsx: return "xlsx";
        case Create::FileType::zip: return "zip";
    }
    return "";
}

const detail::OperationInfo& Create::info = api::operations::data_exports_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::data_exports_create)
        .set("end_date", end_date_)
        .set("file_type", file_type_)
        .set("start_date", start_date_)
        .set("type", type_)
        .set("account_ids", account_ids_)
        .set("auto_start", auto_start_)
        .set("export_columns", export_columns_)
        .set("options", options_)
        .build();
}

std::string_view to_string(List::Status value) noexcept {
    switch (value) {
        case List::Status::calculating_credits: return "calculating_credits";
        case List::Status::calculating_credits_failed: return "calculating_credits_failed";
        case List::Status::calculating_credits_completed: return "calculating_credits_completed";
        case List::Status::pending: return "pending";
        case List::Status::in_progress: return "in_progress";
        case List::Status::completed: return "completed";
        case List::Status::failed: return "failed";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::data_exports_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::data_exports_list)
        .set("download_url_expires_in", download_url_expires_in_)
        .set("page", page_)
        .set("per_page", per_page_)
        .set("status", status_)
        .set("type", type_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::data_exports_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::data_exports_retrieve)
        .set("data_export_id", data_export_id_)
        .set("download_url_expires_in", download_url_expires_in_)
        .build();
}

const detail::OperationInfo& Retry::info = api::operations::data_exports_retry.info;

Request Retry::request() const {
    return api::RequestBuilder(api::operations::data_exports_retry).set("data_export_id", data_export_id_).build();
}

const detail::OperationInfo& Start::info = api::operations::data_exports_start.info;

Request Start::request() const {
    return api::RequestBuilder(api::operations::data_exports_start).set("data_export_id", data_export_id_).build();
}

}  // namespace data_exports

}  // namespace ofapi
