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

namespace ofapi::saved_for_later {

namespace messages {

/// Messages the account has parked in its "save for later" queue.
///
/// `GET /api/{account}/saved-for-later/messages`. Pages by offset.
class List {
 public:
    struct Result {
        struct ListItem {
            struct Entity {
                std::optional<std::int64_t> id;
                std::optional<std::int64_t> cancel_seconds;
                std::optional<bool> can_purchase;
                std::optional<bool> can_unsend_queue;
                std::optional<Timestamp> changed_at;
                std::optional<Timestamp> created_at;
                std::optional<std::string> giphy_id;
                std::optional<bool> is_free;
                std::optional<bool> is_from_queue;
                std::optional<bool> is_liked;
                std::optional<bool> is_markdown_disabled;
                std::optional<bool> is_media_ready;
                std::optional<bool> is_new;
                std::optional<bool> is_opened;
                std::optional<bool> is_tip;
                std::optional<bool> locked_text;
                std::vector<boost::json::value> media;
                std::optional<std::int64_t> media_count;
                std::vector<boost::json::value> previews;
                std::optional<double> price;
                std::optional<std::int64_t> queue_id;
                std::optional<std::string> raw_text;
                std::vector<boost::json::value> release_forms;
                std::optional<std::string> response_type;
                std::optional<Timestamp> scheduled_at;
                std::optional<std::string> sent_rules_extra;
                std::optional<std::string> sent_rules_type;
                std::optional<std::string> text;
                std::optional<std::int64_t> unsend_seconds_queue;
                std::vector<std::string> user_ids;
            };

            std::optional<std::int64_t> id;
            std::optional<Timestamp> created_date_time;
            std::optional<Entity> entity;
            std::optional<Timestamp> publish_date_time;
            std::optional<std::string> type;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
        std::optional<bool> sync_in_process;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Typed as required although a default is documented; same for offset; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

namespace settings {

/// Stops saved messages from being sent automatically.
///
/// `PATCH /api/{account}/saved-for-later/messages/settings/disable-automatic-messaging`
class DisableAutomaticMessaging {
 public:
    using Result = std::vector<boost::json::value>;
    static const detail::OperationInfo& info;

    explicit DisableAutomaticMessaging(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const DisableAutomaticMessaging&, const DisableAutomaticMessaging&) = default;

 private:
    AccountId account_;
};

/// Turns on automatic sending of saved messages, or changes its interval.
///
/// `PATCH /api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging`
class EnableOrUpdateAutomaticMessaging {
 public:
    struct Result {
        std::optional<std::int64_t> period;
    };

    static const detail::OperationInfo& info;

    /// `period`: Interval in hours, an integer on the wire; 6, 12, 24 or 48.
    EnableOrUpdateAutomaticMessaging(AccountId account, std::int64_t period)
        : account_(std::move(account)), period_(period) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const EnableOrUpdateAutomaticMessaging&, const EnableOrUpdateAutomaticMessaging&) = default;

 private:
    AccountId account_;
    std::int64_t period_;
};

/// Automatic-sending settings of the saved messages.
///
/// `GET /api/{account}/saved-for-later/messages/settings`
class Retrieve {
 public:
    struct Result {
        std::optional<std::int64_t> current_code;
        std::optional<bool> is_enabled;
        std::vector<std::int64_t> options;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

}  // namespace settings

}  // namespace messages

namespace posts {

/// Posts the account has parked in its "save for later" queue.
///
/// `GET /api/{account}/saved-for-later/posts`. Pages by offset.
class List {
 public:
    struct Result {
        struct ListItem {
            struct Entity {
                std::optional<std::int64_t> id;
                std::optional<bool> can_delete;
                std::optional<bool> can_edit;
                std::optional<bool> can_toggle_favorite;
                std::optional<bool> can_view_media;
                std::optional<bool> is_markdown_disabled;
                std::optional<bool> is_media_ready;
                std::optional<bool> is_opened;
                std::optional<bool> is_published_with_period;
                std::optional<Timestamp> posted_at;
                /// Declared a plain string; its format is not documented, so not marked datetime.
                std::optional<std::string> posted_at_precise;
                std::optional<std::string> raw_text;
                std::optional<std::string> response_type;
                std::optional<std::string> text;
                std::optional<std::string> tips_amount;
            };

            std::optional<std::int64_t> id;
            std::optional<Timestamp> created_date_time;
            std::optional<Entity> entity;
            std::optional<Timestamp> publish_date_time;
            std::optional<std::string> type;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
        std::optional<bool> sync_in_process;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Typed as required although a default is documented; same for offset; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

namespace settings {

/// Stops saved posts from being published automatically.
///
/// `PATCH /api/{account}/saved-for-later/posts/settings/disable-automatic-posting`
class DisableAutomaticPosting {
 public:
    using Result = std::vector<boost::json::value>;
    static const detail::OperationInfo& info;

    explicit DisableAutomaticPosting(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const DisableAutomaticPosting&, const DisableAutomaticPosting&) = default;

 private:
    AccountId account_;
};

/// Turns on automatic publishing of saved posts, or changes its interval.
///
/// `PATCH /api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting`
class EnableOrUpdateAutomaticPosting {
 public:
    struct Result {
        std::optional<std::int64_t> period;
    };

    static const detail::OperationInfo& info;

    /// `period`: Interval in hours, an integer on the wire; 6, 12, 24 or 48.
    EnableOrUpdateAutomaticPosting(AccountId account, std::int64_t period)
        : account_(std::move(account)), period_(period) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const EnableOrUpdateAutomaticPosting&, const EnableOrUpdateAutomaticPosting&) = default;

 private:
    AccountId account_;
    std::int64_t period_;
};

/// Automatic-publishing settings of the saved posts.
///
/// `GET /api/{account}/saved-for-later/posts/settings`
class Retrieve {
 public:
    struct Result {
        std::optional<std::int64_t> current_code;
        std::optional<bool> is_enabled;
        std::vector<std::int64_t> options;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
};

}  // namespace settings

}  // namespace posts

}  // namespace ofapi::saved_for_later
