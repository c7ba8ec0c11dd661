#pragma once

#include "lab/outcome.hpp"
#include "lab/policy.hpp"
#include "lab/scenario.hpp"
#include "lab/server.hpp"
#include "poll/histogram.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::lab {

/// One run: clients that follow a policy, a server, and what happens between them, event by event. Same arguments, same
/// outcome. With every policy a client's k-th request travels as long, and its k-th admitted one is worked on as long,
/// so that policies differ by what they do only.
class Simulation {
 public:
    /// Refers to all its arguments while it lives. Throws `std::invalid_argument` for an unknown policy.
    Simulation(const Scenario&, const Latencies&, std::string_view policy, std::uint64_t seed);

    /// Once. Throws `std::logic_error` where a policy asks to be woken again and again and does nothing.
    [[nodiscard]] Outcome run();

 private:
    struct Event {
        enum class Kind : std::uint8_t { arrival, answer, timeout, gate, foreign, burst, change, due };
        Time at;
        Kind kind;
        std::uint32_t index;  ///< of the call, or of what is offered
        friend bool operator>(const Event& a, const Event& b) { return a.at > b.at; }
    };
    struct Client {
        std::unique_ptr<Policy> policy;
        limits::Random uplinks;
        limits::Random services;
        Time wake = Time::max();
        std::uint64_t sent = 0;
        double done = 0.0;
    };

    void add_client(std::string_view policy, std::uint64_t seed);
    [[nodiscard]] unsigned weight_of(std::size_t account) const { return account % 4 == 0 ? scenario_.weight : 1; }
    Call& new_call(std::uint8_t client, std::uint32_t account, Priority, Time due);
    void schedule(Time, Event::Kind, std::uint32_t index = 0);
    Duration apart(double per_window);

    void pump(std::uint8_t client);
    void send(Call&);
    void handle(const Event&);
    void arrive(Call&);
    void open_gate();
    void count(Call&);
    void answer(Call&);
    void finish(Call&);
    [[nodiscard]] bool measuring() const { return now_ >= measure_from_; }
    [[nodiscard]] Outcome result();

    const Scenario& scenario_;
    const Latencies& latencies_;
    limits::Random others_;  ///< when they call
    Time start_;
    Time measure_from_;
    Time end_;
    Time now_;
    Server server_;
    std::vector<std::string> account_names_;
    std::vector<Client> clients_;
    std::deque<Call> calls_;
    std::vector<Call*> spare_;
    std::vector<Event> events_;
    std::deque<Call*> gate_;  ///< the oracle's requests, until there is room
    bool gate_is_set_ = false;
    limits::Observation seen_;

    std::int64_t balance_ = 1'000'000'000;
    std::uint64_t open_ = 0;  ///< calls of a finite job that are not done
    std::uint64_t idle_turns_ = 0;
    bool succeeded_ = false;
    Time change_seen_ = Time::max();
    std::uint64_t foreign_alone_before_ = 0;       ///< the measured time
    std::vector<std::uint64_t> account_calls_;     ///< admitted in the measured time
    std::vector<std::uint64_t> account_requests_;  ///< that reached the account
    std::array<std::unique_ptr<poll::Histogram>, 3> waits_;
    Outcome outcome_;
};

}  // namespace ofapi::lab
