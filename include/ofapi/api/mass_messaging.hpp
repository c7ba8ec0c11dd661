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

namespace ofapi::mass_messaging {

enum class BlockBannedWords : std::uint8_t { strict_ban, risky, replace_soften };
[[nodiscard]] std::string_view to_string(BlockBannedWords) noexcept;

struct QueueDetail {
    std::optional<std::int64_t> id;
    std::optional<bool> can_unsend;
    std::optional<Timestamp> date;
    std::optional<std::string> giphy_id;
    std::optional<bool> has_error;
    std::optional<bool> is_canceled;
    std::optional<bool> is_free;
    std::optional<std::string> media_types;
    std::vector<boost::json::value> release_forms;
    std::optional<std::int64_t> sent_count;
    std::optional<std::string> text;
    std::optional<std::string> text_cropped;
    std::optional<std::int64_t> unsend_seconds;
    std::optional<std::int64_t> viewed_count;
};

/// A mass message in the queue: pending, scheduled or lately sent.
struct QueueItem {
    std::optional<std::int64_t> id;
    std::optional<bool> can_unsend;
    std::optional<Timestamp> date;
    std::optional<bool> has_error;
    std::optional<bool> is_canceled;
    std::optional<bool> is_couple_people_media;
    std::optional<bool> is_done;
    std::optional<bool> is_ready;
    std::optional<std::int64_t> pending;
    std::optional<std::int64_t> total;
    std::optional<std::int64_t> unsend_seconds;
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

struct SentMessage {
    std::optional<std::int64_t> id;
    std::optional<bool> can_unsend;
    std::optional<Timestamp> date;
    std::optional<std::string> giphy_id;
    std::optional<bool> is_canceled;
    std::optional<bool> is_free;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_reported_by_me;
    std::optional<bool> is_tip;
    std::vector<Media> media;
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

/// Recalls a lately sent mass message, or drops a scheduled or saved one.
///
/// `DELETE /api/{account}/mass-messaging/{id}`
class Delete {
 public:
    struct Result {
        std::optional<QueueDetail> queue;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `id`: Content that fans already bought stays visible to them.
    Delete(AccountId account, MassMessageId id) : account_(std::move(account)), id_(std::move(id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    MassMessageId id_;
};

/// Mass messages that are pending, scheduled or lately sent.
///
/// `GET /api/{account}/mass-messaging`
class List {
 public:
    using Result = std::vector<QueueItem>;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
};

/// Content and settings of one mass message, sent or scheduled.
///
/// `GET /api/{account}/mass-messaging/{id}`
class Retrieve {
 public:
    struct Result {
        std::optional<QueueDetail> queue;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, MassMessageId id) : account_(std::move(account)), id_(std::move(id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    MassMessageId id_;
};

/// Mass messages with their sent and viewed counts.
///
/// `GET /api/{account}/mass-messaging/overview`. Pages by moving the end of the period back.
class RetrieveOverview {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<SentMessage> items;
    };

    using Item = SentMessage;
    static const detail::OperationInfo& info;

    explicit RetrieveOverview(AccountId account) : account_(std::move(account)) {}

    /// Newest message wanted, later than startDate; moving it back is how one pages (no _pagination here).
    RetrieveOverview& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    RetrieveOverview&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// 10 where it is not set.
    RetrieveOverview& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    RetrieveOverview&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Searches the message text.
    RetrieveOverview& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    RetrieveOverview&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Oldest message wanted.
    RetrieveOverview& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    RetrieveOverview&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.items; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.items; }

    friend bool operator==(const RetrieveOverview&, const RetrieveOverview&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> query_;
    std::optional<Timestamp> start_date_;
};

/// Sends or schedules one message to fan lists, to single users, or to both.
///
/// `POST /api/{account}/mass-messaging`
class Send {
 public:
    using Result = QueueItem;
    static const detail::OperationInfo& info;

    Send(AccountId account, std::string text) : account_(std::move(account)), text_(std::move(text)) {}

    /// Off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: every
    /// tier, risky: risky and replace/soften, replace_soften: only that tier).
    Send& block_banned_words(BlockBannedWords value) & {
        block_banned_words_ = value;
        return *this;
    }
    Send&& block_banned_words(BlockBannedWords value) && { return std::move(block_banned_words(value)); }

    /// Ids of user lists that are left out.
    Send& excluded_lists(std::vector<UserListId> value) & {
        excluded_lists_ = std::move(value);
        return *this;
    }
    Send&& excluded_lists(std::vector<UserListId> value) && { return std::move(excluded_lists(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Send& excluded_lists(Values&&... values) & {
        return excluded_lists(detail::list_of<UserListId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Send&& excluded_lists(Values&&... values) && {
        return std::move(excluded_lists(detail::list_of<UserListId>(std::forward<Values>(values)...)));
    }

    /// An id from the giphy operations.
    Send& giphy_id(std::string value) & {
        giphy_id_ = std::move(value);
        return *this;
    }
    Send&& giphy_id(std::string value) && { return std::move(giphy_id(std::move(value))); }

    /// Decides whether the text is shown or hidden; which value means which is not stated.
    Send& locked_text(bool value) & {
        locked_text_ = value;
        return *this;
    }
    Send&& locked_text(bool value) && { return std::move(locked_text(value)); }

    /// ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here); hidden
    /// behind the price, and needed when price is not 0.
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

    /// Described as an array of release-form guest ids but typed string.
    Send& rf_guest(std::string value) & {
        rf_guest_ = std::move(value);
        return *this;
    }
    Send&& rf_guest(std::string value) && { return std::move(rf_guest(std::move(value))); }

    /// Described as an array of release-form partner ids but typed string.
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

    /// Puts the message in the saved-for-later queue.
    Send& save_for_later(bool value) & {
        save_for_later_ = value;
        return *this;
    }
    Send&& save_for_later(bool value) && { return std::move(save_for_later(value)); }

    /// Future time in UTC.
    Send& scheduled_date(Timestamp value) & {
        scheduled_date_ = value;
        return *this;
    }
    Send&& scheduled_date(Timestamp value) && { return std::move(scheduled_date(value)); }

    /// Only fans who subscribed in so many calendar days, today included; 1 to 30.
    Send& subscribed_within_last_days(std::int64_t value) & {
        subscribed_within_last_days_ = value;
        return *this;
    }
    Send&& subscribed_within_last_days(std::int64_t value) && { return std::move(subscribed_within_last_days(value)); }

    Send& user_ids(std::vector<UserId> value) & {
        user_ids_ = std::move(value);
        return *this;
    }
    Send&& user_ids(std::vector<UserId> value) && { return std::move(user_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<UserId, Values...>
    Send& user_ids(Values&&... values) & {
        return user_ids(detail::list_of<UserId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<UserId, Values...>
    Send&& user_ids(Values&&... values) && {
        return std::move(user_ids(detail::list_of<UserId>(std::forward<Values>(values)...)));
    }

    Send& user_lists(std::vector<UserListId> value) & {
        user_lists_ = std::move(value);
        return *this;
    }
    Send&& user_lists(std::vector<UserListId> value) && { return std::move(user_lists(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Send& user_lists(Values&&... values) & {
        return user_lists(detail::list_of<UserListId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Send&& user_lists(Values&&... values) && {
        return std::move(user_lists(detail::list_of<UserListId>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Send&, const Send&) = default;

 private:
    AccountId account_;
    std::string text_;
    std::optional<BlockBannedWords> block_banned_words_;
    std::optional<std::vector<UserListId>> excluded_lists_;
    std::optional<std::string> giphy_id_;
    std::optional<bool> locked_text_;
    std::optional<std::vector<std::string>> media_files_;
    std::optional<std::vector<std::string>> previews_;
    std::optional<double> price_;
    std::optional<std::string> rf_guest_;
    std::optional<std::string> rf_partner_;
    std::optional<std::string> rf_tag_;
    std::optional<bool> save_for_later_;
    std::optional<Timestamp> scheduled_date_;
    std::optional<std::int64_t> subscribed_within_last_days_;
    std::optional<std::vector<UserId>> user_ids_;
    std::optional<std::vector<UserListId>> user_lists_;
};

/// Changes an existing mass message: text, recipients, media, price or send time.
///
/// `PUT /api/{account}/mass-messaging/{id}`
class Update {
 public:
    using Result = QueueItem;
    static const detail::OperationInfo& info;

    Update(AccountId account, MassMessageId id, std::string text)
        : account_(std::move(account)), id_(std::move(id)), text_(std::move(text)) {}

    /// Off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: every
    /// tier, risky: risky and replace/soften, replace_soften: only that tier).
    Update& block_banned_words(BlockBannedWords value) & {
        block_banned_words_ = value;
        return *this;
    }
    Update&& block_banned_words(BlockBannedWords value) && { return std::move(block_banned_words(value)); }

    /// An id from the giphy operations.
    Update& giphy_id(std::string value) & {
        giphy_id_ = std::move(value);
        return *this;
    }
    Update&& giphy_id(std::string value) && { return std::move(giphy_id(std::move(value))); }

    /// Decides whether the text is shown or hidden; which value means which is not stated.
    Update& locked_text(bool value) & {
        locked_text_ = value;
        return *this;
    }
    Update&& locked_text(bool value) && { return std::move(locked_text(value)); }

    /// Upload prefixed_ids or OnlyFans media ids; needed when price is not 0, and hidden behind the price.
    Update& media_files(std::vector<std::string> value) & {
        media_files_ = std::move(value);
        return *this;
    }
    Update&& media_files(std::vector<std::string> value) && { return std::move(media_files(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& media_files(Values&&... values) & {
        return media_files(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& media_files(Values&&... values) && {
        return std::move(media_files(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// Must be a subset of mediaFiles; stays visible when there is a price.
    Update& previews(std::vector<std::string> value) & {
        previews_ = std::move(value);
        return *this;
    }
    Update&& previews(std::vector<std::string> value) && { return std::move(previews(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& previews(Values&&... values) & {
        return previews(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& previews(Values&&... values) && {
        return std::move(previews(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// US dollars; 3 to 200, or 0.
    Update& price(double value) & {
        price_ = value;
        return *this;
    }
    Update&& price(double value) && { return std::move(price(value)); }

    /// Future time in UTC.
    Update& scheduled_date(Timestamp value) & {
        scheduled_date_ = value;
        return *this;
    }
    Update&& scheduled_date(Timestamp value) && { return std::move(scheduled_date(value)); }

    Update& user_ids(std::vector<UserId> value) & {
        user_ids_ = std::move(value);
        return *this;
    }
    Update&& user_ids(std::vector<UserId> value) && { return std::move(user_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<UserId, Values...>
    Update& user_ids(Values&&... values) & {
        return user_ids(detail::list_of<UserId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<UserId, Values...>
    Update&& user_ids(Values&&... values) && {
        return std::move(user_ids(detail::list_of<UserId>(std::forward<Values>(values)...)));
    }

    Update& user_lists(std::vector<UserListId> value) & {
        user_lists_ = std::move(value);
        return *this;
    }
    Update&& user_lists(std::vector<UserListId> value) && { return std::move(user_lists(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Update& user_lists(Values&&... values) & {
        return user_lists(detail::list_of<UserListId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<UserListId, Values...>
    Update&& user_lists(Values&&... values) && {
        return std::move(user_lists(detail::list_of<UserListId>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    MassMessageId id_;
    std::string text_;
    std::optional<BlockBannedWords> block_banned_words_;
    std::optional<std::string> giphy_id_;
    std::optional<bool> locked_text_;
    std::optional<std::vector<std::string>> media_files_;
    std::optional<std::vector<std::string>> previews_;
    std::optional<double> price_;
    std::optional<Timestamp> scheduled_date_;
    std::optional<std::vector<UserId>> user_ids_;
    std::optional<std::vector<UserListId>> user_lists_;
};

}  // namespace ofapi::mass_messaging
