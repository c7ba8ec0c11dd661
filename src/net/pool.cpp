#include "net/pool.hpp"

#include "net/pool_state.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace ofapi::net {

namespace asio = boost::asio;

namespace {

void tell_opened(const Shared& shared, const Connection& connection, const error_code& code) {
    const std::string authority = shared.options.origin.authority();
    ConnectionOpened event;
    event.number = connection.number();
    event.authority = authority;
    event.code = code;
    event.tls = shared.options.origin.tls;
    event.resumed = !code && connection.resumed();
    event.resolve = connection.opening().resolve;
    event.connect = connection.opening().connect;
    event.handshake = connection.opening().handshake;
    shared.options.observer->on_connection_opened(event);
}

}  // namespace

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

std::shared_ptr<Pool> Pool::create(asio::any_io_executor strand, PoolOptions options) {
    return std::shared_ptr<Pool>(new Pool(std::move(strand), std::move(options)));
}

Pool::Pool(asio::any_io_executor executor, PoolOptions options)
    : state_(std::make_unique<State>(executor, std::move(options))) {}

Pool::~Pool() = default;

Lease Pool::try_lease() {
    State& state = *state_;
    const Time now = Clock::now();
    while (!state.idle.empty()) {
        auto connection = std::move(state.idle.back());
        state.idle.pop_back();
        if (connection->aged(now)) {  // the sweep comes late
            state.closings.note(*connection, CloseReason::age);
        } else if (connection->stale()) {
            state.closings.note(*connection, CloseReason::server);
        } else {
            return lend(std::move(connection));
        }
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
    state.close_idle(CloseReason::shutdown);
    for (Connection& connection : state.in_use) {
        connection.end(asio::error::operation_aborted);
    }
    state.shared.addresses->stop();
    state.shared.deadlines->stop();
}

void Pool::close_idle() { state_->close_idle(CloseReason::doubt); }

bool Pool::drained() const noexcept { return state_->idle.empty() && state_->opening == 0 && state_->leased == 0; }

PoolCounters Pool::counters() const noexcept {
    PoolCounters counters = state_->counters;
    const PoolLoad load = state_->load();
    counters.idle = load.idle;
    counters.leased = load.leased;
    counters.opening = load.opening;
    counters.waiting = load.waiting;
    counters.closed = state_->closings.counts();
    counters.bytes_sent = state_->shared.bytes_sent;
    counters.bytes_received = state_->shared.bytes_received;
    return counters;
}

// Starts connectors for waiters that nothing is being opened for, and for what is to be there ahead of demand; not
// after a failure: when to try again is for those to decide who want a connection.
void Pool::grow() {
    State& state = *state_;
    if (state.closed) {
        return;
    }
    const PoolOptions& options = state.shared.options;
    const PoolLoad load = state.load();
    const bool ahead = load.leased + load.waiting > 0 && state.last_failure.empty();
    for (auto missing = connections_to_open(load, ahead ? options.spare_connections : 0, options.max_connections,
                                            state.handshakes.limit());
         missing > 0; --missing) {
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
    if (state.shared.options.observer) {
        tell_opened(state.shared, *connection, code);
    }
    if (code) {
        connection.reset();
        ++state.counters.connect_failures;
        state.last_failure = std::move(detail);
        state.handshakes.failed();
        for (auto failing = waiters_to_fail(state.load()); failing > 0; --failing) {
            state.waiters.front().settle({Lease(), code, state.last_failure});
        }
    } else {
        ++state.counters.connects;
        state.counters.tls_resumed += connection->resumed() ? 1U : 0U;
        state.last_failure.clear();
        state.handshakes.succeeded();
        hand_over(std::move(connection), Clock::now());
    }
    grow();
}

void Pool::give_back(std::unique_ptr<Connection> connection) {
    State& state = *state_;
    --state.leased;
    connection->InUseHook::unlink();
    const bool reusable = connection->reusable();
    const Time now = Clock::now();
    const bool aged = reusable && connection->aged(now);
    if (reusable && !aged) {
        hand_over(std::move(connection), now);
    } else {
        state.closings.note(*connection, aged           ? CloseReason::age
                                         : state.closed ? CloseReason::shutdown
                                                        : connection->close_reason());
        connection.reset();
        grow();
    }
}

// To the waiter at the head, or to the idle ones.
void Pool::hand_over(std::unique_ptr<Connection> connection, Time now) {
    State& state = *state_;
    if (state.closed) {
        state.closings.note(*connection, CloseReason::shutdown);
        return;
    }
    if (!state.waiters.empty()) {
        state.waiters.front().settle({lend(std::move(connection)), error_code(), std::string()});
        return;
    }
    connection->park(now);
    state.idle_sweep.watch(*connection);
    state.idle.push_back(std::move(connection));
}

Lease Pool::lend(std::unique_ptr<Connection> connection) {
    State& state = *state_;
    state.in_use.push_back(*connection);
    ++state.leased;
    state.counters.reused += connection->has_served() ? 1U : 0U;
    if (state.shared.options.spare_connections > 0) {
        grow();
    }
    return {shared_from_this(), std::move(connection)};
}

}  // namespace ofapi::net
