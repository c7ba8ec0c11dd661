// Prints an account's mass messages that still wait to be sent.
//
//     ONLYFANSAPI_API_KEY=... example_poll_queue acct_... [base URL]

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

asio::awaitable<void> show_queue(ofapi::AccountId account, ofapi::ClientOptions options) {
    ofapi::Client client{co_await asio::this_coro::executor, ofapi::ApiKey::from_env(), options};

    auto queue = co_await client.call(ofapi::mass_messaging::List{account});
    for (const auto& message : queue.data)
        std::cout << message.id.value_or(0) << ": " << message.pending.value_or(0) << " pending\n";
    std::cout << queue.meta.credits.balance.value_or(0) << " credits left\n";

    co_await client.shutdown(10s);
}

int main(int argc, char** argv) try {
    if (argc < 2) throw std::invalid_argument("which account?");
    ofapi::ClientOptions options;
    if (argc > 2) options.base_url(argv[2]);

    asio::io_context context(1);
    asio::co_spawn(context, show_queue(ofapi::AccountId(argv[1]), options), [](std::exception_ptr failed) {
        if (failed) std::rethrow_exception(failed);
    });
    context.run();
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::cerr << failed.what() << '\n';
    return EXIT_FAILURE;
}
