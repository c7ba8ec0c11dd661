#pragma once

// Calls that are made by coroutines, so many at a time.
//
// `Calls` has executor() and one(lane, number): an awaitable that makes one call, is never run twice at a time in one
// lane, and returns the size of what it received.

#include "measurement.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <cstddef>
#include <exception>
#include <stdexcept>

namespace ofapi::bench {

struct Progress {
    std::size_t next = 0;
    std::size_t end = 0;
    std::size_t running = 0;
    std::size_t received = 0;
    Measurement* measurement = nullptr;
};

template <class Calls>
boost::asio::awaitable<void> keep_calling(Calls& calls, std::size_t lane, Progress& progress) {
    while (progress.next < progress.end) {
        const std::size_t number = progress.next++;
        const auto begun = Clock::now();
        progress.received += co_await calls.one(lane, number);
        if (progress.measurement != nullptr) progress.measurement->add(Clock::now() - begun);
    }
}

/// Makes the calls number `first` to `end`.
template <class Calls>
void run(boost::asio::io_context& context, Calls& calls, std::size_t first, std::size_t end, std::size_t lanes,
         Measurement* measurement = nullptr) {
    Progress progress{first, end, lanes, 0, measurement};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        boost::asio::co_spawn(calls.executor(), keep_calling(calls, lane, progress),
                              [&progress](const std::exception_ptr& failed) {
                                  if (failed) std::rethrow_exception(failed);
                                  --progress.running;
                              });
    }
    context.restart();  // it has stopped where the last round left nothing to wait for
    while (progress.running > 0) {
        if (context.run_one() == 0) throw std::runtime_error("calls wait for what will never come");
    }
    if (first < end && progress.received == 0) throw std::runtime_error("the answers held nothing");
}

template <class Calls>
void measure(boost::asio::io_context& context, Calls& calls, const Arguments& arguments) {
    run(context, calls, 0, arguments.warm_up, arguments.connections);
    Measurement measurement(arguments.calls);
    run(context, calls, 0, arguments.calls, arguments.connections, &measurement);
    measurement.report();
}

/// Here each call is to open a connection of its own, and keep it.
template <class Calls>
void measure_idle(boost::asio::io_context& context, Calls& calls, const Arguments& arguments) {
    constexpr std::size_t at_a_time = 16;
    run(context, calls, 0, 1, 1);
    const std::size_t before = resident_bytes();
    run(context, calls, 1, arguments.connections, at_a_time);
    calls.rest();
    report_idle(arguments.connections, before);
}

}  // namespace ofapi::bench
