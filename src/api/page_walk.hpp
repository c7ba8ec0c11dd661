#pragma once

// A walk through a list, page by page, without I/O: it says which target to ask next, is told the answer's body, and
// moves on once the caller has taken the page.
//
// It goes on by the link in the answer, in whatever style the operation pages; without one in the operation's own
// style. Only the answer ends it: no promise of more, no link, no new row in a list that says neither. What cannot be
// followed (a link that leads elsewhere, a target that was asked before, a promise without a way) is an error, and an
// error is never an end. Rows that came before in the same page, before the cursor was saved, or at the seam of two
// pages of an inclusive cursor, are named, so that each row is delivered once.

#include "api/page_facts.hpp"
#include "api/page_place.hpp"
#include "api/paging.hpp"
#include "http/url.hpp"

#include <ofapi/error.hpp>
#include <ofapi/request.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ofapi::api {

class PageWalk {
 public:
    /// A page as `read` finds it.
    struct Page {
        error_code code;      ///< `not_json`, `missing_data` or `bad_next_page`: the page is not to be delivered
        std::string problem;  ///< and why, in words
        std::size_t rows = 0;
        std::vector<std::size_t> repeated;  ///< which of the rows have been delivered before, in ascending order

     private:
        friend class PageWalk;
        PagePlace next;
        std::string refused;  ///< why there is no way on from here although the list is not at its end
        std::vector<std::uint64_t> keys;
    };

    /// From the first page, or from where `cursor` was saved; an empty one is the first page. `origin` is the client's.
    PageWalk(const Request& first, http::Origin origin, std::string_view cursor = {});

    /// Why the walk cannot begin, naming the parameter: the operation does not page, or the cursor is none of its own.
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }
    [[nodiscard]] bool ended() const noexcept { return place_.target.empty(); }
    /// What to ask now. Empty at the end.
    [[nodiscard]] const std::string& target() const noexcept { return place_.target; }
    /// How many pages have been taken, those before the cursor included.
    [[nodiscard]] std::uint64_t pages() const noexcept { return place_.pages; }

    /// Says once why there is no way on from the page that was delivered last; empty where there is one. Afterwards
    /// that page is asked again, and what it now says of the way counts.
    [[nodiscard]] std::string take_refusal();

    /// Reads the answer to `target()`. The walk does not move.
    [[nodiscard]] Page read(std::string_view body) const;
    /// Moves on. `page` is what `read` gave, with no error.
    void advance(Page page);

    /// Where the walk stands, as a text for the constructor.
    [[nodiscard]] std::string save() const;
    /// The same while `page`, which `advance` has not taken yet, is being delivered: its first `items` rows were, not
    /// counting the repeated ones.
    [[nodiscard]] std::string save_within(const Page& page, std::size_t items) const;

 private:
    struct Way;
    [[nodiscard]] Way way_from(const PageFacts& facts, std::size_t fresh) const;
    [[nodiscard]] Way own_way(const PageFacts& facts, std::size_t fresh) const;
    [[nodiscard]] Way by_offset(const PageFacts& facts) const;
    [[nodiscard]] Way by_named_offset(const PageFacts& facts) const;
    [[nodiscard]] Way by_marker(const PageFacts& facts) const;
    [[nodiscard]] Way by_last_id(const PageFacts& facts, std::size_t fresh) const;
    [[nodiscard]] Way by_date(const PageFacts& facts, std::size_t fresh) const;
    [[nodiscard]] Way by_page(const PageFacts& facts) const;
    [[nodiscard]] bool is_last(const PageFacts& facts) const;
    [[nodiscard]] Way nothing_new(const PageFacts& facts) const;
    [[nodiscard]] Way nothing_older(const PageFacts& facts) const;
    [[nodiscard]] Way set(std::string_view name, std::string_view value) const;
    [[nodiscard]] std::int64_t asked(std::string_view name) const;
    [[nodiscard]] std::int64_t asked_limit() const;
    [[nodiscard]] std::vector<std::uint64_t> next_seam(const PageFacts& facts) const;

    std::string_view operation_;
    const detail::Paging* paging_;
    http::Origin origin_;
    std::string path_;
    std::string problem_;
    std::string refused_;
    PagePlace place_;
    std::unordered_set<std::uint64_t> asked_;  ///< hashes of all targets asked so far
    std::size_t fruitless_ = 0;                ///< pages without a new row, since the last with one
    std::vector<std::uint64_t> page_before_;   ///< its keys
};

}  // namespace ofapi::api
