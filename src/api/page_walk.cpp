#include "api/page_walk.hpp"

#include "api/next_link.hpp"
#include "api/numbers.hpp"
#include "api/query.hpp"
#include "api/text_hash.hpp"
#include "api/timestamp.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace ofapi::api {

using detail::Paging;
using detail::PagingStyle;

namespace {

/// So many pages without a new row are taken for a service that promises for ever.
constexpr std::size_t max_fruitless = 200;

/// How many of a page's first rows the place says have been delivered. The list may have changed since: then what
/// counts is the last of them, and without it no row is left out.
std::size_t delivered_rows(const PagePlace& place, const std::vector<std::uint64_t>& keys) {
    if (place.delivered == 0) return 0;
    if (place.delivered <= keys.size() && keys[place.delivered - 1] == place.last) return place.delivered;
    const auto last = std::find(keys.rbegin(), keys.rend(), place.last);
    return static_cast<std::size_t>(keys.rend() - last);
}

/// Which rows are repeated: the first `delivered`, and for each key of the seam one more row.
std::vector<std::size_t> repeated_rows(const std::vector<std::uint64_t>& keys, std::size_t delivered,
                                       const std::vector<std::uint64_t>& seam, std::size_t& at_seam) {
    std::unordered_multiset<std::uint64_t> expected(seam.begin(), seam.end());
    std::vector<std::size_t> repeated;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const auto again = expected.find(keys[row]);
        const bool came_before = again != expected.end();
        if (came_before) {
            expected.erase(again);
            ++at_seam;
        }
        if (came_before || row < delivered) repeated.push_back(row);
    }
    return repeated;
}

std::string date_text(Timestamp when, bool iso) {
    std::string text = format_timestamp(when);
    if (iso) return text;
    text.pop_back();  // the Z: the service takes these for UTC
    text[10] = ' ';
    return text;
}

}  // namespace

/// Where a page leads: on to `target`, nowhere because it is the last, or nowhere for the reason `refused`.
struct PageWalk::Way {
    std::string target;
    std::string refused;

    static Way end() { return {}; }
    static Way refuse(std::string why) { return {{}, std::move(why)}; }
};

PageWalk::PageWalk(const Request& first, http::Origin origin, std::string_view cursor)
    : operation_(first.operation().name),
      paging_(first.operation().paging),
      origin_(std::move(origin)),
      path_(path_of(first.target())) {
    place_.target = first.target();
    if (paging_ == nullptr) {
        problem_ = "operation: its answer is not a page of a list";
    } else if (!cursor.empty()) {
        PagePlace saved;
        std::string wrong = load_place(cursor, operation_, saved);
        if (wrong.empty() && !saved.target.empty()) {
            FollowedLink way = follow_link(saved.target, origin_, path_);
            wrong = std::move(way.problem);
            saved.target = std::move(way.target);
        }
        if (wrong.empty()) place_ = std::move(saved);
        if (!wrong.empty()) problem_ = "cursor: " + wrong;
    }
    asked_.insert(text_hash(place_.target));
}

std::string PageWalk::take_refusal() { return std::exchange(refused_, {}); }

PageWalk::Page PageWalk::read(std::string_view body) const {
    Page page;
    PageFacts facts = read_page(body, *paging_);
    if (!facts.problem.empty()) {
        page.code = facts.is_json ? errc::missing_data : errc::not_json;
        page.problem = std::move(facts.problem);
        return page;
    }
    page.rows = facts.keys.size();
    std::size_t at_seam = 0;
    page.repeated = repeated_rows(facts.keys, delivered_rows(place_, facts.keys), place_.seam, at_seam);

    Way way = way_from(facts, page.rows - at_seam);
    const bool nothing_to_deliver = page.repeated.size() == page.rows;
    if (way.refused.empty() && !way.target.empty()) {
        if (asked_.contains(text_hash(way.target))) {
            way.refused = "in a loop: " + quoted(way.target) + " was asked before";
        } else if (nothing_to_deliver && fruitless_ >= max_fruitless) {
            way.refused = std::to_string(max_fruitless) + " pages on end brought nothing new and promised more";
        }
    }
    if (!way.refused.empty() && nothing_to_deliver) {
        page.code = errc::bad_next_page;
        page.problem = std::move(way.refused);
        return page;
    }

    page.next.pages = place_.pages + 1;
    if (way.refused.empty()) {
        page.next.target = std::move(way.target);
        if (!page.next.target.empty()) page.next.seam = next_seam(facts);
    } else {
        page.next = place_;
        page.next.delivered = page.rows;
        page.next.last = facts.keys.back();
        page.refused = std::move(way.refused);
    }
    page.keys = std::move(facts.keys);
    return page;
}

