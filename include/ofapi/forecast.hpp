#pragma once

#include <ofapi/budget.hpp>
#include <ofapi/cost.hpp>
#include <ofapi/detail/option.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi {

/// Calls that are to be made, in this order, and by what means. A value; not synchronised.
class Plan {
 public:
    struct Item {
        std::string operation;
        Cost cost;
        std::uint64_t calls;
        double units;
    };

    Plan() {}

    /// So many calls of an operation: `add(fans::ListAll::info, 500)`. `units`: what each asks for, where its price
    /// counts results or megabytes; 0 where that is not known.
    Plan& add(const detail::OperationInfo& operation, std::uint64_t calls, double units = 1) & {
        items_.push_back({std::string(operation.name), operation.cost, calls, units});
        return *this;
    }
    Plan&& add(const detail::OperationInfo& operation, std::uint64_t calls, double units = 1) && {
        return std::move(add(operation, calls, units));
    }

    /// Calls in flight at most: the client's `max_connections`. Default: as many as it takes.
    OFAPI_OPTION(std::optional<std::size_t>, connections)

    /// How long a call takes from being sent to being answered, as measured. Default: not known.
    OFAPI_OPTION(std::optional<Duration>, latency)

    /// What the calls are to be paid from.
    OFAPI_OPTION(std::optional<Budget>, budget)

    [[nodiscard]] const std::vector<Item>& items() const noexcept { return items_; }

 private:
    std::vector<Item> items_;
    std::optional<std::size_t> connections_;
    std::optional<Duration> latency_;
    std::optional<Budget> budget_;
};

/// What will come of a plan, as far as the allowance knows now: see `Allowance::forecast`.
struct Forecast {
    /// What makes it take as long as it does.
    enum class Bound : std::uint8_t {
        none,         ///< nothing: it can all be sent at once
        minute,       ///< the team's requests per minute
        day,          ///< the team's requests per day
        connections,  ///< calls in flight, and how long each takes
    };
    /// What ends it early.
    enum class Stop : std::uint8_t {
        none,
        balance,       ///< the team is out of credits
        credit_floor,  ///< the floor under the balance
        budget,        ///< the plan's own budget
        day_budget,    ///< the day's, `AllowanceOptions::credits_per_day`
    };

    std::uint64_t calls = 0;           ///< planned
    std::int64_t credits = 0;          ///< that these are expected to cost
    std::int64_t credits_certain = 0;  ///< of them, for calls whose cost is documented or learnt and always the same
    std::uint64_t possible = 0;        ///< calls that can be made before `stop`; `calls` where nothing stops them
    Stop stop = Stop::none;
    /// How long the possible calls take at the pace of the limits, with the last answer. Of a service that counts in
    /// fixed windows, the last ones may come up to a window sooner or later. Nothing where neither a limit nor the
    /// latency is known.
    std::optional<Duration> duration;
    Bound bound = Bound::none;
};

/// The name as it is written in the code: `credit_floor`.
[[nodiscard]] std::string_view to_string(Forecast::Bound) noexcept;
[[nodiscard]] std::string_view to_string(Forecast::Stop) noexcept;

}  // namespace ofapi
