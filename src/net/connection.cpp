#include "net/connection.hpp"

#include "net/pool_policy.hpp"
#include "net/words.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/parallel_group.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ofapi::net {
namespace {

namespace asio = boost::asio;

constexpr std::size_t read_buffer_bytes = 64 * 1024;

// So that no point in time overflows, and nobody waits for what can never be.
PoolOptions within_reason(PoolOptions options) {
    for (Duration* const limit : {&options.connect_timeout, &options.idle_timeout, &options.max_age,
                                  &options.send_timeout, &options.first_byte_timeout, &options.answer_timeout}) {
        *limit = std::min<Duration>(*limit, std::chrono::years(1));
    }
    for (std::size_t* const cap : {&options.max_connections, &options.max_handshakes, &options.max_waiters}) {
        *cap = std::max<std::size_t>(*cap, 1);
    }
    return options;
}

std::shared_ptr<AddressBook> address_book(const asio::any_io_executor& executor, const PoolOptions& options) {
    const std::string& host = options.proxy ? options.proxy->host : options.origin.host;
    const std::string& port = options.proxy ? options.proxy->port : options.origin.port;
    return std::make_shared<AddressBook>(executor, host, port, options.resolver);
}

void advance(std::string_view& head, std::string_view& body, std::size_t bytes) {
    const std::size_t of_head = std::min(bytes, head.size());
    head.remove_prefix(of_head);
    body.remove_prefix(bytes - of_head);
}

}  // namespace

Shared::Shared(const asio::any_io_executor& pool_executor, PoolOptions pool_options)
    : options(within_reason(std::move(pool_options))),
      executor(pool_executor),
      tls(options.origin.tls ? std::make_unique<TlsContext>(options.origin.host, options.ca_file) : nullptr),
      addresses(address_book(executor, options)),
      deadlines(std::make_shared<Deadlines>(executor)),
      random(options.seed),
      read_buffer(read_buffer_bytes) {}

std::string Shared::first_hop() const {
    return options.proxy ? "the proxy " + options.proxy->name() : options.origin.authority();
}

Connection::Connection(Shared& shared)
    : shared_(shared),
      transport_(shared.executor),
      parser_(shared.options.parser),
      spread_(shared.random.unit()),
      number_(++shared.connections) {}

CloseReason Connection::close_reason() const noexcept {
    if (stale_) return CloseReason::server;
    return failure() ? CloseReason::failure : CloseReason::last_answer;
}

void Connection::end(const error_code& code) {
    if (!ended_) {
        ended_ = code;
    }
    if (address_wait_) {
        address_wait_->cancel();
    }
    if (dial_) {
        dial_->stop();
    }
    error_code ignored;
    transport_.socket().cancel(ignored);
}

void Connection::on_due() { end(due_code_); }

void Connection::limit(Time own, errc own_code, Time deadline) {
    due_code_ = deadline < own ? errc::deadline_exceeded : own_code;
    shared_.deadlines->set(*this, std::min(own, deadline));
}

bool Connection::stale() {
    if (!transport_.stale()) {
        return false;
    }
    reusable_ = false;
    stale_ = true;
    return true;
}

void Connection::park(Time now) noexcept {
    const Duration own = jittered(shared_.options.idle_timeout, spread_);
    idle_until_ = std::min(retire_at_, now + idle_limit(own, promised_));
}

