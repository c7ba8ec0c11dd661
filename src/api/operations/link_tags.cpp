// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/link_tags.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace link_tags {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, tags, "tags"),
};
}  // namespace link_tags
template <>
const api::Type api::type_of<link_tags::List::Result> =
    api::make_type<link_tags::List::Result>(link_tags::list_result_fields);
namespace link_tags {}  // namespace link_tags

namespace api::operations {

namespace {

constexpr std::string_view link_tags_choices_of_type[] = {
    "trial_links",
    "tracking_links",
    "smart_links",
};

constexpr Parameter link_tags_list_parameters[] = {
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = link_tags_choices_of_type,
     .about = "without it the tags of all kinds of link come back; smart_links stands only in the newer of two stored "
              "versions"},
};

}  // namespace

constinit const Operation link_tags_list{
    .info = {.name = "link-tags.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<link_tags::List::Result>::shape,
             .cost = {.credits = 0}},
    .group = "link-tags",
    .path = "/api/link-tags",
    .summary = "Every tag in use on trial links, tracking links and Smart Links; costs no credits.",
    .parameters = link_tags_list_parameters,
    .make_result = api::make_result<link_tags::List::Result>,
};

}  // namespace api::operations

namespace link_tags {

std::string_view to_string(List::Type value) noexcept {
    switch (value) {
        case List::Type::trial_links: return "trial_links";
        case List::Type::tracking_links: return "tracking_links";
        case List::Type::smart_links: return "smart_links";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::link_tags_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::link_tags_list).set("type", type_).build();
}

}  // namespace link_tags

}  // namespace ofapi
