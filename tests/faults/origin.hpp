#pragma once

// A service that counts what it has done. It answers three operations: a list, a message that is sent whenever it is
// asked to, and one that is sent once under its idempotency key.

#include "faults/fault.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace ofapi::faults {

/// How the end of an answer is told.
enum class Framing : std::uint8_t { length, chunked };

/// What one client has had done, and what is to befall the text of its next answer.
struct Ledger {
    std::size_t requests = 0;  ///< those that came whole and could be read
    std::size_t executed = 0;
    std::set<std::string> keys;
    Framing framing = Framing::length;
    Fault fault;
    bool struck = false;
};

/// The whole answer to a list (GET) or a message (POST), as it stands on the wire, and its body.
[[nodiscard]] std::string answer_text(bool list, Framing framing);
[[nodiscard]] std::string_view answer_body(bool list) noexcept;

/// To be used on the executor's one thread. Outlives its connections.
class Origin {
 public:
    /// Without a context it speaks plain TCP.
    Origin(const boost::asio::any_io_executor& executor, boost::asio::ssl::context* tls);

    void start();
    void stop();
    /// Whose ledger the connection from this port is kept in.
    void expect(std::uint16_t port, std::shared_ptr<Ledger> ledger);
    [[nodiscard]] boost::asio::ip::tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

 private:
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket);
    template <class Stream>
    boost::asio::awaitable<void> converse(Stream& stream, std::uint16_t port);

    boost::asio::any_io_executor executor_;
    boost::asio::ssl::context* tls_;
    boost::asio::ip::tcp::acceptor acceptor_;
    std::map<std::uint16_t, std::shared_ptr<Ledger>> ledgers_;
};

}  // namespace ofapi::faults
