#include "poll/line_file.hpp"

#include "support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace ofapi::poll {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using Existing = LineFile::Existing;

class LineFileTest : public testing::Test {
 protected:
    fs::path path(const char* name = "out.ndjson") const { return folder_ / name; }
    void put(const std::string& content) const { std::ofstream(path()) << content; }
    std::string content() const {
        std::ifstream in(path());
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

    static std::string problem_of(const fs::path& path, Existing existing = Existing::refuse) {
        try {
            LineFile file(path, existing);
        } catch (const OutputError& error) {
            return error.what();
        }
        return "no problem";
    }

 private:
    test::TemporaryFolder folder_;
};

TEST_F(LineFileTest, WritesWholeLinesWhenFlushedAndFinished) {
    LineFile file(path(), Existing::refuse);
    file.append("one\n");
    EXPECT_EQ(content(), "");
    EXPECT_EQ(file.lines_written(), 0U);
    file.flush();
    EXPECT_EQ(content(), "one\n");
    file.append("two\n");
    file.finish();
    EXPECT_EQ(content(), "one\ntwo\n");
    EXPECT_EQ(file.lines_written(), 2U);
}

TEST_F(LineFileTest, WritesByItselfWhenMuchHasCollected) {
    LineFile file(path(), Existing::refuse);
    const std::string line = std::string(99, 'x') + "\n";
    for (int i = 0; i < 10'000; ++i) file.append(line);
    EXPECT_GT(fs::file_size(path()), 700'000U);
    EXPECT_EQ(fs::file_size(path()) % 100, 0U);
}

TEST_F(LineFileTest, WritesTheRestWhenDestroyed) {
    {
        LineFile(path(), Existing::refuse).append("one\n");
    }
    EXPECT_EQ(content(), "one\n");
}

TEST_F(LineFileTest, RefusesWhatCannotBeWritten) {
    EXPECT_THAT(problem_of(path("no/such/folder.ndjson")), HasSubstr("folder.ndjson: cannot be written: No such file"));
    EXPECT_THAT(problem_of(fs::temp_directory_path()), HasSubstr("cannot be written: Is a directory"));
    EXPECT_THAT(problem_of(path("out.ndjson/")), HasSubstr("cannot be written"));
}

TEST_F(LineFileTest, RefusesAFileWithContentUnlessItMayBeOverwritten) {
    put("old\n");
    EXPECT_THAT(problem_of(path()), HasSubstr("--overwrite"));
    EXPECT_EQ(content(), "old\n");
    LineFile file(path(), Existing::overwrite);
    file.append("new\n");
    file.finish();
    EXPECT_EQ(content(), "new\n");
}

TEST_F(LineFileTest, TakesAnEmptyFileThatIsAlreadyThere) {
    put("");
    EXPECT_EQ(problem_of(path()), "no problem");
}

TEST_F(LineFileTest, FinishedWithoutALineLeavesEverythingAsItWas) {
    LineFile(path(), Existing::refuse).finish();
    EXPECT_FALSE(fs::exists(path()));
    put("old\n");
    LineFile(path(), Existing::overwrite).finish();
    EXPECT_EQ(content(), "old\n");
}

TEST_F(LineFileTest, DiscardedLeavesNoTrace) {
    LineFile(path(), Existing::refuse).discard();
    EXPECT_FALSE(fs::exists(path()));
    put("old\n");
    LineFile(path(), Existing::overwrite).discard();
    EXPECT_EQ(content(), "old\n");
}

TEST_F(LineFileTest, DiscardsNothingThatWasAdded) {
    LineFile file(path(), Existing::refuse);
    file.append("one\n");
    file.discard();
    EXPECT_EQ(content(), "one\n");
}

TEST_F(LineFileTest, SaysThatTheDeviceIsFull) {
    LineFile file("/dev/full", Existing::refuse);
    file.append("one\n");
    try {
        file.flush();
        FAIL();
    } catch (const OutputError& error) {
        EXPECT_STREQ(error.what(), "/dev/full: writing failed: No space left on device");
    }
    EXPECT_EQ(file.lines_written(), 0U);
}

TEST_F(LineFileTest, CutsALineOffThatCouldNotBeWrittenToItsEnd) {
    rlimit old_limit = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old_limit), 0);
    const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = old_limit;
    limit.rlim_cur = 1000;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    LineFile file(path(), Existing::refuse);
    for (int i = 0; i < 20; ++i) file.append(std::string(69, 'x') + "\n");
    EXPECT_THROW(file.finish(), OutputError);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &old_limit), 0);
    std::signal(SIGXFSZ, old_handler);
    EXPECT_EQ(fs::file_size(path()), 980U);
    EXPECT_EQ(file.lines_written(), 14U);
}

}  // namespace
}  // namespace ofapi::poll
