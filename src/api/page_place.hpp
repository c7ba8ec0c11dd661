#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// Where a walk through a list stands: which page comes next, and which of its rows have been delivered already.
struct PagePlace {
    std::string target;               ///< the next page; empty at the end
    std::vector<std::uint64_t> seam;  ///< keys of rows that may come again on that page, and then are left out
    std::size_t delivered = 0;        ///< how many of the page's rows have been delivered
    std::uint64_t last = 0;           ///< the key of the last of these
    std::uint64_t pages = 0;          ///< read before

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

/// The place as a JSON text that can be kept: version, operation, and the members above.
[[nodiscard]] std::string save_place(const PagePlace& place, std::string_view operation);

/// Reads such a text into `place`. Returns what is wrong with it, or nothing. The target is taken over unchecked.
[[nodiscard]] std::string load_place(std::string_view text, std::string_view operation, PagePlace& place);

}  // namespace ofapi::api
