#include "api/body_reader.hpp"
#include "api/json_readers.hpp"
#include "api/node_decoder.hpp"

#include <simdjson.h>

namespace ofapi::api {

namespace {

namespace dom = simdjson::dom;

/// A value of the document that this thread parsed last.
class Node {
 public:
    explicit Node(dom::element value) : value_(value) {}

    [[nodiscard]] JsonType type() const {
        switch (value_.type()) {
            case dom::element_type::NULL_VALUE: return JsonType::null;
            case dom::element_type::BOOL: return JsonType::boolean;
            case dom::element_type::STRING: return JsonType::string;
            case dom::element_type::ARRAY: return JsonType::array;
            case dom::element_type::OBJECT: return JsonType::object;
            default: return JsonType::number;
        }
    }
    [[nodiscard]] Scalar scalar() const {
        switch (value_.type()) {
            case dom::element_type::BOOL: return value_.get_bool().value_unsafe();
            case dom::element_type::INT64: return value_.get_int64().value_unsafe();
            case dom::element_type::UINT64: return value_.get_uint64().value_unsafe();
            case dom::element_type::DOUBLE: return value_.get_double().value_unsafe();
            case dom::element_type::STRING: return value_.get_string().value_unsafe();
            default: return {};
        }
    }
    [[nodiscard]] std::size_t size() const { return array().size(); }
    void each_element(auto visit) const {
        for (const dom::element element : array()) visit(Node(element));
    }
    void each_member(auto visit) const {
        for (const dom::key_value_pair member : object()) visit(member.key, Node(member.value));
    }
    void copy_to(boost::json::value& out) const {
        switch (type()) {
            case JsonType::array: {
                boost::json::array& copy = out.emplace_array();
                copy.reserve(size());
                each_element([&](Node element) { element.copy_to(copy.emplace_back(nullptr)); });
                break;
            }
            case JsonType::object: {
                boost::json::object& copy = out.emplace_object();
                copy.reserve(object().size());
                each_member([&](std::string_view key, Node value) {
                    value.copy_to(copy[boost::json::string_view(key.data(), key.size())]);
                });
                break;
            }
            default: std::visit([&](auto scalar) { assign(out, scalar); }, scalar());
        }
    }

    /// Tells the value to a BodyReader, as the events of a parser.
    void tell(BodyReader& reader) const {
        switch (type()) {
            case JsonType::array:
                reader.begin(detail::ResultKind::array);
                if (reader.concerned()) each_element([&](Node element) { element.tell(reader); });
                reader.end(array().size());
                break;
            case JsonType::object:
                reader.begin(detail::ResultKind::object);
                if (reader.concerned()) {
                    each_member([&](std::string_view key, Node value) {
                        reader.key(key);
                        value.tell(reader);
                    });
                }
                reader.end(object().size());
                break;
            default:
                if (reader.wanted()) tell_scalar(reader);
        }
    }

 private:
    [[nodiscard]] dom::array array() const { return value_.get_array().value_unsafe(); }
    [[nodiscard]] dom::object object() const { return value_.get_object().value_unsafe(); }

    static void assign(boost::json::value& out, std::monostate) { out = nullptr; }
    static void assign(boost::json::value& out, std::string_view text) {
        out.emplace_string().assign(text.data(), text.size());
    }
    static void assign(boost::json::value& out, auto scalar) { out = scalar; }

    void tell_scalar(BodyReader& reader) const {
        switch (value_.type()) {
            case dom::element_type::BOOL: return reader.boolean(value_.get_bool().value_unsafe());
            case dom::element_type::INT64: return reader.integer(value_.get_int64().value_unsafe());
            case dom::element_type::STRING: return reader.string(value_.get_string().value_unsafe());
            case dom::element_type::NULL_VALUE: return reader.null();
            default: return reader.number(value_.get_double().value_unsafe());
        }
    }

    dom::element value_;
};

/// A thread's parser, with the document that it read last.
///
/// Its memory is scratch, and the only state that the library keeps outside of its objects: to allocate it anew for
/// each text would cost more than the parsing. Texts are copied into it, for simdjson reads up to 64 bytes beyond the
/// end.
class Parser {
 public:
    static Parser& of_this_thread() {
        thread_local Parser parser;
        return parser;
    }

    /// Nothing if simdjson refuses the text.
    [[nodiscard]] std::optional<Node> parse(std::string_view text) {
        if (text.empty() || text.size() > max_simdjson_size) return std::nullopt;
        // Later versions skip a byte order mark.
        if (text.starts_with("\xEF\xBB\xBF")) return std::nullopt;
        if (parser_.capacity() == 0 && parser_.allocate(4096, max_json_depth) != simdjson::SUCCESS) return std::nullopt;
        dom::element root;
        if (parser_.parse(text.data(), text.size(), true).get(root) != simdjson::SUCCESS) return std::nullopt;
        return Node(root);
    }

    /// The place of the value of the n-th, from one, of the `count` members of the object in `text`, which was parsed
    /// last. The parser's first stage has listed where the brackets, colons and commas are and where scalars begin; so
    /// only what stands around the value is looked at.
    [[nodiscard]] std::string_view nth_member(std::string_view text, std::size_t n, std::size_t count) const {
        const std::uint32_t* const marks = parser_.implementation->structural_indexes.get();
        std::size_t colon = 2;
        for (std::size_t member = 1; member < n; ++member) colon = next_comma(text, marks, colon) + 2;
        std::size_t behind = parser_.implementation->n_structural_indexes - 1;
        for (std::size_t member = count; member > n; --member) behind = comma_before(text, marks, behind);
        const std::size_t begin = marks[colon + 1];
        return text.substr(begin, text.find_last_not_of(" \t\r\n", marks[behind] - 1) + 1 - begin);
    }

 private:
    static std::size_t next_comma(std::string_view text, const std::uint32_t* marks, std::size_t at) {
        for (std::size_t depth = 0;; ++at) {
            const char c = text[marks[at]];
            if (c == ',' && depth == 0) return at;
            if (c == '{' || c == '[') ++depth;
            if (c == '}' || c == ']') --depth;
        }
    }
    static std::size_t comma_before(std::string_view text, const std::uint32_t* marks, std::size_t at) {
        for (std::size_t depth = 0;;) {
            const char c = text[marks[--at]];
            if (c == ',' && depth == 0) return at;
            if (c == '}' || c == ']') ++depth;
            if (c == '{' || c == '[') --depth;
        }
    }

    dom::parser parser_{max_simdjson_size};
};

}  // namespace

bool read_body_with_simdjson(std::string_view body, detail::Envelope envelope, Body& result) {
    Parser& parser = Parser::of_this_thread();
    const std::optional<Node> root = parser.parse(body);
    if (!root) return false;
    BodyReader reader;
    root->tell(reader);
    const auto nth = [&](std::size_t n, std::size_t count) { return parser.nth_member(body, n, count); };
    reader.finish(body, envelope, nth, result);
    return true;
}

std::optional<std::string> decode_with_simdjson(std::string_view json, const Shape& shape, void* object) {
    const std::optional<Node> root = Parser::of_this_thread().parse(json);
    if (!root) return std::nullopt;
    return NodeDecoder<Node>::decode(*root, shape, object);
}

}  // namespace ofapi::api
