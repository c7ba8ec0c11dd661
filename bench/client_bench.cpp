// What a call costs this client, over kept connections. Three modes, each with more of the client than the one before:
//
//     bare   the connection pool and HTTP alone; nobody looks at the answers' bodies
//     call   `fetch`: the scheduler, the pool, HTTP; the answer is validated and its `_meta` read
//     typed  `call`: the same, and the result is decoded
//
// and `idle`: what so many open connections take in memory while nothing is asked of them.

#include "calls.hpp"
#include "client_calls.hpp"
#include "http/request_head.hpp"
#include "http/url.hpp"
#include "measurement.hpp"
#include "net/pool.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace asio = boost::asio;
using ofapi::bench::Arguments;

namespace {

/// The pool, driven as the client drives it: the head is written anew for each request.
class BareCalls {
 public:
    BareCalls(asio::io_context& context, const Arguments& arguments, const ofapi::net::PoolOptions& options)
        : executor_(asio::make_strand(context)),
          pool_(ofapi::net::Pool::create(executor_, options)),
          authority_(options.origin.authority()),
          targets_(ofapi::bench::targets()) {
        bool valid = ofapi::http::append_field(fields_, "Authorization", "Bearer " + std::string(ofapi::bench::key));
        valid = valid && ofapi::http::append_field(fields_, "User-Agent", "ofapi");
        valid = valid && ofapi::http::append_field(fields_, "Accept", "application/json");
        if (!valid) throw std::invalid_argument("a field is not valid");
        held_.reserve(arguments.connections);
    }

    [[nodiscard]] const asio::any_io_executor& executor() const noexcept { return executor_; }

    asio::awaitable<std::size_t> one(std::size_t /*lane*/, std::size_t number) {
        ofapi::net::Lease lease = co_await take();
        const ofapi::net::Exchange answer = co_await ask(lease, number);
        if (keeps_) held_.push_back(std::move(lease));
        co_return answer.body.size();
    }

    /// From now on each call keeps its connection for itself, until rest() gives all back.
    void keep() noexcept { keeps_ = true; }
    void rest() { held_.clear(); }

 private:
    asio::awaitable<ofapi::net::Lease> take() {
        ofapi::net::Lease lease = pool_->try_lease();
        if (lease) co_return lease;
        ofapi::net::LeaseResult result = co_await pool_->lease(ofapi::Time::max(), nullptr);
        if (result.code) throw std::runtime_error(result.detail);
        co_return std::move(result.lease);
    }

    asio::awaitable<ofapi::net::Exchange> ask(ofapi::net::Lease& lease, std::size_t number) {
        std::string head;
        if (!ofapi::http::start_head(head, "GET", {}, targets_[number % targets_.size()], authority_))
            throw std::invalid_argument("the request's line is not valid");
        head += fields_;
        ofapi::http::end_head(head, std::nullopt);
        ofapi::net::Exchange answer = co_await lease.exchange(head, {}, false, ofapi::Time::max());
        if (answer.code) throw std::runtime_error(answer.detail);
        if (answer.status != 200) throw std::runtime_error("status " + std::to_string(answer.status));
        co_return answer;
    }

    asio::any_io_executor executor_;
    std::shared_ptr<ofapi::net::Pool> pool_;
    std::string authority_;
    std::string fields_;
    std::vector<std::string> targets_;
    std::vector<ofapi::net::Lease> held_;
    bool keeps_ = false;
};

ofapi::net::PoolOptions pool_options(const Arguments& arguments) {
    ofapi::net::PoolOptions options;
    const auto origin = ofapi::http::parse_base_url(arguments.base_url);
    if (!origin) throw std::invalid_argument(origin.error());
    options.origin = *origin;
    options.ca_file = arguments.ca_file;
    options.max_connections = arguments.connections;
    options.idle_timeout = std::chrono::hours(1);
    return options;
}

}  // namespace

int main(int argc, char** argv) try {
    const Arguments arguments = ofapi::bench::read_arguments(argc, argv);
    asio::io_context context(1);
    if (arguments.mode == "bare") {
        BareCalls calls(context, arguments, pool_options(arguments));
        ofapi::bench::measure(context, calls, arguments);
    } else if (arguments.mode == "call" || arguments.mode == "typed") {
        ofapi::bench::ClientCalls calls(context.get_executor(), arguments, ofapi::Allowance());
        ofapi::bench::measure(context, calls, arguments);
    } else if (arguments.mode == "idle") {
        BareCalls calls(context, arguments, pool_options(arguments));
        calls.keep();
        ofapi::bench::measure_idle(context, calls, arguments);
    } else {
        throw std::invalid_argument("no such mode: " + arguments.mode);
    }
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "client_bench: %s\n", failed.what());
    return EXIT_FAILURE;
}
