#pragma once

// One client's state, shared by its handle, its runners and the handlers that are under way.
//
// Everything happens on one strand. A call is queued in the scheduler; when the scheduler nominates it, a runner (a
// coroutine) leases a connection for it, waits for its permit, sends it, and tells the scheduler what the answer
// showed. The runner then takes the next nominated call; with none it is parked, for a call is cheaper to hand to a
// runner than to make one for. Soon after the client's last call all runners end. So there are never more runners than
// connections, and a waiting call is only a node in the scheduler's queue. A read that is identical to one that waits
// joins it: one request, several callers (state_callers.cpp).
//
// `pump` carries out whatever the scheduler has decided. It runs after each event and is never entered twice: what a
// completion handler submits from within is picked up by the pump that is running.

#include "client/call.hpp"
#include "client/interpret.hpp"
#include "client/retry.hpp"
#include "client/unsent_reads.hpp"

#include <ofapi/api_key.hpp>
#include <ofapi/client.hpp>
#include <ofapi/observer.hpp>

#include <boost/asio/any_completion_executor.hpp>
#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::detail {

class ClientState : public std::enable_shared_from_this<ClientState> {
 public:
    using CallPtr = std::shared_ptr<client::Call>;

    ClientState(boost::asio::any_io_executor executor, const ApiKey& key, ClientOptions options);
    ~ClientState();
    ClientState(const ClientState&) = delete;
    ClientState& operator=(const ClientState&) = delete;

    /// The part of the construction that needs the shared pointer.
    void open();
    /// From the thread that destroys the client: no wake-ups from others of the team any more.
    void retire();

    [[nodiscard]] const boost::asio::any_io_executor& strand() const noexcept { return strand_; }
    /// The strand, for handlers that have no executor of their own.
    [[nodiscard]] const boost::asio::any_completion_executor& completion_executor() const noexcept {
        return completion_executor_;
    }
    [[nodiscard]] const Allowance& allowance() const noexcept { return allowance_; }
    [[nodiscard]] const http::Origin& origin() const noexcept { return origin_; }
    /// From any thread.
    [[nodiscard]] Counters counters() const;

    /// Runs `done` on `executor`, off the strand first: what a caller does next must not hold it up, nor run within the
    /// function that began it.
    template <class Done>
    void hand_over(boost::asio::any_completion_executor executor, Done done) const {
        boost::asio::post(executor_, [executor = std::move(executor), done = std::move(done)]() mutable {
            executor.execute(std::move(done));
        });
    }

    // On the strand:
    void submit(const CallPtr& call);
    void cancel(client::Caller& caller);
    void resume(const AccountId& account);
    [[nodiscard]] LimitsSnapshot limits() const;
    [[nodiscard]] std::vector<WaitingCall> waiting(std::size_t at_most) const;
    /// Ends everything at once with `operation_aborted`.
    void abort();
    static boost::asio::awaitable<void> drain(std::shared_ptr<ClientState> self, Duration grace);

 private:
    class Presence;

    struct AtomicCounters {
        std::atomic<std::uint64_t> calls{0}, succeeded{0}, attempts{0}, retries{0}, team_429{0}, endpoint_429{0},
            account_429{0}, credits_used{0}, joined{0}, credits_saved{0}, connects{0}, tls_resumed{0};
        std::atomic<std::size_t> waiting{0}, in_flight{0};
    };

    /// What a runner keeps from one call to the next.
    struct Runner {
        std::string head;
        CallPtr next;                                         ///< while it is to be woken; none: it is to end
        boost::asio::any_completion_handler<void()> on_call;  ///< while it has no call
    };

    static boost::asio::awaitable<void> run(std::shared_ptr<ClientState> self, CallPtr call);
    [[nodiscard]] bool prepare(client::Call& call, std::string& head) const;
    [[nodiscard]] bool write_head(const client::Call& call, std::string& head) const;
    boost::asio::awaitable<net::Lease> connect(const CallPtr& call);
    [[nodiscard]] bool goes_at_once(client::Call& call, unsigned turn);
    boost::asio::awaitable<bool> permit(const CallPtr& call, unsigned turn, const net::Lease& lease);
    void begin_again(const CallPtr& call, Time now);
    void conclude(const CallPtr& call, net::Exchange exchange);
    void retry_or_fail(const CallPtr& call, const client::Verdict& verdict, net::Exchange exchange);

