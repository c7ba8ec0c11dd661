#pragma once

#include <array>
#include <cstddef>

namespace ofapi::limits {

inline constexpr std::size_t classes = 3;

/// Weighted turns of the priority classes: 16 interactive, 4 normal, 1 bulk, none of which is left empty while
/// something waits. A class that is raised goes in the turns of the class above instead, where the two alternate: so
/// however much has waited for long, a call that is really urgent waits for one of them at most.
class Turns {
 public:
    struct Turn {
        std::size_t of = 0;        ///< the class whose turn it is
        std::size_t priority = 0;  ///< the class that goes in it
    };
    /// The next turn among the classes of `waiting`, which must not be empty. Both are sets of classes, by bit();
    /// the highest class is never raised.
    [[nodiscard]] Turn pick(unsigned waiting, unsigned raised) noexcept {
        for (;;) {
            for (std::size_t turn = 0; turn < classes; ++turn) {
                const bool own = (waiting & ~raised & bit(turn)) != 0;
                const bool below = (waiting & raised & bit(turn + 1)) != 0;
                if (left_[turn] > 0 && (own || below))
                    return {turn, below && (below_next_[turn] || !own) ? turn + 1 : turn};
            }
            left_ = weights;
        }
    }
    void taken(Turn turn) noexcept {
        --left_[turn.of];
        below_next_[turn.of] = turn.priority == turn.of;
    }

    static constexpr unsigned bit(std::size_t priority) noexcept { return 1U << priority; }

 private:
    static constexpr std::array<int, classes> weights{16, 4, 1};

    std::array<int, classes> left_{};
    std::array<bool, classes> below_next_{};
};

}  // namespace ofapi::limits