void PageWalk::advance(Page page) {
    fruitless_ = page.repeated.size() == page.rows ? fruitless_ + 1 : 0;
    if (page.refused.empty()) page_before_ = std::move(page.keys);
    place_ = std::move(page.next);
    refused_ = std::move(page.refused);
    asked_.insert(text_hash(place_.target));
}

std::string PageWalk::save() const { return save_place(place_, operation_); }

std::string PageWalk::save_within(const Page& page, std::size_t items) const {
    // Up to the next row to deliver: what was repeated on the way there is done with too.
    std::size_t row = 0;
    for (auto repeated = page.repeated.begin(); row < page.rows; ++row) {
        const bool is_repeated = repeated != page.repeated.end() && *repeated == row;
        if (is_repeated) {
            ++repeated;
        } else if (items-- == 0) {
            break;
        }
    }
    PagePlace within = place_;
    within.delivered = row;
    within.last = row == 0 ? 0 : page.keys[row - 1];
    return save_place(within, operation_);
}

// ---- where a page leads ---------------------------------------------------------------------------------------------

PageWalk::Way PageWalk::way_from(const PageFacts& facts, std::size_t fresh) const {
    if (facts.has_more == false) return Way::end();
    if (!facts.link_problem.empty()) return Way::refuse("next_page " + facts.link_problem);
    if (!facts.link.empty()) {
        FollowedLink link = follow_link(facts.link, origin_, path_);
        if (!link.problem.empty()) return Way::refuse("next_page " + link.problem);
        return {std::move(link.target), {}};
    }
    if (facts.told_end && facts.has_more != true) return Way::end();
    return own_way(facts, fresh);
}

PageWalk::Way PageWalk::own_way(const PageFacts& facts, std::size_t fresh) const {
    const bool promised = facts.has_more == true;
    switch (paging_->style) {
        case PagingStyle::next_page:
        case PagingStyle::next_page_url: return promised ? by_offset(facts) : Way::end();
        case PagingStyle::offset: return by_offset(facts);
        case PagingStyle::next_offset: return by_named_offset(facts);
        case PagingStyle::marker: return by_marker(facts);
        case PagingStyle::id_cursor:
        case PagingStyle::from_id: return by_last_id(facts, fresh);
        case PagingStyle::end_date: return by_date(facts, fresh);
        case PagingStyle::page: return by_page(facts);
    }
    return Way::end();
}

PageWalk::Way PageWalk::by_offset(const PageFacts& facts) const {
    const auto rows = static_cast<std::int64_t>(facts.keys.size());
    if (rows == 0 && facts.has_more != true) return Way::end();
    if (paging_->offset.empty()) return Way::refuse("the answer promises more, and names no way to it");
    const std::int64_t limit = asked_limit();
    // A service that does not know the parameter answers with the same page for ever.
    if (rows > 0 && facts.keys == page_before_ && (facts.has_more != true || rows >= limit)) {
        if (rows < limit) return Way::end();
        return Way::refuse("the walk does not advance: the page before came again");
    }
    const std::int64_t step = rows > 0 ? rows : limit;
    if (step == 0) return Way::refuse("an empty page promises more, and how long a page is was not said: set a limit");
    const std::int64_t offset = asked(paging_->offset);
    if (offset > std::numeric_limits<std::int64_t>::max() - step) return Way::refuse("the offset is out of range");
    return set(paging_->offset, std::to_string(offset + step));
}

PageWalk::Way PageWalk::by_named_offset(const PageFacts& facts) const {
    const auto named = parse_integer(facts.cursor);
    if (!named) return by_offset(facts);
    if (facts.keys.empty() && facts.has_more != true) return Way::end();
    const std::int64_t offset = asked(paging_->offset);
    if (*named > offset) return set(paging_->offset, std::to_string(*named));
    if (facts.has_more != true) return by_offset(facts);
    return Way::refuse("the walk does not advance: the answer to offset " + std::to_string(offset) + " names offset " +
                       std::to_string(*named) + " as the next");
}

