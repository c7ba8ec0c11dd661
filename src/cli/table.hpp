#pragma once

#include <boost/json/array.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ofapi::cli {

/// A list as lines of text.
struct Table {
    std::string text;
    std::vector<std::string> left_out;  ///< columns that did not fit
};

/// One line for each item and one column for each member that is no list or object, as many as fit into `columns`.
/// Long values are cut. Items that are no objects have one column, `value`.
[[nodiscard]] Table make_table(const boost::json::array& items, std::size_t columns);

/// How many columns of a terminal the text takes.
[[nodiscard]] std::size_t display_width(std::string_view utf8);

/// The beginning of the text that fits into `columns`, with … where something is cut off, and without control
/// characters.
[[nodiscard]] std::string fitted(std::string_view utf8, std::size_t columns);

}  // namespace ofapi::cli
