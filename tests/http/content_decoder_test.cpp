#include "http/content_decoder.hpp"

#include "http/decoding.hpp"
#include "support/compressed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::http {
namespace {

using testing::HasSubstr;

constexpr std::size_t limit = 1'000'000;

/// A coding as a server names it, and how it makes a body.
struct Way {
    std::string name;
    std::function<std::string(std::string_view)> encode;
};

const std::vector<Way>& ways() {
    static const std::vector<Way> all{
        {"", [](std::string_view text) { return std::string(text); }},
        {"identity", [](std::string_view text) { return std::string(text); }},
        {"gzip", test::gzip},
        {"x-gzip", test::gzip},
        {"deflate", test::deflate},
        {"deflate", test::raw_deflate},
        {"br", test::brotli},
        {"deflate, gzip", [](std::string_view text) { return test::gzip(test::deflate(text)); }},
        {"gzip,br", [](std::string_view text) { return test::brotli(test::gzip(text)); }},
        {"br, gzip", [](std::string_view text) { return test::gzip(test::brotli(text)); }},
        {"gzip, gzip", [](std::string_view text) { return test::gzip(test::gzip(text)); }},
        {"br, identity, deflate, gzip",
         [](std::string_view text) { return test::gzip(test::raw_deflate(test::brotli(text))); }},
    };
    return all;
}

/// Of any kind: text that repeats, and bytes that do not.
std::string random_body(std::mt19937& random, std::size_t most) {
    std::string body;
    const std::size_t size = random() % 4 == 0 ? random() % (most + 1) : random() % 200;
    while (body.size() < size) {
        if (random() % 2 == 0) {
            body += R"({"id":)" + std::to_string(random() % 1000) + R"(,"name":"someone","isReady":true},)";
        } else {
            body.push_back(static_cast<char>(random()));
        }
    }
    return body;
}

TEST(ContentDecoder, UndoesEachCoding) {
    ContentDecoder decoder(limit);
    for (const std::string& text : {std::string("hello"), std::string(100'000, 'x'), std::string()}) {
        for (const Way& way : ways()) {
            const DecodedBody result = decode(decoder, way.name, way.encode(text));
            EXPECT_FALSE(result.code) << way.name << ": " << result.problem;
            EXPECT_EQ(result.body, text) << way.name;
        }
    }
}

TEST(ContentDecoder, ReadsTheNamesAsTheyAreWritten) {
    ContentDecoder decoder(limit);
    for (const char* name : {"GZIP", " gzip ", "\tgzip", ",gzip,,", "X-GZip", "identity, gzip"}) {
        EXPECT_EQ(decode(decoder, name, test::gzip("hello")).body, "hello") << name;
    }
    EXPECT_EQ(decode(decoder, "BR", test::brotli("hello")).body, "hello");
    EXPECT_EQ(decode(decoder, "Deflate", test::deflate("hello")).body, "hello");
}

TEST(ContentDecoder, TakesTheCodingsOfSeveralFieldsInTheirOrder) {
    ContentDecoder decoder(limit);
    decoder.add("br");
    decoder.add("gzip");
    std::string body;
    error_code code;
    decoder.decode(test::gzip(test::brotli("hello")), body, code);
    decoder.finish(code);
    EXPECT_FALSE(code) << decoder.problem();
    EXPECT_EQ(body, "hello");
}

TEST(ContentDecoder, KnowsWhetherThereIsAnythingToUndo) {
    ContentDecoder decoder(limit);
    for (const auto& [codings, coded] : std::vector<std::pair<std::string, bool>>{
             {"", false}, {"identity", false}, {" , ", false}, {"gzip", true}, {"zstd", true}}) {
        decoder.restart();
        EXPECT_FALSE(decoder.coded());
        decoder.add(codings);
        EXPECT_EQ(decoder.coded(), coded) << codings;
    }
}

TEST(ContentDecoder, JoinsTheMembersOfAGzipBody) {
    ContentDecoder decoder(limit);
    const std::string members = test::gzip("one ") + test::gzip("") + test::gzip("two ") + test::gzip("three");
    std::vector<std::size_t> every_byte(members.size() - 1);
    std::iota(every_byte.begin(), every_byte.end(), 1);
    EXPECT_EQ(decode(decoder, "gzip", members).body, "one two three");
    EXPECT_EQ(decode(decoder, "gzip", members, every_byte).body, "one two three");
    const std::string cut = members.substr(0, members.size() - 1);
    EXPECT_EQ(decode(decoder, "gzip", cut).code, errc::truncated_answer);
}

TEST(ContentDecoder, TakesNoBytesForAnEmptyBody) {
    ContentDecoder decoder(limit);
    for (const Way& way : ways()) {
        const DecodedBody result = decode(decoder, way.name, "");
        EXPECT_FALSE(result.code) << way.name;
        EXPECT_EQ(result.body, "");
    }
    EXPECT_FALSE(decode(decoder, "zstd", "").code);
}

TEST(ContentDecoder, NamesACodingThatItDoesNotKnow) {
    ContentDecoder decoder(limit);
    const DecodedBody result = decode(decoder, "gzip, zstd", "any bytes");
    EXPECT_EQ(result.code, errc::unknown_coding);
    EXPECT_THAT(result.problem, HasSubstr("'zstd'"));
    EXPECT_EQ(result.body, "");
    EXPECT_THAT(decode(decoder, "compress\x01\xff", "x").problem, HasSubstr("'compress?\?'"));
    EXPECT_LT(decode(decoder, std::string(10'000, 'x'), "x").problem.size(), 150U);
}

TEST(ContentDecoder, RefusesMoreThanThreeCodings) {
    ContentDecoder decoder(limit);
    const DecodedBody result = decode(decoder, "gzip, gzip, gzip, gzip", "x");
    EXPECT_EQ(result.code, errc::unknown_coding);
    EXPECT_THAT(result.problem, HasSubstr("more codings than 3"));
}

TEST(ContentDecoder, StopsAtTheLimitOfTheDecodedBody) {
    const std::string text = "0123456789";
    for (const Way& way : ways()) {
        ContentDecoder exact(text.size());
        EXPECT_FALSE(decode(exact, way.name, way.encode(text)).code) << way.name;
        ContentDecoder small(text.size() - 1);
        const DecodedBody result = decode(small, way.name, way.encode(text));
        EXPECT_EQ(result.code, errc::body_too_large) << way.name;
        EXPECT_LE(result.body.size(), text.size() - 1) << way.name;
    }
}

TEST(ContentDecoder, NeverMakesMoreOfABombThanTheLimit) {
    const std::string much(30'000'000, '\0');
    const std::string gzip_bomb = test::gzip(much);
    const std::string brotli_bomb = test::brotli(much);
    ASSERT_LT(gzip_bomb.size(), 40'000U);
    for (const auto& [coding, bomb] : std::vector<std::pair<std::string, std::string>>{
             {"gzip", gzip_bomb}, {"br", brotli_bomb}, {"gzip, gzip", test::gzip(gzip_bomb)}}) {
        ContentDecoder decoder(limit);
        const DecodedBody result = decode(decoder, coding, bomb);
        EXPECT_EQ(result.code, errc::body_too_large) << coding;
        EXPECT_LE(result.body.size(), limit) << coding;
        EXPECT_LE(result.body.capacity(), 2 * limit) << coding;
    }
}

// Nothing comes out at the end, but the way there would be long.
TEST(ContentDecoder, StopsAtTheLimitBetweenTwoCodings) {
    ContentDecoder decoder(limit);
    std::string many_empty_members;
    for (const std::string empty = test::gzip(""); many_empty_members.size() < 2 * limit;) {
        many_empty_members += empty;
    }
    EXPECT_EQ(decode(decoder, "gzip", many_empty_members).code, errc::body_too_large);
    EXPECT_EQ(decode(decoder, "gzip, gzip", test::gzip(many_empty_members)).code, errc::body_too_large);
}

TEST(ContentDecoder, TakesALimitOfAnySize) {
    ContentDecoder decoder(std::numeric_limits<std::size_t>::max());
    EXPECT_EQ(decode(decoder, "gzip", test::gzip("hello")).body, "hello");
    ContentDecoder none(0);
    EXPECT_FALSE(decode(none, "gzip", test::gzip("")).code);
    EXPECT_EQ(decode(none, "gzip", test::gzip("x")).code, errc::body_too_large);
}

// However the bytes are cut, the body is the same; each decoder is used again and again.
TEST(ContentDecoder, DoesNotCareHowTheBytesAreCut) {
    std::mt19937 random(7);
    ContentDecoder decoder(limit);
    for (std::size_t round = 0; round < 4000; ++round) {
        const std::string text = random_body(random, round % 50 == 0 ? 300'000 : 3'000);
        const Way& way = ways()[random() % ways().size()];
        const std::string bytes = way.encode(text);
        std::vector<std::size_t> cuts;
        const std::size_t longest = round % 3 == 0 ? 1 : 1 + random() % 5'000;
        for (std::size_t at = 0; (at += 1 + random() % longest) < bytes.size();) {
            cuts.push_back(at);
        }
        const DecodedBody result = decode(decoder, way.name, bytes, cuts);
        ASSERT_FALSE(result.code) << way.name << ": " << result.problem;
        ASSERT_TRUE(result.body == text) << way.name << ", " << text.size() << " bytes, round " << round;
    }
}

}  // namespace
}  // namespace ofapi::http
