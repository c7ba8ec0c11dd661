// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::webhooks {

enum class AccountScope : std::uint8_t { global, inclusive, exclusive };
[[nodiscard]] std::string_view to_string(AccountScope) noexcept;

struct Webhook {
    std::optional<std::string> id;
    std::optional<Timestamp> created_at;
    std::optional<bool> enabled;
    std::vector<std::string> events;
    std::optional<bool> has_signing_secret;
    std::optional<std::string> url;
};

/// Registers an endpoint that is to receive the team's events.
///
/// `POST /api/webhooks`. Costs no credits.
class Create {
 public:
    using Result = Webhook;
    static const detail::OperationInfo& info;

    /// `account_scope`: Global (all accounts), inclusive (only account_ids) or exclusive (all but account_ids); typed a
    /// plain string.
    /// `endpoint_url`: Comes back as url.
    /// `events`: Values from webhooks.listEvents; either OnlyFans events or fansly.* events, never both in one webhook.
    Create(AccountScope account_scope, std::string endpoint_url, std::vector<std::string> events)
        : account_scope_(account_scope), endpoint_url_(std::move(endpoint_url)), events_(std::move(events)) {}

    /// Required unless account_scope is global; acct_... ids, or fansly_acct_... ids for Fansly webhooks.
    Create& account_ids(std::vector<AccountId> value) & {
        account_ids_ = std::move(value);
        return *this;
    }
    Create&& account_ids(std::vector<AccountId> value) && { return std::move(account_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Create& account_ids(Values&&... values) & {
        return account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Create&& account_ids(Values&&... values) && {
        return std::move(account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...)));
    }

    Create& signing_secret(std::string value) & {
        signing_secret_ = std::move(value);
        return *this;
    }
    Create&& signing_secret(std::string value) && { return std::move(signing_secret(std::move(value))); }
    Create& signing_secret(std::nullptr_t) & {
        signing_secret_.emplace(std::nullopt);
        return *this;
    }
    Create&& signing_secret(std::nullptr_t) && { return std::move(signing_secret(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountScope account_scope_;
    std::string endpoint_url_;
    std::vector<std::string> events_;
    std::optional<std::vector<AccountId>> account_ids_;
    detail::Nullable<std::string> signing_secret_;
};

/// Removes a webhook.
///
/// `DELETE /api/webhooks/{webhook_id}`. The answer has no envelope and no `_meta`. Costs no credits.
class Delete {
 public:
    using Result = boost::json::value;
    static const detail::OperationInfo& info;

    explicit Delete(WebhookId webhook_id) : webhook_id_(std::move(webhook_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    WebhookId webhook_id_;
};

/// Every webhook of the team.
///
/// `GET /api/webhooks`. Costs no credits.
class List {
 public:
    using Result = std::vector<Webhook>;
    static const detail::OperationInfo& info;

    List() {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;
};

/// Event types a webhook can subscribe to.
///
/// `GET /api/webhooks/events`. Costs no credits.
class ListEvents {
 public:
    struct Item {
        std::optional<std::string> description;
        std::optional<std::string> value;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    ListEvents() {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListEvents&, const ListEvents&) = default;
};

/// One webhook.
///
/// `GET /api/webhooks/{webhook_id}`. Costs no credits.
class Retrieve {
 public:
    using Result = Webhook;
    static const detail::OperationInfo& info;

    explicit Retrieve(WebhookId webhook_id) : webhook_id_(std::move(webhook_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    WebhookId webhook_id_;
};

/// Changes a webhook, or pauses and resumes it.
///
/// `PUT /api/webhooks/{webhook_id}`. Costs no credits.
class Update {
 public:
    using Result = Webhook;
    static const detail::OperationInfo& info;

    /// `account_scope`: global, inclusive or exclusive, as in webhooks.create.
    Update(WebhookId webhook_id, AccountScope account_scope, std::string endpoint_url, std::vector<std::string> events)
        : webhook_id_(std::move(webhook_id)),
          account_scope_(account_scope),
          endpoint_url_(std::move(endpoint_url)),
          events_(std::move(events)) {}

    /// Required unless account_scope is global.
    Update& account_ids(std::vector<AccountId> value) & {
        account_ids_ = std::move(value);
        return *this;
    }
    Update&& account_ids(std::vector<AccountId> value) && { return std::move(account_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Update& account_ids(Values&&... values) & {
        return account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Update&& account_ids(Values&&... values) && {
        return std::move(account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...)));
    }

    /// False stops delivery without deleting the webhook.
    Update& enabled(bool value) & {
        enabled_ = value;
        return *this;
    }
    Update&& enabled(bool value) && { return std::move(enabled(value)); }
    Update& enabled(std::nullptr_t) & {
        enabled_.emplace(std::nullopt);
        return *this;
    }
    Update&& enabled(std::nullptr_t) && { return std::move(enabled(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    WebhookId webhook_id_;
    AccountScope account_scope_;
    std::string endpoint_url_;
    std::vector<std::string> events_;
    std::optional<std::vector<AccountId>> account_ids_;
    detail::Nullable<bool> enabled_;
};

}  // namespace ofapi::webhooks
