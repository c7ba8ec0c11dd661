#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ofapi::faults {

/// Which of the two streams of bytes is harmed.
enum class Side : std::uint8_t { request, answer };

enum class Kind : std::uint8_t {
    none,
    cut,      ///< the connection is closed there
    finish,   ///< the same, with TLS' farewell where there is TLS
    reset,    ///< the connection is reset there
    delay,    ///< what follows comes later
    halve,    ///< what follows is another write
    corrupt,  ///< one bit of the byte there is the other
};

/// What befalls one stream of bytes, once.
struct Fault {
    Kind kind = Kind::none;
    Side side = Side::request;
    std::size_t position = 0;  ///< bytes that pass unharmed before it
};

[[nodiscard]] constexpr std::string_view to_string(Kind kind) noexcept {
    constexpr std::string_view names[] = {"none", "cut", "finish", "reset", "delay", "halve", "corrupt"};
    return names[static_cast<std::size_t>(kind)];
}

/// The bit that is changed of the byte at `position`: each position another, so that all are tried.
[[nodiscard]] constexpr unsigned char damaged_bit(std::size_t position) noexcept {
    return static_cast<unsigned char>(1U << (position * 5 % 8));
}

}  // namespace ofapi::faults
