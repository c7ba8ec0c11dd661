#include <ofapi/api/mass_messaging.hpp>

#include "api/decoder.hpp"
#include "api/target.hpp"

namespace ofapi {

namespace api {

using namespace mass_messaging;

constexpr Field queue_item_fields[] = {
    OFAPI_FIELD(QueueItem, can_unsend, "canUnsend"),
    OFAPI_FIELD(QueueItem, date, "date"),
    OFAPI_FIELD(QueueItem, has_error, "hasError"),
    OFAPI_FIELD(QueueItem, id, "id"),
    OFAPI_FIELD(QueueItem, is_canceled, "isCanceled"),
    OFAPI_FIELD(QueueItem, is_couple_people_media, "isCouplePeopleMedia"),
    OFAPI_FIELD(QueueItem, is_done, "isDone"),
    OFAPI_FIELD(QueueItem, is_ready, "isReady"),
    OFAPI_FIELD(QueueItem, pending, "pending"),
    OFAPI_FIELD(QueueItem, total, "total"),
    OFAPI_FIELD(QueueItem, unsend_seconds, "unsendSeconds"),
};
template <>
const Type type_of<QueueItem> = make_type<QueueItem>(queue_item_fields);

}  // namespace api

namespace mass_messaging {

constinit const detail::OperationInfo List::info{
    .name = "mass_messaging.list",
    .method = Method::get,
    .envelope = detail::Envelope::data,
    .kind = detail::ResultKind::array,
    .idempotent = true,
    .sensitive_body = false,
    .decode = api::decode<Result>,
};

Request List::request() const {
    Request request(info, api::Target("/api/").segment(account_.str()).path("/mass-messaging").take());
    request.account(account_);
    if (account_.empty()) request.problem("account: must not be empty");
    return request;
}

}  // namespace mass_messaging

}  // namespace ofapi
