#pragma once

// Keep-alive connections to one origin.
//
// A connection is opening (owned by a connector, a coroutine of the pool's), leased (owned by a Lease) or idle (owned
// by the pool). Connections go out last in, first out: what the load does not need is idle for long and is closed. What
// reaches its greatest age is closed when it comes back or while it is idle, never during an exchange. Waiters are
// served first in, first out. A connector is started because somebody waits, but not for that waiter: whatever becomes
// free first serves the waiter at the head, so a waiter that gives up leaves no trace, and the connection that was
// being opened serves another or becomes idle. While connections are in use, some may be opened ahead of demand. A
// connection that cannot be opened fails one waiter, with the reason; where it was the last hope of all who wait, it
// fails all of them. After that connections are opened one at a time, then two, then four.
//
// The one rule: everything happens on one executor (a strand), and nobody is resumed from within a change of state.
// Waiters wait on timers of their own; to cancel the timer is to post the resumption. So a function here runs to its
// end before any effect of it is seen, and a coroutine that waits is owned by Asio, never by the pool: neither leaks
// where the executor's context goes away first.

#include "http/proxy.hpp"
#include "http/response_parser.hpp"
#include "http/url.hpp"
#include "net/look_up.hpp"

#include <ofapi/error.hpp>
#include <ofapi/observer.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ofapi::net {

/// Durations are taken for at most a year, numbers for at least one.
struct PoolOptions {
    http::Origin origin;
    std::string ca_file;               ///< empty: the system's store
    std::optional<http::Proxy> proxy;  ///< through which the origin's TLS is tunnelled
    std::size_t max_connections = 64;
    std::size_t max_handshakes = 16;  ///< connections that are being opened at a time
    std::size_t max_waiters = 1024;
    std::size_t spare_connections = 0;                       ///< opened ahead of demand, while any is in use
    Duration connect_timeout = std::chrono::seconds(10);     ///< look-up, TCP, tunnel and TLS together
    Duration idle_timeout = std::chrono::seconds(45);        ///< less where the server's Keep-Alive says so
    Duration max_age = std::chrono::minutes(10);             ///< of a connection; zero: no limit
    Duration send_timeout = std::chrono::seconds(60);        ///< while none of the request can be sent
    Duration first_byte_timeout = std::chrono::seconds(60);  ///< from the request sent to the answer's first byte
    Duration answer_timeout = std::chrono::seconds(60);      ///< from the request sent to the answer's last byte
    http::ParserLimits parser;
    std::uint64_t seed = 0;              ///< of the jitter
    std::shared_ptr<Observer> observer;  ///< hears of connections
    Resolver resolver = resolve;         ///< how a host's name is looked up
};

struct PoolCounters {
    [[nodiscard]] std::uint64_t closed_for(CloseReason reason) const {
        return closed[static_cast<std::size_t>(reason)];
    }

    std::uint64_t connects = 0;  ///< opened, TLS included
    std::uint64_t connect_failures = 0;
    std::uint64_t tls_resumed = 0;
    std::uint64_t reused = 0;                           ///< leases of a connection that had served before
    std::array<std::uint64_t, close_reasons> closed{};  ///< by CloseReason
    std::uint64_t bytes_sent = 0;                       ///< in exchanges that have ended
    std::uint64_t bytes_received = 0;
    std::size_t idle = 0;
    std::size_t leased = 0;
    std::size_t opening = 0;
    std::size_t waiting = 0;
};

/// What opening a connection took.
struct Opening {
    Duration resolve{};
    Duration connect{};
    Duration handshake{};
};

/// How far an exchange came; what may be retried depends on it.
struct Exchange {
    error_code code;               ///< success: status, headers and body are set
    std::string detail;            ///< what the transport says, for people
    bool wrote = false;            ///< at least one byte of the request may have reached the server
    bool answered = false;         ///< at least one byte of the answer came
    bool reused = false;           ///< the connection had served before
    std::uint64_t connection = 0;  ///< its number; 0: there was none
    Opening opening;               ///< what opening it took, where it had not served before
    std::uint64_t bytes_sent = 0;  ///< on the wire
    std::uint64_t bytes_received = 0;
    int status = 0;
    std::string headers;
    std::string body;
    Time sent{};        ///< just before the first byte was written
    Time first_byte{};  ///< when the answer's first byte came; the epoch if none did
    Time done{};
};

