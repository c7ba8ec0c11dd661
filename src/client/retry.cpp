#include "client/retry.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ofapi::client {

namespace {

constexpr double share_of_successes = 0.1;
constexpr double remembered_seconds = 60.0;
constexpr double most_spare = 20.0;
constexpr double spare_per_second = most_spare / 60.0;

enum class Kind : std::uint8_t { safe, repeatable, once };

Kind kind_of(const Attempt& attempt) noexcept {
    switch (attempt.method) {
        case Method::get:
        case Method::head: return Kind::safe;
        case Method::put:
        case Method::delete_: return attempt.idempotent ? Kind::repeatable : Kind::once;
        case Method::post:
        case Method::patch: return Kind::once;
    }
    return Kind::once;
}

bool writes(const Attempt& attempt) noexcept { return attempt.method != Method::get && attempt.method != Method::head; }

Decision give_up(StopReason stop, bool may_have_executed = false) noexcept {
    return {Decision::Next::give_up, stop, may_have_executed};
}

Decision again(const Attempt& attempt, Decision::Next next) noexcept {
    if (attempt.sent - attempt.refused >= attempt.max_attempts) return give_up(StopReason::attempts_exhausted);
    return {next, StopReason::none, false};
}

/// After an attempt that the server may have acted on.
Decision after_doubt(const Attempt& attempt, bool harmless, Decision::Next next) noexcept {
    if (!harmless) return give_up(StopReason::not_idempotent, true);
    Decision decision = again(attempt, next);
    decision.may_have_executed = decision.next == Decision::Next::give_up && writes(attempt);
    return decision;
}

Decision after_refusal(const Attempt& attempt) noexcept {
    if (attempt.refused >= max_refusals || attempt.max_attempts <= 1) return give_up(StopReason::attempts_exhausted);
    return {Decision::Next::after_pause, StopReason::none, false};
}

/// A request that may only be sent again where the answer proves that nothing went out.
bool proven_unsent(const Attempt& attempt) noexcept {
    return attempt.not_sent || (attempt.callers_word && attempt.nothing_remains);
}

}  // namespace

Decision decide(const Attempt& attempt) noexcept {
    using Next = Decision::Next;
    const Kind kind = kind_of(attempt);
    const bool may_repeat = kind != Kind::once;
    switch (attempt.ended) {
        case Ended::not_written: return again(attempt, Next::after_backoff);
        case Ended::refused_connection: return give_up(StopReason::permanent);
        // A key covers a lost answer. It does not cover a failure: that is not kept, and would run again.
        case Ended::closed_on_reuse: return after_doubt(attempt, may_repeat || attempt.under_key, Next::at_once);
        case Ended::unanswered: return after_doubt(attempt, may_repeat || attempt.under_key, Next::after_backoff);
        case Ended::failed: return after_doubt(attempt, may_repeat, Next::after_backoff);
        case Ended::conflict:
            return attempt.under_key ? after_doubt(attempt, true, Next::after_backoff) : give_up(StopReason::permanent);
        case Ended::stopped: return give_up(StopReason::cancelled, writes(attempt));
        // A 429 may come from OnlyFans, and does not prove that nothing happened.
        case Ended::limited:
        case Ended::unavailable:
            if (may_repeat || proven_unsent(attempt)) return after_refusal(attempt);
            return give_up(StopReason::not_idempotent, true);
        case Ended::broken_promise:
            if (kind != Kind::safe) return give_up(StopReason::not_idempotent, true);
            if (attempt.broken > 1) return give_up(StopReason::attempts_exhausted);
            return again(attempt, Next::after_backoff);
        case Ended::out_of_credits:
            return attempt.wait_for_credits ? Decision{Next::after_pause, StopReason::none, false}
                                            : give_up(StopReason::permanent);
        case Ended::final_answer: return give_up(StopReason::permanent);
    }
    return give_up(StopReason::permanent);
}

Duration backoff(unsigned sent, std::minstd_rand& random) {
    const auto limit = std::chrono::milliseconds(500) * (1 << std::min(sent > 0 ? sent - 1 : 0U, 5U));
    return std::chrono::milliseconds(std::uniform_int_distribution<std::int64_t>(0, limit.count())(random));
}

void RetryBudget::pass(Time now) noexcept {
    if (seen_ == Time::min()) seen_ = now;
    if (now <= seen_) return;
    const double seconds = std::chrono::duration<double>(now - seen_).count();
    seen_ = now;
    earned_ *= std::exp(-seconds / remembered_seconds);
    spare_ = std::min(spare_ + seconds * spare_per_second, most_spare);
}

bool RetryBudget::take(Time now) noexcept {
    pass(now);
    double& source = earned_ >= 1.0 ? earned_ : spare_;
    if (source < 1.0) return false;
    source -= 1.0;
    return true;
}

void RetryBudget::succeeded(Time now) noexcept {
    pass(now);
    earned_ += share_of_successes;
}

}  // namespace ofapi::client
