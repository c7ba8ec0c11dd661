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

namespace ofapi::user_lists {

struct UserList {
    std::optional<std::int64_t> id;
    std::optional<bool> can_add_users;
    std::optional<bool> can_delete;
    std::optional<bool> can_manage_users;
    std::optional<bool> can_pinned_to_chat;
    std::optional<bool> can_pinned_to_feed;
    std::optional<bool> can_update;
    std::optional<std::string> direction;
    std::optional<bool> is_pinned_to_chat;
    std::optional<bool> is_pinned_to_feed;
    std::optional<std::string> name;
    std::optional<std::string> order;
    std::optional<std::int64_t> posts_count;
    std::vector<boost::json::value> sort_list;
    std::optional<std::string> type;
    std::vector<boost::json::value> users;
    std::optional<std::int64_t> users_count;
};

struct ListUser {
    struct AvatarThumbs {
        std::optional<std::string> c144;
        std::optional<std::string> c50;
    };

    std::optional<std::int64_t> id;
    std::optional<std::string> avatar;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> is_verified;
    std::optional<std::string> name;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

struct UserListWithUsers {
    std::optional<std::int64_t> id;
    std::optional<bool> can_add_users;
    std::optional<bool> can_delete;
    std::optional<bool> can_manage_users;
    std::optional<bool> can_pinned_to_chat;
    std::optional<bool> can_pinned_to_feed;
    std::optional<bool> can_update;
    std::optional<std::string> direction;
    std::optional<bool> is_pinned_to_chat;
    std::optional<bool> is_pinned_to_feed;
    std::optional<std::string> name;
    std::optional<std::string> order;
    std::optional<std::int64_t> posts_count;
    std::vector<boost::json::value> sort_list;
    std::optional<std::string> type;
    std::vector<ListUser> users;
    std::optional<std::int64_t> users_count;
};

struct SubscribeBy {
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
    std::vector<SubscribeBy> subscribes;
    std::optional<std::string> unsubscribe_reason;
};

struct SubscribeOn {
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

struct SubscribedOnData {
    std::optional<Timestamp> discount_finished_at;
    std::optional<double> discount_percent;
    std::optional<std::int64_t> discount_period;
    std::optional<Timestamp> discount_started_at;
    std::optional<std::string> duration;
    std::optional<Timestamp> expired_at;
    std::optional<bool> has_active_paid_subscriptions;
    std::optional<bool> is_muted;
    std::optional<Timestamp> last_activity;
    std::optional<double> messages_summ;
    std::optional<double> new_price;
    std::optional<double> posts_summ;
    std::optional<double> price;
    std::optional<std::int64_t> recommendations;
    std::optional<double> regular_price;
    std::optional<Timestamp> renewed_at;
    std::optional<std::string> status;
    std::optional<double> streams_summ;
    std::optional<Timestamp> subscribe_at;
    std::optional<double> subscribe_price;
    std::vector<SubscribeOn> subscribes;
    std::optional<double> subscribes_summ;
    std::optional<double> tips_summ;
    std::optional<double> total_summ;
    std::optional<std::string> unsubscribe_reason;
};

struct ListMember {
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

    struct PromoOffer {
        std::optional<std::int64_t> id;
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> expired_at;
        std::optional<Timestamp> finished_at;
        std::optional<std::int64_t> subscribe_days;
        std::optional<std::string> subscriber_id;
        std::optional<std::string> user_id;
    };

    std::optional<std::int64_t> id;
    std::optional<std::string> avatar;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_comment_story;
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
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> hide_chat;
    std::optional<bool> is_blocked;
    std::optional<bool> is_pending_autoprolong;
    std::optional<bool> is_performer;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_restricted;
    std::optional<bool> is_verified;
    std::optional<Timestamp> last_seen;
    std::vector<ListsState> lists_states;
    std::optional<std::string> name;
    std::optional<std::string> notice;
    std::vector<PromoOffer> promo_offers;
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
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

/// Creates a user list.
///
/// `POST /api/{account}/user-lists`
class Create {
 public:
    using Result = UserList;
    static const detail::OperationInfo& info;

    /// `name`: At most 64 characters.
    Create(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::string name_;
};

/// Removes a user list.
///
/// `DELETE /api/{account}/user-lists/{userListId}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, UserListId user_list_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
};

/// The account's user lists.
///
/// `GET /api/{account}/user-lists`. Pages by offset.
class List {
 public:
    enum class View : std::uint8_t { queue };
    friend std::string_view to_string(View) noexcept;

