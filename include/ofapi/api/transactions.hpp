// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::transactions {

struct Transaction {
    struct User {
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

    std::optional<std::string> id;
    std::optional<double> amount;
    std::optional<Timestamp> created_at;
    std::optional<std::string> currency;
    std::optional<std::string> description;
    std::optional<double> fee;
    std::optional<double> net;
    std::optional<std::int64_t> payout_pending_days;
    std::optional<std::string> status;
    std::optional<double> tax_amount;
    std::optional<User> user;
    std::optional<double> vat_amount;
};

/// The account's transactions, newest first, page by page.
///
/// `GET /api/{account}/transactions`. Pages by the marker that each answer names.
class List {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<Transaction> list;
        std::optional<std::int64_t> marker;
        std::optional<std::int64_t> next_marker;
    };

    using Item = Transaction;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// numeric, but sent as a string; 10 is recommended.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Next page: the answer has both marker and nextMarker (numbers) besides _pagination.next_page; which one to send
    /// is not documented.
    List& marker(std::string value) & {
        marker_ = std::move(value);
        return *this;
    }
    List&& marker(std::string value) && { return std::move(marker(std::move(value))); }

    /// A relative value such as "-30days" (the default) is accepted; -30days where it is not set.
    List& start_date(std::string value) & {
        start_date_ = std::move(value);
        return *this;
    }
    List&& start_date(std::string value) && { return std::move(start_date(std::move(value))); }

    /// Only with type tips: profile, post_all, chat, stream or story.
    List& tips_source(std::string value) & {
        tips_source_ = std::move(value);
        return *this;
    }
    List&& tips_source(std::string value) && { return std::move(tips_source(std::move(value))); }

    /// A kind of transaction such as tips.
    List& type(std::string value) & {
        type_ = std::move(value);
        return *this;
    }
    List&& type(std::string value) && { return std::move(type(std::move(value))); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> marker_;
    std::optional<std::string> start_date_;
    std::optional<std::string> tips_source_;
    std::optional<std::string> type_;
};

}  // namespace ofapi::transactions
