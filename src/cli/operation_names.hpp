#pragma once

#include "api/catalog.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::cli {

/// The names of the groups, in order.
[[nodiscard]] std::vector<std::string_view> group_names();

/// The operations that `name` means: the one of that name, or those of the group, whose name may be a part of theirs up
/// to a dot (`media.vault`). Empty if there are none.
[[nodiscard]] std::vector<const api::Operation*> operations_of(std::string_view name);

/// "no operation is called 'x'; did you mean a, b or c?"
[[nodiscard]] std::string no_such_operation(std::string_view name, bool or_group);

}  // namespace ofapi::cli
