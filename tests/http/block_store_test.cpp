#include "http/block_store.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <vector>

namespace ofapi::http {
namespace {

TEST(BlockStore, LendsAgainWhatCameBack) {
    BlockStore store;
    void* const first = store.lend(1000);
    store.take_back(first);
    void* const second = store.lend(990);
    EXPECT_EQ(second, first);
    void* const third = store.lend(1000);
    EXPECT_NE(third, second);
    store.take_back(second);
    store.take_back(third);
}

TEST(BlockStore, LendsAsMuchAsItSays) {
    BlockStore store;
    for (int round = 0; round < 2; ++round) {
        std::vector<void*> blocks;
        for (std::size_t bytes = 0; bytes < 5'000; bytes += 37) {
            blocks.push_back(store.lend(bytes));
            ASSERT_NE(blocks.back(), nullptr);
            std::memset(blocks.back(), 0xAA, bytes);  // a sanitizer sees what is too short
        }
        for (void* block : blocks) store.take_back(block);
    }
}

TEST(BlockStore, TakesNothingForNothing) {
    BlockStore store;
    store.take_back(nullptr);
    EXPECT_EQ(store.lend(std::numeric_limits<std::size_t>::max()), nullptr);
}

}  // namespace
}  // namespace ofapi::http
