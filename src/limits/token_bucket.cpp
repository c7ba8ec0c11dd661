// How one log keeps to every kind of window.
//
// The log holds one entry per request that the server may still count against us, in bins of W/1900 (W: the window).
// Requests on their way are only a number, `in_flight_`: they may be counted at any moment until their answer. An
// answered request becomes an entry, dated at the latest time it can have been counted, and expires one window later.
// Entries and requests in flight together never exceed the limit L.
//
// Rule 1, dates. The server counts request i at c_i, somewhere between sending and answer. Any kind of window is
// satisfied if c_{i+L} - c_i >= W. The next request reaches the counter no sooner than the quickest uplink after it is
// sent, and i was counted at least the quickest way back before its answer; together that is the smallest latency seen
// (`usual_latency`). So a token may be sent again from answer + W - usual on, whatever made the answer slow. Where the
// answer was quick, sent + W + guard takes its place: the smallest latency is an estimate. It counts for nothing until
// there are enough answers, and it is subtracted when the entry expires, by when it is known best. A refusal
// doubles the guard, up to W/25: that server measures its window otherwise than we thought.
//
// Rule 2, reports. Answer i says that `used` requests were counted at c_i. Requests that had ended before i was sent
// were counted before c_i for certain. If more of those are held than `used`, the server has forgotten the difference:
// a window ended, or a bucket refilled. The oldest entries go. What stays is the right number with the latest dates,
// which is safe for a bucket too: it drains no slower than the newest entries expire. The argument does not depend on
// the order of answers: one from before a reset reports more, so it frees nothing. Nor need lost requests be told
// apart, which may never have been counted: the number is right without.
//   If `used` is more than all that can have been counted before c_i (what was held when i was sent, and what was sent
// until its uplink ended at the latest), somebody else uses the allowance: foreign entries, dated now. Only an answer
// newer than every other that reported may say so; an older one may speak of a window that is over.
//   What others take between the report and our next request cannot be known. Each refusal leaves more room for it; the
// room shrinks by an eighth in each window.
//
// Scouts. A burst that spends every token leaves nothing to find out when the window really ends. So while more calls
// wait than can go, the last few tokens are spread over the time until one comes back by rule 1; each answer shows
// whether the server has forgotten. A scout is an ordinary call that owns its token.

#include "limits/token_bucket.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

constexpr int bins_per_window = 1900;  // `slots` covers two windows: dates lie up to half a window ahead
constexpr std::uint64_t full_ramp = 64;
constexpr std::uint64_t in_flight_without_limit = 4;
constexpr std::uint64_t answers_that_show_latency = 32;

}  // namespace

TokenBucket::TokenBucket(Duration window)
    : window_(std::max(window, Duration(std::chrono::milliseconds(1)))),
      bin_(window_ / bins_per_window + Duration(1)),
      guard_(window_ / 200),
      entries_(slots),
      sends_(slots) {}

TokenBucket::Tick TokenBucket::tick_of(Time time) const {
    return time <= origin_ ? 0 : static_cast<Tick>((time - origin_) / bin_);
}

void TokenBucket::advance(Time now) {
    if (!started_) {
        started_ = true;
        origin_ = now_ = last_spend_ = latency_since_ = now;
    }
    if (now > now_) {
        now_ = now;
        const Tick head = tick_of(now_);
        if (head - head_ >= static_cast<Tick>(slots)) {
            std::fill(sends_.begin(), sends_.end(), 0U);
            head_ = head;
        }
        while (head_ < head) sends_[slot(++head_)] = 0;
    }

    // Bin b ends at origin + (b + 1) * bin; rounded up, so that no entry expires early.
    expired_ = std::max(expired_, tick_of(now_ - window_ + usual_latency()));
    while (oldest_ < expired_ && held_ > 0) {
        auto& entries = entries_[slot(oldest_++)];
        held_ -= entries;
        entries = 0;
    }
    oldest_ = std::max(oldest_, expired_);
}

void TokenBucket::hold(Time counted_by, std::uint64_t entries) {
    const Tick tick = std::max(tick_of(counted_by), expired_);
    entries_[slot(tick)] += static_cast<std::uint32_t>(entries);
    oldest_ = held_ == 0 ? tick : std::min(oldest_, tick);
    held_ += entries;
}

void TokenBucket::forget(std::uint64_t entries) {
    entries = std::min(entries, held_);
    held_ -= entries;
    while (entries > 0) {
        auto& bin = entries_[slot(oldest_)];
        const auto taken = static_cast<std::uint32_t>(std::min<std::uint64_t>(bin, entries));
        bin -= taken;
        entries -= taken;
        if (bin == 0) ++oldest_;
    }
}

