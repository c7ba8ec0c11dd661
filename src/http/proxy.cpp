#include "http/proxy.hpp"

#include "http/text.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace ofapi::http {
namespace {

constexpr std::string_view expected =
    "write it as http://proxy.example:3128 or http://user:password@proxy.example:3128";

/// RFC 4648, section 4.
std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = group << 8U | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= count ? digits[group >> (18U - 6U * i) & 0x3FU] : '=';
        }
    }
    return text;
}

std::string with_port(std::string_view host, std::string_view port) { return bracketed(host).append(":").append(port); }

std::optional<std::string> read_port(std::string_view digits) {
    unsigned value = 0;
    const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (ec != std::errc() || end != digits.data() + digits.size() || value == 0 || value > 65535) {
        return std::nullopt;
    }
    return std::to_string(value);
}

std::optional<boost::asio::ip::address> address_in(std::string_view text) {
    boost::system::error_code ec;
    const auto address = boost::asio::ip::make_address(std::string(text), ec);
    return ec ? std::nullopt : std::optional(address);
}

struct Exception {
    std::string_view host;
    std::string_view port;  // empty: any
};

Exception read_exception(std::string_view entry) {
    if (entry.starts_with('[')) {
        const auto end = std::min(entry.find(']'), entry.size());
        const std::string_view rest = entry.substr(std::min(end + 1, entry.size()));
        return {entry.substr(1, end - 1), rest.starts_with(':') ? rest.substr(1) : std::string_view()};
    }
    const auto colon = entry.find(':');
    const bool has_port = colon != std::string_view::npos && entry.find(':', colon + 1) == std::string_view::npos;
    return has_port ? Exception{entry.substr(0, colon), entry.substr(colon + 1)} : Exception{entry, {}};
}

bool excepts(const Exception& exception, std::string_view host, std::string_view port) {
    if (!exception.port.empty() && exception.port != port) {
        return false;
    }
    if (exception.host == "*") {
        return true;
    }
    if (const auto address = address_in(exception.host)) {
        return address_in(host) == address;
    }
    std::string name = lower(exception.host);
    name.erase(0, name.starts_with("*.") ? 2 : name.starts_with('.') ? 1 : 0);
    if (name.ends_with('.')) {
        name.pop_back();
    }
    if (name.empty() || address_in(host)) {
        return false;
    }
    return host == name || host.ends_with('.' + name);
}

/// What is wrong, or nothing.
std::string read(std::string_view text, Proxy& proxy) {
    const std::string whole =
        text.find("://") == std::string_view::npos ? "http://" + std::string(text) : std::string(text);
    const auto parsed = boost::urls::parse_uri(boost::urls::string_view(whole.data(), whole.size()));
    if (!parsed) {
        return "it is not a URL; " + std::string(expected) + ", with what is special in user and password as %40";
    }
    const boost::urls::url_view& url = *parsed;
    if (url.scheme_id() != boost::urls::scheme::http) {
        return "only proxies that are spoken to in HTTP are known, no https, no socks; " + std::string(expected);
    }
    const auto path = url.encoded_path();
    if (!(path.empty() || (path.size() == 1 && path.front() == '/')) || url.has_query() || url.has_fragment()) {
        return "there must be nothing behind host and port; " + std::string(expected);
    }
    proxy.host = lower(std::string(url.host_address()));
    if (proxy.host.empty()) {
        return "it names no host; " + std::string(expected);
    }
    if (!address_in(proxy.host) && !is_host_name(proxy.host)) {
        return "its host is not a name or an address; " + std::string(expected);
    }
    const auto port =
        url.has_port() ? read_port({url.port().data(), url.port().size()}) : std::optional<std::string>("80");
    if (!port) {
        return "the port must be a number from 1 to 65535; " + std::string(expected);
    }
    proxy.port = *port;
    if (url.has_userinfo()) {
        proxy.authorization = "Basic " + base64(std::string(url.user()) + ':' + std::string(url.password()));
    }
    return {};
}

}  // namespace

std::string Proxy::name() const { return with_port(host, port); }

boost::system::result<Proxy, std::string> parse_proxy(std::string_view text) {
    Proxy proxy;
    std::string problem = read(text, proxy);
    if (!problem.empty()) {
        return {boost::system::in_place_error, std::move(problem)};
    }
    return proxy;
}

bool bypasses_proxy(std::string_view list, std::string_view host, std::string_view port) {
    constexpr std::string_view separators = ", \t";
    while (true) {
        const auto begin = list.find_first_not_of(separators);
        if (begin == std::string_view::npos) {
            return false;
        }
        list.remove_prefix(begin);
        const std::string_view entry = list.substr(0, list.find_first_of(separators));
        if (excepts(read_exception(entry), host, port)) {
            return true;
        }
        list.remove_prefix(entry.size());
    }
}

std::string connect_head(const Origin& origin, const Proxy& proxy) {
    const std::string target = with_port(origin.host, origin.port);
    std::string head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!proxy.authorization.empty()) {
        head += "Proxy-Authorization: " + proxy.authorization + "\r\n";
    }
    return head + "\r\n";
}

}  // namespace ofapi::http
