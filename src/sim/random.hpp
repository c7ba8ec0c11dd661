#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <string_view>

namespace ofapi::sim {

/// Small generator (splitmix64) whose numbers are the same with every compiler and library, so that a seed names one
/// simulated world for good.
class Random {
 public:
    explicit Random(std::uint64_t seed) noexcept : state_(seed) {}

    std::uint64_t next() noexcept {
        auto z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// In [0, n); n must be above zero.
    std::uint64_t below(std::uint64_t n) noexcept { return next() % n; }

    /// In [0, 1).
    double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Mean 0, standard deviation 1.
    double normal() noexcept {
        return std::sqrt(-2.0 * std::log(1.0 - uniform())) * std::cos(2.0 * std::numbers::pi * uniform());
    }

 private:
    std::uint64_t state_;
};

/// A seed for the `n`th of many independent generators.
[[nodiscard]] inline std::uint64_t derive_seed(std::uint64_t seed, std::uint64_t n) noexcept {
    return Random(seed ^ (n * 0xd1342543de82ef95U + 1)).next();
}

/// A number that follows from a text, and from `hash`, that of what came before (FNV-1a).
[[nodiscard]] inline std::uint64_t hash_text(std::string_view text, std::uint64_t hash = 0xcbf29ce484222325U) noexcept {
    for (const auto byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return (hash ^ 0xff) * 0x100000001b3U;
}

}  // namespace ofapi::sim
