// Deliveries of webhooks come from anybody who knows the address: any bytes must be taken without harm, only the right
// signature verified, and what parse says be what a JSON parser says.

#include <ofapi/webhook.hpp>

#include "api/envelope.hpp"

#include <boost/json/parse.hpp>

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

/// Up to an empty line the input is header fields, `Name: value`; behind it is the body.
std::string_view take_headers(std::string_view input, webhook::Headers& headers) {
    while (!input.empty()) {
        const auto end = input.find('\n');
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
        if (line.empty()) break;
        const auto colon = line.find(':');
        if (colon != std::string_view::npos) headers.add(line.substr(0, colon), line.substr(colon + 1));
    }
    return input;
}

void check(std::string_view body, const webhook::Headers& headers) {
    boost::json::parse_options options;
    options.max_depth = api::max_json_depth;
    boost::system::error_code ec;
    const boost::json::value document = boost::json::parse({body.data(), body.size()}, ec, {}, options);
    const auto event = webhook::parse(body, headers);
    if (ec) {
        require(event.has_error() && event.error().code() == errc::not_json);
        return;
    }
    const auto* object = document.if_object();
    const auto* name = object == nullptr ? nullptr : object->if_contains("event");
    const bool named = name != nullptr && name->is_string() && !name->get_string().empty();
    require(event.has_value() == named);
    if (!named) {
        require(event.error().code() == errc::missing_data);
        return;
    }
    require(event->name == std::string_view(name->get_string()) && event->kind == webhook::kind_of(event->name));
    require(event->kind == webhook::EventKind::unknown || to_string(event->kind) == event->name);
    const auto* payload = object->if_contains("payload");
    require(payload == nullptr ? event->payload.is_null() : event->payload == *payload);
    (void)event->creator_id();
    (void)event->fan_id();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    webhook::Headers headers;
    const std::string_view body = take_headers(input, headers);
    check(input, headers);
    check(body, headers);
    const std::string right = webhook::sign(body, "secret");
    require(webhook::verify(body, right, "secret"));
    require(!webhook::verify(body, headers.signature(), ""));
    if (webhook::verify(body, headers.signature(), "secret")) {
        require(headers.signature().size() == right.size());
    }
    return 0;
}
