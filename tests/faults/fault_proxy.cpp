#include "faults/fault_proxy.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/socket_base.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <chrono>
#include <utility>

namespace ofapi::faults {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr auto token = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t chunk_bytes = 8192;

}  // namespace

struct FaultProxy::Link {
    explicit Link(tcp::socket accepted) : client(std::move(accepted)), server(client.get_executor()) {}

    void end(bool by_reset) {
        for (tcp::socket* socket : {&client, &server}) {
            error_code ignored;
            if (by_reset) socket->set_option(asio::socket_base::linger(true, 0), ignored);
            socket->close(ignored);
        }
    }

    tcp::socket client, server;
};

FaultProxy::FaultProxy(const asio::any_io_executor& executor, tcp::endpoint server,
                       std::function<void(std::uint16_t)> announce)
    : executor_(executor),
      acceptor_(executor, tcp::endpoint(asio::ip::address_v4::loopback(), 0)),
      server_(std::move(server)),
      announce_(std::move(announce)) {}

void FaultProxy::start() { asio::co_spawn(executor_, accept(shared_from_this()), asio::detached); }

void FaultProxy::arm(const Fault& fault) {
    fault_ = fault;
    passed_[0] = passed_[1] = 0;
    struck_ = false;
}

void FaultProxy::close() {
    error_code ignored;
    acceptor_.close(ignored);
    for (const auto& entry : links_) {
        if (const auto link = entry.lock()) link->end(true);
    }
}

std::uint16_t FaultProxy::port() const { return acceptor_.local_endpoint().port(); }

asio::awaitable<void> FaultProxy::accept(std::shared_ptr<FaultProxy> self) {
    for (;;) {
        auto [ec, socket] = co_await self->acceptor_.async_accept(token);
        if (ec) co_return;
        auto link = std::make_shared<Link>(std::move(socket));
        self->links_.push_back(link);
        asio::co_spawn(self->executor_, connect(self, std::move(link)), asio::detached);
    }
}

asio::awaitable<void> FaultProxy::connect(std::shared_ptr<FaultProxy> self, std::shared_ptr<Link> link) {
    const auto [ec] = co_await link->server.async_connect(self->server_, token);
    if (ec) {
        link->end(true);
        co_return;
    }
    for (tcp::socket* socket : {&link->client, &link->server}) {
        error_code ignored;
        socket->set_option(tcp::no_delay(true), ignored);
    }
    error_code closed;
    const tcp::endpoint local = link->server.local_endpoint(closed);
    if (closed) co_return;
    self->announce_(local.port());
    asio::co_spawn(self->executor_, pump(self, link, Side::request), asio::detached);
    asio::co_spawn(self->executor_, pump(self, link, Side::answer), asio::detached);
}

asio::awaitable<void> FaultProxy::pump(std::shared_ptr<FaultProxy> self, std::shared_ptr<Link> link, Side side) {
    tcp::socket& from = side == Side::request ? link->client : link->server;
    tcp::socket& to = side == Side::request ? link->server : link->client;
    std::size_t& passed = self->passed_[index(side)];
    std::vector<char> bytes(chunk_bytes);
    for (;;) {
        const auto [ec, count] = co_await from.async_read_some(asio::buffer(bytes), token);
        if (ec) break;
        self->note_opening(side);
        const Fault& fault = self->fault_;
        const bool due = fault.kind != Kind::none && fault.side == side && !self->struck_;
        if (due && fault.position < passed + count) {
            self->struck_ = true;
            const bool goes_on = co_await self->strike(*link, to, bytes.data(), count, fault.position - passed);
            if (!goes_on) co_return;
        } else {
            const auto [failed, written] = co_await asio::async_write(to, asio::buffer(bytes.data(), count), token);
            if (failed) break;
        }
        passed += count;
    }
    link->end(false);
}

/// False where the connection has ended.
asio::awaitable<bool> FaultProxy::strike(Link& link, tcp::socket& to, char* bytes, std::size_t count, std::size_t at) {
    const Kind kind = fault_.kind;
    if (kind == Kind::corrupt) bytes[at] = static_cast<char>(bytes[at] ^ damaged_bit(fault_.position));
    const std::size_t first = kind == Kind::corrupt ? count : at;
    if (first > 0) {
        const auto [failed, written] = co_await asio::async_write(to, asio::buffer(bytes, first), token);
        if (failed) co_return false;
    }
    if (kind == Kind::cut || kind == Kind::finish || kind == Kind::reset) {
        link.end(kind == Kind::reset);
        co_return false;
    }
    if (kind == Kind::delay) {
        asio::steady_timer pause(executor_, std::chrono::milliseconds(5));
        co_await pause.async_wait(token);
    } else {
        co_await asio::post(executor_, asio::use_awaitable);  // the receiver may see the first part alone
    }
    if (first < count) {
        const auto [failed, written] =
            co_await asio::async_write(to, asio::buffer(bytes + first, count - first), token);
        co_return !failed;
    }
    co_return true;
}

void FaultProxy::note_opening(Side side) {
    if (side == Side::answer && opening_[0] == 0) opening_[0] = passed_[0];
    if (side == Side::request && opening_[1] == 0) opening_[1] = passed_[1];
}

}  // namespace ofapi::faults
