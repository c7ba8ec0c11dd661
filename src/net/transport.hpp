#pragma once

// Bytes to and from one server, in the clear or over TLS: non-blocking calls that say what to wait for, and a socket
// to wait on. There is no operation under way inside; whoever calls waits with `socket().async_wait`.
//
// OpenSSL works on the socket itself, through a BIO of our own: no pair of buffers in between (68 kB less for each idle
// connection than asio::ssl::stream), no SIGPIPE, and no call for bytes that are known not to be there: after a read
// that came back short the socket is empty until it has been waited for.

#include "net/tls_context.hpp"

#include <ofapi/error.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ofapi::net {

enum class IoState {
    done,        ///< `bytes` were moved (or the handshake is complete)
    want_read,   ///< nothing now: wait until the socket can be read
    want_write,  ///< nothing now: wait until the socket can be written
    closed,      ///< the peer has closed; over TLS, see closed_properly()
    failed,      ///< see error() and reason()
};

struct IoResult {
    IoState state = IoState::failed;
    std::size_t bytes = 0;
};

/// What to wait for after `want_read` or `want_write`.
[[nodiscard]] inline boost::asio::socket_base::wait_type wait_type(IoState want) noexcept {
    return want == IoState::want_write ? boost::asio::socket_base::wait_write : boost::asio::socket_base::wait_read;
}

class Transport {
 public:
    explicit Transport(const boost::asio::any_io_executor& executor) : socket_(executor) {}
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    /// Closes; a TLS connection that was sound keeps its session resumable.
    ~Transport();

    [[nodiscard]] boost::asio::ip::tcp::socket& socket() noexcept { return socket_; }

    /// Puts TLS on the connected socket; handshake() comes next. `context` must outlive this.
    void start_tls(TlsContext& context);
    /// Fails with `certificate_refused` or `tls_failed`.
    [[nodiscard]] IoResult handshake();
    [[nodiscard]] bool resumed() const noexcept;

    [[nodiscard]] IoResult read(std::span<char> buffer);
    /// Writes some of `first`, then `second`, in as few packets as can be. After want_* call again with the same bytes.
    [[nodiscard]] IoResult write(std::string_view first, std::string_view second);

    /// To be called after the socket has been waited for.
    void woken() noexcept { drained_ = false; }

    /// Whether the peer has closed an idle connection, or sent what nobody asked for. One system call.
    [[nodiscard]] bool stale();

    /// Whether one byte at least was given to the network since the last call of mark_unsent().
    [[nodiscard]] bool sent_anything() const noexcept { return sent_anything_; }
    void mark_unsent() noexcept { sent_anything_ = false; }
    /// On the wire, since the connection was opened.
    [[nodiscard]] std::uint64_t bytes_sent() const noexcept { return bytes_sent_; }
    [[nodiscard]] std::uint64_t bytes_received() const noexcept { return bytes_received_; }
    /// Over TLS, whether the peer said that it closes, so that nothing can be missing at the end.
    [[nodiscard]] bool closed_properly() const noexcept { return closed_properly_; }

    [[nodiscard]] const error_code& error() const noexcept { return error_; }
    [[nodiscard]] const std::string& reason() const noexcept { return reason_; }

 private:
    struct Bio;

    [[nodiscard]] std::ptrdiff_t receive(void* data, std::size_t size) noexcept;
    [[nodiscard]] std::ptrdiff_t send(const void* data, std::size_t size) noexcept;
    [[nodiscard]] IoResult receive_plain(std::span<char> buffer);
    [[nodiscard]] IoResult send_plain(std::string_view first, std::string_view second);
    [[nodiscard]] IoResult outcome(int result);
    [[nodiscard]] IoResult fail(int system_error);

    boost::asio::ip::tcp::socket socket_;
    TlsContext* context_ = nullptr;
    SslPtr ssl_;
    std::string joined_;  // head and body of a TLS record
    std::uint64_t bytes_sent_ = 0;
    std::uint64_t bytes_received_ = 0;
    int system_error_ = 0;
    bool end_of_stream_ = false;
    bool drained_ = false;
    bool sent_anything_ = false;
    bool closed_properly_ = false;
    bool sound_ = true;  // no fatal TLS error so far
    error_code error_;
    std::string reason_;
};

}  // namespace ofapi::net
