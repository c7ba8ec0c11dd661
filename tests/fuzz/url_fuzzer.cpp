// Addresses from options, the environment and answers: what is understood means the same when it is written out,
// nothing leads off the configured origin, nothing ends a request line or a field early, and no secret shows.

#include "api/next_link.hpp"
#include "http/proxy.hpp"
#include "http/url.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ofapi;

void require(bool condition) {
    if (!condition) std::abort();
}

bool has_control(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

void check_base_url(std::string_view text) {
    const auto origin = http::parse_base_url(text);
    if (!origin) {
        require(!origin.error().empty());
        return;
    }
    const std::string again = (origin->tls ? "https://" : "http://") + origin->authority() + origin->base_path;
    const auto reread = http::parse_base_url(again);
    require(reread && reread->host == origin->host && reread->port == origin->port &&
            reread->base_path == origin->base_path);
    require(!has_control(again) && again.find(' ') == std::string::npos);
}

void check_proxy(std::string_view text) {
    const auto proxy = http::parse_proxy(text);
    if (!proxy) {
        require(!proxy.error().empty());
        return;
    }
    const std::string name = proxy->name();
    require(!has_control(name) && name.find('@') == std::string::npos);
    const auto reread = http::parse_proxy("http://" + name);
    require(reread && reread->host == proxy->host && reread->port == proxy->port && reread->authorization.empty());
    const std::string head = http::connect_head(*http::parse_base_url("https://service.example"), *proxy);
    require(head.starts_with("CONNECT service.example:443 HTTP/1.1\r\n") && head.ends_with("\r\n\r\n"));
    require(head.find("\r\n\r\n") == head.size() - 4);
    require(std::ranges::count(head, '\n') == std::ranges::count(head, '\r'));
}

void check_bypass(std::string_view text) {
    require(http::bypasses_proxy(std::string(text) + ",service.example", "service.example", "443"));
    require(http::bypasses_proxy("*," + std::string(text), "service.example", "443"));
    (void)http::bypasses_proxy(text, "service.example", "443");
    (void)http::bypasses_proxy(text, "::1", "80");
}

void check_encoding(std::string_view text) {
    for (const std::string& encoded : {http::encode_segment(text), http::encode_query(text)}) {
        require(api::target_problem("/" + encoded.substr(0, api::max_target_size - 1)).empty());
        require(encoded.find_first_of("/?#& ") == std::string::npos);
    }
}

void check_link(std::string_view text) {
    for (const std::string_view base : {"https://app.onlyfansapi.com", "http://127.0.0.1:8080/v2"}) {
        const http::Origin origin = *http::parse_base_url(base);
        const api::FollowedLink link = api::follow_link(text, origin, "/api/acct_1/list");
        require(link.problem.empty() != link.target.empty());
        if (link.target.empty()) continue;
        require(api::target_problem(link.target).empty());
        const std::string_view target = link.target;
        require(target.substr(0, target.find('?')) == "/api/acct_1/list");
    }
    require(!has_control(api::quoted(text)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check_base_url(text);
    check_proxy(text);
    check_bypass(text);
    check_encoding(text);
    check_link(text);
    return 0;
}
