#include "lab/simulation.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <stdexcept>

namespace ofapi::lab {

namespace {

using Kind = limits::Observation::Kind;

constexpr std::uint64_t calls_of_learning = 100;
constexpr std::uint64_t most_idle_turns = 10'000;

/// A seed for the n-th of independent generators.
std::uint64_t derive(std::uint64_t seed, std::uint64_t n) { return limits::Random(seed * 1000 + n).next(); }

Duration scaled(Duration duration, double factor) {
    return Duration(std::llround(static_cast<double>(duration.count()) * factor));
}

}  // namespace

Simulation::Simulation(const Scenario& scenario, const Latencies& latencies, std::string_view policy,
                       std::uint64_t seed)
    : scenario_(scenario),
      latencies_(latencies),
      others_(derive(seed, 1)),
      start_(std::chrono::hours(1)),
      measure_from_(start_),
      end_(Time::max()),
      now_(start_),
      server_(scenario, derive(seed, 0), start_),
      account_calls_(scenario.accounts),
      account_requests_(scenario.accounts) {
    if (!scenario.finite()) {
        // Anywhere in a window, so that what the policy does at its ends averages out over the seeds.
        measure_from_ = start_ + scaled(scenario.window, scenario.warm_up + others_.unit());
        end_ = measure_from_ + scaled(scenario.window, scenario.measured);
    }
    for (std::size_t i = 0; i < scenario.accounts; ++i) account_names_.push_back("acct_" + std::to_string(i));
    for (auto& waits : waits_) waits = std::make_unique<poll::Histogram>();

    add_client(policy, derive(seed, 2));
    if (!scenario.foreign.rival.empty()) add_client(scenario.foreign.rival, derive(seed, 3));
    if (scenario.foreign.steady > 0) schedule(start_, Event::Kind::foreign);
    if (scenario.foreign.burst > 0) schedule(start_ + apart(1.0), Event::Kind::burst);
    if (scenario.change) schedule(start_ + scenario.change->at, Event::Kind::change);
    for (std::uint32_t i = 0; i < scenario.offered.size(); ++i) schedule(start_, Event::Kind::due, i);
}

void Simulation::add_client(std::string_view policy, std::uint64_t seed) {
    const auto index = static_cast<std::uint8_t>(clients_.size());
    clients_.push_back(
        {make_policy(policy, scenario_, seed), limits::Random(derive(seed, 0)), limits::Random(derive(seed, 1))});

    // Without end: as many waiting as a window and the connections can take.
    const std::uint64_t count =
        scenario_.finite() ? scenario_.calls : static_cast<std::uint64_t>(scenario_.limit) + scenario_.connections;
    const auto heavy = static_cast<std::uint64_t>(std::llround(static_cast<double>(count) * scenario_.heavy_share));
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto account = i < heavy ? 0U : static_cast<std::uint32_t>(i % scenario_.accounts);
        Call& call = new_call(index, account, scenario_.priority, start_);
        call.recurs = !scenario_.finite();
        clients_.back().policy->submit(call, start_);
    }
    if (scenario_.finite()) open_ += count;
}

Call& Simulation::new_call(std::uint8_t client, std::uint32_t account, Priority priority, Time due) {
    Call* call = nullptr;
    if (spare_.empty()) {
        call = &calls_.emplace_back();
        call->id = static_cast<std::uint32_t>(calls_.size() - 1);
    } else {
        call = spare_.back();
        spare_.pop_back();
    }
    call->client = client;
    call->account = account;
    call->lane_key = account_names_[account];
    call->limited_endpoint = scenario_.endpoint_limit > 0 && call->id % 32 == 0;
    call->operation = call->limited_endpoint ? "usage.credits" : "fans.list";
    call->priority = priority;
    call->weight = weight_of(account);
    call->due = due;
    return *call;
}

void Simulation::schedule(Time at, Event::Kind kind, std::uint32_t index) {
    events_.push_back({at, kind, index});
    std::push_heap(events_.begin(), events_.end(), std::greater<>());
}

Duration Simulation::apart(double per_window) {
    return scaled(scenario_.window, -std::log(1.0 - others_.unit()) / per_window);
}

