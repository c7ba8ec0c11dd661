#include "client/state.hpp"

#include "client/budget_words.hpp"
#include "client/explain_wait.hpp"
#include "client/idempotency.hpp"
#include "client/serial_executor.hpp"
#include "http/content_decoder.hpp"
#include "http/proxy.hpp"
#include "http/request_head.hpp"
#include "http/url.hpp"
#include "limits/invalid_argument.hpp"
#include "limits/team_allowance.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

namespace ofapi::detail {

namespace asio = boost::asio;
using client::Call;
using client::Caller;
using client::Decision;
using client::Ended;
using client::Verdict;

namespace {

[[noreturn]] void refuse_option(std::string problem) {
    limits::throw_invalid_argument("client options", std::move(problem));
}

http::Origin origin_of(const ClientOptions& options) {
    auto origin = http::parse_base_url(options.base_url());
    if (!origin) refuse_option("base_url: " + origin.error());
    return *origin;
}

const ClientOptions& checked(const ClientOptions& options) {
    if (options.max_connections() == 0) refuse_option("max_connections: must be at least 1");
    if (options.max_handshakes() == 0) refuse_option("max_handshakes: must be at least 1");
    if (options.max_attempts() == 0) refuse_option("max_attempts: must be at least 1; 1 means no retries");
    if (options.connect_timeout() <= Duration::zero()) refuse_option("connect_timeout: must be more than zero");
    if (options.send_timeout() <= Duration::zero()) refuse_option("send_timeout: must be more than zero");
    if (options.first_byte_timeout() <= Duration::zero()) refuse_option("first_byte_timeout: must be more than zero");
    if (options.answer_timeout() <= Duration::zero()) refuse_option("answer_timeout: must be more than zero");
    if (options.ageing() <= Duration::zero()) refuse_option("ageing: must be more than zero");
    if (!(options.reserve() >= 0 && options.reserve() <= 1)) refuse_option("reserve: must be 0 to 1");
    if (options.idle_timeout() < Duration::zero()) refuse_option("idle_timeout: must not be negative");
    if (options.max_connection_age() < Duration::zero()) refuse_option("max_connection_age: must not be negative");
    if (!std::ranges::all_of(options.user_agent(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; })) {
        refuse_option("user_agent: must be printable ASCII");
    }
    return options;
}

limits::Scheduler::Options scheduling(const ClientOptions& options, std::uint64_t seed) {
    limits::Scheduler::Options result;
    result.max_in_flight = options.max_connections();
    result.max_nominated = std::min(options.max_handshakes(), options.max_connections());
    result.max_waiting = options.max_waiting();
    result.max_waiting_per_lane = options.max_waiting_per_lane();
    result.ageing = options.ageing();
    result.reserve = options.reserve();
    result.circuit_breaker = options.circuit_breaker();
    result.seed = seed;
    return result;
}

std::optional<http::Proxy> proxy_of(const ClientOptions& options, const http::Origin& origin) {
    if (options.proxy().empty()) return std::nullopt;
    auto proxy = http::parse_proxy(options.proxy());
    if (!proxy) refuse_option("proxy: " + proxy.error());
    if (!origin.tls || http::bypasses_proxy(options.no_proxy(), origin.host, origin.port)) return std::nullopt;
    return std::move(*proxy);
}

net::PoolOptions pooling(const ClientOptions& options, const http::Origin& origin, std::uint64_t seed) {
    net::PoolOptions result;
    result.origin = origin;
    result.ca_file = options.ca_file();
    result.proxy = proxy_of(options, origin);
    result.max_connections = options.max_connections();
    result.max_handshakes = options.max_handshakes();
    result.max_waiters = options.max_connections();
    result.spare_connections = options.spare_connections();
    result.connect_timeout = options.connect_timeout();
    result.idle_timeout = options.idle_timeout();
    result.max_age = options.max_connection_age();
    result.send_timeout = options.send_timeout();
    result.first_byte_timeout = options.first_byte_timeout();
    result.answer_timeout = options.answer_timeout();
    result.observer = options.observer();
    result.parser.header_bytes = options.max_header_bytes();
    result.parser.body_bytes = options.max_body_bytes();
    result.seed = seed;
    return result;
}

/// What the heads of all requests have in common.
std::string fixed_fields(const ApiKey& key, const ClientOptions& options) {
    std::string fields = "Authorization: Bearer " + key.reveal() + "\r\nUser-Agent: " + options.user_agent() + "\r\n";
    if (options.compression()) fields.append("Accept-Encoding: ").append(http::accepted_codings).append("\r\n");
    return fields;
}

std::uint64_t seed_of(const ClientOptions& options) {
    return options.seed() ? *options.seed() : std::random_device{}();
}

/// How long runners wait for a call where there is none.
constexpr Duration runners_linger = std::chrono::milliseconds(10);

/// `now + duration`, for durations of any size.
Time later(Time now, Duration duration) {
    constexpr Duration longest = std::chrono::hours(24 * 365);
    return now + std::clamp(duration, Duration::zero(), longest);
}

/// JSON stands first whatever the result is: errors are JSON all the same.
std::string_view accept_field(Envelope envelope) noexcept {
    switch (envelope) {
        case Envelope::text: return "Accept: application/json, text/plain\r\n";
        case Envelope::none: return "Accept: application/json, */*\r\n";
        case Envelope::data:
        case Envelope::bare: break;
    }
    return "Accept: application/json\r\n";
}

bool is_write(const Call& call) noexcept {
    const Method method = call.request.operation().method;
    return method != Method::get && method != Method::head;
}

/// An operation that ends when somebody invokes the handler that it leaves in `place`.
auto left_in(asio::any_completion_handler<void()>& place) {
    return asio::async_initiate<const asio::deferred_t&, void()>(
        [&place](auto handler) {
            // Not by assignment: in Boost 1.81 that recurses without end.
            asio::any_completion_handler<void()>(std::move(handler)).swap(place);
        },
        asio::deferred);
}

/// Waits, and nothing of it has been written.
bool is_unsent(const Call& call) noexcept {
    using State = limits::Ticket::State;
    return !call.stop_code && call.state() != State::idle && call.state() != State::sent;
}

}  // namespace

ClientState::ClientState(asio::any_io_executor executor, const ApiKey& key, ClientOptions options)
    : executor_(std::move(executor)),
      strand_(client::make_serial(executor_)),
      completion_executor_(strand_),
      options_(checked(options)),
      allowance_(options_.allowance() ? *options_.allowance() : Allowance()),
      fixed_fields_(fixed_fields(key, options_)),
      origin_(origin_of(options_)),
      authority_(origin_.authority()),
      pool_(net::Pool::create(strand_, pooling(options_, origin_, seed_of(options_)))),
      scheduler_(allowance_.state(), scheduling(options_, seed_of(options_))),
      timer_(strand_),
      presence_(strand_),
      rest_timer_(strand_),
      random_(static_cast<std::minstd_rand::result_type>(seed_of(options_))) {}

ClientState::~ClientState() { retire(); }

void ClientState::retire() { allowance_.state()->unsubscribe(std::exchange(subscription_, 0)); }

void ClientState::open() {
    subscription_ = allowance_.state()->subscribe([weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self) asio::post(self->strand_, [self] { self->pump(); });
    });
}

