#include "api/body_reader.hpp"
#include "api/json_readers.hpp"
#include "api/member_search.hpp"
#include "api/node_decoder.hpp"
#include "api/numbers.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/parse_options.hpp>

namespace ofapi::api {

namespace json = boost::json;

namespace {

json::parse_options options() {
    json::parse_options result;
    result.max_depth = max_json_depth;
    return result;
}

/// Tells the events of a basic_parser to a BodyReader, texts in one piece.
class Events {
 public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    using error_code = boost::system::error_code;

    BodyReader reader;

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) {
        reader.begin(detail::ResultKind::object);
        return true;
    }
    bool on_array_begin(error_code&) {
        reader.begin(detail::ResultKind::array);
        return true;
    }
    bool on_object_end(std::size_t n, error_code&) {
        reader.end(n);
        return true;
    }
    bool on_array_end(std::size_t n, error_code&) {
        reader.end(n);
        return true;
    }
    bool on_key_part(json::string_view s, std::size_t, error_code&) {
        if (reader.concerned()) parts_.append(s.data(), s.size());
        return true;
    }
    bool on_key(json::string_view s, std::size_t n, error_code&) {
        if (reader.concerned()) reader.key(whole(s, n));
        parts_.clear();
        return true;
    }
    bool on_string_part(json::string_view s, std::size_t, error_code&) {
        if (reader.wanted()) parts_.append(s.data(), s.size());
        return true;
    }
    bool on_string(json::string_view s, std::size_t n, error_code&) {
        if (reader.wanted()) reader.string(whole(s, n));
        parts_.clear();
        return true;
    }
    bool on_number_part(json::string_view, error_code&) { return true; }
    bool on_int64(std::int64_t i, json::string_view, error_code&) {
        if (reader.wanted()) reader.integer(i);
        return true;
    }
    bool on_uint64(std::uint64_t u, json::string_view, error_code&) {
        if (reader.wanted()) reader.number(static_cast<double>(u));
        return true;
    }
    bool on_double(double d, json::string_view, error_code&) {
        if (reader.wanted()) reader.number(zero_of_nan(d));
        return true;
    }
    bool on_bool(bool b, error_code&) {
        if (reader.wanted()) reader.boolean(b);
        return true;
    }
    bool on_null(error_code&) {
        if (reader.wanted()) reader.null();
        return true;
    }
    bool on_comment_part(json::string_view, error_code&) { return true; }
    bool on_comment(json::string_view, error_code&) { return true; }

 private:
    /// `s` is the last part of a text of `n` bytes.
    std::string_view whole(json::string_view s, std::size_t n) {
        if (s.size() == n) return {s.data(), s.size()};
        return parts_.append(s.data(), s.size());
    }

    std::string parts_;
};

/// Why a body is not JSON, for people; the commonest causes in their own words.
std::string describe(std::string_view body, std::size_t at, const boost::system::error_code& ec) {
    if (trim(body).empty()) return "the body is empty";
    if (body.starts_with("\xEF\xBB\xBF")) return "at byte 0: a byte order mark";
    if (trim(body).starts_with('<')) return "at byte 0: markup, not JSON";
    return "at byte " + std::to_string(at) + ": " + ec.message();
}

/// A value of a boost::json document.
class Node {
 public:
    explicit Node(const json::value& value) : value_(&value) {}

    [[nodiscard]] JsonType type() const {
        switch (value_->kind()) {
            case json::kind::null: return JsonType::null;
            case json::kind::bool_: return JsonType::boolean;
            case json::kind::string: return JsonType::string;
            case json::kind::array: return JsonType::array;
            case json::kind::object: return JsonType::object;
            default: return JsonType::number;
        }
    }
    [[nodiscard]] Scalar scalar() const { return scalar_of(*value_); }
    [[nodiscard]] std::size_t size() const { return value_->get_array().size(); }
    void each_element(auto visit) const {
        for (const json::value& element : value_->get_array()) visit(Node(element));
    }
    void each_member(auto visit) const {
        for (const auto& [key, value] : value_->get_object())
            visit(std::string_view(key.data(), key.size()), Node(value));
    }
    /// Out of the document's arena, which ends with the decoding.
    void copy_to(json::value& out) const { out = json::value(*value_, json::storage_ptr()); }

 private:
    const json::value* value_;
};

}  // namespace

void read_body_with_boost(std::string_view body, detail::Envelope envelope, Body& result) {
    json::basic_parser<Events> parser(options());
    boost::system::error_code ec;
    const std::size_t used = parser.write_some(false, body.data(), body.size(), ec);
    if (!ec && used < body.size()) ec = json::error::extra_data;
    if (ec) {
        result.problem = describe(body, used, ec);
        return;
    }
    BodyReader& reader = parser.handler().reader;
    reader.find_places([body](std::size_t n, std::size_t count) { return nth_member(body, n, count); });
    reader.finish(body, envelope, result);
}

std::string decode_with_boost(std::string_view text, const Shape& shape, void* object) {
    unsigned char first_block[4096];
    json::monotonic_resource arena(first_block, sizeof first_block);
    boost::system::error_code ec;
    const json::value document = json::parse({text.data(), text.size()}, ec, &arena, options());
    if (ec) return "not JSON: " + ec.message();
    return NodeDecoder<Node>::decode(Node(document), shape, object);
}

}  // namespace ofapi::api
