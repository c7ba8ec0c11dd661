// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/messages.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace messages {

constexpr api::Field attach_tags_result_fields[] = {
    OFAPI_FIELD(AttachTags::Result, success, "success"),
};
}  // namespace messages
template <>
const api::Type api::type_of<messages::AttachTags::Result> =
    api::make_type<messages::AttachTags::Result>(messages::attach_tags_result_fields);
namespace messages {}  // namespace messages

namespace api::operations {

namespace {

constexpr Parameter messages_attach_tags_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "message_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "rfGuest",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release form guest ids but typed string"},
    {.name = "rfPartner",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of release form partner ids but typed string"},
    {.name = "rfTag",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "the message's tags become what is sent, so an empty value removes all; described as an array of creator "
              "user ids but typed string"},
};

}  // namespace

constinit const Operation messages_attach_tags{
    .info = {.name = "messages.attach-tags",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<messages::AttachTags::Result>::shape},
    .group = "messages",
    .path = "/api/{account}/messages/{message_id}/attach-tags",
    .summary = "Sets the release form tags of a message that was sent already.",
    .parameters = messages_attach_tags_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<messages::AttachTags::Result>,
};

}  // namespace api::operations

namespace messages {

const detail::OperationInfo& AttachTags::info = api::operations::messages_attach_tags.info;

Request AttachTags::request() const {
    return api::RequestBuilder(api::operations::messages_attach_tags)
        .set("account", account_)
        .set("message_id", message_id_)
        .set("rfGuest", rf_guest_)
        .set("rfPartner", rf_partner_)
        .set("rfTag", rf_tag_)
        .build();
}

}  // namespace messages

}  // namespace ofapi
