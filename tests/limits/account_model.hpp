#pragma once

// Accounts as a lane meets them: each refuses what is beyond a limit it does not tell, in one of the ways that would
// explain what has been seen. Time is simulated; one seed, one history.

#include "limits/lane_pace.hpp"
#include "limits/random.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <numbers>
#include <optional>
#include <queue>
#include <vector>

namespace ofapi::limits {

struct AccountModel {
    enum class Kind : std::uint8_t { parallel, bucket, window };
    Kind kind = Kind::parallel;
    double limit = 6;     ///< in parallel; or a second (bucket, window)
    double burst = 8;     ///< of the bucket
    double service = 3;   ///< median, seconds
    double spread = 0;    ///< of the logarithm of the service time
    double recovery = 0;  ///< seconds for which a refusal makes it refuse everything
    bool tells = false;   ///< with `Retry-After`

    /// Calls a second that it takes for long, of a caller that keeps `in_flight` at most.
    [[nodiscard]] double allowed(double in_flight) const {
        const double mean = service * std::exp(spread * spread / 2);
        return kind == Kind::parallel ? std::min(limit, in_flight) / mean : std::min(limit, in_flight / mean);
    }
};

/// Runs one lane that always has calls waiting against an account.
class AccountRun {
 public:
    AccountRun(const AccountModel& model, std::uint64_t seed, LanePrior* prior = nullptr)
        : model_(model), random_(seed), prior_(prior), tokens_(model.burst) {
        if (prior) pace_ = prior->pace();
    }

    void run(std::size_t calls) {
        for (const std::size_t end = calls_.size() + calls; calls_.size() < end;) {
            const double start = std::max(now_, seconds(pace_.next_start()));
            if (in_flight_ >= pace_.in_flight() || (!answers_.empty() && answers_.top().at <= start)) {
                const Answer answer = answers_.top();
                answers_.pop();
                now_ = answer.at;
                take(answer);
            } else {
                now_ = start;
                send();
            }
        }
    }
    /// From now on the account allows something else.
    void change(double limit) { model_.limit = limit; }

    [[nodiscard]] const LanePace& pace() const { return pace_; }
    /// Calls refused among those from one number to another, the first call being 0.
    [[nodiscard]] std::size_t refused(std::size_t from, std::size_t to) const {
        return static_cast<std::size_t>(std::count_if(at(from), at(to), [](const Call& call) { return call.refused; }));
    }
    /// Calls served, as a share of what the account would have served meanwhile.
    [[nodiscard]] double share(std::size_t from, std::size_t to) const {
        const double rate = static_cast<double>(to - from - refused(from, to)) / (at(to - 1)->sent - at(from)->sent);
        return rate / model_.allowed(LanePace::most_in_flight);
    }

 private:
    struct Call {
        double sent = 0;
        bool refused = false;
    };
    struct Answer {
        double at;
        double sent;
        bool refused;
        bool operator<(const Answer& other) const { return at > other.at; }
    };
    static constexpr double epoch = 3600;

    static Time time(double at) {
        return Time(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(epoch + at)));
    }
    static double seconds(Time at) {
        return at == Time::min() ? 0.0 : std::chrono::duration<double>(at.time_since_epoch()).count() - epoch;
    }
    [[nodiscard]] std::vector<Call>::const_iterator at(std::size_t call) const {
        return calls_.begin() + static_cast<std::ptrdiff_t>(call);
    }
    double normal() {
        return std::sqrt(-2 * std::log(1 - random_.unit())) * std::cos(2 * std::numbers::pi * random_.unit());
    }

    void send() {
        ++in_flight_;
        pace_.started(in_flight_, time(now_));
        const double arrives = now_ + 0.02 * std::exp(0.3 * normal());
        const bool refused = refuses(arrives);
        const double takes = refused ? 0.02 : model_.service * std::exp(model_.spread * normal());
        if (!refused) busy_.push(-(arrives + takes));
        answers_.push({arrives + takes + 0.02, now_, refused});
        calls_.push_back({now_, refused});
    }
    bool refuses(double at) {
        while (!busy_.empty() && -busy_.top() <= at) busy_.pop();
        bool over = false;
        switch (model_.kind) {
            case AccountModel::Kind::parallel: over = static_cast<double>(busy_.size()) >= model_.limit; break;
            case AccountModel::Kind::bucket:
                tokens_ = std::min(tokens_ + std::max(at - counted_, 0.0) * model_.limit, model_.burst);
                counted_ = std::max(counted_, at);
                over = tokens_ < 1;
                if (!over && at >= refuses_until_) tokens_ -= 1;
                break;
            case AccountModel::Kind::window:
                while (!recent_.empty() && recent_.front() <= at - 1) recent_.pop_front();
                over = static_cast<double>(recent_.size()) >= model_.limit;
                if (!over && at >= refuses_until_) recent_.push_back(at);
                break;
        }
        if (at < refuses_until_) return true;
        if (over) refuses_until_ = at + model_.recovery;
        return over;
    }
    void take(const Answer& answer) {
        --in_flight_;
        if (answer.refused) {
            std::optional<Duration> after;
            if (model_.tells) after = std::chrono::seconds(2);
            pace_.limited(time(answer.sent), time(now_), after, random_.unit());
            if (prior_) prior_->limited(pace_);
        } else {
            pace_.clean(time(answer.sent), time(now_));
            if (prior_) prior_->clean(pace_);
        }
    }

    AccountModel model_;
    Random random_;
    LanePrior* prior_;
    LanePace pace_;
    double now_ = 0;
    std::size_t in_flight_ = 0;
    std::priority_queue<Answer> answers_;
    std::priority_queue<double> busy_;
    std::deque<double> recent_;
    double tokens_;
    double counted_ = 0;
    double refuses_until_ = 0;
    std::vector<Call> calls_;
};

}  // namespace ofapi::limits