// ---- the queue ------------------------------------------------------------------------------------------------------

void ClientState::submit(const CallPtr& call) {
    const Time now = Clock::now();
    call->number = ++calls_made_;
    call->made = call->since = now;
    if (call->options.deadline()) call->deadline = later(now, *call->options.deadline());
    const std::shared_ptr<Caller> caller(call, &call->first);
    caller->since = now;
    caller->priority = call->priority;
    caller->deadline = call->deadline;

    const OperationInfo& operation = call->request.operation();
    const std::optional<std::string>& key = call->options.idempotency_key();
    if (std::string problem = client::key_problem(key, operation); !problem.empty()) {
        call->request.problem(std::move(problem));
    } else if (call->options.weight() == 0) {
        call->request.problem("weight: must be at least 1");
    } else if (operation.idempotency_key) {
        call->idempotency_key = key ? *key : client::new_key();
    }
    if (call->budget != nullptr && !call->budget->claim(allowance_.state().get()))
        call->request.problem("budget: it belongs to another allowance; clients that share a budget share that too");
    if (allowance_.state()->counts_days())
        allowance_.state()->set_time_of_day(std::chrono::floor<Timestamp::duration>(std::chrono::system_clock::now()),
                                            now);

    error_code refused;
    if (closing_) {
        refused = errc::shutting_down;
    } else if (!call->request.problem().empty()) {
        refused = errc::invalid_argument;
    }
    const bool joins = !refused && client::may_join(call->request, call->options);
    if (Call* const identical = joins ? unsent_.find(*call) : nullptr) {
        if (scheduler_.waiting() + joiners_ < options_.max_waiting()) {
            join(*identical, caller);
            return pump();
        }
        refused = errc::queue_full;
    }

    if (!holds_context_) hold_context();
    calls_.push_back(*call);
    add_caller(*call, caller);
    if (!refused) refused = scheduler_.submit(*call, now);
    if (!refused) {
        pump();
        if (!is_unsent(*call)) return;
        if (joins) unsent_.insert(*call);
        if (options_.observer()) call->waited_for = scheduler_.why(*call, now).reason;
        return;
    }
    Failure failure =
        failure_of(*call, refused, refused == errc::shutting_down ? StopReason::shutdown : StopReason::not_sent);
    failure.message = call->request.problem();
    fail(call, std::move(failure), Answer());
    pump();
}

