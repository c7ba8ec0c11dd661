#pragma once

#include "sim/answers.hpp"
#include "sim/config.hpp"
#include "sim/latency.hpp"
#include "sim/reply.hpp"
#include "sim/route.hpp"
#include "sim/stats.hpp"
#include "sim/world.hpp"

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {

/// The simulated service without its sockets: takes a request at the moment it is counted, and says what to answer.
/// Not synchronised; times must not decrease.
///
/// The order of its checks, and what each costs: the key (401, uncounted), the route (404 or 405, uncounted), the
/// team's limit (429, uncounted), the endpoint's own limit, the account (404 or 401), the credits (402, where the call
/// costs any), the account's own limit (429), what the request says (422). From the endpoint's limit on everything has
/// used up a slot of the team's minute, as a throttle in front of the controllers would have it. Only a call that
/// worked is charged.
class Service {
 public:
    /// `now` and `wall` are the same moment; the boundaries of `clock` windows are aligned to the latter.
    /// Throws `std::invalid_argument` if the configuration makes no sense.
    Service(Config config, Time now, std::chrono::system_clock::time_point wall);

    /// The latencies of the next request.
    [[nodiscard]] Legs draw_legs();

    /// Counts and answers one request. `work`: how long the service is busy with it, if it is let through.
    [[nodiscard]] Reply answer(const Request& request, Time now, Duration work = Duration::zero());

    /// The faults of the next requests that the team's limit lets through, before those that come by probability.
    void script(const std::vector<Fault>& faults);

    void set_credits(std::int64_t balance) noexcept { balance_ = balance; }

    [[nodiscard]] const std::vector<Account>& accounts() const noexcept { return world_.roster().accounts(); }
    [[nodiscard]] const Config& config() const noexcept { return config_; }

    /// Counters of this class; those of connections are left at zero.
    [[nodiscard]] Stats stats(Time now) const;

 private:
    [[nodiscard]] bool authentic(std::string_view authorization) const;
    [[nodiscard]] bool pass_team(Time now);
    [[nodiscard]] Reply perform(const Request& request, const Route& route, Fault fault, Time now, Duration work);
    [[nodiscard]] std::optional<Reply> refuse_account(const Account* account);
    [[nodiscard]] Reply call_usage(Fault fault, Time now);
    [[nodiscard]] std::string body_of(Content content, const Standing& standing, Fault fault) const;
    [[nodiscard]] Standing standing(Time now, std::int64_t used = 0) const;
    [[nodiscard]] Reply with_credits(Reply reply, const Standing& standing) const;
    [[nodiscard]] Reply refuse_rate(Duration wait) const;
    [[nodiscard]] Fault next_fault();

    const Catalog& catalog_ = Catalog::shared();
    Config config_;
    Time epoch_;
    std::chrono::system_clock::time_point wall_epoch_;
    std::unique_ptr<Window> minute_;
    std::unique_ptr<Window> day_;
    std::unique_ptr<Window> usage_;
    World world_;
    Latency latency_;
    Random latency_random_;
    Random fault_random_;
    std::deque<Fault> script_;
    std::int64_t balance_;
    UseLog use_;
    Stats stats_;
};

}  // namespace ofapi::sim
