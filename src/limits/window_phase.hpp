#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/time.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace ofapi::limits {

/// What kind of window the server counts in, and when it will forget everything at once: learnt from how `used` falls.
///
/// All times are times of sending: a boundary at t means that a request sent at t or later is counted after it. Pure.
class WindowPhase {
 public:
    explicit WindowPhase(Duration window) noexcept : window_(window) {}

    struct Report {
        std::uint64_t seq = 0;
        Time sent{};
        std::uint64_t used = 0;     ///< as the answer says, this request included
        std::uint64_t certain = 0;  ///< of what is believed to be counted still, what was counted before this request
        std::uint64_t limit = 0;
        Duration guard{};     ///< what uplinks are believed to differ by
        double others = 0.0;  ///< requests of others per window, as estimated
    };
    /// True where the report shows that a new window began, unforeseen: all that was sent until `began_after()` is of
    /// a window that is over.
    bool learn(const Report&) noexcept;
    [[nodiscard]] Time began_after() const noexcept { return before_; }

    /// When the server forgets everything that was sent before; `Time::max()` while that is not known.
    [[nodiscard]] Time next_reset() const noexcept;
    /// It may happen earlier, by so much at most.
    [[nodiscard]] Duration uncertainty() const noexcept;
    /// `next_reset` has come: what is sent from now on should be counted in a new window.
    void passed(Time now) noexcept;
    /// The server refused: what was believed is wrong.
    void refuted() noexcept;

    /// What is worth keeping: of a clock, how long until its next window.
    struct Learnt {
        WindowKind kind = WindowKind::unknown;
        std::optional<Duration> to_reset;
    };
    [[nodiscard]] Learnt save(Time now) const noexcept;
    void restore(const Learnt&, Duration elapsed, Time now) noexcept;

    [[nodiscard]] WindowKind kind() const noexcept { return kind_; }
    /// Between 0 (nothing is known) and 1.
    [[nodiscard]] double confidence() const noexcept;

 private:
    static constexpr Time never = Time::max();

    [[nodiscard]] bool resets() const noexcept { return kind_ == WindowKind::first_hit || kind_ == WindowKind::clock; }
    void believe(WindowKind) noexcept;
    void begin_generation(Time after) noexcept;
    [[nodiscard]] bool is_all_that_was_sent_since(const Report&, double windows) const noexcept;
    void place(const Report&) noexcept;
    void counted(Time sent) noexcept;
    /// When the window that runs began, at the latest. One request alone may have been late; of three, one was not.
    [[nodiscard]] Time began() const noexcept;

    Duration window_;
    WindowKind kind_ = WindowKind::unknown;
    unsigned evidence_ = 0;  ///< observations in a row that speak for `kind_`

    // The window that runs began between `before_` and `began()`.
    Time before_ = Time::min();
    std::array<Time, 3> first_{never, never, never};  ///< the first requests that are known to be counted in it
    Time boundary_ = never;  ///< of a clock's windows: the earliest such moment, moved into this window
    Duration guard_{};
    std::uint64_t level_ = 0;  ///< most used in this window, as far as told
    std::uint64_t level_before_ = 0;
    std::uint64_t seq_before_ = 0;  ///< the newest report of the window before
    std::uint64_t newest_seq_ = 0;  ///< of the reports of this window
    Time newest_sent_ = Time::min();
    Time opened_ = never;      ///< a request of ours is known to have opened this window
    Time first_sent_ = never;  ///< of all requests; of a sliding window, since when it was not confirmed
};

}  // namespace ofapi::limits
