// What a call costs the client: CPU time, user and system, per call over kept connections.
//
//     client_bench BASE_URL CA_FILE|- fetch|call CALLS [CONNECTIONS]
//
// prints "CALLS MICROSECONDS_PER_CALL". A tenth of the calls runs before the measurement, so that connections, TLS
// sessions, lanes and the allowance are warm. The calls go round 1,000 accounts, as a team's do.

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <sys/resource.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace asio = boost::asio;

namespace {

enum class Mode { fetch, call };

struct Job {
    ofapi::Client client;
    Mode mode;
    std::vector<ofapi::AccountId> accounts;
    std::size_t next = 0;
    std::size_t end = 0;
    std::size_t running = 0;
    std::size_t received = 0;  // something of each answer, so that none is empty unnoticed
};

double cpu_microseconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto in_us = [](const timeval& t) { return static_cast<double>(t.tv_sec) * 1e6 + static_cast<double>(t.tv_usec); };
    return in_us(usage.ru_utime) + in_us(usage.ru_stime);
}

asio::awaitable<void> keep_calling(Job& job) {
    while (job.next < job.end) {
        ofapi::mass_messaging::List operation{job.accounts[job.next++ % job.accounts.size()]};
        if (job.mode == Mode::fetch) {
            auto answer = co_await job.client.fetch(std::move(operation));
            job.received += answer.data_json().size();
        } else {
            auto response = co_await job.client.call(std::move(operation));
            job.received += response.data.size();
        }
    }
}

void run(asio::io_context& context, Job& job, std::size_t calls, std::size_t connections) {
    job.next = 0;
    job.end = calls;
    job.running = connections;
    for (std::size_t i = 0; i < connections; ++i) {
        asio::co_spawn(context, keep_calling(job), [&job](std::exception_ptr failed) {
            if (failed) std::rethrow_exception(failed);
            --job.running;
        });
    }
    while (job.running > 0) context.run_one();
}

}  // namespace

int main(int argc, char** argv) try {
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (args.size() < 4) throw std::invalid_argument("usage: client_bench BASE_URL CA_FILE|- fetch|call CALLS");
    const std::size_t calls = std::stoul(args[3]);
    const std::size_t connections = args.size() > 4 ? std::stoul(args[4]) : 32;

    auto options = ofapi::ClientOptions().base_url(args[0]).max_connections(connections);
    if (args[1] != "-") options.ca_file(args[1]);
    asio::io_context context(1);
    Job job{ofapi::Client{context.get_executor(), ofapi::ApiKey{"ofapi_sim_key"}, options},
            args[2] == "call" ? Mode::call : Mode::fetch,
            {}};
    for (int i = 0; i < 1000; ++i) job.accounts.emplace_back("acct_" + std::to_string(1'000'000 + i));

    run(context, job, calls / 10 + connections, connections);
    const double before = cpu_microseconds();
    run(context, job, calls, connections);
    const double used = cpu_microseconds() - before;

    if (job.received == 0) throw std::runtime_error("the answers held nothing");
    std::printf("%zu %.3f\n", calls, used / static_cast<double>(calls));
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "client_bench: %s\n", failed.what());
    return EXIT_FAILURE;
}
