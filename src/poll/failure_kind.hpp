#pragma once

#include <ofapi/error.hpp>

#include <string>

namespace ofapi::poll {

/// The name under which a failure is counted: that of its `errc`, `cancelled`, or for codes of others
/// `category:number`.
[[nodiscard]] std::string failure_kind(const error_code& code);

}  // namespace ofapi::poll
