#pragma once

#include <span>
#include <string_view>

namespace ofapi::http {

/// What one step of a decoder gave.
struct Decoded {
    std::string_view bytes;  ///< in the buffer given or in memory of the decoder's own; valid until the next step
    const char* problem = nullptr;  ///< what is wrong with the data; nothing goes on after that
};

/// Undoes one content coding (RFC 9110, 8.4.1) of one body, as the bytes come.
class Coding {
 public:
    Coding() = default;
    virtual ~Coding() = default;
    Coding(const Coding&) = delete;
    Coding& operator=(const Coding&) = delete;

    /// Decodes from the front of `coded`, which is shortened by what was used. Bytes after the end are a problem. All
    /// is done when nothing is left and nothing was given; until then each step uses some or gives some.
    [[nodiscard]] virtual Decoded decode(std::string_view& coded, std::span<char> buffer) = 0;

    /// Whether what came so far may be all.
    [[nodiscard]] virtual bool ended() const noexcept = 0;
};

}  // namespace ofapi::http
