// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/subscribers.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace subscribers {

constexpr api::Field retrieve_statistics_result_earning_fields[] = {
    OFAPI_FIELD(RetrieveStatistics::Result::Earning, count, "count"),
    OFAPI_FIELD(RetrieveStatistics::Result::Earning, date, "date"),
};
}  // namespace subscribers
template <>
const api::Type api::type_of<subscribers::RetrieveStatistics::Result::Earning> =
    api::make_type<subscribers::RetrieveStatistics::Result::Earning>(
        subscribers::retrieve_statistics_result_earning_fields);
namespace subscribers {

constexpr api::Field retrieve_statistics_result_subscribe_fields[] = {
    OFAPI_FIELD(RetrieveStatistics::Result::Subscribe, count, "count"),
    OFAPI_FIELD(RetrieveStatistics::Result::Subscribe, date, "date"),
};
}  // namespace subscribers
template <>
const api::Type api::type_of<subscribers::RetrieveStatistics::Result::Subscribe> =
    api::make_type<subscribers::RetrieveStatistics::Result::Subscribe>(
        subscribers::retrieve_statistics_result_subscribe_fields);
namespace subscribers {

constexpr api::Field retrieve_statistics_result_fields[] = {
    OFAPI_FIELD(RetrieveStatistics::Result, delta, "delta"),
    OFAPI_FIELD(RetrieveStatistics::Result, earnings, "earnings"),
    OFAPI_FIELD(RetrieveStatistics::Result, subscribers, "subscribers"),
    OFAPI_FIELD(RetrieveStatistics::Result, subscribes, "subscribes"),
    OFAPI_FIELD(RetrieveStatistics::Result, total, "total"),
};
}  // namespace subscribers
template <>
const api::Type api::type_of<subscribers::RetrieveStatistics::Result> =
    api::make_type<subscribers::RetrieveStatistics::Result>(subscribers::retrieve_statistics_result_fields);
namespace subscribers {}  // namespace subscribers

namespace api::operations {

namespace {

constexpr std::string_view subscribers_choices_of_type[] = {
    "total",
    "renew",
    "new",
};

constexpr Parameter subscribers_retrieve_statistics_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "end_date", .in = In::query, .kind = ValueKind::string},
    {.name = "start_date",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "leave out both dates to cover everything"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = subscribers_choices_of_type,
     .fallback = "total"},
};

}  // namespace

constinit const Operation subscribers_retrieve_statistics{
    .info = {.name = "subscribers.retrieve-statistics",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<subscribers::RetrieveStatistics::Result>::shape},
    .group = "subscribers",
    .path = "/api/{account}/subscribers/statistics",
    .summary = "Subscriber counts and the earnings from them over a period.",
    .parameters = subscribers_retrieve_statistics_parameters,
    .make_result = api::make_result<subscribers::RetrieveStatistics::Result>,
};

}  // namespace api::operations

namespace subscribers {

std::string_view to_string(RetrieveStatistics::Type value) noexcept {
    switch (value) {
        case RetrieveStatistics::Type::total: return "total";
        case RetrieveStatistics::Type::renew: return "renew";
        case RetrieveStatistics::Type::new_: return "new";
    }
    return "";
}

const detail::OperationInfo& RetrieveStatistics::info = api::operations::subscribers_retrieve_statistics.info;

Request RetrieveStatistics::request() const {
    return api::RequestBuilder(api::operations::subscribers_retrieve_statistics)
        .set("account", account_)
        .set("end_date", end_date_)
        .set("start_date", start_date_)
        .set("type", type_)
        .build();
}

}  // namespace subscribers

}  // namespace ofapi
