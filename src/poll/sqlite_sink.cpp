#include <ofapi/poll/sqlite_sink.hpp>

#include "api/timestamp.hpp"
#include "poll/record_table.hpp"
#include "poll/sink_step.hpp"
#include "poll/sqlite.hpp"
#include "poll/state_lock.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace ofapi::poll {
namespace {

// Counts up with every change to what is stored and how. There is only the first yet: nothing to migrate from.
constexpr std::int64_t schema_version = 1;

constexpr const char* schema =
    "CREATE TABLE ofapi_schema (version INTEGER NOT NULL);"
    "CREATE TABLE ofapi_progress (operation TEXT NOT NULL, account TEXT NOT NULL, round INTEGER NOT NULL,"
    " pages INTEGER NOT NULL, cursor TEXT NOT NULL, complete INTEGER NOT NULL, updated_at TEXT NOT NULL,"
    " PRIMARY KEY (operation, account)) WITHOUT ROWID;";

}  // namespace

struct SqliteSink::State {
    State(const std::filesystem::path& path, const SqliteOptions& options) : lock(path), database(path.string()) {
        set_up(options);
        find.emplace(database,
                     "SELECT round, pages, cursor, complete FROM ofapi_progress"
                     " WHERE operation = ?1 AND account = ?2");
        save.emplace(database,
                     "INSERT OR REPLACE INTO ofapi_progress"
                     " (operation, account, round, pages, cursor, complete, updated_at)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    }

    void set_up(const SqliteOptions& options);
    void check_schema();
    [[nodiscard]] Position position(const Walk& walk);
    void save_position(const Batch& batch);
    [[nodiscard]] RecordTable& table(const std::string& operation);
    [[nodiscard]] Changes commit(const Batch& batch);

    StateLock lock;
    sqlite::Database database;
    std::optional<sqlite::Statement> find;
    std::optional<sqlite::Statement> save;
    std::map<std::string, RecordTable> tables;
};

void SqliteSink::State::set_up(const SqliteOptions& options) {
    database.execute("PRAGMA busy_timeout = " + std::to_string(options.busy_timeout().count()));
    if (options.max_bytes() > 0) {
        const auto page_size = static_cast<std::uint64_t>(database.number("PRAGMA page_size").value_or(4096));
        database.execute("PRAGMA max_page_count = " + std::to_string(options.max_bytes() / page_size));
    }
    check_schema();
    database.execute("PRAGMA journal_mode = WAL");
    database.execute(options.durable() ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

void SqliteSink::State::check_schema() {
    sqlite::Transaction transaction(database);
    if (database.number("SELECT count(*) FROM sqlite_master") == 0) {
        database.execute(schema);
        database.execute("INSERT INTO ofapi_schema VALUES (" + std::to_string(schema_version) + ")");
        transaction.commit();
        return;
    }
    if (database.number("SELECT count(*) FROM sqlite_master WHERE name = 'ofapi_schema'") == 0)
        throw SinkError(SinkProblem::refused, database.path() + ": is a database of something else");
    const auto version = database.number("SELECT max(version) FROM ofapi_schema");
    if (version != schema_version)
        throw SinkError(SinkProblem::refused, database.path() + ": has schema version " +
                                                  (version ? std::to_string(*version) : "none") +
                                                  ", and this program knows only " + std::to_string(schema_version));
}

Position SqliteSink::State::position(const Walk& walk) {
    find->bind(1, walk.operation()).bind(2, walk.account().str());
    Position position;
    if (find->step()) {
        position.round = static_cast<std::uint64_t>(find->number(0));
        position.pages = static_cast<std::uint64_t>(find->number(1));
        position.cursor = PageCursor(find->text(2));
        position.complete = find->number(3) != 0;
    }
    find->reset();
    return position;
}

void SqliteSink::State::save_position(const Batch& batch) {
    const auto position = position_behind(batch);
    const std::string now = api::format_timestamp(batch.fetched_at);
    save->bind(1, batch.walk.operation()).bind(2, batch.walk.account().str());
    save->bind(3, static_cast<std::int64_t>(position.round)).bind(4, static_cast<std::int64_t>(position.pages));
    save->bind(5, position.cursor.text()).bind(6, std::int64_t{position.complete}).bind(7, now);
    save->run();
}

RecordTable& SqliteSink::State::table(const std::string& operation) {
    const auto found = tables.find(operation);
    return found != tables.end() ? found->second
                                 : tables.emplace(operation, RecordTable(database, operation)).first->second;
}

Changes SqliteSink::State::commit(const Batch& batch) {
    if (!database.is_in_place()) throw SinkError(SinkProblem::unavailable, database.path() + ": was moved or removed");
    RecordTable& records = table(batch.walk.operation());
    sqlite::Transaction transaction(database);
    if (const auto problem = step_problem(position(batch.walk), batch); !problem.empty())
        throw SinkError(SinkProblem::out_of_step, database.path() + ": " + problem);
    const Changes changes = records.store(batch);
    save_position(batch);
    transaction.commit();
    return changes;
}

SqliteSink::SqliteSink(const std::filesystem::path& path, SqliteOptions options)
    : state_(std::make_unique<State>(path, options)) {}

SqliteSink::~SqliteSink() = default;

SinkResult<Position> SqliteSink::position(const Walk& walk) {
    try {
        return state_->position(walk);
    } catch (const SinkError& error) {
        return error;
    }
}

SinkResult<Changes> SqliteSink::commit(const Batch& batch) {
    try {
        return state_->commit(batch);
    } catch (const SinkError& error) {
        return error;
    }
}

}  // namespace ofapi::poll
