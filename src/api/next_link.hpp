#pragma once

#include "http/url.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace ofapi::api {

/// Longer targets are not sent: servers in general refuse them.
inline constexpr std::size_t max_target_size = 8192;

/// What a text from outside is in a message: in quotes, shortened, without control characters.
[[nodiscard]] std::string quoted(std::string_view text);

/// Why `target` must not be put into a request line; empty if it may be.
[[nodiscard]] std::string target_problem(std::string_view target);

/// Where a link leads.
struct FollowedLink {
    std::string target;
    std::string problem;  ///< why it is not followed, as what comes after "next_page"; then there is no target
};

/// The target that a link to the next page means.
///
/// Followed is only what leads to the same list: `path` is that of the walk's first request, and the link's must be
/// the same, in whatever spelling, with or without the origin's base path. An absolute link must name the origin; the
/// service's old and new host stand for each other. Whatever host it names, the request goes to the origin: of the
/// link only the query is used, byte for byte.
[[nodiscard]] FollowedLink follow_link(std::string_view link, const http::Origin& origin, std::string_view path);

}  // namespace ofapi::api
