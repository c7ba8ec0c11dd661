// How one log keeps to every kind of window.
//
// The log holds one entry per request that the server may still count against us, in bins of W/1900 (W: the window).
// Entries, foreign use and what is left alone never exceed the limit L.
//
// 1. Dates. The server counts request i somewhere between sending and answer: after its uplink, of which one answer
//    tells nothing, since the service itself takes most of the time. But uplinks differ little, and any kind of window
//    is satisfied if requests that are L apart are counted W apart. So a token may be sent again W + guard after it was
//    sent. The guard follows what uplinks differ by: a request that finds more counted than was sent before it was
//    overtaken, and how many overtook it says how late it was. For the few that are later still, `slack` tokens are
//    never sent.
// 2. Reports. An answer says that `used` requests were counted when its own was. Those that had ended before that one
//    was sent were counted for certain. If more of those are held than `used`, the server has forgotten the difference;
//    the oldest go. That is safe for a bucket too: it drains no slower than the newest entries expire. It does not
//    depend on the order of answers: one from before a reset reports more, so it frees nothing. Nor need lost requests
//    be told apart, which may never have been counted.
// 3. Resets. Where the server turns out to forget everything at once, the moment is learnt (`WindowPhase`) and the log
//    is emptied when it comes again, without waiting an answer's time to see it. Only what was surely sent before goes.
// 4. Others. What reports count beyond our entries is foreign (`ForeignUse`): entries of their own, a rate, and a
//    reserve for what they will use before it can be seen: until the reset where one is known, else at the rate at
//    which they used it. Beside others the flow is even, so that what they take is seen in time.
// 5. Scouts. A burst that spends every token leaves nothing to find out when the window really ends. So while more
//    calls wait than can go, the last few tokens are spread over the time until one comes back by rule 1, or over the
//    time within which the reset must lie. A scout is an ordinary call that owns its token.
//
// What is learnt is refuted by a refusal: then the guard grows, the kind is forgotten, and rule 1 alone holds again.

#include "limits/token_bucket.hpp"

#include <algorithm>
#include <cmath>

