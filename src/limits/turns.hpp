#pragma once

#include <ofapi/options.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ofapi::limits {

/// Where calls of one urgency wait for their turn. A call that has waited for long goes on in the ring of the aged: it
/// counts as one class higher.
enum class Ring : std::uint8_t { interactive, normal, bulk, aged_normal, aged_bulk };

inline constexpr std::size_t rings = 5;
inline constexpr std::size_t classes = 3;

/// The class of the ring's calls.
constexpr std::size_t class_of(Ring ring) noexcept {
    constexpr std::array<std::size_t, rings> own{0, 1, 2, 1, 2};
    return own[static_cast<std::size_t>(ring)];
}

/// The class in whose turns they go.
constexpr std::size_t turn_of(Ring ring) noexcept {
    constexpr std::array<std::size_t, rings> turn{0, 1, 2, 0, 1};
    return turn[static_cast<std::size_t>(ring)];
}

constexpr Ring ring_of(std::size_t priority, bool aged) noexcept {
    return static_cast<Ring>(aged && priority > 0 ? priority + 2 : priority);
}

/// Weighted turns of the priority classes: 16 interactive, 4 normal, 1 bulk, none of which is left empty while
/// something waits. In the turns of a class its own calls and those that aged into it alternate: so however many have
/// aged, a call that is really urgent waits for one of them at most.
class Turns {
 public:
    /// The ring whose turn it is among those of the mask, which must not be empty.
    [[nodiscard]] Ring pick(unsigned mask) noexcept {
        for (;;) {
            for (std::size_t turn = 0; turn < classes; ++turn) {
                const Ring own = ring_of(turn, false);
                const Ring aged = ring_of(turn + 1, true);
                const bool any_own = (mask & bit(own)) != 0;
                const bool any_aged = turn + 1 < classes && (mask & bit(aged)) != 0;
                if (left_[turn] > 0 && (any_own || any_aged))
                    return any_aged && (aged_next_[turn] || !any_own) ? aged : own;
            }
            left_ = weights;
        }
    }
    void taken(Ring ring) noexcept {
        --left_[turn_of(ring)];
        aged_next_[turn_of(ring)] = class_of(ring) == turn_of(ring);
    }

    static constexpr unsigned bit(Ring ring) noexcept { return 1U << static_cast<unsigned>(ring); }

 private:
    static constexpr std::array<int, classes> weights{16, 4, 1};

    std::array<int, classes> left_{};
    std::array<bool, classes> aged_next_{};
};

}  // namespace ofapi::limits
