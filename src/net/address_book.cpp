#include "net/address_book.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <utility>

namespace ofapi::net {
namespace {

constexpr Duration lifetime = std::chrono::seconds(60);

}  // namespace

AddressBook::AddressBook(const boost::asio::any_io_executor& executor, std::string host, std::string port)
    : host_(std::move(host)), port_(std::move(port)), resolver_(executor) {
    error_code not_an_address;
    const auto address = boost::asio::ip::make_address(host_, not_an_address);
    if (!not_an_address) {
        known_ = true;
        endpoints_.emplace_back(address, static_cast<std::uint16_t>(std::stoul(port_)));
    }
}

AddressBook::AddressBook(const boost::asio::any_io_executor& executor, std::vector<Endpoint> known)
    : known_(true), endpoints_(std::move(known)), resolver_(executor) {}

bool AddressBook::fresh() const noexcept { return known_ || Clock::now() < valid_until_; }

boost::asio::awaitable<error_code> AddressBook::ready(AddressWait& wait) {
    if (fresh()) {
        co_return error_code();
    }
    const auto self = shared_from_this();
    if (!looking_up_) {
        look_up();
    }
    waiting_.push_back(wait);
    co_await wait.timer_.async_wait(boost::asio::as_tuple(boost::asio::deferred));
    if (wait.is_linked()) wait.unlink();
    if (wait.cancelled_) {
        co_return boost::asio::error::operation_aborted;
    }
    // Addresses that were right a minute ago are better than none.
    co_return endpoints_.empty() ? error_ : error_code();
}

void AddressBook::look_up() {
    looking_up_ = true;
    resolver_.async_resolve(
        host_, port_, boost::asio::ip::tcp::resolver::numeric_service,
        [self = shared_from_this()](const error_code& ec, const boost::asio::ip::tcp::resolver::results_type& found) {
            self->looking_up_ = false;
            self->error_ = ec;
            if (!ec) {
                self->endpoints_.assign(found.begin(), found.end());
                self->valid_until_ = Clock::now() + lifetime;
            }
            while (!self->waiting_.empty()) {
                AddressWait& wait = self->waiting_.front();
                wait.unlink();
                wait.timer_.cancel();
            }
        });
}

void AddressBook::prefer(const Endpoint& endpoint) {
    const auto found = std::ranges::find(endpoints_, endpoint);
    if (found != endpoints_.end()) {
        std::rotate(endpoints_.begin(), found, found + 1);
    }
}

}  // namespace ofapi::net
