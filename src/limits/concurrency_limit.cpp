// A service that is overloaded answers later, and more load makes it later still. By Little's law the calls in flight
// are the rate times the latency; so the number that carries the present rate at the usual latency is what is in flight
// now, times the usual latency over the present one. To that number, doubled for headroom, the limit goes when answers
// take more than twice as long as usual: the "gradient" of Netflix's concurrency-limits. It differs from Gradient2 in
// four ways, each for a service whose answers take 3 s, with tails of 20 s, and not all operations alike:
//
// - It does not hold calls back while latency is as usual, whatever the rate: after a cold start a window's tokens go
//   out in one burst, and that is right. Gradient2 and Vegas start low and would take minutes of such answers to open.
// - Latency is compared per operation, as a logarithm, so that a tail hardly counts and a change of the mix of
//   operations is not taken for trouble; and over rounds of as many answers as there were calls in flight, because of
//   calls sent together the short ones are answered first, and the last answers are all long.
// - Only answers to calls that were sent after the last cut count: those that were on their way show the old load.
// - Cuts that do not help show that the load is not what does it. Then there are no more of them, and the longer time
//   becomes the usual one, fast. Else what is usual follows slowly while nothing is held back, and not at all while the
//   limit is reduced, or an overload would become usual.
//
// AIMD alone, on failures, would see an overload only when answers begin to time out, after a minute. It serves for
// failures here: an eighth of a round, and the limit is halved. One operation that always fails does not hold up the
// others for long, because these cuts do not help either.

#include "limits/concurrency_limit.hpp"

#include <algorithm>
#include <cmath>

namespace ofapi::limits {

namespace {

using namespace std::chrono_literals;

constexpr Duration shortest_that_counts = 50ms;  // below it, a hiccup of this machine is as long
constexpr std::size_t least_round = 16;
constexpr std::size_t least_failures = 3;
constexpr double tolerance = 2.0;
constexpr double unremarkable = 1.5;
constexpr unsigned enough_in_vain = 2;
constexpr double smallest_factor = 0.3;
constexpr double largest_factor = 0.5;
constexpr double growth_per_answer = 0.25;  // a quarter more with each round trip
constexpr double least_share = 1.0 / 8;
constexpr double least_in_flight = 4;
constexpr double near_least = 1.25;  // it grows between two rounds
constexpr double slow_weight = 1.0 / 256;
constexpr double fast_weight = 1.0 / 16;
constexpr double present_weight = 1.0 / 32;

double logarithm(Duration took) noexcept { return std::log(std::chrono::duration<double>(took).count()); }

}  // namespace

double UsualLatency::excess(Duration took) const noexcept {
    return logarithm(std::max(took, shortest_that_counts)) - mean_;
}

void UsualLatency::learn(Duration took, double weight) noexcept {
    ++samples_;
    mean_ += excess(took) * std::max(weight, 1.0 / samples_);
}

void ConcurrencyLimit::Trouble::shows(double measure, double factor) noexcept {
    if (measure > helped_below) ++cuts_in_vain;
    helped_below = measure * (1 + factor) / 2;
}

ConcurrencyLimit::ConcurrencyLimit(std::size_t most) noexcept
    : most_(static_cast<double>(most)),
      least_(std::min(most_, std::max(least_in_flight, most_ * least_share))),
      limit_(most_) {}

Duration ConcurrencyLimit::latency() const noexcept {
    if (!any_) return Duration::zero();
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(std::exp(latency_)));
}

void ConcurrencyLimit::served(UsualLatency& usual, Time sent, std::size_t in_flight, Time now) noexcept {
    const Duration took = now - sent;
    latency_ += (logarithm(std::max<Duration>(took, 1us)) - latency_) * (any_ ? present_weight : 1.0);
    any_ = true;
    const double excess = usual.excess(took);
    const bool comparable = usual.known();
    if (late_.accepted)
        usual.learn(took, fast_weight);
    else if (!comparable || limit_ >= most_)
        usual.learn(took, slow_weight);
    if (sent < shrunk_at_) return;

    if (comparable) excess_ += excess;
    if (excess_ <= std::log(unremarkable) * static_cast<double>(answers_ + 1))
        limit_ = std::min(limit_ + growth_per_answer, most_);
    count(in_flight, now);
}

void ConcurrencyLimit::failed(Time sent, std::size_t in_flight, Time now) noexcept {
    if (sent < shrunk_at_) return;
    ++failures_;
    count(in_flight, now);
}

void ConcurrencyLimit::count(std::size_t in_flight, Time now) noexcept {
    peak_ = std::max(peak_, in_flight);
    ++answers_;
    const std::size_t round = std::max(least_round, peak_);
    const bool failing = failures_ >= std::max(least_failures, round / 8);
    // What is yet to come cannot make up for it, if it is as usual.
    const bool late = excess_ > std::log(tolerance) * static_cast<double>(round);
    if (answers_ < round && !failing && !late) return;

    const auto answers = static_cast<double>(answers_);
    if (failing) {
        failing_.shows(static_cast<double>(failures_) / answers, largest_factor);
        // A service that refuses what is beyond a few at once fails as often until the limit is that low.
        const bool lowest = limit_ <= least_ * near_least;
        if (lowest && failing_.cuts_in_vain >= enough_in_vain) failing_.accepted = true;
        if (!failing_.accepted) shrink(largest_factor, now);
    }
    if (late) {
        const double longer = std::exp(excess_ / answers);
        const double factor = std::clamp(tolerance / longer, smallest_factor, largest_factor);
        late_.shows(longer, factor);
        late_.accepted = late_.cuts_in_vain >= enough_in_vain;
        if (!late_.accepted) shrink(factor, now);
    }
    if (!failing) failing_ = {};
    if (excess_ <= std::log(unremarkable) * answers) late_ = {};
    answers_ = failures_ = peak_ = 0;
    excess_ = 0;
}

void ConcurrencyLimit::shrink(double factor, Time now) noexcept {
    limit_ = std::max(std::min(limit_, static_cast<double>(peak_)) * factor, least_);
    shrunk_at_ = now;
}

}  // namespace ofapi::limits
