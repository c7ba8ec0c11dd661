#include "api/envelope.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {
namespace {

using detail::Envelope;
using detail::ResultKind;

std::string data_of(std::string_view body, const Body& found) {
    return std::string(body.substr(found.data_at, found.data_size));
}

constexpr std::string_view documented = R"({
  "data": [ { "id": 123, "text": "a \"data\": 1, }]" } ],
  "_pagination": { "next_page": null },
  "_meta": {
    "_credits": { "used": 1, "balance": 9852, "note": "Always" },
    "_cache": { "is_cached": true, "cached_at": "2025-01-29T16:30:43+00:00", "note": "Cache HIT. No credits debited" },
    "_rate_limits": { "limit_minute": 1000, "remaining_minute": 999, "limit_day": null, "remaining_day": null,
                      "notice": "The daily limit has been removed." } } })";

TEST(ReadBody, FindsDataAndMetaOfADocumentedAnswer) {
    const Body body = read_body(documented, Envelope::data);
    ASSERT_TRUE(body.is_json) << body.problem;
    EXPECT_TRUE(body.has_data);
    EXPECT_EQ(body.kind, ResultKind::array);
    EXPECT_FALSE(body.data_null);
    EXPECT_EQ(data_of(documented, body), R"([ { "id": 123, "text": "a \"data\": 1, }]" } ])");
    EXPECT_EQ(body.meta.credits.used, 1);
    EXPECT_EQ(body.meta.credits.balance, 9852);
    EXPECT_EQ(body.meta.cache.is_cached, true);
    EXPECT_EQ(body.meta.cache.cached_at, Timestamp(std::chrono::seconds(1738168243)));
    EXPECT_EQ(body.meta.limits.limit_minute, 1000);
    EXPECT_EQ(body.meta.limits.remaining_minute, 999);
    EXPECT_EQ(body.meta.limits.limit_day, std::nullopt);
    EXPECT_EQ(body.meta.limits.remaining_day, std::nullopt);
    EXPECT_FALSE(body.has_error);
    EXPECT_EQ(body.error_text, "");
}

TEST(ReadBody, FindsTheResultWhereverItStands) {
    struct Case {
        std::string_view body;
        std::string_view data;
        ResultKind kind;
    };
    const Case cases[] = {
        {R"({"data":[]})", "[]", ResultKind::array},
        {R"({"data":{}})", "{}", ResultKind::object},
        {R"({"data":{},"_meta":{}})", "{}", ResultKind::object},
        {R"({"_meta":{},"data":{}})", "{}", ResultKind::object},
        {"\t{ \"data\" : \r\n [ 1 , 2 ] \n , \"x\" : 1 } ", "[ 1 , 2 ]", ResultKind::array},
        {"\n{ \"x\" : 1 , \"data\" \t: [ ] \n } \n", "[ ]", ResultKind::array},
        {R"({"data":"a,b ,","x":1})", R"("a,b ,")", ResultKind::any},
        {R"({"data":-1.5e3,"x":1})", "-1.5e3", ResultKind::any},
        {R"({"data":true})", "true", ResultKind::any},
        {R"({"data":"}"})", R"("}")", ResultKind::any},
        // Members of the same name further down are not the result.
        {R"({"x":{"data":1},"data":{"data":[2]},"y":[{"data":3}]})", R"({"data":[2]})", ResultKind::object},
        {R"({"data":[1],"data":{"a":2}})", R"({"a":2})", ResultKind::object},
        {R"({"data":{"a":2},"data":[1],"x":0})", "[1]", ResultKind::array},
        // Names with escapes arrive from a buffer of the parser's.
        {R"({"\u0064ata":[1]})", "[1]", ResultKind::array},
        {R"({"d\u0061ta" : [1] , "x":2})", "[1]", ResultKind::array},
        {R"({"data":[1 , 2] , "\u0078":2})", "[1 , 2]", ResultKind::array},
        {R"({"\"{\\":"}\\\"" ,"data":{"k":"]"}, "\\":[]})", R"({"k":"]"})", ResultKind::object},
        {R"({"data":[1],"data":2})", "2", ResultKind::any},
        {R"({"\u0064ata":1,"data":[2]})", "[2]", ResultKind::array},
        {R"({"data":1,"\u0064ata":[2]})", "[2]", ResultKind::array},
    };
    for (const Case& c : cases) {
        const Body body = read_body(c.body, Envelope::data);
        ASSERT_TRUE(body.is_json) << c.body << body.problem;
        EXPECT_TRUE(body.has_data) << c.body;
        EXPECT_FALSE(body.data_null) << c.body;
        EXPECT_EQ(data_of(c.body, body), c.data) << c.body;
        EXPECT_EQ(body.kind, c.kind) << c.body;
    }
}

