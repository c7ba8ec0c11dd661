#include "limits/saved_state.hpp"

#include "limits/team_allowance.hpp"

#include <ofapi/allowance.hpp>
#include <ofapi/error.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::StartsWith;

constexpr Timestamp noon{std::chrono::hours(24 * 365 * 50)};

/// A team whose minute is spent: `sent` requests at once, all answered.
struct Team {
    explicit Team(int limit, int sent) {
        for (int i = 0; i < sent; ++i) exchange(limit, limit - i - 1);
    }

    void exchange(int limit, int remaining) {
        Permit permit;
        ASSERT_EQ(allowance.take(permit, cost, {}, {}, now), TeamAllowance::Take::granted);
        now += 10ms;
        Meta meta;
        meta.limits.limit_minute = limit;
        meta.limits.remaining_minute = remaining;
        meta.credits.used = 7;
        allowance.answered(permit, cost, meta, {}, now);
    }
    bool can_send() {
        Permit permit;
        if (allowance.take(permit, cost, {}, {}, now) != TeamAllowance::Take::granted) return false;
        allowance.give_back(permit);
        return true;
    }

    TeamAllowance allowance{AllowanceOptions()};
    OperationCost& cost = allowance.cost_of("search");
    Time now = Time(1h);
};

TEST(SavedState, ComesBackFromItsTextAsItWas) {
    Team team(100, 40);
    const SavedState saved = team.allowance.save(team.now, noon);
    const ReadState read = read_saved_state(to_json(saved));
    ASSERT_EQ(read.problem, "");
    EXPECT_EQ(read.state.at, saved.at);
    EXPECT_EQ(read.state.minute.limit, 100);
    std::uint32_t entries = 0;
    for (const auto& entry : read.state.minute.entries) entries += entry.count;
    EXPECT_EQ(entries, 40U);
    ASSERT_EQ(read.state.costs.size(), 1U);
    EXPECT_EQ(read.state.costs[0].first, "search");
    EXPECT_EQ(read.state.costs[0].second.price, 7.0);
    EXPECT_EQ(to_json(read.state), to_json(saved));
}

TEST(SavedState, SpendsNothingOnAWindowThatWasSpent) {
    Team before(100, 99);
    const SavedState saved = before.allowance.save(before.now, noon);
    Team after(100, 0);
    ASSERT_EQ(after.allowance.restore(saved, after.now, noon + 5s), "");
    EXPECT_FALSE(after.can_send());
    after.now += 57s;
    EXPECT_TRUE(after.can_send());
}

TEST(SavedState, SendsOneRequestUntilAnAnswerConfirmsIt) {
    Team before(100, 10);
    const SavedState saved = before.allowance.save(before.now, noon);
    // The wall clock jumped by a year, forwards or back.
    for (const Timestamp wall : {noon + 1s, noon + std::chrono::hours(24 * 365), noon - std::chrono::hours(24 * 365)}) {
        Team after(100, 0);
        ASSERT_EQ(after.allowance.restore(saved, after.now, wall), "");
        Permit first;
        EXPECT_EQ(after.allowance.take(first, after.cost, {}, {}, after.now), TeamAllowance::Take::granted);
        Permit second;
        EXPECT_EQ(after.allowance.take(second, after.cost, {}, {}, after.now), TeamAllowance::Take::no_token);
        Meta meta;
        meta.limits.limit_minute = 100;
        meta.limits.remaining_minute = 50;
        after.allowance.answered(first, after.cost, meta, {}, after.now);
        int sent = 0;
        while (after.allowance.take(second, after.cost, {}, {}, after.now) == TeamAllowance::Take::granted) ++sent;
        EXPECT_LE(sent, 50);
        EXPECT_GE(sent, 45);
    }
}

TEST(SavedState, IsCarefulUntilAnAnswerTellsTheLimit) {
    Team before(100, 10);
    Team after(100, 0);
    ASSERT_EQ(after.allowance.restore(before.allowance.save(before.now, noon), after.now, noon + 1h), "");
    Permit first;
    ASSERT_EQ(after.allowance.take(first, after.cost, {}, {}, after.now), TeamAllowance::Take::granted);
    after.allowance.answered(first, after.cost, Meta(), {}, after.now);  // an answer that says nothing of limits
    int sent = 0;
    for (Permit permit; after.allowance.take(permit, after.cost, {}, {}, after.now) == TeamAllowance::Take::granted;)
        ++sent;
    EXPECT_LE(sent, 4);
}

