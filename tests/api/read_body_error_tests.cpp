#include "api/envelope.hpp"
#include "api/error_words.hpp"

#include <boost/json/parse.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {
namespace {

using detail::Envelope;

Body read(std::string_view text) {
    Body body = read_body(text, Envelope::data);
    EXPECT_TRUE(body.is_json) << text << " -> " << body.problem;
    return body;
}

TEST(ReadBodyErrors, FindsTheDocumentedAndSeenErrors) {
    struct Case {
        std::string_view body;
        bool has_error;
        std::string_view code;
        std::string_view text;
    };
    const Case cases[] = {
        {R"({"error":"Unauthorized. Go to https://app.onlyfansapi.com/api-keys to get your API key."})", true, "",
         "Unauthorized. Go to https://app.onlyfansapi.com/api-keys to get your API key."},
        {R"({"error":"SESSION_EXPIRED:NEEDS_REAUTHENTICATION","message":"Log in again.","description":"It ended."})",
         true, "SESSION_EXPIRED:NEEDS_REAUTHENTICATION", "Log in again."},
        {R"({"error":"account_not_found","message":"No such account"})", true, "account_not_found", "No such account"},
        {R"({"code":"account_not_found","error":"Account not found."})", true, "account_not_found",
         "Account not found."},
        {R"({"error":{"code":"account_not_found","message":"No such account"}})", true, "account_not_found",
         "No such account"},
        {R"({"error":"IDEMPOTENCY_KEY_INVALID"})", true, "IDEMPOTENCY_KEY_INVALID", ""},
        {R"({"error":"ONLYFANS_COM_RATE_LIMIT_ERROR","message":"Too many"})", true, "ONLYFANS_COM_RATE_LIMIT_ERROR",
         "Too many"},
        {R"({"error":"CF:ONLYFANS_COM_RATE_LIMIT_ERROR_v3"})", true, "CF:ONLYFANS_COM_RATE_LIMIT_ERROR_v3", ""},
        {R"({"error":"SERVICE_UNAVAILABLE","message":"currently re-authenticating"})", true, "SERVICE_UNAVAILABLE",
         "currently re-authenticating"},
        {R"({"message":"Server Error"})", false, "", "Server Error"},
        {R"({"message":"Unauthenticated."})", false, "", "Unauthenticated."},
        {R"({"error":"unauthenticated."})", true, "", "unauthenticated."},
        {R"({"error":"Forbidden"})", true, "", "Forbidden"},
        {R"({"error":"Not a code.","description":"Why"})", true, "", "Not a code."},
        {R"({"error":"SOME_CODE","description":"Why"})", true, "SOME_CODE", "Why"},
        {R"({"error":"SOME_CODE","code":"other"})", true, "SOME_CODE", ""},
        {R"({"error":"a b","code":"other_code"})", true, "other_code", "a b"},
        {R"({"error":true,"message":"m"})", true, "", "m"},
        {R"({"error":500})", true, "", ""},
        {R"({"error":0.5})", true, "", ""},
        {R"({"error":["x"]})", true, "", ""},
        {R"({"error":null})", false, "", ""},
        {R"({"error":false})", false, "", ""},
        {R"({"error":""})", false, "", ""},
        {R"({"error":0})", false, "", ""},
        {R"({"error":{}})", false, "", ""},
        {R"({"error":[]})", false, "", ""},
        {R"({"data":{"error":"ONLY_DEEP","message":"deep","code":"deep_code"},"_meta":{}})", false, "", ""},
        {R"({"data":[{"error":"ONLY_DEEP"}]})", false, "", ""},
        {R"([{"error":"IN_A_LIST"}])", false, "", ""},
        {R"({"message":["not","text"],"description":{"a":"b"}})", false, "", ""},
        {R"({"error":{"x":{"code":"too_deep","message":"too deep"}}})", true, "", ""},
        // The last of equal members counts.
        {R"({"error":"FIRST_ONE","error":null,"message":"a","message":"b"})", false, "", "b"},
        {R"({"error":{"code":"first_one"},"error":"SECOND_ONE"})", true, "SECOND_ONE", ""},
        {R"({"error":"FIRST_ONE","error":{"message":"second"}})", true, "", "second"},
        {R"({"message":"a","message":null})", false, "", ""},
        {R"({"error":{"code":"first_one"},"error":{"message":"m"}})", true, "", "m"},
        {R"({"error":{"message":"m"},"error":{"code":"second_one"}})", true, "second_one", ""},
        {R"({"err\u006fr":"SOME_C\u004fDE","message":"gr\u00fc\u00df"})", true, "SOME_CODE", "gr\xC3\xBC\xC3\x9F"},
    };
    for (const Case& c : cases) {
        const Body body = read(c.body);
        EXPECT_EQ(body.has_error, c.has_error) << c.body;
        EXPECT_EQ(body.error_code, c.code) << c.body;
        EXPECT_EQ(body.error_text, c.text) << c.body;
    }
}

TEST(ReadBodyErrors, WritesValidationInOneLine) {
    struct Case {
        std::string_view errors;
        std::string_view line;
    };
    const Case cases[] = {
        {R"({"price":["must be 0 or 3 to 200"],"text":["required"]})", "price: must be 0 or 3 to 200; text: required"},
        {R"({"price":["too low","not a number"]})", "price: too low, not a number"},
        {R"({"price":"too low","text":"required"})", "price: too low; text: required"},
        {R"(["first","second"])", "first; second"},
        {R"("all wrong")", "all wrong"},
        {R"({"a":[],"b":["x"],"c":null,"d":[1,"y"]})", "b: x; d: y"},
        {R"({"a":["line\nbreak\u0000"]})", "a: line break "},
        {R"({"user.0.id":["x"],"\u00e9":["y"]})", "user.0.id: x; \xC3\xA9: y"},
        {"null", ""},
        {"[]", ""},
        {"{}", ""},
    };
    for (const Case& c : cases) {
        const Body body = read(R"({"error":"VALIDATION_ERROR","errors":)" + std::string(c.errors) + "}");
        EXPECT_EQ(in_one_line(body.validation), c.line) << c.errors;
        EXPECT_EQ(body.error_code, "VALIDATION_ERROR");
    }
    EXPECT_EQ(in_one_line(read(R"({"errors":{"a":["x"]},"errors":{"b":["y"]}})").validation), "b: y");
    EXPECT_EQ(in_one_line(read(R"({"errors":{"a":["x"]},"errors":["y","z"]})").validation), "y; z");
    EXPECT_EQ(in_one_line(read(R"({"errors":{"a":{"b":"x"},"c":["y"]}})").validation), "c: y");

    std::string many = "{\"errors\":{\"a\":[\"x\"";
    for (int i = 0; i < 10'000; ++i) many += ",\"message\"";
    EXPECT_LE(in_one_line(read(many + "]}}").validation).size(), max_text_size + 10);
}

TEST(ReadBodyErrors, KeepsRefusedValuesByTheirField) {
    const Body body = read(R"({"errors":{"price":["too low","not\na number"],"items.0.id":"unknown","empty":[]}})");
    ASSERT_EQ(body.validation.size(), 2U);
    EXPECT_EQ(body.validation[0].field, "price");
    EXPECT_EQ(body.validation[0].messages, (std::vector<std::string>{"too low", "not a number"}));
    EXPECT_EQ(body.validation[1].field, "items.0.id");
    EXPECT_EQ(body.validation[1].messages, std::vector<std::string>{"unknown"});

    const Body nameless = read(R"({"errors":["first","second"]})");
    ASSERT_EQ(nameless.validation.size(), 1U);
    EXPECT_EQ(nameless.validation[0].field, "");
    EXPECT_EQ(nameless.validation[0].messages.size(), 2U);
}

TEST(ReadBodyErrors, BoundsRefusedValuesByTheirSizeHoweverManyAndHoweverEmpty) {
    std::string empty = "{\"errors\":{\"a\":[\"\"";
    for (int i = 0; i < 100'000; ++i) empty += ",\"\"";
    std::string fields = "{\"errors\":{\"a\":[\"\"]";
    for (int i = 0; i < 100'000; ++i) fields += ",\"\":\"\"";
    const std::string large =
        "{\"errors\":{\"" + std::string(100'000, 'f') + "\":\"" + std::string(100'000, 'm') + "\"";
    for (const std::string& text : {empty + "]}}", fields + "}}", large + "}}"}) {
        std::size_t size = 0;
        std::size_t count = 0;
        for (const ValidationProblem& problem : read(text).validation) {
            size += problem.field.size();
            for (const std::string& message : problem.messages) size += message.size();
            count += 1 + problem.messages.size();
        }
        EXPECT_LE(size, 2 * max_text_size);
        EXPECT_LE(count, max_text_size);
    }
}

TEST(ReadBodyErrors, FindsTheWordsOfOnlyFansInEachFormOfItsAnswer) {
    const struct {
        std::string_view json;
        std::string_view body;
        std::string_view message;
    } cases[] = {
        {R"({"status":404,"body":{"error":{"code":7,"message":"gone\n\u00e9"}}})",
         R"({"error":{"code":7,"message":"gone\n\u00e9"}})", "gone \xC3\xA9"},
        {R"({"body":{"error":"no"}})", R"({"error":"no"})", "no"},
        {R"({"body":{"message":"why","error":{}}})", R"({"message":"why","error":{}})", "why"},
        {R"({"body":"plain"})", R"("plain")", "plain"},
        {R"({"body":null})", "null", ""},
        {R"({"body":[{"message":"deep"}]})", R"([{"message":"deep"}])", ""},
        {R"({"b\u006fdy":{"error":{"message":7}}})", R"({"error":{"message":7}})", ""},
        {R"({"status":500})", R"({"status":500})", ""},
        {R"("text")", R"("text")", "text"},
        {R"([1])", "[1]", ""},
    };
    for (const auto& c : cases) {
        const OnlyfansAnswer answer = read_onlyfans_answer(c.json, 404);
        EXPECT_EQ(answer.status, 404);
        EXPECT_EQ(answer.body, c.body) << c.json;
        EXPECT_EQ(answer.message, c.message) << c.json;
    }
}

TEST(ReadBodyErrors, KeepsNoInnerAnswerThatIsTooLargeButItsWords) {
    const std::string page = "\"" + std::string(max_onlyfans_body_size, 'x') + "\"";
    const OnlyfansAnswer answer = read_onlyfans_answer("{\"body\":" + page + "}", 502);
    EXPECT_EQ(answer.body, "");
    EXPECT_EQ(answer.message, std::string(max_text_size, 'x'));
}

TEST(ReadBodyErrors, KeepsTheInnerAnswerOfOnlyFans) {
    const Body body = read(R"({"error":"ONLYFANS_COM_ERROR","onlyfans_response": {"status":404,"body":{"error":
        {"code":7,"message":"gone"}}} , "message":"relayed"})");
    EXPECT_EQ(body.onlyfans_status, 404);
    EXPECT_EQ(boost::json::parse(body.onlyfans_response).at("body").at("error").at("code"), 7);
    EXPECT_EQ(body.onlyfans_response.back(), '}');
    EXPECT_EQ(body.error_code, "ONLYFANS_COM_ERROR");
    EXPECT_EQ(body.error_text, "relayed");

    EXPECT_EQ(read(R"({"onlyfans_response":{"status":"429"}})").onlyfans_status, 429);
    EXPECT_EQ(read(R"({"onlyfans_response":{"status":429.0}})").onlyfans_status, 429);
    EXPECT_EQ(read(R"({"onlyfans_response":{"status":99999999999}})").onlyfans_status, 0);
    EXPECT_EQ(read(R"({"onlyfans_response":{"status":-7}})").onlyfans_status, 0);
    EXPECT_EQ(read(R"({"onlyfans_response":{"body":{"status":429}}})").onlyfans_status, 0);
    EXPECT_EQ(read(R"({"onlyfans_response":{"status":429},"onlyfans_response":{}})").onlyfans_status, 0);
    EXPECT_EQ(read(R"({"onlyfans_response":"text"})").onlyfans_response, "\"text\"");
    EXPECT_EQ(read(R"({"onlyfans_response":null})").onlyfans_response, "");
    EXPECT_EQ(read(R"({"onlyfans_response":[1],"onlyfans_response":null})").onlyfans_response, "");
    EXPECT_EQ(read(R"({"onlyfans_r\u0065sponse":[1 , 2],"x":0})").onlyfans_response, "[1 , 2]");
    EXPECT_EQ(read(R"({"data":[{"onlyfans_response":[1]}]})").onlyfans_response, "");
}

TEST(ReadBodyErrors, ReadsTheOutcomeAtTheTopOnly) {
    EXPECT_TRUE(read(R"({"error":"X_Y","request_outcome":"not_sent"})").not_sent());
    EXPECT_EQ(read(R"({"request_outcome":"unknown"})").request_outcome, "unknown");
    EXPECT_FALSE(read(R"({"request_outcome":"unknown"})").not_sent());
    // Proof that a message was not sent must be beyond doubt.
    EXPECT_FALSE(read(R"({"data":{"request_outcome":"not_sent"}})").not_sent());
    EXPECT_FALSE(read(R"({"onlyfans_response":{"request_outcome":"not_sent"}})").not_sent());
    EXPECT_FALSE(read(R"({"request_outcome":"not_sent","request_outcome":"unknown"})").not_sent());
    EXPECT_FALSE(read(R"({"request_outcome":"not_sent","request_outcome":null})").not_sent());
    EXPECT_FALSE(read(R"({"request_outcome":["not_sent"]})").not_sent());
    EXPECT_FALSE(read(R"({"request_outcome":"Not_Sent "})").not_sent());
}

TEST(ReadBodyErrors, CutsTextsBetweenCharacters) {
    std::string euros;
    for (std::size_t i = 0; i < max_text_size; ++i) euros += "\xE2\x82\xAC";
    const Body plain = read("{\"message\":\"" + euros + "\"}");
    EXPECT_EQ(plain.error_text, euros.substr(0, max_text_size / 3 * 3));
    const Body escaped = read("{\"message\":\"\\t" + euros + "\"}");
    EXPECT_EQ(escaped.error_text, " " + euros.substr(0, (max_text_size - 1) / 3 * 3));
}

TEST(ReadBodyErrors, KeepsMetaOfErrors) {
    const Body body = read(R"({"error":"VALIDATION_ERROR","errors":{"text":["required"]},
        "_meta":{"_credits":{"used":0,"balance":12},"_rate_limits":{"limit_minute":1000,"remaining_minute":3}}})");
    EXPECT_EQ(body.meta.credits.used, 0);
    EXPECT_EQ(body.meta.limits.remaining_minute, 3);
    EXPECT_FALSE(body.has_data);
}

}  // namespace
}  // namespace ofapi::api
