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

namespace ofapi::subscribers {

/// Subscriber counts and the earnings from them over a period.
///
/// `GET /api/{account}/subscribers/statistics`
class RetrieveStatistics {
 public:
    enum class Type : std::uint8_t { total, renew, new_ };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        struct Earning {
            std::optional<double> count;
            std::optional<Timestamp> date;
        };

        struct Subscribe {
            std::optional<std::int64_t> count;
            std::optional<Timestamp> date;
        };

        std::optional<double> delta;
        std::vector<Earning> earnings;
        std::optional<std::int64_t> subscribers;
        std::vector<Subscribe> subscribes;
        std::optional<double> total;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveStatistics(AccountId account) : account_(std::move(account)) {}

    RetrieveStatistics& end_date(std::string value) & {
        end_date_ = std::move(value);
        return *this;
    }
    RetrieveStatistics&& end_date(std::string value) && { return std::move(end_date(std::move(value))); }

    /// Leave out both dates to cover everything.
    RetrieveStatistics& start_date(std::string value) & {
        start_date_ = std::move(value);
        return *this;
    }
    RetrieveStatistics&& start_date(std::string value) && { return std::move(start_date(std::move(value))); }

    /// Total where it is not set.
    RetrieveStatistics& type(Type value) & {
        type_ = value;
        return *this;
    }
    RetrieveStatistics&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveStatistics&, const RetrieveStatistics&) = default;

 private:
    AccountId account_;
    std::optional<std::string> end_date_;
    std::optional<std::string> start_date_;
    std::optional<Type> type_;
};

}  // namespace ofapi::subscribers
