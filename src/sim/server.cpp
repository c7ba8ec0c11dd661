#include "sim/server.hpp"

#include "sim/compress.hpp"
#include "sim/delay_queue.hpp"
#include "sim/multipart.hpp"
#include "sim/service.hpp"
#include "sim/uploads.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/socket_base.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <ctime>
#include <exception>
#include <list>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>
#include <tuple>
#include <utility>

// Everything here runs on the one thread of the state's io_context, save the functions of Server. These take the mutex,
// which guards the service and the counters; it is never held over a wait. Members are destroyed from the last to the
// first: the thread has been joined, the coroutines that still wait die with the queue and the io_context, and what
// their frames refer to is still there.

namespace ofapi::sim {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr auto token = asio::as_tuple(asio::use_awaitable);
constexpr std::uint32_t header_limit = 16 * 1024;
constexpr std::uint64_t body_limit = 1024 * 1024;
constexpr std::uint64_t upload_limit = 101 * 1024 * 1024;

void rethrow(std::exception_ptr error) {
    if (error) std::rethrow_exception(error);
}

std::string_view reason(int status) {
    if (status == 524) return "A Timeout Occurred";
    const auto text = http::obsolete_reason(static_cast<http::status>(status));
    return {text.data(), text.size()};
}

std::string http_date() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

/// What to say to bytes that are no request; nothing where the connection has ended.
std::optional<Reply> refuse_unreadable(error_code ec) {
    const bool ended = ec == http::error::end_of_stream || ec == http::error::partial_message;
    if (ended || ec.category() != make_error_code(http::error::bad_method).category()) return std::nullopt;
    Reply reply;
    reply.status = ec == http::error::header_limit ? 431 : ec == http::error::body_limit ? 413 : 400;
    reply.content_type = "text/plain";
    reply.body = ec.message() + '\n';
    return reply;
}

/// A file of media, which no key must reach.
Reply media_page(const Request& request, std::string_view name) {
    Reply reply;
    if (!request.authorization.empty()) {
        reply.status = 400;
        reply.content_type = "text/plain";
        reply.body = "A download must be fetched without the key.\n";
    } else {
        reply.content_type = "image/jpeg";
        reply.body = media_bytes(name);
    }
    return reply;
}

/// The head of an answer; `reply.body` follows it on the wire.
std::string head(const Reply& reply, bool keep_alive, std::uint64_t ray) {
    std::string out = "HTTP/1.1 " + std::to_string(reply.status) + ' ';
    out.append(reason(reply.status)).append("\r\nDate: ").append(http_date());
    if (!reply.content_type.empty()) out.append("\r\nContent-Type: ").append(reply.content_type);
    if (reply.status != 204 && reply.status != 304)
        out.append("\r\nContent-Length: ").append(std::to_string(reply.body.size()));
    out.append(keep_alive ? "\r\nConnection: keep-alive" : "\r\nConnection: close");
    out.append("\r\nServer: cloudflare\r\nCF-Ray: ");
    for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(ray >> shift) & 15];
    out.append("-SIM\r\nCache-Control: no-cache, private\r\n").append(reply.fields).append("\r\n");
    return out;
}

std::optional<asio::ssl::context> tls_context(const Config& config) {
    if (!config.tls) return std::nullopt;
    asio::ssl::context context(asio::ssl::context::tls_server);
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                        asio::ssl::context::no_tlsv1_1);
    context.use_certificate_chain(asio::buffer(config.tls->certificate_pem));
    context.use_private_key(asio::buffer(config.tls->key_pem), asio::ssl::context::pem);
    static constexpr unsigned char session_scope[] = "ofapi sim";
    SSL_CTX_set_session_id_context(context.native_handle(), session_scope, sizeof session_scope);
    return context;
}

/// One accepted socket, known to the sweep while it lives.
struct Connection {
    explicit Connection(tcp::socket accepted) : socket(std::move(accepted)) {}

    tcp::socket socket;
    Time deadline = Time::max();  ///< the sweep closes the socket when this has passed

    void close() {
        error_code ignored;
        socket.close(ignored);
    }

    void reset() {
        error_code ignored;
        socket.set_option(asio::socket_base::linger(true, 0), ignored);
        socket.close(ignored);
    }
};

}  // namespace

