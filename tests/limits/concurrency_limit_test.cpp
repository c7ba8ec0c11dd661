#include "limits/concurrency_limit.hpp"

#include "limits/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

/// A service that answers later the more it has to do, as far as it is told to, and its only client, which sends as
/// many calls a second as the team is allowed, and no more at a time than the limit.
class Service {
 public:
    explicit Service(std::uint64_t seed, std::size_t most = 64) : random_(seed), limit_(most) {}

    double median = 3;                     ///< seconds
    double spread = 0.8;                   ///< of the logarithm: p99 of 20 s at a median of 3 s
    double capacity = 1e9;                 ///< calls in flight that it works on without slowing down
    double failing = 0;                    ///< share of calls that fail
    double failing_for = 0.1;              ///< seconds such a call takes
    std::size_t breaks_above = 1'000'000;  ///< in flight: more fail
    double rate = 1000 / 60.0;

    void run_for(double seconds) {
        const double end = now_ + seconds;
        while (now_ < end) {
            const bool room = answers_.size() < limit_.limit();
            const double start = room ? std::max(now_, next_) : 1e18;
            if (!answers_.empty() && answers_.top().at <= start) {
                const Answer answer = answers_.top();
                answers_.pop();
                now_ = answer.at;
                settle(answer);
            } else {
                now_ = start;
                send();
            }
        }
    }
    /// A minute's calls are there at once.
    void burst() { next_ = now_ - 60; }

    [[nodiscard]] std::size_t limit() const { return limit_.limit(); }
    std::size_t smallest = 1'000'000;  ///< limit
    std::size_t served = 0;

 private:
    struct Answer {
        double at;
        double sent;
        bool failed;
        bool operator<(const Answer& other) const { return at > other.at; }
    };
    static Time time(double at) {
        return Time(1h) + std::chrono::duration_cast<Duration>(std::chrono::duration<double>(at));
    }
    double normal() {
        return std::sqrt(-2 * std::log(1 - random_.unit())) * std::cos(2 * std::numbers::pi * random_.unit());
    }
    void send() {
        next_ += 1 / rate;
        const bool fails = random_.unit() < failing || answers_.size() >= breaks_above;
        const double load = std::max(1.0, static_cast<double>(answers_.size() + 1) / capacity);
        const double takes = fails ? failing_for : median * std::exp(spread * normal()) * load;
        answers_.push({now_ + takes, now_, fails});
    }
    void settle(const Answer& answer) {
        const std::size_t in_flight = answers_.size() + 1;
        if (answer.failed) {
            limit_.failed(time(answer.sent), in_flight, time(now_));
        } else {
            limit_.served(usual_, time(answer.sent), in_flight, time(now_));
            ++served;
        }
        smallest = std::min(smallest, limit_.limit());
    }

    Random random_;
    ConcurrencyLimit limit_;
    UsualLatency usual_;
    std::priority_queue<Answer> answers_;
    double now_ = 0;
    double next_ = 0;
};

constexpr std::uint64_t seeds = 5;

TEST(ConcurrencyLimit, CostsNothingWhereAnswersAreMerelyLongTailed) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(3600);
        EXPECT_GE(service.smallest, 62U) << seed;
    }
}

TEST(ConcurrencyLimit, LetsBurstsOfAWholeWindowThrough) {
    for (const std::size_t most : {64U, 256U}) {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            Service service(seed, most);
            for (int minute = 0; minute < 60; ++minute) {
                service.burst();
                service.run_for(60);
            }
            EXPECT_EQ(service.smallest, most) << seed;
        }
    }
}

