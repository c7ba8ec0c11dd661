// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::shared_tracking_links {

/// Tracking links other creators have shared with the account, read live and then cached.
///
/// `GET /api/{account}/shared-tracking-links`. Pages by the address of the next page.
class List {
 public:
    struct Result {
        struct ListItem {
            struct Owner {
                std::optional<std::int64_t> id;
                std::optional<std::string> avatar_thumb_url;
                std::optional<std::string> name;
                std::optional<std::string> username;
            };

            std::optional<std::int64_t> id;
            std::optional<std::int64_t> campaign_code;
            std::optional<std::string> campaign_name;
            std::optional<std::string> campaign_url;
            std::optional<std::int64_t> clicks_count;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> end_date;
            std::optional<bool> is_deleted;
            std::optional<Owner> owner;
            std::optional<std::int64_t> subscribers_count;
            std::vector<boost::json::value> tags;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 1 to 100; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Integer 0 or 1; likewise sorting_deleted and with_deleted; 1 where it is not set.
    List& pagination(std::int64_t value) & {
        pagination_ = value;
        return *this;
    }
    List&& pagination(std::int64_t value) && { return std::move(pagination(value)); }

    /// Whether deleted links take part in sorting; 0 or 1; 1 where it is not set.
    List& sorting_deleted(std::int64_t value) & {
        sorting_deleted_ = value;
        return *this;
    }
    List&& sorting_deleted(std::int64_t value) && { return std::move(sorting_deleted(value)); }

    /// A string of at most 10 characters, "true" to include statistics; true where it is not set.
    List& stats(std::string value) & {
        stats_ = std::move(value);
        return *this;
    }
    List&& stats(std::string value) && { return std::move(stats(std::move(value))); }

    /// Wait for the database sync rather than leaving it to the background.
    List& synchronous(bool value) & {
        synchronous_ = value;
        return *this;
    }
    List&& synchronous(bool value) && { return std::move(synchronous(value)); }

    /// 0 or 1; 1 where it is not set.
    List& with_deleted(std::int64_t value) & {
        with_deleted_ = value;
        return *this;
    }
    List&& with_deleted(std::int64_t value) && { return std::move(with_deleted(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::int64_t> pagination_;
    std::optional<std::int64_t> sorting_deleted_;
    std::optional<std::string> stats_;
    std::optional<bool> synchronous_;
    std::optional<std::int64_t> with_deleted_;
};

/// Gives up the account's access to a shared tracking link; its owner keeps the link.
///
/// `DELETE /api/{account}/shared-tracking-links/{shared_tracking_link_id}`
class RevokeAccess {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    RevokeAccess(AccountId account, SharedTrackingLinkId shared_tracking_link_id)
        : account_(std::move(account)), shared_tracking_link_id_(std::move(shared_tracking_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RevokeAccess&, const RevokeAccess&) = default;

 private:
    AccountId account_;
    SharedTrackingLinkId shared_tracking_link_id_;
};

namespace tags {

/// Adds tags to a shared tracking link, keeping those it has; costs no credits.
///
/// `POST /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags`. Costs no credits.
class Add {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: One namespace with the account's own tracking links.
    Add(AccountId account, SharedTrackingLinkId shared_tracking_link_id, std::vector<std::string> tags)
        : account_(std::move(account)),
          shared_tracking_link_id_(std::move(shared_tracking_link_id)),
          tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    SharedTrackingLinkId shared_tracking_link_id_;
    std::vector<std::string> tags_;
};

/// Tags of one shared tracking link; costs no credits.
///
/// `GET /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags`. Costs no credits.
class List {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    List(AccountId account, SharedTrackingLinkId shared_tracking_link_id)
        : account_(std::move(account)), shared_tracking_link_id_(std::move(shared_tracking_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    SharedTrackingLinkId shared_tracking_link_id_;
};

/// Takes tags off a shared tracking link; costs no credits.
///
/// `DELETE /api/{account}/shared-tracking-links/{shared_tracking_link_id}/tags`. Costs no credits.
class Remove {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: Sent in the body of the DELETE request.
    Remove(AccountId account, SharedTrackingLinkId shared_tracking_link_id, std::vector<std::string> tags)
        : account_(std::move(account)),
          shared_tracking_link_id_(std::move(shared_tracking_link_id)),
          tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    SharedTrackingLinkId shared_tracking_link_id_;
    std::vector<std::string> tags_;
};

}  // namespace tags

}  // namespace ofapi::shared_tracking_links
