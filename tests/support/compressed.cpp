#include "support/compressed.hpp"

#include <brotli/encode.h>

#include <cstddef>
#include <cstdint>
#include <stdexcept>

#define ZLIB_CONST  // next_in points to what is only read
#include <zlib.h>

namespace ofapi::test {
namespace {

std::string with_zlib(std::string_view text, int window_bits) {
    z_stream z{};
    if (deflateInit2(&z, 6, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("deflateInit2");
    }
    std::string out(deflateBound(&z, static_cast<uLong>(text.size())) + 64, '\0');
    z.next_in = reinterpret_cast<const Bytef*>(text.data());
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    const int result = ::deflate(&z, Z_FINISH);
    out.resize(z.total_out);
    deflateEnd(&z);
    if (result != Z_STREAM_END) {
        throw std::runtime_error("deflate");
    }
    return out;
}

}  // namespace

std::string gzip(std::string_view text) { return with_zlib(text, MAX_WBITS + 16); }
std::string deflate(std::string_view text) { return with_zlib(text, MAX_WBITS); }
std::string raw_deflate(std::string_view text) { return with_zlib(text, -MAX_WBITS); }

std::string brotli(std::string_view text) {
    std::size_t size = BrotliEncoderMaxCompressedSize(text.size()) + 64;
    std::string out(size, '\0');
    const BROTLI_BOOL done = BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, text.size(),
                                                   reinterpret_cast<const std::uint8_t*>(text.data()), &size,
                                                   reinterpret_cast<std::uint8_t*>(out.data()));
    if (done == BROTLI_FALSE) {
        throw std::runtime_error("BrotliEncoderCompress");
    }
    out.resize(size);
    return out;
}

}  // namespace ofapi::test
