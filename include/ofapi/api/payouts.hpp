// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::payouts {

struct EarningPoint {
    std::optional<double> gross;
    std::optional<double> net;
    std::optional<std::int64_t> time;
};

struct Totals {
    std::optional<double> total_gross;
    std::optional<double> total_net;
};

/// Pages through the account's payout requests.
///
/// `GET /api/{account}/payouts/payout-requests`. Pages by offset.
class ListRequests {
 public:
    struct Result {
        struct ListItem {
            std::optional<double> amount;
            std::optional<Timestamp> created_at;
            std::optional<std::string> currency;
            std::optional<std::string> invoice_id;
            std::optional<std::string> reject_reason;
            std::optional<std::string> state;
        };

        std::vector<ListItem> list;
        std::optional<std::int64_t> marker;  ///< meaning not stated
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListRequests(AccountId account) : account_(std::move(account)) {}

    ListRequests& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListRequests&& limit(std::int64_t value) && { return std::move(limit(value)); }

    ListRequests& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListRequests&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListRequests&, const ListRequests&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Asks for a payout; only where the payout frequency is manual.
///
/// `POST /api/{account}/payouts/request-manual-withdrawal`. The source declares a union of two members, both of this
/// shape.
class RequestManualWithdrawal {
 public:
    struct Result {
        struct ListItem {
            std::optional<std::string> reject_reason;
            std::optional<std::string> state;
        };

        std::vector<ListItem> list;
    };

    static const detail::OperationInfo& info;

    /// `amount`: At most the current balance; payouts.retrieveBalances tells the smallest and largest amount.
    RequestManualWithdrawal(AccountId account, double amount) : account_(std::move(account)), amount_(amount) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RequestManualWithdrawal&, const RequestManualWithdrawal&) = default;

 private:
    AccountId account_;
    double amount_;
};

/// Money available and pending, with the payout limits and schedule.
///
/// `GET /api/{account}/payouts/balances`
class RetrieveBalances {
 public:
    struct Result {
        struct WithdrawalPeriodOption {
            std::optional<std::string> code;
            std::optional<std::string> name;
        };

        std::optional<std::string> currency;
        std::optional<std::int64_t> manual_payout_pending_days;
        std::optional<double> max_payout_summ;
        std::optional<double> min_payout_summ;
        std::optional<double> payout_available;
        std::optional<double> payout_pending;
        std::optional<std::string> withdrawal_period;
        std::vector<WithdrawalPeriodOption> withdrawal_period_options;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveBalances(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveBalances&, const RetrieveBalances&) = default;

 private:
    AccountId account_;
};

/// Earnings in total and as a series per month.
///
/// `GET /api/{account}/payouts/earning-statistics`. Time: Unix seconds by the look of it; not documented.
class RetrieveEarningStatistics {
 public:
    struct Result {
        struct List {
            struct Month {
                std::vector<EarningPoint> subscribes;
                std::vector<EarningPoint> tips;
                std::optional<double> total_gross;
                std::optional<double> total_net;
            };

            struct Total {
                std::optional<Totals> all;
                std::optional<Totals> chat_messages;
                std::optional<Totals> post;
                std::optional<Totals> subscribes;
                std::optional<Totals> tips;
            };

            /// The source declares one fixed key "1735689661", evidently an example of a Unix time; written here as a
            /// map. Other categories per month (as in total) are likely.
            std::map<std::string, Month> months;
            std::optional<Total> total;
        };

        std::optional<List> list;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveEarningStatistics(AccountId account) : account_(std::move(account)) {}

    /// Omitted means no limit.
    RetrieveEarningStatistics& end_date(Timestamp value) & {
        end_date_ = value;
        return *this;
    }
    RetrieveEarningStatistics&& end_date(Timestamp value) && { return std::move(end_date(value)); }

    /// Omitted means no limit.
    RetrieveEarningStatistics& start_date(Timestamp value) & {
        start_date_ = value;
        return *this;
    }
    RetrieveEarningStatistics&& start_date(Timestamp value) && { return std::move(start_date(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveEarningStatistics&, const RetrieveEarningStatistics&) = default;

 private:
    AccountId account_;
    std::optional<Timestamp> end_date_;
    std::optional<Timestamp> start_date_;
};

/// Whether the account may receive payouts, and what is missing.
///
/// `GET /api/{account}/payouts/eligibility`
class RetrieveEligibility {
 public:
    struct Result {
        std::optional<bool> can_receive_manual_payout;
        std::optional<bool> is_verified_reason;
        std::optional<bool> need_update_banking;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveEligibility(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveEligibility&, const RetrieveEligibility&) = default;

 private:
    AccountId account_;
};

/// Sets how often payouts happen.
///
/// `PATCH /api/{account}/payouts/payout-frequency`
class UpdateFrequency {
 public:
    enum class Frequency : std::uint8_t { manual, weekly, monthly };
    friend std::string_view to_string(Frequency) noexcept;

    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    UpdateFrequency(AccountId account, Frequency frequency) : account_(std::move(account)), frequency_(frequency) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const UpdateFrequency&, const UpdateFrequency&) = default;

 private:
    AccountId account_;
    Frequency frequency_;
};

}  // namespace ofapi::payouts
