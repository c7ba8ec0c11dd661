#include "api/page_walk.hpp"

#include "api/paged_operations.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api::test {
namespace {

constexpr const char* list = "/api/acct_1/list";

/// Rows with these ids, as a JSON list.
std::string rows(std::initializer_list<int> ids) {
    std::string text = "[";
    for (const int id : ids) text += (text.size() > 1 ? ",{\"id\":" : "{\"id\":") + std::to_string(id) + '}';
    return text + ']';
}

std::string in_list(std::initializer_list<int> ids, std::string_view more = "") {
    return R"({"data":{"list":)" + rows(ids) + std::string(more) + "}}";
}

std::string in_data(std::initializer_list<int> ids, std::string_view more = "") {
    return R"({"data":)" + rows(ids) + std::string(more) + "}";
}

/// What the walk does with an answer: the target it goes on to, "end", or the problem.
std::string step(PageWalk& walk, std::string_view body) {
    PageWalk::Page page = walk.read(body);
    if (page.code) return page.code.message() + ": " + page.problem;
    walk.advance(std::move(page));
    if (const std::string refused = walk.take_refusal(); !refused.empty()) return "then: " + refused;
    return walk.ended() ? "end" : walk.target();
}

testing::AssertionResult has(const std::string& text, std::string_view part) {
    if (text.find(part) != std::string::npos) return testing::AssertionSuccess();
    return testing::AssertionFailure() << '"' << text << "\" lacks \"" << part << '"';
}

// ---- links ----------------------------------------------------------------------------------------------------------

TEST(PageWalk, FollowsTheLinkWhereverItIsServedAndInEveryStyle) {
    const std::string link = R"("https://app.onlyfansapi.com/api/acct_1/list?cursor=abc&id=7")";
    const std::string next = "/api/acct_1/list?cursor=abc&id=7";
    auto top = walk<linked>(list);
    EXPECT_EQ(step(top, in_list({1}, R"(},"_pagination":{"next_page":)" + link)), next);
    auto meta = walk<linked>(list);
    EXPECT_EQ(step(meta, in_list({1}, R"(},"_meta":{"_pagination":{"next_page":)" + link + "}")), next);
    auto both = walk<linked>(list);
    EXPECT_EQ(
        step(both, in_list({1}, R"(},"_meta":{"_pagination":{"next_page":"/elsewhere"}},"_pagination":{"next_page":)" +
                                    link)),
        next)
        << "beside data goes before";
    auto search = walk<searched>(list);
    EXPECT_EQ(step(search, in_data({1}, R"(,"_pagination":{"total_results":9,"next_page_url":)" + link + "}")), next);
    auto messages = walk<by_id>(list);
    EXPECT_EQ(step(messages, in_data({1}, R"(,"_pagination":{"next_page":)" + link + "}")), next);
    auto offset = walk<offset_silent>(list);
    EXPECT_EQ(step(offset, in_list({}, R"(},"_pagination":{"next_page":)" + link)), next) << "an empty page is no end";
}

TEST(PageWalk, EndsWhereTheAnswerSaysSo) {
    for (const std::string& body : {
             in_list({1}, R"(},"_pagination":{"next_page":null)"),
             in_list({1}, R"(},"_pagination":{"next_page":"")"),
             in_list({1}, R"(},"_pagination":{"next_page":false)"),
             in_list({1}, R"(},"_meta":{"_pagination":{"next_page":null})"),
             in_list({1}, R"(,"hasMore":false)"),
             in_list({1}, R"(,"hasMore":0},"_pagination":{"next_page":"/api/acct_1/list?offset=1")"),
             in_list({1}),
         }) {
        auto fans = walk<linked>(list);
        EXPECT_EQ(step(fans, body), "end") << body;
        EXPECT_TRUE(fans.ended());
        EXPECT_EQ(fans.pages(), 1U);
    }
    auto silent = walk<offset_silent>(list);
    EXPECT_EQ(step(silent, in_list({1}, R"(},"_pagination":{"next_page":null)")), "end");
}

TEST(PageWalk, GoesOnInItsOwnStyleWhereMoreIsPromisedWithoutALink) {
    auto fans = walk<linked>("/api/acct_1/list?filter%5Bonline%5D=1&limit=2");
    EXPECT_EQ(step(fans, in_list({1, 2}, R"(,"hasMore":true},"_pagination":{"next_page":null)")),
              "/api/acct_1/list?filter%5Bonline%5D=1&limit=2&offset=2");
    auto search = walk<searched>(list);
    EXPECT_EQ(step(search, in_data({1})), "end");
}

TEST(PageWalk, DeliversThePageAndThenRefusesALinkThatLeadsElsewhere) {
    auto fans = walk<linked>("/api/acct_1/list?limit=2");
    const std::string body = in_list({1, 2}, R"(},"_pagination":{"next_page":"https://evil.example/api/acct_1/list")");
    PageWalk::Page page = fans.read(body);
    EXPECT_FALSE(page.code);
    EXPECT_EQ(page.rows, 2U);
    EXPECT_TRUE(page.repeated.empty());
    fans.advance(std::move(page));
    EXPECT_TRUE(has(fans.take_refusal(), "leads to \"https://evil.example\""));
    EXPECT_EQ(fans.take_refusal(), "") << "it is said once";
    EXPECT_FALSE(fans.ended()) << "an error is no end";

    EXPECT_EQ(fans.target(), "/api/acct_1/list?limit=2") << "the same page may have a better link by now";
    page = fans.read(body);
    EXPECT_EQ(page.code, errc::bad_next_page) << "nothing of it is new, so the refusal comes at once";

    auto restored = walk<linked>(list, fans.save());
    EXPECT_EQ(restored.read(body).code, errc::bad_next_page);
    page = restored.read(in_list({1, 2}, R"(},"_pagination":{"next_page":"/api/acct_1/list?offset=2")"));
    EXPECT_FALSE(page.code);
    EXPECT_EQ(page.repeated, (std::vector<std::size_t>{0, 1}));
    restored.advance(std::move(page));
    EXPECT_EQ(restored.target(), "/api/acct_1/list?offset=2");
}

TEST(PageWalk, AsksAgainForThePageOfARefusedLinkAndGoesOnFromIt) {
    auto chargebacks = walk<offset_silent>("/api/acct_1/list?limit=2");
    EXPECT_TRUE(
        has(step(chargebacks, in_list({1, 2}, R"(},"_pagination":{"next_page":"{placeholder}")")), "neither a URL"));
    EXPECT_EQ(step(chargebacks, in_list({1, 2})), "/api/acct_1/list?limit=2&offset=2")
        << "the same page came on purpose";
}

TEST(PageWalk, RefusesALinkThatIsNoText) {
    auto fans = walk<linked>(list);
    EXPECT_TRUE(
        has(step(fans, in_list({1}, R"(},"_pagination":{"next_page":{"url":"/x"})")), "next_page is not a text"));
}

TEST(PageWalk, RefusesALoop) {
    auto fans = walk<linked>("/api/acct_1/list");
    const auto link = [](int offset) {
        return in_list({offset},
                       R"(},"_pagination":{"next_page":"/api/acct_1/list?offset=)" + std::to_string(offset) + '"');
    };
    EXPECT_EQ(step(fans, link(1)), "/api/acct_1/list?offset=1");
    EXPECT_EQ(step(fans, link(2)), "/api/acct_1/list?offset=2");
    EXPECT_TRUE(has(step(fans, link(1)), "then: in a loop: \"/api/acct_1/list?offset=1\" was asked before"));
    auto self = walk<linked>("/api/acct_1/list?offset=5");
    EXPECT_TRUE(has(step(self, link(5)), "in a loop"));
}

// ---- own styles -----------------------------------------------------------------------------------------------------

TEST(PageWalk, AdvancesAnOffsetByTheRowsThatCame) {
    auto vault = walk<offset_promising>("/api/acct_1/list?limit=3&offset=6&sort=asc");
    EXPECT_EQ(step(vault, in_list({1, 2, 3}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=3&offset=9&sort=asc");
    EXPECT_EQ(step(vault, in_list({4, 5}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=3&offset=11&sort=asc")
        << "short";
    EXPECT_EQ(step(vault, in_list({}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=3&offset=14&sort=asc") << "empty";
    EXPECT_EQ(step(vault, in_list({6}, R"(,"hasMore":false)")), "end");
}

TEST(PageWalk, EndsAListThatPromisesNothingWithAnEmptyPage) {
    auto chargebacks = walk<offset_silent>(list);
    EXPECT_EQ(step(chargebacks, in_list({1, 2, 3})), "/api/acct_1/list?offset=3") << "a short page is no end";
    EXPECT_EQ(step(chargebacks, in_list({})), "end");
}

TEST(PageWalk, TakesTheDocumentedLimitForAnEmptyPageAndRefusesToGuessOne) {
    auto media = walk<offset_promising>(list);
    EXPECT_EQ(step(media, in_list({}, R"(,"hasMore":true)")), "/api/acct_1/list?offset=20");
    auto unsized = walk<offset_unsized>(list);
    EXPECT_TRUE(has(step(unsized, R"({"data":[],"hasMore":true})"), "set a limit"));
}

TEST(PageWalk, NoticesThatAServiceDoesNotKnowTheOffset) {
    auto full = walk<offset_silent>("/api/acct_1/list?limit=2");
    EXPECT_EQ(step(full, in_list({1, 2})), "/api/acct_1/list?limit=2&offset=2");
    EXPECT_TRUE(has(step(full, in_list({1, 2})), "does not advance"));
    auto whole = walk<offset_silent>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(whole, in_list({1, 2})), "/api/acct_1/list?limit=3&offset=2");
    EXPECT_EQ(step(whole, in_list({1, 2})), "end") << "all of it had come";
}

TEST(PageWalk, LeavesOutRowsThatAShortPageLetsComeAgain) {
    auto vault = walk<offset_promising>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(vault, in_list({1, 3}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=3&offset=2");
    const PageWalk::Page page = vault.read(in_list({3, 4, 5}, R"(,"hasMore":true)"));
    EXPECT_EQ(page.repeated, std::vector<std::size_t>{0});
}

TEST(PageWalk, TakesRowsOfFullPagesAsTheyAre) {
    auto vault = walk<offset_promising>("/api/acct_1/list?limit=2");
    EXPECT_EQ(step(vault, in_list({1, 1}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=2&offset=2");
    EXPECT_TRUE(vault.read(in_list({1, 2}, R"(,"hasMore":true)")).repeated.empty()) << "an id need not be unique";
}

TEST(PageWalk, GoesToTheOffsetThatTheAnswerNames) {
    auto lists = walk<named_offset>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(lists, in_list({1}, R"(,"hasMore":true,"nextOffset":3)")), "/api/acct_1/list?limit=3&offset=3");
    EXPECT_EQ(step(lists, in_list({}, R"(,"hasMore":true,"nextOffset":"6")")), "/api/acct_1/list?limit=3&offset=6");
    EXPECT_EQ(step(lists, in_list({7}, R"(,"hasMore":true)")), "/api/acct_1/list?limit=3&offset=7") << "not named";
    EXPECT_TRUE(has(step(lists, in_list({8}, R"(,"hasMore":true,"nextOffset":7)")), "does not advance"));
    auto silent = walk<named_offset>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(silent, in_list({1}, R"(,"nextOffset":3)")), "/api/acct_1/list?limit=3&offset=3");
    EXPECT_EQ(step(silent, in_list({}, R"(,"nextOffset":6)")), "end");
}

TEST(PageWalk, GoesOnWithTheMarkerWhileItIsNew) {
    auto transactions = walk<marked>("/api/acct_1/list?type=tips");
    EXPECT_EQ(step(transactions, in_list({1}, R"(,"hasMore":true,"nextMarker":1700000000123)")),
              "/api/acct_1/list?type=tips&marker=1700000000123");
    EXPECT_EQ(step(transactions, in_list({}, R"(,"nextMarker":"a b")")), "/api/acct_1/list?type=tips&marker=a%20b");
    EXPECT_TRUE(has(step(transactions, in_list({2}, R"(,"hasMore":true,"nextMarker":"a b")")), "no new marker"));
    for (const char* none :
         {"", R"(,"nextMarker":null)", R"(,"nextMarker":"")", R"(,"nextMarker":0)", R"(,"nextMarker":false)"}) {
        auto last = walk<marked>(list);
        EXPECT_EQ(step(last, in_list({2}, none)), "end") << none;
    }
}

TEST(PageWalk, GoesOnWithTheLastIdInEitherOrderAndDropsItsRow) {
    auto newest = walk<by_id>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(newest, in_data({9, 8, 7})), "/api/acct_1/list?limit=3&first_id=7");
    EXPECT_EQ(newest.read(in_data({7, 6, 5})).repeated, std::vector<std::size_t>{0});
    EXPECT_EQ(step(newest, in_data({7, 6, 5})), "/api/acct_1/list?limit=3&first_id=5");
    EXPECT_EQ(step(newest, in_data({5})), "end") << "nothing new, and room for more";

    auto oldest = walk<by_id>("/api/acct_1/list?order=asc&last_id=3");
    EXPECT_EQ(step(oldest, in_data({3, 4})), "/api/acct_1/list?order=asc&last_id=4");
    EXPECT_EQ(step(oldest, in_data({})), "end");
}

TEST(PageWalk, RemembersTheRowOfTheCursorAcrossAnEmptyPage) {
    auto messages = walk<by_id>(list);
    step(messages, in_data({9, 8}, R"(,"_pagination":{"next_page":"?id=1"})"));
    step(messages, in_data({}, R"(,"_pagination":{"next_page":"?id=2"})"));
    EXPECT_EQ(messages.read(in_data({8, 7})).repeated, std::vector<std::size_t>{0});
}

TEST(PageWalk, RefusesALimitThatTheRepeatedRowFills) {
    auto messages = walk<by_id>("/api/acct_1/list?limit=1");
    EXPECT_EQ(step(messages, in_data({9})), "/api/acct_1/list?limit=1&first_id=9");
    EXPECT_TRUE(has(step(messages, in_data({9})), "set a larger limit")) << "this is not the end";
}

TEST(PageWalk, KeepsTheDigitsOfLargeIds) {
    auto messages = walk<by_id>(list);
    EXPECT_EQ(step(messages, R"({"data":[{"id":9007199254740993}]})"), "/api/acct_1/list?first_id=9007199254740993");
    EXPECT_EQ(messages.read(R"({"data":[{"id":"9007199254740993"},{"id":9007199254740992}]})").repeated,
              std::vector<std::size_t>{0})
        << "an id is the same as a number and as a text";
}

TEST(PageWalk, GoesOnFromTheLastNotification) {
    auto notifications = walk<from_id>("/api/acct_1/list?type=tips");
    EXPECT_EQ(step(notifications, in_list({9, 8}, R"(,"hasMore":true)")), "/api/acct_1/list?type=tips&from_id=8");
    EXPECT_EQ(step(notifications, in_list({7}, R"(,"hasMore":true)")), "/api/acct_1/list?type=tips&from_id=7");
    EXPECT_TRUE(has(step(notifications, in_list({}, R"(,"hasMore":true)")), "does not advance"));
    EXPECT_EQ(step(notifications, in_list({6}, R"(,"hasMore":false)")), "end");
}

std::string dated(std::initializer_list<std::pair<int, const char*>> items, bool more) {
    std::string text = R"({"data":{"items":[)";
    for (const auto& [id, date] : items)
        text += std::string(text.back() == '[' ? "" : ",") + R"({"id":)" + std::to_string(id) + R"(,"date":")" + date +
                "\"}";
    return text + R"(],"hasMore":)" + (more ? "true}}" : "false}}");
}

TEST(PageWalk, MovesTheEndDateBackWithoutLosingTheSecondAtTheSeam) {
    auto overview = walk<end_date>("/api/acct_1/list?limit=3");
    EXPECT_EQ(step(overview, dated({{9, "2025-03-01T00:00:05+00:00"}, {8, "2025-03-01T02:00:00.250+02:00"}}, true)),
              "/api/acct_1/list?limit=3&endDate=2025-03-01%2000%3A00%3A01");
    const std::string second = dated({{8, "2025-03-01T00:00:00.250Z"}, {7, "2025-02-28T23:59:59Z"}}, true);
    EXPECT_EQ(overview.read(second).repeated, std::vector<std::size_t>{0});
    EXPECT_EQ(step(overview, second), "/api/acct_1/list?limit=3&endDate=2025-03-01%2000%3A00%3A00");
    EXPECT_TRUE(
        has(step(overview, dated({{7, "2025-02-28T23:59:59Z"}, {6, "2025-02-28T23:59:59Z"}}, true)), "one second"));
    EXPECT_EQ(step(overview, dated({{5, "2025-02-01T00:00:00Z"}}, false)), "end");
}

TEST(PageWalk, KeepsTheFormOfTheFirstEndDate) {
    auto iso = walk<end_date>("/api/acct_1/list?endDate=2025-12-31T00%3A00%3A00Z");
    EXPECT_EQ(step(iso, dated({{9, "2025-03-01T00:00:05Z"}}, true)),
              "/api/acct_1/list?endDate=2025-03-01T00%3A00%3A06Z");
    auto day = walk<end_date>("/api/acct_1/list?endDate=2025-03-01");
    EXPECT_EQ(step(day, dated({{9, "2025-03-01T00:00:05Z"}}, true)),
              "/api/acct_1/list?endDate=2025-03-01%2000%3A00%3A06");
    auto undated = walk<end_date>(list);
    EXPECT_TRUE(has(step(undated, dated({{9, "yesterday"}}, true)), "no row has a date"));
}

TEST(PageWalk, CountsPagesToTheLast) {
    const auto page = [](int current, int last, std::initializer_list<int> ids) {
        return R"({"data":{"data":)" + rows(ids) + R"(,"meta":{"current_page":)" + std::to_string(current) +
               R"(,"last_page":)" + std::to_string(last) + "}}}";
    };
    auto exports = walk<numbered>("/api/data-exports?per_page=2");
    EXPECT_EQ(step(exports, page(1, 3, {1, 2})), "/api/data-exports?per_page=2&page=2");
    EXPECT_EQ(step(exports, page(2, 3, {})), "/api/data-exports?per_page=2&page=3") << "an empty page is no end";
    EXPECT_TRUE(has(step(exports, page(2, 3, {5})), "page 3 was asked, and page 2 came"));
    auto last = walk<numbered>("/api/data-exports?page=3");
    EXPECT_EQ(step(last, page(3, 3, {5})), "end");
    auto silent = walk<numbered>("/api/data-exports");
    EXPECT_EQ(step(silent, R"({"data":{"data":[{}]}})"), "/api/data-exports?page=2");
    EXPECT_EQ(step(silent, R"({"data":{"data":[]}})"), "end");
}

// ---- failures -------------------------------------------------------------------------------------------------------

TEST(PageWalk, TakesAnAnswerWithoutTheListForAnErrorAndAsksItAgain) {
    for (const std::string_view body : {R"({"data":{"hasMore":false}})", R"({"data":{"list":null,"hasMore":false}})",
                                        R"({"data":[]})", R"({"data":{"list":{}}})", "[]", "null"}) {
        auto fans = walk<linked>(list);
        const PageWalk::Page page = fans.read(body);
        EXPECT_EQ(page.code, errc::missing_data) << body;
        EXPECT_TRUE(has(page.problem, "data.list"));
        EXPECT_EQ(fans.target(), list);
    }
    auto fans = walk<linked>(list);
    EXPECT_EQ(fans.read("").code, errc::not_json);
    EXPECT_EQ(fans.read("<html>").code, errc::not_json);
    EXPECT_EQ(step(fans, in_list({1})), "end") << "the walk did not move, and goes on";
}

TEST(PageWalk, GivesUpOnAServiceThatPromisesForEver) {
    auto fans = walk<offset_promising>(list);
    std::string last;
    std::size_t asked = 0;
    for (; asked < 1000 && !last.starts_with("the way"); ++asked) last = step(fans, in_list({}, R"(,"hasMore":true)"));
    EXPECT_LT(asked, 250U);
    EXPECT_TRUE(has(last, "nothing new"));
}

// ---- cursors --------------------------------------------------------------------------------------------------------

TEST(PageWalk, GoesOnWhereItsCursorWasSaved) {
    auto first = walk<by_id>("/api/acct_1/list?limit=3");
    step(first, in_data({9, 8, 7}));
    auto second = walk<by_id>("/api/acct_1/list?limit=50", first.save());
    EXPECT_EQ(second.problem(), "");
    EXPECT_EQ(second.target(), "/api/acct_1/list?limit=3&first_id=7") << "the cursor's own parameters count";
    EXPECT_EQ(second.pages(), 1U);
    EXPECT_EQ(second.read(in_data({7, 6})).repeated, std::vector<std::size_t>{0});
    EXPECT_EQ(second.save(), first.save());
}

TEST(PageWalk, SavesItsEndToo) {
    auto first = walk<linked>(list);
    step(first, in_list({1}));
    auto again = walk<linked>(list, first.save());
    EXPECT_EQ(again.problem(), "");
    EXPECT_TRUE(again.ended());
}

TEST(PageWalk, FindsItsPlaceWithinAPageThatHasChanged) {
    auto fans = walk<linked>(list);
    const PageWalk::Page page = fans.read(in_list({9, 8, 7, 6}));
    const std::string cursor = fans.save_within(page, 2);  // 9 and 8 have been delivered
    const auto repeated = [&](std::initializer_list<int> ids) {
        return walk<linked>(list, cursor).read(in_list(ids)).repeated.size();
    };
    EXPECT_EQ(repeated({9, 8, 7, 6}), 2U);
    EXPECT_EQ(repeated({10, 9, 8, 7}), 3U) << "a row came in front";
    EXPECT_EQ(repeated({8, 7, 6}), 1U) << "a row in front went";
    EXPECT_EQ(repeated({9, 7, 6}), 0U) << "better twice than never";
    EXPECT_EQ(repeated({}), 0U);
    EXPECT_EQ(fans.save_within(page, 0), fans.save());
}

TEST(PageWalk, RefusesACursorThatIsNotItsOwn) {
    auto fans = walk<linked>(list);
    const std::string good = fans.save();
    const auto replaced = [&](std::string_view what, std::string_view by) {
        std::string text = good;
        const auto at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return text.replace(at, what.size(), by);
    };
    struct Case {
        std::string text, words;
    };
    for (const auto& [text, words] : std::vector<Case>{
             {"garbage", "not a JSON object"},
             {"[]", "not a JSON object"},
             {"{}", "no version"},
             {replaced("\"cursor\":1", "\"cursor\":2"), "version 2"},
             {replaced("test.list", "fans.list_all"),
              "is one of \"fans.list_all\", and the operation is \"test.list\""},
             {replaced("acct_1", "acct_2"), "leads to \"/api/acct_2/list\", and the list is \"/api/acct_1/list\""},
             {replaced("/api/acct_1/list", "https://evil.example/api/acct_1/list"), "evil.example"},
             {replaced("/api/acct_1/list", "/api/acct_1/list?a\\r\\nX: y"), "character"},
             {replaced("/api/acct_1/list", "x"), "neither a URL nor a path"},
             {replaced("\"delivered\":0", "\"delivered\":-1"), "missing or broken"},
             {replaced("\"seam\":\"\"", "\"seam\":\"12\""), "missing or broken"},
             {replaced("\"last\":\"0000000000000000\"", "\"last\":7"), "missing or broken"},
             {good.substr(0, good.size() - 1), "not a JSON object"},
             {std::string(2U << 20U, ' '), "longer"},
         }) {
        const auto walked = walk<linked>(list, text);
        EXPECT_TRUE(walked.problem().starts_with("cursor: ")) << text;
        EXPECT_FALSE(walked.ended()) << "a cursor that cannot be used is no end";
        EXPECT_TRUE(has(walked.problem(), words));
    }
    EXPECT_EQ(walk<linked>(list, good).problem(), "");
}

TEST(PageWalk, RefusesAnOperationThatDoesNotPage) {
    static constexpr detail::OperationInfo single{.name = "test.single"};
    const PageWalk walk(Request(single, list), origin_of());
    EXPECT_EQ(walk.problem(), "operation: its answer is not a page of a list");
}

}  // namespace
}  // namespace ofapi::api::test
