#pragma once

#include <ofapi/error.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <random>

namespace ofapi::client {

/// How one attempt ended, as far as it decides about the next.
enum class Ended : std::uint8_t {
    not_written,         ///< no byte of the request left: no connection, no route, TLS failed
    refused_connection,  ///< as above, and trying again cannot help: a certificate was refused, a file cannot be sent
    closed_on_reuse,     ///< a connection that had served before was closed before any byte of the answer
    unanswered,          ///< timeout or reset after something was written, or a broken answer
    stopped,             ///< after something was written: the caller cancelled, the deadline came, the client ends
    limited,             ///< 429, any scope
    unavailable,         ///< 503
    failed,              ///< 408 and every other 5xx
    conflict,            ///< 409: an earlier request under the same idempotency key still runs
    broken_promise,      ///< 2xx without what was promised
    out_of_credits,      ///< 402
    final_answer,        ///< every other answer
};

struct Attempt {
    Ended ended = Ended::final_answer;
    Method method = Method::get;
    bool idempotent = false;       ///< the operation is marked so, or the caller says so
    bool callers_word = false;     ///< the caller says so for this very call
    bool under_key = false;        ///< the service keeps the result under an idempotency key
    bool not_sent = false;         ///< the answer says `request_outcome: "not_sent"`
    bool nothing_remains = false;  ///< 429 with nothing left of the minute, or nothing said, and no OnlyFans code
    bool wait_for_credits = false;
    unsigned sent = 1;          ///< attempts so far, this one included
    unsigned refused = 0;       ///< of these, refused by a limit or for want of credits
    unsigned broken = 0;        ///< of these, broken promises
    unsigned max_attempts = 4;  ///< refusals do not count against it
};

/// What to do after an attempt.
struct Decision {
    enum class Next : std::uint8_t {
        give_up,
        at_once,        ///< on a new connection
        after_backoff,  ///< with full jitter
        after_pause,    ///< of the scope that refused; the scheduler keeps it
    };
    Next next = Next::give_up;
    StopReason stop = StopReason::none;
    bool may_have_executed = false;
};

/// The retry table: whether a request may be sent again. When in doubt, no.
[[nodiscard]] Decision decide(const Attempt& attempt) noexcept;

/// How often a call that is refused by a limit is tried, whatever its `max_attempts`.
inline constexpr unsigned max_refusals = 12;

/// The pause before attempt `sent + 1`: anything between nothing and a limit that doubles, from 0.5 s to 16 s.
[[nodiscard]] Duration backoff(unsigned sent, std::minstd_rand& random);

/// Keeps an outage from being made worse: retries after failures may be a share of the calls that succeeded lately, and
/// a few more, so that a client with few calls may retry at all.
class RetryBudget {
 public:
    /// Whether one more retry may go out at `now`; if so, it is counted.
    [[nodiscard]] bool take(Time now) noexcept;
    /// A call succeeded.
    void succeeded(Time now) noexcept;

 private:
    void pass(Time now) noexcept;

    // In retries:
    double earned_ = 0;    ///< by what succeeded; forgotten after a while
    double spare_ = 20.0;  ///< whatever succeeds; comes back slowly
    Time seen_ = Time::min();
};

}  // namespace ofapi::client
