#include "net/address_book.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>

#include <cstdint>
#include <exception>
#include <utility>

namespace ofapi::net {

namespace asio = boost::asio;

AddressBook::AddressBook(const asio::any_io_executor& executor, std::string host, std::string port, Resolver resolver)
    : executor_(executor), host_(std::move(host)), port_(std::move(port)), resolver_(std::move(resolver)) {
    error_code not_an_address;
    const auto address = asio::ip::make_address(host_, not_an_address);
    if (!not_an_address) {
        cache_ = AddressCache({Endpoint(address, static_cast<std::uint16_t>(std::stoul(port_)))});
    }
}

AddressBook::AddressBook(const asio::any_io_executor& executor, const std::vector<Endpoint>& known)
    : executor_(executor), cache_(known) {}

asio::awaitable<error_code> AddressBook::ready(AddressWait& wait) {
    const auto self = shared_from_this();
    const Time now = Clock::now();
    cache_.expire(now);
    if (cache_.wants_look_up(now)) {
        look_up();
    }
    if (look_up_ && endpoints().empty()) {
        waiting_.push_back(wait);
        co_await wait.timer_.async_wait(asio::as_tuple(asio::deferred));
        if (wait.is_linked()) wait.unlink();
    }
    if (wait.cancelled_ || stopped_) {
        co_return asio::error::operation_aborted;
    }
    co_return endpoints().empty() ? error_ : error_code();
}

void AddressBook::doubt() {
    cache_.doubt();
    if (cache_.wants_look_up(Clock::now())) {
        look_up();
    }
}

void AddressBook::stop() {
    stopped_ = true;
    look_up_.reset();
}

void AddressBook::look_up() {
    if (look_up_ || stopped_) {
        return;
    }
    try {
        look_up_.emplace(executor_, resolver_, host_, port_, [weak = weak_from_this()](const Addresses& addresses) {
            const auto self = weak.lock();
            if (self && self->look_up_) {
                self->answered(addresses);
            }
        });
    } catch (const std::exception&) {
        error_ = asio::error::no_descriptors;
        cache_.failed(Clock::now());
    }
}

void AddressBook::answered(const Addresses& addresses) {
    look_up_.reset();
    error_ = addresses.code;
    if (error_) {
        cache_.failed(Clock::now());
    } else {
        cache_.found(addresses.endpoints, Clock::now());
    }
    while (!waiting_.empty()) {
        AddressWait& wait = waiting_.front();
        wait.unlink();
        wait.timer_.cancel();
    }
}

}  // namespace ofapi::net
