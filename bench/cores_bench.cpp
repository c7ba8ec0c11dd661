// Calls from several threads, in the two ways a program may share a team's allowance between them:
//
//     shards  a context and a client for each thread; the clients share an `Allowance`, and nothing else
//     pool    one client on a pool of so many threads
//
// `cores_bench SHAPE THREADS` and then the arguments of measurement.hpp; the connections are divided among the shards.

#include "calls.hpp"
#include "client_calls.hpp"
#include "measurement.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <barrier>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <latch>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <vector>

namespace asio = boost::asio;
using ofapi::bench::Arguments;
using ofapi::bench::ClientCalls;

namespace {

/// One line of JSON: what `calls` took, which were made by calling `all`.
void report(std::size_t calls, const std::function<void()>& all) {
    const auto cpu = ofapi::bench::cpu_time();
    const auto begun = ofapi::bench::Clock::now();
    all();
    const auto seconds = std::chrono::duration<double>(ofapi::bench::Clock::now() - begun).count();
    std::printf(R"({"calls":%zu,"cpu_us":%lld,"seconds":%.6f})"
                "\n",
                calls, static_cast<long long>((ofapi::bench::cpu_time() - cpu).count()), seconds);
}

void measure_shards(const Arguments& arguments, std::size_t threads) {
    const ofapi::Allowance allowance;
    Arguments share = arguments;
    share.connections /= threads;
    share.calls /= threads;
    share.warm_up /= threads;
    std::barrier stage(static_cast<std::ptrdiff_t>(threads) + 1);
    std::vector<std::jthread> shards;
    for (std::size_t i = 0; i < threads; ++i) {
        shards.emplace_back([&] {
            asio::io_context context(1);
            ClientCalls calls(context.get_executor(), share, allowance);
            ofapi::bench::run(context, calls, 0, share.warm_up, share.connections);
            stage.arrive_and_wait();
            ofapi::bench::run(context, calls, 0, share.calls, share.connections);
            stage.arrive_and_wait();
        });
    }
    stage.arrive_and_wait();
    report(share.calls * threads, [&] { stage.arrive_and_wait(); });
}

asio::awaitable<void> keep_calling(ClientCalls& calls, std::size_t lane, std::atomic<std::size_t>& next,
                                   std::size_t end) {
    for (std::size_t number = next++; number < end; number = next++) co_await calls.one(lane, number);
}

void make_calls(ClientCalls& calls, std::size_t count, std::size_t lanes) {
    std::atomic<std::size_t> next = 0;
    std::latch running(static_cast<std::ptrdiff_t>(lanes));
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        asio::co_spawn(calls.executor(), keep_calling(calls, lane, next, count),
                       [&running](const std::exception_ptr& failed) {
                           if (failed) std::rethrow_exception(failed);
                           running.count_down();
                       });
    }
    running.wait();
}

void measure_pool(const Arguments& arguments, std::size_t threads) {
    asio::thread_pool pool(threads);
    {
        ClientCalls calls(pool.get_executor(), arguments, ofapi::Allowance());
        make_calls(calls, arguments.warm_up, arguments.connections);
        report(arguments.calls, [&] { make_calls(calls, arguments.calls, arguments.connections); });
    }
    pool.join();
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 3) throw std::invalid_argument("usage: SHAPE THREADS BASE_URL CA_FILE MODE CALLS WARM_UP CONNECTIONS");
    const std::string_view shape = argv[1];
    const auto threads = std::stoul(argv[2]);
    const Arguments arguments = ofapi::bench::read_arguments(argc - 2, argv + 2);
    if (threads == 0 || arguments.connections % threads != 0)
        throw std::invalid_argument("the connections cannot be divided among the threads");
    if (shape == "shards") {
        measure_shards(arguments, threads);
    } else if (shape == "pool") {
        measure_pool(arguments, threads);
    } else {
        throw std::invalid_argument("no such shape: " + std::string(shape));
    }
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "cores_bench: %s\n", failed.what());
    return EXIT_FAILURE;
}
