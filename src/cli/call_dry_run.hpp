#pragma once

#include "http/url.hpp"

#include <ofapi/request.hpp>

#include <optional>
#include <string>

namespace ofapi::cli {

/// The request as it would be sent, without the key; of uploads only the names and sizes of the files.
[[nodiscard]] std::string request_text(const Request& request, const http::Origin& origin,
                                       const std::optional<std::string>& idempotency_key);

}  // namespace ofapi::cli
