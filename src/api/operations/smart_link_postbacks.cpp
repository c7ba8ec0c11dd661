// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/smart_link_postbacks.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace smart_link_postbacks {

constexpr api::Field header_fields[] = {
    OFAPI_FIELD(Header, name, "name"),
    OFAPI_FIELD(Header, value, "value"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::Header> =
    api::make_type<smart_link_postbacks::Header>(smart_link_postbacks::header_fields);
namespace smart_link_postbacks {

constexpr api::Field postback_smart_link_fields[] = {
    OFAPI_FIELD(PostbackSmartLink, account_display_name, "account_display_name"),
    OFAPI_FIELD(PostbackSmartLink, account_prefixed_id, "account_prefixed_id"),
    OFAPI_FIELD(PostbackSmartLink, link_ulid, "link_ulid"),
    OFAPI_FIELD(PostbackSmartLink, name, "name"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::PostbackSmartLink> =
    api::make_type<smart_link_postbacks::PostbackSmartLink>(smart_link_postbacks::postback_smart_link_fields);
namespace smart_link_postbacks {

constexpr api::Field postback_fields[] = {
    OFAPI_FIELD(Postback, body, "body"),
    OFAPI_FIELD(Postback, conversion_types, "conversion_types"),
    OFAPI_FIELD(Postback, created_at, "created_at"),
    OFAPI_FIELD(Postback, headers, "headers"),
    OFAPI_FIELD(Postback, http_method, "http_method"),
    OFAPI_FIELD(Postback, id, "id"),
    OFAPI_FIELD(Postback, latest_response, "latest_response"),
    OFAPI_FIELD(Postback, smart_link_ids, "smart_link_ids"),
    OFAPI_FIELD(Postback, smart_link_scope, "smart_link_scope"),
    OFAPI_FIELD(Postback, smart_links, "smart_links"),
    OFAPI_FIELD(Postback, updated_at, "updated_at"),
    OFAPI_FIELD(Postback, url, "url"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::Postback> =
    api::make_type<smart_link_postbacks::Postback>(smart_link_postbacks::postback_fields);
namespace smart_link_postbacks {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, body, "body"),
    OFAPI_FIELD(Create::Result, conversion_types, "conversion_types"),
    OFAPI_FIELD(Create::Result, created_at, "created_at"),
    OFAPI_FIELD(Create::Result, headers, "headers"),
    OFAPI_FIELD(Create::Result, http_method, "http_method"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, latest_response, "latest_response"),
    OFAPI_FIELD(Create::Result, smart_link_ids, "smart_link_ids"),
    OFAPI_FIELD(Create::Result, smart_link_scope, "smart_link_scope"),
    OFAPI_FIELD(Create::Result, smart_links, "smart_links"),
    OFAPI_FIELD(Create::Result, updated_at, "updated_at"),
    OFAPI_FIELD(Create::Result, url, "url"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::Create::Result> =
    api::make_type<smart_link_postbacks::Create::Result>(smart_link_postbacks::create_result_fields);
namespace smart_link_postbacks {

constexpr api::Field list_item_latest_response_fields[] = {
    OFAPI_FIELD(List::Item::LatestResponse, conversion_type, "conversion_type"),
    OFAPI_FIELD(List::Item::LatestResponse, created_at, "created_at"),
    OFAPI_FIELD(List::Item::LatestResponse, error_message, "error_message"),
    OFAPI_FIELD(List::Item::LatestResponse, error_type, "error_type"),
    OFAPI_FIELD(List::Item::LatestResponse, id, "id"),
    OFAPI_FIELD(List::Item::LatestResponse, postback_url, "postback_url"),
    OFAPI_FIELD(List::Item::LatestResponse, status_code, "status_code"),
    OFAPI_FIELD(List::Item::LatestResponse, succeeded, "succeeded"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::List::Item::LatestResponse> =
    api::make_type<smart_link_postbacks::List::Item::LatestResponse>(
        smart_link_postbacks::list_item_latest_response_fields);
namespace smart_link_postbacks {

constexpr api::Field list_item_fields[] = {
    OFAPI_FIELD(List::Item, body, "body"),
    OFAPI_FIELD(List::Item, conversion_types, "conversion_types"),
    OFAPI_FIELD(List::Item, created_at, "created_at"),
    OFAPI_FIELD(List::Item, headers, "headers"),
    OFAPI_FIELD(List::Item, http_method, "http_method"),
    OFAPI_FIELD(List::Item, id, "id"),
    OFAPI_FIELD(List::Item, latest_response, "latest_response"),
    OFAPI_FIELD(List::Item, smart_link_ids, "smart_link_ids"),
    OFAPI_FIELD(List::Item, smart_link_scope, "smart_link_scope"),
    OFAPI_FIELD(List::Item, smart_links, "smart_links"),
    OFAPI_FIELD(List::Item, updated_at, "updated_at"),
    OFAPI_FIELD(List::Item, url, "url"),
};
}  // namespace smart_link_postbacks
template <>
const api::Type api::type_of<smart_link_postbacks::List::Item> =
    api::make_type<smart_link_postbacks::List::Item>(smart_link_postbacks::list_item_fields);
namespace smart_link_postbacks {}  // namespace smart_link_postbacks

namespace api::operations {

namespace {

constexpr std::string_view smart_link_postbacks_choices_of_smart_link_scope[] = {
    "global",
    "campaign_specific",
};

constexpr Parameter smart_link_postbacks_create_headers_members[] = {
    {.name = "name", .in = In::body, .kind = ValueKind::string, .nullable = true, .max_length = 100},
    {.name = "value", .in = In::body, .kind = ValueKind::string, .nullable = true, .max_length = 2000},
};

constexpr std::string_view smart_link_postbacks_choices_of_http_method[] = {
    "GET",
    "POST",
};

constexpr Parameter smart_link_postbacks_create_parameters[] = {
    {.name = "conversion_types",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .min_items = 1,
     .about = "at least one; example values are new_subscriber and new_transaction, no closed list is given"},
    {.name = "smart_link_scope",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = smart_link_postbacks_choices_of_smart_link_scope,
     .about = "global covers every Smart Link, campaign_specific only those in smart_link_ids"},
    {.name = "url",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .about = "may hold placeholders such as {external_click_id}, {conversion_type}, {fbclid}, {gclid}, {ttclid}"},
    {.name = "body", .in = In::body, .kind = ValueKind::string},
    {.name = "headers",
     .in = In::body,
     .kind = ValueKind::object,
     .list = true,
     .members = smart_link_postbacks_create_headers_members,
     .about = "name is required when value is given, at most 100 characters of the HTTP token set; value at most 2000 "
              "characters"},
    {.name = "http_method",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = smart_link_postbacks_choices_of_http_method,
     .fallback = "GET"},
    {.name = "smart_link_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "Smart Link ULIDs; required when smart_link_scope is campaign_specific"},
};

constexpr std::string_view smart_link_postbacks_create_needs[] = {
    "smart_link_ids",
};

constexpr Rule smart_link_postbacks_create_rules[] = {
    {.kind = Rule::Kind::needs,
     .names = smart_link_postbacks_create_needs,
     .name = "smart_link_scope",
     .equals = "campaign_specific"},
};

constexpr Parameter smart_link_postbacks_delete_parameters[] = {
    {.name = "postback_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter smart_link_postbacks_update_parameters[] = {
    {.name = "postback_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "conversion_types", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
    {.name = "smart_link_scope",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = smart_link_postbacks_choices_of_smart_link_scope},
    {.name = "url", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "body", .in = In::body, .kind = ValueKind::string},
    {.name = "headers",
     .in = In::body,
     .kind = ValueKind::object,
     .list = true,
     .members = smart_link_postbacks_create_headers_members,
     .about = "name is required when value is given, at most 100 characters of the HTTP token set; value at most 2000 "
              "characters"},
    {.name = "http_method",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = smart_link_postbacks_choices_of_http_method,
     .about = "keeps its value when omitted"},
    {.name = "smart_link_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "Smart Link ULIDs; required when smart_link_scope is campaign_specific"},
};

}  // namespace

constinit const Operation smart_link_postbacks_create{
    .info = {.name = "smart-link-postbacks.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<smart_link_postbacks::Create::Result>::shape},
    .group = "smart-link-postbacks",
    .path = "/api/smart-link-postbacks",
    .summary = "Registers a URL to be called when the chosen Smart Link conversions happen.",
    .parameters = smart_link_postbacks_create_parameters,
    .rules = smart_link_postbacks_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<smart_link_postbacks::Create::Result>,
};

constinit const Operation smart_link_postbacks_delete{
    .info = {.name = "smart-link-postbacks.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_link_postbacks::Delete::Result>::shape},
    .group = "smart-link-postbacks",
    .path = "/api/smart-link-postbacks/{postback_id}",
    .summary = "Removes a postback.",
    .parameters = smart_link_postbacks_delete_parameters,
    .make_result = api::make_result<smart_link_postbacks::Delete::Result>,
};

constinit const Operation smart_link_postbacks_list{
    .info = {.name = "smart-link-postbacks.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_link_postbacks::List::Result>::shape},
    .group = "smart-link-postbacks",
    .path = "/api/smart-link-postbacks",
    .summary = "Every postback the team has configured.",
    .make_result = api::make_result<smart_link_postbacks::List::Result>,
};

constinit const Operation smart_link_postbacks_retrieve{
    .info = {.name = "smart-link-postbacks.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<smart_link_postbacks::Retrieve::Result>::shape},
    .group = "smart-link-postbacks",
    .path = "/api/smart-link-postbacks/{postback_id}",
    .summary = "One configured postback.",
    .parameters = smart_link_postbacks_delete_parameters,
    .make_result = api::make_result<smart_link_postbacks::Retrieve::Result>,
};

constinit const Operation smart_link_postbacks_update{
    .info = {.name = "smart-link-postbacks.update",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<smart_link_postbacks::Update::Result>::shape},
    .group = "smart-link-postbacks",
    .path = "/api/smart-link-postbacks/{postback_id}",
    .summary = "Changes a postback's configuration.",
    .parameters = smart_link_postbacks_update_parameters,
    .rules = smart_link_postbacks_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<smart_link_postbacks::Update::Result>,
};

}  // namespace api::operations

namespace smart_link_postbacks {

std::string_view to_string(HttpMethod value) noexcept {
    switch (value) {
        case HttpMethod::get: return "GET";
        case HttpMethod::post: return "POST";
    }
    return "";
}

std::string_view to_string(SmartLinkScope value) noexcept {
    switch (value) {
        case SmartLinkScope::global: return "global";
        case SmartLinkScope::campaign_specific: return "campaign_specific";
    }
    return "";
}

boost::json::value Create::HeaderParameter::to_json() const {
    return api::ObjectBuilder().set("name", name_).set("value", value_).build();
}

const detail::OperationInfo& Create::info = api::operations::smart_link_postbacks_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::smart_link_postbacks_create)
        .set("conversion_types", conversion_types_)
        .set("smart_link_scope", smart_link_scope_)
        .set("url", url_)
        .set("body", body_)
        .set("headers", headers_)
        .set("http_method", http_method_)
        .set("smart_link_ids", smart_link_ids_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::smart_link_postbacks_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::smart_link_postbacks_delete).set("postback_id", postback_id_).build();
}

const detail::OperationInfo& List::info = api::operations::smart_link_postbacks_list.info;

Request List::request() const { return api::RequestBuilder(api::operations::smart_link_postbacks_list).build(); }

const detail::OperationInfo& Retrieve::info = api::operations::smart_link_postbacks_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::smart_link_postbacks_retrieve).set("postback_id", postback_id_).build();
}

boost::json::value Update::HeaderParameter::to_json() const {
    return api::ObjectBuilder().set("name", name_).set("value", value_).build();
}

const detail::OperationInfo& Update::info = api::operations::smart_link_postbacks_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::smart_link_postbacks_update)
        .set("postback_id", postback_id_)
        .set("conversion_types", conversion_types_)
        .set("smart_link_scope", smart_link_scope_)
        .set("url", url_)
        .set("body", body_)
        .set("headers", headers_)
        .set("http_method", http_method_)
        .set("smart_link_ids", smart_link_ids_)
        .build();
}

}  // namespace smart_link_postbacks

}  // namespace ofapi
