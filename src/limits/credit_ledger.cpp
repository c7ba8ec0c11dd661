#include "limits/credit_ledger.hpp"

#include <algorithm>

namespace ofapi::limits {

namespace {

constexpr Duration first_probe_interval = std::chrono::seconds(30);
constexpr Duration longest_probe_interval = std::chrono::minutes(10);

}  // namespace

CreditLedger::Verdict CreditLedger::check(std::int64_t cost, bool waits, Time now) const noexcept {
    if (out_) return waits && now >= probe_at() ? Verdict::admitted : Verdict::out_of_credits;
    if (!floor_ || !balance_ || cost == 0) return Verdict::admitted;
    if (*balance_ - cost < *floor_) return Verdict::below_floor;
    return *balance_ - reserved_ - cost < *floor_ ? Verdict::wait : Verdict::admitted;
}

Time CreditLedger::probe_at() const noexcept { return probe_seq_ != 0 ? Time::max() : probe_at_; }

void CreditLedger::reserve(std::uint64_t seq, std::int64_t cost) noexcept {
    last_seq_ = std::max(last_seq_, seq);
    reserved_ += cost;
    if (out_ && probe_seq_ == 0) probe_seq_ = seq;
}

void CreditLedger::probe_later(Time now) noexcept {
    probe_seq_ = 0;
    probe_at_ = now + probe_interval_;
    probe_interval_ = std::min(probe_interval_ * 2, longest_probe_interval);
}

void CreditLedger::give_back(std::uint64_t seq, std::int64_t cost) noexcept {
    reserved_ -= cost;
    if (probe_seq_ == seq) probe_seq_ = 0;
}

void CreditLedger::learn_balance(std::uint64_t seq, const Credits& credits) noexcept {
    if (!credits.balance) {
        if (credits.used && balance_) *balance_ -= *credits.used;
        return;
    }
    // Answers overtake each other, and one that was counted earlier reports more. So a higher balance means that
    // credits were bought only where its call was sent after the lower one was known; and older calls know nothing of
    // those.
    if (balance_ && *credits.balance > *balance_) {
        if (seq <= known_seq_) return;
        raised_seq_ = seq;
    } else if (seq < raised_seq_) {
        return;
    }
    balance_ = credits.balance;
    known_seq_ = last_seq_;
}

void CreditLedger::answered(std::uint64_t seq, std::int64_t cost, const Credits& credits, bool refused,
                            Time now) noexcept {
    reserved_ -= cost;
    learn_balance(seq, credits);
    if (refused) {
        if (seq <= out_seq_) return;  // sent before the refusal that is known
        out_ = true;
        out_seq_ = last_seq_;
        probe_later(now);
    } else if (out_ && seq > out_seq_) {
        const std::int64_t floor = std::max<std::int64_t>(floor_.value_or(0), 0);
        if (!credits.balance || *credits.balance > floor) {
            out_ = false;
            probe_seq_ = 0;
            probe_interval_ = first_probe_interval;
        } else if (seq == probe_seq_) {
            probe_later(now);
        }
    }
}

void CreditLedger::lost(std::uint64_t seq, std::int64_t cost, Time now) noexcept {
    reserved_ -= cost;
    if (balance_) *balance_ -= cost;
    if (out_ && seq == probe_seq_) probe_later(now);
}

}  // namespace ofapi::limits
