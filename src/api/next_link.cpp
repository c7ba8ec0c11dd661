#include "api/next_link.hpp"

#include "api/query.hpp"
#include "http/text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ofapi::api {

namespace {

/// The service is moving from the first to the second (2026).
bool is_known_host(const http::Origin& origin) noexcept {
    return origin.tls && origin.port == "443" &&
           (origin.host == "app.onlyfansapi.com" || origin.host == "api.fansapi.com");
}

bool same_service(const http::Origin& a, const http::Origin& b) noexcept {
    const bool same = a.tls == b.tls && a.host == b.host && a.port == b.port;
    return same || (is_known_host(a) && is_known_host(b));
}

bool has_scheme(std::string_view link, std::string_view scheme) noexcept {
    return http::equal_ignoring_case(link.substr(0, scheme.size()), scheme);
}

/// Takes scheme and authority off an absolute link. Returns what is wrong with them, or nothing.
std::string take_origin(std::string_view& link, const http::Origin& origin) {
    std::string scheme = origin.tls ? "https://" : "http://";
    if (link.starts_with("//")) {
        link.remove_prefix(2);
    } else if (has_scheme(link, "https://")) {
        scheme = "https://";
        link.remove_prefix(8);
    } else if (has_scheme(link, "http://")) {
        scheme = "http://";
        link.remove_prefix(7);
    } else {
        return {};
    }
    const std::string_view authority = link.substr(0, link.find_first_of("/?"));
    link.remove_prefix(authority.size());
    if (authority.find('@') != std::string_view::npos) return "carries a user name or a password";
    const auto named = http::parse_base_url(scheme + std::string(authority));
    if (!named) return "names no host that can be read: " + quoted(authority);
    if (same_service(*named, origin)) return {};
    return "leads to " + quoted(scheme + named->authority()) + ", and the client's service is " +
           quoted((origin.tls ? "https://" : "http://") + origin.authority());
}

bool same_path(std::string_view path, std::string_view wanted, std::string_view base_path) {
    const auto have = normalised_path(path);
    const auto want = normalised_path(wanted);
    if (!have || !want) return false;
    return *have == *want || *have == normalised_path(base_path).value_or("") + *want;
}

}  // namespace

std::string quoted(std::string_view text) {
    constexpr std::size_t shown = 120;
    std::string out = "\"";
    for (const char c : text.substr(0, shown)) out += c >= 0x20 && c < 0x7f && c != '"' ? c : '?';
    return out + (text.size() > shown ? "...\"" : "\"");
}

std::string target_problem(std::string_view target) {
    if (target.size() > max_target_size) return "is longer than " + std::to_string(max_target_size) + " bytes";
    const auto is_plain = [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '#' && c != '\\'; };
    if (!std::ranges::all_of(target, is_plain)) return "holds a character that no target may hold: " + quoted(target);
    return {};
}

FollowedLink follow_link(std::string_view link, const http::Origin& origin, std::string_view path) {
    const auto refuse = [](std::string why) { return FollowedLink{{}, std::move(why)}; };
    if (std::string problem = target_problem(link); !problem.empty()) return refuse(std::move(problem));
    std::string_view rest = link;
    if (std::string problem = take_origin(rest, origin); !problem.empty()) return refuse(std::move(problem));
    // A query alone means the same path.
    const bool query_alone = rest.starts_with('?') && rest.size() == link.size();
    if (!rest.starts_with('/') && !query_alone) return refuse("is neither a URL nor a path: " + quoted(link));
    const std::string_view its_path = path_of(rest);
    if (!query_alone && !same_path(its_path, path, origin.base_path)) {
        return refuse("leads to " + quoted(its_path) + ", and the list is " + quoted(path));
    }
    return {std::string(path) + std::string(rest.substr(its_path.size())), {}};
}

}  // namespace ofapi::api
