// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/promotions.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace promotions {

constexpr api::Field promotion_fields[] = {
    OFAPI_FIELD(Promotion, can_claim, "canClaim"),
    OFAPI_FIELD(Promotion, claims_count, "claimsCount"),
    OFAPI_FIELD(Promotion, created_at, "createdAt"),
    OFAPI_FIELD(Promotion, finished_at, "finishedAt"),
    OFAPI_FIELD(Promotion, has_related_promo, "hasRelatedPromo"),
    OFAPI_FIELD(Promotion, id, "id"),
    OFAPI_FIELD(Promotion, is_finished, "isFinished"),
    OFAPI_FIELD(Promotion, message, "message"),
    OFAPI_FIELD(Promotion, price, "price"),
    OFAPI_FIELD(Promotion, raw_message, "rawMessage"),
    OFAPI_FIELD(Promotion, subscribe_counts, "subscribeCounts"),
    OFAPI_FIELD(Promotion, subscribe_days, "subscribeDays"),
    OFAPI_FIELD(Promotion, type, "type"),
};
}  // namespace promotions
template <>
const api::Type api::type_of<promotions::Promotion> =
    api::make_type<promotions::Promotion>(promotions::promotion_fields);
namespace promotions {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace promotions
template <>
const api::Type api::type_of<promotions::Delete::Result> =
    api::make_type<promotions::Delete::Result>(promotions::delete_result_fields);
namespace promotions {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, items, "items"),
};
}  // namespace promotions
template <>
const api::Type api::type_of<promotions::List::Result> =
    api::make_type<promotions::List::Result>(promotions::list_result_fields);
namespace promotions {

constexpr api::Field stop_result_fields[] = {
    OFAPI_FIELD(Stop::Result, success, "success"),
};
}  // namespace promotions
template <>
const api::Type api::type_of<promotions::Stop::Result> =
    api::make_type<promotions::Stop::Result>(promotions::stop_result_fields);
namespace promotions {}  // namespace promotions

namespace api::operations {

namespace {

constexpr std::string_view promotions_choices_of_type[] = {
    "new",
    "expired",
    "new_and_expired",
};

constexpr Parameter promotions_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "discount",
     .in = In::body,
     .kind = ValueKind::number,
     .required = true,
     .about = "percent off the first month; 100 makes it a free trial"},
    {.name = "expirationDays",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .about = "days until the offer ends, 0 for never"},
    {.name = "offerLimit",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .about = "how many may claim it, 0 for no limit"},
    {.name = "type",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .choices = promotions_choices_of_type,
     .about = "new_and_expired makes OnlyFans create two promotions, hence the array in the answer"},
    {.name = "freeTrialDays",
     .in = In::body,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 30,
     .about = "length of the trial; required only when discount is 100"},
    {.name = "message", .in = In::body, .kind = ValueKind::string},
};

constexpr std::string_view promotions_create_needs[] = {
    "freeTrialDays",
};

constexpr Rule promotions_create_rules[] = {
    {.kind = Rule::Kind::needs, .names = promotions_create_needs, .name = "discount", .equals = "100"},
};

constexpr Parameter promotions_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "promotion_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging promotions_list_paging{.style = detail::PagingStyle::offset,
                                                .items = "data.items",
                                                .has_more = "data.hasMore",
                                                .limit = "limit",
                                                .offset = "offset",
                                                .default_limit = 10};

constexpr Parameter promotions_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

}  // namespace

constinit const Operation promotions_create{
    .info = {.name = "promotions.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<promotions::Create::Result>::shape},
    .group = "promotions",
    .path = "/api/{account}/promotions",
    .summary = "Starts a subscription promotion: a discount or a free trial.",
    .parameters = promotions_create_parameters,
    .rules = promotions_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<promotions::Create::Result>,
};

constinit const Operation promotions_delete{
    .info = {.name = "promotions.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<promotions::Delete::Result>::shape},
    .group = "promotions",
    .path = "/api/{account}/promotions/{promotion_id}",
    .summary = "Deletes a promotion.",
    .parameters = promotions_delete_parameters,
    .make_result = api::make_result<promotions::Delete::Result>,
};

constinit const Operation promotions_list{
    .info = {.name = "promotions.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<promotions::List::Result>::shape,
             .paging = &promotions_list_paging},
    .group = "promotions",
    .path = "/api/{account}/promotions",
    .summary = "Pages through the account's promotions.",
    .parameters = promotions_list_parameters,
    .make_result = api::make_result<promotions::List::Result>,
};

constinit const Operation promotions_stop{
    .info = {.name = "promotions.stop",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<promotions::Stop::Result>::shape},
    .group = "promotions",
    .path = "/api/{account}/promotions/{promotion_id}/stop",
    .summary = "Ends a running promotion.",
    .parameters = promotions_delete_parameters,
    .make_result = api::make_result<promotions::Stop::Result>,
};

}  // namespace api::operations

namespace promotions {

std::string_view to_string(Create::Type value) noexcept {
    switch (value) {
        case Create::Type::new_: return "new";
        case Create::Type::expired: return "expired";
        case Create::Type::new_and_expired: return "new_and_expired";
    }
    return "";
}

const detail::OperationInfo& Create::info = api::operations::promotions_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::promotions_create)
        .set("account", account_)
        .set("discount", discount_)
        .set("expirationDays", expiration_days_)
        .set("offerLimit", offer_limit_)
        .set("type", type_)
        .set("freeTrialDays", free_trial_days_)
        .set("message", message_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::promotions_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::promotions_delete)
        .set("account", account_)
        .set("promotion_id", promotion_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::promotions_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::promotions_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& Stop::info = api::operations::promotions_stop.info;

Request Stop::request() const {
    return api::RequestBuilder(api::operations::promotions_stop)
        .set("account", account_)
        .set("promotion_id", promotion_id_)
        .build();
}

}  // namespace promotions

}  // namespace ofapi
