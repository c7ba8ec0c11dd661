#pragma once

#include "api/paging.hpp"

#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// What one page's body says of the walk through its list.
struct PageFacts {
    bool is_json = false;
    std::string problem;  ///< why the list cannot be read from it; the rest then means nothing

    /// A fingerprint of each row: of its `id`, or of all of it where it has none.
    std::vector<std::uint64_t> keys;
    std::optional<bool> has_more;
    bool told_end = false;     ///< the place of the link is there, and empty
    std::string link;          ///< to the next page; empty if there is none
    std::string link_problem;  ///< why what stands in its place is none
    /// What the style goes on with: the marker, the offset that the answer names, the last row's id. Empty if there is
    /// none.
    std::string cursor;
    std::optional<Timestamp> oldest;  ///< the oldest row's date, for the style that goes on with it
    std::optional<std::int64_t> current_page;
    std::optional<std::int64_t> last_page;
};

/// Reads a page's body. Any bytes are taken.
[[nodiscard]] PageFacts read_page(std::string_view body, const detail::Paging& paging);

}  // namespace ofapi::api
