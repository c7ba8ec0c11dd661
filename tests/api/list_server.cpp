#include "api/list_server.hpp"

#include "api/timestamp.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace ofapi::api::test {

using detail::PagingStyle;

namespace {

constexpr const char* place_name = "_place";
constexpr const char* version_name = "_version";

std::size_t number_in(const std::map<std::string, std::string>& query, std::string_view name, std::size_t otherwise) {
    const auto found = query.find(std::string(name));
    return name.empty() || found == query.end() ? otherwise : std::stoull(found->second);
}

std::string date_of(std::int64_t second) {
    return format_timestamp(Timestamp(std::chrono::seconds(1'700'000'000 + second)));
}

}  // namespace

ListServer::ListServer(const detail::Paging& paging, ListShape shape, std::uint64_t seed)
    : paging_(paging), shape_(shape), seed_(seed) {
    std::minstd_rand random(static_cast<std::minstd_rand::result_type>(seed));
    for (std::size_t row = 0; row < shape.size; ++row) {
        for (int hidden = shape.hides ? static_cast<int>(random() % 4) * static_cast<int>(random() % 5) : 0; hidden > 0;
             --hidden) {
            shown_.push_back(false);
            number_.push_back(row);
        }
        shown_.push_back(true);
        number_.push_back(row);
    }
}

std::int64_t ListServer::id(std::size_t place) const {
    const auto number = static_cast<std::int64_t>(number_[place]);
    const auto size = static_cast<std::int64_t>(shape_.size);
    return 9'007'199'254'740'993 + 3 * (shape_.ascending ? number : size - number);
}

std::int64_t ListServer::second(std::size_t place) const {
    return -static_cast<std::int64_t>(number_[place] / shape_.same_second);
}

std::string ListServer::row(std::size_t place) const {
    std::string text = R"({"n":)" + std::to_string(number_[place]);
    if (shape_.has_ids) text += R"(,"id":)" + std::to_string(id(place));
    if (paging_.style == PagingStyle::end_date) text += R"(,"date":")" + date_of(second(place)) + '"';
    return text + '}';
}

std::size_t ListServer::begin_of(const Query& query) const {
    const auto first = [&](auto stop) {
        std::size_t place = 0;
        while (place < places() && !stop(place)) ++place;
        return place;
    };
    if (query.contains(place_name)) return number_in(query, place_name, 0);
    const std::string_view cursor = paging_.style != PagingStyle::id_cursor ? paging_.cursor
                                    : shape_.ascending                      ? paging_.ascending
                                                                            : paging_.descending;
    switch (paging_.style) {
        case PagingStyle::id_cursor:
        case PagingStyle::from_id: {
            if (!query.contains(std::string(cursor))) return 0;
            const auto from = static_cast<std::int64_t>(number_in(query, cursor, 0));
            const std::size_t place = first([&](std::size_t at) { return id(at) == from; });
            return shape_.inclusive ? place : std::min(place + 1, places());
        }
        case PagingStyle::end_date: {
            const auto given = query.find(std::string(cursor));
            if (given == query.end()) return 0;
            const auto boundary = parse_timestamp(given->second);
            if (!boundary) throw std::runtime_error("422: " + given->second);
            return first([&](std::size_t at) {
                const Timestamp date = *parse_timestamp(date_of(second(at)));
                return shape_.inclusive ? date <= *boundary : date < *boundary;
            });
        }
        case PagingStyle::marker: {
            const std::size_t marker = number_in(query, cursor, 0);
            return marker == 0 ? 0 : 1'000'000 - marker;
        }
        case PagingStyle::page:
            return (number_in(query, paging_.page, 1) - 1) * number_in(query, paging_.limit, shape_.limit);
        default: return number_in(query, paging_.offset, 0);
    }
}

std::size_t ListServer::length(std::size_t begin, std::size_t limit, std::size_t version) const {
    // The rest of a numbered page, or of one of rows some of which are hidden, is not on the next.
    if (paging_.style == PagingStyle::page || (shape_.hides && !shape_.links)) return limit;
    std::minstd_rand random(
        static_cast<std::minstd_rand::result_type>(seed_ ^ (begin * 2654435761U) ^ (version * 40503U)));
    random.discard(3);
    std::size_t least = 1;
    if (shape_.links) {
        least = 0;
    } else if (paging_.style == PagingStyle::end_date) {
        least = limit;
    } else if (paging_.style == PagingStyle::id_cursor || paging_.style == PagingStyle::from_id) {
        least = 2;
    }
    return std::min(limit, least + random() % (limit + 1 - std::min(limit, least)));
}

std::string ListServer::marks(const Cut& cut, std::size_t limit, bool more) const {
    std::string text;
    if (shape_.says_more && !paging_.has_more.empty())
        text += std::string(R"(,"hasMore":)") + (more ? "true" : "false");
    if (paging_.style == PagingStyle::next_offset) text += R"(,"nextOffset":)" + std::to_string(cut.end);
    if (paging_.style == PagingStyle::marker)
        text += R"(,"nextMarker":)" + (more ? '"' + std::to_string(1'000'000 - cut.end) + '"' : "null");
    if (paging_.style == PagingStyle::page) {
        text += R"(,"meta":{"current_page":)" + std::to_string(cut.begin / limit + 1) + R"(,"last_page":)" +
                std::to_string(std::max<std::size_t>(1, (places() + limit - 1) / limit)) + '}';
    }
    return text;
}

std::string ListServer::answer(std::string_view target) {
    ++requests_;
    const auto url = boost::urls::parse_origin_form(boost::urls::string_view(target.data(), target.size()));
    if (!url) throw std::runtime_error("400: " + std::string(target));
    Query query;
    for (const auto& parameter : url->params()) {
        query[std::string(parameter.key)] = std::string(parameter.value);
    }
    if (query["filter"] != "a b") throw std::runtime_error("a parameter was lost: " + std::string(target));
    const std::size_t limit = number_in(query, paging_.limit, shape_.limit);
    Cut cut;
    cut.begin = std::min(begin_of(query), places());
    const std::size_t version = number_in(query, version_name, 0);
    cut.end = std::min(cut.begin + length(cut.begin, limit, version), places());
    std::string rows;
    for (std::size_t place = cut.begin; place < cut.end; ++place)
        if (shown_[place]) rows += (rows.empty() ? "" : ",") + row(place);
    const bool more = cut.end < places();
    std::string body = R"({"data":)";
    const std::string member(paging_.items.substr(std::min(paging_.items.size(), paging_.items.find('.') + 1)));
    if (paging_.items == "data") {
        body += '[' + rows + ']' + marks(cut, limit, more);
    } else {
        body += "{\"" + member + "\":[" + rows + ']' + marks(cut, limit, more) + '}';
    }
    if (shape_.links) {
        const std::string name = paging_.style == PagingStyle::next_page_url ? "next_page_url" : "next_page";
        // An empty page leads to another one at the same place.
        const std::string next = "https://app.onlyfansapi.com/api/acct_1/list?filter=a%20b&" +
                                 std::string(paging_.limit) + '=' + std::to_string(limit) + '&' + place_name + '=' +
                                 std::to_string(cut.end) + '&' + version_name + '=' + std::to_string(version + 1);
        const std::string pagination = R"("_pagination":{")" + name + "\":" + (more ? '"' + next + '"' : "null") + '}';
        body += shape_.link_in_meta ? R"(,"_meta":{)" + pagination + '}' : ',' + pagination;
    }
    return body + '}';
}

}  // namespace ofapi::api::test
