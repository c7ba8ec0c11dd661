#pragma once

#include "api/shape.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::poll {

/// A scalar field of an operation's records, as a column of a table.
struct RecordColumn {
    std::string name;        ///< of the column
    std::string_view field;  ///< of the record, on the wire
    api::Kind kind;
};

/// The scalar fields of the records that the operation's answers hold: of the rows that it pages over, of the elements
/// of a list, or of the result itself. None for an operation that is not known. A name that is one of `taken`, or that
/// of another column but for the case of its letters, gets `_` behind it.
[[nodiscard]] std::vector<RecordColumn> record_columns(std::string_view operation,
                                                       std::span<const std::string_view> taken);

}  // namespace ofapi::poll
