// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/whoami.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace whoami {

constexpr api::Field identity_api_key_fields[] = {
    OFAPI_FIELD(Identity::ApiKey, created_at, "created_at"),
    OFAPI_FIELD(Identity::ApiKey, last_used_at, "last_used_at"),
    OFAPI_FIELD(Identity::ApiKey, name, "name"),
};
}  // namespace whoami
template <>
const api::Type api::type_of<whoami::Identity::ApiKey> =
    api::make_type<whoami::Identity::ApiKey>(whoami::identity_api_key_fields);
namespace whoami {

constexpr api::Field identity_team_fields[] = {
    OFAPI_FIELD(Identity::Team, name, "name"),
    OFAPI_FIELD(Identity::Team, slug, "slug"),
};
}  // namespace whoami
template <>
const api::Type api::type_of<whoami::Identity::Team> =
    api::make_type<whoami::Identity::Team>(whoami::identity_team_fields);
namespace whoami {

constexpr api::Field identity_fields[] = {
    OFAPI_FIELD(Identity, api_key, "api_key"),
    OFAPI_FIELD(Identity, team, "team"),
};
}  // namespace whoami
template <>
const api::Type api::type_of<whoami::Identity> = api::make_type<whoami::Identity>(whoami::identity_fields);
namespace whoami {}  // namespace whoami

namespace api::operations {

namespace {}  // namespace

constinit const Operation whoami_retrieve{
    .info = {.name = "whoami.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<whoami::Retrieve::Result>::shape,
             .cost = {.credits = 0, .note = "not documented"}},
    .group = "whoami",
    .path = "/api/whoami",
    .summary = "Tells which API key and team the caller is using.",
    .make_result = api::make_result<whoami::Retrieve::Result>,
};

}  // namespace api::operations

namespace whoami {

const detail::OperationInfo& Retrieve::info = api::operations::whoami_retrieve.info;

Request Retrieve::request() const { return api::RequestBuilder(api::operations::whoami_retrieve).build(); }

}  // namespace whoami

}  // namespace ofapi