TEST(ConcurrencyLimit, ShrinksWhenMoreLoadMakesAnswersLater) {
    struct Case {
        double capacity;
        double limit;
    };
    for (const Case& row : {Case{10, 25}, {4, 18}}) {
        double mean = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            Service service(seed);
            service.run_for(300);
            service.capacity = row.capacity;  // 64 in flight take 6 or 16 times as long
            service.run_for(150);
            for (int i = 0; i < 60; ++i) {
                service.run_for(10);
                mean += static_cast<double>(service.limit()) / 60 / seeds;
            }
            service.capacity = 1e9;
            service.run_for(60);
            EXPECT_GE(service.limit(), 48U) << seed;
        }
        EXPECT_LE(mean, row.limit) << "of a capacity of " << row.capacity;
        EXPECT_GE(mean, row.capacity);
    }
}

TEST(ConcurrencyLimit, ShrinksAsSoonAsLateAnswersArrive) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(300);
        service.capacity = 10;
        service.run_for(30);
        EXPECT_LE(service.limit(), 40U) << seed << ": an answer takes 12 s and more";
    }
}

TEST(ConcurrencyLimit, ShrinksWithinSecondsWhereAnswersAreFast) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.median = 0.3;
        service.rate = 150;
        service.run_for(60);
        ASSERT_EQ(service.limit(), 64U);
        service.capacity = 10;
        service.run_for(5);
        EXPECT_LE(service.limit(), 40U) << seed;
    }
}

TEST(ConcurrencyLimit, ShrinksWhenManyCallsFailAndIsBackSoonAfter) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(300);
        service.failing = 0.3;
        service.run_for(5);
        EXPECT_LE(service.limit(), 50U) << seed;
        service.run_for(10);
        EXPECT_LE(service.smallest, 32U) << seed;
        service.failing = 0;
        service.run_for(60);
        EXPECT_GE(service.limit(), 60U) << seed;
    }
}

TEST(ConcurrencyLimit, IsNotHeldDownByFailuresThatHaveNothingToDoWithTheLoad) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(300);
        service.failing = 0.3;
        service.run_for(120);
        const std::size_t served = service.served;
        service.run_for(600);
        EXPECT_GE(static_cast<double>(service.served - served), 0.9 * 0.7 * 600 * service.rate * 64 / 69) << seed;
    }
}

TEST(ConcurrencyLimit, ShrinksAgainWhenCallsFailAgain) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        for (int episode = 0; episode < 2; ++episode) {
            service.failing = 0;
            service.run_for(300);
            ASSERT_EQ(service.limit(), 64U);
            service.failing = 0.3;
            service.smallest = 64;
            service.run_for(15);
            EXPECT_LE(service.smallest, 32U) << seed;
            service.run_for(300);
        }
    }
}

TEST(ConcurrencyLimit, FindsWhatAServiceTakesThatRefusesTheRestAtOnce) {
    for (const std::size_t takes : {20U, 10U}) {
        double mean = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            Service service(seed);
            service.run_for(300);
            service.breaks_above = takes;
            service.run_for(60);
            for (int i = 0; i < 60; ++i) {
                service.run_for(10);
                mean += static_cast<double>(service.limit()) / 60 / seeds;
            }
        }
        EXPECT_LE(mean, 1.2 * static_cast<double>(takes));
        EXPECT_GE(mean, 0.6 * static_cast<double>(takes));
    }
}

TEST(ConcurrencyLimit, ShrinksFromWhatIsInFlightNotFromWhatMayBe) {
    ConcurrencyLimit limit(256);
    UsualLatency usual;
    const Time now = Time(1h);
    for (int i = 0; i < 100; ++i) limit.served(usual, now, 50, now + 1s);
    for (int i = 0; i < 10; ++i) limit.failed(now, 50, now + 1s);
    EXPECT_EQ(limit.limit(), 32U) << "half of what was in flight, but no less than an eighth of the most";
}

