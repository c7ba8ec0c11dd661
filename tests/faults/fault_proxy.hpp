#pragma once

// A way between a client and a server on which one thing goes wrong, at one byte. It knows neither HTTP nor TLS.

#include "faults/fault.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace ofapi::faults {

/// Accepts connections on a port of 127.0.0.1 and passes their bytes on to the server and back. To be used on the
/// executor's one thread; lives until close() and until its connections have ended.
class FaultProxy : public std::enable_shared_from_this<FaultProxy> {
 public:
    /// `announce` is called with the port from which a connection comes to the server, before any byte does.
    FaultProxy(const boost::asio::any_io_executor& executor, boost::asio::ip::tcp::endpoint server,
               std::function<void(std::uint16_t)> announce);

    void start();
    /// The bytes are counted from here, and the fault is due.
    void arm(const Fault& fault);
    void close();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::size_t passed(Side side) const noexcept { return passed_[index(side)]; }
    /// What the client had sent when the server said its first word, and what that had said until the client's next.
    [[nodiscard]] std::size_t opening(Side side) const noexcept { return opening_[index(side)]; }
    [[nodiscard]] bool struck() const noexcept { return struck_; }

 private:
    struct Link;
    static constexpr std::size_t index(Side side) noexcept { return static_cast<std::size_t>(side); }
    static boost::asio::awaitable<void> accept(std::shared_ptr<FaultProxy> self);
    static boost::asio::awaitable<void> connect(std::shared_ptr<FaultProxy> self, std::shared_ptr<Link> link);
    static boost::asio::awaitable<void> pump(std::shared_ptr<FaultProxy> self, std::shared_ptr<Link> link, Side side);
    boost::asio::awaitable<bool> strike(Link& link, boost::asio::ip::tcp::socket& to, char* bytes, std::size_t count,
                                        std::size_t at);
    void note_opening(Side side);

    boost::asio::any_io_executor executor_;
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::ip::tcp::endpoint server_;
    std::function<void(std::uint16_t)> announce_;
    std::vector<std::weak_ptr<Link>> links_;
    Fault fault_;
    std::size_t passed_[2] = {0, 0};
    std::size_t opening_[2] = {0, 0};
    bool struck_ = false;
};

}  // namespace ofapi::faults
