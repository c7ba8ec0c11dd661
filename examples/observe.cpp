// Says on standard error what a client does: every attempt, what holds it up, and its connections.
//
//     ONLYFANSAPI_API_KEY=... example_observe acct_... [base URL]

#include <ofapi/ofapi.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>

namespace asio = boost::asio;
using namespace std::chrono_literals;

class Log final : public ofapi::Observer {
    void on_attempt_ended(const ofapi::AttemptEnded& e) override {
        std::cerr << e.call.operation << ' ' << e.call.account << ": " << e.status << " after "
                  << e.timing.service / 1us << " us, waited " << e.timing.permit_wait / 1ms << " ms"
                  << (e.retry_in ? ", again\n" : "\n");
    }
    void on_paused(const ofapi::Pause& e) override {
        std::cerr << to_string(e.scope) << " pauses: " << e.reason << '\n';
    }
    void on_connection_closed(const ofapi::ConnectionClosed& e) override {
        std::cerr << "connection " << e.number << " closed (" << to_string(e.reason) << ") after " << e.exchanges
                  << " exchanges\n";
    }
};

asio::awaitable<void> show(ofapi::AccountId account, ofapi::ClientOptions options) {
    options.observer(std::make_shared<Log>());
    ofapi::Client client{co_await asio::this_coro::executor, ofapi::ApiKey::from_env(), options};
    co_await client.call(ofapi::mass_messaging::List{account});
    co_await client.shutdown(10s);
}

int main(int argc, char** argv) try {
    if (argc < 2) throw std::invalid_argument("which account?");
    ofapi::ClientOptions options;
    if (argc > 2) options.base_url(argv[2]);

    asio::io_context context(1);
    asio::co_spawn(context, show(ofapi::AccountId(argv[1]), options), [](std::exception_ptr failed) {
        if (failed) std::rethrow_exception(failed);
    });
    context.run();
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::cerr << failed.what() << '\n';
    return EXIT_FAILURE;
}
