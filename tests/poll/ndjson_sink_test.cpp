#include <ofapi/poll/ndjson_sink.hpp>

#include "http/inflater.hpp"
#include "poll/journal.hpp"
#include "poll/sink_batches.hpp"
#include "support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::poll {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using namespace std::chrono_literals;

class NdjsonSinkTest : public testing::Test {
 protected:
    NdjsonSinkTest() { open(); }

    void open(const NdjsonOptions& options = {}) {
        sink_.reset();
        sink_ = std::make_unique<NdjsonSink>(path_, options);
    }
    void close() { sink_.reset(); }
    Sink& sink() { return *sink_; }
    const Walk walk{"fans.list-all", AccountId("acct_1")};
    std::uint64_t pages() { return sink().position(walk).value().pages; }
    void commit(std::uint64_t round, std::uint64_t page, const std::vector<std::string_view>& records) {
        const auto stored = sink().commit(make_batch(round, page, records));
        ASSERT_TRUE(stored) << stored.error().what();
    }

    static std::string content(const fs::path& path) {
        std::ifstream in(path);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    static std::string unzipped(const fs::path& path) {
        const std::string packed = content(path);
        http::Inflater inflater;
        inflater.restart(http::Inflater::Format::gzip);
        std::string_view rest = packed;
        std::string out;
        std::array<char, 4096> buffer;
        while (!rest.empty()) {
            const auto decoded = inflater.decode(rest, buffer);
            if (decoded.problem != nullptr) return decoded.problem;
            out += decoded.bytes;
        }
        return out;
    }
    /// The keys of the lines in a file's text.
    static std::vector<std::string> keys(const std::string& text) {
        std::vector<std::string> keys;
        for (std::size_t at = text.find("\"key\":\""); at != std::string::npos; at = text.find("\"key\":\"", at))
            at += 7, keys.push_back(text.substr(at, text.find('"', at) - at));
        return keys;
    }
    std::string problem() {
        try {
            NdjsonSink sink(path_);
        } catch (const SinkError& error) {
            return std::string(to_string(error.problem())) + " " + error.what();
        }
        return "no problem";
    }

    test::TemporaryFolder folder_;
    fs::path path_ = folder_ / "out.ndjson";
    fs::path journal_ = folder_ / "out.ndjson.journal";
    std::unique_ptr<NdjsonSink> sink_;
};

TEST_F(NdjsonSinkTest, WritesALineForEachRecordAndThePositionBehindThem) {
    commit(1, 0, {R"({"id":7,"name":"a"})", R"({"id":8})"});
    EXPECT_EQ(content(path_), R"({"account":"acct_1","operation":"fans.list-all","round":1,"key":"7",)"
                              R"("fetched_at":"2026-11-24T13:00:00Z","data":{"id":7,"name":"a"}})"
                              "\n"
                              R"({"account":"acct_1","operation":"fans.list-all","round":1,"key":"8",)"
                              R"("fetched_at":"2026-11-24T13:00:00Z","data":{"id":8}})"
                              "\n");
    open();
    const auto position = sink().position(walk).value();
    EXPECT_EQ(position.round, 1U);
    EXPECT_EQ(position.pages, 1U);
    EXPECT_EQ(position.cursor.text(), "1/0");
    EXPECT_FALSE(position.complete);
}

TEST_F(NdjsonSinkTest, TakesAPageOnceAndSkipsNone) {
    commit(1, 0, {R"({"id":1})"});
    EXPECT_EQ(sink().commit(make_batch(1, 0, {R"({"id":2})"})).error().problem(), SinkProblem::out_of_step);
    EXPECT_EQ(sink().commit(make_batch(1, 2, {R"({"id":2})"})).error().problem(), SinkProblem::out_of_step);
    EXPECT_THAT(keys(content(path_)), ElementsAre("1"));
}

TEST_F(NdjsonSinkTest, CutsOffWhatWasNotCommittedAndGoesOn) {
    commit(1, 0, {R"({"id":1})"});
    close();
    std::ofstream(path_, std::ios::app) << "{\"account\":\"acct_1\",\"key\":\"2\"}\n{\"acc";
    std::ofstream(journal_, std::ios::app) << "01234567 {\"oper";
    open();
    EXPECT_THAT(keys(content(path_)), ElementsAre("1"));
    commit(1, 1, {R"({"id":2})"});
    open();
    EXPECT_THAT(keys(content(path_)), ElementsAre("1", "2"));
    EXPECT_EQ(pages(), 2U);
}

TEST_F(NdjsonSinkTest, FetchesAgainWhatAPowerFailureTook) {
    commit(1, 0, {R"({"id":1})"});
    const auto size = fs::file_size(path_);
    commit(1, 1, {R"({"id":2})"});
    close();
    fs::resize_file(path_, size + 3);
    open();
    EXPECT_EQ(pages(), 1U);
    EXPECT_THAT(keys(content(path_)), ElementsAre("1"));
}

TEST_F(NdjsonSinkTest, BeginsANewFileWhenOneIsFull) {
    open(NdjsonOptions().rotate_bytes(200));
    for (std::uint64_t page = 0; page < 5; ++page) commit(1, page, {R"({"id":1})", R"({"id":2})"});
    EXPECT_THAT(keys(content(folder_ / "out-000001.ndjson")), ElementsAre("1", "2"));
    EXPECT_THAT(keys(content(folder_ / "out-000004.ndjson")), ElementsAre("1", "2"));
    EXPECT_THAT(keys(content(path_)), ElementsAre("1", "2"));
    open(NdjsonOptions().rotate_bytes(200));
    EXPECT_EQ(pages(), 5U);
    commit(1, 5, {R"({"id":3})"});
    EXPECT_TRUE(fs::exists(folder_ / "out-000005.ndjson"));
    EXPECT_THAT(keys(content(path_)), ElementsAre("3"));
}

TEST_F(NdjsonSinkTest, BeginsANewFileWhenOneIsOldAlsoOverARestart) {
    open(NdjsonOptions().rotate_after(3min));
    commit(1, 0, {R"({"id":0})"});
    commit(1, 1, {R"({"id":1})"});
    open(NdjsonOptions().rotate_after(3min));
    commit(1, 2, {R"({"id":2})"});
    EXPECT_FALSE(fs::exists(folder_ / "out-000001.ndjson"));
    commit(1, 3, {R"({"id":3})"});
    EXPECT_THAT(keys(content(folder_ / "out-000001.ndjson")), ElementsAre("0", "1", "2"));
    EXPECT_THAT(keys(content(path_)), ElementsAre("3"));
}

TEST_F(NdjsonSinkTest, CompressesFullFiles) {
    open(NdjsonOptions().rotate_bytes(100).gzip().sync(NdjsonOptions::Sync::commit));
    for (std::uint64_t page = 0; page < 3; ++page) commit(1, page, {R"({"id":1})", R"({"id":2})"});
    EXPECT_THAT(keys(unzipped(folder_ / "out-000001.ndjson.gz")), ElementsAre("1", "2"));
    EXPECT_THAT(keys(unzipped(folder_ / "out-000002.ndjson.gz")), ElementsAre("1", "2"));
    EXPECT_THAT(keys(content(path_)), ElementsAre("1", "2"));
    EXPECT_FALSE(fs::exists(folder_ / "out-000002.ndjson"));
    EXPECT_FALSE(fs::exists(folder_ / "out-000002.ndjson.gz.tmp"));
}

TEST_F(NdjsonSinkTest, FinishesARotationThatWasKilledAfterTheRename) {
    commit(1, 0, {R"({"id":1})"});
    close();
    fs::rename(path_, folder_ / "out-000001.ndjson");
    open();
    EXPECT_EQ(pages(), 1U);
    EXPECT_EQ(content(path_), "");
    commit(1, 1, {R"({"id":2})"});
    open();
    EXPECT_THAT(keys(content(path_)), ElementsAre("2"));
    EXPECT_THAT(keys(content(folder_ / "out-000001.ndjson")), ElementsAre("1"));
    EXPECT_EQ(pages(), 2U);
}

TEST_F(NdjsonSinkTest, FinishesARotationThatWasKilledAfterTheCompression) {
    const auto gzip = NdjsonOptions().rotate_bytes(100).gzip();
    open(gzip);
    commit(1, 0, {R"({"id":1})"});
    const std::string journal = content(journal_);
    const std::string lines = content(path_);
    commit(1, 1, {R"({"id":2})"});
    close();
    std::ofstream(journal_) << journal;  // as it was before the rotation, whose first step was done
    std::ofstream(path_) << lines;
    open();
    EXPECT_EQ(content(path_), "");
    EXPECT_EQ(pages(), 1U);
    commit(1, 1, {R"({"id":2})"});
    EXPECT_THAT(keys(unzipped(folder_ / "out-000001.ndjson.gz")), ElementsAre("1"));
    EXPECT_THAT(keys(content(path_)), ElementsAre("2"));
}

TEST_F(NdjsonSinkTest, KeepsItsPositionsWhenTheJournalIsWrittenAnew) {
    for (std::uint64_t page = 0; page < 10'100; ++page) commit(1, page, {});
    EXPECT_LT(fs::file_size(journal_), 100'000U);
    open();
    EXPECT_EQ(pages(), 10'100U);
}

TEST_F(NdjsonSinkTest, SaysThatTheDiskIsFullAndGoesOnWhenThereIsRoom) {
    commit(1, 0, {R"({"id":1})"});
    rlimit old_limit = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old_limit), 0);
    const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = old_limit;
    limit.rlim_cur = 1000;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const std::string json = R"({"id":2,"text":")" + std::string(2000, 'x') + "\"}";
    const auto full = sink().commit(make_batch(1, 1, {json}));
    // The data fits, and its journal does not.
    const std::string cursor(2000, 'c');
    auto batch = make_batch(1, 1, {R"({"id":3})"});
    batch.next = PageCursor(cursor);
    const auto journal_full = sink().commit(batch);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &old_limit), 0);
    std::signal(SIGXFSZ, old_handler);
    for (const auto& refused : {full, journal_full}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem(), SinkProblem::full);
        EXPECT_TRUE(refused.error().retryable());
    }
    EXPECT_EQ(full.error().what(), path_.string() + ": writing failed: File too large");
    EXPECT_EQ(journal_full.error().what(), journal_.string() + ": writing failed: File too large");
    EXPECT_THAT(keys(content(path_)), ElementsAre("1"));
    EXPECT_EQ(pages(), 1U);
    EXPECT_TRUE(sink().commit(batch));
    open();
    EXPECT_THAT(keys(content(path_)), ElementsAre("1", "3"));
    EXPECT_EQ(sink().position(walk).value().cursor.text(), cursor);
}

