#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace ofapi::api {

/// Appends the value as JSON text, numbers in the shortest form that is exact: 5.5, where Boost.JSON writes 5.5E0.
void write_json(std::string& out, const boost::json::value& value);

}  // namespace ofapi::api
