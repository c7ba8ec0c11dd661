#pragma once

#include <ofapi/meta.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>

namespace ofapi::limits {

/// The team's credits: the balance as reported, less the expected cost of what is in flight.
///
/// `seq` numbers calls in the order they were sent: a later call's answer says more than an earlier one's. Not
/// synchronised.
class CreditLedger {
 public:
    explicit CreditLedger(std::optional<std::int64_t> floor) : floor_(floor) {}

    enum class Verdict : std::uint8_t {
        admitted,
        wait,            ///< what is in flight may cost too much: an answer decides
        below_floor,     ///< it would bring the balance below the floor
        out_of_credits,  ///< the team was refused, and it is not time for a probe
    };
    /// Whether a call with this expected cost may go. `waits`: it is willing to wait for credits, and to be the probe.
    [[nodiscard]] Verdict check(std::int64_t cost, bool waits, Time now) const noexcept;

    /// The call is sent; its cost is set aside until one of the next three ends it.
    void reserve(std::uint64_t seq, std::int64_t cost) noexcept;
    void give_back(std::uint64_t seq, std::int64_t cost) noexcept;
    /// `refused`: the answer was 402. Then calls that wait for credits are sent one at a time, at growing intervals, to
    /// see whether credits have come; all others are refused.
    void answered(std::uint64_t seq, std::int64_t cost, const Credits& credits, bool refused, Time now) noexcept;
    /// It may have been charged: believed until a report says otherwise.
    void lost(std::uint64_t seq, std::int64_t cost, Time now) noexcept;

    [[nodiscard]] std::optional<std::int64_t> balance() const noexcept { return balance_; }
    [[nodiscard]] std::optional<std::int64_t> floor() const noexcept { return floor_; }
    [[nodiscard]] std::int64_t reserved() const noexcept { return reserved_; }
    [[nodiscard]] bool out_of_credits() const noexcept { return out_; }
    /// When a call that waits for credits may be sent to see; `Time::max()` while one is on its way.
    [[nodiscard]] Time probe_at() const noexcept;

 private:
    void learn_balance(std::uint64_t seq, const Credits& credits) noexcept;
    void probe_later(Time now) noexcept;

    std::optional<std::int64_t> floor_;
    std::optional<std::int64_t> balance_;
    std::uint64_t known_seq_ = 0;   ///< newest call that was sent when the balance was learnt
    std::uint64_t raised_seq_ = 0;  ///< newest call that showed that credits were bought
    std::int64_t reserved_ = 0;

    bool out_ = false;
    std::uint64_t last_seq_ = 0;
    std::uint64_t out_seq_ = 0;  ///< calls up to this one were sent before the refusal
    std::uint64_t probe_seq_ = 0;
    Time probe_at_{};
    Duration probe_interval_ = std::chrono::seconds(30);
};

}  // namespace ofapi::limits