void ClientState::pump(CallPtr* mine) {
    if (pumping_) {
        pump_again_ = true;
        return;
    }
    pumping_ = true;
    bool busy = false;
    do {
        pump_again_ = false;
        const Time now = Clock::now();
        while (limits::Ticket* ticket = scheduler_.nominate(now)) {
            CallPtr call = static_cast<Call*>(ticket)->shared_from_this();
            call->has_runner = true;
            if (mine != nullptr && !*mine)
                *mine = std::move(call);
            else
                assign_runner(std::move(call));
        }
        busy = pass_on_deadlines(now);
        busy |= pass_on_requeues(now);
        busy |= pass_on_refusals(now);
        busy |= pass_on_permits(now);
    } while (busy || pump_again_);
    pumping_ = false;
    arm(Clock::now());
    publish_gauges();
    wake_runners();
}

void ClientState::assign_runner(CallPtr call) {
    if (!parked_.empty()) {
        parked_.back()->next = std::move(call);
        to_wake_.push_back(parked_.back());
        parked_.pop_back();
        return;
    }
    asio::co_spawn(strand_, run(shared_from_this(), std::move(call)), [](std::exception_ptr error) {
        if (error) std::rethrow_exception(error);
    });
}

/// From the outermost pump only: a runner that is woken pumps too, and so might wake the next, ever deeper.
void ClientState::wake_runners() {
    if (waking_) return;
    waking_ = true;
    for (std::size_t i = 0; i < to_wake_.size(); ++i) {
        asio::any_completion_handler<void()> resume(std::move(to_wake_[i]->on_call));
        std::move(resume)();
    }
    to_wake_.clear();
    waking_ = false;
}

void ClientState::wake(Call& call) {
    asio::post(strand_, [resume = std::move(call.on_permit)]() mutable { std::move(resume)(); });
}

bool ClientState::pass_on_permits(Time now) {
    bool any = false;
    while (limits::Ticket* ticket = scheduler_.grant(now)) {
        any = true;
        Call& call = *static_cast<Call*>(ticket);
        if (call.on_permit) wake(call);
    }
    return any;
}

bool ClientState::pass_on_requeues(Time now) {
    bool any = false;
    while (limits::Ticket* ticket = scheduler_.requeue(now)) {
        any = true;
        Call& call = *static_cast<Call*>(ticket);
        give_place_up(call, now);
    }
    return any;
}

/// Its runner, if it has one, gives the connection back; another will come when the call's turn comes again.
void ClientState::give_place_up(Call& call, Time now) {
    ++call.turn;
    call.has_runner = false;
    call.timing.permit_wait += now - call.since;
    call.since = now;
    if (call.on_permit) wake(call);
}

bool ClientState::pass_on_refusals(Time now) {
    bool any = false;
    while (const limits::Scheduler::Refusal refusal = scheduler_.refuse(now)) {
        any = true;
        const CallPtr call = static_cast<Call*>(refusal.ticket)->shared_from_this();
        call->held_up = refusal.wait;
        call->earliest = refusal.earliest;
        if (refusal.code == errc::deadline_exceeded && goes_on_for_others(call, now)) continue;
        call->stop_code = refusal.code;
        call->stop_reason = refusal.code == errc::deadline_exceeded ? StopReason::deadline : StopReason::not_sent;
        if (!call->has_runner) {
            finish_stopped(call);
        } else if (call->on_permit) {
            wake(*call);
        }
    }
    return any;
}

