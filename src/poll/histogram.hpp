#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace ofapi::poll {

/// Durations in buckets that are a 64th of their value wide, so that a percentile is within 1 % of the exact one. Takes
/// any duration from 0 to 292 years in 30 kB; `record` allocates nothing. Not synchronised.
///
/// Values below 64 ns have a bucket each. Above, each power of two is cut into 64 equal buckets: a value whose highest
/// bit is `6 + shift` goes into the row of `shift` by its upper seven bits.
class Histogram {
 public:
    using Value = std::chrono::nanoseconds;

    /// Counts `value`; one below zero counts as zero.
    void record(Value value) noexcept {
        const auto ns = static_cast<std::uint64_t>(std::max<std::int64_t>(value.count(), 0));
        ++buckets_[index_of(ns)];
        ++count_;
        max_ = std::max(max_, ns);
    }

    [[nodiscard]] std::uint64_t count() const noexcept { return count_; }

    /// The exact largest value; zero where nothing was recorded.
    [[nodiscard]] Value max() const noexcept { return Value(static_cast<std::int64_t>(max_)); }

    /// The smallest value that at least the share `q` (0 to 1) of all values does not exceed, to 1 %; zero where
    /// nothing was recorded.
    [[nodiscard]] Value quantile(double q) const noexcept {
        if (count_ == 0) return Value::zero();
        const double wanted = std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(count_));
        const auto rank = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(wanted), 1, count_);
        std::uint64_t seen = 0;
        for (std::size_t index = 0; index < buckets_.size(); ++index) {
            seen += buckets_[index];
            if (seen >= rank) return Value(static_cast<std::int64_t>(std::min(middle_of(index), max_)));
        }
        return max();
    }

 private:
    static constexpr unsigned bits = 6;
    static constexpr std::size_t row = std::size_t{1} << bits;

    static std::size_t index_of(std::uint64_t ns) noexcept {
        if (ns < row) return static_cast<std::size_t>(ns);
        const auto shift = static_cast<unsigned>(std::bit_width(ns)) - 1 - bits;
        return (shift + 1) * row + static_cast<std::size_t>((ns >> shift) - row);
    }

    static std::uint64_t middle_of(std::size_t index) noexcept {
        if (index < row) return index;
        const std::size_t shift = index / row - 1;
        const std::uint64_t low = (row + index % row) << shift;
        return low + ((std::uint64_t{1} << shift) >> 1);
    }

    std::array<std::uint64_t, (64 - bits) * row> buckets_{};
    std::uint64_t count_ = 0;
    std::uint64_t max_ = 0;
};

}  // namespace ofapi::poll
