#include "api/page_facts.hpp"

#include "api/envelope.hpp"
#include "api/numbers.hpp"
#include "api/text_hash.hpp"
#include "api/timestamp.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace ofapi::api {

namespace json = boost::json;
using detail::Paging;
using detail::PagingStyle;

namespace {

const json::value* member(const json::value* object, std::string_view name) {
    if (object == nullptr || !object->is_object()) return nullptr;
    return object->get_object().if_contains({name.data(), name.size()});
}

/// What stands at a dotted path; null if nothing does, or where there is no path.
const json::value* at_path(const json::value& root, std::string_view path) {
    if (path.empty()) return nullptr;
    const json::value* found = &root;
    while (found != nullptr && !path.empty()) {
        const std::string_view name = path.substr(0, path.find('.'));
        found = member(found, name);
        path.remove_prefix(std::min(name.size() + 1, path.size()));
    }
    return found;
}

/// A text or a whole number, as text. Empty for everything else.
std::string scalar(const json::value* value) {
    if (value == nullptr) return {};
    if (value->is_string()) return {value->get_string().data(), value->get_string().size()};
    if (value->is_int64()) return std::to_string(value->get_int64());
    if (value->is_uint64()) return std::to_string(value->get_uint64());
    if (value->is_double()) {
        if (const auto whole = exact_integer(value->get_double())) return std::to_string(*whole);
    }
    return {};
}

std::optional<std::int64_t> integer(const json::value* value) { return parse_integer(scalar(value)); }

std::optional<bool> flag(const json::value* value) {
    if (value != nullptr && value->is_bool()) return value->get_bool();
    return parse_flag(scalar(value));
}

/// "", 0, false and null all mean that there is no further marker.
std::string marker(const json::value* value) {
    std::string text = scalar(value);
    return text == "0" ? std::string() : text;
}

std::uint64_t key_of(const json::value& row) {
    const std::string id = scalar(member(&row, "id"));
    return text_hash(id.empty() ? json::serialize(row) : id);
}

std::string last_id(const json::array& rows, std::string_view name) {
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (std::string id = scalar(member(&*row, name)); !id.empty()) return id;
    }
    return {};
}

std::optional<Timestamp> oldest_date(const json::array& rows, std::string_view name) {
    std::optional<Timestamp> oldest;
    for (const json::value& row : rows) {
        const auto date = parse_timestamp(scalar(member(&row, name)));
        if (date && (!oldest || *date < *oldest)) oldest = date;
    }
    return oldest;
}

std::string cursor_of(const json::value& root, const json::array& rows, const Paging& paging) {
    switch (paging.style) {
        case PagingStyle::marker: return marker(at_path(root, paging.cursor_from));
        case PagingStyle::next_offset: return scalar(at_path(root, paging.cursor_from));
        case PagingStyle::id_cursor:
        case PagingStyle::from_id: return last_id(rows, paging.cursor_from);
        default: return {};
    }
}

/// The link stands beside `data`; the service's own documentation also shows it within `_meta`.
void read_link(const json::value& root, PageFacts& facts) {
    const std::array places{member(&root, "_pagination"), member(member(&root, "_meta"), "_pagination")};
    for (const json::value* place : places) {
        for (const char* name : {"next_page", "next_page_url"}) {
            const json::value* link = member(place, name);
            if (link == nullptr) continue;
            if (link->is_string()) {
                facts.link = scalar(link);
            } else if (!link->is_null() && *link != json::value(false)) {
                facts.link_problem = "is not a text";
            }
            facts.told_end = facts.link.empty() && facts.link_problem.empty();
            return;
        }
    }
}

}  // namespace

PageFacts read_page(std::string_view body, const Paging& paging) {
    PageFacts facts;
    std::array<unsigned char, 16 * 1024> first_block;
    json::monotonic_resource memory(first_block.data(), first_block.size());
    json::parse_options options;
    options.max_depth = max_json_depth;
    boost::system::error_code ec;
    const json::value root = json::parse({body.data(), body.size()}, ec, &memory, options);
    if (ec) {
        facts.problem = ec.message();
        return facts;
    }
    facts.is_json = true;
    const json::value* list = at_path(root, paging.items);
    if (list == nullptr || !list->is_array()) {
        facts.problem = "the answer has no list \"" + std::string(paging.items) + '"';
        return facts;
    }
    const json::array& rows = list->get_array();
    facts.keys.reserve(rows.size());
    for (const json::value& row : rows) facts.keys.push_back(key_of(row));
    facts.has_more = flag(at_path(root, paging.has_more));
    read_link(root, facts);
    facts.cursor = cursor_of(root, rows, paging);
    if (paging.style == PagingStyle::end_date) facts.oldest = oldest_date(rows, paging.cursor_from);
    facts.current_page = integer(at_path(root, paging.current_page));
    facts.last_page = integer(at_path(root, paging.last_page));
    return facts;
}

}  // namespace ofapi::api