TEST(ReadBody, TellsMissingDataFromNullData) {
    for (std::string_view text : {"{}", "[]", "[{\"data\":1}]", "1", "null", "\"data\"", R"({"Data":[]})",
                                  R"({"_meta":{"data":[]}})", R"({"x":{"data":[]}})", R"({"error":{"data":[]}})"}) {
        const Body body = read_body(text, Envelope::data);
        EXPECT_TRUE(body.is_json) << text;
        EXPECT_FALSE(body.has_data) << text;
        EXPECT_EQ(body.data_size, 0u) << text;
    }
    for (std::string_view text : {R"({"data":null})", R"({"data": null , "_meta":{}})", R"({"data":[],"data":null})"}) {
        const Body body = read_body(text, Envelope::data);
        EXPECT_TRUE(body.has_data) << text;
        EXPECT_TRUE(body.data_null) << text;
        EXPECT_EQ(data_of(text, body), "null") << text;
    }
    EXPECT_FALSE(read_body(R"({"data":null,"data":[]})", Envelope::data).data_null);
}

TEST(ReadBody, TakesABareBodyWhole) {
    const std::string_view accounts = " [ {\"id\":\"acct_1\"} ] \n";
    const Body list = read_body(accounts, Envelope::bare);
    EXPECT_TRUE(list.has_data);
    EXPECT_EQ(list.kind, ResultKind::array);
    EXPECT_EQ(data_of(accounts, list), "[ {\"id\":\"acct_1\"} ]");

    const std::string_view whoami = R"({"team":{"name":"t","slug":"s"},"data":1})";
    const Body object = read_body(whoami, Envelope::bare);
    EXPECT_EQ(object.kind, ResultKind::object);
    EXPECT_EQ(data_of(whoami, object), whoami);

    EXPECT_TRUE(read_body(" null ", Envelope::bare).data_null);
    EXPECT_FALSE(read_body("0", Envelope::bare).data_null);
    EXPECT_EQ(read_body("\"x\"", Envelope::bare).kind, ResultKind::any);
}

TEST(ReadBody, SeesThroughAnEnvelopeAroundABareBody) {
    const std::string_view text = R"({"data":[{"id":"acct_1"}],"_meta":{"_credits":{"used":0,"balance":7}}})";
    const Body body = read_body(text, Envelope::bare);
    EXPECT_EQ(data_of(text, body), R"([{"id":"acct_1"}])");
    EXPECT_EQ(body.kind, ResultKind::array);
    EXPECT_EQ(body.meta.credits.balance, 7);
}

