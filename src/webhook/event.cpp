#include <ofapi/webhook.hpp>

#include "api/envelope.hpp"
#include "api/numbers.hpp"
#include "http/text.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>

namespace ofapi::webhook {

namespace {

namespace json = boost::json;

/// In the order of EventKind.
constexpr std::array<std::string_view, 33> names{
    "unknown",
    "accounts.connected",
    "accounts.reconnected",
    "accounts.disconnected",
    "accounts.session_expired",
    "accounts.authentication_failed",
    "accounts.otp_code_required",
    "accounts.face_otp_required",
    "chat_queue.updated",
    "chat_queue.finished",
    "data_exports.calculating_credits",
    "data_exports.calculating_credits_completed",
    "data_exports.calculating_credits_failed",
    "data_exports.in_progress",
    "data_exports.completed",
    "data_exports.failed",
    "data_exports.cancelled",
    "fan_summary.completed",
    "media_uploads.completed",
    "media_uploads.failed",
    "messages.received",
    "messages.sent",
    "messages.deleted",
    "messages.ppv.unlocked",
    "posts.liked",
    "subscriptions.new",
    "subscriptions.renewed",
    "subscriptions.expired",
    "tips.received",
    "transactions.new",
    "users.typing",
    "users.online",
    "users.offline",
};
static_assert(names.size() == static_cast<std::size_t>(EventKind::users_offline) + 1);

Error refusal(errc code, std::string message) {
    Failure failure;
    failure.code = code;
    failure.operation = "webhook";
    failure.message = std::move(message);
    failure.stop = StopReason::permanent;
    return Error(std::move(failure));
}

const json::value* member(const json::value& parent, std::string_view name) {
    const json::object* object = parent.if_object();
    return object == nullptr ? nullptr : object->if_contains(name);
}

std::string text_in(const json::value& parent, std::string_view name) {
    const json::value* value = member(parent, name);
    return value != nullptr && value->is_string() ? std::string(std::string_view(value->get_string())) : std::string();
}

/// OnlyFans' ids are numbers in some places and texts in others.
std::optional<std::int64_t> id_in(const json::value& parent, std::string_view name) {
    const json::value* value = member(parent, name);
    if (value == nullptr) return std::nullopt;
    if (value->is_int64()) return value->get_int64();
    if (value->is_double()) return api::exact_integer(value->get_double());
    if (value->is_string()) return api::parse_integer(value->get_string());
    return std::nullopt;
}

}  // namespace

std::string_view to_string(EventKind kind) noexcept { return names[static_cast<std::size_t>(kind)]; }

EventKind kind_of(std::string_view name) noexcept {
    const auto found = std::find(names.begin() + 1, names.end(), name);
    return found == names.end() ? EventKind::unknown : static_cast<EventKind>(found - names.begin());
}

Headers& Headers::add(std::string_view name, std::string_view value) & {
    const auto take = [&](std::string_view wanted, std::string& target) {
        if (target.empty() && http::equal_ignoring_case(name, wanted)) target = api::trim(value);
    };
    take("Signature", signature_);
    take("X-OFAPI-Idempotency-Key", key_);
    take("X-OFAPI-Redelivery-Of", redelivery_of_);
    return *this;
}

bool Event::ephemeral() const noexcept {
    return kind == EventKind::users_typing || kind == EventKind::users_online || kind == EventKind::users_offline;
}

std::optional<std::int64_t> Event::creator_id() const { return id_in(payload, "user_id"); }

std::optional<std::int64_t> Event::fan_id() const {
    std::string_view place;
    switch (kind) {
        case EventKind::messages_received: place = "fromUser"; break;
        case EventKind::messages_sent: place = "toUser"; break;
        case EventKind::messages_ppv_unlocked:
        case EventKind::subscriptions_new:
        case EventKind::subscriptions_renewed:
        case EventKind::tips_received:
        case EventKind::transactions_new: place = "user"; break;
        default: return std::nullopt;
    }
    const json::value* fan = member(payload, place);
    return fan == nullptr ? std::nullopt : id_in(*fan, "id");
}

boost::system::result<Event, Error> parse(std::string_view raw_body, const Headers& headers) {
    json::parse_options options;
    options.max_depth = api::max_json_depth;
    error_code ec;
    json::value body = json::parse({raw_body.data(), raw_body.size()}, ec, {}, options);
    if (ec) return refusal(errc::not_json, ec.message());

    Event event;
    event.name = text_in(body, "event");
    if (event.name.empty()) return refusal(errc::missing_data, "it names no event");
    event.kind = kind_of(event.name);
    event.account = AccountId(text_in(body, "account_id"));
    const json::value* list = member(body, "account_ids");
    if (list != nullptr && list->is_array()) {
        for (const json::value& id : list->get_array()) {
            if (id.is_string()) event.accounts.emplace_back(std::string_view(id.get_string()));
        }
    } else if (!event.account.empty()) {
        event.accounts.push_back(event.account);
    }
    if (json::value* payload = body.get_object().if_contains("payload")) event.payload = std::move(*payload);
    event.key = headers.key();
    event.redelivery_of = headers.redelivery_of();
    return event;
}

}  // namespace ofapi::webhook