void TokenBucket::note_foreign(std::uint64_t entries) {
    hold(now_ + guard_, entries);
    foreign_added_ += entries;
}

std::uint64_t TokenBucket::sent_after(Time time) const {
    std::uint64_t result = 0;
    for (Tick tick = std::max(tick_of(time), head_ - static_cast<Tick>(slots)) + 1; tick <= head_; ++tick)
        result += sends_[slot(tick)];
    return result;
}

std::uint64_t TokenBucket::reserve() const {
    if (!limit_ || *limit_ < 8) return 0;
    return static_cast<std::uint64_t>(std::clamp<std::int64_t>(*limit_ / 20, 1, 16));
}

Time TokenBucket::scout_time(std::uint64_t free) const {
    // The tokens that are left, this one included, shall last until the next one comes back.
    const Time expiry = first_expiry();
    if (expiry == Time::max()) return expiry;
    return expiry - window_ / static_cast<Duration::rep>(reserve() + 1) * static_cast<Duration::rep>(free);
}

Time TokenBucket::first_expiry() const {
    if (held_ == 0) return Time::max();
    Tick tick = oldest_;
    while (entries_[slot(tick)] == 0) ++tick;
    return origin_ + (tick + 1) * bin_ + window_ - usual_latency();
}

Time TokenBucket::second_scout_time() const { return last_spend_ + window_ / 20; }

bool TokenBucket::in_flight_capped() const {
    if (recovering_ && in_flight_ - in_flight_before_ >= ramp_) return true;
    if (limit_) return false;
    if (answers_ > 0) return in_flight_ >= in_flight_without_limit;
    // Nothing is known: one request, and a second one in case the first got lost.
    return in_flight_ >= 2 || (in_flight_ == 1 && now_ < second_scout_time());
}

bool TokenBucket::can_spend(Time now, std::uint64_t waiting, std::uint64_t keep) {
    advance(now);
    if (recovering_ && ramp_ == 0) return now_ >= pause_until_ && probe_seq_ == 0;
    if (in_flight_capped()) return false;
    if (!limit_) return true;

    const std::uint64_t free = free_tokens() - std::min(free_tokens(), keep);
    if (free == 0) return false;
    return free > reserve() || waiting <= free || now_ >= scout_time(free);
}

Time TokenBucket::next(Time now, std::uint64_t waiting, std::uint64_t keep) {
    if (can_spend(now, waiting, keep)) return now_;
    if (recovering_ && ramp_ == 0) return probe_seq_ == 0 ? pause_until_ : Time::max();
    if (!limit_ && answers_ == 0 && in_flight_ == 1) return second_scout_time();
    if (in_flight_capped() || !limit_) return Time::max();
    const std::uint64_t free = free_tokens() - std::min(free_tokens(), keep);
    return free == 0 ? first_expiry() : scout_time(free);
}

Spend TokenBucket::spend(Time now) {
    advance(now);
    ++in_flight_;
    ++sends_[slot(head_)];
    ++spent_;
    last_spend_ = now_;
    Spend result;
    result.sent = now_;
    result.seq = ++last_seq_;
    result.total = total();
    result.ended = ended_;
    result.foreign_added = foreign_added_;
    if (recovering_ && ramp_ == 0) probe_seq_ = result.seq;
    return result;
}

void TokenBucket::end(const Spend& spend) {
    --in_flight_;
    if (spend.seq <= pause_seq_) --in_flight_before_;
}

void TokenBucket::give_back(const Spend& spend) {
    if (spend.seq == 0) return;
    end(spend);
    --spent_;
    const Tick sent = tick_of(spend.sent);
    if (head_ - sent < static_cast<Tick>(slots)) --sends_[slot(sent)];
    if (spend.seq == probe_seq_) probe_seq_ = 0;
}

std::uint64_t TokenBucket::free_tokens() const {
    const std::uint64_t taken = total() + room_for_others_;
    const auto limit = static_cast<std::uint64_t>(*limit_);
    return taken < limit ? limit - taken : 0;
}

Duration TokenBucket::usual_latency() const {
    const Duration smallest = std::min(latency_min_, latency_min_before_);
    return answers_ < answers_that_show_latency ? Duration::zero() : std::min(smallest, window_ / 2);
}