/// Whether a request that cannot go out by its strictest deadline can still do so for some of its callers.
bool ClientState::goes_on_for_others(const CallPtr& call, Time now) {
    Time missed = call->deadline;
    if (call->earliest > now) missed = std::max(missed, call->earliest - Duration(1));
    if (latest_deadline(*call) <= missed) return false;
    give_place_up(*call, now);
    dismiss(call, missed, failure_of(*call, errc::deadline_exceeded, StopReason::deadline), Answer(), now);
    scheduler_.resubmit(*call, now, now);
    return true;
}

void ClientState::arm(Time now) {
    if (calls_.empty()) {
        armed_for_ = Time::max();
        timer_.cancel();
        return;
    }
    const Time next = std::min(scheduler_.next_event(now), shared_deadlines_.next());
    if (next >= armed_for_) return;
    armed_for_ = next;
    timer_.expires_at(next);
    timer_.async_wait([self = shared_from_this()](error_code ec) {
        if (ec) return;
        self->armed_for_ = Time::max();
        self->pump();
    });
}

// ---- one call's way -------------------------------------------------------------------------------------------------

asio::awaitable<void> ClientState::run(std::shared_ptr<ClientState> self, CallPtr call) {
    Runner runner;
    while (call) {
        if (self->prepare(*call, runner.head)) {
            net::Lease lease = self->pool_->try_lease();
            if (!lease) lease = co_await self->connect(call);
            const unsigned turn = call->turn;
            if (lease && (self->goes_at_once(*call, turn) || co_await self->permit(call, turn, lease))) {
                self->unsent_.erase(*call);
                const bool head_request = call->request.operation().method == Method::head;
                const Time deadline = call->shared ? Time::max() : call->deadline;
                call->lease = &lease;
                if (self->options_.observer()) self->tell_started(*call, lease.number());
                net::Exchange exchange = co_await lease.exchange(runner.head, call->request.body(), head_request,
                                                                 deadline, call->request.rest());
                call->lease = nullptr;
                lease = net::Lease();
                self->conclude(call, std::move(exchange));
            }
        } else {
            self->finish_stopped(call);
        }
        call.reset();
        self->pump(&call);
        if (call) continue;
        if (!self->holds_context_) break;
        self->parked_.push_back(&runner);
        co_await left_in(runner.on_call);
        call = std::move(runner.next);
    }
}

/// False where there is nothing to send: the call was stopped, or its head cannot be written.
bool ClientState::prepare(Call& call, std::string& head) const {
    if (call.stop_code) return false;
    const Time now = Clock::now();
    call.timing.permit_wait += now - call.since;
    call.since = now;
    if (write_head(call, head)) return true;
    call.stop_code = errc::invalid_argument;
    call.stop_reason = StopReason::not_sent;
    return false;
}

bool ClientState::write_head(const Call& call, std::string& head) const {
    const OperationInfo& operation = call.request.operation();
    const std::uint64_t body_size = call.request.body_size();
    const bool takes_body = body_size > 0 || operation.method == Method::post || operation.method == Method::put ||
                            operation.method == Method::patch;
    const std::string& key = call.idempotency_key;
    if (!http::start_head(head, to_string(operation.method), origin_.base_path, call.request.target(), authority_))
        return false;
    head.append(fixed_fields_).append(accept_field(operation.envelope));
    if (body_size > 0 && !http::append_field(head, "Content-Type", call.request.content_type())) return false;
    if (!key.empty() && !http::append_field(head, "Idempotency-Key", key)) return false;
    http::end_head(head, takes_body ? std::optional(body_size) : std::nullopt);
    return true;
}

/// None of the connections is idle. An empty lease: somebody has seen to the call already.
asio::awaitable<net::Lease> ClientState::connect(const CallPtr& call) {
    net::LeaseResult result = co_await pool_->lease(call->shared ? Time::max() : call->deadline, call.get());
    const Time now = Clock::now();
    call->timing.connection_wait += now - call->since;
    call->since = now;
    const net::PoolCounters pool = pool_->counters();
    counters_.connects.store(pool.connects, std::memory_order_relaxed);
    counters_.tls_resumed.store(pool.tls_resumed, std::memory_order_relaxed);

    if (call->stop_code) {
        finish_stopped(call);
    } else if (result.lease) {
        co_return std::move(result.lease);
    } else if (result.code == errc::deadline_exceeded && call->shared) {
        begin_again(call, now);  // it was the deadline of one of those who want it now
    } else {
        net::Exchange nothing;
        nothing.code = result.code;
        nothing.detail = std::move(result.detail);
        const bool host = result.code != errc::deadline_exceeded && result.code != asio::error::operation_aborted;
        if (host) scheduler_.host_unreachable(now);
        conclude(call, std::move(nothing));
    }
    co_return net::Lease();
}

