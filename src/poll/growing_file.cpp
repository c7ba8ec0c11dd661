#include "poll/growing_file.hpp"

#include <ofapi/poll/sink.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace ofapi::poll {
namespace {

[[noreturn]] void fail_at(const std::filesystem::path& path, const char* what, int reason) {
    const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    throw SinkError(full ? SinkProblem::full : SinkProblem::unavailable,
                    path.string() + ": " + what + ": " + std::generic_category().message(reason));
}

}  // namespace

Written write_all(int descriptor, std::string_view bytes) noexcept {
    Written written;
    while (written.bytes < bytes.size()) {
        const auto count = ::write(descriptor, bytes.data() + written.bytes, bytes.size() - written.bytes);
        if (count >= 0) {
            written.bytes += static_cast<std::size_t>(count);
        } else if (errno != EINTR) {
            written.reason = errno;
            break;
        }
    }
    return written;
}

GrowingFile::GrowingFile(std::filesystem::path path)
    : path_(std::move(path)), descriptor_(::open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) fail("cannot be written", errno);
    struct stat status = {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor_);
        throw SinkError(SinkProblem::refused, path_.string() + ": is not a file");
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

GrowingFile::~GrowingFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

GrowingFile::GrowingFile(GrowingFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_),
      is_longer_(other.is_longer_) {}

GrowingFile& GrowingFile::operator=(GrowingFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(size_, other.size_);
    std::swap(is_longer_, other.is_longer_);
    return *this;
}

void GrowingFile::append(std::string_view bytes) {
    settle();
    const auto written = write_all(descriptor_, bytes);
    if (written.reason != 0) {
        cut(size_);
        fail("writing failed", written.reason);
    }
    size_ += bytes.size();
}

void GrowingFile::cut(std::uint64_t size) noexcept {
    size_ = size;
    is_longer_ = ::ftruncate(descriptor_, static_cast<off_t>(size)) != 0;
}

void GrowingFile::settle() {
    if (!is_longer_) return;
    cut(size_);
    if (is_longer_) fail("cannot be cut", errno);
}

void GrowingFile::rename(const std::filesystem::path& to) {
    if (::rename(path_.c_str(), to.c_str()) != 0) fail_at(to, "cannot be made", errno);
    path_ = to;
}

void GrowingFile::sync() {
    if (::fdatasync(descriptor_) != 0) fail("cannot be brought to the disk", errno);
}

std::string GrowingFile::read(std::uint64_t offset, std::size_t size) const {
    std::string bytes(size, '\0');
    std::size_t got = 0;
    while (got < size) {
        const auto count = ::pread(descriptor_, bytes.data() + got, size - got, static_cast<off_t>(offset + got));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) fail("reading failed", errno);
        if (count == 0) break;
        got += static_cast<std::size_t>(count);
    }
    bytes.resize(got);
    return bytes;
}

void GrowingFile::require_in_place() const {
    struct stat open = {};
    struct stat named = {};
    if (::stat(path_.c_str(), &named) == 0 && ::fstat(descriptor_, &open) == 0 && open.st_ino == named.st_ino &&
        open.st_dev == named.st_dev)
        return;
    throw SinkError(SinkProblem::unavailable, path_.string() + ": was moved or removed");
}

void GrowingFile::fail(const char* what, int reason) const { fail_at(path_, what, reason); }

void sync_folder_of(const std::filesystem::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) fail_at(folder, "cannot be opened", errno);
    const int reason = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot do that with a folder, and say so.
    if (reason != 0 && reason != EINVAL) fail_at(folder, "cannot be brought to the disk", reason);
}

}  // namespace ofapi::poll
