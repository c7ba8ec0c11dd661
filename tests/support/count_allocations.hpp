#pragma once

// Replaces operator new by one that counts, in the program that includes it: one source file of it may do so.

#include <cstddef>
#include <cstdlib>
#include <new>

namespace ofapi::test {

/// Of this thread, so that those of servers beside it do not count.
inline thread_local std::size_t allocations = 0;

}  // namespace ofapi::test

void* operator new(std::size_t size) {
    ++ofapi::test::allocations;
    if (void* const memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