void TokenBucket::learn_latency(Duration latency) {
    if (now_ - latency_since_ > window_) {
        latency_min_before_ = latency_min_;
        latency_min_ = Duration::max();
        latency_since_ = now_;
        room_for_others_ -= (room_for_others_ + 7) / 8;
    }
    latency_min_ = std::min(latency_min_, latency);
    ++answers_;
}

void TokenBucket::learn_recovery(const Spend& spend) {
    if (!recovering_ || spend.seq <= pause_seq_) return;
    if (spend.seq == probe_seq_) {
        probe_seq_ = 0;
        ramp_ = 2;
    } else if (ramp_ > 0 && ++ramp_ >= full_ramp) {
        recovering_ = false;
        refusals_ = 0;
    }
}

void TokenBucket::learn_use(const Spend& spend, Duration excess, std::int64_t reported) {
    const auto used = static_cast<std::uint64_t>(std::max<std::int64_t>(reported, 0));
    if (spend.seq > use_seq_) {
        use_seq_ = spend.seq;
        const std::uint64_t sent_since = last_seq_ - spend.seq - sent_after(spend.sent + excess + guard_);
        const std::uint64_t possible = spend.total + sent_since + (foreign_added_ - spend.foreign_added);
        if (used > possible) note_foreign(used - possible);
    }
    const std::uint64_t uncertain = (ended_ - spend.ended - 1) + (foreign_added_ - spend.foreign_added);
    if (held_ > used + uncertain) forget(held_ - used - uncertain);
}

void TokenBucket::answered(const Spend& spend, Time now, std::optional<std::int64_t> limit,
                           std::optional<std::int64_t> remaining) {
    advance(now);
    if (limit && *limit > 0 && (!limit_ || spend.seq >= limit_seq_)) {
        limit_ = limit;
        limit_seq_ = spend.seq;
    }
    const auto said = limit && *limit > 0 ? limit : limit_;
    if (spend.seq == 0) {
        if (said && remaining && *said - *remaining > static_cast<std::int64_t>(total()))
            note_foreign(static_cast<std::uint64_t>(*said - *remaining) - total());
        return;
    }

    end(spend);
    ++ended_;
    const Duration latency = now_ - spend.sent;
    learn_latency(latency);
    const Duration excess = latency - std::min(latency, usual_latency());
    const Duration usual = usual_latency() > Duration::zero() ? usual_latency() : latency;
    hold(std::max(spend.sent + usual + guard_, now_ + guard_ / 4), 1);
    learn_recovery(spend);
    if (said && remaining) learn_use(spend, excess, *said - *remaining);
}

void TokenBucket::lost(const Spend& spend, Time now) {
    if (spend.seq == 0) return;
    advance(now);
    end(spend);
    ++ended_;
    hold(now_ + usual_latency(), 1);
    if (spend.seq == probe_seq_) {
        probe_seq_ = 0;
        pause_until_ = now_ + window_ / 16;
    }
}

void TokenBucket::refused(const Spend& spend, Time now, std::optional<Duration> retry_after) {
    advance(now);
    const Duration longest = retry_after ? 10 * window_ : window_ + guard_;
    if (spend.seq <= pause_seq_) {
        // Sent before the pause that another refusal began. It may know better how long that has to be.
        if (recovering_ && ramp_ == 0 && probe_seq_ == 0 && retry_after)
            pause_until_ = std::max(pause_until_, now_ + std::min(*retry_after, longest));
        return;
    }
    ++refusals_;
    if (refusals_ == 1) guard_ = std::min(2 * guard_, window_ / 25);

    const Time expiry = first_expiry();
    Duration pause = window_ / 16 * (1 << std::min(refusals_ - 1, 4U));
    if (retry_after)
        pause = std::max(*retry_after, bin_);
    else if (expiry != Time::max())
        pause = std::max(pause, expiry - now_);
    pause_until_ = now_ + std::min(pause, longest);

    recovering_ = true;
    ramp_ = 0;
    probe_seq_ = 0;
    pause_seq_ = last_seq_;
    in_flight_before_ = in_flight_;
    if (!limit_) return;
    const auto limit = static_cast<std::uint64_t>(*limit_);
    room_for_others_ = std::min(room_for_others_ + limit / 30 + 1, limit / 4);
    if (total() < limit) note_foreign(limit - total());
}

std::optional<std::int64_t> TokenBucket::available(Time now) {
    advance(now);
    if (!limit_) return std::nullopt;
    return static_cast<std::int64_t>(free_tokens());
}

bool TokenBucket::paused(Time now) const { return recovering_ && (now < pause_until_ || ramp_ == 0); }

}  // namespace ofapi::limits
