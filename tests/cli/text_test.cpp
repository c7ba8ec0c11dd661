#include "cli/call_notes.hpp"
#include "cli/json_text.hpp"
#include "cli/table.hpp"

#include <boost/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ofapi::cli {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(JsonText, KeepsWhatWasWritten) {
    EXPECT_EQ(compact_json(" { \"a b\" : [ 1.50 , \"x\\\" , y\" ] } \n"), R"({"a b":[1.50,"x\" , y"]})");
    EXPECT_EQ(pretty_json(R"({"a":[1e2,{}],"b":[],"c":"{,:"})"),
              "{\n  \"a\": [\n    1e2,\n    {}\n  ],\n  \"b\": [],\n  \"c\": \"{,:\"\n}");
    EXPECT_EQ(pretty_json("12345678901234567890"), "12345678901234567890");
    EXPECT_EQ(pretty_json("\"unfinished \\"), "\"unfinished \\");
}

TEST(JsonText, FindsElementsAndMembers) {
    EXPECT_THAT(array_elements(R"( [ 1, "a,]b" , {"x":[1,2]} ] )"), ElementsAre("1", "\"a,]b\"", R"({"x":[1,2]})"));
    EXPECT_THAT(array_elements("[ ]"), IsEmpty());
    EXPECT_THAT(array_elements("{}"), IsEmpty());
    EXPECT_EQ(value_at(R"({"data": {"list": [1] }})", "data.list"), "[1]");
    EXPECT_EQ(value_at(R"({"data": []})", "data.list"), "");
    EXPECT_EQ(value_at(" [1] ", ""), "[1]");
}

TEST(Table, ShowsScalarsAndCutsWhatDoesNotFit) {
    const auto items = boost::json::parse(
        R"([{"id":1,"name":"Zoë ✨","tags":[1]},{"id":22,"name":null,"price":5.5,"about":"line\nline"}])");
    const auto table = make_table(items.as_array(), 80);
    EXPECT_EQ(table.text, "id  name    price  about\n1   Zoë ✨\n22          5.5    line line\n");
    EXPECT_THAT(table.left_out, IsEmpty());
    const auto narrow = make_table(items.as_array(), 12);
    EXPECT_EQ(narrow.text, "id  name\n1   Zoë ✨\n22\n");
    EXPECT_THAT(narrow.left_out, ElementsAre("price", "about"));
    EXPECT_EQ(make_table(boost::json::parse("[1,\"a\"]").as_array(), 80).text, "value\n1\na\n");
    EXPECT_EQ(make_table({}, 80).text, "");
}

TEST(Table, CutsBetweenCharacters) {
    EXPECT_EQ(display_width("añ漢🎉"), 6U);
    EXPECT_EQ(fitted("привет", 6), "привет");
    EXPECT_EQ(fitted("привет", 4), "при…");
    EXPECT_EQ(fitted("漢字漢字", 5), "漢字…");
    EXPECT_EQ(fitted("a\x1b[31mb", 40), "a [31mb");
}

TEST(Standing, IsOneLine) {
    Meta meta;
    EXPECT_EQ(standing_text(meta), "");
    meta.credits = {1, 964};
    meta.limits.limit_minute = 1000;
    meta.limits.remaining_minute = 999;
    EXPECT_EQ(standing_text(meta), "used 1 credit, 964 left; 999 of 1000 requests left this minute");
    meta.cache.is_cached = true;
    EXPECT_EQ(standing_text(meta, 7),
              "used 7 credits, 964 left; from the service's cache; 999 of 1000 requests left this minute");
    meta = {};
    meta.credits.balance = -3;
    meta.limits.remaining_day = 5;
    EXPECT_EQ(standing_text(meta), "-3 credits left; 5 requests left today");
}

TEST(ShellWord, IsOneWord) { EXPECT_EQ(shell_word("it's \"a\""), "'it'\\''s \"a\"'"); }

}  // namespace
}  // namespace ofapi::cli
