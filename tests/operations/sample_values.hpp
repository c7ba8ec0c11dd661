#pragma once

#include "api/catalog.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ofapi::test {

/// Valid values for an operation's parameters, by what the catalogue says of them: the required ones with what the
/// rules want beside them, or as many as may stand together.
boost::json::object required_values(const api::Operation& operation, const std::string& account);
boost::json::object all_values(const api::Operation& operation, const std::string& account);

/// What has to be made before the operation finds something to work on, and which of its parameters takes the id.
struct Before {
    std::string_view operation;
    std::string_view parameter;
};
std::optional<Before> before(const api::Operation& operation);

}  // namespace ofapi::test