PageWalk::Way PageWalk::by_marker(const PageFacts& facts) const {
    if (!facts.cursor.empty() && facts.cursor != query_value(place_.target, paging_->cursor))
        return set(paging_->cursor, facts.cursor);
    if (facts.has_more != true) return Way::end();
    return Way::refuse("the walk does not advance: the answer promises more, and brings no new marker");
}

PageWalk::Way PageWalk::by_last_id(const PageFacts& facts, std::size_t fresh) const {
    if (fresh == 0) return nothing_new(facts);
    if (facts.cursor.empty()) return Way::refuse("no row has an id to go on from");
    std::string_view parameter = paging_->cursor;
    if (paging_->style == PagingStyle::id_cursor) {
        const std::string order =
            query_value(place_.target, paging_->order).value_or(std::string(paging_->default_order));
        parameter = order == "asc" ? paging_->ascending : paging_->descending;
    }
    return set(parameter, facts.cursor);
}

PageWalk::Way PageWalk::by_date(const PageFacts& facts, std::size_t fresh) const {
    using namespace std::chrono;
    if (fresh == 0) return nothing_new(facts);
    if (!facts.oldest) return Way::refuse("no row has a date to go on from");
    // Whether the boundary belongs to the page is not documented, and other rows may share the second. A second more
    // brings all of them again, and those that came before are left out.
    const Timestamp boundary = floor<seconds>(*facts.oldest) + seconds(1);
    const std::string before = query_value(place_.target, paging_->cursor).value_or("");
    constexpr std::size_t date_alone = 10;
    const auto previous = parse_timestamp(before);
    if (previous && before.size() > date_alone && boundary >= *previous) return nothing_older(facts);
    return set(paging_->cursor, date_text(boundary, before.find('T') != std::string::npos));
}

PageWalk::Way PageWalk::by_page(const PageFacts& facts) const {
    const auto in_target = parse_integer(query_value(place_.target, paging_->page).value_or(""));
    const std::int64_t number = in_target ? *in_target : facts.current_page.value_or(1);
    if (facts.current_page && *facts.current_page != number) {
        return Way::refuse("page " + std::to_string(number) + " was asked, and page " +
                           std::to_string(*facts.current_page) + " came");
    }
    const bool more = facts.last_page ? number < *facts.last_page : !facts.keys.empty();
    return more ? set(paging_->page, std::to_string(number + 1)) : Way::end();
}

/// A page with room for more rows holds the last ones, unless it promises others. One that is full with rows that come
/// again may stand in front of others.
bool PageWalk::is_last(const PageFacts& facts) const {
    const std::int64_t limit = asked_limit();
    const bool full = limit > 0 && static_cast<std::int64_t>(facts.keys.size()) >= limit;
    return facts.has_more != true && !full;
}

PageWalk::Way PageWalk::nothing_new(const PageFacts& facts) const {
    if (is_last(facts)) return Way::end();
    if (facts.keys.empty()) return Way::refuse("the walk does not advance: an empty page promises more");
    return Way::refuse("the walk does not advance: the page holds only rows that came before; set a larger limit");
}

PageWalk::Way PageWalk::nothing_older(const PageFacts& facts) const {
    if (is_last(facts)) return Way::end();
    return Way::refuse(
        "the walk does not advance: the page's rows are all of one second, or newer than was asked; "
        "set a larger limit");
}

PageWalk::Way PageWalk::set(std::string_view name, std::string_view value) const {
    return {with_query(place_.target, name, value), {}};
}

std::int64_t PageWalk::asked(std::string_view name) const {
    return parse_integer(query_value(place_.target, name).value_or("")).value_or(0);
}

std::int64_t PageWalk::asked_limit() const {
    const std::int64_t limit = paging_->limit.empty() ? 0 : asked(paging_->limit);
    return limit > 0 ? limit : paging_->default_limit;
}

/// The rows that may come again on the next page. The cursors that name a row include it. Where a short page stands
/// for rows that the service hides, the offset of the next one lies within it.
std::vector<std::uint64_t> PageWalk::next_seam(const PageFacts& facts) const {
    switch (paging_->style) {
        case PagingStyle::id_cursor:
        case PagingStyle::from_id:
        case PagingStyle::end_date: return facts.keys.empty() ? place_.seam : facts.keys;
        case PagingStyle::offset:
        case PagingStyle::next_page: {
            const bool is_short = static_cast<std::int64_t>(facts.keys.size()) < asked_limit();
            return facts.link.empty() && is_short ? facts.keys : std::vector<std::uint64_t>();
        }
        default: return {};
    }
}

}  // namespace ofapi::api
