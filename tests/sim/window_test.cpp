#include "sim/window.hpp"

#include "sim/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::array every_kind{WindowKind::first_hit, WindowKind::clock, WindowKind::sliding, WindowKind::bucket};

Time at(Duration since_origin) { return Time(1000s) + since_origin; }

struct Step {
    Duration when;
    bool allowed;
    std::int64_t remaining;
};

void expect_steps(Window& window, const std::vector<Step>& steps) {
    for (const auto& step : steps) {
        const auto hit = window.hit(at(step.when));
        const auto label = std::to_string(step.when.count()) + " ns";
        EXPECT_EQ(hit.allowed, step.allowed) << label;
        EXPECT_EQ(hit.remaining, step.remaining) << label;
    }
}

TEST(FirstHitWindow, StartsWithTheFirstRequestAndAgainWithTheFirstAfterItsEnd) {
    auto window = make_window(WindowKind::first_hit, 2, 10s);
    expect_steps(*window, {{3s, true, 1},
                           {12s, true, 0},
                           {13s - 1ns, false, 0},
                           {13s, true, 1},  // the old one ended at 13 s; this one lasts until 23 s
                           {22s, true, 0},
                           {23s - 1ns, false, 0},
                           {40s, true, 1},
                           {50s - 1ns, true, 0},
                           {50s, true, 1}});
}

TEST(ClockWindow, ChangesAtItsBoundariesHoweverItIsUsed) {
    auto window = make_window(WindowKind::clock, 2, 10s, at(0s));
    expect_steps(*window, {{9s, true, 1},
                           {10s - 1ns, true, 0},
                           {10s - 1ns, false, 0},
                           {10s, true, 1},
                           {11s, true, 0},
                           {12s, false, 0},
                           {20s, true, 1},
                           {95s, true, 1}});
}

TEST(ClockWindow, TakesAnOriginThatLiesAhead) {
    auto window = make_window(WindowKind::clock, 1, 10s, at(33s));
    EXPECT_EQ(window->window_start(at(2s)), at(-7s));
    EXPECT_EQ(window->window_start(at(3s)), at(3s));
    expect_steps(*window, {{3s - 1ns, true, 0}, {3s, true, 0}, {13s - 1ns, false, 0}, {13s, true, 0}});
}

TEST(SlidingWindow, CountsTheHalfOpenIntervalThatEndsNow) {
    auto window = make_window(WindowKind::sliding, 2, 10s);
    expect_steps(*window, {{0s, true, 1},
                           {4s, true, 0},
                           {10s - 1ns, false, 0},
                           {10s, true, 0},  // the one at 0 s has just left (0 s, 10 s]
                           {14s - 1ns, false, 0},
                           {14s, true, 0},
                           {30s, true, 1}});
}

TEST(BucketWindow, StartsFullAndRefillsEvenly) {
    auto window = make_window(WindowKind::bucket, 2, 10s);
    expect_steps(*window, {{0s, true, 1},
                           {0s, true, 0},
                           {5s - 1ns, false, 0},
                           {5s, true, 0},
                           {10s, true, 0},
                           {100s, true, 1},
                           {100s, true, 0},
                           {100s, false, 0}});
}

TEST(Window, KeepsWhatItCountedWhenTheLimitChanges) {
    for (const auto kind : {WindowKind::first_hit, WindowKind::clock, WindowKind::sliding}) {
        SCOPED_TRACE(name(kind));
        auto window = make_window(kind, 4, 10s, at(0s));
        expect_steps(*window, {{0s, true, 3}, {1s, true, 2}, {2s, true, 1}});
        window->change_limit(2, at(3s));
        expect_steps(*window, {{3s, false, 0}});
        // The sliding one has to lose two before one fits.
        EXPECT_EQ(window->until_free(at(3s)), kind == WindowKind::sliding ? 8s : 7s);
        window->change_limit(5, at(4s));
        expect_steps(*window, {{4s, true, 1}});
    }
}

TEST(BucketWindow, HoldsNoMoreThanItsNewLimit) {
    auto window = make_window(WindowKind::bucket, 4, 10s);
    window->change_limit(2, at(0s));
    expect_steps(*window, {{0s, true, 1}, {0s, true, 0}, {5s, true, 0}});
    window->change_limit(10, at(5s));
    expect_steps(*window, {{5s, false, 0}, {6s, true, 0}});
    EXPECT_THROW(window->change_limit(0, at(6s)), std::invalid_argument);
    EXPECT_THROW(window->change_limit(1'000'000'000'000, at(6s)), std::invalid_argument);
}

