#pragma once

// The SQLite C API, as far as a sink needs it: errors are `SinkError`s that name the database.

#include <ofapi/poll/sink.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace ofapi::poll::sqlite {

class Statement;

class Database {
 public:
    /// Opens or makes it. Throws `SinkError`.
    explicit Database(std::string path);

    void execute(const std::string& sql);
    /// To be run many times.
    [[nodiscard]] Statement prepare(const std::string& sql);
    /// The first column of the first row; nothing if there is none or it is null.
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& sql);

    /// Whether the file still stands where it was opened. SQLite would write on into a file that was removed.
    [[nodiscard]] bool is_in_place() const;
    [[noreturn]] void fail(int code) const;
    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    [[nodiscard]] sqlite3* handle() const noexcept { return handle_.get(); }

 private:
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A statement, run from `step` to `step` until it is at its end or is reset. Parameters count from one; texts must
/// live until the reset.
class Statement {
 public:
    Statement(const Database& database, const std::string& sql);

    Statement& bind(int at, std::int64_t value);
    Statement& bind(int at, double value);
    Statement& bind(int at, std::string_view value);
    Statement& bind(int at, const std::string& value) { return bind(at, std::string_view(value)); }
    Statement& bind_null(int at);

    /// Whether there is a row.
    bool step();
    /// Runs it to its end and resets it.
    void run();
    void reset() noexcept;

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool is_null(int column) const;
    /// How many rows the run wrote.
    [[nodiscard]] std::uint64_t changes() const;

 private:
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* handle) const noexcept;
    };
    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

/// A transaction for writing; undone unless committed.
class Transaction {
 public:
    explicit Transaction(Database& database) : database_(database) { database_.execute("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

 private:
    Database& database_;
    bool open_ = true;
};

/// A name in SQL, whatever it holds.
[[nodiscard]] std::string quoted(std::string_view name);

}  // namespace ofapi::poll::sqlite
