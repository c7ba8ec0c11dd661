#include "net/pool.hpp"

#include "net/connection.hpp"
#include "net/pool_policy.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

namespace ofapi::net {
namespace {

namespace asio = boost::asio;

/// Closes connections that have been idle for too long.
class IdleSweep final : public Timed {
 public:
    IdleSweep(Deadlines& deadlines, std::vector<std::unique_ptr<Connection>>& idle)
        : deadlines_(deadlines), idle_(idle) {}

    void watch(const Connection& connection) {
        if (connection.idle_until() < due()) {
            deadlines_.set(*this, connection.idle_until());
        }
    }

 private:
    void on_due() override {
        const Time now = Clock::now();
        std::erase_if(idle_, [now](const auto& connection) { return connection->idle_until() <= now; });
        for (const auto& connection : idle_) {
            watch(*connection);
        }
    }

    Deadlines& deadlines_;
    std::vector<std::unique_ptr<Connection>>& idle_;
};

}  // namespace

/// A place in the queue. Lives in the frame of lease().
class Pool::Waiter : public boost::intrusive::list_base_hook<> {
 public:
    Waiter(State& state, const void* ticket, Time deadline);
    ~Waiter();
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

    [[nodiscard]] const void* ticket() const noexcept { return ticket_; }
    [[nodiscard]] asio::steady_timer& timer() noexcept { return timer_; }

    /// Takes it out of the queue with what it is to return; it returns later.
    void settle(LeaseResult result);
    [[nodiscard]] bool settled() const noexcept { return !is_linked(); }
    [[nodiscard]] LeaseResult take_result() noexcept { return std::move(result_); }

 private:
    State& state_;
    const void* ticket_;
    asio::steady_timer timer_;
    LeaseResult result_;
};

struct Pool::State {
    State(const asio::any_io_executor& executor, PoolOptions options)
        : shared(executor, std::move(options)), idle_sweep(*shared.deadlines, idle) {}

    [[nodiscard]] PoolLoad load() const noexcept { return {waiters.size(), opening, idle.size(), leased}; }

