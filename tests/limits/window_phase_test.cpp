#include "limits/window_phase.hpp"
#include "limits/random.hpp"
#include "limits/token_bucket.hpp"
#include "sim/window.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

constexpr Duration window = 60s;

Duration share(Duration of, double part) {
    return Duration(static_cast<Duration::rep>(static_cast<double>(of.count()) * part));
}

/// A job that always has more to send, against a server with one kind of window.
struct Job {
    struct Options {
        std::int64_t limit = 200;
        Duration service = 2s;
        double lost = 0;
        double foreign = 0;  ///< share of the limit that others use
    };

    Job(sim::WindowKind kind, std::uint64_t seed, Options chosen)
        : options(chosen),
          random(seed),
          server(sim::make_window(kind, options.limit, window, Time(share(window, random.unit())))) {}

    void run(int windows) {
        for (const Time end = now + windows * window; now < end;) {
            while (flights.size() < 64 && bucket.can_spend(now, 1000)) send();
            Time next = flights.size() < 64 ? bucket.next(now, 1000) : Time::max();
            for (const Flight& each : flights) next = std::min(next, each.back);
            const bool others = options.foreign > 0 && next_other < next;
            now = std::max(now, others ? next_other : next);
            if (others) {
                (void)server->hit(now);
                next_other = now + share(window / options.limit, 2 * random.unit() / options.foreign);
            }
            for (std::size_t i = flights.size(); i-- > 0;)
                if (flights[i].back <= now) end_flight(i);
        }
    }

    void send() {
        const Spend spend = bucket.spend(now);
        // The requests reach the server in the order in which they were sent, the answers come in any order.
        const sim::Hit hit = server->hit(now);
        if (!hit.allowed) ++refused;
        ++sent;
        flights.push_back(
            {spend, now + 20ms + share(options.service, 2 * random.unit()), hit, random.unit() < options.lost});
    }
    void end_flight(std::size_t i) {
        const Flight flight = flights[i];
        flights.erase(flights.begin() + static_cast<std::ptrdiff_t>(i));
        if (flight.lost) return bucket.lost(flight.spend, now);
        bucket.answered(flight.spend, now, options.limit, flight.hit.remaining);
        if (!flight.hit.allowed) bucket.refused(flight.spend, now, server->until_free(now));
    }

    struct Flight {
        Spend spend;
        Time back;
        sim::Hit hit;
        bool lost;
    };
    Options options;
    Random random;
    std::unique_ptr<sim::Window> server;
    TokenBucket bucket{window};
    std::vector<Flight> flights;
    Time now = Time(1h);
    Time next_other = Time(1h);
    int sent = 0;
    int refused = 0;
};

struct Case {
    sim::WindowKind kind;
    WindowKind expected;
};
constexpr std::array cases{
    Case{sim::WindowKind::first_hit, WindowKind::first_hit}, Case{sim::WindowKind::clock, WindowKind::clock},
    Case{sim::WindowKind::sliding, WindowKind::sliding}, Case{sim::WindowKind::bucket, WindowKind::bucket}};

/// Of 50 jobs, how many know their kind of window after six of them.
int told_apart(const Case& each, const Job::Options& options) {
    int right = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Job job(each.kind, seed, options);
        job.run(6);
        if (job.bucket.phase().kind() == each.expected) ++right;
    }
    return right;
}

struct Setting {
    const char* name;
    Job::Options options;
    std::array<int, 4> least;  ///< of first-hit, clock, sliding, bucket
};

TEST(WindowPhase, TellsTheKindsApart) {
    const std::array settings{
        Setting{"plain", {}, {48, 35, 48, 48}},
        Setting{"1000 a minute", {.limit = 1000, .service = 1s}, {48, 40, 45, 48}},
        Setting{"60 a minute", {.limit = 60}, {35, 25, 45, 48}},
        Setting{"slow answers in any order", {.service = 10s}, {48, 15, 48, 48}},
        Setting{"a tenth of the answers lost", {.lost = 0.1}, {48, 25, 25, 48}},
        Setting{"others beside", {.foreign = 0.2}, {45, 25, 25, 20}},
    };
    for (const Setting& setting : settings)
        for (std::size_t kind = 0; kind < cases.size(); ++kind)
            EXPECT_GE(told_apart(cases[kind], setting.options), setting.least[kind])
                << setting.name << ", " << sim::name(cases[kind].kind);
}

TEST(WindowPhase, LearnsNoResetOfATinyLimit) {
    for (const Case& each : cases) {
        Job job(each.kind, 1, {.limit = 10});
        job.run(20);
        EXPECT_EQ(job.bucket.phase().next_reset(), Time::max());
        EXPECT_EQ(job.refused, 0);
    }
}

TEST(WindowPhase, IsNotRefusedForWhatItBelieves) {
    for (const Case& each : cases) {
        int refused = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Job job(each.kind, seed, {});
            job.run(20);
            refused += job.refused;
            EXPECT_GT(job.sent, 20 * 200 * 9 / 10) << sim::name(each.kind) << ", seed " << seed;
        }
        EXPECT_EQ(refused, 0) << sim::name(each.kind);
    }
}

