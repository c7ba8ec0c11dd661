// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/bundles.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace bundles {

constexpr api::Field bundle_fields[] = {
    OFAPI_FIELD(Bundle, can_buy, "canBuy"),    OFAPI_FIELD(Bundle, discount, "discount"),
    OFAPI_FIELD(Bundle, duration, "duration"), OFAPI_FIELD(Bundle, id, "id"),
    OFAPI_FIELD(Bundle, price, "price"),
};
}  // namespace bundles
template <>
const api::Type api::type_of<bundles::Bundle> = api::make_type<bundles::Bundle>(bundles::bundle_fields);
namespace bundles {}  // namespace bundles

namespace api::operations {

namespace {

constexpr std::string_view bundles_choices_of_discount[] = {
    "0", "5", "10", "15", "20", "25", "30", "35", "40", "45", "50",
};

constexpr std::string_view bundles_choices_of_duration[] = {
    "3",
    "6",
    "12",
};

constexpr Parameter bundles_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "discount",
     .in = In::query,
     .kind = ValueKind::integer,
     .required = true,
     .choices = bundles_choices_of_discount,
     .about = "per cent; sent in the query although this is a POST, there is no body; the values are numbers"},
    {.name = "duration",
     .in = In::query,
     .kind = ValueKind::integer,
     .required = true,
     .choices = bundles_choices_of_duration,
     .about = "months; also a number in the query"},
};

constexpr Parameter bundles_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "bundle_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter bundles_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

}  // namespace

constinit const Operation bundles_create{
    .info = {.name = "bundles.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<bundles::Create::Result>::shape},
    .group = "bundles",
    .path = "/api/{account}/bundles",
    .summary = "Adds a subscription bundle to the account.",
    .parameters = bundles_create_parameters,
    .make_result = api::make_result<bundles::Create::Result>,
};

constinit const Operation bundles_delete{
    .info = {.name = "bundles.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<bundles::Delete::Result>::shape},
    .group = "bundles",
    .path = "/api/{account}/bundles/{bundle_id}",
    .summary = "Removes a subscription bundle and answers with it.",
    .parameters = bundles_delete_parameters,
    .make_result = api::make_result<bundles::Delete::Result>,
};

constinit const Operation bundles_list{
    .info = {.name = "bundles.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<bundles::List::Result>::shape},
    .group = "bundles",
    .path = "/api/{account}/bundles",
    .summary = "All subscription bundles of the account.",
    .parameters = bundles_list_parameters,
    .make_result = api::make_result<bundles::List::Result>,
};

}  // namespace api::operations

namespace bundles {

const detail::OperationInfo& Create::info = api::operations::bundles_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::bundles_create)
        .set("account", account_)
        .set("discount", discount_)
        .set("duration", duration_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::bundles_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::bundles_delete)
        .set("account", account_)
        .set("bundle_id", bundle_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::bundles_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::bundles_list).set("account", account_).build();
}

}  // namespace bundles

}  // namespace ofapi
