#pragma once

#include <cstdint>
#include <string_view>

namespace ofapi {

/// What the price of an operation counts.
enum class CostUnit : std::uint8_t {
    call,
    result,    ///< a row of the answer
    megabyte,  ///< of a file, 1,000,000 bytes
};

/// `call`, `result` or `megabyte`.
[[nodiscard]] std::string_view to_string(CostUnit) noexcept;

/// What an operation costs in credits, as far as it is documented. Constant data, beside each operation:
/// `search::Profiles::info.cost`.
struct Cost {
    double credits = 1;  ///< for each unit
    CostUnit per = CostUnit::call;
    double least = 0;            ///< of a call, whatever its units
    std::string_view note = {};  ///< what the figures leave open, in words
};

}  // namespace ofapi
