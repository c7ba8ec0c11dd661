#include "limits/random.hpp"
#include "limits/token_bucket.hpp"
#include "sim/window.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numbers>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;

constexpr Duration window = 60s;
constexpr std::array kinds{sim::WindowKind::first_hit, sim::WindowKind::clock, sim::WindowKind::sliding,
                           sim::WindowKind::bucket};
constexpr std::array<std::int64_t, 6> limits{3, 10, 30, 60, 100, 150};

std::int64_t slack(std::int64_t limit) { return limit < 20 ? 0 : limit < 300 ? 1 : limit < 900 ? 2 : 3; }

Duration share(Duration of, double part) {
    return Duration(static_cast<Duration::rep>(static_cast<double>(of.count()) * part));
}

/// One client alone with a server that counts in a window of a random kind, both with the same clock.
class History {
 public:
    explicit History(std::uint64_t seed, TokenBucket::Options options = {})
        : options_(options),
          random_(seed),
          kind_(kinds[random_.next() % kinds.size()]),
          limit_(limits[random_.next() % limits.size()]),
          server_(sim::make_window(kind_, limit_, window, Time(share(window, random_.unit())))),
          bucket_(window, options),
          service_(share(100ms, std::exp(5 * random_.unit()))),
          spread_(random_.unit()),
          gap_(share(window / limit_, 2 * random_.unit())) {}

    /// What of the world beside the plain course of things happens.
    struct Mishaps {
        double lost = 0;
        double unreported = 0;
        double given_back = 0;
        double sleep = 0;  ///< answers wait meanwhile, and are then read in any order
    };

    void run(int steps, const Mishaps& mishaps) {
        // While no limit is known, it cannot be kept.
        while (!bucket_.limit() && !stopped()) step(Mishaps());
        for (int i = 0; i < steps && !stopped(); ++i) step(mishaps);
    }

    void step(const Mishaps& mishaps) {
        if (random_.unit() < mishaps.sleep) {
            sleep(share(1us, std::exp(24 * random_.unit())));  // up to seven hours
        } else {
            pass(share(gap_, 2 * random_.unit()));
        }
        const auto waiting = 1 + random_.next() % (random_.next() % 2 == 0 ? 3 : 1000);
        if (random_.unit() < 0.1) expect_at_earliest(waiting);
        // The clock of the caller may be behind the latest time that the bucket has seen.
        (void)bucket_.available(now_);
        const Time told = random_.unit() < 0.1 ? now_ - share(100s, random_.unit()) : now_;
        for (std::uint64_t i = 0; i < waiting && bucket_.can_spend(told, waiting - i); ++i) send(told, mishaps);
        if (bucket_.next(now_, waiting) <= now_) {
            EXPECT_TRUE(bucket_.can_spend(now_, waiting));
        }
    }

    void change_limit(std::int64_t limit) {
        arrive_until(now_);
        server_->change_limit(limit, now_);
        limit_ = limit;
    }

    /// All answers come, and then all is forgotten.
    void finish() {
        pass(10min);
        if (stopped()) return;
        ASSERT_TRUE(flights_.empty());
        pass(3 * window);
        if (const auto limit = bucket_.limit()) {
            if (bucket_.foreign_per_window() == 0) {
                EXPECT_EQ(bucket_.available(now_), *limit - slack(*limit));
            } else {
                // A late request may pass for one of others.
                EXPECT_GE(bucket_.available(now_),
                          *limit - slack(*limit) - 1 - std::llround(3 * bucket_.foreign_per_window()));
            }
        }
        EXPECT_EQ(bucket_.spent(), written_);
    }

    /// Another process goes on with what this one has learnt; `off`: by so much it is wrong about the time that passed.
    void restart(Duration down, Duration off) {
        const TokenBucket::Learnt learnt = bucket_.save(now_);
        for (Flight& flight : flights_) flight.forgotten = true;
        pass(down);
        bucket_ = TokenBucket(window, options_);
        bucket_.restore(learnt, down + off, now_);
        answered_ = false;
        written_ = 0;
        earliest_.clear();
    }

    [[nodiscard]] bool stopped() const { return refused_ || probe_refused_ || testing::Test::HasFailure(); }
    [[nodiscard]] bool refused() const { return refused_; }
    /// `earliest` was later than what came.
    [[nodiscard]] bool early() const { return early_; }
    [[nodiscard]] Time now() const { return now_; }
    [[nodiscard]] std::int64_t limit() const { return limit_; }
    [[nodiscard]] sim::WindowKind kind() const { return kind_; }
    [[nodiscard]] TokenBucket& bucket() { return bucket_; }
    [[nodiscard]] Random& random() { return random_; }
    [[nodiscard]] const std::vector<Time>& sent() const { return sent_; }