Outcome Simulation::run() {
    for (std::uint8_t i = 0; i < clients_.size(); ++i) pump(i);
    while (!scenario_.finite() || open_ > 0) {
        std::uint8_t next = 0;
        for (std::uint8_t i = 1; i < clients_.size(); ++i)
            if (clients_[i].wake < clients_[next].wake) next = i;
        const Time wake = std::max(clients_[next].wake, now_);
        const Time event = events_.empty() ? Time::max() : events_.front().at;
        const Time at = std::min(wake, event);
        if (at >= end_) break;
        if (at == Time::max()) {
            outcome_.complete = false;
            break;
        }
        if (at >= measure_from_ && now_ < measure_from_) foreign_alone_before_ = server_.foreign_alone();
        if (at > now_) idle_turns_ = 0;
        now_ = at;
        if (wake <= event) {
            if (++idle_turns_ > most_idle_turns)
                throw std::logic_error("a policy asks to be woken again and again, and does nothing");
            pump(next);
            continue;
        }
        const Event due = events_.front();
        std::pop_heap(events_.begin(), events_.end(), std::greater<>());
        events_.pop_back();
        handle(due);
    }
    return result();
}

void Simulation::pump(std::uint8_t index) {
    Client& client = clients_[index];
    while (Call* call = client.policy->next(now_)) send(*call);
    client.wake = client.policy->wake(now_);
}

void Simulation::send(Call& call) {
    Client& client = clients_[call.client];
    ++client.sent;
    idle_turns_ = 0;
    call.sent = now_;
    if (call.client == 0) {
        ++outcome_.sent;
        if (!succeeded_) ++outcome_.sent_before_success;
        if (measuring() && call.attempts == 0) waits_[static_cast<std::size_t>(call.priority)]->record(now_ - call.due);
    }
    schedule(now_ + latencies_.uplink(client.uplinks.next()), Event::Kind::arrival, call.id);
}

void Simulation::handle(const Event& event) {
    switch (event.kind) {
        case Event::Kind::arrival: arrive(calls_[event.index]); break;
        case Event::Kind::answer: answer(calls_[event.index]); break;
        case Event::Kind::timeout: {
            Call& call = calls_[event.index];
            ++call.attempts;
            server_.finished(call.account);
            if (call.client == 0) ++outcome_.lost;
            clients_[call.client].policy->lost(call, now_);
            pump(call.client);
            break;
        }
        case Event::Kind::gate:
            gate_is_set_ = false;
            open_gate();
            break;
        case Event::Kind::foreign:
            server_.count_foreign(now_);
            schedule(now_ + apart(scenario_.foreign.steady * static_cast<double>(scenario_.limit)),
                     Event::Kind::foreign);
            break;
        case Event::Kind::burst:
            for (std::int64_t i = 0; i < scenario_.foreign.burst; ++i) server_.count_foreign(now_);
            schedule(now_ + apart(1.0), Event::Kind::burst);
            break;
        case Event::Kind::change:
            server_.change_limit(scenario_.change->limit, now_);
            open_gate();
            break;
        case Event::Kind::due: {
            const Scenario::Offered& offered = scenario_.offered[event.index];
            const auto account = static_cast<std::uint32_t>(others_.next() % scenario_.accounts);
            clients_[0].policy->submit(new_call(0, account, offered.priority, now_), now_);
            pump(0);
            const double per_window = offered.per_minute * std::chrono::duration<double>(scenario_.window).count() / 60;
            schedule(now_ + apart(per_window), Event::Kind::due, event.index);
            break;
        }
    }
}

void Simulation::arrive(Call& call) {
    if (!clients_[call.client].policy->knows_the_server()) return count(call);
    gate_.push_back(&call);
    open_gate();
}

void Simulation::open_gate() {
    // A request that waits here stands for one that was sent as much later.
    while (!gate_.empty()) {
        const Duration wait = server_.until_free(now_);
        if (wait > Duration::zero()) {
            if (!gate_is_set_) schedule(now_ + wait, Event::Kind::gate);
            gate_is_set_ = true;
            return;
        }
        count(*gate_.front());
        gate_.pop_front();
    }
}

