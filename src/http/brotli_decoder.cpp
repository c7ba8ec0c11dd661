#include "http/brotli_decoder.hpp"

#include <brotli/decode.h>

#include <cstddef>
#include <cstdint>
#include <new>

namespace ofapi::http {
namespace {

bool is_out_of_memory(BrotliDecoderErrorCode code) noexcept {
    return code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES && code >= BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES;
}

}  // namespace

void BrotliDecoder::Destroy::operator()(BrotliDecoderState* state) const noexcept {
    BrotliDecoderDestroyInstance(state);
}

BrotliDecoder::BrotliDecoder() = default;
BrotliDecoder::~BrotliDecoder() = default;

// Brotli's decoder cannot start again, but it takes its memory from where it is told.
void BrotliDecoder::restart() {
    state_.reset();
    state_.reset(BrotliDecoderCreateInstance(
        [](void* store, std::size_t bytes) { return static_cast<BlockStore*>(store)->lend(bytes); },
        [](void* store, void* memory) { static_cast<BlockStore*>(store)->take_back(memory); }, &blocks_));
    if (state_ == nullptr) {
        throw std::bad_alloc();
    }
}

Decoded BrotliDecoder::decode(std::string_view& coded, std::span<char> buffer) {
    if (state_ == nullptr) {
        return coded.empty() ? Decoded() : Decoded{{}, "there are bytes after its end"};
    }
    const auto* next_in = reinterpret_cast<const std::uint8_t*>(coded.data());
    auto* next_out = reinterpret_cast<std::uint8_t*>(buffer.data());
    std::size_t in_left = coded.size();
    std::size_t out_left = buffer.size();
    const BrotliDecoderResult result =
        BrotliDecoderDecompressStream(state_.get(), &in_left, &next_in, &out_left, &next_out, nullptr);
    coded.remove_prefix(coded.size() - in_left);
    if (result == BROTLI_DECODER_RESULT_ERROR) {
        const BrotliDecoderErrorCode code = BrotliDecoderGetErrorCode(state_.get());
        if (is_out_of_memory(code)) {
            throw std::bad_alloc();
        }
        return {{}, BrotliDecoderErrorString(code)};
    }
    if (result == BROTLI_DECODER_RESULT_SUCCESS) {
        state_.reset();
    }
    return {{buffer.data(), buffer.size() - out_left}};
}

}  // namespace ofapi::http
