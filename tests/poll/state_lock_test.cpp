#include "poll/state_lock.hpp"

#include <ofapi/poll/sink.hpp>

#include "support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>

#include <optional>
#include <string>

namespace ofapi::poll {
namespace {

using testing::AllOf;
using testing::HasSubstr;

TEST(StateLock, NamesTheProcessThatHoldsIt) {
    const test::TemporaryFolder folder;
    const StateLock first(folder / "out.db");
    try {
        const StateLock second(folder / "out.db");
        FAIL();
    } catch (const SinkError& error) {
        EXPECT_EQ(error.problem(), SinkProblem::in_use);
        EXPECT_THAT(error.what(),
                    AllOf(HasSubstr("out.db: is in use by process " + std::to_string(::getpid()) + " on "),
                          HasSubstr(" since 20")));
    }
}

TEST(StateLock, IsFreeAgainAfterwards) {
    const test::TemporaryFolder folder;
    std::optional<StateLock> lock(std::in_place, folder / "out.db");
    lock.reset();
    EXPECT_NO_THROW(lock.emplace(folder / "out.db"));
}

TEST(StateLock, LocksOneStateOnly) {
    const test::TemporaryFolder folder;
    const StateLock first(folder / "one.db");
    EXPECT_NO_THROW(StateLock(folder / "two.db"));
}

TEST(StateLock, SaysThatItsFileCannotBeMade) {
    const test::TemporaryFolder folder;
    try {
        const StateLock lock(folder / "no/such/out.db");
        FAIL();
    } catch (const SinkError& error) {
        EXPECT_EQ(error.problem(), SinkProblem::refused);
        EXPECT_THAT(error.what(), HasSubstr("out.db.lock: cannot be written: No such file"));
    }
}

}  // namespace
}  // namespace ofapi::poll
