#pragma once

#include <ofapi/time.hpp>

#include "poll/progress.hpp"

#include <optional>
#include <string_view>

namespace ofapi::cli {

/// Standard error as a place for messages and for progress: one line that is drawn again and again on a terminal,
/// a line every few seconds elsewhere. Hides whatever looks like a key. Not synchronised.
class Terminal {
 public:
    Terminal();
    ~Terminal() { clear(); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Whether progress is drawn rather than logged.
    [[nodiscard]] bool is_drawing() const noexcept { return is_drawing_; }
    /// How often `show` is worth calling.
    [[nodiscard]] Duration interval() const noexcept;

    /// Shows progress, unless it was shown just now.
    void show(const poll::Progress& progress, Time now);
    /// One line of text, above the progress.
    void say(std::string_view line);
    /// Takes the drawn line away.
    void clear();

 private:
    bool is_drawing_;
    bool is_drawn_ = false;
    std::optional<Time> shown_;
};

}  // namespace ofapi::cli
