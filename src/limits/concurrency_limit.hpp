#pragma once

#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace ofapi::limits {

/// How long the answers of one operation usually take: the mean of the logarithm, which a few very long ones hardly
/// move.
class UsualLatency {
 public:
    /// Whether enough answers have come to compare others with.
    [[nodiscard]] bool known() const noexcept { return samples_ >= 32; }
    /// The logarithm of `took` over what is usual.
    [[nodiscard]] double excess(Duration took) const noexcept;
    /// `weight`: of this answer once many have come.
    void learn(Duration took, double weight) noexcept;

 private:
    double mean_ = 0;
    std::uint32_t samples_ = 0;
};

/// How many calls may be in flight in all: as many as may be while answers take what they usually take, and fewer as
/// soon as they take much longer or fail.
class ConcurrencyLimit {
 public:
    explicit ConcurrencyLimit(std::size_t most) noexcept;

    [[nodiscard]] std::size_t limit() const noexcept { return static_cast<std::size_t>(limit_); }
    /// What an answer takes at present, of all operations; zero: none has come.
    [[nodiscard]] Duration latency() const noexcept;

    /// An answer at `now` to a call sent at `sent`, with `in_flight` calls under way, this one included.
    void served(UsualLatency& usual, Time sent, std::size_t in_flight, Time now) noexcept;
    /// A server error, or no answer.
    void failed(Time sent, std::size_t in_flight, Time now) noexcept;

 private:
    /// Whether cuts help against a trouble.
    struct Trouble {
        double helped_below = std::numeric_limits<double>::infinity();
        unsigned cuts_in_vain = 0;
        bool accepted = false;  ///< no more cuts while it lasts

        /// `measure` of the trouble when it shows (again), and by what the limit may be cut now.
        void shows(double measure, double factor) noexcept;
    };

    void count(std::size_t in_flight, Time now) noexcept;
    void shrink(double factor, Time now) noexcept;

    double most_;
    double least_;
    double limit_;
    Time shrunk_at_ = Time::min();
    Trouble late_;
    Trouble failing_;
    double latency_ = 0;  ///< mean of the logarithm
    bool any_ = false;
    // The round: the answers since the last verdict.
    std::size_t answers_ = 0;
    std::size_t failures_ = 0;
    std::size_t peak_ = 0;  ///< in flight
    double excess_ = 0;
};

}  // namespace ofapi::limits
