// How a connection is opened: look up, connect, ask the proxy for a tunnel if there is one, shake hands.

#include "net/connection.hpp"
#include "net/pool_policy.hpp"
#include "net/words.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>

#include <memory>
#include <string>
#include <utility>

namespace ofapi::net {

namespace asio = boost::asio;

asio::awaitable<error_code> Connection::open() {
    if (ended_) {  // before it was begun
        co_return open_failed(ended_, {}, {});
    }
    const Time begun = Clock::now();
    limit(begun + shared_.options.connect_timeout, errc::connect_timeout, Time::max());
    address_wait_.emplace(shared_.executor);
    const error_code unknown = co_await shared_.addresses->ready(*address_wait_);
    address_wait_.reset();
    if (unknown || ended_) {
        const http::Proxy* const proxy = shared_.options.proxy ? &*shared_.options.proxy : nullptr;
        const std::string host = proxy ? "the proxy '" + proxy->host : "the host '" + shared_.options.origin.host;
        co_return open_failed(errc::resolve_failed, "while looking up the host",
                              "cannot look up " + host + "': " + unknown.message());
    }
    const Time resolved = Clock::now();
    opening_.resolve = resolved - begun;
    const error_code unreachable = co_await connect();
    if (unreachable) {
        co_return unreachable;
    }
    if (shared_.options.proxy) {
        const error_code refused = co_await tunnel();
        if (refused) {
            co_return refused;
        }
    }
    const Time connected = Clock::now();
    opening_.connect = connected - resolved;
    if (shared_.tls) {
        const error_code refused = co_await shake_hands();
        if (refused) {
            co_return refused;
        }
        opening_.handshake = Clock::now() - connected;
    }
    Deadlines::clear(*this);
    reusable_ = true;
    if (shared_.options.max_age > Duration::zero()) {
        retire_at_ = Clock::now() + jittered(shared_.options.max_age, spread_);
    }
    co_return error_code();
}

asio::awaitable<error_code> Connection::connect() {
    dial_ = std::make_shared<Dial>(shared_.executor, shared_.deadlines, shared_.addresses->endpoints());
    co_await dial_->run();
    const std::shared_ptr<Dial> dial = std::exchange(dial_, nullptr);
    if (dial->connected() && !ended_) {
        transport_.socket() = dial->take_socket();
        shared_.addresses->prefer(dial->endpoint());
        error_code ignored;
        transport_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
        co_return error_code();
    }
    if (!ended_ || ended_ == errc::connect_timeout) {
        shared_.addresses->doubt();
    }
    const std::string problems = dial->problems();
    const std::string to_proxy = shared_.options.proxy ? " to " + shared_.first_hop() : "";
    co_return open_failed(errc::connect_failed, "while connecting" + to_proxy + "; " + problems,
                          "cannot connect to " + shared_.first_hop() + ": " + problems);
}

asio::awaitable<error_code> Connection::tunnel() {
    const std::string step = "while asking " + shared_.first_hop() + " for a tunnel";
    const std::string head = http::connect_head(shared_.options.origin, *shared_.options.proxy);
    std::string_view rest = head;
    std::string_view none;
    parser_.reset(true);  // the answer has no body, as that to a HEAD
    bool sent = false;
    error_code problem;
    while (!ended_ && !problem && !parser_.done()) {
        sent = sent || send_now(rest, none);
        if (sent) {
            problem = receive_tunnel();
            if (problem || parser_.done()) {
                break;
            }
        }
        const auto [ec] = co_await transport_.socket().async_wait(wait_type(want_), asio::as_tuple(asio::deferred));
        transport_.woken();
        problem = ec;
    }
    if (ended_ || problem) {
        co_return open_failed(errc::connect_failed, step,
                              shared_.first_hop() + " gave no tunnel: " + problem.message());
    }
    const int status = parser_.status();
    if (status >= 200 && status < 300) {
        co_return error_code();
    }
    const bool for_good = status < 500 && status != 408 && status != 429;
    co_return open_failed(for_good ? errc::proxy_refused : errc::connect_failed, step,
                          shared_.first_hop() + " gave no tunnel to " + shared_.options.origin.authority() + ": " +
                              std::to_string(status) +
                              (status == 407 ? ", it wants a user and a password that it knows" : ""));
}

// Reads of the proxy's answer what is there. Not a byte may come behind it: over TLS it is the client who begins.
error_code Connection::receive_tunnel() {
    while (!parser_.done()) {
        const IoResult io = transport_.read(shared_.read_buffer);
        if (io.state == IoState::want_read || io.state == IoState::want_write) {
            want_ = io.state;
            return {};
        }
        if (io.state != IoState::done) {
            return io.state == IoState::closed ? error_code(errc::connection_closed) : transport_.error();
        }
        error_code ec;
        const std::size_t used = parser_.feed({shared_.read_buffer.data(), io.bytes}, ec);
        if (!ec && parser_.done() && used < io.bytes && parser_.status() < 300) {
            ec = errc::malformed_answer;
        }
        if (ec) {
            return ec;
        }
    }
    return {};
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
