#include "faults/origin.hpp"

#include "http/fields.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/socket_base.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <type_traits>
#include <utility>

namespace ofapi::faults {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr auto token = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t request_limit = 64 * 1024;
constexpr std::string_view refusal = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// Nothing where the head cannot be read.
std::optional<std::size_t> body_size(std::string_view head) {
    const auto field = http::find_field(head, "Content-Length");
    if (!field) return 0;
    std::size_t size = 0;
    const auto [end, ec] = std::from_chars(field->data(), field->data() + field->size(), size);
    if (ec != std::errc() || end != field->data() + field->size() || size > request_limit) return std::nullopt;
    return size;
}

/// Does what is asked for and says what comes of it.
std::string execute(Ledger& ledger, std::string_view head) {
    const std::string_view line = head.substr(0, head.find("\r\n"));
    const bool list = line.starts_with("GET /api/");
    const bool message = line.starts_with("POST /api/");
    if (!(list || message) || !line.ends_with(" HTTP/1.1")) return std::string(refusal);
    ++ledger.requests;
    const auto key = http::find_field(head, "Idempotency-Key");
    const bool replayed = key && !ledger.keys.emplace(*key).second;
    if (!replayed) ++ledger.executed;
    return answer_text(list, ledger.framing);
}

tcp::socket& lowest(tcp::socket& socket) { return socket; }
tcp::socket& lowest(asio::ssl::stream<tcp::socket>& stream) { return stream.next_layer(); }

/// Writes the answer, harmed as the ledger says. False where the connection has ended.
template <class Stream>
asio::awaitable<bool> answer(Stream& stream, Ledger& ledger, const std::string& text) {
    const Fault fault = ledger.fault;
    const bool strikes = fault.kind != Kind::none && !ledger.struck && fault.position < text.size();
    const std::size_t first = strikes ? fault.position : text.size();
    if (first > 0) {
        const auto [failed, written] = co_await asio::async_write(stream, asio::buffer(text.data(), first), token);
        if (failed) co_return false;
    }
    if (!strikes) co_return true;
    ledger.struck = true;
    error_code ignored;
    switch (fault.kind) {
        case Kind::finish:
            if constexpr (!std::is_same_v<Stream, tcp::socket>) {
                co_await stream.async_shutdown(token);  // ends when the client has closed
            }
            [[fallthrough]];
        case Kind::cut: lowest(stream).close(ignored); co_return false;
        case Kind::reset:
            lowest(stream).set_option(asio::socket_base::linger(true, 0), ignored);
            lowest(stream).close(ignored);
            co_return false;
        case Kind::delay: {
            asio::steady_timer pause(stream.get_executor(), std::chrono::milliseconds(5));
            co_await pause.async_wait(token);
            break;
        }
        default: co_await asio::post(stream.get_executor(), asio::use_awaitable); break;
    }
    const auto [failed, written] =
        co_await asio::async_write(stream, asio::buffer(text.data() + first, text.size() - first), token);
    co_return !failed;
}

}  // namespace

std::string_view answer_body(bool list) noexcept {
    return list ? R"({"data":[{"id":1,"pending":2}],"_meta":{"_credits":{"used":1,"balance":900}}})"
                : R"({"data":{"id":1},"_meta":{"_credits":{"used":1,"balance":900}}})";
}

std::string answer_text(bool list, Framing framing) {
    const std::string body(answer_body(list));
    std::string text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-rate-limit-remaining-minute: 999\r\n";
    if (framing == Framing::length) {
        return text + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    const auto chunk = [](std::string_view part) {
        std::array<char, 16> size{};
        const auto end = std::to_chars(size.data(), size.data() + size.size(), part.size(), 16).ptr;
        return std::string(size.data(), end) + "\r\n" + std::string(part) + "\r\n";
    };
    const std::string_view whole = body;
    return text + "Transfer-Encoding: chunked\r\n\r\n" + chunk(whole.substr(0, 17)) + chunk(whole.substr(17)) +
           "0\r\n\r\n";
}

Origin::Origin(const asio::any_io_executor& executor, asio::ssl::context* tls)
    : executor_(executor), tls_(tls), acceptor_(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {}

void Origin::start() { asio::co_spawn(executor_, accept(), asio::detached); }

void Origin::stop() {
    error_code ignored;
    acceptor_.close(ignored);
}

void Origin::expect(std::uint16_t port, std::shared_ptr<Ledger> ledger) { ledgers_[port] = std::move(ledger); }

asio::awaitable<void> Origin::accept() {
    for (;;) {
        auto [ec, socket] = co_await acceptor_.async_accept(token);
        if (ec) co_return;
        error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        asio::co_spawn(executor_, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Origin::serve(tcp::socket socket) {
    error_code gone;
    const std::uint16_t port = socket.remote_endpoint(gone).port();
    if (gone) co_return;
    if (tls_ == nullptr) {
        co_await converse(socket, port);
        co_return;
    }
    asio::ssl::stream<tcp::socket> stream(std::move(socket), *tls_);
    const auto [ec] = co_await stream.async_handshake(asio::ssl::stream_base::server, token);
    if (!ec) co_await converse(stream, port);
}

template <class Stream>
asio::awaitable<void> Origin::converse(Stream& stream, std::uint16_t port) {
    std::string buffered;
    for (;;) {
        const auto [ec, head_size] =
            co_await asio::async_read_until(stream, asio::dynamic_buffer(buffered, request_limit), "\r\n\r\n", token);
        if (ec) co_return;
        const std::string head = buffered.substr(0, head_size);
        const auto length = body_size(head);
        const std::size_t size = head_size + length.value_or(0);
        if (buffered.size() < size) {
            const auto [cut, more] = co_await asio::async_read(stream, asio::dynamic_buffer(buffered),
                                                               asio::transfer_exactly(size - buffered.size()), token);
            if (cut) co_return;
        }
        buffered.erase(0, size);
        const std::shared_ptr<Ledger> ledger = ledgers_[port];
        if (!ledger) co_return;
        const std::string text = length ? execute(*ledger, head) : std::string(refusal);
        const bool goes_on = co_await answer(stream, *ledger, text);
        if (!goes_on || text == refusal) co_return;
    }
}

}  // namespace ofapi::faults
