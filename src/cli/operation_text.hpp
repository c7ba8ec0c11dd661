#pragma once

#include "api/catalog.hpp"

#include <boost/json/value.hpp>

#include <string>

namespace ofapi::cli {

/// The operation as one line for a list: name, method, path, summary. The name is padded to `width`.
[[nodiscard]] std::string operation_line(const api::Operation& operation, std::size_t width);

/// All that is known of the operation, in lines for people: its parameters, what goes together, cost, paging.
[[nodiscard]] std::string operation_details(const api::Operation& operation);

/// The same for programs. Every member is always there, null where nothing is documented.
[[nodiscard]] boost::json::value operation_json(const api::Operation& operation);

/// The names of its parameters, the required ones marked: "account*, text*, price".
[[nodiscard]] std::string parameter_names(const api::Operation& operation);

}  // namespace ofapi::cli
