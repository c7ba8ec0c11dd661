#pragma once

#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ofapi::mass_messaging {

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

/// Mass messages that are pending, scheduled or lately sent.
///
/// `GET /api/{account}/mass-messaging`
class List {
 public:
    using Result = std::vector<QueueItem>;
    static const detail::OperationInfo info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
};

}  // namespace ofapi::mass_messaging
