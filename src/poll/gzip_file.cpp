#include "poll/gzip_file.hpp"

#include <ofapi/poll/sink.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#define ZLIB_CONST  // next_in points to what is only read
#include <zlib.h>

namespace ofapi::poll {
namespace {

constexpr std::size_t block = 256 * 1024;
constexpr int gzip_wrapping = 16;

struct End {
    void operator()(z_stream* stream) const noexcept { ::deflateEnd(stream); }
};

}  // namespace

GrowingFile gzip_file(const GrowingFile& from, std::uint64_t size, const std::filesystem::path& to) {
    GrowingFile out(to);
    out.cut(0);
    z_stream stream{};
    if (::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzip_wrapping, 8, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        throw SinkError(SinkProblem::unavailable, to.string() + ": no memory to compress with");
    const std::unique_ptr<z_stream, End> end(&stream);
    std::string packed(block, '\0');
    std::uint64_t at = 0;
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        const std::string bytes = from.read(at, static_cast<std::size_t>(std::min<std::uint64_t>(block, size - at)));
        if (bytes.empty() && at < size)
            throw SinkError(SinkProblem::damaged, from.path().string() + ": is shorter than it was");
        at += bytes.size();
        stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
        stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(packed.data());
            stream.avail_out = static_cast<uInt>(packed.size());
            code = ::deflate(&stream, at == size ? Z_FINISH : Z_NO_FLUSH);
            out.append(std::string_view(packed).substr(0, packed.size() - stream.avail_out));
        } while (stream.avail_out == 0);
    }
    return out;
}

}  // namespace ofapi::poll
