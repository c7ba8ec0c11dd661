#pragma once

#include <ofapi/poll/sink.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace ofapi::poll {

/// How lines are written. Setters can be chained.
class NdjsonOptions {
 public:
    /// When what was written is made to reach the disk. It matters to power failures alone: a process that is killed
    /// loses nothing either way.
    enum class Sync {
        never,     ///< when the system likes
        rotation,  ///< a full file, before it gets its name
        commit,    ///< every commit before it returns
    };

    NdjsonOptions() {}

    /// A file that has grown to so many bytes is full. 0: never.
    NdjsonOptions& rotate_bytes(std::uint64_t value) {
        rotate_bytes_ = value;
        return *this;
    }
    /// A file is full when a batch was fetched so long after its first one.
    NdjsonOptions& rotate_after(Duration value) {
        rotate_after_ = value;
        return *this;
    }
    /// Full files are compressed. The commit that finds a file full waits for it.
    NdjsonOptions& gzip(bool value = true) {
        gzip_ = value;
        return *this;
    }
    NdjsonOptions& sync(Sync value) {
        sync_ = value;
        return *this;
    }

    [[nodiscard]] std::uint64_t rotate_bytes() const noexcept { return rotate_bytes_; }
    [[nodiscard]] std::optional<Duration> rotate_after() const noexcept { return rotate_after_; }
    [[nodiscard]] bool gzip() const noexcept { return gzip_; }
    [[nodiscard]] Sync sync() const noexcept { return sync_; }

 private:
    std::uint64_t rotate_bytes_ = 0;
    std::optional<Duration> rotate_after_;
    bool gzip_ = false;
    Sync sync_ = Sync::rotation;
};

/// Files with a line for each record of each round:
///
///     {"account":"acct_1","operation":"fans.list-all","round":3,"key":"7","fetched_at":"...","data":{"id":7,...}}
///
/// The newest lines stand in `out.ndjson`. A full file becomes `out-000001.ndjson`, or `out-000001.ndjson.gz`, by a
/// rename: under that name it is always whole. Beside them `out.ndjson.journal` says which bytes count, and `.lock`
/// keeps a second sink away. What stands behind the last line that counts is cut off at the next start, so that the
/// files together hold each line once.
class NdjsonSink final : public Sink {
 public:
    /// Opens or makes the files. Throws `SinkError`: `in_use` by whom, `refused` where a file is there that is not this
    /// sink's, `damaged` where the file and its journal do not fit together.
    explicit NdjsonSink(const std::filesystem::path& path, NdjsonOptions options = {});
    ~NdjsonSink() override;

    [[nodiscard]] SinkResult<Position> position(const Walk& walk) override;
    /// Every record counts as added: lines are never compared.
    [[nodiscard]] SinkResult<Changes> commit(const Batch& batch) override;

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ofapi::poll
