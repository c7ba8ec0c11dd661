#include "api/page_place.hpp"

#include "api/next_link.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <charconv>
#include <optional>

namespace ofapi::api {

namespace json = boost::json;

namespace {

constexpr int version = 1;
constexpr std::size_t max_cursor_size = std::size_t{1} << 20U;
constexpr std::size_t key_digits = 16;

void append_key(std::string& out, std::uint64_t key) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) out += digits[(key >> static_cast<unsigned>(shift)) & 0xFU];
}

std::optional<std::uint64_t> read_key(std::string_view text) {
    std::uint64_t key = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), key, 16);
    if (text.size() != key_digits || ec != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return key;
}

std::optional<std::string_view> text_member(const json::object& object, json::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_string()) return std::nullopt;
    return std::string_view(value->get_string().data(), value->get_string().size());
}

std::optional<std::uint64_t> count_member(const json::object& object, json::string_view name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
    return static_cast<std::uint64_t>(value->get_int64());
}

bool read_seam(std::string_view text, std::vector<std::uint64_t>& seam) {
    for (; text.size() >= key_digits; text.remove_prefix(key_digits)) {
        const auto key = read_key(text.substr(0, key_digits));
        if (!key) return false;
        seam.push_back(*key);
    }
    return text.empty();
}

}  // namespace

std::string save_place(const PagePlace& place, std::string_view operation) {
    std::string last, seam;
    append_key(last, place.last);
    for (const std::uint64_t key : place.seam) append_key(seam, key);
    json::object object;
    object["cursor"] = version;
    object["operation"] = json::string_view(operation.data(), operation.size());
    object["target"] = place.target;
    object["delivered"] = place.delivered;
    object["last"] = last;
    object["seam"] = seam;
    object["pages"] = place.pages;
    return json::serialize(object);
}

std::string load_place(std::string_view text, std::string_view operation, PagePlace& place) {
    if (text.size() > max_cursor_size) return "is longer than any that was saved";
    boost::system::error_code ec;
    const json::value root = json::parse({text.data(), text.size()}, ec);
    if (ec || !root.is_object()) return "is not what was saved: not a JSON object";
    const json::object& object = root.get_object();

    const auto saved_version = count_member(object, "cursor");
    if (!saved_version) return "is not what was saved: it names no version";
    if (*saved_version != version) return "is of version " + std::to_string(*saved_version) + ", which is not known";
    const auto name = text_member(object, "operation");
    if (!name || *name != operation) {
        return "is one of " + quoted(name.value_or("")) + ", and the operation is " + quoted(operation);
    }
    const auto target = text_member(object, "target");
    const auto delivered = count_member(object, "delivered");
    const auto last = read_key(text_member(object, "last").value_or(""));
    const auto seam = text_member(object, "seam");
    const auto pages = count_member(object, "pages");
    PagePlace loaded;
    if (!target || !delivered || !last || !seam || !pages || !read_seam(*seam, loaded.seam)) {
        return "is not what was saved: a part is missing or broken";
    }
    loaded.target = *target;
    loaded.delivered = static_cast<std::size_t>(*delivered);
    loaded.last = *last;
    loaded.pages = *pages;
    place = std::move(loaded);
    return {};
}

}  // namespace ofapi::api