/// Has a connection and asks for its permit. True where it may be sent now.
bool ClientState::goes_at_once(Call& call, unsigned turn) {
    scheduler_.ready(call, call.since);
    (void)pass_on_permits(call.since);
    // Another may take its place among the nominated. And if this one was not sent, it may have been refused just now:
    // it hears of that in the pump, this one or the one that is at work already.
    if (call.state() != limits::Ticket::State::sent || scheduler_.waiting() > 0) pump();
    return call.state() == limits::Ticket::State::sent && !call.stop_code && call.turn == turn;
}

/// Waits for the permit. False: the call is not to be sent with this connection, and has been seen to.
asio::awaitable<bool> ClientState::permit(const CallPtr& call, unsigned turn, const net::Lease& lease) {
    if (!call->stop_code && call->turn == turn) {
        if (options_.observer()) call->waited_for = scheduler_.why(*call, Clock::now()).reason;
        co_await left_in(call->on_permit);
    }
    if (call->turn != turn) co_return false;
    if (call->stop_code) {
        finish_stopped(call);
        co_return false;
    }
    const Time now = Clock::now();
    call->timing.permit_wait += now - call->since;
    call->since = now;
    if (lease.stale()) {
        begin_again(call, now);
        co_return false;
    }
    co_return true;
}

/// At the front of its lane, with another connection.
void ClientState::begin_again(const CallPtr& call, Time now) {
    scheduler_.withdraw(*call, now);
    call->has_runner = false;
    scheduler_.resubmit(*call, now, now);
}

void ClientState::conclude(const CallPtr& call, net::Exchange exchange) {
    const Time now = Clock::now();
    Verdict verdict = client::interpret(exchange, call->request.operation(), call->request.account(),
                                        std::chrono::system_clock::now());
    // A lane that the caller named is not the account that is in trouble.
    if (verdict.seen.kind == limits::Observation::Kind::account_stopped && !call->options.lane().empty()) {
        verdict.seen.kind = limits::Observation::Kind::ok;
    }
    note_timing(*call, exchange);
    if (exchange.wrote) {
        ++call->sent;
        call->first_sent = std::min(call->first_sent, exchange.sent);
        counters_.attempts.fetch_add(1, std::memory_order_relaxed);
        scheduler_.settle(*call, verdict.seen, now);
    } else {
        scheduler_.withdraw(*call, now);
    }
    count(verdict, call->callers.size());
    if (options_.observer()) tell_changes(now);

    if (verdict.code) return retry_or_fail(call, verdict, std::move(exchange));
    budget_.succeeded(now);
    if (options_.observer()) tell_ended(*call, verdict, exchange, std::nullopt);
    Answer answer;
    answer.status = exchange.status;
    answer.meta = verdict.meta;
    answer.headers = std::move(exchange.headers);
    answer.body = std::move(exchange.body);
    answer.replayed = verdict.replayed;
    answer.data_at = verdict.data_at;
    answer.data_size = verdict.data_size;
    succeed(call, std::move(answer));
}