struct Server::State {
    explicit State(Config given)
        : service(std::move(given), Clock::now(), std::chrono::system_clock::now()),
          tls(tls_context(service.config())) {
        const auto& config = service.config();
        const tcp::endpoint endpoint(asio::ip::make_address(config.host), config.port);
        acceptor.open(endpoint.protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen(4096);
        port = acceptor.local_endpoint().port();
        asio::co_spawn(context, accept(), rethrow);
        asio::co_spawn(context, sweep(), rethrow);
        thread = std::thread([this] { context.run(); });
    }

    /// Runs `change` on what the mutex guards.
    template <class Change>
    auto locked(Change change) {
        const std::lock_guard lock(mutex);
        return change();
    }

    asio::awaitable<void> accept();
    asio::awaitable<void> sweep();
    asio::awaitable<void> serve(tcp::socket accepted);
    asio::awaitable<void> serve_tls(Connection& connection);
    template <class Stream, class Parser>
    asio::awaitable<error_code> read(Stream& stream, boost::beast::flat_buffer& buffer, Parser& parser);
    template <class Stream>
    asio::awaitable<void> converse(Stream& stream, Connection& connection);
    asio::awaitable<Reply> process(const Request& request);
    template <class Stream>
    asio::awaitable<bool> deliver(Stream& stream, Connection& connection, const Reply& reply, std::string& out,
                                  bool keep_alive, bool head_only);
    std::optional<Reply> own_page(const Request& request);
    [[nodiscard]] Stats stats() const;

    mutable std::mutex mutex;
    Service service;  ///< guarded
    Stats traffic;    ///< guarded; only the counters of connections
    std::int64_t in_progress = 0;
    std::uint64_t rays = 0;

    std::uint16_t port = 0;
    std::optional<asio::ssl::context> tls;
    std::list<Connection*> connections;
    asio::io_context context{1};
    DelayQueue delays{context.get_executor()};
    tcp::acceptor acceptor{context};
    std::thread thread;
};

asio::awaitable<void> Server::State::accept() {
    for (;;) {
        auto [ec, socket] = co_await acceptor.async_accept(token);
        if (ec == asio::error::operation_aborted) co_return;
        if (ec) {
            // Out of file descriptors, most likely: connections that end will free some.
            co_await delays.wait_until(Clock::now() + std::chrono::milliseconds(20));
            continue;
        }
        asio::co_spawn(context, serve(std::move(socket)), rethrow);
    }
}

asio::awaitable<void> Server::State::sweep() {
    const auto pause =
        std::clamp<Duration>(service.config().idle_timeout / 8, std::chrono::milliseconds(5), std::chrono::seconds(1));
    for (;;) {
        co_await delays.wait_until(Clock::now() + pause);
        const auto now = Clock::now();
        for (auto* connection : connections) {
            if (connection->deadline <= now) connection->close();
        }
    }
}

asio::awaitable<void> Server::State::serve(tcp::socket accepted) {
    Connection connection(std::move(accepted));
    error_code ignored;
    connection.socket.set_option(tcp::no_delay(true), ignored);
    const auto place = connections.insert(connections.end(), &connection);
    locked([this] {
        ++traffic.connections;
        traffic.peak_connections = std::max(traffic.peak_connections, ++traffic.open_connections);
    });
    if (tls) {
        co_await serve_tls(connection);
    } else {
        co_await converse(connection.socket, connection);
    }
    connections.erase(place);
    locked([this] { --traffic.open_connections; });
}

asio::awaitable<void> Server::State::serve_tls(Connection& connection) {
    asio::ssl::stream<tcp::socket&> stream(connection.socket, *tls);
    connection.deadline = Clock::now() + service.config().idle_timeout;
    const auto [ec] = co_await stream.async_handshake(asio::ssl::stream_base::server, token);
    if (ec) co_return;
    locked([&] {
        ++traffic.tls_handshakes;
        traffic.tls_resumed += SSL_session_reused(stream.native_handle());
    });
    co_await converse(stream, connection);
    if (!connection.socket.is_open()) co_return;
    // Says goodbye without waiting for the peer's.
    SSL_set_shutdown(stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
    connection.deadline = Clock::now() + std::chrono::seconds(1);
    co_await stream.async_shutdown(token);
}

/// Reads a request whole. Only a form may be large; who asks first whether to send it is told to go on.
template <class Stream, class Parser>
asio::awaitable<error_code> Server::State::read(Stream& stream, boost::beast::flat_buffer& buffer, Parser& parser) {
    auto [ec, size] = co_await http::async_read_header(stream, buffer, parser, token);
    if (ec) co_return ec;
    const auto& head = parser.get();
    const auto type = head[http::field::content_type];
    if (!is_multipart({type.data(), type.size()})) {
        if (parser.content_length().value_or(0) > body_limit) co_return make_error_code(http::error::body_limit);
        parser.body_limit(body_limit);
    }
    if (boost::beast::iequals(head[http::field::expect], "100-continue")) {
        static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        std::tie(ec, size) = co_await asio::async_write(stream, asio::buffer(go_on), token);
        if (ec) co_return ec;
    }
    std::tie(ec, size) = co_await http::async_read(stream, buffer, parser, token);
    co_return ec;
}

template <class Stream>
asio::awaitable<void> Server::State::converse(Stream& stream, Connection& connection) {
    boost::beast::flat_buffer buffer;
    std::string out;
    for (bool open = true; open;) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(header_limit);
        parser.body_limit(upload_limit);
        connection.deadline = Clock::now() + service.config().idle_timeout;
        const auto ec = co_await read(stream, buffer, parser);
        connection.deadline = Time::max();
        if (ec) {
            const auto refusal = refuse_unreadable(ec);
            if (refusal) co_await deliver(stream, connection, *refusal, out, false, false);
            co_return;
        }
        const auto& message = parser.get();
        const auto view = [](auto text) { return std::string_view(text.data(), text.size()); };
        const auto key = message.find("Idempotency-Key");
        const Request request{view(message.method_string()),
                              view(message.target()),
                              view(message[http::field::authorization]),
                              message.body(),
                              view(message[http::field::content_type]),
                              view(message[http::field::host]),
                              view(message[http::field::if_none_match]),
                              key == message.end() ? std::nullopt : std::optional(view(key->value())),
                              tls.has_value()};
        auto reply = co_await process(request);
        const auto& coding = service.config().compress;
        if (coding && !reply.body.empty() && accepts(view(message[http::field::accept_encoding]), *coding)) {
            reply.body = compress(reply.body, *coding);
            reply.fields.append("Content-Encoding: ").append(name(*coding)).append("\r\nVary: Accept-Encoding\r\n");
        }
        open = co_await deliver(stream, connection, reply, out, message.keep_alive(), request.method == "HEAD");
    }
}

asio::awaitable<Reply> Server::State::process(const Request& request) {
    if (auto page = own_page(request)) co_return std::move(*page);
    const auto legs = locked([&] { return service.draw_legs(); });
    if (legs.uplink > Duration::zero()) co_await delays.wait_until(Clock::now() + legs.uplink);
    auto reply = locked([&] {
        traffic.peak_concurrency = std::max(traffic.peak_concurrency, ++in_progress);
        return service.answer(request, Clock::now(), legs.service);
    });
    const auto work = (reply.worked ? legs.service : Duration::zero()) + reply.extra;
    if (work > Duration::zero()) co_await delays.wait_until(Clock::now() + work);
    --in_progress;
    if (legs.downlink > Duration::zero()) co_await delays.wait_until(Clock::now() + legs.downlink);
    co_return reply;
}

template <class Stream>
asio::awaitable<bool> Server::State::deliver(Stream& stream, Connection& connection, const Reply& reply,
                                             std::string& out, bool keep_alive, bool head_only) {
    if (reply.delivery == Delivery::reset) {
        connection.reset();
        co_return false;
    }
    out = head(reply, keep_alive, derive_seed(service.config().seed, ++rays));
    if (reply.delivery == Delivery::half_header) {
        out.resize(out.size() / 2);
    } else if (!head_only) {
        const auto size = reply.delivery == Delivery::half_body ? reply.body.size() / 2 : reply.body.size();
        out.append(reply.body, 0, size);
    }
    const auto [ec, written] = co_await asio::async_write(stream, asio::buffer(out), token);
    if (reply.delivery == Delivery::half_header) connection.reset();
    co_return !ec && keep_alive && reply.delivery == Delivery::whole;
}

std::optional<Reply> Server::State::own_page(const Request& request) {
    if (request.target == "/__sim/stats") {
        Reply reply;
        reply.body = stats().to_json() + '\n';
        return reply;
    }
    if (request.target == "/__sim/accounts") {
        Reply reply;
        reply.content_type = "text/plain";
        for (const auto& account : service.accounts()) reply.body.append(account.id).append(1, '\n');
        return reply;
    }
    for (const std::string_view folder : {"/__sim/cdn/", "/__sim/dl/"}) {
        if (request.target.starts_with(folder)) return media_page(request, request.target.substr(folder.size()));
    }
    return std::nullopt;
}

Stats Server::State::stats() const {
    const std::lock_guard lock(mutex);
    auto all = service.stats(Clock::now());
    all.connections = traffic.connections;
    all.open_connections = traffic.open_connections;
    all.peak_connections = traffic.peak_connections;
    all.peak_concurrency = traffic.peak_concurrency;
    all.tls_handshakes = traffic.tls_handshakes;
    all.tls_resumed = traffic.tls_resumed;
    return all;
}

Server::Server(Config config) : state_(std::make_unique<State>(std::move(config))) {}

Server::~Server() { stop(); }

void Server::stop() {
    if (!state_->thread.joinable()) return;
    asio::post(state_->context, [state = state_.get()] {
        error_code ignored;
        state->acceptor.close(ignored);
        for (auto* connection : state->connections) connection->close();
        state->context.stop();
    });
    state_->thread.join();
}

std::uint16_t Server::port() const noexcept { return state_->port; }

std::string Server::url() const {
    const auto& config = state_->service.config();
    const bool v6 = config.host.find(':') != std::string::npos;
    return (config.tls ? "https://" : "http://") + (v6 ? '[' + config.host + ']' : config.host) + ':' +
           std::to_string(state_->port);
}

Stats Server::stats() const { return state_->stats(); }

std::vector<std::string> Server::account_ids() const {
    std::vector<std::string> ids;
    for (const auto& account : state_->service.accounts()) ids.push_back(account.id);
    return ids;
}

void Server::script(const std::vector<Fault>& faults) {
    state_->locked([&] { state_->service.script(faults); });
}

void Server::set_credits(std::int64_t balance) {
    state_->locked([&] { state_->service.set_credits(balance); });
}

}  // namespace ofapi::sim
