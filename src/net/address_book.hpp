#pragma once

// Where a host is: looked up once for all connections that are opened at the same time, and remembered.
//
// A look-up cannot be stopped (see LookUp). So nobody waits for it directly: each connection waits on a timer of its
// own, which a cancellation ends at once. Only connections that have no address at all wait; the others go on with what
// they have while it is looked up again.

#include "net/address_cache.hpp"
#include "net/look_up.hpp"

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::net {

/// One connection's wait for the addresses; its owner may cancel it.
class AddressWait
    : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>> {
 public:
    explicit AddressWait(const boost::asio::any_io_executor& executor) : timer_(executor, Time::max()) {}
    void cancel() {
        cancelled_ = true;
        timer_.cancel();
    }

 private:
    friend class AddressBook;
    bool cancelled_ = false;
    boost::asio::steady_timer timer_;
};

/// Not thread-safe; all of one executor.
class AddressBook : public std::enable_shared_from_this<AddressBook> {
 public:
    using Endpoint = boost::asio::ip::tcp::endpoint;

    /// `host`: a name, which is looked up, or an address; `port`: a number.
    AddressBook(const boost::asio::any_io_executor& executor, std::string host, std::string port,
                Resolver resolver = resolve);
    /// Addresses that are known and stay what they are.
    AddressBook(const boost::asio::any_io_executor& executor, const std::vector<Endpoint>& known);

    /// Waits until endpoints() is worth using. An error if the look-up failed, `operation_aborted` if `wait` was
    /// cancelled. `wait` must stay alive until this has completed.
    boost::asio::awaitable<error_code> ready(AddressWait& wait);

    /// In the order in which they are to be tried.
    [[nodiscard]] const std::vector<Endpoint>& endpoints() const noexcept { return cache_.endpoints(); }

    /// The one that was reached is tried first from now on.
    void prefer(const Endpoint& endpoint) { cache_.prefer(endpoint); }
    /// None could be reached: the host is looked up again.
    void doubt();
    /// Gives up a look-up that runs, and begins no other.
    void stop();

 private:
    void look_up();
    void answered(const Addresses& addresses);

    boost::asio::any_io_executor executor_;
    std::string host_;
    std::string port_;
    Resolver resolver_;
    AddressCache cache_;
    error_code error_;  // of the last look-up
    std::optional<LookUp> look_up_;
    bool stopped_ = false;
    boost::intrusive::list<AddressWait, boost::intrusive::constant_time_size<false>> waiting_;
};

}  // namespace ofapi::net