void ClientState::retry_or_fail(const CallPtr& call, const Verdict& verdict, net::Exchange exchange) {
    const Time now = Clock::now();
    if (!exchange.wrote) ++call->sent;
    const bool refused = verdict.ended == Ended::limited || verdict.ended == Ended::unavailable ||
                         verdict.ended == Ended::out_of_credits;
    if (refused) ++call->refused;
    if (verdict.ended == Ended::broken_promise) ++call->broken;

    const OperationInfo& operation = call->request.operation();
    client::Attempt attempt;
    attempt.ended = verdict.ended;
    attempt.method = operation.method;
    attempt.idempotent = call->options.idempotent().value_or(operation.idempotent);
    attempt.callers_word = call->options.idempotent().value_or(false);
    attempt.under_key = !call->idempotency_key.empty();
    attempt.not_sent = verdict.not_sent;
    attempt.nothing_remains = verdict.nothing_remains;
    attempt.wait_for_credits = call->options.wait_for_credits();
    attempt.sent = call->sent;
    attempt.refused = call->refused;
    attempt.broken = call->broken;
    attempt.max_attempts = call->options.max_attempts().value_or(options_.max_attempts());
    Decision decision = client::decide(attempt);

    Time not_before = now;
    if (decision.next == Decision::Next::after_backoff) {
        not_before += client::backoff(call->sent, random_);
        if (verdict.retry_after)
            not_before = std::max(not_before, now + std::min<Duration>(*verdict.retry_after, std::chrono::minutes(2)));
    }
    const auto give_up = [&decision](StopReason reason) {
        decision = {Decision::Next::give_up, reason, decision.may_have_executed};
    };
    if (call->stop_code) give_up(call->stop_reason);
    if (decision.next != Decision::Next::give_up) {
        const bool draws = decision.next != Decision::Next::after_pause;
        if (closing_)
            give_up(StopReason::shutdown);
        else if (not_before >= latest_deadline(*call))
            give_up(StopReason::deadline);
        else if (draws && !budget_.take(now))
            give_up(StopReason::retry_budget);
    }
    if (is_write(*call) && (verdict.ended == Ended::unanswered || verdict.ended == Ended::failed ||
                            verdict.ended == Ended::closed_on_reuse || verdict.ended == Ended::conflict)) {
        call->may_have_executed = true;
        // Whatever holds up the next attempt, it must come while the service still knows the key.
        if (attempt.under_key) call->deadline = std::min(call->deadline, call->first_sent + client::key_trusted_for);
    }

    // What closed one connection that was idle has closed the others too.
    if (verdict.ended == Ended::closed_on_reuse) pool_->close_idle();

    const bool again = decision.next != Decision::Next::give_up;
    if (options_.observer())
        tell_ended(*call, verdict, exchange, again ? std::optional<Duration>(not_before - now) : std::nullopt);

    StopReason reason = decision.stop;
    if (again || verdict.code == errc::deadline_exceeded) reason = StopReason::deadline;
    Failure failure = failure_of(*call, call->stop_code ? call->stop_code : verdict.code, reason);
    failure.status = exchange.status;
    failure.api_code = verdict.api_code;
    failure.message = verdict.message;
    if (verdict.seen.kind == limits::Observation::Kind::host_failed) failure.scope = Scope::host;
    failure.validation = verdict.validation;
    failure.onlyfans_response = verdict.onlyfans_response;
    failure.request_id = verdict.request_id;
    failure.retry_after = verdict.retry_after;
    failure.may_have_executed = decision.may_have_executed || call->may_have_executed;
    Answer answer;
    answer.status = exchange.status;
    answer.meta = verdict.meta;
    answer.replayed = verdict.replayed;
    answer.headers = std::move(exchange.headers);
    if (!operation.sensitive_body) answer.body = std::move(exchange.body);
    if (!again) return fail(call, std::move(failure), std::move(answer));

    // Some of its callers may have no time for another attempt.
    if (call->shared) dismiss(call, not_before, failure, answer, now);
    counters_.retries.fetch_add(1, std::memory_order_relaxed);
    call->since = now;
    call->has_runner = false;
    scheduler_.resubmit(*call, not_before, now);
    if (options_.observer()) call->waited_for = scheduler_.why(*call, now).reason;
}

// ---- the end of a call ----------------------------------------------------------------------------------------------

void ClientState::stop(const CallPtr& call, error_code code, StopReason reason) {
    if (call->callers.empty() || call->stop_code) return;
    unsent_.erase(*call);
    call->stop_code = code;
    call->stop_reason = reason;
    if (!call->has_runner) {
        if (call->state() != limits::Ticket::State::idle) finish_stopped(call);
    } else if (call->lease != nullptr) {
        call->lease->cancel();
    } else if (call->on_permit) {
        wake(*call);
    } else {
        pool_->cancel(call.get());
    }
}

