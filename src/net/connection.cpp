#include "net/connection.hpp"

#include "net/pool_policy.hpp"
#include "net/words.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>

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
                                  &options.first_byte_timeout, &options.answer_timeout}) {
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
    : shared_(shared), transport_(shared.executor), parser_(shared.options.parser), spread_(shared.random.unit()) {}

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
    return true;
}

void Connection::park(Time now) noexcept {
    const Duration own = jittered(shared_.options.idle_timeout, spread_);
    idle_until_ = std::min(retire_at_, now + idle_limit(own, promised_));
}

asio::awaitable<Exchange> Connection::exchange(std::string_view head, std::string_view body, bool head_request,
                                               Time deadline) {
    Exchange result;
    result.reused = has_served_;
    result.sent = Clock::now();
    if (!begin(head_request, result.sent, deadline)) {
        conclude(result);
        co_return result;
    }

    Time sent = result.sent;
    if (!send_now(head, body)) {
        limit(sent + shared_.options.answer_timeout, errc::answer_timeout, deadline);
        co_await send_rest(head, body);
        sent = Clock::now();
    }
    const Time first_byte_due = sent + shared_.options.first_byte_timeout;
    const Time answer_due = result.sent + shared_.options.answer_timeout;
    if (first_byte_due <= answer_due) {
        limit(first_byte_due, errc::first_byte_timeout, deadline);
    } else {
        limit(answer_due, errc::answer_timeout, deadline);
    }

    if (send_failed_) {  // an answer may have come before the server closed
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

asio::awaitable<void> Connection::send_rest(std::string_view head, std::string_view body) {
    do {
        const auto [ec] = co_await transport_.socket().async_wait(wait_type(want_), asio::as_tuple(asio::deferred));
        transport_.woken();
        if (ec) {
            end(ec);
        }
    } while (!ended_ && !send_now(head, body));
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
            limit(exchange.sent + shared_.options.answer_timeout, errc::answer_timeout, deadline);
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
    if (parser_.done()) {
        exchange.status = parser_.status();
        exchange.headers = parser_.take_headers();
        exchange.body = parser_.take_body();
        reusable_ = parser_.keep_alive() && clean_ && !send_failed_;
        has_served_ = true;
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
