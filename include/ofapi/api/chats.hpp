// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/file.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::chats {

enum class SkipUsers : std::uint8_t { all, none };
[[nodiscard]] std::string_view to_string(SkipUsers) noexcept;

struct Subscribe {
    std::optional<std::int64_t> id;
    std::optional<std::string> action;
    std::optional<Timestamp> cancel_date;
    std::optional<Timestamp> date;
    std::optional<double> discount;
    std::optional<std::int64_t> duration;
    std::optional<std::int64_t> earning_id;
    std::optional<Timestamp> expire_date;
    std::optional<bool> is_current;
    std::optional<Timestamp> offer_end;
    std::optional<Timestamp> offer_start;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> start_date;
    std::optional<std::int64_t> subscriber_id;
    std::optional<std::string> type;
    std::optional<std::int64_t> user_id;
};

struct SubscribedByData {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
    std::optional<bool> has_active_paid_subscriptions;
    std::optional<bool> is_muted;
    std::optional<double> new_price;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<bool> show_posts_in_feed;
    std::optional<std::string> status;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<Subscribe> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscribedOnData {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
    std::optional<bool> has_active_paid_subscriptions;
    std::optional<bool> is_muted;
    std::optional<double> messages_summ;
    std::optional<double> new_price;
    std::optional<double> posts_summ;
    std::optional<double> price;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<std::string> status;
    std::optional<double> streams_summ;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<Subscribe> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct Fan {
    struct AvatarThumbs {
        std::optional<std::string> c144;
        std::optional<std::string> c50;
    };

    struct HeaderSize {
        std::optional<std::int64_t> height;
        std::optional<std::int64_t> width;
    };

    struct HeaderThumbs {
        std::optional<std::string> w480;
        std::optional<std::string> w760;
    };

    struct ListsState {
        std::optional<std::string> id;
        std::optional<bool> can_add_user;
        std::optional<std::string> cannot_add_user_reason;
        std::optional<bool> has_user;
        std::optional<std::string> name;
        std::optional<std::string> type;
    };

    std::optional<std::int64_t> id;
    std::optional<std::string> about;
    std::optional<std::int64_t> archived_posts_count;
    std::optional<std::int64_t> audios_count;
    std::optional<std::string> avatar;
    std::optional<bool> avatar_header_converter_upload;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_chat;
    std::optional<bool> can_comment_story;
    std::optional<bool> can_create_promotion;
    std::optional<bool> can_create_trial;
    std::optional<bool> can_earn;
    std::optional<bool> can_look_story;
    std::optional<bool> can_pay_internal;
    std::optional<bool> can_receive_chat_message;
    std::optional<bool> can_report;
    std::optional<bool> can_restrict;
    std::optional<bool> can_trial_send;
    std::optional<bool> can_unsubscribe;
    std::optional<double> current_subscribe_price;
    std::optional<std::string> display_name;
    std::optional<std::int64_t> favorited_count;
    std::optional<std::int64_t> favorites_count;
    std::optional<std::int64_t> finished_streams_count;
    std::optional<Timestamp> first_published_post_date;
    std::optional<bool> has_friends;
    std::optional<bool> has_labels;
    std::optional<bool> has_links;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_pinned_posts;
    std::optional<bool> has_saved_streams;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> is_adult_content;
    std::optional<bool> is_blocked;
    std::optional<bool> is_friend;
    std::optional<bool> is_markdown_disabled_for_about;
    std::optional<bool> is_paywall_required;
    std::optional<bool> is_pending_autoprolong;
    std::optional<bool> is_performer;
    std::optional<bool> is_private_restriction;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_referrer_allowed;
    std::optional<bool> is_restricted;
    std::optional<bool> is_spotify_connected;
    std::optional<bool> is_spring_connected;
    std::optional<bool> is_verified;
    std::optional<Timestamp> join_date;
    std::optional<Timestamp> last_seen;
    std::vector<ListsState> lists_states;
    std::optional<std::string> location;
    std::optional<std::int64_t> medias_count;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::optional<std::int64_t> photos_count;
    std::optional<std::int64_t> posts_count;
    std::optional<std::int64_t> private_archived_posts_count;
    std::optional<bool> should_show_finished_streams;
    std::optional<bool> show_media_count;
    std::optional<bool> show_posts_in_feed;
    std::optional<bool> show_subscribers_count;
    std::optional<bool> subscribed_by;
    std::optional<bool> subscribed_by_autoprolong;
    std::optional<SubscribedByData> subscribed_by_data;
    std::optional<bool> subscribed_by_expire;
    std::optional<Timestamp> subscribed_by_expire_date;
    std::optional<bool> subscribed_is_expired_now;
    std::optional<bool> subscribed_on;
    std::optional<SubscribedOnData> subscribed_on_data;
    std::optional<std::string> subscribed_on_duration;
    std::optional<bool> subscribed_on_expired_now;
    std::optional<double> subscribe_price;
    std::optional<std::string> subscribers_count;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::int64_t> videos_count;
    std::optional<std::string> view;
    std::optional<std::string> website;
    std::optional<std::string> wishlist;
};

struct FromUser {
    std::optional<std::int64_t> id;
    std::optional<std::string> view;
};

struct LastMessage {
    std::optional<std::int64_t> id;
    std::optional<bool> can_be_pinned;
    std::optional<std::int64_t> cancel_seconds;
    std::optional<bool> can_purchase;
    std::optional<std::string> can_purchase_reason;
    std::optional<bool> can_report;
    std::optional<bool> can_unsend_queue;
    std::optional<Timestamp> changed_at;
    std::optional<Timestamp> created_at;
    std::optional<FromUser> from_user;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_free;
    std::optional<bool> is_from_queue;
    std::optional<bool> is_liked;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_new;
    std::optional<bool> is_opened;
    std::optional<bool> is_pinned;
    std::optional<bool> is_reported_by_me;
    std::optional<bool> is_tip;
    std::optional<bool> locked_text;
    std::vector<boost::json::value> media;
    std::optional<std::int64_t> media_count;
    std::vector<boost::json::value> previews;
    std::optional<double> price;
    std::optional<std::int64_t> queue_id;
    std::optional<std::string> response_type;
    std::optional<std::string> text;
    std::optional<std::int64_t> unsend_seconds_queue;
};

struct Chat {
    std::optional<bool> can_go_to_profile;
    std::optional<bool> can_not_send_reason;  ///< declared as a bool in spite of its name
    std::optional<bool> can_send_message;
    std::optional<std::int64_t> count_pinned_messages;
    std::optional<Fan> fan;
    std::optional<bool> has_purchased_feed;
    std::optional<bool> has_unread_tips;
    std::optional<bool> is_muted_notifications;
    std::optional<LastMessage> last_message;
    std::optional<std::int64_t> last_read_message_id;
    std::optional<std::int64_t> unread_messages_count;
};

struct Rendition {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> size;
    std::optional<std::string> url;
    std::optional<std::int64_t> width;
};

struct Media {
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

struct MediaMessage {
    std::optional<std::int64_t> id;
    std::optional<bool> can_be_pinned;
    std::optional<std::int64_t> cancel_seconds;
    std::optional<bool> can_purchase;
    std::optional<std::string> can_purchase_reason;
    std::optional<bool> can_report;
    std::optional<Timestamp> changed_at;
    std::optional<Timestamp> created_at;
    std::optional<FromUser> from_user;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_free;
    std::optional<bool> is_from_queue;
    std::optional<bool> is_liked;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_new;
    std::optional<bool> is_opened;
    std::optional<bool> is_pinned;
    std::optional<bool> is_reported_by_me;
    std::optional<bool> is_tip;
    std::optional<bool> locked_text;
    std::vector<Media> media;
    std::optional<std::int64_t> media_count;
    std::vector<boost::json::value> previews;
    std::optional<double> price;
    std::optional<std::int64_t> queue_id;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> response_type;
    std::optional<std::string> text;
};

struct Message {
    std::optional<std::int64_t> id;
    std::optional<bool> can_be_pinned;
    std::optional<std::int64_t> cancel_seconds;
    std::optional<bool> can_purchase;
    std::optional<std::string> can_purchase_reason;
    std::optional<bool> can_report;
    std::optional<Timestamp> changed_at;
    std::optional<Timestamp> created_at;
    std::optional<FromUser> from_user;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_free;
    std::optional<bool> is_from_queue;
    std::optional<bool> is_liked;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_new;
    std::optional<bool> is_opened;
    std::optional<bool> is_pinned;
    std::optional<bool> is_reported_by_me;
    std::optional<bool> is_sent_by_me;
    std::optional<bool> is_tip;
    std::optional<bool> locked_text;
    std::vector<boost::json::value> media;
    std::optional<std::int64_t> media_count;
    std::vector<boost::json::value> previews;
    std::optional<double> price;
    std::optional<std::int64_t> queue_id;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> response_type;
    std::optional<std::string> text;
};

struct SentMessage {
    std::optional<std::int64_t> id;
    std::optional<bool> can_be_pinned;
    std::optional<std::int64_t> cancel_seconds;
    std::optional<bool> can_purchase;
    std::optional<std::string> can_purchase_reason;
    std::optional<bool> can_report;
    std::optional<Timestamp> changed_at;
    std::optional<Timestamp> created_at;
    std::optional<FromUser> from_user;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_free;
    std::optional<bool> is_from_queue;
    std::optional<bool> is_liked;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_new;
    std::optional<bool> is_opened;
    std::optional<bool> is_pinned;
    std::optional<bool> is_reported_by_me;
    std::optional<bool> is_tip;
    std::optional<bool> locked_text;
    std::vector<boost::json::value> media;
    std::optional<std::int64_t> media_count;
    std::vector<boost::json::value> previews;
    std::optional<double> price;
    std::optional<std::int64_t> queue_id;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> response_type;
    std::optional<std::string> text;
};

/// Deletes a chat.
///
/// `DELETE /api/{account}/chats/{chat_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// Takes a chat off the chat list until a new message is sent to that user.
///
/// `POST /api/{account}/chats/{chat_id}/hide`
class Hide {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Hide(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Hide&, const Hide&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// The account's chats, each with its fan and last message.
///
/// `GET /api/{account}/chats`. SubscribersCount: in the fan declared string|null, a count elsewhere. Pages by the
/// address of the next page.
class List {
 public:
    enum class Filter : std::uint8_t { pinned, priority, unread, with_tips, unread_with_tips };
    friend std::string_view to_string(Filter) noexcept;

    enum class Order : std::uint8_t { recent, old };
    friend std::string_view to_string(Order) noexcept;

    using Result = std::vector<Chat>;
    using Item = Chat;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    List& filter(Filter value) & {
        filter_ = value;
        return *this;
    }
    List&& filter(Filter value) && { return std::move(filter(value)); }

    /// 1 to 100; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Recent where it is not set.
    List& order(Order value) & {
        order_ = value;
        return *this;
    }
    List&& order(Order value) && { return std::move(order(value)); }

    List& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    List&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Whether user details are left out; all where it is not set.
    List& skip_users(SkipUsers value) & {
        skip_users_ = value;
        return *this;
    }
    List&& skip_users(SkipUsers value) && { return std::move(skip_users(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<Order> order_;
    std::optional<std::string> query_;
    std::optional<SkipUsers> skip_users_;
};

/// Messages of a chat that carry media.
///
/// `GET /api/{account}/chats/{chat_id}/media`. Data: pages through hasMore and nextLastId, without _pagination; no
/// parameter takes nextLastId, so page by offset. Reading may mark the chat as read; calls are never joined. Pages by
/// offset.
class ListMedia {
 public:
    enum class Type : std::uint8_t { photos, videos, audios };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        std::optional<bool> has_more;
        std::vector<MediaMessage> list;
        std::optional<std::string> next_last_id;
    };

    using Item = MediaMessage;
    static const detail::OperationInfo& info;

    ListMedia(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    /// 20 where it is not set.
    ListMedia& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListMedia&& limit(std::int64_t value) && { return std::move(limit(value)); }

    ListMedia& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListMedia&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Declared as a plain string; the docs name all and none; all where it is not set.
    ListMedia& skip_users(SkipUsers value) & {
        skip_users_ = value;
        return *this;
    }
    ListMedia&& skip_users(SkipUsers value) && { return std::move(skip_users(value)); }

    /// Every kind of media when omitted.
    ListMedia& type(Type value) & {
        type_ = value;
        return *this;
    }
    ListMedia&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListMedia&, const ListMedia&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<SkipUsers> skip_users_;
    std::optional<Type> type_;
};

/// Marks one chat as read without fetching its messages.
///
/// `POST /api/{account}/chats/{chat_id}/mark-as-read`. Only in the newer SDK versions; the older api.md lacks it.
class MarkAsRead {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    MarkAsRead(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const MarkAsRead&, const MarkAsRead&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// Marks one chat as unread.
///
/// `POST /api/{account}/chats/{chat_id}/mark-as-unread`
class MarkAsUnread {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    MarkAsUnread(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const MarkAsUnread&, const MarkAsUnread&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// Switches a chat's notifications off.
///
/// `POST /api/{account}/chats/{chat_id}/mute`
class Mute {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Mute(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Mute&, const Mute&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// Shows the fan for about 4 seconds that the model is typing.
///
/// `POST /api/{account}/chats/{chat_id}/typing`. Repeated calls for the same account and chat within those seconds
/// count as one. Costs no credits.
class StartTyping {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    StartTyping(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const StartTyping&, const StartTyping&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

/// Switches a chat's notifications on again.
///
/// `DELETE /api/{account}/chats/{chat_id}/unmute`
class Unmute {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Unmute(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unmute&, const Unmute&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
};

namespace mark_all_as_read {

/// Marks every chat of the account as read.
///
/// `POST /api/{account}/chats/mark-as-read`. Chats.markAsRead.all in older SDK versions (same method and path).
class All {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit All(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const All&, const All&) = default;

 private:
    AccountId account_;
};

}  // namespace mark_all_as_read

namespace messages {

/// Deletes a message from a chat.
///
/// `DELETE /api/{account}/chats/{chat_id}/messages/{message_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `message_id`: Only messages younger than 24 hours can be deleted.
    Delete(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

/// Likes a message.
///
/// `POST /api/{account}/chats/{chat_id}/messages/{message_id}/like`
class Like {
 public:
    struct Result {
        std::optional<bool> is_liked;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Like(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Like&, const Like&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

/// Messages of a chat.
///
/// `GET /api/{account}/chats/{chat_id}/messages`. Reading may mark the chat as read; calls are never joined. Pages by
/// the id of the last message read.
class List {
 public:
    enum class Filter : std::uint8_t { pinned };
    friend std::string_view to_string(Filter) noexcept;

    enum class Order : std::uint8_t { desc, asc };
    friend std::string_view to_string(Order) noexcept;

    using Result = std::vector<Message>;
    using Item = Message;
    static const detail::OperationInfo& info;

    List(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    List& filter(Filter value) & {
        filter_ = value;
        return *this;
    }
    List&& filter(Filter value) && { return std::move(filter(value)); }

    /// Page cursor for order=desc; the message with this id comes first, so ids from chats.messages.search can be
    /// looked up.
    List& first_id(std::string value) & {
        first_id_ = std::move(value);
        return *this;
    }
    List&& first_id(std::string value) && { return std::move(first_id(std::move(value))); }

    /// Page cursor for order=asc; the message with this id comes first and the list runs from oldest to newest.
    List& last_id(std::string value) & {
        last_id_ = std::move(value);
        return *this;
    }
    List&& last_id(std::string value) && { return std::move(last_id(std::move(value))); }

    /// At most 100; 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Declared as a plain string; the docs name desc and asc; skip_users likewise (all and none); desc where it is not
    /// set.
    List& order(Order value) & {
        order_ = value;
        return *this;
    }
    List&& order(Order value) && { return std::move(order(value)); }

    List& skip_users(SkipUsers value) & {
        skip_users_ = value;
        return *this;
    }
    List&& skip_users(SkipUsers value) && { return std::move(skip_users(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    std::optional<Filter> filter_;
    std::optional<std::string> first_id_;
    std::optional<std::string> last_id_;
    std::optional<std::int64_t> limit_;
    std::optional<Order> order_;
    std::optional<SkipUsers> skip_users_;
};

/// Pins a message in its chat.
///
/// `POST /api/{account}/chats/{chat_id}/messages/{message_id}/pin`
class Pin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Pin(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Pin&, const Pin&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

/// One message of a chat.
///
/// `GET /api/{account}/chats/{chat_id}/messages/{message_id}`. Reading may mark the chat as read; calls are never
/// joined.
class Retrieve {
 public:
    using Result = Message;
    static const detail::OperationInfo& info;

    /// `message_id`: 404 when the chat has no such message.
    Retrieve(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

/// Ids of a chat's messages that match a text.
///
/// `GET /api/{account}/chats/{chat_id}/messages/search`
class Search {
 public:
    using Result = std::vector<std::int64_t>;
    static const detail::OperationInfo& info;

    Search(AccountId account, ChatId chat_id, std::string query)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), query_(std::move(query)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Search&, const Search&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    std::string query_;
};

/// Sends a message into a chat.
///
/// `POST /api/{account}/chats/{chat_id}/messages`. Sent under an idempotency key: `CallOptions::idempotency_key`, or
/// one that the client makes.
class Send {
 public:
    enum class BlockBannedWords : std::uint8_t { strict_ban, risky, replace_soften };
    friend std::string_view to_string(BlockBannedWords) noexcept;

    using Result = SentMessage;
    static const detail::OperationInfo& info;

    Send(AccountId account, ChatId chat_id) : account_(std::move(account)), chat_id_(std::move(chat_id)) {}

    /// Off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: every
    /// tier, risky: risky and replace/soften, replace_soften: only that tier).
    Send& block_banned_words(BlockBannedWords value) & {
        block_banned_words_ = value;
        return *this;
    }
    Send&& block_banned_words(BlockBannedWords value) && { return std::move(block_banned_words(value)); }

    /// An id from the giphy operations.
    Send& giphy_id(std::string value) & {
        giphy_id_ = std::move(value);
        return *this;
    }
    Send&& giphy_id(std::string value) && { return std::move(giphy_id(std::move(value))); }

    /// Whether the text is hidden.
    Send& locked_text(bool value) & {
        locked_text_ = value;
        return *this;
    }
    Send&& locked_text(bool value) && { return std::move(locked_text(value)); }

    /// ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here); hidden
    /// behind the price.
    Send& media_files(std::vector<std::string> value) & {
        media_files_ = std::move(value);
        return *this;
    }
    Send&& media_files(std::vector<std::string> value) && { return std::move(media_files(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Send& media_files(Values&&... values) & {
        return media_files(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Send&& media_files(Values&&... values) && {
        return std::move(media_files(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// As mediaFiles, or an index into the files uploaded there; stays visible when there is a price.
    Send& previews(std::vector<std::string> value) & {
        previews_ = std::move(value);
        return *this;
    }
    Send&& previews(std::vector<std::string> value) && { return std::move(previews(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Send& previews(Values&&... values) & {
        return previews(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Send&& previews(Values&&... values) && {
        return std::move(previews(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// US dollars; 3 to 200, or 0.
    Send& price(double value) & {
        price_ = value;
        return *this;
    }
    Send&& price(double value) && { return std::move(price(value)); }

    /// one's own message or the fan's.
    Send& reply_to_message_id(std::int64_t value) & {
        reply_to_message_id_ = value;
        return *this;
    }
    Send&& reply_to_message_id(std::int64_t value) && { return std::move(reply_to_message_id(value)); }

    /// Described as an array of release form guest ids but typed string.
    Send& rf_guest(std::string value) & {
        rf_guest_ = std::move(value);
        return *this;
    }
    Send&& rf_guest(std::string value) && { return std::move(rf_guest(std::move(value))); }

    /// Described as an array of release form partner ids but typed string.
    Send& rf_partner(std::string value) & {
        rf_partner_ = std::move(value);
        return *this;
    }
    Send&& rf_partner(std::string value) && { return std::move(rf_partner(std::move(value))); }

    /// Described as an array of creator user ids but typed string.
    Send& rf_tag(std::string value) & {
        rf_tag_ = std::move(value);
        return *this;
    }
    Send&& rf_tag(std::string value) && { return std::move(rf_tag(std::move(value))); }

    /// Required unless there is a media file.
    Send& text(std::string value) & {
        text_ = std::move(value);
        return *this;
    }
    Send&& text(std::string value) && { return std::move(text(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Send&, const Send&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    std::optional<BlockBannedWords> block_banned_words_;
    std::optional<std::string> giphy_id_;
    std::optional<bool> locked_text_;
    std::optional<std::vector<std::string>> media_files_;
    std::optional<std::vector<std::string>> previews_;
    std::optional<double> price_;
    std::optional<std::int64_t> reply_to_message_id_;
    std::optional<std::string> rf_guest_;
    std::optional<std::string> rf_partner_;
    std::optional<std::string> rf_tag_;
    std::optional<std::string> text_;
};

/// Takes back the like of a message.
///
/// `DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unlike`
class Unlike {
 public:
    struct Result {
        std::optional<bool> is_liked;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Unlike(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unlike&, const Unlike&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

/// Unpins a message.
///
/// `DELETE /api/{account}/chats/{chat_id}/messages/{message_id}/unpin`
class Unpin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Unpin(AccountId account, ChatId chat_id, MessageId message_id)
        : account_(std::move(account)), chat_id_(std::move(chat_id)), message_id_(std::move(message_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unpin&, const Unpin&) = default;

 private:
    AccountId account_;
    ChatId chat_id_;
    MessageId message_id_;
};

}  // namespace messages

}  // namespace ofapi::chats
