#pragma once

#include "sim/collection.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// A part of a list.
struct Page {
    std::string items;                                            ///< a JSON array
    std::size_t count = 0;                                        ///< of the items
    std::vector<std::pair<std::string_view, std::string>> marks;  ///< further members of the body: dotted path and JSON
    std::string next;  ///< the query of the next page, undocumented parameter included; empty on the last
};

/// The page that `query` asks for, in the style of `operation`, which must page.
///
/// Where the answer says itself how to go on (`next_page`, `next_offset`, `marker`), some places of the list are
/// hidden, as OnlyFans hides accounts that are gone: pages are shorter than asked for, and the second one may be empty.
/// In the other styles all pages but the last are full.
[[nodiscard]] Page page_of(const Operation& operation, const Collection& collection, std::string_view query);

}  // namespace ofapi::sim