    /// A runner that asks for it gets the first call that is nominated in `mine`; the others get other runners.
    void pump(CallPtr* mine = nullptr);
    void assign_runner(CallPtr call);
    void wake_runners();
    void wake(client::Call& call);
    // What the scheduler has decided; each says whether there was anything.
    bool pass_on_permits(Time now);
    bool pass_on_requeues(Time now);
    bool pass_on_refusals(Time now);
    bool pass_on_deadlines(Time now);
    bool goes_on_for_others(const CallPtr& call, Time now);
    void give_place_up(client::Call& call, Time now);
    void arm(Time now);

    void add_caller(client::Call& call, const std::shared_ptr<client::Caller>& caller);
    static void note_caller(client::Call& call, client::Caller& caller);
    void join(client::Call& call, const std::shared_ptr<client::Caller>& caller);
    /// By those who still want it.
    void reschedule(client::Call& call, Time now);
    /// One of several ends; the request goes on.
    void leave(client::Caller& caller, Failure failure, Answer answer, Time now);
    /// Those whose deadline is not after `limit` leave. False where that is all of them; then none does.
    bool dismiss(const CallPtr& call, Time limit, const Failure& failure, const Answer& answer, Time now);
    [[nodiscard]] static Time latest_deadline(const client::Call& call);
    void deliver(client::Caller& caller, error_code code, Answer answer);
    [[nodiscard]] static Answer failed(Failure failure, Answer answer);

    void stop(const CallPtr& call, error_code code, StopReason reason);
    void finish_stopped(const CallPtr& call);
    void succeed(const CallPtr& call, Answer answer);
    void fail(const CallPtr& call, Failure failure, Answer answer);
    void complete(const CallPtr& call, error_code code, Answer answer);
    void explain_shortfall(const client::Call& call, Time now, Failure& failure) const;
    [[nodiscard]] Failure failure_of(const client::Call& call, error_code code, StopReason stop_reason) const;
    /// While there are calls, or runners, the context has something to do; should it be destroyed all the same, they
    /// must not keep each other, their handlers and this state alive in a circle.
    void hold_context();
    void rest_soon();
    void rest();
    void forget_all();
    static void note_timing(client::Call& call, const net::Exchange& exchange);
    void count(const client::Verdict& verdict, std::size_t callers);
    [[nodiscard]] std::vector<Pause> pauses(const AllowanceSnapshot& team, const limits::SchedulerSnapshot& own,
                                            Time now) const;
    [[nodiscard]] ConnectionCounters connections() const;
    // To be called only where there is an observer.
    void tell_started(const client::Call& call, std::uint64_t connection) const;
    void tell_ended(const client::Call& call, const client::Verdict& verdict, const net::Exchange& exchange,
                    std::optional<Duration> retry_in) const;
    void tell_call_ended(const client::Call& call, const client::Caller& caller) const;
    void tell_changes(Time now);
    void publish_gauges();
    boost::asio::awaitable<void> wait_until_empty(Time until);
    void notify_drainers();

    boost::asio::any_io_executor executor_;
    boost::asio::any_io_executor strand_;
    boost::asio::any_completion_executor completion_executor_;
    ClientOptions options_;
    Allowance allowance_;
    std::string fixed_fields_;  // holds the key
    http::Origin origin_;
    std::string authority_;
    std::shared_ptr<net::Pool> pool_;
    limits::Scheduler scheduler_;
    std::uint64_t subscription_ = 0;
    boost::asio::steady_timer timer_;
    Time armed_for_ = Time::max();
    boost::asio::steady_timer presence_;  // see hold_context
    boost::asio::steady_timer rest_timer_;
    boost::intrusive::list<client::Call> calls_;
    client::UnsentReads unsent_;
    limits::TimerHeap<client::Call, &client::Call::deadlines_index> shared_deadlines_;
    std::vector<Runner*> parked_;   ///< runners without a call; they end with the last call of the client
    std::vector<Runner*> to_wake_;  ///< with a call, or to end
    std::size_t joiners_ = 0;       ///< callers that are not the only one, or the first, of their request
    std::minstd_rand random_;
    client::RetryBudget budget_;
    AtomicCounters counters_;
    std::list<boost::asio::steady_timer*> drainers_;
    std::uint64_t calls_made_ = 0;
    std::vector<Pause> told_pauses_;
    AllowanceSnapshot told_limits_;
    bool pumping_ = false;
    bool pump_again_ = false;
    bool waking_ = false;
    bool holds_context_ = false;
    bool rests_soon_ = false;
    bool closing_ = false;
};

}  // namespace ofapi::detail
