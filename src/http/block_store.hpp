#pragma once

#include <array>
#include <cstddef>

namespace ofapi::http {

/// Lends blocks of memory again that were given back, so that who does the same thing over and over allocates nothing.
/// Blocks have sizes of powers of two; what has come back beyond a limit is freed.
class BlockStore {
 public:
    BlockStore() = default;
    /// Everything must have come back.
    ~BlockStore();
    BlockStore(const BlockStore&) = delete;
    BlockStore& operator=(const BlockStore&) = delete;

    /// Aligned for any type; null where there is no memory.
    [[nodiscard]] void* lend(std::size_t bytes) noexcept;
    /// What lend() returned, or null.
    void take_back(void* memory) noexcept;

 private:
    struct Block;

    std::array<Block*, 64> kept_{};  // by the size's power of two
    std::size_t kept_bytes_ = 0;
};

}  // namespace ofapi::http
