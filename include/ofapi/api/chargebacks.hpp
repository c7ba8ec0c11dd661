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

namespace ofapi::chargebacks {

/// Chargebacks as a percentage of all payments.
///
/// `GET /api/{account}/chargebacks/ratio`
class CalculateRatio {
 public:
    struct Result {
        std::optional<double> chargebacks_ratio;
    };

    static const detail::OperationInfo& info;

    explicit CalculateRatio(AccountId account) : account_(std::move(account)) {}

    /// Leave out for everything; start_date likewise.
    CalculateRatio& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    CalculateRatio&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    CalculateRatio& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    CalculateRatio&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const CalculateRatio&, const CalculateRatio&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
};

/// Chargebacks in a date range.
///
/// `GET /api/{account}/chargebacks`. Data: no _pagination here, page by offset; the meaning of marker is not
/// documented. Pages by offset.
class List {
 public:
    struct Result {
        struct ListItem {
            struct Payment {
                struct User {
                    std::optional<std::int64_t> id;
                    std::optional<std::string> avatar;
                    /// Declared string|null, an object of thumbnails in other resources.
                    std::optional<std::string> avatar_thumbs;
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
                std::optional<double> media_tax_amount;
                std::optional<double> net;
                std::optional<std::int64_t> payout_pending_days;
                std::optional<std::string> status;  ///< the docs name loading, done and undo
                std::optional<double> tax_amount;
                std::optional<User> user;
                std::optional<double> vat_amount;
            };

            std::optional<std::int64_t> id;
            std::optional<Timestamp> created_at;
            std::optional<Payment> payment;
            std::optional<std::string> payment_type;
        };

        std::vector<ListItem> list;
        std::optional<std::int64_t> marker;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// Leave out for everything; start_date likewise.
    List& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    List&& end_date(Timestamp value) && { return std::move(end_date(value)); }

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

    List& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    List&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<Timestamp> start_date_;
};

/// Chargeback counts and amounts by hour, day or month.
///
/// `GET /api/{account}/chargebacks/statistics`. Data: no parameter picks hour, day or month.
class ListStatistics {
 public:
    struct Result {
        struct ChartAmountItem {
            std::optional<double> count;
            std::optional<Timestamp> date;
        };

        struct ChartCountItem {
            std::optional<std::int64_t> count;
            std::optional<Timestamp> date;
        };

        std::vector<ChartAmountItem> chart_amount;  ///< the money value of each point is called count too
        std::vector<ChartCountItem> chart_count;
        std::optional<double> delta;
        std::optional<double> total;  ///< not said whether total and delta are counts or money
    };

    static const detail::OperationInfo& info;

    explicit ListStatistics(AccountId account) : account_(std::move(account)) {}

    /// Leave out for everything; start_date likewise.
    ListStatistics& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    ListStatistics&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    ListStatistics& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    ListStatistics&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListStatistics&, const ListStatistics&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
};

}  // namespace ofapi::chargebacks
