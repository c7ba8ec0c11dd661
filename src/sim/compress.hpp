#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// A content coding that the simulator can apply.
enum class Compression { gzip, br };

/// Its name in a header; and back.
[[nodiscard]] std::string_view name(Compression compression);
[[nodiscard]] std::optional<Compression> compression(std::string_view name);

/// Whether an `Accept-Encoding` names it, and does not refuse it with `q=0`.
[[nodiscard]] bool accepts(std::string_view accept_encoding, Compression compression);

[[nodiscard]] std::string compress(std::string_view text, Compression compression);

}  // namespace ofapi::sim
