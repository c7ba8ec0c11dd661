#pragma once

#include "http/response_parser.hpp"
#include "limits/random.hpp"
#include "net/address_book.hpp"
#include "net/deadlines.hpp"
#include "net/dial.hpp"
#include "net/piece_reader.hpp"
#include "net/pool.hpp"
#include "net/tls_context.hpp"
#include "net/transport.hpp"

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/intrusive/list.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::net {

/// What the connections of one pool have in common. Outlives them.
struct Shared {
    Shared(const boost::asio::any_io_executor& executor, PoolOptions pool_options);

    /// What TCP goes to, for people: the origin, or the proxy before it.
    [[nodiscard]] std::string first_hop() const;

    PoolOptions options;
    boost::asio::any_io_executor executor;
    std::unique_ptr<TlsContext> tls;  // none: in the clear
    std::shared_ptr<AddressBook> addresses;
    std::shared_ptr<Deadlines> deadlines;
    limits::Random random;
    std::uint64_t connections = 0;  // so far
    std::uint64_t bytes_sent = 0;   // in exchanges that have ended
    std::uint64_t bytes_received = 0;
    /// Holds bytes only between a read and the parser, never across a wait; so one serves all.
    std::vector<char> read_buffer;
};

struct InUseTag;
/// Links a connection that is opening or leased into its pool's list.
using InUseHook = boost::intrusive::list_base_hook<boost::intrusive::tag<InUseTag>,
                                                   boost::intrusive::link_mode<boost::intrusive::auto_unlink>>;

/// One connection: opened once, then one exchange after another.
///
/// Whatever ends it early (a deadline, a cancellation, the pool) sets `ended_` first and then cancels the socket; the
/// coroutine that waits looks at `ended_` after each wait. So it does not matter whether the wait had completed
/// already.
class Connection final : public InUseHook, private Timed {
 public:
    explicit Connection(Shared& shared);

    /// Looks the host up, connects and shakes hands. On failure detail() says why. Once.
    boost::asio::awaitable<error_code> open();
    [[nodiscard]] const std::string& detail() const noexcept { return detail_; }
    [[nodiscard]] std::uint64_t number() const noexcept { return number_; }
    [[nodiscard]] const Opening& opening() const noexcept { return opening_; }
    /// Why it cannot be used any more, and the code of a failure.
    [[nodiscard]] CloseReason close_reason() const noexcept;
    [[nodiscard]] error_code failure() const noexcept { return ended_ ? ended_ : code_; }
    [[nodiscard]] std::uint64_t exchanges() const noexcept { return exchanges_; }
    [[nodiscard]] std::uint64_t bytes_sent() const noexcept { return transport_.bytes_sent(); }
    [[nodiscard]] std::uint64_t bytes_received() const noexcept { return transport_.bytes_received(); }
    [[nodiscard]] bool resumed() const noexcept { return transport_.resumed(); }

    /// See Lease::exchange.
    boost::asio::awaitable<Exchange> exchange(std::string_view head, std::string_view body, bool head_request,
                                              Time deadline, std::span<const BodyPiece> rest);

    /// Ends what is under way with this code; the connection is of no use afterwards.
    void end(const error_code& code);
    [[nodiscard]] bool busy() const noexcept { return busy_; }

    /// Whether the peer has closed it while it was unused; if so it is of no use afterwards.
    [[nodiscard]] bool stale();
    [[nodiscard]] bool reusable() const noexcept { return reusable_ && !ended_; }
    [[nodiscard]] bool has_served() const noexcept { return exchanges_ > 0; }

    /// Old enough to be closed as soon as nothing runs on it.
    [[nodiscard]] bool aged(Time now) const noexcept { return now >= retire_at_; }
    /// From when on an idle connection is to be closed.
    void park(Time now) noexcept;
    [[nodiscard]] Time idle_until() const noexcept { return idle_until_; }

 private:
    void on_due() override;
    void limit(Time own, errc own_code, Time deadline);

    boost::asio::awaitable<error_code> connect();
    boost::asio::awaitable<error_code> tunnel();
    [[nodiscard]] error_code receive_tunnel();
    boost::asio::awaitable<error_code> shake_hands();
    error_code open_failed(const error_code& code, std::string_view step, std::string problem);

    [[nodiscard]] bool begin(bool head_request, Time now, Time deadline);
    [[nodiscard]] bool send_now(std::string_view& head, std::string_view& body);
    boost::asio::awaitable<void> send_rest(std::string_view head, std::string_view body, PieceReader* rest,
                                           Exchange& exchange, Time deadline);
    [[nodiscard]] bool next_piece(std::string_view& body, PieceReader* rest);
    boost::asio::awaitable<bool> wait_to_send();
    void receive(Exchange& exchange, Time deadline);
    [[nodiscard]] error_code lost_code() const;
    void fail(const error_code& code, std::string reason);
    void conclude(Exchange& exchange);
    [[nodiscard]] std::string describe_failure(const Exchange& exchange) const;

    Shared& shared_;
    Transport transport_;
    http::ResponseParser parser_;
    std::optional<AddressWait> address_wait_;
    std::shared_ptr<Dial> dial_;

    error_code ended_;  // from outside: a deadline, a cancellation, the pool
    error_code code_;   // from inside: what the exchange met
    std::string detail_;
    errc due_code_ = errc::connect_timeout;
    IoState want_ = IoState::want_read;
    Time sent_{};    // when the request had been sent, or it was seen that it need not be
    double spread_;  // of its limits, in [0, 1)
    Time retire_at_ = Time::max();
    Time idle_until_ = Time::max();
    std::optional<std::chrono::seconds> promised_;  // how long the server keeps it when idle
    bool send_failed_ = false;
    bool clean_ = true;  // nothing came after the answer
    bool busy_ = false;
    bool reusable_ = false;
    bool stale_ = false;
    std::uint64_t exchanges_ = 0;  // that ended with an answer
    std::uint64_t number_;
    Opening opening_;
};

}  // namespace ofapi::net