TEST(ConcurrencyLimit, DoesNotCountAnswersToCallsThatWereSentBeforeTheLastCut) {
    ConcurrencyLimit limit(64);
    UsualLatency usual;
    const Time now = Time(1h);
    for (int i = 0; i < 100; ++i) limit.served(usual, now, 64, now + 1s);
    for (int i = 0; i < 8; ++i) limit.failed(now, 64, now + 1s);
    ASSERT_EQ(limit.limit(), 32U);
    for (int i = 0; i < 100; ++i) limit.failed(now, 64, now + 2s);
    for (int i = 0; i < 100; ++i) limit.served(usual, now, 64, now + 9s);
    EXPECT_EQ(limit.limit(), 32U);
    for (int i = 0; i < 8; ++i) limit.failed(now + 2s, 64, now + 3s);
    EXPECT_LT(limit.limit(), 32U);
}

TEST(ConcurrencyLimit, ToleratesAFewFailures) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.failing = 0.02;
        double sum = 0;
        for (int i = 0; i < 600; ++i) {
            service.run_for(6);
            sum += static_cast<double>(service.limit()) / 600;
        }
        EXPECT_GE(sum, 62.5) << seed;
    }
}

TEST(ConcurrencyLimit, TakesWhatIsSlowerForGoodForUsual) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(300);
        service.median = 15;
        service.run_for(1200);
        EXPECT_GE(service.limit(), 48U) << seed;
        service.median = 3;
        service.run_for(300);
        service.capacity = 10;
        service.run_for(60);
        EXPECT_LE(service.limit(), 40U) << seed << ": it has learnt that answers are fast again";
    }
}

TEST(ConcurrencyLimit, FollowsAServiceThatBecomesSlowerByAndBy) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Service service(seed);
        service.run_for(300);
        for (int minute = 0; minute < 60; ++minute) {
            service.median *= 1.03;  // nearly six times as long after an hour
            service.run_for(60);
        }
        EXPECT_EQ(service.smallest, 64U) << seed;
    }
}

TEST(ConcurrencyLimit, DoesNotTakeAnotherMixOfOperationsForTrouble) {
    ConcurrencyLimit limit(64);
    UsualLatency stored;
    UsualLatency chats;
    Time now = Time(1h);
    for (int i = 0; i < 1000; ++i)
        limit.served(i % 10 == 0 ? chats : stored, now, 32, now + (i % 10 == 0 ? 5000ms : 60ms));
    EXPECT_LT(limit.latency(), 150ms);
    now += 1min;
    for (int i = 0; i < 1000; ++i) limit.served(chats, now, 32, now + 5s);
    EXPECT_EQ(limit.limit(), 64U);
    EXPECT_NEAR(std::chrono::duration<double>(limit.latency()).count(), 5.0, 0.01);
}

TEST(ConcurrencyLimit, DoesNotMindHiccupsOfAMillisecondService) {
    ConcurrencyLimit limit(64);
    UsualLatency usual;
    const Time now = Time(1h);
    for (int i = 0; i < 100; ++i) limit.served(usual, now, 64, now + 1ms);
    for (int i = 0; i < 1000; ++i) limit.served(usual, now, 64, now + 60ms);
    EXPECT_EQ(limit.limit(), 64U);
}

TEST(ConcurrencyLimit, StaysBetweenTheLeastAndTheMost) {
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        const std::size_t most = 1 + random.next() % 300;
        ConcurrencyLimit limit(most);
        UsualLatency usual;
        Time now = Time(1h);
        EXPECT_EQ(limit.limit(), most);
        for (int i = 0; i < 300; ++i) {
            now += Duration(1ms) * (static_cast<int>(random.next() % 2000) - 200);  // a clock may go back
            const Time sent = now - Duration(1ms) * static_cast<int>(random.next() % 30'000) + 100ms;
            if (random.next() % 4 == 0)
                limit.failed(sent, random.next() % 300, now);
            else
                limit.served(usual, sent, random.next() % 300, now);
            ASSERT_GE(limit.limit(), std::min<std::size_t>(most, 4)) << seed;
            ASSERT_LE(limit.limit(), most) << seed;
        }
    }
}

}  // namespace
}  // namespace ofapi::limits
