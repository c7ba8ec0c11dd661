#pragma once

#include <string_view>

namespace ofapi::sim {

/// The OpenAPI document that the simulator serves, as JSON text. It is part of the program, so it lives for ever. May
/// be called from any thread.
[[nodiscard]] std::string_view document_text();

}  // namespace ofapi::sim
