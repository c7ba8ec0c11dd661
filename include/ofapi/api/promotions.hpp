// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::promotions {

struct Promotion {
    std::optional<std::int64_t> id;
    std::optional<bool> can_claim;
    std::optional<std::int64_t> claims_count;
    std::optional<Timestamp> created_at;
    std::optional<Timestamp> finished_at;
    std::optional<bool> has_related_promo;
    std::optional<bool> is_finished;
    std::optional<std::string> message;
    std::optional<double> price;
    std::optional<std::string> raw_message;
    std::optional<std::int64_t> subscribe_counts;
    std::optional<std::int64_t> subscribe_days;
    std::optional<std::string> type;
};

/// Starts a subscription promotion: a discount or a free trial.
///
/// `POST /api/{account}/promotions`
class Create {
 public:
    enum class Type : std::uint8_t { new_, expired, new_and_expired };
    friend std::string_view to_string(Type) noexcept;

    using Result = std::vector<Promotion>;
    static const detail::OperationInfo& info;

    /// `discount`: Percent off the first month; 100 makes it a free trial.
    /// `expiration_days`: Days until the offer ends, 0 for never.
    /// `offer_limit`: How many may claim it, 0 for no limit.
    /// `type`: new_and_expired makes OnlyFans create two promotions, hence the array in the answer.
    Create(AccountId account, double discount, std::int64_t expiration_days, std::int64_t offer_limit, Type type)
        : account_(std::move(account)),
          discount_(discount),
          expiration_days_(expiration_days),
          offer_limit_(offer_limit),
          type_(type) {}

    /// Length of the trial; required only when discount is 100; 1 to 30.
    Create& free_trial_days(std::int64_t value) & {
        free_trial_days_ = value;
        return *this;
    }
    Create&& free_trial_days(std::int64_t value) && { return std::move(free_trial_days(value)); }

    Create& message(std::string value) & {
        message_ = std::move(value);
        return *this;
    }
    Create&& message(std::string value) && { return std::move(message(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    double discount_;
    std::int64_t expiration_days_;
    std::int64_t offer_limit_;
    Type type_;
    std::optional<std::int64_t> free_trial_days_;
    std::optional<std::string> message_;
};

/// Deletes a promotion.
///
/// `DELETE /api/{account}/promotions/{promotion_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, PromotionId promotion_id)
        : account_(std::move(account)), promotion_id_(std::move(promotion_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    PromotionId promotion_id_;
};

/// Pages through the account's promotions.
///
/// `GET /api/{account}/promotions`. Pages by offset.
class List {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<Promotion> items;
    };

    using Item = Promotion;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 10 where it is not set.
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
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.items; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.items; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Ends a running promotion.
///
/// `POST /api/{account}/promotions/{promotion_id}/stop`
class Stop {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Stop(AccountId account, PromotionId promotion_id)
        : account_(std::move(account)), promotion_id_(std::move(promotion_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Stop&, const Stop&) = default;

 private:
    AccountId account_;
    PromotionId promotion_id_;
};

}  // namespace ofapi::promotions
