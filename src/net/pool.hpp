#pragma once

// DRAFT CONTRACT: members beside the functions below are the implementer's. No Beast or OpenSSL header here.

#include "http/response_parser.hpp"
#include "http/url.hpp"

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ofapi::net {

struct PoolOptions {
    http::Origin origin;
    std::string ca_file;                 ///< empty: the system's store
    std::size_t max_connections = 64;
    std::size_t max_handshakes = 16;
    std::size_t max_waiters = 1024;
    Duration connect_timeout = std::chrono::seconds(10);
    Duration idle_timeout = std::chrono::seconds(45);
    Duration first_byte_timeout = std::chrono::seconds(60);
    Duration answer_timeout = std::chrono::seconds(60);
    http::ParserLimits parser;
};

struct PoolCounters {
    std::uint64_t connects = 0;        ///< opened, TLS included
    std::uint64_t connect_failures = 0;
    std::uint64_t tls_resumed = 0;
    std::uint64_t reused = 0;          ///< leases of a connection that had served before
    std::uint64_t found_closed = 0;    ///< idle connections that had been closed by the server
    std::size_t idle = 0;
    std::size_t leased = 0;
    std::size_t opening = 0;
    std::size_t waiting = 0;
};

/// How far an exchange came; what may be retried depends on it.
struct Exchange {
    error_code code;          ///< success: status, headers and body are set
    std::string detail;       ///< what the transport says, for people
    bool wrote = false;       ///< at least one byte of the request may have reached the server
    bool answered = false;    ///< at least one byte of the answer came
    bool reused = false;      ///< the connection had served before
    int status = 0;
    std::string headers;
    std::string body;
    Time sent{};              ///< just before the first byte was written
    Time first_byte{};
    Time done{};
};

class Pool;
class Connection;

/// A connection that one call has for itself. Gives it back on destruction: to be used again if its last exchange left
/// it clean, closed otherwise.
class Lease {
 public:
    Lease() = default;
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) noexcept;
    ~Lease();
    explicit operator bool() const noexcept { return connection_ != nullptr; }

    /// Whether the server has closed the connection (or sent something nobody asked for) while it waited.
    [[nodiscard]] bool stale() const;

    /// Writes the request (head and body are sent as they are) and reads the answer. Never throws; the deadline is
    /// the call's own, beside the pool's timeouts.
    boost::asio::awaitable<Exchange> exchange(std::string_view head, std::string_view body, bool head_request, Time deadline);

    /// Ends a running exchange with `operation_aborted`. On the pool's executor.
    void cancel();

 private:
    friend class Pool;
    std::shared_ptr<Pool> pool_;
    std::unique_ptr<Connection> connection_;
};

/// A caller's place in the queue for a connection; lives in the caller for as long as it waits.
class Waiter;  // the implementer's; see Pool::lease

struct LeaseResult {
    Lease lease;
    error_code code;
    std::string detail;
};

/// Keep-alive connections to one origin. LIFO reuse, FIFO waiters, a cap on connections and on handshakes, one sweep
/// timer for all deadlines. Everything on one executor (a strand).
class Pool : public std::enable_shared_from_this<Pool> {
 public:
    /// Throws `Error` where the CA file cannot be read.
    static std::shared_ptr<Pool> create(boost::asio::any_io_executor strand, PoolOptions options);

    /// An idle connection that is still open, at once; or an empty lease.
    [[nodiscard]] Lease try_lease();

    /// A connection: idle, or opened, or given back by another. Fails with `queue_full`, `deadline_exceeded`,
    /// `operation_aborted` (cancelled or closed), or with why opening one failed. `ticket` names the wait for cancel().
    boost::asio::awaitable<LeaseResult> lease(Time deadline, const void* ticket);
    void cancel(const void* ticket);

    /// Closes idle connections, fails waiters and cancels running exchanges with `operation_aborted`. No new leases.
    void close();
    /// True once nothing is open, opening or leased.
    [[nodiscard]] bool drained() const noexcept;

    [[nodiscard]] PoolCounters counters() const;
};

}  // namespace ofapi::net