void Simulation::count(Call& call) {
    // The oracle would send calls of the limited operation later; that they are let through costs it nothing.
    const bool limited = call.limited_endpoint && !clients_[call.client].policy->knows_the_server();
    const Server::Count count = server_.count(call.account, limited, now_);
    call.kind = count.kind;
    call.limit = count.limit;
    call.remaining = count.remaining;
    call.limit_day = count.limit_day;
    call.remaining_day = count.remaining_day;
    call.retry_after = count.retry_after;
    if (count.kind == Kind::ok) --balance_;
    call.balance = balance_;

    const bool admitted = count.kind == Kind::ok;
    const bool ours = call.client == 0;
    switch (count.kind) {
        case Kind::ok:
            if (measuring()) {
                clients_[call.client].done += 1.0;
                if (ours) ++account_calls_[call.account];
            }
            break;
        case Kind::team_limited:
            if (!ours) break;
            ++outcome_.team_429s;
            if (call.sent >= change_seen_) ++outcome_.late_429s;
            break;
        case Kind::endpoint_limited:
            if (ours) ++outcome_.endpoint_429s;
            break;
        default:
            if (ours) ++outcome_.account_429s;
            break;
    }
    if (ours && (admitted || count.kind == Kind::account_limited) &&
        ++account_requests_[call.account] <= calls_of_learning) {
        ++outcome_.learning_calls;
        if (count.kind == Kind::account_limited) ++outcome_.learning_429s;
    }

    Duration service = latencies_.refusal_service();
    bool is_lost = false;
    call.is_reported = true;
    if (admitted) {
        // One number, cut up: how long the work takes, and whether the answer is lost or says nothing of the limits.
        const std::uint64_t bits = clients_[call.client].services.next();
        constexpr double part = 0x1.0p-20;
        service = latencies_.service(bits);
        is_lost = static_cast<double>(bits >> 24U & 0xfffffU) * part < scenario_.lost;
        call.is_reported = static_cast<double>(bits >> 44U) * part >= scenario_.unreported;
    }
    if (is_lost)
        schedule(std::max(call.sent + scenario_.answer_timeout, now_), Event::Kind::timeout, call.id);
    else
        schedule(now_ + service + latencies_.downlink(), Event::Kind::answer, call.id);
}

void Simulation::answer(Call& call) {
    seen_.kind = call.kind;
    seen_.retry_after.reset();
    if (call.retry_after > Duration::zero()) seen_.retry_after = call.retry_after;
    seen_.meta.credits.used = call.kind == Kind::ok ? 1 : 0;
    seen_.meta.credits.balance = call.balance;
    auto& limits = seen_.meta.limits;
    limits = {};
    if (call.is_reported) {
        limits.limit_minute = call.limit;
        limits.remaining_minute = call.remaining;
        if (call.limit_day > 0) {
            limits.limit_day = call.limit_day;
            limits.remaining_day = call.remaining_day;
        }
        const bool shows_the_change = scenario_.change && call.limit == scenario_.change->limit;
        if (shows_the_change && call.client == 0) change_seen_ = std::min(change_seen_, now_);
    }
    if (call.kind == Kind::ok) server_.finished(call.account);
    if (call.kind == Kind::ok)
        call.attempts = 0;
    else
        ++call.attempts;

    Policy& policy = *clients_[call.client].policy;
    policy.answered(call, seen_, now_);
    if (call.kind == Kind::ok) finish(call);
    pump(call.client);
}

void Simulation::finish(Call& call) {
    if (call.client == 0) succeeded_ = true;
    if (scenario_.finite()) {
        --open_;
        return;
    }
    if (!call.recurs) {
        spare_.push_back(&call);
        return;
    }
    call.due = now_;
    clients_[call.client].policy->submit(call, now_);
}

Outcome Simulation::result() {
    outcome_.makespan = now_ - start_;
    for (const Client& client : clients_) outcome_.done += client.done;
    if (outcome_.done > 0) outcome_.ours = clients_[0].done / outcome_.done;

    const Duration measured = scenario_.finite() ? outcome_.makespan : scaled(scenario_.window, scenario_.measured);
    if (!scenario_.finite() && !scenario_.has_oracle())
        outcome_.available = static_cast<double>(scenario_.limit) * scenario_.measured -
                             static_cast<double>(server_.foreign_alone() - foreign_alone_before_);
    if (scenario_.account_limit.kind != AccountLimit::Kind::none) {
        double capacity = 0.0;
        for (std::uint32_t i = 0; i < scenario_.accounts; ++i)
            capacity += server_.account_capacity(i, measured, latencies_.mean());
        outcome_.available = capacity;
    }
    outcome_.foreign_calls = server_.foreign_calls();
    outcome_.foreign_refused = server_.foreign_refused();
    outcome_.foreign_refused_for_us = server_.foreign_refused_for_us();

    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < account_calls_.size(); ++i) {
        const double calls = static_cast<double>(account_calls_[i]) / weight_of(i);
        sum += calls;
        squares += calls * calls;
    }
    if (squares > 0) outcome_.jain = sum * sum / (static_cast<double>(account_calls_.size()) * squares);
    for (std::size_t i = 0; i < waits_.size(); ++i) {
        const poll::Histogram& waits = *waits_[i];
        outcome_.waits[i] = {waits.quantile(0.5), waits.quantile(0.9), waits.quantile(0.99), waits.max()};
    }
    return outcome_;
}

}  // namespace ofapi::lab
