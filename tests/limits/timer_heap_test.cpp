#include "limits/timer_heap.hpp"

#include "limits/random.hpp"

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace ofapi::limits {
namespace {

struct Item {
    int id = 0;
    std::size_t index = 0;
};
using Heap = TimerHeap<Item, &Item::index>;

TEST(TimerHeap, AgreesWithASortedMapOverRandomHistories) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Random random(seed);
        std::vector<Item> items(50);
        std::map<Item*, Time> expected;
        Heap heap;
        for (int step = 0; step < 400; ++step) {
            Item& item = items[random.next() % items.size()];
            switch (random.next() % 4) {
                case 0:
                case 1: {
                    const Time time{Duration(static_cast<Duration::rep>(random.next() % 100))};
                    heap.set(item, time);
                    expected[&item] = time;
                    break;
                }
                case 2:
                    heap.erase(item);
                    expected.erase(&item);
                    break;
                case 3:
                    if (heap.empty()) break;
                    const Time next = heap.next();
                    Item& first = heap.pop();
                    ASSERT_EQ(expected.at(&first), next);
                    expected.erase(&first);
                    break;
            }
            ASSERT_EQ(heap.size(), expected.size());
            Time earliest = Time::max();
            for (const auto& [each, time] : expected) earliest = std::min(earliest, time);
            ASSERT_EQ(heap.next(), earliest);
            for (Item& each : items) ASSERT_EQ(Heap::contains(each), expected.count(&each) == 1);
        }
    }
}

}  // namespace
}  // namespace ofapi::limits
