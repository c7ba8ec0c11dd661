#include <ofapi/webhook.hpp>

#include <algorithm>

namespace ofapi::webhook {

Seen::Seen(std::size_t max_keys, Duration max_age) : max_keys_(max_keys), max_age_(max_age) {}

bool Seen::contains(std::string_view key, Time now) const {
    const auto known = index_.find(key);
    return known != index_.end() && std::max(now_, now) - known->second->remembered < max_age_;
}

void Seen::remember(std::string_view key, Time now) {
    now_ = std::max(now_, now);
    // A difference, not a sum: an age may be as long as the clock.
    while (!entries_.empty() && now_ - entries_.front().remembered >= max_age_) forget_oldest();
    if (key.empty() || max_keys_ == 0) return;

    if (const auto known = index_.find(key); known != index_.end()) {
        known->second->remembered = now_;
        entries_.splice(entries_.end(), entries_, known->second);
        return;
    }
    if (entries_.size() >= max_keys_) forget_oldest();
    entries_.push_back(Entry{std::string(key), now_});
    // The index points into the list, whose nodes never move.
    index_.emplace(entries_.back().key, std::prev(entries_.end()));
}

void Seen::forget_oldest() {
    index_.erase(entries_.front().key);
    entries_.pop_front();
}

}  // namespace ofapi::webhook
