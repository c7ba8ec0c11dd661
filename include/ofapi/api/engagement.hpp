// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/file.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::engagement {

struct Rendition {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> size;
    std::optional<std::string> url;
    std::optional<std::int64_t> width;
};

struct Files {
    struct Full {
        std::optional<std::int64_t> height;
        std::optional<std::int64_t> size;
        std::vector<boost::json::value> sources;
        std::optional<std::string> url;
        std::optional<std::int64_t> width;
    };

    std::optional<Full> full;
    std::optional<Rendition> preview;
    std::optional<Rendition> square_preview;
    std::optional<Rendition> thumb;
};

struct CountSeries {
    struct ChartItem {
        std::optional<std::int64_t> count;
        std::optional<Timestamp> date;
    };

    std::vector<ChartItem> chart;
    std::optional<double> delta;
    std::optional<std::int64_t> total;
};

struct MoneySeries {
    struct ChartItem {
        std::optional<double> count;
        std::optional<Timestamp> date;
    };

    std::vector<ChartItem> chart;
    std::optional<double> delta;
    std::optional<double> total;
};

namespace messages {

/// Who bought a message.
///
/// `GET /api/{account}/engagement/messages/{message_id}/buyers`. Pages by the marker that each answer names.
class GetMessageBuyers {
 public:
    struct Result {
        struct ListItem {
            std::optional<std::int64_t> id;
            std::optional<std::string> avatar;
            std::optional<std::string> avatar_thumbs;
            std::optional<bool> can_add_subscriber;
            std::optional<bool> can_comment_story;
            std::optional<bool> can_earn;
            std::optional<bool> can_look_story;
            std::optional<bool> can_pay_internal;
            std::optional<bool> can_report;
            std::optional<bool> can_restrict;
            std::optional<double> current_subscribe_price;
            std::optional<std::string> display_name;
            std::optional<bool> has_not_viewed_story;
            std::optional<bool> has_scheduled_stream;
            std::optional<bool> has_stories;
            std::optional<bool> has_stream;
            std::optional<std::string> header;
            std::optional<std::string> header_size;
            std::optional<std::string> header_thumbs;
            std::optional<bool> is_active;
            std::optional<bool> is_restricted;
            std::optional<bool> is_verified;
            std::optional<Timestamp> last_seen;
            std::optional<std::string> name;
            std::optional<std::string> notice;
            std::optional<bool> show_media_count;
            std::optional<bool> subscribed_by;
            std::optional<bool> subscribed_by_autoprolong;
            std::optional<bool> subscribed_by_expire;
            std::optional<Timestamp> subscribed_by_expire_date;
            std::optional<bool> subscribed_is_expired_now;
            /// string|null here, a bool in other resources; avatarThumbs, headerSize and headerThumbs are string|null
            /// here, objects elsewhere.
            std::optional<std::string> subscribed_on;
            std::optional<std::string> subscribed_on_duration;
            std::optional<bool> subscribed_on_expired_now;
            std::optional<double> subscribe_price;
            std::optional<bool> tips_enabled;
            std::optional<double> tips_max;
            std::optional<double> tips_min;
            std::optional<double> tips_min_internal;
            std::optional<bool> tips_text_enabled;
            std::optional<std::string> username;
            std::optional<std::string> view;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
        std::optional<std::int64_t> marker;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    GetMessageBuyers(AccountId account, MessageId message_id)
        : account_(std::move(account)), message_id_(std::move(message_id)) {}

    /// 10 where it is not set.
    GetMessageBuyers& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    GetMessageBuyers&& limit(std::int64_t value) && { return std::move(limit(value)); }

    GetMessageBuyers& marker(std::int64_t value) & {
        marker_ = value;
        return *this;
    }
    GetMessageBuyers&& marker(std::int64_t value) && { return std::move(marker(value)); }

    /// 0 where it is not set.
    GetMessageBuyers& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    GetMessageBuyers&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// For later pages, for example all.
    GetMessageBuyers& skip_users(std::string value) & {
        skip_users_ = std::move(value);
        return *this;
    }
    GetMessageBuyers&& skip_users(std::string value) && { return std::move(skip_users(std::move(value))); }

