// To be preloaded into any program: counts what it takes from the heap, in whichever language it is written, and says
// so on the last line of standard error. Two runs of different length give the count of one call.

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

struct Count {
    std::atomic<std::size_t> value{0};
    ~Count() { std::fprintf(stderr, "allocations %zu\n", value.load()); }
};
Count count;

void* counted(void* memory) {
    count.value.fetch_add(1, std::memory_order_relaxed);
    return memory;
}

}  // namespace

extern "C" {
void* malloc(std::size_t size) noexcept { return counted(__libc_malloc(size)); }
void* calloc(std::size_t number, std::size_t size) noexcept { return counted(__libc_calloc(number, size)); }
void* realloc(void* memory, std::size_t size) noexcept { return counted(__libc_realloc(memory, size)); }
void* memalign(std::size_t alignment, std::size_t size) noexcept { return counted(__libc_memalign(alignment, size)); }
void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    return counted(__libc_memalign(alignment, size));
}
int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept {
    *memory = counted(__libc_memalign(alignment, size));
    return *memory != nullptr ? 0 : ENOMEM;
}
}
