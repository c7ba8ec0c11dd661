#include "http/inflater.hpp"

#include <algorithm>
#include <limits>
#include <new>

#define ZLIB_CONST  // next_in points to what is only read
#include <zlib.h>

namespace ofapi::http {
namespace {

// The second argument of inflateReset2: the largest window, and what is wrapped around the data.
constexpr int in_gzip = MAX_WBITS + 16;
constexpr int in_zlib = MAX_WBITS;
constexpr int unwrapped = -MAX_WBITS;

// The first byte of the zlib format: method 8, a window of at most 32 kB. Without the wrapping it would begin a stored
// block with padding that no encoder writes.
constexpr bool begins_zlib(char first) noexcept { return (static_cast<unsigned char>(first) & 0x8FU) == 8; }

}  // namespace

struct Inflater::Stream {
    Stream() {
        if (inflateInit2(&z, in_gzip) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    z_stream z{};
};

Inflater::Inflater() : stream_(std::make_unique<Stream>()) {}
Inflater::~Inflater() = default;

void Inflater::restart(Format format) noexcept {
    format_ = format;
    state_ = State::fresh;
}

Decoded Inflater::decode(std::string_view& coded, std::span<char> buffer) {
    if (state_ != State::within) {
        if (coded.empty()) {
            return {};
        }
        if (const char* const problem = begin(coded.front())) {
            return {{}, problem};
        }
    }
    z_stream& z = stream_->z;
    const auto given = static_cast<uInt>(std::min<std::size_t>(coded.size(), std::numeric_limits<uInt>::max()));
    z.next_in = reinterpret_cast<const Bytef*>(coded.data());
    z.avail_in = given;
    z.next_out = reinterpret_cast<Bytef*>(buffer.data());
    z.avail_out = static_cast<uInt>(buffer.size());
    const int result = inflate(&z, Z_NO_FLUSH);
    coded.remove_prefix(given - z.avail_in);
    const std::string_view bytes(buffer.data(), buffer.size() - z.avail_out);
    switch (result) {
        case Z_OK:
        case Z_BUF_ERROR: return {bytes};
        case Z_STREAM_END: state_ = State::ended; return {bytes};
        case Z_NEED_DICT: return {{}, "it needs a dictionary"};
        case Z_MEM_ERROR: throw std::bad_alloc();
        default: return {{}, z.msg != nullptr ? z.msg : "invalid data"};
    }
}

/// Says what is wrong, if something is.
const char* Inflater::begin(char first) noexcept {
    const bool again = state_ == State::ended;
    if (again && (format_ == Format::deflate || first != '\x1f')) {
        return "there are bytes after its end";
    }
    inflateReset2(&stream_->z, format_ == Format::gzip ? in_gzip : begins_zlib(first) ? in_zlib : unwrapped);
    state_ = State::within;
    return nullptr;
}

}  // namespace ofapi::http
