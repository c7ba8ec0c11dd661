// Compressed bodies from a server: any bytes must be taken without harm and within the limit, and how they are cut into
// reads must not change what they mean. The input's first line is the value of Content-Encoding.

#include "http/content_decoder.hpp"

#include <ofapi/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ofapi;

constexpr std::size_t limit = 4'000;

void require(bool condition) {
    if (!condition) std::abort();
}

struct Outcome {
    error_code code;
    std::string body;
};

Outcome decode(http::ContentDecoder& decoder, std::string_view codings, std::string_view bytes, std::size_t piece) {
    decoder.restart();
    decoder.add(codings);
    Outcome out;
    for (; !bytes.empty() && !out.code; bytes.remove_prefix(std::min(piece, bytes.size()))) {
        decoder.decode(bytes.substr(0, piece), out.body, out.code);
        require(out.body.size() <= limit);
    }
    if (!out.code) decoder.finish(out.code);
    require(out.code.category() == category() || !out.code);
    require(out.code || decoder.problem().empty());
    require(!out.code || out.code == errc::body_too_large || !decoder.problem().empty());
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string_view codings = input.substr(0, input.find('\n'));
    const std::string_view bytes = input.substr(std::min(codings.size() + 1, input.size()));

    static http::ContentDecoder decoder(limit);  // as on a connection: whatever came before must not matter
    const Outcome whole = decode(decoder, codings, bytes, std::max<std::size_t>(bytes.size(), 1));
    for (const std::size_t piece : {std::size_t(1), std::size_t(7), std::size_t(100)}) {
        const Outcome cut = decode(decoder, codings, bytes, piece);
        require(!cut.code == !whole.code);
        require(whole.code || cut.body == whole.body);
    }
    return 0;
}
