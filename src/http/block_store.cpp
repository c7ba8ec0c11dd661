#include "http/block_store.hpp"

#include <bit>
#include <cstdlib>
#include <new>
#include <utility>

namespace ofapi::http {
namespace {

constexpr std::size_t most_kept = std::size_t(256) * 1024;

}  // namespace

/// Stands before the memory it describes.
struct alignas(std::max_align_t) BlockStore::Block {
    Block* next = nullptr;
    std::size_t bytes = 0;  // itself included
};

BlockStore::~BlockStore() {
    for (Block* block : kept_) {
        while (block != nullptr) {
            std::free(std::exchange(block, block->next));
        }
    }
}

void* BlockStore::lend(std::size_t bytes) noexcept {
    constexpr std::size_t most = std::size_t(1) << 48U;
    if (bytes > most) {
        return nullptr;
    }
    const std::size_t size = std::bit_ceil(bytes + sizeof(Block));
    Block*& kept = kept_[static_cast<std::size_t>(std::countr_zero(size))];
    if (kept != nullptr) {
        kept_bytes_ -= size;
        return std::exchange(kept, kept->next) + 1;
    }
    void* const memory = std::malloc(size);
    return memory == nullptr ? nullptr : new (memory) Block{nullptr, size} + 1;
}

void BlockStore::take_back(void* memory) noexcept {
    if (memory == nullptr) {
        return;
    }
    Block* const block = static_cast<Block*>(memory) - 1;
    if (kept_bytes_ + block->bytes > most_kept) {
        std::free(block);
        return;
    }
    Block*& kept = kept_[static_cast<std::size_t>(std::countr_zero(block->bytes))];
    block->next = std::exchange(kept, block);
    kept_bytes_ += block->bytes;
}

}  // namespace ofapi::http
