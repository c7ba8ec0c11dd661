// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/release_forms.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace release_forms {

constexpr api::Field avatar_thumbs_fields[] = {
    OFAPI_FIELD(AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(AvatarThumbs, c50, "c50"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::AvatarThumbs> =
    api::make_type<release_forms::AvatarThumbs>(release_forms::avatar_thumbs_fields);
namespace release_forms {

constexpr api::Field create_invitation_link_result_user_fields[] = {
    OFAPI_FIELD(CreateInvitationLink::Result::User, avatar, "avatar"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, id, "id"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, is_active, "isActive"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, is_deleted, "isDeleted"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, is_verified, "isVerified"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, name, "name"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, username, "username"),
    OFAPI_FIELD(CreateInvitationLink::Result::User, view, "view"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateInvitationLink::Result::User> =
    api::make_type<release_forms::CreateInvitationLink::Result::User>(
        release_forms::create_invitation_link_result_user_fields);
namespace release_forms {

constexpr api::Field create_invitation_link_result_fields[] = {
    OFAPI_FIELD(CreateInvitationLink::Result, date, "date"),
    OFAPI_FIELD(CreateInvitationLink::Result, id, "id"),
    OFAPI_FIELD(CreateInvitationLink::Result, invitation_url, "invitationUrl"),
    OFAPI_FIELD(CreateInvitationLink::Result, name, "name"),
    OFAPI_FIELD(CreateInvitationLink::Result, token, "token"),
    OFAPI_FIELD(CreateInvitationLink::Result, type, "type"),
    OFAPI_FIELD(CreateInvitationLink::Result, user, "user"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateInvitationLink::Result> =
    api::make_type<release_forms::CreateInvitationLink::Result>(release_forms::create_invitation_link_result_fields);
namespace release_forms {

constexpr api::Field create_release_form_result_user_header_size_fields[] = {
    OFAPI_FIELD(CreateReleaseForm::Result::User::HeaderSize, height, "height"),
    OFAPI_FIELD(CreateReleaseForm::Result::User::HeaderSize, width, "width"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateReleaseForm::Result::User::HeaderSize> =
    api::make_type<release_forms::CreateReleaseForm::Result::User::HeaderSize>(
        release_forms::create_release_form_result_user_header_size_fields);
namespace release_forms {

constexpr api::Field create_release_form_result_user_header_thumbs_fields[] = {
    OFAPI_FIELD(CreateReleaseForm::Result::User::HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(CreateReleaseForm::Result::User::HeaderThumbs, w760, "w760"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateReleaseForm::Result::User::HeaderThumbs> =
    api::make_type<release_forms::CreateReleaseForm::Result::User::HeaderThumbs>(
        release_forms::create_release_form_result_user_header_thumbs_fields);
namespace release_forms {

constexpr api::Field create_release_form_result_user_fields[] = {
    OFAPI_FIELD(CreateReleaseForm::Result::User, avatar, "avatar"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, header, "header"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, header_size, "headerSize"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, id, "id"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, is_verified, "isVerified"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, name, "name"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, tips_max, "tipsMax"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, tips_min, "tipsMin"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, username, "username"),
    OFAPI_FIELD(CreateReleaseForm::Result::User, view, "view"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateReleaseForm::Result::User> =
    api::make_type<release_forms::CreateReleaseForm::Result::User>(
        release_forms::create_release_form_result_user_fields);
namespace release_forms {

constexpr api::Field create_release_form_result_fields[] = {
    OFAPI_FIELD(CreateReleaseForm::Result, approved_at, "approvedAt"),
    OFAPI_FIELD(CreateReleaseForm::Result, code, "code"),
    OFAPI_FIELD(CreateReleaseForm::Result, created_at, "createdAt"),
    OFAPI_FIELD(CreateReleaseForm::Result, id, "id"),
    OFAPI_FIELD(CreateReleaseForm::Result, name, "name"),
    OFAPI_FIELD(CreateReleaseForm::Result, signature, "signature"),
    OFAPI_FIELD(CreateReleaseForm::Result, signed_, "signed"),
    OFAPI_FIELD(CreateReleaseForm::Result, signers_count, "signersCount"),
    OFAPI_FIELD(CreateReleaseForm::Result, submission_url, "submissionUrl"),
    OFAPI_FIELD(CreateReleaseForm::Result, type, "type"),
    OFAPI_FIELD(CreateReleaseForm::Result, user, "user"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::CreateReleaseForm::Result> =
    api::make_type<release_forms::CreateReleaseForm::Result>(release_forms::create_release_form_result_fields);
namespace release_forms {

constexpr api::Field list_taggable_users_result_item_user_fields[] = {
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, avatar, "avatar"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, hidden_for_rf, "hiddenForRf"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, id, "id"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, is_from_guest, "isFromGuest"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, is_verified, "isVerified"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, iv_status, "ivStatus"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, name, "name"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, username, "username"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item::User, view, "view"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::ListTaggableUsers::Result::Item::User> =
    api::make_type<release_forms::ListTaggableUsers::Result::Item::User>(
        release_forms::list_taggable_users_result_item_user_fields);
namespace release_forms {

constexpr api::Field list_taggable_users_result_item_fields[] = {
    OFAPI_FIELD(ListTaggableUsers::Result::Item, id, "id"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item, name, "name"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item, type, "type"),
    OFAPI_FIELD(ListTaggableUsers::Result::Item, user, "user"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::ListTaggableUsers::Result::Item> =
    api::make_type<release_forms::ListTaggableUsers::Result::Item>(
        release_forms::list_taggable_users_result_item_fields);
namespace release_forms {

constexpr api::Field list_taggable_users_result_fields[] = {
    OFAPI_REQUIRED_FIELD(ListTaggableUsers::Result, items, "items"),
};
}  // namespace release_forms
template <>
const api::Type api::type_of<release_forms::ListTaggableUsers::Result> =
    api::make_type<release_forms::ListTaggableUsers::Result>(release_forms::list_taggable_users_result_fields);
namespace release_forms {}  // namespace release_forms

namespace api::operations {

namespace {

constexpr Parameter release_forms_create_invitation_link_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging release_forms_list_taggable_users_paging{
    .style = detail::PagingStyle::next_page, .items = "data.items", .limit = "limit", .offset = "offset"};

constexpr std::string_view release_forms_choices_of_filter[] = {
    "all",
    "pending",
};

constexpr std::string_view release_forms_choices_of_sort[] = {
    "date",
    "name",
};

constexpr std::string_view release_forms_choices_of_sort_direction[] = {
    "desc",
    "asc",
};

constexpr Parameter release_forms_list_taggable_users_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "filter", .in = In::query, .kind = ValueKind::string, .choices = release_forms_choices_of_filter},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 1, .maximum = 50},
    {.name = "name", .in = In::query, .kind = ValueKind::string, .about = "matches name or username"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .minimum = 0},
    {.name = "sort", .in = In::query, .kind = ValueKind::string, .choices = release_forms_choices_of_sort},
    {.name = "sortDirection",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = release_forms_choices_of_sort_direction},
};

}  // namespace

constinit const Operation release_forms_create_invitation_link{
    .info = {.name = "release-forms.create-invitation-link",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<release_forms::CreateInvitationLink::Result>::shape},
    .group = "release-forms",
    .path = "/api/{account}/release-forms/create-invitation-link",
    .summary = "Creates a link that invites someone to the account's release forms.",
    .parameters = release_forms_create_invitation_link_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<release_forms::CreateInvitationLink::Result>,
};

constinit const Operation release_forms_create_release_form{
    .info = {.name = "release-forms.create-release-form",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<release_forms::CreateReleaseForm::Result>::shape},
    .group = "release-forms",
    .path = "/api/{account}/release-forms/create-release-form",
    .summary = "Creates a release form and the link to submit it.",
    .parameters = release_forms_create_invitation_link_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<release_forms::CreateReleaseForm::Result>,
};

constinit const Operation release_forms_list_taggable_users{
    .info = {.name = "release-forms.list-taggable-users",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<release_forms::ListTaggableUsers::Result>::shape,
             .paging = &release_forms_list_taggable_users_paging},
    .group = "release-forms",
    .path = "/api/{account}/release-forms/taggable-users",
    .summary = "Pages through verified creators with a signed release form, who may be tagged in content.",
    .parameters = release_forms_list_taggable_users_parameters,
    .make_result = api::make_result<release_forms::ListTaggableUsers::Result>,
};

}  // namespace api::operations

namespace release_forms {

const detail::OperationInfo& CreateInvitationLink::info = api::operations::release_forms_create_invitation_link.info;

Request CreateInvitationLink::request() const {
    return api::RequestBuilder(api::operations::release_forms_create_invitation_link)
        .set("account", account_)
        .set("name", name_)
        .build();
}

const detail::OperationInfo& CreateReleaseForm::info = api::operations::release_forms_create_release_form.info;

Request CreateReleaseForm::request() const {
    return api::RequestBuilder(api::operations::release_forms_create_release_form)
        .set("account", account_)
        .set("name", name_)
        .build();
}

std::string_view to_string(ListTaggableUsers::Filter value) noexcept {
    switch (value) {
        case ListTaggableUsers::Filter::all: return "all";
        case ListTaggableUsers::Filter::pending: return "pending";
    }
    return "";
}

std::string_view to_string(ListTaggableUsers::Sort value) noexcept {
    switch (value) {
        case ListTaggableUsers::Sort::date: return "date";
        case ListTaggableUsers::Sort::name: return "name";
    }
    return "";
}

std::string_view to_string(ListTaggableUsers::SortDirection value) noexcept {
    switch (value) {
        case ListTaggableUsers::SortDirection::desc: return "desc";
        case ListTaggableUsers::SortDirection::asc: return "asc";
    }
    return "";
}

const detail::OperationInfo& ListTaggableUsers::info = api::operations::release_forms_list_taggable_users.info;

Request ListTaggableUsers::request() const {
    return api::RequestBuilder(api::operations::release_forms_list_taggable_users)
        .set("account", account_)
        .set("filter", filter_)
        .set("limit", limit_)
        .set("name", name_)
        .set("offset", offset_)
        .set("sort", sort_)
        .set("sortDirection", sort_direction_)
        .build();
}

}  // namespace release_forms

}  // namespace ofapi
