#pragma once

#include "api/catalog.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace ofapi::cli {

/// The values of an operation's parameters as somebody typed them: `name=value`. `name=@FILE` takes the value from a
/// file, and `name=@@value` begins with an @. A name that comes more than once makes a list. `account` is one more
/// value where it is not empty. Throws `Refusal`, saying what is wrong and what is accepted.
[[nodiscard]] boost::json::object read_values(const api::Operation& operation, const std::string& account,
                                              const std::vector<std::string>& words);

}  // namespace ofapi::cli