    /// 1 leaves out repeated users; 0 to 1; 1 where it is not set.
    GetMessageBuyers& skip_users_dups(std::int64_t value) & {
        skip_users_dups_ = value;
        return *this;
    }
    GetMessageBuyers&& skip_users_dups(std::int64_t value) && { return std::move(skip_users_dups(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const GetMessageBuyers&, const GetMessageBuyers&) = default;

 private:
    AccountId account_;
    MessageId message_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> marker_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> skip_users_;
    std::optional<std::int64_t> skip_users_dups_;
};

/// The message that sold best in a period.
///
/// `GET /api/{account}/engagement/messages/top-message`
class GetTopMessage {
 public:
    struct Result {
        struct Purchases {
            struct MediaItem {
                struct VideoSources {
                    std::optional<std::string> n240;
                    std::optional<std::string> n720;
                };

                std::optional<std::int64_t> id;
                std::optional<bool> can_view;
                std::optional<bool> converted_to_video;
                std::optional<Timestamp> created_at;
                std::optional<std::int64_t> duration;
                std::optional<Files> files;
                std::optional<bool> has_custom_preview;
                std::optional<bool> has_error;
                std::optional<bool> is_ready;
                std::optional<std::string> type;
                std::optional<VideoSources> video_sources;
            };

            struct Relationships {
                struct Buyers {
                    std::optional<std::string> href;
                    std::optional<std::string> method;
                };

                std::optional<Buyers> buyers;
            };

            std::optional<std::int64_t> id;
            std::optional<bool> can_send_message_to_buyers;
            std::optional<bool> can_unsend;
            std::optional<Timestamp> date;
            std::optional<std::string> giphy_id;
            std::optional<bool> is_canceled;
            std::optional<bool> is_free;
            std::optional<bool> is_media_ready;
            std::optional<bool> is_reported_by_me;
            std::optional<bool> is_tip;
            std::vector<MediaItem> media;
            std::optional<std::int64_t> media_count;
            std::vector<boost::json::value> previews;
            std::optional<std::string> price;  ///< money declared as a string; totalRevenueGenerated too
            std::optional<std::int64_t> purchased_count;
            std::optional<std::string> raw_text;
            std::optional<Relationships> relationships;
            std::optional<std::string> response_type;
            std::optional<std::int64_t> sent_count;
            std::optional<std::string> template_;
            std::optional<std::string> text;
            std::optional<std::string> total_revenue_generated;
            std::optional<std::int64_t> unsend_seconds;
            std::optional<std::int64_t> viewed_count;
        };

        std::optional<Purchases> purchases;
    };

    static const detail::OperationInfo& info;

    explicit GetTopMessage(AccountId account) : account_(std::move(account)) {}

    /// Until now when omitted; must lie after startDate.
    GetTopMessage& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    GetTopMessage&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// From the model's start date when omitted.
    GetTopMessage& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    GetTopMessage&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetTopMessage&, const GetTopMessage&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
};

namespace direct_messages {

/// Direct messages over time: how many went out and what they earned.
///
/// `GET /api/{account}/engagement/messages/direct-messages/chart`. Direct_messages_purchases: the purchase amount of
/// each point is called count too.
class Chart {
 public:
    struct Result {
        std::optional<CountSeries> direct_messages;
        std::optional<MoneySeries> direct_messages_purchases;
    };

    static const detail::OperationInfo& info;

    explicit Chart(AccountId account) : account_(std::move(account)) {}

    /// Written like 2024-12-31 23:59:59 (PHP format Y-m-d H:i:s); must lie after startDate; startDate in the same form.
    Chart& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    Chart&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    Chart& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    Chart&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    /// Whether total and delta are included; true where it is not set.
    Chart& with_total(bool value) & {
        with_total_ = value;
        return *this;
    }
    Chart&& with_total(bool value) && { return std::move(with_total(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Chart&, const Chart&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
    std::optional<bool> with_total_;
};

/// Direct messages sent, with sent, viewed and purchase counts.
///
/// `GET /api/{account}/engagement/messages/direct-messages`. Pages by the address of the next page.
class List {
 public:
    struct Result {
        struct Item {
            struct MediaItem {
                struct VideoSources {
                    std::optional<std::string> n240;
                    std::optional<std::string> n720;
                };

                std::optional<std::int64_t> id;
                std::optional<bool> can_view;
                std::optional<bool> converted_to_video;
                std::optional<Timestamp> created_at;
                std::optional<std::int64_t> duration;
                std::optional<Files> files;
                std::optional<bool> has_custom_preview;
                std::optional<bool> has_error;
                std::optional<bool> is_ready;
                std::optional<std::string> type;
                std::optional<VideoSources> video_sources;
            };

            std::optional<std::int64_t> id;
            std::optional<bool> can_send_message_to_buyers;
            std::optional<bool> can_unsend;
            std::optional<Timestamp> date;
            std::optional<std::string> giphy_id;
            std::optional<bool> is_canceled;
            std::optional<bool> is_free;
            std::optional<bool> is_media_ready;
            std::optional<bool> is_reported_by_me;
            std::optional<bool> is_tip;
            std::vector<MediaItem> media;
            std::optional<std::int64_t> media_count;
            std::optional<std::int64_t> message_id;
            std::vector<boost::json::value> previews;
            std::optional<std::string> price;  ///< money declared as a string
            std::optional<std::int64_t> purchased_count;
            std::optional<std::string> raw_text;
            std::optional<std::string> response_type;
            std::optional<std::int64_t> sent_count;
            std::optional<std::string> template_;
            std::optional<std::string> text;
            std::optional<std::int64_t> to_user_id;
            std::optional<std::int64_t> unsend_seconds;
            std::optional<std::int64_t> viewed_count;
        };

        std::optional<bool> has_more;
        std::vector<Item> items;
    };

    using Item = Result::Item;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Newest message wanted; must lie after startDate; doubles as the page cursor.
    List& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    List&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// For paging by hand.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Filters by message text.
    List& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    List&& query(std::string value) && { return std::move(query(std::move(value))); }

    List& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    List&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.items; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.items; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<Timestamp> start_date_;
};

}  // namespace direct_messages

namespace mass_messages {

/// Mass messages over time: how many went out and what they earned.
///
/// `GET /api/{account}/engagement/messages/mass-messages/chart`. Group_messages_purchases: the purchase amount of each
/// point is called count too.
class Chart {
 public:
    struct Result {
        std::optional<CountSeries> group_messages;
        std::optional<MoneySeries> group_messages_purchases;
    };

    static const detail::OperationInfo& info;

    explicit Chart(AccountId account) : account_(std::move(account)) {}

    /// Written like 2024-12-31 23:59:59 (PHP format Y-m-d H:i:s); must lie after startDate; startDate in the same form.
    Chart& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    Chart&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    Chart& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    Chart&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    /// Whether total and delta are included; true where it is not set.
    Chart& with_total(bool value) & {
        with_total_ = value;
        return *this;
    }
    Chart&& with_total(bool value) && { return std::move(with_total(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Chart&, const Chart&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
    std::optional<bool> with_total_;
};

/// Mass messages sent, with sent and viewed counts.
///
/// `GET /api/{account}/engagement/messages/mass-messages`. Items: price and purchasedCount are declared for direct
/// messages only, though the docs promise purchases here too. Pages by moving the end of the period back.
class List {
 public:
    struct Result {
        struct Item {
            std::optional<std::int64_t> id;
            std::optional<bool> can_unsend;
            std::optional<Timestamp> date;
            std::optional<std::string> giphy_id;
            std::optional<bool> is_canceled;
            std::optional<bool> is_free;
            std::optional<bool> is_media_ready;
            std::optional<bool> is_reported_by_me;
            std::optional<bool> is_tip;
            std::vector<boost::json::value> media;
            std::optional<std::int64_t> media_count;
            std::vector<boost::json::value> previews;
            std::optional<std::string> raw_text;
            std::optional<std::string> response_type;
            std::optional<std::int64_t> sent_count;
            std::optional<std::string> template_;
            std::optional<std::string> text;
            std::optional<std::int64_t> unsend_seconds;
            std::optional<std::int64_t> viewed_count;
        };

        std::optional<bool> has_more;
        std::vector<Item> items;
    };

    using Item = Result::Item;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Newest message wanted; must lie after startDate; doubles as the page cursor.
    List& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    List&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Filters by message text.
    List& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    List&& query(std::string value) && { return std::move(query(std::move(value))); }

    List& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    List&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.items; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.items; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> query_;
    std::optional<Timestamp> start_date_;
};

}  // namespace mass_messages

}  // namespace messages

}  // namespace ofapi::engagement