TEST(ReadBody, TakesCountsInEveryNotation) {
    struct Case {
        std::string_view text;
        std::optional<std::int64_t> value;
    };
    const Case cases[] = {
        {"0", 0},
        {"-3", -3},
        {"1000000016", 1000000016},
        {"9223372036854775807", std::numeric_limits<std::int64_t>::max()},
        {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()},
        {"9223372036854775808", std::nullopt},
        {"18446744073709551615", std::nullopt},
        {"1e30", std::nullopt},
        {"-1e300", std::nullopt},
        {"999.0", 999},
        {"1e3", 1000},
        {"999.5", 999},
        {"-0.5", -1},
        {"\"42\"", 42},
        {"\"-42\"", -42},
        {"\" 42 \"", 42},
        {"\"42.0\"", 42},
        {"\"42.9\"", 42},
        {"\"9007199254740993\"", 9007199254740993},
        {"\"4\\u0032\"", 42},
        {"\"\"", std::nullopt},
        {"\"inf\"", std::nullopt},
        {"\"nan\"", std::nullopt},
        {"\"12 apples\"", std::nullopt},
        {"null", std::nullopt},
        {"true", std::nullopt},
        {"[1]", std::nullopt},
        {"{\"used\":1}", std::nullopt},
    };
    for (const Case& c : cases) {
        const std::string text = R"({"_meta":{"_credits":{"used":)" + std::string(c.text) +
                                 R"(,"balance":5},"_rate_limits":{
            "limit_minute":60,"remaining_minute":)" +
                                 std::string(c.text) + R"(,"remaining_day":)" + std::string(c.text) + "}},\"data\":[]}";
        const Body body = read_body(text, Envelope::data);
        ASSERT_TRUE(body.is_json) << text << body.problem;
        EXPECT_EQ(body.meta.credits.used, c.value) << c.text;
        EXPECT_EQ(body.meta.credits.balance, 5) << c.text;
        EXPECT_EQ(body.meta.limits.limit_minute, 60) << c.text;
        EXPECT_EQ(body.meta.limits.remaining_minute, c.value) << c.text;
        EXPECT_EQ(body.meta.limits.remaining_day, c.value) << c.text;
        EXPECT_EQ(body.meta.limits.limit_day, std::nullopt) << c.text;
    }
}

TEST(ReadBody, TakesMetaInEveryShape) {
    const auto meta = [](std::string_view text) {
        const Body body = read_body(text, Envelope::data);
        EXPECT_TRUE(body.is_json) << text << body.problem;
        return body.meta;
    };
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":1}}})").cache.is_cached, true);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":0.0}}})").cache.is_cached, false);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":"false"}}})").cache.is_cached, false);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":2}}})").cache.is_cached, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":"yes"}}})").cache.is_cached, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":null,"cached_at":null}}})").cache.cached_at, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"cached_at":"yesterday"}}})").cache.cached_at, std::nullopt);
    EXPECT_EQ(meta(R"({"_met\u0061":{"_cr\u0065dits":{"us\u0065d":3}}})").credits.used, 3);

    // Of equal members the last one counts, and takes what the first one said with it.
    EXPECT_EQ(meta(R"({"_meta":{"_credits":{"used":1,"used":2}}})").credits.used, 2);
    EXPECT_EQ(meta(R"({"_meta":{"_credits":{"used":1,"used":null}}})").credits.used, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_credits":{"used":1},"_credits":{"balance":2}}})").credits.used, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_credits":{"used":1}},"_meta":null})").credits.used, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_credits":{"x":0}},"_meta":[{"used":1}]})").credits.used, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_cache":{"is_cached":true},"_cache":{}}})").cache.is_cached, std::nullopt);
    EXPECT_EQ(meta(R"({"_meta":{"_rate_limits":{"limit_day":1},"_rate_limits":[]}})").limits.limit_day, std::nullopt);

    // What only looks like it.
    for (std::string_view text :
         {R"({"_meta":[{"_credits":{"used":1}}]})", R"({"_meta":{"_credits":[{"used":1}]}})",
          R"({"_meta":{"_credits":{"x":{"used":1}}}})", R"({"_meta":{"x":{"used":1}}})", R"({"_meta":{"used":1}})",
          R"({"_credits":{"used":1}})", R"({"data":{"_meta":{"_credits":{"used":1}}}})",
          R"([{"_meta":{"_credits":{"used":1}}}])", R"({"_meta":{"_credits":{"used":[1]}}})",
          R"({"_meta":{"_credits":5,"x":{"used":1}}})", R"({"_meta":[[{"used":1}]]})"})
        EXPECT_EQ(meta(text).credits.used, std::nullopt) << text;
}

