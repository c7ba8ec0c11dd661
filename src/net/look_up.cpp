#include "net/look_up.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>
#include <thread>
#include <utility>

namespace ofapi::net {
namespace {

namespace asio = boost::asio;

/// A thread inherits the signals that are blocked where it is made.
class SignalsBlocked {
 public:
    SignalsBlocked() {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, &before_);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
    sigset_t before_{};
};

}  // namespace

Addresses resolve(const std::string& host, const std::string& port) {
    Addresses result;
    asio::io_context context;
    asio::ip::tcp::resolver resolver(context);
    const auto found = resolver.resolve(host, port, asio::ip::tcp::resolver::numeric_service, result.code);
    result.endpoints.assign(found.begin(), found.end());
    if (!result.code && result.endpoints.empty()) {
        result.code = asio::error::host_not_found;
    }
    return result;
}

/// What the thread and the one who waits share. Whoever lets go last closes the eventfd.
class LookUp::Result {
 public:
    Result() : signal_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
        if (signal_ < 0) {
            throw std::system_error(errno, std::system_category(), "eventfd");
        }
    }
    ~Result() { ::close(signal_); }
    Result(const Result&) = delete;
    Result& operator=(const Result&) = delete;

    [[nodiscard]] int signal() const noexcept { return signal_; }

    void answer(Addresses addresses) {
        addresses_ = std::move(addresses);
        answered_.store(true, std::memory_order_release);
        const std::uint64_t one = 1;
        (void)!::write(signal_, &one, sizeof(one));
    }
    /// None before the answer.
    [[nodiscard]] const Addresses* addresses() const noexcept {
        return answered_.load(std::memory_order_acquire) ? &addresses_ : nullptr;
    }

 private:
    int signal_;
    std::atomic<bool> answered_{false};
    Addresses addresses_;
};

LookUp::LookUp(const asio::any_io_executor& executor, Resolver resolver, std::string host, std::string port,
               std::function<void(const Addresses&)> done)
    : result_(std::make_shared<Result>()), answered_(executor) {
    error_code ec;
    answered_.assign(result_->signal(), ec);
    if (ec) {
        throw boost::system::system_error(ec, "eventfd");
    }
    answered_.async_wait(asio::posix::stream_descriptor::wait_read,
                         [result = result_, done = std::move(done)](const error_code& failed) {
                             if (const Addresses* const addresses = failed ? nullptr : result->addresses()) {
                                 done(*addresses);
                             }
                         });
    try {
        const SignalsBlocked blocked;
        std::thread([result = result_, resolver = std::move(resolver), host = std::move(host), port = std::move(port)] {
            result->answer(resolver(host, port));
        }).detach();
    } catch (const std::system_error&) {  // no more threads
        result_->answer({asio::error::no_memory, {}});
    }
}

LookUp::~LookUp() {
    if (answered_.is_open()) {
        answered_.release();
    }
}

}  // namespace ofapi::net
