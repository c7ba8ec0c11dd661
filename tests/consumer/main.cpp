// Calls a port where nobody listens: enough to need the whole library, and no service.
#include <ofapi/ofapi.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <iostream>

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

asio::awaitable<bool> is_refused() {
    auto options = ofapi::ClientOptions().base_url("http://127.0.0.1:1").max_attempts(1);
    ofapi::Client client{co_await asio::this_coro::executor, ofapi::ApiKey("nobody"), std::move(options)};
    auto queue = co_await client.try_call(ofapi::mass_messaging::List{ofapi::AccountId{"acct_1"}});
    if (queue) co_return false;
    std::cout << queue.error().what() << '\n';
    co_return queue.error().code() == ofapi::errc::connect_failed;
}

}  // namespace

int main() {
    asio::io_context context(1);
    bool refused = false;
    asio::co_spawn(context, is_refused(), [&](std::exception_ptr failed, bool result) {
        if (failed) std::rethrow_exception(failed);
        refused = result;
    });
    context.run();
    return refused ? 0 : 1;
}