TEST(Window, TellsHowLongItStaysClosedToTheNanosecond) {
    for (const auto kind : every_kind) {
        SCOPED_TRACE(name(kind));
        auto window = make_window(kind, 7, 9'999'999'991ns, at(0s));
        for (auto now = at(1s); window->remaining(now) > 0; now += 3ms) window->take(now);
        const auto closed = at(1s) + 21ms;
        const auto wait = window->until_free(closed);
        ASSERT_GT(wait, 0ns);
        EXPECT_EQ(window->remaining(closed + wait - 1ns), 0);
        EXPECT_GT(window->remaining(closed + wait), 0);
        EXPECT_EQ(window->until_free(closed + wait), 0ns);
    }
}

TEST(Window, RefusesWhatCannotBeCounted) {
    for (const auto kind : every_kind) {
        EXPECT_THROW((void)make_window(kind, 0, 1s), std::invalid_argument);
        EXPECT_THROW((void)make_window(kind, 1, 0s), std::invalid_argument);
    }
    EXPECT_THROW((void)make_window(WindowKind::bucket, 10'000'000'000, 24h), std::invalid_argument);
    EXPECT_NO_THROW((void)make_window(WindowKind::bucket, 10'000'000, 60s));
}

TEST(WindowKind, IsFoundByItsNameOnly) {
    for (const auto kind : every_kind) EXPECT_EQ(window_kind(name(kind)), kind);
    EXPECT_EQ(window_kind("first_hit"), std::nullopt);
    EXPECT_EQ(window_kind(""), std::nullopt);
}

/// How many requests the rule lets through at `now`, computed from the whole history of those let through before.
std::int64_t free_by_rule(WindowKind kind, const std::vector<Time>& passed, std::int64_t limit, Duration length,
                          Time now) {
    const auto inside = [&](Time after_or_at) {
        return passed.end() - std::lower_bound(passed.begin(), passed.end(), after_or_at);
    };
    switch (kind) {
        case WindowKind::first_hit: {
            Time start = Time::min();
            for (const auto hit : passed) {
                if (start == Time::min() || hit >= start + length) start = hit;
            }
            return passed.empty() || now >= start + length ? limit : limit - inside(start);
        }
        case WindowKind::clock: return limit - inside(at(0s) + (now - at(0s)) / length * length);
        case WindowKind::sliding: return limit - inside(now - length + 1ns);
        case WindowKind::bucket: {
            // Over any span that ends now: what was full at its start, and the refill, less the use. The least decides.
            auto most = limit * length.count();
            for (std::size_t i = 0; i < passed.size(); ++i) {
                const auto refill = Duration(now - passed[i]).count() * limit;
                const auto used = static_cast<std::int64_t>(passed.size() - i) * length.count();
                most = std::min(most, limit * length.count() + refill - used);
            }
            return most / length.count();
        }
    }
    return -1;
}

TEST(Window, AgreesWithItsRuleOnAnyHistory) {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        Random random(seed);
        const auto kind = every_kind[seed % every_kind.size()];
        const auto limit = static_cast<std::int64_t>(1 + random.below(9));
        const Duration length(10 + static_cast<std::int64_t>(random.below(90)));
        auto window = make_window(kind, limit, length, at(0s));
        std::vector<Time> passed;
        auto now = at(0s);
        for (int i = 0; i < 200; ++i) {
            // Mostly bursts and short steps, now and then a pause longer than the window.
            now += Duration(static_cast<std::int64_t>(random.below(random.below(20) == 0 ? 250 : 8)));
            const auto free = free_by_rule(kind, passed, limit, length, now);
            ASSERT_GE(free, 0) << name(kind) << " seed " << seed << " request " << i;
            const auto hit = window->hit(now);
            ASSERT_EQ(hit.allowed, free > 0) << name(kind) << " seed " << seed << " request " << i;
            ASSERT_EQ(hit.remaining, std::max<std::int64_t>(free - 1, 0))
                << name(kind) << " seed " << seed << " request " << i;
            if (hit.allowed) passed.push_back(now);
        }
    }
}

}  // namespace
}  // namespace ofapi::sim
