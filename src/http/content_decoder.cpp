#include "http/content_decoder.hpp"

#include "http/brotli_decoder.hpp"
#include "http/inflater.hpp"
#include "http/text.hpp"

#include <ofapi/error.hpp>

#include <algorithm>
#include <limits>

namespace ofapi::http {
namespace {

constexpr std::size_t buffer_bytes = 32 * 1024;

// What a coding may make of a body that it cannot shrink.
constexpr std::size_t coded_limit(std::size_t limit) noexcept {
    const std::size_t more = limit / 8 + 1024;
    return limit + std::min(more, std::numeric_limits<std::size_t>::max() - limit);
}

constexpr std::size_t longest_name = 40;

std::string printable(std::string_view name) {
    std::string text(name.substr(0, longest_name));
    std::ranges::replace_if(text, [](unsigned char c) { return c < 0x20 || c >= 0x7F; }, '?');
    return text;
}

}  // namespace

ContentDecoder::ContentDecoder(std::size_t limit) : limit_(limit) {}
ContentDecoder::~ContentDecoder() = default;

void ContentDecoder::restart() {
    depth_ = 0;
    refused_.clear();
    problem_.clear();
}

void ContentDecoder::add(std::string_view codings) {
    while (!codings.empty()) {
        const std::size_t end = std::min(codings.find(','), codings.size());
        const std::string_view name = trim(codings.substr(0, end));
        if (!name.empty() && !equal_ignoring_case(name, "identity") && refused_.empty()) {
            add_one(name);
        }
        codings.remove_prefix(std::min(end + 1, codings.size()));
    }
}

void ContentDecoder::add_one(std::string_view name) {
    const bool gzip = equal_ignoring_case(name, "gzip") || equal_ignoring_case(name, "x-gzip");
    const bool deflate = equal_ignoring_case(name, "deflate");
    if ((!gzip && !deflate && !equal_ignoring_case(name, "br")) || depth_ == layers_.size()) {
        refused_ = printable(name);
        return;
    }
    Layer& layer = layers_[depth_++];
    layer.taken = 0;
    layer.name = gzip ? "gzip" : deflate ? "deflate" : "br";
    if (gzip || deflate) {
        if (layer.inflater == nullptr) {
            layer.inflater = std::make_unique<Inflater>();
        }
        layer.inflater->restart(gzip ? Inflater::Format::gzip : Inflater::Format::deflate);
        layer.coding = layer.inflater.get();
    } else {
        if (layer.brotli == nullptr) {
            layer.brotli = std::make_unique<BrotliDecoder>();
        }
        layer.brotli->restart();
        layer.coding = layer.brotli.get();
    }
}

void ContentDecoder::decode(std::string_view bytes, std::string& body, error_code& ec) {
    if (!refused_.empty() && !bytes.empty()) {
        problem_ = depth_ == layers_.size() ? "the answer's body has more codings than " + std::to_string(depth_)
                                            : "the answer's body has the coding '" + refused_ + "', which is not known";
        ec = errc::unknown_coding;
        return;
    }
    undo(depth_, bytes, body, ec);
}

// Each piece that a coding gives goes all the way down before the next is made, so no more than a buffer for each
// coding is ever held beside the body.
void ContentDecoder::undo(std::size_t depth, std::string_view bytes, std::string& body, error_code& ec) {
    if (depth == 0) {
        append(bytes, body, ec);
        return;
    }
    Layer& layer = layers_[depth - 1];
    layer.taken += bytes.size();
    if (layer.taken > coded_limit(limit_)) {
        ec = errc::body_too_large;
        return;
    }
    std::array<char, buffer_bytes> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    while (!ec) {
        const Decoded decoded = layer.coding->decode(bytes, buffer);
        if (decoded.problem != nullptr) {
            problem_ =
                "the answer's body is not what its coding '" + std::string(layer.name) + "' says: " + decoded.problem;
            ec = errc::malformed_answer;
        } else if (!decoded.bytes.empty()) {
            undo(depth - 1, decoded.bytes, body, ec);
        } else if (bytes.empty()) {
            return;
        }
    }
}

void ContentDecoder::append(std::string_view bytes, std::string& body, error_code& ec) const {
    if (bytes.size() > limit_ - body.size()) {
        ec = errc::body_too_large;
        return;
    }
    body.append(bytes);
}

void ContentDecoder::finish(error_code& ec) {
    for (std::size_t i = 0; i < depth_; ++i) {
        const Layer& layer = layers_[i];
        if (layer.taken > 0 && !layer.coding->ended()) {
            problem_ = "the answer's body ends in the middle of its coding '" + std::string(layer.name) + "'";
            ec = errc::truncated_answer;
            return;
        }
    }
}

}  // namespace ofapi::http
