#include <ofapi/poll/sqlite_sink.hpp>

#include "poll/sink_batches.hpp"
#include "poll/sqlite.hpp"
#include "support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::poll {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono_literals;

Changes changes(std::uint64_t added, std::uint64_t changed, std::uint64_t unchanged, std::uint64_t removed = 0) {
    Changes changes;
    changes.added = added;
    changes.changed = changed;
    changes.unchanged = unchanged;
    changes.removed = removed;
    return changes;
}

class SqliteSinkTest : public testing::Test {
 protected:
    SqliteSinkTest() { open(); }

    void open(const SqliteOptions& options = {}) {
        sink_.reset();
        sink_ = std::make_unique<SqliteSink>(path_, options);
    }
    Sink& sink() { return *sink_; }
    const Walk walk{"fans.list-all", AccountId("acct_1")};
    std::uint64_t pages() { return sink().position(walk).value().pages; }

    /// Each row as text, its columns parted by bars, as another program sees them.
    std::vector<std::string> rows(const std::string& columns, int count) {
        sqlite::Database database(path_.string());
        auto statement = database.prepare("SELECT " + columns + " FROM fans_list_all ORDER BY account, key");
        std::vector<std::string> rows;
        while (statement.step()) {
            std::string& row = rows.emplace_back();
            for (int i = 0; i < count; ++i) row += (i > 0 ? "|" : "") + statement.text(i);
        }
        return rows;
    }

    static std::string problem_of(const fs::path& path) {
        try {
            SqliteSink sink(path);
        } catch (const SinkError& error) {
            return std::string(to_string(error.problem())) + " " + error.what();
        }
        return "no problem";
    }

    test::TemporaryFolder folder_;
    fs::path path_ = folder_ / "out.db";
    std::unique_ptr<SqliteSink> sink_;
};

TEST_F(SqliteSinkTest, StoresRecordsWithTheirFieldsAndThePositionBehindThem) {
    EXPECT_EQ(sink().position(walk).value(), Position());
    const auto stored = sink().commit(make_batch(
        1, 0,
        {R"({"id":7,"name":"Ann","subscribePrice":"4.5","isBlocked":true,"lastSeen":"2025-09-02T23:02:18+02:00"})"}));
    EXPECT_EQ(stored.value(), changes(1, 0, 0));
    EXPECT_THAT(rows("account, key, id, name, subscribePrice, isBlocked, lastSeen, round, first_seen", 9),
                ElementsAre("acct_1|7|7|Ann|4.5|1|2025-09-02T21:02:18Z|1|2026-11-24T13:00:00Z"));
    open();
    const auto position = sink().position(walk).value();
    EXPECT_EQ(position.round, 1U);
    EXPECT_EQ(position.pages, 1U);
    EXPECT_EQ(position.cursor.text(), "1/0");
    EXPECT_FALSE(position.complete);
    EXPECT_EQ(sink().position(Walk("fans.list-all", AccountId("acct_2"))).value(), Position());
}

TEST_F(SqliteSinkTest, WritesOnlyWhatChanged) {
    const std::string_view same = R"({"id":1,"name":"a"})";
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {same, R"({"id":2,"name":"b"})"}, true)));
    EXPECT_EQ(sink().commit(make_batch(2, 0, {same, R"({"id":2,"name":"B"})"}, true)).value(), changes(0, 1, 1));
    EXPECT_THAT(rows("key, name, round, first_seen, last_seen, last_changed", 6),
                ElementsAre("1|a|2|2026-11-24T13:00:00Z|2026-11-24T14:00:00Z|2026-11-24T13:00:00Z",
                            "2|B|2|2026-11-24T13:00:00Z|2026-11-24T14:00:00Z|2026-11-24T14:00:00Z"));
}

TEST_F(SqliteSinkTest, MarksWhatACompleteRoundDidNotSeeAndTakesItBackWhenItReturns) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})", R"({"id":2})"}, true)));
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})"}, true, "acct_2")));
    EXPECT_EQ(sink().commit(make_batch(2, 0, {R"({"id":2})"})).value().removed, 0U);
    EXPECT_THAT(rows("account, key, removed_at", 3), ElementsAre("acct_1|1|", "acct_1|2|", "acct_2|1|"));
    EXPECT_EQ(sink().commit(make_batch(2, 1, {}, true)).value().removed, 1U);
    EXPECT_THAT(rows("account, key, removed_at", 3),
                ElementsAre("acct_1|1|2026-11-24T14:01:00Z", "acct_1|2|", "acct_2|1|"));
    EXPECT_EQ(sink().commit(make_batch(3, 0, {R"({"id":1})", R"({"id":2})"}, true)).value(), changes(0, 1, 1));
    EXPECT_THAT(rows("account, key, removed_at", 3), ElementsAre("acct_1|1|", "acct_1|2|", "acct_2|1|"));
}

TEST_F(SqliteSinkTest, TakesAPageOnceAndSkipsNone) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})"})));
    const auto again = sink().commit(make_batch(1, 0, {R"({"id":2})"}));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().problem(), SinkProblem::out_of_step);
    EXPECT_THAT(again.error().what(), HasSubstr("out.db: fans.list-all for acct_1: page 0 of round 1 does not come"));
    EXPECT_FALSE(sink().commit(make_batch(1, 2, {})));
    EXPECT_THAT(rows("key", 1), ElementsAre("1"));
    EXPECT_EQ(pages(), 1U);
}

TEST_F(SqliteSinkTest, KeepsTextsAndNumbersAsTheyCame) {
    const std::string json = R"({"id":"a\"b","rate":1.50,"big":12345678901234567890,"text":")"
                             "\u00e9\u4e2d"
                             R"("})";
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {json})));
    EXPECT_THAT(rows("json", 1), ElementsAre(json));
}

