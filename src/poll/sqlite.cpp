#include "poll/sqlite.hpp"

#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace ofapi::poll::sqlite {
namespace {

SinkProblem problem_of(int code) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return SinkProblem::busy;
        case SQLITE_FULL: return SinkProblem::full;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_NOMEM: return SinkProblem::unavailable;
        case SQLITE_CORRUPT: return SinkProblem::damaged;
        default: return SinkProblem::refused;
    }
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const noexcept { ::sqlite3_close_v2(handle); }

Database::Database(std::string path) : path_(std::move(path)) {
    sqlite3* handle = nullptr;
    // No URI: a name that begins with `file:` is a name.
    const int code = ::sqlite3_open_v2(path_.c_str(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) fail(code);
    ::sqlite3_extended_result_codes(handle, 1);
}

void Database::execute(const std::string& sql) {
    if (const int code = ::sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

Statement Database::prepare(const std::string& sql) { return {*this, sql}; }

std::optional<std::int64_t> Database::number(const std::string& sql) {
    Statement statement(*this, sql);
    if (!statement.step() || statement.is_null(0)) return std::nullopt;
    return statement.number(0);
}

bool Database::is_in_place() const {
    int moved = 0;
    return ::sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0;
}

void Database::fail(int code) const {
    std::string reason = handle() != nullptr ? ::sqlite3_errmsg(handle()) : ::sqlite3_errstr(code);
    if (const int system = handle() != nullptr ? ::sqlite3_system_errno(handle()) : 0;
        system != 0 && ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN))
        reason += ": " + std::generic_category().message(system);
    throw SinkError(problem_of(code), path_ + ": " + reason);
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const noexcept { ::sqlite3_finalize(handle); }

Statement::Statement(const Database& database, const std::string& sql) : database_(&database) {
    sqlite3_stmt* handle = nullptr;
    const int code = ::sqlite3_prepare_v3(database.handle(), sql.c_str(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    handle_.reset(handle);
    check(code);
}

Statement& Statement::bind(int at, std::int64_t value) {
    check(::sqlite3_bind_int64(handle_.get(), at, value));
    return *this;
}
Statement& Statement::bind(int at, double value) {
    check(::sqlite3_bind_double(handle_.get(), at, value));
    return *this;
}
Statement& Statement::bind(int at, std::string_view value) {
    check(::sqlite3_bind_text64(handle_.get(), at, value.data() == nullptr ? "" : value.data(), value.size(),
                                SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}
Statement& Statement::bind_null(int at) {
    check(::sqlite3_bind_null(handle_.get(), at));
    return *this;
}

bool Statement::step() {
    const int code = ::sqlite3_step(handle_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    // The reset must not come first: it would take the words with it.
    try {
        database_->fail(code);
    } catch (...) {
        reset();
        throw;
    }
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept { ::sqlite3_reset(handle_.get()); }

std::int64_t Statement::number(int column) const { return ::sqlite3_column_int64(handle_.get(), column); }

std::string Statement::text(int column) const {
    const auto* bytes = ::sqlite3_column_text(handle_.get(), column);
    const auto size = static_cast<std::size_t>(::sqlite3_column_bytes(handle_.get(), column));
    return bytes == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes), size);
}

bool Statement::is_null(int column) const { return ::sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }

std::uint64_t Statement::changes() const {
    return static_cast<std::uint64_t>(::sqlite3_changes64(database_->handle()));
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) database_->fail(code);
}

Transaction::~Transaction() {
    // A failure may have ended it already, which makes this one fail: nothing is left to undo then.
    if (open_) ::sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

std::string quoted(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"') out += c;
        out += c;
    }
    return out + '"';
}

}  // namespace ofapi::poll::sqlite
