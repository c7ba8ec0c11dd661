#include "cli/terminal.hpp"

#include "cli/redact.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <string>

namespace ofapi::cli {
namespace {

using namespace std::chrono_literals;

// Takes the cursor to the beginning of the line and empties it.
constexpr std::string_view empty_line = "\r\x1b[K";

std::size_t columns() {
    winsize size = {};
    const bool is_known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    // The last column stays free: writing there makes some terminals begin a new line.
    return (is_known ? size.ws_col : 80U) - 1U;
}

bool can_draw() {
    const char* kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

}  // namespace

Terminal::Terminal() : is_drawing_(can_draw()) {}

Duration Terminal::interval() const noexcept { return is_drawing_ ? Duration(100ms) : Duration(1s); }

void Terminal::show(const poll::Progress& progress, Time now) {
    // Just below ten a second and one in five seconds, so that a tick which comes a little early still counts.
    const Duration gap = is_drawing_ ? Duration(95ms) : Duration(4950ms);
    if (!shown_) shown_ = is_drawing_ ? now - gap : now;
    if (now - *shown_ < gap) return;
    shown_ = now;
    if (is_drawing_) {
        auto harmless = progress;
        harmless.note = without_keys(progress.note);
        std::cerr << std::string(empty_line) + poll::progress_line(harmless, columns()) << std::flush;
        is_drawn_ = true;
    } else {
        say(poll::progress_text(progress));
    }
}

void Terminal::say(std::string_view line) {
    clear();
    std::cerr << without_keys(line) + "\n" << std::flush;
}

void Terminal::clear() {
    if (!is_drawn_) return;
    std::cerr << empty_line << std::flush;
    is_drawn_ = false;
}

}  // namespace ofapi::cli
