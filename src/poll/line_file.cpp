#include "poll/line_file.hpp"

#include "poll/growing_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace ofapi::poll {
namespace {

constexpr std::size_t enough_to_write = 256 * 1024;

std::string reason_text(int reason) { return std::generic_category().message(reason); }

}  // namespace

LineFile::LineFile(const std::filesystem::path& path, Existing existing) : path_(path) {
    if (path == "-") {
        path_ = "standard output";
        descriptor_ = STDOUT_FILENO;
        is_cut_ = true;
        return;
    }
    constexpr mode_t mode = 0666;
    descriptor_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    was_made_ = descriptor_ >= 0;
    if (descriptor_ < 0 && errno == EEXIST) descriptor_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, mode);
    if (descriptor_ < 0) throw OutputError(path_.string() + ": cannot be written: " + reason_text(errno));
    struct stat status = {};
    is_regular_ = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
    is_cut_ = was_made_ || !is_regular_;
    if (!is_cut_ && existing == Existing::refuse && status.st_size > 0) {
        close();
        throw OutputError(path_.string() + ": is already there and not empty; --overwrite replaces it");
    }
}

LineFile::~LineFile() {
    write_ignoring_errors();
    close();
}

void LineFile::append(std::string_view line) {
    collected_ += line;
    ++lines_collected_;
    if (collected_.size() >= enough_to_write) flush();
}

void LineFile::flush() {
    if (collected_.empty() || descriptor_ < 0) return;
    write_collected();
}

void LineFile::finish() {
    if (descriptor_ < 0) return;
    if (lines_written_ + lines_collected_ == 0) return discard();
    flush();
    const int descriptor = descriptor_;
    descriptor_ = -1;
    if (descriptor != STDOUT_FILENO && ::close(descriptor) != 0 && errno != EINTR) fail(errno);
}

void LineFile::discard() noexcept {
    if (descriptor_ < 0) return;
    const bool is_unused = lines_written_ + lines_collected_ == 0;
    write_ignoring_errors();
    close();
    if (is_unused && was_made_) ::unlink(path_.c_str());
}

void LineFile::write_ignoring_errors() noexcept {
    try {
        flush();
    } catch (const OutputError&) {
    }
}

void LineFile::write_collected() {
    if (!is_cut_) {
        if (::ftruncate(descriptor_, 0) != 0) fail(errno);
        is_cut_ = true;
    }
    const auto [written, reason] = write_all(descriptor_, collected_);
    if (reason == 0) {
        lines_written_ += lines_collected_;
        lines_collected_ = 0;
        collected_.clear();
        return;
    }
    const std::string_view done = std::string_view(collected_).substr(0, written);
    lines_written_ += static_cast<std::uint64_t>(std::count(done.begin(), done.end(), '\n'));
    const auto last_break = done.rfind('\n');
    const std::size_t beginning = written - (last_break == std::string_view::npos ? 0 : last_break + 1);
    if (is_regular_ && beginning > 0) {
        const auto end = ::lseek(descriptor_, 0, SEEK_CUR);
        // The caller hears of the failed write; that its remains could not be cut off adds nothing to do for it.
        if (end >= 0) [[maybe_unused]]
            const int cut = ::ftruncate(descriptor_, end - static_cast<off_t>(beginning));
    }
    fail(reason);
}

void LineFile::close() noexcept {
    if (descriptor_ >= 0 && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
    descriptor_ = -1;
}

void LineFile::fail(int reason) {
    collected_.clear();
    lines_collected_ = 0;
    close();
    throw OutputError(path_.string() + ": writing failed: " + reason_text(reason));
}

}  // namespace ofapi::poll
