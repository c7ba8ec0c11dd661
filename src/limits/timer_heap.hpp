#pragma once

#include <ofapi/time.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace ofapi::limits {

/// Items by time, the earliest first. An item knows its place (`Index` is the member that holds it, 0 when it is in no
/// heap), so that it can be taken out from anywhere. Does not own its items.
template <class T, std::size_t T::* Index>
class TimerHeap {
 public:
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] Time next() const noexcept { return entries_.empty() ? Time::max() : entries_.front().first; }
    [[nodiscard]] static bool contains(const T& item) noexcept { return item.*Index != 0; }

    /// The item's time. It must be in the heap.
    [[nodiscard]] Time time_of(const T& item) const noexcept { return entries_[item.*Index - 1].first; }

    /// The earliest item. The heap must not be empty.
    [[nodiscard]] T& front() const noexcept { return *entries_.front().second; }
    /// The earliest item, taken out. The heap must not be empty.
    T& pop() {
        T& item = *entries_.front().second;
        erase(item);
        return item;
    }

    /// Adds the item, or moves it to another time.
    void set(T& item, Time time) {
        if (item.*Index == 0) {
            entries_.emplace_back(time, &item);
            item.*Index = entries_.size();
        } else {
            entries_[item.*Index - 1].first = time;
        }
        settle(item.*Index - 1);
    }

    /// Takes the item out, if it is in.
    void erase(T& item) {
        if (item.*Index == 0) return;
        const std::size_t place = item.*Index - 1;
        item.*Index = 0;
        const auto last = entries_.back();
        entries_.pop_back();
        if (place == entries_.size()) return;
        put(place, last);
        settle(place);
    }

 private:
    using Entry = std::pair<Time, T*>;

    void put(std::size_t place, const Entry& entry) {
        entries_[place] = entry;
        entry.second->*Index = place + 1;
    }

    void settle(std::size_t place) {
        const Entry entry = entries_[place];
        while (place > 0 && entry.first < entries_[(place - 1) / 2].first) {
            put(place, entries_[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        for (;;) {
            std::size_t child = 2 * place + 1;
            if (child >= entries_.size()) break;
            if (child + 1 < entries_.size() && entries_[child + 1].first < entries_[child].first) ++child;
            if (entries_[child].first >= entry.first) break;
            put(place, entries_[child]);
            place = child;
        }
        put(place, entry);
    }

    std::vector<Entry> entries_;
};

}  // namespace ofapi::limits