namespace ofapi::limits {

namespace {

constexpr int bins_per_window = 1900;  // `slots` covers two windows
constexpr std::uint64_t full_ramp = 64;
constexpr std::uint64_t in_flight_without_limit = 4;
constexpr double most_caution = 8.0;
constexpr std::int64_t nothing_said = std::numeric_limits<std::int64_t>::max();

}  // namespace

TokenBucket::TokenBucket(Duration window, Options options)
    : window_(std::max(window, Duration(std::chrono::milliseconds(1)))),
      options_(options),
      bin_(window_ / bins_per_window + Duration(1)),
      late_(static_cast<double>((window_ / 300).count())),
      guard_(window_ / 200),
      bins_(slots),
      phase_(window_),
      foreign_(window_) {}

TokenBucket::Tick TokenBucket::tick_of(Time time) const {
    return time <= origin_ ? 0 : static_cast<Tick>((time - origin_) / bin_);
}

void TokenBucket::start(Time now) {
    started_ = true;
    origin_ = now_ = last_spend_ = margin_since_ = even_at_ = now;
}

void TokenBucket::advance(Time now) {
    if (!started_) start(now);
    if (now > now_) {
        now_ = now;
        const Tick head = tick_of(now_);
        if (head - head_ >= static_cast<Tick>(slots)) {
            for (auto& bin : bins_) bin.seq = last_seq_;
            head_ = head;
        }
        while (head_ < head) bins_[slot(++head_)].seq = last_seq_;
    }
    if (const Time reset = phase_.next_reset(); reset != Time::max() && now_ >= reset + guard_) {
        const Tick surely_before = tick_of(reset - phase_.uncertainty());
        phase_.passed(now_ - guard_);
        if (reset + window_ > now_) forget_before(surely_before);
    }
    expire();
    if (now_ - margin_since_ >= window_) learn_margin();
}

void TokenBucket::expire() {
    // Bin b ends at origin + (b + 1) * bin; rounded up, so that no entry expires early.
    const Tick expired = tick_of(now_ - window_ - guard_);
    if (expired <= expired_) return;
    for (Tick tick = std::max(expired_, expired - static_cast<Tick>(slots)); tick < expired; ++tick) {
        Bin& bin = bins_[slot(tick)];
        own_ -= bin.own;
        foreign_held_ -= bin.foreign;
        flying_ -= bin.flying;
        overdue_ += bin.flying;
        overdue_ghosts_ += bin.ghosts;
        bin.own = bin.foreign = bin.flying = bin.ghosts = 0;
    }
    expired_ = expired;
    oldest_ = std::max(oldest_, expired_);
}

/// After each window: whether the slack was eaten into.
void TokenBucket::learn_margin() {
    if (held_up_ && foreign_.per_window() == 0 && margin_ != nothing_said && !recovering_) {
        const bool tight = margin_ + 1 < static_cast<std::int64_t>(slack());
        caution_ = std::clamp(caution_ * (tight ? 1.3 : 0.85), 1.0, most_caution);
    }
    margin_since_ = now_;
    margin_ = nothing_said;
    held_up_ = false;
    room_ -= (room_ + 7) / 8;
}

void TokenBucket::hold(Time sent, std::uint32_t own, std::uint32_t foreign) {
    const Tick tick = std::max(tick_of(sent), expired_);
    Bin& bin = bins_[slot(tick)];
    oldest_ = held() == 0 ? tick : std::min(oldest_, tick);
    bin.own += own;
    bin.foreign += foreign;
    own_ += own;
    foreign_held_ += foreign;
}

/// A new window began: the server has forgotten all that was sent before, what is on its way still included.
void TokenBucket::forget_before(Tick tick) {
    for (; oldest_ < tick && held() > 0; ++oldest_) {
        Bin& bin = bins_[slot(oldest_)];
        own_ -= bin.own;
        foreign_held_ -= bin.foreign;
        flying_ -= bin.flying;
        bin.ghosts += bin.flying;
        bin.own = bin.foreign = bin.flying = 0;
    }
    reset_seq_ = tick > 0 ? bins_[slot(tick - 1)].seq : 0;
    foreign_.break_off();
}

/// The server has forgotten the oldest of what was answered.
void TokenBucket::forget(std::uint64_t entries) {
    for (Tick tick = oldest_; entries > 0 && tick <= head_ + 1; ++tick) {
        Bin& bin = bins_[slot(tick)];
        const auto own = static_cast<std::uint32_t>(std::min<std::uint64_t>(bin.own, entries));
        entries -= own;
        const auto foreign = static_cast<std::uint32_t>(std::min<std::uint64_t>(bin.foreign, entries));
        entries -= foreign;
        bin.own -= own;
        bin.foreign -= foreign;
        own_ -= own;
        foreign_held_ -= foreign;
        if (bin.own == 0 && bin.foreign == 0 && bin.flying == 0 && tick == oldest_) ++oldest_;
    }
}

void TokenBucket::note_foreign(std::uint64_t entries, Time counted_by) {
    if (entries == 0) return;
    hold(counted_by, 0, static_cast<std::uint32_t>(entries));
    foreign_added_ += entries;
}

std::uint64_t TokenBucket::sent_after(Time time) const {
    if (time < origin_) return last_seq_;
    const Tick tick = tick_of(time);
    if (tick >= head_) return 0;
    if (head_ - tick >= static_cast<Tick>(slots)) return last_seq_;
    return last_seq_ - bins_[slot(tick)].seq;
}

std::uint64_t TokenBucket::scouts() const {
    if (!limit_ || *limit_ < 8) return 0;
    return static_cast<std::uint64_t>(std::clamp<std::int64_t>(*limit_ / 20, 1, 16));
}

Time TokenBucket::first_expiry() const {
    Time result = Time::max();
    if (held() > 0) {
        Tick tick = oldest_;
        while (bins_[slot(tick)].own == 0 && bins_[slot(tick)].foreign == 0 && bins_[slot(tick)].flying == 0) ++tick;
        result = origin_ + (tick + 1) * bin_ + window_ + guard_;
    }
    if (const Time reset = phase_.next_reset(); reset != Time::max() && held() > 0)
        result = std::min(result, reset + guard_);
    return result;
}

Time TokenBucket::scout_time(std::uint64_t free) const {
    // The tokens that are left, this one included, shall last until the next one comes back; or lie where the window
    // may end.
    const Time reset = phase_.next_reset();
    if (reset != Time::max() && held() > 0) {
        const Duration unsure = phase_.uncertainty();
        if (phase_.kind() != WindowKind::clock || unsure <= 2 * guard_) return now_;
        return reset - unsure / static_cast<Duration::rep>(scouts() + 1) * static_cast<Duration::rep>(free);
    }
    const Time expiry = first_expiry();
    if (expiry == Time::max()) return expiry;
    return expiry - window_ / static_cast<Duration::rep>(scouts() + 1) * static_cast<Duration::rep>(free);
}

Time TokenBucket::second_scout_time() const { return last_spend_ + window_ / 20; }

bool TokenBucket::in_flight_capped() const {
    if (recovering_ && in_flight_ - in_flight_before_ >= ramp_) return true;
    if (limit_told_) return false;
    if (answers_ > 0) return in_flight_ >= in_flight_without_limit;
    // Nothing is known for certain: one request, and a second one in case the first got lost.
    return in_flight_ >= 2 || (in_flight_ == 1 && now_ < second_scout_time());
}

std::uint64_t TokenBucket::slack() const {
    if (!limit_ || *limit_ < 20) return 0;
    return *limit_ < 300 ? 1 : *limit_ < 900 ? 2 : 3;
}

double TokenBucket::for_others() const {
    const auto limit = static_cast<double>(*limit_);
    if (options_.foreign_reserve) {
        const double all = limit - static_cast<double>(slack()) - 1.0;  // one token at least is ours
        return std::max(static_cast<double>(foreign_held_), std::min(*options_.foreign_reserve * limit, all));
    }
    const double rate = foreign_.per_window();
    if (rate <= 0) return static_cast<double>(foreign_held_);

    const double known = std::max(static_cast<double>(foreign_held_) + foreign_.residual(), 0.0);
    const double unseen = rate * std::clamp(windows(now_ - use_sent_), 0.0, 1.0);
    // Who uses more than the others leaves more: two clients of one team come to share its limit.
    const double ours = static_cast<double>(own());
    const double yield = 0.08 * std::max(0.0, ours - rate) * std::min(1.0, 5 * rate / limit);
    const double margin = std::sqrt(unseen) + yield;
    const Time reset = phase_.next_reset();
    if (reset == Time::max()) return std::max(known + unseen, 0.95 * rate) + margin;
    return known + unseen + rate * std::clamp(windows(reset - now_), 0.0, 1.0) + margin;
}

std::uint64_t TokenBucket::free_tokens() const {
    const double free = static_cast<double>(*limit_) - static_cast<double>(own() + slack() + room_) - for_others();
    return free >= 1 ? static_cast<std::uint64_t>(free) : 0;
}

/// Whether the flow is spread: because that is asked for, or because others need the window too.
bool TokenBucket::even() const {
    return limit_ && (options_.even_after || foreign_.per_window() > 0.02 * static_cast<double>(*limit_));
}

/// Tokens per window at which an even flow spends.
double TokenBucket::even_rate() const {
    const double all = static_cast<double>(*limit_) - static_cast<double>(slack() + room_) - for_others();
    const double left = std::max(all - static_cast<double>(own()), 1.0);
    const Time reset = phase_.next_reset();
    if (reset != Time::max() && reset > now_) return 1.1 * left / windows(std::max(reset - now_, bin_));
    // What a stop left over is caught up with, but not at once.
    return std::max(all, 1.0) + (options_.even_after ? 0.0 : 4 * left);
}

bool TokenBucket::even_token() {
    const double at_once =
        options_.even_after ? *options_.even_after * static_cast<double>(*limit_) : std::max(even_rate() / 64, 2.0);
    even_tokens_ = std::min(std::max(at_once, 1.0), even_tokens_ + windows(now_ - even_at_) * even_rate());
    even_at_ = now_;
    return even_tokens_ >= 1.0;
}

bool TokenBucket::can_spend(Time now, std::uint64_t waiting, std::uint64_t keep) {
    advance(now);
    if (recovering_ && ramp_ == 0) return now_ >= pause_until_ && probe_seq_ == 0;
    if (in_flight_capped()) return false;
    if (!limit_) return true;

    const std::uint64_t free = free_tokens();
    if (free > keep) {
        if (even()) return even_token();
        if (free > keep + scouts() || waiting <= free - keep || now_ >= scout_time(free - keep)) return true;
    }
    held_up_ = true;
    return false;
}

Time TokenBucket::next(Time now, std::uint64_t waiting, std::uint64_t keep) {
    if (can_spend(now, waiting, keep)) return now_;
    if (recovering_ && ramp_ == 0) return probe_seq_ == 0 ? pause_until_ : Time::max();
    if (!limit_told_ && answers_ == 0 && in_flight_ == 1 && now_ < second_scout_time()) return second_scout_time();
    if (in_flight_capped() || !limit_) return Time::max();

    constexpr Duration least = std::chrono::microseconds(1);
    const std::uint64_t free = free_tokens();
    // What others are expected to use falls as the reset comes nearer.
    if (free <= keep) return std::min(first_expiry(), even() ? now_ + window_ / 400 : Time::max());
    if (!even()) return std::max(scout_time(free - keep), now_ + least);
    const double wait = (1.0 - even_tokens_) / even_rate() * static_cast<double>(window_.count());
    return now_ + std::max(Duration(static_cast<Duration::rep>(wait)), least);
}

Time TokenBucket::earliest(Time now, std::uint64_t count) {
    advance(now);
    if (recovering_ && ramp_ == 0) return std::max(now_, pause_until_);
    if (!limit_ || phase_.confidence() < 0.6) return now_;
    const auto limit = static_cast<std::uint64_t>(*limit_);
    const std::uint64_t missing = own() + count > limit ? own() + count - limit : 0;
    if (missing == 0) return now_;
    // Only a reset is sharp enough: what seems to slide may be a bucket, which gives back earlier.
    const Time reset = phase_.next_reset();
    return reset == Time::max() ? now_ : std::max(now_, reset - phase_.uncertainty());
}

Spend TokenBucket::spend(Time now) {
    advance(now);
    ++in_flight_;
    ++spent_;
    if (even()) even_tokens_ = std::max(even_tokens_ - 1.0, 0.0);
    last_spend_ = now_;
    Spend result;
    result.sent = now_;
    result.seq = ++last_seq_;
    Bin& bin = bins_[slot(head_)];
    bin.seq = last_seq_;
    oldest_ = held() == 0 ? head_ : std::min(oldest_, head_);
    ++bin.flying;
    ++flying_;
    result.total = total();
    result.ended = ended_;
    result.foreign_added = foreign_added_;
    if (recovering_ && ramp_ == 0) probe_seq_ = result.seq;
    return result;
}

/// Whether the server counts it still, as far as known.
bool TokenBucket::end(const Spend& spend) {
    --in_flight_;
    if (spend.seq <= pause_seq_) --in_flight_before_;
    const Tick tick = tick_of(spend.sent);
    if (tick < expired_) {
        --(overdue_ghosts_ > 0 ? overdue_ghosts_ : overdue_);
        return false;
    }
    Bin& bin = bins_[slot(tick)];
    if (bin.ghosts > 0) {
        --bin.ghosts;
        return false;
    }
    --bin.flying;
    --flying_;
    return true;
}

void TokenBucket::give_back(const Spend& spend) {
    if (spend.seq == 0) return;
    (void)end(spend);
    --spent_;
    if (spend.seq == probe_seq_) probe_seq_ = 0;
}

void TokenBucket::learn_recovery(const Spend& spend) {
    if (!recovering_ || spend.seq <= pause_seq_) return;
    if (spend.seq == probe_seq_) {
        probe_seq_ = 0;
        ramp_ = 4;
    } else if (ramp_ > 0 && (ramp_ += 2) >= full_ramp) {
        recovering_ = false;
        refusals_ = 0;
    }
}

void TokenBucket::learn_use(const Spend& spend, std::int64_t reported) {
    const auto used = static_cast<std::uint64_t>(std::max<std::int64_t>(reported, 0));
    const std::uint64_t later = sent_after(spend.sent - guard_);
    const std::uint64_t later_foreign = foreign_added_ - spend.foreign_added;
    const std::uint64_t certain = total() > later + later_foreign ? total() - later - later_foreign : 0;

    WindowPhase::Report report;
    report.seq = spend.seq;
    report.sent = spend.sent;
    report.used = used;
    report.certain = certain;
    report.limit = static_cast<std::uint64_t>(*limit_);
    report.guard = guard_;
    report.others = foreign_.per_window();
    if (phase_.learn(report)) forget_before(tick_of(phase_.began_after()));

    if (spend.seq > use_seq_) {
        const bool first = use_seq_ == 0;
        use_seq_ = spend.seq;
        use_sent_ = spend.sent;
        if (spend.seq > reset_seq_) {
            const auto explained = static_cast<std::int64_t>(spend.total + later_foreign);
            const std::int64_t unexplained = static_cast<std::int64_t>(used) - explained;
            if (first) {
                note_foreign(static_cast<std::uint64_t>(std::max<std::int64_t>(unexplained, 0)), spend.sent);
            } else {
                learn_lateness(spend, unexplained);
                if (const auto foreign = foreign_.unexplained(unexplained)) {
                    note_foreign(*foreign, spend.sent);
                    foreign_.noted(*foreign, spend.sent);
                }
            }
        }
    }
    // Whatever ended before this request was sent was counted before it. The server has forgotten what is more.
    const std::uint64_t answered = own_ + foreign_held_;
    const std::uint64_t uncertain = ended_ - spend.ended - 1 + later_foreign;
    if (answered > used + uncertain) forget(answered - used - uncertain);
}

double TokenBucket::plausible_lateness(double nanoseconds) const {
    return std::clamp(nanoseconds, static_cast<double>((window_ / 2000).count()),
                      static_cast<double>((window_ / 40).count()));
}

/// A request that finds more counted than was sent before it was overtaken on its way, by so many.
void TokenBucket::learn_lateness(const Spend& spend, std::int64_t overtaken) {
    if (foreign_.per_window() == 0) {
        Duration late{};
        if (overtaken > 0) {
            const std::uint64_t last = spend.seq + static_cast<std::uint64_t>(overtaken);
            const Tick sent = std::max(tick_of(spend.sent), expired_);
            Tick tick = sent;
            while (tick < head_ && bins_[slot(tick)].seq < last) ++tick;
            late = bin_ * (tick - sent);
        }
        // Follows what one request in twenty exceeds.
        late_ = plausible_lateness(late_ * (static_cast<double>(late.count()) > late_ ? 1.095 : 0.995));
    } else {
        late_ = std::min(late_, static_cast<double>((window_ / 300).count()));  // no telling who was late
    }
    guard_ = std::clamp<Duration>(Duration(static_cast<Duration::rep>(1.5 * caution_ * late_)), window_ / 1000,
                                  window_ / 25);
}

void TokenBucket::answered(const Spend& spend, Time now, std::optional<std::int64_t> limit,
                           std::optional<std::int64_t> remaining) {
    advance(now);
    if (limit && *limit > 0 && (!limit_ || spend.seq >= limit_seq_)) {
        limit_ = limit;
        limit_seq_ = spend.seq;
        limit_told_ = true;
    }
    const auto said = limit && *limit > 0 ? limit : limit_;
    if (spend.seq == 0) {
        if (said && remaining && *said - *remaining > static_cast<std::int64_t>(total()))
            note_foreign(static_cast<std::uint64_t>(*said - *remaining) - total(), now_);
        return;
    }

    ++answers_;
    ++ended_;
    if (end(spend)) hold(spend.sent, 1, 0);
    learn_recovery(spend);
    if (said && remaining && limit_) {
        learn_use(spend, *said - *remaining);
        margin_ = std::min(margin_, *remaining);
    }
}

void TokenBucket::lost(const Spend& spend, Time now) {
    if (spend.seq == 0) return;
    advance(now);
    ++ended_;
    if (end(spend)) hold(now_, 1, 0);
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
    if (refusals_ == 1 && foreign_.per_window() == 0) {
        caution_ = std::min(2 * caution_, most_caution);
        guard_ = std::min(2 * guard_, window_ / 25);
    }
    if (foreign_.per_window() == 0 || refusals_ > 1) phase_.refuted();

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
    room_ = std::min(room_ + limit / 200 + 1, limit / 4);
    if (total() < limit) note_foreign(limit - total(), now_);
}

TokenBucket::Learnt TokenBucket::save(Time now) {
    advance(now);
    Learnt result;
    result.limit = limit_;
    for (Tick tick = oldest_; tick <= head_ && held() > 0; ++tick) {
        const Bin& bin = bins_[slot(tick)];
        if (const std::uint32_t count = bin.own + bin.flying + bin.foreign; count > 0)
            result.entries.push_back({now_ - (origin_ + tick * bin_), count});
    }
    if (overdue_ > 0) result.entries.push_back({Duration::zero(), static_cast<std::uint32_t>(overdue_)});
    result.phase = phase_.save(now_);
    result.late = Duration(static_cast<Duration::rep>(late_));
    result.foreign_per_window = foreign_.per_window();
    return result;
}

void TokenBucket::restore(const Learnt& learnt, Duration elapsed, Time now) {
    start(now - 2 * window_);
    advance(now);
    even_at_ = now;
    margin_since_ = now;
    elapsed = std::max(elapsed, Duration::zero());
    if (learnt.limit && *learnt.limit > 0) limit_ = learnt.limit;
    for (const Learnt::Entry& entry : learnt.entries) {
        const Duration age = std::max(entry.age, Duration::zero());
        if (elapsed <= window_ && age + elapsed <= window_) hold(now - age - elapsed, 0, entry.count);
    }
    late_ = plausible_lateness(static_cast<double>(learnt.late.count()));
    guard_ = std::max(guard_, Duration(static_cast<Duration::rep>(1.5 * late_)));
    phase_.restore(learnt.phase, elapsed, now);
    foreign_.restore(learnt.foreign_per_window);
}

std::optional<std::int64_t> TokenBucket::available(Time now) {
    advance(now);
    if (!limit_) return std::nullopt;
    return static_cast<std::int64_t>(free_tokens());
}

bool TokenBucket::paused(Time now) const { return recovering_ && (now < pause_until_ || ramp_ == 0); }

}  // namespace ofapi::limits
