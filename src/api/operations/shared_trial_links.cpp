// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/shared_trial_links.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace shared_trial_links {

constexpr api::Field list_result_list_item_owner_fields[] = {
    OFAPI_FIELD(List::Result::ListItem::Owner, avatar_thumb_url, "avatarThumbUrl"),
    OFAPI_FIELD(List::Result::ListItem::Owner, id, "id"),
    OFAPI_FIELD(List::Result::ListItem::Owner, name, "name"),
    OFAPI_FIELD(List::Result::ListItem::Owner, username, "username"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::List::Result::ListItem::Owner> =
    api::make_type<shared_trial_links::List::Result::ListItem::Owner>(
        shared_trial_links::list_result_list_item_owner_fields);
namespace shared_trial_links {

constexpr api::Field list_result_list_item_fields[] = {
    OFAPI_FIELD(List::Result::ListItem, claim_counts, "claimCounts"),
    OFAPI_FIELD(List::Result::ListItem, clicks_counts, "clicksCounts"),
    OFAPI_FIELD(List::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(List::Result::ListItem, expired_at, "expiredAt"),
    OFAPI_FIELD(List::Result::ListItem, id, "id"),
    OFAPI_FIELD(List::Result::ListItem, is_finished, "isFinished"),
    OFAPI_FIELD(List::Result::ListItem, owner, "owner"),
    OFAPI_FIELD(List::Result::ListItem, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(List::Result::ListItem, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(List::Result::ListItem, tags, "tags"),
    OFAPI_FIELD(List::Result::ListItem, trial_link_name, "trialLinkName"),
    OFAPI_FIELD(List::Result::ListItem, url, "url"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::List::Result::ListItem> =
    api::make_type<shared_trial_links::List::Result::ListItem>(shared_trial_links::list_result_list_item_fields);
namespace shared_trial_links {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::List::Result> =
    api::make_type<shared_trial_links::List::Result>(shared_trial_links::list_result_fields);
namespace shared_trial_links {

constexpr api::Field revoke_access_result_fields[] = {
    OFAPI_FIELD(RevokeAccess::Result, success, "success"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::RevokeAccess::Result> =
    api::make_type<shared_trial_links::RevokeAccess::Result>(shared_trial_links::revoke_access_result_fields);
namespace shared_trial_links {

constexpr api::Field tags_add_result_fields[] = {
    OFAPI_FIELD(tags::Add::Result, tags, "tags"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::tags::Add::Result> =
    api::make_type<shared_trial_links::tags::Add::Result>(shared_trial_links::tags_add_result_fields);
namespace shared_trial_links {

constexpr api::Field tags_list_result_fields[] = {
    OFAPI_FIELD(tags::List::Result, tags, "tags"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::tags::List::Result> =
    api::make_type<shared_trial_links::tags::List::Result>(shared_trial_links::tags_list_result_fields);
namespace shared_trial_links {

constexpr api::Field tags_remove_result_fields[] = {
    OFAPI_FIELD(tags::Remove::Result, tags, "tags"),
};
}  // namespace shared_trial_links
template <>
const api::Type api::type_of<shared_trial_links::tags::Remove::Result> =
    api::make_type<shared_trial_links::tags::Remove::Result>(shared_trial_links::tags_remove_result_fields);
namespace shared_trial_links {}  // namespace shared_trial_links

namespace api::operations {

namespace {

constexpr detail::Paging shared_trial_links_list_paging{.style = detail::PagingStyle::next_page,
                                                        .items = "data.list",
                                                        .has_more = "data.hasMore",
                                                        .limit = "limit",
                                                        .offset = "offset",
                                                        .default_limit = 10};

constexpr std::string_view shared_trial_links_choices_of_pagination[] = {
    "0",
    "1",
};

constexpr Parameter shared_trial_links_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 100, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0, .fallback = "0"},
    {.name = "pagination",
     .in = In::query,
     .kind = ValueKind::integer,
     .choices = shared_trial_links_choices_of_pagination,
     .about = "integer 0 or 1"},
    {.name = "synchronous",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "wait for the database sync rather than leaving it to the background"},
};

constexpr Parameter shared_trial_links_revoke_access_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "shared_trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter shared_trial_links_tags_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "shared_trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "one namespace with the account's own trial links"},
};

constexpr Parameter shared_trial_links_tags_remove_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "shared_trial_link_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "tags",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "sent in the body of the DELETE request"},
};

}  // namespace

constinit const Operation shared_trial_links_list{
    .info = {.name = "shared-trial-links.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<shared_trial_links::List::Result>::shape,
             .paging = &shared_trial_links_list_paging},
    .group = "shared-trial-links",
    .path = "/api/{account}/shared-trial-links",
    .summary = "Free trial links other creators have shared with the account, read live and then cached.",
    .parameters = shared_trial_links_list_parameters,
    .make_result = api::make_result<shared_trial_links::List::Result>,
};

constinit const Operation shared_trial_links_revoke_access{
    .info = {.name = "shared-trial-links.revoke-access",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<shared_trial_links::RevokeAccess::Result>::shape},
    .group = "shared-trial-links",
    .path = "/api/{account}/shared-trial-links/{shared_trial_link_id}",
    .summary = "Gives up the account's access to a shared trial link; its owner keeps the link.",
    .parameters = shared_trial_links_revoke_access_parameters,
    .make_result = api::make_result<shared_trial_links::RevokeAccess::Result>,
};

constinit const Operation shared_trial_links_tags_add{
    .info = {.name = "shared-trial-links.tags.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<shared_trial_links::tags::Add::Result>::shape,
             .cost = {.credits = 0}},
    .group = "shared-trial-links",
    .path = "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
    .summary = "Adds tags to a shared trial link, keeping those it has; costs no credits.",
    .parameters = shared_trial_links_tags_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<shared_trial_links::tags::Add::Result>,
};

constinit const Operation shared_trial_links_tags_list{
    .info = {.name = "shared-trial-links.tags.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<shared_trial_links::tags::List::Result>::shape,
             .cost = {.credits = 0}},
    .group = "shared-trial-links",
    .path = "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
    .summary = "Tags of one shared trial link; costs no credits.",
    .parameters = shared_trial_links_revoke_access_parameters,
    .make_result = api::make_result<shared_trial_links::tags::List::Result>,
};

constinit const Operation shared_trial_links_tags_remove{
    .info = {.name = "shared-trial-links.tags.remove",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<shared_trial_links::tags::Remove::Result>::shape,
             .cost = {.credits = 0}},
    .group = "shared-trial-links",
    .path = "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags",
    .summary = "Takes tags off a shared trial link; costs no credits.",
    .parameters = shared_trial_links_tags_remove_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<shared_trial_links::tags::Remove::Result>,
};

}  // namespace api::operations

namespace shared_trial_links {

const detail::OperationInfo& List::info = api::operations::shared_trial_links_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::shared_trial_links_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("pagination", pagination_)
        .set("synchronous", synchronous_)
        .build();
}

const detail::OperationInfo& RevokeAccess::info = api::operations::shared_trial_links_revoke_access.info;

Request RevokeAccess::request() const {
    return api::RequestBuilder(api::operations::shared_trial_links_revoke_access)
        .set("account", account_)
        .set("shared_trial_link_id", shared_trial_link_id_)
        .build();
}

namespace tags {

const detail::OperationInfo& Add::info = api::operations::shared_trial_links_tags_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::shared_trial_links_tags_add)
        .set("account", account_)
        .set("shared_trial_link_id", shared_trial_link_id_)
        .set("tags", tags_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::shared_trial_links_tags_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::shared_trial_links_tags_list)
        .set("account", account_)
        .set("shared_trial_link_id", shared_trial_link_id_)
        .build();
}

const detail::OperationInfo& Remove::info = api::operations::shared_trial_links_tags_remove.info;

Request Remove::request() const {
    return api::RequestBuilder(api::operations::shared_trial_links_tags_remove)
        .set("account", account_)
        .set("shared_trial_link_id", shared_trial_link_id_)
        .set("tags", tags_)
        .build();
}

}  // namespace tags

}  // namespace shared_trial_links

}  // namespace ofapi
