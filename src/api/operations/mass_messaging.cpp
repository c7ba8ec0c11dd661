// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/mass_messaging.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace mass_messaging {

constexpr api::Field queue_detail_fields[] = {
    OFAPI_FIELD(QueueDetail, can_unsend, "canUnsend"),
    OFAPI_FIELD(QueueDetail, date, "date"),
    OFAPI_FIELD(QueueDetail, giphy_id, "giphyId"),
    OFAPI_FIELD(QueueDetail, has_error, "hasError"),
    OFAPI_FIELD(QueueDetail, id, "id"),
    OFAPI_FIELD(QueueDetail, is_canceled, "isCanceled"),
    OFAPI_FIELD(QueueDetail, is_free, "isFree"),
    OFAPI_FIELD(QueueDetail, media_types, "mediaTypes"),
    OFAPI_FIELD(QueueDetail, release_forms, "releaseForms"),
    OFAPI_FIELD(QueueDetail, sent_count, "sentCount"),
    OFAPI_FIELD(QueueDetail, text, "text"),
    OFAPI_FIELD(QueueDetail, text_cropped, "textCropped"),
    OFAPI_FIELD(QueueDetail, unsend_seconds, "unsendSeconds"),
    OFAPI_FIELD(QueueDetail, viewed_count, "viewedCount"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::QueueDetail> =
    api::make_type<mass_messaging::QueueDetail>(mass_messaging::queue_detail_fields);
namespace mass_messaging {

constexpr api::Field queue_item_fields[] = {
    OFAPI_FIELD(QueueItem, can_unsend, "canUnsend"),
    OFAPI_FIELD(QueueItem, date, "date"),
    OFAPI_FIELD(QueueItem, has_error, "hasError"),
    OFAPI_FIELD(QueueItem, id, "id"),
    OFAPI_FIELD(QueueItem, is_canceled, "isCanceled"),
    OFAPI_FIELD(QueueItem, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(QueueItem, is_done, "isDone"),
    OFAPI_FIELD(QueueItem, is_ready, "isReady"),
    OFAPI_FIELD(QueueItem, pending, "pending"),
    OFAPI_FIELD(QueueItem, total, "total"),
    OFAPI_FIELD(QueueItem, unsend_seconds, "unsendSeconds"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::QueueItem> =
    api::make_type<mass_messaging::QueueItem>(mass_messaging::queue_item_fields);
namespace mass_messaging {

constexpr api::Field rendition_fields[] = {
    OFAPI_FIELD(Rendition, height, "height"),
    OFAPI_FIELD(Rendition, size, "size"),
    OFAPI_FIELD(Rendition, url, "url"),
    OFAPI_FIELD(Rendition, width, "width"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Rendition> =
    api::make_type<mass_messaging::Rendition>(mass_messaging::rendition_fields);
namespace mass_messaging {

constexpr api::Field media_files_full_fields[] = {
    OFAPI_FIELD(Media::Files::Full, height, "height"),   OFAPI_FIELD(Media::Files::Full, size, "size"),
    OFAPI_FIELD(Media::Files::Full, sources, "sources"), OFAPI_FIELD(Media::Files::Full, url, "url"),
    OFAPI_FIELD(Media::Files::Full, width, "width"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Media::Files::Full> =
    api::make_type<mass_messaging::Media::Files::Full>(mass_messaging::media_files_full_fields);
namespace mass_messaging {

constexpr api::Field media_files_fields[] = {
    OFAPI_FIELD(Media::Files, full, "full"),
    OFAPI_FIELD(Media::Files, preview, "preview"),
    OFAPI_FIELD(Media::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(Media::Files, thumb, "thumb"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Media::Files> =
    api::make_type<mass_messaging::Media::Files>(mass_messaging::media_files_fields);
namespace mass_messaging {

constexpr api::Field media_video_sources_fields[] = {
    OFAPI_FIELD(Media::VideoSources, n240, "240"),
    OFAPI_FIELD(Media::VideoSources, n720, "720"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Media::VideoSources> =
    api::make_type<mass_messaging::Media::VideoSources>(mass_messaging::media_video_sources_fields);
namespace mass_messaging {

constexpr api::Field media_fields[] = {
    OFAPI_FIELD(Media, can_view, "canView"),
    OFAPI_FIELD(Media, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(Media, created_at, "createdAt"),
    OFAPI_FIELD(Media, duration, "duration"),
    OFAPI_FIELD(Media, files, "files"),
    OFAPI_FIELD(Media, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(Media, has_error, "hasError"),
    OFAPI_FIELD(Media, id, "id"),
    OFAPI_FIELD(Media, is_ready, "isReady"),
    OFAPI_FIELD(Media, type, "type"),
    OFAPI_FIELD(Media, video_sources, "videoSources"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Media> =
    api::make_type<mass_messaging::Media>(mass_messaging::media_fields);
namespace mass_messaging {

constexpr api::Field sent_message_fields[] = {
    OFAPI_FIELD(SentMessage, can_unsend, "canUnsend"),
    OFAPI_FIELD(SentMessage, date, "date"),
    OFAPI_FIELD(SentMessage, giphy_id, "giphyId"),
    OFAPI_FIELD(SentMessage, id, "id"),
    OFAPI_FIELD(SentMessage, is_canceled, "isCanceled"),
    OFAPI_FIELD(SentMessage, is_free, "isFree"),
    OFAPI_FIELD(SentMessage, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(SentMessage, is_reported_by_me, "isReportedByMe"),
    OFAPI_FIELD(SentMessage, is_tip, "isTip"),
    OFAPI_FIELD(SentMessage, media, "media"),
    OFAPI_FIELD(SentMessage, media_count, "mediaCount"),
    OFAPI_FIELD(SentMessage, previews, "previews"),
    OFAPI_FIELD(SentMessage, raw_text, "rawText"),
    OFAPI_FIELD(SentMessage, response_type, "responseType"),
    OFAPI_FIELD(SentMessage, sent_count, "sentCount"),
    OFAPI_FIELD(SentMessage, template_, "template"),
    OFAPI_FIELD(SentMessage, text, "text"),
    OFAPI_FIELD(SentMessage, unsend_seconds, "unsendSeconds"),
    OFAPI_FIELD(SentMessage, viewed_count, "viewedCount"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::SentMessage> =
    api::make_type<mass_messaging::SentMessage>(mass_messaging::sent_message_fields);
namespace mass_messaging {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, queue, "queue"),
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Delete::Result> =
    api::make_type<mass_messaging::Delete::Result>(mass_messaging::delete_result_fields);
namespace mass_messaging {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, queue, "queue"),
    OFAPI_FIELD(Retrieve::Result, success, "success"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::Retrieve::Result> =
    api::make_type<mass_messaging::Retrieve::Result>(mass_messaging::retrieve_result_fields);
namespace mass_messaging {

constexpr api::Field retrieve_overview_result_fields[] = {
    OFAPI_FIELD(RetrieveOverview::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(RetrieveOverview::Result, items, "items"),
};
}  // namespace mass_messaging
template <>
const api::Type api::type_of<mass_messaging::RetrieveOverview::Result> =
    api::make_type<mass_messaging::RetrieveOverview::Result>(mass_messaging::retrieve_overview_result_fields);
namespace mass_messaging {}  // namespace mass_messaging

namespace api::operations {

namespace {

constexpr Parameter mass_messaging_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "content that fans already bought stays visible to them"},
};

constexpr Parameter mass_messaging_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr Parameter mass_messaging_retrieve_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging mass_messaging_retrieve_overview_paging{.style = detail::PagingStyle::end_date,
                                                                 .items = "data.items",
                                                                 .has_more = "data.hasMore",
                                                                 .limit = "limit",
                                                                 .cursor = "endDate",
                                                                 .cursor_from = "date",
                                                                 .default_limit = 10};

constexpr Parameter mass_messaging_retrieve_overview_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "endDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "newest message wanted, later than startDate; moving it back is how one pages (no _pagination here)"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "searches the message text"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "oldest message wanted"},
};

constexpr std::string_view mass_messaging_choices_of_block_banned_words[] = {
    "strict_ban",
    "risky",
    "replace_soften",
};

constexpr std::string_view mass_messaging_send_price_also[] = {
    "0",
};

constexpr Parameter mass_messaging_send_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "blockBannedWords",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = mass_messaging_choices_of_block_banned_words,
     .about = "off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: "
              "every tier, risky: risky and replace/soften, replace_soften: only that tier)"},
    {.name = "excludedLists",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "ids of user lists that are left out"},
    {.name = "giphyId", .in = In::body, .kind = ValueKind::string, .about = "an id from the giphy operations"},
    {.name = "lockedText",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "decides whether the text is shown or hidden; which value means which is not stated"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here); "
              "hidden behind the price, and needed when price is not 0"},
    {.name = "previews",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "as mediaFiles, or an index into the files uploaded there; stays visible when there is a price"},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::number,
     .also = mass_messaging_send_price_also,
     .minimum = 3,
     .maximum = 200,
     .about = "US dollars"},
    {.name = "rfGuest",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release-form guest ids but typed string"},
    {.name = "rfPartner",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release-form partner ids but typed string"},
    {.name = "rfTag",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of creator user ids but typed string"},
    {.name = "saveForLater",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "puts the message in the saved-for-later queue"},
    {.name = "scheduledDate", .in = In::body, .kind = ValueKind::timestamp, .about = "future time in UTC"},
    {.name = "subscribedWithinLastDays",
     .in = In::body,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 30,
     .about = "only fans who subscribed in so many calendar days, today included"},
    {.name = "userIds", .in = In::body, .kind = ValueKind::string, .list = true},
    {.name = "userLists", .in = In::body, .kind = ValueKind::string, .list = true},
};

constexpr std::string_view mass_messaging_send_exclusive[] = {
    "subscribedWithinLastDays",
    "scheduledDate",
};

constexpr std::string_view mass_messaging_send_exclusive_2[] = {
    "subscribedWithinLastDays",
    "saveForLater",
};

constexpr std::string_view mass_messaging_send_needs[] = {
    "mediaFiles",
};

constexpr Rule mass_messaging_send_rules[] = {
    {.kind = Rule::Kind::exclusive, .names = mass_messaging_send_exclusive},
    {.kind = Rule::Kind::exclusive, .names = mass_messaging_send_exclusive_2},
    {.kind = Rule::Kind::needs, .names = mass_messaging_send_needs, .name = "price", .unless = "0"},
};

constexpr Parameter mass_messaging_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "blockBannedWords",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = mass_messaging_choices_of_block_banned_words,
     .about = "off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: "
              "every tier, risky: risky and replace/soften, replace_soften: only that tier)"},
    {.name = "giphyId", .in = In::body, .kind = ValueKind::string, .about = "an id from the giphy operations"},
    {.name = "lockedText",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "decides whether the text is shown or hidden; which value means which is not stated"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "upload prefixed_ids or OnlyFans media ids; needed when price is not 0, and hidden behind the price"},
    {.name = "previews",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "must be a subset of mediaFiles; stays visible when there is a price"},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::number,
     .also = mass_messaging_send_price_also,
     .minimum = 3,
     .maximum = 200,
     .about = "US dollars"},
    {.name = "scheduledDate", .in = In::body, .kind = ValueKind::timestamp, .about = "future time in UTC"},
    {.name = "userIds", .in = In::body, .kind = ValueKind::string, .list = true},
    {.name = "userLists", .in = In::body, .kind = ValueKind::string, .list = true},
};

constexpr Rule mass_messaging_update_rules[] = {
    {.kind = Rule::Kind::needs, .names = mass_messaging_send_needs, .name = "price", .unless = "0"},
};

}  // namespace

constinit const Operation mass_messaging_delete{
    .info = {.name = "mass-messaging.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::Delete::Result>::shape},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging/{id}",
    .summary = "Recalls a lately sent mass message, or drops a scheduled or saved one.",
    .parameters = mass_messaging_delete_parameters,
    .make_result = api::make_result<mass_messaging::Delete::Result>,
};

constinit const Operation mass_messaging_list{
    .info = {.name = "mass-messaging.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::List::Result>::shape},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging",
    .summary = "Mass messages that are pending, scheduled or lately sent.",
    .parameters = mass_messaging_list_parameters,
    .make_result = api::make_result<mass_messaging::List::Result>,
};

constinit const Operation mass_messaging_retrieve{
    .info = {.name = "mass-messaging.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::Retrieve::Result>::shape},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging/{id}",
    .summary = "Content and settings of one mass message, sent or scheduled.",
    .parameters = mass_messaging_retrieve_parameters,
    .make_result = api::make_result<mass_messaging::Retrieve::Result>,
};

constinit const Operation mass_messaging_retrieve_overview{
    .info = {.name = "mass-messaging.retrieve-overview",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::RetrieveOverview::Result>::shape,
             .paging = &mass_messaging_retrieve_overview_paging},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging/overview",
    .summary = "Mass messages with their sent and viewed counts.",
    .parameters = mass_messaging_retrieve_overview_parameters,
    .make_result = api::make_result<mass_messaging::RetrieveOverview::Result>,
};

constinit const Operation mass_messaging_send{
    .info = {.name = "mass-messaging.send",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::Send::Result>::shape},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging",
    .summary = "Sends or schedules one message to fan lists, to single users, or to both.",
    .parameters = mass_messaging_send_parameters,
    .rules = mass_messaging_send_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<mass_messaging::Send::Result>,
};

constinit const Operation mass_messaging_update{
    .info = {.name = "mass-messaging.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<mass_messaging::Update::Result>::shape},
    .group = "mass-messaging",
    .path = "/api/{account}/mass-messaging/{id}",
    .summary = "Changes an existing mass message: text, recipients, media, price or send time.",
    .parameters = mass_messaging_update_parameters,
    .rules = mass_messaging_update_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<mass_messaging::Update::Result>,
};

}  // namespace api::operations

namespace mass_messaging {

std::string_view to_string(BlockBannedWords value) noexcept {
    switch (value) {
        case BlockBannedWords::strict_ban: return "strict_ban";
        case BlockBannedWords::risky: return "risky";
        case BlockBannedWords::replace_soften: return "replace_soften";
    }
    return "";
}

const detail::OperationInfo& Delete::info = api::operations::mass_messaging_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_delete).set("account", account_).set("id", id_).build();
}

const detail::OperationInfo& List::info = api::operations::mass_messaging_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_list).set("account", account_).build();
}

const detail::OperationInfo& Retrieve::info = api::operations::mass_messaging_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_retrieve)
        .set("account", account_)
        .set("id", id_)
        .build();
}

const detail::OperationInfo& RetrieveOverview::info = api::operations::mass_messaging_retrieve_overview.info;

Request RetrieveOverview::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_retrieve_overview)
        .set("account", account_)
        .set("endDate", end_date_)
        .set("limit", limit_)
        .set("query", query_)
        .set("startDate", start_date_)
        .build();
}

const detail::OperationInfo& Send::info = api::operations::mass_messaging_send.info;

Request Send::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_send)
        .set("account", account_)
        .set("text", text_)
        .set("blockBannedWords", block_banned_words_)
        .set("excludedLists", excluded_lists_)
        .set("giphyId", giphy_id_)
        .set("lockedText", locked_text_)
        .set("mediaFiles", media_files_)
        .set("previews", previews_)
        .set("price", price_)
        .set("rfGuest", rf_guest_)
        .set("rfPartner", rf_partner_)
        .set("rfTag", rf_tag_)
        .set("saveForLater", save_for_later_)
        .set("scheduledDate", scheduled_date_)
        .set("subscribedWithinLastDays", subscribed_within_last_days_)
        .set("userIds", user_ids_)
        .set("userLists", user_lists_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::mass_messaging_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::mass_messaging_update)
        .set("account", account_)
        .set("id", id_)
        .set("text", text_)
        .set("blockBannedWords", block_banned_words_)
        .set("giphyId", giphy_id_)
        .set("lockedText", locked_text_)
        .set("mediaFiles", media_files_)
        .set("previews", previews_)
        .set("price", price_)
        .set("scheduledDate", scheduled_date_)
        .set("userIds", user_ids_)
        .set("userLists", user_lists_)
        .build();
}

}  // namespace mass_messaging

}  // namespace ofapi
