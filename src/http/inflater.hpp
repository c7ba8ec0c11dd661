#pragma once

#include "http/coding.hpp"

#include <memory>

namespace ofapi::http {

/// Undoes `gzip` (several members in a row are one body; their checksums and lengths are checked) and `deflate`, which
/// means the zlib format, but is taken without its wrapping too, as some servers send it.
class Inflater final : public Coding {
 public:
    enum class Format { gzip, deflate };

    Inflater();
    ~Inflater() override;

    /// Starts on a new body, in the memory of the one before.
    void restart(Format format) noexcept;

    [[nodiscard]] Decoded decode(std::string_view& coded, std::span<char> buffer) override;
    [[nodiscard]] bool ended() const noexcept override { return state_ == State::ended; }

 private:
    enum class State { fresh, within, ended };
    struct Stream;

    [[nodiscard]] const char* begin(char first) noexcept;

    std::unique_ptr<Stream> stream_;
    Format format_ = Format::gzip;
    State state_ = State::fresh;
};

}  // namespace ofapi::http
