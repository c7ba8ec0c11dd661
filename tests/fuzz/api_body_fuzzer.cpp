// Answers' bodies and what is read out of them: any bytes must be taken without harm, and what read_body says must be
// what a JSON parser says. Both parsers must say the same.

#include "api/body_in_words.hpp"
#include "api/catalog.hpp"
#include "api/decoder.hpp"
#include "api/encoder.hpp"
#include "api/envelope.hpp"
#include "api/error_words.hpp"
#include "api/json_readers.hpp"
#include "api/member_search.hpp"
#include "api/timestamp.hpp"

#include <boost/json/error.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ofapi;

void require(bool condition) {
    if (!condition) std::abort();
}

boost::json::value parse(std::string_view text, boost::system::error_code& ec) {
    boost::json::parse_options options;
    options.max_depth = api::max_json_depth;
    return boost::json::parse({text.data(), text.size()}, ec, {}, options);
}

detail::ResultKind kind_of(const boost::json::value& v) {
    if (v.is_object()) return detail::ResultKind::object;
    return v.is_array() ? detail::ResultKind::array : detail::ResultKind::any;
}

/// Into an operation's result and back: what was read of it must be JSON that reads the same.
void decode(const api::Operation& operation, std::string_view data, detail::ResultKind kind) {
    if (operation.info.result == nullptr) return;
    const auto result = operation.make_result();
    const bool read = api::decode(data, *operation.info.result, result.get()).empty();
    require(!read || operation.info.kind == detail::ResultKind::any || kind == operation.info.kind);
    if (!read) return;
    const boost::json::value first = api::encode(*operation.info.result, result.get());
    const auto again = operation.make_result();
    require(api::decode(boost::json::serialize(first), *operation.info.result, again.get()).empty());
    require(api::encode(*operation.info.result, again.get()) == first);
}

/// The values of fractions aside, which Boost 1.81 does not always read to the last bit.
std::string in_words(api::Body body, bool fractions) {
    if (fractions) {
        body.meta = Meta();
        body.has_error = false;
        body.onlyfans_status = 0;
    }
    return api::in_words(body);
}

void compare_parsers(std::string_view text, detail::Envelope envelope) {
    api::Body boost, scanned;
    if (!api::read_body_by_scan(text, envelope, scanned)) return;
    api::read_body_with_boost(text, envelope, boost);
    const bool fractions = text.find_first_of(".eE") != std::string_view::npos;
    require(in_words(scanned, fractions) == in_words(boost, fractions));
}

void compare_decoders(const api::Operation& operation, std::string_view data) {
    if (operation.info.result == nullptr) return;
    const auto simdjson = operation.make_result();
    const auto problem = api::decode_with_simdjson(data, *operation.info.result, simdjson.get());
    if (!problem) return;
    const auto boost = operation.make_result();
    require(*problem == api::decode_with_boost(data, *operation.info.result, boost.get()));
    if (data.find_first_of(".eE") != std::string_view::npos) return;
    require(api::encode(*operation.info.result, simdjson.get()) == api::encode(*operation.info.result, boost.get()));
}

void check(std::string_view text, detail::Envelope envelope) {
    const api::Body body = api::read_body(text, envelope);
    boost::system::error_code ec;
    const boost::json::value document = parse(text, ec);
    compare_parsers(text, envelope);
    require(body.is_json == !ec && body.problem.empty() == !ec);
    require(body.error_text.size() <= api::max_text_size && body.error_code.size() <= 128);
    require(api::in_one_line(body.validation).size() <= 2 * api::max_text_size);
    if (!body.onlyfans_response.empty()) {
        const OnlyfansAnswer answer = api::read_onlyfans_answer(body.onlyfans_response, body.onlyfans_status);
        require(answer.body.size() <= api::max_onlyfans_body_size && answer.message.size() <= api::max_text_size);
        if (!answer.body.empty()) parse(answer.body, ec);
        require(!ec);
    }
    if (!body.has_data) {
        const auto* object = document.if_object();
        require(!body.is_json || (envelope == detail::Envelope::data && (!object || !object->contains("data"))));
        return;
    }
    const std::string_view data = text.substr(body.data_at, body.data_size);
    const boost::json::value result = parse(data, ec);
    require(!ec && kind_of(result) == body.kind && result.is_null() == body.data_null);
    // The values cannot be compared: Boost 1.81 reads the same long fraction differently in two places.
    if (envelope == detail::Envelope::data) require(data == api::find_member(text, "data"));
    const api::Operation& operation = *api::catalog()[text.size() % api::catalog().size()];
    compare_decoders(operation, data);
    decode(operation, data, body.kind);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    check(text, detail::Envelope::data);
    check(text, detail::Envelope::bare);

    Meta meta;
    api::read_headers(text, meta);
    const auto when = api::parse_timestamp(text);
    // An offset may lead out of the years that are written with four digits.
    if (when && *when >= api::parse_timestamp("0000-01-01") && *when <= api::parse_timestamp("9999-12-31"))
        require(api::parse_timestamp(api::format_timestamp(*when)) == when);
    return 0;
}
