#include "sim/compress.hpp"

#include <brotli/encode.h>
#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>

#define ZLIB_CONST  // next_in points to what is only read
#include <zlib.h>

namespace ofapi::sim {

namespace {

std::string_view trim(std::string_view text) {
    const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

std::string gzip(std::string_view text) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib has no memory");
    std::string out(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
    stream.next_in = reinterpret_cast<const Bytef*>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string br(std::string_view text) {
    constexpr int quality = 4;
    std::size_t size = BrotliEncoderMaxCompressedSize(text.size());
    std::string out(size, '\0');
    if (BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, text.size(),
                              reinterpret_cast<const std::uint8_t*>(text.data()), &size,
                              reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_FALSE)
        throw std::runtime_error("brotli has no memory");
    out.resize(size);
    return out;
}

}  // namespace

std::string_view name(Compression compression) { return compression == Compression::gzip ? "gzip" : "br"; }

std::optional<Compression> compression(std::string_view name) {
    for (const auto known : {Compression::gzip, Compression::br}) {
        if (name == sim::name(known)) return known;
    }
    return std::nullopt;
}

bool accepts(std::string_view accept_encoding, Compression compression) {
    while (!accept_encoding.empty()) {
        const auto end = std::min(accept_encoding.find(','), accept_encoding.size());
        const auto item = accept_encoding.substr(0, end);
        accept_encoding.remove_prefix(std::min(end + 1, accept_encoding.size()));
        const auto semicolon = std::min(item.find(';'), item.size());
        if (!boost::beast::iequals(trim(item.substr(0, semicolon)), name(compression))) continue;
        const auto weight = item.substr(semicolon);
        const auto value = weight.find("q=");
        return value == std::string_view::npos || weight.find_first_of("123456789", value) != std::string_view::npos;
    }
    return false;
}

std::string compress(std::string_view text, Compression compression) {
    return compression == Compression::gzip ? gzip(text) : br(text);
}

}  // namespace ofapi::sim
