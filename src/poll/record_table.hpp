#pragma once

#include <ofapi/poll/sink.hpp>

#include "poll/record_columns.hpp"
#include "poll/sqlite.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::poll {

/// The table of one operation's records. What it does is part of the transaction that is open.
class RecordTable {
 public:
    /// Makes the table, or the columns that it lacks, in a transaction of its own. Throws `SinkError`.
    RecordTable(sqlite::Database& database, std::string_view operation);

    /// Stores the batch's records and marks what its round did not see, if it is the last. Throws `SinkError`.
    Changes store(const Batch& batch);

    /// `fans_list_all`.
    [[nodiscard]] static std::string name_of(std::string_view operation);

 private:
    enum class Seen { never, otherwise, same };

    Seen look_up(const Batch& batch, const Record& record, std::int64_t hash);
    void write(sqlite::Statement& statement, const Batch& batch, const Record& record, std::int64_t hash);
    void make(sqlite::Database& database) const;
    [[nodiscard]] std::string insert_sql() const;
    [[nodiscard]] std::string update_sql() const;

    std::string table_;  ///< quoted
    std::vector<RecordColumn> columns_;
    std::vector<sqlite::Statement> statements_;
    std::string now_;
};

}  // namespace ofapi::poll