asio::awaitable<Exchange> Connection::exchange(std::string_view head, std::string_view body, bool head_request,
                                               Time deadline, std::span<const BodyPiece> rest) {
    Exchange result;
    result.reused = has_served();
    result.connection = number_;
    if (!result.reused) {
        result.opening = opening_;
    }
    result.bytes_sent = transport_.bytes_sent();
    result.bytes_received = transport_.bytes_received();
    result.sent = Clock::now();
    std::optional<PieceReader> pieces;
    if (!rest.empty()) {
        pieces.emplace(rest);
        if (!pieces->problem().empty()) {  // the connection is as good as before
            result.code = errc::invalid_argument;
            result.detail = pieces->problem();
            result.done = result.sent;
            result.bytes_sent = result.bytes_received = 0;
            co_return result;
        }
    }
    if (!begin(head_request, result.sent, deadline)) {
        conclude(result);
        co_return result;
    }

    sent_ = result.sent;
    if (!send_now(head, body) || (pieces && !send_failed_)) {
        co_await send_rest(head, body, pieces ? &*pieces : nullptr, result, deadline);
        sent_ = Clock::now();
    }
    const Time first_byte_due = sent_ + shared_.options.first_byte_timeout;
    const Time answer_due = sent_ + shared_.options.answer_timeout;
    if (first_byte_due <= answer_due && !result.answered) {
        limit(first_byte_due, errc::first_byte_timeout, deadline);
    } else {
        limit(answer_due, errc::answer_timeout, deadline);
    }

    if (send_failed_ && !code_) {  // an answer may have come before the server closed
        receive(result, deadline);
    }
    want_ = IoState::want_read;
    while (!ended_ && !code_ && !parser_.done()) {
        const auto [ec] = co_await transport_.socket().async_wait(wait_type(want_), asio::as_tuple(asio::deferred));
        transport_.woken();
        if (ec) {
            end(ec);
        } else if (!ended_) {
            receive(result, deadline);
        }
    }
    conclude(result);
    co_return result;
}

bool Connection::begin(bool head_request, Time now, Time deadline) {
    parser_.reset(head_request);
    transport_.mark_unsent();
    code_.clear();
    detail_.clear();
    send_failed_ = false;
    clean_ = true;
    if (!ended_ && !reusable_) {
        fail(errc::connection_closed, "the connection was closed");
    } else if (!ended_ && deadline <= now) {
        fail(errc::deadline_exceeded, "the call's deadline came before it was sent");
    }
    if (ended_ || code_) {
        return false;
    }
    busy_ = true;
    reusable_ = false;
    return true;
}

// True once there is nothing left to send; it may have failed then.
bool Connection::send_now(std::string_view& head, std::string_view& body) {
    while (!head.empty() || !body.empty()) {
        const IoResult io = transport_.write(head, body);
        switch (io.state) {
            case IoState::done: advance(head, body, io.bytes); break;
            case IoState::want_read:
            case IoState::want_write: want_ = io.state; return false;
            case IoState::closed:
            case IoState::failed: send_failed_ = true; return true;
        }
    }
    return true;
}

// What does not go at once. A server that refuses it need not take all of it first: its answer ends the sending.
asio::awaitable<void> Connection::send_rest(std::string_view head, std::string_view body, PieceReader* rest,
                                            Exchange& exchange, Time deadline) {
    while (!head.empty() || !body.empty() || next_piece(body, rest)) {
        limit(Clock::now() + shared_.options.send_timeout, errc::send_timeout, deadline);
        const bool readable = co_await wait_to_send();
        if (ended_) {
            co_return;
        }
        const IoState wanted = want_;
        if (readable) {
            receive(exchange, deadline);
            if (code_ || parser_.status() >= 200) {
                send_failed_ = true;
                co_return;
            }
        }
        want_ = wanted;
        if (send_now(head, body) && send_failed_) {
            co_return;
        }
    }
}

// False where there is no more to send, or what there is must not be.
bool Connection::next_piece(std::string_view& body, PieceReader* rest) {
    if (rest == nullptr) {
        return false;
    }
    body = rest->next();
    if (!rest->problem().empty()) {
        fail(errc::invalid_argument, rest->problem());
        send_failed_ = true;
    }
    want_ = IoState::want_write;
    return !body.empty();
}

// Until it may be possible to send some; true where there is something to read.
asio::awaitable<bool> Connection::wait_to_send() {
    if (want_ == IoState::want_read) {
        const auto [ec] = co_await transport_.socket().async_wait(wait_type(want_), asio::as_tuple(asio::deferred));
        transport_.woken();
        if (ec) {
            end(ec);
        }
        co_return true;
    }
    auto both = asio::experimental::make_parallel_group(
        transport_.socket().async_wait(asio::socket_base::wait_write, asio::deferred),
        transport_.socket().async_wait(asio::socket_base::wait_read, asio::deferred));
    const auto [order, write, read] =
        co_await both.async_wait(asio::experimental::wait_for_one(), asio::as_tuple(asio::deferred));
    transport_.woken();
    if (const error_code& first = order[0] == 0 ? write : read) {
        end(first);
    }
    co_return !read;
}

