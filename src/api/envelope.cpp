#include "api/envelope.hpp"

#include "api/body_reader.hpp"
#include "api/member_search.hpp"
#include "api/numbers.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse_options.hpp>

#include <optional>

namespace ofapi::api {

namespace {

/// Why a body is not JSON, for people; the commonest causes in their own words.
std::string describe(std::string_view body, std::size_t at, const boost::system::error_code& ec) {
    if (trim(body).empty()) return "the body is empty";
    if (body.starts_with("\xEF\xBB\xBF")) return "at byte 0: a byte order mark";
    if (trim(body).starts_with('<')) return "at byte 0: markup, not JSON";
    return "at byte " + std::to_string(at) + ": " + ec.message();
}

std::string_view place(std::string_view body, const BodyReader& reader, const BodyReader::Place& found,
                       std::string_view name) {
    if (!reader.places_known()) return find_member(body, name);
    return {found.begin, static_cast<std::size_t>(found.end - found.begin)};
}

}  // namespace

Body read_body(std::string_view body, detail::Envelope envelope) {
    Body result;
    boost::json::parse_options options;
    options.max_depth = max_json_depth;
    boost::json::basic_parser<BodyReader> parser(options, body);
    boost::system::error_code ec;
    const std::size_t used = parser.write_some(false, body.data(), body.size(), ec);
    if (!ec && used < body.size()) ec = boost::json::error::extra_data;
    if (ec) {
        result.problem = describe(body, used, ec);
        return result;
    }

    BodyReader& reader = parser.handler();
    result.is_json = true;
    reader.finish(result);
    if (reader.has_onlyfans_response())
        result.onlyfans_response = place(body, reader, reader.onlyfans_response(), "onlyfans_response");

    std::string_view data;
    if (envelope == detail::Envelope::data || (reader.has_data() && reader.has_meta())) {
        if (!reader.has_data()) return result;
        data = place(body, reader, reader.data(), "data");
        result.kind = reader.data_kind();
        result.data_null = reader.data_null();
    } else {
        data = trim(body);
        result.kind = reader.root_kind();
        result.data_null = reader.root_null();
    }
    result.has_data = true;
    result.data_at = static_cast<std::size_t>(data.data() - body.data());
    result.data_size = data.size();
    return result;
}

}  // namespace ofapi::api