class Pool;
class Connection;

/// A connection that one call has for itself. Gives it back on destruction: to be used again if its last exchange left
/// it clean, closed otherwise. Keeps the pool alive. On the pool's executor only.
class Lease {
 public:
    Lease() noexcept;
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) noexcept;
    ~Lease();
    explicit operator bool() const noexcept { return connection_ != nullptr; }

    [[nodiscard]] std::uint64_t number() const noexcept;

    /// Whether the server has closed the connection (or sent something nobody asked for) while it waited. If so, it
    /// will not be used again. One system call.
    [[nodiscard]] bool stale() const;

    /// Writes the request (head, body and the rest of it are sent as they are) and reads the answer. Never throws; the
    /// deadline is the call's own, beside the pool's timeouts. The lease and what is sent must stay until it completes.
    /// One at a time. To be cancelled by cancel() or Pool::close(), not through a cancellation slot.
    ///
    /// A server that answers before it has read the whole request gets its answer through, at once, but not another
    /// request. A file that cannot be sent as it was announced fails the exchange with `invalid_argument`: before
    /// anything is written if that can be seen then, else in the middle of the request, which is then never completed.
    boost::asio::awaitable<Exchange> exchange(std::string_view head, std::string_view body, bool head_request,
                                              Time deadline, std::span<const BodyPiece> rest = {});

    /// Ends a running exchange with `operation_aborted`, and the connection with it. Without one, does nothing.
    void cancel();

 private:
    friend class Pool;
    Lease(std::shared_ptr<Pool> pool, std::unique_ptr<Connection> connection) noexcept;
    void give_back() noexcept;

    std::shared_ptr<Pool> pool_;
    std::unique_ptr<Connection> connection_;
};

struct LeaseResult {
    Lease lease;
    error_code code;
    std::string detail;
};

/// See the head of this file. All functions on the executor given.
class Pool : public std::enable_shared_from_this<Pool> {
 public:
    /// Throws `Error` where the CA file cannot be used.
    static std::shared_ptr<Pool> create(boost::asio::any_io_executor strand, PoolOptions options);
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool();

    /// An idle connection that is still open, at once; or an empty lease.
    [[nodiscard]] Lease try_lease();

    /// A connection: idle, or opened, or given back by another. Fails with `queue_full`, `deadline_exceeded`,
    /// `operation_aborted` (cancelled or closed), or with why opening one failed. `ticket` names the wait for cancel().
    boost::asio::awaitable<LeaseResult> lease(Time deadline, const void* ticket);
    /// Ends the wait of that name, if there is one, with `operation_aborted`. Takes effect after this has returned.
    void cancel(const void* ticket);

    /// Closes what is idle: somebody has found that such connections do not work any more.
    void close_idle();

    /// Closes idle connections, fails waiters and cancels running exchanges with `operation_aborted`. No new leases.
    void close();
    /// True once nothing is open, opening or leased.
    [[nodiscard]] bool drained() const noexcept;

    [[nodiscard]] PoolCounters counters() const noexcept;

 private:
    friend class Lease;
    struct State;
    class Waiter;

    Pool(boost::asio::any_io_executor executor, PoolOptions options);

    static boost::asio::awaitable<void> open(std::shared_ptr<Pool> self, std::unique_ptr<Connection> connection);
    void opened(std::unique_ptr<Connection> connection, const error_code& code, std::string detail);
    void give_back(std::unique_ptr<Connection> connection);
    void hand_over(std::unique_ptr<Connection> connection, Time now);
    [[nodiscard]] Lease lend(std::unique_ptr<Connection> connection);
    void grow();

    std::unique_ptr<State> state_;
};

}  // namespace ofapi::net
