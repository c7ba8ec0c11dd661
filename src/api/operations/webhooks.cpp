// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/webhooks.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace webhooks {

constexpr api::Field webhook_fields[] = {
    OFAPI_FIELD(Webhook, created_at, "created_at"),
    OFAPI_FIELD(Webhook, enabled, "enabled"),
    OFAPI_FIELD(Webhook, events, "events"),
    OFAPI_FIELD(Webhook, has_signing_secret, "has_signing_secret"),
    OFAPI_FIELD(Webhook, id, "id"),
    OFAPI_FIELD(Webhook, url, "url"),
};
}  // namespace webhooks
template <>
const api::Type api::type_of<webhooks::Webhook> = api::make_type<webhooks::Webhook>(webhooks::webhook_fields);
namespace webhooks {

constexpr api::Field list_events_item_fields[] = {
    OFAPI_FIELD(ListEvents::Item, description, "description"),
    OFAPI_FIELD(ListEvents::Item, value, "value"),
};
}  // namespace webhooks
template <>
const api::Type api::type_of<webhooks::ListEvents::Item> =
    api::make_type<webhooks::ListEvents::Item>(webhooks::list_events_item_fields);
namespace webhooks {}  // namespace webhooks

namespace api::operations {

namespace {

constexpr std::string_view webhooks_choices_of_account_scope[] = {
    "global",
    "inclusive",
    "exclusive",
};

constexpr Parameter webhooks_create_parameters[] = {
    {.name = "account_scope",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = webhooks_choices_of_account_scope,
     .about = "global (all accounts), inclusive (only account_ids) or exclusive (all but account_ids); typed a plain "
              "string"},
    {.name = "endpoint_url", .in = In::body, .kind = ValueKind::string, .required = true, .about = "comes back as url"},
    {.name = "events",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "values from webhooks.listEvents; either OnlyFans events or fansly.* events, never both in one webhook"},
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required unless account_scope is global; acct_... ids, or fansly_acct_... ids for Fansly webhooks"},
    {.name = "signing_secret", .in = In::body, .kind = ValueKind::string, .nullable = true},
};

constexpr std::string_view webhooks_create_needs[] = {
    "account_ids",
};

constexpr Rule webhooks_create_rules[] = {
    {.kind = Rule::Kind::needs, .names = webhooks_create_needs, .name = "account_scope", .unless = "global"},
};

constexpr Parameter webhooks_delete_parameters[] = {
    {.name = "webhook_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter webhooks_update_parameters[] = {
    {.name = "webhook_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "account_scope",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = webhooks_choices_of_account_scope,
     .about = "global, inclusive or exclusive, as in webhooks.create"},
    {.name = "endpoint_url", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "events", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
    {.name = "account_ids",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required unless account_scope is global"},
    {.name = "enabled",
     .in = In::body,
     .kind = ValueKind::boolean,
     .nullable = true,
     .about = "false stops delivery without deleting the webhook"},
};

}  // namespace

constinit const Operation webhooks_create{
    .info = {.name = "webhooks.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::Create::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks",
    .summary = "Registers an endpoint that is to receive the team's events.",
    .parameters = webhooks_create_parameters,
    .rules = webhooks_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<webhooks::Create::Result>,
};

constinit const Operation webhooks_delete{
    .info = {.name = "webhooks.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::Delete::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks/{webhook_id}",
    .summary = "Removes a webhook.",
    .parameters = webhooks_delete_parameters,
    .make_result = api::make_result<webhooks::Delete::Result>,
};

constinit const Operation webhooks_list{
    .info = {.name = "webhooks.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::List::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks",
    .summary = "Every webhook of the team.",
    .make_result = api::make_result<webhooks::List::Result>,
};

constinit const Operation webhooks_list_events{
    .info = {.name = "webhooks.list-events",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::ListEvents::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks/events",
    .summary = "Event types a webhook can subscribe to.",
    .make_result = api::make_result<webhooks::ListEvents::Result>,
};

constinit const Operation webhooks_retrieve{
    .info = {.name = "webhooks.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::Retrieve::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks/{webhook_id}",
    .summary = "One webhook.",
    .parameters = webhooks_delete_parameters,
    .make_result = api::make_result<webhooks::Retrieve::Result>,
};

constinit const Operation webhooks_update{
    .info = {.name = "webhooks.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<webhooks::Update::Result>::shape,
             .cost = {.credits = 0}},
    .group = "webhooks",
    .path = "/api/webhooks/{webhook_id}",
    .summary = "Changes a webhook, or pauses and resumes it.",
    .parameters = webhooks_update_parameters,
    .rules = webhooks_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<webhooks::Update::Result>,
};

}  // namespace api::operations

namespace webhooks {

std::string_view to_string(AccountScope value) noexcept {
    switch (value) {
        case AccountScope::global: return "global";
        case AccountScope::inclusive: return "inclusive";
        case AccountScope::exclusive: return "exclusive";
    }
    return "";
}

const detail::OperationInfo& Create::info = api::operations::webhooks_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::webhooks_create)
        .set("account_scope", account_scope_)
        .set("endpoint_url", endpoint_url_)
        .set("events", events_)
        .set("account_ids", account_ids_)
        .set("signing_secret", signing_secret_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::webhooks_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::webhooks_delete).set("webhook_id", webhook_id_).build();
}

const detail::OperationInfo& List::info = api::operations::webhooks_list.info;

Request List::request() const { return api::RequestBuilder(api::operations::webhooks_list).build(); }

const detail::OperationInfo& ListEvents::info = api::operations::webhooks_list_events.info;

Request ListEvents::request() const { return api::RequestBuilder(api::operations::webhooks_list_events).build(); }

const detail::OperationInfo& Retrieve::info = api::operations::webhooks_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::webhooks_retrieve).set("webhook_id", webhook_id_).build();
}

const detail::OperationInfo& Update::info = api::operations::webhooks_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::webhooks_update)
        .set("webhook_id", webhook_id_)
        .set("account_scope", account_scope_)
        .set("endpoint_url", endpoint_url_)
        .set("events", events_)
        .set("account_ids", account_ids_)
        .set("enabled", enabled_)
        .build();
}

}  // namespace webhooks

}  // namespace ofapi
