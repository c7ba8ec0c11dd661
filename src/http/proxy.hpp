#pragma once

// HTTP proxies that tunnel TLS (RFC 9110, 9.3.6: CONNECT). Text only; knows no socket.

#include "http/url.hpp"

#include <boost/system/result.hpp>

#include <string>
#include <string_view>

namespace ofapi::http {

struct Proxy {
    std::string host;           ///< a name in lower case, or an address without brackets
    std::string port;           ///< always a number
    std::string authorization;  ///< value of Proxy-Authorization; empty: none. A secret

    /// For people: `proxy.example:3128`, never with user or password.
    [[nodiscard]] std::string name() const;
};

/// Reads `http://user:password@proxy.example:3128`; scheme and port may be missing (`http`, 80). User and password are
/// percent-decoded. On failure the text says what is wrong, without repeating any of it.
[[nodiscard]] boost::system::result<Proxy, std::string> parse_proxy(std::string_view text);

/// Whether the host is one of those that `list` (NO_PROXY) excepts: names, which stand for themselves and what is below
/// them (`example.com`, `.example.com`, `*.example.com`), addresses, or `*` for all; each with a port if only that is
/// meant; separated by commas or spaces; in any case. `host` as in Origin.
[[nodiscard]] bool bypasses_proxy(std::string_view list, std::string_view host, std::string_view port);

/// The head of the request for a tunnel to the origin.
[[nodiscard]] std::string connect_head(const Origin& origin, const Proxy& proxy);

}  // namespace ofapi::http
