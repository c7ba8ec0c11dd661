#include "poll/state_lock.hpp"

#include <ofapi/poll/sink.hpp>

#include "api/timestamp.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <string>
#include <string_view>
#include <system_error>

namespace ofapi::poll {
namespace {

std::string own_name() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
    return "process " + std::to_string(::getpid()) + " on " + host.data() + " since " +
           api::format_timestamp(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

/// The holder writes its name after it has the lock: for a moment it has none.
std::string holder(int descriptor) {
    std::array<char, 512> text;
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    if (size <= 0) return "another process";
    const std::string_view line(text.data(), static_cast<std::size_t>(size));
    return std::string(line.substr(0, line.find('\n')));
}

}  // namespace

StateLock::StateLock(const std::filesystem::path& state) {
    const std::string path = state.string() + ".lock";
    descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
        throw SinkError(SinkProblem::refused, path + ": cannot be written: " + std::generic_category().message(errno));
    while (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        if (reason == EINTR) continue;
        const std::string who = reason == EWOULDBLOCK ? holder(descriptor_) : std::string();
        ::close(descriptor_);
        if (!who.empty()) throw SinkError(SinkProblem::in_use, state.string() + ": is in use by " + who);
        throw SinkError(SinkProblem::refused, path + ": cannot be locked: " + std::generic_category().message(reason));
    }
    // A full disk may leave the name out; the lock holds all the same.
    const std::string line = own_name() + "\n";
    if (::ftruncate(descriptor_, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(descriptor_, line.data(), line.size(), 0);
}

StateLock::~StateLock() { ::close(descriptor_); }

}  // namespace ofapi::poll
