#pragma once

// A server that does exactly what a test says, byte by byte, over TCP or TLS on 127.0.0.1: each connection is served by
// a thread of its own that runs the test's script with blocking calls. A script that throws ends its connection.

#include "support/certificates.hpp"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ofapi::test {

/// The client has closed, or did not do within ten seconds what the script waits for.
class PeerGone : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

class RawServer;

/// One connection, as its script sees it.
class Peer {
 public:
    Peer(RawServer& server, int socket, std::size_t number);
    ~Peer();
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    /// Counted from 0 in the order of accepting.
    [[nodiscard]] std::size_t number() const noexcept { return number_; }
    /// The head of the next request, with its body if Content-Length says that there is one. PeerGone at the end.
    std::string read_request();
    /// Some bytes; empty at the end.
    std::string read_some();
    void write(std::string_view bytes);
    /// A whole answer with this body.
    void answer(std::string_view body, std::string_view status = "200 OK", std::string_view more_fields = "");
    /// Answers requests until the client closes.
    void serve(std::string_view body = "ok");
    /// Waits until the client has closed.
    void wait_closed();
    /// The same without reading a byte of what the client sends.
    void wait_unread();
    /// Closes with a reset instead of an end.
    void reset();
    void close();
    [[nodiscard]] bool resumed() const;
    [[nodiscard]] int socket() const noexcept { return socket_; }

 private:
    friend class RawServer;
    struct Tls;
    void start_tls();

    RawServer& server_;
    int socket_;
    std::size_t number_;
    std::string buffered_;
    std::unique_ptr<Tls> tls_;
};

struct TlsSettings {
    TlsSettings() {}
    Identity identity;
    int only_version = 0;                    ///< TLS1_2_VERSION, TLS1_3_VERSION, or 0 for any
    std::optional<std::size_t> hangs_up_on;  ///< the connection that is closed in the middle of its handshake
    bool never_shake = false;                ///< accepts TCP, and then says nothing
};

class RawServer {
 public:
    using Script = std::function<void(Peer&)>;

    explicit RawServer(Script script, std::optional<TlsSettings> tls = std::nullopt);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] std::size_t accepted() const noexcept { return accepted_; }
    [[nodiscard]] std::size_t requests() const noexcept { return requests_; }
    [[nodiscard]] std::size_t resumed() const noexcept { return resumed_; }
    [[nodiscard]] std::size_t failed_handshakes() const noexcept { return failed_handshakes_; }

 private:
    friend class Peer;
    struct Context;
    void accept();
    void serve(int socket, std::size_t number);
    void forget(int socket);

    Script script_;
    std::optional<TlsSettings> tls_;
    std::unique_ptr<Context> context_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<std::size_t> accepted_{0}, requests_{0}, resumed_{0}, failed_handshakes_{0};
    std::mutex mutex_;
    std::vector<int> sockets_;
    bool stopping_ = false;
    std::vector<std::thread> peers_;
    std::thread acceptor_;
};

/// A port on which nobody listens.
[[nodiscard]] std::uint16_t closed_port();

}  // namespace ofapi::test
