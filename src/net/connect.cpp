// How a connection is opened: look up, connect, shake hands.

#include "net/connection.hpp"
#include "net/words.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>

#include <algorithm>
#include <chrono>
#include <sstream>
#include <utility>

namespace ofapi::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

// As long as there is another address to try, one gets no more than this.
constexpr Duration longest_attempt = std::chrono::seconds(2);

std::string in_words(const tcp::endpoint& endpoint) {
    std::ostringstream out;
    out << endpoint;
    return out.str();
}

}  // namespace

asio::awaitable<error_code> Connection::open() {
    limit(Clock::now() + shared_.options.connect_timeout, errc::connect_timeout, Time::max());
    address_wait_.emplace(shared_.executor);
    const error_code unknown = co_await shared_.addresses->ready(*address_wait_);
    address_wait_.reset();
    if (unknown || ended_) {
        co_return open_failed(errc::resolve_failed, "while looking up the host",
                              "cannot look up the host '" + shared_.options.origin.host + "': " + unknown.message());
    }
    const error_code unreachable = co_await connect();
    if (unreachable) {
        co_return unreachable;
    }
    if (shared_.tls) {
        const error_code refused = co_await shake_hands();
        if (refused) {
            co_return refused;
        }
    }
    Deadlines::clear(*this);
    reusable_ = true;
    co_return error_code();
}

asio::awaitable<error_code> Connection::connect() {
    const std::vector<tcp::endpoint> endpoints = shared_.addresses->endpoints();
    const Time deadline = due();
    std::string problems;
    for (std::size_t i = 0; i < endpoints.size() && !ended_; ++i) {
        attempt_only_ = i + 1 < endpoints.size();
        attempt_timed_out_ = false;
        const Time now = Clock::now();
        const Duration share = std::min(longest_attempt, (deadline - now) / 2);
        shared_.deadlines->set(*this, attempt_only_ ? now + share : deadline);

        auto [ec] = co_await transport_.socket().async_connect(endpoints[i], asio::as_tuple(asio::deferred));
        attempt_only_ = false;
        if (!ec && !ended_) {
            shared_.deadlines->set(*this, deadline);
            shared_.addresses->prefer(endpoints[i]);
            transport_.socket().set_option(tcp::no_delay(true), ec);
            co_return error_code();
        }
        problems += problems.empty() ? ": " : "; ";
        problems += endpoints.size() > 1 ? in_words(endpoints[i]) + ": " : "";
        problems += attempt_timed_out_ ? "no answer within " + in_words(share) : ec.message();
        transport_.socket().close(ec);
    }
    shared_.addresses->doubt();
    co_return open_failed(errc::connect_failed, "while connecting",
                          "cannot connect to " + shared_.options.origin.authority() + problems);
}

asio::awaitable<error_code> Connection::shake_hands() {
    constexpr std::string_view handshake_step = "in the TLS handshake";
    transport_.start_tls(*shared_.tls);
    for (;;) {
        const IoResult io = transport_.handshake();
        if (io.state == IoState::done) {
            co_return error_code();
        }
        if (io.state == IoState::failed) {
            co_return open_failed(transport_.error(), handshake_step,
                                  shared_.options.origin.authority() + ": " + transport_.reason());
        }
        const auto [ec] = co_await transport_.socket().async_wait(wait_type(io.state), asio::as_tuple(asio::deferred));
        transport_.woken();
        if (ended_ || ec) {
            co_return open_failed(errc::tls_failed, handshake_step, "TLS handshake failed: " + ec.message());
        }
    }
}

error_code Connection::open_failed(const error_code& code, std::string_view step, std::string problem) {
    Deadlines::clear(*this);
    if (!ended_) {
        detail_ = std::move(problem);
        return code;
    }
    const std::string where = shared_.options.origin.authority();
    detail_ = ended_ == errc::connect_timeout
                  ? "no connection to " + where + " within " + in_words(shared_.options.connect_timeout) + " (" +
                        std::string(step) + ")"
                  : "cancelled while a connection to " + where + " was being opened";
    return ended_;
}

}  // namespace ofapi::net
