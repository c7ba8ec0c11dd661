// Against real counters: whatever kind of window the server has, and however answers are delayed, overtake each other,
// are lost or say nothing, and whatever the clock does, no request of a team that is alone is refused.

#include "limits/histories.hpp"
#include "limits/random.hpp"
#include "limits/scheduler_fixture.hpp"
#include "sim/window.hpp"

#include <algorithm>
#include <optional>

namespace ofapi::limits {
namespace {

class WindowHistory {
 public:
    explicit WindowHistory(std::uint64_t seed)
        : random_(seed),
          limit_(static_cast<std::int64_t>(5 + below(60))),
          window_(sim::make_window(static_cast<sim::WindowKind>(seed % 4), limit_, 1min, real_ + ms_below(60'000))) {}

    /// Sends what the scheduler allows over some windows; returns how many the server refused.
    int run() {
        const Time end = real_ + 5min;
        for (int i = 0; i < 40; ++i) submit();
        while (real_ < end) {
            change_clock();
            fixture_.now = real_ - behind_;
            for (TestCall* call : fixture_.pump()) {
                const Time counted = real_ + ms_below(40);
                const bool lost = below(30) == 0;
                flights_.push_back({call,
                                    counted,
                                    counted + (lost ? Duration(5s) : ms_below(below(10) == 0 ? 8000 : 500)),
                                    lost,
                                    false,
                                    {}});
                submit();
            }
            // In steps of their own, so that what is counted and answered is so in the order of time.
            real_ += Duration(1ms) * (5 + static_cast<int>(below(50)));
            count();
            answer();
        }
        return refused_;
    }
    [[nodiscard]] int sent() const { return sent_; }

 private:
    struct Flight {
        TestCall* call;
        Time counted_at;
        Time answered_at;
        bool lost;
        bool counted;
        sim::Hit hit;
    };

    std::uint64_t below(std::uint64_t bound) { return random_.next() % bound; }
    Duration ms_below(std::uint64_t bound) { return Duration(1ms) * static_cast<int>(below(bound)); }

    void submit() {
        if (fixture_.calls.size() >= 2000) return;
        fixture_.submit("acct_" + std::to_string(below(30)), static_cast<Priority>(below(3)));
    }

    void change_clock() {
        if (below(300) == 0) behind_ += ms_below(5000);  // set back, for good
        if (below(2000) == 0) {                          // the machine slept: answers come when it wakes
            real_ += Duration(1h) + ms_below(7'200'000);
            count();
        }
    }

    void count() {
        std::vector<Flight*> due;
        for (Flight& flight : flights_)
            if (!flight.counted && flight.counted_at <= real_) due.push_back(&flight);
        std::ranges::sort(due, {}, &Flight::counted_at);
        for (Flight* flight : due) {
            flight->counted = true;
            flight->hit = window_->hit(flight->counted_at);
            ++sent_;
            if (!flight->hit.allowed) ++refused_;
        }
    }

    void answer() {
        std::erase_if(flights_, [this](const Flight& flight) {
            if (!flight.counted || flight.answered_at > real_) return false;
            Observation seen;
            if (flight.lost) {
                seen.kind = Kind::no_answer;
            } else if (below(5) != 0 || !known_) {
                known_ = true;
                seen.meta.limits.limit_minute = limit_;
                seen.meta.limits.remaining_minute = flight.hit.remaining;
            }
            fixture_.now = real_ - behind_;
            fixture_.scheduler.settle(*flight.call, seen, fixture_.now);
            return true;
        });
    }

    Random random_;
    Time real_ = Time(10h);
    Duration behind_{};
    std::int64_t limit_;
    std::unique_ptr<sim::Window> window_;
    SchedulerFixture fixture_;
    std::vector<Flight> flights_;
    bool known_ = false;
    int sent_ = 0;
    int refused_ = 0;
};

TEST(SchedulerWindows, AreNeverExceededByATeamThatIsAlone) {
    int sent = 0;
    for (int seed = 1; seed <= histories(400); ++seed) {
        SCOPED_TRACE(seed);
        WindowHistory history(static_cast<std::uint64_t>(seed));
        ASSERT_EQ(history.run(), 0);
        sent += history.sent();
    }
    EXPECT_GT(sent, histories(400) * 40) << "the limits were really used";
}

}  // namespace
}  // namespace ofapi::limits