TEST_F(SqliteSinkTest, LeavesAFieldEmptyThatCannotBeRead) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":{"no":1},"name":["x"],"isBlocked":"maybe"})", "[1,2]"})));
    EXPECT_THAT(rows("id IS NULL AND name IS NULL AND isBlocked IS NULL", 1), ElementsAre("1", "1"));
}

TEST_F(SqliteSinkTest, IsBusyWhileAnotherProgramWritesAndLosesNothing) {
    open(SqliteOptions().busy_timeout(0ms));
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})"})));
    sqlite::Database other(path_.string());
    {
        const sqlite::Transaction transaction(other);
        const auto refused = sink().commit(make_batch(1, 1, {R"({"id":2})"}));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem(), SinkProblem::busy);
        EXPECT_TRUE(refused.error().retryable());
        EXPECT_STREQ(refused.error().what(), (path_.string() + ": database is locked").c_str());
        EXPECT_EQ(pages(), 1U);
    }
    EXPECT_TRUE(sink().commit(make_batch(1, 1, {R"({"id":2})"})));
    EXPECT_THAT(rows("key", 1), ElementsAre("1", "2"));
}

TEST_F(SqliteSinkTest, LetsOthersReadWhileItWrites) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})"})));
    sqlite::Database other(path_.string());
    auto reading = other.prepare("SELECT key FROM fans_list_all");
    ASSERT_TRUE(reading.step());
    EXPECT_TRUE(sink().commit(make_batch(1, 1, {R"({"id":2})"})));
}

TEST_F(SqliteSinkTest, SaysThatItIsFullAndGoesOnWhenThereIsRoom) {
    open(SqliteOptions().max_bytes(256 * 1024));
    const std::string text(20'000, 'x');
    std::uint64_t page = 0;
    std::optional<SinkError> full;
    while (!full && page < 100) {
        const std::string json = R"({"id":)" + std::to_string(page) + R"(,"text":")" + text + "\"}";
        const auto stored = sink().commit(make_batch(1, page, {json, R"({"id":1000})"}));
        if (stored) {
            ++page;
        } else {
            full = stored.error();
        }
    }
    ASSERT_TRUE(full);
    EXPECT_EQ(full->problem(), SinkProblem::full);
    EXPECT_TRUE(full->retryable());
    EXPECT_THAT(full->what(), HasSubstr("out.db: database or disk is full"));
    EXPECT_EQ(pages(), page);
    EXPECT_EQ(rows("key", 1).size(), page + 1);
    sqlite::Database(path_.string()).execute("DELETE FROM fans_list_all WHERE key IN ('0', '1')");
    EXPECT_TRUE(sink().commit(make_batch(1, page, {R"({"id":5000,"text":")" + text + "\"}"})));
    EXPECT_EQ(pages(), page + 1);
}

TEST_F(SqliteSinkTest, NoticesThatTheDatabaseWasTakenAwayAndGoesOnWhenItIsBack) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1})"})));
    fs::rename(path_, folder_ / "elsewhere.db");
    const auto refused = sink().commit(make_batch(1, 1, {R"({"id":2})"}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem(), SinkProblem::unavailable);
    EXPECT_THAT(refused.error().what(), HasSubstr("out.db: was moved or removed"));
    fs::rename(folder_ / "elsewhere.db", path_);
    EXPECT_TRUE(sink().commit(make_batch(1, 1, {R"({"id":2})"})));
    EXPECT_THAT(rows("key", 1), ElementsAre("1", "2"));
}

TEST_F(SqliteSinkTest, RefusesASecondPollerByName) {
    EXPECT_THAT(problem_of(path_), HasSubstr("in_use " + path_.string() + ": is in use by process "));
    sink_.reset();
    EXPECT_EQ(problem_of(path_), "no problem");
}

TEST_F(SqliteSinkTest, RefusesAnotherSchemaVersionAndChangesNothing) {
    sink_.reset();
    sqlite::Database(path_.string()).execute("UPDATE ofapi_schema SET version = 2");
    EXPECT_EQ(problem_of(path_), "refused " + path_.string() + ": has schema version 2, and this program knows only 1");
    EXPECT_EQ(sqlite::Database(path_.string()).number("SELECT version FROM ofapi_schema"), 2);
}

TEST_F(SqliteSinkTest, RefusesWhatIsNoDatabaseOfItsOwn) {
    const auto other = folder_ / "other.db";
    sqlite::Database(other.string()).execute("CREATE TABLE t (a)");
    EXPECT_EQ(problem_of(other), "refused " + other.string() + ": is a database of something else");
    const auto text = folder_ / "text.db";
    std::ofstream(text) << std::string(5000, 'x');
    EXPECT_EQ(problem_of(text), "refused " + text.string() + ": file is not a database");
    EXPECT_THAT(problem_of(folder_ / "no/such.db"), HasSubstr("refused "));
}

TEST_F(SqliteSinkTest, AddsTheColumnsThatATableOfAnOlderCatalogueLacks) {
    ASSERT_TRUE(sink().commit(make_batch(1, 0, {R"({"id":1,"name":"a"})"})));
    sink_.reset();
    sqlite::Database(path_.string()).execute("ALTER TABLE fans_list_all DROP COLUMN name");
    open();
    ASSERT_TRUE(sink().commit(make_batch(1, 1, {R"({"id":2,"name":"b"})"})));
    EXPECT_THAT(rows("key, name", 2), ElementsAre("1|", "2|b"));
}

}  // namespace
}  // namespace ofapi::poll