/// Reports as a server with windows would cause them, without a bucket between.
struct Reports {
    /// Sends a request now, the `used`th of the window; `certain` are believed to be counted.
    bool report(std::uint64_t used, std::uint64_t certain) {
        WindowPhase::Report report;
        report.seq = ++seq;
        report.sent = now;
        report.used = used;
        report.certain = certain;
        report.limit = 100;
        report.guard = 100ms;
        return phase.learn(report);
    }
    /// One window's course: sends `count` requests evenly until just before its end.
    void fill(std::uint64_t count, Duration length = window) {
        const Time opened = now;
        for (std::uint64_t i = 1; i <= count; ++i) {
            (void)report(i, i == 1 ? held : i - 1);
            now += length / static_cast<Duration::rep>(count + 1);
        }
        held = count;
        now = opened + length;
    }

    WindowPhase phase{window};
    Time now = Time(1h);
    std::uint64_t seq = 0;
    std::uint64_t held = 0;
};

TEST(WindowPhase, KnowsTheWindowOfItsFirstRequest) {
    Reports reports;
    reports.fill(50);
    EXPECT_EQ(reports.phase.kind(), WindowKind::unknown);
    EXPECT_EQ(reports.phase.next_reset(), Time::max());
    const Time opened = reports.now;
    reports.fill(50);
    EXPECT_EQ(reports.phase.kind(), WindowKind::first_hit);
    EXPECT_GE(reports.phase.next_reset(), opened + window);
    EXPECT_LE(reports.phase.next_reset() - reports.phase.uncertainty(), opened + window);
    EXPECT_LE(reports.phase.next_reset(), opened + window + 500ms);
}

TEST(WindowPhase, KnowsAClockByAWindowThatEndsEarly) {
    Reports reports;
    reports.fill(50, 40s);
    reports.fill(50);
    EXPECT_EQ(reports.phase.kind(), WindowKind::clock);
}

TEST(WindowPhase, ForgetsWhatARefusalRefutes) {
    Reports reports;
    reports.fill(50);
    reports.fill(50);
    ASSERT_NE(reports.phase.next_reset(), Time::max());
    reports.phase.refuted();
    EXPECT_EQ(reports.phase.kind(), WindowKind::unknown);
    EXPECT_EQ(reports.phase.confidence(), 0);
    EXPECT_EQ(reports.phase.next_reset(), Time::max());
    EXPECT_EQ(reports.phase.uncertainty(), Duration::zero());
}

TEST(WindowPhase, GrowsSurer) {
    Reports reports;
    reports.fill(50);
    double last = 0;
    for (int i = 0; i < 4; ++i) {
        reports.fill(50);
        EXPECT_GT(reports.phase.confidence(), last);
        EXPECT_LT(reports.phase.confidence(), 1);
        last = reports.phase.confidence();
        reports.phase.passed(reports.now);
    }
}

TEST(WindowPhase, DoesNotTakeARestedBucketForAReset) {
    Reports reports;
    reports.fill(30, 10s);
    reports.now += 45s;
    EXPECT_FALSE(reports.report(1, 30)) << "a bucket would be full too";
    EXPECT_EQ(reports.phase.next_reset(), Time::max());
}

TEST(WindowPhase, IgnoresAnOlderReportAfterAReset) {
    Reports reports;
    reports.fill(50);
    reports.fill(50);
    const Time reset = reports.phase.next_reset();
    WindowPhase::Report old;
    old.seq = 49;
    old.sent = Time(1h) + 58s;
    old.used = 49;
    old.certain = 0;
    old.limit = 100;
    old.guard = 100ms;
    EXPECT_FALSE(reports.phase.learn(old));
    EXPECT_EQ(reports.phase.next_reset(), reset);
}

TEST(WindowPhase, KeepsAClockOverAYear) {
    Job job(sim::WindowKind::clock, 3, {});
    job.run(12);
    WindowPhase phase = job.bucket.phase();
    ASSERT_EQ(phase.kind(), WindowKind::clock);
    const Time before = phase.next_reset();
    const Time later = job.now + 365 * 24h;
    phase.passed(later);
    EXPECT_GT(phase.next_reset(), later);
    EXPECT_LE(phase.next_reset(), later + window + 1s);
    const Duration off = (phase.next_reset() - before) % window;
    EXPECT_LT(std::min(off, window - off), 500ms) << "of the phase";
}

TEST(WindowPhase, GoesOnWithAClockThatWasSaved) {
    Job job(sim::WindowKind::clock, 3, {});
    job.run(12);
    const WindowPhase& before = job.bucket.phase();
    ASSERT_EQ(before.kind(), WindowKind::clock);
    const WindowPhase::Learnt learnt = before.save(job.now);
    for (const Duration elapsed : {Duration(0s), Duration(20s), Duration(1h), Duration(100h)}) {
        WindowPhase after(window);
        const Time now = Time(5s);  // another process, another clock
        after.restore(learnt, elapsed, now);
        EXPECT_EQ(after.kind(), WindowKind::clock);
        EXPECT_GT(after.next_reset(), now);
        EXPECT_LE(after.next_reset(), now + window);
        EXPECT_EQ(((after.next_reset() - now) - (before.next_reset() - job.now) + elapsed) % window, Duration::zero());
    }
}

TEST(WindowPhase, RestoresNoMomentOfAnotherKind) {
    WindowPhase phase(window);
    phase.restore({WindowKind::first_hit, 20s}, 1s, Time(1h));
    EXPECT_EQ(phase.kind(), WindowKind::first_hit);
    EXPECT_EQ(phase.next_reset(), Time::max());
}

}  // namespace
}  // namespace ofapi::limits