TEST(SavedState, KnowsWhatOperationsCost) {
    Team before(100, 3);
    Team after(100, 0);
    TeamAllowance fresh{AllowanceOptions()};
    ASSERT_EQ(fresh.restore(before.allowance.save(before.now, noon), after.now, noon), "");
    EXPECT_EQ(fresh.expected(fresh.cost_of("search"), 1), 7);
    EXPECT_EQ(fresh.expected(fresh.cost_of("fans.list"), 1), 1);
}

TEST(SavedState, IsNotTakenOnceTheAllowanceIsInUse) {
    Team team(100, 1);
    const SavedState saved = team.allowance.save(team.now, noon);
    EXPECT_THAT(team.allowance.restore(saved, team.now, noon), HasSubstr("before the first call"));
}

TEST(SavedState, IsNotTakenForAnotherMinute) {
    Team team(100, 1);
    TeamAllowance other(AllowanceOptions().minute(6s));
    EXPECT_THAT(other.restore(team.allowance.save(team.now, noon), team.now, noon), HasSubstr("another length"));
}

TEST(SavedState, SaysWhichMemberIsWrong) {
    Team team(100, 2);
    const std::string good = to_json(team.allowance.save(team.now, noon));
    const auto with = [&good](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from << " in " << good;
        if (at != std::string::npos) text.replace(at, from.size(), to);
        return read_saved_state(text).problem;
    };
    EXPECT_THAT(read_saved_state("{").problem, StartsWith("not JSON"));
    EXPECT_THAT(read_saved_state("[]").problem, HasSubstr("must be an object"));
    EXPECT_EQ(read_saved_state("{}").problem, "version: is missing");
    EXPECT_EQ(with("\"version\":1", "\"version\":2"), "version: only version 1 is known");
    EXPECT_THAT(with("\"limit\":100", "\"limit\":0"), StartsWith("minute.limit: must be a whole number from 1"));
    EXPECT_THAT(with("\"kind\":0", "\"kind\":9"), StartsWith("minute.phase.kind: must be a whole number from 0 to 4"));
    EXPECT_THAT(with("\"count\":[", "\"count\":[1,"), StartsWith("minute.count: must be as long as age_ns"));
    EXPECT_THAT(with("\"in_flight\":4E0", "\"in_flight\":-1"), StartsWith("new_lanes.in_flight: must be a number"));
    EXPECT_THAT(with("\"price\":7E0", "\"price\":\"7\""), StartsWith("costs.search.price: must be a number"));
}

TEST(Allowance, NamesTheOptionThatCannotBeUsed) {
    const auto problem = [](const AllowanceOptions& options) -> std::string {
        try {
            const Allowance allowance(options);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), errc::invalid_argument);
            return error.what();
        }
        return {};
    };
    EXPECT_THAT(problem(AllowanceOptions().burst(0.0)), HasSubstr("burst: must be above 0"));
    EXPECT_THAT(problem(AllowanceOptions().burst(50.0)), HasSubstr("burst: must be above 0"));
    EXPECT_THAT(problem(AllowanceOptions().foreign_reserve(1.0)), HasSubstr("foreign_reserve: must be at least 0"));
    EXPECT_THAT(problem(AllowanceOptions().foreign_reserve(-0.1)), HasSubstr("foreign_reserve: must be at least 0"));
    EXPECT_THAT(problem(AllowanceOptions().minute(0s)), HasSubstr("minute: must be more than zero"));
    EXPECT_EQ(problem(AllowanceOptions().burst(1.0).foreign_reserve(0.0)), "");
}

TEST(Allowance, RestoresWhatItSavedAndThrowsOtherwise) {
    Allowance first;
    const std::string saved = first.save();
    Allowance second;
    EXPECT_NO_THROW(second.restore(saved));
    try {
        second.restore("{\"version\":3}");
        ADD_FAILURE() << "a state of another version was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), errc::invalid_argument);
        EXPECT_THAT(error.what(), HasSubstr("version"));
    }
}

}  // namespace
}  // namespace ofapi::limits