TEST(ReadBody, RefusesWhatIsNotJson) {
    struct Case {
        std::string_view body;
        std::string_view problem;
    };
    using namespace std::string_view_literals;
    const Case cases[] = {
        {"", "the body is empty"},
        {" \r\n", "the body is empty"},
        {"\xEF\xBB\xBF{\"data\":[]}", "byte order mark"},
        {"<!DOCTYPE html><html>", "markup"},
        {"error code: 524", "at byte 0"},
        {"{\"data\":[1,2", "incomplete"},
        {"{\"data\":[]", "incomplete"},
        {"{\"data\":[]} x", "extra data"},
        {"{\"data\":[]}{}", "extra data"},
        {"[1,]", "at byte 3"},
        {"{\"a\":1,}", "at byte"},
        {"{'a':1}", "at byte 1"},
        {"{\"a\":NaN}", "at byte 5"},
        {"{\"a\":Infinity}", "at byte 5"},
        {"{\"a\":01}", "at byte"},
        {"{\"a\":+1}", "at byte 5"},
        {"{\"a\":\"\t\"}", "at byte 6"},
        {"{\"a\":\"\\x\"}", "at byte"},
        {"{\"a\":\"\\ud800\"}", "at byte"},
        {"{\"a\":\"\xC0\xAF\"}", "at byte"},
        {"{\"a\":\"\xED\xA0\x80\"}", "at byte"},
        {"{\"a\":\"\xF8\x88\x80\x80\x80\"}", "at byte"},
        {"{\"a\":\"\xE2\x82\"}", "at byte"},
        {"{\"\xFF\":1}", "at byte"},
        {"{\"a\":/**/1}", "at byte 5"},
        {"{\"a\":1}\0"sv, "extra data"},
    };
    for (const Case& c : cases) {
        for (Envelope envelope : {Envelope::data, Envelope::bare}) {
            const Body body = read_body(c.body, envelope);
            EXPECT_FALSE(body.is_json) << c.body;
            EXPECT_FALSE(body.has_data) << c.body;
            EXPECT_NE(body.problem.find(c.problem), std::string::npos) << c.body << " -> " << body.problem;
        }
    }
}

TEST(ReadBody, RefusesEveryTruncation) {
    for (std::size_t size = 0; size < documented.size(); ++size) {
        // A copy of that size, so that a step beyond its end is noticed.
        const std::vector<char> bytes(documented.begin(), documented.begin() + static_cast<std::ptrdiff_t>(size));
        const Body body = read_body({bytes.data(), bytes.size()}, Envelope::data);
        EXPECT_FALSE(body.is_json) << size;
        EXPECT_EQ(body.meta.credits.used, std::nullopt) << size;
    }
}

TEST(ReadBody, LimitsTheDepth) {
    const auto nested = [](std::size_t depth) {
        return "{\"data\":" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "}";
    };
    EXPECT_TRUE(read_body(nested(max_json_depth), Envelope::data).is_json);
    const Body deeper = read_body(nested(max_json_depth + 1), Envelope::data);
    EXPECT_FALSE(deeper.is_json);
    EXPECT_NE(deeper.problem, "");
    EXPECT_FALSE(read_body(std::string(1'000'000, '['), Envelope::data).is_json);
}

TEST(ReadBody, IsNotUpsetByHugeStringsAndNumbers) {
    const std::string huge(20'000'000, 'x');
    const std::string text = "{\"data\":\"" + huge + "\",\"message\":\"" + huge + "\\n" + huge + "\",\"" + huge +
                             "\":1,\"error\":\"" + huge + "\"}";
    const Body body = read_body(text, Envelope::data);
    ASSERT_TRUE(body.is_json) << body.problem;
    EXPECT_EQ(body.data_size, huge.size() + 2);
    EXPECT_EQ(body.error_text.size(), max_text_size);
    EXPECT_EQ(body.error_code, "");
    EXPECT_TRUE(body.has_error);

    const std::string digits(100'000, '9');
    const Body number =
        read_body("{\"_meta\":{\"_credits\":{\"used\":" + digits + ",\"balance\":0." + digits + "}}}", Envelope::data);
    EXPECT_EQ(number.meta.credits.used, std::nullopt);
}

}  // namespace
}  // namespace ofapi::api
