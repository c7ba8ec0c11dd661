#include "http/url.hpp"

#include "http/text.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <charconv>

namespace ofapi::http {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

// RFC 3986, 2.3; not the C library's, which follow the locale.
constexpr bool is_alphanumeric(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
constexpr bool is_unreserved(char c) noexcept {
    return is_alphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

void append_encoded(std::string& out, char c) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += hex_digits[byte >> 4U];
    out += hex_digits[byte & 0xFU];
}

std::string encode(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (is_unreserved(c)) {
            out += c;
        } else {
            append_encoded(out, c);
        }
    }
    return out;
}

constexpr std::string_view bad_port =
    "the port of the base URL must be a number from 1 to 65535, or left out together with its ':'";

// Each function below returns what is wrong, or nothing.

std::string read_host(const boost::urls::url_view& url, Origin& origin) {
    switch (url.host_type()) {
        case boost::urls::host_type::ipv4:
        case boost::urls::host_type::ipv6: origin.host = url.host_address(); return {};
        case boost::urls::host_type::name:
            origin.host = url.host_name();
            origin.host = lower(origin.host);
            break;
        default: break;
    }
    if (origin.host.empty()) {
        return "the base URL names no host; write for example https://app.onlyfansapi.com";
    }
    return is_host_name(origin.host) ? std::string() : "the host of the base URL is not a name or an address";
}

std::string read_port(const boost::urls::url_view& url, Origin& origin) {
    if (!url.has_port()) {
        origin.port = origin.tls ? "443" : "80";
        return {};
    }
    const std::string_view digits(url.port().data(), url.port().size());
    unsigned value = 0;
    const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (ec != std::errc() || end != digits.data() + digits.size() || value == 0 || value > 65535) {
        return std::string(bad_port);
    }
    origin.port = std::to_string(value);
    return {};
}

std::string read_path(std::string_view path, Origin& origin) {
    if (!path.empty() && path.front() != '/') {  // Boost.URL 1.81 lets a path begin in the middle of a port
        return std::string(bad_port);
    }
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    for (std::size_t begin = 1; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        if (segment.empty() || segment == "." || segment == "..") {
            return "the path of the base URL must have no empty segment, no '.' and no '..'";
        }
        begin = end + 1;
    }
    origin.base_path = path;
    return {};
}

std::string read(const boost::urls::url_view& url, Origin& origin) {
    if (url.scheme_id() == boost::urls::scheme::https) {
        origin.tls = true;
    } else if (url.scheme_id() == boost::urls::scheme::http) {
        origin.tls = false;
    } else {
        return "the scheme of the base URL must be https (or http, for tests)";
    }
    if (!url.has_authority()) {
        return "the base URL names no host; write two slashes after the scheme: https://app.onlyfansapi.com";
    }
    if (url.has_userinfo()) {
        return "the base URL must not carry a user name or password; the key is given separately";
    }
    if (url.has_query() || url.has_fragment()) {
        return "the base URL must end before '?' and '#'; parameters belong to the calls";
    }
    if (auto problem = read_host(url, origin); !problem.empty()) {
        return problem;
    }
    if (auto problem = read_port(url, origin); !problem.empty()) {
        return problem;
    }
    const auto path = url.encoded_path();
    return read_path(std::string_view(path.data(), path.size()), origin);
}

}  // namespace

bool is_host_name(std::string_view host) {
    return std::ranges::all_of(host, [](char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; });
}

std::string bracketed(std::string_view host) {
    const bool ipv6 = host.find(':') != std::string_view::npos;
    return ipv6 ? '[' + std::string(host) + ']' : std::string(host);
}

std::string Origin::authority() const {
    std::string out = bracketed(host);
    if (port != (tls ? "443" : "80")) {
        out += ':';
        out += port;
    }
    return out;
}

boost::system::result<Origin, std::string> parse_base_url(std::string_view text) {
    if (text.empty()) {
        return std::string("the base URL is empty; write for example https://app.onlyfansapi.com");
    }
    if (text.find("://") == std::string_view::npos) {
        return std::string("the base URL has no scheme; write https:// before the host");
    }
    const auto url = boost::urls::parse_uri(boost::urls::string_view(text.data(), text.size()));
    if (!url) {
        return std::string("the base URL is not a URL; write for example https://app.onlyfansapi.com");
    }
    Origin origin;
    if (auto problem = read(*url, origin); !problem.empty()) {
        return problem;
    }
    return origin;
}

std::string encode_segment(std::string_view text) {
    // Encoded dots are not a dot segment to a server that removes these before it decodes; plain ones would be.
    if (text == ".") {
        return "%2E";
    }
    if (text == "..") {
        return "%2E%2E";
    }
    return encode(text);
}

std::string encode_query(std::string_view text) { return encode(text); }

}  // namespace ofapi::http
