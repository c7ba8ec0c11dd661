// A page's body, and a cursor that was kept somewhere: any bytes must be taken without harm; what is asked next must
// be the same list with nothing in it that could end a request line; and a place that was saved must be found again.
// The input is the cursor, a zero byte, and the bodies of pages, each ended by a zero byte.

#include "api/page_walk.hpp"
#include "api/query.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace {

using namespace ofapi;
using detail::Paging;
using detail::PagingStyle;

constexpr std::string_view path = "/api/acct_1/list";

void require(bool condition) {
    if (!condition) std::abort();
}

/// Takes the text up to its first zero byte off, and that byte too.
std::string_view take_part(std::string_view& text) {
    const std::string_view part = text.substr(0, text.find('\0'));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

void check(PagingStyle style, std::string_view input) {
    Paging paging;
    paging.style = style;
    paging.items = style == PagingStyle::id_cursor ? "data" : "data.list";
    paging.has_more = "data.hasMore";
    paging.limit = "limit";
    if (style != PagingStyle::next_page_url) paging.offset = "offset";
    paging.cursor = "cursor";
    paging.cursor_from = style == PagingStyle::end_date      ? "date"
                         : style == PagingStyle::next_offset ? "data.nextOffset"
                         : style == PagingStyle::marker      ? "data.nextMarker"
                                                             : "id";
    paging.page = "page";
    paging.current_page = "data.current_page";
    paging.last_page = "data.last_page";
    paging.order = "order";
    paging.descending = "first_id";
    paging.ascending = "last_id";
    paging.default_order = "desc";
    detail::OperationInfo operation;
    operation.name = "list";
    operation.paging = &paging;
    const Request first(operation, std::string(path) + "?limit=2");
    const http::Origin origin = *http::parse_base_url("https://app.onlyfansapi.com/v2");

    const std::string_view cursor = take_part(input);
    api::PageWalk walk(first, origin, cursor);
    if (!walk.problem().empty()) walk = api::PageWalk(first, origin);
    require(walk.problem().empty());
    for (int page = 0; page < 8 && !walk.ended(); ++page) {
        require(api::path_of(walk.target()) == path);
        require(std::ranges::all_of(walk.target(), [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '#'; }));
        api::PageWalk::Page read = walk.read(take_part(input));
        require(!read.code == read.problem.empty());
        if (read.code) continue;
        require(read.repeated.size() <= read.rows);
        require(std::ranges::is_sorted(read.repeated, std::ranges::less_equal()));
        require(read.repeated.empty() || read.repeated.back() < read.rows);
        const api::PageWalk within(first, origin, walk.save_within(read, read.rows - read.repeated.size()));
        require(within.problem().empty() && within.target() == walk.target());
        walk.advance(std::move(read));
        const api::PageWalk again(first, origin, walk.save());
        require(again.problem().empty() && again.target() == walk.target() && again.save() == walk.save());
        static_cast<void>(walk.take_refusal());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (int style = 0; style <= static_cast<int>(PagingStyle::next_page_url); ++style)
        check(static_cast<PagingStyle>(style), input);
    return 0;
}
