// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/transactions.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace transactions {

constexpr api::Field transaction_user_avatar_thumbs_fields[] = {
    OFAPI_FIELD(Transaction::User::AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(Transaction::User::AvatarThumbs, c50, "c50"),
};
}  // namespace transactions
template <>
const api::Type api::type_of<transactions::Transaction::User::AvatarThumbs> =
    api::make_type<transactions::Transaction::User::AvatarThumbs>(transactions::transaction_user_avatar_thumbs_fields);
namespace transactions {

constexpr api::Field transaction_user_fields[] = {
    OFAPI_FIELD(Transaction::User, avatar, "avatar"), OFAPI_FIELD(Transaction::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Transaction::User, id, "id"),         OFAPI_FIELD(Transaction::User, is_verified, "isVerified"),
    OFAPI_FIELD(Transaction::User, name, "name"),     OFAPI_FIELD(Transaction::User, username, "username"),
    OFAPI_FIELD(Transaction::User, view, "view"),
};
}  // namespace transactions
template <>
const api::Type api::type_of<transactions::Transaction::User> =
    api::make_type<transactions::Transaction::User>(transactions::transaction_user_fields);
namespace transactions {

constexpr api::Field transaction_fields[] = {
    OFAPI_FIELD(Transaction, amount, "amount"),     OFAPI_FIELD(Transaction, created_at, "createdAt"),
    OFAPI_FIELD(Transaction, currency, "currency"), OFAPI_FIELD(Transaction, description, "description"),
    OFAPI_FIELD(Transaction, fee, "fee"),           OFAPI_FIELD(Transaction, id, "id"),
    OFAPI_FIELD(Transaction, net, "net"),           OFAPI_FIELD(Transaction, payout_pending_days, "payoutPendingDays"),
    OFAPI_FIELD(Transaction, status, "status"),     OFAPI_FIELD(Transaction, tax_amount, "taxAmount"),
    OFAPI_FIELD(Transaction, user, "user"),         OFAPI_FIELD(Transaction, vat_amount, "vatAmount"),
};
}  // namespace transactions
template <>
const api::Type api::type_of<transactions::Transaction> =
    api::make_type<transactions::Transaction>(transactions::transaction_fields);
namespace transactions {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
    OFAPI_FIELD(List::Result, marker, "marker"),
    OFAPI_FIELD(List::Result, next_marker, "nextMarker"),
};
}  // namespace transactions
template <>
const api::Type api::type_of<transactions::List::Result> =
    api::make_type<transactions::List::Result>(transactions::list_result_fields);
namespace transactions {}  // namespace transactions

namespace api::operations {

namespace {

constexpr detail::Paging transactions_list_paging{.style = detail::PagingStyle::marker,
                                                  .items = "data.list",
                                                  .has_more = "data.hasMore",
                                                  .limit = "limit",
                                                  .cursor = "marker",
                                                  .cursor_from = "data.nextMarker"};

constexpr Parameter transactions_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit",
     .in = In::query,
     .kind = ValueKind::integer,
     .about = "numeric, but sent as a string; 10 is recommended"},
    {.name = "marker",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "next page: the answer has both marker and nextMarker (numbers) besides _pagination.next_page; which one "
              "to send is not documented"},
    {.name = "startDate",
     .in = In::query,
     .kind = ValueKind::string,
     .fallback = "-30days",
     .about = "a relative value such as \"-30days\" (the default) is accepted"},
    {.name = "tipsSource",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "only with type tips: profile, post_all, chat, stream or story"},
    {.name = "type", .in = In::query, .kind = ValueKind::string, .about = "a kind of transaction such as tips"},
};

}  // namespace

constinit const Operation transactions_list{
    .info = {.name = "transactions.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<transactions::List::Result>::shape,
             .paging = &transactions_list_paging},
    .group = "transactions",
    .path = "/api/{account}/transactions",
    .summary = "The account's transactions, newest first, page by page.",
    .parameters = transactions_list_parameters,
    .make_result = api::make_result<transactions::List::Result>,
};

}  // namespace api::operations

namespace transactions {

const detail::OperationInfo& List::info = api::operations::transactions_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::transactions_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("marker", marker_)
        .set("startDate", start_date_)
        .set("tipsSource", tips_source_)
        .set("type", type_)
        .build();
}

}  // namespace transactions

}  // namespace ofapi
