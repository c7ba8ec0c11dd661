// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/saved_for_later.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace saved_for_later {

constexpr api::Field messages_list_result_list_item_entity_fields[] = {
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, can_purchase, "canPurchase"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, can_unsend_queue, "canUnsendQueue"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, cancel_seconds, "cancelSeconds"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, changed_at, "changedAt"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, created_at, "createdAt"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, giphy_id, "giphyId"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, id, "id"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_free, "isFree"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_from_queue, "isFromQueue"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_liked, "isLiked"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_new, "isNew"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_opened, "isOpened"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, is_tip, "isTip"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, locked_text, "lockedText"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, media, "media"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, media_count, "mediaCount"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, previews, "previews"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, price, "price"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, queue_id, "queueId"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, raw_text, "rawText"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, release_forms, "releaseForms"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, response_type, "responseType"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, scheduled_at, "scheduledAt"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, sent_rules_extra, "sentRulesExtra"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, sent_rules_type, "sentRulesType"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, text, "text"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, unsend_seconds_queue, "unsendSecondsQueue"),
    OFAPI_FIELD(messages::List::Result::ListItem::Entity, user_ids, "userIds"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::messages::List::Result::ListItem::Entity> =
    api::make_type<saved_for_later::messages::List::Result::ListItem::Entity>(
        saved_for_later::messages_list_result_list_item_entity_fields);
namespace saved_for_later {

constexpr api::Field messages_list_result_list_item_fields[] = {
    OFAPI_FIELD(messages::List::Result::ListItem, created_date_time, "createdDateTime"),
    OFAPI_FIELD(messages::List::Result::ListItem, entity, "entity"),
    OFAPI_FIELD(messages::List::Result::ListItem, id, "id"),
    OFAPI_FIELD(messages::List::Result::ListItem, publish_date_time, "publishDateTime"),
    OFAPI_FIELD(messages::List::Result::ListItem, type, "type"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::messages::List::Result::ListItem> =
    api::make_type<saved_for_later::messages::List::Result::ListItem>(
        saved_for_later::messages_list_result_list_item_fields);
namespace saved_for_later {

constexpr api::Field messages_list_result_fields[] = {
    OFAPI_FIELD(messages::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(messages::List::Result, list, "list"),
    OFAPI_FIELD(messages::List::Result, sync_in_process, "syncInProcess"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::messages::List::Result> =
    api::make_type<saved_for_later::messages::List::Result>(saved_for_later::messages_list_result_fields);
namespace saved_for_later {

constexpr api::Field messages_settings_enable_or_update_automatic_messaging_result_fields[] = {
    OFAPI_FIELD(messages::settings::EnableOrUpdateAutomaticMessaging::Result, period, "period"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::messages::settings::EnableOrUpdateAutomaticMessaging::Result> =
    api::make_type<saved_for_later::messages::settings::EnableOrUpdateAutomaticMessaging::Result>(
        saved_for_later::messages_settings_enable_or_update_automatic_messaging_result_fields);
namespace saved_for_later {

constexpr api::Field messages_settings_retrieve_result_fields[] = {
    OFAPI_FIELD(messages::settings::Retrieve::Result, current_code, "currentCode"),
    OFAPI_FIELD(messages::settings::Retrieve::Result, is_enabled, "isEnabled"),
    OFAPI_FIELD(messages::settings::Retrieve::Result, options, "options"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::messages::settings::Retrieve::Result> =
    api::make_type<saved_for_later::messages::settings::Retrieve::Result>(
        saved_for_later::messages_settings_retrieve_result_fields);
namespace saved_for_later {

constexpr api::Field posts_list_result_list_item_entity_fields[] = {
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, can_delete, "canDelete"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, can_edit, "canEdit"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, can_toggle_favorite, "canToggleFavorite"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, can_view_media, "canViewMedia"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, id, "id"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, is_opened, "isOpened"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, is_published_with_period, "isPublishedWithPeriod"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, posted_at, "postedAt"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, posted_at_precise, "postedAtPrecise"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, raw_text, "rawText"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, response_type, "responseType"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, text, "text"),
    OFAPI_FIELD(posts::List::Result::ListItem::Entity, tips_amount, "tipsAmount"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::posts::List::Result::ListItem::Entity> =
    api::make_type<saved_for_later::posts::List::Result::ListItem::Entity>(
        saved_for_later::posts_list_result_list_item_entity_fields);
namespace saved_for_later {

constexpr api::Field posts_list_result_list_item_fields[] = {
    OFAPI_FIELD(posts::List::Result::ListItem, created_date_time, "createdDateTime"),
    OFAPI_FIELD(posts::List::Result::ListItem, entity, "entity"),
    OFAPI_FIELD(posts::List::Result::ListItem, id, "id"),
    OFAPI_FIELD(posts::List::Result::ListItem, publish_date_time, "publishDateTime"),
    OFAPI_FIELD(posts::List::Result::ListItem, type, "type"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::posts::List::Result::ListItem> =
    api::make_type<saved_for_later::posts::List::Result::ListItem>(saved_for_later::posts_list_result_list_item_fields);
namespace saved_for_later {

constexpr api::Field posts_list_result_fields[] = {
    OFAPI_FIELD(posts::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(posts::List::Result, list, "list"),
    OFAPI_FIELD(posts::List::Result, sync_in_process, "syncInProcess"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::posts::List::Result> =
    api::make_type<saved_for_later::posts::List::Result>(saved_for_later::posts_list_result_fields);
namespace saved_for_later {

constexpr api::Field posts_settings_enable_or_update_automatic_posting_result_fields[] = {
    OFAPI_FIELD(posts::settings::EnableOrUpdateAutomaticPosting::Result, period, "period"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::posts::settings::EnableOrUpdateAutomaticPosting::Result> =
    api::make_type<saved_for_later::posts::settings::EnableOrUpdateAutomaticPosting::Result>(
        saved_for_later::posts_settings_enable_or_update_automatic_posting_result_fields);
namespace saved_for_later {

constexpr api::Field posts_settings_retrieve_result_fields[] = {
    OFAPI_FIELD(posts::settings::Retrieve::Result, current_code, "currentCode"),
    OFAPI_FIELD(posts::settings::Retrieve::Result, is_enabled, "isEnabled"),
    OFAPI_FIELD(posts::settings::Retrieve::Result, options, "options"),
};
}  // namespace saved_for_later
template <>
const api::Type api::type_of<saved_for_later::posts::settings::Retrieve::Result> =
    api::make_type<saved_for_later::posts::settings::Retrieve::Result>(
        saved_for_later::posts_settings_retrieve_result_fields);
namespace saved_for_later {}  // namespace saved_for_later

namespace api::operations {

namespace {

constexpr detail::Paging saved_for_later_messages_list_paging{.style = detail::PagingStyle::offset,
                                                              .items = "data.list",
                                                              .has_more = "data.hasMore",
                                                              .limit = "limit",
                                                              .offset = "offset",
                                                              .default_limit = 10};

constexpr Parameter saved_for_later_messages_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .fallback = "10",
     .about = "typed as required although a default is documented; same for offset"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr Parameter saved_for_later_messages_settings_disable_automatic_messaging_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr std::string_view saved_for_later_choices_of_period[] = {
    "6",
    "12",
    "24",
    "48",
};

constexpr Parameter saved_for_later_messages_settings_enable_or_update_automatic_messaging_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "period",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .choices = saved_for_later_choices_of_period,
     .about = "interval in hours, an integer on the wire"},
};

constexpr detail::Paging saved_for_later_posts_list_paging{.style = detail::PagingStyle::offset,
                                                           .items = "data.list",
                                                           .has_more = "data.hasMore",
                                                           .limit = "limit",
                                                           .offset = "offset",
                                                           .default_limit = 10};

}  // namespace

constinit const Operation saved_for_later_messages_list{
    .info = {.name = "saved-for-later.messages.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::messages::List::Result>::shape,
             .paging = &saved_for_later_messages_list_paging},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/messages",
    .summary = "Messages the account has parked in its \"save for later\" queue.",
    .parameters = saved_for_later_messages_list_parameters,
    .make_result = api::make_result<saved_for_later::messages::List::Result>,
};

constinit const Operation saved_for_later_messages_settings_disable_automatic_messaging{
    .info = {.name = "saved-for-later.messages.settings.disable-automatic-messaging",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::messages::settings::DisableAutomaticMessaging::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/messages/settings/disable-automatic-messaging",
    .summary = "Stops saved messages from being sent automatically.",
    .parameters = saved_for_later_messages_settings_disable_automatic_messaging_parameters,
    .make_result = api::make_result<saved_for_later::messages::settings::DisableAutomaticMessaging::Result>,
};

constinit const Operation saved_for_later_messages_settings_enable_or_update_automatic_messaging{
    .info = {.name = "saved-for-later.messages.settings.enable-or-update-automatic-messaging",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::messages::settings::EnableOrUpdateAutomaticMessaging::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging",
    .summary = "Turns on automatic sending of saved messages, or changes its interval.",
    .parameters = saved_for_later_messages_settings_enable_or_update_automatic_messaging_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<saved_for_later::messages::settings::EnableOrUpdateAutomaticMessaging::Result>,
};

constinit const Operation saved_for_later_messages_settings_retrieve{
    .info = {.name = "saved-for-later.messages.settings.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::messages::settings::Retrieve::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/messages/settings",
    .summary = "Automatic-sending settings of the saved messages.",
    .parameters = saved_for_later_messages_settings_disable_automatic_messaging_parameters,
    .make_result = api::make_result<saved_for_later::messages::settings::Retrieve::Result>,
};

constinit const Operation saved_for_later_posts_list{
    .info = {.name = "saved-for-later.posts.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::posts::List::Result>::shape,
             .paging = &saved_for_later_posts_list_paging},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/posts",
    .summary = "Posts the account has parked in its \"save for later\" queue.",
    .parameters = saved_for_later_messages_list_parameters,
    .make_result = api::make_result<saved_for_later::posts::List::Result>,
};

constinit const Operation saved_for_later_posts_settings_disable_automatic_posting{
    .info = {.name = "saved-for-later.posts.settings.disable-automatic-posting",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::posts::settings::DisableAutomaticPosting::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/posts/settings/disable-automatic-posting",
    .summary = "Stops saved posts from being published automatically.",
    .parameters = saved_for_later_messages_settings_disable_automatic_messaging_parameters,
    .make_result = api::make_result<saved_for_later::posts::settings::DisableAutomaticPosting::Result>,
};

constinit const Operation saved_for_later_posts_settings_enable_or_update_automatic_posting{
    .info = {.name = "saved-for-later.posts.settings.enable-or-update-automatic-posting",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::posts::settings::EnableOrUpdateAutomaticPosting::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting",
    .summary = "Turns on automatic publishing of saved posts, or changes its interval.",
    .parameters = saved_for_later_messages_settings_enable_or_update_automatic_messaging_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<saved_for_later::posts::settings::EnableOrUpdateAutomaticPosting::Result>,
};

constinit const Operation saved_for_later_posts_settings_retrieve{
    .info = {.name = "saved-for-later.posts.settings.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<saved_for_later::posts::settings::Retrieve::Result>::shape},
    .group = "saved-for-later",
    .path = "/api/{account}/saved-for-later/posts/settings",
    .summary = "Automatic-publishing settings of the saved posts.",
    .parameters = saved_for_later_messages_settings_disable_automatic_messaging_parameters,
    .make_result = api::make_result<saved_for_later::posts::settings::Retrieve::Result>,
};

}  // namespace api::operations

namespace saved_for_later {

namespace messages {

const detail::OperationInfo& List::info = api::operations::saved_for_later_messages_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_messages_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

namespace settings {

const detail::OperationInfo& DisableAutomaticMessaging::info =
    api::operations::saved_for_later_messages_settings_disable_automatic_messaging.info;

Request DisableAutomaticMessaging::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_messages_settings_disable_automatic_messaging)
        .set("account", account_)
        .build();
}

const detail::OperationInfo& EnableOrUpdateAutomaticMessaging::info =
    api::operations::saved_for_later_messages_settings_enable_or_update_automatic_messaging.info;

Request EnableOrUpdateAutomaticMessaging::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_messages_settings_enable_or_update_automatic_messaging)
        .set("account", account_)
        .set("period", period_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::saved_for_later_messages_settings_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_messages_settings_retrieve)
        .set("account", account_)
        .build();
}

}  // namespace settings

}  // namespace messages

namespace posts {

const detail::OperationInfo& List::info = api::operations::saved_for_later_posts_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_posts_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

namespace settings {

const detail::OperationInfo& DisableAutomaticPosting::info =
    api::operations::saved_for_later_posts_settings_disable_automatic_posting.info;

Request DisableAutomaticPosting::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_posts_settings_disable_automatic_posting)
        .set("account", account_)
        .build();
}

const detail::OperationInfo& EnableOrUpdateAutomaticPosting::info =
    api::operations::saved_for_later_posts_settings_enable_or_update_automatic_posting.info;

Request EnableOrUpdateAutomaticPosting::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_posts_settings_enable_or_update_automatic_posting)
        .set("account", account_)
        .set("period", period_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::saved_for_later_posts_settings_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::saved_for_later_posts_settings_retrieve)
        .set("account", account_)
        .build();
}

}  // namespace settings

}  // namespace posts

}  // namespace saved_for_later

}  // namespace ofapi
