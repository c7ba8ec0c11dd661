#pragma once

#include <ofapi/poll/sink.hpp>
#include <ofapi/time.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace ofapi::poll {

/// How a database is written. Setters can be chained.
class SqliteOptions {
 public:
    SqliteOptions() {}

    /// Every commit reaches the disk before it returns. Otherwise a power failure may take back the last commits, whole
    /// pages with their positions, which are then fetched again; a killed process loses nothing either way.
    SqliteOptions& durable(bool value = true) {
        durable_ = value;
        return *this;
    }
    /// How long a commit waits for another program's lock before it is `busy`. The caller's thread is blocked for so
    /// long.
    SqliteOptions& busy_timeout(std::chrono::milliseconds value) {
        busy_timeout_ = value;
        return *this;
    }
    /// How large the database may grow, in bytes; then commits are `full`. 0: as large as the disk.
    SqliteOptions& max_bytes(std::uint64_t value) {
        max_bytes_ = value;
        return *this;
    }

    [[nodiscard]] bool durable() const noexcept { return durable_; }
    [[nodiscard]] std::chrono::milliseconds busy_timeout() const noexcept { return busy_timeout_; }
    [[nodiscard]] std::uint64_t max_bytes() const noexcept { return max_bytes_; }

 private:
    bool durable_ = false;
    std::chrono::milliseconds busy_timeout_{100};
    std::uint64_t max_bytes_ = 0;
};

/// A SQLite database with a table for each operation: `fans_list_all` for `fans.list-all`. A row is one record as it
/// was last seen: `account`, `key`, `round`, `first_seen`, `last_seen`, `last_changed`, `removed_at` (UTC, null while
/// the record is there), `hash`, `json`, and a column for each scalar field that the operation's records are known to
/// have, named as on the wire (with `_` behind it where the name is taken). What is nested stays in `json`.
///
/// A record that has not changed is not written again; only its `round` and `last_seen` are. A record that a complete
/// round did not see is marked as removed; one that comes back is no longer.
///
/// Others may read at any time, write-ahead log and all. A lock file beside the database keeps a second sink away.
class SqliteSink final : public Sink {
 public:
    /// Opens or makes the database. Throws `SinkError`: `in_use` by whom, `refused` where it is of another schema
    /// version or somebody else's, `damaged`, or what kept it from being opened.
    explicit SqliteSink(const std::filesystem::path& path, SqliteOptions options = {});
    ~SqliteSink() override;

    [[nodiscard]] SinkResult<Position> position(const Walk& walk) override;
    [[nodiscard]] SinkResult<Changes> commit(const Batch& batch) override;

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ofapi::poll
