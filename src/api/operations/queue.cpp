// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/queue.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

// Maps are not of standard layout; both compilers know the offset of a member all the same.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace ofapi {

namespace queue {

constexpr api::Field count_result_list_fields[] = {
    OFAPI_FIELD(Count::Result::List, chat, "chat"),
    OFAPI_FIELD(Count::Result::List, post, "post"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::Count::Result::List> =
    api::make_type<queue::Count::Result::List>(queue::count_result_list_fields);
namespace queue {

constexpr api::Field count_result_fields[] = {
    OFAPI_FIELD(Count::Result, list, "list"),
    OFAPI_FIELD(Count::Result, sync_in_process, "syncInProcess"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::Count::Result> = api::make_type<queue::Count::Result>(queue::count_result_fields);
namespace queue {

constexpr api::Field list_result_list_item_entity_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Entity, can_purchase, "canPurchase"),
    OFAPI_FIELD(List::Result::ListItem::Entity, can_unsend_queue, "canUnsendQueue"),
    OFAPI_FIELD(List::Result::ListItem::Entity, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(List::Result::ListItem::Entity, changed_at, "changedAt"),
    OFAPI_FIELD(List::Result::ListItem::Entity, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem::Entity, giphy_id, "giphyId"),
    OFAPI_FIELD(List::Result::ListItem::Entity, id, "id"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_free, "isFree"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_liked, "isLiked"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_new, "isNew"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_opened, "isOpened"),
    OFAPI_FIELD(List::Result::ListItem::Entity, is_tip, "isTip"),
    OFAPI_FIELD(List::Result::ListItem::Entity, locked_text, "lockedText"),
    OFAPI_FIELD(List::Result::ListItem::Entity, media, "media"),
    OFAPI_FIELD(List::Result::ListItem::Entity, media_count, "mediaCount"),
    OFAPI_FIELD(List::Result::ListItem::Entity, previews, "previews"),
    OFAPI_FIELD(List::Result::ListItem::Entity, price, "price"),
    OFAPI_FIELD(List::Result::ListItem::Entity, queue_id, "queueId"),
    OFAPI_FIELD(List::Result::ListItem::Entity, raw_text, "rawText"),
    OFAPI_FIELD(List::Result::ListItem::Entity, release_forms, "releaseForms"),
    OFAPI_FIELD(List::Result::ListItem::Entity, response_type, "responseType"),
    OFAPI_FIELD(List::Result::ListItem::Entity, scheduled_at, "scheduledAt"),
    OFAPI_FIELD(List::Result::ListItem::Entity, sent_rules_extra, "sentRulesExtra"),
    OFAPI_FIELD(List::Result::ListItem::Entity, sent_rules_type, "sentRulesType"),
    OFAPI_FIELD(List::Result::ListItem::Entity, text, "text"),
    OFAPI_FIELD(List::Result::ListItem::Entity, unsend_seconds_queue, "unsendSecondsQueue"),
    OFAPI_FIELD(List::Result::ListItem::Entity, user_lists, "userLists"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::List::Result::ListItem::Entity> =
    api::make_type<queue::List::Result::ListItem::Entity>(queue::list_result_list_item_entity_fields);
namespace queue {

constexpr api::Field list_result_list_item_fields[] = {
    OFAPI_FIELD(List::Result::ListItem, created_date_time, "createdDateTime"),
    OFAPI_FIELD(List::Result::ListItem, entity, "entity"),
    OFAPI_FIELD(List::Result::ListItem, id, "id"),
    OFAPI_FIELD(List::Result::ListItem, publish_date_time, "publishDateTime"),
    OFAPI_FIELD(List::Result::ListItem, type, "type"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::List::Result::ListItem> =
    api::make_type<queue::List::Result::ListItem>(queue::list_result_list_item_fields);
namespace queue {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, list, "list"),
    OFAPI_FIELD(List::Result, sync_in_process, "syncInProcess"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::List::Result> = api::make_type<queue::List::Result>(queue::list_result_fields);
namespace queue {

constexpr api::Field publish_result_fields[] = {
    OFAPI_FIELD(Publish::Result, success, "success"),
};
}  // namespace queue
template <>
const api::Type api::type_of<queue::Publish::Result> =
    api::make_type<queue::Publish::Result>(queue::publish_result_fields);
namespace queue {}  // namespace queue

namespace api::operations {

namespace {

constexpr Parameter queue_count_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "publishDateEnd",
     .in = In::query,
     .kind = ValueKind::date,
     .required = true,
     .about = "a date (2025-01-01)"},
    {.name = "publishDateStart",
     .in = In::query,
     .kind = ValueKind::date,
     .required = true,
     .about = "a date (2025-01-01), today or later"},
    {.name = "timezone",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "a time zone name such as Europe/Prague; the dates are meant in it"},
};

constexpr std::string_view queue_choices_of_type[] = {
    "chat",
    "post",
};

constexpr Parameter queue_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "publishDateEnd",
     .in = In::query,
     .kind = ValueKind::date,
     .required = true,
     .about = "a date (2025-01-01), not before publishDateStart"},
    {.name = "publishDateStart",
     .in = In::query,
     .kind = ValueKind::date,
     .required = true,
     .about = "a date (2025-01-01), today or later"},
    {.name = "timezone",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "a time zone name such as Europe/Prague; the dates are meant in it"},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 100,
     .fallback = "20",
     .about = "there is no offset and no _pagination"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .list = true,
     .choices = queue_choices_of_type,
     .about = "a list in the query; one kind or both"},
};

constexpr Parameter queue_publish_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "queue_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

}  // namespace

constinit const Operation queue_count{
    .info = {.name = "queue.count",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<queue::Count::Result>::shape},
    .group = "queue",
    .path = "/api/{account}/queue/counts",
    .summary = "How many posts and messages are scheduled on each day of a range.",
    .parameters = queue_count_parameters,
    .make_result = api::make_result<queue::Count::Result>,
};

constinit const Operation queue_list{
    .info = {.name = "queue.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<queue::List::Result>::shape},
    .group = "queue",
    .path = "/api/{account}/queue",
    .summary = "Posts and mass messages scheduled within a range of dates.",
    .parameters = queue_list_parameters,
    .make_result = api::make_result<queue::List::Result>,
};

constinit const Operation queue_publish{
    .info = {.name = "queue.publish",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<queue::Publish::Result>::shape},
    .group = "queue",
    .path = "/api/{account}/queue/{queue_id}/publish",
    .summary = "Sends a queued or saved post or mass message at once.",
    .parameters = queue_publish_parameters,
    .make_result = api::make_result<queue::Publish::Result>,
};

}  // namespace api::operations

namespace queue {

const detail::OperationInfo& Count::info = api::operations::queue_count.info;

Request Count::request() const {
    return api::RequestBuilder(api::operations::queue_count)
        .set("account", account_)
        .set("publishDateEnd", publish_date_end_)
        .set("publishDateStart", publish_date_start_)
        .set("timezone", timezone_)
        .build();
}

std::string_view to_string(List::Type value) noexcept {
    switch (value) {
        case List::Type::chat: return "chat";
        case List::Type::post: return "post";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::queue_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::queue_list)
        .set("account", account_)
        .set("publishDateEnd", publish_date_end_)
        .set("publishDateStart", publish_date_start_)
        .set("timezone", timezone_)
        .set("limit", limit_)
        .set("type", type_)
        .build();
}

const detail::OperationInfo& Publish::info = api::operations::queue_publish.info;

Request Publish::request() const {
    return api::RequestBuilder(api::operations::queue_publish)
        .set("account", account_)
        .set("queue_id", queue_id_)
        .build();
}

}  // namespace queue

}  // namespace ofapi
