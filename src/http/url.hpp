#pragma once

#include <boost/system/result.hpp>

#include <string>
#include <string_view>

namespace ofapi::http {

/// Scheme, host and port of the service: the only place the key may go to.
struct Origin {
    bool tls = true;
    std::string host;       ///< a name in lower case, or an address without brackets
    std::string port;       ///< always a number
    std::string base_path;  ///< empty, or what stands before every target: "/v2"

    /// For the Host field: brackets around IPv6, the port only if it is not the scheme's own.
    [[nodiscard]] std::string authority() const;
};

/// Whether nothing but letters, digits, `-`, `.` and `_` is in it.
[[nodiscard]] bool is_host_name(std::string_view host);

/// As a host stands in a URL: an IPv6 address in brackets, all else as it is.
[[nodiscard]] std::string bracketed(std::string_view host);

/// Reads a base URL such as `https://app.onlyfansapi.com` or `http://127.0.0.1:8080/v2`. On failure the text says what
/// is wrong with it and what to write instead: no or another scheme, user info, a query, a fragment, no host, a port
/// that is none, a path that does not stand still (`..`).
[[nodiscard]] boost::system::result<Origin, std::string> parse_base_url(std::string_view text);

/// Percent-encodes one path segment so that nothing in it (`/`, `?`, `..`, CR LF) can change the target.
[[nodiscard]] std::string encode_segment(std::string_view text);

/// Percent-encodes a query name or value.
[[nodiscard]] std::string encode_query(std::string_view text);

}  // namespace ofapi::http
