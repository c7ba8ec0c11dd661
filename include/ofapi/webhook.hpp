#pragma once

/// What the service delivers to an endpoint of yours: who sent it, what it says, and whether it came before.
///
/// Nothing here does I/O. A receiver hands over the raw body and the header fields of a POST, in this order:
///
///     webhook::Headers headers;
///     for (const auto& [name, value] : request.fields) headers.add(name, value);
///     if (!webhook::verify(request.body, headers.signature(), secret)) return 401;
///     const auto event = webhook::parse(request.body, headers);
///     if (!event) return 400;
///     if (!seen.contains(event->key, Clock::now())) {
///         queue.push(*event);  // where this throws, answer 500: the service delivers the event again
///         seen.remember(event->key, Clock::now());
///     }
///     return 200;  // within 10 s
///
/// Deliveries come in no order, and more than once. Rules: the service's pages on delivery and on protecting webhooks.

#include <ofapi/error.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>
#include <boost/system/result.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ofapi::webhook {

/// Whether `signature` is that of `raw_body`: the HMAC-SHA256 in hex, letters in either case, compared in constant
/// time. `raw_body` is the body as it came, not JSON written anew. Never true for an empty secret or signature. Any
/// thread.
[[nodiscard]] bool verify(std::string_view raw_body, std::string_view signature, std::string_view secret) noexcept;

/// The signature the service sends with `raw_body`, 64 hex digits; for tests and tools that deliver.
[[nodiscard]] std::string sign(std::string_view raw_body, std::string_view secret);

/// The events of the service's catalogue.
enum class EventKind : std::uint8_t {
    unknown,  ///< a name that is not in this list, a `fansly.*` event for one; `Event::name` has it
    accounts_connected,
    accounts_reconnected,
    accounts_disconnected,
    accounts_session_expired,
    accounts_authentication_failed,
    accounts_otp_code_required,
    accounts_face_otp_required,
    chat_queue_updated,
    chat_queue_finished,
    data_exports_calculating_credits,
    data_exports_calculating_credits_completed,
    data_exports_calculating_credits_failed,
    data_exports_in_progress,
    data_exports_completed,
    data_exports_failed,
    data_exports_cancelled,
    fan_summary_completed,
    media_uploads_completed,
    media_uploads_failed,
    messages_received,
    messages_sent,
    messages_deleted,
    messages_ppv_unlocked,
    posts_liked,
    subscriptions_new,
    subscriptions_renewed,
    subscriptions_expired,
    tips_received,
    transactions_new,
    users_typing,
    users_online,
    users_offline,
};

/// The event's name on the wire, `messages.ppv.unlocked`; "unknown" for `EventKind::unknown`.
[[nodiscard]] std::string_view to_string(EventKind) noexcept;

/// `EventKind::unknown` for a name that is not in the catalogue. Names are compared exactly.
[[nodiscard]] EventKind kind_of(std::string_view name) noexcept;

/// The header fields of a delivery that matter here. A value; not synchronised.
class Headers {
 public:
    Headers() {}

    /// Takes in one field. Names are compared without case, blanks around the value are dropped, other fields are
    /// ignored, and of a field that comes twice the first counts.
    Headers& add(std::string_view name, std::string_view value) &;
    Headers&& add(std::string_view name, std::string_view value) && { return std::move(add(name, value)); }

    /// `Signature`: for `verify`. Only sent where the webhook has a secret.
    [[nodiscard]] const std::string& signature() const noexcept { return signature_; }
    /// `X-OFAPI-Idempotency-Key`: the same over all deliveries of an event. The signature does not cover it.
    [[nodiscard]] const std::string& key() const noexcept { return key_; }
    /// `X-OFAPI-Redelivery-Of`: the delivery that somebody asked the service to repeat.
    [[nodiscard]] const std::string& redelivery_of() const noexcept { return redelivery_of_; }

 private:
    std::string signature_;
    std::string key_;
    std::string redelivery_of_;
};

/// One event, as delivered. A value; not synchronised.
struct Event {
    std::string name;  ///< as it came, also where the kind is unknown
    EventKind kind = EventKind::unknown;
    AccountId account;                ///< `account_id`; empty for events of the team, such as those of data exports
    std::vector<AccountId> accounts;  ///< `account_ids`; or the one account where there is no such list
    boost::json::value payload;       ///< as it came; its shape is the event's own
    std::string key;                  ///< tells duplicates; empty for ephemeral events
    std::string redelivery_of;        ///< delivery id; empty unless it was repeated by hand

    /// Typing, online, offline: worth nothing later, never repeated, and without a key.
    [[nodiscard]] bool ephemeral() const noexcept;

    /// OnlyFans' number of the creator, `payload.user_id`: whose account it is, never who acted.
    [[nodiscard]] std::optional<std::int64_t> creator_id() const;

    /// OnlyFans' number of the fan, for messages received (`fromUser.id`) and sent (`toUser.id`), and for unlocked
    /// messages, tips, new and renewed subscriptions and transactions (`user.id`). Nothing for other events, and where
    /// the payload does not name the fan, which happens with unlocked messages. These places are seen, not documented.
    [[nodiscard]] std::optional<std::int64_t> fan_id() const;
};

/// Reads a delivery whose signature has been verified. Lenient, as the service is: what is missing or of another type
/// is empty, and unknown members are ignored. An error: `errc::not_json`, or `errc::missing_data` where the body is no
/// object or names no event. `parse(...).value()` throws it. Any thread.
[[nodiscard]] boost::system::result<Event, Error> parse(std::string_view raw_body, const Headers& headers = Headers());

/// Tells whether an event has been dealt with, by its key. Ask `contains` first, deal with the event, and `remember`
/// its key only once that has succeeded: an event that failed is then new when the service delivers it again. Between
/// the two calls it is new as well, so deal with one delivery of a key at a time.
///
/// Keeps so many keys for so long after each was last remembered, and forgets the oldest first; what is forgotten
/// counts as new. About 200 bytes a key. A call takes constant time on average. Takes the time as an argument and does
/// not synchronise: one thread at a time.
///
/// It remembers in memory only. Whoever must not act twice even after a restart keeps the keys with the results.
class Seen {
 public:
    /// By default as long as the service can repeat a delivery, 7 days, and a day more.
    explicit Seen(std::size_t max_keys = 100'000, Duration max_age = std::chrono::hours(8 * 24));

    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;
    Seen(Seen&&) noexcept = default;
    Seen& operator=(Seen&&) noexcept = default;

    /// Whether the key is remembered. Changes nothing: asking does not make a key last longer. Never true for an empty
    /// key: such an event is never a duplicate. A time before that of a `remember` counts as the later one.
    [[nodiscard]] bool contains(std::string_view key, Time now) const;

    /// Remembers the key from now on; where it is remembered already, its time begins anew. Ignores an empty key. A
    /// time before that of an earlier `remember` counts as the later one.
    void remember(std::string_view key, Time now);

    /// Keys that are kept; those whose time is up go with the next `remember`.
    [[nodiscard]] std::size_t size() const noexcept { return index_.size(); }

 private:
    struct Entry {
        std::string key;
        Time remembered;
    };

    void forget_oldest();

    std::size_t max_keys_;
    Duration max_age_;
    Time now_ = Time::min();
    std::list<Entry> entries_;  // in the order in which they were last remembered
    std::unordered_map<std::string_view, std::list<Entry>::iterator> index_;
};

}  // namespace ofapi::webhook
