#pragma once

#include <boost/system/result.hpp>

#include <string>
#include <string_view>

namespace ofapi::http {

/// Scheme, host and port of the service: the only place the key may go to.
struct Origin {
    bool tls = true;
    std::string host;         ///< a name, or an address without brackets
    std::string port;         ///< always a number
    std::string base_path;    ///< empty, or what stands before every target: "/v2"
    /// For the Host field: brackets around IPv6, the port only if it is not the scheme's own.
    [[nodiscard]] std::string authority() const;
};

/// Reads a base URL. The error says in words what is wrong with it (scheme, user info, query, ...).
[[nodiscard]] boost::system::result<Origin, std::string> parse_base_url(std::string_view text);

/// Percent-encodes one path segment so that nothing in it (`/`, `?`, `..`, CR LF) can change the target.
[[nodiscard]] std::string encode_segment(std::string_view text);
/// Percent-encodes a query name or value.
[[nodiscard]] std::string encode_query(std::string_view text);

}  // namespace ofapi::http
