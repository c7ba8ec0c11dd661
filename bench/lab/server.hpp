#pragma once

#include "lab/scenario.hpp"
#include "limits/random.hpp"
#include "limits/scheduler.hpp"
#include "sim/window.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace ofapi::lab {

/// The service as far as its limits go: the team's minute and day, each account's own limit, and what others take.
/// Times must not decrease.
class Server {
 public:
    Server(const Scenario&, std::uint64_t seed, Time start);

    struct Count {
        limits::Observation::Kind kind = limits::Observation::Kind::ok;
        std::int64_t limit = 0;
        std::int64_t remaining = 0;
        std::int64_t limit_day = 0;  ///< 0: none
        std::int64_t remaining_day = 0;
        Duration retry_after{};  ///< zero: not said
    };
    /// One of ours arrives; `limited_endpoint`: for the operation that has a limit of its own.
    [[nodiscard]] Count count(std::uint32_t account, bool limited_endpoint, Time now);
    /// Work on a request that was admitted ended.
    void finished(std::uint32_t account);

    /// One of the others' arrives, about whom only this is known.
    void count_foreign(Time now);
    void change_limit(std::int64_t limit, Time now);

    /// How long until a request would be admitted as far as the team's limits go; zero: now.
    [[nodiscard]] Duration until_free(Time now) const;

    [[nodiscard]] std::uint64_t foreign_calls() const noexcept { return foreign_calls_; }
    [[nodiscard]] std::uint64_t foreign_refused() const noexcept { return foreign_refused_; }
    /// Of the refused ones, those that would have been admitted had there been only others.
    [[nodiscard]] std::uint64_t foreign_refused_for_us() const noexcept { return foreign_refused_for_us_; }
    /// How many of the others' would have been admitted had there been only others.
    [[nodiscard]] std::uint64_t foreign_alone() const noexcept { return foreign_alone_; }

    /// What one account can do in so long, were there no other limit, when a request is worked on for `latency`.
    [[nodiscard]] double account_capacity(std::uint32_t account, Duration length, Duration latency) const;

 private:
    struct Account {
        std::int64_t most = 0;
        std::int64_t in_work = 0;
        Time refuses_until = Time::min();
        std::unique_ptr<sim::Window> burst;
    };

    [[nodiscard]] bool account_refuses(Account&, Time now);

    AccountLimit account_limit_;
    bool tells_retry_after_;
    std::unique_ptr<sim::Window> minute_;
    std::unique_ptr<sim::Window> day_;
    std::unique_ptr<sim::Window> endpoint_;
    std::unique_ptr<sim::Window> foreign_only_;
    std::vector<Account> accounts_;
    std::uint64_t foreign_calls_ = 0;
    std::uint64_t foreign_refused_ = 0;
    std::uint64_t foreign_refused_for_us_ = 0;
    std::uint64_t foreign_alone_ = 0;
};

}  // namespace ofapi::lab
