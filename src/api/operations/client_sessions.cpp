// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/client_sessions.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace client_sessions {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, client_reference_id, "client_reference_id"),
    OFAPI_FIELD(Create::Result, display_name, "display_name"),
    OFAPI_FIELD(Create::Result, token, "token"),
};
}  // namespace client_sessions
template <>
const api::Type api::type_of<client_sessions::Create::Result> =
    api::make_type<client_sessions::Create::Result>(client_sessions::create_result_fields);
namespace client_sessions {}  // namespace client_sessions

namespace api::operations {

namespace {

constexpr std::string_view client_sessions_choices_of_proxy_country[] = {
    "us",
    "uk",
    "gb",
};

constexpr Parameter client_sessions_create_parameters[] = {
    {.name = "display_name",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .about = "the name the account gets in the console"},
    {.name = "client_reference_id",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "the caller's own id for the account"},
    {.name = "proxy_country",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .choices = client_sessions_choices_of_proxy_country},
};

}  // namespace

constinit const Operation client_sessions_create{
    .info = {.name = "client-sessions.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = true,
             .result = &ShapeOf<client_sessions::Create::Result>::shape},
    .group = "client-sessions",
    .path = "/api/client-sessions",
    .summary = "Makes a session token for the embeddable login components.",
    .parameters = client_sessions_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<client_sessions::Create::Result>,
};

}  // namespace api::operations

namespace client_sessions {

std::string_view to_string(Create::ProxyCountry value) noexcept {
    switch (value) {
        case Create::ProxyCountry::us: return "us";
        case Create::ProxyCountry::uk: return "uk";
        case Create::ProxyCountry::gb: return "gb";
    }
    return "";
}

const detail::OperationInfo& Create::info = api::operations::client_sessions_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::client_sessions_create)
        .set("display_name", display_name_)
        .set("client_reference_id", client_reference_id_)
        .set("proxy_country", proxy_country_)
        .build();
}

}  // namespace client_sessions

}  // namespace ofapi
