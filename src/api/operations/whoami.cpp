#include <ofapi/api/whoami.hpp>

#include "api/decoder.hpp"
#include "api/target.hpp"

namespace ofapi {

namespace api {

using namespace whoami;

constexpr Field identity_api_key_fields[] = {
    OFAPI_FIELD(Identity::ApiKey, created_at, "created_at"),
    OFAPI_FIELD(Identity::ApiKey, last_used_at, "last_used_at"),
    OFAPI_FIELD(Identity::ApiKey, name, "name"),
};
template <>
const Type type_of<Identity::ApiKey> = make_type<Identity::ApiKey>(identity_api_key_fields);

constexpr Field identity_team_fields[] = {
    OFAPI_FIELD(Identity::Team, name, "name"),
    OFAPI_FIELD(Identity::Team, slug, "slug"),
};
template <>
const Type type_of<Identity::Team> = make_type<Identity::Team>(identity_team_fields);

constexpr Field identity_fields[] = {
    OFAPI_FIELD(Identity, api_key, "api_key"),
    OFAPI_FIELD(Identity, team, "team"),
};
template <>
const Type type_of<Identity> = make_type<Identity>(identity_fields);

}  // namespace api

namespace whoami {

constinit const detail::OperationInfo Retrieve::info{
    .name = "whoami.retrieve",
    .method = Method::get,
    .envelope = detail::Envelope::bare,
    .kind = detail::ResultKind::object,
    .idempotent = true,
    .sensitive_body = false,
    .decode = api::decode<Result>,
};

Request Retrieve::request() const { return Request(info, api::Target("/api/whoami").take()); }

}  // namespace whoami

}  // namespace ofapi