TEST_F(NdjsonSinkTest, NoticesThatAFileWasTakenAwayAndGoesOnWhenItIsBack) {
    commit(1, 0, {R"({"id":1})"});
    fs::rename(path_, folder_ / "elsewhere");
    const auto refused = sink().commit(make_batch(1, 1, {R"({"id":2})"}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem(), SinkProblem::unavailable);
    EXPECT_THAT(refused.error().what(), HasSubstr("out.ndjson: was moved or removed"));
    fs::rename(folder_ / "elsewhere", path_);
    commit(1, 1, {R"({"id":2})"});
    EXPECT_THAT(keys(content(path_)), ElementsAre("1", "2"));
}

TEST_F(NdjsonSinkTest, RefusesToGoOnWithoutItsFileAsOftenAsItIsAsked) {
    commit(1, 0, {R"({"id":1})"});
    close();
    fs::remove(path_);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(problem(), "damaged " + path_.string() + ": is not there, but its journal speaks of lines in it");
}

TEST_F(NdjsonSinkTest, RefusesFilesThatAreNotItsOwn) {
    close();
    fs::remove(journal_);
    std::ofstream(path_) << "mine\n";
    EXPECT_EQ(problem(), "refused " + path_.string() + ": is already there, and has no journal");
    EXPECT_EQ(content(path_), "mine\n");
    fs::remove(path_);
    std::ofstream(folder_ / "out-000001.ndjson.gz") << "mine\n";
    EXPECT_THAT(problem(), HasSubstr("out-000001.ndjson.gz: is already there"));
}

TEST_F(NdjsonSinkTest, RefusesToReplaceAFileOfTheNameThatAFullOneGets) {
    for (const bool gzip : {false, true}) {
        const auto name = folder_ / (gzip ? "out-000003.ndjson.gz" : "out-000001.ndjson");
        open(NdjsonOptions().rotate_bytes(1).gzip(gzip));
        const std::uint64_t page = pages();
        commit(1, page, {R"({"id":1})"});
        std::ofstream(name) << "mine\n";
        const auto refused = sink().commit(make_batch(1, page + 1, {R"({"id":2})"}));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().problem(), SinkProblem::refused);
        EXPECT_EQ(refused.error().what(), name.string() + ": is already there");
        EXPECT_EQ(content(name), "mine\n");
        fs::remove(name);
        commit(1, page + 1, {R"({"id":2})"});
    }
}

TEST_F(NdjsonSinkTest, RefusesASecondPollerByName) {
    EXPECT_THAT(problem(), HasSubstr("in_use " + path_.string() + ": is in use by process "));
}

}  // namespace
}  // namespace ofapi::poll
