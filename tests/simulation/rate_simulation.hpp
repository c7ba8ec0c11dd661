#pragma once

#include "limits/random.hpp"
#include "limits/token_bucket.hpp"
#include "simulation/server_window.hpp"

#include <ofapi/time.hpp>

#include <cmath>
#include <cstdint>
#include <queue>
#include <vector>

namespace ofapi::simulation {

using namespace std::chrono_literals;

/// How long one request travels and is worked on. The server counts between uplink and service.
struct Latency {
    Duration uplink_min = 5ms;
    Duration uplink_max = 20ms;
    double tail_share = 0.01;  ///< of the uplinks, that are slower by an exponential time
    Duration tail_mean = 20ms;
    Duration service_min = 20ms;
    Duration service_max = 60ms;
    Duration downlink_min = 2ms;
    Duration downlink_max = 5ms;

    [[nodiscard]] Duration median() const {
        return (uplink_min + uplink_max + service_min + service_max + downlink_min + downlink_max) / 2;
    }
};

struct Scenario {
    WindowKind kind = WindowKind::first_hit;
    std::int64_t limit = 600;
    Duration window = 6s;
    std::int64_t calls = 2700;
    std::size_t in_flight = 64;
    Latency latency;
    std::int64_t used_before = 0;   ///< what another process counted in the window before the start
    double foreign_share = 0.0;     ///< of the limit, that another process asks for, evenly
    double lost_share = 0.0;        ///< of the requests that get no answer, though they are counted
    double unreported_share = 0.0;  ///< of the answers that say nothing of the limits
    std::uint64_t seed = 1;
};

struct Outcome {
    Duration makespan{};  ///< from the start to the last answer
    Duration best{};      ///< the oracle's, one median latency included
    std::uint64_t refusals = 0;
    std::uint64_t lost = 0;       ///< requests that were counted but not answered; they are sent again
    std::int64_t undone = 0;      ///< calls that were never answered: always 0 unless the bucket got stuck
    std::uint64_t decisions = 0;  ///< how often the bucket was asked

    [[nodiscard]] double share() const {
        return static_cast<double>(best.count()) / static_cast<double>(makespan.count());
    }
};

/// One client that follows a TokenBucket, against one server window, event by event. A refused call is sent again.
class RateSimulation {
 public:
    explicit RateSimulation(const Scenario& scenario)
        : scenario_(scenario),
          random_(scenario.seed * 0x2545f4914f6cdd1dU),
          bucket_(scenario.window),
          first_end_(span(Duration(1), scenario.window)),
          server_(make_window(scenario.kind, scenario.limit, scenario.window, start_ + first_end_)) {
        for (std::int64_t i = 0; i < scenario.used_before; ++i)
            (void)server_->count(start_ - scenario.window / 2 + (scenario.window / 2 * i) / scenario.used_before);
    }

    Outcome run() {
        std::int64_t pending = scenario_.calls;
        std::int64_t open = scenario_.calls;
        std::size_t in_flight = 0;
        Outcome outcome;
        Time now = start_;
        Time timer = Time::max();
        for (;;) {
            while (pending > 0 && in_flight < scenario_.in_flight) {
                ++outcome.decisions;
                if (!bucket_.can_spend(now, static_cast<std::uint64_t>(pending))) break;
                --pending;
                ++in_flight;
                calls_.push_back({bucket_.spend(now), {}});
                events_.push({now + uplink(), false, calls_.size() - 1});
            }
            timer = pending > 0 && in_flight < scenario_.in_flight
                        ? bucket_.next(now, static_cast<std::uint64_t>(pending))
                        : Time::max();
            if (open == 0) break;
            if (events_.empty() || timer < events_.top().at) {
                if (timer == Time::max()) break;
                now = std::max(timer, now);
                continue;
            }
            const Event event = events_.top();
            while (scenario_.foreign_share > 0 && next_foreign_ < event.at) {
                (void)server_->count(next_foreign_);
                next_foreign_ += Duration(static_cast<Duration::rep>(
                    static_cast<double>((scenario_.window / scenario_.limit).count()) / scenario_.foreign_share));
            }
            events_.pop();
            now = event.at;
            Call& call = calls_[event.call];
            if (!event.answer) {
                call.count = server_->count(now);
                events_.push({now + span(scenario_.latency.service_min, scenario_.latency.service_max) +
                                  span(scenario_.latency.downlink_min, scenario_.latency.downlink_max),
                              true, event.call});
                continue;
            }
            --in_flight;
            if (random_.unit() < scenario_.lost_share) {
                bucket_.lost(call.spend, now);
                ++(call.count.admitted ? outcome.lost : outcome.refusals);
                ++pending;
                continue;
            }
            if (random_.unit() < scenario_.unreported_share)
                bucket_.answered(call.spend, now, std::nullopt, std::nullopt);
            else
                bucket_.answered(call.spend, now, scenario_.limit, call.count.remaining);
            if (call.count.admitted) {
                --open;
            } else {
                ++outcome.refusals;
                ++pending;
                bucket_.refused(call.spend, now, std::nullopt);
            }
        }
        outcome.undone = open;
        outcome.makespan = now - start_;
        // The first answer tells the limit; after it the client can use what is left of a clock's window.
        const Duration median = scenario_.latency.median();
        const std::int64_t rounds = (first_end_ - median) / median;
        const std::int64_t room = static_cast<std::int64_t>(scenario_.in_flight) * std::max<std::int64_t>(rounds, 0);
        outcome.best =
            oracle(scenario_.kind, scenario_.calls, scenario_.limit, scenario_.window, first_end_, room) + median;
        return outcome;
    }

 private:
    struct Call {
        limits::Spend spend;
        ServerWindow::Count count;
    };
    struct Event {
        Time at;
        bool answer = false;
        std::size_t call = 0;
        friend bool operator>(const Event& a, const Event& b) { return a.at > b.at; }
    };

    Duration span(Duration from, Duration to) {
        return from + Duration(static_cast<Duration::rep>(static_cast<double>((to - from).count()) * random_.unit()));
    }
    Duration uplink() {
        Duration result = span(scenario_.latency.uplink_min, scenario_.latency.uplink_max);
        if (random_.unit() < scenario_.latency.tail_share)
            result += Duration(static_cast<Duration::rep>(static_cast<double>(scenario_.latency.tail_mean.count()) *
                                                          -std::log(1.0 - random_.unit())));
        return result;
    }

    Scenario scenario_;
    limits::Random random_;
    Time start_ = Time(1h);
    Time next_foreign_ = start_;
    limits::TokenBucket bucket_;
    Duration first_end_;
    std::unique_ptr<ServerWindow> server_;
    std::vector<Call> calls_;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
};

}  // namespace ofapi::simulation
