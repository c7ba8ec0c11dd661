#include "api/write_json.hpp"

#include <boost/json/serialize.hpp>

#include <charconv>

namespace ofapi::api {

namespace json = boost::json;

void write_json(std::string& out, const json::value& value) {
    if (const auto* object = value.if_object()) {
        char separator = '{';
        for (const auto& [key, member] : *object) {
            out += separator;
            separator = ',';
            out += json::serialize(key);
            out += ':';
            write_json(out, member);
        }
        out += object->empty() ? "{}" : "}";
    } else if (const auto* array = value.if_array()) {
        char separator = '[';
        for (const json::value& element : *array) {
            out += separator;
            separator = ',';
            write_json(out, element);
        }
        out += array->empty() ? "[]" : "]";
    } else if (const auto* number = value.if_double()) {
        char digits[32];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, *number).ptr);
    } else {
        out += json::serialize(value);
    }
}

}  // namespace ofapi::api