void Connection::receive(Exchange& exchange, Time deadline) {
    for (;;) {
        const IoResult io = transport_.read(shared_.read_buffer);
        if (io.state == IoState::want_read || io.state == IoState::want_write) {
            want_ = io.state;
            return;
        }
        error_code ec;
        if (io.state == IoState::closed) {
            if (transport_.closed_properly()) {
                parser_.finish(ec);
            } else {
                ec = lost_code();
            }
            if (ec) {
                const std::string& problem = parser_.coding_problem();
                fail(ec, problem.empty() ? "the server closed the connection" : problem);
            }
            return;
        }
        if (io.state == IoState::failed) {
            const bool by_tls = transport_.error() == errc::tls_failed;
            fail(by_tls ? transport_.error() : lost_code(), transport_.reason());
            return;
        }
        if (!exchange.answered) {
            exchange.answered = true;
            exchange.first_byte = Clock::now();
            limit(sent_ + shared_.options.answer_timeout, errc::answer_timeout, deadline);
        }
        const std::size_t used = parser_.feed({shared_.read_buffer.data(), io.bytes}, ec);
        if (ec) {
            fail(ec, parser_.coding_problem());
            return;
        }
        if (parser_.done()) {
            clean_ = used == io.bytes;
            return;
        }
    }
}

error_code Connection::lost_code() const {
    return parser_.started() ? errc::truncated_answer : errc::connection_closed;
}

void Connection::fail(const error_code& code, std::string reason) {
    code_ = code;
    detail_ = std::move(reason);
}

void Connection::conclude(Exchange& exchange) {
    Deadlines::clear(*this);
    busy_ = false;
    exchange.done = Clock::now();
    exchange.wrote = transport_.sent_anything();
    exchange.bytes_sent = transport_.bytes_sent() - exchange.bytes_sent;
    exchange.bytes_received = transport_.bytes_received() - exchange.bytes_received;
    shared_.bytes_sent += exchange.bytes_sent;
    shared_.bytes_received += exchange.bytes_received;
    if (parser_.done()) {
        exchange.status = parser_.status();
        exchange.headers = parser_.take_headers();
        exchange.body = parser_.take_body();
        reusable_ = parser_.keep_alive() && clean_ && !send_failed_;
        ++exchanges_;
        promised_ = parser_.keep_alive_timeout();
    } else {
        exchange.code = ended_ ? ended_ : code_;
        exchange.detail = describe_failure(exchange);
    }
}

std::string Connection::describe_failure(const Exchange& exchange) const {
    const PoolOptions& options = shared_.options;
    const std::string progress =
        exchange.answered ? "after " + std::to_string(parser_.body_bytes()) + " bytes of the answer's body"
                          : std::string(exchange.wrote ? "before the answer began" : "before anything was sent");
    const error_code& code = exchange.code;
    if (code == errc::send_timeout) {
        return "nothing more of the request could be sent within " + in_words(options.send_timeout);
    }
    if (code == errc::first_byte_timeout) {
        return "no byte of the answer within " + in_words(options.first_byte_timeout);
    }
    if (code == errc::answer_timeout) {
        return "no complete answer within " + in_words(options.answer_timeout) + "; given up " + progress;
    }
    if (code == errc::deadline_exceeded) {
        return "the call's deadline came " + progress;
    }
    if (code == errc::header_too_large) {
        return "the answer's header is larger than " + std::to_string(options.parser.header_bytes) + " bytes";
    }
    if (code == errc::body_too_large) {
        return "the answer's body is larger than " + std::to_string(options.parser.body_bytes) + " bytes";
    }
    if (code == errc::malformed_answer || code == errc::unknown_coding) {
        return (detail_.empty() ? "the answer is not HTTP/1.1" : detail_) + "; given up " + progress;
    }
    if (code == asio::error::operation_aborted) {
        return "cancelled " + progress;
    }
    return detail_ + " " + progress;
}

}  // namespace ofapi::net
