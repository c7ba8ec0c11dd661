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

namespace ofapi::shared_trial_links {

/// Free trial links other creators have shared with the account, read live and then cached.
///
/// `GET /api/{account}/shared-trial-links`. Pages by the address of the next page.
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
            std::optional<std::int64_t> claim_counts;
            std::optional<std::int64_t> clicks_counts;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> expired_at;
            std::optional<bool> is_finished;
            std::optional<Owner> owner;
            std::optional<std::int64_t> subscribe_counts;
            std::optional<std::int64_t> subscribe_days;
            std::vector<boost::json::value> tags;
            std::optional<std::string> trial_link_name;
            std::optional<std::string> url;
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

    /// Integer 0 or 1.
    List& pagination(std::int64_t value) & {
        pagination_ = value;
        return *this;
    }
    List&& pagination(std::int64_t value) && { return std::move(pagination(value)); }

    /// Wait for the database sync rather than leaving it to the background.
    List& synchronous(bool value) & {
        synchronous_ = value;
        return *this;
    }
    List&& synchronous(bool value) && { return std::move(synchronous(value)); }

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
    std::optional<bool> synchronous_;
};

/// Gives up the account's access to a shared trial link; its owner keeps the link.
///
/// `DELETE /api/{account}/shared-trial-links/{shared_trial_link_id}`
class RevokeAccess {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    RevokeAccess(AccountId account, SharedTrialLinkId shared_trial_link_id)
        : account_(std::move(account)), shared_trial_link_id_(std::move(shared_trial_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RevokeAccess&, const RevokeAccess&) = default;

 private:
    AccountId account_;
    SharedTrialLinkId shared_trial_link_id_;
};

namespace tags {

/// Adds tags to a shared trial link, keeping those it has; costs no credits.
///
/// `POST /api/{account}/shared-trial-links/{shared_trial_link_id}/tags`. Costs no credits.
class Add {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: One namespace with the account's own trial links.
    Add(AccountId account, SharedTrialLinkId shared_trial_link_id, std::vector<std::string> tags)
        : account_(std::move(account)),
          shared_trial_link_id_(std::move(shared_trial_link_id)),
          tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    SharedTrialLinkId shared_trial_link_id_;
    std::vector<std::string> tags_;
};

/// Tags of one shared trial link; costs no credits.
///
/// `GET /api/{account}/shared-trial-links/{shared_trial_link_id}/tags`. Costs no credits.
class List {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    List(AccountId account, SharedTrialLinkId shared_trial_link_id)
        : account_(std::move(account)), shared_trial_link_id_(std::move(shared_trial_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    SharedTrialLinkId shared_trial_link_id_;
};

/// Takes tags off a shared trial link; costs no credits.
///
/// `DELETE /api/{account}/shared-trial-links/{shared_trial_link_id}/tags`. Costs no credits.
class Remove {
 public:
    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    /// `tags`: Sent in the body of the DELETE request.
    Remove(AccountId account, SharedTrialLinkId shared_trial_link_id, std::vector<std::string> tags)
        : account_(std::move(account)),
          shared_trial_link_id_(std::move(shared_trial_link_id)),
          tags_(std::move(tags)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    SharedTrialLinkId shared_trial_link_id_;
    std::vector<std::string> tags_;
};

}  // namespace tags

}  // namespace ofapi::shared_trial_links
