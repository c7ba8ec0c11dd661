#include "api/json_readers.hpp"
#include "api/node_decoder.hpp"

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <span>

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

 private:
    [[nodiscard]] dom::array array() const { return value_.get_array().value_unsafe(); }
    [[nodiscard]] dom::object object() const { return value_.get_object().value_unsafe(); }

    static void assign(boost::json::value& out, std::monostate) { out = nullptr; }
    static void assign(boost::json::value& out, std::string_view text) {
        out.emplace_string().assign(text.data(), text.size());
    }
    static void assign(boost::json::value& out, auto scalar) { out = scalar; }

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

 private:
    dom::parser parser_{max_simdjson_size};
};

}  // namespace

std::optional<std::string> decode_with_simdjson(std::string_view json, const Shape& shape, void* object) {
    const std::optional<Node> root = Parser::of_this_thread().parse(json);
    if (!root) return std::nullopt;
    return NodeDecoder<Node>::decode(*root, shape, object);
}

}  // namespace ofapi::api
