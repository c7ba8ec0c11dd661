// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ofapi::bundles {

struct Bundle {
    std::optional<std::int64_t> id;
    std::optional<bool> can_buy;
    std::optional<double> discount;
    std::optional<std::int64_t> duration;
    std::optional<double> price;
};

/// Adds a subscription bundle to the account.
///
/// `POST /api/{account}/bundles`
class Create {
 public:
    using Result = Bundle;
    static const detail::OperationInfo& info;

    /// `discount`: Per cent; sent in the query although this is a POST, there is no body; the values are numbers; 0, 5,
    /// 10, 15, 20, 25, 30, 35, 40, 45 or 50.
    /// `duration`: months; also a number in the query; 3, 6 or 12.
    Create(AccountId account, std::int64_t discount, std::int64_t duration)
        : account_(std::move(account)), discount_(discount), duration_(duration) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::int64_t discount_;
    std::int64_t duration_;
};

/// Removes a subscription bundle and answers with it.
///
/// `DELETE /api/{account}/bundles/{bundle_id}`
class Delete {
 public:
    using Result = Bundle;
    static const detail::OperationInfo& info;

    Delete(AccountId account, BundleId bundle_id) : account_(std::move(account)), bundle_id_(std::move(bundle_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    BundleId bundle_id_;
};

/// All subscription bundles of the account.
///
/// `GET /api/{account}/bundles`
class List {
 public:
    using Result = std::vector<Bundle>;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
};

}  // namespace ofapi::bundles