    Shared shared;
    std::vector<std::unique_ptr<Connection>> idle;  // the one used last is last
    IdleSweep idle_sweep;
    boost::intrusive::list<Connection, boost::intrusive::base_hook<InUseHook>,
                           boost::intrusive::constant_time_size<false>>
        in_use;  // opening or leased
    boost::intrusive::list<Waiter> waiters;
    std::size_t opening = 0;
    std::size_t leased = 0;
    bool closed = false;
    std::string last_failure;
    PoolCounters counters;
};

Pool::Waiter::Waiter(State& state, const void* ticket, Time deadline)
    : state_(state), ticket_(ticket), timer_(state.shared.executor, deadline) {
    state_.waiters.push_back(*this);
}

Pool::Waiter::~Waiter() {
    if (!settled()) {
        state_.waiters.erase(state_.waiters.iterator_to(*this));
    }
}

void Pool::Waiter::settle(LeaseResult result) {
    state_.waiters.erase(state_.waiters.iterator_to(*this));
    result_ = std::move(result);
    timer_.cancel();
}

// Lease.

Lease::Lease() noexcept = default;
Lease::Lease(std::shared_ptr<Pool> pool, std::unique_ptr<Connection> connection) noexcept
    : pool_(std::move(pool)), connection_(std::move(connection)) {}
Lease::Lease(Lease&&) noexcept = default;
Lease& Lease::operator=(Lease&& other) noexcept {
    if (this != &other) {
        give_back();
        pool_ = std::move(other.pool_);
        connection_ = std::move(other.connection_);
    }
    return *this;
}
Lease::~Lease() { give_back(); }

void Lease::give_back() noexcept {
    if (connection_) {
        pool_->give_back(std::move(connection_));
    }
}

bool Lease::stale() const {
    const bool was_usable = connection_->reusable();
    const bool is_stale = connection_->stale();
    if (is_stale && was_usable) {
        ++pool_->state_->counters.found_closed;
    }
    return is_stale;
}

asio::awaitable<Exchange> Lease::exchange(std::string_view head, std::string_view body, bool head_request,
                                          Time deadline) {
    return connection_->exchange(head, body, head_request, deadline);
}

void Lease::cancel() {
    if (connection_ && connection_->busy()) {
        connection_->end(asio::error::operation_aborted);
    }
}

// Pool.

std::shared_ptr<Pool> Pool::create(asio::any_io_executor strand, PoolOptions options) {
    return std::shared_ptr<Pool>(new Pool(std::move(strand), std::move(options)));
}

Pool::Pool(asio::any_io_executor executor, PoolOptions options)
    : state_(std::make_unique<State>(executor, std::move(options))) {}

Pool::~Pool() = default;

Lease Pool::try_lease() {
    State& state = *state_;
    while (!state.idle.empty()) {
        auto connection = std::move(state.idle.back());
        state.idle.pop_back();
        if (!connection->stale()) {
            return lend(std::move(connection));
        }
        ++state.counters.found_closed;
    }
    return {};
}

asio::awaitable<LeaseResult> Pool::lease(Time deadline, const void* ticket) {
    const auto self = shared_from_this();
    State& state = *state_;
    LeaseResult result;
    if (state.closed) {
        result.code = asio::error::operation_aborted;
        result.detail = "the pool is closed";
        co_return result;
    }
    result.lease = try_lease();
    if (result.lease) {
        co_return result;
    }
    if (state.waiters.size() >= state.shared.options.max_waiters) {
        result.code = errc::queue_full;
        result.detail = std::to_string(state.waiters.size()) +
                        " calls wait for a connection already, which is the limit (max_waiters)";
        co_return result;
    }

    Waiter waiter(state, ticket, deadline);
    grow();
    const auto [woken] = co_await waiter.timer().async_wait(asio::as_tuple(asio::deferred));
    if (waiter.settled()) {
        co_return waiter.take_result();
    }
    result.code = woken ? error_code(woken) : error_code(errc::deadline_exceeded);
    result.detail = "no connection became free in time: " + std::to_string(state.leased) + " are in use, " +
                    std::to_string(state.opening) + " are being opened, the limit is " +
                    std::to_string(state.shared.options.max_connections);
    if (!state.last_failure.empty()) {
        result.detail += "; the last one that could not be opened: " + state.last_failure;
    }
    co_return result;
}

void Pool::cancel(const void* ticket) {
    const auto found = std::ranges::find(state_->waiters, ticket, &Waiter::ticket);
    if (found != state_->waiters.end()) {
        found->settle({Lease(), asio::error::operation_aborted, "cancelled while waiting for a connection"});
    }
}

void Pool::close() {
    State& state = *state_;
    if (state.closed) {
        return;
    }
    state.closed = true;
    while (!state.waiters.empty()) {
        state.waiters.front().settle({Lease(), asio::error::operation_aborted, "the pool was closed"});
    }
    state.idle.clear();
    for (Connection& connection : state.in_use) {
        connection.end(asio::error::operation_aborted);
    }
    state.shared.deadlines->stop();
}

bool Pool::drained() const noexcept { return state_->idle.empty() && state_->opening == 0 && state_->leased == 0; }

PoolCounters Pool::counters() const noexcept {
    PoolCounters counters = state_->counters;
    const PoolLoad load = state_->load();
    counters.idle = load.idle;
    counters.leased = load.leased;
    counters.opening = load.opening;
    counters.waiting = load.waiting;
    return counters;
}

// Starts connectors for waiters that nothing is being opened for.
void Pool::grow() {
    State& state = *state_;
    if (state.closed) {
        return;
    }
    const PoolOptions& options = state.shared.options;
    for (auto missing = connections_to_open(state.load(), options.max_connections, options.max_handshakes); missing > 0;
         --missing) {
        auto connection = std::make_unique<Connection>(state.shared);
        state.in_use.push_back(*connection);
        ++state.opening;
        asio::co_spawn(state.shared.executor, open(shared_from_this(), std::move(connection)),
                       [](const std::exception_ptr& error) {
                           if (error) {
                               std::rethrow_exception(error);
                           }
                       });
    }
}

asio::awaitable<void> Pool::open(std::shared_ptr<Pool> self, std::unique_ptr<Connection> connection) {
    // Whoever called grow() has more to do first.
    co_await asio::post(self->state_->shared.executor, asio::deferred);
    error_code code;
    std::string detail;
    try {
        code = co_await connection->open();
        detail = connection->detail();
    } catch (const std::exception& error) {  // out of memory or of descriptors
        code = errc::connect_failed;
        detail = error.what();
    }
    self->opened(std::move(connection), code, std::move(detail));
}

void Pool::opened(std::unique_ptr<Connection> connection, const error_code& code, std::string detail) {
    State& state = *state_;
    --state.opening;
    connection->InUseHook::unlink();
    if (code) {
        connection.reset();
        ++state.counters.connect_failures;
        state.last_failure = detail;
        if (!state.waiters.empty()) {
            state.waiters.front().settle({Lease(), code, std::move(detail)});
        }
    } else {
        ++state.counters.connects;
        state.counters.tls_resumed += connection->resumed() ? 1U : 0U;
        state.last_failure.clear();
        hand_over(std::move(connection));
    }
    grow();
}

void Pool::give_back(std::unique_ptr<Connection> connection) {
    State& state = *state_;
    --state.leased;
    connection->InUseHook::unlink();
    if (connection->reusable()) {
        hand_over(std::move(connection));
    } else {
        connection.reset();
        grow();
    }
}

// To the waiter at the head, or to the idle ones.
void Pool::hand_over(std::unique_ptr<Connection> connection) {
    State& state = *state_;
    if (state.closed) {
        return;
    }
    if (!state.waiters.empty()) {
        state.waiters.front().settle({lend(std::move(connection)), error_code(), std::string()});
        return;
    }
    connection->park(Clock::now());
    state.idle_sweep.watch(*connection);
    state.idle.push_back(std::move(connection));
}

Lease Pool::lend(std::unique_ptr<Connection> connection) {
    State& state = *state_;
    state.in_use.push_back(*connection);
    ++state.leased;
    state.counters.reused += connection->has_served() ? 1U : 0U;
    return {shared_from_this(), std::move(connection)};
}

}  // namespace ofapi::net
