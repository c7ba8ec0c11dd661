// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::queue {

/// How many posts and messages are scheduled on each day of a range.
///
/// `GET /api/{account}/queue/counts`
class Count {
 public:
    struct Result {
        struct List {
            std::optional<std::int64_t> chat;
            std::optional<std::int64_t> post;
        };

        /// Keyed by date; the source declares two example days ("2025-01-01" with post only, "2025-01-02" with chat and
        /// post), written here as a map.
        std::map<std::string, List> list;
        std::optional<bool> sync_in_process;
    };

    static const detail::OperationInfo& info;

    /// `publish_date_start`: A date (2025-01-01), today or later.
    /// `publish_date_end`: A date (2025-01-01).
    /// `timezone`: A time zone name such as Europe/Prague; the dates are meant in it.
    Count(AccountId account, Date publish_date_start, Date publish_date_end, std::string the_timezone)
        : account_(std::move(account)),
          publish_date_start_(publish_date_start),
          publish_date_end_(publish_date_end),
          timezone_(std::move(the_timezone)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Count&, const Count&) = default;

 private:
    AccountId account_;
    Date publish_date_start_;
    Date publish_date_end_;
    std::string timezone_;
};

/// Posts and mass messages scheduled within a range of dates.
///
/// `GET /api/{account}/queue`
class List {
 public:
    enum class Type : std::uint8_t { chat, post };
    friend std::string_view to_string(Type) noexcept;

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
                std::vector<std::string> user_lists;
            };

            std::optional<std::int64_t> id;
            std::optional<Timestamp> created_date_time;
            std::optional<Entity> entity;
            std::optional<Timestamp> publish_date_time;
            std::optional<std::string> type;
        };

        std::vector<ListItem> list;
        std::optional<bool> sync_in_process;
    };

    static const detail::OperationInfo& info;

    /// `publish_date_start`: A date (2025-01-01), today or later.
    /// `publish_date_end`: A date (2025-01-01), not before publishDateStart.
    /// `timezone`: A time zone name such as Europe/Prague; the dates are meant in it.
    List(AccountId account, Date publish_date_start, Date publish_date_end, std::string the_timezone)
        : account_(std::move(account)),
          publish_date_start_(publish_date_start),
          publish_date_end_(publish_date_end),
          timezone_(std::move(the_timezone)) {}

    /// There is no offset and no _pagination; 1 to 100; 20 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// A list in the query; one kind or both.
    List& type(std::vector<Type> value) & {
        type_ = std::move(value);
        return *this;
    }
    List&& type(std::vector<Type> value) && { return std::move(type(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<Type, Values...>
    List& type(Values&&... values) & {
        return type(detail::list_of<Type>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<Type, Values...>
    List&& type(Values&&... values) && {
        return std::move(type(detail::list_of<Type>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    Date publish_date_start_;
    Date publish_date_end_;
    std::string timezone_;
    std::optional<std::int64_t> limit_;
    std::optional<std::vector<Type>> type_;
};

/// Sends a queued or saved post or mass message at once.
///
/// `PUT /api/{account}/queue/{queue_id}/publish`
class Publish {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Publish(AccountId account, QueueId queue_id) : account_(std::move(account)), queue_id_(std::move(queue_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Publish&, const Publish&) = default;

 private:
    AccountId account_;
    QueueId queue_id_;
};

}  // namespace ofapi::queue