void ClientState::finish_stopped(const CallPtr& call) {
    const Time now = Clock::now();
    if (call->state() != limits::Ticket::State::idle) {
        call->held_up = scheduler_.why(*call, now);
        scheduler_.withdraw(*call, now);
    }
    call->timing.permit_wait += now - call->since;
    Failure failure = failure_of(*call, call->stop_code, call->stop_reason);
    failure.may_have_executed = call->may_have_executed;
    if (call->stop_code == errc::credit_floor) {
        failure.message = "the balance is " + std::to_string(allowance_.snapshot().balance.value_or(0));
    } else if (call->stop_code == errc::budget_spent) {
        explain_shortfall(*call, now, failure);
    } else if (call->stop_code == errc::deadline_exceeded) {
        failure.message = client::explain_wait(call->timing, call->held_up, call->earliest, now);
    }
    fail(call, std::move(failure), Answer());
}

void ClientState::explain_shortfall(const Call& call, Time now, Failure& failure) const {
    const limits::CreditRequest request{call.units, call.wait_for_credits, call.budget, call.account};
    const auto shortfall = allowance_.state()->shortfall(call.operation, request, now);
    if (!shortfall) return;  // answers have left room meanwhile
    failure.scope = client::scope_of(shortfall->kind);
    failure.message = client::budget_words(*shortfall, call.request.operation().cost.per, call.units);
}

Failure ClientState::failure_of(const Call& call, error_code code, StopReason stop_reason) const {
    Failure failure;
    failure.code = code;
    failure.scope = scope_of(code);
    failure.operation = std::string(call.request.operation().name);
    failure.account = call.request.account().str();
    failure.method = std::string(to_string(call.request.operation().method));
    failure.target = call.request.target();
    failure.attempts = call.sent;
    failure.stop = stop_reason;
    failure.timing = call.timing;
    failure.idempotency_key = call.idempotency_key;
    return failure;
}

void ClientState::succeed(const CallPtr& call, Answer answer) {
    answer.timing = call->timing;
    answer.attempts = call->sent;
    answer.idempotency_key = call->idempotency_key;
    complete(call, error_code(), std::move(answer));
}

void ClientState::fail(const CallPtr& call, Failure failure, Answer answer) {
    const error_code code = failure.code;
    complete(call, code, failed(std::move(failure), std::move(answer)));
}

void ClientState::resume(const AccountId& account) {
    scheduler_.resume_lane(account.str(), Clock::now());
    pump();
}

void ClientState::abort() {
    closing_ = true;
    while (true) {
        const auto running = std::ranges::find_if(calls_, [](const Call& call) { return !call.stop_code; });
        if (running == calls_.end()) break;
        stop(running->shared_from_this(), asio::error::operation_aborted, StopReason::cancelled);
    }
    pool_->close();
    timer_.cancel();
    rest_timer_.cancel();
    pump();
}

/// Waits with the context. Destroyed without having been woken, it means that the context is going away.
class ClientState::Presence {
 public:
    explicit Presence(std::weak_ptr<ClientState> owner) : owner_(std::move(owner)) {}
    Presence(Presence&&) = default;
    ~Presence() {
        if (const auto owner = owner_.lock()) owner->forget_all();
    }
    void operator()(error_code) { owner_.reset(); }

 private:
    std::weak_ptr<ClientState> owner_;
};

void ClientState::hold_context() {
    holds_context_ = true;
    presence_.expires_at(Time::max());
    presence_.async_wait(Presence(weak_from_this()));
}

/// After the last call, unless another comes meanwhile: the context has nothing to do, and the runners end. Soon rather
/// than at once, for who makes one call after another would pay for a runner with each.
void ClientState::rest_soon() {
    if (closing_) return asio::post(strand_, [self = shared_from_this()] { self->rest(); });
    if (std::exchange(rests_soon_, true)) return;
    rest_timer_.expires_after(runners_linger);
    rest_timer_.async_wait([self = shared_from_this()](error_code) {
        self->rests_soon_ = false;
        self->rest();
    });
}

void ClientState::rest() {
    if (!calls_.empty() || !holds_context_) return;
    holds_context_ = false;
    presence_.cancel();
    to_wake_.insert(to_wake_.end(), parked_.begin(), parked_.end());
    parked_.clear();
    wake_runners();
}

