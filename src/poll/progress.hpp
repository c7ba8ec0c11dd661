#pragma once

#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace ofapi::poll {

/// How far a round is, at one moment.
struct Progress {
    std::size_t total = 0;
    std::size_t done = 0;  ///< failed ones included
    std::size_t failed = 0;
    double rate = 0;  ///< accounts a second, lately
    std::optional<std::int64_t> limit_minute;
    std::optional<std::int64_t> available_minute;
    std::optional<std::int64_t> balance;
    std::optional<Duration> remaining;  ///< estimate
    std::string note;                   ///< why it waits or stops; empty while it runs
};

/// Accounts a second over the last seconds, from counts noted now and then.
class RateMeter {
 public:
    explicit RateMeter(Duration span) : span_(span) {}

    void note(Time now, std::size_t done);
    /// Zero until two notes are there.
    [[nodiscard]] double per_second() const;

 private:
    struct Sample {
        Time at;
        std::size_t done;
    };
    Duration span_;
    std::deque<Sample> samples_;  // the first is the newest of those older than the span, or the oldest of all
};

/// How long the rest will take: as long as at the rate so far, and at least until the limit has let it all through.
/// Unknown while nothing was done.
[[nodiscard]] std::optional<Duration> estimate_remaining(const Progress& progress, double overall_rate,
                                                         Duration minute);

/// One line for a terminal of `columns` columns, never longer than that; the bar goes first where room is short.
[[nodiscard]] std::string progress_line(const Progress& progress, std::size_t columns);

/// One line for a log.
[[nodiscard]] std::string progress_text(const Progress& progress);

}  // namespace ofapi::poll
