// Bytes from a server: any must be taken without harm and within the limits, and how they are cut into reads must not
// change what they mean.

#include "http/fields.hpp"
#include "http/response_parser.hpp"

#include <ofapi/error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ofapi;

constexpr std::size_t header_bytes = 600;
constexpr std::size_t body_bytes = 400;

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

struct Outcome {
    error_code code;
    std::size_t used = 0;
    int status = 0;
    bool keep_alive = false;
    std::string headers, body;
};

Outcome parse(std::string_view bytes, bool head, std::size_t piece) {
    http::ParserLimits limits;
    limits.header_bytes = header_bytes;
    limits.body_bytes = body_bytes;
    http::ResponseParser parser(limits);
    parser.reset(head);
    Outcome out;
    while (!out.code && !parser.done() && out.used < bytes.size()) {
        const std::string_view next = bytes.substr(out.used, piece);
        const std::size_t used = parser.feed(next, out.code);
        require(used <= next.size());
        require(out.code || parser.done() || used == next.size());
        out.used += used;
    }
    if (!out.code && !parser.done()) {
        parser.finish(out.code);
    }
    require(parser.started() == !bytes.empty());
    require(!out.code == parser.done());
    out.body = parser.take_body();
    require(out.body.size() <= body_bytes);
    if (!out.code) {
        out.status = parser.status();
        out.keep_alive = parser.keep_alive();
        out.headers = parser.take_headers();
        require(out.status >= 200 || out.status < 100);
        require(out.headers.size() <= header_bytes);
        require(out.headers.empty() || out.headers.ends_with("\r\n"));
        static_cast<void>(http::find_field(out.headers, "x-rate-limit-remaining-minute"));
    }
    return out;
}

void check_answer(std::string_view bytes, bool head) {
    const Outcome whole = parse(bytes, head, bytes.size());
    for (const std::size_t piece : {std::size_t(1), std::size_t(7), std::size_t(64)}) {
        const Outcome cut = parse(bytes, head, piece);
        // Close to the limits they differ: a status line that came alone, or a chunk's line that came whole, is not
        // counted.
        require(!cut.code == !whole.code || bytes.size() > header_bytes);
        if (!cut.code && !whole.code) {
            require(cut.used == whole.used && cut.status == whole.status && cut.keep_alive == whole.keep_alive);
            require(cut.headers == whole.headers && cut.body == whole.body);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check_answer(text, false);
    check_answer(text, true);
    return 0;
}
