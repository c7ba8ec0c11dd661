#include "poll/record_table.hpp"

#include "api/envelope.hpp"
#include "api/text_hash.hpp"
#include "api/timestamp.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>

#include <array>
#include <bit>
#include <chrono>
#include <deque>
#include <set>
#include <utility>

namespace ofapi::poll {
namespace {

namespace json = boost::json;
using sqlite::quoted;

constexpr std::array<std::string_view, 10> own_columns{"account",      "key",        "round", "first_seen", "last_seen",
                                                       "last_changed", "removed_at", "hash",  "json",       "rowid"};
enum : std::size_t { find, insert, update, touch, remove };

// What `insert` and `update` bind: the columns of the record's fields stand behind these.
constexpr int account_at = 1;
constexpr int key_at = 2;
constexpr int round_at = 3;
constexpr int now_at = 4;
constexpr int hash_at = 5;
constexpr int json_at = 6;
constexpr int fields_at = 7;

std::string_view type_name(api::Kind kind) {
    switch (kind) {
        case api::Kind::boolean:
        case api::Kind::integer: return "INTEGER";
        case api::Kind::number: return "REAL";
        default: return "TEXT";
    }
}

/// Binds what stands in the record as the column's kind, or null where it cannot be read as that. `texts` keeps what
/// SQLite only points to.
void bind_field(sqlite::Statement& statement, int at, api::Kind kind, const json::value& value,
                std::deque<std::string>& texts) {
    const auto scalar = api::scalar_of(value);
    const auto bind_as = [&]<class T>(T read) {
        if (!api::read_scalar(scalar, read)) return false;
        if constexpr (std::is_same_v<T, bool>) {
            statement.bind(at, std::int64_t{read});
        } else if constexpr (std::is_same_v<T, Timestamp>) {
            statement.bind(at, std::string_view(texts.emplace_back(api::format_timestamp(read))));
        } else if constexpr (std::is_same_v<T, std::string>) {
            statement.bind(at, std::string_view(texts.emplace_back(std::move(read))));
        } else {
            statement.bind(at, read);
        }
        return true;
    };
    bool bound = false;
    switch (kind) {
        case api::Kind::boolean: bound = bind_as(false); break;
        case api::Kind::integer: bound = bind_as(std::int64_t{}); break;
        case api::Kind::number: bound = bind_as(double{}); break;
        case api::Kind::timestamp: bound = bind_as(Timestamp{}); break;
        default: bound = bind_as(std::string()); break;
    }
    if (!bound) statement.bind_null(at);
}

}  // namespace

std::string RecordTable::name_of(std::string_view operation) {
    std::string name(operation);
    for (char& c : name)
        if (c == '.' || c == '-') c = '_';
    return name;
}

RecordTable::RecordTable(sqlite::Database& database, std::string_view operation)
    : table_(quoted(name_of(operation))), columns_(record_columns(operation, own_columns)) {
    make(database);
    for (const std::string& sql :
         {"SELECT hash, removed_at IS NULL FROM " + table_ + " WHERE account = ?1 AND key = ?2", insert_sql(),
          update_sql(), "UPDATE " + table_ + " SET round = ?3, last_seen = ?4 WHERE account = ?1 AND key = ?2",
          "UPDATE " + table_ + " SET removed_at = ?3 WHERE account = ?1 AND round <> ?2 AND removed_at IS NULL"})
        statements_.push_back(database.prepare(sql));
}

void RecordTable::make(sqlite::Database& database) const {
    sqlite::Transaction transaction(database);
    std::string sql = "CREATE TABLE IF NOT EXISTS " + table_ +
                      " (account TEXT NOT NULL, key TEXT NOT NULL, round INTEGER NOT NULL, first_seen TEXT NOT NULL,"
                      " last_seen TEXT NOT NULL, last_changed TEXT NOT NULL, removed_at TEXT, hash INTEGER NOT NULL";
    for (const auto& column : columns_) sql += ", " + quoted(column.name) + ' ' + std::string(type_name(column.kind));
    // The long text stands last: what is asked of the other columns need not be read through it.
    sql += ", json TEXT NOT NULL, PRIMARY KEY (account, key))";
    database.execute(sql);
    // A table that an older catalogue made has fewer columns.
    std::set<std::string> present;
    auto info = database.prepare("PRAGMA table_info(" + table_ + ")");
    while (info.step()) present.insert(info.text(1));
    info.reset();
    for (const auto& column : columns_) {
        if (present.contains(column.name)) continue;
        database.execute("ALTER TABLE " + table_ + " ADD COLUMN " + quoted(column.name) + ' ' +
                         std::string(type_name(column.kind)));
    }
    transaction.commit();
}

std::string RecordTable::insert_sql() const {
    std::string names = "account, key, round, first_seen, last_seen, last_changed, hash, json";
    std::string values = "?1, ?2, ?3, ?4, ?4, ?4, ?5, ?6";
    int at = fields_at;
    for (const auto& column : columns_) {
        names += ", " + quoted(column.name);
        values += ", ?" + std::to_string(at++);
    }
    return "INSERT INTO " + table_ + " (" + names + ") VALUES (" + values + ")";
}

std::string RecordTable::update_sql() const {
    std::string sql = "UPDATE " + table_ +
                      " SET round = ?3, last_seen = ?4, last_changed = ?4, removed_at = NULL, hash = ?5, json = ?6";
    int at = fields_at;
    for (const auto& column : columns_) sql += ", " + quoted(column.name) + " = ?" + std::to_string(at++);
    return sql + " WHERE account = ?1 AND key = ?2";
}

RecordTable::Seen RecordTable::look_up(const Batch& batch, const Record& record, std::int64_t hash) {
    auto& statement = statements_[find];
    statement.bind(account_at, batch.walk.account().str()).bind(key_at, record.key());
    Seen seen = Seen::never;
    if (statement.step()) seen = statement.number(0) == hash && statement.number(1) == 1 ? Seen::same : Seen::otherwise;
    statement.reset();
    return seen;
}

void RecordTable::write(sqlite::Statement& statement, const Batch& batch, const Record& record, std::int64_t hash) {
    statement.bind(account_at, batch.walk.account().str()).bind(key_at, record.key());
    statement.bind(round_at, static_cast<std::int64_t>(batch.round)).bind(now_at, now_);
    statement.bind(hash_at, hash).bind(json_at, record.json());
    std::array<unsigned char, 16 * 1024> first_block;
    json::monotonic_resource memory(first_block.data(), first_block.size());
    json::parse_options options;
    options.max_depth = api::max_json_depth;
    boost::system::error_code ec;
    const json::value value = json::parse(record.json(), ec, &memory, options);
    const json::object* object = ec ? nullptr : value.if_object();
    std::deque<std::string> texts;
    int at = fields_at;
    for (const auto& column : columns_) {
        const json::value* field = object != nullptr ? object->if_contains(column.field) : nullptr;
        if (field != nullptr) {
            bind_field(statement, at, column.kind, *field, texts);
        } else {
            statement.bind_null(at);
        }
        ++at;
    }
    statement.run();
}

Changes RecordTable::store(const Batch& batch) {
    Changes changes;
    // Of one width, so that SQLite can write it over the one before, and leaves the rest of the row as it is.
    now_ = api::format_timestamp(std::chrono::floor<std::chrono::seconds>(batch.fetched_at));
    for (const Record& record : batch.records) {
        const auto hash = std::bit_cast<std::int64_t>(api::text_hash(record.json()));
        switch (look_up(batch, record, hash)) {
            case Seen::never:
                write(statements_[insert], batch, record, hash);
                ++changes.added;
                break;
            case Seen::otherwise:
                write(statements_[update], batch, record, hash);
                ++changes.changed;
                break;
            case Seen::same: {
                auto& statement = statements_[touch];
                statement.bind(account_at, batch.walk.account().str()).bind(key_at, record.key());
                statement.bind(round_at, static_cast<std::int64_t>(batch.round)).bind(now_at, now_).run();
                ++changes.unchanged;
                break;
            }
        }
    }
    if (batch.last) {
        auto& statement = statements_[remove];
        statement.bind(1, batch.walk.account().str()).bind(2, static_cast<std::int64_t>(batch.round)).bind(3, now_);
        statement.run();
        changes.removed = statement.changes();
    }
    return changes;
}

}  // namespace ofapi::poll
