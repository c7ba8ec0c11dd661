#include "poll/progress.hpp"

#include "poll/text.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>
#include <vector>

namespace ofapi::poll {
namespace {

std::string count_text(std::size_t value) { return number_text(static_cast<std::int64_t>(value)); }

std::string quota_text(const Progress& progress) {
    if (!progress.available_minute) return "quota unknown";
    std::string text = "quota " + number_text(*progress.available_minute);
    if (progress.limit_minute) text += "/" + number_text(*progress.limit_minute);
    return text;
}

// Most important first: what does not fit is left out from the end.
std::vector<std::string> fields(const Progress& progress) {
    std::vector<std::string> all;
    all.push_back(count_text(progress.done) + "/" + count_text(progress.total));
    if (progress.failed > 0) all.push_back(count_text(progress.failed) + " failed");
    if (!progress.note.empty()) all.push_back(progress.note);
    all.push_back(rate_text(progress.rate) + "/s");
    all.push_back(quota_text(progress));
    if (progress.balance) all.push_back("credits " + number_text(*progress.balance));
    if (progress.remaining && progress.done < progress.total)
        all.push_back("ETA " + duration_text(*progress.remaining));
    return all;
}

}  // namespace

void RateMeter::note(Time now, std::size_t done) {
    if (!samples_.empty() && now <= samples_.back().at) return;
    samples_.push_back({now, done});
    while (samples_.size() > 2 && samples_[1].at <= now - span_) samples_.pop_front();
}

double RateMeter::per_second() const {
    if (samples_.size() < 2) return 0;
    const auto& first = samples_.front();
    const auto& last = samples_.back();
    return static_cast<double>(last.done - first.done) / std::chrono::duration<double>(last.at - first.at).count();
}

std::optional<Duration> estimate_remaining(const Progress& progress, double overall_rate, Duration minute) {
    if (progress.done >= progress.total) return Duration::zero();
    if (progress.done == 0 || overall_rate <= 0) return std::nullopt;
    const auto left = static_cast<double>(progress.total - progress.done);
    double seconds = left / std::max(overall_rate, progress.rate);
    if (progress.limit_minute && *progress.limit_minute > 0) {
        const auto available = static_cast<double>(std::max<std::int64_t>(progress.available_minute.value_or(0), 0));
        const double windows = std::max(left - available, 0.0) / static_cast<double>(*progress.limit_minute);
        seconds = std::max(seconds, windows * std::chrono::duration<double>(minute).count());
    }
    // A year is as good as any longer time, and fits.
    constexpr double year = 365.0 * 24 * 3600;
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::min(seconds, year)));
}

std::string progress_line(const Progress& progress, std::size_t columns) {
    constexpr std::size_t widest_bar = 30;
    constexpr std::size_t narrowest_bar = 8;
    std::string line;
    for (const auto& field : fields(progress)) {
        const std::size_t gap = line.empty() ? 0 : 2;
        if (line.size() + gap + field.size() > columns) break;
        line.append(gap, ' ') += field;
    }
    const std::size_t around_bar = 3;
    if (line.size() + around_bar + narrowest_bar > columns) return line;
    const std::size_t width = std::min(widest_bar, columns - line.size() - around_bar);
    const double share =
        progress.total == 0 ? 1.0 : static_cast<double>(progress.done) / static_cast<double>(progress.total);
    const auto filled = std::min(width, static_cast<std::size_t>(share * static_cast<double>(width)));
    return "[" + std::string(filled, '#') + std::string(width - filled, '.') + "] " + line;
}

std::string progress_text(const Progress& progress) {
    std::string text;
    for (const auto& field : fields(progress)) {
        if (!text.empty()) text += ", ";
        text += field;
    }
    return text;
}

}  // namespace ofapi::poll
