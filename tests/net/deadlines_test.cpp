#include "net/deadlines.hpp"

#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace ofapi::net {
namespace {

using namespace std::chrono_literals;

class Probe final : public Timed {
 public:
    explicit Probe(std::function<void()> act = [] {}) : act_(std::move(act)) {}
    int fired = 0;

 private:
    void on_due() override {
        ++fired;
        act_();
    }
    std::function<void()> act_;
};

class DeadlinesTest : public ::testing::Test {
 protected:
    boost::asio::io_context io_;
    std::shared_ptr<Deadlines> deadlines_ = std::make_shared<Deadlines>(io_.get_executor());
    const Time now_ = Clock::now();
};

TEST_F(DeadlinesTest, FireInTheirOrderAndNotBefore) {
    std::vector<int> order;
    std::vector<Time> times;
    const auto note = [&](int which) {
        return [&, which] {
            order.push_back(which);
            times.push_back(Clock::now());
        };
    };
    Probe late(note(30)), early(note(10)), middle(note(20));
    deadlines_->set(late, now_ + 30ms);
    deadlines_->set(early, now_ + 10ms);
    deadlines_->set(middle, now_ + 20ms);
    io_.run();
    EXPECT_EQ(order, (std::vector<int>{10, 20, 30}));
    for (std::size_t i = 0; i < times.size(); ++i) {
        EXPECT_GE(times[i], now_ + std::chrono::milliseconds(order[i]));
    }
}

TEST_F(DeadlinesTest, AreMovedAndCleared) {
    Probe moved, cleared;
    deadlines_->set(moved, now_ + 5ms);
    deadlines_->set(cleared, now_ + 5ms);
    deadlines_->set(moved, now_ + 40ms);
    Deadlines::clear(cleared);
    Deadlines::clear(cleared);
    io_.run();
    EXPECT_EQ(moved.fired, 1);
    EXPECT_GE(Clock::now(), now_ + 40ms);
    EXPECT_EQ(cleared.fired, 0);
}

TEST_F(DeadlinesTest, OfSomethingGoneDoNotFire) {
    {
        Probe gone;
        deadlines_->set(gone, now_ + 1ms);
    }
    EXPECT_GT(io_.run(), 0U);
}

TEST_F(DeadlinesTest, MayDestroyOthersThatAreDueToo) {
    auto second = std::make_unique<Probe>();
    Probe first([&] { second.reset(); });
    deadlines_->set(first, now_ + 1ms);
    deadlines_->set(*second, now_ + 1ms);
    io_.run();
    EXPECT_EQ(first.fired, 1);
    EXPECT_EQ(second, nullptr);
}

TEST_F(DeadlinesTest, AreSetAgainFromWithin) {
    Probe* self = nullptr;
    int left = 3;
    Probe repeated([&] {
        if (--left > 0) {
            deadlines_->set(*self, Clock::now());
        }
    });
    self = &repeated;
    deadlines_->set(repeated, now_);
    io_.run();
    EXPECT_EQ(repeated.fired, 3);
}

TEST_F(DeadlinesTest, StoppedLetTheContextRunDry) {
    Probe far, later;
    deadlines_->set(far, now_ + 1h);
    deadlines_->stop();
    deadlines_->set(later, now_ + 1h);
    io_.run();
    EXPECT_LT(Clock::now(), now_ + 10s);
    EXPECT_EQ(far.fired, 0);
}

TEST_F(DeadlinesTest, MayGoAwayWhileTheirTimerIsArmed) {
    Probe probe;
    deadlines_->set(probe, now_ + 1h);
    deadlines_.reset();
    io_.run();
    EXPECT_EQ(probe.fired, 0);
}

}  // namespace
}  // namespace ofapi::net
