#pragma once

#include "sim/complaints.hpp"
#include "sim/schema.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace ofapi::sim {

/// Complains of what `schema` does not allow in `value`, which is JSON from outside. Properties that the schema does
/// not name are ignored, as the service does. `field`: where the value stands, dotted; empty for a whole body.
void check_value(const boost::json::value& value, const Schema& schema, const std::string& field, Complaints& out);

/// Whether a required field counts as given: Laravel takes an empty text for nothing.
[[nodiscard]] bool is_given(const boost::json::value* value);

/// Equal as JSON, 1 and 1.0 included.
[[nodiscard]] bool same(const boost::json::value& left, const boost::json::value& right);

/// The types that a schema takes, its alternatives' included.
[[nodiscard]] unsigned all_types(const Schema& schema);

}  // namespace ofapi::sim
