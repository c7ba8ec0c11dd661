#pragma once

#include <filesystem>

namespace ofapi::poll {

/// Keeps a second poller away from one state. The system gives the lock back when the process ends, in whatever way;
/// the file stays and says who held it last.
class StateLock {
 public:
    /// Locks `state` by the file `state.lock` beside it. Throws `SinkError`: `in_use` names the process that holds it,
    /// `refused` says why the file cannot be made.
    explicit StateLock(const std::filesystem::path& state);
    ~StateLock();
    StateLock(const StateLock&) = delete;
    StateLock& operator=(const StateLock&) = delete;

 private:
    int descriptor_;
};

}  // namespace ofapi::poll
