#include "poll/journal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace ofapi::poll {
namespace {

using testing::StartsWith;

const Timestamp noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(12);
const Walk fans{"fans.list-all", AccountId("acct_\"1\"")};
const Walk chats{"chats.list", AccountId("acct_2")};
constexpr std::uint64_t enough = 1'000'000;

Position at(std::uint64_t round, std::uint64_t pages, bool complete = false) {
    Position position;
    position.round = round;
    position.pages = pages;
    position.complete = complete;
    position.cursor = PageCursor(R"({"target":"/api?x=1\n"})");
    return position;
}

std::string three_lines() {
    return write_journal(JournalState()) + journal_line(fans, at(1, 1), 100, noon) +
           journal_line(chats, at(4, 2, true), 250, noon) + journal_line(fans, at(1, 2), 400, noon);
}

TEST(Journal, SaysWhereEachWalkStandsAndWhatCounts) {
    const auto read = read_journal(three_lines(), enough);
    EXPECT_EQ(read.problem, "");
    EXPECT_EQ(read.size, three_lines().size());
    EXPECT_EQ(read.state.length, 400U);
    EXPECT_EQ(read.state.segment, 1U);
    EXPECT_EQ(read.state.started, noon);
    EXPECT_EQ(read.state.positions.at(fans), at(1, 2));
    EXPECT_EQ(read.state.positions.at(chats), at(4, 2, true));
}

TEST(Journal, IsTheSameWrittenAnew) {
    auto state = read_journal(three_lines(), enough).state;
    state.segment = 17;
    const auto again = read_journal(write_journal(state), enough).state;
    EXPECT_EQ(again.segment, 17U);
    EXPECT_EQ(again.length, 400U);
    EXPECT_EQ(again.started, noon);
    EXPECT_EQ(again.positions, state.positions);
}

TEST(Journal, CountsWholeLinesOnlyWhereverItBreaksOff) {
    const std::string whole = three_lines();
    const std::size_t last_begins = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t size = last_begins; size < whole.size(); ++size) {
        const auto read = read_journal(whole.substr(0, size), enough);
        ASSERT_EQ(read.problem, "");
        ASSERT_EQ(read.size, last_begins);
        ASSERT_EQ(read.state.length, 250U);
        ASSERT_EQ(read.state.positions.at(fans), at(1, 1));
    }
}

TEST(Journal, ForgetsTheLinesThatSpeakOfMoreThanTheFileHas) {
    const auto read = read_journal(three_lines(), 399);
    EXPECT_EQ(read.state.length, 250U);
    EXPECT_EQ(read.state.positions.at(fans), at(1, 1));
    EXPECT_LT(read.size, three_lines().size());
    EXPECT_EQ(read_journal(three_lines(), 0).state.positions.size(), 0U);
}

TEST(Journal, BrokenInItsMiddleIsRefused) {
    std::string text = three_lines();
    text[text.find("chats")] ^= 1;
    EXPECT_THAT(read_journal(text, enough).problem, StartsWith("is broken at byte "));
}

TEST(Journal, WithoutAHeadIsRefused) {
    EXPECT_EQ(read_journal("", enough).problem, "has no head");
    EXPECT_EQ(read_journal("something else\n", enough).problem, "has no head");
}

TEST(Journal, OfAFileThatIsShorterThanAtTheHeadIsRefused) {
    JournalState state;
    state.length = 100;
    EXPECT_EQ(read_journal(write_journal(state), 99).problem, "speaks of 100 bytes, and its file has 99");
}

}  // namespace
}  // namespace ofapi::poll
