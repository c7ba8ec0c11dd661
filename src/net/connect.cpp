// How a connection is opened: look up, connect, shake hands.

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
    co_return open_failed(errc::connect_failed, "while connecting; " + problems,
                          "cannot connect to " + shared_.options.origin.authority() + ": " + problems);
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
