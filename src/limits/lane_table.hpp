#pragma once

#include "limits/lane.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::limits {

/// Owns the lanes, by name. A look-up reads one place of the table, and the lane itself: with 100,000 lanes most of the
/// cost of a call is memory that is not in the cache, and a list of nodes per bucket would double it.
///
/// Open addressing with linear probing, at most half full. Taking a lane out moves those behind it up, so nothing is
/// left behind, and putting another in allocates nothing.
class LaneTable {
 public:
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// The lane of this name, or null.
    [[nodiscard]] Lane* find(std::string_view name) const noexcept {
        if (size_ == 0) return nullptr;
        const std::size_t hash = hash_of(name);
        for (std::size_t i = hash & mask(); slots_[i].lane; i = (i + 1) & mask())
            if (slots_[i].hash == hash && slots_[i].lane->key == name) return slots_[i].lane.get();
        return nullptr;
    }

    /// Adds a lane whose name is not in the table.
    Lane& insert(std::unique_ptr<Lane> lane) {
        if (2 * (size_ + 1) > slots_.size()) grow();
        Lane& result = *lane;
        const std::size_t hash = hash_of(result.key);
        put(Slot{hash, std::move(lane)});
        ++size_;
        return result;
    }

    /// Takes a lane out.
    [[nodiscard]] std::unique_ptr<Lane> extract(const Lane& lane) noexcept {
        std::size_t hole = hash_of(lane.key) & mask();
        while (slots_[hole].lane.get() != &lane) hole = (hole + 1) & mask();
        std::unique_ptr<Lane> result = std::move(slots_[hole].lane);
        for (std::size_t i = (hole + 1) & mask(); slots_[i].lane; i = (i + 1) & mask()) {
            // It may move up unless its own place lies behind the hole.
            const std::size_t from_home = (i - slots_[i].hash) & mask();
            if (from_home < ((i - hole) & mask())) continue;
            slots_[hole] = std::move(slots_[i]);
            hole = i;
        }
        --size_;
        return result;
    }

    /// Calls `visit` with each lane, in no order. It must not add or take out any.
    template <class Visit>
    void for_each(Visit visit) const {
        for (const Slot& slot : slots_)
            if (slot.lane) visit(*slot.lane);
    }

 private:
    struct Slot {
        std::size_t hash = 0;
        std::unique_ptr<Lane> lane;
    };

    static std::size_t hash_of(std::string_view name) noexcept { return std::hash<std::string_view>()(name); }
    [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }

    void put(Slot slot) {
        std::size_t i = slot.hash & mask();
        while (slots_[i].lane) i = (i + 1) & mask();
        slots_[i] = std::move(slot);
    }
    void grow() {
        std::vector<Slot> old(slots_.empty() ? 16 : 2 * slots_.size());
        old.swap(slots_);
        for (Slot& slot : old)
            if (slot.lane) put(std::move(slot));
    }

    std::vector<Slot> slots_;  ///< a power of two of them
    std::size_t size_ = 0;
};

}  // namespace ofapi::limits
