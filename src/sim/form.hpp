#pragma once

#include "sim/schema.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// Decoded names and values, as a query or a form has them, in order.
using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The field `name` put together from `pairs`: `name=` for a single value, `name[]=` or `name[0]=` for a list,
/// `name[key]=` for an object. With `comma_list` a list may also be `name=a,b`. Texts become numbers and booleans where
/// `schema` takes these and not texts. Nothing where the field is missing or empty. The last of several values counts.
[[nodiscard]] std::optional<boost::json::value> field_of(const Pairs& pairs, const std::string& name,
                                                         const Schema& schema, bool comma_list);

}  // namespace ofapi::sim
