#include "api/list_server.hpp"
#include "api/page_walk.hpp"
#include "api/paged_operations.hpp"

#include <boost/json/parse.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api::test {
namespace {

using Rows = std::vector<std::int64_t>;

Rows rows_of(const std::string& body, std::string_view path) {
    boost::json::value value = boost::json::parse(body);
    while (!path.empty()) {
        const std::string_view name = path.substr(0, path.find('.'));
        boost::json::value inner = value.at({name.data(), name.size()});
        value = std::move(inner);
        path.remove_prefix(std::min(name.size() + 1, path.size()));
    }
    Rows rows;
    for (const boost::json::value& row : value.as_array()) rows.push_back(row.at("n").as_int64());
    return rows;
}

/// What a walk delivers from here to its end, and optionally a cursor for each place on its way: `cursors[i]` was saved
/// when `i` rows had been delivered, the last of those there are.
template <const Paging& paging>
Rows drain(PageWalk walk, ListServer& server, std::vector<std::vector<std::string>>* cursors = nullptr) {
    Rows delivered;
    const auto save = [&](std::string cursor) {
        if (cursors == nullptr) return;
        cursors->resize(delivered.size() + 1);
        cursors->back().push_back(std::move(cursor));
    };
    EXPECT_EQ(walk.problem(), "");
    for (int steps = 0; !walk.ended(); ++steps) {
        if (steps == 3000) {
            ADD_FAILURE() << "the walk does not end";
            break;
        }
        save(walk.save());
        const std::string body = server.answer(walk.target());
        PageWalk::Page page = walk.read(body);
        const Rows rows = rows_of(body, paging.items);
        EXPECT_EQ(page.code, error_code()) << page.problem << "\n" << walk.target() << "\n" << body;
        if (page.code) break;
        std::size_t items = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (std::ranges::binary_search(page.repeated, row)) continue;
            save(walk.save_within(page, items++));
            delivered.push_back(rows[row]);
        }
        save(walk.save_within(page, items));
        walk.advance(std::move(page));
        const std::string refused = walk.take_refusal();
        EXPECT_EQ(refused, "") << body;
        if (!refused.empty()) break;
    }
    save(walk.save());
    return delivered;
}

/// What comes out if a new walk, from the cursor of the one before, is made for each row.
template <const Paging& paging>
Rows drain_row_by_row(const std::string& target, ListServer& server) {
    Rows delivered;
    std::string cursor;
    for (int steps = 0; steps < 3000; ++steps) {
        PageWalk one = walk<paging>(target, cursor);
        if (one.ended()) return delivered;
        const std::string body = server.answer(one.target());
        PageWalk::Page page = one.read(body);
        const Rows rows = rows_of(body, paging.items);
        std::size_t row = 0;
        while (row < rows.size() && std::ranges::binary_search(page.repeated, row)) ++row;
        if (row == rows.size()) {
            one.advance(std::move(page));
            cursor = one.save();
        } else {
            delivered.push_back(rows[row]);
            cursor = one.save_within(page, 1);
        }
    }
    ADD_FAILURE() << "the walk does not end";
    return delivered;
}

