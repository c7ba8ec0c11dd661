#pragma once

#include "http/block_store.hpp"
#include "http/coding.hpp"

#include <memory>

struct BrotliDecoderStateStruct;

namespace ofapi::http {

/// Undoes `br` (RFC 7932).
class BrotliDecoder final : public Coding {
 public:
    BrotliDecoder();
    ~BrotliDecoder() override;

    /// Starts on a new body, in the memory of the one before.
    void restart();

    [[nodiscard]] Decoded decode(std::string_view& coded, std::span<char> buffer) override;
    [[nodiscard]] bool ended() const noexcept override { return state_ == nullptr; }

 private:
    struct Destroy {
        void operator()(BrotliDecoderStateStruct* state) const noexcept;
    };

    BlockStore blocks_;  // outlives the state, whose memory is from there
    std::unique_ptr<BrotliDecoderStateStruct, Destroy> state_;
};

}  // namespace ofapi::http