void ClientState::forget_all() {
    closing_ = true;
    holds_context_ = false;
    std::vector<std::shared_ptr<Caller>> doomed;
    std::vector<asio::any_completion_handler<void()>> runners;  // each holds its call, or this state, which holds it
    while (!calls_.empty()) {
        const CallPtr keep = calls_.front().shared_from_this();
        Call& call = *keep;
        // Another client of the team goes on: what was sent has been counted by the server.
        if (call.state() == limits::Ticket::State::sent) {
            limits::Observation lost;
            lost.kind = limits::Observation::Kind::abandoned;
            scheduler_.settle(call, lost, Clock::now());
        } else {
            scheduler_.withdraw(call, Clock::now());
        }
        if (call.on_permit) runners.push_back(std::move(call.on_permit));
        unsent_.erase(call);
        shared_deadlines_.erase(call);
        while (!call.callers.empty()) {
            Caller& caller = call.callers.front();
            call.callers.pop_front();
            call.deadlines.erase(caller);
            doomed.push_back(std::exchange(caller.self, nullptr));
            caller.call.reset();
        }
        calls_.pop_front();
    }
    for (Runner* const parked : parked_) runners.push_back(std::move(parked->on_call));
    parked_.clear();
    // The runners and handlers go here, and with them whoever waits for an answer.
}

// ---- figures --------------------------------------------------------------------------------------------------------

void ClientState::count(const Verdict& verdict, std::size_t callers) {
    const auto add = [](auto& counter, std::uint64_t n) { counter.fetch_add(n, std::memory_order_relaxed); };
    if (verdict.code == errc::rate_limited) add(counters_.team_429, 1);
    if (verdict.code == errc::endpoint_limited) add(counters_.endpoint_429, 1);
    if (verdict.code == errc::account_limited) add(counters_.account_429, 1);
    const std::int64_t used = verdict.seen.meta.credits.used.value_or(0);
    if (used <= 0) return;
    add(counters_.credits_used, static_cast<std::uint64_t>(used));
    add(counters_.credits_saved, static_cast<std::uint64_t>(used) * (callers - 1));
}

void ClientState::publish_gauges() {
    counters_.waiting.store(scheduler_.waiting(), std::memory_order_relaxed);
    counters_.in_flight.store(scheduler_.in_flight(), std::memory_order_relaxed);
}

Counters ClientState::counters() const {
    const auto read = [](const auto& counter) { return counter.load(std::memory_order_relaxed); };
    Counters result;
    result.calls = read(counters_.calls);
    result.succeeded = read(counters_.succeeded);
    result.attempts = read(counters_.attempts);
    result.retries = read(counters_.retries);
    result.team_429 = read(counters_.team_429);
    result.endpoint_429 = read(counters_.endpoint_429);
    result.account_429 = read(counters_.account_429);
    result.credits_used = read(counters_.credits_used);
    result.joined = read(counters_.joined);
    result.credits_saved = read(counters_.credits_saved);
    result.connects = read(counters_.connects);
    result.tls_resumed = read(counters_.tls_resumed);
    result.waiting = read(counters_.waiting);
    result.in_flight = read(counters_.in_flight);
    return result;
}

// ---- shutdown -------------------------------------------------------------------------------------------------------

asio::awaitable<void> ClientState::drain(std::shared_ptr<ClientState> self, Duration grace) {
    // Cancelling a shutdown ends the grace, not the shutdown.
    co_await asio::this_coro::throw_if_cancelled(false);
    self->closing_ = true;
    while (true) {
        const auto waiting = std::ranges::find_if(self->calls_, [](const Call& call) {
            return !call.stop_code && call.state() != limits::Ticket::State::sent;
        });
        if (waiting == self->calls_.end()) break;
        self->stop(waiting->shared_from_this(), errc::shutting_down, StopReason::shutdown);
    }
    self->pump();
    co_await self->wait_until_empty(later(Clock::now(), grace));
    self->abort();
    while (!self->calls_.empty()) co_await self->wait_until_empty(Time::max());
    // Connections that were being opened end as soon as their cancelled operations have run.
    asio::steady_timer turn(self->strand_);
    while (!self->pool_->drained()) {
        turn.expires_after(std::chrono::milliseconds(1));
        (void)co_await turn.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

/// Returns early where somebody cancels the wait.
asio::awaitable<void> ClientState::wait_until_empty(Time until) {
    asio::steady_timer timer(strand_, until);
    const auto entry = drainers_.insert(drainers_.end(), &timer);
    if (!calls_.empty()) (void)co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    drainers_.erase(entry);
}

void ClientState::notify_drainers() {
    for (asio::steady_timer* timer : drainers_) timer->cancel();
}

}  // namespace ofapi::detail