Rows all_of(std::size_t size) {
    Rows rows(size);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::string first_target(const Paging& paging, const ListShape& shape, std::size_t limit) {
    std::string target = "/api/acct_1/list?filter=a+b";
    if (limit != 0) target += '&' + std::string(paging.limit) + '=' + std::to_string(limit);
    if (shape.ascending) target += "&order=asc";
    return target;
}

/// `change` makes the shape fit the style.
template <const Paging& paging, class Change>
void expect_each_row_once(Change change, std::uint64_t cases = 400) {
    std::mt19937_64 random(20'261'124);
    std::uint64_t pages = 0, restored = 0;
    for (std::uint64_t seed = 0; seed < cases; ++seed) {
        ListShape shape;
        shape.size = random() % (seed % 10 == 0 ? 120 : 40);
        shape.limit = static_cast<std::size_t>(paging.default_limit);
        std::size_t limit = random() % 3 == 0 ? 0 : 2 + random() % 20;
        shape.link_in_meta = random() % 2 == 0;
        shape.has_ids = random() % 2 == 0;
        change(shape, limit, random);
        SCOPED_TRACE("seed " + std::to_string(seed) + ", " + std::to_string(shape.size) + " rows, limit " +
                     std::to_string(limit));
        const std::string target = first_target(paging, shape, limit);
        ListServer server(paging, shape, seed);
        const Rows expected = all_of(shape.size);
        const bool with_cursors = seed % 40 == 7;
        std::vector<std::vector<std::string>> cursors;
        ASSERT_EQ(drain<paging>(walk<paging>(target), server, with_cursors ? &cursors : nullptr), expected);
        pages += server.requests();
        if (with_cursors) {
            ASSERT_EQ(drain_row_by_row<paging>(target, server), expected);
        }
        for (std::size_t delivered = 0; delivered < cursors.size(); ++delivered) {
            for (const std::string& cursor : cursors[delivered]) {
                ++restored;
                const Rows rest(expected.begin() + static_cast<std::ptrdiff_t>(delivered), expected.end());
                ASSERT_EQ(drain<paging>(walk<paging>(target, cursor), server), rest) << cursor;
            }
        }
    }
    std::printf("%llu walks, %llu pages, %llu cursors\n", static_cast<unsigned long long>(cases),
                static_cast<unsigned long long>(pages), static_cast<unsigned long long>(restored));
}

void with_links(ListShape& shape, std::size_t&, std::mt19937_64& random) {
    shape.links = true;
    shape.hides = random() % 2 == 0;
}

void promising(ListShape& shape, std::size_t&, std::mt19937_64& random) { shape.hides = random() % 2 == 0; }

TEST(PageWalkProperty, LinksDeliverEachRowOnce) {
    expect_each_row_once<linked>(with_links);
    expect_each_row_once<linked_bare>(with_links);
    expect_each_row_once<searched>(with_links);
    expect_each_row_once<by_id>([](ListShape& shape, std::size_t& limit, std::mt19937_64& random) {
        with_links(shape, limit, random);
        shape.has_ids = true;
    });
}

TEST(PageWalkProperty, OffsetsDeliverEachRowOnce) {
    expect_each_row_once<linked>(promising);
    expect_each_row_once<offset_promising>(promising);
    expect_each_row_once<offset_silent>([](ListShape&, std::size_t&, std::mt19937_64&) {});
    expect_each_row_once<offset_promising>(
        [](ListShape& shape, std::size_t&, std::mt19937_64&) { shape.says_more = false; });
}

TEST(PageWalkProperty, NamedOffsetsDeliverEachRowOnce) { expect_each_row_once<named_offset>(promising); }

TEST(PageWalkProperty, MarkersDeliverEachRowOnce) {
    expect_each_row_once<marked>([](ListShape& shape, std::size_t& limit, std::mt19937_64& random) {
        promising(shape, limit, random);
        shape.says_more = random() % 2 == 0;
    });
}

TEST(PageWalkProperty, IdCursorsDeliverEachRowOnce) {
    expect_each_row_once<by_id>([](ListShape& shape, std::size_t&, std::mt19937_64& random) {
        shape.has_ids = true;
        shape.ascending = random() % 2 == 0;
    });
}

TEST(PageWalkProperty, LastIdsDeliverEachRowOnce) {
    expect_each_row_once<from_id>([](ListShape& shape, std::size_t&, std::mt19937_64& random) {
        shape.has_ids = true;
        shape.inclusive = random() % 2 == 0;
        shape.says_more = random() % 2 == 0;
    });
}

TEST(PageWalkProperty, EndDatesDeliverEachRowOnceWhoseverTheBoundaryIs) {
    expect_each_row_once<end_date>([](ListShape& shape, std::size_t& limit, std::mt19937_64& random) {
        shape.has_ids = random() % 4 != 0;
        shape.inclusive = random() % 2 == 0;
        shape.says_more = random() % 2 == 0;
        shape.same_second = 1 + random() % 3;
        limit = limit == 0 ? 0 : std::max(limit, 2 * shape.same_second + 1);
    });
}

TEST(PageWalkProperty, PageNumbersDeliverEachRowOnce) { expect_each_row_once<numbered>(promising); }

}  // namespace
}  // namespace ofapi::api::test
