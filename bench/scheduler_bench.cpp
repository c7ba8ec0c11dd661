// What a decision of the scheduler costs: one call's way from submit to settle, with so many lanes and so many calls
// waiting, in steady state. `allocations` is per call.

#include "limits/random.hpp"
#include "limits/scheduler.hpp"
#include "support/count_allocations.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::limits {
namespace {

using namespace std::chrono_literals;
using test::allocations;

struct Load {
    std::size_t lanes = 1;
    std::size_t waiting = 1;
    bool deadlines = false;
    bool mixed = false;  ///< classes, weights and costs
};

/// A scheduler in steady state: a call that is settled is submitted again, in its lane or in the next one.
class Bench {
 public:
    explicit Bench(const Load& load)
        : load_(load),
          team_(std::make_shared<TeamAllowance>(AllowanceOptions())),
          scheduler_(team_, Scheduler::Options()),
          tickets_(load.waiting) {
        for (std::size_t i = 0; i < load.lanes; ++i) names_.push_back("acct_" + std::to_string(i));
        seen_.meta.limits.limit_minute = 1'000'000;
        seen_.meta.credits.used = 1;
        teach("fans.list", 1);
        teach("search.users", 20);
        for (Ticket& ticket : tickets_) submit(ticket);
        // Every lane, list and table has its size after this.
        for (std::size_t i = 0; i < 2 * tickets_.size() + 10'000; ++i) one();
    }

    void one() {
        Ticket& ticket = send();
        settle(ticket);
        submit(ticket);
    }

    static constexpr std::size_t batch = 16;
    enum Step { submit_step, nominate_step, ready_step, grant_step, settle_step, steps };
    /// A batch of calls, step by step; adds what each step took.
    void many(std::array<std::chrono::nanoseconds, steps>& times) {
        std::array<Ticket*, batch> calls{};
        const auto timed = [&](Step step, auto&& work) {
            const auto begin = std::chrono::steady_clock::now();
            for (Ticket*& call : calls) work(call);
            times[step] += std::chrono::steady_clock::now() - begin;
        };
        timed(nominate_step, [&](Ticket*& call) { call = scheduler_.nominate(now_); });
        timed(ready_step, [&](Ticket*& call) { scheduler_.ready(*call, now_); });
        timed(grant_step, [&](Ticket*& call) { call = scheduler_.grant(now_); });
        now_ += 1ms;
        timed(settle_step, [&](Ticket*& call) { scheduler_.settle(*call, seen_, now_); });
        timed(submit_step, [&](Ticket*& call) { submit(*call); });
    }

 private:
    void teach(std::string_view operation, std::int64_t cost) {
        Ticket& ticket = tickets_[0];
        ticket.lane_key = names_[0];
        ticket.operation = operation;
        if (scheduler_.submit(ticket, now_)) std::abort();
        Observation seen = seen_;
        seen.meta.credits.used = cost;
        scheduler_.settle(send(), seen, now_);
    }

    void submit(Ticket& ticket) {
        ticket.lane_key = names_[next_lane_];
        if (++next_lane_ == names_.size()) next_lane_ = 0;
        ticket.operation = load_.mixed && random_.next() % 4 == 0 ? "search.users" : "fans.list";
        if (load_.mixed) {
            ticket.priority = static_cast<Priority>(random_.next() % 3);
            ticket.weight = 1 + static_cast<unsigned>(random_.next() % 4);
        }
        if (load_.deadlines)
            ticket.deadline = now_ + 24h + Duration(1us) * static_cast<int>(random_.next() % 1'000'000);
        if (scheduler_.submit(ticket, now_)) std::abort();
    }

    Ticket& send() {
        now_ += 100us;
        Ticket* ticket = scheduler_.nominate(now_);
        scheduler_.ready(*ticket, now_);
        return *scheduler_.grant(now_);
    }

    void settle(Ticket& ticket) { scheduler_.settle(ticket, seen_, now_); }

    Load load_;
    Random random_{1};
    Time now_ = Time(1h);
    std::shared_ptr<TeamAllowance> team_;
    Scheduler scheduler_;
    std::deque<Ticket> tickets_;
    std::vector<std::string> names_;
    std::size_t next_lane_ = 0;
    Observation seen_;
};

void decision(benchmark::State& state, const Load& load) {
    Bench bench(load);
    const std::size_t before = allocations;
    for (auto _ : state) bench.one();
    state.counters["allocations"] =
        benchmark::Counter(static_cast<double>(allocations - before), benchmark::Counter::kAvgIterations);
}

void split(benchmark::State& state, const Load& load) {
    Bench bench(load);
    std::array<std::chrono::nanoseconds, Bench::steps> times{};
    for (auto _ : state) bench.many(times);
    constexpr std::array<const char*, Bench::steps> names{"submit", "nominate", "ready", "grant", "settle"};
    for (std::size_t i = 0; i < names.size(); ++i)
        state.counters[names[i]] =
            static_cast<double>(times[i].count()) / static_cast<double>(state.iterations()) / Bench::batch;
}

void benchmarks() {
    constexpr std::size_t million = 1'000'000;
    for (const std::size_t lanes : {std::size_t{1}, std::size_t{1000}, std::size_t{100'000}}) {
        const std::string name = "/lanes:" + std::to_string(lanes);
        benchmark::RegisterBenchmark(("decision" + name + "/waiting:1").c_str(), decision, Load{lanes, 1});
        benchmark::RegisterBenchmark(("decision" + name + "/waiting:1000000").c_str(), decision, Load{lanes, million});
    }
    benchmark::RegisterBenchmark("decision/lanes:100000/waiting:1000000/deadlines", decision,
                                 Load{100'000, million, true, false});
    benchmark::RegisterBenchmark("decision/lanes:100000/waiting:1000000/mixed", decision,
                                 Load{100'000, million, false, true});
    benchmark::RegisterBenchmark("split/lanes:100000/waiting:1000000", split, Load{100'000, million});
}

}  // namespace
}  // namespace ofapi::limits

int main(int argc, char** argv) {
    ofapi::limits::benchmarks();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
}