    friend std::ostream& operator<<(std::ostream& out, const History& history) {
        return out << sim::name(history.kind_) << ", limit " << history.limit_ << ", service " << history.service_ / 1ms
                   << " ms, at " << history.now_.time_since_epoch() / 1ms << " ms";
    }

 private:
    struct Flight {
        Spend spend;
        Time arrives{};
        std::optional<Duration> takes;  ///< at the server; nothing: it is never answered
        Time back = Time::max();        ///< when the answer arrives, or the caller gives up
        bool reports = true;
        bool arrived = false;
        bool probes = false;     ///< it is sent before anything is known
        bool forgotten = false;  ///< the process that sent it is gone
        std::int64_t limit = 0;
        std::int64_t remaining = 0;
    };
    struct Expected {
        std::uint64_t written;  ///< when so many requests have been sent,
        Time at;                ///< it is not before
    };

    Duration lognormal(Duration median, double spread) {
        const double normal =
            std::sqrt(-2 * std::log(1 - random_.unit())) * std::cos(2 * std::numbers::pi * random_.unit());
        return share(median, std::exp(spread * normal));
    }

    void send(Time told, const Mishaps& mishaps) {
        const Spend spend = bucket_.spend(told);
        EXPECT_EQ(spend.sent, now_);
        if (const auto limit = bucket_.limit()) {
            EXPECT_LE(spend.total, static_cast<std::uint64_t>(*limit - slack(*limit)));
        }
        if (random_.unit() < mishaps.given_back) {
            bucket_.give_back(spend);
            return;
        }
        sent_.push_back(now_);
        ++written_;
        const auto on_the_way =
            std::count_if(flights_.begin(), flights_.end(), [](const Flight& flight) { return !flight.forgotten; });
        if (!answered_ && on_the_way > 0) {
            EXPECT_EQ(on_the_way, 1) << "nothing is known yet";
            EXPECT_GE(now_, flights_.back().spend.sent + window / 20);
        }
        for (const Expected& each : earliest_)
            if (each.written == written_ && now_ < each.at) early_ = true;
        Flight flight;
        flight.spend = spend;
        flight.arrives = now_ + lognormal(20ms, 0.3);
        if (random_.unit() < mishaps.lost) {
            flight.back = now_ + 30s;
            if (random_.next() % 2 == 0) flight.arrives = Time::max();
        } else {
            flight.takes = std::min(lognormal(service_, spread_), Duration(5min));
        }
        flight.probes = !answered_;
        flight.reports = random_.unit() >= mishaps.unreported;
        flights_.push_back(flight);
    }

    void expect_at_earliest(std::uint64_t count) {
        earliest_.push_back({written_ + count, bucket_.earliest(now_, count)});
    }

    void arrive_until(Time time) {
        while (true) {
            Flight* first = nullptr;
            for (Flight& each : flights_)
                if (!each.arrived && each.arrives <= time && (!first || each.arrives < first->arrives)) first = &each;
            if (!first) return;
            first->arrived = true;
            const sim::Hit hit = server_->hit(first->arrives);
            if (!hit.allowed) (first->probes ? probe_refused_ : refused_) = true;
            first->limit = server_->limit();
            first->remaining = hit.remaining;
            if (first->takes) first->back = first->arrives + *first->takes + lognormal(20ms, 0.3);
        }
    }

    void end(std::size_t index) {
        const Flight flight = flights_[index];
        flights_.erase(flights_.begin() + static_cast<std::ptrdiff_t>(index));
        if (flight.forgotten) return;
        if (!flight.takes) {
            bucket_.lost(flight.spend, now_);
        } else if (flight.reports) {
            answered_ = true;
            bucket_.answered(flight.spend, now_, flight.limit, flight.remaining);
        } else {
            answered_ = true;
            bucket_.answered(flight.spend, now_, {}, {});
        }
    }

    void pass(Duration duration) {
        const Time until = now_ + duration;
        while (!stopped()) {
            arrive_until(until);
            const auto next = std::min_element(flights_.begin(), flights_.end(),
                                               [](const Flight& a, const Flight& b) { return a.back < b.back; });
            if (next == flights_.end() || next->back > until) break;
            now_ = std::max(now_, next->back);
            end(static_cast<std::size_t>(next - flights_.begin()));
        }
        now_ = until;
    }

    void sleep(Duration duration) {
        now_ += duration;
        arrive_until(now_);
        for (std::size_t i = flights_.size(); i-- > 0;)
            if (flights_[i].back <= now_) {
                const std::size_t other = i + random_.next() % (flights_.size() - i);
                if (flights_[other].back <= now_) std::swap(flights_[i], flights_[other]);
            }
        for (std::size_t i = flights_.size(); i-- > 0;)
            if (flights_[i].back <= now_) end(i);
    }

    TokenBucket::Options options_;
    Random random_;
    sim::WindowKind kind_;
    std::int64_t limit_;
    std::unique_ptr<sim::Window> server_;
    TokenBucket bucket_;
    Duration service_;
    double spread_ = 0;
    Duration gap_;