    struct Item {
        /// A string here (default lists have names such as "friends"), a number in the single-list responses.
        std::optional<std::string> id;
        std::optional<bool> can_add_users;
        std::optional<bool> can_delete;
        std::optional<bool> can_manage_users;
        std::optional<bool> can_pinned_to_chat;
        std::optional<bool> can_pinned_to_feed;
        std::optional<bool> can_update;
        std::optional<std::string> direction;
        std::optional<bool> is_pinned_to_chat;
        std::optional<bool> is_pinned_to_feed;
        std::optional<std::string> name;
        std::optional<std::string> order;
        std::optional<std::int64_t> posts_count;
        std::vector<boost::json::value> sort_list;
        std::optional<std::string> type;
        std::vector<boost::json::value> users;
        std::optional<std::int64_t> users_count;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 10 to 50.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Queue gives only the lists a mass message can be sent to.
    List& view(View value) & {
        view_ = value;
        return *this;
    }
    List&& view(View value) && { return std::move(view(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<View> view_;
};

/// One user list.
///
/// `GET /api/{account}/user-lists/{userListId}`
class Retrieve {
 public:
    using Result = UserListWithUsers;
    static const detail::OperationInfo& info;

    Retrieve(AccountId account, UserListId user_list_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
};

/// Renames a user list and sets whether it is pinned to the home feed.
///
/// `PUT /api/{account}/user-lists/{userListId}`
class Update {
 public:
    using Result = UserList;
    static const detail::OperationInfo& info;

    Update(AccountId account, UserListId user_list_id, std::string name)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)), name_(std::move(name)) {}

    Update& is_pinned_to_feed(bool value) & {
        is_pinned_to_feed_ = value;
        return *this;
    }
    Update&& is_pinned_to_feed(bool value) && { return std::move(is_pinned_to_feed(value)); }
    Update& is_pinned_to_feed(std::nullptr_t) & {
        is_pinned_to_feed_.emplace(std::nullopt);
        return *this;
    }
    Update&& is_pinned_to_feed(std::nullptr_t) && { return std::move(is_pinned_to_feed(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    std::string name_;
    detail::Nullable<bool> is_pinned_to_feed_;
};

namespace users {

/// Puts several users into a list.
///
/// `POST /api/{account}/user-lists/{userListId}/users`. Data: a map from the list's id to the users' ids; with
/// skip_invalid added and failed.
class Add {
 public:
    using Result = boost::json::value;
    static const detail::OperationInfo& info;

    /// `ids`: OnlyFans user ids, as strings.
    Add(AccountId account, UserListId user_list_id, std::vector<UserId> ids)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)), ids_(std::move(ids)) {}

    /// Leaves out the users that OnlyFans refuses, in up to 5 attempts of a credit each; data is then added, a list of
    /// ids, and failed, a map from id to reason.
    Add& skip_invalid(bool value) & {
        skip_invalid_ = value;
        return *this;
    }
    Add&& skip_invalid(bool value) && { return std::move(skip_invalid(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    std::vector<UserId> ids_;
    std::optional<bool> skip_invalid_;
};

/// Empties a list.
///
/// `DELETE /api/{account}/user-lists/{userListId}/users`
class Clear {
 public:
    using Result = UserList;
    static const detail::OperationInfo& info;

    Clear(AccountId account, UserListId user_list_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Clear&, const Clear&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
};

/// Users in a list.
///
/// `GET /api/{account}/user-lists/{userListId}/users`. Pages by the offset that each answer names.
class List {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<ListMember> list;
        std::optional<std::int64_t> next_offset;
    };

    using Item = ListMember;
    static const detail::OperationInfo& info;

    List(AccountId account, UserListId user_list_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)) {}

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

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Pinned users of a list.
///
/// `GET /api/{account}/user-lists/{userListId}/users/pinned`. Pages by the offset that each answer names.
class ListPinned {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<ListMember> list;
        std::optional<std::int64_t> next_offset;
    };

    using Item = ListMember;
    static const detail::OperationInfo& info;

    ListPinned(AccountId account, UserListId user_list_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)) {}

    /// 1 to 100; 10 where it is not set.
    ListPinned& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListPinned&& limit(std::int64_t value) && { return std::move(limit(value)); }

    ListPinned& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListPinned&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListPinned&, const ListPinned&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Pins a user in a list.
///
/// `POST /api/{account}/user-lists/{userListId}/users/{userId}/pin`
class Pin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `user_list_id`: A list id or a default list name such as friends.
    Pin(AccountId account, UserListId user_list_id, UserId user_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Pin&, const Pin&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    UserId user_id_;
};

/// Takes one user out of a list.
///
/// `DELETE /api/{account}/user-lists/{userListId}/users/{userId}`
class Remove {
 public:
    struct Result {
        struct UserState {
            std::optional<std::int64_t> id;
            std::optional<bool> can_add_user;
            std::optional<std::string> cannot_add_user_reason;
            std::optional<bool> has_user;
            std::optional<std::string> name;
            std::optional<std::string> type;
        };

        std::optional<UserListWithUsers> list;
        std::optional<UserState> user_state;
    };

    static const detail::OperationInfo& info;

    Remove(AccountId account, UserListId user_list_id, UserId user_id)
        : account_(std::move(account)), user_list_id_(std::move(user_list_id)), user_id_(std::move(user_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    UserListId user_list_id_;
    UserId user_id_;
};

}  // namespace users

}  // namespace ofapi::user_lists
