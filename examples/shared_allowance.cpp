// Two clients of one team: one for a person who waits, one for a job that does not mind. Both draw on one allowance,
// so that together they stay within the team's limits, and the job leaves the team's last 1,000 credits alone.
//
//     ONLYFANSAPI_API_KEY=... example_shared_allowance acct_... [base URL]

#include <ofapi/ofapi.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>

namespace asio = boost::asio;
using namespace std::chrono_literals;

asio::awaitable<void> job(ofapi::AccountId account, ofapi::ClientOptions options) {
    ofapi::Client client{co_await asio::this_coro::executor, ofapi::ApiKey::from_env(), options};
    auto call_options = ofapi::CallOptions().priority(ofapi::Priority::bulk);
    for (int round = 0; round < 3; ++round) {
        auto queue = co_await client.fetch(ofapi::mass_messaging::List{account}, call_options);
        std::cout << "job: " << queue.data_json().size() << " bytes\n";
    }
    co_await client.shutdown(10s);
}

asio::awaitable<void> person(ofapi::AccountId account, ofapi::ClientOptions options) {
    ofapi::Client client{co_await asio::this_coro::executor, ofapi::ApiKey::from_env(), options};
    auto call_options = ofapi::CallOptions().priority(ofapi::Priority::interactive).deadline(5s);
    auto queue = co_await client.try_call(ofapi::mass_messaging::List{account}, call_options);
    if (queue)
        std::cout << "person: " << queue->data.size() << " messages\n";
    else
        std::cout << "person: " << queue.error().what() << '\n';
    co_await client.shutdown(10s);
}

int main(int argc, char** argv) try {
    if (argc < 2) throw std::invalid_argument("which account?");
    const ofapi::AccountId account(argv[1]);

    ofapi::Allowance team{ofapi::AllowanceOptions().credit_floor(1000)};
    auto options = ofapi::ClientOptions().allowance(team);
    if (argc > 2) options.base_url(argv[2]);

    asio::io_context context(1);
    auto done = [](std::exception_ptr failed) {
        if (failed) std::rethrow_exception(failed);
    };
    asio::co_spawn(context, job(account, options), done);
    asio::co_spawn(context, person(account, options), done);
    context.run();

    std::cout << team.snapshot().spent << " requests sent by both\n";
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::cerr << failed.what() << '\n';
    return EXIT_FAILURE;
}
