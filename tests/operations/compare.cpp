#include "operations/compare.hpp"

#include "api/numbers.hpp"
#include "api/timestamp.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <optional>

namespace ofapi::test {

namespace json = boost::json;

namespace {

bool blank(const json::value& value) {
    if (const auto* array = value.if_array()) return array->empty();
    if (const auto* object = value.if_object())
        return std::ranges::all_of(*object, [](const auto& member) { return blank(member.value()); });
    return value.is_null();
}

std::string text(const json::value& value) {
    if (const auto* s = value.if_string()) return {s->data(), s->size()};
    return json::serialize(value);
}

bool same_scalar(const json::value& a, const json::value& b) {
    const std::string left = text(a);
    const std::string right = text(b);
    if (left == right) return true;
    if (a.is_bool() || b.is_bool()) {
        const auto x = api::parse_flag(left);
        return x && x == api::parse_flag(right);
    }
    if (const auto x = api::parse_integer(left); x && x == api::parse_integer(right)) return true;
    if (const auto x = api::parse_number(left); x && x == api::parse_number(right)) return true;
    const auto x = api::parse_timestamp(left);
    return x && x == api::parse_timestamp(right);
}

class Comparison {
 public:
    void compare(const json::value& served, const json::value& read, const std::string& path) {
        if (blank(served) && blank(read)) return;
        if (served.is_object() && read.is_object()) {
            compare_members(served.get_object(), read.get_object(), path);
        } else if (served.is_array() && read.is_array()) {
            compare_items(served.get_array(), read.get_array(), path);
        } else if (served.is_structured() || read.is_structured() || !same_scalar(served, read)) {
            found.push_back(path + ": " + json::serialize(served) + " was served, " + json::serialize(read) + " read");
        }
    }

    std::vector<std::string> found;

 private:
    void compare_members(const json::object& served, const json::object& read, const std::string& path) {
        static const json::value none;
        for (const auto& [key, value] : served) {
            const json::value* other = read.if_contains(key);
            compare(value, other != nullptr ? *other : none, path + '.' + std::string(key));
        }
        for (const auto& [key, value] : read)
            if (!served.contains(key)) compare(none, value, path + '.' + std::string(key));
    }

    void compare_items(const json::array& served, const json::array& read, const std::string& path) {
        if (served.size() != read.size()) {
            found.push_back(path + ": " + std::to_string(served.size()) + " items were served, " +
                            std::to_string(read.size()) + " read");
            return;
        }
        for (std::size_t i = 0; i < served.size(); ++i)
            compare(served[i], read[i], path + '[' + std::to_string(i) + ']');
    }
};

}  // namespace

std::vector<std::string> differences(const json::value& served, const json::value& read) {
    Comparison comparison;
    comparison.compare(served, read, "");
    return std::move(comparison.found);
}

}  // namespace ofapi::test
