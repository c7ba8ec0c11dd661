#pragma once

#include "sim/answers.hpp"
#include "sim/config.hpp"
#include "sim/latency.hpp"
#include "sim/roster.hpp"
#include "sim/stats.hpp"

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {

/// What the service looks at in a request.
struct Request {
    std::string_view method;
    std::string_view target;
    std::string_view authorization;  ///< the header's value, empty without one
};

/// How the bytes of an answer reach the client.
enum class Delivery {
    whole,
    whole_then_close,  ///< the connection ends although the answer did not say so
    half_body,         ///< the connection ends in the middle of the body
    half_header,       ///< a reset in the middle of the header
    reset,             ///< a reset and nothing else
};

struct Reply {
    int status = 200;
    std::string_view content_type = "application/json";
    std::string fields;  ///< further header lines, each ended
    std::string body;
    Delivery delivery = Delivery::whole;
    bool worked = false;  ///< whether the service's own latency applies; refusals are quick
    Duration extra{};     ///< and what comes on top of it
};

/// The simulated service without its sockets: takes a request at the moment it is counted, and says what to answer.
/// Not synchronised; times must not decrease.
///
/// The order of its checks, and what each costs: the key (401, uncounted), the route (404 or 405, uncounted), the
/// team's limit (429, uncounted), the endpoint's own limit, the account (404 or 401), the credits (402), the account's
/// own limit (429). From the endpoint's limit on everything has used up a slot of the team's minute, as a throttle in
/// front of the controllers would have it. Only a call that worked is charged.
class Service {
 public:
    /// `now` and `wall` are the same moment; the boundaries of `clock` windows are aligned to the latter.
    /// Throws `std::invalid_argument` if the configuration makes no sense.
    Service(Config config, Time now, std::chrono::system_clock::time_point wall);

    /// The latencies of the next request.
    [[nodiscard]] Legs draw_legs();

    /// Counts and answers one request.
    [[nodiscard]] Reply answer(const Request& request, Time now);

    /// The faults of the next requests that the team's limit lets through, before those that come by probability.
    void script(const std::vector<Fault>& faults);

    void set_credits(std::int64_t balance) noexcept { balance_ = balance; }

    [[nodiscard]] const std::vector<Account>& accounts() const noexcept { return roster_.accounts(); }
    [[nodiscard]] const Config& config() const noexcept { return config_; }

    /// Counters of this class; those of connections are left at zero.
    [[nodiscard]] Stats stats(Time now) const;

 private:
    enum class Operation { whoami, accounts, mass_messaging, usage };
    struct Route;

    [[nodiscard]] static std::optional<Route> route(std::string_view target);
    [[nodiscard]] bool authentic(std::string_view authorization) const;
    [[nodiscard]] bool pass_team(Time now);
    [[nodiscard]] Reply perform(const Route& route, Fault fault, Time now);
    [[nodiscard]] Reply call_account(const Route& route, Fault fault, Time now);
    [[nodiscard]] Reply call_usage(Fault fault, Time now);
    [[nodiscard]] std::string list_accounts(std::string_view query) const;
    [[nodiscard]] std::string enveloped(std::string_view data, const Standing& standing, Fault fault) const;
    [[nodiscard]] Standing standing(Time now, std::int64_t used = 0) const;
    [[nodiscard]] Reply refuse(int status, std::string body) const;
    [[nodiscard]] Reply refuse_rate(Duration wait) const;
    [[nodiscard]] Fault next_fault();
    void spoil(Reply& reply, Fault fault);

    Config config_;
    Time epoch_;
    std::unique_ptr<Window> minute_;
    std::unique_ptr<Window> day_;
    std::unique_ptr<Window> usage_;
    Roster roster_;
    Latency latency_;
    Random latency_random_;
    Random fault_random_;
    std::deque<Fault> script_;
    std::int64_t balance_;
    UseLog use_;
    Stats stats_;
};

}  // namespace ofapi::sim