    Time now_ = Time(1h);
    std::vector<Flight> flights_;
    std::vector<Time> sent_;
    std::vector<Expected> earliest_;
    std::uint64_t written_ = 0;
    bool refused_ = false;
    bool probe_refused_ = false;
    bool early_ = false;
    bool answered_ = false;
};

constexpr History::Mishaps all_mishaps{.lost = 0.03, .unreported = 0.1, .given_back = 0.05, .sleep = 0.02};

/// How often what was believed turned out wrong.
struct Tally {
    void add(const History& history) {
        refused += history.refused() ? 1 : 0;
        early += history.early() ? 1 : 0;
        sliding += history.refused() && history.kind() == sim::WindowKind::sliding ? 1 : 0;
    }
    int refused = 0;
    int early = 0;
    int sliding = 0;
};

TEST(TokenBucketProperty, IsHardlyEverRefusedWhileItIsAlone) {
    constexpr int seeds = 4'000;
    Tally tally;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        History history(seed);
        SCOPED_TRACE(seed);
        history.run(200, seed % 3 == 0 ? History::Mishaps() : all_mishaps);
        history.finish();
        tally.add(history);
        ASSERT_FALSE(HasFailure()) << history;
    }
    // A rest can make one kind of window look like another. A refusal is what tells them apart then.
    EXPECT_LE(tally.refused, seeds / 250);
    EXPECT_LE(tally.sliding, seeds / 1000);
    EXPECT_LE(tally.early, seeds / 250);
}

TEST(TokenBucketProperty, FollowsAChangeOfTheLimit) {
    constexpr std::array<double, 4> factors{0.1, 0.5, 2, 7};
    Tally raised;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        History history(seed);
        SCOPED_TRACE(seed);
        history.run(60, all_mishaps);
        const double factor = factors[seed % factors.size()];
        history.change_limit(std::max<std::int64_t>(std::llround(static_cast<double>(history.limit()) * factor), 3));
        history.run(60, all_mishaps);
        history.finish();
        // What is on its way at a cut may be refused; and a bucket is not filled by a higher limit.
        if (factor > 1 && history.kind() != sim::WindowKind::bucket) raised.add(history);
        ASSERT_FALSE(HasFailure()) << history;
    }
    EXPECT_LE(raised.refused, 30);
}

TEST(TokenBucketProperty, GoesOnAfterARestart) {
    constexpr int seeds = 4'000;
    Tally tally;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        History history(seed);
        SCOPED_TRACE(seed);
        history.run(static_cast<int>(history.random().next() % 150), all_mishaps);
        history.restart(share(window, 2 * history.random().unit() * history.random().unit()), Duration::zero());
        history.run(60, all_mishaps);
        history.finish();
        tally.add(history);
        ASSERT_FALSE(HasFailure()) << history;
    }
    EXPECT_LE(tally.refused, seeds / 100);
}

TEST(TokenBucketProperty, SendsOneRequestAfterARestartWhateverTheClockSays) {
    Tally tally;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        History history(seed);
        SCOPED_TRACE(seed);
        history.run(static_cast<int>(history.random().next() % 150), all_mishaps);
        const Duration off = share(window, std::exp(20 * history.random().unit() - 5));
        history.restart(share(window, history.random().unit()), seed % 2 == 0 ? off : -off);
        history.run(60, all_mishaps);
        history.finish();
        tally.add(history);
        ASSERT_FALSE(HasFailure()) << history;
    }
    EXPECT_LE(tally.refused, 100) << "by a clock that lies";
}

TEST(TokenBucketProperty, SpendsEvenlyWhereThatIsAskedFor) {
    int checked = 0;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        TokenBucket::Options options;
        options.even_after = 0.1;
        History history(seed, options);
        SCOPED_TRACE(seed);
        history.run(0, History::Mishaps());
        const std::size_t before = history.sent().size();
        bool resets = false;
        for (int i = 0; i < 200; ++i) {
            history.run(1, History::Mishaps());
            resets = resets || history.bucket().phase().next_reset() != Time::max();
        }
        if (resets) continue;  // until a reset that is known, what is left is spent faster
        ++checked;
        const auto limit = static_cast<double>(history.limit());
        const std::vector<Time>& sent = history.sent();
        for (std::size_t first = before; first < sent.size(); first += 7) {
            for (std::size_t last = first; last < sent.size(); ++last) {
                const double windows =
                    static_cast<double>((sent[last] - sent[first]).count()) / static_cast<double>(window.count());
                ASSERT_LE(static_cast<double>(last - first + 1), std::max(0.1 * limit, 1.0) + limit * windows + 1)
                    << history;
            }
        }
    }
    EXPECT_GT(checked, 1'000);
}

}  // namespace
}  // namespace ofapi::limits
